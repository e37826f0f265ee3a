import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/index.ts'
import type { Requirement } from '../../../src/model/requisition.ts'
import { parseRequisition } from '../../../src/parse/requisition/parse-requisition.ts'
import { posting } from './posting.ts'

const nameOf = ({ criterion }: Requirement): string => ('name' in criterion ? criterion.name : criterion.kind)

/** Level, name and the letters that say it is assessed only after the papers. */
const asked = (text: string): string[] =>
  parseRequisition(posting(text)).requirements.map((requirement) =>
    [requirement.level[0], nameOf(requirement), requirement.assessed?.text].filter(Boolean).join(' '),
  )

describe('how a criterion is assessed', () => {
  it.each([
    [
      'in brackets at the end of a line',
      'Essential criteria\nKnowledge of grafting (A/I)\nExperience of pruning (I)\nExperience of espaliers (I/T)\nKnowledge of soil science (A)',
      ['m grafting', 'm pruning (I)', 'm espaliers (I/T)', 'm soil science'],
    ],
    [
      'in a cell of its own',
      'Essential\nKnowledge of grafting\tA/I\nExperience of pruning\tI\nDesirable\nExperience of espaliers\tInterview and test',
      ['m grafting', 'm pruning I', 'n espaliers Interview and test'],
    ],
    [
      'in a column behind those of what is essential and desirable',
      'Criteria\tEssential\tDesirable\tAssessed by\nSkills\tGrafting\tEspaliers\tI\nKnowledge\tSoil science\t\tA',
      ['m Grafting I', 'n Espaliers I', 'm Soil science'],
    ],
  ])('%s', (_, text, asks) => {
    expect(asked(text)).toEqual(asks)
  })

  it('is not told by a lone letter in brackets', () => {
    const { requirements } = parseRequisition(posting('Requirements\nStatistics (R)\nExperience of pruning'))
    expect(requirements.map(({ assessed }) => assessed)).not.toContainEqual(expect.anything())
  })
})

describe('what is essential, in letters', () => {
  it('stands at the ends of lines', () => {
    const text =
      'Person specification\nE = Essential D = Desirable\nGrafting (E)\nEspaliers (D)\nSoil science (E)\nPomology (D)'
    expect(asked(text)).toEqual(['m Grafting', 'n Espaliers', 'm Soil science', 'n Pomology'])
  })
})

describe('what is essential, in letters before it', () => {
  it('stands at the heads of lines', () => {
    const text = 'Person specification\nE  Grafting\nD  Espaliers\nE  Soil science\nD  Pomology'
    expect(asked(text)).toEqual(['m Grafting', 'n Espaliers', 'm Soil science', 'n Pomology'])
  })

  it('is no letter of a name, nor one line by itself', () => {
    expect(asked('Requirements\nD Flip-flops\nGrafting')).toEqual(['m D Flip-flops', 'm Grafting'])
  })
})

describe('section rows', () => {
  it('part a table of ticks without ending it', () => {
    const table =
      'Criteria\tEssential\tDesirable\nQualifications\nGrafting\t✓\t\nEspaliers\t\t✓\nExperience\nPomology\t\t✓'
    expect(asked(table)).toEqual(['m Grafting', 'n Espaliers', 'n Pomology'])
  })
})

describe('what is essential, behind a dash', () => {
  it('stands at the ends of lines', () => {
    const text =
      'What we need from you\nExperience of grafting – Essential\nEspaliers – Desirable (training will be given)\nSoil science – Essential'
    expect(asked(text)).toEqual(['m grafting', 'n Espaliers', 'm Soil science'])
  })
})

describe('character', () => {
  it('is what behaviours are', () => {
    const text = 'Requirements\n- Grafting\n\nBehaviours\nSeeing the Big Picture\nChanging and Improving'
    const { requirements } = parseRequisition(posting(text))
    expect(requirements.filter(({ criterion }) => criterion.kind === 'skill' && !criterion.soft)).toHaveLength(1)
  })
})

describe('columns', () => {
  it.each([
    ['bars', 'ESSENTIAL CRITERIA | DESIRABLE CRITERIA\nExperience of grafting | Espaliers\nSoil science | Pomology'],
    ['wide spaces', 'Essential     Desirable\nExperience of grafting     Espaliers\nSoil science     Pomology'],
  ])('are parted by %s where the header is', (_, table) => {
    expect(asked(`Person specification\n${table}`)).toEqual([
      'm grafting',
      'n Espaliers',
      'm Soil science',
      'n Pomology',
    ])
  })

  it('count from the edge of the line: cells before the first words are empty', () => {
    const table =
      'Person specification\n\tEssential\tDesirable\nSkills\tGrafting\t\n\t\tEspaliers\nKnowledge\tSoil science\tPomology'
    expect(asked(table)).toEqual(['m Grafting', 'n Espaliers', 'm Soil science', 'n Pomology'])
  })
})

it('letters without brackets tell must from wish, and how it is assessed', () => {
  const lines =
    'E = Essential D = Desirable\nGrafting E A/C\nEspaliers D A – will be taught\nSoil science E I\nPomology D A/I'
  expect(asked(`Gardener\n\nPerson specification\n${lines}`)).toEqual([
    'm Grafting',
    'n Espaliers',
    'm Soil science I',
    'n Pomology',
  ])
})

describe('a table of ticks', () => {
  const asked = async (input: string | Uint8Array): Promise<string[]> =>
    parseRequisition(await readDocument(input)).requirements.map((requirement) =>
      [requirement.level[0], nameOf(requirement), requirement.assessed?.text].filter(Boolean).join(' '),
    )

  it('in plain text: a tick belongs to the column it stands under', async () => {
    const table = `Gardener

                          Essential     Desirable    Method
Grafting                     X                         A/I
Espaliers                                  X           A
Soil science                 X                         T
Pomology                                   X           I
`
    expect(await asked(table)).toEqual(['m Grafting', 'n Espaliers', 'm Soil science T', 'n Pomology I'])
  })

  it.each(['X', '✓', 'x', '•'])('in HTML, %s with empty cells', async (tick) => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    const table = [
      row('', 'Essential', 'Desirable'),
      row('Grafting', tick, ''),
      row('Espaliers', '', tick),
      row('Soil science', tick, ''),
    ].join('')
    const page = `<!doctype html><html><body><h1>Gardener</h1><h2>Person specification</h2><table>${table}</table></body></html>`
    expect(await asked(page)).toEqual(['m Grafting', 'n Espaliers', 'm Soil science'])
  })

  it('in HTML, words with empty cells', async () => {
    const page = `<!doctype html><html><body><h1>Gardener</h1><table><tr><th></th><th>Essential</th><th>Desirable</th></tr>
      <tr><td>Skills</td><td>Grafting</td><td>Espaliers</td></tr><tr><td>Knowledge</td><td></td><td>Pomology</td></tr></table></body></html>`
    expect(await asked(page)).toEqual(['m Grafting', 'n Espaliers', 'n Pomology'])
  })

  it('a column may say which of the two it is', async () => {
    const table =
      'Gardener\n\nCriteria\tEssential or desirable\tMethod\nGrafting\tEssential\tA\nEspaliers\tDesirable\tA\nSoil science\tE\tI'
    expect(await asked(table)).toEqual(['m Grafting', 'n Espaliers', 'm Soil science I'])
  })
})

describe('what only a form would ask', () => {
  it.each([
    'Physical demands',
    'Physical and environmental demands',
    'Physical Requirements/Working Conditions',
    'Work environment',
  ])('under "%s" no skill is read', (heading) => {
    const text = `Requirements\n- Grafting\n\n${heading}\nProlonged sitting and visual acuity. Must be able to lift 40 pounds. Exposure to pollen.`
    const { requirements } = parseRequisition(posting(text))
    expect(new Set(requirements.map(({ criterion }) => criterion.kind))).toEqual(new Set(['skill', 'condition']))
    expect(requirements.filter(({ criterion }) => criterion.kind === 'skill')).toHaveLength(1)
  })

  it('stands under headings of checks', () => {
    const text =
      'Requirements\n- Grafting\n\nThings you need to know\nSuccessful candidates must undergo a criminal record check and meet the security requirements.'
    expect(asked(text)).toEqual(['m Grafting', 'k criminal record check'])
  })
})

describe('a column of a person specification in one line', () => {
  it('is parted at its rules, each part a demand of its own', () => {
    expect(
      asked('Skills\nEssential: Grafting | Knowledge of soil science\nDesirable: Espaliers | Experience of pruning'),
    ).toEqual(['m Grafting', 'm soil science', 'n Espaliers', 'n pruning'])
  })

  it('is no header, however short its parts', () => {
    expect(asked('Skills\nEssential: Grafting | Soil science\nGlazing | Pruning')).toEqual(
      expect.arrayContaining(['m Grafting', 'm Soil science']),
    )
  })
})
