import type { ReasonCode } from './finding.ts'
import type { Grade } from './policy.ts'

/** What a code stands for: a name, what it means, and how well that such a thing turns papers away is known. */
export interface ReasonMeaning {
  readonly name: string
  readonly means: string
  readonly grade: Grade
}

/** The reasons that screens can give, by code. */
export const reasonCodes: Readonly<Partial<Record<ReasonCode, ReasonMeaning>>> = {
  R01: {
    name: 'work authorization',
    means: 'The job needs a right to work that the candidate says they do not have.',
    grade: 'documented',
  },
  R02: {
    name: 'licence or certificate',
    means: 'A licence or certificate that is demanded is not shown, or has lapsed.',
    grade: 'documented',
  },
  R03: {
    name: 'place',
    means: 'The job is somewhere the candidate says they will not be.',
    grade: 'documented',
  },
  R04: {
    name: 'degree',
    means: 'The degree that is demanded is not shown as completed.',
    grade: 'documented',
  },
  R05: {
    name: 'years',
    means: 'The dates prove fewer months than are demanded.',
    grade: 'documented',
  },
  R06: {
    name: 'years in a skill',
    means: 'The years are there, but the jobs do not name what they must be in.',
    grade: 'documented',
  },
  R07: {
    name: 'years, nearly',
    means: 'At most twelve months are missing; many people would let it pass, a literal check does not.',
    grade: 'documented',
  },
  R08: {
    name: 'years not proven',
    means: 'Dates are missing or too coarse to settle whether the bar is met.',
    grade: 'documented',
  },
  R10: {
    name: 'a form will ask',
    means: 'The posting demands something on which papers are silent and forms are not.',
    grade: 'documented',
  },
  R11: {
    name: 'must-have absent',
    means: 'What is demanded is not named in any form.',
    grade: 'documented',
  },
  R12: {
    name: 'other name only',
    means: 'The paper uses another name of the same thing.',
    grade: 'documented',
  },
  R13: {
    name: 'acronym',
    means: 'Only the long or only the short form is there.',
    grade: 'documented',
  },
  R14: {
    name: 'word form',
    means: 'Only another form of the words is there.',
    grade: 'documented',
  },
  R15: {
    name: 'listed only',
    means: 'A list names the skill and no job shows it.',
    grade: 'documented',
  },
  R16: {
    name: 'stale',
    means: 'It was last used longer ago than the posting allows.',
    grade: 'documented',
  },
  R17: {
    name: 'title',
    means: 'No title on the paper is like the one of the opening.',
    grade: 'documented',
  },
  R20: {
    name: 'stuffing',
    means: 'Words are hidden or repeated for a machine.',
    grade: 'measured',
  },
  R21: {
    name: 'industry',
    means: 'Experience in a named industry is demanded, and no line names it.',
    grade: 'documented',
  },
  R22: {
    name: 'over-reach',
    means: 'Not half of the years that are demanded are there, or the opening is two levels above the jobs held.',
    grade: 'documented',
  },
  R23: {
    name: 'over-qualified',
    means: 'The opening is two levels or more below the jobs held. By level alone, never by age.',
    grade: 'measured',
  },
  R24: {
    name: 'size not given',
    means: 'The posting speaks of a team, a budget or a turnover, and no number on the paper gives a size.',
    grade: 'documented',
  },
  R25: {
    name: 'change of trade',
    means: 'All jobs were in another trade, and no line leads from it to this one.',
    grade: 'assumption',
  },
  R26: {
    name: 'current gap',
    means:
      'The last job ended a while ago. Named because some employers filter for it; never counted against the paper.',
    grade: 'measured',
  },
  R27: {
    name: 'long gap',
    means:
      'Years between two jobs for which nothing is shown. Past gaps were found not to matter; some employers filter for them.',
    grade: 'measured',
  },
  R28: {
    name: 'short stays',
    means:
      'Two jobs or more, contracts left out, ended soon. Recruiters mind it; a study of tenure does not bear them out.',
    grade: 'measured',
  },
  R29: {
    name: 'buried',
    means: 'It stands where a skim does not look.',
    grade: 'measured',
  },
  R30: {
    name: 'layout',
    means: 'The file says it and a plain reader does not get it.',
    grade: 'documented',
  },
  R31: {
    name: 'contact',
    means: 'No e-mail address or phone number stands in the body.',
    grade: 'documented',
  },
  R32: {
    name: 'headings',
    means: 'No heading says experience, education or skills in the usual words.',
    grade: 'documented',
  },
  R33: {
    name: 'misspelt',
    means: 'What is demanded is there with a slip of the pen, or other words look misspelt.',
    grade: 'measured',
  },
  R34: {
    name: 'length',
    means: 'More pages than readers go through, or hardly any words for many years.',
    grade: 'measured',
  },
  R35: {
    name: 'out of date',
    means: 'The latest date is a while ago, and nothing says what runs on.',
    grade: 'assumption',
  },
  R36: {
    name: 'generic claims',
    means: 'Stock phrases stand where facts could.',
    grade: 'assumption',
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
