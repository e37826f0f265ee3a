import type { Concept, ConceptKind, Lexicon } from '../model/lexicon.ts'
import { foldToBase, joins, standsAlone, type Word, wordsOf } from '../text/words.ts'
import type { Entries, Entry, Table } from './define-table.ts'
import { type Candidate, keepMeant, type Name } from './guards.ts'

const KIND_OF: Readonly<Record<Exclude<keyof Table, 'trade' | 'cues'>, ConceptKind>> = {
  skills: 'skill',
  certifications: 'certification',
  licences: 'licence',
  titles: 'title',
  degrees: 'degree',
  languages: 'language',
  traits: 'trait',
}

/** Tables, or what makes them when they are first needed. */
type Tables = Table | (() => readonly Table[])

/**
 * A lexicon of the given tables. Later tables do not replace earlier ones: a name in two tables means both.
 * Building the index is put off until the first look-up.
 */
export function defineLexicon(version: string, ...tables: readonly Tables[]): Lexicon {
  let index: Index | undefined
  const built = () => {
    index ??= buildIndex(tables.flatMap((each) => (typeof each === 'function' ? each() : [each])))
    return index
  }
  return {
    version,
    get concepts() {
      return built().concepts
    },
    find: (text) => readNames(built(), text).hits,
    read: (text) => readNames(built(), text),
    meanings: (name) =>
      built()
        .names.get(foldToBase(name))
        ?.map(({ concept }) => concept) ?? [],
    shows: (concept) => follow(concept, built().up),
    shownBy: (concept) => follow(concept, built().down),
  }
}

interface Index {
  readonly concepts: readonly Concept[]
  /** By the whole phrase, folded, in the singular. */
  readonly names: ReadonlyMap<string, readonly Name[]>
  /** How many words the longest phrase has that begins with this one. */
  readonly longest: ReadonlyMap<string, number>
  readonly up: ReadonlyMap<Concept, readonly Concept[]>
  readonly down: ReadonlyMap<Concept, readonly Concept[]>
}

function buildIndex(tables: readonly Table[]): Index {
  const concepts: Concept[] = []
  const names = new Map<string, Name[]>()
  const longest = new Map<string, number>()
  for (const { trade, cues, ...groups } of tables)
    for (const [group, entries] of Object.entries(groups) as [keyof typeof KIND_OF, Entries][])
      for (const [name, entry] of Object.entries(entries)) {
        const concept = conceptOf(KIND_OF[group], name, trade, entry)
        concepts.push(concept)
        for (const form of concept.forms) {
          const phrase = foldToBase(form)
          const guard = entry.when?.[form]
          const known = names.get(phrase)
          if (known?.some((other) => other.concept === concept)) continue
          const named: Name = { concept, form, ...(guard && { guard }), ...(guard?.near && cues && { cues }) }
          if (known) known.push(named)
          else names.set(phrase, [named])
          const words = phrase.split(' ')
          longest.set(words[0]!, Math.max(words.length, longest.get(words[0]!) ?? 0))
        }
      }
  return { concepts, names, longest, ...linkImplications(concepts, names) }
}

function conceptOf(kind: ConceptKind, name: string, trade: string, entry: Entry): Concept {
  const { aka = [], was = [], is = [], since, by } = entry
  return {
    id: `${kind}:${name}`,
    kind,
    name,
    trade,
    forms: [name, ...aka, ...was],
    is,
    ...(since !== undefined && { since }),
    ...(by !== undefined && { by }),
  }
}

/** `is` names entries of any kind and trade; one of the same kind is meant first. */
function linkImplications(concepts: readonly Concept[], names: ReadonlyMap<string, readonly Name[]>) {
  const up = new Map<Concept, Concept[]>()
  const down = new Map<Concept, Concept[]>()
  for (const concept of concepts)
    for (const name of concept.is) {
      const targets = (names.get(foldToBase(name)) ?? []).map((each) => each.concept)
      const target = targets.find((other) => other.kind === concept.kind && other !== concept) ?? targets[0]
      if (!target || target === concept) continue
      push(up, concept, target)
      push(down, target, concept)
    }
  return { up, down }
}

function follow(concept: Concept, links: ReadonlyMap<Concept, readonly Concept[]>): Concept[] {
  const seen = new Set([concept])
  for (const each of seen) for (const next of links.get(each) ?? []) seen.add(next)
  return [...seen]
}

function readNames(index: Index, text: string): ReturnType<Lexicon['read']> {
  const words = wordsOf(text)
  const candidates: Candidate[] = []
  for (let at = 0; at < words.length; ) {
    const found = longestAt(index, text, words, at)
    if (found) candidates.push(found)
    at = found ? found.last + 1 : at + 1
  }
  return keepMeant(text, words, candidates)
}

/** The longest phrase that begins at this word and is a name. */
function longestAt(
  { names, longest }: Index,
  text: string,
  words: readonly Word[],
  first: number,
): Candidate | undefined {
  let phrase = words[first]!.base
  let found: Candidate | undefined
  const most = longest.get(phrase) ?? 0
  for (let last = first; last - first < most; ) {
    const span = { start: words[first]!.start, end: words[last]!.end }
    const named = names.get(phrase)
    if (named && standsAlone(text, span)) found = { first, last, span, names: named }
    const next = words[++last]
    if (!next || !joins(text, words[last - 1]!, next)) break
    phrase = `${phrase} ${next.base}`
  }
  return found
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}
