import { phrases } from '../../text/phrases.ts'
import { wordSet } from '../../text/words.ts'
import { ADVERB, DOINGS, EMPTY_TAIL, HEADS, ING_VERBS, NOISE } from './grammar.ts'
import { areBound } from './name-words.ts'
import { isCapital, isOneName, type Piece, spanOf } from './pieces.ts'
import type { Reading } from './reading.ts'

const TITLE_NOUN = phrases('', '^(?:…)s?$')`
  developer
  engineer
  programmer
  administrator
  analyst
  architect
  consultant
  specialist
  practitioner
  technician
  operator
  professional
  manager
  designer
  tester
  expert
  clinician
  worker
  officer
`

/** Takes off what a term does not begin or end with. */
export function trimPieces(pieces: readonly Piece[]): readonly Piece[] {
  let first = 0
  let last = pieces.length
  const isLoose = (piece: Piece) => piece.concepts.length === 0 && (piece.folded === 'of' || HEADS.has(piece.folded))
  while (first < last && isLoose(pieces[first]!) && !areBound(pieces[first], pieces[first + 1])) first++
  while (last > first && isLoose(pieces[last - 1]!)) last--
  while (
    last - first > 1 &&
    !areBound(pieces[last - 2], pieces[last - 1]) &&
    dropsTail(pieces[last - 1]!, pieces[last - 2]!)
  )
    last--
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

/** "GTAW root": behind a name that stands for itself, a short word of small letters that names no activity. */
export function withoutLooseTail(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const [name, tail] = pieces
  const isLoose =
    pieces.length === 2 &&
    name!.concepts.length > 0 &&
    isOneName(text, name!) &&
    tail!.concepts.length === 0 &&
    /^(?!.*(?:ing|ion|ity|ics)$|care$|work$|data$|code$|test$|cell$|bank$|law$|tax$)[a-z]{2,5}$/.test(
      text.slice(tail!.start, tail!.end),
    )
  return isLoose ? [name!] : pieces
}

/** "Gent and Texecom panels", "GE LOGIQ or Philips EPIQ equipment": behind a make and model, the word for what it is. */
export function withoutMadeThings(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const [make, model] = pieces
  const makes = pieces.slice(0, -1)
  const isMake =
    (makes.length === 1 || (makes.length === 2 && /\p{Lu}{2}|\d/u.test(text.slice(model!.start, model!.end)))) &&
    makes.every((piece) => piece.concepts.length === 0 && isCapital(text, piece)) &&
    MADE.test(pieces.at(-1)!.folded)
  return isMake && /(?:,|\band|\bor|&|\/) $/.test(text.slice(Math.max(0, make!.start - 5), make!.start))
    ? makes
    : pieces
}

const MADE =
  /^(?:panels|machines|systems|controls|controllers|equipment|products|tools|units|vehicles|trucks|lathes|boilers|instruments|scanners)$/

/** A chunk as terms: one, or, where names stand side by side or list commas were lost, one for each. */
export function partsOf(reading: Reading, pieces: readonly Piece[]): (readonly Piece[])[] {
  if (pieces.length < 2) return [pieces]
  const groups: Piece[][] = [[pieces[0]!]]
  for (let i = 1; i < pieces.length; i++) {
    const piece = pieces[i]!
    if (isBoundary(reading, groups.at(-1)!, piece, pieces[i + 1])) groups.push([piece])
    else groups.at(-1)!.push(piece)
  }
  return groups
    .filter((group, at) => reading.commasLost || at === 0 || !isItsKind(reading, groups[at - 1]!, group))
    .map((group) => (group.length > 6 ? group.slice(-4) : group))
}

/** "Epic EHR", "PostgreSQL database": behind a name, the word for what it is one of. It asks for no more than the name. */
function isItsKind({ text, lexicon }: Reading, names: readonly Piece[], kinds: readonly Piece[]): boolean {
  const [name, kind] = [names.at(-1)!, kinds[0]!]
  return (
    kinds.length === 1 &&
    text.slice(name.end, kind.start) === ' ' &&
    name.concepts.some((concept) => lexicon.shows(concept).some((shown) => kind.concepts.includes(shown)))
  )
}

const PLURAL = /[^su]s$/
const MODIFIES = phrases('', '^(?:…)$')`
  systems
  operations
  sales
  communications
  sports
  goods
  savings
  accounts
  human
  resources
  services
  customs
  devops
  securities
  news
  always
  series
  previous
  various
  numerous
  continuous
  .*(?:ics|ss)
`
/** Nouns of doing, which in a list without commas stand each for itself, and the nouns that rather end a term. */
const ACTIVITY = /(?:tion|sion|ment|ance|ence|ity|ing|sis|ship)$/
const CLOSES_TERM = phrases('', '^(?:…)$')`
  management
  development
  control
  security
  assurance
  engineering
  design
  testing
  analysis
  administration
  architecture
  processing
  planning
  integration
  optimi[sz]ation
  automation
  protection
  support
  operation
  monitoring
  maintenance
  systems?
  assessment
  simulation
  modell?ing
  implementation
  reporting
  training
  governance
  compliance
  improvement
  delivery
  deployment
  migration
  recognition
  detection
  production
  accounting
  marketing
  consulting
  scripting
  programming
  prevention
  regulation
  education
  handling
  coordination
  evaluation
  execution
  scanner
  competence
  performance
  measurement
  acquisition
  research
  science
  technology
  therapy
  care
  negotiation
  editing
  preparation
  reconciliation
  entry
  drafting
  setup
  intake
  collection
  charting
`

function isBoundary(reading: Reading, group: readonly Piece[], piece: Piece, next: Piece | undefined): boolean {
  const before = group.at(-1)!
  if (before.folded === 'of' || piece.folded === 'of') return false
  const known = group.some((other) => other.concepts.length > 0)
  if (isNameBefore(reading.text, group, piece)) return false
  if (closesTerm(reading.text, before, piece) || isNumbered(reading.text, group, piece)) return false
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

/** "BS EN ISO 9606-1", "ASME B31.3": the letters before a standard's number are one name with it. */
function isNumbered(text: string, [first]: readonly Piece[], piece: Piece): boolean {
  const name = STANDARD.exec(text.slice(first!.start, piece.end + LONGEST_STANDARD))?.[0].length ?? 0
  return first!.start + name > piece.start
}

const STANDARD = /^[A-Z]{2,6}(?:[ /][A-Z]{2,6}){0,3} [A-Z]?\d[\d.:-]+\b/
/** Characters. */
const LONGEST_STANDARD = 32

/** "Federal Housing Administration loans": words in capitals make one name, whatever they mean by themselves, and the noun goes with it. */
const isNameBefore = (text: string, group: readonly Piece[], piece: Piece): boolean =>
  group.length > 2 &&
  group.every((other) => /^\p{Lu}\p{Ll}/u.test(text.slice(other.start, other.end))) &&
  /^\p{Ll}/u.test(text.slice(piece.start, piece.end)) &&
  text.slice(group.at(-1)!.end, piece.start) === ' '

/** "OSHA compliance" is one thing, though both of its words are names: a general noun in small letters goes with the name it follows. */
const closesTerm = (text: string, before: Piece, piece: Piece): boolean =>
  (before.concepts.length > 0 || isOneName(text, before)) &&
  text.slice(before.end, piece.start) === ' ' &&
  CLOSES_TERM.test(text.slice(piece.start, piece.end))

/** Nouns of who and how, which no search looks for. */
const PEOPLE = phrases('', '^(?:…)$')`
  members?
  nurses?
  physicians?
  doctors?
  people
  ways?
  possibilit(?:y|ies)
  balance
  opinions?
  organi[sz]ations?
  community
  colleagues?
  groups?
  categor(?:y|ies)
  everyone
  tasks?
  deadlines?
  life
  others
  everything
  things?
  someone
  populations?
  audiences?
  individuals?
  adults?
  employees?
  staff
  visitors?
  guests?
  famil(?:y|ies)
  stakeholders?
`

/** Names that end as adjectives do, and adjectives that name something by themselves. */
const NAMES = wordSet(`
  manual material proposal journal retail renewal appraisal capital portal legal medical dental surgical clinical electrical
  mechanical referral archive drupal pascal signal metal mineral crystal survival trial arrival rental disposal removal retrieval
  withdrawal animal hospital paediatric oracle family assembly supply apply ally july italy anatomy canal coal vehicle cable table
  variable stable excel digital naval floral flatbed shed seed feed festival drive executive live olive vegetable timetable client
  patient student content agent talent event parent residential anomaly butterfly accessible automotive additive explosive
  locomotive adhesive`)
const ENDS_AS_ADJECTIVE = /.(?:al|ive|ous|able|ible|ful|ly|(?<!m)ent|[^aeious]ed|ated|ised|ized|sed|ued|wide)$/
const GENERAL_NOUN = /^(?:software|models?|state|status|sections?|contractors?|domestic|public|private|gross|net)$/

/** Adjectives, adverbs and the most general of nouns by themselves are no terms; a piece that keeps its capital is a name. */
export const isUnnamed = (word: string): boolean =>
  !/^\p{Lu}/u.test(word) && (GENERAL_NOUN.test(word) || (ENDS_AS_ADJECTIVE.test(word) && !NAMES.has(word)))

export const isPair = (pieces: readonly Piece[]): boolean => pieces.length === 2 && areBound(pieces[0], pieces[1])

/** "Form 1120", "Part 107": a general noun that a number makes a name of. */
const NUMBERED_NAME = /^(?:form|part|section) \d{2,4}[a-z]?$/

/** Something one could search for: not a general noun alone, not a number. */
export function isTerm(pieces: readonly Piece[]): boolean {
  if (pieces.length === 0) return false
  if (pieces.some((piece) => piece.concepts.length > 0)) return true
  if (NUMBERED_NAME.test(pieces.map(({ folded }) => folded).join(' '))) return true
  if (!isPair(pieces) && pieces.every((piece) => NOISE.has(piece.folded) || /^\d[\d.]*$/.test(piece.folded)))
    return false
  if (pieces.length === 1 && isUnnamed(pieces[0]!.folded)) return false
  if (PEOPLE.test(pieces.at(-1)!.folded)) return false
  if (pieces.length === 1 && ING_VERBS.has(pieces[0]!.folded)) return false
  if (TITLE_NOUN.test(pieces.at(-1)!.folded)) return false
  const { start, end } = spanOf(pieces)
  return end - start > 1
}

/** "confocal or light-sheet microscopy", "a community or hospital pharmacy": the noun stands behind the other of the two alone. */
export const isElided = (text: string, pieces: readonly Piece[]): boolean =>
  pieces.length === 1 &&
  /^\p{Ll}{5,}$/u.test(text.slice(pieces[0]!.start, pieces[0]!.end)) &&
  (SETTINGS.has(pieces[0]!.folded) ||
    (ENDS_AS_ADJECTIVE.test(pieces[0]!.folded) &&
      !OF_WHOM.test(pieces[0]!.folded) &&
      !ADVERB.test(pieces[0]!.folded))) &&
  /^ or \p{Ll}+(?:-\p{Ll}+)? (?!(?:settings?|environments?|sectors?|roles?|basis|level|hours)\b)\p{Ll}+/u.test(
    text.slice(pieces[0]!.end, pieces[0]!.end + 50),
  )

/** Where one works, as far as a noun follows. */
const SETTINGS = wordSet(
  'community hospital retail inpatient outpatient primary secondary acute public private domestic clinic office',
)

/** "health or the public sector": a general noun beside a sector names one as well. */
export const isSector = (text: string, pieces: readonly Piece[]): boolean =>
  pieces.length === 1 &&
  NOISE.has(pieces[0]!.folded) &&
  /^(?:,? (?:or|and) (?:the )?|\/)(?:\p{Ll}+ ){1,2}sectors?\b/u.test(text.slice(pieces[0]!.end, pieces[0]!.end + 40))

/** "CareLive": capitals within a word make a name of it, whatever its ending. */
export const isLoneName = (text: string, pieces: readonly Piece[]): boolean =>
  pieces.length === 1 && isOneName(text, pieces[0]!) && !NOISE.has(pieces[0]!.folded)

/** "Proficient in Tekla Structural Designer": words in capitals behind "in" or "with" are a product's name, whatever its last word. */
export const isNamedProduct = (text: string, pieces: readonly Piece[]): boolean =>
  pieces.length > 1 &&
  pieces.every((piece) => /^\p{Lu}\p{Ll}/u.test(text.slice(piece.start, piece.end))) &&
  /\b(?:proficien\w+ (?:in|with)|knowledge of|experience (?:with|of|using)|use of|using|skilled in) (?:the )?$/i.test(
    text.slice(Math.max(0, pieces[0]!.start - 24), pieces[0]!.start),
  )

/** "tools such as Adaptive, Tallyplan or Forecastly": among examples a word in capitals is a name. */
const EXAMPLES = /\b(?:such as|e\.?g\.?,?|like|namely) (?:\p{Lu}[\w+#.]*(?: \p{Lu}[\w+#.]*)?(?:, | or )){0,6}$/u
export const isNamedExample = (text: string, pieces: readonly Piece[]): boolean =>
  pieces.length === 1 &&
  isCapital(text, pieces[0]!) &&
  EXAMPLES.test(text.slice(Math.max(0, pieces[0]!.start - 90), pieces[0]!.start))

const DOING_OF = new RegExp(`(?:tion|sion|ment|ance|ing|ery|(?:${DOINGS})s?)$`)

/** "execution of tests" is about tests, "training in lifting" about lifting. */
export function isDoingOf(text: string, pieces: readonly Piece[]): boolean {
  const piece = pieces[0]!
  if (pieces.length !== 1 || piece.concepts.length > 0 || !DOING_OF.test(piece.folded)) return false
  const after = text.slice(piece.end, piece.end + 24)
  return /^(?: (?:and|or) \w+)? of\b/.test(after) || (piece.folded === 'training' && /^ in \p{L}/u.test(after))
}

/** Whose a thing is, and no thing: "federal and state employment law". */
const OF_WHOM = /^(?:federal|state|local|national|international|regional|global|municipal|provincial)$/

/** "clinical" is a term in "clinical or surgical experience". */
export function qualifies(text: string, pieces: readonly Piece[]): boolean {
  const piece = pieces[0]
  if (pieces.length !== 1 || !piece || !isUnnamed(piece.folded) || ADVERB.test(piece.folded)) return false
  if (OF_WHOM.test(piece.folded)) return false
  return /^(?:,? (?:(?:and|or|\/) )?[\w-]+){0,3}? (?:experience|background|care|nursing|surgery|medicine|property|law)\b/i.test(
    text.slice(piece.end, piece.end + 50),
  )
}
