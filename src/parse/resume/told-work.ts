import type { Span } from '../../model/quote.ts'
import type { SectionKind, Work } from '../../model/resume.ts'
import type { Period } from '../../text/periods.ts'
import { matchesOf, phrases } from '../../text/phrases.ts'
import { titleScore } from '../../text/roles.ts'
import { wordsOf } from '../../text/words.ts'
import { passagesOf } from './bodies.ts'
import type { Row } from './rows.ts'
import type { Block } from './sections.ts'
import { ABBREVIATION, dateValue, trimSpan, valueAt } from './values.ts'

/** A job told in a sentence, and the rows the sentence stands in. */
interface ToldJob {
  readonly work: Work
  readonly rows: readonly Row[]
}

const MAY_TELL: ReadonlySet<SectionKind> = new Set(['basics', 'summary', 'work', 'other'])

/** "Worked as a nurse at Hill Clinic from 2011 to 2014": the jobs that a paper tells in sentences, with their dates. */
function toldJobs(blocks: readonly Block[], text: string): ToldJob[] {
  return blocks
    .filter((block) => MAY_TELL.has(block.kind) && block.rows.some((row) => row.periods.length > 0))
    .flatMap((block) => passagesOf(block.rows))
    .filter((passage) => passage.rows.some((row) => row.periods.length > 0))
    .flatMap((passage) =>
      sentencesOf(text, passage).flatMap((sentence) => {
        const work = jobIn(text, sentence, passage.rows)
        const rows = passage.rows.filter((row) => row.start < sentence.end && sentence.start < row.end)
        return work ? [{ work, rows }] : []
      }),
    )
}

/**
 * The jobs read from the blocks, and those told in sentences outside of them. Rows that tell a job are read no other way:
 * `read` reads the blocks again without them.
 */
export function withTold(
  jobs: readonly Work[],
  blocks: readonly Block[],
  text: string,
  read: (blocks: readonly Block[]) => readonly Work[],
): readonly Work[] {
  const whole = jobs.filter(
    ({ name, position, startDate }) =>
      name && position && startDate && !TELLS.test(name.value) && !TELLS.test(position.value),
  )
  const told = toldJobs(blocks, text).filter(({ work }) => !whole.some((job) => isToldBy(job, work)))
  if (told.length === 0) return jobs
  const taken = new Set(told.flatMap(({ rows }) => rows))
  const rest = read(blocks.map((block) => ({ ...block, rows: block.rows.filter((row) => !taken.has(row)) })))
  return [...rest, ...told.map(({ work }) => work)].sort((a, b) => a.span.start - b.span.start)
}

/** What begins a sentence, and no name or title. */
const TELLS =
  /^(?:(?:currently|presently|previously|formerly|have|i) ){0,2}(?:work(?:ed|ing)|employed|served|serving) (?:as|at|for|in|with)\b/i

/** The sentence stands in the job's own text, or both began at the same time. */
const isToldBy = (job: Work, { span, startDate }: Work): boolean =>
  (job.span.start <= span.start && span.end <= job.span.end + 2) || job.startDate?.value === startDate?.value

const LONGEST = 420

function sentencesOf(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, Math.min(end, start + 4 * LONGEST))
  const ends = matchesOf(words, /(?<!\b(?:Pvt|Ltd|Inc|Co|Corp|St|Mr|Ms|Mrs|Dr|Jr|Sr|No|[A-Z]))[.;]\s+(?=\p{Lu})/gu)
  const sentences: Span[] = []
  let from = 0
  for (const to of [...ends.map((match) => match.index + match[0].length), words.length]) {
    if (to - from <= LONGEST) sentences.push({ start: start + from, end: start + to })
    from = to
  }
  return sentences
}

const CUE = phrases('i', String.raw`\b(?:…)\b`)`
  work(?:ed|ing)?
  employed
  engaged
  associated
  serv(?:ed|ing|e)
  practi[sc]ed
  taught
  was
  am
  been
`
const ONGOING = /\b(?:currently|presently|at present|now)\b/i
const STOP = String.raw`(?=\s*[,(.;]|\s+(?:from|since|between|during|until|till|for)\b|\s*$)`
/** "as a nurse at Hill Clinic" */
const AS_AT = new RegExp(
  String.raw`\bas\s+(?:an?\s+|the\s+)?(\p{L}[^,.;:()]{2,60}?)\s+(?:in|at|for|with)\s+(?:the\s+)?(\p{Lu}[^,;:()]{1,70}?)${STOP}`,
  'u',
)
/** "with Hill Clinic as a nurse" */
const AT_AS = new RegExp(
  String.raw`\b(?:with|at|for|in|by)\s+(?:the\s+)?(\p{Lu}[^;:()]{1,70}?)(?:\s*\([^)]{1,30}\))?,?\s+as\s+(?:an?\s+|the\s+)?(\p{L}[^,.;:()]{2,60}?)${STOP}`,
  'u',
)

function jobIn(text: string, sentence: Span, rows: readonly Row[]): Work | undefined {
  const words = text.slice(sentence.start, sentence.end)
  if (!CUE.test(words)) return undefined
  const period = periodIn(sentence, rows, ONGOING.test(words))
  if (!period) return undefined
  const asAt = AS_AT.exec(words)
  const atAs = asAt ? null : AT_AS.exec(words)
  const [title, employer] = asAt ? [asAt[1]!, asAt[2]!] : atAs ? [atAs[2]!, atAs[1]!] : []
  if (!title || !employer || titleScore(wordsOf(title)) < 2) return undefined
  const at = (part: string, from: number): Span => {
    const start = sentence.start + words.indexOf(part, from)
    const span = trimSpan(text, { start, end: start + part.length })
    return ABBREVIATION.test(text.slice(span.start, span.end + 1)) ? { ...span, end: span.end + 1 } : span
  }
  const index = (asAt ?? atAs)!.index
  return {
    name: valueAt(text, at(employer, index), 0.7),
    position: valueAt(text, at(title, index), 0.75),
    ...(period.from && { startDate: dateValue(text, period.from) }),
    ...(period.to && { endDate: dateValue(text, period.to) }),
    highlights: [],
    engagement: 'employment',
    span: { start: sentence.start, end: sentence.end },
  }
}

/** The range of the sentence, or where something goes on, its beginning. */
function periodIn(sentence: Span, rows: readonly Row[], ongoing: boolean): Period | undefined {
  const inside = rows
    .flatMap((row) => row.periods)
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  const ranged = inside.filter(({ form }) => form === 'range' || form === 'since')
  if (ranged.length > 0) return ranged.length === 1 ? ranged[0] : undefined
  return ongoing && inside.length === 1 && inside[0]!.form === 'single' ? inside[0] : undefined
}
