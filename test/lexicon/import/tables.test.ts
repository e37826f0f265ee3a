import { describe, expect, test } from 'vitest'
import { defineLexicon } from '../../../src/lexicon/define-lexicon.ts'
import { tableFromEsco } from '../../../src/lexicon/import/from-esco.ts'
import { tableFromOnet } from '../../../src/lexicon/import/from-onet.ts'

const ESCO = `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate
KnowledgeSkillCompetence,http://example.com/1,skill/competence,sector-specific,polish brass lamps,"shine brass lamps
polish brass lamps
buff lamps, brass",,released,2026-01-01
KnowledgeSkillCompetence,http://example.com/2,knowledge,cross-sector,lamp history,,,released,2026-01-01
KnowledgeSkillCompetence,http://example.com/3,knowledge,cross-sector,gas mantles,,,obsolete,2026-01-01
`

const ONET = `O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand
11-1011.00\tLampworks 3000\t43232110\tLamp design software\tY\tN
15-1252.00\tLampworks 3000\t43232999\tLighting plan software\tN\tN
15-1252.00\tWick trimmers\t27110000\tWick trimmers\tN\tN
`

describe('from ESCO', () => {
  test('labels become names, each once; what is no longer released is left out', () => {
    expect(tableFromEsco(ESCO)).toEqual({
      trade: 'esco',
      skills: { 'polish brass lamps': { aka: ['shine brass lamps', 'buff lamps, brass'] }, 'lamp history': {} },
    })
  })

  test('another file is refused by its columns', () => {
    expect(() => tableFromEsco('code,label\n1,a\n')).toThrow(
      /ESCO skills: expected a column “preferredLabel”.*“code”, “label”/,
    )
    expect(() => tableFromEsco('')).toThrow(TypeError)
  })
})

describe('from O*NET', () => {
  test('an example shows the commodities it is listed under', () => {
    expect(tableFromOnet(ONET)).toEqual({
      trade: 'onet',
      skills: {
        'Lampworks 3000': { is: ['Lamp design software', 'Lighting plan software'] },
        'Wick trimmers': {},
        'Lamp design software': {},
        'Lighting plan software': {},
      },
    })
  })

  test('older files name the column otherwise', () => {
    const older =
      'O*NET-SOC Code\tT2 Type\tT2 Example\tCommodity Code\tCommodity Title\n1\tTools\tWicks\t2\tLamp parts\n'
    expect(tableFromOnet(older).skills).toEqual({ Wicks: { is: ['Lamp parts'] }, 'Lamp parts': {} })
  })

  test('another file is refused by its columns', () => {
    expect(() => tableFromOnet('a,b\n')).toThrow(/O\*NET: expected a column “Example”/)
  })
})

test('the tables make a lexicon', () => {
  const mine = defineLexicon('lamps', tableFromEsco(ESCO, 'lamps'), tableFromOnet(ONET, 'lamp tools'))
  const found = mine.find('Can shine brass lamps and run Lampworks 3000').flatMap(({ concepts }) => concepts)
  expect(found.map(({ name, trade }) => [name, trade])).toEqual([
    ['polish brass lamps', 'lamps'],
    ['Lampworks 3000', 'lamp tools'],
  ])
  expect(mine.shows(found[1]!).map(({ name }) => name)).toContain('Lamp design software')
})
