import type { Span } from '../../model/quote.ts'

/** Where words stand in a text, white space apart: of several places the one nearest to `share` (0–1) of its length. */
export function findNear(words: string, text: string, share: number): Span | undefined {
  const wanted = words.replace(/\s+/g, ' ').trim()
  if (wanted === '') return undefined
  const { folded, at } = foldSpace(text)
  const goal = share * folded.length
  let best: number | undefined
  for (let place = folded.indexOf(wanted); place >= 0; place = folded.indexOf(wanted, place + 1))
    if (best === undefined || Math.abs(place - goal) < Math.abs(best - goal)) best = place
  return best === undefined ? undefined : { start: at[best]!, end: at[best + wanted.length - 1]! + 1 }
}

/** The text with every run of white space as one space, and where each of its characters stood. */
function foldSpace(text: string): { folded: string; at: number[] } {
  const at: number[] = []
  let folded = ''
  for (let i = 0; i < text.length; i++) {
    const space = /\s/.test(text[i]!)
    if (space && folded.endsWith(' ')) continue
    folded += space ? ' ' : text[i]!
    at.push(i)
  }
  return { folded, at }
}
