import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/model/document.ts'
import { parseRequisition } from '../../../src/parse/requisition/parse-requisition.ts'
import { posting } from './posting.ts'

const asks: readonly [text: string, ids: readonly string[]][] = [
  ['Requirements\n- 5+ years of Java experience', ['experience:60:java']],
  ['Requirements\n- Kafka or RabbitMQ', ['any-of:kafka|rabbitmq']],
  ['Requirements\n- Fluent German', ['language:german']],
  [
    'Requirements\n- Must be authorized to work in Canada without sponsorship',
    ['work-authorization:canada:unsponsored'],
  ],
  [
    'What you get: a bike you may keep. Sponsorship is not available for this role.',
    ['work-authorization:any:unsponsored'],
  ],
  ['Requirements\n- A degree is not required', []],
  ['About us\nWe bring 30 years of experience in logistics.', []],
]

describe('parseRequisition', () => {
  it('takes a sentence below the wishes for a demand where it says so, whatever stands around it', () => {
    const text =
      'Requirements\n- Baking\n\nNice to have\n- Sourdough\n\nCompensation: 10% bonus. Applicants must be authorized to work in Canada without sponsorship.'
    expect(parseRequisition(posting(text)).requirements.map(({ id, level }) => [id, level])).toEqual([
      ['skill:baking', 'must-have'],
      ['skill:sourdough', 'nice-to-have'],
      ['work-authorization:canada:unsponsored', 'knockout'],
    ])
  })

  it.each(asks)('%j asks %j', (text, ids) => {
    expect(parseRequisition(posting(text)).requirements.map((requirement) => requirement.id)).toEqual(ids)
  })

  it.each([
    ['the U.S. without sponsorship', 'united states:unsponsored'],
    ['U.S.', 'united states'],
    ['the USA', 'united states'],
    ['the United States of America', 'united states'],
    ['the U.K.', 'united kingdom'],
    ['the EU', 'european union'],
    ['the Republic of Ireland', 'ireland'],
    ['South Africa', 'south africa'],
    ['Germany Full time', 'germany'],
    ['Canada, and to travel', 'canada'],
  ])('who must be authorized to work in %s is asked for %s', (where, id) => {
    const { requirements } = parseRequisition(posting(`Requirements\n- Must be authorized to work in ${where}`))
    expect(requirements[0]!.id).toBe(`work-authorization:${id}`)
  })

  it('names what it expected where it is handed something else', () => {
    expect(() => parseRequisition('text' as unknown as Document)).toThrow(TypeError)
  })
})

it('a clock time is not cut from the shift it ends', () => {
  const { requirements } = parseRequisition(posting('Requirements\n- 4 on 4 off, 12-hour shifts, 19:00 – 07:00'))
  expect(requirements.map(({ criterion }) => criterion)).toEqual([
    { kind: 'condition', subtype: 'shift', name: '4 on 4 off, 12-hour shifts, 19:00 – 07:00' },
  ])
})
