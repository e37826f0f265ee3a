import type { Document, Format, HiddenText, Loss } from '../model/document.ts'
import { overlaps } from '../model/quote.ts'
import { composeLines } from './compose-lines.ts'
import type { Draft } from './draft.ts'
import { compareReadings } from './losses.ts'
import type { ReadOptions } from './options.ts'
import { placeHidden } from './place-hidden.ts'

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

/** Both readings of a file as one document. */
export function documentOf({ format, drafts, plain, images, data }: Findings, options: ReadOptions): Document {
  const { text, lines, links, losses, hidden } = composeLines(drafts, options.maxCharacters)
  const kept = plain.slice(0, options.maxCharacters)
  const unseen = placeHidden(
    kept,
    hidden.filter((words) => !saysOpenly(text, words.text)),
  )
  return {
    format,
    ...(options.name === undefined ? {} : { name: options.name }),
    text,
    lines,
    plain: kept,
    losses:
      text === '' && images ? [IMAGE] : joined(losses, compareReadings(text, without(kept, unseen), lines, losses)),
    hidden: unseen,
    links,
    ...(data === undefined ? {} : { data }),
  }
}

const IMAGE: Loss = { kind: 'image', span: { start: 0, end: 0 }, text: '' }

/** The text with the hidden words cut out. */
const without = (text: string, hidden: readonly HiddenText[]): string =>
  hidden.reduceRight((rest, { span }) => rest.slice(0, span.start) + rest.slice(span.end), text)

/** What the format itself tells goes before what a comparison concludes. */
function joined(told: readonly Loss[], compared: readonly Loss[]): Loss[] {
  const rest = compared.filter((loss) => !told.some(({ span }) => overlaps(span, loss.span)))
  return [...told, ...rest].sort((a, b) => a.span.start - b.span.start)
}

/** Whether a person reads the same words elsewhere, as those of a menu: hiding them once more adds nothing. */
const saysOpenly = (text: string, words: string): boolean => text.toLowerCase().includes(words.toLowerCase())
