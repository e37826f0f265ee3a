import { expect, test } from 'vitest'
import { locateIn } from '../../../src/cli/check/own-lines.ts'
import { readDocument } from '../../../src/index.ts'
import { quote } from '../../../src/model/quote.ts'
import { ANA } from './folder.ts'

/** Where the words stand that the file has on `line`, as the document quotes them the `nth` time. */
async function placeOf(file: string, words: string, nth = 0) {
  const document = await readDocument(file)
  let start = -1
  for (let count = 0; count <= nth; count++) start = document.text.indexOf(words, start + 1)
  return locateIn(document, file)(quote('resume', document.text, { start, end: start + words.length }))
}

test.each([
  ['text', ANA, 'k8s', 0, { line: 8, column: 24, endLine: 8, endColumn: 27 }],
  ['text, the second time', ANA, 'k8s', 1, { line: 15, column: 9, endLine: 15, endColumn: 12 }],
  ['Windows’ line ends', ANA.replaceAll('\n', '\r\n'), 'k8s', 1, { line: 15, column: 9, endLine: 15, endColumn: 12 }],
  [
    'Markdown',
    `# Ana Example\n\n## Experience\n\n**Engineer**, Acme\n\n- Ran *k8s*\n`,
    'k8s',
    0,
    { line: 7, column: 8, endLine: 7, endColumn: 11 },
  ],
  [
    'HTML',
    '<html><body>\n<h1>Ana Example</h1>\n<p>Experience</p>\n<ul>\n<li>Ran k8s &amp; more</li></ul></body></html>',
    'k8s',
    0,
    { line: 5, column: 9, endLine: 5, endColumn: 12 },
  ],
])('finds words in the lines of %s', async (_kind, file, words, nth, place) => {
  expect(await placeOf(file, words, nth)).toEqual(place)
})

test('knows no lines where the format has none a person can go to', async () => {
  const document = await readDocument(ANA)
  expect(
    locateIn({ ...document, format: 'pdf' }, ANA)(quote('resume', document.text, { start: 0, end: 3 })),
  ).toBeUndefined()
})
