/** Private-use characters that symbol fonts use for bullets. */
const BULLETS = /[\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc\uf076\uf06c\uf06e]/g
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
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .normalize('NFC')
}
