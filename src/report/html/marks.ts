import type { Finding, Outcome } from '../../model/finding.ts'
import type { Span } from '../../model/quote.ts'
import type { Verdict } from '../../model/verdict.ts'
import { topicOf } from '../criterion-in-words.ts'

/** Words to be marked where they stand. */
export interface Mark {
  readonly span: Span
  readonly style: string
  /** What the mark says to who points at it. */
  readonly title: string
  /** The anchor of the mark. */
  readonly id?: string
  /** Where it leads. */
  readonly href?: string
}

/** An answer with the anchors of its evidence. */
export interface Answered {
  readonly finding: Finding
  readonly id: string
  readonly name: string
  readonly marks: readonly Mark[]
}

const SAID: Readonly<Record<Outcome, string>> = { met: 'met', unmet: 'not seen', unclear: 'in doubt' }

/** All answers of a verdict, reasons first, each evidence with an anchor. */
export function answersOf({ reasons, met }: Verdict): Answered[] {
  return [...reasons, ...met].map((finding, at) => {
    const id = `answer-${at + 1}`
    const name = topicOf(finding)
    const marks = finding.evidence.map(({ span }, k) => ({
      span,
      id: `${id}-evidence-${k + 1}`,
      href: `#${id}`,
      style: `mark ${finding.outcome}`,
      title: `${name}: ${SAID[finding.outcome]}`,
    }))
    return { finding, id, name, marks }
  })
}

/** The marks that point into the careful reading, or into the plain one. */
export const marksIn = (place: 'resume' | 'resume:plain', answers: readonly Answered[]): Mark[] =>
  answers.flatMap(({ finding, marks }) => marks.filter((_, k) => finding.evidence[k]!.in === place))

/** A stretch of text, and the marks on it. */
export interface Piece {
  readonly span: Span
  readonly marks: readonly Mark[]
}

/** A stretch of text cut wherever a mark begins or ends. */
export function piecesOf({ start, end }: Span, marks: readonly Mark[]): Piece[] {
  const on = marks.filter(({ span }) => span.start < end && span.end > start)
  const edges = [start, end, ...on.flatMap(({ span }) => [span.start, span.end])].filter(
    (edge) => edge >= start && edge <= end,
  )
  const sorted = [...new Set(edges)].sort((a, b) => a - b)
  return sorted.slice(1).map((edge, at) => {
    const span = { start: sorted[at]!, end: edge }
    return { span, marks: on.filter((mark) => mark.span.start <= span.start && mark.span.end >= span.end) }
  })
}
