import type { Span } from '../../model/quote.ts'
import type { Ignored } from '../../model/requisition.ts'
import { type Pattern, phrases, spansOf } from '../../text/phrases.ts'

/** A stretch of a clause that asks nothing by itself. */
interface Aside {
  readonly span: Span
  readonly why: Ignored['why']
}

/** "NVQ Level 2 or willing to work towards it – full training given" */
const TRAINING_GIVEN =
  /(?:[,;(]|\s[–—-]|\b(?:but|as|since|because|and|though|although)\b)\s*(?:(?:full|all|some|on-the-job|in-house|appropriate|relevant|further) ){0,3}(?:training|induction) (?:(?:on|in|for|with) [\w ]{2,30} )?(?:is |will be |can be )?(?:given|provided|available|offered|arranged)\b[^.;]*/gi

/** "NIH Stroke Scale certification to be completed during orientation": what the employer has one do. */
const COMPLETED_THERE =
  /[^;.,]*\bto be (?:completed|obtained|done) (?:during|in|as part of|upon|at) (?:the |our |your )?(?:orientation|induction|onboarding|probation\w*|training)\b[^.;]*/gi

/** "One year of acute care required; new graduates with an externship will be considered": who else gets in. */
const EXCEPTION =
  /(?:(?<=;) |,? (?:but|although|though) )(?!(?:in lieu|only)\b)[^;.]{0,90}\b(?:(?:will|may|can) (?:also )?be (?:considered|accepted)\b(?! (?:for|in lieu|in place|instead)\b)|(?<=\d (?:years?|months?) )considered (?:with|if|for)\b)[^;.]*|, (?:newly[- ]qualified\w*|new(?:ly)? grad\w*|graduates|trainees|NQTs|ECTs)\b[^;.]* considered\b[^;.]*/gi

/** "BSN preferred; RNs hired without a BSN must enroll within 24 months": what comes after. */
const ONCE_HIRED =
  /(?<=[;.,] ?)[\w ]{1,30}\bhired without\b[^;.]*|(?<=[;,]) ?[\w -]{1,40}\b(?:must|sign an agreement to|agree to|will|are required to) (?:be enrolled|enroll|complete|obtain|finish)\b[^;.]*\bwithin \w+ (?:months|years)(?: of (?:hire|employment|start\w*|joining))?[^;.]*/gi

/** "A car driver is preferred, but reasonable adjustments will be made" */
const ADJUSTED = /(?<=\w{3})(?:[;,]| but) ?(?:but |and |although )?[^;,.]*\breasonable (?:adjust|accommod)\w+[^;.]*/gi

/** "(reasonable adjustments will be considered)" */
const ADJUSTED_IN_BRACKET =
  / ?\((?:[^()]*\breasonable (?:adjust|accommod)\w+|(?:adjustments?|accommodations?) (?:will|can|may|are|is))[^()]*\)/gi

/** "P&L responsibility for a store turning over £5m": how large what it is done for. */
const SO_LARGE =
  / (?:for|of|in|with|at) (?:an? |the )?(?:[\w-]+ ){1,4}(?:turning over|worth|in excess of|with (?:an? )?(?:annual )?(?:turnover|revenue|sales|budget)s? of) (?:over |up to |more than |around )?[£$€]?\d[^.;,()]*/gi

/** What public bodies print below every list of criteria. */
const REQUISITE = /(?:have )?the requisite knowledge and ability[^.;]*/gi

/** "Typing speed 35 WPM": how fast. */
const SO_FAST =
  /,? (?:of |at |@ ?)?(?:at least |minimum (?:of )?|min\.? )?\d{2,3} ?\+? ?(?:wpm|kph|kspm|words (?:per|a) minute)\b/gi

/** "Roof inspections (you will climb)": a sentence in a bracket that tells of the work. */
const TOLD_BY_THE_WAY =
  /\((?:(?:and |but |because |where |so )?(?:you(?:['’]ll)?|we|they|it(?:['’]s)?|our|yes|this|that)\b)(?![^()]*\b(?:must|need|require[sd]?|have|hold|know|possess|prefer\w*|essential)\b)[^()]{2,120}\)/gi

/** "(the nearest bus stop is 9km away)", "(safety training is provided)": a sentence of its own about something else. */
const BESIDE_IT =
  /\((?:the [^()]{2,40} (?:is|are|was|were) |[^()]{2,40} (?:is|are|will be) (?:provided|given|available|supplied|included)\b)(?![^()]*\b(?:must|need|required?|essential|prefer\w*|desirable)\b)[^()]{0,80}\)/gi

/** "Five years, some of it in occupied buildings": where an untold part of the years was spent. */
const PART_OF_IT =
  /,? (?:and )?(?:ideally |preferably |with )?(?:some|most|much|part) of (?:it|them|that|those) (?:in|inside|within|at|on|as|with|for)\b[^.;,]*/gi

/** "(agency or in-house, both are great)", "(paid or voluntary, either counts)": of what kind it may be. */
const ALL_ALIKE =
  /\((?=[^()]*\bor\b)[^()]{3,60}, (?:both|either|all)(?: \w+){0,2} (?:great|fine|ok|okay|good|welcome|counts?|do|does)\)/gi

/** "a CPA (or someone who sits the exam this year)": who else gets in. */
const OR_SOMEBODY = /\(or (?:else )?(?:someone|somebody|anyone|those|people) (?:who|with)\b[^()]*\)/gi

/** "Chartered Engineer, or close to achieving chartership": how far on will do. */
const NEARLY_THERE = /,? or (?:close|near) to (?:achieving|gaining|obtaining|completing)\b[^.,;()]*/gi

/** "A driving licence; the van is ours", "Welsh, even a little": what comes with it, and how little will do. */
const WITH_IT =
  /(?:;|,| [–—-]) (?:the |a |our )?[\w-]+(?: [\w-]+)? (?:is|are) (?:ours|on us|provided|supplied|included)\b[^.;]*|, even (?:if only )?(?:a little|a bit|a few words)\b/gi

/** "Evidence of immunisation, including influenza": against what. */
const AGAINST = /(?<=\b(?:immuni[sz]|vaccinat)\w{1,8})(?: [^.;,]{0,40})?(?:,? (?:including|such as|e\.g\.)|:) [^.;]*/gi

/** "23 years of age (insurance)": why it is asked. */
const WHY =
  /\((?:for |due to )?(?:our |an? )?(?:insurance(?: reasons?| purposes| requirements?)?|(?:[\w&]+ ){1,3}(?:reasons?|purposes))\)/gi

/** "an EHR; Cerner is what we use, though Epic users adapt quickly": what the employer has. */
const WHAT_WE_USE =
  /[;,–—] ?[\w .&/-]{2,40} (?:is|are) (?:what|the (?:one|ones|tool|tools|system|systems|software)) (?:that )?(?:we|the \w+) (?:use|run|have|work with)s?\b[^.;]*/gi

/** "an electronic system – we use BOSSnet" */
const WE_USE =
  /(?:[;,–—(]| -) ?(?:currently )?(?:we (?:currently )?(?:use|run|are on|have|work (?:with|in|on))|we['’]re on)(?= \p{Lu})[^.;)]*/giu

/** "aseptic technique; you'll pass a media fill test before you start": what is still to come. */
const TO_COME =
  /[;,–—] ?you(?:['’]ll| will) (?:pass|sit|take|do|complete|be given)\b[^.;]*\b(?:tests?|exam\w*|assessments?|training|course|induction)\b[^.;]*/gi

/** "and 5 years of experience; 3 years with a Master's; 0 with a PhD": of whom fewer are asked. */
const FEWER_WITH =
  /;(?<=\byears?\b[^;]*;) ?\d\+? (?:years? )?(?:of \w+ )?with (?:an? )?(?:master|ph\.? ?d|doctor|m\.?sc?\b|mba\b|advanced degree|higher degree)[^;.]*/gi

/** "with a major in accounting, including at least 18 semester units": how much of it. */
const SO_MANY_UNITS =
  /,? (?:including|with|and)? ?(?:at least |a minimum of )?\d{1,3} (?:semester|quarter|credit|college)[- ](?:units?|hours?|credits?)\b[^.;,]*/gi

/** "under Part 7 of the Immigration Act 2016", "given our wedding trade", "depending on assignment", "but attitude matters more than paper": why it is asked, or how much. */
const REASONS = phrases('gi')`
  ,? \bunder (?:part|section|schedule) \d+\w* of the [^.;]*
  ,? \bgiven (?:our|the (?:nature|size|location)) [^.;,]*
  ,? \bdepending (?:up)?on (?:the |your )?(?:assignment|location|site|client|project|role|grade)s?\b[^.;,]*
  ,? \bbut [^.;,]{3,50} (?:matters?|counts?|means) more\b[^.;]*
  ,? \b(?<!\b(?:regist\w+|member\w*|licen[cs]\w+) (?:and )?)in good standing with [^.;,]*
  [(,] ?\d{1,2} months?, with a view to [^.;()]*
  ,? \bwhich has \d[^.;]*
  ,? \bbecause (?:our|we|the|it|they|you) [^.;]*
  ,? \b(?:as|since) (?:(?:most|many|some|a lot|half) of )?our [^.;]*
  (?:[,;–—]| -) ?[^.,;]{3,40} will be requested\b[^.;]*
  ^\W*[^;.]{2,30} (?:candidates|applicants|graduates|professionals)\b[^;.]* will also be considered\b[^.;]*
  [ ](?:under|on) (?:your|the|their) belt
  [ ]gained (?:in|through|on|from|by|during) (?!the\b)[^.;,]*
`

/** "Any combination of training and experience that provides the knowledge is qualifying" */
const ANY_COMBINATION =
  /\bany (?:\w+ )?combination of (?:training|education|experience)[^.;]*\b(?:qualif\w+|acceptable|accepted|considered)\b[^.;]*/gi

/** "A valid driver's license; sites are not on the bus line": a statement behind what is asked, and no demand. */
const STATED =
  /(?<=\w[^;]*); (?!(?:you|your|candidates?|applicants?|must|all)\b)(?!(?:[^;]*\b)?(?:must|required?|requires|essential|mandatory|needed|necessary|preferred|desirable|ideal\w*|plus|bonus|advantage\w*|asset|welcome|need|expected|accepted|considered|counts?|counted|qualif\w+|experience[ds]?|knowledge|skills?|licen[cs]e\w*|certific\w+|degree|able|abilit\w+|willing\w*|ours|on us|provided|supplied|included)\b)(?:the |our |a |an |most |some |all |these |those )?[a-z][\w'’-]*(?: [\w'’-]+){0,2} (?:is|are|was|were|has|have|takes?|runs?|comes?|goes|go|starts?|ends?|sits?|stays?|opens?|closes?|do|does|suppl(?:y|ies)|pays?|covers?|gives?|brings?)\b[^;]*/g

/** "two years in kilns, excluding student placements" */
const EXCLUDED = /,? \b(?:excluding|exclusive of|not (?:including|counting)) [^.,;()]*/gi

/** "2 years (paid or voluntary) working with young people" */
const PAID_OR_NOT =
  / ?\((?:(?:paid|unpaid|voluntary|volunteer|full[- ]time|part[- ]time)(?:,? (?:or|and) |, |\/)){1,3}(?:paid|unpaid|voluntary|volunteer|full[- ]time|part[- ]time)\)/gi

/** "purchase orders are a large part of the spring": how much of the work a thing is. */
const SO_MUCH_OF_IT =
  /\b(?:is|are) (?:an? )?(?:big|large|huge|major|good|great|fair|small|real) (?:part|share|chunk|bit) of [^.;,]*/gi

/** "two years; new grads, please look at our other ad": what somebody else may do. */
const PLEASE = /(?<=\w[^;–—]*)[;–—] ?(?:[\w '’-]{2,40}, )?please [^.;]*/gi

/** "See appendix 2": where more is told. */
const SEE =
  /\b(?:please )?see (?:also )?(?:the )?(?:appendix|annex|attach\w+|enclosed|section|page|below|overleaf|website|table)\b[^.;]*/gi

/** "Substitution: a residency may be substituted for the experience": what will do instead, of which nobody is asked. */
const SUBSTITUTED =
  /[^.;]*\b(?:may|can|will) (?:also )?be (?:substituted|accepted as a substitute|used as a substitute|traded) (?:for|on)\b[^.;]*/gi

/** What public bodies print about which experience counts; "three years; time in the shop counts only if you led it". */
const WHAT_COUNTS = /\bexperience refers to\b[^;]*|[;,–—] ?[^.;]{2,60}\bcounts? (?:only|towards)\b[^.;]*/gi

/** "Senior grade: five years of grafting": whom of several it is asked of. */
const OF_A_GRADE = /^[A-Z][\w/ ]{0,30}\b(?:grade|level|band \d|I{1,3}) ?:(?= )/gi

/** "We are committed to safeguarding; a DBS check is required" */
const COMMITTED =
  /\bcommitment to (?:the |our )?(?:[\w'’]+ ){0,3}(?:values|principles|equity|equality|diversity|inclusion|inclusivity|sustainability)\b[^.;]*|\b(?:is|are) (?:fully |strongly )?committed to (?:safeguarding|equality|diversity|inclusion)\b[^.;]*/gi

/** "Change orders, from pricing to signature": how far the thing named goes. */
const EXTENT =
  /(?<=^\W*\w[^,;.:]{2,60}), from (?!\d|the \d)[\p{Ll}][\p{Ll} -]{2,30} (?:to|through) [\p{Ll}][\p{Ll} -]{2,30}(?=[.;,]|$)/gu

/** Every kind of aside, with why it asks nothing. Made when asked for: a bundle that reads no postings leaves it out. */
const kinds = (): readonly (readonly [Pattern, Ignored['why']])[] => [
  [TRAINING_GIVEN, 'benefit'],
  [COMPLETED_THERE, 'benefit'],
  [REQUISITE, 'duty'],
  [SUBSTITUTED, 'not-of-the-candidate'],
  [EXCLUDED, 'negated'],
  [PAID_OR_NOT, 'duty'],
  [SO_MUCH_OF_IT, 'duty'],
  [PLEASE, 'how-to-apply'],
  [COMMITTED, 'equal-opportunity'],
  [OF_A_GRADE, 'navigation'],
  [SO_FAST, 'duty'],
  [SO_LARGE, 'company-fact'],
  [TOLD_BY_THE_WAY, 'duty'],
  [BESIDE_IT, 'duty'],
  [ADJUSTED, 'equal-opportunity'],
  [ADJUSTED_IN_BRACKET, 'equal-opportunity'],
  [PART_OF_IT, 'duty'],
  [WITH_IT, 'benefit'],
  [AGAINST, 'duty'],
  [WHAT_COUNTS, 'duty'],
  [ALL_ALIKE, 'duty'],
  [WHAT_WE_USE, 'company-fact'],
  [WE_USE, 'company-fact'],
  [TO_COME, 'duty'],
  [SO_MANY_UNITS, 'duty'],
  [ANY_COMBINATION, 'not-of-the-candidate'],
  [REASONS, 'duty'],
  [FEWER_WITH, 'not-of-the-candidate'],
  [STATED, 'company-fact'],
  [EXTENT, 'duty'],
  [SEE, 'how-to-apply'],
  [WHY, 'company-fact'],
  [NEARLY_THERE, 'not-of-the-candidate'],
  [OR_SOMEBODY, 'not-of-the-candidate'],
  [EXCEPTION, 'not-of-the-candidate'],
  [ONCE_HIRED, 'not-of-the-candidate'],
]

/** The stretches of a line that offer training or adjustments, or tell who else is let in. */
export const asidesIn = (line: string): Aside[] =>
  kinds().flatMap(([pattern, why]) => spansOf(line, pattern).map((span) => ({ span, why })))

/** The line without what it says of training and adjustments, where anything else is left. */
export function withoutAsides(line: string): string {
  const rest = line.replace(TRAINING_GIVEN, '').replace(BESIDE_IT, '').replace(ADJUSTED, '')
  return /\w/.test(rest) ? rest : line
}
