import { holds, type Span } from '../model/quote.ts'
import type { SectionKind } from '../model/resume.ts'
import { isInitialsOf } from './initials.ts'
import { type Paper, sectionAt } from './paper.ts'

/**
 * Asked for and said in small letters, or in capitals throughout: "settlements" is no look-alike of what a table lists as Settlement, nor
 * is "OCT" that of a month; nor are capitals that begin the words asked for. Of character one speaks in common words.
 */
export function isAskedSo(
  term: string,
  { span, likeness }: { readonly span: Span; readonly likeness: string },
  paper: Paper,
): boolean {
  const said = paper.text.slice(span.start, span.end)
  if (likeness === 'acronym') return isInitialsOf(term, said)
  if (likeness !== 'named') return false
  // "Pit and fissure sealants" asks for no PIT: what no table knows as it is asked is no look-alike in other letters either.
  if (paper.lexicon.meanings(term).length === 0 && said.toLowerCase() === term.toLowerCase()) return true
  const means = (kind: 'trait' | 'language'): boolean => paper.lexicon.meanings(term).some((each) => each.kind === kind)
  const isSmallOrCapital = term === term.toLowerCase() || /^\p{Lu}{3,}$/u.test(term)
  return (
    (said === term &&
      (isSmallOrCapital || isPrintedSo(term, span, paper) || isWorkedIn(paper, span, means('language')))) ||
    means('trait')
  )
}

/** "Cornerstone" among skills, or in a job and no part of a longer name: where nothing speaks for another meaning, its capital tells what is meant. */
function isPrintedSo(term: string, span: Span, paper: Paper): boolean {
  if (!/^\p{Lu}/u.test(term)) return false
  const section = sectionAt(paper, span)
  const isApart = !GOES_ON_AS_NAME.test(paper.text.slice(span.end, span.end + 24))
  return (
    (section === 'skills' || (SHOWN_IN.has(section) && isApart)) && paper.uncued.some((other) => holds(other, span))
  )
}

const GOES_ON_AS_NAME = /^(?: \p{Lu}|['’]s|, \p{Lu})/u
const SHOWN_IN: ReadonlySet<SectionKind> = new Set(['summary', 'work', 'projects', 'certificates'])

/**
 * "moved it into Oracle": a name alone behind such a word is what one works with. Behind "in" it may be a place, unless another thing of
 * the kind stands beside it: "reconciled accounts in Oracle and Excel", but "ran a gallery in Oracle". Languages are spoken "in".
 */
function isWorkedIn({ text, hitsOf }: Paper, { start, end }: Span, isSpoken: boolean): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 24)
  if (WORKED_WITH.test(before) || (isSpoken && / in $/.test(before))) return !GOES_ON_AS_NAME.test(after)
  const beside = / in $/.test(before) ? /^(?:,| and| or| \/|\/) ?(?=\p{Lu})/u.exec(after) : null
  const next = end + (beside?.[0].length ?? 0)
  return beside !== null && [...hitsOf.values()].some((hits) => hits.some(({ span }) => span.start === next))
}

const WORKED_WITH =
  /(?<!\b(?:liv\w+|lives?|based|born|located|offices?|stores?|travel\w*|away|interest(?:ed)?|games?|clients?|customers?)) (?:into|on|using|via|with|through) $/i
