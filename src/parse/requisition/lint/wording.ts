import type { Lexicon } from '../../../model/lexicon.ts'
import type { PostingFault } from '../../../model/posting-fault.ts'
import { overlaps, quote, type Span } from '../../../model/quote.ts'
import type { Requisition } from '../../../model/requisition.ts'
import { matchesOf, type Pattern, phrases } from '../../../text/phrases.ts'

interface Wording {
  readonly id: 'jargon' | 'discriminatory-wording'
  readonly says: Pattern
  /** Where the sentence has these words, others than candidates are meant. */
  readonly unless?: Pattern
  readonly advice: string
}

const AGE = 'Ask for what the work needs; age is no qualification, and in many countries may not be asked.'
const EVERYBODY = 'Use the word that means everybody who does the work.'

/** Whom the work is for: their ages are no demand. */
const SERVED = phrases('i', String.raw`\b(?:…)\b`)`
  child(?:ren)?
  pupils?
  students?
  learners?
  adults?
  youths?
  teenagers?
  toddlers?
  infants?
  babies
  patients?
  residents?
  clients?
  customers?
  service users?
  boys
  girls
  families
  individuals
  classes?
  years? \d
  key stage
`

/** Words that keep people away who could do the work. */
const WORDINGS: readonly Wording[] = [
  {
    id: 'discriminatory-wording',
    says: /\b(?:young(?:,| and| &)? (?:(?:dynamic|fresh|fun|motivated|energetic|vibrant|ambitious|talented|growing),? (?:and )?)*(?:team|company|person|candidates?|professionals?|developers?|m[ae]n|wom[ae]n|graduates?|colleagues|dynamic|energetic|motivated|vibrant|ambitious|at heart)|youthful|digital natives?|recent graduates only)\b/gi,
    unless: SERVED,
    advice: AGE,
  },
  {
    id: 'discriminatory-wording',
    says: phrases('gi', String.raw`\b(?:…)`)`
      (?:aged|ages?) (?:limit:? )?(?:between |from )?\d{2} ?(?:-|–|to|and) ?\d{2}\b
      (?:between|from) \d{2} (?:and|to) \d{2} years (?:old|of age)
      (?:under|below|not older than|no older than|not over|younger than) (?:the age of )?\d{2}(?: years (?:old|of age)|(?= *[.,;)]|$))
      (?:maximum|upper) age(?: limit)?(?: of|:)? \d{2}
    `,
    unless: SERVED,
    advice: AGE,
  },
  {
    id: 'discriminatory-wording',
    says: phrases('gi', String.raw`\b(?:…)\b`)`
      native (?:\w+ )?speakers?
      mother[- ]tongue
      native[- ](?:level|English|German|French|Spanish|Dutch|Italian|Danish)
      (?:without an?|no|neutral|British|American) accent
      accent[- ]free
    `,
    advice: 'Name the level of the language that the work needs ("fluent", "C1"), not where somebody was born.',
  },
  {
    id: 'discriminatory-wording',
    says: phrases('gi', String.raw`\b(?:…)\b`)`
      sales(?:man|men|girl|lady|ladies)
      waitress(?:es)?
      handym[ae]n
      cleaning lady
      barm(?:aid|an)
      foreman
      craftsm[ae]n
      tea lady
      (?<!/|\bor |\band )(?:he|she)(?! ?/| or she| or he) (?:will|must|should)\b
      (?<!/|\bor )(?:his|her) duties
      (?:male|female) (?:candidates?|applicants?|only|preferred)
      (?:men|women|males|females) only
      wanted: (?:man|woman|girl|boy)
      (?:girl|boy) friday
    `,
    advice: EVERYBODY,
  },
  {
    id: 'discriminatory-wording',
    says: phrases('gi', String.raw`\b(?:…)\b`)`
      able[- ]bodied
      (?:perfect|excellent) health\b(?! (?:care|insurance|benefits?|plans?|cover|outcomes))
      no (?:health|medical) (?:problems|conditions)
      physically perfect
      attractive appearance
      good[- ]looking
      no (?:employment |career )?gaps
      unbroken (?:employment|career)
      must not be (?:pregnant|married)
      no (?:children|family commitments)
      unmarried
    `,
    advice: 'Describe the task ("lifts 20 kg"), not the person.',
  },
  {
    id: 'jargon',
    says: phrases('gi', String.raw`\b(?:…)`)`
      rock ?stars?
      (?:coding |code |sales |marketing )?ninjas?
      gurus?
      wizards?
      superstars?
      work hard,? play hard
      10x (?:engineer|developer)
      hit the ground running
      wears? (?:many|multiple) hats
      (?:many|multiple) hats
      thick[- ]skinned
      crush(?:ing|es)? it
      A[- ]players?
      go-?getters?
      self-starter with fire
      jack of all trades
      think(?:ing)? outside (?:of )?the box
      give 110 ?%
      110 ?%
    `,
    advice: 'Say what the person will do and must know: nobody can search for this, or prove it.',
  },
]

/** Wording that shuts people out or says nothing, with its place. What a posting says of equal treatment is left alone. */
export function wordingFaults({ document: { text }, ignored }: Requisition, lexicon: Lexicon): PostingFault[] {
  const fair = ignored.filter(({ why }) => why === 'equal-opportunity').map((each) => each.quote.span)
  return WORDINGS.flatMap(({ id, says, unless, advice }) =>
    matchesOf(text, says).flatMap((match): PostingFault[] => {
      const span = { start: match.index, end: match.index + match[0].length }
      if (fair.some((other) => overlaps(other, span))) return []
      const sentence = sentenceAround(text, span)
      if (unless?.test(sentence) || (id === 'jargon' && isName(sentence, match[0], lexicon))) return []
      return [{ id, quote: quote('posting', text, span), data: { wording: match[0] }, advice }]
    }),
  )
}

/** "CMake and Ninja": a product of that name. */
const isName = (sentence: string, words: string, lexicon: Lexicon): boolean =>
  /^\p{Lu}/u.test(words) &&
  lexicon.find(sentence).some(({ span }) => sentence.slice(span.start, span.end).includes(words))

const NEARBY = 160

/** What is said around the place: up to the full stop or line end on either side, no further than a line or two. */
function sentenceAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - NEARBY), start)
  const after = text.slice(end, end + NEARBY)
  const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1
  const to = /\.\s|\n/.exec(after)?.index ?? after.length
  return before.slice(from) + text.slice(start, end) + after.slice(0, to)
}
