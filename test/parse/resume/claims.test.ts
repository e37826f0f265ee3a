import { expect, test } from 'vitest'
import { parseResume } from '../../../src/parse/resume/parse-resume.ts'
import { readDocument } from '../../../src/read/read-document.ts'

const JOB = 'Kiln Loader, Acme Pottery, Leeds, May 2025 - Present\n- Loaded the kilns'

test.each([
  ['10 years of experience in glazing', [120]],
  ['10 years of\nglazing experience', [120]],
  ['Two years 6 months of kiln experience', [30]],
  ['No breakages in 10 years', []],
  ['10 years without breakages, much experience', []],
  ['10 years without breakages experience', []],
  ['I came 10 years ago without experience', []],
])('years that a paper says it has: %s', async (line, months) => {
  const text = `Jo Example\njo@example.com 555-0100\n\nProfile\n${line}\n\nExperience\n${JOB}\n`
  expect(parseResume(await readDocument(text)).claims.map((claim) => claim.months)).toEqual(months)
})

test.each(['Experience', 'Work Experience', 'EXPERIENCE'])(
  'no claim crosses the head of a section: %s',
  async (heading) => {
    const text = `Jo Example\njo@example.com 555-0100\n\nTraining\nNo breakages in 10 years\n${heading}\n${JOB}\n\nEducation\nBSc Ceramics, Moor College, 2015\n`
    expect(parseResume(await readDocument(text)).claims).toEqual([])
  },
)
