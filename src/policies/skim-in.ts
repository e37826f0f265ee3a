import type { Skim, Source } from '../model/policy.ts'
import { sources } from './sources.ts'

/** Characters on a page of a paper that is not laid out. */
const PAGE = 3000

/** A page in seven seconds, two in thirty, and between and beyond in proportion. */
export function skimIn(seconds: number): Skim {
  const pages = seconds < 7 ? seconds / 7 : 1 + (seconds - 7) / 23
  return { seconds, coreShare: 0.8, charactersPerSecond: 25, sweepCharacters: Math.round(PAGE * pages), pages }
}

/** Where the numbers of such a skim come from, but for its seconds. */
export const skimSources: Readonly<Record<string, Source>> = {
  'skim.coreShare': sources.coreShare,
  'skim.charactersPerSecond': sources.readingRate,
  'skim.sweepCharacters': sources.sweep,
  'skim.pages': sources.sweep,
}
