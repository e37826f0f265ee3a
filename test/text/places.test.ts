import { describe, expect, test } from 'vitest'
import { placeAtEnd, placeScore, regionsIn, withoutPostcode } from '../../src/text/places.ts'
import { wordsOf } from '../../src/text/words.ts'

describe('how much a phrase reads as a place', () => {
  test.each([
    ['Remote', 3],
    ['Toronto', 3],
    ['Memphis, TN', 3],
    ['Springfield IL 62704', 3],
    ['Leeds LS9', 3],
    ['Leeds, LS9 8AB', 3],
    ['Manchester M14', 3],
    ['London SW1A 1AA', 3],
    ['Dublin 4', 3],
    ['Galway H91 E2K3', 3],
    ['Norwich', 3],
    ['Reading RG1', 3],
    ['Godalming GU7 1AA', 3],
    ['Harpenden, Hertfordshire', 3],
    ['Naas, Co. Kildare', 3],
  ])('surely: %s', (text, least) => {
    expect(placeScore(wordsOf(text), text)).toBeGreaterThanOrEqual(least)
  })

  test.each([
    ['Riverport Cold Storage'],
    ['Hart & Sons Ltd'],
    ['Data Engineer'],
    ['University of Washington'],
    ['English B2'],
    ['Reading'],
    ['Reading, writing'],
    ['Harley Works Ltd LS9 8AB'],
  ])('not likely: %s', (text) => {
    expect(placeScore(wordsOf(text), text)).toBeLessThan(2)
  })
})

test.each([
  ['Leeds LS9', 'Leeds'],
  ['Leeds, LS9 8AB', 'Leeds'],
  ['Dublin 4', 'Dublin'],
  ['LS9', ''],
  ['Portland, OR', 'Portland, OR'],
  ['Area 51', 'Area 51'],
])('the address "%s" without its postcode', (address, bare) => {
  expect(withoutPostcode(address)).toBe(bare)
})

test.each([
  ['Licensed in Ohio and West Virginia', 'ohio, west virginia'],
  ['New South Wales', 'new south wales'],
  ['a plain line', ''],
])('the regions named in "%s"', (text, regions) => {
  expect(regionsIn(wordsOf(text)).join(', ')).toBe(regions)
})

test.each([
  ['Bluff City Fulfillment Memphis, TN', 'Memphis, TN'],
  ['Riverport Cold Storage West Memphis, AR', 'West Memphis, AR'],
  ['Elbtal Ingenieure GmbH Dresden', 'Dresden'],
  ['Acme Dresden', undefined],
  ['University of Memphis, TN', undefined],
  ['Memphis, TN', undefined],
  ['Kitchen Porter, Evenings', undefined],
])('the place at the end of "%s"', (text, place) => {
  const at = placeAtEnd(text)
  expect(at === undefined ? undefined : text.slice(at)).toBe(place)
})
