import type { Concept } from '../../model/lexicon.ts'
import { holds, overlaps, type Span } from '../../model/quote.ts'
import type { Word } from '../../text/words.ts'
import {
  BASE_VERBS,
  CLAUSE_OPENERS,
  EMPTY_TAIL,
  HEADS,
  ING_NOUNS,
  ING_VERBS,
  LINKS,
  NOISE,
  PRAISE,
  SMALL,
  TAILS,
  THIRD_PERSON,
  VERBS,
} from './grammar.ts'
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
      .filter((part) => (isTerm(part) && !isDoingOf(reading.text, part)) || qualifies(reading.text, part))
      .map((part) => ({ ...spanOf(part), concepts: part.length === 1 ? part[0]!.concepts : [], aside })),
  )
  return terms.map((term, i) => ({
    ...term,
    separator: separatorBetween(reading, span.start, terms[i - 1], term, taken),
  }))
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
  let named = false
  const flush = () => {
    if (chunk.length > 0) {
      chunks.push({ pieces: chunk, aside })
      named ||= chunk.some((piece) => !NOISE.has(piece.folded) && !HEADS.has(piece.folded))
    }
    chunk = []
  }
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!
    const next = pieces[i + 1]
    const gap = i > 0 ? text.slice(pieces[i - 1]!.end, piece.start) : ''
    if (parts(gap)) {
      flush()
      if (/[;,(]/.test(gap)) aside = false
      if (/[;]/.test(gap)) named = false
      if (gap.includes(':') && /^(?:you|we|it|they|our)$/.test(piece.folded)) aside = true
    }
    if (taken.some((other) => overlaps(other, piece))) {
      flush()
      aside = false
      named = true
    } else if (piece.concepts.length > 0) chunk.push(piece)
    else if (OPENS_DEMAND.has(piece.folded) || (piece.folded === 'how' && next?.folded === 'to')) {
      flush()
      aside = false
      named = false
    } else if (piece.folded === 'and' && isOneTitle(reading, pieces, i)) chunk.push(piece)
    else if (piece.folded === 'of' && chunk.length > 0 && bindsOf(chunk.at(-1)!, next)) chunk.push(piece)
    else if (piece.folded === 'to') {
      flush()
      if (next && next.concepts.length === 0 && BASE_VERBS.has(next.folded)) {
        aside ||= named
        i++
      }
    } else if (TAILS.has(piece.folded)) {
      flush()
      if (!leadsOn(pieces, i)) aside ||= named || CLAUSE_OPENERS.has(piece.folded)
    } else if (isGerund(piece, next)) flush()
    else if (breaks(piece.folded) || (i === 0 && THIRD_PERSON.has(piece.folded) && hasContent(next, text, piece)))
      flush()
    else if (ING_VERBS.has(piece.folded) && (chunk.length === 0 || leads(next, text, piece))) flush()
    else if (
      i === 0 &&
      BASE_VERBS.has(piece.folded) &&
      next?.folded === 'and' &&
      BASE_VERBS.has(pieces[2]?.folded ?? '')
    )
      i += 2
    else if (/^\d+$/.test(piece.folded) && chunk.length === 0) continue
    else chunk.push(piece)
  }
  flush()
  return chunks
}

/** "the Family and Medical Leave Act" is one name. */
function isOneTitle(reading: Reading, pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]
  if (!before || !isCapital(reading.text, before)) return false
  for (let i = at + 1; i < Math.min(pieces.length, at + 6) && isCapital(reading.text, pieces[i]!); i++)
    if (/^(?:act|code|regulations?|law|rules|order|directive|convention|scheme)$/.test(pieces[i]!.folded)) return true
  return false
}

/** Words after which a demand begins anew, whatever went before. */
const OPENS_DEMAND = new Set(
  'experience experienced knowledge knowhow understanding expertise proficiency proficient familiarity familiar ability background skilled command'.split(
    ' ',
  ),
)

/** "such as", "as well as", "for example", "at least": no asides. */
function leadsOn(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]?.folded ?? ''
  const after = pieces[at + 1]?.folded ?? ''
  switch (pieces[at]!.folded) {
    case 'as':
      return before === 'such' || before === 'well' || after === 'well' || isHead(before)
    case 'how':
      return after === 'to'
    case 'by':
      return after === 'using'
    case 'for':
      return after === 'example' || after === 'instance' || isHead(before)
    case 'at':
      return after === 'least' || after === 'most' || isHead(before)
    case 'who':
    case 'that':
      return /^(?:candidate|applicant|someone|person|people|those|individual|professional)s?$/.test(before)
    default:
      return isHead(before)
  }
}

/** "experience from", "experience as": the tail word leads to what the experience is in. */
const isHead = (word: string): boolean =>
  /^(?:experience|background|knowledge|expertise|skills|responsibility)$/.test(word)

/** "driving the change", "building and deploying": verbs, though the words also name skills. */
const isGerund = (piece: Piece, next: Piece | undefined): boolean =>
  /.ing$/.test(piece.folded) && next !== undefined && /^(?:the|an?|our|your|their|this|these|all)$/.test(next.folded)

/** Words as pieces: known names whole, hyphenated words whole. */
function piecesIn(reading: Reading, span: Span): Piece[] {
  const { text } = reading
  const words = within(reading.words, span)
  const hits = hitsWithin(reading, span)
  const pieces: Piece[] = []
  let hit = 0
  for (let i = 0; i < words.length; ) {
    const word = words[i]!
    if (text[word.start - 1] === '<' || text[word.start - 1] === '[') {
      pieces.push({ ...word, folded: 'the', concepts: [] })
      i++
      continue
    }
    while (hit < hits.length && hits[hit]!.span.end <= word.start) hit++
    let last = i
    while (last + 1 < words.length && isGlued(text, words[last]!, words[last + 1]!)) last++
    const compound = { start: word.start, end: words[last]!.end }
    const known = hits[hit]
    if (known && known.span.start === word.start && known.span.end >= compound.end) {
      const concepts = known.concepts.filter(isSought)
      if (concepts.length > 0 || known.concepts.some((concept) => concept.kind === 'language')) {
        const apart = concepts.length > 0 && reading.commasLost ? eachKnown(reading, words, i, known.span) : []
        pieces.push(
          ...(apart.length > 1
            ? apart
            : [{ ...known.span, folded: '', concepts: concepts.length > 0 ? concepts : known.concepts }]),
        )
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

/** "HTML CSS" is two names where commas were lost: each of its words is one, of something else. */
function eachKnown(reading: Reading, words: readonly Word[], first: number, span: Span): Piece[] {
  const pieces: Piece[] = []
  for (let i = first; i < words.length && words[i]!.end <= span.end; i++) {
    const { start, end } = words[i]!
    const concepts = reading.lexicon.meanings(reading.text.slice(start, end)).filter(isSought)
    if (concepts.length === 0 || !isOneName(reading.text, { start, end, folded: '', concepts })) return []
    if (i > first && reading.text.slice(words[i - 1]!.end, start) !== ' ') return []
    pieces.push({ start, end, folded: '', concepts })
  }
  return pieces
}

/** Hyphenated (`end-to-end`), dotted (`Vue.js`) and ampersand (`R&D`) words are one. */
function isGlued(text: string, left: Span, right: Span): boolean {
  const gap = text.slice(left.end, right.start)
  if (/^[-‐‑]$/.test(gap)) return true
  if (gap === '.') return right.end - left.start > 4 && /^\p{L}/u.test(text.slice(right.start))
  return gap === '' && (text.slice(right.start, right.end) === '&' || text.slice(left.start, left.end) === '&')
}

const isSought = ({ kind }: Concept): boolean =>
  kind === 'skill' || kind === 'certification' || kind === 'licence' || kind === 'trait'

const parts = (gap: string): boolean =>
  gap.length > 0 && !/^(?:[ \u00a0]+|[-‐‑]|[ \u00a0]*\n[ \u00a0]*|['’]|)$/.test(gap)

const BREAKS: ReadonlySet<string> = new Set([...SMALL, ...LINKS, ...PRAISE, ...HEADS, ...VERBS, 'of'])
const breaks = (word: string): boolean => BREAKS.has(word) || (word.endsWith('ly') && ADVERB.test(word))

/** The verb goes on: with an object, or with "in", "with", "the". */
const leads = (next: Piece | undefined, text: string, piece: Piece): boolean =>
  hasContent(next, text, piece) ||
  (next !== undefined && (LINKS.has(next.folded) || TAILS.has(next.folded) || next.folded === 'the'))

const ADVERB =
  /^(?!(?:family|supply|assembly|anomaly|italy|july|fly|rely|apply|ally|butterfly|monopoly|polly|early|daily|weekly|monthly|elderly|friendly)$).{3,}ly$/

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

/** A chunk as terms: one, or, where names stand side by side or list commas were lost, one for each. */
function partsOf(reading: Reading, pieces: readonly Piece[]): (readonly Piece[])[] {
  if (pieces.length < 2) return [pieces]
  const groups: Piece[][] = [[pieces[0]!]]
  for (let i = 1; i < pieces.length; i++) {
    const piece = pieces[i]!
    if (isBoundary(reading, groups.at(-1)!, piece, pieces[i + 1])) groups.push([piece])
    else groups.at(-1)!.push(piece)
  }
  return groups.map((group) => (group.length > 6 ? group.slice(-4) : group))
}

const PLURAL = /[^su]s$/
const MODIFIES =
  /^(?:systems|operations|sales|graphics|communications|logistics|analytics|sports|goods|savings|electronics|robotics|genomics|dynamics|kinematics|business|process|access|mathematics|statistics|physics|economics|ethics|accounts|human|resources|services|customs|devops|securities|news|always|series|previous|various|numerous|continuous|.*(?:ics|ss))$/
/** Nouns of doing, which in a list without commas stand each for itself, and the nouns that rather end a term. */
const ACTIVITY = /(?:tion|sion|ment|ance|ence|ity|ing|sis|ship)$/
const CLOSES_TERM =
  /^(?:management|development|control|security|assurance|engineering|design|testing|analysis|administration|architecture|processing|planning|integration|optimi[sz]ation|automation|protection|support|operation|monitoring|maintenance|systems?|assessment|simulation|modell?ing|implementation|reporting|training|governance|compliance|improvement|delivery|deployment|migration|recognition|detection|production|accounting|marketing|consulting|scripting|programming|prevention|regulation|education|handling|coordination|evaluation|execution|scanner|competence|performance|measurement|acquisition|research|science|technology|therapy|care)$/

function isBoundary(reading: Reading, group: readonly Piece[], piece: Piece, next: Piece | undefined): boolean {
  const before = group.at(-1)!
  if (before.folded === 'of' || piece.folded === 'of') return false
  const known = group.some((other) => other.concepts.length > 0)
  if (piece.concepts.length > 0 && known) return true
  if (!reading.commasLost) return piece.concepts.length > 0 && isOneName(reading.text, before)
  if (before.concepts.length > 0) return isCapital(reading.text, piece) && !NOISE.has(piece.folded)
  if (PLURAL.test(before.folded) && before.folded.length > 3 && !MODIFIES.test(before.folded)) return true
  if (isOneName(reading.text, before) && isCapital(reading.text, piece) && !NOISE.has(piece.folded)) return true
  if (before.folded.includes('-') && piece.folded.includes('-')) return true
  return (
    ACTIVITY.test(before.folded) &&
    before.folded.length > 5 &&
    !CLOSES_TERM.test(piece.folded) &&
    !NOISE.has(piece.folded) &&
    (ACTIVITY.test(piece.folded) || (next !== undefined && next.folded !== 'of')) &&
    (group.length > 1 || ACTIVITY.test(piece.folded))
  )
}

const isCapital = (text: string, piece: Piece): boolean => /^[\p{Lu}\d.]/u.test(text.slice(piece.start, piece.end))
/** Nouns of who and how, which no search looks for. */
const PEOPLE =
  /^(?:members?|people|ways?|possibilit(?:y|ies)|balance|opinions?|organi[sz]ations?|community|colleagues?|groups?|categor(?:y|ies)|everyone|tasks?|deadlines?|life|others|everything|things?|someone)$/

/** An acronym or a name like `PowerShell`. */
const isOneName = (text: string, piece: Piece): boolean =>
  /^(?:\p{Lu}{2,}[\p{Lu}\d]*|\p{Lu}\p{Ll}+\p{Lu}\S*)$/u.test(text.slice(piece.start, piece.end))

/** Adjectives and adverbs by themselves are no terms. */
const UNNAMED =
  /^(?!(?:manual|material|proposal|journal|retail|renewal|appraisal|capital|portal|legal|medical|dental|surgical|clinical|electrical|mechanical|referral|archive|drupal|pascal|signal|metal|mineral|crystal|survival|trial|arrival|rental|disposal|removal|retrieval|withdrawal|animal|hospital|paediatric|oracle|family|assembly|supply|apply|ally|july|italy|anatomy|canal|coal|vehicle|cable|table|variable|stable|excel|digital|naval|floral|flatbed|shed|seed|feed|festival|archive|drive|executive|live|olive|vegetable|timetable|client|patient|student|content|agent|talent|event|parent|residential|anomaly|butterfly|accessible|automotive|additive|explosive|locomotive|adhesive)s?$).+(?:al|ive|ous|able|ible|ful|ly|(?<!m)ent|[^aeious]ed|ated|ised|ized|sed|ued|wide)$/

/** Something one could search for: not a general noun alone, not a number. */
function isTerm(pieces: readonly Piece[]): boolean {
  if (pieces.length === 0) return false
  if (pieces.some((piece) => piece.concepts.length > 0)) return true
  if (pieces.every((piece) => NOISE.has(piece.folded) || /^\d+$/.test(piece.folded))) return false
  if (pieces.length === 1 && UNNAMED.test(pieces[0]!.folded)) return false
  if (PEOPLE.test(pieces.at(-1)!.folded)) return false
  if (pieces.length === 1 && /.ing$/.test(pieces[0]!.folded) && !ING_NOUNS.has(pieces[0]!.folded)) return false
  if (TITLE_NOUN.test(pieces.at(-1)!.folded)) return false
  const { start, end } = spanOf(pieces)
  return end - start > 1
}

/** "execution of tests" is about tests. */
function isDoingOf(text: string, pieces: readonly Piece[]): boolean {
  const piece = pieces[0]!
  if (pieces.length !== 1 || piece.concepts.length > 0 || !/(?:tion|sion|ment|ance|ing|ery)$/.test(piece.folded))
    return false
  return /^(?: (?:and|or) \w+)? of\b/.test(text.slice(piece.end, piece.end + 24))
}

/** "clinical" is a term in "clinical or surgical experience". */
function qualifies(text: string, pieces: readonly Piece[]): boolean {
  const piece = pieces[0]
  if (pieces.length !== 1 || !piece || !UNNAMED.test(piece.folded) || ADVERB.test(piece.folded)) return false
  return /^(?:,? (?:(?:and|or|\/) )?[\w-]+){0,3}? (?:experience|background)\b/i.test(
    text.slice(piece.end, piece.end + 50),
  )
}

const spanOf = (pieces: readonly Piece[]): Span => ({ start: pieces[0]!.start, end: pieces.at(-1)!.end })

const EXAMPLES = /\b(?:e\.? ?g|such as|like|for example|for instance|i\.e|ie|namely)\b/i

function separatorBetween(
  reading: Reading,
  from: number,
  left: Span | undefined,
  right: Span,
  taken: readonly Span[],
): Separator {
  if (!left) return 'break'
  const between = { start: left.end, end: right.start }
  const gap = reading.text.slice(between.start, between.end)
  if (taken.some((span) => holds(between, span))) return 'break'
  if (EXAMPLES.test(gap))
    return /\bas well as\b|\bincluding\b|\bareas\b|\bof the following\b/i.test(gap) ? 'break' : 'examples'
  if (/\bas well as\b/i.test(gap)) return 'break'
  if (/^ ?(?::| [-–—]) $/.test(gap) && /^[\s\W]*$/.test(reading.text.slice(from, left.start))) return 'examples'
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
  /^(?:and|or|plus|both|either|other|also|as|well|the|a|an|any|some|etc|similar|at|least|one)$/.test(word) ||
  PRAISE.has(word) ||
  HEADS.has(word) ||
  NOISE.has(word)
