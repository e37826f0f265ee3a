import type { Fix } from '../model/finding.ts'

/** The fix as one sentence to the candidate. */
export function fixInWords(fix: Fix): string {
  switch (fix.kind) {
    case 'name-it':
      return `Write “${fix.write}”, only if ${fix.onlyIf}.`
    case 'reword':
      return `Where you say “${shorten(fix.quote.text)}”, write “${fix.with}”.`
    case 'date-it':
      return fix.ask
    case 'move-it':
      return `Move “${shorten(fix.quote.text)}” to ${fix.to}.`
    case 'reformat':
      return fix.quote ? `Put “${shorten(fix.quote.text)}” as ${fix.how}.` : `Make it ${fix.how}.`
    case 'none':
      return fix.why
  }
}

const LONGEST = 60

/** One line of at most 60 characters, cut at a word. */
export function shorten(text: string, longest = LONGEST): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= longest
    ? line
    : `${line.slice(0, line.lastIndexOf(' ', longest - 1) > longest / 2 ? line.lastIndexOf(' ', longest - 1) : longest - 1)}…`
}
