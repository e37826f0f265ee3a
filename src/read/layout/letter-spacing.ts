import { isHeadingWord } from '../../text/headings.ts'

/**
 * Whether a text is set letter by letter: E X P E R I E N C E. Pairs that the font draws closer may still stand
 * together, as in E D U C AT I O N.
 */
export function isSpacedOut(text: string): boolean {
  const parts = text.split(' ')
  // What parts words, as a bar does, is none.
  const letters = parts.filter((part) => part.length === 1 && !/[|•·–—-]/.test(part)).length
  if (parts.some((part) => part.length > 3) || letters < 0.5 * parts.length) return false
  return /\p{Ll}/u.test(text) ? parts.length >= 6 && letters >= 0.6 * parts.length : parts.length >= 4
}

const LONGEST_WORD = 18

/**
 * The words that were set letter by letter. Where spaces between words look like those between letters, the words are
 * found by what headings are made of: WORKEXPERIENCE is two.
 */
export function closeUp(text: string): string {
  const letters = text.replaceAll(' ', '')
  return splitHeading(letters) ?? letters
}

function splitHeading(letters: string): string | undefined {
  if (letters.length > 60) return undefined
  const best: (string | undefined)[] = ['']
  for (let end = 1; end <= letters.length; end++)
    for (let start = Math.max(0, end - LONGEST_WORD); start < end && best[end] === undefined; start++) {
      const before = best[start]
      const word = letters.slice(start, end)
      if (before === undefined || !(isHeadingWord(word) || /^[&/|]$/.test(word))) continue
      best[end] = `${before} ${word}`.trimStart()
    }
  return best[letters.length]
}

/** A heading whose first letter the font lets stand off: L ANGUAGES. */
export function mendHeading(text: string): string {
  if (!/^\p{Lu}(?: \p{Lu}{3,}| \p{Lu} \p{Lu}{1,2})$/u.test(text)) return text
  const whole = text.replaceAll(' ', '')
  return isHeadingWord(whole) ? whole : text
}
