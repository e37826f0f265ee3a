import { expect, test } from 'vitest'
import { toJsonResume } from '../../src/parse/json-resume.ts'
import { parseResume } from '../../src/parse/resume/parse-resume.ts'
import { textDocument } from './text-document.ts'

test('a résumé becomes plain JSON Resume; the end of a running job is left out', () => {
  const text = `Ilse Vandermeer
ilse@example.com

EXPERIENCE

Baker at Morning Crust
May 2020 – present
- Bakes 300 loaves a night.

SKILLS

Sourdough, Lamination`
  const json = toJsonResume(parseResume(textDocument(text)))
  expect(json.basics).toMatchObject({ name: 'Ilse Vandermeer', email: 'ilse@example.com' })
  expect(json.work).toEqual([
    { name: 'Morning Crust', position: 'Baker', startDate: '2020-05', highlights: ['Bakes 300 loaves a night.'] },
  ])
  expect(json.skills).toEqual([{ keywords: ['Sourdough', 'Lamination'] }])
})

test('what a file declares as JSON Resume is taken as declared', () => {
  const text = `EXPERIENCE

Chief of Stuff, Odd Jobs\t2019 – 2020
Quill`
  const jsonResume = { work: [{ name: 'Quill', position: 'Chief of Stuff, Odd Jobs' }] }
  const [job] = parseResume({ ...textDocument(text), data: { jsonResume } }).work
  expect([job?.position?.value, job?.name?.value, job?.name?.confidence]).toEqual([
    'Chief of Stuff, Odd Jobs',
    'Quill',
    1,
  ])
})
