import { describe, expect, test } from 'vitest'
import { matchesOf } from '../../src/text/phrases.ts'
import { isWebAddress, WEB_ADDRESS } from '../../src/text/web-addresses.ts'

describe('the web addresses in a text', () => {
  test.each([
    ['janedoe.ie', ['janedoe.ie']],
    ['janedoe.dk | janedoe.nz | janedoe.pl', ['janedoe.dk', 'janedoe.nz', 'janedoe.pl']],
    ['Portfolio: janedoe.co.nz/work.', ['janedoe.co.nz/work.']],
    ['JANEDOE.XYZ', ['JANEDOE.XYZ']],
    ['janedoe.no, 0150 Oslo', ['janedoe.no']],
    ['https://janedoe.anything/work', ['https://janedoe.anything/work']],
    ['Tel.no: 22 85 50 50', []],
    ['Mob.no 98765 43210', []],
    ['janedoe.co.zz', []],
    ['Python.In 2019 we moved', []],
    ['ASP.NET, VB.NET', []],
    ['jane.doe', []],
  ])('%s', (text, found) => {
    expect(matchesOf(text, WEB_ADDRESS).map(([address]) => address)).toEqual(found)
  })
})

test.each([
  ['janedoe.se', true],
  ['www.janedoe.anything', true],
  ['see janedoe.se', false],
  ['ASP.NET', false],
])('%s is one address: %s', (text, is) => expect(isWebAddress(text)).toBe(is))
