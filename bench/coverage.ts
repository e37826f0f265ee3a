import { lexicon } from '../src/lexicon/standard.ts'
import { fold, foldToBase, wordsOf } from '../src/text/words.ts'

/** A name of some vocabulary (of a skill, or as `title` of an occupation), with the group it is counted in. */
type Term = Grouped & ({ readonly name: string } | { readonly title: string })

interface Grouped {
  readonly altLabels?: readonly string[]
  readonly source?: string
  readonly type?: string
  readonly collection?: string
}

const LONGEST = 5
const SHOWN = 60

/**
 * How much of a vocabulary the lexicon knows, group by group: by name, and, where texts are given, by how often the names occur
 * in them; then the unknown ones that occur most.
 */
export function reportCoverage(terms: readonly Term[], texts: readonly { readonly text: string }[]): string {
  const times = countPhrases(texts.map(({ text }) => text))
  const groups = new Map<string, { all: number; known: number; said: number; saidKnown: number }>()
  const unknown = new Map<string, number>()
  for (const term of terms) {
    const key = [term.source, term.collection, term.type].filter(Boolean).join(' · ')
    const group = groups.get(key) ?? { all: 0, known: 0, said: 0, saidKnown: 0 }
    groups.set(key, group)
    const name = 'name' in term ? term.name : term.title
    const names = [name, ...(term.altLabels ?? [])]
    const isKnown = names.some((label) => lexicon.meanings(label).length > 0)
    const said = times.get(foldToBase(name)) ?? 0
    group.all++
    group.said += said
    if (isKnown) {
      group.known++
      group.saidKnown += said
    } else if (said > 0) unknown.set(fold(name), said)
  }
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)
  return [
    ...[...groups].map(
      ([key, { all, known, said, saidKnown }]) =>
        `${key.padEnd(50)} known ${known} of ${all} (${share(known, all)})   by occurrence ${share(saidKnown, said)} of ${said}`,
    ),
    ...(unknown.size > 0 ? ['', 'Unknown, by how often they occur:'] : []),
    ...[...unknown]
      .sort((a, b) => b[1] - a[1])
      .slice(0, SHOWN)
      .map(([name, said]) => `${String(said).padStart(6)}  ${name}`),
    '',
  ].join('\n')
}

/** Every phrase of a few words, folded and in the singular, with the number of times it stands in the texts. */
function countPhrases(texts: readonly string[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const text of texts) {
    const bases = wordsOf(text).map(({ base }) => base)
    for (let from = 0; from < bases.length; from++)
      for (let length = 1; length <= LONGEST && from + length <= bases.length; length++) {
        const phrase = bases.slice(from, from + length).join(' ')
        times.set(phrase, (times.get(phrase) ?? 0) + 1)
      }
  }
  return times
}
