import type { HiddenText } from '../model/document.ts'
import type { Span } from '../model/quote.ts'

/** Hidden words on their way to their place in the plain reading; `before` are the characters that precede them in the file. */
export interface Unseen extends Pick<HiddenText, 'kind' | 'text'> {
  readonly before: string
}

/** Hidden words with their place in the plain reading. Those that are not in it reach no reader, and are left out. */
export function placeHidden(plain: string, unseen: readonly Unseen[]): HiddenText[] {
  if (unseen.length === 0) return []
  const page = squeeze(plain)
  const placed: HiddenText[] = []
  let from = 0
  for (const words of unseen) {
    const at = find(page.text, words, from)
    if (!at) continue
    from = at.end
    const span = { start: page.places[at.start]!, end: page.places[at.end - 1]! + 1 }
    const last = placed.at(-1)
    if (last?.kind === words.kind && plain.slice(last.span.end, span.start).trim() === '')
      placed[placed.length - 1] = hiddenAt(plain, words.kind, { start: last.span.start, end: span.end })
    else placed.push(hiddenAt(plain, words.kind, span))
  }
  return placed
}

const hiddenAt = (plain: string, kind: HiddenText['kind'], span: Span): HiddenText => ({
  kind,
  span,
  text: plain.slice(span.start, span.end),
})

/** First with what stands before the words, then, if they are long enough to be told from others, without. */
function find(page: string, { text, before }: Unseen, from: number): Span | undefined {
  const words = squeeze(text).text
  const context = squeeze(before).text
  if (words === '') return undefined
  const near = page.indexOf(context + words, Math.max(0, from - context.length))
  if (near >= 0) return { start: near + context.length, end: near + context.length + words.length }
  const start = words.length < 6 ? -1 : page.indexOf(words, from)
  return start < 0 ? undefined : { start, end: start + words.length }
}

/** The text without white space, and where each of its characters came from. */
function squeeze(text: string): { readonly text: string; readonly places: readonly number[] } {
  const places: number[] = []
  let squeezed = ''
  for (let at = 0; at < text.length; at++)
    if (!/\s/.test(text[at]!)) {
      squeezed += text[at]
      places.push(at)
    }
  return { text: squeezed, places }
}
