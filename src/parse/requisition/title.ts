import { type Quote, quote, type Span } from '../../model/quote.ts'
import { matchesOf, Phrases } from '../../text/phrases.ts'
import { placeScore } from '../../text/places.ts'
import { SURELY_TITLE, titleScore } from '../../text/roles.ts'
import { wordsOf } from '../../text/words.ts'
import { zoneOfHeading } from './headings.ts'
import type { Passage } from './passage.ts'

/** How somebody is sought, in both of the following. */
const SEEKING = 'hiring|recruiting|seeking|looking for'
/** "Position:", "Certified Vacancy:", "Job Title:" */
const LABEL = '(?:[a-z]+ )?(?:vacancy|position|opening|post|job)(?: title| name)?: '
const LABELLED = new Phrases(() => `^${LABEL}`, 'i')
/** What stands before a title in a line that says somebody is sought. */
const LEAD = new Phrases(
  () =>
    `^(?:(?:contract|permanent|temporary|urgent|remote|hybrid) [–-] |(?:we are |we['’]re |is |now |currently )*(?:${SEEKING})(?: for)?(?: an?| our next)? |(?:vacancy|job|position|opportunity|wanted)(?: for an?)? ?[:–-] |${LABEL})`,
  'i',
)
/** "Harbour Pottery is looking for its next …": who seeks somebody. */
const EMPLOYER_SEEKS = new Phrases(
  () =>
    `^[^.:;!?|]{2,60}? (?:(?:is|are) (?:now |currently |again )*(?:${SEEKING}|looking to (?:hire|recruit|appoint))|seeks?|needs?|wants?|requires?|invites applications (?:for|from))(?: for)? (?:an? |(?:our|its|their|the)(?: next| new)? |(?:the )?(?:post|position|role) of )|^Join .{2,60}? as (?:an?|our|the)(?: next| new)? `,
  'i',
)
/** Where a sentence goes on about the place. */
const GOES_ON =
  /,? (?:[Ww]anted|[Nn]eeded|[Rr]equired|[Ss]ought)\b| (?:to join|with|at|for) (?:an?|our|the)\b| (?:@|at) (?=[\p{Lu}\d])| (?:who|to) (?!(?:the|an?|our|senior)\b)(?=\p{Ll})/u
const SEPARATOR = /\s+[–—|·•]\s+|\s+-\s+|, |\s*!+\s*/g
/** Parts of a title line that tell how, when, where or for how much. */
const TELLS_MORE =
  /[£$€]|\b(?:full[- ]?time|part[- ]?time|permanent|temporary|contract|fixed[- ]term|starts?|asap|immediate\w*|hiring|urgent|remote|hybrid|home (?:weekends|daily|nightly)|sign[- ]on|bonus|per (?:hour|week|annum)|regional|days? off|\d+[ -]?(?:hrs|hours|days|months?))\b/i

/** "part-time, 5 hours per day": of a value with a label, the first part names nothing but how one is employed. */
export const tellsTerms = (value: string): boolean =>
  value
    .split(', ')[0]!
    .split(TELLS_MORE)
    .every((rest) => !/\p{L}{3}/u.test(rest))

/** The line that names the job: the format's own heading before a first line, links of a page never. */
export function titleOf(text: string, passages: readonly Passage[]): Quote | undefined {
  const head = passages.filter((passage) => passage.opens && passage.zone === 'title').slice(0, 8)
  const named = head.filter((passage) => isName(text, passage))
  const best =
    named.find((passage) => LABELLED.test(printed(text, passage)) && scoreOf(text, passage) >= 3) ??
    named.find((passage) => passage.heading) ??
    (named[0] && scoreOf(text, named[0]) < 1 ? named.find((passage) => scoreOf(text, passage) >= 3) : undefined) ??
    named[0]
  return best && quote('posting', text, trimmedTitle(text, best))
}

const printed = (text: string, { start, end }: Span): string => text.slice(start, end)
const scoreOf = (text: string, span: Span): number => titleScore(wordsOf(printed(text, span)))

function isName(text: string, passage: Passage): boolean {
  const line = firstPart(printed(text, passage))
  const words = wordsOf(line).map((word) => word.folded)
  if (words.length === 0 || words.length > 16 || zoneOfHeading(words)) return false
  return (line.match(/ [|·•] /g)?.length ?? 0) < 3
}

/** What stands before the first bar of a long line. */
const firstPart = (line: string): string => (line.length > 90 ? line.replace(/ [|·•] .*$/s, '') : line)

/** How many characters of the line only say that somebody is sought. */
function leadOf(line: string): number {
  const lead = LEAD.exec(line)?.[0].length
  if (lead !== undefined) return lead
  const sought = EMPLOYER_SEEKS.exec(line)?.[0].length
  return sought !== undefined &&
    titleScore(wordsOf(line.slice(sought).replace(/ (?:to|who|with|for)\b.*/s, ''))) >= SURELY_TITLE
    ? sought
    : 0
}

/** Without the words that only seek somebody and the parts that tell where, when and for how much. */
function trimmedTitle(text: string, span: Span): Span {
  const line = firstPart(printed(text, span))
  const lead = leadOf(line)
  const goesOn = GOES_ON.exec(line.slice(lead + 3))
  let end =
    goesOn && titleScore(wordsOf(line.slice(lead, lead + 3 + goesOn.index))) >= SURELY_TITLE
      ? lead + 3 + goesOn.index
      : line.length
  for (;;) {
    const cut = matchesOf(line.slice(0, end), SEPARATOR).at(-1)
    if (!cut || cut.index <= lead + 2) break
    const tail = line.slice(cut.index + cut[0].length, end)
    const opened = line.lastIndexOf('(', cut.index)
    if (opened > lead + 2 && opened > line.lastIndexOf(')', cut.index)) {
      if (!TELLS_MORE.test(line.slice(opened, end))) break
      end = opened
      continue
    }
    if (tail.trim() !== '' && !TELLS_MORE.test(tail) && placeScore(wordsOf(tail), tail) < 3) break
    end = cut.index
  }
  return { start: span.start + lead, end: span.start + end }
}
