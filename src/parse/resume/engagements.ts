import type { Engagement } from '../../model/resume.ts'
import { type Pattern, phrases } from '../../text/phrases.ts'

const BREAK = phrases('i', String.raw`\b(?:…)\b`)`
  career break
  sabbatical
  parental leave
  maternity leave
  paternity leave
  family leave
  caregiving
  full[- ]time (?:parent|caregiver|mother|father)
  stay[- ]at[- ]home
  gap year
  elternzeit
  auszeit
  congé parental
  career pause
  medical leave
`

const ENGAGEMENTS: readonly (readonly [Engagement, Pattern])[] = [
  ['break', BREAK],
  [
    'internship',
    phrases('i', String.raw`\b(?:…)\b`)`
      intern
      internship
      praktik(?:um|ant|antin)
      stagiaire
      stage
      becari[oa]
      prácticas
      estagi(?:o|ári[oa])
      tirocin\w+
      stagista
      co-?op
      trainee
      werkstudent(?:in)?
    `,
  ],
  [
    'apprenticeship',
    phrases('i', String.raw`\b(?:…)\b`)`
      apprentice
      apprenticeship
      auszubildende[rn]?
      azubi
      ausbildung
      alternan(?:ce|t|te)
      apprentie?
    `,
  ],
  ['volunteering', /\b(?:volunteer|volunteering|ehrenamt\w*|bénévole|voluntari[oa])\b/i],
  [
    'freelance',
    phrases('i', String.raw`\b(?:…)\b`)`
      freelancer?
      self[- ]employed
      freiberuflich\w*
      selbstständig\w*
      indépendante?
      autónom[oa]
      sole proprietor
    `,
  ],
  ['contract', /\b(?:contract|contractor|temporary|temp|fixed[- ]term|befristet|cdd|interim|per diem|locum)\b/i],
  ['part-time', /\b(?:part[- ]?time|teilzeit|temps partiel|medio tiempo|tempo parcial|seasonal|casual)\b/i],
]

/** What kind of engagement the head of a job says it was. */
export const engagementOf = (head: string): Engagement =>
  ENGAGEMENTS.find(([, cue]) => cue.test(head))?.[0] ?? 'employment'

/** Whether the words name a career break. */
export const namesBreak = (words: string): boolean => BREAK.test(words)
