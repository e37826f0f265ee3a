import type { Document, Line } from '../../model/document.ts'
import type { Fixation, FixationKind, Glimpse, SkimPath } from '../../model/skim.ts'
import { type Answered, type Mark, piecesOf } from './marks.ts'
import { html, type Markup } from './markup.ts'
import { drawPages } from './written-page.ts'
import { writeLines } from './written-text.ts'

const RESTS_ON: Readonly<Record<FixationKind, string>> = {
  name: 'the name',
  title: 'a title',
  employer: 'an employer',
  dates: 'dates',
  education: 'education',
  keyword: 'what is asked for',
}

/** Shades from the first seconds to the last. */
const SHADES = 5

/** The paper as a skimming eye got it: what it rested on shaded by the second, what it only swept, what it never reached. */
export function asSkimmed(document: Document, path: SkimPath, answers: readonly Answered[]): Markup {
  const marks = path.fixations.map((fixation, at) => markOf(fixation, at, path, answers))
  const ink = (line: Line): string => inkOf(line, marks, path)
  const seconds = secondsBeside(document.lines, path)
  return html`${
    drawPages(document, { marks, ink, margin: (line) => seconds.get(line) }) ?? writeLines(document, marks, ink)
  }`
}

function markOf(
  { kind, quote, from, to, requirements }: Fixation,
  at: number,
  path: SkimPath,
  answers: readonly Answered[],
): Mark {
  const answer = answers.find(({ finding }) => requirements.includes(finding.requirement.id))
  const shade = Math.min(SHADES - 1, Math.floor((from / path.seconds) * SHADES))
  return {
    span: quote.span,
    style: `look shade-${shade + 1}`,
    title: `${inSeconds(from)} to ${inSeconds(to)}: ${RESTS_ON[kind]}${answer ? `, ${answer.name}` : ''}`,
    id: `fixation-${at + 1}`,
    ...(answer && { href: `#${answer.id}` }),
  }
}

/** `missed` and `swept` only where no part of the line was rested on. */
function inkOf({ span }: Line, marks: readonly Mark[], { sweptTo }: SkimPath): string {
  if (piecesOf(span, marks).some((piece) => piece.marks.length > 0)) return 'ink'
  return span.start < sweptTo ? 'swept' : 'missed'
}

/** The second at which the eye comes to a line, beside the line at which each new second begins. */
function secondsBeside(lines: readonly Line[], { fixations }: SkimPath): ReadonlyMap<Line, string> {
  const beside = new Map<Line, string>()
  let last = -1
  for (const { from, quote } of fixations) {
    const line = lines.find(({ span }) => span.start <= quote.span.start && quote.span.start < span.end)
    const second = Math.floor(from)
    if (!line || second === last || beside.has(line)) continue
    beside.set(line, `${second} s`)
    last = second
  }
  return beside
}

/** When the eye has seen enough of each thing asked, or why it never does. */
export function glimpses({ requirements, seconds }: SkimPath, answers: readonly Answered[]): Markup {
  const rows = requirements.flatMap((glimpse) => {
    const answer = answers.find(({ finding }) => finding.requirement.id === glimpse.requirement)
    return answer ? [{ answer, glimpse }] : []
  })
  return html`<table><caption>What a look of ${seconds} seconds comes upon</caption>
<thead><tr><th scope="col">Asked</th><th scope="col">Seen</th></tr></thead><tbody>${rows.map(
    ({ answer, glimpse }) =>
      html`<tr><th scope="row"><a href="#${answer.id}">${answer.name}</a></th><td>${when(glimpse, seconds)}</td></tr>
`,
  )}</tbody></table>`
}

function when({ seen, second }: Glimpse, seconds: number): string {
  if (second === null) return 'never: not on this paper as this reader gets it'
  if (seen) return `yes, at ${inSeconds(second)}`
  return `no: it would take ${inSeconds(second)}, and the look ends at ${seconds} s`
}

const inSeconds = (seconds: number): string => `${Math.round(seconds * 10) / 10} s`
