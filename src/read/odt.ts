import { strFromU8 } from 'fflate'
import { ScreeningError } from '../errors.ts'
import type { Document } from '../model/document.ts'
import { documentOf } from './document-of.ts'
import type { Draft } from './draft.ts'
import { decodeText } from './encoding.ts'
import { distinctMargins } from './margins.ts'
import { descendantOf, descendantsOf, type Element, elementsOf, parseXml } from './markup.ts'
import { type Around, blocksOf } from './odt/blocks.ts'
import { plainOdt } from './odt/plain.ts'
import { readStyles } from './odt/styles.ts'
import type { ReadOptions } from './options.ts'
import { unzipParts } from './zip.ts'

/**
 * Reads an OpenDocument text, packed or flat.
 * @throws ScreeningError `too-large`, `encrypted` or `damaged`.
 */
export async function readOdt(bytes: Uint8Array, options: ReadOptions): Promise<Document> {
  const { content, styles } = partsOf(bytes)
  const body = descendantOf(content, 'office:text')
  if (!body) throw new ScreeningError('damaged', 'The file is damaged: its text is missing. Save it again.')
  const sheet = readStyles([styles, content])
  const around: Around = { styles: sheet, backed: sheet.backed, depth: 0 }
  const drafts = [
    ...marginLines(styles, 'header', around),
    ...blocksOf(body, around),
    ...marginLines(styles, 'footer', around),
  ]
  const images = descendantOf(body, 'draw:image') !== undefined
  return documentOf({ format: 'odt', drafts, plain: plainOdt(body), images }, options)
}

function partsOf(bytes: Uint8Array): { content: Element; styles: Element } {
  if (bytes[0] !== 0x50) {
    const flat = parseXml(decodeText(bytes))
    return { content: flat, styles: flat }
  }
  const parts = unzipParts(bytes, (name) => /^(?:content|styles|META-INF\/manifest)\.xml$/.test(name))
  const [manifest, content, styles] = ['META-INF/manifest.xml', 'content.xml', 'styles.xml'].map((name) => {
    const part = parts[name]
    return part ? strFromU8(part) : ''
  })
  if (/<(?:\w+:)?encryption-data\b/.test(manifest!))
    throw new ScreeningError('encrypted', 'The file is encrypted. Save it without a password.')
  return { content: parseXml(content!), styles: parseXml(styles!) }
}

/** Headers, or footers, of the page styles. */
const marginLines = (styles: Element, aside: 'header' | 'footer', around: Around): Draft[] =>
  distinctMargins(
    descendantsOf(styles, 'style:master-page').flatMap((page) =>
      elementsOf(page)
        .filter(({ name, attributes }) => name.startsWith(`style:${aside}`) && attributes['style:display'] !== 'false')
        .sort((a, b) => Number(b.name.endsWith('-first')) - Number(a.name.endsWith('-first')))
        .map((margin) => blocksOf(margin, { ...around, aside })),
    ),
  )
