import type { Span } from '../model/quote.ts'
import { foldToBase, joins, standsAlone, type Word } from '../text/words.ts'
import type { Names } from './names.ts'

/** A place in the tree of all names: what is named by the words up to here, and the words that can come next. */
interface Node {
  readonly names: number[]
  readonly next: Map<string, Node>
}

/** A phrase of a text that is a name. `first` and `last` count words. */
export interface Found {
  readonly first: number
  readonly last: number
  readonly span: Span
  readonly names: readonly number[]
}

export interface Phrases {
  /** The longest phrase that begins at this word and is a name. */
  longestAt(text: string, words: readonly Word[], first: number): Found | undefined
  /** The names that are this phrase, which is folded and in the singular. */
  naming(phrase: string): readonly number[]
}

/** All names as a tree of words; a branch grows when its first word is met. */
export function phrasesOf(stock: Names): Phrases {
  const branches = new Map<string, Node>()
  const branchAt = (word: string): Node | undefined => {
    const grown = branches.get(word)
    if (grown) return grown
    const names = stock.perhapsBeginningWith(word)
    const branch = names.length > 0 ? grow(stock, word, names) : undefined
    if (branch) branches.set(word, branch)
    return branch
  }
  return {
    longestAt: (text, words, first) => longestFrom(branchAt(words[first]!.base), text, words, first),
    naming(phrase) {
      const [first = '', ...rest] = phrase.split(' ')
      let node = branchAt(first)
      for (const word of rest) node = node?.next.get(word)
      return node?.names ?? []
    },
  }
}

/** The names that begin with the word. One that an entry has twice, in the singular and the plural, counts once. */
function grow(stock: Names, word: string, names: readonly number[]): Node | undefined {
  const branch: Node = { names: [], next: new Map() }
  for (const name of names) {
    const [first, ...rest] = foldToBase(stock.formAt(name)).split(' ')
    if (first !== word) continue
    const node = rest.reduce(child, branch)
    if (!node.names.some((other) => stock.ownerOf(other) === stock.ownerOf(name))) node.names.push(name)
  }
  return branch.names.length + branch.next.size > 0 ? branch : undefined
}

function child({ next }: Node, word: string): Node {
  const node = next.get(word) ?? { names: [], next: new Map() }
  next.set(word, node)
  return node
}

function longestFrom(branch: Node | undefined, text: string, words: readonly Word[], first: number): Found | undefined {
  const { start } = words[first]!
  let found: Found | undefined
  for (let node = branch, last = first; node; last++) {
    const word = words[last]!
    const span = { start, end: word.end }
    if (node.names.length > 0 && standsAlone(text, span)) found = { first, last, span, names: node.names }
    const next = words[last + 1]
    node = next && joins(text, word, next) ? node.next.get(next.base) : undefined
  }
  return found
}
