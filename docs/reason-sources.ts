import type { ReasonCode } from '../src/model/finding.ts'
import type { Source } from '../src/model/policy.ts'

/** From where it is known that papers are turned away for a reason. Kept out of the library, which tells the grade alone. */
export const reasonSources: Readonly<Partial<Record<ReasonCode, Source>>> = {
  R01: {
    title:
      'A form’s answer on the right to work turns away; the silence of a paper does not (a recruiting system’s manual)',
    url: 'https://docs.oracle.com/en/cloud/saas/taleo-enterprise/22c/otfru/t-setaceflagging.html',
    grade: 'documented',
  },
  R02: {
    title: 'Rules that reject by the answer to a question, a licence among them (a recruiting system’s help)',
    url: 'https://support.greenhouse.io/hc/en-us/articles/360000653472',
    grade: 'documented',
  },
  R03: {
    title: 'Screening questions on place and willingness to come on site (a job network’s help)',
    url: 'https://www.linkedin.com/help/linkedin/answer/a521538',
    grade: 'documented',
    note: 'read from a copy',
  },
  R04: {
    title: 'Dismissed by Degrees: degrees demanded where the work did not need one',
    year: 2017,
    grade: 'documented',
    note: 'that a degree is demanded is documented; how often its lack decides is not',
  },
  R05: {
    title: 'Assessing experience: whole months, compared as they are counted',
    url: 'https://www.usf.edu/hr/recruitment/assess-experience.aspx',
    grade: 'documented',
  },
  R06: {
    title: 'Experience by skill: the months of the jobs that name it (a résumé parser’s reference)',
    url: 'https://textkernel.github.io/tx-dotnet',
    grade: 'documented',
  },
  R07: {
    title:
      'Assessing experience: no rounding up; yet up to two years short were tolerated in practice (6,348 applications)',
    year: 2018,
    url: 'https://www.usf.edu/hr/recruitment/assess-experience.aspx',
    grade: 'documented',
    note: 'the tolerance is measured, weakly: one vendor’s own applications',
  },
  R08: {
    title: 'Assessing experience: year-only dates are credited from December to January',
    url: 'https://www.usf.edu/hr/recruitment/assess-experience.aspx',
    grade: 'documented',
  },
  R10: {
    title: 'Prescreening questions: answers disqualify, the résumé’s silence does not (a recruiting system’s manual)',
    url: 'https://docs.oracle.com/en/cloud/saas/taleo-enterprise/22c/otfru/t-setaceflagging.html',
    grade: 'documented',
  },
  R11: {
    title: 'Keyword search: each word narrows, whole words, no synonyms (a recruiting system’s manual)',
    year: 2025,
    url: 'https://kb.bullhorn.com/ats/Content/BHATS/Topics/keywordSearch.htm',
    grade: 'documented',
  },
  R12: {
    title:
      'Recruiters’ understanding of the trades: most hiring managers rate it low to moderate; searches know no other names',
    year: 2014,
    grade: 'documented',
    note: 'the survey is one vendor’s',
  },
  R13: {
    title: 'Acronyms are not expanded (a guide to one system’s search)',
    url: 'https://www.jobscan.co/blog/lever-ats',
    grade: 'documented',
    note: 'read second-hand',
  },
  R14: {
    title: 'Matchers that tell tenses and plurals apart (a résumé checker’s help)',
    url: 'https://www.jobscan.co/faq',
    grade: 'documented',
  },
  R15: {
    title: 'Skills are told apart by whether a job shows them (a résumé parser’s reference)',
    url: 'https://textkernel.github.io/tx-dotnet',
    grade: 'documented',
    note: 'that a list alone costs anything is our assumption',
  },
  R16: {
    title: 'Each skill has the date of its last use (a résumé parser’s reference)',
    url: 'https://textkernel.github.io/tx-dotnet',
    grade: 'documented',
    note: 'only where the posting names a time',
  },
  R17: {
    title: 'Matching by titles held, and by the steps between them (a recruiting system’s help)',
    grade: 'documented',
  },
  R20: {
    title: 'Hidden text and stuffed keywords, as a vendor counted them among its applications',
    grade: 'measured',
    note: 'read second-hand',
  },
  R21: {
    title: '“The industry experience that was asked for”: recruiters’ own accounts',
    grade: 'documented',
    note: 'single accounts, no counts',
  },
  R22: {
    title: 'Suggested candidates lose by untypical steps up or down in seniority (a recruiting system’s help)',
    grade: 'documented',
    note: 'that it takes two levels, or half the years, is our assumption',
  },
  R23: {
    title: 'Overqualified candidates are taken for less committed (experiments with hiring managers)',
    year: 2019,
    grade: 'measured',
    note: 'the direction; that it takes two levels is our assumption; never by age',
  },
  R24: {
    title: 'Parsers derive a management level from what the paper says was led',
    url: 'https://textkernel.github.io/tx-dotnet',
    grade: 'documented',
    note: 'that a missing number costs anything is our assumption',
  },
  R25: { title: 'A change of occupation without a line that explains it', grade: 'assumption' },
  R26: {
    title: 'Callbacks and the length of the current spell without work; past spells did not matter',
    year: 2013,
    url: 'https://doi.org/10.1093/qje/qjt015',
    grade: 'measured',
  },
  R27: {
    title: 'Interview rates after gaps of two and three years (36,510 openings)',
    year: 2019,
    grade: 'measured',
    note: 'weak: a seller of résumés; another study finds that past gaps do not matter',
  },
  R28: {
    title: 'Interview rates after leaving a job within 15 months (6,976 applications)',
    year: 2018,
    grade: 'measured',
    note: 'weak, and disputed by a study of 21,000 agents',
  },
  R29: {
    title: 'Eye-tracking of 30 recruiters: seconds, and where they go',
    year: 2012,
    url: 'https://www.fichier-pdf.fr/2014/03/28/theladders-eyetracking-studyc2',
    grade: 'measured',
    note: 'weak: a vendor’s study',
  },
  R30: {
    title: 'Unsuccessful parse: headers, footers, text boxes, columns, tables, images, letter-spaced text',
    url: 'https://support.greenhouse.io/hc/en-us/articles/200989175',
    grade: 'documented',
  },
  R31: {
    title: 'Unsuccessful parse: contact details in headers and footers',
    url: 'https://support.greenhouse.io/hc/en-us/articles/200989175',
    grade: 'documented',
  },
  R32: {
    title: 'Unsuccessful parse: headings a parser does not know',
    url: 'https://support.greenhouse.io/hc/en-us/articles/200989175',
    grade: 'documented',
  },
  R33: {
    title: 'Interview chances by spelling errors (445 recruiters)',
    year: 2023,
    url: 'https://doi.org/10.1371/journal.pone.0283280',
    grade: 'measured',
  },
  R34: {
    title: 'Two pages against one: picks by 482 recruiters (7,712 choices)',
    year: 2018,
    grade: 'measured',
    note: 'weak: a seller of résumés',
  },
  R35: { title: 'A paper whose latest date is half a year old', grade: 'assumption' },
  R36: { title: 'Stock phrases in the place of facts', grade: 'assumption' },
}
