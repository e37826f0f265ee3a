/** Private-use characters that symbol fonts use for bullets. */
const BULLETS = /[\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc\uf076\uf06c\uf06e]/g
/** What fonts of TeX that tell no characters leave as control characters: ligatures and dashes. */
const TEX: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '\u000b': 'ff',
    '\u000c': 'fi',
    '\u000d': 'fl',
    '\u000e': 'ffi',
    '\u000f': 'ffl',
    '\u0015': '–',
    '\u0016': '—',
    '\u001b': 'ff',
    '\u001c': 'fi',
    '\u001d': 'fl',
    '\u001e': 'ffi',
    '\u001f': 'ffl',
  }),
)
const TEX_SIGNS = /[\u000b-\u000f\u0015\u0016\u001b-\u001f]/g
const PRIVATE = /[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/gu
const INVISIBLE = /[\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const LIGATURES = /[\ufb00-\ufb06]/g

/** Characters as a person sees them: icons and invisible characters gone, ligatures taken apart, every space a plain one. */
export function readableGlyphs(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  return text
    .replace(BULLETS, '•')
    .replace(PRIVATE, '')
    .replace(TEX_SIGNS, (sign) => TEX.get(sign)!)
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC')
}
