import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lexicon, policies } from '../../src/index.ts'
import type { Policy } from '../../src/model/policy.ts'
import { isIndustry } from '../../src/screen/industries.ts'
import { screenRequisition } from '../../src/screen/screen-requisition.ts'
import { requirementOf, requisitionOf, resumeOf, type Sketch } from '../screen/build.ts'

/** Laws of comparing words, on papers that are made up of the trades' own words. */

const skills = lexicon.concepts.filter(
  ({ kind, forms }) => kind === 'skill' && forms.length > 1 && /^[\p{L} ]{4,30}$/u.test(forms[0]!),
)
const skill = fc.constantFrom(...skills)
/** An industry is told by who works in it. */
const known = fc.constantFrom(...skills.filter(({ name }) => !isIndustry(name)))
const formOf = (at: number, forms: readonly string[]): string => forms[at % forms.length]!

function outcome(sketch: Sketch, name: string, policy: Policy) {
  const [finding] = screenRequisition(resumeOf(sketch), requisitionOf([requirementOf({ kind: 'skill', name })]), {
    policy: { ...policy, standing: [] },
    careful: policies.careful,
    asOf: '2026-11-01',
    lexicon,
  })
  return finding!
}

const paperThatSays = (line: string): Sketch => ({
  work: [{ title: 'Assistant', employer: 'Fernhill', from: '2020-01', to: 'present', lines: [line] }],
})

const VERBS = ['Used', 'Ran the shop on', 'Trained others in', 'Worked daily with']

describe('comparing words', () => {
  test('there are skills enough to draw from', () => {
    expect(skills.length).toBeGreaterThan(500)
  })

  test('what literal meets, stemmed meets; what stemmed meets, careful meets', () => {
    let met = 0
    fc.assert(
      fc.property(skill, fc.nat(), fc.nat(), fc.constantFrom(...VERBS), ({ forms }, asked, said, verb) => {
        const paper = paperThatSays(`${verb} ${formOf(said, forms)}.`)
        const [literal, stemmed, careful] = [policies.literal, policies.stemmed, policies.careful].map(
          (policy) => outcome(paper, formOf(asked, forms), policy).outcome,
        )
        if (literal === 'met') met++
        return (literal !== 'met' || stemmed === 'met') && (stemmed !== 'met' || careful === 'met')
      }),
      { numRuns: 300, seed: 7 },
    )
    expect(met).toBeGreaterThan(20)
  })

  const DENIALS: readonly ((name: string) => string)[] = [
    (name) => `No experience with ${name}.`,
    (name) => `I have never used ${name}.`,
    (name) => `Without any experience in ${name} so far.`,
    (name) => `Currently learning ${name}.`,
    (name) => `Eager to learn ${name}.`,
    (name) => `Managed a team that used ${name}.`,
    (name) => `Some exposure to ${name}.`,
  ]

  test('what is denied, hoped for or done by others counts for no reader', () => {
    fc.assert(
      fc.property(
        skill,
        fc.constantFrom(...DENIALS),
        fc.constantFrom(
          policies.rushed,
          policies.literal,
          policies.stemmed,
          policies.careless,
          policies.ranked,
          policies.careful,
        ),
        ({ name }, deny, policy) => outcome(paperThatSays(deny(name)), name, policy).outcome !== 'met',
      ),
      { numRuns: 300, seed: 7 },
    )
  })

  test('an employer, a place or a person named like a skill is no skill, to any reader', () => {
    fc.assert(
      fc.property(
        known,
        fc.constantFrom(policies.rushed, policies.literal, policies.stemmed, policies.careless, policies.careful),
        fc.constantFrom('employer', 'place', 'name'),
        ({ name }, policy, as) => {
          const called = `${name} Harbour`
          const paper: Sketch = {
            ...(as !== 'employer' && { [as]: called }),
            work: [
              {
                title: 'Assistant',
                employer: as === 'employer' ? called : 'Fernhill',
                from: '2020-01',
                to: 'present',
                lines: ['Kept the diary.'],
              },
            ],
          }
          return outcome(paper, name, policy).outcome !== 'met'
        },
      ),
      { numRuns: 200, seed: 7 },
    )
  })
})
