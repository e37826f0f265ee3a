import { describe, expect, it } from 'vitest'
import { parseRequisition } from '../../../src/parse/requisition/parse-requisition.ts'
import { posting } from './posting.ts'

describe('the level of each language', () => {
  it.each<[line: string, languages: [name: string, fluency: string | undefined][]]>([
    [
      'Fluent in English and French',
      [
        ['English', 'Fluent'],
        ['French', 'Fluent'],
      ],
    ],
    [
      'Fluent English; German (B1+) helpful',
      [
        ['English', 'Fluent'],
        ['German', 'B1'],
      ],
    ],
    [
      'Fluent English, conversational Spanish',
      [
        ['English', 'Fluent'],
        ['Spanish', 'conversational'],
      ],
    ],
    ['English C1', [['English', 'C1']]],
    ['German (at least B2)', [['German', 'B2']]],
  ])('%s', (line, languages) => {
    const { requirements } = parseRequisition(posting(`Requirements\n- ${line}`))
    const asked = requirements.flatMap(({ criterion }) =>
      criterion.kind === 'language' ? [[criterion.name, criterion.fluency]] : [],
    )
    expect(asked).toEqual(languages)
  })
})
