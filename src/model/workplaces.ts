import { withArticle } from './articles.ts'

/** Kinds of places and of employers that one works in, on, at or for. A field of work is none, though its places are called so: "pharmacy", "dairy". */
const PLACES = {
  in: `bakery|bank|brewery|building society|cafe|care home|center|clinic|college|credit union|dental office|dental practice|dental surgery|factory|foundry|garage
|gym|hospice|hospital|hotel|laboratory|library|mill|museum|nursery|nursing home|preschool|pub|restaurant|salon|school
|store|supermarket|veterinary practice|warehouse`.replace(/\n/g, ''),
  on: 'construction site|farm|ranch',
  at: 'agency|airline|airport|law firm|startup|university',
  for: 'general contractor|housing association|local authority|main contractor|manufacturer',
}

/** What is called after a place, and is none. */
const NO_PLACES = new Set(
  'app store|component library|cost center|data warehouse|feature store|food bank|profit center'.split('|'),
)

const PREPOSITIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(PLACES).flatMap(([where, names]) => names.split('|').map((name) => [name, where] as const)),
)

const folded = (words: string): string =>
  words
    .toLowerCase()
    .replace(/['’]/g, '')
    .replaceAll('é', 'e')
    .replaceAll('start-up', 'startup')
    .replace(/centre/g, 'center')

const singular = (words: string): string => words.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '')

/** Whether the words name a kind of place to work at, "care home", "public library", and not a thing called after one, "data warehouse". */
export const isWorkplace = (words: string): boolean => prepositionOf(words) !== undefined

/** "care home": in; "dairy farm": on. */
function prepositionOf(words: string): string | undefined {
  const last = folded(words).split(' ').slice(-2)
  if (NO_PLACES.has(singular(last.join(' ')))) return undefined
  return PREPOSITIONS.get(singular(last.join(' '))) ?? PREPOSITIONS.get(singular(last.at(-1)!))
}

/** Where the work was done, as a sentence goes on with it: "behind the chair", "in a public library", "for a main contractor". */
export function whereDone(of: string): string | undefined {
  if (LED.test(of)) return of
  const preposition = prepositionOf(of)
  return preposition && `${preposition} ${one(of)}`
}

const LED = /^(?:aboard|behind|in|inside|on|outside|under|with|within) \S/i

/** With its article, where it is one thing and has none yet. */
export const one = (of: string): string => (/^(?:the|an?|any|our|your)\b|[^s]s$/i.test(of) ? of : withArticle(of))
