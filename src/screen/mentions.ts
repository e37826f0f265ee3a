import type { Matching } from '../model/policy.ts'
import { overlaps, type Span } from '../model/quote.ts'
import { phrases } from '../text/phrases.ts'
import { fold, foldToBase, joins, standsAlone, type Word, wordsOf } from '../text/words.ts'
import { isAskedSo } from './as-asked.ts'
import { clipped } from './clippings.ts'
import { byInitials, isShortFor, partlyByInitials } from './initials.ts'
import { misspelt } from './misspellings.ts'
import { lettersOf, type Paper, stemOf } from './paper.ts'
import { type Refusal, refusalOf } from './refusals.ts'
import { renamedParts } from './renamed-parts.ts'
import { reordered } from './reordered.ts'
import { doneOtherwise, inTwoWords } from './same-doing.ts'
import { stageRanges } from './stage-ranges.ts'

/** How the paper's words stand to the words asked for. */
export type Likeness =
  | 'named'
  | 'word-form'
  | 'acronym'
  | 'other-name'
  | 'implied'
  | 'reordered'
  | 'misspelt'
  | 'without-version'

const OTHER_WORDS = { 'word-form': 'form', reordered: 'form', acronym: 'acronym', misspelt: 'misspelt' } as const

/** In what way other words say the same, as the screens' messages tell it. */
export const inOtherWords = (likeness: Likeness): 'form' | 'acronym' | 'misspelt' | 'otherwise' =>
  likeness in OTHER_WORDS ? OTHER_WORDS[likeness as keyof typeof OTHER_WORDS] : 'otherwise'

export interface Mention {
  readonly span: Span
  readonly likeness: Likeness
  readonly refusal?: Refusal
}

const found = new WeakMap<Paper, Map<string, readonly Mention[]>>()

/** Where the paper names the term for a reader who compares words this way; refused mentions are there, marked. */
export function mentionsOf(term: string, matching: Matching, paper: Paper): readonly Mention[] {
  const known = found.get(paper) ?? new Map<string, readonly Mention[]>()
  found.set(paper, known)
  const key = `${matching} ${term}`
  const mentions = known.get(key) ?? findMentions(term, matching, paper)
  known.set(key, mentions)
  return mentions
}

function findMentions(term: string, matching: Matching, paper: Paper): Mention[] {
  const names = namesIn(term)
  const literal = names.flatMap((name) => saidAs(name, paper, literally))
  if (matching === 'literal') return judged(term, literal, paper)
  if (matching === 'careless')
    return judged(
      term,
      names.flatMap((name) => saidAs(name, paper, carelessly)),
      paper,
    )
  const forms = [...literal, ...names.flatMap((name) => saidAs(name, paper, byStem))]
  if (matching === 'stemmed') return judged(term, forms, paper)
  const known = [
    ...forms,
    ...otherNames(names, paper),
    ...names.flatMap((name) => [...underOtherNames(name, paper), ...models(name, paper)]),
  ]
  const accepted = judged(term, known, paper)
  if (accepted.some(({ refusal, likeness }) => !refusal && likeness !== 'implied')) return accepted
  const guessed = names.flatMap((name) => [
    ...withoutTail(name, paper),
    ...spacedOtherwise(name, paper),
    ...clipped(name).flatMap((other) => saidAs(other, paper, { ...byStem, likeness: 'other-name' })),
    ...[...byInitials(name, paper), ...partlyByInitials(name, paper)].map((span) => ({
      span,
      likeness: 'acronym' as const,
    })),
    ...[name, ...inTwoWords(name)].flatMap((words) =>
      reordered(words, paper).map((span) => ({ span, likeness: 'reordered' as const })),
    ),
    ...inVersions(name, paper),
    ...[...doneOtherwise(name), ...phrasesFor(name, paper)].flatMap((words) => inAnyForm(words, paper)),
    ...misspelt(name, paper).map((span) => ({ span, likeness: 'misspelt' as const })),
    ...stageRanges(name, paper.text).map((span) => ({ span, likeness: 'word-form' as const })),
  ])
  // What was refused under its own name is not let in again under a looser one.
  const fresh = guessed.filter(({ span }) => !accepted.some((mention) => overlaps(mention.span, span)))
  return [...accepted, ...judged(term, fresh, paper)]
}

/** The names of several words under which the lexicon has the same skill: "Medication Administration" is "administering medicines". */
const phrasesFor = (name: string, { lexicon }: Paper): string[] =>
  lexicon
    .meanings(name)
    .flatMap(({ kind, forms }) => (kind === 'skill' ? forms : []))
    .filter((form) => form.includes(' ') && fold(form) !== fold(name))

/** Another name in any form and order: "Administers oral medicines". */
const inAnyForm = (words: string, paper: Paper): Mention[] =>
  [...saidAs(words, paper, byStem).map(({ span }) => span), ...reordered(words, paper)].map((span) => ({
    span,
    likeness: 'other-name',
  }))

/** "RestAssured" for "Rest Assured", and the other way round. */
const spacedOtherwise = (name: string, paper: Paper): Mention[] =>
  [name.replace(/ /g, ''), name.replaceAll('-', ''), name.replace(/\p{Ll}(?=\p{Lu})/gu, '$& ')].flatMap((other) =>
    other === name || name.length < 6 ? [] : saidAs(other, paper, { ...literally, likeness: 'word-form' }),
  )

/** A product and its version: "Java 17", "PHP8", "C++17", "AutoCAD 2024". */
const VERSIONED = /^(?<product>.*[\p{L}+#])[ -]?(?<version>\d{1,2}(?:\.\d{1,2})*|20\d\d)$/u

/** "PHP8" for "PHP", "Java17" for "Java 17"; and "Java", which leaves the version open. */
function inVersions(term: string, paper: Paper): Mention[] {
  const { product = term, version } = VERSIONED.exec(term)?.groups ?? {}
  if (!paper.lexicon.meanings(product).some(({ kind }) => kind === 'skill')) return []
  const form = { ...literally, likeness: 'word-form' } as const
  if (version === undefined) return product.length < 3 ? [] : gluedVersions(product, paper)
  return [
    ...[`${product} ${version}`, product + version].flatMap((name) => saidAs(name, paper, form)),
    ...saidAs(product, paper, { ...literally, likeness: 'without-version' }),
  ]
}

/** "PHP8", "Java17": one word of the name and a number. */
function gluedVersions(product: string, paper: Paper): Mention[] {
  const name = fold(product)
  return [...paper.byForm].flatMap(([form, places]) =>
    form.startsWith(name) && /^\d{1,2}$/.test(form.slice(name.length))
      ? places.map((at) => ({
          span: { start: paper.words[at]!.start, end: paper.words[at]!.end },
          likeness: 'word-form' as const,
        }))
      : [],
  )
}

/** "Family and Medical Leave Act (FMLA)" is asked for under either name; "Gas Safe registration (domestic)" has only the one. */
export function namesIn(term: string): string[] {
  const [, name, bracket] = /^(.{2,80}?)\s*\(([^()]{2,60})\)\s*$/.exec(term) ?? []
  if (name === undefined || bracket === undefined) return [term]
  return /\p{Lu}|\d/u.test(bracket) || !/\p{Lu}/u.test(name) ? [name, bracket] : [name]
}

function judged(term: string, mentions: readonly Mention[], paper: Paper): Mention[] {
  const seen = new Set<number>()
  return mentions
    .filter(({ span }) => !seen.has(span.start) && !crossesSections(paper, span) && seen.add(span.start))
    .map((mention) => {
      const refusal = refusalOf(paper, mention.span, () => isAskedSo(term, mention, paper))
      return refusal ? { ...mention, refusal } : mention
    })
}

/** One way of comparing: the key of a word, and the paper's words by that key. */
interface Comparison {
  readonly likeness: Likeness
  readonly key: (word: Word) => string
  readonly positions: (paper: Paper) => ReadonlyMap<string, readonly number[]>
  readonly keyAt: (paper: Paper, at: number) => string
}

const literally: Comparison = {
  likeness: 'named',
  key: (word) => word.folded,
  positions: (paper) => paper.byForm,
  keyAt: (paper, at) => paper.words[at]!.folded,
}

const carelessly: Comparison = {
  likeness: 'named',
  key: (word) => lettersOf(word.folded),
  positions: (paper) => paper.byLetters,
  keyAt: (paper, at) => lettersOf(paper.words[at]!.folded),
}

const byStem: Comparison = {
  likeness: 'word-form',
  key: (word) => stemOf(word.folded),
  positions: (paper) => paper.byStem,
  keyAt: (paper, at) => paper.stems[at]!,
}

/** Every place where the words of the phrase stand side by side. */
function saidAs(phrase: string, paper: Paper, { likeness, key, positions, keyAt }: Comparison): Mention[] {
  const asked = wordsOf(phrase)
  const [first, ...rest] = asked.map(key)
  if (first === undefined) return []
  const { words, text } = paper
  const goesOn = (at: number, i: number): boolean =>
    joins(text, words[at + i]!, words[at + i + 1]!) ||
    between(text, words[at + i]!, words[at + i + 1]!) === between(phrase, asked[i]!, asked[i + 1]!)
  return (positions(paper).get(first) ?? []).flatMap((at) => {
    const end = at + rest.length
    if (end >= words.length || rest.some((other, i) => keyAt(paper, at + 1 + i) !== other || !goesOn(at, i))) return []
    const span = { start: words[at]!.start, end: words[end]!.end }
    if (!standsAlone(text, span)) return []
    if (likeness === 'word-form' && rest.length === 0 && isOtherName(phrase, text.slice(span.start, span.end), paper))
      return []
    return [{ span, likeness }]
  })
}

/** "Puppeteer" is no form of "Puppet": the table has each for a thing of its own. */
function isOtherName(asked: string, said: string, { lexicon }: Paper): boolean {
  if (fold(asked) === fold(said)) return false
  const meant = lexicon.meanings(asked)
  const others = meant.length > 0 ? lexicon.meanings(said) : []
  return others.length > 0 && !others.some((meaning) => meant.includes(meaning)) && areNames(asked, said)
}

/** Both are printed as names are. */
const areNames = (...words: readonly string[]): boolean => words.every((word) => /^\p{Lu}/u.test(word))

/** What stands between two words, dashes alike: "Engineering - Fabrication" is printed so where it is asked so. */
const between = (text: string, left: Span, right: Span): string =>
  text.slice(left.end, right.start).replace(/[\u2010-\u2015]/g, '-')

/** The last words before a heading and the heading itself are no phrase. */
const crossesSections = ({ resume }: Paper, { start, end }: Span): boolean =>
  resume.sections.some(({ span }) => span.start > start && span.start < end)

/** What the lexicon knows to be the same thing, or to show it. */
function otherNames(names: readonly string[], paper: Paper): Mention[] {
  return names
    .flatMap((name) => paper.lexicon.meanings(name))
    .flatMap((meaning) =>
      paper.lexicon.shownBy(meaning).flatMap((concept) =>
        (paper.hitsOf.get(concept) ?? []).map(
          ({ span }) =>
            ({
              span,
              likeness: concept === meaning ? renaming(paper.text.slice(span.start, span.end), names[0]!) : 'implied',
            }) as const,
        ),
      ),
    )
}

/** Nouns of which every trade has some, and those whom it serves: "RNA-seq data", "EAL learners" are RNA-seq and EAL. */
const TAIL = phrases('i', String.raw`^(?<head>.*\S) (?:…)$`)`
  activities
  applications?
  cases
  children
  concepts?
  data
  desktops?
  environments?
  issues
  learners?
  matters
  methods?
  operation
  packages?
  patients?
  platforms?
  principles
  pupils?
  software
  systems?
  tasks
  techniques?
  technolog(?:y|ies)
  tools?
`

/** What is done by, with and under a thing that has a name: "CVR reporting", "Red Tractor standards". */
const WAYS = phrases('', String.raw`^(?<head>.*\S) (?:…)$`)`
  audits?
  procedures?
  process(?:es)?
  regulations?
  reporting
  reports?
  requirements?
  returns?
  standards?
`

/** "Dental patients" are not shown by whatever is dental. */
const SERVED = / (?:children|learners?|patients?|pupils?)$/i

/**
 * The term without a noun that says nothing of it, where what is left is a name: letters and digits, a capital inside, or known to a table.
 * Of an operation it is enough that the table knows the whole, "reach truck operation"; "design" alone is no design system.
 */
function withoutTail(term: string, paper: Paper): Mention[] {
  const head = TAIL.exec(term)?.groups?.['head']
  const isKnown = (words: string): boolean => paper.lexicon.meanings(words).length > 0
  const isOperation = / operation$/i.test(term) && isKnown(term)
  const isName = head !== undefined && (isNameByItself(head) || (isKnown(head) && !SERVED.test(term)) || isOperation)
  const name = isName ? head : nameAlone(term)
  if (name === undefined) return []
  const said = [...saidAs(name, paper, literally), ...saidAs(name, paper, byStem), ...otherNames([name], paper)]
  return said.map(({ span, likeness }) => ({ span, likeness: likeness === 'implied' ? likeness : 'word-form' }))
}

/** What is left without such a way, where the paper has it with another or with none. */
function nameAlone(term: string): string | undefined {
  const head = WAYS.exec(term)?.groups?.['head']
  return head !== undefined && (/^\p{Lu}{2,}$/u.test(head) || PRINTED_AS_NAME.test(head)) ? head : undefined
}

/** "Red Tractor": each of its words has a capital, though what follows has none. */
const PRINTED_AS_NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+$/u

/** "RNA-seq", "SCADA", "S7": no common word is spelt so. */
const isNameByItself = (words: string): boolean => /\p{Lu}{2}|\p{L}\d|\d\p{L}|\p{Ll}\p{Lu}/u.test(words)

/** A phrase in which a known name is said under another of its names. */
const underOtherNames = (name: string, paper: Paper): Mention[] =>
  renamedParts(name, paper).map((span) => ({ span, likeness: renaming(paper.text.slice(span.start, span.end), name) }))

function renaming(said: string, asked: string): Likeness {
  if (foldToBase(said) === foldToBase(asked)) return fold(said) === fold(asked) ? 'named' : 'word-form'
  return isShortFor(said, asked) || isShortFor(asked, said) ? 'acronym' : 'other-name'
}

/** "Cortex-M4" and "Cortex-M0" for "Cortex-M": the members of a family of products that is named by a letter. */
function models(term: string, paper: Paper): Mention[] {
  if (!/[ -]\p{Lu}{1,2}$/u.test(term)) return []
  const wanted = wordsOf(term).map((word) => word.folded)
  const family = wanted.at(-1)!
  return (paper.byForm.get(wanted[0]!) ?? []).flatMap((at): Mention[] => {
    const said = paper.words.slice(at, at + wanted.length)
    const last = said.at(-1)!
    const isMember = last.folded.startsWith(family) && /^\d{1,3}[a-z]?$/.test(last.folded.slice(family.length))
    return isMember && wanted.every((word, i) => i === wanted.length - 1 || said[i]?.folded === word)
      ? [{ span: { start: said[0]!.start, end: last.end }, likeness: 'word-form' }]
      : []
  })
}
