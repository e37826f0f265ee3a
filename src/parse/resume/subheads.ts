import { Phrases, phrases } from '../../text/phrases.ts'

/** What a line inside a job or a course heads: "Key achievements", "Tools". */
const SUBHEADS = phrases()`
  (?:(?:key|core|main|major|notable|selected) )?(?:highlights|responsibilities|duties|achievements?|accomplishments?|projects?)
  role and responsibilities
  technologies
  (?:tech )?stack
  tools
  (?:technical )?environment
  keywords
  skills(?: used)?
  summary
  (?:relevant )?coursework
  courses
  team size
  aufgaben
  missions
`

/** An expression that has them in the place of the ellipsis, with what else is listed. */
export const subheads = (frame: string, more?: Phrases): Phrases =>
  new Phrases(
    () => frame.replace('…', () => [SUBHEADS, ...(more ? [more] : [])].map(({ source }) => source).join('|')),
    'i',
  )
