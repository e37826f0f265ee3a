import { describe, expect, test } from 'vitest'
import { parseRequisition, parseResume, readDocument, survey, surveyReport } from '../../src/index.ts'
import { applied } from '../diagnosis/plant.ts'
import { welder } from '../diagnosis/seen/welder.ts'

const asOf = '2026-11-01'
const [removed] = welder.plants.filter(({ op }) => op === 'absent')
const resume = parseResume(await readDocument(applied(welder.resume, removed!.resume)))
const postings = await Promise.all(
  [
    welder.posting,
    welder.posting.replace('2nd shift', '3rd shift'),
    welder.posting.replace('- Blueprint reading\n', ''),
    welder.posting.replace('- FCAW', '- AutoCAD\n- FCAW'),
  ].map(async (posting) => parseRequisition(await readDocument(posting))),
)

describe('a survey', () => {
  const plain = survey(resume, postings, { asOf })
  const proven = survey(resume, postings, { asOf, rehearse: true })

  test('names what recurs, and where nothing else is in the way', () => {
    const [first] = plain.recurring.filter(({ reason }) => reason.decisive)
    expect(first!.requirement).toMatch(/blueprint/)
    expect([first!.postings, first!.decisiveIn, first!.aloneIn]).toEqual([
      [0, 1, 3],
      [0, 1, 3],
      [0, 1],
    ])
    expect(plain.advancing).toEqual([2])
    expect(plain.byFit).toEqual([2, 0, 1, 3])
    expect(plain.proven).toBeUndefined()
  })

  test('claims a turn only where it was seen', () => {
    const [best] = proven.proven!
    expect([best!.requirement, best!.turns, best!.honesty]).toEqual([
      plain.turnsMost!.requirement,
      [0, 1],
      'surface-only-if-true',
    ])
  })

  test('tells it in a few lines', () => {
    const lines = surveyReport(proven, postings).split('\n')
    expect(lines[0]).toContain('1 of 4')
    expect(lines.every((line) => line.length <= 80)).toBe(true)
    expect(lines.filter((line) => /in 3 of 4/.test(line))).toHaveLength(1)
  })
})
