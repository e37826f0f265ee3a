import type { ReasonCode } from './finding.ts'
import type { Source } from './policy.ts'

/** What a code stands for: a name, what it means, and from where it is known that such a thing turns papers away. */
export interface ReasonMeaning {
  readonly name: string
  readonly means: string
  readonly source: Source
}

/** The reasons that screens can give, by code. */
export const reasonCodes: Readonly<Partial<Record<ReasonCode, ReasonMeaning>>> = {
  R01: {
    name: 'work authorization',
    means: 'The job needs a right to work that the candidate says they do not have.',
    source: {
      title:
        'A form’s answer on the right to work turns away; the silence of a paper does not (a recruiting system’s manual)',
      url: 'https://docs.oracle.com/en/cloud/saas/taleo-enterprise/22c/otfru/t-setaceflagging.html',
      grade: 'documented',
    },
  },
  R02: {
    name: 'licence or certificate',
    means: 'A licence or certificate that is demanded is not shown, or has lapsed.',
    source: {
      title: 'Rules that reject by the answer to a question, a licence among them (a recruiting system’s help)',
      url: 'https://support.greenhouse.io/hc/en-us/articles/360000653472',
      grade: 'documented',
    },
  },
  R03: {
    name: 'place',
    means: 'The job is somewhere the candidate says they will not be.',
    source: {
      title: 'Screening questions on place and willingness to come on site (a job network’s help)',
      url: 'https://www.linkedin.com/help/linkedin/answer/a521538',
      grade: 'documented',
      note: 'read from a copy',
    },
  },
  R04: {
    name: 'degree',
    means: 'The degree that is demanded is not shown as completed.',
    source: {
      title: 'Dismissed by Degrees: degrees demanded where the work did not need one',
      year: 2017,
      grade: 'documented',
      note: 'that a degree is demanded is documented; how often its lack decides is not',
    },
  },
  R05: {
    name: 'years',
    means: 'The dates prove fewer months than are demanded.',
    source: {
      title: 'Assessing experience: whole months, compared as they are counted',
      url: 'https://www.usf.edu/hr/recruitment/assess-experience.aspx',
      grade: 'documented',
    },
  },
  R06: {
    name: 'years in a skill',
    means: 'The years are there, but the jobs do not name what they must be in.',
    source: {
      title: 'Experience by skill: the months of the jobs that name it (a résumé parser’s reference)',
      url: 'https://textkernel.github.io/tx-dotnet',
      grade: 'documented',
    },
  },
  R07: {
    name: 'years, nearly',
    means: 'At most twelve months are missing; many people would let it pass, a literal check does not.',
    source: {
      title:
        'Assessing experience: no rounding up; yet up to two years short were tolerated in practice (6,348 applications)',
      year: 2018,
      url: 'https://www.usf.edu/hr/recruitment/assess-experience.aspx',
      grade: 'documented',
      note: 'the tolerance is measured, weakly: one vendor’s own applications',
    },
  },
  R08: {
    name: 'years not proven',
    means: 'Dates are missing or too coarse to settle whether the bar is met.',
    source: {
      title: 'Assessing experience: year-only dates are credited from December to January',
      url: 'https://www.usf.edu/hr/recruitment/assess-experience.aspx',
      grade: 'documented',
    },
  },
  R10: {
    name: 'a form will ask',
    means: 'The posting demands something on which papers are silent and forms are not.',
    source: {
      title: 'Prescreening questions: answers disqualify, the résumé’s silence does not (a recruiting system’s manual)',
      url: 'https://docs.oracle.com/en/cloud/saas/taleo-enterprise/22c/otfru/t-setaceflagging.html',
      grade: 'documented',
    },
  },
  R11: {
    name: 'must-have absent',
    means: 'What is demanded is not named in any form.',
    source: {
      title: 'Keyword search: each word narrows, whole words, no synonyms (a recruiting system’s manual)',
      year: 2025,
      url: 'https://kb.bullhorn.com/ats/Content/BHATS/Topics/keywordSearch.htm',
      grade: 'documented',
    },
  },
  R12: {
    name: 'other name only',
    means: 'The paper uses another name of the same thing.',
    source: {
      title:
        'Recruiters’ understanding of the trades: most hiring managers rate it low to moderate; searches know no other names',
      year: 2014,
      grade: 'documented',
      note: 'the survey is one vendor’s',
    },
  },
  R13: {
    name: 'acronym',
    means: 'Only the long or only the short form is there.',
    source: {
      title: 'Acronyms are not expanded (a guide to one system’s search)',
      url: 'https://www.jobscan.co/blog/lever-ats',
      grade: 'documented',
      note: 'read second-hand',
    },
  },
  R14: {
    name: 'word form',
    means: 'Only another form of the words is there.',
    source: {
      title: 'Matchers that tell tenses and plurals apart (a résumé checker’s help)',
      url: 'https://www.jobscan.co/faq',
      grade: 'documented',
    },
  },
  R15: {
    name: 'listed only',
    means: 'A list names the skill and no job shows it.',
    source: {
      title: 'Skills are told apart by whether a job shows them (a résumé parser’s reference)',
      url: 'https://textkernel.github.io/tx-dotnet',
      grade: 'documented',
      note: 'that a list alone costs anything is our assumption',
    },
  },
  R16: {
    name: 'stale',
    means: 'It was last used longer ago than the posting allows.',
    source: {
      title: 'Each skill has the date of its last use (a résumé parser’s reference)',
      url: 'https://textkernel.github.io/tx-dotnet',
      grade: 'documented',
      note: 'only where the posting names a time',
    },
  },
  R17: {
    name: 'title',
    means: 'No title on the paper is like the one of the opening.',
    source: {
      title: 'Matching by titles held, and by the steps between them (a recruiting system’s help)',
      grade: 'documented',
    },
  },
  R20: {
    name: 'stuffing',
    means: 'Words are hidden or repeated for a machine.',
    source: {
      title: 'Hidden text and stuffed keywords, as a vendor counted them among its applications',
      grade: 'measured',
      note: 'read second-hand',
    },
  },
  R21: {
    name: 'industry',
    means: 'Experience in a named industry is demanded, and no line names it.',
    source: {
      title: '“The industry experience that was asked for”: recruiters’ own accounts',
      grade: 'documented',
      note: 'single accounts, no counts',
    },
  },
  R22: {
    name: 'over-reach',
    means: 'Not half of the years that are demanded are there, or the opening is two levels above the jobs held.',
    source: {
      title: 'Suggested candidates lose by untypical steps up or down in seniority (a recruiting system’s help)',
      grade: 'documented',
      note: 'that it takes two levels, or half the years, is our assumption',
    },
  },
  R23: {
    name: 'over-qualified',
    means: 'The opening is two levels or more below the jobs held. By level alone, never by age.',
    source: {
      title: 'Overqualified candidates are taken for less committed (experiments with hiring managers)',
      year: 2019,
      grade: 'measured',
      note: 'the direction; that it takes two levels is our assumption; never by age',
    },
  },
  R24: {
    name: 'size not given',
    means: 'The posting speaks of a team, a budget or a turnover, and no number on the paper gives a size.',
    source: {
      title: 'Parsers derive a management level from what the paper says was led',
      url: 'https://textkernel.github.io/tx-dotnet',
      grade: 'documented',
      note: 'that a missing number costs anything is our assumption',
    },
  },
  R25: {
    name: 'change of trade',
    means: 'All jobs were in another trade, and no line leads from it to this one.',
    source: { title: 'A change of occupation without a line that explains it', grade: 'assumption' },
  },
  R26: {
    name: 'current gap',
    means:
      'The last job ended a while ago. Named because some employers filter for it; never counted against the paper.',
    source: {
      title: 'Callbacks and the length of the current spell without work; past spells did not matter',
      year: 2013,
      url: 'https://doi.org/10.1093/qje/qjt015',
      grade: 'measured',
    },
  },
  R27: {
    name: 'long gap',
    means:
      'Years between two jobs for which nothing is shown. Past gaps were found not to matter; some employers filter for them.',
    source: {
      title: 'Interview rates after gaps of two and three years (36,510 openings)',
      year: 2019,
      grade: 'measured',
      note: 'weak: a seller of résumés; another study finds that past gaps do not matter',
    },
  },
  R28: {
    name: 'short stays',
    means:
      'Two jobs or more, contracts left out, ended soon. Recruiters mind it; a study of tenure does not bear them out.',
    source: {
      title: 'Interview rates after leaving a job within 15 months (6,976 applications)',
      year: 2018,
      grade: 'measured',
      note: 'weak, and disputed by a study of 21,000 agents',
    },
  },
  R29: {
    name: 'buried',
    means: 'It stands where a skim does not look.',
    source: {
      title: 'Eye-tracking of 30 recruiters: seconds, and where they go',
      year: 2012,
      url: 'https://www.fichier-pdf.fr/2014/03/28/theladders-eyetracking-studyc2',
      grade: 'measured',
      note: 'weak: a vendor’s study',
    },
  },
  R30: {
    name: 'layout',
    means: 'The file says it and a plain reader does not get it.',
    source: {
      title: 'Unsuccessful parse: headers, footers, text boxes, columns, tables, images, letter-spaced text',
      url: 'https://support.greenhouse.io/hc/en-us/articles/200989175',
      grade: 'documented',
    },
  },
  R31: {
    name: 'contact',
    means: 'No e-mail address or phone number stands in the body.',
    source: {
      title: 'Unsuccessful parse: contact details in headers and footers',
      url: 'https://support.greenhouse.io/hc/en-us/articles/200989175',
      grade: 'documented',
    },
  },
  R32: {
    name: 'headings',
    means: 'No heading says experience, education or skills in the usual words.',
    source: {
      title: 'Unsuccessful parse: headings a parser does not know',
      url: 'https://support.greenhouse.io/hc/en-us/articles/200989175',
      grade: 'documented',
    },
  },
  R33: {
    name: 'misspelt',
    means: 'What is demanded is there with a slip of the pen, or other words look misspelt.',
    source: {
      title: 'Interview chances by spelling errors (445 recruiters)',
      year: 2023,
      url: 'https://doi.org/10.1371/journal.pone.0283280',
      grade: 'measured',
    },
  },
  R34: {
    name: 'length',
    means: 'More pages than readers go through, or hardly any words for many years.',
    source: {
      title: 'Two pages against one: picks by 482 recruiters (7,712 choices)',
      year: 2018,
      grade: 'measured',
      note: 'weak: a seller of résumés',
    },
  },
  R35: {
    name: 'out of date',
    means: 'The latest date is a while ago, and nothing says what runs on.',
    source: { title: 'A paper whose latest date is half a year old', grade: 'assumption' },
  },
  R36: {
    name: 'generic claims',
    means: 'Stock phrases stand where facts could.',
    source: { title: 'Stock phrases in the place of facts', grade: 'assumption' },
  },
}

/** The codes that no screen of a paper gives, and what speaks of them instead. */
export const elsewhere: Readonly<Partial<Record<ReasonCode, string>>> = {
  R09: 'Kinds of work that a posting excludes are left out of the count: the years that then lack are R05 or R07.',
  R18: 'The share of must-haves that is met is part of every verdict (the scores; `enough` of a policy), not a reason of its own: the must-haves that lack are the reasons.',
  R37: 'Not being reached is no fault of a paper: `pileOf` gives the chance under stated assumptions.',
  R38: 'Being outranked takes a pile: `rank` and `pileOf` speak of it. No rivals are invented.',
  R39: 'The channel is the caller’s to tell, and no paper shows it.',
  R40: 'Faults of the posting are found by `lintPosting`.',
}
