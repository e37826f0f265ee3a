import { holds, type Span } from '../../model/quote.ts'
import type { Criterion, ExperienceCriterion, Ignored } from '../../model/requisition.ts'
import { NUMBER, numberOf } from '../../text/numbers.ts'
import { matchesOf, type Pattern, phrases, spansOf } from '../../text/phrases.ts'
import { groupsOf } from './alternatives.ts'
import { type Ask, lineOf, nothing, type PassageContext, type Readout } from './ask.ts'
import { namedBefore, type Subject, subjectOf, subjectOfItem, tellsOfWhich } from './experience-subject.ts'
import { hitsWithin } from './reading.ts'
import { recencyIn } from './recency.ts'
import { type Term, termsIn } from './terms.ts'

const VAGUE = 'several|many|a few|some|multiple|a couple of|a number of'
/** "a year or more", "a year's experience", "at least a year in" */
const A_YEAR =
  "an?(?= years?(?:['’]s)? (?:or more|(?:of )?(?:\\w+ ){0,3}experience))|(?<=\\b(?:at least|minimum of) )an?(?= year\\b)|(?<!\\b(?:once|twice|times|days?|weeks?|hours|per|[\\d%]) )an?(?= year (?:in|as|working)\\b)"
const QUANTITY = new RegExp(
  `(?<before>\\b(?:at (?:a |the )?(?:least|minimum)|a? ?minimum(?: of)?|min\\.?|no (?:less|fewer) than|not (?:less|fewer) than|more than|over|upwards of|typically|around|approximately|between|up to|overall|total of)[\\s:]+)?` +
    `(?:(?<vague>\\b(?:${VAGUE}))|(?<![\\d.,$£€/])(?<plus>\\+ ?)?\\(?\\b(?<low>${NUMBER}|${A_YEAR})(?:\\b|-?ish\\b)\\)?)` +
    `(?: ?\\(\\+?(?<again>\\d{1,2})\\+?(?: ?[-–] ?\\d{1,2})?\\))?(?<half> and a half)?(?: years?(?= to \\w+ years?))?(?<more> ?\\+|[ -]plus| or more| or greater)?` +
    `(?: ?(?:-|–|—|to|or|and) ?(?<high>${NUMBER})\\b(?: ?\\(\\d{1,2}\\))?)?(?: ?\\+| or more| plus)?` +
    `[\\s-]*(?:full |calendar |consecutive |recent |continuous |solid )?(?:(?<unit>years?|yrs?|months?|mos?)\\b|(?=PQE\\b)|(?<=\\b(?:of which|including|with) [\\w ]{0,24}\\w)(?= (?:must|should|as|in|at|on|have|has|were|spent)\\b)|(?<=(?:year|yr|month|experience).{0,120})(?=,? of (?:which|them|those|these) (?:must|should|has|have|as|in|at|on|with|inside)\\b)|(?<=\\byears?\\b[^.;]{2,80}(?:,| [–-]| and| plus) (?:with )?(?:(?:at least|a minimum of|minimum|min\\.?|ideally|preferably) )?[\\w]{1,6})(?= (?:in|as|at|within) (?!\\d|(?:the )?(?:last|past|previous)\\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|a row)\\b)\\w)|(?<=\\byears?(?: of)? exp(?:erience)?[:\\s]{1,3}[\\d\\s–-]{1,8})(?=\\s*$))(?:\\.|['’]s?|s['’])?(?: or (?:more|longer)| plus| min(?:imum\\b|\\b\\.?)| ?\\+| \\(or more\\))?(?: \\(\\d+ (?:weeks|months|days|hours)\\))?(?: full[- ]time(?: \\(or [^()]{3,60}\\))?(?= \\w))?(?: (?:behind you|under your belt))?(?<after> \\((?:minimum|min)\\))?`,
  'gi',
)

/** What follows a number of years that is no experience asked of the candidate. */
const NOT_ASKED_AFTER = phrases('i', '^(?:…)')`
  (?:['’]s?|s['’])? of (?:college|university|undergraduate|graduate|post-?secondary|full-time)? ?(?:course ?work|stud(?:y|ies)|education|schooling)\b
  [ -]background(?! (?:in|of|with|as|working|from)\b)
  [- ](?:old|ago|of age|contract|fixed|term|period|degree|diploma|programme?|course|plan|warranty|rotation|history|in business|university|college|bachelor|technical|minimum age)\b
  [ ](?:of (?:innovation|history|legacy|heritage|existence|service to|tradition|success|growth|excellence|combined|trust)|or older|and over|and older|running(?=[.,;!)]|$)|in a row|on the trot|straight|extendable|starting|from (?:the )?(?:date|start)|after|per|a year|on the market|together|(?:full |continuous )?(?:vetting|screening|checkable|vettable|screenable|(?:work|employment|address|credit) history))\b
  /
`
const NOT_ASKED_BEFORE =
  /(?:[$£€][\d,.]+k? (?:for|at|with|after) |\b(?:within|every|after|in the (?:last|past|next)|over the (?:last|past|next)|during the (?:last|past)|for the (?:last|past|next)|(?:last|past|first|next|recent|previous)|year|position is for|duration(?: of| is)?|for a period of|contract (?:for|of)|for first|aged?|ages|age ?: ?(?:not |no |below |under |max\w*\.? |up )?(?:more |older |to )?(?:than )?|once|for over|celebrat\w+|since|vest\w*|ago|old|up to|employed for)[\s:]*)$/i
/** "Maintain records for at least 7 years" */
const KEPT_BEFORE =
  /\blicen[cs]e\b[^.;]{0,30}\b(?:held|possessed) for (?:at least |a minimum of |over )?$|\b(?:records?|files?|documents?|documentation|logs?|data|receipts|invoices|paperwork|certificates|footage)\b[^.;]{0,20} for (?:at least |a minimum of )?$/i

/** "The chef has been here for 7 years": how long others have stayed. */
const STAYED_BEFORE =
  /\b(?:ha(?:s|ve) (?:been (?:here|with (?:us|the \w+)|around|open|in business|in charge)|led (?:us|this|the)\b[^.;]*|stayed|served|run this\b[^.;]*)|been here|stays?)(?: with us)?(?: for)?(?: (?:over|more than|nearly|almost|about))? $/i

/** "With more than ten years of experience in logistics we know …" */
const OF_THE_EMPLOYER = /^\W*(?:With|After|Building on|Drawing on|Based on|Thanks to|Having)\b[^.;]{0,20}$/

/** "It has been accredited for 38 years": what the employer is and has been. */
const HELD_BY_EMPLOYER =
  /\b(?:it|we|they|the \w+|our \w+) (?:has|have|had) been (?:\w+ )?(?:accredited|certified|recogni[sz]ed|ranked|rated|designated|licensed|owned|run|independent|profitable|listed|trusted)\b[^.;]*$/i

/** "who have lived in another country for 12 months" */
const LIVED_BEFORE =
  /\b(?:lived|resided|resident|living|stayed|travelled|been) (?:in|outside|abroad|overseas)\b[^.;]{0,60} (?:for )?(?:at least |over |more than )?$/i

/** Years and months of experience asked for, and the numbers of years that ask for none. */
export function readExperience(context: PassageContext, asides: readonly Span[] = []): Readout {
  const line = lineOf(context)
  if (!/year|yr|month|\bmos?\b|\bPQE\b/i.test(line)) return nothing
  const asks: Ask[] = []
  const taken: Span[] = []
  const ignored: { span: Span; why: Ignored['why'] }[] = []
  const at = (start: number, end: number): Span => ({
    start: context.passage.start + start,
    end: context.passage.start + end,
  })
  const recency = recencyIn(line)
  const otherwise = spansOf(line, SHOWN_OTHERWISE, context.passage.start)
  let last = -1
  for (const match of matchesOf(line, QUANTITY)) {
    const end = match.index + match[0].length
    if (match.index < last || [...asides, ...otherwise].some((span) => holds(span, at(match.index, end)))) continue
    if (recency && recency.start < end && match.index < recency.end) {
      taken.push(at(recency.start, recency.end))
      continue
    }
    const why = whyNotAsked(line, match.index, end, match.groups!)
    if (why) {
      if (why !== 'duplicate') ignored.push({ span: at(match.index, end), why })
      taken.push(at(match.index, end))
      continue
    }
    const told =
      namedBefore(context, line, match.index, end) ??
      subjectOf(line, match.index, end) ??
      subjectOfItem(context, line, match.index, end) ??
      (isAllUnderHeading(context, line, match[0]) ? { end } : undefined)
    if (!told) continue
    const subject = withoutListBegun(line, told)
    last = subject.end
    taken.push(at(match.index, Math.max(end, subject.end)))
    const kind = subject.of && OF_WHICH_KIND.exec(line.slice(subject.end))
    if (kind) taken.push(at(subject.end, subject.end + kind[0].length))
    const bracket = subject.of ? examplesBehind(line.slice(subject.of.end)).length : 0
    if (subject.of && bracket > 0) taken.push(at(subject.of.end, subject.of.end + bracket))
    if (subject.of && subject.of.end <= match.index) taken.push(at(subject.of.start, subject.of.end))
    const idle = subject.of ? (IDLE.exec(line.slice(subject.of.start, subject.of.end))?.[0].length ?? 0) : 0
    const criterion = criterionOf(context, line, match, subject.of && at(subject.of.start + idle, subject.of.end))
    asks.push({
      ...at(match.index, Math.max(end, subject.end)),
      criterion,
      confidence: confidenceOf(match.groups!),
    })
  }
  return { asks: asks.filter((ask) => !isMeasured(ask, asks)), taken: [...taken, ...otherwise], ignored }
}

/** "Several years of experience in glazing, at least 4 years": so many of the same. */
const isMeasured = ({ criterion }: Ask, asks: readonly Ask[]): boolean =>
  criterion.kind === 'experience' &&
  criterion.months === null &&
  asks.some(({ criterion: other }) => other.kind === 'experience' && other.months !== null && other.of === criterion.of)

/** "doing kiln work", "worth of kiln work" */
const IDLE = /^(?:doing|worth of|spent (?:in|on|doing)) /i

/** "experience in recruitment (agency side)": small words in a bracket tell of which kind. */
const OF_WHICH_KIND =
  /^ \((?!(?:or|and|plus|with|incl\w*|ideally|preferabl[ey]|minimum|[^()]*\b(?:preferred|required|desirable|essential|advantage))\b)[a-z][a-z -]{2,30}\)/

/** How years may be shown otherwise, or what they make up for. */
const SHOWN_OTHERWISE = phrases('gi')`
  ,? ?\bor equivalent\b[^.;]{0,30}\bdemonstrated (?:through|by)\b[^.;]*
  \bor (?:an? )?(?:equivalent )?combination of [^.;]*
  [ ]in (?:lieu|place) of [^.,;()]*
`

/** In "5 years building systems in Go, Rust or C++" the list of names is one, and stands by itself. */
function withoutListBegun(line: string, subject: Subject): Subject {
  const { of } = subject
  const begun = of && / (?:in|with|using) [A-Z][\w+#.]*$/.exec(line.slice(of.start, of.end))
  if (
    !begun ||
    !/^, (?:[A-Z][\w+#.]*, ){0,4}(?:or )?[A-Z][\w+#.]*,? or [A-Z]|^, [A-Z][\w+#.]*,? or [A-Z]|^,? or [A-Z]/.test(
      line.slice(of.end),
    )
  )
    return subject
  const end = of.start + begun.index
  return { end, of: { start: of.start, end } }
}

/** "Five (6) years": nobody can tell which. */
function confidenceOf(groups: Record<string, string | undefined>): number {
  if (groups['vague']) return 0.6
  const { again, low } = groups
  return again !== undefined && Number(again) !== numberOf(low!) ? 0.4 : 0.9
}

/** More years than anybody works. */
const LIFETIME = 45

function whyNotAsked(
  line: string,
  start: number,
  end: number,
  groups: Record<string, string | undefined>,
): Ignored['why'] | undefined {
  const before = line.slice(Math.max(0, start - 80), start) + (groups['before'] ?? '')
  const after = line.slice(end, end + 30)
  if (/^up to/i.test(groups['before'] ?? '')) return 'upper-bound'
  if (groups['low'] && /^y/i.test(groups['unit'] ?? 'years') && numberOf(groups['low']) > LIFETIME)
    return 'company-fact'
  if (
    /^[- ](?:contract|fixed|term)/i.test(after) ||
    /(?:position is for|duration|for a period of|for first|contract (?:for|of)|employed for)\s*$/i.test(before)
  )
    return 'contract-length'
  if (/^,? of (?:which|them|those|these)\b/i.test(after) && !tellsOfWhich(line.slice(end))) return 'duplicate'
  if (/^year$/i.test(groups['unit'] ?? '') && /^[- ](?:[a-z]+ ){0,2}(?:degree|diploma|apprenticeship)\b/i.test(after))
    return 'not-of-the-candidate'
  if (NOT_ASKED_AFTER.test(after) || /^ (?:days|nights)/.test(after)) return 'not-of-the-candidate'
  if ([NOT_ASKED_BEFORE, HELD_BY_EMPLOYER, STAYED_BEFORE, LIVED_BEFORE, KEPT_BEFORE].some((told) => told.test(before)))
    return 'not-of-the-candidate'
  if (/^(?:['’]s?|s['’])? (?:of )?(?:combined|collective) /i.test(after)) return 'company-fact'
  if (OF_THE_EMPLOYER.test(line.slice(0, start)) && /\b(?:we|our)\b/.test(line.slice(end))) return 'company-fact'
  return undefined
}

/** "Experience: 3 years". */
const isAllUnderHeading = ({ reading, passage }: PassageContext, line: string, years: string): boolean =>
  line.replace(/^\s+|[.|\s]+$/g, '') === years.trim() &&
  passage.under !== undefined &&
  /\bexp(?:erience)?\b/i.test(reading.text.slice(passage.under.start, passage.under.end))

/** "experience as a", "working as a qualified" */
const WORKS_AS = /\bas an? (?:(?!(?:in|of|at|with|for|within|on|and|or)\b)[\w-]+ ){0,3}$/i

/** "litigation paralegal experience": the words end with what one is. */
function isTitle(words: string, { reading: { lexicon } }: PassageContext): boolean {
  const last = lexicon.find(words).at(-1)
  return last?.span.end === words.length && last.concepts.every(({ kind }) => kind === 'title')
}

/** One criterion; a choice or a list of known names is one for each. */
function criterionOf(context: PassageContext, line: string, match: RegExpExecArray, of: Span | undefined): Criterion {
  const { text } = context.reading
  const asked = { ...months(match.groups!), ...restrictions(line, match.index + match[0].length) }
  if (!of) return { kind: 'experience', ...asked }
  const named = text.slice(of.start, of.end)
  const isPost = WORKS_AS.test(line.slice(0, of.start - context.passage.start)) || isTitle(named, context)
  const base = { ...asked, ...(isPost && ({ worksAs: true } as const)) }
  const ofNamed = (name: string): ExperienceCriterion => ({ kind: 'experience', ...base, of: name })
  const each = ({ start, end }: Span): ExperienceCriterion => ofNamed(text.slice(start, end))
  const examples = examplesBehind(text.slice(of.end, context.passage.end)).names
  const chosen = examples.length > 0 ? [named, ...examples] : chosenFrom(line, named)
  if (chosen.length > 1) return { kind: 'any-of', of: chosen.map(ofNamed) }
  const whole = each({ start: of.start, end: endOfName(context, of) })
  const terms = termsIn(context.reading, of, [])
  const known = terms.filter((term) => term.concepts.length > 0)
  const group = groupsOf(context.reading, known)[0]
  const isChoice =
    group !== undefined &&
    group.terms.length === known.length &&
    known.some((term) => term.separator === 'or' || term.separator === 'slash')
  if (isOneOrOther(text, of, terms)) return { kind: 'any-of', of: terms.map(each) }
  const listed = terms.every((term, i) => i === 0 || (term.separator !== 'space' && term.separator !== 'break'))
  if (
    known.length < 2 ||
    (!listed && !isChoice && !context.reading.commasLost) ||
    (known.length < terms.length && !isChoice)
  )
    return whole
  const groups = groupsOf(context.reading, known).map((group): Criterion => {
    const of = group.terms.map(each)
    return of.length === 1 ? of[0]! : { kind: 'any-of', of, ...(group.atLeast && { atLeast: group.atLeast }) }
  })
  if (groups.length === 1) return groups[0]!
  // "3 years in mining, oil & gas or heavy industry": nobody asks for each of them.
  const isOpen = / or (?!more\b)/i.test(named) || /^ or \p{L}/u.test(text.slice(of.end, context.passage.end))
  return { kind: isOpen ? 'any-of' : 'all-of', of: groups }
}

/** "experience with Kubernetes or ECS": two names and nothing else, of which one is known. */
const isOneOrOther = (text: string, of: Span, terms: readonly Term[]): boolean =>
  terms.length === 2 &&
  terms[0]!.start === of.start &&
  terms[1]!.end === of.end &&
  terms[1]!.separator === 'or' &&
  terms.some(({ concepts }) => concepts.length > 0) &&
  terms.every(({ start }) => /\p{Lu}/u.test(text[start]!))

/** "hangar experience (gliders, balloons)": of what kind it may be, where the bracket holds names of at most three words. */
function examplesBehind(rest: string): { readonly length: number; readonly names: readonly string[] } {
  const [whole = '', list = ''] = EXAMPLES.exec(rest) ?? []
  const names = list.split(/,(?: or| and)? | or |\//).map((name) => name.trim())
  const areNames =
    names.length > 1 &&
    names.every(
      (name) =>
        /^(?!.*\b(?:preferred|required|desirable|essential|ideally)\b)[\w&+#. -]+$/.test(name) &&
        name.split(' ').length < 4,
    )
  return areNames ? { length: whole.length, names } : { length: 0, names: [] }
}

const EXAMPLES =
  /^ (?:experience|background) \((?!e\.?g|including|preferred|required|minimum|min\b|or\b|ideally|(?:paid|voluntary|full|part|either|both)\b)(?![^()]*\b(?:either|both) )([^()]{3,90})\)/i

/** "ARM Cortex-M microcontrollers": of what sort a thing with a name is. */
const NAME_OF_A_SORT =
  /^(?:\p{Lu}[\w+#.-]* ){1,3}(?=(?:microcontrollers?|processors|devices|systems?|software|applications|databases?|products|platforms?|machines|controllers?|servers|robots|tools|suite)$)/u

/** "PostgreSQL in production" is experience in PostgreSQL. */
function endOfName({ reading }: PassageContext, of: Span): number {
  const name = NAME_OF_A_SORT.exec(reading.text.slice(of.start, of.end))?.[0].trimEnd()
  if (name !== undefined) return of.start + name.length
  const hit = hitsWithin(reading, of)[0]
  const opens = hit?.span.start === of.start && hit.concepts.some((concept) => concept.kind === 'skill')
  const rest = reading.text.slice(hit?.span.end ?? of.end, of.end)
  // "research on consumer products" is more than research: only a name stands for itself whatever follows.
  const isName = hit !== undefined && /\p{Lu}/u.test(reading.text.slice(hit.span.start, hit.span.end))
  return opens && /^ (?:in|at|for|within|across|as|on)\b/i.test(rest) && (isName || !/^ on\b/i.test(rest))
    ? hit.span.end
    : of.end
}

/** "one or more of the following areas: dairy, poultry": any of what the colon opens; "retail, catering or care": any of the list. */
const CHOSEN = /\b(?:one or more|one|any|either|at least one) of (?:the following|these)\b[^:]{0,20}: ?$/i

function chosenFrom(line: string, of: string): readonly string[] {
  if (!CHOSEN.test(line.slice(0, Math.max(0, line.indexOf(of)))) && !/^(?!\w+ing\b).*, [^,]+,? or /.test(of)) return []
  return of
    .split(/,(?: or| and)? | or | and /)
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

function months(groups: Record<string, string | undefined>): { months: number | null; maxMonths?: number } {
  if (groups['vague']) return { months: null }
  const unit = /^m/i.test(groups['unit'] ?? 'years') ? 1 : 12
  const low = Math.round((numberOf(groups['low']!) + (groups['half'] ? 0.5 : 0)) * unit)
  const high = groups['high'] ? Math.round(numberOf(groups['high']) * unit) : undefined
  return high !== undefined && high > low ? { months: low, maxMonths: high } : { months: low }
}

function restrictions(line: string, from: number): Pick<ExperienceCriterion, 'withinMonths' | 'excludes'> {
  const recent = recencyIn(line.slice(from))
  const excludes = EXCLUDED.filter(([pattern]) => pattern.test(line)).map(([, kind]) => kind)
  return { ...(recent && { withinMonths: recent.months }), ...(excludes.length > 0 && { excludes }) }
}

const EXCLUDED: readonly (readonly [Pattern, NonNullable<ExperienceCriterion['excludes']>[number]])[] = [
  [
    phrases('i')`
      \bnon-internship
      (?:excluding|not including|internships? (?:do|does|are|is) not)\b.{0,20}intern
      internships? (?:do|does) not count
    `,
    'internship',
  ],
  [/\bfull[- ]time (?:\w+ ){0,3}experience|part[- ]time (?:work |experience )?(?:does|is) not/i, 'part-time'],
  [/\bpaid (?:\w+ ){0,2}experience|volunteer(?:ing)? (?:work |experience )?(?:does|is) not/i, 'volunteering'],
  [
    /\bpost[- ](?:qualification|qualified|qualifying|trade|apprenticeship|admission|registration|licensure|graduate|graduation|baccalaureate|degree) (?:\w+ ){0,3}experience|\bPQE\b/i,
    'pre-qualification',
  ],
]
