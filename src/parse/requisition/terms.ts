import type { Concept } from '../../model/lexicon.ts'
import { holds, overlaps, type Span } from '../../model/quote.ts'
import { BASE_VERBS, EMPTY_TAIL, HEADS, ING_VERBS, LINKS, NOISE, PRAISE, SMALL, TAILS, VERBS } from './grammar.ts'
import { hitsWithin, type Reading, within } from './reading.ts'

/** A word, or several joined by hyphens, or a name the lexicon knows: what terms are made of. */
interface Piece extends Span {
  readonly folded: string
  readonly concepts: readonly Concept[]
}

/** How a term stands to the one before it. */
export type Separator = 'break' | 'comma' | 'and' | 'or' | 'slash' | 'space' | 'examples' | 'bracket'

/** Words that a recruiter would search for, cut out of a clause. */
export interface Term extends Span {
  readonly concepts: readonly Concept[]
  readonly separator: Separator
  /** It stands where a clause tells what a thing is for, not what is asked. */
  readonly aside: boolean
}

/** The terms of a clause in order, outside the spans already read as something else. */
export function termsIn(reading: Reading, span: Span, taken: readonly Span[]): Term[] {
  const chunks = chunksIn(reading, span, taken)
  const terms = chunks.flatMap(({ pieces, aside }) =>
    partsOf(reading, trimPieces(pieces))
      .map(trimPieces)
      .filter(isTerm)
      .map((part) => ({ ...spanOf(part), concepts: part.length === 1 ? part[0]!.concepts : [], aside })),
  )
  return terms.map((term, i) => ({ ...term, separator: separatorBetween(reading, terms[i - 1], term, taken) }))
}

interface Chunk {
  readonly pieces: readonly Piece[]
  readonly aside: boolean
}

function chunksIn(reading: Reading, span: Span, taken: readonly Span[]): Chunk[] {
  const { text } = reading
  const chunks: Chunk[] = []
  const pieces = piecesIn(reading, span)
  let chunk: Piece[] = []
  let aside = false
  const flush = () => {
    if (chunk.length > 0) chunks.push({ pieces: chunk, aside })
    chunk = []
  }
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!
    const gap = i > 0 ? text.slice(pieces[i - 1]!.end, piece.start) : ''
    if (parts(gap)) {
      flush()
      if (/[;,()]/.test(gap)) aside = false
    }
    if (taken.some((other) => overlaps(other, piece))) flush()
    else if (piece.concepts.length > 0) chunk.push(piece)
    else if (piece.folded === 'of' && chunk.length > 0 && bindsOf(chunk.at(-1)!, pieces[i + 1])) chunk.push(piece)
    else if (piece.folded === 'to') {
      flush()
      const next = pieces[i + 1]
      if (next && next.concepts.length === 0 && BASE_VERBS.has(next.folded)) {
        aside ||= chunks.length > 0
        i++
      }
    } else if (TAILS.has(piece.folded)) {
      flush()
      aside = true
    } else if (breaks(piece.folded)) flush()
    else if (ING_VERBS.has(piece.folded) && (chunk.length === 0 || hasContent(pieces[i + 1], text, piece))) flush()
    else if (/^\d+$/.test(piece.folded) && chunk.length === 0) continue
    else chunk.push(piece)
  }
  flush()
  return chunks
}

/** Words as pieces: known names whole, hyphenated words whole. */
function piecesIn(reading: Reading, span: Span): Piece[] {
  const { text } = reading
  const words = within(reading.words, span)
  const hits = hitsWithin(reading, span)
  const pieces: Piece[] = []
  let hit = 0
  for (let i = 0; i < words.length; ) {
    const word = words[i]!
    while (hit < hits.length && hits[hit]!.span.start < word.start) hit++
    let last = i
    while (last + 1 < words.length && /^[-‐‑]$/.test(text.slice(words[last]!.end, words[last + 1]!.start))) last++
    const compound = { start: word.start, end: words[last]!.end }
    const known = hits[hit]
    if (known && known.span.start === word.start && known.span.end >= compound.end) {
      const concepts = known.concepts.filter(isSought)
      if (concepts.length > 0 || known.concepts.some((concept) => concept.kind === 'language')) {
        pieces.push({ ...known.span, folded: '', concepts: concepts.length > 0 ? concepts : known.concepts })
        while (i < words.length && words[i]!.start < known.span.end) i++
        continue
      }
    }
    const folded =
      last > i
        ? words
            .slice(i, last + 1)
            .map((each) => each.folded)
            .join('-')
        : word.folded
    pieces.push({ ...compound, folded, concepts: [] })
    i = last + 1
  }
  return pieces
}

const isSought = ({ kind }: Concept): boolean =>
  kind === 'skill' || kind === 'certification' || kind === 'licence' || kind === 'trait'

const parts = (gap: string): boolean =>
  gap.length > 0 && !/^(?:[ \u00a0]+|[-‐‑]|[ \u00a0]*\n[ \u00a0]*|['’]|)$/.test(gap)

const breaks = (word: string): boolean =>
  SMALL.has(word) || LINKS.has(word) || PRAISE.has(word) || HEADS.has(word) || VERBS.has(word) || word === 'of'

const hasContent = (next: Piece | undefined, text: string, piece: Piece): boolean =>
  next !== undefined && text.slice(piece.end, next.start) === ' ' && (next.concepts.length > 0 || !breaks(next.folded))

/** "chart of accounts" is one term; "range of tools" and "principles of care" are not. */
function bindsOf(before: Piece, after: Piece | undefined): boolean {
  return (
    after !== undefined &&
    !NOISE.has(before.folded) &&
    !breaks(after.folded) &&
    !/(?:ion|ment|ing|ance|ence)s?$/.test(before.folded) &&
    before.concepts.length === 0
  )
}

const TITLE_NOUN =
  /^(?:developer|engineer|programmer|administrator|analyst|architect|consultant|specialist|practitioner|technician|operator|professional|manager|designer|tester|expert|clinician|worker|officer)s?$/

/** Takes off what a term does not begin or end with. */
function trimPieces(pieces: readonly Piece[]): readonly Piece[] {
  let first = 0
  let last = pieces.length
  const isLoose = (piece: Piece) => piece.concepts.length === 0 && (piece.folded === 'of' || HEADS.has(piece.folded))
  while (first < last && isLoose(pieces[first]!)) first++
  while (last > first && isLoose(pieces[last - 1]!)) last--
  while (last - first > 1 && dropsTail(pieces[last - 1]!, pieces[last - 2]!)) last--
  return pieces.slice(first, last)
}

function dropsTail(tail: Piece, before: Piece): boolean {
  if (tail.concepts.length > 0) return false
  if (tail.folded === 'of' || HEADS.has(tail.folded)) return true
  if (before.concepts.length > 0) return EMPTY_TAIL.has(tail.folded) || TITLE_NOUN.test(tail.folded)
  return /^(?:environments?|settings?|fields?|areas?|arena|disciplines?|roles?|positions?|work|related|based|subjects?|projects?|exposure)$/.test(
    tail.folded,
  )
}

/** A chunk as terms: one, or, where known names stand side by side, one for each. */
function partsOf(reading: Reading, pieces: readonly Piece[]): (readonly Piece[])[] {
  const known = pieces.filter((piece) => piece.concepts.length > 0).length
  if (pieces.length < 2) return [pieces]
  if (known >= 2) return splitAtNames(reading, pieces, known)
  if (reading.commasLost) return splitLost(reading, pieces)
  return [pieces.length > 6 ? pieces.slice(-4) : pieces]
}

function splitAtNames(reading: Reading, pieces: readonly Piece[], known: number): (readonly Piece[])[] {
  const groups: Piece[][] = []
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1]
    const capital = /^[\p{Lu}\d.]/u.test(reading.text.slice(piece.start))
    const starts =
      !before ||
      (piece.concepts.length > 0 && before.concepts.length > 0) ||
      (piece.concepts.length > 0 && groups.at(-1)!.some((other) => other.concepts.length > 0)) ||
      (known >= 2 && capital && before.concepts.length > 0 && !NOISE.has(piece.folded) && reading.commasLost)
    if (starts) groups.push([piece])
    else groups.at(-1)!.push(piece)
  })
  return groups
}

const PLURAL = /[^su]s$/
const MODIFIES =
  /^(?:systems|operations|sales|graphics|communications|logistics|analytics|sports|goods|savings|electronics|robotics|genomics|dynamics|kinematics|business|process|access|mathematics|statistics|physics|economics|ethics|accounts|human|resources|services|customs|devops|securities|news|always|previous|various|numerous|continuous)$/

/** Where list commas were lost, a plural or a change to capitals ends one term and begins the next. */
function splitLost(reading: Reading, pieces: readonly Piece[]): (readonly Piece[])[] {
  const groups: Piece[][] = [[pieces[0]!]]
  for (let i = 1; i < pieces.length; i++) {
    const piece = pieces[i]!
    const before = pieces[i - 1]!
    const starts =
      piece.folded !== 'of' &&
      before.folded !== 'of' &&
      ((PLURAL.test(before.folded) && !MODIFIES.test(before.folded)) ||
        (isCapital(reading.text, piece) && isCapital(reading.text, before) && isOneName(reading.text, before)))
    if (starts) groups.push([piece])
    else groups.at(-1)!.push(piece)
  }
  return groups.flatMap((group) => (group.length > 5 ? [group.slice(-3)] : [group]))
}

const isCapital = (text: string, piece: Piece): boolean => /^\p{Lu}/u.test(text.slice(piece.start, piece.end))
const isOneName = (text: string, piece: Piece): boolean =>
  /^(?:\p{Lu}{2,}[\p{Lu}\d]*|\p{Lu}\p{Ll}+\p{Lu}\S*)$/u.test(text.slice(piece.start, piece.end))

/** Something one could search for: not a general noun alone, not a number. */
function isTerm(pieces: readonly Piece[]): boolean {
  if (pieces.length === 0) return false
  if (pieces.some((piece) => piece.concepts.length > 0)) return true
  if (pieces.every((piece) => NOISE.has(piece.folded) || /^\d+$/.test(piece.folded))) return false
  const { start, end } = spanOf(pieces)
  return end - start > 1
}

const spanOf = (pieces: readonly Piece[]): Span => ({ start: pieces[0]!.start, end: pieces.at(-1)!.end })

const EXAMPLES = /\b(?:e\.? ?g|such as|like|for example|for instance|i\.e|ie|namely)\b/i

function separatorBetween(reading: Reading, left: Span | undefined, right: Span, taken: readonly Span[]): Separator {
  if (!left) return 'break'
  const between = { start: left.end, end: right.start }
  const gap = reading.text.slice(between.start, between.end)
  if (taken.some((span) => holds(between, span))) return 'break'
  if (EXAMPLES.test(gap)) return 'examples'
  const opens = gap.lastIndexOf('(')
  if (opens >= 0 && opens > gap.lastIndexOf(')')) return 'bracket'
  if (/[;:\t]|\.\s/.test(gap)) return 'break'
  const words = within(reading.words, between).map((word) => word.folded)
  const link = words.filter((word) => !isFiller(word))
  if (link.length > 0) return link[0] === 'or' || words[0] === 'or' ? 'or' : words[0] === 'and' ? 'break' : 'break'
  if (words.includes('or')) return 'or'
  if (words.some((word) => word === 'and' || word === 'plus')) return /\/ ?or\b/.test(gap) ? 'or' : 'and'
  if (gap.includes(',')) return 'comma'
  if (gap.includes('/')) return 'slash'
  return 'space'
}

const isFiller = (word: string): boolean =>
  /^(?:and|or|plus|both|either|other|also|as|well|the|a|an|any|some|etc|similar|at|least|one|of|the|in|with)$/.test(
    word,
  ) ||
  PRAISE.has(word) ||
  HEADS.has(word) ||
  NOISE.has(word)
