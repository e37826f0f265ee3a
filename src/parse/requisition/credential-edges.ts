import { matchesOf, phrases } from '../../text/phrases.ts'

const NOT_NAME = phrases('i', '^(?:…)$')`
  awaiting
  annual
  live
  becom(?:e|ing)
  a
  an
  the
  any
  and
  or
  current
  valid
  active
  relevant
  appropriate
  recogni[sz]ed
  professional
  unrestricted
  unencumbered
  must
  have
  has
  hold
  holds
  possess
  be
  is
  are
  with
  your
  full
  clean
  other
  recent
  up-to-date
  applicable
  industry
  formal
  required
  preferred
  possession
  ideally
  preferably
  obtain
  maintain
  additional
  technical
  as
  for
  to
  by
  you
  either
  proof
  copy
  evidence
  holding
  experience
  eligibility
  eligible
  able
  at
  least
  one
  both
  advanced
  desirable
  essential
  further
  specialist
  similar
  our
  their
  new
  related
  which
  this
  that
  no
  such
  on
  from
  who
  keep
  gain
  earn
  of
  in
  education
  training
  degree
  qualifications?
  nice
  plus
  bonus
  necessary
  all
  &
  \+
  we
  will
  currently
`

/** In capitals before another word of the name: "Professional Engineer license", "Advanced EMT certification". */
const PART_OF_NAME = /^(?:Professional|Advanced|Technical|Specialist)$/

/** "special education endorsement" */
const SORT_OF_EDUCATION =
  /^(?:special|early|physical|elementary|secondary|bilingual|childhood|adult|technical|driver|health)$/i

/** "P.Eng.", "Struct.Eng." */
const SHORTENED = /^(?:[A-Z]\w*\.){2,}$/

/** Where the name before a noun like "certification" begins: capitals, or up to three common words. */
export function nameStart(line: string, at: number): number {
  const words = matchesOf(line.slice(Math.max(0, at - 80), at), /\S+/g)
  const offset = Math.max(0, at - 80)
  let start = at
  let common = 0
  for (let i = words.length - 1, taken = 0; i >= 0 && taken < 6; i--, taken++) {
    const word = words[i]![0]
    const capital = /^[(["'“]?[A-Z\d]/.test(word)
    const links =
      /^(?:of|in|for|&|and)$/.test(word) &&
      taken > 0 &&
      ((/^[A-Z]/.test(words[i - 1]?.[0] ?? '') && /^[A-Z]/.test(words[i + 1]![0])) ||
        (/^[A-Z]?[a-z]+ing$/.test(words[i - 1]?.[0] ?? '') && /^[a-z]+ing$/.test(words[i + 1]![0])))
    const named =
      (taken > 0 && (capital ? PART_OF_NAME : /^(?:education|training)$/).test(word)) ||
      (word === 'training' && /^[A-Z][a-z]/.test(words[i - 1]?.[0] ?? '')) ||
      (/^education$/i.test(word) && SORT_OF_EDUCATION.test(words[i - 1]?.[0] ?? ''))
    if (!/[\p{L}\p{N}&]/u.test(word)) break
    if ((/[,;:.]$/.test(word) && !SHORTENED.test(word)) || (NOT_NAME.test(word) && !links && !named)) break
    if (!capital && !links && ++common > 3) break
    const opens = word.startsWith('(') && !word.includes(')')
    start = offset + words[i]!.index + (opens ? 1 : 0)
    if (opens) break
  }
  return start
}

/** "RN license as …": a name before the noun belongs to it. */
export function leftOf(line: string, at: number): number {
  const before =
    /(?:\b[A-Z][\w-]*(?: (?:of |for )?[A-Z][\w-]*)* )$/.exec(line.slice(Math.max(0, at - 60), at))?.[0] ?? ''
  return (
    at -
    before.replace(/^(?:(?:Current|Valid|Active|Must|Professional(?! [A-Z]\w)|Possession|Full|An?|The) )+/, '').length
  )
}

/** "Colorado journeyman electrician license": who grants it, where capitals before the name say so. */
export function placeBefore(text: string, from: number, at: number): string {
  const words = text
    .slice(Math.max(from, at - 30), at)
    .trimEnd()
    .split(' ')
  const place: string[] = []
  while (words.length > 0 && /^[A-Z][a-z]+$/.test(words.at(-1)!) && !NOT_NAME.test(words.at(-1)!))
    place.unshift(words.pop()!)
  return text[at - 1] === ' ' ? place.join(' ') : ''
}
