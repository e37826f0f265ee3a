import { expect, test } from 'vitest'
import { withArticle } from '../../src/model/articles.ts'

test.each([
  'a chef',
  'an audit',
  'an hour',
  'an RN',
  'an SRE',
  'a unit',
  'a user',
  'a UK licence',
  'a European role',
  'a one-off',
  'an Umbraco developer',
  'a hospital',
  'a nurse',
  'an IT role',
  'an associate’s degree',
  'a university',
  'a UX role',
  'a Sales role',
  'an urn',
])('%s', (phrase) => {
  expect(withArticle(phrase.replace(/^an? /, ''))).toBe(phrase)
})
