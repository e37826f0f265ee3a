import { type Pattern, phrases } from './phrases.ts'

/** Words of rank, from the lowest level up; a title without any is level 2. */
const LEVELS: readonly (readonly [level: number, words: Pattern])[] = [
  [6, /\b(?:chief|c[eftop]o|president|vp|svp|evp|vice[- ]president|partner|managing director)\b/i],
  [
    5,
    phrases('i', String.raw`\b(?:…)\b`)`
      director
      head of
      head (?!nurse|chef|cook|teacher|waiter|cashier|coach)
      principal(?= of| ?$)
      superintendent
      headteacher
    `,
  ],
  [
    4,
    phrases('i', String.raw`\b(?:…)\b`)`
      manager
      lead
      principal
      staff(?= (?:software |systems? )?engineer)
      executive chef
      head
      supervisor
      foreman
      captain
    `,
  ],
  [3, /\b(?:senior|sr|specialist|sous|advanced|iii|charge)\b/i],
  [0, /\b(?:intern|internship|trainee|apprentice|student|working student|werkstudent)\b/i],
  [
    1,
    phrases('i', String.raw`\b(?:…)\b`)`
      junior
      jr
      assistant
      entry[- ]level
      graduate
      helper
      aide
      associate(?= (?:software|engineer|developer|analyst|consultant|designer))
    `,
  ],
]

const ORDINARY = 2
/** "Assistant Manager" is a step below the manager. */
const DEPUTY =
  /\b(?:assistant|deputy|associate|vice)\b(?=.{0,20}\b(?:manager|director|head|principal|superintendent)\b)/i

/** The seniority in a title: 0 in training, 1 junior, 2 ordinary, 3 senior, 4 leads, 5 directs, 6 at the top. */
export function seniorityOf(title: string): number {
  const level = LEVELS.find(([, words]) => words.test(title))?.[0] ?? ORDINARY
  return DEPUTY.test(title) ? level - 1 : level
}
