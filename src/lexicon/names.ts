import type { Concept, ConceptKind } from '../model/lexicon.ts'
import type { Entry } from '../model/table.ts'
import { mayVary } from '../text/shared-spelling.ts'
import { baseOf, foldToBase, wordsOf } from '../text/words.ts'
import { memo } from './memo.ts'
import { type Group, isMark, linesOf, MARK, unescaped, unpackEntry, unpackList } from './packed.ts'
import { type Phrasebook, phrasebook, type Telling, tellingOf } from './telling.ts'

const KIND_OF: Readonly<Record<Group, ConceptKind>> = {
  skills: 'skill',
  certifications: 'certification',
  licences: 'licence',
  titles: 'title',
  degrees: 'degree',
  languages: 'language',
  traits: 'trait',
}

/** What a name means, and how that meaning is told from others. */
export interface Name {
  readonly concept: Concept
  readonly form: string
  readonly guard?: Telling
}

/**
 * The names in packed tables, each known by the number of its line. Beforehand only the word that a name begins with is
 * looked at, since there are many thousands of names and a text has few of them; the rest is made when asked for, once.
 */
export interface Names {
  /** The ordinary name of every entry, in the order of the tables. */
  readonly ordinary: readonly number[]
  /** The bucket of the names that begin with this word, which is folded and in the singular. */
  bucketOf(word: string): number
  /** The names in a bucket, in the order of the tables: a few words' each. */
  inBucket(bucket: number): readonly number[]
  formAt(name: number): string
  /** The ordinary name of the same thing. */
  ownerOf(name: number): number
  readonly understood: (name: number) => Name
  /** The ordinary names of entries by what each implies, folded and in the singular. */
  implied(): ReadonlyMap<string, readonly number[]>
}

export function namesIn(packed: string): Names {
  const lines = linesOf(packed)
  const ordinary: number[] = []
  const owners = new Int32Array(lines.length)
  const latest = new Int32Array(BUCKETS).fill(NONE)
  const earlier = new Int32Array(lines.length)
  for (let at = 0, owner = 0; at < lines.length; at++) {
    const line = lines[at]!
    const mark = line.charCodeAt(0)
    const bare = !isMark(mark)
    if (bare) ordinary.push(at)
    else if (mark !== AKA && mark !== WAS) continue
    if (bare) owner = at
    owners[at] = owner
    const bucket = firstBucket(line, bare ? 0 : 1)
    earlier[at] = latest[bucket]!
    latest[bucket] = at
  }
  const formAt = (name: number): string => unescaped(owners[name] === name ? lines[name]! : lines[name]!.slice(1))
  const entryAt = memo(understander(lines))
  return {
    ordinary,
    formAt,
    ownerOf: (name) => owners[name]!,
    bucketOf,
    inBucket(bucket) {
      const names: number[] = []
      for (let at = latest[bucket]!; at !== NONE; at = earlier[at]!) names.push(at)
      return names.reverse()
    },
    understood: memo((name) => {
      const form = formAt(name)
      const { concept, when, cues } = entryAt(owners[name]!)
      const guard = when[form] && tellingOf(when[form], form, cues)
      return { concept, form, ...(guard && { guard }) }
    }),
    implied: () => impliedIn(lines, owners),
  }
}

const NONE = -1
const AKA = MARK.aka.charCodeAt(0)
const WAS = MARK.was.charCodeAt(0)

const SMALL_S = 115

/** How many buckets the names are thrown into by the word they begin with. */
const BUCKETS = 1 << 14

/** The bucket of a word, folded and in the singular. */
function bucketOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = (hash * 31 + word.charCodeAt(at)) | 0
  return hash & (BUCKETS - 1)
}

/** The bucket of the word that a packed name begins with; no piece of text is made for most. */
function firstBucket(line: string, from: number): number {
  let hash = 0
  let at = from
  let last = 0
  for (; at < line.length; at++) {
    const code = smallLetter(line.charCodeAt(at))
    if (code === 0) break
    hash = (hash * 31 + code) | 0
    last = code
  }
  const isPlain = at > from && (at === line.length || ' -/,'.includes(line[at]!))
  if (!isPlain) return bucketOf(wordsOf(unescaped(line.slice(from)))[0]?.base ?? '')
  const raw = line.slice(from, at)
  return last === SMALL_S || mayVary(raw) ? bucketOf(baseOf(raw.toLowerCase(), raw)) : hash & (BUCKETS - 1)
}

/** The code of an unaccented letter or a digit, made small; 0 for any other. */
function smallLetter(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return code
  return code >= 65 && code <= 90 ? code + 32 : 0
}

/** A line without a mark opens an entry; what follows up to the next one is said of it. */
function impliedIn(lines: readonly string[], owners: Int32Array): Map<string, number[]> {
  const implied = new Map<string, number[]>()
  let owner = 0
  lines.forEach((line, at) => {
    if (owners[at]) owner = owners[at]
    if (line[0] !== MARK.is) return
    for (const name of unpackList(line)) {
      const key = foldToBase(name)
      const implying = implied.get(key)
      if (implying) implying.push(owner)
      else implied.set(key, [owner])
    }
  })
  return implied
}

/** What the entries of one group of a table have in common. */
interface Section {
  readonly from: number
  readonly kind: ConceptKind
  readonly trade: string
  readonly cues: Phrasebook
}

interface Understood {
  readonly concept: Concept
  readonly when: NonNullable<Entry['when']>
  readonly cues: Phrasebook
}

/** Makes an entry, known by its line, a concept. */
function understander(lines: readonly string[]): (line: number) => Understood {
  let sections: readonly Section[] | undefined
  return (line) => {
    sections ??= sectionsOf(lines)
    const { kind, trade, cues } = sections.findLast(({ from }) => from < line)!
    const { when = {}, ...entry } = unpackEntry(lines, line)
    return { concept: conceptOf(kind, unescaped(lines[line]!), trade, entry), when, cues }
  }
}

function sectionsOf(lines: readonly string[]): Section[] {
  const sections: Section[] = []
  let trade = ''
  let cues = phrasebook([])
  lines.forEach((line, from) => {
    if (line[0] === MARK.trade) [trade, cues] = [unescaped(line.slice(1)), phrasebook([])]
    else if (line[0] === MARK.cues) cues = phrasebook(unpackList(line))
    else if (line[0] === MARK.group) sections.push({ from, kind: KIND_OF[line.slice(1) as Group], trade, cues })
  })
  return sections
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
