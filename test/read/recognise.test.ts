import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { ScreeningError } from '../../src/errors.ts'
import { type ReadInput, readDocument } from '../../src/read/read-document.ts'
import { docx, odt, paragraph, rtf } from './build.ts'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const zip = (...names: string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, utf8('<x/>')])))
const compound = (stream: string): Uint8Array =>
  bytes(`\xD0\xCF\x11\xE0${'\0'.repeat(600)}${[...stream].join('\0')}\0${'\0'.repeat(600)}`)

const codeOf = async (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => 'read',
    (error: unknown) => (error instanceof ScreeningError ? error.code : String(error)),
  )

describe('the format is told by the contents', () => {
  const cases: readonly (readonly [expected: string, input: ReadInput, name?: string])[] = [
    ['docx', docx(paragraph('Rosa')), 'cv.pdf'],
    ['odt', odt('<text:p>Rosa</text:p>'), 'cv.docx'],
    [
      'odt',
      utf8(
        '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:p>Rosa</text:p></office:text></office:body></office:document>',
      ),
    ],
    ['rtf', rtf('Rosa'), 'cv.doc'],
    ['markdown', '# Rosa\n\nCook<br>\nLeeds<br>\n2019<br>\n', 'cv.md'],
    ['markdown', '<h1 align="center">Rosa</h1>\n\n### Work\n\n#### Cook @ Grill\n\n- **Fish:** grilled', 'cv.md'],
    ['html', '<p>Rosa</p>\n<p>Cook</p>\n<p>Leeds</p>', 'cv.md'],
    ['rtf', '{\\rtf1 Rosa}'],
    ['html', utf8('<!DOCTYPE html><p>Rosa</p>'), 'cv.txt'],
    ['html', '<div>Rosa</div>'],
    ['html', 'Rosa <b>Lind</b> <i>x</i><br>and<br>more</p>'],
    ['html', 'Rosa <unknown>', 'cv.html'],
    ['markdown', '# Rosa\n\n## Work\n'],
    ['markdown', '**Work**\n\n**Skills** [x](https://x.example.com)\n\n- a'],
    ['markdown', 'Rosa', 'cv.md'],
    ['markdown', '# Rosa\n\n## Work\n', 'cv.txt'],
    ['text', 'Rosa Lind\n- C# and F#\n- one * two\n'],
    ['text', 'Five years < ten years > two'],
    ['text', '{"name":"Rosa"}'],
    ['json-resume', '{"basics":{"name":"Rosa"}}'],
    ['json-resume', utf8('\uFEFF{"work":[{"name":"Hillside"}]}'), 'cv.html'],
  ]
  test.each(cases.map((each) => [each]))('%j', async ([format, input, name]) => {
    expect((await readDocument(input, name === undefined ? {} : { name })).format).toBe(format)
  })
})

describe('what can’t be read is refused by name', () => {
  const cases: readonly (readonly [name: string, code: string, input: Uint8Array | string])[] = [
    ['no bytes', 'empty', new Uint8Array()],
    ['white space', 'empty', utf8('  \n\t ')],
    ['an empty string', 'empty', ' \n'],
    ['a picture', 'unsupported', bytes('\x89PNG\r\n\x1A\n')],
    ['a spreadsheet', 'unsupported', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['slides', 'unsupported', zip('ppt/presentation.xml')],
    ['an archive', 'unsupported', zip('cv.pdf')],
    ['a packed file', 'unsupported', bytes('\x1F\x8B\x08')],
    ['binary', 'unsupported', bytes('\x01\x02\x03\x04'.repeat(50))],
    ['an old spreadsheet', 'unsupported', compound('Workbook')],
    ['an encrypted document', 'encrypted', compound('EncryptedPackage')],
    ['a broken old document', 'damaged', compound('WordDocument')],
    ['a zip cut short', 'damaged', docx(paragraph('Rosa')).subarray(0, 300)],
    ['a document without its body', 'no-text', zip('word/document.xml')],
    ['a document without words', 'no-text', docx(paragraph(''))],
    ['OpenDocument without its body', 'damaged', zip('content.xml')],
  ]
  test.each(cases)('%s', async (_, code, input) => {
    expect(await codeOf(readDocument(input))).toBe(code)
  })

  test('an encrypted OpenDocument', async () => {
    const file = zipSync({
      'content.xml': utf8('x'),
      'META-INF/manifest.xml': utf8('<manifest><manifest:encryption-data/></manifest>'),
    })
    expect(await codeOf(readDocument(file))).toBe('encrypted')
  })

  test('a picture of a paper is a loss', async () => {
    const { text, losses } = await readDocument(docx('<w:p><w:r><w:drawing><wp:inline/></w:drawing></w:r></w:p>'))
    expect([text, losses.map(({ kind }) => kind)]).toEqual(['', ['image']])
  })
})

describe('limits', () => {
  test('bytes', async () => {
    expect(await codeOf(readDocument(utf8('Rosa Lind'), { maxBytes: 8 }))).toBe('too-large')
    expect(await codeOf(readDocument('Rosa Lind', { maxBytes: 8 }))).toBe('too-large')
  })

  test('characters', async () => {
    const { text, cut } = await readDocument('one\ntwo\nthree', { maxCharacters: 8 })
    expect([text, cut]).toEqual(['one\ntwo', { unit: 'characters', read: 7, of: 13 }])
    expect(await readDocument('one\ntwo\nthree', { maxCharacters: 13 })).not.toHaveProperty('cut')
    expect((await readDocument('<p>one</p><p>two</p><p>three</p>', { maxCharacters: 8 })).cut).toMatchObject({
      read: 7,
    })
  })

  test('characters, where the first line alone has more', async () => {
    const reading = readDocument('one two three', { maxCharacters: 8 })
    await expect(reading).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringMatching(/at most 8 characters, got 13 characters whose first line/),
    })
  })

  test('a bomb is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(30_000_000) }, { level: 9 })
    expect(bomb.length).toBeLessThan(100_000)
    expect(await codeOf(readDocument(bomb))).toBe('too-large')
  })

  test('a bomb that says it is small is cut', async () => {
    const bomb = zipSync({ 'word/document.xml': utf8(`<w:document>${' '.repeat(5_000_000)}`) }, { level: 9 })
    const view = new DataView(bomb.buffer)
    for (let at = 0; at + 4 < bomb.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true)
    expect(['no-text', 'damaged']).toContain(await codeOf(readDocument(bomb)))
  })

  test('too many parts', async () => {
    const names = Array.from({ length: 5000 }, (_, index) => `word/a${index}.xml`)
    expect(await codeOf(readDocument(zip('word/document.xml', ...names)))).toBe('too-large')
  })

  test('elements that are never closed', async () => {
    expect(await codeOf(readDocument(`<html>${'<div>'.repeat(50_000)}Rosa`))).toBe('damaged')
    expect((await readDocument(`<html>${'<div>'.repeat(5_000)}Rosa`)).text).toBe('Rosa')
  })

  test('a signal', async () => {
    expect(await codeOf(readDocument('Rosa', { signal: AbortSignal.abort() }))).toBe('aborted')
  })
})

describe('a caller’s mistake is a TypeError that says what came', () => {
  const cases: readonly (readonly [name: string, call: () => Promise<unknown>, message: RegExp])[] = [
    ['nothing', () => readDocument(undefined as never), /Uint8Array.*undefined/],
    ['null', () => readDocument(null as never), /null/],
    ['a number', () => readDocument(7 as never), /number/],
    ['a promise', () => readDocument(Promise.resolve('x') as never), /promise/],
    ['an array', () => readDocument([1, 2] as never), /an array/],
    ['a path', () => readDocument('folder/cv.pdf'), /path.*cv\.pdf/],
    ['no options', () => readDocument('Rosa', null as never), /options.*null/],
    ['a limit of nought', () => readDocument('Rosa', { maxBytes: 0 }), /maxBytes.*0/],
    ['a limit in words', () => readDocument('Rosa', { maxPages: '2' as never }), /maxPages.*2/],
    ['a name that is none', () => readDocument('Rosa', { name: 7 as never }), /name.*number/],
    ['a signal that is none', () => readDocument('Rosa', { signal: 'now' as never }), /signal.*string/],
  ]
  test.each(cases)('%s', async (_, call, message) => {
    const error = await call().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(TypeError)
    expect((error as TypeError).message).toMatch(message)
  })
})

test('any view of the bytes will do', async () => {
  const buffer = utf8('xxRosa Lindxx').buffer as ArrayBuffer
  expect((await readDocument(buffer.slice(2, 11))).text).toBe('Rosa Lind')
  expect((await readDocument(new Uint8Array(buffer, 2, 9))).text).toBe('Rosa Lind')
  expect((await readDocument(new DataView(buffer, 2, 9) as never)).text).toBe('Rosa Lind')
})
