import type { Span } from '../model/quote.ts'
import { beginsItem, capitalised } from '../text/letter-case.ts'
import { fold, joins, wordsOf, wordsWithin } from '../text/words.ts'
import { isShortFor } from './initials.ts'
import type { Paper } from './paper.ts'
import { SMALL } from './reordered.ts'
import { BEHIND_ONE, isOfAnotherClass } from './same-noun.ts'

/** Words with both names in them, and the stretch of the paper that they take the place of. */
interface Both {
  readonly span: Span
  readonly words: string
}

/**
 * "Kubernetes (k8s)". The paper's own name goes first where the sentence is built for it: "under FMLA (Family and Medical Leave Act)" lacks the
 * article that the long form needs, "an RN (Registered Nurse)" has the one of the short form. Undefined where what is said is no noun for a noun.
 */
export function bothNames(name: string, at: Span, paper: Paper): Both | undefined {
  const span = withNeighbours(name, at, paper)
  const said = paper.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const asked = wordsOf(name)
  if (wordsOf(said).some((own) => isOfAnotherClass(own, asked))) return undefined
  const before = paper.text.slice(Math.max(0, span.start - 30), span.start)
  const fitting = fitted(name, span, before, paper)
  const isBuiltForOwn =
    isShortFor(said, name) &&
    BEHIND_SMALL.test(before) &&
    !/,/.test(before.slice(-2)) &&
    (said.endsWith('s') || !before.endsWith('the '))
  const [first, second] =
    isBuiltForOwn || BEHIND_ONE.test(before) ? [said, fitting] : [fitting, withoutShared(said, name)]
  return { span, words: beside(first, second, span, paper) }
}

/** A bracket is not put into one, nor before one. */
function beside(first: string, second: string, { start, end }: Span, { text }: Paper): string {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start)
  const isBracketed = line.lastIndexOf('(') > line.lastIndexOf(')') || text.startsWith(' (', end)
  return second === '' ? first : isBracketed ? `${first}/${second}` : `${first} (${second})`
}

/** The span with the words next to it that the name has as well: the "contracts" behind NEC4, where "NEC contracts" is asked for. */
function withNeighbours(name: string, span: Span, { words, text }: Paper): Span {
  const asked = wordsOf(name).map(({ base }) => base)
  const { start: first, end } = wordsWithin(words, span)
  /** How many words from there on, in that direction, are the last of the name, or the first. */
  const shared = (from: number, step: 1 | -1): number => {
    for (let many = asked.length - 1; many > 0; many--) {
      const near = words.slice(...(step > 0 ? [from, from + many] : [Math.max(0, from - many), from]))
      const all = step > 0 ? [words[from - 1]!, ...near] : [...near, words[from]!]
      const same = step > 0 ? asked.slice(-many) : asked.slice(0, many)
      const isJoined = all.every((word, i) => i === 0 || joins(text, all[i - 1]!, word))
      if (isJoined && near.map(({ base }) => base).join(' ') === same.join(' ')) return many
    }
    return 0
  }
  return { start: words[first - shared(first, -1)]!.start, end: words[end - 1 + shared(end, 1)]!.end }
}

/**
 * What is said without the words at its ends that the name has there too, where one is short for the other or a name in letters: "BLS" of "BLS
 * certification", but not "split" of "split testing" nor the "MS" of "MS Office"; nothing where the name holds it.
 */
function withoutShared(said: string, name: string): string {
  if (` ${fold(name)} `.includes(` ${fold(said)} `)) return ''
  const [own, asked] = [wordsOf(said), wordsOf(name)]
  const most = Math.min(own.length, asked.length) - 1
  let [head, tail] = [0, 0]
  while (head < most && own[head]!.base === asked[head]!.base) head++
  while (head + tail < most && own.at(-1 - tail)!.base === asked.at(-1 - tail)!.base) tail++
  const [rest, other] = [
    said.slice(own[head]!.start, own.at(-1 - tail)!.end),
    name.slice(asked[head]!.start, asked.at(-1 - tail)!.end),
  ]
  const isOneWord = /^\p{L}+$/u.test(other) && /\p{Ll}/u.test(other)
  return (/^[\p{Lu}\d]{2,}s?$/u.test(rest) && !isOneWord) || isShortFor(other, rest) ? rest : said
}

/** "Cold calling" at the head of a line, "cold calling" behind a small word, "Senior Cold Calling Agent" between capitals. */
function fitted(name: string, { start, end }: Span, before: string, { text, lexicon }: Paper): string {
  if (beginsItem(text, start)) return capitalised(name)
  if (/\p{Lu}[\p{L}-]* $/u.test(before) && /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)))
    return name.replace(/\p{L}+/gu, (word) => (SMALL.has(word) ? word : capitalised(word)))
  const opening = BEHIND_SMALL.test(before) ? /^\p{Lu}\p{Ll}+(?= \P{Lu}+$)/u.exec(name)?.[0] : undefined
  // What is a name by its first word keeps its capital: "Python scripting".
  return opening && lexicon.meanings(opening).length === 0 ? opening.toLowerCase() + name.slice(opening.length) : name
}

const BEHIND_SMALL = /(?:^|\P{L})\p{Ll}[\p{L}-]*,? $/u
