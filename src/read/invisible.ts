import type { HiddenText } from '../model/document.ts'
import { overlaps } from '../model/quote.ts'

/** Zero widths, marks of direction and the letters of the tag block; a joiner between two pictures makes one of them. */
const UNSEEN =
  /(?:(?<!\p{Extended_Pictographic}\p{EMod}?\uFE0F?)\u200D(?!\p{Extended_Pictographic})|[\u034F\u061C\u115F\u1160\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFFA0]|(?<!^)\uFEFF|(?<!\u{1F3F4}[\u{E0000}-\u{E007F}]{0,6})[\u{E0000}-\u{E007F}])+/gu

/** Characters of the plain reading that take no room on the page, one by one where they stand alone; after what is hidden otherwise. */
export function withInvisible(plain: string, hidden: readonly HiddenText[]): HiddenText[] {
  if (/^[\x00-\u02ff]*$/.test(plain)) return [...hidden]
  const found = [...plain.matchAll(UNSEEN)].map(
    (match): HiddenText => ({
      kind: 'invisible-characters',
      span: { start: match.index, end: match.index + match[0].length },
      text: match[0],
    }),
  )
  return [...hidden, ...found.filter(({ span }) => !hidden.some((other) => overlaps(span, other.span)))]
}
