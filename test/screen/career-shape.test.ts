import { describe, expect, test } from 'vitest'
import type { ReasonCode } from '../../src/index.ts'
import { policies } from '../../src/index.ts'
import type { StandingCriterion } from '../../src/model/requisition.ts'
import { screenRequisition } from '../../src/screen/screen-requisition.ts'
import { requirementOf, requisitionOf, resumeOf, type Sketch, words } from './build.ts'

/** What one standing requirement finds on a paper, for an opening of this title. */
function shapeOf(sketch: Sketch, criterion: StandingCriterion, title = 'Software Engineer', asked = '') {
  const demand = {
    ...requirementOf({ kind: 'skill', name: 'anything' }),
    from: { in: 'posting' as const, span: { start: 0, end: asked.length }, text: asked },
  }
  const [finding] = screenRequisition(resumeOf(sketch), requisitionOf([demand], title), {
    policy: { ...policies.literal, standing: [{ criterion, level: 'nice-to-have' }] },
    careful: policies.careful,
    asOf: '2026-11-01',
    lexicon: words,
  })
  return finding!
}

const job = (title: string, employer: string, from: string, to: string, ...lines: string[]) => ({
  title,
  employer,
  from,
  to,
  lines,
})

const gap = { kind: 'no-long-gap', months: 36 } as const
const stays = { kind: 'long-tenures', months: 15 } as const
const level = { kind: 'level-shown' } as const
const trade = { kind: 'bridged-trade' } as const
const scope = { kind: 'scope-shown' } as const
const fresh = { kind: 'up-to-date', months: 6 } as const
const generic = { kind: 'specific-claims' } as const
const length = { kind: 'fitting-length', pages: 2 } as const

const cases: readonly [
  about: string,
  Sketch,
  StandingCriterion,
  code: ReasonCode | undefined,
  title?: string,
  asked?: string,
][] = [
  [
    'three years and more between two jobs',
    { work: [job('Cook', 'A', '2022-01', 'present'), job('Cook', 'B', '2015-01', '2018-06')] },
    gap,
    'R27',
  ],
  [
    'two years between two jobs',
    { work: [job('Cook', 'A', '2020-07', 'present'), job('Cook', 'B', '2015-01', '2018-06')] },
    gap,
    undefined,
  ],
  [
    'years that may close the gap',
    { work: [job('Cook', 'A', '2021', 'present'), job('Cook', 'B', '2015', '2018')] },
    gap,
    undefined,
  ],
  ['a gap now is another matter', { work: [job('Cook', 'B', '2015-01', '2018-06')] }, gap, undefined],
  [
    'two short stays',
    {
      work: [
        job('Cook', 'A', '2025-01', 'present'),
        job('Cook', 'B', '2024-01', '2024-12'),
        job('Cook', 'C', '2023-02', '2023-12'),
      ],
    },
    stays,
    'R28',
  ],
  [
    'one short stay',
    {
      work: [
        job('Cook', 'A', '2025-01', 'present'),
        job('Cook', 'B', '2024-01', '2024-12'),
        job('Cook', 'C', '2019-02', '2023-12'),
      ],
    },
    stays,
    undefined,
  ],
  [
    'promotions are one stay',
    {
      work: [
        job('Chef', 'A', '2024-09', '2025-06'),
        job('Cook', 'A', '2023-09', '2024-08'),
        job('Commis', 'A', '2022-10', '2023-08'),
      ],
    },
    stays,
    undefined,
  ],
  [
    'two levels up',
    { work: [job('Software Engineer', 'A', '2020-01', 'present')] },
    level,
    'R22',
    'Engineering Manager',
  ],
  [
    'two levels down',
    { work: [job('Head of Engineering', 'A', '2020-01', 'present')] },
    level,
    'R23',
    'Software Engineer',
  ],
  [
    'one level up',
    { work: [job('Software Engineer', 'A', '2020-01', 'present')] },
    level,
    undefined,
    'Senior Software Engineer',
  ],
  ['one level down', { work: [job('Senior Nurse', 'A', '2020-01', 'present')] }, level, undefined, 'Nurse'],
  [
    'a level once held, long ago',
    { work: [job('Nurse', 'A', '2014-01', 'present'), job('Director', 'B', '2009-01', '2013-12')] },
    level,
    undefined,
    'Nurse',
  ],
  [
    'a deputy is a step below',
    { work: [job('Assistant Manager', 'A', '2020-01', 'present')] },
    level,
    undefined,
    'Store Manager',
  ],
  ['another trade, no bridge', { work: [job('Pastry Cook', 'A', '2020-01', 'present')] }, trade, 'R25', 'Electrician'],
  [
    'another trade, and a line that leads over',
    { summary: 'Electrician in training since spring.', work: [job('Pastry Cook', 'A', '2020-01', 'present')] },
    trade,
    undefined,
    'Electrician',
  ],
  [
    'the same trade',
    { work: [job('Journeyman Electrician', 'A', '2020-01', 'present')] },
    trade,
    undefined,
    'Electrician',
  ],
  [
    'a team is asked for and none sized',
    { work: [job('Manager', 'A', '2020-01', 'present', 'Led the kitchen.')] },
    scope,
    'R24',
    'Manager',
    'You will lead a team of 12',
  ],
  [
    'a team is asked for and one sized',
    { work: [job('Manager', 'A', '2020-01', 'present', 'Led a kitchen of nine.')] },
    scope,
    undefined,
    'Manager',
    'You will lead a team of 12',
  ],
  [
    'a budget in money',
    { work: [job('Manager', 'A', '2020-01', 'present', 'Held $2.4M to the cent.')] },
    scope,
    undefined,
    'Manager',
    'budget of $2M',
  ],
  ['no size asked for', { work: [job('Cook', 'A', '2020-01', 'present')] }, scope, undefined, 'Cook', 'Knife skills'],
  ['nothing newer than a year ago', { work: [job('Cook', 'A', '2020-01', '2025-10')] }, fresh, 'R35'],
  ['something runs on', { work: [job('Cook', 'A', '2020-01', 'present')] }, fresh, undefined],
  [
    'stock phrases',
    { summary: 'Hard-working, detail-oriented team player with a proven track record.' },
    generic,
    'R36',
  ],
  ['one stock phrase', { summary: 'A detail-oriented bookkeeper.' }, generic, undefined],
  [
    'claims with a number',
    { summary: 'Hard-working, detail-oriented team player: 31 closes, none late.' },
    generic,
    undefined,
  ],
  ['hardly a word for many years', { work: [job('Cook', 'A', '2010-01', 'present')] }, length, 'R34'],
  ['a usual length', { work: [job('Cook', 'A', '2023-01', 'present')] }, length, undefined],
]

describe('the shape of a career', () => {
  test.each(cases)('%s', (_about, sketch, criterion, code, title, asked) => {
    const finding = shapeOf(sketch, criterion, title, asked)
    expect([finding.code, finding.outcome]).toEqual([code, code ? 'unclear' : 'met'])
    if (code) expect(finding.openQuestion).toBe(true)
  })

  test('only the policy that asks for it looks at it', () => {
    const asks = ({ standing }: (typeof policies)['literal']): boolean =>
      standing.some(({ criterion }) => cases.some(([, , { kind }]) => kind === criterion.kind))
    expect(
      Object.values(policies)
        .filter(asks)
        .map(({ id }) => id),
    ).toEqual(['exacting'])
  })
})
