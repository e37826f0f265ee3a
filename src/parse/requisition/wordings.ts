import { withNumbers } from '../../text/numbers.ts'
import { phrases } from '../../text/phrases.ts'
import { softening } from './softeners.ts'

/** Sentences about equal treatment. */
export const EQUAL_TREATMENT = phrases('i')`
  (?<!\b(?:knowledge|understanding|awareness|grasp|command) of (?:the )?)equal[- ](?:employment )?opportunit
  discriminat
  regardless of
  disability confident
  armed forces covenant
  guarantees? (?:you |an? )?interviews?\b
  without regard to
  protected (?:veteran|characteristic|class|attribute|status)
  \b(?:of|any|all|every) (?:races|religions|genders|backgrounds)\b
  \b(?:people|applicants|candidates|everyone) of all ages\b
  \b(?:any|every) (?:race|religion|gender|age)\b
  \brace,[ ]
  considers? (?:all|every) (?:applicants?|applications?)
  who(?:ever|soever) (?:they|you) are
  need(?:s)? (?:an? )?adjustments? (?:to|for|at|during)
  request an? (?:\w+ )?accommodation
  reasonable (?:accommodation|adjustment)
  under-?represented
  (?:religious|gender) (?:practices|identity)
  diversity of society
  welcomes? applications
  job ?seekers who require
  \barrest (?:and|or) conviction
  fair chance
  employment equity
  applying for entry clearance
  ^(?!.*\b(?:DBS|checks?|disclosure|vetting)\b).*\b(?:is|are) (?:fully |strongly )?committed to (?:safeguarding|equality|diversity|inclusion|promoting)
`

/** Sentences that open the door to others, and ask nothing of them. */
export const WIDENING =
  /^(?!.*\b(?:only|must|required|in lieu|substitut\w*|instead|equivalent|without|if|essential|prefer\w*|desirable|minimum|at least)\b)(?:.*\b(?:(?:may|can|could) (?:also )?(?:apply|be considered)|(?:welcome|encouraged|invited) to apply|(?<!\bapplications? )will (?:also )?be considered|\bvisas? (?:are|is|would be) (?:very |most )?welcome)|\W*(?:secondments?|job[- ]shares?|part[- ]time|flexible)\b[^.;]{0,60}\bconsidered)\b/i

/** Sentences about how to apply, and what happens then. */
export const APPLYING = phrases('i')`
  \bapply (?:now|online|today|via|by|at|here|as soon|before|through|using|directly|in english)\b
  \bto apply\b
  \byour (?:application|cv|resume|résumé)\b
  \bcover(?:ing)? letter
  \b(?:please|pls|plz|kindly) (?:do not apply|don['’]t apply|mail|send|share|note|contact|apply|visit|mention|submit|ensure|attach|include|provide|forward|quote|address (?:each|all|every|the))
  \b(?:send|submit) (?:us |your |a |an )
  (?:^\W*|\b(?:application|closing|submission|our) )deadline\b(?= ?(?::|$|is\b|was\b|for (?:this|appl|sub)|to appl|date|[A-Z\d]))
  \bclosing date
  \binterviews? (?:will|may|are)\b
  \bfor (?:more|further) information
  \bfurther information\b
  \bquestions about\b
  \bapplications? (?:must|should|will|are)\b
  \bapplication form\b
  ^\W*bring\b[^.;]{0,60}\b(?:to|for) (?:the|your|an?) interview\b
  \bmust include\b
  ^note\b ?:
  \bwrite to\b
  \b(?:at|by) (?:phone|email)\b
  \bguidelines? for applicants
  \bvia (?:phone|email|link)
  \be-?mail (?:us|your)\b
`

/** Openings of sentences whose subject is the employer and that ask nothing. */
export const OF_THE_EMPLOYER = phrases('i')`
  ^(?:at|in|within|with) (?:<|our\b)
  ^we\b(?!['’]?(?:re| are)? ?(?:currently |now |also |always )?(?:looking|seeking|searching|seek|look|need|require|expect|want|ask|would (?:also )?(?:like|expect|need|want|require|prefer|ask|hope)|hope|[’']d (?:also )?(?:like|love)|would (?:also )?love|welcome applicants))
  ^we['’](?:ve|ll|d)\b(?! (?:also )?(?:like|love))
  ^our\b
  ^(?:<\w+> ?)+(?:is|are|was|has|have|offers?|provides?|builds?|strives?|focuses|belongs|comprises|engages|produces)\b
  ^the (?:company|team|firm|organi[sz]ation|hospital|school|practice|department|group|faculty|university|lab|projects?|technology team)\b
  ^(?:this framework\b|this is (?!.*\brequires?\b))
  ^it(?:['’]s| is) (?!(?:an? )?(?:\w+ )?(?:bonus|plus|advantage|asset) (?:if|to)\b)(?!(?:essential|important|required|necessary|expected|mandatory|just as important|es-sential))
  ^they\b(?! (?:must|will (?:have|be able|hold|need)|should|need))
  ^us\b
  ^here at\b
  ^since \d
  ^founded
  ^established
  ^headquartered
  ^together\b
  ^with (?:over|more than) (?:\d|[a-z-]+ years\b)
  ^for (?:over|more than) \d
  ^over \d
  ^approximately
  ^as (?:an?|the) (?:rapidly|fast|world|leading|market|employer|company|global)
`

/** Whether a sentence asks something of the candidate wherever it stands. */
export const demands = (line: string): boolean => DEMANDING.some((way) => way.test(line)) || NAMES_A_PAPER.test(line)

/** "Forklift ticket", "Electrician, fully qualified": nothing but a paper or a standing, known by its capital. */
const NAMES_A_PAPER = phrases()`
  ^(?!(?:Are|Do|Is|We|Our|The|This|All|Your)\b|[^.;]{2,40} (?:is|are) an? )[A-Z\d][^.;]{0,40}\b(?:registered|qualified|certified|accredited|licensed|ticketed)\b(?! (?:charity|company|office|in england))
  ^(?:(?:an? |the |your |own )?[A-Z][\w/+&-]* ){1,5}(?:card|licen[cs]e|ticket|certificate|registration)\b(?! (?:provided|given|paid|supplied|number))[^.;!?]{0,50}[.;]?$
`

const DEMANDING = [
  /** Obliges the candidate, or says what there must be. */
  phrases('i', String.raw`\b(?:…)`)`
    must (?:have|possess|hold|be (?:able|conversant|familiar|confident|willing|at least|authori[sz]ed|eligible|legally|licensed|registered|certified|comfortable|a|an|fluent|proficient|skilled|available|\d)|understand|speak|know|pass|complete|live|reside|document)\b
    (?:is|are) (?:required|essential|mandatory|needed|a must|a pre-?requisite)\b
    (?:will|ll) be expected to (?:have|hold|know|be (?:able|confident|competent|fluent|familiar)|understand)\b
    required to (?:have|hold|possess|work|pass|travel|be|apply your)\b
    (?:will require (?:a |an |proficiency|experience|knowledge|up to)|requires? (?:an? |the |some |strong |at least |proven |previous |proficiency|experience|knowledge|\d|up to|frequent|occasional|cooperation|travel|end to end|a wide))\b
    should (?:have|hold|possess|be|document)\b
    would expect (?:you|candidates|applicants) to (?:have|hold|be|know|bring)\b
    (?:do|will) have to (?:have|hold|be|know|understand|bring)\b
    (?:is|are) (?:very |really |also )?important to us\b
    what we(?:['’]re| are) (?:after|looking for) is\b
    (?:person|people|colleague|candidate) we have in mind\b
    you(?:['’]re| are) (?:solid|strong|at home|happiest|comfortable|confident) (?:on|at|in|with)\b
    you(?:['’]ll| will) (?:also )?be (?:comfortable|confident|at home|familiar|used) (?:with|in|to)\b
    you(?:['’]ll| will) (?:also )?be able to (?:run|manage|handle|use|drive|read|write|lead|carry|cook|weld|draw|teach|code|speak)\b
    (?:expect|is expected|be expected|involves?|may require|requires?|travel days)\b.{0,40}\btravel\b
    travel (?:days|is required|required)\b
    to (?:be considered|get the (?:job|role)|apply,? you)\b
    (?:degree|diploma|qualification|experience|knowledge)\b[^.;]{0,30} (?:is|are) expected[.!]*$
  `,
  /** Speaks to the candidate of what is had, known or done. */
  phrases('i', String.raw`\byou(?:…)\b`)`
    r (?:[\w-]+ ){1,5}(?:skills|experience|expertise)
    (?:['’]ll| will| should| must| would)? (?:also |ideally |already )?(?:have|hold|possess|bring|need|['’]ve (?:got|had)|have obtained)
    ['’](?:ve|ll need)
    (?:['’]ll| will) already (?:be|have)\b
    [ ](?:must|should have|understand|write|speak|care about)
    (?:['’]ll| will)? know
    (?:['’]ll| will) have (?:done|used|worked|managed)
    [ ]are (?:an? |not afraid|able|comfortable|fluent|highly|motivated|passionate|proactive|experienced|willing|ambitious|someone|known|qualified|licensed)
  `,
  phrases('i', String.raw`\b(?:…)`)`
    (?:you|who) (?:know|understand|write|speak|care about|can (?:read|write|speak|use|explain)|have (?:worked|built|used|run|led|taught|managed|been))\b
    if you (?:are|have) (?!any|questions|been|not|a disability|an interest in)
    do you have (?:a|an|experience|at least|\d)\b
    know your way around\b
    are you an? [^?]{3,60}? with (?:at least|a minimum|proven|experience|\d)
  `,
  /** Says who is looked for. */
  phrases('i', String.raw`\b(?:…)`)`
    looking for (?:someone|somebody|an? |candidates?|people|individuals?|high|strong|experienced|senior|skilled|motivated|talented|qualified|passionate)
    (?:we|who) (?:also |will |would )?(?:seek|need|require|want|expect)\b
    (?:seeking|looking|wish(?:es)?|keen|hoping) to (?:appoint|recruit|hire|welcome) an?\b
    seeking (?:an?|experienced|someone|candidates?|motivated)\b
    ideal (?:candidate|person|applicant)\b
    (?:keen|delighted|pleased|happy|interested) to (?:hear from|meet|speak to) (?!us\b|you about)
    hear from you if
    love to (?:meet|talk to|hear from) (?:someone|people|you) (?:who|with|if)
    (?:successful|right|qualified|suitable|preferred) (?:candidates?|applicants?|person)\b
    (?:candidates?|applicants?) (?:must|should|with|who|needs?|are)\b
    candidates? (?:has|is)\b
    (?:candidates?|applicants?|they)(?:['’]ll| will| should| must| would)? (?:also |ideally |already )?(?:have|hold|possess|bring|need|['’]ve (?:got|had)|have obtained)\b
    possesses (?:an?|strong|broad|deep|excellent|the)\b
    is an? (?:subject matter |domain |proven )?expert\b
    be (?:an? )?(?:whizz?|wizard|pro|expert|dab hand|natural|ace|great|good) (?:with|at)\b
  `,
  phrases(
    'i',
    String.raw`\b(?:they|he or she|you(?:['’]ll| will)?|candidates?|applicants?|person)(?: (?:will|should|must))? (?:also |ideally )?(?:…)\b`,
  )`
    hold
    be (?:able to demonstrate|familiar|confident|comfortable|competent|experienced|qualified|registered|accurate|fluent|skilled|proficient|hands-on|commercially|organi[sz]ed)
    be good (?:at|with)
    be [A-Z]{3,}(?: or [A-Z]{3,})? (?:qualified|registered|trained|certified)
  `,
  /** Asks for years, or for experience by its kind. */
  withNumbers(phrases('i', String.raw`\b(?:…)`)`
    (?:at least|minimum(?: of)?|min\.?) (?:an?|<number>)\+? (?:years?|yrs?|months?)['’]? (?:in|as|of|on|with)\b
    <number>\+? (?:years?|yrs?|months?)['’]? in an? similar\b
    (?!\d\d)<number>\+? (?:\(\d+\) )?(?:or more )?(?:years?|yrs)['’]? (?:of )?(?:[\w/-]+ ){0,7}experience\b(?! (?:serving|helping|in business))
    prior experience with\b
    (?:previous|prior|proven|demonstrated|hands-on|extensive|some|relevant|at least|minimum|solid|strong) (?:[\w/-]+ ){0,4}experience\b(?! (?:level|gained))
    experience (?:with|in|of|using|as|working) .{3,60}(?:required|is important|essential|preferred|desirable|a plus|an advantage|an asset|is seen as)\b
    (?:level of qualification|knowledge of .{2,60}(?:required|essential|preferred|desirable|advantage|plus|asset|bonus))\b
  `),
  /** Names what only a demand names. */
  phrases('i', String.raw`\b(?:…)\b`)`
    (?:fluen(?:t|cy)|proficien(?:t|cy)) (?:in|both)
    (?:english|german|french|spanish|danish|dutch|italian) (?:is|language|skills)
    valid (?:\w+ )?(?:driver|driving)
    driver['’]s licen[cs]e
    background check
    drug (?:screen|test)
    dbs (?:check|clearance)
    remote initially
    as soon as you have
    right to work
    authori[sz]ed to work
    security clearance
  `,
  /** Weighs what it names. */
  softening(
    'iu',
    String.raw`\b(?:…)`,
    phrases()`
    (?:highly |strongly )?(?:desirable|advantageous|meritorious|preferred)\b
    (?:an?|definite) (?:big |real |distinct )?(?!benefit)(?:<gain>)
    it (?:is|would be) (?:essential|<wished>|an advantage)\b
    (?:(?:would|will) be|is|are)(?! (?:\w+ ){0,2}(?:benefit|optional)) (?:an? )?(?:\w+ )?(?:<wished>|<gain>|<fitting>|brilliant|fantastic|lovely|important to us)\b
    would be (?:an? )?(?:\w+ )?benefit\b
    (?<=^(?!(?:it|that|this|which|what|there)\b)[^.;]{2,80})would be (?:<praised>|<wished>|<fitting>)(?: to (?:see|have)|,| as\b|[.!]|$)
    would help (?:a lot|you)
    (?:has|have|gets?) (?:our|the|a) (?:\w+ )?preference\b
    (?:essential|required|mandatory|needed|a must|applies|very welcome|(?!optional|welcome)(?:<wished>)|<fitting>|helps(?: a lot)?|a (?:big )?help)[.!]*$
    `,
  ),
  /** Opens as demands do. */
  phrases('i', '^(?:…)')`
    \d{1,2}\+ (?:years?|yrs)['’]? of\b(?! (?:business|history|innovation|service|growth|trust|excellence))
    the (?:[\w-]+ ){1,3}(?:will|should|must) (?:ideally )?have\b(?! (?:access|the|an? (?:opportunity|chance)))
    (?!it\b|this\b|that\b)[^.;]{2,80} would set you apart[.!]*$
    (?:an? )?(?:high school|bachelor\S*|associate\S*|master\S*|degree|diploma|GED|GCSEs?|NVQ)\b[^.;]{0,80}$
    (?:must|experienced|able to|abilit(?:y|ies) to|familiar(?:ity)? with|fluent|working knowledge|proficien(?:t|cy))\b
    needs? (?:to|an?)\b
    (?:bonus|extra|brownie) points? (?:for|if)\b
    min(?:imum|\.)?:? \d
    own (?:\w+ ){0,3}(?:tools|car|transport|vehicle|van|boots|PPE)\b
    (?:clean|full|valid|current) (?:\w+ )?(?:driving|driver\S*) licen[cs]e\b
    (?:experience|knowledge|understanding) (?:of|in|with)\b
    (?:good|strong|excellent|previous|proven|sound|solid|some|full|current|basic|recent)\b[^.;]{0,50}\b(?:skills?|knowledge|experience|licen[cs]e|understanding|english|command|certificat\w+|ticket)\b
  `,
]

/** Of those, the ones that ask even among duties. */
export const DEMANDING_AMONG_DUTIES = phrases('i')`
  \b(?:an?|your) (?:\w+ )?track record\b
  \b(?:must (?:have|possess|hold|be (?:licensed|registered|certified|able|fluent|at least))|(?:is|are) (?:a )?(?:required|essential|mandatory|must|pre-?requisite))
  \b(?:proven|prior|previous|demonstrated|hands-on|extensive|solid) (?:\w+ ){0,3}experience
  \bexperience (?:with|in|of|using)\b
  \bknowledge of\b
  \bthe ability to
  \bproficien(?:t|cy) in
  \bfluen(?:t|cy) in
  \byour (?:prior |previous )?experience (?:with|in)
  \bup to \d+ ?% (?:\w+ ){0,3}travel
  \btravel (?:is )?(?:required|activities)
  \bexpect (?:some )?travel
  \b(?:will|ll) be expected to (?:have|hold|know|be able|be (?:confident|competent|fluent|familiar)|understand)\b
  \bunder pressure
  \bon-call
  \bable to lift
  \brequires? (?:the ability|cooperation|a|strong|up to)
  (?<!\bfor (?:at least |a minimum of |up to )?)\b(?:\d\+? years|should (?:have|possess)|travel days)
`

/** Demands so plain that a sentence makes them even where the employer is its subject. */
export const DEMANDING_OF_ANYBODY = phrases('i')`
  \b(?:is|are|am) (?:looking for|seeking|hiring|recruiting) [^.;]{3,80}\b(?:with|who (?:has|have|can|is))\b[^.;]{0,40}\b(?:\d{1,2}|one|two|three|five|experience|knowledge|background|degree|licen[cs]e)\b
  \b(?:keen|delighted|pleased|happy|love|like) to (?:hear from|meet|speak to) (?!us\b)[^.;]{3,80}\b(?:with|who)\b
  \b(?:experience|knowledge|certificat\w+|licen[cs]e|degree|qualification|registration|fluency|spoken English)\b[^.;]{0,80}\b(?:is|are) (?:required|essential|mandatory|needed|a must)\b
`
