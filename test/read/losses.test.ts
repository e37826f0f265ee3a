import { describe, expect, test } from 'vitest'
import type { Line } from '../../src/model/document.ts'
import { compareReadings } from '../../src/read/losses.ts'

const lost = (text: string, plain: string): string[] =>
  compareReadings(text, plain).map((loss) => `${loss.kind}: ${loss.text}`)

describe('no loss', () => {
  test.each([
    ['the same', 'Led a crew of nine.', 'Led a crew of nine.'],
    ['other line breaks and spaces', 'Led a crew\nof nine.', 'Led  a\ncrew of nine.'],
    ['other signs and case', 'Led – a crew: of NINE', 'led a • crew of nine'],
    ['cells in another order', 'Welder\t2019 - 2021', '2019 - 2021\nWelder'],
    ['lines in another order', 'Welder\nNurse', 'Nurse\nWelder'],
    ['nothing at all', '', ''],
  ])('%s', (_, text, plain) => expect(compareReadings(text, plain)).toEqual([]))
})

test.each([
  ['letters set apart', 'EXPERIENCE', 'E X P E R I E N C E', 'letter-spaced: EXPERIENCE'],
  ['a word broken', 'the management of', 'the manage-\nment of', 'broken-word: management'],
  ['words glued', 'GitHub Terraform', 'GitHubTerraform', 'glued-words: GitHub Terraform'],
  ['an address broken', 'ada@example.com', 'ada@exam\nple.com', 'broken-word: ada@example.com'],
  ['columns read across', 'Led a crew of nine', 'Led a crew\tSkills\nof nine', 'columns: crew of'],
  ['glyphs without meaning', 'Certified', '\ue001\ue002', 'odd-glyphs: Certified'],
  ['nothing to tell why', 'Certified', 'nothing', 'unreadable: Certified'],
])('%s', (_, text, plain, loss) => expect(lost(text, plain)).toEqual([loss]))

describe('over the end of a line', () => {
  const text = 'Led a crew of\nnine fitters'
  const line = (start: number, end: number, gap: number): Line => ({
    span: { start, end },
    gap,
    font: 'body',
    region: 0,
  })
  const plain = 'Led a crew of\nSkills\nnine fitters'

  test('a sentence that goes on is torn', () =>
    expect(compareReadings(text, plain, [line(0, 13, 0), line(14, 26, 0)])).toMatchObject([
      { kind: 'columns', text: 'of\nnine' },
    ]))

  test('what is set apart is not', () =>
    expect(compareReadings(text, plain, [line(0, 13, 0), line(14, 26, 1)])).toEqual([]))
})

test('the span is where the words stand, and the format names the cause where it knows one', () => {
  const text = 'Grace Hopper\nada@example.com'
  const [loss] = compareReadings(text, 'ada@example.com', [], [{ span: { start: 0, end: 12 }, kind: 'header' }])
  expect(loss).toEqual({ kind: 'header', span: { start: 0, end: 12 }, text: 'Grace Hopper' })
})

test('takes time in proportion', () => {
  const words = Array.from({ length: 60_000 }, (_, index) => `word${index % 977}`).join(' ')
  const started = performance.now()
  compareReadings(words, words.replaceAll('7', ''))
  expect(performance.now() - started).toBeLessThan(5_000)
})
