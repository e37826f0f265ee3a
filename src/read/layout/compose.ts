import type { Line } from '../../model/document.ts'
import { turnOf } from '../turns.ts'
import type { PageLine } from './lines.ts'
import { median } from './rivers.ts'

/** The text of the lines, and the lines with their place in it. */
export function compose(lines: readonly PageLine[]): { text: string; lines: Line[] } {
  const gaps = gapsOf(lines)
  let text = ''
  const placed = lines.map((line, index): Line => {
    if (text) text += '\n'
    const start = text.length
    text += line.text
    const { text: _, marks, ...rest } = line
    const turn = turnOf(marks, line.text)
    return {
      ...rest,
      span: { start, end: text.length },
      gap: gaps[index]!,
      ...(turn === undefined ? {} : { turn: start + turn }),
    }
  })
  return { text, lines: placed }
}

/** Extra leading above each line, in lines, rounded to halves. A new page or region counts as one line. */
function gapsOf(lines: readonly PageLine[]): number[] {
  const steps = lines.map((line, index) => stepOf(lines[index - 1], line))
  const usual = median(steps.filter((step) => step > 0.8 && step < 2)) || 1.2
  return steps.map((step) => (step < -0.5 ? 1 : Math.max(0, Math.round(2 * (step / usual - 1)) / 2)))
}

/** From baseline to baseline in font sizes; negative where a new page, region or passage in columns begins. */
function stepOf(above: PageLine | undefined, line: PageLine): number {
  if (!above) return 0
  if (above.region !== line.region || above.box.page !== line.box.page) return -1
  return (bottomOf(line) - bottomOf(above)) / Math.max(line.size, above.size)
}

const bottomOf = (line: PageLine): number => line.box.y + line.box.height - 0.2 * line.size
