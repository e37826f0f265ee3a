import type { Concept, ConceptKind, Lexicon } from '../model/lexicon.ts'
import { foldToBase, joins, standsAlone, type Word, wordsOf } from '../text/words.ts'
import type { Entries, Entry, Guard, Table } from './define-table.ts'
import { type Candidate, keepMeant } from './guards.ts'

/** A step of the trie: the words that may follow, and what is named when the phrase ends here. */
interface Node {
  readonly next: Map<string, Node>
  names?: { readonly concept: Concept; readonly guard?: Guard; readonly form: string }[]
}

const KIND_OF: Readonly<Record<Exclude<keyof Table, 'trade'>, ConceptKind>> = {
  skills: 'skill',
  certifications: 'certification',
  licences: 'licence',
  titles: 'title',
  degrees: 'degree',
  languages: 'language',
  traits: 'trait',
}

/**
 * A lexicon of the given tables. Later tables do not replace earlier ones: a name in two tables means both.
 * Building the index is put off until the first look-up.
 */
export function defineLexicon(version: string, ...tables: readonly Table[]): Lexicon {
  let index: Index | undefined
  const built = () => {
    index ??= buildIndex(tables)
    return index
  }
  return {
    version,
    get concepts() {
      return built().concepts
    },
    find: (text) => readNames(built().root, text).hits,
    read: (text) => readNames(built().root, text),
    meanings: (name) => built().byForm.get(foldToBase(name)) ?? [],
    shows: (concept) => follow(concept, built().up),
    shownBy: (concept) => follow(concept, built().down),
  }
}

interface Index {
  readonly concepts: readonly Concept[]
  readonly root: Node
  readonly byForm: ReadonlyMap<string, readonly Concept[]>
  readonly up: ReadonlyMap<Concept, readonly Concept[]>
  readonly down: ReadonlyMap<Concept, readonly Concept[]>
}

function buildIndex(tables: readonly Table[]): Index {
  const root: Node = { next: new Map() }
  const concepts: Concept[] = []
  const byForm = new Map<string, Concept[]>()
  for (const { trade, ...groups } of tables)
    for (const [group, entries] of Object.entries(groups) as [keyof typeof KIND_OF, Entries][])
      for (const [name, entry] of Object.entries(entries)) {
        const concept = conceptOf(KIND_OF[group], name, trade, entry)
        concepts.push(concept)
        for (const form of concept.forms) {
          const words = wordsOf(form).map((word) => word.base)
          const guard = entry.when?.[form]
          plant(root, words, { concept, form, ...(guard && { guard }) })
          push(byForm, words.join(' '), concept)
        }
      }
  return { concepts, root, byForm, ...linkImplications(concepts, byForm) }
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

function plant(root: Node, words: readonly string[], name: NonNullable<Node['names']>[number]): void {
  let node = root
  for (const word of words) {
    const next = node.next.get(word) ?? { next: new Map() }
    node.next.set(word, next)
    node = next
  }
  if (node === root || node.names?.some((other) => other.concept === name.concept)) return
  node.names = [...(node.names ?? []), name]
}

/** `is` names entries of any kind and trade; one of the same kind is meant first. */
function linkImplications(concepts: readonly Concept[], byForm: ReadonlyMap<string, readonly Concept[]>) {
  const up = new Map<Concept, Concept[]>()
  const down = new Map<Concept, Concept[]>()
  for (const concept of concepts)
    for (const name of concept.is) {
      const targets = byForm.get(foldToBase(name)) ?? []
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

function readNames(root: Node, text: string): ReturnType<Lexicon['read']> {
  const words = wordsOf(text)
  const candidates: Candidate[] = []
  for (let at = 0; at < words.length; ) {
    const found = longestAt(root, text, words, at)
    if (found) candidates.push(found)
    at = found ? found.last + 1 : at + 1
  }
  return keepMeant(text, words, candidates)
}

function longestAt(root: Node, text: string, words: readonly Word[], first: number): Candidate | undefined {
  let node = root.next.get(words[first]!.base)
  let found: Candidate | undefined
  for (let last = first; node; last++) {
    const span = { start: words[first]!.start, end: words[last]!.end }
    if (node.names && standsAlone(text, span)) found = { first, last, span, names: node.names }
    const next = words[last + 1]
    if (!next || !joins(text, words[last]!, next)) break
    node = node.next.get(next.base)
  }
  return found
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}
