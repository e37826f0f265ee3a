import { describe, expect, it } from 'vitest'
import type { Criterion } from '../../../src/model/requisition.ts'
import { parseRequisition } from '../../../src/parse/requisition/parse-requisition.ts'
import { posting } from './posting.ts'

/** Each experience a bullet under "Requirements" asks for: level, months, and what it is in; choices by bars. */
const yearsIn = (line: string): string[] =>
  parseRequisition(posting(`Requirements\n- ${line}`)).requirements.flatMap(({ level, criterion }) => {
    const years = show(criterion)
    return years === '' ? [] : [`${level[0]} ${years}`]
  })

function show(criterion: Criterion): string {
  if (criterion.kind === 'any-of' || criterion.kind === 'all-of') {
    const years = criterion.of.map(show).filter((each) => each !== '')
    return years.join(criterion.kind === 'any-of' ? ' | ' : ' & ')
  }
  if (criterion.kind !== 'experience') return ''
  const { months, maxMonths, of, worksAs, withinMonths, excludes } = criterion
  return [
    `${months ?? '?'}${maxMonths ? `-${maxMonths}` : ''}`,
    ...(of ? [`${worksAs ? 'as ' : ''}${of}`] : []),
    ...(withinMonths ? [`within ${withinMonths}`] : []),
    ...(excludes ? [`not ${excludes.join(', ')}`] : []),
  ].join(' ')
}

/** The shapes in which real postings ask for years. */
const shapes: readonly (readonly [line: string, asks: readonly string[]])[] = [
  ["3 years' PQE minimum", ['m 36 not pre-qualification']],
  ["At least two years' PQE in boundary disputes", ['m 24 boundary disputes not pre-qualification']],
  ['Demonstrated experience (3+ years) in hedge laying', ['m 36 hedge laying']],
  ["Four years' store management experience in fashion or lifestyle retail", ['m 48 store management']],
  [
    'One year of specialized experience in hydraulic modeling equivalent to the GS-09 level',
    ['m 12 hydraulic modeling'],
  ],
  [
    'Three years full time (or an aggregate of three years full time) post qualification clinical experience',
    ['m 36 clinical not pre-qualification'],
  ],
  ['2-4 PQE', ['m 24-48 not pre-qualification']],
  ['5 years post-trade experience as a cooper or wheelwright', ['m 60 as cooper or wheelwright not pre-qualification']],
  ['6 years of experience with cheese making in one or more dairies', ['m 72 cheese making']],
  [
    "3 years' experience in hedge laying, dry stone walling or coppicing",
    ['m 36 hedge laying | 36 dry stone walling | 36 coppicing'],
  ],
  ['Minimum of 2 years in a dairy, bakery, or brewery', ['m 24 dairy | 24 bakery | 24 brewery']],
  ['3 years of experience in pruning, ideally in an orchard', ['m 36 pruning']],
  [
    '4 years of experience grading, sorting, or packing timber, and 1 year of experience with kiln drying',
    ['m 48 grading, sorting, or packing timber', 'm 12 kiln drying'],
  ],
  ['3 years of experience in weaving, or 1 year of experience with an advanced degree', ['m 36 weaving | 12']],
  ['Candidates will typically have 6 years of experience', ['m 72']],
  ['Four or more years of claims office work experience', ['m 48 claims office']],
  ['Three (3) years of professional surveying experience', ['m 36 surveying']],
  ['Two years of surveying experience gained within the last eight (8) years', ['m 24 surveying within 96']],
  ['Two (2) years of progressively responsible experience', ['m 24']],
  [
    'Six years of clerical experience, two years of which shall have been at the level of supervisor',
    ['m 72 clerical'],
  ],
  [
    'Four (4) years of experience as a Licensed Surveyor, which shall have included one (1) year of boundary work',
    ['m 48 as Licensed Surveyor'],
  ],
  ['2-3 yrs rehab nrs experience preferred', ['n 24-36 rehab nrs']],
  [
    'A minimum of 6 years in the roofing field is required with at least (3) years as foreman',
    ['m 72 roofing', 'm 36 as foreman'],
  ],
  ['a minimum of three (3) years of experience', ['m 36']],
  ['Minimum of 4 years experience managing depots', ['m 48 managing depots']],
  ['3 years of experience as an accredited tree surgeon', ['m 36 as accredited tree surgeon']],
  ['3 years of experience as a manager in forestry', ['m 36 as manager in forestry']],
  ['As a surveyor you have 3 years of experience in forestry', ['m 36 forestry']],
  ['4+ years of experience as a Site Clerk', ['m 48 as Site Clerk']],
  ["2-4 years' experience with a four year agronomy degree or equivalent", ['m 24-48']],
  ['3+ years experience selling Seed/Feed', ['m 36 selling Seed/Feed']],
  ['THREE YEARS experience', ['m 36']],
  ['2 years experience, bachelors degree', ['m 24']],
  ["bachelor's degree plus three or more years' experience", ['m 36']],
  ['1 to 2 years experience required', ['m 12-24']],
  ['two (2) years of general stockroom work', ['m 24 stockroom']],
  ['3 years of experience in one or more of the following areas: dairy, poultry', ['m 36 dairy | 36 poultry']],
  ['Minimum 6 years of relevant experience', ['m 72']],
  ['2-4 years of relevant experience', ['m 24-48']],
  ['0-1 years of relevant experience (internships count)', ['m 0-12']],
  ['4-6 years of post-qualification experience', ['m 48-72 not pre-qualification']],
  ['3+ years of post-qualification experience', ['m 36 not pre-qualification']],
  ['Typically 12+ years of progressively responsible experience', ['m 144']],
  [
    "Bachelor's degree plus 4 years of progressively responsible post-baccalaureate experience",
    ['m 48 not pre-qualification'],
  ],
  ["1 to 3 years' experience in crop scouting", ['m 12-36 crop scouting']],
  ['Overall 6-9 years of solid, diverse work experience', ['m 72-108']],
  ['Typically between 3 - 5 years of relevant experience', ['m 36-60']],
  ['At least 2 years of direct work experience on trawlers', ['m 24 trawlers']],
  ['At least 3 years of Fortran experience', ['m 36 Fortran']],
  ['2+ years of non-internship professional film editing experience', ['m 24 film editing not internship']],
  ['Three (3) to five (5) years of relevant experience', ['m 36-60']],
  ['At least 2 years experience in a hospice or school setting', ['m 24 hospice or school setting']],
  ['One year of experience is required', ['m 12']],
  ['No less than four years of professional experience', ['m 48']],
  ['At least 15 months of experience', ['m 15']],
  ['4 years or 2 years with an advanced degree', ['m 48 | 24']],
  ['At least four years running allotment programmes', ['m 48 running allotment programmes']],
  ['A year or more of supervising others', ['m 12 supervising others']],
  ['5 years of commercial glazing', ['m 60 commercial glazing']],
  ['Two years in a bindery', ['m 24 bindery']],
  ['4 yrs industrial exp.', ['m 48 industrial']],
  ['12+ months on farm', ['m 12 farm']],
  ["At least 3 years' bridge inspection experience gained in a county or railway", ['m 36 bridge inspection']],
  [
    'Proven experience managing orchard crews in a commercial setting, 5 years minimum',
    ['m 60 managing orchard crews'],
  ],
  ['You have kept bees in production for four years or more', ['m 48 bees in production']],
  [
    'BS in Botany with 3+ years, or MS with 1+ years of experience in a seed testing laboratory',
    ['m 36 seed testing laboratory | 12 seed testing laboratory'],
  ],
  ['5 yrs kiln experience in a brickworks or plant setting', ['m 60 kiln']],
  ['2 yrs structural welding w/ FCAW', ['m 24 structural welding']],
  ['5+ years building distributed systems in Go, Rust or Zig', ['m 60 building distributed systems']],
  ['At least a year in a foundry', ['m 12 foundry']],
  ['At least two years post-registration experience', ['m 24 not pre-qualification']],
  ["2 years' PQE in practice", ['m 24 not pre-qualification']],
  ['Over two and a half years of experience in fundraising', ['m 30 fundraising']],
]

describe('years of experience', () => {
  it.each(shapes)('%s', (line, asks) => {
    expect(yearsIn(line)).toEqual(asks)
  })

  it.each([
    '4 year period of performance',
    'Launched 2 years ago',
    'Relocate within 1 year of hire',
    '5 year checkable work history',
    '60 years of experience across the staff',
    'We have 4 years of runway',
    'We do not require 4 years of experience',
    'Up to 2 years of experience',
    '3-year degree',
    '4 days per week',
    '12 years in business',
    'Children aged 2 to 4 years',
    'A 2 year fixed-term contract',
    'Licence held for 2 years',
    'No claims in the last 5 years',
  ])('%s: asks for none', (line) => {
    expect(yearsIn(line)).toEqual([])
  })

  it('doubts a number whose word and figure differ', () => {
    const { requirements } = parseRequisition(posting('Requirements\n- Five (6) years of experience'))
    expect(requirements.map(({ criterion }) => show(criterion))).toEqual(['60'])
    expect(requirements[0]!.confidence).toBeLessThan(0.5)
  })
})

describe('how lately a thing must have been used', () => {
  it.each([
    ['Xero, in use within the last 3 years', 'xero', 36],
    ['Xero (used in the past 18 months)', 'xero', 18],
    ['Hands-on Xero experience in the last two years', 'xero', 24],
    ['Recent experience with Xero (last 5 years)', 'xero', 60],
  ])('%s', (line, name, months) => {
    const { requirements } = parseRequisition(posting(`Requirements\n- ${line}`))
    expect(requirements.map(({ criterion }) => criterion)).toEqual([
      { kind: 'skill', name: expect.stringMatching(new RegExp(name, 'i')), withinMonths: months },
    ])
  })

  it('leaves alone what happened to somebody else', () => {
    const { requirements } = parseRequisition(posting('Requirements\n- Xero\n- No accidents within the last 3 years'))
    expect(requirements.filter(({ criterion }) => criterion.kind === 'skill' && criterion.withinMonths)).toEqual([])
  })
})

describe('short items with no comma among them', () => {
  const items = ['Glaze mixing', 'Kiln loading', 'Mould release and fettling', 'Slip casting of two tier moulds']
  const asked = (text: string): string[] =>
    parseRequisition(posting(text)).requirements.flatMap(({ criterion }) =>
      criterion.kind === 'experience' ? [show(criterion)] : [],
    )

  it('are no prose that lost its commas: the years stay in what they name', () =>
    expect(
      asked(`Nurse\n\nRequirements\n- ${items.join('\n- ')}\n- Acute care nursing experience of two years\n`),
    ).toEqual(['24 Acute care nursing']))
})
