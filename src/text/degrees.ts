import type { Span } from '../model/quote.ts'
import type { EducationLevel } from '../model/resume.ts'
import { type Pattern, phrases } from './phrases.ts'

interface Level {
  readonly level: EducationLevel
  readonly words: Pattern
  /** Short forms, in their own spelling: MA is a degree, "ma" is none. */
  readonly letters?: Pattern
}

/** How degrees are written, from the highest level down. Applied to a line or less. */
const LEVELS: readonly Level[] = [
  {
    level: 'doctorate',
    words: phrases('iu', String.raw`\b(?:…)(?!\p{L})`)`
      doctorate
      doctoral
      doctor of (?!medicine|pharmacy|dental|veterinary|law|juris|physical|nursing practice)\p{L}+
      dr\.[- ]?ing
      dr\. ?rer
      promotion zum
      doctorat
      doctorado
      doutorado
      dottorato
    `,
    letters: /\b(?:Ph\.? ?D|PHD|D\.? ?Phil|Ed\.?D|Sc\.?D|DBA|DNP|Psy\.?D)(?!\p{L})/u,
  },
  {
    level: 'professional',
    words: phrases('iu', String.raw`\b(?:…)(?!\p{L})`)`
      juris doctor
      doctor of (?:medicine|pharmacy|dental \p{L}+|veterinary \p{L}+|law|physical therapy|nursing practice)
      staatsexamen
      bar vocational
    `,
    letters: phrases('u', String.raw`\b(?:…)(?!\p{L})`)`
      M\.?D
      J\.?D
      Pharm\.?D
      D\.?D\.?S
      D\.?M\.?D
      D\.?V\.?M
      D\.O
      D\.?P\.?T
      MBBS
      M\.B\.B\.S
      LL\.?M
    `,
  },
  {
    level: 'master',
    words: phrases('iu', String.raw`\b(?:…)(?!\p{L})`)`
      masters?(?:['’]s|['’])?(?: of \p{L}+| in \p{L}+| degree)?
      magister
      diplom(?:-\p{L}+)?
      dipl\.[- ]?(?:ing|inf|kfm|psych)\.?
      maîtrise
      máster
      mestrado
      laurea magistrale
      post ?graduat\p{L}*
      diplôme d['’]ingénieur
      maestría
      mastère
    `,
    letters: phrases('u', String.raw`\b(?:…)(?![\p{L}-])`)`
      M\.?A\.?Sc
      M\.? ?Sc?(?!,? ?(?:Excel|Word|Office|Outlook|PowerPoint|Access|Project|Teams|Visio|SQL|Dynamics|Windows|Azure|Power)\b)
      M\.? ?A
      MSC
      M\.? ?B\.? ?A
      M\.? ?Eng
      M\.? ?Ed
      M\.? ?Tech
      M\.? ?Phil
      M\.? ?Comm?
      MFA
      M\.F\.A
      MPH
      MPA
      MSW
      MSN
      MCA
      M\.C\.A
      MRes
      PGCE
      PGDM
      PGDip
      MTECH
    `,
  },
  {
    level: 'bachelor',
    words: phrases('iu', String.raw`\b(?:…)(?!\p{L})`)`
      bachelors?(?:['’]s|['’])?(?: of \p{L}+| in \p{L}+| degree)?
      undergraduate degree
      honours degree
      licence(?= (?:en|de|professionnelle))
      licenciatura
      licenciad[oa]
      grado en
      graduação
      bacharelado
      laurea(?: triennale)?
      hbo
    `,
    letters: phrases('u', String.raw`\b(?:…)(?![\p{L}-])`)`
      B\.?A\.?Sc
      B\.? ?Sc?
      B\.? ?A
      BSC
      B\.? ?B\.? ?A
      B\.? ?E
      B\.? ?Eng
      B\.? ?Ed
      B\.? ?Tech
      BTECH
      B\.? ?Comm?
      B\.com
      BCA
      B\.C\.A
      B\.? ?Arch
      BFA
      B\.F\.A
      BSN
      B\.S\.N
      BSW
      BBS
      BBM
      LLB
      LL\.B
      A\.B
    `,
  },
  {
    level: 'associate',
    words: phrases('iu', String.raw`\b(?:…)(?!\p{L})`)`
      associates?(?:['’]s|['’])?(?: of (?:applied )?(?:arts|science|business|engineering|nursing|\p{L}+ studies)| in \p{L}+| degree)
      foundation degree
      técnico superior
      higher national (?:diploma|certificate)
    `,
    letters: /\b(?:A\.?A\.?S|A\.S|A\.A|AA|AS|ADN|HND|HNC|DUT|BTS)(?![\p{L}-])/u,
  },
  {
    level: 'secondary',
    words: phrases('iu', String.raw`\b(?:…)(?!\p{L})`)`
      high school(?: diploma)?
      school (?:leaving )?certificate
      secondary school
      diploma of secondary
      a[- ]levels?
      o[- ]levels?
      gcses?
      abitur
      fachabitur
      mittlere reife
      realschul\p{L}*
      hauptschul\p{L}*
      matura
      baccalauréat
      bachillerato
      ensino médio
      maturità
      diploma di maturità
      liceo
      higher secondary
      senior secondary
      leaving cert\p{L}*
      ib diploma
      international baccalaureate
      hs diploma
      10th
      12th
      xth
      xiith
    `,
    letters: phrases('u', String.raw`\b(?:…)(?![\p{L}-])`)`
      GED
      G\.E\.D
      Standard Grades?
      Nat(?:ional)? 5s?
      ESO
      VWO
      HAVO
      HSC
      SSC
      SSCE
      WASSCE
      WAEC
      NECO
      VCE
      KCSE
      IGCSE
      ATAR
      Matric
      Bac
    `,
  },
  {
    level: 'vocational',
    words: phrases('iu', String.raw`\b(?:…)(?!\p{L})`)`
      certificate
      certification
      diploma(?! of secondary)
      vocational
      trade school
      city (?:&|and) guilds
      ausbildung
      lehre
      gesellenbrief
      meisterbrief
      fachwirt\p{L}*
      berufsausbildung
      formación profesional
      apprenticeship
      journeyman
      zertifikat
      kaufmann
      kauffrau
      fachinformatiker\p{L}*
      técnico em
      tecnico em
    `,
    letters: /\b(?:[SG]?NVQ|SVQ|BTEC|IHK|CAP|BEP|ITI|LPN|CNA|MBO|C ?& ?G(?= Level))(?![\p{L}-])/u,
  },
]

const TWO_LETTERS = /^(?:M\.?A|A\.?A|A\.?S|B\.?A|B\.?S|M\.?S|M\.?D|B\.?E)$/

/** The level a phrase names, or undefined; the highest where it names several. */
export const degreeLevel = (phrase: string): EducationLevel | undefined => degreeIn(phrase)?.level

/** The words that name the degree itself: "BSc", "Master of Science", "Associate degree". */
export const degreeSpan = (phrase: string): Span | undefined => degreeIn(phrase)?.span

/** Any of the words, any of the short forms: most lines hold neither. */
const ANY_WORDS = new RegExp(LEVELS.map(({ words }) => words.source).join('|'), 'iu')
const ANY_LETTERS = new RegExp(LEVELS.flatMap(({ letters }) => letters?.source ?? []).join('|'), 'u')

function degreeIn(phrase: string): { readonly level: EducationLevel; readonly span: Span } | undefined {
  if (!ANY_LETTERS.test(phrase) && !ANY_WORDS.test(phrase)) return undefined
  for (const { level, words, letters } of LEVELS) {
    const match = words.exec(phrase) ?? shortForm(phrase, letters)
    if (match) return { level, span: { start: match.index, end: match.index + match[0].length } }
  }
  return undefined
}

/** MA behind a town is Massachusetts, and MD Maryland. */
function shortForm(phrase: string, letters: Pattern | undefined): RegExpExecArray | null {
  const match = letters?.exec(phrase) ?? null
  if (!match || !TWO_LETTERS.test(match[0]) || match[0].includes('.')) return match
  const isState =
    /\p{Ll},\s*$/u.test(phrase.slice(0, match.index)) || /^\p{Lu}+,\s*$/u.test(phrase.slice(0, match.index))
  return isState ? null : match
}

/** Levels of vocational qualifications as they are counted, lowest first: 2 and 3 of "NVQ Level 2/3". */
export const stagesIn = (phrase: string): number[] =>
  [...phrase.matchAll(/\b(?:levels? |[A-Z]?VQ )([1-8])(?: ?(?:\/|or|and|&) ?([1-8]))?(?![\d.,]\d)/gi)]
    .flatMap(([, first, second]) => [first, second])
    .flatMap((stage) => (stage === undefined ? [] : [Number(stage)]))
    .sort((a, b) => a - b)
