import type { Criterion } from '../../model/requisition.ts'
import type { Ask } from './ask.ts'

const OR =
  /^(?: (?:from|by|through|with) (?:an? |the )?(?:[\w-]+ ){1,4}?(?:program(?:me)?|body|provider|school|college|course|institution|awarding body))?[\s.,;)]*\b(?:or|and\/or)\b(?: (?:at least|an?|equivalent|else|alternatively|a minimum of|minimum|professional|postgraduate|higher|recogni[sz]ed|relevant))*\s*$/i
const STANDS_IN = new Set(['education', 'experience', 'certification', 'licence'])

/** "a degree or five years' experience": demands of several kinds, of which one is enough. */
export function joinChoices(text: string, asks: readonly Ask[]): Ask[] {
  const joined: Ask[] = []
  for (const ask of asks) {
    const last = joined.at(-1)
    if (
      last &&
      mayStandIn(last.criterion, ask.criterion) &&
      (OR.test(text.slice(last.end, ask.start)) || isWithin(text, last, ask))
    ) {
      const of = asPapers([...alternativesOf(last.criterion), ask.criterion])
      const confidence = Math.min(last.confidence, ask.confidence)
      joined[joined.length - 1] = { start: last.start, end: ask.end, criterion: { kind: 'any-of', of }, confidence }
    } else joined.push(ask)
  }
  return joined
}

/** "A degree, or 4 years of experience in place of one": the schooling's own words hold what may stand in for it. */
const isWithin = (text: string, schooling: Ask, { start, criterion }: Ask): boolean =>
  schooling.criterion.kind === 'education' &&
  schooling.criterion.orEquivalent &&
  criterion.kind === 'experience' &&
  start < schooling.end &&
  /\bor (?:at least |a minimum of )?$/i.test(text.slice(schooling.start, start))

const alternativesOf = (criterion: Criterion): readonly Criterion[] =>
  criterion.kind === 'any-of' && criterion.atLeast === undefined ? criterion.of : [criterion]

/** "RNC-OB or C-EFM": letters that no table knows are a paper where another stands beside them. */
const asPapers = (of: readonly Criterion[]): readonly Criterion[] =>
  of.every(({ kind }) => kind === 'certification' || kind === 'skill') &&
  of.some(({ kind }) => kind === 'certification')
    ? of.map((each) =>
        each.kind === 'skill' && /^\p{Lu}[\p{Lu}\d-]{2,}$/u.test(each.name)
          ? { kind: 'certification', name: each.name }
          : each,
      )
    : of

/** Of two demands side by side, one is schooling, years or a paper, which others may make up for. */
const mayStandIn = (left: Criterion, right: Criterion): boolean =>
  [...alternativesOf(left), right].some(({ kind }) => STANDS_IN.has(kind)) &&
  right.kind !== 'condition' &&
  left.kind !== 'condition'
