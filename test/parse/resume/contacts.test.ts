import { expect, test } from 'vitest'
import { parseResume } from '../../../src/parse/resume/parse-resume.ts'
import { textDocument } from '../text-document.ts'

test.each([
  ['janedoe.ie', 'janedoe.ie'],
  ['janedoe.co.nz', 'janedoe.co.nz'],
  ['Tel.no: 22 85 50 50', undefined],
])('the site in "%s"', (contact, url) => {
  const { basics } = parseResume(textDocument(`Jane Doe\njane@example.com | ${contact}\n\nEXPERIENCE\n`))
  expect(basics.url?.value).toBe(url)
})

test('the site of an employer', () => {
  const { work } = parseResume(
    textDocument(
      'Jane Doe\njane@example.com\n\nEXPERIENCE\nFitter, Fold Ltd (fold.co.nz), 2019 – 2021\n- Fitted doors.\n',
    ),
  )
  expect(work.map(({ url }) => url?.value)).toEqual(['fold.co.nz'])
})
