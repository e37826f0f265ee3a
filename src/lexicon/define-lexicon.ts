import type { Concept, Lexicon } from '../model/lexicon.ts'
import type { Table } from '../model/table.ts'
import { foldToBase, wordsOf } from '../text/words.ts'
import { checkTables } from './check-table.ts'
import { type Candidate, keepMeant } from './guards.ts'
import { type Implications, implicationsAmong } from './implications.ts'
import { type Names, namesIn } from './names.ts'
import { packTables, unpackTables } from './packed.ts'
import { type Phrases, phrasesOf } from './phrases.ts'

/**
 * A lexicon of the given tables. Later tables do not replace earlier ones: a name in two tables means both.
 * To add to the standard one, give its tables first: `defineLexicon('mine', ...lexicon.tables, ours)`.
 * Building the index is put off until the first look-up.
 * @throws TypeError where the version or a table is not what it should be, naming the place.
 */
export function defineLexicon(version: string, ...tables: readonly Table[]): Lexicon {
  if (typeof version !== 'string' || version === '')
    throw new TypeError(`version: expected a text that changes with the tables, got ${typeof version}.`)
  checkTables(tables)
  return lexiconOf(version, () => packTables(tables))
}

/** A lexicon of packed tables, which are asked for at the first look-up. */
export function lexiconOf(version: string, packed: () => string): Lexicon {
  let index: Index | undefined
  const built = (): Index => {
    index ??= buildIndex(packed())
    return index
  }
  return {
    version,
    get tables() {
      return unpackTables(packed())
    },
    get concepts() {
      const { names } = built()
      return names.ordinary.map((name) => names.understood(name).concept)
    },
    find: (text) => readNames(built(), text).hits,
    read: (text) => readNames(built(), text),
    meanings: (name) => meaningsOf(built(), name),
    shows: (concept) => follow(concept, built().implications.up),
    shownBy: (concept) => follow(concept, built().implications.down),
  }
}

interface Index {
  readonly names: Names
  readonly phrases: Phrases
  readonly implications: Implications
}

function buildIndex(packed: string): Index {
  const names = namesIn(packed)
  const phrases = phrasesOf(names)
  const index = { names, phrases }
  return { ...index, implications: implicationsAmong(names, (name) => meaningsOf(index, name)) }
}

const meaningsOf = ({ names, phrases }: Omit<Index, 'implications'>, name: string): Concept[] =>
  phrases.naming(foldToBase(name)).map((each) => names.understood(each).concept)

function follow(concept: Concept, next: (concept: Concept) => readonly Concept[]): Concept[] {
  const seen = new Set([concept])
  for (const each of seen) for (const other of next(each)) seen.add(other)
  return [...seen]
}

function readNames({ names, phrases }: Index, text: string): ReturnType<Lexicon['read']> {
  const words = wordsOf(text)
  const candidates: Candidate[] = []
  for (let at = 0; at < words.length; ) {
    const found = phrases.longestAt(text, words, at)
    if (found) candidates.push({ ...found, names: found.names.map(names.understood) })
    at = found ? found.last + 1 : at + 1
  }
  return keepMeant(text, words, candidates)
}
