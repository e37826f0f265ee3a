import type { Hit } from '../../model/lexicon.ts'
import { overlaps, type Span } from '../../model/quote.ts'
import type { CertificationCriterion, Criterion } from '../../model/requisition.ts'
import { phrases, spansOf } from '../../text/phrases.ts'
import { type Ask, lineOf, nothing, type PassageContext, type Readout } from './ask.ts'
import { ALL_CODES, codesBeside, codesOf, IS_UNIT, unitsOfTraining } from './credential-codes.ts'
import {
  admissions,
  boardCertified,
  endorsementsIn,
  isUnderPapers,
  itemUnderPapers,
  kindsBehind,
  papersByForm,
  registeredByTrade,
} from './credential-forms.ts'
import { GATE, papersNamedAfter, papersNamedBefore } from './credential-names.ts'
import { isCredential, isSought, papersKnown } from './known-papers.ts'
import type { Paper } from './named-paper.ts'
import { hitsWithin } from './reading.ts'

const OBTAIN = phrases('i', String.raw`\b(?:…)\b`)`
  able to obtain
  ability to obtain
  obtain(?:ed)? within
  willing(?:ness)? to (?:obtain|work towards|complete|undertake)
  within \w+ (?:\(\d+\) )?(?:days|weeks|months|year)s? of
  eligib(?:le|ility) (?:for|to)
  or (?:is |are |be )?(?:currently |actively )?(?:working towards?|studying (?:for|towards?))
  can be obtained
  or (?:an? )?(?:(?:part|nearly|newly)[- ]qualified|finalists?)
  or (?:be )?(?:(?:close|near) to (?:achieving|gaining|obtaining|completing)|willing to work towards)
  to be obtained
  must obtain
  will be (?:provided|given)
  pending
  willing(?:ness)? to (?:get|gain)
`
const ISSUER = phrases(
  '',
  String.raw`\b(?:…) (?:the )?(?<issuer>(?:[A-Z][\w&'’-]*(?: (?:of|for|on|and|the))? ?){1,7})(?:(?:, ?| ?\/ ?|or (?:the )?)[A-Z][\w&'’-]*)*`,
)`
  issued by
  granted by
  from
  by
  (?:regist|licen[cs]|accredit|certifi|qualifi|member)\w*(?: \w+){0,3} with
  [Cc]hartered(?: [A-Z]\w+){0,2} with
  through
  accredited by
`
/** What bodies that keep a register are called. */
const GRANTS = /\b(?:Board|Council|Authority|Association|Institute|College|Chamber|Society|Commission)\b/

/** Certificates, licences and registrations, each with the body that grants it where the posting names one. */
export function readCredentials(context: PassageContext, before: readonly Span[]): Readout {
  const named = hitsWithin(context.reading, context.passage).filter(
    (hit) => isCredential(hit) && !endsAName(context.reading.text, hit.span),
  )
  const sought = named.filter((hit) => isSought(context.reading.text, hit))
  const readout = readPapers(
    context,
    before,
    named.filter((hit) => !sought.includes(hit)),
  )
  return sought.length === 0 ? readout : { ...readout, taken: [...readout.taken, ...sought.map(({ span }) => span)] }
}

function readPapers(context: PassageContext, before: readonly Span[], hits: readonly Hit[]): Readout {
  const line = lineOf(context)
  if (!GATE.test(line) && hits.length === 0 && !isUnderPapers(context)) return nothing
  const found: Paper[] = []
  const add = (papers: readonly Paper[]) => {
    for (const paper of papers
      .flatMap((each) => inCodes(context, each))
      .flatMap((each) => kindsBehind(context.reading.text, each)))
      if (![...before, ...found.map(({ span }) => span)].some((other) => overlaps(other, paper.span))) found.push(paper)
  }
  const plain = (span: Span): Paper => ({ span, name: span, licence: false })
  add(endorsementsIn(context))
  add(unitsOfTraining(context).map(plain))
  add(papersNamedAfter(context))
  add(admissions(context))
  add(boardCertified(context))
  add(papersKnown(context, hits))
  add(registeredByTrade(context))
  add(papersNamedBefore(context))
  add(papersByForm(context))
  const item = found.length === 0 ? itemUnderPapers(context, line) : undefined
  if (item) add([plain(item)])
  add(codesBeside(context, found).map(plain))
  found.sort((a, b) => a.span.start - b.span.start)
  const [first] = found.flatMap((paper) => {
    const examples = examplesBehind(context, before, paper)
    return examples.length > 0 ? [{ general: paper, examples }] : []
  })
  if (!first) {
    const labels = labelsAmong(context.reading.text, found)
    const readout = assemble(
      context,
      line,
      found.filter((paper) => !labels.includes(paper)),
    )
    return { ...readout, taken: [...readout.taken, ...labels.map(({ span }) => span)] }
  }
  const { general, examples } = first
  const others = found.filter(({ span }) => !examples.some((example) => overlaps(example, span)))
  return withExamples(assemble(context, line, others), context.reading.text, general, examples)
}

/** "Qualified accountant: CIMA, ACCA or CPA Ireland": what somebody is by any of the papers behind the colon is none of its own. */
const labelsAmong = (text: string, papers: readonly Paper[]): readonly Paper[] =>
  papers.filter(({ span }, at) => {
    const next = papers[at + 1]
    return (
      next !== undefined &&
      /^(?:qualified|chartered|registered|licensed|certified|professional)\b/i.test(text.slice(span.start, span.end)) &&
      /^ ?: $/.test(text.slice(span.end, next.span.start)) &&
      /,| or |\//.test(text.slice(next.span.end, papers.at(-1)!.span.end))
    )
  })

const EXAMPLES =
  /^,? ?\(?(?:e\.g\.?|i\.e\.?|such as|for example|eg),? (?<list>[A-Z\d][\w&/.-]*(?: [\w&/.-]+){0,3}(?:(?:, (?:or )?| or | ?\/ ?)[\w&/.-]+(?: [\w&/.-]+){0,3}?){0,6})(?=[.;)]|$| (?:is|are|or (?:similar|equivalent|other)|would|desirable|essential|preferred|required)\b)/

/** "a teaching qualification, e.g. CertEd, AET or similar": papers that would do, behind one that is of a sort. */
function examplesBehind(
  { reading: { text }, passage }: PassageContext,
  before: readonly Span[],
  { span }: Paper,
): Span[] {
  if (
    !/(?:qualification|certificat(?:e|ion)|registration|accreditation|body|institut(?:e|ion)|association)$/i.test(
      text.slice(span.start, span.end),
    )
  )
    return []
  const behind = EXAMPLES.exec(text.slice(span.end, passage.end))
  const list = behind?.groups?.['list'] ?? ''
  let start = span.end + (behind?.[0].length ?? 0) - list.length
  return list.split(/(, (?:or )?| or | ?(?<!\d)\/ ?)/).flatMap((part, i) => {
    const name = { start, end: start + part.length }
    start = name.end
    const isPaper = i % 2 === 0 && !/^(?:$|(?:similar|equivalent|other|be)\b)/i.test(part)
    return isPaper && !before.some((span) => overlaps(span, name)) ? [name] : []
  })
}

/** The paper asked, or any of its examples. */
function withExamples(readout: Readout, text: string, { span }: Paper, examples: readonly Span[]): Readout {
  const end = examples.at(-1)!.end
  const asks = readout.asks.map((ask): Ask => {
    if (ask.end !== span.end) return ask
    const own = ask.criterion.kind === 'any-of' ? ask.criterion.of : [ask.criterion]
    const named = examples.map(({ start, end }): Criterion => ({ kind: 'certification', name: text.slice(start, end) }))
    return { ...ask, end, criterion: { kind: 'any-of', of: [...own, ...named] } }
  })
  return { ...readout, asks, taken: [...readout.taken, { start: span.start, end }] }
}

/** "Member in good standing of the College of Opticians": how one is registered, and no part of the body's name. */
const IN_GOOD_STANDING = /,?(?: (?:and|is|are))? (?:currently )?in good standing\b/i

/** What may stand in for papers is none. */
const NO_PAPER = /\bqualified by experience\b(?: \(QBE\))?|\bQBE\b/gi

/** "Gore-Tex" names no certificate for teachers in Texas. */
const endsAName = (text: string, { start, end }: Span): boolean =>
  end - start < 5 && /\w-$/.test(text.slice(Math.max(0, start - 2), start))

const inCodes = ({ reading }: PassageContext, paper: Paper): Paper[] => {
  const codes = codesOf(reading.text, paper.name)
  return codes.length > 1 ? codes.map((code) => ({ ...paper, span: code, name: code })) : [paper]
}

function assemble({ reading, passage: { start } }: PassageContext, line: string, papers: readonly Paper[]): Readout {
  const { text } = reading
  const obtainable = OBTAIN.test(line)
  const granted = ISSUER.exec(line)
  const issuer = granted?.groups?.['issuer']?.trim()
  const body = granted && GRANTS.test(issuer!) ? start + granted.index : Infinity
  const ofBody = ({ span }: Paper): boolean =>
    (span.start > Math.max(body, papers[0]!.span.end) && span.end <= body + granted![0].length) ||
    (span !== papers[0]!.span && ACCREDITING.test(text.slice(span.end, span.end + 60)))
  const found = papers.filter(
    (paper) => !isItsBody(paper, papers, text) && !isKindOfCode(paper, papers, text) && !ofBody(paper),
  )
  const asks: (Ask & { criterion: Criterion })[] = []
  for (const { span, name, licence, by, said } of found) {
    const criterion: CertificationCriterion = {
      kind: licence ? 'licence' : 'certification',
      name: (said ?? text.slice(name.start, name.end)).replace(IN_GOOD_STANDING, ''),
      ...(found.length === 1 && issuer && !text.slice(name.start, name.end).includes(issuer)
        ? { issuer }
        : by
          ? { issuer: by }
          : {}),
      ...(obtainable && { obtainable: true as const }),
    }
    const last = asks.at(-1)
    const gap = last ? text.slice(last.end, span.start) : ''
    const opens =
      / ?\($/.test(gap) &&
      (!LISTED_IN_BRACKET.test(text.slice(span.start, span.start + 80)) ||
        SORT_BEFORE.test(text.slice(last!.start, span.start))) &&
      !WISHED_IN_BRACKET.test(text.slice(span.start, span.start + 80))
    if (
      last &&
      (OR.test(gap) ||
        (gap.length < 3 && opens) ||
        isSamePaper(gap, criterion.name) ||
        isSpelledOut(gap, last.criterion, criterion.name) ||
        (gap === ' ' && 'name' in last.criterion && IS_UNIT.test(last.criterion.name)) ||
        isListedChoice(text, found, span))
    ) {
      const of = last.criterion.kind === 'any-of' ? last.criterion.of : [last.criterion]
      asks[asks.length - 1] = { ...last, end: span.end, criterion: { kind: 'any-of', of: [...of, criterion] } }
    } else asks.push({ ...span, criterion, confidence: 0.8 })
  }
  const issued = asks.some(({ criterion }) => 'issuer' in criterion && criterion.issuer === issuer)
  const isNamed = issued || (found.length > 0 && issuer !== undefined && GRANTS.test(issuer))
  const by =
    granted && isNamed ? [{ start: start + granted.index, end: start + granted.index + granted[0].length }] : []
  const bodies = papers.flatMap((paper) => bodyBeside(line, start, paper))
  const instead = spansOf(line, NO_PAPER, start)
  return {
    asks,
    taken: [...asks, ...instead, ...papers.map(({ span }) => withTail(text, span)), ...by, ...bodies],
    ignored: [],
  }
}

/** "Basic Life Support, American Heart Association", "ASQ Certified Quality Inspector": the body that a table has for the paper, beside it. */
function bodyBeside(line: string, start: number, { span, by }: Paper): Span[] {
  if (by === undefined) return []
  const letters = (by.match(/\b\p{Lu}/gu) ?? []).join('')
  return [by, ...(letters.length > 2 ? [letters] : [])].flatMap((body) => {
    const before = span.start - start - body.length - 1
    const at = line.startsWith(`${body} `, before) ? before : line.indexOf(body, span.end - start)
    return at < 0 ? [] : [{ start: start + at, end: start + at + body.length }]
  })
}

/** "RRT credential from the NBRC": the letters of a body, right behind the paper that it grants, are no paper of their own. */
const isItsBody = ({ span }: Paper, papers: readonly Paper[], text: string): boolean =>
  papers.some((other) => GRANTED_BY.test(text.slice(other.span.end, span.start)))

/** "PA1 and PA2 spraying certificates": right behind a paper named by a code, what it is, and none of its own. */
const isKindOfCode = ({ span }: Paper, papers: readonly Paper[], text: string): boolean =>
  papers.some(
    (other) =>
      other.span.end === span.start - 1 &&
      ALL_CODES.test(text.slice(other.span.start, other.span.end)) &&
      /^\p{Ll}[\p{Ll} -]* (?:certificat|licen[cs]e|card|ticket|qualification)\p{Ll}*$/u.test(
        text.slice(span.start, span.end),
      ),
  )

/** "(RTITB, ITSSAR or AITT accredited)": the bodies in a bracket, any of which may grant the paper before it. */
const ACCREDITING =
  /^(?:(?:, | or |, or |\/)[\w&]{2,12}){0,4} (?:accredited|approved|recogni[sz]ed|certified)(?: \w+)?\)/

const GRANTED_BY = /^\s+(?:(?:issued|granted|accredited) by|by|from|through) (?:the )?$/

/** The paper with the bracket behind it, which says of what kind it is, or the law it is held under: "Forklift certification (sit-down and stand-up)". */
function withTail(text: string, { start, end }: Span): Span {
  const after = text.slice(end, end + 90)
  const tail =
    BRACKET.exec(after) ??
    STAGE.exec(after) ??
    TRAINED.exec(after) ??
    UNDER_LAW.exec(after) ??
    (/\d$/.test(text.slice(start, end)) ? NAMED_ON.exec(after) : null)
  return { start, end: end + (tail?.[0].length ?? 0) }
}

/** "practice assessor training": by which one comes to it. */
const TRAINED = /^ (?:training|course)\b/
const BRACKET = /^ ?\((?!(?:or|and|plus|with|incl|including|ideally|preferably|e\.g)\b)[^()\n]{1,80}\)/i
/** "City & Guilds 2391 Inspection and Testing", "OSHA 30-Hour General Industry card": what a number stands for. */
const NAMED_ON = /^(?:[- ][Hh]our)?(?: (?:(?:and|&|of|in) )?[A-Z][a-z]+)+(?: card)?/
/** "Practice Educator Stage 1 or 2": how far the paper must go. */
const STAGE = /^ [Ss]tages? \d\b(?: (?:or|and|&) \d\b)?/
/** "under the Animals (Scientific Procedures) Act" */
const UNDER_LAW = /^ under the [A-Z][\w ]{2,40}(?:\([^()\n]{1,40}\) )?(?:Act|Order|Regulations|Scheme)\b(?: \d{4})?/

const OR =
  /^(?: (?:part-?)?(?:qualified|certified|registered))?(?: ?\([^()]{2,12}\))?,?(?: | ?\()(?:and\/)?or(?: an?)?(?: [a-z-]+){0,2} $|^ ?\/ ?$/i
/** "BLS (ACLS an advantage)": the bracket wishes for more. */
const WISHED_IN_BRACKET = /^[^()]*\b(?:advantage\w*|preferred|desirable|plus|asset|beneficial|ideally)\)/i
/** "Gas Safe registered (CCN1, CPA1, HTR1)": papers of their own, and not another name of the one before. */
const LISTED_IN_BRACKET = /^[^()]*,(?![^()]*\bor\b)[^()]*\)/

/** "Registered Nurse (Adult) on the NMC register": two names of one paper. */
const isSamePaper = (gap: string, name: string): boolean =>
  (/^(?: \([^()]{2,24}\))? (?:on|with) (?:the |an? )?(?:current |active |valid )?$/i.test(gap) &&
    /\b(?:regist|licen|PIN\b)/i.test(name)) ||
  /^,? (?:(?:maintained|held|kept) by|(?:recorded|recordable|registrable) with|on part \d of) (?:the )?$/i.test(gap) ||
  (gap === ' ' &&
    /^(?:qualified|certified|chartered|certificate|(?:non-medical|independent) prescriber)\b/i.test(name)) ||
  (/^\.? $/.test(gap) && /^(?:registration|registered|licensure|designation)\b/i.test(name))

/** "BLS: Basic Life Support": the letters, and what they stand for. */
const isSpelledOut = (gap: string, before: Criterion, name: string): boolean =>
  /^ ?[:=–-] ?$/.test(gap) &&
  'name' in before &&
  before.name.toLowerCase() === (name.match(/\b\p{L}/gu) ?? []).join('').toLowerCase()

/** "A professional qualification (ACA, ACCA, CIMA)": of the sort that stands before the bracket any will do. */
const SORT_BEFORE =
  /\b(?:qualifications?|qualified|accountants?|accountancy body|designation|certifications?|certificate|licen[cs]e|accreditation)(?: \w+)? ?\((?:e\.g\.?,? |i\.e\.?,? |such as )?[^()]*$/i

/** "CFA, ACA or ACCA": the comma before the second is an "or" as well. */
function isListedChoice(text: string, found: readonly Paper[], span: Span): boolean {
  const gap = (k: number) => text.slice(found[k - 1]!.span.end, found[k]!.span.start)
  const at = found.findIndex((each) => each.span === span)
  if (!/^, ?$/.test(gap(at))) return false
  for (let k = at + 1; k < found.length && /^, ?$|^,? (?:and\/)?or /i.test(gap(k)); k++)
    if (OR.test(gap(k))) return true
  return (
    /^,? or (?:an? )?(?:(?:actively|currently) )?(?:equivalent|similar|other|sitting|studying|working|pursuing|eligib|finalist|part[- ]qualified)/i.test(
      text.slice(found.at(-1)!.span.end),
    ) || SORT_BEFORE.test(text.slice(Math.max(0, text.lastIndexOf('(', span.start) - 40), span.start))
  )
}
