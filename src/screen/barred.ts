import type { Lexicon } from '../model/lexicon.ts'
import type { Span } from '../model/quote.ts'
import type { Resume } from '../model/resume.ts'
import { matchesOf, phrases, spansOf } from '../text/phrases.ts'
import { titleScore } from '../text/roles.ts'
import { foldedWords, type Word, wordsOf } from '../text/words.ts'

/** Repeats of one phrase in a row from which on it is stuffing and not a sentence. */
const STUFFED = 4
const LONGEST_PHRASE = 4

/**
 * What must not count as evidence: the names of the person, of employers, schools and places wherever they stand, and
 * phrases repeated for a machine. A nurse at "Tableau Theatre Company" does not know Tableau by it.
 */
export function barredSpans(resume: Resume, words: readonly Word[], lexicon: Lexicon): Span[] {
  const names = [
    resume.basics.name?.value,
    resume.basics.location?.value,
    ...[...resume.work, ...resume.volunteer].flatMap((work) => [
      isUnit(work.name?.value, lexicon) ? undefined : work.name?.value,
      work.location?.value,
    ]),
    ...resume.education.map(({ institution }) => institution?.value).filter((name) => !isCourse(name, lexicon)),
  ]
  const folded = [...new Set(names)].flatMap((name) => (name ? [foldedWords(name)] : []))
  return [
    ...folded.flatMap((name) => occurrences(name, words)),
    ...peopleNamed(resume.document.text, words, lexicon),
    ...peopleAddressed(resume.document.text),
    ...peopleWithRoles(resume.document.text, lexicon),
    ...addresses(resume),
    ...stuffedSpans(words),
  ]
}

/** "assistant to organist Leon Yardi", "for the foreman, Gus Haas": two capitals behind somebody's trade are a person. */
function peopleNamed(text: string, words: readonly Word[], lexicon: Lexicon): Span[] {
  const printed = ({ start, end }: Word): string => text.slice(start, end)
  const follows = (left: Word, right: Word): boolean => text.slice(left.end, right.start) === ' '
  return words.flatMap((trade, at) => {
    const [first, last] = [words[at + 1], words[at + 2]]
    if (!first || !last || !follows(first, last)) return []
    if (!follows(trade, first) && text.slice(trade.end, first.start) !== ', ') return []
    const isNamed = [first, last].every((word) => /^\p{Lu}\p{Ll}+$/u.test(printed(word)))
    return isNamed &&
      /^\p{Ll}/u.test(printed(trade)) &&
      (titleScore([trade]) >= 1.5 || /(?:ist|ian)$/.test(trade.folded)) &&
      lexicon.meanings(`${printed(first)} ${printed(last)}`).length + lexicon.meanings(printed(first)).length === 0
      ? [{ start: first.start, end: last.end }]
      : []
  })
}

/** "kept the board for Earl Miller, foreman": a name and what its bearer is. */
function peopleWithRoles(text: string, lexicon: Lexicon): Span[] {
  return matchesOf(text, NAME_AND_ROLE).flatMap(({ index, 0: all, groups }) => {
    const { name, role } = groups as { name: string; role: string }
    const start = index + all.indexOf(name)
    return titleScore(wordsOf(role)) >= 1.5 && lexicon.meanings(name).length === 0
      ? [{ start, end: start + name.length }]
      : []
  })
}

const NAME_AND_ROLE =
  /\b(?:for|with|under|by|from|to|beside|alongside|and) (?<name>\p{Lu}\p{Ll}+ \p{Lu}\p{L}*\p{Ll}), (?:the |a |an |our |my )?(?<role>\p{Ll}+(?: \p{Ll}+){0,2})/gu

/** "Ms. Excel Jones"; "a class taught by Sierra Johansen"; "my manager, Jira Bell, will speak for me"; "owner of Pixel, a greyhound" */
const peopleAddressed = (text: string): Span[] => spansOf(text, ADDRESSED)

const ADDRESSED =
  /\b(?:(?:Ms|Mr|Mrs|Miss|Mx|Dr|Prof)\b\.? \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?|(?:Rev(?:erend|d)?|Pastor|Rabbi|Imam|Judge|Sergeant|Sgt|Lieutenant|Lt|Captain|Capt|Councillor|Senator|Mayor|Sir|Dame)\b\.? \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|(?:Referees?|References?|Reference): \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|(?:taught|mentored|coached|tutored|supervised|hosted) by \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+|(?:Ask|Ring|Speak to|Talk to|speak to|talk to) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?=[,.]| (?:at|about|for)\b)|(?:[Mm]y|[Oo]ur) (?:\p{Ll}+ ){0,2}(?:manager|boss|supervisor|foreman|director|head|lead|mentor|tutor|colleague|friend|wife|husband|partner|brother|sister|son|daughter|dog|cat|horse),? \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?=[,.]| (?:will|can|would|and)\b)|(?:[Oo]wner|[Kk]eeper|[Pp]arent) of \p{Lu}\p{Ll}+, (?:an?|the) [^.,;\n]{0,30}(?:dog|cat|hound|spaniel|terrier|collie|retriever|labrador|poodle|horse|pony|rabbit|parrot)\b)/gu

const COURSE =
  /\b(?:first aid|CPR|life support|food handler|training|course|certificate|award|workshop|assessment|exam(?:ination)?|test|commission|certification|registration|licen[cs]e|permit|credential|endorsement|cards?|tickets?|edition|qualified)\b(?!.*\b(?:college|cent(?:er|re)|school|academy|institute|university|provider|ltd|inc)\b)/i

/** "Level 4 Retrofit Assessor", "Accreditation with Elmhurst" */
const PASSED =
  /^(?:member(?:ship)? of|fellow of|level [1-8]|nvq|btec|city (?:&|and) guilds|accredit(?:ed|ation)|certified|registered|chartered)\b/i

/** "IOSH Managing Safely, 2018", "Safeguarding training" among the schools: what was passed or attended, not where. */
const isCourse = (name: string | undefined, { meanings }: Lexicon): boolean =>
  name !== undefined &&
  (COURSE.test(name) ||
    PASSED.test(name) ||
    meanings(name).some(({ kind }) => kind === 'certification' || kind === 'licence'))

/** "Intensive Care Unit" as the place of a rotation: what the words mean, several of them, is what was done there. */
const isUnit = (name: string | undefined, { meanings }: Lexicon): boolean =>
  name !== undefined && /\S\s+\S/.test(name) && meanings(name).some(({ kind }) => kind === 'skill')

function occurrences(phrase: readonly string[], words: readonly Word[]): Span[] {
  const found: Span[] = []
  if (phrase.length === 0) return found
  words.forEach((word, at) => {
    if (word.folded === phrase[0] && phrase.every((other, i) => words[at + i]?.folded === other))
      found.push({ start: word.start, end: words[at + phrase.length - 1]!.end })
  })
  // One common word as an employer's name ("Target", "Java") is barred only where it names the employer.
  return phrase.length > 1 || found.length < 2 ? found : found.slice(0, 1)
}

const STREET = phrases('giu', String.raw`\b\d+[a-z]?\s+(?:[\p{L}.'-]+\s+){1,4}(?:…)\b\.?`)`
  street
  st
  avenue
  ave
  road
  rd
  drive
  dr
  lane
  ln
  court
  ct
  way
  place
  pl
  boulevard
  blvd
  close
  crescent
  terrace
  square
  sq
  row
  gardens
  plaza
  parkway
  pkwy
  highway
  hwy
  circle
  park
  yard
  mews
  wharf
  rise
  walk
  grove
  quay
  parade
  croft
`

/** "19 Salmon Leap, Preston | jo@example.com": behind a house number, in a line that tells how to reach somebody. */
const HOUSE =
  /(?<=^|[|·•/] ?)\d{1,4}[A-Za-z]? (?!Years?\b|Yrs?\b)(?:\p{Lu}[\p{L}'’-]+ ?){1,3}(?=, \p{Lu}[^\n]*(?:@|\d{5}|\d{3}[ -]\d{3}))/gmu

/** Street addresses of the contact block. */
function addresses({ document, sections }: Resume): Span[] {
  const first = sections.find((section) => section.kind === 'basics')?.span ?? { start: 0, end: 300 }
  const block = document.text.slice(first.start, Math.min(first.end, first.start + 600))
  return [...spansOf(block, STREET, first.start), ...spansOf(block, HOUSE, first.start)]
}

/** Runs in which the same phrase of up to four words stands four times or more in a row. */
export function stuffedSpans(words: readonly Word[]): Span[] {
  const found: Span[] = []
  for (let at = 0; at < words.length; at++) {
    const run = longestRun(words, at)
    if (!run) continue
    found.push({ start: words[at]!.start, end: words[run - 1]!.end })
    at = run - 1
  }
  return found
}

/** Where the run of repeats that starts here ends, or undefined where there is none. */
function longestRun(words: readonly Word[], at: number): number | undefined {
  for (let length = 1; length <= LONGEST_PHRASE; length++) {
    let end = at + length
    while (end < words.length && words[end]!.folded === words[end - length]!.folded) end++
    if (end - at >= length * STUFFED) return end
  }
  return undefined
}
