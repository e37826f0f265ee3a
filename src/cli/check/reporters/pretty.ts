import { paintWith } from '../../../report/paint.ts'
import {
  type Checked,
  type CheckedPair,
  changeInWords,
  failing,
  failureInWords,
  goneFrom,
  isFailing,
} from '../checked.ts'
import type { Progress } from '../reporter.ts'
import { reasonLines } from './reason-lines.ts'

export interface PrettyOptions {
  readonly colour: boolean
  readonly width: number
  /** Whether the matrix is shown; elsewhere than in a terminal only what is wrong is. */
  readonly matrix: boolean
}

/** For people: the matrix, what is not as expected with its reasons, and one line that sums it up. */
export function toPretty(checked: Checked, { colour, width, matrix }: PrettyOptions): string {
  const paint = paintWith(colour)
  const tint = { advance: paint.green, review: paint.yellow, reject: paint.red }
  const wrong = failing(checked)
  const { pairs, broken, notes, baseline } = checked
  const gone = goneFrom(checked)
  return [
    ...(matrix ? checked.policies.flatMap((policy) => [paint.bold(policy), '', ...tables(policy), '']) : []),
    ...wrong.flatMap((pair) => [
      `${paint.red('✗')} ${paint.bold(pair.resume)} × ${paint.bold(pair.posting)} (${pair.policy})`,
      ...pair.failures.map((failure) => `    ${failureInWords(failure)}`),
      ...(pair.change ? [`    ${changeInWords(pair.change)}`] : []),
      ...reasonLines(pair).map((line) => paint.dim(`      ${line}`)),
      '',
    ]),
    ...broken.map(({ path, message }) => `${paint.red('!')} ${paint.bold(path)}: ${message}`),
    ...(broken.length > 0 ? [''] : []),
    ...notes.map(({ path, message }) => `${paint.yellow('·')} ${paint.bold(path)}: ${message}`),
    ...(notes.length > 0 ? [''] : []),
    ...listed('new, not yet accepted', baseline?.added ?? []),
    ...listed('accepted, and no longer there', gone),
    summary(),
    '',
  ].join('\n')

  function summary(): string {
    const expected = pairs.filter(({ expectations }) => expectations > 0).length
    const parts = [
      `${pairs.length} ${pairs.length === 1 ? 'pair' : 'pairs'}`,
      ...(wrong.length > 0 ? [paint.red(`${wrong.length} not as expected`)] : []),
      ...(gone.length > 0 ? [paint.red(`${gone.length} no longer there`)] : []),
      ...(wrong.length + gone.length === 0 ? [paint.green('all as expected')] : []),
      ...(broken.length > 0
        ? [paint.red(`${broken.length} ${broken.length === 1 ? 'file' : 'files'} not screened`)]
        : []),
      `as of ${checked.asOf}`,
    ]
    const hint = expected === 0 && !baseline ? '\nNothing is expected of them yet: see screened-out check --help.' : ''
    return `${parts.join(', ')}.${hint}`
  }

  /** As many postings beside each other as the line has room for. */
  function tables(policy: string): string[] {
    const found = new Map(
      pairs.filter((pair) => pair.policy === policy).map((pair) => [`${pair.resume}\n${pair.posting}`, pair]),
    )
    const first = Math.min(30, Math.max(...checked.resumes.map((resume) => resume.length)))
    const columns = Math.max(1, Math.floor((width - first - 2) / (CELL + 2)))
    const lines: string[] = []
    for (let from = 0; from < checked.postings.length; from += columns) {
      const shown = checked.postings.slice(from, from + columns)
      if (from > 0) lines.push('')
      lines.push(
        paint.dim(
          `${' '.repeat(first)}  ${shown.map((posting) => tail(posting, CELL).padEnd(CELL)).join('  ')}`.trimEnd(),
        ),
      )
      for (const resume of checked.resumes) {
        const cells = shown.map((posting) => cell(found.get(`${resume}\n${posting}`)))
        lines.push(`${tail(resume, first).padEnd(first)}  ${cells.join('  ')}`.trimEnd())
      }
    }
    return lines
  }

  function cell(pair: CheckedPair | undefined): string {
    if (!pair) return '–'.padEnd(CELL)
    const text = `${isFailing(pair) ? '✗ ' : ''}${pair.outcome}${pair.score === null ? '' : ` ${Math.round(pair.score)}`}`
    return tint[pair.outcome](text.padEnd(CELL))
  }
}

const CELL = 13

const listed = (what: string, names: readonly string[]): string[] =>
  names.length === 0
    ? []
    : [
        `${names.length} ${what}:`,
        ...names.slice(0, 10).map((name) => `  ${name}`),
        ...(names.length > 10 ? ['  …'] : []),
        '',
      ]

/** The end of a path says more than its beginning. */
const tail = (text: string, most: number): string => (text.length <= most ? text : `…${text.slice(1 - most)}`)

/** One line that is written over itself. */
export function progressBar({ resumes, of }: Progress, width: number): string {
  const room = Math.min(40, width - 24)
  const done = Math.round((room * resumes) / Math.max(1, of))
  return `\r\x1b[K${'█'.repeat(done)}${'░'.repeat(room - done)} ${resumes}/${of} résumés`
}
