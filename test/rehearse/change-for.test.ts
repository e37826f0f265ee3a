import { expect, test } from 'vitest'
import type { Change } from '../../src/model/rehearsal.ts'
import { together } from '../../src/rehearse/change-for.ts'

const insertion = (at: number, words: string): Change => ({
  honesty: 'surface-only-if-true',
  edits: [{ span: { start: at, end: at }, with: words }],
})

test('what is put in at one place is one edit, under one heading', () => {
  const { edits } = together([
    insertion(9, '\n\nSkills\nWelding\n'),
    insertion(4, ', TIG'),
    insertion(9, '\n\nSkills\nBrazing\n'),
  ])
  expect(edits).toEqual([
    { span: { start: 9, end: 9 }, with: '\n\nSkills\nWelding\nBrazing\n' },
    { span: { start: 4, end: 4 }, with: ', TIG' },
  ])
})

test('words that take the place of others stay as they are', () => {
  const reworded: Change = {
    honesty: 'rephrases-what-you-show',
    edits: [{ span: { start: 2, end: 5 }, with: 'accounts payable (AP)' }],
  }
  expect(together([reworded, insertion(2, 'x')]).edits).toEqual([
    { span: { start: 2, end: 5 }, with: 'accounts payable (AP)' },
    { span: { start: 2, end: 2 }, with: 'x' },
  ])
})
