import { holds, type Span } from '../../model/quote.ts'
import { matchesOf, phrases, spansOf } from '../../text/phrases.ts'
import { softening } from './softeners.ts'

/** What is said not to be needed, not to be, or not to count. */
const NEGATED = phrases('i')`
  \b(?!(?:not|\w+n['’]t) (?:absolutely |strictly )?essential\b)(?:no|not|never|without(?! (?:any )?(?:help|supervision|assistance|support|being|having|prompt\w*|guidance|fail|losing))|neither|nor|\w+n['’]t|cannot)\b[^.;]{0,60}\b(?:required|reqd|necessary|needed|essential|expected|mandatory|a must|(?:pre-?)?requisite|precondition|a (?:condition|requirement)|need(?:ed)?|matter|count(?:ed)?|require|expect)\b
  \b(?:you|we) (?:do not|don['’]t|won['’]t|will not) (?:need|require|expect|ask|mind)
  \bno (?:prior |previous |formal |specific |particular )?(?:\w+ ){0,2}(?:experience|degree|qualifications?|knowledge|skills)\b(?!.*\b(?:but|however)\b)
  \b(?:do|does|will|wo|would|ca|can|could)(?:n['’]t| ?not) (?:count|matter|need|qualify)
  \b(?:can['’]t|cannot|will not|won['’]t) be (?:considered|accepted|shortlisted)\b
  \b(?:is|are|will be) (?:excluded|left out|set aside|disregarded|ignored|not (?:considered|accepted|recogni[sz]ed|taken into account))\b
  \bneed not\b
  ^no (?!less\b|more\b|fewer\b|.*\b(?:record|points|convictions?|endorsements?|history|sponsor\w*|visas?)\b)(?:(?:[\w-]+ ?){1,4}|[\w-]+(?:,? [\w-]+){1,10}(?: \([^()]{2,30}\))?)[.!]?\s*$
`

/** Words that soften a demand, and by which a line asks all the same. */
export const STILL_ASKS = softening(
  'iu',
  String.raw`\b(?:<wished>|<gain>|<fitting>|(?:be )?(?:<praised>)(?= (?:but|though|although|if)\b|[.,;:!]|$)|ideally)`,
)

/** "User research with real users, not personas": what the demand is set off against, to the end of its clause. */
const CONTRASTED =
  /(?<=,) (?:and |but )?not (?!(?:just|only|merely|simply|solely|necessarily|always|limited|least|to mention|yet|be|more|less|over|under|exceed)\b)[^,;.()]{2,60}(?=[,;.()]|$)/g

/** "an active licence, no disciplinary action": what a list says there must not be. */
const WITHOUT =
  /(?<=,) no (?!(?:less|more|fewer|later|sponsor\w*|visas?)\b|(?:[A-Z]{2}\d*,? (?:or |and )?){1,8}endorsements?\b)[^,;.()]{2,40}(?=[,;.()]|$)/g

/** "accents of all kinds welcome and no GCSEs needed" */
const NONE_NEEDED =
  /\b(?:and |but )?no (?!(?:less|more|fewer|later)\b)(?:[\w'’-]+ ){1,4}(?:is |are )?(?:needed|required|necessary)(?= ?(?:[.;,)]|$))/g

/** "(in date, in-house certificates not accepted)" */
const REFUSED =
  /(?<=[,;(] ?)[^;,.()]{2,50} (?:are |is )?not (?:accepted|acceptable|recogni[sz]ed|considered)(?= ?(?:[.;,)]|$))/g

/** "English is required; German is not." */
const ELLIPTIC = /(?:^|(?<=[;,] ))(?:but )?[^;,.()]{2,40} (?:is|are)(?: not|n['’]t)(?= ?(?:[.;,)]|$))/g

/** "deputy posts count, home care posts do not" */
const COUNTED =
  /(?<=[;(] ?)(?:but )?[^;,.()]{2,60} count(?: (?:too|as well|also))?(?= ?(?:[.;,)]|$))|(?<=[;,(] ?)(?:but )?[^;,.()]{2,60} (?:do|does)(?: not|n['’]t)(?: count| qualify)?(?= ?(?:[.;,)]|$))/g

/** The stretches of a passage that say something is not asked: a bracket, what stands between semicolons, or a contrast. */
export function negatedSpans(printed: string): Span[] {
  const line = withoutConcession(printed)
  const spans = [CONTRASTED, WITHOUT, NONE_NEEDED, REFUSED, ELLIPTIC, COUNTED].flatMap((words) => spansOf(line, words))
  if (!NEGATED.test(line)) return spans
  const all = partsOf(line)
  const parts = all.filter(({ start, end }, at) => {
    const part = line.slice(start, end)
    const next = all[at + 1]
    return (
      (NEGATED.test(part) && !STILL_ASKS.test(part)) ||
      (next !== undefined && NOT_NEEDED.test(line.slice(next.start, next.end)))
    )
  })
  return [...spans.filter((span) => !parts.some((part) => holds(part, span))), ...parts]
}

/** "HS diploma or GED: not required": nothing but that what stands before is not needed. */
const NOT_NEEDED = /^\s*(?:not|none) (?:required|needed|necessary)[\s.!)]*$/i

/** What stands between semicolons, brackets, colons, dashes, and before "and" or "but" behind a comma. */
function partsOf(line: string): Span[] {
  const ends = [...matchesOf(line, PARTED), { index: line.length, 0: '' }]
  return ends
    .map(({ index }, at) => {
      const before = ends[at - 1]
      return { start: before ? before.index + before[0].length : 0, end: index }
    })
    .filter(({ start, end }) => end > start)
}

const PARTED = /[;()]|: | [–—-] |(?<=,) (?=(?:and|but|though|although|however) )/g

/** "It would be helpful, although not essential, if you …", "lovely, but not required, if …" take nothing back. Blanks keep what follows in its place. */
const withoutConcession = (line: string): string =>
  line.replace(
    /[,(–-] ?(?:(?:al)?though|but|while) not (?:essential|required|necessary|needed|a requirement|a must|mandatory)(?:[,)–-]|(?= (?:as|because|since)\b))/i,
    (words) => ' '.repeat(words.length),
  )

/** Nothing is left once the negated stretches are out. */
export function isNegated(line: string): boolean {
  const spans = NEGATED.test(line) ? negatedSpans(line) : []
  const first = spans[0]
  if (!first) return false
  return (
    spans.reduce((sum, span) => sum + span.end - span.start, 0) > line.length * 0.7 ||
    (/^[\s\W]*$/.test(line.slice(0, first.start)) &&
      !/^;.*\b(?:at least|must|need|required?|ask for)\b/i.test(line.slice(first.end)))
  )
}
