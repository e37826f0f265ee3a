import { describe, expect, test } from 'vitest'
import { readPdf } from '../../src/read/pdf.ts'

const LIMITS = { maxBytes: 1_000_000, maxPages: 10, maxCharacters: 100_000 }

/** A PDF of Helvetica text, one content stream a page. */
function pdf(contents: readonly string[], extra = ''): Uint8Array {
  const kids = contents.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')
  const pages = contents.flatMap((content, index) => [
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${5 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> >> ${extra} >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ])
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages,
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n`
  return new TextEncoder().encode(`${file}${file.indexOf('xref\n0')}\n%%EOF`)
}

/** Text at a place, from the top left. */
const show = (text: string, x: number, y: number, size = 10): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${800 - y} Tm (${text}) Tj ET\n`

const read = (content: string, extra = ''): ReturnType<typeof readPdf> => readPdf(pdf([content], extra), LIMITS)

describe('two readings', () => {
  test('lines, sizes, places and pages', async () => {
    const document = await readPdf(
      pdf([show('Ada Example', 50, 60, 20) + show('Welder', 50, 90), show('Skills', 50, 60)]),
      LIMITS,
    )
    expect(document.format).toBe('pdf')
    expect(document.text).toBe('Ada Example\nWelder\nSkills')
    expect(document.lines.map(({ size, box }) => [size, box?.page])).toEqual([
      [20, 1],
      [10, 1],
      [10, 2],
    ])
    expect(document.pages).toEqual([
      { width: 600, height: 800 },
      { width: 600, height: 800 },
    ])
    expect(document.losses).toEqual([])
  })

  test('the careful one puts back what was painted out of order, the plain one does not', async () => {
    const document = await read(show('Built ships.', 50, 114) + show('Welder', 50, 100) + show('2019 - 2021', 450, 100))
    expect(document.text).toBe('Welder\t2019 - 2021\nBuilt ships.')
    expect(document.plain.indexOf('Built')).toBeLessThan(document.plain.indexOf('Welder'))
  })

  test('reads the same file twice alike', async () => {
    const content = show('Ada Example', 50, 60, 20) + show('Welder', 50, 90)
    expect(await read(content)).toEqual(await read(content))
  })

  test('leaves the bytes alone', async () => {
    const bytes = pdf([show('Ada', 50, 60)])
    const copy = bytes.slice()
    await readPdf(bytes, LIMITS)
    expect(bytes).toEqual(copy)
  })
})

test('a link hangs on the words under it', async () => {
  const annotation =
    '/Annots [<< /Type /Annot /Subtype /Link /Rect [48 735 120 752] /A << /S /URI /URI (https://example.com/ada) >> >>]'
  const document = await read(show('Portfolio', 50, 60) + show('Welder', 50, 90), annotation)
  expect(document.links).toEqual([{ url: 'https://example.com/ada', span: { start: 0, end: 9 } }])
})

describe('hidden text stands in the plain reading alone', () => {
  test.each([
    ['white', `1 1 1 rg ${show('Kubernetes', 50, 100)}0 g `],
    ['tiny', show('Kubernetes', 50, 100, 1)],
    ['vanish', `3 Tr ${show('Kubernetes', 50, 100)}0 Tr `],
    ['covered', `q 1 1 1 rg ${show('x', 500, 700)} Q ${show('Kubernetes', 50, 100)}0.9 g 40 680 200 40 re f 0 g `],
  ])('%s', async (kind, content) => {
    const document = await read(`${content}${show('Ada Example', 50, 200)}`)
    expect(document.text).toBe('Ada Example')
    const found = document.hidden.find(({ text }) => text === 'Kubernetes')
    expect(found).toMatchObject({ kind, page: 1 })
    expect(document.plain.slice(found!.span.start, found!.span.end)).toBe('Kubernetes')
  })

  test('white on a dark ground is seen', async () => {
    const document = await read(`0 0.1 0.2 rg 0 650 600 150 re f 1 1 1 rg ${show('Ada Example', 50, 100)}`)
    expect(document.text).toBe('Ada Example')
    expect(document.hidden).toEqual([])
  })

  test('words beyond the page are found where there is cause to look', async () => {
    const document = await read(
      `1 1 1 rg ${show('secret', 50, 100)} 0 g ${show('Terraform', -300, 100)}${show('Ada', 50, 200)}`,
    )
    expect(document.hidden.map(({ kind, text }) => [kind, text])).toEqual([
      ['white', 'secret'],
      ['off-page', 'Terraform'],
    ])
  })
})

test('a page without words is a loss, not an error', async () => {
  const document = await read('0 0 100 100 re f')
  expect(document.text).toBe('')
  expect(document.losses).toEqual([{ kind: 'image', span: { start: 0, end: 0 }, text: '' }])
})

describe('limits', () => {
  test('pages', async () => {
    const document = await readPdf(pdf([show('One', 50, 60), show('Two', 50, 60)]), { ...LIMITS, maxPages: 1 })
    expect([document.text, document.cut]).toEqual(['One', { unit: 'pages', read: 1, of: 2 }])
  })

  test('characters', async () => {
    const pages = Array.from({ length: 5 }, () => show('Twelve chars', 50, 60))
    const document = await readPdf(pdf(pages), { ...LIMITS, maxCharacters: 20 })
    expect([document.pages?.length, document.cut]).toEqual([2, { unit: 'pages', read: 1, of: 5 }])
    expect(await readPdf(pdf(pages), LIMITS)).not.toHaveProperty('cut')
  })
})

describe('what cannot be read', () => {
  const aborted = AbortSignal.abort()
  test.each([
    ['empty', new Uint8Array(), LIMITS],
    ['too-large', pdf([show('Ada', 50, 60)]), { ...LIMITS, maxBytes: 100 }],
    ['damaged', new TextEncoder().encode('%PDF-1.4 and nothing more'), LIMITS],
    ['damaged', new TextEncoder().encode('no PDF at all'), LIMITS],
    ['aborted', pdf([show('Ada', 50, 60)]), { ...LIMITS, signal: aborted }],
  ])('%s', async (code, bytes, options) => {
    await expect(readPdf(bytes, options)).rejects.toMatchObject({ name: 'ScreeningError', code })
  })

  test('stops between pages when told to', async () => {
    const control = new AbortController()
    const reading = readPdf(pdf(Array.from({ length: 200 }, () => show('Ada', 50, 60))), {
      ...LIMITS,
      maxPages: 200,
      signal: control.signal,
    })
    setTimeout(() => control.abort(), 20)
    await expect(reading).rejects.toMatchObject({ code: 'aborted' })
  })
})
