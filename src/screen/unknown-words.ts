import { overlaps, type Span } from '../model/quote.ts'
import { matchesOf } from '../text/phrases.ts'
import { stem } from '../text/stem.ts'
import { foldedWords } from '../text/words.ts'
import { isBarred, type Paper } from './paper.ts'

/** Whether a dictionary knows the word, in lower case. */
export type Spell = (word: string) => boolean

/** Shorter words are abbreviations more often than slips. */
const SHORTEST = 5

/**
 * Words that neither the dictionary, nor the trades, nor the posting, nor the paper itself know: written in lower case, in a line of prose,
 * once, and one slip of the pen away from a word that is known. What has a capital, a digit or a sign in it is a name or a term, and is left alone.
 */
export function unknownWords(paper: Paper, posting: string, spell: Spell): Span[] {
  const known = new Set(foldedWords(posting))
  const counted = new Map<string, number>()
  for (const stemmed of paper.stems) counted.set(stemmed, (counted.get(stemmed) ?? 0) + 1)
  const hits = [...paper.hitsOf.values()].flat()
  return matchesOf(paper.text, PLAIN).flatMap((match) => {
    const [word] = match
    const span = { start: match.index, end: match.index + word.length }
    const isFine =
      word.length < SHORTEST ||
      known.has(word) ||
      (counted.get(stem(word)) ?? 0) > 1 ||
      isKnown(word, spell) ||
      isBarred(paper, span) ||
      paper.lexicon.meanings(word).length > 0 ||
      hits.some((hit) => overlaps(hit.span, span))
    return isFine || !isSlip(word, spell) ? [] : [span]
  })
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

/** Whether one letter too many, too few, wrong or swapped makes it of a known word; the first letter is seldom wrong. */
function isSlip(word: string, spell: Spell): boolean {
  for (let at = 1; at <= word.length; at++) {
    const [before, rest] = [word.slice(0, at), word.slice(at)]
    if (rest !== '' && spell(before + rest.slice(1))) return true
    if (rest.length > 1 && spell(before + rest[1]! + rest[0]! + rest.slice(2))) return true
    if (
      LETTERS.some((letter) => spell(before + letter + rest) || (rest !== '' && spell(before + letter + rest.slice(1))))
    )
      return true
  }
  return false
}

/** Letters of a lower-case word that no sign, digit or capital joins to anything else. */
const PLAIN = /(?<![\p{L}\p{N}@/._+#&'’-])\p{Ll}+(?![\p{L}\p{N}@/_+#&-]|['’.]\p{L})/gu

const isKnown = (word: string, spell: Spell): boolean =>
  spell(word) ||
  spell(`${word[0]!.toUpperCase()}${word.slice(1)}`) ||
  AMERICAN.some(([british, american]) => british.test(word) && spell(word.replace(british, american))) ||
  isCompound(word, spell)

/** What a British writer spells otherwise than an American dictionary. */
const AMERICAN: readonly (readonly [british: RegExp, american: string])[] = [
  [/is(?=(?:e|ed|es|er|ers|ing|ation|ations|ational)$)/, 'iz'],
  [/ys(?=(?:e|ed|es|er|ing)$)/, 'yz'],
  [/our(?=(?:s|ed|ing|able|al|er|ers|ful|hood|ite|less)?$)/, 'or'],
  [/re(?=s?$)/, 'er'],
  [/ll(?=(?:ed|ing|er|ers|or|ors)$)/, 'l'],
  [/l(?=(?:ment|ful|s)?$)/, 'll'],
  [/ogue(?=s?$)/, 'og'],
  [/amme(?=s?$)/, 'am'],
  [/ence(?=s?$)/, 'ense'],
  [/(?:ae|oe)/, 'e'],
]

const PREFIX =
  /^(?:non|re|co|pre|post|sub|over|under|multi|inter|intra|micro|cyber|tele|e|un|out|up|self|semi|ultra)(?=.{4})/

/** "nonstop", "preshift", "shopfloor": parts that are words, in one. */
function isCompound(word: string, spell: Spell): boolean {
  const rest = word.replace(PREFIX, '')
  if (rest !== word && spell(rest)) return true
  const trade = /^(.{3,})(?:man|men|woman|women|person|wright|smith|house|room|work|wear|ware)$/.exec(word)?.[1]
  if (trade !== undefined && spell(trade)) return true
  for (let at = 4; at <= word.length - 4; at++) if (spell(word.slice(0, at)) && spell(word.slice(at))) return true
  return false
}
