import { describe, expect, test } from 'vitest'
import {
  knockoutQuestions,
  lintPosting,
  parseRequisition,
  parseResume,
  rank,
  readDocument,
  rehearse,
  screenResume,
  skimPath,
  survey,
} from '../src/index.ts'

const asOf = '2026-11-01'
const document = await readDocument('Robin Sample\n\nSkills\nGlazing')
const resume = parseResume(document)
const requisition = parseRequisition(await readDocument('Kiln hand\n\nRequirements\n- Glazing'))
const anything = (value: unknown) => value as never

describe('a paper that is none is named, with the way out', () => {
  test.each([
    [undefined, 'got undefined.'],
    [null, 'got null.'],
    ['resume.pdf', 'got a string. Read it first: await readDocument(…).'],
    [new Uint8Array(3), 'got bytes. Read it first'],
    [Promise.resolve(document), 'got a promise. Await it first.'],
    [resume, 'got a résumé.'],
    [requisition, 'got a requisition.'],
  ])('where a document is expected: %o', (given, said) => {
    for (const parse of [() => parseResume(anything(given)), () => parseRequisition(anything(given))]) {
      expect(parse).toThrow(TypeError)
      expect(parse).toThrow(`document: expected a document (await readDocument), ${said}`)
    }
  })

  test.each([screenResume, skimPath, knockoutQuestions, rehearse])('where a pair is expected: %o', (step) => {
    expect(() => step(anything(document), requisition, { asOf })).toThrow(
      'resume: expected a résumé (parseResume), got a document. Parse it first.',
    )
    expect(() => step(resume, anything(resume), { asOf })).toThrow(
      'requisition: expected a requisition (parseRequisition), got a résumé.',
    )
  })

  test('in a pile and before many postings', () => {
    expect(() => rank([resume, anything(undefined)], requisition, { asOf })).toThrow('resume: expected')
    expect(() => survey(resume, [requisition, anything({})], { asOf })).toThrow('requisition: expected')
  })
})

test.each(['2026-13-01', '2026-00-10', '2026-11-32', '26-11-01', 'today', 20261101, undefined])(
  'a day that is none is named: %o',
  (day) => {
    for (const step of [
      () => screenResume(resume, requisition, { asOf: anything(day) }),
      () => skimPath(resume, requisition, { asOf: anything(day) }),
      () => knockoutQuestions(resume, requisition, { asOf: anything(day) }),
      () => lintPosting(requisition, { asOf: anything(day) }),
    ])
      expect(step).toThrow(`asOf: expected a date as YYYY-MM-DD, got ${JSON.stringify(day)}.`)
  },
)
