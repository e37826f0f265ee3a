import { shorten } from './fix-in-words.ts'
import type { Outline, Row } from './outline.ts'
import { type Paint, paintWith } from './paint.ts'
import { wrap } from './wrap.ts'

export interface TextOptions {
  /** Escape codes for colour. Off where it is absent. */
  readonly colour?: boolean
  /** Characters in a line; 80 where it is absent. */
  readonly width?: number
}

const MARKS = { no: '✗', doubt: '?', note: '·' } as const

/** The outline for a terminal: the first lines are what one needs, each in a line or two of its own; the rest unfolds below. */
export function toText(outline: Outline, { colour = false, width = 80 }: TextOptions = {}): string {
  const paint = paintWith(colour)
  const lines = (text: string, indent: string, first = indent): string[] => wrap(text, width, indent, first)
  const list = (title: string, items: readonly string[], mark = ''): string[] =>
    items.length > 0 ? [...lines(`${title}: ${items.join('; ')}.`, '  ', mark), ''] : []
  const bullets = (title: string, items: readonly string[] = []): string[] =>
    items.length > 0
      ? [paint.bold(paint.underline(title)), '', ...items.flatMap((item) => lines(item, '    ', '  · ')), '']
      : []
  return [
    ...head(outline, paint, width),
    '',
    ...lines(
      [outline.opening, outline.candidate, `${outline.policy} reader`, `as of ${outline.asOf}`]
        .filter(Boolean)
        .join(' · '),
      '',
    ).map(paint.dim),
    '',
    ...wayBack(outline, paint, width),
    ...outline.groups.flatMap(({ title, rows }) => [
      paint.bold(paint.underline(title)),
      '',
      ...rows.flatMap((row) => rowLines(row, paint, width)),
    ]),
    ...list('Wished for and not seen', outline.wished),
    ...(outline.notes.length > 0
      ? ['In passing', ...outline.notes.flatMap((note) => lines(note, '    ', `  ${MARKS.note} `)), '']
      : []),
    ...list('A form would ask', outline.questions),
    ...list('Met', outline.met, paint.green('✓ ')),
    ...bullets(outline.panel?.title ?? '', outline.panel?.lines),
    ...bullets('Beyond the paper', outline.beyond?.know),
    ...bullets('What to do now', outline.beyond?.next),
    ...(outline.grounds ? lines(outline.grounds.inShort, '').map(paint.dim) : []),
    ...outline.notice.flatMap((sentence) => lines(sentence, '').map(paint.dim)),
    '',
  ].join('\n')
}

function head(outline: Outline, paint: Paint, width: number): string[] {
  const tint = { advance: paint.green, review: paint.yellow, reject: paint.red }[outline.outcome]
  return [
    tint(paint.bold(`${outline.outcome.toUpperCase()}  ${outline.headline}`)),
    ...outline.summary.flatMap((sentence) => inTwoLines(sentence, width)),
    scoresInWords(outline),
  ]
}

/** The second line goes in, and ends in “…” where two do not hold it all. */
function inTwoLines(sentence: string, width: number): string[] {
  const [first, ...rest] = wrap(sentence, width, '  ', '')
  return rest.length === 0 ? [first!] : [first!, `  ${shorten(rest.join(' '), width - 2)}`]
}

function wayBack({ wayBack }: Outline, paint: Paint, width: number): string[] {
  if (!wayBack) return []
  return [
    paint.bold(paint.underline('The way back')),
    '',
    ...wayBack.steps.flatMap((step, at) => wrap(step, width, '     ', `  ${at + 1}. `)),
    ...wrap(wayBack.seen, width, '     ').map(paint.dim),
    '',
  ]
}

function rowLines(row: Row, paint: Paint, width: number): string[] {
  const label = (name: string, text: string): string[] =>
    wrap(text, width, ' '.repeat(13), `    ${paint.dim(name.padEnd(9))}`)
  return [
    rowHead(row, paint, width),
    ...wrap(row.message, width, '    '),
    ...(row.asked ? label('asked', `“${row.asked}”`) : []),
    ...row.paper.flatMap((quote) => label('paper', `“${quote}”`)),
    ...(row.careful ? label('careful', row.careful) : []),
    ...(row.fix ? label('fix', row.fix) : []),
    '',
  ]
}

function rowHead({ mark, name, lostIn, code, weight }: Row, paint: Paint, width: number): string {
  const sign = mark === 'no' ? paint.red(MARKS.no) : mark === 'doubt' ? paint.yellow(MARKS.doubt) : MARKS.note
  const where = [mark === 'note' ? '' : `lost in ${lostIn}`, code ?? '', weight > 0 ? `−${weight}` : '']
    .filter(Boolean)
    .join(' · ')
  const title = shorten(name, width - 6 - where.length)
  return `  ${sign} ${paint.bold(title)}${' '.repeat(width - 4 - title.length - where.length)}${paint.dim(where)}`
}

/** The scores in one line; what was not asked has none. */
export const scoresInWords = ({ scores }: Outline): string =>
  `Score ${points(scores.overall)} of 100   keywords ${points(scores.keywords)}   years ${points(scores.years)}`

const points = (score: number | null): string => (score === null ? '–' : String(Math.round(score * 10) / 10))
