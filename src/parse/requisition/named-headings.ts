import type { Zone } from '../../model/requisition.ts'
import { type Pattern, phrases } from '../../text/phrases.ts'
import { wordSet } from '../../text/words.ts'

/** The words that the headings below begin with: most lines need no closer look. */
const OPENERS = wordSet(`
  about working life the why what who how minimum basic required essential mandatory preferred desired desirable additional bonus optional
  heres ideal successful right suitable physical environmental sensory work benefits perks rewards staff employee company`)

/** Headings that hold a name or a word of the posting's own: "About Tidewater", "Why Oxbow?", "Minimum typing skills"; the first that fits holds. */
const NAMED: readonly (readonly [Zone, Pattern])[] = [
  ['about', /^(?:about (?!you\b)|working at |life at |the .{0,30}in short$)/],
  [
    'requirements',
    phrases('', '^(?:…)$')`
      // What the body must bear, and the place of work.
      (?:physical|environmental|sensory)\b[\w ]{0,60}\b(?:demands?|requirements?|environment|effort|conditions|abilities|position|job|role)
      work(?:ing)? (?:environment|conditions)\b[\w ]{0,40}
      physical and environmental
      // Whom it is about.
      (?:the )?(?:ideal|successful|right|suitable) (?:candidate|person|applicant) (?:will|should|must|would) (?:have|be|possess|need|demonstrate)
    `,
  ],
  [
    'duties',
    /^what (?:(?:you|youll|you will)(?: get to| be)?|will (?:you|i)(?: be)?) (?:do|doing|work on|working on|own)$/,
  ],
  [
    'benefits',
    /^(?:heres )?what (?:(?:we|do we)(?: can| have to)? offer|you(?:ll| will| can)? (?:get|receive|expect))(?: you| in return)?$/,
  ],
  [
    'benefits',
    phrases('', '^(?:…)')`
      (?:staff |employee |company )?(?:benefits|perks|rewards) (?:of|for|and|with|you|at)\b
      why (?!do\b|did\b|does\b|.*\b(?:fit|match)$)
    `,
  ],
  [
    'requirements',
    phrases('', '^(?:…)$')`
      (?:minimum|basic|required|essential|mandatory) (?:\w+ )?(?:qualifications?|requirements?|skills|criteria|experience|education)
      (?:what|who|how) .*\byou.*\b(?:bring|need|have|are)
    `,
  ],
  [
    'nice-to-have',
    /^(?:the )?(?:ideal|successful|right|suitable) (?:candidate|person|applicant) (?:will|should|would|may|might) (?:ideally|also) (?:have|be|possess|bring|demonstrate)$/,
  ],
  [
    'nice-to-have',
    /^(?:preferred|desired|desirable|additional|bonus|optional) (?:\w+ ){0,2}(?:qualifications?|requirements?|skills|criteria|experience|education)$/,
  ],
]

/** The part that a heading with a name in it begins, given its folded words. */
export function zoneOfNamed(words: readonly string[]): Zone | undefined {
  if (!mayOpenNamed(words[0]!)) return undefined
  const phrase = words.join(' ')
  return NAMED.find(([, form]) => form.test(phrase))?.[0]
}

/** Whether such a heading can begin with the word. */
export const mayOpenNamed = (word: string): boolean => OPENERS.has(word)
