import type { Zone } from '../../model/requisition.ts'
import { type Pattern, phrases } from '../../text/phrases.ts'
import { foldedWords } from '../../text/words.ts'
import { softening } from './softeners.ts'

/** Whole headings of folded words ("youll need"), in the forms that people vary; the first that fits holds. */
const FORMS: readonly (readonly [Zone, Pattern])[] = [
  [
    'nice-to-have',
    softening(
      'u',
      '^(?:…)$',
      phrases()`
      (?:big |huge |real |major |definite )?pluses
      nice touch(?:es)?
      (?:bonus(?:es)?|plus|extra|brownie)(?: points?)?(?: (?:if|for))?(?: you(?: also)?(?: (?:have|are|know|can|bring))?)?
      (?!benefit$)(?:(?:its|it is|itd be|it would be|would be|also|added|big|huge) )?(?:an? )?(?:(?:big|huge|real|added) )?(?:<gain>)(?: (?:if|for)(?: you(?: also)?(?: have)?)?)?
      (?:(?:its|it is|these are|this is) )?(?:not|arent) (?:essential|required|necessary|mandatory|a must)(?: but(?: \w+){0,4})?
      (?:(?:also|really|very) )?(?:<wished>|<fitting>|recommended|good)(?: (?:but|though)(?: \w+){1,3}| to have| experience| skills| extras| qualifications| training)?
      (?:pluses|plusses|nice extras|extras|bonuses|wishes|nice to haves?)(?: (?:but|and)? ?(?:not|never) (?:requirements?|required|musts?|must haves?|demands?|essentials?|deal ?breakers?)| but(?: \w+){1,3})?
      (?:[\w ]{1,24} )?(?:stand out|set you apart|catch our eye|impress us)(?: (?:if|from)(?: \w+){1,3}| if)?
      ideally you(?:ll| will| would| should|d)?(?: also)?(?: (?:have|be|bring|know))?
      (?:the )?cherry on (?:top|the cake)
      secondary skills?(?: set)?
      what (?:would|will|can|could) (?:put|get|move|push) (?:me|you) (?:at|to|near|up to) the (?:top|front|head)(?: of (?:the|your|our) (?:pile|list|queue|line))?
      (?:brownie|bonus|extra) points(?: for| if you(?: have)?)?
      (?:the )?icing(?: on the (?:cake|top))?
      bring (?:it|them|these|this)? ?if you (?:have|can|know)(?: (?:it|them|any))?
      (?:[\w ]{1,30} )?but (?:we )?(?:do not|dont|wont|will not) insist(?: on (?:it|them|any))?
      (?:the )?following (?:are|is|will be|would be) (?:also )?(?:considered )?(?:given (?:\w+ )?(?:weight|preference|credit|consideration)|<wished>|<fitting>|not (?:required|essential|necessary|needed)|(?:an? )?(?:<gain>))(?: [\w ]{1,50})?
      (?:<wished>|<fitting>|<praised>) if you (?:have|do|can|know|bring)(?: (?:it|them|any|these|this|one))?(?: (?:and )?(?:fine|ok|okay|no problem|no worries|dont worry|no big deal|all good)(?: if you (?:dont|do not|havent|cant))?)?
      (?:(?:it|these|this|any of these) )?(?:also )?(?:(?:would|will|d|may|might) )?(?:also )?helps?(?: (?:to|if you)(?: also)? (?:have|had|know|knew|bring|brought|be|are|were))?(?: but(?: \w+){1,6})?
      if you have (?:it|them|these|any)(?: too)?(?: bring (?:it|them))?
      (?:you )?(?:may|might|could) (?:also |well )?have(?: too| as well)?
      good to (?:have|bring|see|know|offer)(?: skills?| along| too| as well| with you)?
      (?:<wished>|<fitting>|<praised>|liked|wanted|extra|wished|an? (?:<gain>)) (?:but |and |yet )?(?:not|never) (?:required|essential|necessary|needed|mandatory|expected|demanded|insisted on|a must|musts?)
    `,
    ),
  ],
  [
    'requirements',
    phrases('', '^(?:…)$')`
      (?:what|who) (?:we|were|i|im|we are|i am) (?:(?:really|also|actually) )?(?:after|seeking|searching for|looking for|hoping for|asking(?: for)?|want|need|require|expect|ask|ask for|value|would like|like to see)(?: (?:in|from|of) (?:\w+ ?){1,3})?
      (?:were|we are|im|i am) (?:(?:really|also|currently|now) )?(?:after|seeking|searching for|looking for)(?: (?:someone|somebody|people|an? person|candidates?|applicants?))?(?: (?:who|with|that)(?: (?:has|have|is|are|can))?)?
      we(?:d| would)? (?:need|want|like) (?:you|someone|somebody|people|candidates?) (?:to have|to be|who (?:has|have|is|are|can)|who|with)
      (?:an? (?:bit|little) )?about (?:you|the (?:person|candidate|ideal candidate))
      (?:what|things)(?: that)? you(?:ll|ve|d| will| should| must| already| may| might)*(?: need to| really need)? (?:need|have|bring|know|done|offer|be good at|are good at)(?: (?:with you|to (?:the table|the role|the team|the job|us|have|be|know|bring|succeed|apply|do the job)))?
      bring with you
      what (?:do|will|would|should) (?:i|you) (?:have to |need to |really )?(?:need|know|have|bring|be able to do)(?: to (?:apply|have|know|bring|join))?
      how much experience(?: (?:do|will|would) (?:i|you) need)?
      (?:do|will|would) i need (?:an? |any |the )?(?:[\w ]{2,30})
      what (?:kind|sort|type) of (?:person|people|colleague|candidate)(?: \w+){0,4}
      (?:the kind|the sort|the type) of (?:person|people|colleague|candidate)s?(?: \w+){0,4}
      you as an? (?:human|person|colleague)
      what we can(?:t| not|not) do without
      (?:the |an? )?(?:\w+ )?(?:person|people|one|colleague|someone|somebody|candidate|applicant)s? (?:(?:that|whom) )?(?:we|i)(?:re|m| are| am| have|ve)?(?: \w+)? (?:in mind|after|seeking|searching for|looking for|hoping for|need|want|imagine|would like|dream of|wish for)(?: to (?:meet|hire|find))?
      who (?:we|i) (?:have in mind|imagine)
      what we(?:d| would)?(?: \w+)? (?:need|want|like|expect|hope|look) to see(?: (?:on|in|from) (?:your|you|the|a)(?: \w+){0,2})?
      (?:you|candidates?|applicants?|(?:the|our) (?:\w+ )?(?:candidate|person|applicant)) (?:will|must|should|need to|needs to)(?: also)?(?: be able to)? (?:demonstrate|show|have|possess|meet|offer|bring|evidence)(?: all of)? the following(?: \w+){0,2}
      what (?:the|this|our) (?:job|role|post|position|work|chair|desk|bench|kitchen|shop|team)(?: really)? (?:calls for|asks(?: for| of you)?|needs|takes|requires|demands|wants)
      to (?:ride|roll|drive|work|fly|sail|cook|build|run) (?:with|for) us(?: youll need| you need)?
      what (?:will |would )?makes? you (?:successful|right|suitable)(?: in (?:this|the) (?:role|job))?
      (?:candidates?|applicants?|(?:the |our |your )?(?:(?:ideal|successful|right|suitable|perfect|best|preferred) )(?:candidate|person|applicant|hire|fit|match|team member))(?: (?:will|should|must|would|need to|needs to|needs))?(?: (?:ideally|also|probably))?(?: (?:have|be|bring|possess|hold|demonstrate|looks like))?
      to (?:be considered|succeed|excel|thrive|do well|apply|qualify|get this job|be successful|join us|be shortlisted)(?: (?:in|for) (?:this|the) (?:role|job|position|post))?(?: you(?:ll|d)?(?: (?:will|must|should|need|need to|would))?(?: (?:have|be|need))?)?
      (?!.*\b(?:better|bonus|nice|plus)\b)(?:[\w ]{0,30} )?(?:fit(?: right)? in|fit|match|thrive|suit you|love (?:this|the) (?:job|role|work)|our person|the person for (?:us|this)|suited|great|for you|hear from you|talk to you|meet you|right|perfect|enjoy this|love this|apply|succeed|excel|do well)(?: (?:here|in this role|for this|for this role|at this|for us))? if(?: you(?:re)?(?: (?:also )?(?:are|have|can|know|bring|like|love|enjoy|do|want|offer|come with|tick these boxes))?)?
      (?:why )?you(?:d|re| would| might| could| are|ll| will)? (?:be )?(?:an? )?(?:great|good|perfect|strong|right) (?:fit|match)
      (?:(?:the|your|our|my) )?(?:toolkit|tool kit|skill ?sets?|non negotiables|deal ?breakers|must haves?(?: skills| experience)?)
      (?:specification|the candidate|candidate|wanted|looking for)
    `,
  ],
  [
    'duties',
    phrases('', '^(?:…)$')`
      whats involved
      r (?:and|&) r
      (?:(?:key|main|general|typical|essential|job) )?(?:duties|responsibilities|tasks)(?: and (?:duties|responsibilities|tasks))?(?: will)? (?:include|are|involve|comprise)s?(?: but(?: (?:are|is))? not limited to)?
      (?:the )?day job
      (?:kpas?|kras?|key (?:performance|result) areas?(?: kpas?| kras?)?)
      what (?:i|we)(?: \w+)? (?:need|want)(?: your)? help with(?: \w+){0,4}
      what (?:does )?(?:the|this|your) (?:job|role|post|position|work|day|week)(?: really)? (?:involves?|entails?|includes?|looks? like)
      (?:(?:general|specific|other|typical|additional|daily|core|main|key|principal|primary|clinical|teaching|administrative|supervisory|management) )(?:duties|responsibilities|accountabilities|tasks)(?: and (?:duties|responsibilities|tasks))?
      areas? of (?:responsibility|work|accountability)
      (?:(?:main|core|role|job|overall|primary) )?purpose(?: of (?:the |this )?(?:role|job|post|position))?
      your (?:(?:typical|working) )?(?:day|days|week|work|remit|impact|focus)
      how you(?:ll| will) (?:make an impact|make a difference|spend your (?:time|days?)|help|add value)
      what you(?:ll| will) (?:get up to|be up to|be responsible for|lead|tackle|handle|look after|deliver)(?: (?:day to day|every day|here|in this role|each day))?
      what (?:is|s) the (?:job|role|work)
      on the job
    `,
  ],
  [
    'benefits',
    phrases('', '^(?:…)$')`
      whats in it for (?:you|me|us)
      (?:in return|in exchange)(?: (?:for [\w ]{1,20} )?we(?:ll| will| can)? (?:offer|give|provide)(?: you)?)?
      (?:what )?we(?:ll| will| can)? (?:provide|give|offer|pay)(?: (?:you|to you|in return))?
      (?:our|the) (?:offer|deal|promise|package)(?: to you)?
      the (?:good|nice|fun|boring|important) (?:stuff|bits?|parts?)
      the thank you
      rewards? and (?:benefits|recognition)
      you(?:ll| will)? (?:get|receive|enjoy)
      terms(?: and conditions)?
    `,
  ],
  [
    'about',
    phrases('', '^(?:…)$')`
      who are we
      who you(?:ll| will) (?:work with|be working with|report to)
      (?:the|our) (?:practice|school|client|business|company|team|site|home|ward|department|firm|kitchen|hotel|pub|trust|charity|nursery|farm|store|shop|salon)
    `,
  ],
  [
    'how-to-apply',
    phrases('', '^(?:…)$')`
      how do i apply
      (?:how to )?say (?:hi|hello|hey)(?: to us)?
      how to (?:reach us|get in touch|get (?:this|the) job|join(?: us)?)
      whats next
      (?:the|our) process
      (?:key|important) dates
      (?:seniority level|employment type|job function|industries)
      (?:are you )?ready to (?:apply|join|start|go)(?: us)?
    `,
  ],
  ['equal-opportunity', /^(?:safeguarding(?: \w+){0,3}|reasonable adjustments?)$/],
]

/** The part that a heading begins, where it says so in one of the usual forms. */
export function zoneByForm(heading: string): Zone | undefined {
  const phrase = foldedWords(heading.slice(0, 120)).join(' ')
  return FORMS.find(([, form]) => form.test(phrase))?.[0]
}
