import { shorten } from './fix-in-words.ts'
import type { Outline, Row } from './outline.ts'
import { paintWith } from './paint.ts'
import { wrap } from './wrap.ts'

export interface TextOptions {
  /** Escape codes for colour. Off where it is absent. */
  readonly colour?: boolean
  /** Characters in a line; 80 where it is absent. */
  readonly width?: number
}

const MARKS = { no: '✗', doubt: '?', note: '·' } as const

/** The outline for a terminal. */
export function toText(outline: Outline, { colour = false, width = 80 }: TextOptions = {}): string {
  const paint = paintWith(colour)
  const tint = { advance: paint.green, review: paint.yellow, reject: paint.red }[outline.outcome]
  const lines = (text: string, indent: string, first = indent): string[] => wrap(text, width, indent, first)
  const label = (name: string, text: string): string[] =>
    lines(text, ' '.repeat(13), `    ${paint.dim(name.padEnd(9))}`)
  const row = (each: Row): string[] => [
    heading(each),
    ...lines(each.message, '    '),
    ...(each.asked ? label('asked', `“${each.asked}”`) : []),
    ...each.paper.flatMap((quote) => label('paper', `“${quote}”`)),
    ...(each.careful ? label('careful', each.careful) : []),
    ...(each.fix ? label('fix', each.fix) : []),
    '',
  ]
  const heading = ({ mark, name, lostIn, code, weight }: Row): string => {
    const sign = mark === 'no' ? paint.red(MARKS.no) : mark === 'doubt' ? paint.yellow(MARKS.doubt) : MARKS.note
    const where = [mark === 'note' ? '' : `lost in ${lostIn}`, code ?? '', weight > 0 ? `−${weight}` : '']
      .filter(Boolean)
      .join(' · ')
    const title = shorten(name, width - 6 - where.length)
    const gap = width - 4 - title.length - where.length
    return `  ${sign} ${paint.bold(title)}${' '.repeat(gap)}${paint.dim(where)}`
  }
  return [
    tint(paint.bold(`${outline.outcome.toUpperCase()}  ${outline.headline}`)),
    ...outline.summary.flatMap((sentence) => lines(sentence, '')),
    '',
    ...lines(
      [outline.opening, outline.candidate, `${outline.policy} reader`, `as of ${outline.asOf}`]
        .filter(Boolean)
        .join(' · '),
      '',
    ).map(paint.dim),
    scoresInWords(outline),
    '',
    ...outline.groups.flatMap(({ title, rows }) => [paint.bold(paint.underline(title)), '', ...rows.flatMap(row)]),
    ...(outline.questions.length > 0
      ? [...lines(`A form would ask: ${outline.questions.join('; ')}.`, '  ', ''), '']
      : []),
    ...(outline.met.length > 0 ? [...lines(`Met: ${outline.met.join('; ')}.`, '  ', paint.green('✓ ')), ''] : []),
    ...outline.notice.flatMap((sentence) => lines(sentence, '').map(paint.dim)),
    '',
  ].join('\n')
}

/** The scores in one line; what was not asked has none. */
export const scoresInWords = ({ scores }: Outline): string =>
  `Score ${points(scores.overall)} of 100   keywords ${points(scores.keywords)}   years ${points(scores.years)}`

const points = (score: number | null): string => (score === null ? '–' : String(Math.round(score * 10) / 10))
