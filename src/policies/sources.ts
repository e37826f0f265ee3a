import type { Source } from '../model/policy.ts'

/** Where the numbers of the policies come from. `grade` says how far to trust each; nothing graded folklore is a default. */
export const sources = {
  keywordSearch: {
    title: 'Keyword search: each word narrows, whole words, no synonyms (a recruiting system’s manual)',
    year: 2025,
    url: 'https://kb.bullhorn.com/ats/Content/BHATS/Topics/keywordSearch.htm',
    grade: 'documented',
  },
  gapFilter: {
    title: 'Hidden Workers: about half of employers filter middle-skill candidates on a gap of more than six months',
    year: 2021,
    grade: 'measured',
    note: 'a survey of executives; off in every other reader',
  },
  longGap: {
    title: 'Interview rates after gaps of two and three years (36,510 openings)',
    year: 2019,
    grade: 'measured',
    note: 'weak: a seller of résumés; another study finds that past gaps do not matter',
  },
  shortTenures: {
    title: 'Interview rates after leaving a job within 15 months (6,976 applications)',
    year: 2018,
    grade: 'measured',
    note: 'weak, and disputed by a study of 21,000 agents',
  },
  levelsApart: {
    title: 'Suggested candidates lose by untypical steps up or down in seniority (a recruiting system’s help)',
    grade: 'documented',
    note: 'the direction; that it takes two levels is our assumption',
  },
  changeOfTrade: {
    title: 'A change of occupation without a line that explains it',
    grade: 'assumption',
  },
  scope: {
    title: 'Parsers derive a management level from what the paper says was led',
    grade: 'documented',
    note: 'that a missing number costs anything is our assumption',
  },
  upToDate: { title: 'A paper whose latest date is half a year old', grade: 'assumption' },
  length: {
    title: 'Two pages against one: picks by 482 recruiters (7,712 choices)',
    year: 2018,
    grade: 'measured',
    note: 'weak: a seller of résumés',
  },
  genericClaims: { title: 'Stock phrases in the place of facts', grade: 'assumption' },
  spelling: {
    title: 'Interview chances by spelling errors (445 recruiters, PLOS ONE)',
    year: 2023,
    url: 'https://doi.org/10.1371/journal.pone.0283280',
    grade: 'measured',
    note: 'how many are many is our assumption',
  },
  stemmedSearch: {
    title: 'Word forms are found, acronyms are not expanded (a guide to one system’s search)',
    url: 'https://www.jobscan.co/blog/lever-ats',
    grade: 'documented',
    note: 'read second-hand',
  },
  booleanSearch: {
    title:
      'Boolean search: AND, OR, NOT in capitals, quotes for exact order, two bare words mean AND (a recruiting tool’s help)',
    url: 'https://www.linkedin.com/help/recruiter/answer/a415295',
    grade: 'documented',
    note: 'read from a copy',
  },
  humanEnough: {
    title: 'Interviews by share of requirements met: no gain above about half (6,348 applications)',
    year: 2018,
    grade: 'measured',
    note: 'weak: one vendor’s own applications',
  },
  punctuation: {
    title: 'Word tokenizers that split at every sign: C++ becomes C (natural’s WordTokenizer)',
    grade: 'documented',
  },
  parsingFaults: {
    title: 'Unsuccessful parse: headers, footers, text boxes, columns, tables, images, letter-spaced text',
    url: 'https://support.greenhouse.io/hc/en-us/articles/200989175',
    grade: 'documented',
  },
  experienceMonths: {
    title: 'Assessing experience: whole months, year-only dates credited from December to January',
    url: 'https://www.usf.edu/hr/recruitment/assess-experience.aspx',
    grade: 'documented',
  },
  exactMonths: {
    title: 'Assessing experience: months are compared as they are counted',
    url: 'https://www.usf.edu/hr/recruitment/assess-experience.aspx',
    grade: 'documented',
    note: 'no rule for rounding was found, nor a universal rejection for one month',
  },
  everyPaper: {
    title: 'What every paper must show: a contact in its body, known headings, dates; nothing hidden',
    url: 'https://support.greenhouse.io/hc/en-us/articles/200989175',
    grade: 'documented',
    note: 'that it is asked of every paper by every reader is our assumption',
  },
  yearsTolerated: {
    title: 'Up to two years short were tolerated in practice',
    year: 2018,
    grade: 'measured',
    note: 'weak: one vendor’s own applications; the cap by the bar is our assumption',
  },
  knockoutAnswers: {
    title: 'Prescreening: answers disqualify, the résumé’s silence does not',
    url: 'https://docs.oracle.com/en/cloud/saas/taleo-enterprise/22c/otfru/t-setaceflagging.html',
    grade: 'documented',
  },
  requiredBeforeAssets: {
    title: 'Criteria marked required come before assets; the size of the weights is ours',
    url: 'https://docs.oracle.com/en/cloud/saas/taleo-enterprise/22c/otfru/t-setaceflagging.html',
    grade: 'assumption',
    note: 'the order is documented, the numbers are not',
  },
  typicalSeconds: {
    title: 'How much time recruiters say they spend on a résumé (n = 418)',
    year: 2024,
    url: 'https://www.resumego.net/research/how-much-time-spend-resume',
    grade: 'measured',
    note: 'weak: self-report',
  },
  firstPassSeconds: {
    title: 'Eye-tracking of recruiters: 6 to 7.4 seconds for a first pass',
    year: 2018,
    url: 'https://www.hrdive.com/news/541582',
    grade: 'measured',
    note: 'weak: a vendor’s study, the sample is not published',
  },
  coreShare: {
    title: 'Eye-tracking of 30 recruiters: four fifths of the time on name, titles, employers, dates and education',
    year: 2012,
    url: 'https://www.fichier-pdf.fr/2014/03/28/theladders-eyetracking-studyc2',
    grade: 'measured',
    note: 'weak: a vendor’s study; how it splits between the six is not published',
  },
  readingRate: { title: 'About 25 characters a second, 250 to 300 words a minute', grade: 'assumption' },
  sweep: { title: 'Without layout the eye sweeps about a page in 7 seconds, two in 30', grade: 'assumption' },
  stuffing: { title: 'Mentions of one term beyond which it reads as stuffing', grade: 'assumption' },
  currentGap: {
    title: 'Callbacks and the length of the current spell without work; past spells did not matter',
    year: 2013,
    url: 'https://doi.org/10.1093/qje/qjt015',
    grade: 'measured',
    note: 'only named, never counted against the paper',
  },
  load: {
    title: 'Seconds a résumé by arithmetic: the hours spent on screening through the résumés of a day',
    grade: 'assumption',
    note: 'as good as the numbers the caller gives',
  },
  doubt: { title: 'Whether an open doubt is held against a paper', grade: 'assumption' },
  trust: { title: 'Confidence below which a reading is a doubt', grade: 'assumption' },
} as const satisfies Readonly<Record<string, Source>>
