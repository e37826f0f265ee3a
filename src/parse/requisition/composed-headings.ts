import type { Zone } from '../../model/requisition.ts'
import { wordSet } from '../../text/words.ts'
import { softening } from './softeners.ts'

/** What a posting asks for, in the plural or as a mass: of these a heading of demands is made. */
const ASKED = wordSet(`
  skills experience knowledge qualifications qualification requirements abilities education competencies competences competency
  attributes criteria certifications certificates licences licenses expertise credentials behaviours aptitudes attainments
  specification qualities capabilities understanding registration registrations licensing licensure licence license certification`)
/** Of those, the ones that may stand before "required" as a sentence of its own: "Experience required". */
const MASS = wordSet('experience knowledge education expertise qualification understanding competency')
/** Of those, the ones that name a company's offer as often: "Professional Education". */
const OFFERED = wordSet('education expertise understanding')
const WISHED = softening('u', '^(?:<wished>)$')
const DEMANDED = wordSet('essential required mandatory needed necessary minimum must-have expected')
/** What else such a heading may hold. */
const AROUND = wordSet(`
  and or of for the a an in to our your this with technical professional personal key core basic general specific relevant previous
  other special academic job role post position person candidate training work working both level practical industry functional
  interpersonal behavioural clinical educational further particular some any that we you need look are looking youll successful ideal statutory etc`)

/** What one does: "Main duties and responsibilities". */
const DONE = wordSet('responsibilities responsibility duties tasks accountabilities functions activities')
const AROUND_DONE = wordSet(`
  and of the your my what are is include essential primary principal general specific typical summary example examples role roles
  position main key core job class distinguishing features`)

/** "Skills and experience required", "Technical skills (essential)", "Relevant qualifications and training": the part that a heading made of such words begins. */
export function zoneOfComposed(words: readonly string[]): Zone | undefined {
  const nouns = words.filter((word) => ASKED.has(word))
  const wishes = words.some((word) => WISHED.test(word))
  const demands = words.some((word) => DEMANDED.has(word))
  if (words.some((word) => DONE.has(word)) && words.every((word) => DONE.has(word) || AROUND_DONE.has(word)))
    return 'duties'
  if (nouns.length === 0 || words.length > 8) return undefined
  if (!demands && !wishes && nouns.every((noun) => OFFERED.has(noun)) && !words.includes('training')) return undefined
  if (!words.every((word) => ASKED.has(word) || AROUND.has(word) || WISHED.test(word) || DEMANDED.has(word)))
    return undefined
  const last = words.at(-1)!
  if ((WISHED.test(last) || DEMANDED.has(last)) && nouns.every((noun) => MASS.has(noun)) && nouns.length < 2)
    return undefined
  return wishes && !demands ? 'nice-to-have' : 'requirements'
}

/** Whether such a heading can begin with the word. */
export const mayOpenComposed = (word: string): boolean =>
  DONE.has(word) ||
  AROUND_DONE.has(word) ||
  ASKED.has(word) ||
  AROUND.has(word) ||
  WISHED.test(word) ||
  DEMANDED.has(word)
