import { describe, expect, test } from 'vitest'
import { type Simulation, simulate } from '../../src/index.ts'
import { outlineOf } from '../../src/report/outline.ts'

const RESUME = `Jo Example
Dayton, OH | jo@example.com | 937-555-0101

Experience
Press Operator, Acme Stamping, March 2015 - Present
- Ran the press

Education
High school diploma, Dayton, 2014
`

const screened = (posting: string): Promise<Simulation> => simulate({ resume: RESUME, posting }, { asOf: '2026-11-01' })
const summaryOf = ({ verdict, careful, ...rest }: Simulation): string =>
  outlineOf(verdict, { verdict, careful, ...rest }).summary.join(' ')

describe('the summary', () => {
  test('says where nothing was found to be asked', async () => {
    const simulation = await screened('Press Operator\n\nWe have made springs for 40 years and like our neighbours.\n')
    expect(simulation.verdict).toMatchObject({ outcome: 'advance', disposition: 'nothing-asked' })
    expect(outlineOf(simulation.verdict, simulation).headline).toContain('ask nothing')
    expect(summaryOf(simulation)).toContain('nothing of how well the paper fits')
  })

  test('does not say so where something is asked and met', async () => {
    const simulation = await screened('Press Operator\n\nRequirements\n- 2 years of experience\n')
    expect(simulation.verdict.disposition).toBe('meets-criteria')
    expect(summaryOf(simulation)).not.toContain('nothing of how well')
  })

  test.each([
    ['for the same reason', '- Tableau', 'would have said no too.'],
    [
      'for another reason',
      '- 10 years of experience in Excel\n- Tableau',
      'would have said no for another reason: Tableau.',
    ],
    [
      'with questions',
      '- Bachelor’s degree or equivalent experience\n- 12 years of experience in Excel',
      'would have had questions.',
    ],
    ['not at all', '- 12 years of experience', 'would have let it through.'],
  ])('says how a careful reader refuses: %s', async (_how, asks, said) => {
    expect(summaryOf(await screened(`Press Operator\n\nRequirements\n${asks}\n`))).toContain(said)
  })
})

test('what the paper has answered is not among the questions of a form', async () => {
  const posting = 'Press Operator\n\nRequirements\n- Full UK driving licence\n- Night shifts\n'
  const simulation = await simulate(
    { resume: `${RESUME}\nDriving: provisional licence\n`, posting },
    { asOf: '2026-11-01' },
  )
  const { questions, groups } = outlineOf(simulation.verdict, simulation)
  expect(questions).toEqual(['Night shifts'])
  expect(groups.flatMap(({ rows }) => rows.map(({ name }) => name))).toEqual(['Full UK driving licence'])
})

test('how well the reader is known takes a line, and names every habit only in full', async () => {
  const { verdict } = await screened('Press Operator\n\nRequirements\n- Tableau\n')
  const { grounds } = outlineOf(verdict)
  expect(grounds?.inShort.length).toBeLessThanOrEqual(80)
  expect(grounds?.inFull).toContain('how it compares words')
})
