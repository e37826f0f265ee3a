import type { Concept, Hit, Lexicon } from '../model/lexicon.ts'
import { holds, overlaps, type Quote, quote, type Span } from '../model/quote.ts'
import type { Resume, SectionKind, Work } from '../model/resume.ts'
import { regular } from '../text/irregular.ts'
import { lineAround } from '../text/lines.ts'
import { digitsOf } from '../text/numbers.ts'
import { stem } from '../text/stem.ts'
import { type Word, wordsOf } from '../text/words.ts'
import { barredSpans } from './barred.ts'
import { grouped } from './grouped.ts'

/** A résumé made ready for searching: its words by form, what the lexicon found in it, and what must not count. */
export interface Paper {
  readonly resume: Resume
  readonly lexicon: Lexicon
  readonly text: string
  readonly words: readonly Word[]
  /** Positions in `words`, by folded form. */
  readonly byForm: ReadonlyMap<string, readonly number[]>
  /** Positions in `words`, by stem. */
  readonly byStem: ReadonlyMap<string, readonly number[]>
  /** Positions in `words`, by what is left of them without signs: c++ is c. */
  readonly byLetters: ReadonlyMap<string, readonly number[]>
  readonly stems: readonly string[]
  readonly hitsOf: ReadonlyMap<Concept, readonly Hit[]>
  readonly lookAlikes: readonly Span[]
  /** Names with several meanings, where nothing around tells which it is. */
  readonly uncued: readonly Span[]
  /** Names of people, employers, schools and places, and keyword stuffing: no evidence of anything else. */
  readonly barred: readonly Span[]
}

const papers = new WeakMap<Resume, Map<Lexicon, Paper>>()

/** The résumé as a paper to search. Made once for each pair of résumé and lexicon. */
export function paperOf(resume: Resume, lexicon: Lexicon): Paper {
  const byLexicon = papers.get(resume) ?? new Map<Lexicon, Paper>()
  papers.set(resume, byLexicon)
  const paper = byLexicon.get(lexicon) ?? indexPaper(resume, lexicon)
  byLexicon.set(lexicon, paper)
  return paper
}

function indexPaper(resume: Resume, lexicon: Lexicon): Paper {
  const { text } = resume.document
  const words = wordsOf(text)
  const { hits, lookAlikes, uncued } = lexicon.read(text)
  const stems = lazily(() => words.map((word) => stemOf(word.folded)))
  const byStem = lazily(() => positions(stems()))
  const byLetters = lazily(() => positions(words.map((word) => lettersOf(word.folded))))
  return {
    resume,
    lexicon,
    text,
    words,
    byForm: positions(words.map((word) => word.folded)),
    // Not every reader asks for these.
    get stems() {
      return stems()
    },
    get byStem() {
      return byStem()
    },
    get byLetters() {
      return byLetters()
    },
    hitsOf: grouped(hits.flatMap((hit) => hit.concepts.map((concept) => [concept, hit] as const))),
    lookAlikes,
    uncued,
    barred: barredSpans(resume, words, lexicon),
  }
}

/** A value that is made when it is first asked for, and kept. */
function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The stem under which word forms are one: bent and bending are bend; administered and administration are administ; three is 3. */
export const stemOf = (folded: string): string => {
  const digits = digitsOf(folded)
  if (digits !== undefined) return digits
  const once = stem(regular(folded))
  // Apportionment is apportion, and that apport.
  const stemmed = folded.endsWith('ment') ? stem(once) : once
  return stemmed.length > 4 && stemmed.endsWith('tr') ? stemmed.slice(0, -1) : stemmed
}

/** A word as a tokenizer leaves it that drops every sign. */
export const lettersOf = (folded: string): string => folded.replace(/[.+#]/g, '')

const positions = (keys: readonly string[]): Map<string, number[]> => grouped(keys.map((key, at) => [key, at] as const))

export const isBarred = (paper: Paper, span: Span): boolean => paper.barred.some((barred) => holds(barred, span))

/** The job in whose entry the span stands. */
export const jobAt = (paper: Paper, span: Span): Work | undefined =>
  paper.resume.work.find((work) => holds(work.span, span))

/** The kind of section in which the span stands. */
export const sectionAt = (paper: Paper, span: Span): SectionKind =>
  paper.resume.sections.find((section) => holds(section.span, span))?.kind ?? 'other'

/** The words of the span that the plain reading lost or tore apart. */
export const lossAt = (paper: Paper, span: Span) =>
  paper.resume.document.losses.find((loss) => loss.span.end > loss.span.start && overlaps(loss.span, span))

/** The span as a quote: the words themselves, or the line they stand in (at most 160 characters). */
export function quoteAt(paper: Paper, span: Span, as: 'words' | 'line' = 'words'): Quote {
  if (as === 'words') return quote('resume', paper.text, span)
  const { start, end } = lineAround(paper.text, span)
  if (end - start <= 160) return quote('resume', paper.text, { start, end })
  // Whole words on either side.
  const from = Math.max(start, span.start - 60)
  const to = Math.min(end, span.end + 60)
  const lead = from > start ? paper.text.slice(from, span.start).search(/\s/) + 1 : 0
  const tail = to < end ? Math.max(0, paper.text.slice(span.end, to).search(/\s\S*$/)) : to - span.end
  return quote('resume', paper.text, { start: from + lead, end: span.end + tail })
}

const PRACTICE: ReadonlySet<SectionKind> = new Set(['work', 'projects', 'volunteer'])

/** Whether the span stands where things are shown in use, rather than in a list or a summary. */
export const isPractised = (paper: Paper, span: Span): boolean => PRACTICE.has(sectionAt(paper, span))
