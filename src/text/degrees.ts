import type { Span } from '../model/quote.ts'
import type { EducationLevel } from '../model/resume.ts'
import { matchesOf, type Pattern, Phrases, phrases, united } from './phrases.ts'
import { wordSet } from './words.ts'

interface Level {
  readonly level: EducationLevel
  readonly words: Pattern
  /** Short forms, in their own spelling: MA is a degree, "ma" is none. */
  readonly letters?: Pattern
}

/** What degrees of one subject are in, as far as their names clip it at most. */
const FIELDS = wordSet(`
  Account Agric Anthrop Archaeol Archit Biochem Biol Biomed Biotech Bus Chem Class Comm Comput Dent Des Div Ecol Econ Educ Engin
  Environ Finan Forest Geog Geol Geophys Hist Human Inform Law Litt Man Mar Mathem Mech Med Mus Nat Nurs Nutr Ocean Pharmac Phil
  Phys Plan Polit Psychol Scien Soc Stat Stud Surv Teach Technol Theol Vet Zool
`)

/** Three letters of a field and as many more as are printed: "BDes" is a degree, "BDesign" a firm. */
const clippingOf = (word: string): string =>
  word.slice(0, 3) + [...word.slice(3)].reduceRight((more, letter) => `(?:${letter}${more})?`, '')

/** Integrated masters and the like: "MMath", "M.Stat", "BAppSc", "MEarthSci", "MMASc". */
const clippedDegrees = (capital: 'B' | 'M'): Pattern =>
  new Phrases(() => {
    const field = `(?:${[...FIELDS].map(clippingOf).join('|')})`
    return String.raw`(?<![A-Za-zÀ-ɏ.])${capital}\.?(?:[A-Z]{1,2}Sc|(?:App|Earth|Health)\.?(?:${field}|Sc)|${field}(?:\.?(?:${field}|Sc|St))*)(?![A-Za-zÀ-ɏ-])`
  }, '')

/** How degrees are written, from the highest level down. Applied to a line or less. */
const LEVELS: readonly Level[] = [
  {
    level: 'doctorate',
    words: phrases('i', String.raw`\b(?:…)(?![a-zß-ɏ])`)`
      doctorate
      doctoral
      doctor of (?!medicine|pharmacy|dental|veterinary|law|juris|physical|nursing practice)[a-zß-ɏ]+
      dr\.[- ]?ing
      dr\. ?rer
      promotion zum
      doctorat
      doctorado
      doutorado
      dottorato
    `,
    letters:
      /\b(?:Ph\.? ?D|PHD|D\.? ?Phil|Ed\.?D|Sc\.?D|DBA|DNP|Psy\.?D|DrPH|Dr\.P\.H|EngD|D\.S\.W|D\.?Min)(?![A-Za-zÀ-ɏ])/,
  },
  {
    level: 'professional',
    words: phrases('i', String.raw`\b(?:…)(?![a-zß-ɏ])`)`
      juris doctor
      doctor of (?:medicine|pharmacy|dental [a-zß-ɏ]+|veterinary [a-zß-ɏ]+|law|physical therapy|nursing practice)
      staatsexamen
      bar vocational
    `,
    letters: phrases('', String.raw`\b(?:…)(?![A-Za-zÀ-ɏ])`)`
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
      MBChB
      BM ?BS
      BDS
      BChD
      BVSc
      BVetMed
      D\.P\.M
      Au\.?D
      O\.T\.D
      LL\.?M
    `,
  },
  {
    level: 'master',
    words: phrases('i', String.raw`\b(?:…)(?![a-zß-ɏ])`)`
      masters?(?:['’]s|['’])?(?: of [a-zß-ɏ]+| in [a-zß-ɏ]+| degree)?
      specialist degree
      education(?:al)? specialist
      magister
      diplom(?:-[a-zß-ɏ]+)?
      dipl\.[- ]?(?:ing|inf|kfm|psych)\.?
      maîtrise
      máster
      mestrado
      laurea magistrale
      post ?graduat[a-zß-ɏ]* (?:diploma|certificate|degree)
      post ?graduat[a-zß-ɏ]*
      diplôme d['’]ingénieur
      maestría
      mastère
    `,
    letters: united([
      clippedDegrees('M'),
      phrases('', String.raw`\b(?:…)(?![A-Za-zÀ-ɏ-])`)`
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
        PGCert
        PGDE
        PGDM
        PGDip
        MTECH
        M\.?L\.?I\.?S
        M\.L\.S
        M\.A\.T
        M\.?H\.?A
        M\.P\.P
        MSSW
        M\.S\.W
        M\.P\.[HA]
        M\.S\.N
        MPAS
        MURP
        MSc?N
        MS(?:CS|EE|ME|CE|IT|IS)
        Ed\.?S
        EMBA
        M\. (?:Arch|Chem|Des|Math|Pharm|Phys|Sci|Stat)
      `,
    ]),
  },
  {
    level: 'bachelor',
    words: phrases('i', String.raw`\b(?:…)(?![a-zß-ɏ])`)`
      bachelors?(?:['’]s|['’])?(?: of [a-zß-ɏ]+| in [a-zß-ɏ]+| degree)?
      undergraduate degree
      (?:hon(?:ou?r)?s|university|first|four[- ]year|4[- ]year) degree
      // The British class of one: "Accounting (2:1)".
      2[:.][12](?=(?: hon\w*)?\))
      first[- ]class hon(?:ou?r)?s
      (?:upper|lower) second(?: class)?
      (?<!\b(?:associates?(?:['’]s|['’])?(?: (?:of|in)(?: [a-zß-ɏ]+){1,3})?|(?<!such )as|a\.[as]\.?(?:s\.?)?|aa|aas|adn|fd[as]c?|hn[cd]|foundation|advanced|higher|secondary|vocational|diploma|two[- ]year|2[- ]year|no|any) )degree(?= in [a-z]{3})
      licence(?= (?:en|de|professionnelle))
      licenciatura
      licenciad[oa]
      grado en
      graduação
      bacharelado
      laurea(?: triennale)?
      hbo
    `,
    letters: united([
      clippedDegrees('B'),
      phrases('', String.raw`\b(?:…)(?![A-Za-zÀ-ɏ-])`)`
        B\.?A\.?Sc
        // "BS 7671" is a British Standard.
        B\.? ?Sc?(?! (?:EN |ISO )+\d| (?!19|20)\d{3,}| \d{5})
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
        BHSc
        BScN
        B\.S\.W
        BS(?:BA|EE|ME|CS|CE|IT|IE|ChE|Ed)
        B\.S\.(?:B\.A|E\.E|M\.E|C\.S|C\.E)
        B\. (?:Des|Math|Pharm|Stat)
      `,
    ]),
  },
  {
    level: 'associate',
    words: phrases('i', String.raw`\b(?:…)(?![a-zß-ɏ])`)`
      associates?(?:['’]s|['’])?(?: of (?:applied )?(?:arts|science|business|engineering|nursing|[a-zß-ɏ]+ studies)| in [a-zß-ɏ]+| degree)
      foundation degree
      técnico superior
      higher national (?:diploma|certificate)
    `,
    letters: /\b(?:A\.?A\.?S|A\.S|A\.A|AA|AS|ADN|A\.D\.N|Fd(?:A|Sc)|HND|HNC|DUT|BTS)(?![A-Za-zÀ-ɏ-])/,
  },
  {
    level: 'secondary',
    words: phrases('i', String.raw`\b(?:…)(?![a-zß-ɏ])`)`
      high school(?: diploma)?
      general educational development
      school (?:leaving )?certificate
      secondary school
      diploma of secondary
      a[- ]levels?
      o[- ]levels?
      gcses?
      abitur
      fachabitur
      mittlere reife
      realschul[a-zß-ɏ]*
      hauptschul[a-zß-ɏ]*
      matura
      baccalauréat
      bachillerato
      ensino médio
      maturità
      diploma di maturità
      liceo
      higher secondary
      senior secondary
      leaving cert[a-zß-ɏ]*
      ib diploma
      international baccalaureate
      hs diploma
      10th
      12th
      xth
      xiith
    `,
    letters: phrases('', String.raw`\b(?:…)(?![A-Za-zÀ-ɏ-])`)`
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
    words: phrases('i', String.raw`\b(?:…)(?![a-zß-ɏ])`)`
      certificate (?:iii?|iv|i)
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
      fachwirt[a-zß-ɏ]*
      berufsausbildung
      formación profesional
      apprenticeship
      journeyman
      zertifikat
      kaufmann
      kauffrau
      fachinformatiker[a-zß-ɏ]*
      técnico em
      tecnico em
    `,
    letters:
      /\b(?:Level [2-7](?= in [A-Z])|[SG]?NVQ|SVQ|BTEC|IHK|CAP|BEP|ITI|LPN|CNA|MBO|C ?& ?G(?= Level))(?![A-Za-zÀ-ɏ-])/,
  },
]

const TWO_LETTERS = /^(?:M\.?A|A\.?A|A\.?S|B\.?A|B\.?S|M\.?S|M\.?D|B\.?E)$/

/** The level a phrase names, or undefined; the highest where it names several. */
export const degreeLevel = (phrase: string): EducationLevel | undefined => degreeIn(phrase)?.level

/** The words that name the degree itself: "BSc", "Master of Science", "Associate degree". */
export const degreeSpan = (phrase: string): Span | undefined => degreeIn(phrase)?.span

/** How the words begin, and the short forms: most lines hold neither, and to look for these costs little. */
const BEGINNINGS = phrases('i', String.raw`\b(?:…)`)`
  1[02]th
  2[:.][12]
  a[- ]lev
  abitur
  appren
  assoc
  ausbildung
  bac
  bar voc
  berufs
  cert
  city
  degree
  dipl
  doct
  dott
  dout
  dr\.
  ensino
  fach
  first
  formación
  foundation
  gcse
  gesellen
  grad
  hauptschul
  hbo
  high
  hon
  four
  4[- ]y
  hs[ ]
  ib[ ]
  international
  journeyman
  juris
  kauf
  laurea
  leaving
  lehre
  licen
  liceo
  lower sec
  m[aá][eîihstg]
  meister
  mestrado
  mittlere
  o[- ]lev
  post
  promotion
  realschul
  school
  secondary
  senior
  staatsexamen
  t[ée]cnico
  trade
  undergrad
  universit
  upper sec
  vocational
  xi?i?th
  zertifikat
`
const SHORT_FORMS = united(LEVELS.flatMap(({ letters }) => letters ?? []))

function degreeIn(phrase: string): { readonly level: EducationLevel; readonly span: Span } | undefined {
  if (!BEGINNINGS.test(phrase) && !SHORT_FORMS.test(phrase)) return undefined
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
  matchesOf(phrase, /\b(?:levels? |[A-Z]?VQ )([1-8])(?: ?(?:\/|or|and|&) ?([1-8]))?(?![\d.,]\d)/gi)
    .flatMap(([, first, second]) => [first, second])
    .flatMap((stage) => (stage === undefined ? [] : [Number(stage)]))
    .sort((a, b) => a - b)
