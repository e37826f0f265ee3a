import { overlaps, type Span } from '../../model/quote.ts'
import type { CertificationCriterion, Criterion } from '../../model/requisition.ts'
import { phrases } from '../../text/phrases.ts'
import { type Ask, lineOf, nothing, type PassageContext, type Readout } from './ask.ts'
import {
  admissions,
  codesBeside,
  codesOf,
  GATE,
  isCredential,
  isUnderPapers,
  itemUnderPapers,
  type Paper,
  papersByForm,
  papersKnown,
  papersNamedAfter,
  papersNamedBefore,
} from './credential-names.ts'
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
  or (?:part|nearly|newly)[- ]qualified
  to be obtained
  must obtain
  will be (?:provided|given)
  pending
  willing(?:ness)? to (?:get|gain)
`
const ISSUER = phrases('', String.raw`\b(?:…) (?:the )?(?<issuer>(?:[A-Z][\w&'’-]*(?: (?:of|for|and|the))? ?){1,7})`)`
  issued by
  granted by
  from
  by
  with
  through
  accredited by
`
/** Certificates, licences and registrations, each with the body that grants it where the posting names one. */
export function readCredentials(context: PassageContext, before: readonly Span[]): Readout {
  const line = lineOf(context)
  const hits = hitsWithin(context.reading, context.passage).filter(
    (hit) => isCredential(hit) && !endsAName(context.reading.text, hit.span),
  )
  if (!GATE.test(line) && hits.length === 0 && !isUnderPapers(context)) return nothing
  const found: Paper[] = []
  const add = (papers: readonly Paper[]) => {
    for (const paper of papers.flatMap((each) => inCodes(context, each)))
      if (![...before, ...found.map(({ span }) => span)].some((other) => overlaps(other, paper.span))) found.push(paper)
  }
  const plain = (span: Span): Paper => ({ span, name: span, licence: false })
  add(papersNamedAfter(context))
  add(admissions(context))
  add(papersKnown(context, hits))
  add(papersNamedBefore(context))
  add(papersByForm(context))
  const item = found.length === 0 ? itemUnderPapers(context, line) : undefined
  if (item) add([plain(item)])
  add(codesBeside(context, found).map(plain))
  found.sort((a, b) => a.span.start - b.span.start)
  return assemble(context, line, found)
}

/** "Gore-Tex" names no certificate for teachers in Texas. */
const endsAName = (text: string, { start, end }: Span): boolean =>
  end - start < 5 && /\w-$/.test(text.slice(Math.max(0, start - 2), start))

const inCodes = ({ reading }: PassageContext, paper: Paper): Paper[] => {
  const codes = codesOf(reading.text, paper.name)
  return codes.length > 1 ? codes.map((code) => ({ ...paper, span: code, name: code })) : [paper]
}

function assemble({ reading, passage: { start } }: PassageContext, line: string, found: readonly Paper[]): Readout {
  const { text } = reading
  const obtainable = OBTAIN.test(line)
  const granted = ISSUER.exec(line)
  const issuer = granted?.groups?.['issuer']?.trim()
  const asks: (Ask & { criterion: Criterion })[] = []
  for (const { span, name, licence, by } of found) {
    const criterion: CertificationCriterion = {
      kind: licence ? 'licence' : 'certification',
      name: text.slice(name.start, name.end),
      ...(found.length === 1 && issuer && !text.slice(name.start, name.end).includes(issuer)
        ? { issuer }
        : by
          ? { issuer: by }
          : {}),
      ...(obtainable && { obtainable: true as const }),
    }
    const last = asks.at(-1)
    const gap = last ? text.slice(last.end, span.start) : ''
    const opens = / ?\($/.test(gap) && !LISTED_IN_BRACKET.test(text.slice(span.start, span.start + 80))
    if (
      last &&
      (OR.test(gap) ||
        (gap.length < 3 && opens) ||
        isSamePaper(gap, criterion.name) ||
        isListedChoice(text, found, span))
    ) {
      const of = last.criterion.kind === 'any-of' ? last.criterion.of : [last.criterion]
      asks[asks.length - 1] = { ...last, end: span.end, criterion: { kind: 'any-of', of: [...of, criterion] } }
    } else asks.push({ ...span, criterion, confidence: 0.8 })
  }
  const issued = asks.some(({ criterion }) => 'issuer' in criterion && criterion.issuer === issuer)
  const by = granted && issued ? [{ start: start + granted.index, end: start + granted.index + granted[0].length }] : []
  return { asks, taken: [...asks, ...found.map(({ span }) => withTail(text, span)), ...by], ignored: [] }
}

/** The paper with the bracket behind it, which says of what kind it is, or the law it is held under: "Forklift certification (sit-down and stand-up)". */
function withTail(text: string, { start, end }: Span): Span {
  const after = text.slice(end, end + 90)
  const tail = BRACKET.exec(after) ?? UNDER_LAW.exec(after)
  return { start, end: end + (tail?.[0].length ?? 0) }
}

const BRACKET = /^ ?\((?!(?:or|and|plus|with|incl|including|ideally|preferably|e\.g)\b)[^()\n]{1,80}\)/i
/** "under the Animals (Scientific Procedures) Act" */
const UNDER_LAW = /^ under the [A-Z][\w ]{2,40}(?:\([^()\n]{1,40}\) )?(?:Act|Order|Regulations|Scheme)\b(?: \d{4})?/

const OR = /^,? (?:and\/)?or(?: an?)?(?: [a-z]+){0,2} $|^ ?\/ ?$/i
/** "Gas Safe registered (CCN1, CPA1, HTR1)": papers of their own, and not another name of the one before. */
const LISTED_IN_BRACKET = /^[^()]*,(?![^()]*\bor\b)[^()]*\)/

/** "Registered Nurse (Adult) on the NMC register": two names of one paper. */
const isSamePaper = (gap: string, name: string): boolean =>
  /^(?: \([^()]{2,24}\))? (?:on|with) (?:the |an? )?(?:current |active |valid )?$/i.test(gap) &&
  /\b(?:regist|licen|PIN\b)/i.test(name)

/** "CFA, ACA or ACCA": the comma before the second is an "or" as well. */
function isListedChoice(text: string, found: readonly Paper[], span: Span): boolean {
  const gap = (k: number) => text.slice(found[k - 1]!.span.end, found[k]!.span.start)
  const at = found.findIndex((each) => each.span === span)
  if (!/^, ?$/.test(gap(at))) return false
  for (let k = at + 1; k < found.length && /^, ?$|^,? (?:and\/)?or /i.test(gap(k)); k++)
    if (OR.test(gap(k))) return true
  return /^,? or (?:an? )?(?:equivalent|similar|other)/i.test(text.slice(found.at(-1)!.span.end))
}
