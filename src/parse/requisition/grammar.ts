/** Word classes that show where a term begins and ends. Lists, not a grammar: a posting's clauses are short and alike. */

import { wordSet } from '../../text/words.ts'

/** Words that end a term and leave the clause's demand open: what follows is still asked for. */
export const LINKS = wordSet(`
  along with in of on within using utilising utilizing via around including regarding concerning about toward towards into
  across through involving covering e.g eg namely plus both between throughout under upon following like such among against
  per include includes`)

/** Words after which a clause no longer says what is asked, but what it is for. */
export const TAILS = wordSet(`
  that which who whom whose where when while whilst so because since as for to by from at during before after if unless
  until via than how why used based behalf whether according alongside without outside beyond despite due commensurate`)

/** Of the words above, those that open a clause of their own. */
export const CLAUSE_OPENERS = wordSet(
  `that which who whom whose where when while whilst so because since if unless until how why whether based due`,
)

/** Small words that belong to no term. */
const SMALL = wordSet(`
  w inc incl a an the this that these those our ours your yours their theirs its his her my mine any all some each every either neither other others another
  one two three four five six seven eight nine ten several many few more most much less least both such same own various multiple different
  i you we they he she it us them me him someone anyone people who whos what
  is are was were be been being am has have had having do does did doing done can could will would shall should may might must
  youll youre youve youd well were weve wed theyre its im ill ive thats theres
  not no nor never only also just even ever very too enough included ones later newer alone quite highly well really fully truly extremely particularly especially
  mainly preferably ideally typically usually normally generally currently previously similarly additionally
  here there somewhere anywhere everywhere elsewhere then now always often together forward etc ie eg e.g i.e please thank yes
  per up down out off over above below inside onto least minimum maximum approximately about least upwards
  order example instance say says au fait glad hear eg ie last past next inch inches feet foot mile miles pound pounds lbs kg percent wpm hour hours
  million millions billion thousand thousands
  or and but nor yet plus if then else because though although however therefore`)

/** Adjectives that praise or measure: they stand before a term and are no part of it. */
export const PRAISE = wordSet(`
  ok equal little young expert-level advanced-level senior-level professional-level entry-level verifiable provable post-registration post-qualification post-qualified post-qualifying specialized specialised up-to-date in-date aware careful accurate timely precise neat tidy steady prompt unrestricted unencumbered
  strong excellent good great outstanding exceptional superior solid firm handy sound proven demonstrable demonstrated documented deep broad extensive
  thorough comprehensive advanced basic intermediate expert fluent proficient competent familiar skilled experienced hands-on practical
  working relevant prior previous recent past current minimum significant substantial considerable wide vast rich in-depth detailed
  clear keen high higher highest level low lower lowest first-class first-rate best better effective efficient successful outstanding
  former ideal perfect suitable appropriate necessary required preferred desired desirable essential important mandatory beneficial advantageous
  additional further new latest modern recent state-of-the-art cutting-edge cutting leading top top-notch world-class professional
  general overall specific particular certain similar comparable equivalent related associated applicable respective
  able willing ready keen eager happy comfortable confident capable interested passionate enthusiastic responsible accountable
  valid full active clean right real true genuine natural sharp
  large small big complex multiple various numerous diverse varied fast pretty nice plus
  progressive progressively increasingly complete total direct previous fundamental robust heavy conversational
  common popular major key core main primary other own possible usual typical following existing ongoing regular daily everyday
  fine conversant warm concise well-developed highly-developed well-honed exemplary sure afraid impeccable polished superb stellar extraordinary refined meaningful considerable adequate satisfactory
  conflicting competing interdisciplinary multidisciplinary multi-disciplinary cross-functional cross-disciplinary
  sustained practising practicing
  bilingual hands busy professional mainstream respected known recognised recognized well-known`)

/** Words for having a skill: never the skill itself. */
export const HEADS = wordSet(`
  credentialed licensure holder holders finalist charterholder know-how whizz whiz wizard ace eligibility graduation possession completion qualified accredited registered certified
  habit habits love
  exp chops experience experiences experienced knowledge knowhow understanding comprehension expertise skill skills skillset proficiency familiarity
  ability abilities capability capabilities competence competency competencies competences background exposure awareness acquaintance feel liking plenty
  specialism specialisms specialisation specialization specialisations specializations
  command grasp grip knack mastery aptitude track insight insights appreciation fluency literacy interest passion
  qualification qualifications qualified part-qualified requirement requirements candidate candidates applicant applicants person individual
  year years yrs month months minimum plus advantage bonus asset must need degree certification certifications certificate certificates
  evidence history involvement participation demonstrable depth breadth
  position role job jobs roles opportunity employer company ideal
  prerequisite prerequisites pre-requisite addition emphasis focus attention importance
  responsibility responsibilities willingness desire commitment enthusiasm confidence sense eye attitude mindset mind-set flair talent mentality`)

/** Nouns too general to search for, at the end of a term or alone. */
export const NOISE = wordSet(`
  environment environments setting settings field fields area areas arena discipline disciplines subject subjects industry industries sector sectors domain
  tool tools technology technologies technique techniques principle principles concept concepts practice practices
  methodology methodologies method methods approach approaches aspect aspects issue issues topic topics
  way ways range variety number lot bit level levels standard standards type types kind kinds form forms set sets part parts
  work works working task tasks activity activities matter matters thing things stuff life cycle time times day days week weeks hour hours
  project projects team teams people staff member members colleague colleagues stakeholder stakeholders client clients customer customers
  user users partner partners business businesses organisation organisations organization organizations department departments company
  product products solution solutions service services system systems application applications platform platforms package packages
  framework frameworks library libraries component components feature features language languages
  process processes procedure procedures policy policies requirement requirements need needs
  problem problems challenge challenges result results goal goals objective objectives target targets deadline deadlines
  world country countries region regions market markets place places location locations office offices site sites
  laws school schools semester semesters report reports productivity achievement achievements behaviour behavior record records detail details information use usage purpose purposes case cases example examples
  capacity basis context contexts scale end ends nature scope view manner fashion sense term terms
  success super quality value values growth change changes impact performance future idea ideas best
  environment equivalent combination mix blend combinations
  role roles grade grades position positions job jobs career foundation foundations fundamentals basics strength strengths depth comfort
  source sources suitability expectation expectations self selves grounding progress decision decisions pace employee employees employer employers
  membership memberships populations audience audiences individuals groups lieu statement statements paperwork anything thereof
  outcome outcomes output outputs input inputs situation situations circumstance circumstances condition conditions demand demands
  passport deal-breaker ease pinch minute minutes rota rotas study studies participation appointment appointments date dates holiday holidays opportunity opportunities option options event events occasion occasions choice choices reason reasons effort efforts effect effects
  interaction interactions relationship relationships contact contacts conversation conversations question questions answer answers query queries
  improvement improvements development developments operation operations implementation implementations activity initiative initiatives
  peer peers manager managers supervisor supervisors director directors leader leaders leadership team-mates teammates crew brigade shift shifts
  family families friend friends neighbour neighbours neighbor neighbors visitor visitors guest guests member public patient patients resident residents student students pupil pupils child children parent parents
  house home homes building buildings room rooms area floor door doors street town city centre center
  reference references cv resume application word words line lines page pages letter letters
  grad grads graduate graduates newcomer newcomers elements element night nights
  overseas pending implication implications point points max min excess amount amounts number numbers percentage share half majority minority
  charge material module modules masters priorities priority chance luck fun joy pride heart head temper nerves stomach manner mind hand hands eyes ears feet body look sight
  dish dishes hit rush order orders load loads face guts course courage charter
  background backgrounds identity age ages race color colour sex gender religion disability veteran veterans nationality
  registration registrations male female males females evening evenings weekend weekends hols health character
  ug pg post posts duty duties equipment
  in-house external internal on-site onsite off-site offsite full-time part-time`)

/** Of the nouns above, those that make a term with a word before them ("risk management processes" yes, "AWS environment" no). */
export const EMPTY_TAIL = wordSet(`
  environment environments setting settings field fields area areas arena discipline disciplines tool tools technology technologies
  technique techniques principle principles concept concepts practice practices methodology methodologies method methods
  services projects experience skills knowledge role roles position positions work related based tooling world
  capacity level standard standards project domain background sector industry industries exposure expertise proficiency suite
  users similar equivalent packages package software products product language languages platform platforms ecosystem stack
  application applications function functions discipline subject subjects qualification qualifications techniques approach approaches process processes procedure procedures`)

const VERB_STEMS = `
  accept access accomplish achieve acquire act adapt add address adhere administer adopt advise advocate align allow analyse analyze answer anticipate apply
  appreciate approve architect articulate ask assess assign assist assume assure attend automate balance become begin believe bring build calculate care carry challenge
  champion check clean coach collaborate collect combine come communicate compile complete comply compose conduct configure connect consider consult contribute control
  convert convey cook cope create cultivate deal debug decide define delegate deliver demonstrate deploy describe design determine develop diagnose direct discuss
  dispense document drive earn edit educate embrace empower enable encourage engage enhance enjoy ensure escalate establish evaluate examine excel execute exercise exhibit expand
  expect explain explore extend facilitate fill find fix focus follow form formulate foster fulfil fulfill gain gather generate get give go grow guide handle have help hit
  hire hold identify implement improve influence inform innovate inspect install instruct integrate interact interpret introduce investigate join keep know launch lead learn
  continue hope leverage liaise lift listen live load look love maintain make manage master maximise maximize measure meet mentor migrate minimise minimize monitor motivate move multitask navigate
  negotiate network obtain offer operate optimise optimize organise organize overcome oversee own participate partner perform pick plan possess prepare present prevent prioritise prioritize procure
  produce promote propose protect prove provide publish pull push raise reach read recognise recognize recommend reconcile record recruit reduce refer refine relate release rely remain
  report represent require research resolve respond retain review run satisfy scale schedule seek select sell send serve set shape share show sit solve speak specify stand start stay
  steer strengthen strive structure struggle study submit succeed suggest supervise support take talk teach tell test think thrive track train transform translate travel treat troubleshoot
  try turn tutor understand undertake update upgrade uphold use utilise utilize validate verify visualise visualize volunteer walk want watch work write
  pursue wrap tackle accompany administer bend carry clarify chair champion conceive contact cover crawl kneel stoop tolerate rotate cater greet welcome`

function third(stem: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(stem)) return `${stem}es`
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ies` : `${stem}s`
}

/** Words that are nouns as often as verbs: verbs only where the grammar says so. */
const ALSO_NOUNS = wordSet(`
  access act address answer balance care challenge check coach command contact control cook cover design direct document drive exercise experience excel find fix focus form
  function guide handle help influence interest issue launch lead lift load look love master measure meet monitor move network offer order own partner plan present process produce programme
  program project purpose record release report request research result review run sample scale schedule sense set shape share show stand start stay structure study support
  test track train transform travel treat turn tutor update upgrade use view volunteer walk watch work clean direct complete own form build`)

const stems = [...wordSet(VERB_STEMS)]

/** Third-person forms, nouns in the plural among them: verbs where they open a clause ("Uses testing as …"). */
export const THIRD_PERSON: ReadonlySet<string> = new Set(stems.map((stem) => third(stem)))

/** Words in -ing that name a skill. */
const ING_NOUNS = wordSet(`
  testing coding programming engineering accounting training marketing consulting monitoring logging scripting computing networking planning budgeting
  nursing welding machining plumbing teaching tutoring counselling counseling coaching mentoring modelling modeling forecasting reporting invoicing
  bookkeeping housekeeping cleaning cooking baking catering gardening landscaping painting decorating plastering roofing tiling framing drafting surveying estimating
  purchasing sourcing procurement billing pricing underwriting auditing banking lending trading selling merchandising advertising branding copywriting
  writing editing publishing printing filming lighting staging casting streaming caching messaging clustering processing engineering reengineering
  manufacturing tooling milling turning grinding drilling moulding molding forging bending soldering wiring conduit rigging scaffolding
  screening charting dosing dispensing compounding phlebotomy suturing splinting dressing bathing feeding toileting
  scheduling meeting operating retaining rotating recurring lifting recruiting onboarding interviewing mediating learning hosting sequencing profiling
  imaging mapping mining data warehousing picking packing shipping receiving driving towing
  briefing licensing fundraising campaigning lobbying lecturing proofreading typing filing bartending waitressing serving
  troubleshooting trouble-shooting problem-solving prototyping wireframing provisioning debugging refactoring versioning
  safeguarding bargaining sentencing drafting conveyancing pleading scripting screenwriting storytelling rendering texturing grooming
  pruning mowing planting harvesting milking breeding fishing diving climbing firefighting policing patrolling
  leasing letting valuing financing accounting clearing settlement hedging pattern-cutting sewing knitting weaving dyeing plating coating sampling
  handling lifting moving cutting etching sculpting upholstering dry-cleaning stocktaking upselling cross-selling cold-calling canvassing prospecting
  negotiating presenting facilitating decision-making team-building timekeeping record-keeping cash-handling
  engineering benchmarking balancing tuning scaling profiling governing pairing`)

const ing = (stem: string): string =>
  /e$/.test(stem) && !/(?:ee|oe|ye)$/.test(stem) ? `${stem.slice(0, -1)}ing` : doubled(stem, 'ing')
const ed = (stem: string): string =>
  /e$/.test(stem) ? `${stem}d` : /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : doubled(stem, 'ed')
const doubled = (stem: string, ending: string): string =>
  /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(stem) && !/(?:ow|ay)$/.test(stem) ? stem + stem.at(-1) + ending : stem + ending

const IRREGULAR = `panic counts slips means matters securing qualify qualifies begun regain built brought led held done made taken given written driven run ran kept met sold taught thought understood worked known shown spent won grown got gotten seen gone sent stood
  planned controlling controlled travelling traveling modelled programmed preferred referred`

/** Verb forms that can hardly be anything else. */
const VERBS: ReadonlySet<string> = new Set([
  ...stems.filter((stem) => !ALSO_NOUNS.has(stem)),
  ...stems.map(third).filter((form) => !ALSO_NOUNS.has(form.slice(0, -1))),
  ...stems.map(ed),
  ...wordSet(IRREGULAR),
])

/** Every base form, for places where only a verb can stand ("to design"). */
export const BASE_VERBS: ReadonlySet<string> = new Set(stems)

/** Forms in -ing of the verbs: before a noun they are verbs ("building services"), else nouns. */
export const ING_VERBS: ReadonlySet<string> = new Set(stems.map(ing).filter((form) => !ING_NOUNS.has(form)))

/** Adverbs, by their ending. */
export const ADVERB =
  /^(?!(?:family|supply|assembly|anomaly|italy|july|fly|rely|apply|ally|butterfly|monopoly|polly|early|daily|weekly|monthly|elderly|friendly)$).{3,}ly$/

/** Words that are no part of a term. */
const BREAKS: ReadonlySet<string> = new Set([...SMALL, ...LINKS, ...PRAISE, ...HEADS, ...VERBS, 'of'])

/** Nouns of doing, beside those whose ending tells it: "diagnosis of", "overhaul of". */
export const DOINGS = 'gnosis|repair|overhaul|removal|renewal|disposal|upkeep'

/** Whether a term ends before this word. */
export const breaks = (word: string): boolean =>
  BREAKS.has(word) ||
  /^(?:(?:wo|do|ca|is|are|does|did|would|should|was|were|have|has)n['’]?t)$/.test(word) ||
  (word.endsWith('ly') && !word.includes('-') && ADVERB.test(word))
