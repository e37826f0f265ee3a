import type { Span } from '../../model/quote.ts'
import type { Criterion, ExperienceCriterion, Ignored } from '../../model/requisition.ts'
import { groupsOf } from './alternatives.ts'
import { type Ask, lineOf, nothing, type PassageContext, type Readout } from './ask.ts'
import { NUMBER, numberOf } from './numbers.ts'
import { hitsWithin } from './reading.ts'
import { recencyIn } from './recency.ts'
import { termsIn } from './terms.ts'

const VAGUE = 'several|many|a few|some|multiple|a couple of|a number of'
/** "a year or more", "a year's experience" */
const A_YEAR = "an?(?= years?(?:['’]s)? (?:or more|(?:of )?(?:\\w+ ){0,3}experience))"
const QUANTITY = new RegExp(
  `(?<before>\\b(?:at (?:a |the )?(?:least|minimum)|a? ?minimum(?: of)?|min\\.?|no less than|not less than|more than|over|upwards of|typically|around|approximately|between|up to|overall|total of)[\\s:]+)?` +
    `(?:(?<vague>\\b(?:${VAGUE}))|(?<![\\d.,$£€/])(?<plus>\\+ ?)?\\(?\\b(?<low>${NUMBER}|${A_YEAR})\\b\\)?)` +
    `(?: ?\\(\\+?(?<again>\\d{1,2})\\+?(?: ?[-–] ?\\d{1,2})?\\))?(?<half> and a half)?(?<more> ?\\+|[ -]plus| or more| or greater)?` +
    `(?: ?(?:-|–|—|to|or|and) ?(?<high>${NUMBER})\\b(?: ?\\(\\d{1,2}\\))?)?(?: ?\\+| or more| plus)?` +
    `[\\s-]*(?:full |calendar |consecutive )?(?<unit>years?|yrs?|months?|mos?)\\b(?:\\.|['’]s?|s['’])?(?: or more| plus| minimum|\\+)?(?<after> \\((?:minimum|min)\\))?`,
  'gi',
)

/** What follows a number of years that is no experience asked of the candidate. */
const NOT_ASKED_AFTER =
  /^(?:[- ](?:old|ago|of age|contract|fixed|term|period|degree|diploma|programme?|course|plan|warranty|rotation|history|in business|university|college|bachelor|technical|minimum age)\b| (?:of (?:innovation|history|service to|tradition|success|growth|excellence|combined|trust)|or older|and over|and older|extendable|starting|from (?:the )?(?:date|start)|after|per|a year|on the market|together)\b|\/)/i
const NOT_ASKED_BEFORE =
  /(?:\b(?:within|every|after|in the (?:last|past|next)|over the (?:last|past|next)|during the (?:last|past)|for the (?:last|past|next)|(?:last|past|first|next|recent|previous)|year|position is for|duration(?: of| is)?|for a period of|contract (?:for|of)|for first|aged?|ages|once|for over|celebrat\w+|since|vest\w*|ago|old|up to|employed for)[\s:]*)$/i
const EXPERIENCE =
  /\b(?:experience[ds]?|exp|background|track record|work history|practice|seniority|tenure|employment|expertise)\b/i
const GERUND =
  /^(?:['’]s?|s['’])?(?: of)? (?:(?:\w+ly|direct) )?(?!including|following|during|according)(?:\w{3,}ing)\b/i
const DIRECT = /^(?:['’]s?|s['’])?,? (?:in|as|with|on|post|working|spent|or more (?:in|as|with))\b/i
const GENERIC =
  /^(?:relevant|related|similar|comparable|equivalent|professional|work(?:ing)?|practical|hands-on|proven|progressive(?:ly)?|responsible|direct|prior|previous|recent|demonstrated|demonstrable|solid|strong|total|overall|diverse|full-time|full time|paid|verifiable|post-qualification|post-qualified|post qualification|non-internship|industry|current|successful|continuous|minimum|general|of|the|a|an|and|or|your|in|good|extensive|job|significant|relatable|increasing(?:ly)?|as|within|applicable|commensurate|qualifying|post-baccalaureate|post-graduate|postgraduate|satisfactory|documented|field|combined|cumulative|employment|required|preferred|additional|specialized|specialised)$/i
const OF_END =
  /[,;:()\n\t]|\.(?:\s|$)| [–—-] | ?\b(?:that|which|who|where|including|gained|obtained|preferred|preferably|required|is|are|was|will|would|within|plus|and (?:an?|have|hold|has|at|must|strong|excellent|proven|the|demonstrated|a|bachelor\w*|working|good|knowledge|experience)|giving|ideally|or (?:an? (?:equivalent|combination|degree|bachelor\w*|master\w*|advanced)|equivalent|\d)|with (?:an? (?:\w+ )?(?:degree|bachelor\w*|master\w*)|at least|a minimum|demonstrated|strong|proven|a (?:strong|proven))|is|to (?:be|qualify)|(?:in|at|within|on|from) (?:an?|the|our|similar) |desired|essential|needed|who|such as|e\.g|in order|such|like|as well as|but|if|when|while|or more)\b/i

/** Years and months of experience asked for, and the numbers of years that ask for none. */
export function readExperience(context: PassageContext): Readout {
  const line = lineOf(context)
  if (!/year|yr|month|\bmos?\b/i.test(line)) return nothing
  const asks: Ask[] = []
  const taken: Span[] = []
  const ignored: { span: Span; why: Ignored['why'] }[] = []
  const at = (start: number, end: number): Span => ({
    start: context.passage.start + start,
    end: context.passage.start + end,
  })
  const recency = recencyIn(line)
  let last = -1
  for (const match of line.matchAll(QUANTITY)) {
    if (match.index < last) continue
    const end = match.index + match[0].length
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
    const subject =
      subjectOf(line, match.index, end) ??
      subjectOfItem(context, line, match.index, end) ??
      (isAllUnderHeading(context, line, match[0]) ? { end } : undefined)
    if (!subject) continue
    last = subject.end
    taken.push(at(match.index, Math.max(end, subject.end)))
    const criterion = criterionOf(context, line, match, subject.of && at(subject.of.start, subject.of.end))
    asks.push({
      ...at(match.index, Math.max(end, subject.end)),
      criterion,
      confidence: confidenceOf(match.groups!),
    })
  }
  return { asks, taken, ignored }
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
  const before = line.slice(Math.max(0, start - 30), start) + (groups['before'] ?? '')
  const after = line.slice(end, end + 30)
  if (/^up to/i.test(groups['before'] ?? '')) return 'upper-bound'
  if (groups['low'] && /^y/i.test(groups['unit']!) && numberOf(groups['low']) > LIFETIME) return 'company-fact'
  if (
    /^[- ](?:contract|fixed|term)/i.test(after) ||
    /(?:position is for|duration|for a period of|for first|contract (?:for|of)|employed for)\s*$/i.test(before)
  )
    return 'contract-length'
  if (/^,? of which/i.test(after)) return 'duplicate'
  if (/^year$/i.test(groups['unit']!) && /^[- ](?:[a-z]+ ){0,2}(?:degree|diploma|apprenticeship)\b/i.test(after))
    return 'not-of-the-candidate'
  if (NOT_ASKED_AFTER.test(after) || /^ (?:days|nights)/.test(after)) return 'not-of-the-candidate'
  if (NOT_ASKED_BEFORE.test(before)) return 'not-of-the-candidate'
  if (/^(?:['’]s?|s['’])? (?:of )?(?:combined|collective) /i.test(after)) return 'company-fact'
  return undefined
}

/** "Experience: 3 years". */
const isAllUnderHeading = ({ reading, passage }: PassageContext, line: string, years: string): boolean =>
  line.replace(/[.\s]+$/, '') === years.trim() &&
  passage.under !== undefined &&
  /experience/i.test(reading.text.slice(passage.under.start, passage.under.end))

/** "4 years, or 2 years with a degree" */
const OR_FEWER = /^,? or (?:\d+|one|two|three|four|five)\b[^.;]{0,20}\byears?\b[^.;]{0,20}\bdegree/i

interface Subject {
  readonly end: number
  readonly of?: Span
}

/** "5 years of commercial glazing": a bullet that begins with the years says what they are to be in. */
function subjectOfItem({ passage }: PassageContext, line: string, start: number, end: number): Subject | undefined {
  if (passage.zone !== 'requirements' && passage.zone !== 'nice-to-have') return undefined
  const lead = /^(?:['’]s?|s['’])? (?:of|on) (?!age\b|service\b|the (?:date|post)\b)(?:an? |the )?/i.exec(
    line.slice(end),
  )
  if (!lead || /\w/.test(line.slice(0, start))) return undefined
  const of = phraseFrom(line, end + lead[0].length)
  return of && { end: of.end, of }
}

/** What the years are to be in: the words before or after "experience", or straight after the years. */
function subjectOf(line: string, start: number, end: number): Subject | undefined {
  const rest = line.slice(end)
  const stop = /[;:()\n\t]|\.(?:\s|$)|,? \bor \d/.exec(rest)?.index ?? rest.length
  const clause = rest.slice(0, stop)
  if (clause === '' && OR_FEWER.test(rest)) return { end }
  const word = EXPERIENCE.exec(clause.slice(0, 110))
  if (word && !/,.*,/.test(clause.slice(0, word.index))) {
    const wordEnd = end + word.index + word[0].length
    const post = phraseAfter(line, wordEnd)
    const pre = phraseBefore(line, end, end + word.index)
    if (post && !(pre && /^(?:as|from|at|within)\b/i.test(line.slice(wordEnd).trimStart()) && pre))
      return { end: post.end, of: post }
    return pre ? { end: wordEnd, of: pre } : { end: wordEnd }
  }
  if (GERUND.test(clause)) {
    const lead = /^(?:['’]s?|s['’])?(?: of)? (?:working (?:with|in|as|on|within|for) )?/i.exec(clause)![0]
    const of = phraseFrom(line, end + lead.length)
    return of ? { end: of.end, of } : { end }
  }
  if (DIRECT.test(clause)) {
    const lead =
      /^(?:['’]s?|s['’])?,? (?:spent )?(?:in|as|with|on|post|working(?: (?:in|with|as|on|within))?)?(?: (?:an?|the)(?= ))? ?/i.exec(
        clause,
      )![0]
    const of = phraseFrom(line, end + lead.length)
    return of ? { end: of.end, of } : { end }
  }
  const before = line.slice(Math.max(0, start - 60), start)
  if (/\bexperience\b[^.;]{0,40}$/i.test(before)) {
    const lead =
      /\bexperience (?:in|with|of|as) (?<of>[^.;,:(]{2,40}?)[\s:,(–-]*(?:for )?(?:a |at )?(?:minimum of|least)?\s*$/i.exec(
        before,
      )
    const printed = lead?.groups?.['of']
    if (printed && !/^(?:at|a|minimum)/i.test(printed)) {
      const from = Math.max(0, start - 60) + before.lastIndexOf(printed)
      return { end, of: { start: from, end: from + printed.length } }
    }
    return { end }
  }
  const noun = /^(?:['’]s?|s['’])?(?: of)? (?<of>(?:[\w/&+#.-]+ ){0,4}[\w/&+#.-]+)/.exec(clause)
  if (
    noun &&
    /\b(?:minimum|at least|\+|least)/i.test(line.slice(Math.max(0, start - 12), end)) &&
    !/^ ?(?:of )?(?:age|old)/.test(clause)
  ) {
    const from = end + noun[0].length - noun.groups!['of']!.length
    const of = phraseFrom(line, from)
    return of ? { end: of.end, of } : { end }
  }
  return /^\s*(?:min(?:imum)?|required|preferred|essential)?\s*[).]?$/i.test(clause) &&
    /\+|minimum|least/i.test(line.slice(Math.max(0, start - 12), end))
    ? { end }
    : undefined
}

/** "experience in X", "experience working with X", "experience as a X". */
function phraseAfter(line: string, from: number): Span | undefined {
  const back = /^,? (?:gained |obtained )?(?:within|in|during|over) the (?:last|past|preceding|previous)\b/i
  if (back.test(line.slice(from, from + 40))) return undefined
  const lead =
    /^(?: \([^)]{1,20}\))?,? (?:(?:working|required|preferred|gained|is required) )?(?:(?:in|with|of|as|using|from|within|on|at|for|across)\b(?: (?:the|an?|one or more of the following|one of the following|either|both)(?= ))*(?: (?:field|area|role|position|capacity)s? of)?|(?=(?!including|preferred|required|following)\w{3,}ing\b))(?: working (?:with|in|as|on))? ?/i.exec(
      line.slice(from),
    )
  return lead ? phraseFrom(line, from + lead[0].length) : undefined
}

function phraseFrom(line: string, from: number): Span | undefined {
  const rest = line.slice(from, from + 120)
  if (/^(?:an? |the )?(?:[\w-]+ ){0,4}(?:degree|diploma|bachelor\S*|master['’]?s|ph\.?d)\b/i.test(rest))
    return undefined
  const choice = /^(?:areas|fields|disciplines|settings|industries|sectors)? ?: /.exec(rest)
  if (choice)
    return tidy(line, from + choice[0].length, from + choice[0].length + rest.slice(choice[0].length).search(/[.;(]|$/))
  const list = /^\w+ing(?:, (?:and |or )?\w+ing){1,5}(?: (?:and|or) \w+ing)?/.exec(rest)?.[0].length ?? 0
  const stop = OF_END.exec(rest.slice(list))?.index ?? rest.length - list
  return tidy(line, from, from + list + stop)
}

/** "years of X experience". */
const phraseBefore = (line: string, from: number, to: number): Span | undefined =>
  tidy(line, from + (/^(?:['’]s?|s['’])?\+? ?(?:of )?/i.exec(line.slice(from, to))?.[0].length ?? 0), to)

/** Without the words that only measure or praise, at most eight words. Nothing where nothing else is left. */
function tidy(line: string, from: number, to: number): Span | undefined {
  const words = [...line.slice(from, to).matchAll(/[^\s,]+/g)].map((word) => ({
    start: from + word.index,
    end: from + word.index + word[0].length,
    text: word[0],
  }))
  while (words[0] && (GENERIC.test(words[0].text) || /^[(['"-]/.test(words[0].text))) words.shift()
  while (
    words.at(-1) &&
    /^(?:and|or|of|in|with|the|a|an|as|work|working|related|professional|relevant|is|for|hands-on|field|fields|&)$/i.test(
      words.at(-1)!.text,
    )
  )
    words.pop()
  if (words.length === 0 || words.every((word) => GENERIC.test(word.text))) return undefined
  return { start: words[0]!.start, end: words[Math.min(words.length, 9) - 1]!.end }
}

/** One criterion; a choice or a list of known names is one for each. */
function criterionOf(context: PassageContext, line: string, match: RegExpExecArray, of: Span | undefined): Criterion {
  const { text } = context.reading
  const base = { ...months(match.groups!), ...restrictions(line, match.index + match[0].length) }
  if (!of) return { kind: 'experience', ...base }
  const chosen = chosenFrom(line, text.slice(of.start, of.end))
  if (chosen.length > 1)
    return {
      kind: 'any-of',
      of: chosen.map((name): ExperienceCriterion => ({ kind: 'experience', ...base, of: name })),
    }
  const whole: ExperienceCriterion = { kind: 'experience', ...base, of: text.slice(of.start, endOfName(context, of)) }
  const terms = termsIn(context.reading, of, [])
  const known = terms.filter((term) => term.concepts.length > 0)
  const group = groupsOf(context.reading, known)[0]
  const isChoice =
    group !== undefined &&
    group.terms.length === known.length &&
    known.some((term) => term.separator === 'or' || term.separator === 'slash')
  const listed = terms.every((term, i) => i === 0 || (term.separator !== 'space' && term.separator !== 'break'))
  if (
    known.length < 2 ||
    (!listed && !isChoice && !context.reading.commasLost) ||
    (known.length < terms.length && !isChoice)
  )
    return whole
  const each = (span: Span): ExperienceCriterion => ({
    kind: 'experience',
    ...base,
    of: text.slice(span.start, span.end),
  })
  const groups = groupsOf(context.reading, known).map((group): Criterion => {
    const of = group.terms.map(each)
    return of.length === 1 ? of[0]! : { kind: 'any-of', of, ...(group.atLeast && { atLeast: group.atLeast }) }
  })
  return groups.length === 1 ? groups[0]! : { kind: 'all-of', of: groups }
}

/** "PostgreSQL in production" is experience in PostgreSQL. */
function endOfName({ reading }: PassageContext, of: Span): number {
  const hit = hitsWithin(reading, of)[0]
  const opens = hit?.span.start === of.start && hit.concepts.some((concept) => concept.kind === 'skill')
  return opens && /^ (?:in|on|at|for|within|across|as)\b/i.test(reading.text.slice(hit.span.end, of.end))
    ? hit.span.end
    : of.end
}

/** "one or more of the following areas: dairy, poultry": any of what the colon opens. */
const CHOSEN = /\b(?:one or more|one|any|either|at least one) of (?:the following|these)\b[^:]{0,20}: ?$/i

function chosenFrom(line: string, of: string): readonly string[] {
  if (!CHOSEN.test(line.slice(0, Math.max(0, line.indexOf(of))))) return []
  return of
    .split(/,(?: or| and)? | or | and /)
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

function months(groups: Record<string, string | undefined>): { months: number | null; maxMonths?: number } {
  if (groups['vague']) return { months: null }
  const unit = /^m/i.test(groups['unit']!) ? 1 : 12
  const low = Math.round((numberOf(groups['low']!) + (groups['half'] ? 0.5 : 0)) * unit)
  const high = groups['high'] ? Math.round(numberOf(groups['high']) * unit) : undefined
  return high !== undefined && high > low ? { months: low, maxMonths: high } : { months: low }
}

function restrictions(line: string, from: number): Pick<ExperienceCriterion, 'withinMonths' | 'excludes'> {
  const recent = recencyIn(line.slice(from))
  const excludes = EXCLUDED.filter(([pattern]) => pattern.test(line)).map(([, kind]) => kind)
  return { ...(recent && { withinMonths: recent.months }), ...(excludes.length > 0 && { excludes }) }
}

const EXCLUDED: readonly (readonly [RegExp, NonNullable<ExperienceCriterion['excludes']>[number]])[] = [
  [
    /\bnon-internship|(?:excluding|not including|internships? (?:do|does|are|is) not)\b.{0,20}intern|internships? (?:do|does) not count/i,
    'internship',
  ],
  [/\bfull[- ]time (?:\w+ ){0,3}experience|part[- ]time (?:work |experience )?(?:does|is) not/i, 'part-time'],
  [/\bpaid (?:\w+ ){0,2}experience|volunteer(?:ing)? (?:work |experience )?(?:does|is) not/i, 'volunteering'],
  [
    /\bpost[- ](?:qualification|qualified|registration|licensure|graduate|baccalaureate|degree) (?:\w+ ){0,3}experience|\bPQE\b/i,
    'pre-qualification',
  ],
]
