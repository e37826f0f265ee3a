import { ScreeningError } from '../errors.ts'
import type { Cut, Document, Format, HiddenText, Loss } from '../model/document.ts'
import { overlaps } from '../model/quote.ts'
import { restore } from './characters.ts'
import { type Composed, composeLines } from './compose-lines.ts'
import type { Draft } from './draft.ts'
import { withInvisible } from './invisible.ts'
import { compareReadings } from './losses.ts'
import type { ReadOptions } from './options.ts'
import { placeHidden } from './place-hidden.ts'
import { squeeze } from './word-stock.ts'

/** What a reader of one format found in the file. */
export interface Findings {
  readonly format: Format
  readonly drafts: readonly Draft[]
  /** What a naive system takes out of the file. */
  readonly plain: string
  /** Whether there are pictures, in which words may stand. */
  readonly images?: boolean
  readonly data?: Document['data']
}

/**
 * Both readings of a file as one document.
 * @throws ScreeningError `too-large` where its first line alone goes beyond the limit.
 */
export function documentOf(findings: Findings, options: ReadOptions): Document {
  const composed = composeLines(findings.drafts, options.maxCharacters)
  const { text, lines, links } = composed
  const plain = findings.plain.slice(0, options.maxCharacters)
  const cut = cutOf(composed, findings.plain, options.maxCharacters)
  const secret = composed.hidden.filter((words) => !says(text, words.text))
  const hidden = placeHidden(plain, secret)
  return {
    format: findings.format,
    ...(options.name === undefined ? {} : { name: options.name }),
    text,
    lines,
    plain,
    losses: text === '' && findings.images ? [IMAGE] : lossesOf(composed, restore(without(plain, hidden))),
    hidden: withInvisible(plain, hidden),
    links,
    ...(cut && { cut }),
    ...(findings.data === undefined ? {} : { data: findings.data }),
  }
}

function cutOf({ text, beyond }: Composed, plain: string, most: number): Cut | undefined {
  if (beyond === 0 && plain.length <= most) return undefined
  const of = Math.max(text.length + beyond, plain.length)
  if (beyond > 0 && text === '')
    throw new ScreeningError(
      'too-large',
      `Expected lines, and at most ${most} characters, got ${of} characters whose first line alone is longer than that. Is it the right file?`,
    )
  return { unit: 'characters', read: text.length, of }
}

const IMAGE: Loss = { kind: 'image', span: { start: 0, end: 0 }, text: '' }

/** What the format itself tells, as far as it is so, goes before what a comparison concludes. */
function lossesOf({ text, lines, losses }: Composed, plain: string): Loss[] {
  const told = losses.filter((loss) => !says(plain, loss.text))
  const compared = compareReadings(text, plain, lines, losses)
  const rest = compared.filter((loss) => !told.some(({ span }) => overlaps(span, loss.span)))
  return [...told, ...rest].sort((a, b) => a.span.start - b.span.start)
}

/** The text with the hidden words cut out. */
const without = (text: string, hidden: readonly HiddenText[]): string =>
  hidden.reduceRight((rest, { span }) => rest.slice(0, span.start) + rest.slice(span.end), text)

/** Whether a text holds the words, be it with other breaks and capitals. */
const says = (text: string, words: string): boolean => squeeze(text).includes(squeeze(words))
