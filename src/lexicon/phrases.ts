import type { Span } from '../model/quote.ts'
import { foldToBase, joins, standsAlone, type Word } from '../text/words.ts'
import { memo } from './memo.ts'
import type { Names } from './names.ts'

/** A place in the tree of all names: what is named by the words up to here, and the words that can come next. */
interface Node {
  readonly names: number[]
  readonly next: Map<string, Node>
}

/** A phrase of a text that is a name. `first` and `last` count words. */
interface Found {
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

/** All names as a tree of words; branches grow when a word of their bucket is met. */
export function phrasesOf(stock: Names): Phrases {
  const branches = memo((bucket: number) => grow(stock, stock.inBucket(bucket)))
  const branchAt = (word: string): Node | undefined => branches(stock.bucketOf(word)).get(word)
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

/** The names by the word they begin with. One that an entry has twice, in the singular and the plural, counts once. */
function grow(stock: Names, names: readonly number[]): ReadonlyMap<string, Node> {
  const root: Node = { names: [], next: new Map() }
  for (const name of names) {
    const node = foldToBase(stock.formAt(name)).split(' ').reduce(child, root)
    if (!node.names.some((other) => stock.ownerOf(other) === stock.ownerOf(name))) node.names.push(name)
  }
  return root.next
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
