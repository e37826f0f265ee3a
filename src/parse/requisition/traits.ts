import type { Span } from '../../model/quote.ts'
import { matchesOf, phrases, spansOf } from '../../text/phrases.ts'
import type { Named } from './pieces.ts'

/** Words of character and manner: what a person is like, not what one learns. */
const TRAIT = phrases('i', String.raw`\b(?:…)\b`)`
  communicat\w*
  ^explanations?$
  (?:patient|simple|plain|good) explanations?
  interpersonal
  inter-personal
  team[- ]?(?:work\w*|player|spirit|oriented|minded|building|success)
  leadership
  people management
  multi-?task\w*
  problem[- ]?solv\w*
  analytical
  (?:well[- ])?organi[sz]ed
  organi[sz]ational
  self[- ](?:motivat\w*|start\w*|driv\w*|disciplin\w*|confiden\w*|manag\w*|reliant|aware\w*|sufficien\w*)
  motivat(?:ed|ion)
  proactiv\w*
  pro-activ\w*
  initiative
  enthusias\w*
  passion(?:ate)?\w*
  dedicat(?:ed|ion)
  committed
  (?<!-)driven
  drive
  ambitious
  ambition
  curios\w*
  curious
  creativ\w*
  innovative
  flexib\w*
  adaptab\w*
  agile mindset
  reliab\w*
  dependab\w*
  punctual\w*
  trustworth\w*
  honest\w*
  integrity
  discreet
  discretion
  confidentiality
  empath\w*
  sympath\w*
  affinity
  belief in
  compassion\w*
  caring
  kind(?:ness)?
  patience
  patient(?=$|,| (?:and|but|or|with|when|person|people|attitude|manner|approach|nature|listener|teacher)\b)
  (?<!-)friendly
  positive (?:attitude|outlook|mind-?set|approach|person\w*|energy)
  can[- ]do
  attitude
  mind-?set
  work ethic
  ethic
  detail
  details
  attention to detail
  detail[- ]oriented
  accura(?:te|cy)
  meticulous
  conscientious
  methodical
  pragmatic
  decisive
  resilien\w*
  resourceful\w*
  persuasive
  persuasion
  influenc\w*
  negotiati(?:on|ng) skills?
  presentation skills?
  time[- ]management
  prioriti[sz]\w*
  work(?:ing)? (?:well )?under pressure
  pressure
  deadlines?
  independen\w*
  autonom\w*
  (?<!summary )judg(?:e)?ment(?! (?:motions?|debtors?|creditors?|enforcement|collection|liens?|sampling|drafting))
  diplom(?:acy|atic)
  tact(?:ful)?
  humou?r
  sense of (?:humou?r|urgency|responsibility|ownership)
  (?<!(?:shared|home|property|land|pet|cost of|costs of|product|vehicle|data|code) )ownership
  responsib\w*
  accountab\w*
  critical thinking
  thinker
  strategic thinking
  quick learner
  fast learner
  willing\w*
  eager\w*
  desire
  articulate
  listening
  listener
  charismatic
  outgoing
  extrovert
  open[- ]minded
  open mind
  emotional intelligence
  cultural (?:fit|awareness|sensitivity)
  culture fit
  customer[- ](?:focus\w*|oriented|centric)
  results?[- ](?:driven|oriented|focused)
  solution[- ]oriented
  goal[- ]oriented
  entrepreneurial
  collaborat\w*
  cooperat\w*
  co-operat\w*
  relationship[- ]building
  rapport
  professionalism
  maturity
  energetic
  energy
  hard[- ]?work\w*
  hungry
  humble
  polite
  courteous
  presentable
  well-presented
  appearance
  personable
  personality
  verbal
  written skills
  business acumen
  commercial (?:awareness|acumen)
  go-getter
  doer
  sociable
  stamina
  calm
  composure
  logical
  numerate
  numeracy
  expectations of
  literate
  literacy
  inquisitive
  considerate
  (?:courteous|professional|friendly|calm|pleasant|cheerful|helpful|tactful|confident|bedside|telephone|phone) manner
  multi-?skilled
  ambiguity
  uncertainty
  perseverance
  tenaci\w*
  versatil\w*
  multi-?tasker
  aptitude
`
/** Openings after which a clause speaks of character unless it names something known. */
const OPENS = phrases(
  'i',
  '^(?:(?:an?|the|your|strong|proven|demonstrated|excellent|good|with|and|must (?:have|be)|you (?:have|possess|demonstrate|show)|have|has|having|possess(?:es)?|both|be) )*(?:…)',
)`
  (?:abilit(?:y|ies)|able|capab(?:le|ility)|capacity|willing(?:ness)?|desire|eager(?:ness)?|passion for|passionate(?! about)|enthusias\w+|sympath\w+|empath\w+|affinity|belief|aptitude|commitment|committed|drive|keen to|comfortable|confident|confidence|motivat(?:ed|ion)|enjoys?|excited|happy|ready|not afraid|open(?! enrol| house| source| heart| air)|curious|flexib\w+|prepared|sense|attitude|dedicat\w+|availab\w+|eye|hunger|a person)\b
  you (?:enjoy|thrive|value|like|love|want|feel|take|work|can(?! (?:show|demonstrate|prove|evidence|point to)\b)|know when|will be able|possess the ability|always|never|see|seek)\b
  (?:always|never|not)\b
`

/** Names that are nothing but character, whatever else a table takes them for. */
const ONLY_TRAIT = phrases('i', '^(?:…)$')`
  meet(?:ing)? deadlines
  confidentiality
  discretion
  courtesy
  deadlines
  ambiguity
  multi-?tasking
  time[- ]management
  team[- ]?work(?:ing)?
  problem[- ]solving
  communication
  interpersonal skills
  attention to detail
  initiative
  flexibility
  adaptability
  reliability
  punctuality
  motivation
  enthusiasm
  integrity
`

export const isTrait = (text: string, term: Named): boolean =>
  term.concepts.length > 0
    ? term.concepts.every((concept) => concept.kind === 'trait') || ONLY_TRAIT.test(text.slice(term.start, term.end))
    : TRAIT.test(text.slice(term.start, term.end))

/** "Integrity – handles substances with care", "Customer focus: puts the patient first": where an item begins to tell of a trait. */
export function endOfTraitLabel(line: string): number | undefined {
  const label = /^[\p{L} &-]{3,40}?(?=(?: [–—-]|:) (?:\p{Ll}+ly )?\p{Ll}+s )/u.exec(line)?.[0]
  return label !== undefined && TRAIT.test(label) ? label.length : undefined
}

const SPEAKS_OF_CHARACTER = phrases('i', '^(?:…)')`
  (?:(?:you|they|candidates?|applicants?)(?:['’]ll| will| must| should)?|must|should|will) (?:also )?be[ ]
  (?:you are|you['’]re)[ ]
  (?:an? )?(?=[\w-]+(?: [\w-]+){0,3}[.!]?$)
`

/** "Must be kind, patient and reliable": each of what it enumerates, where all of it is character. */
export function traitsIn(line: string): Span[] {
  const opening = SPEAKS_OF_CHARACTER.exec(line)
  if (!opening) return []
  const parts = matchesOf(line.slice(opening[0].length), /[^,;.!]+?(?=,? and |[,;.!]|$)/g).flatMap((part) => {
    const lead = /^(?:,? ?and )?\s*(?:(?:a|an|very|also) )?/.exec(part[0])![0].length
    const start = opening[0].length + part.index + lead
    const end = opening[0].length + part.index + part[0].trimEnd().length
    return end > start ? [{ start, end }] : []
  })
  const are = parts.filter(({ start, end }) => {
    const words = line.slice(start, end)
    return words.split(' ').length <= 4 && TRAIT.test(words)
  })
  return are.length * 2 > parts.length ? are : []
}

/** Of what one may be able to do, what one learns. */
const LEARNT =
  /^.{0,60}?\b(?:users? of |abilit(?:y|ies) in (?!an?\b|the\b|\p{L}+ing\b)|(?:confident|comfortable|confidence) (?:with|in|using|in using) (?=\p{Lu})|(?:(?:abilit(?:y|ies)|able|capab(?:le|ility)|capacity) (?:to|of|in)|you enjoy|enjoys?) (?:\w+ly )?(?:automat|integrat|build|writ|develop|design|implement|configur|operat|us(?:e|ing)\b|install|program|read|interpret|analy[sz]|creat|diagnos|administer|test|perform|prepar|draft|cod(?:e|ing)|deploy|draw|weld|sew|cook|bake|drive|repair|maintain|calculat|translat|type\b|understand and use|troubleshoot|model|teach|assess|conduct|edit|sketch|query|script|produce|process|apply|carry out|undertake|fault-?find|complete|deliver|lay|wire|mix|cut|fit|price|estimate|schedule|reconcile))/iu

/** What everybody learns at school: "Ability to read simple instructions", "Ability to add and subtract". */
const LEARNT_AT_SCHOOL = phrases('i', String.raw`^\W*(?:the )?(?:ability|able|must be able) to (?:…)\b`)`
  (?:[\w-]+,? ){1,8}?(?:simple|basic|common|routine|short|safety|business|written|detailed|whole|complex) (?:[\w-]+,? ){0,3}?(?:instructions?|correspondence|memos?|reports?|rules|documents?|numbers|periodicals|journals|sentences|problems|inquiries|letters|English)
  (?:add|subtract|calculate (?:figures|simple)|compute (?:rates?|ratios?)|read and write)
`

/** "Mathematical Skills: Ability to add" */
const LABEL = /^(?:[\w/-]+ ){1,3}(?:skills?|abilit(?:y|ies)): /i

export function opensWithTrait(printed: string): boolean {
  const line = printed.replace(LABEL, '')
  return OPENS.test(line) && (!LEARNT.test(line) || LEARNT_AT_SCHOOL.test(line))
}

/** No phrase ends with these. */
const LEADS_ON = /^(?:an?|the|and|or|of|in|to|with|for|on|at|by|as|from|our|your|their|its|very)$/i

/** The words a clause about character comes down to: what follows "ability to", at most seven of them. */
export function traitPhrase(text: string, span: Span): Span | undefined {
  const start = span.start + (LABEL.exec(text.slice(span.start, span.end))?.[0].length ?? 0)
  const line = text.slice(start, span.end)
  const lead =
    /^(?:(?:an?|the|your|strong|proven|demonstrated|excellent|good|with|and|must|be|have|has|having|possess(?:es)?|you|are|will|should|is|to|both) )*(?:(?:abilit(?:y|ies)|able|capab(?:le|ility)|capacity|willing(?:ness)?|prepared|ready|comfortable|confident|happy)\b(?: (?:to|of|in|with))?|) ?/i.exec(
      line,
    )
  const from = lead?.[0].length ?? 0
  const rest = line.slice(from)
  const stop =
    /[,;:.()]| (?:e\.?g\b|i\.?e\b|that|which|who|where|when|while|so|because|in order|as well as|and (?:the|be|have|a|an|able|ability))\b/.exec(
      rest,
    )?.index ?? rest.length
  const words = matchesOf(rest.slice(0, stop), /\S+/g).slice(0, 7)
  const last = words.findLast(([word]) => !LEADS_ON.test(word))
  if (!last) return undefined
  return { start: start + from + words[0]!.index, end: start + from + last.index + last[0].length }
}

/** "95% accuracy on audits": how well the work is to be done. */
const MEASURE =
  /(?<![\w.])\d{1,3}(?:\.\d+)? ?%\+? (?:or (?:better|higher|more|above) )?(?:accuracy|attendance|punctuality|utili[sz]ation|adherence)(?: (?:on|in|at|of|for|across|with) [^.;,()\n]{2,40}(?!\w))?/gi

export const measuresIn = (line: string): Span[] => (line.includes('%') ? spansOf(line, MEASURE) : [])
