import type { Engagement } from '../../model/resume.ts'

const BREAK =
  /\b(?:career break|sabbatical|parental leave|maternity leave|paternity leave|family leave|caregiving|full[- ]time (?:parent|caregiver|mother|father)|stay[- ]at[- ]home|gap year|elternzeit|auszeit|congé parental|career pause|medical leave)\b/i

const ENGAGEMENTS: readonly (readonly [Engagement, RegExp])[] = [
  ['break', BREAK],
  [
    'internship',
    /\b(?:intern|internship|praktik(?:um|ant|antin)|stagiaire|stage|becari[oa]|prácticas|estagi(?:o|ári[oa])|tirocin\w+|stagista|co-?op|trainee|werkstudent(?:in)?)\b/i,
  ],
  [
    'apprenticeship',
    /\b(?:apprentice|apprenticeship|auszubildende[rn]?|azubi|ausbildung|alternan(?:ce|t|te)|apprenti[e]?)\b/i,
  ],
  ['volunteering', /\b(?:volunteer|volunteering|ehrenamt\w*|bénévole|voluntari[oa])\b/i],
  [
    'freelance',
    /\b(?:freelance[r]?|self[- ]employed|freiberuflich\w*|selbstständig\w*|indépendant[e]?|autónom[oa]|sole proprietor)\b/i,
  ],
  ['contract', /\b(?:contract|contractor|temporary|temp|fixed[- ]term|befristet|cdd|interim|per diem|locum)\b/i],
  ['part-time', /\b(?:part[- ]?time|teilzeit|temps partiel|medio tiempo|tempo parcial|seasonal|casual)\b/i],
]

/** What kind of engagement the head of a job says it was. */
export const engagementOf = (head: string): Engagement =>
  ENGAGEMENTS.find(([, cue]) => cue.test(head))?.[0] ?? 'employment'

/** Whether the words name a career break. */
export const namesBreak = (words: string): boolean => BREAK.test(words)
