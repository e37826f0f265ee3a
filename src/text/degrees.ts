import type { EducationLevel } from '../model/resume.ts'

/** How degrees are written, from the highest level down. Applied to one line or less. */
const LEVELS: readonly (readonly [EducationLevel, RegExp])[] = [
  [
    'doctorate',
    /\b(?:ph\.? ?d|d\.? ?phil|doctorate|doctoral|doctor of (?!medicine|pharmacy|dental|veterinary|law|juris|physical|nursing practice)\p{L}+|ed\.?d|dr\.[- ]ing|dr\. ?rer|promotion|doctorat|doctorado|doutorado|dottorato|sc\.?d|dba|dnp|psy\.?d)\b/iu,
  ],
  [
    'professional',
    /\b(?:m\.?d|j\.?d|juris doctor|doctor of (?:medicine|pharmacy|dental \p{L}+|veterinary \p{L}+|law|physical therapy|nursing practice)|pharm\.?d|d\.?d\.?s|d\.?m\.?d|d\.?v\.?m|d\.?o|d\.?p\.?t|mbbs|m\.b\.b\.s|staatsexamen|ll\.?m|bar vocational)\b/iu,
  ],
  [
    'master',
    /\b(?:master(?:'s|’s|s)?(?: of \p{L}+| in \p{L}+| degree)?|m\.? ?sc?|m\.? ?a|m\.? ?b\.? ?a|m\.? ?eng|m\.? ?ed|m\.? ?tech|m\.? ?phil|mfa|m\.f\.a|mph|mpa|msw|msn|mca|m\.c\.a|m\.? ?com|mres|magister|diplom(?:-?\p{L}+)?|dipl\.[- ]?(?:ing|inf|kfm|psych)\.?|maîtrise|máster|mestrado|laurea magistrale|post ?graduat\p{L}*|pgce|pgd(?:m|ip)?|ingénieur|licenciatura y maestría|maestría|mastère)(?![\p{L}])/iu,
  ],
  [
    'bachelor',
    /\b(?:bachelor(?:'s|’s|s)?(?: of \p{L}+| in \p{L}+| degree)?|b\.? ?sc?|b\.? ?a|b\.? ?b\.? ?a|b\.? ?e|b\.? ?eng|b\.? ?ed|b\.? ?tech|b\.? ?com|bca|b\.c\.a|b\.? ?arch|bfa|b\.f\.a|bsn|b\.s\.n|bsw|bbs|llb|ll\.b|a\.b|undergraduate degree|honours degree|licence|licenciatura|licenciad[oa]|grado en|graduação|bacharelado|laurea(?: triennale)?|hbo|kandidat)(?![\p{L}])/iu,
  ],
  [
    'associate',
    /\b(?:associate(?:'s|’s|s)?(?: of (?:\p{L}+ )?\p{L}+| in \p{L}+| degree)?|a\.?a\.?s|a\.s|a\.a|adn|foundation degree|hnd|hnc|dut|bts|técnico superior|higher national)(?![\p{L}])/iu,
  ],
  [
    'vocational',
    /\b(?:certificate|certification|diploma(?! of secondary)|vocational|trade school|nvq|city (?:&|and) guilds|btec|ausbildung|lehre|gesell\p{L}*|meister\p{L}*|fachwirt|berufsausbildung|ihk|cap|bep|formación profesional|fp|técnico|itis|mbo|apprenticeship|journeyman|cosmetology|lpn|cna|technical studies|iti|polytechnic diploma|zertifikat|kaufmann|kauffrau|fachinformatiker\p{L}*)\b/iu,
  ],
  [
    'secondary',
    /\b(?:high school|secondary school|ged|g\.e\.d|diploma of secondary|a[- ]levels?|gcses?|abitur|fachabitur|mittlere reife|realschul\p{L}*|hauptschul\p{L}*|matura|baccalauréat|bac|bachillerato|eso|ensino médio|maturità|diploma di maturità|liceo|vwo|havo|hsc|ssc|10th|12th|intermediate|higher secondary|senior secondary|leaving cert\p{L}*|ib diploma|international baccalaureate|hs diploma)\b/iu,
  ],
]

/** The level a phrase names, or undefined. "Master's" before "Bachelor's" where it names both. */
export function degreeLevel(phrase: string): EducationLevel | undefined {
  return LEVELS.find(([, form]) => form.test(phrase))?.[0]
}

/** The words that name the degree itself: "BSc", "Master of Science", "Associate degree". */
export function degreeSpan(phrase: string): { readonly start: number; readonly end: number } | undefined {
  for (const [, form] of LEVELS) {
    const match = form.exec(phrase)
    if (match) return { start: match.index, end: match.index + match[0].length }
  }
  return undefined
}
