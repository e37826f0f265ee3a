import { expect, test } from 'vitest'
import { parseResume } from '../../../src/parse/resume/parse-resume.ts'
import { readDocument } from '../../../src/read/read-document.ts'

const read = async (section: string) => {
  const text = `Jo Example\njo@example.com\n\nExperience\n\nFitter, Acme Works, Leeds\nMay 2019 - Present\n- Fitted things\n\n${section}\n`
  return parseResume(await readDocument(text)).education.map(({ institution, level }) => [institution?.value, level])
}

test.each([
  [
    'a trade’s qualification stays one beside school certificates',
    'Education\nLevel 3 NVQ in vehicle repair, Shale Moor College, 2015\nGCSEs: maths, English, double science',
    ['Shale Moor College', 'vocational'],
  ],
  [
    '“Qualifications” are schooling where a line opens with one, small letters or not',
    'Qualifications\nLevel 3 NVQ in heavy vehicle maintenance and repair, Shale Moor College, 2015',
    ['Shale Moor College', 'vocational'],
  ],
  [
    'a Scottish one is one too',
    'Education\nSVQ Level 3 Carpentry and Joinery, Shale Moor College, 2015',
    ['Shale Moor College', 'vocational'],
  ],
  [
    '“School” heads schooling',
    'School\nBSc Geology, University of Shale Moor, 2015',
    ['University of Shale Moor', 'bachelor'],
  ],
])('%s', async (_about, section, first) => {
  expect((await read(section))[0]).toEqual(first)
})
