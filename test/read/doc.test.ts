import { expect, test, vi } from 'vitest'
import { ScreeningError } from '../../src/errors.ts'
import { readDoc } from '../../src/read/doc.ts'
import { linesOf } from './build.ts'

const options = { maxBytes: 1000, maxPages: 1, maxCharacters: 1000 }

class Extractor {
  extract = async (bytes: Uint8Array) => {
    if (bytes.length === 0) throw new Error('no file')
    return {
      getBody: () => 'Rosa Lind\n\nNurse\t2019\n',
      getHeaders: () => 'rosa@example.com\n',
      getFooters: () => '',
      getTextboxes: () => '',
    }
  }
}

const withPackage = (found: () => unknown): void => {
  vi.resetModules()
  vi.doMock('word-extractor', found as () => object)
}

test('is read where the package is there', async () => {
  withPackage(() => ({ default: Extractor }))
  const document = await readDoc(new Uint8Array(4), options)
  expect(linesOf(document)).toEqual(['rosa@example.com', 'Rosa Lind', 'Nurse\t2019'])
  expect(document.losses).toMatchObject([{ kind: 'header', text: 'rosa@example.com' }])
})

test('a file the package cannot read is damaged', async () => {
  withPackage(() => ({ default: Extractor }))
  await expect(readDoc(new Uint8Array(), options)).rejects.toMatchObject({ code: 'damaged' })
})

test('without the package, the error says what to do', async () => {
  withPackage(() => {
    throw new Error('not installed')
  })
  const error: unknown = await readDoc(new Uint8Array(4), options).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ScreeningError)
  expect(error).toMatchObject({ code: 'missing-reader', message: expect.stringContaining('DOCX') })
})
