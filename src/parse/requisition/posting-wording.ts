import { quote } from '../../model/quote.ts'
import type { PostingFault } from './posting-fault.ts'

interface Wording {
  readonly id: 'jargon' | 'discriminatory-wording'
  readonly says: RegExp
  readonly advice: string
}

/** Words that keep people away who could do the work. */
const WORDINGS: readonly Wording[] = [
  {
    id: 'discriminatory-wording',
    says: /\b(?:young(?:,| and)? (?:\w+ )?(?:team|people|person|candidates?|professionals?|developers?|man|woman|graduates?|dynamic)|youthful|digital natives?|(?:aged|age|ages) (?:between )?\d{2} ?(?:-|to|–|and) ?\d{2}|(?:under|below|not older than|maximum age(?: of)?) \d{2}(?: years)?\b|recent graduates only)/gi,
    advice: 'Ask for what the work needs; age is no qualification, and in many countries may not be asked.',
  },
  {
    id: 'discriminatory-wording',
    says: /\b(?:native (?:\w+ )?speakers?|mother[- ]tongue|native[- ]level|native (?:English|German|French|Spanish|Dutch|Italian|Danish)\b)/gi,
    advice: 'Name the level of the language that the work needs ("fluent", "C1"), not where somebody was born.',
  },
  {
    id: 'discriminatory-wording',
    says: /\b(?:sales(?:man|men|girl|lady)|waitress(?:es)?|handym[ae]n|cleaning lady|barmaid|foreman|craftsm[ae]n|(?:he|she) (?:will|must|should|has)\b|his duties|her duties|(?:male|female) (?:candidates?|applicants?|only|preferred)|(?:men|women) only)/gi,
    advice: 'Use the word that means everybody who does the work.',
  },
  {
    id: 'discriminatory-wording',
    says: /\b(?:able-bodied|perfect health|excellent health|no health problems|physically perfect|attractive appearance|good-looking|no (?:employment )?gaps|unbroken (?:employment|career)|must not be (?:pregnant|married)|no children)/gi,
    advice: 'Describe the task ("lifts 20 kg"), not the person.',
  },
  {
    id: 'jargon',
    says: /\b(?:rock ?stars?|ninjas?|guru|wizards?|superstars?|unicorns?|work hard,? play hard|10x (?:engineer|developer)|hit the ground running|wears? many hats|thick[- ]skinned|crush(?:ing)? it|world[- ]class talent|A[- ]players?)\b/gi,
    advice: 'Say what the person will do and must know: nobody can search for this, or prove it.',
  },
]

/** Wording that shuts people out or says nothing, with its place. */
export const wordingFaults = (text: string): PostingFault[] =>
  WORDINGS.flatMap(({ id, says, advice }) =>
    [...text.matchAll(says)].map((match) => ({
      id,
      quote: quote('posting', text, { start: match.index, end: match.index + match[0].length }),
      data: { wording: match[0] },
      advice,
    })),
  )
