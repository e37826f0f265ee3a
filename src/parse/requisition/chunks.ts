import { overlaps, type Span } from '../../model/quote.ts'
import { DETERMINER, LEADS_TO_VERB, MODAL, OPENS_DEMAND } from './chunk-wordings.ts'
import {
  BASE_VERBS,
  breaks,
  CLAUSE_OPENERS,
  HEADS,
  ING_VERBS,
  LINKS,
  NOISE,
  PRAISE,
  TAILS,
  THIRD_PERSON,
} from './grammar.ts'
import { AFTER_NAMES, areBound, goesOnInCapitals, isToldToBeSystem, isWithinName, opensName } from './name-words.ts'
import { isCapital, lastWordOf, type Piece, piecesIn } from './pieces.ts'
import type { Reading } from './reading.ts'

/** Words that stand together in a clause, with nothing between them that would end a term. */
export interface Chunk {
  readonly pieces: readonly Piece[]
  readonly aside: boolean
}

/** Cuts a clause where a verb, a small word, praise or punctuation ends a term. */
export function chunksIn(reading: Reading, span: Span, taken: readonly Span[]): Chunk[] {
  const cutter = new Cutter(reading, piecesIn(reading, span), taken)
  return cutter.cut()
}

class Cutter {
  readonly #chunks: Chunk[] = []
  #chunk: Piece[] = []
  /** What comes now says how, where or what for, of something already named. */
  #aside = false
  /** Something was named that may be asked for. */
  #named = false

  constructor(
    private readonly reading: Reading,
    private readonly pieces: readonly Piece[],
    private readonly taken: readonly Span[],
  ) {}

  cut(): Chunk[] {
    for (let at = 0; at < this.pieces.length; at++) {
      if (at > 0) this.#crossGap(this.pieces[at - 1]!, this.pieces[at]!)
      at += this.#place(at)
    }
    this.#flush()
    return this.#chunks
  }

  #flush(): void {
    if (this.#chunk.length > 0) {
      this.#chunks.push({ pieces: this.#chunk, aside: this.#aside })
      this.#named ||= this.#chunk.some((piece) => !NOISE.has(piece.folded) && !HEADS.has(piece.folded))
    }
    this.#chunk = []
  }

  #crossGap(before: Piece, piece: Piece): void {
    const gap = this.reading.text.slice(before.end, piece.start)
    if (!parts(gap) || owns(this.reading.text, before, gap)) return
    this.#flush()
    if (/[;,(]/.test(gap)) this.#aside = false
    if (/[;]/.test(gap)) this.#named = false
    if (gap.includes(':') && /^(?:you|we|it|they|our)$/.test(piece.folded)) this.#aside = true
  }

  /** Puts the piece into the term at hand, or ends that. Gives how many of the next pieces are done with as well. */
  #place(at: number): number {
    const { reading, pieces } = this
    const { text } = reading
    const piece = pieces[at]!
    const next = pieces[at + 1]
    if (this.taken.some((other) => overlaps(other, piece))) {
      this.#flush()
      this.#aside = false
      this.#named = true
    } else if ((piece.folded === 'e' && next?.folded === 'g') || isOneOfTwoDoings(reading, pieces, at)) this.#flush()
    else if (piece.folded === 'teaching' && isTaughtThing(text, piece, next)) this.#flush()
    else if (piece.folded === 'way' && /^a?round$/.test(next?.folded ?? '')) {
      this.#flush()
      return 1
    } else if (piece.concepts.length > 0) this.#chunk.push(piece)
    else if (this.#chunk.at(-1) === pieces[at - 1] && goesOnInCapitals(reading, pieces, at))
      this.#chunk.push(
        AFTER_NAMES.test(piece.folded) ? { ...piece, folded: text.slice(piece.start, piece.end) } : piece,
      )
    else if (
      this.#named &&
      piece.folded === 'ability' &&
      /\bwith (?:the|an) $/.test(text.slice(Math.max(0, piece.start - 9), piece.start))
    )
      this.#flush()
    else if (opensDemand(pieces, at)) {
      this.#flush()
      this.#aside = false
      this.#named = false
    } else if (isWithinName(reading, pieces, at, this.#chunk) || (piece.folded === 'to' && this.#goesTo(next)))
      this.#chunk.push(piece)
    else if (piece.folded === 'to') return this.#leadTo(next)
    else if (piece.folded === 'based' && this.#saysWhich(at)) this.#joinToLast(piece)
    else if (TAILS.has(piece.folded)) {
      this.#flush()
      if (!leadsOn(pieces, at)) this.#aside ||= this.#named || opensClause(piece, next)
    } else if (isGerund(text, piece, next) || isVerbByPlace(reading, pieces, at, this.#chunk.length === 0))
      this.#flush()
    else if (this.#chunk.length === 0 && writes(piece, next, text)) return 0
    else if (areBound(piece, next) || this.#isBound(at) || isDoneTo(reading, pieces, at)) this.#chunk.push(piece)
    else if (opensName(reading, pieces, at) || isNameInLy(text, piece) || isToldToBeSystem(text, piece))
      this.#chunk.push({ ...piece, folded: text.slice(piece.start, piece.end) })
    else if (
      breaks(piece.folded) ||
      (at === 0 &&
        THIRD_PERSON.has(piece.folded) &&
        (hasContent(next, text, piece) ||
          DETERMINER.test(next?.folded ?? '') ||
          /^(?:a?round|after|into)$/.test(next?.folded ?? '')))
    )
      this.#flush()
    else if (ING_VERBS.has(piece.folded) && next && LOOKED_AFTER.test(next.folded)) {
      this.#flush()
      this.#chunk.push(piece)
    } else if (ING_VERBS.has(piece.folded) && this.#isDoing(at)) this.#flush()
    else if (at === 0 && isPairOfVerbs(pieces)) return 2
    else if (!/^\d+$/.test(piece.folded) || this.#chunk.length > 0) this.#chunk.push(piece)
    return 0
  }

  /** The second word of a pair that is one name. */
  #isBound(at: number): boolean {
    const before = this.#chunk.at(-1)
    return before !== undefined && before === this.pieces[at - 1] && areBound(before, this.pieces[at])
  }

  /** A verb in -ing with something before it or behind: no part of a name. */
  #isDoing(at: number): boolean {
    const { text } = this.reading
    const before = this.#chunk.at(-1)
    const [piece, next] = [this.pieces[at]!, this.pieces[at + 1]]
    return before === undefined || (leads(next, text, piece) && !isCompound(before, piece, next, text))
  }

  /** "invitation to tender", "procure to pay": names that "to" is part of. */
  #goesTo(next: Piece | undefined): boolean {
    return next !== undefined && TAKES_TO.test(this.#chunk.at(-1)?.folded ?? '') && !DETERMINER.test(next.folded)
  }

  /** "evidence based practice": between two things "based" tells which, hyphen or not. */
  #saysWhich(at: number): boolean {
    const [before, piece, next] = [this.pieces[at - 1], this.pieces[at]!, this.pieces[at + 1]]
    return (
      before !== undefined &&
      before === this.#chunk.at(-1) &&
      this.reading.text.slice(before.end, piece.start) === ' ' &&
      hasContent(next, this.reading.text, piece)
    )
  }

  #joinToLast({ end, folded }: Piece): void {
    const last = this.#chunk.pop()!
    this.#chunk.push({ start: last.start, end, folded: `${last.folded}-${folded}`, concepts: [] })
  }

  /** "up to date", "able to mentor": what follows "to" says of what use the named is. */
  #leadTo(next: Piece | undefined): number {
    this.#flush()
    if (next?.folded === 'date') return 1
    if (!next || next.concepts.length > 0 || !BASE_VERBS.has(next.folded)) return 0
    this.#aside ||= this.#named
    return 1
  }
}

/** "as we can arrange parking" */
const opensClause = ({ folded }: Piece, next: Piece | undefined): boolean =>
  CLAUSE_OPENERS.has(folded) || (folded === 'as' && /^(?:we|you|they|it)$/.test(next?.folded ?? ''))

/** What "to" goes on from, as one name. */
const TAKES_TO = /^(?:invitations?|procure|purchase|source|order|quote|record|hire)$/

/** "knowledge", "how to", "at home with": what follows is asked for anew. */
const opensDemand = (pieces: readonly Piece[], at: number): boolean => {
  const [before, { folded }, next] = [pieces[at - 1]?.folded, pieces[at]!, pieces[at + 1]?.folded ?? '']
  return (
    (OPENS_DEMAND.has(folded) && next !== 'based') ||
    (folded === 'how' && next === 'to') ||
    (folded === 'home' && before === 'at' && LINKS.has(next)) ||
    (folded === 'use' && before === 'and' && (DETERMINER.test(next) || (pieces[at + 1]?.concepts.length ?? 0) > 0))
  )
}

/** "Tapestry or Famly": no adverb has a capital among small letters. */
const isNameInLy = (text: string, { folded, start }: Piece): boolean =>
  folded.endsWith('ly') && folded !== 'july' && /\p{Ll},? \p{Lu}$/u.test(text.slice(Math.max(0, start - 3), start + 1))

/** "experience of teaching KS3": what is known by itself is what a search looks for. */
const isTaughtThing = (text: string, piece: Piece, next: Piece | undefined): boolean =>
  next !== undefined &&
  next.concepts.length > 0 &&
  text.slice(piece.end, next.start) === ' ' &&
  /^\p{Lu}/u.test(text.slice(next.start))

/** "Design and build …" */
const isPairOfVerbs = ([first, and, second]: readonly Piece[]): boolean =>
  and?.folded === 'and' && BASE_VERBS.has(first!.folded) && BASE_VERBS.has(second?.folded ?? '')

/** "managing volunteers": of people whom one looks after, the doing is what is asked for. */
const LOOKED_AFTER = /^(?:volunteers|students|apprentices|trainees|interns|contractors|suppliers|residents|pupils)$/

/** "such as", "as well as", "for example", "at least": no asides. */
function leadsOn(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]?.folded ?? ''
  const after = pieces[at + 1]?.folded ?? ''
  switch (pieces[at]!.folded) {
    case 'as':
      return before === 'such' || before === 'well' || /^(?:well|is|are|would)$/.test(after) || isHead(before)
    case 'how':
      return after === 'to'
    case 'used':
      return /^(?:have|youve|has)$/.test(before)
    case 'by':
      return after === 'using'
    case 'from':
      return isHead(before) || (after !== 'scratch' && pieces.slice(0, at).some(({ folded }) => MAKES.test(folded)))
    case 'for':
      return after === 'example' || after === 'instance' || isHead(before)
    case 'at':
      return after === 'least' || after === 'most' || isHead(before)
    case 'who':
    case 'that':
      return (
        after === 'can' ||
        /^(?:candidate|applicant|someone|person|people|those|individual|professional)s?$/.test(before)
      )
    default:
      return isHead(before)
  }
}

/** "building surfaces from survey data": what a thing is made from is asked for as well. */
const MAKES = /^(?:build|creat|prepar|produc|generat|draft|deriv|develop|model)l?ing$/

/** "experience from", "experience as": the tail word leads to what the experience is in. */
const isHead = (word: string): boolean =>
  /^(?:experience|background|knowledge|expertise|skills|responsibility)$/.test(word)

/** "would help", "able to hear", "assess, plan, evaluate", "cost a dish": a word of small letters that the grammar makes a verb, whatever it may mean elsewhere. */
function isVerbByPlace({ text }: Reading, pieces: readonly Piece[], at: number, opens: boolean): boolean {
  const piece = pieces[at]!
  // "Help with biopsies"
  if (at === 0 && BASE_VERBS.has(piece.folded) && pieces[1]?.folded === 'with') return true
  if (isCapital(text, piece)) return false
  const before = pieces[at - 1]?.folded ?? ''
  // "You have priced rooms"
  if (at > 0 && HAS.test(before) && DONE.test(piece.folded) && hasContent(pieces[at + 1], text, piece)) return true
  // "Kubernetes does not scare you"
  if (
    /^(?:not|doesnt|dont|wont|didnt)$/.test(before) &&
    /^(?:you|us|him|her|them|it)$/.test(pieces[at + 1]?.folded ?? '')
  )
    return true
  if (MODAL.test(before) && text.slice(pieces[at - 1]!.end, piece.start) === ' ') return true
  if (BASE_VERBS.has(piece.folded) && BASE_VERBS.has(before) && text.slice(pieces[at - 1]!.end, piece.start) === ', ')
    return true
  const lead = pieces[at - 2]
  if (before === 'to' && lead && LEADS_TO_VERB.test(text.slice(lead.start, lead.end).toLowerCase())) return true
  const next = pieces[at + 1]
  return (
    opens &&
    next !== undefined &&
    DETERMINER.test(next.folded) &&
    text.slice(piece.end, next.start) === ' ' &&
    !IS_A_GAIN.test(text.slice(piece.end, piece.end + 30)) &&
    !/(?:ing|ion|ment|ity|ance|ence|ship|s)$/.test(piece.folded)
  )
}

/** "knowledge of shared ownership", "experience in supported living": behind a preposition a form in -ed says of what kind a thing is; "Recorded statements" is all of its item. */
const isDoneTo = ({ text }: Reading, pieces: readonly Piece[], at: number): boolean =>
  DONE.test(pieces[at]!.folded) &&
  !PRAISE.has(pieces[at]!.folded) &&
  !HEADS.has(pieces[at]!.folded) &&
  (/^(?:of|in|with|on|using|and|or)$/.test(pieces[at - 1]?.folded ?? '') ||
    (at === 0 && OPENS_NAME.test(pieces[at]!.folded)) ||
    (at > 0 && /^[,;] $/.test(text.slice(pieces[at - 1]!.end, pieces[at]!.start)))) &&
  pieces[at + 1] !== undefined &&
  (!NOISE.has(pieces[at + 1]!.folded) || (pieces.length === 2 && isCapital(text, pieces[at]!))) &&
  hasContent(pieces[at + 1], text, pieces[at]!)

/** "Raku a distinct advantage": the verb goes without saying. */
const IS_A_GAIN = /^ an? (?:\w+ )?(?:advantage|plus|bonus|asset|benefit|must)\b/i

const HAS = /^(?:have|has|youve|ive|having)$/
const DONE = /^[a-z]{3,}ed$/
/** Of these the doing is told at the head of an item: "Completed apprenticeship". */
const OPENS_NAME = /^(?!(?:complet|obtain|earn|pass|expect|need|motivat|dedicat|organi[sz]|manag|work|train|us)e?d)/

/** "kiln loading in busy shops": behind one thing, and before a small word, the doing of it; "teams working in …" is not. */
const isCompound = (before: Piece, piece: Piece, next: Piece | undefined, text: string): boolean =>
  text.slice(before.end, piece.start) === ' ' &&
  !/[^s]s$/.test(text.slice(before.start, before.end)) &&
  !NOISE.has(lastWordOf(text, before)) &&
  (TAILS.has(next?.folded ?? '') || !hasContent(next, text, piece))

/** "planning and running user research": what is done in two ways is asked for, and not the one of them. */
const isOneOfTwoDoings = ({ text }: Reading, pieces: readonly Piece[], at: number): boolean => {
  const [piece, and, other, what] = pieces.slice(at, at + 4)
  return (
    (at === 0 || !isCapital(text, piece!)) &&
    isDoing(piece!) &&
    /^(?:and|or)$/.test(and?.folded ?? '') &&
    other !== undefined &&
    isDoing(other) &&
    hasContent(what, text, other)
  )
}

const isDoing = ({ folded }: Piece): boolean =>
  /^(?:planning|meeting|exceeding|beating|hitting)$/.test(folded) || (/.ing$/.test(folded) && ING_VERBS.has(folded))

/** "driving the change", "building and deploying": verbs, though the words also name skills. */
const isGerund = (text: string, piece: Piece, next: Piece | undefined): boolean =>
  /.ing$/.test(piece.folded) &&
  next !== undefined &&
  text.slice(piece.end, next.start) === ' ' &&
  /^(?:the|an?|our|your|their|this|these|all)$/.test(next.folded)

/** "Writing test plans": of what is written, the writing goes without saying. */
const writes = (piece: Piece, next: Piece | undefined, text: string): boolean =>
  piece.folded === 'writing' && hasContent(next, text, piece)

const parts = (gap: string): boolean =>
  gap.length > 0 && !/^(?:[ \u00a0]+|[-‐‑]|[ \u00a0]*\n[ \u00a0]*|['’]|)$/.test(gap)

/** "Renters' Rights": the sign behind a plural that owns parts no name. */
const owns = (text: string, left: Piece, gap: string): boolean => /^['’] $/.test(gap) && text[left.end - 1] === 's'

/** The verb goes on: with an object, or with "in", "with", "the". */
const leads = (next: Piece | undefined, text: string, piece: Piece): boolean =>
  hasContent(next, text, piece) ||
  (next !== undefined && (LINKS.has(next.folded) || TAILS.has(next.folded) || next.folded === 'the'))

const hasContent = (next: Piece | undefined, text: string, piece: Piece): boolean =>
  next !== undefined && text.slice(piece.end, next.start) === ' ' && (next.concepts.length > 0 || !breaks(next.folded))
