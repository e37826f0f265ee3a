import { WINDOWS_1252 } from './encoding.ts'

/** Characters that take no room on the page: zero widths, soft hyphens, byte order marks, direction marks, tags, controls. */
const INVISIBLE =
  /(?<!\p{Extended_Pictographic}\p{EMod}?)[\u200D\uFE0E\uFE0F]|[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0D\uFEFF\uFFA0\uFFF9-\uFFFC\u{E0000}-\u{E0FFF}]/gu

/** Single letters in a row, as words set letter by letter have them: K u b e r n e t e s, W O R K   H I S T O R Y. */
const LETTERS = /(?<![\p{L}\p{N}]|(?<![\p{L}\p{N}])[\p{L}\p{N}] )\p{L}(?: {1,6}\p{L}(?![\p{L}\p{N}])){3,80}/gu
/** What all of them hold: a quick look. */
const APART = / \S {1,6}\S {1,6}\S/u
/** What of them is no word: a list of letters, or letters large and small, unless most of a name is small: V M w a r e. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz'
const SPACED_WORD = /^(?:\p{L}\p{Ll}+|\p{Lu}+|(?=.*\p{Ll}{3})\p{L}{5,})$/u

/** Words that were set letter by letter made whole; several of them stand two spaces and more apart. */
export const closeLetters = (text: string): string => (APART.test(text) ? text.replace(LETTERS, closed) : text)

function closed(letters: string): string {
  const words = letters.split(/ {2,}/).map((word) => word.replaceAll(' ', ''))
  const plausible = words.every((word) => SPACED_WORD.test(word) && !ALPHABET.includes(word.toLowerCase()))
  const whole = words.join(' ')
  return plausible && words.some((word) => word.length >= 4) && (whole.length > 4 || SHORT_NAME.test(whole))
    ? whole
    : letters
}

/** Four letters are a word only as a name: J i r a. */
const SHORT_NAME = /^\p{Lu}\p{Ll}{3}$/u

/** Signs of symbol fonts that stand for a bullet, by their private-use codes. */
const SYMBOL_BULLETS = /[\uF02D\uF06C\uF06E\uF071\uF076\uF0A7\uF0A8\uF0B7\uF0D8\uF0E0\uF0FC]/g
const PRIVATE_USE = /[\uE000-\uF8FF]|[\u{F0000}-\u{10FFFD}]/gu
const LIGATURES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ﬀ: 'ff',
    ﬁ: 'fi',
    ﬂ: 'fl',
    ﬃ: 'ffi',
    ﬄ: 'ffl',
    ﬅ: 'st',
    ﬆ: 'st',
  }),
)

/** Character references that were escaped once too often and reached the paper. */
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&nbsp;': ' ',
    '&apos;': "'",
    '&#39;': "'",
    '&#x27;': "'",
  }),
)

/** Characters that were escaped once too often, or decoded as another encoding, put right. */
export const restore = (text: string): string =>
  text
    .replace(/&(?:amp|lt|gt|quot|nbsp|apos|#39|#x27);/gi, (entity) => ENTITIES.get(entity.toLowerCase()) ?? entity)
    .replace(/[\u0080-\u009F]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80]!)

/**
 * Words as a person sees them: invisible characters gone, ligatures spelled out, symbol-font bullets as bullets, the many
 * spaces as one space each, hyphens that must not break as hyphens. Line feeds and tabs stay.
 */
export function mend(text: string): string {
  if (/^[\t\n -%'-~]*$/.test(text)) return text
  return restore(text)
    .normalize('NFC')
    .replace(/\r\n?|[\v\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\uFB00-\uFB06]/g, (sign) => LIGATURES.get(sign) ?? sign)
    .replace(SYMBOL_BULLETS, '•')
    .replace(PRIVATE_USE, '')
}
