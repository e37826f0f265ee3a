import type { ReasonCode } from './finding.ts'
import type { Grade } from './policy.ts'

/** What a code stands for: a name, what it means, and how well that such a thing turns papers away is known. */
export interface ReasonMeaning {
  readonly name: string
  readonly means: string
  readonly grade: Grade
}

/** The reasons that screens can give today, by code. */
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
  R03: { name: 'place', means: 'The job is somewhere the candidate says they will not be.', grade: 'documented' },
  R04: { name: 'degree', means: 'The degree that is demanded is not shown as completed.', grade: 'documented' },
  R05: { name: 'years', means: 'The dates prove fewer months than are demanded.', grade: 'documented' },
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
  R11: { name: 'must-have absent', means: 'What is demanded is not named in any form.', grade: 'documented' },
  R12: { name: 'other name only', means: 'The paper uses another name of the same thing.', grade: 'documented' },
  R13: { name: 'acronym', means: 'Only the long or only the short form is there.', grade: 'documented' },
  R14: { name: 'word form', means: 'Only another form of the words is there.', grade: 'documented' },
  R15: { name: 'listed only', means: 'A list names the skill and no job shows it.', grade: 'documented' },
  R16: { name: 'stale', means: 'It was last used longer ago than the posting allows.', grade: 'documented' },
  R17: { name: 'title', means: 'No title on the paper is like the one of the opening.', grade: 'documented' },
  R20: { name: 'stuffing', means: 'Words are hidden or repeated for a machine.', grade: 'measured' },
  R22: {
    name: 'over-reach',
    means: 'Not half of the years that are demanded are there, or the opening is two levels above the jobs held.',
    grade: 'documented',
  },
  R26: {
    name: 'current gap',
    means:
      'The last job ended a while ago. Named because some employers filter for it; never counted against the paper.',
    grade: 'measured',
  },
  R29: { name: 'buried', means: 'It stands where a skim does not look.', grade: 'measured' },
  R30: { name: 'layout', means: 'The file says it and a plain reader does not get it.', grade: 'documented' },
  R31: { name: 'contact', means: 'No e-mail address or phone number stands in the body.', grade: 'documented' },
  R32: {
    name: 'headings',
    means: 'No heading says experience, education or skills in the usual words.',
    grade: 'documented',
  },
  R33: { name: 'misspelt', means: 'What is demanded is there with a slip of the pen.', grade: 'measured' },
}
