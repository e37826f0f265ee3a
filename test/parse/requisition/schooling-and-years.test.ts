import { describe, expect, it } from 'vitest'
import type { Criterion } from '../../../src/model/requisition.ts'
import { parseRequisition } from '../../../src/parse/requisition/parse-requisition.ts'
import { posting } from './posting.ts'

function show(criterion: Criterion): string {
  if (criterion.kind === 'any-of' || criterion.kind === 'all-of')
    return `(${criterion.of.map(show).join(criterion.kind === 'any-of' ? ' or ' : ' and ')})`
  if (criterion.kind === 'education') return `${criterion.level}${criterion.orEquivalent ? ' or equivalent' : ''}`
  if (criterion.kind === 'experience') return [criterion.months, criterion.of].filter(Boolean).join(' ')
  return 'name' in criterion ? criterion.name : criterion.kind
}

const asked = (lines: string): string[] =>
  parseRequisition(posting(`Requirements\n${lines}`)).requirements.map(({ criterion }) => show(criterion))

describe('ladders of degrees and years', () => {
  it.each([
    [
      '- BS in Botany or related plant science with 3+ years, or MS with 1+ years of experience in a seed laboratory',
      ['((bachelor and 36 seed laboratory) or (master and 12 seed laboratory))'],
    ],
    [
      "- Bachelor's degree and five years of experience in dredging; or Master's degree and three years",
      ['((bachelor and 60 dredging) or (master and 36 dredging))'],
    ],
    [
      '- High school diploma with 4 years of experience, or an associate degree with 2 years of experience',
      ['((secondary and 48) or (associate and 24))'],
    ],
    ["- Bachelor's degree and 5 years of experience in dredging", ['bachelor', '60 dredging']],
    ["- Bachelor's or Master's degree and 5 years of experience in dredging", ['bachelor', '60 dredging']],
  ])('%s', (lines, asks) => {
    expect(asked(lines)).toEqual(asks)
  })
})

describe('what may stand in for schooling', () => {
  it.each([
    ["- Bachelor's degree in Botany\n- In lieu of a degree, 7 years of directly related experience will be considered"],
    ["- Bachelor's degree in Botany\n- Relevant experience may be substituted for the degree"],
  ])('softens the demand before it: %s', (lines) => {
    expect(asked(lines)).toEqual(['bachelor or equivalent'])
  })
})

describe('schooling that may stand in for years', () => {
  it.each([
    [
      '- Degree in Botany, and two years of professional level botany experience; OR an equivalent combination of education and experience\n- A master’s degree in botany may substitute for one year of experience',
      ['bachelor or equivalent', '24 botany'],
    ],
  ])('%s', (lines, asks) => {
    expect(asked(lines)).toEqual(asks)
  })
})

describe('levels of vocational qualifications', () => {
  it.each([
    ['NVQ Level 3 in Hairdressing', 3],
    ['SVQ Level 2 or 3 in Joinery', 2],
    ['Level 5 Diploma in Leadership', 5],
    ['A vocational qualification in joinery', undefined],
  ])('%s: %s', (line, stage) => {
    const [first] = parseRequisition(posting(`Requirements\n- ${line}`)).requirements
    expect(first?.criterion).toMatchObject({ kind: 'education', level: 'vocational' })
    expect(first?.criterion.kind === 'education' ? first.criterion.stage : null).toBe(stage)
  })
})

describe('what a qualification is called', () => {
  it.each([
    ['NVQ Level 2 in Welding', 'NVQ Level 2'],
    ['High school diploma or GED', 'High school diploma'],
    ['Juris Doctor from an accredited law school', 'Juris Doctor'],
    ['HND in Construction', 'HND'],
    ['QTS and PGCE', 'PGCE'],
    ['BSc in Physiotherapy', 'BSc'],
    ['MBA preferred', 'MBA'],
    ['You hold the Level 5 Diploma in Ceramics', 'Level 5 Diploma'],
    [
      'You hold the Level 5 Diploma in Glazing and Firing for Potters',
      'Level 5 Diploma in Glazing and Firing for Potters',
    ],
    ['NVQ Level 2 in Glazing or Firing', 'NVQ Level 2'],
    ['BA or BSc in Ceramics', undefined],
    ['Master’s degree in Botany', undefined],
    ['Educated to Level 3 in Childcare', undefined],
    ['Completed apprenticeship as a toolmaker', undefined],
  ])('%s: %s', (line, called) => {
    const asks = parseRequisition(posting(`Requirements\n- ${line}`)).requirements.map(({ criterion }) => criterion)
    const schooling = asks.filter((criterion) => criterion.kind === 'education')
    expect(schooling.map((criterion) => criterion.called)).toEqual([called])
  })
})
