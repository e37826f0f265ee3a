import { expect, test } from 'vitest'
import { beginsItem, capitalised, caseLike } from '../../src/text/letter-case.ts'

test.each([
  ['Coding', 'codings', 'Codings'],
  ['coding', 'Codings', 'codings'],
  ['CODING', 'codings', 'CODINGS'],
  ['pyhton', 'GraphQL', 'GraphQL'],
  ['SQL', 'iOS', 'iOS'],
  ['IV', 'intravenous', 'intravenous'],
  ['TEST', 'tests', 'TESTS'],
  ['LAB', 'laboratory', 'LABORATORY'],
])('%s, %s → %s', (model, word, expected) => {
  expect(caseLike(model, word)).toBe(expected)
})

test.each([
  ['account review', 'Account review'],
  ['iOS development', 'iOS development'],
])('%s, at the head of a line: %s', (words, expected) => {
  expect(capitalised(words)).toBe(expected)
})

test.each([
  ['• ', true],
  ['Skills: ', true],
  ['Ran it.\n', true],
  ['Ran it. ', true],
  ['e-mail, ', false],
  ['Ran ', false],
])('after “%s” an item begins: %s', (before, begins) => {
  expect(beginsItem(`${before}k8s`, before.length)).toBe(begins)
})
