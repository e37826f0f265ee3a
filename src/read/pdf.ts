import { ScreeningError } from '../errors.ts'
import type { Cut, Document, HiddenText } from '../model/document.ts'
import { withInvisible } from './invisible.ts'
import { compose } from './layout/compose.ts'
import { mendLines } from './layout/mend.ts'
import { linesOf } from './layout/pages.ts'
import { compareReadings } from './losses.ts'
import type { ReadOptions } from './options.ts'
import { placeLinks } from './pdf/links.ts'
import { asScreeningError, openPdf } from './pdf/open.ts'
import { type PageReading, readPage } from './pdf/page.ts'
import type { PdfDocument } from './pdf/pdf-js.ts'
import { type Suspicions, scanFile } from './pdf/scan.ts'
import { throwIfAborted } from './throw-if-aborted.ts'

/**
 * Reads a PDF twice: as a person sees its pages, and as a naive system gets its characters.
 * A file of images alone is read as an empty text with one loss of kind `image`: the paper is there, its words are not.
 * @throws ScreeningError `empty`, `too-large`, `encrypted`, `damaged` or `aborted`.
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<Document> {
  if (bytes.length === 0) throw new ScreeningError('empty', 'Expected a PDF, got a file of 0 bytes.')
  if (bytes.length > options.maxBytes)
    throw new ScreeningError('too-large', `Expected at most ${options.maxBytes} bytes, got ${bytes.length}.`)
  throwIfAborted(options.signal)
  const file = await readFile(bytes, options)
  const cut = cutOf(file)
  return { ...documentOf(file, options), ...(cut && { cut }) }
}

interface FileReading {
  readonly readings: readonly PageReading[]
  /** Pages that the file has. */
  readonly pages: number
  readonly hyphenates: boolean
}

async function readFile(bytes: Uint8Array, options: ReadOptions): Promise<FileReading> {
  const pdf = await openPdf(bytes, options.password)
  try {
    const readings = await readPages(pdf.document, scanFile(bytes), options)
    return { readings, pages: pdf.document.numPages, hyphenates: await breaksWords(pdf.document) }
  } catch (error) {
    throwIfAborted(options.signal)
    throw asScreeningError(error)
  } finally {
    await pdf.close()
  }
}

async function readPages(document: PdfDocument, suspicions: Suspicions, options: ReadOptions): Promise<PageReading[]> {
  const readings: PageReading[] = []
  let left = options.maxCharacters
  for (let number = 1; number <= Math.min(document.numPages, options.maxPages) && left > 0; number++) {
    throwIfAborted(options.signal)
    const page = await document.getPage(number)
    const limits = { maxCharacters: left, ...(options.signal ? { signal: options.signal } : {}) }
    const reading = await readPage(page, number, suspicions, limits)
    page.cleanup()
    readings.push(reading)
    left -= reading.plain.length
  }
  return readings
}

/** Whether the software that made the file breaks words at lines' ends, as TeX does. */
async function breaksWords(document: PdfDocument): Promise<boolean> {
  const { info } = await document.getMetadata()
  return /tex|dvi|indesign|scribus|fop|prince/i.test(`${info.Producer ?? ''} ${info.Creator ?? ''}`)
}

/** The pages that were read to their end. */
function cutOf({ readings, pages }: FileReading): Cut | undefined {
  const read = readings.filter(({ whole }) => whole).length
  return read < pages ? { unit: 'pages', read, of: pages } : undefined
}

function documentOf({ readings, hyphenates }: FileReading, options: ReadOptions): Document {
  const pageLinks = readings.flatMap((reading) => reading.links)
  const hints = { links: pageLinks.map(({ url }) => url), hyphenates }
  const pageLines = mendLines(linesOf(readings.map((reading) => reading.sheet)), hints)
  const { text, lines } = compose(pageLines)
  const { plain, hidden } = plainOf(readings)
  return {
    format: 'pdf',
    ...(options.name === undefined ? {} : { name: options.name }),
    text,
    lines,
    plain,
    losses:
      text === '' ? [{ kind: 'image', span: { start: 0, end: 0 }, text: '' }] : compareReadings(text, plain, lines),
    hidden: withInvisible(plain, hidden),
    links: placeLinks(pageLinks, pageLines, lines),
    pages: readings.map(({ sheet: { width, height } }) => ({ width, height })),
  }
}

/** The plain reading of all pages, and what it has that no person sees; pieces that follow one another are one. */
function plainOf(readings: readonly PageReading[]): { plain: string; hidden: HiddenText[] } {
  let plain = ''
  const places: { kind: HiddenText['kind']; start: number; end: number; page: number }[] = []
  for (const reading of readings) {
    if (plain) plain += '\n\n'
    for (const { kind, start, end } of reading.hidden) {
      const place = { kind, start: plain.length + start, end: plain.length + end, page: reading.sheet.page }
      const last = places.at(-1)
      const between = last?.page === place.page ? reading.plain.slice(last.end - plain.length, start) : 'another page'
      if (last?.kind === kind && between.trim() === '') places[places.length - 1] = { ...last, end: place.end }
      else places.push(place)
    }
    plain += reading.plain
  }
  const hidden = places.map(({ kind, start, end, page }) => ({
    kind,
    span: { start, end },
    text: plain.slice(start, end),
    page,
  }))
  return { plain, hidden }
}
