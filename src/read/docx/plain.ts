import { strFromU8, strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { type Element, elementsOf, textIn } from '../markup.ts'
import type { Package } from './package.ts'

/** Largest body, in bytes, that is handed to the naive reader. */
const MAX_BODY = 2_000_000

/**
 * A DOCX as a naive system gets it: mammoth's raw text. No headers, footers, notes or text boxes (mammoth alone would take the copy of a box that
 * is kept for old programs); line breaks inside a paragraph glue the words around them. Where it fails, and for very large files, the text elements
 * of the body alone.
 */
export async function plainDocx(file: Package, body: Element | undefined): Promise<string> {
  if ((file.parts[file.main]?.length ?? 0) > MAX_BODY) return bareText(body)
  const main = strToU8(withoutBoxes(strFromU8(file.parts[file.main] ?? new Uint8Array())))
  const bytes = zipSync({ ...file.parts, [file.main]: main }, { level: 0 })
  try {
    const input = { buffer: bytes, arrayBuffer: bytes.buffer } as unknown as Parameters<
      typeof mammoth.extractRawText
    >[0]
    const { value } = await mammoth.extractRawText(input)
    return value.trim() === '' ? bareText(body) : value.trimEnd()
  } catch {
    return bareText(body)
  }
}

/** The XML with nothing in its text boxes; a box within a box goes with the outer one. */
function withoutBoxes(xml: string): string {
  let kept = ''
  let depth = 0
  let from = 0
  for (const match of xml.matchAll(/<(\/?)w:txbxContent\b[^>]{0,500}>/g)) {
    const { 0: tag, 1: slash, index } = match
    if (slash === '' && depth++ === 0) kept += xml.slice(from, index + tag.length)
    if (slash === '/' && --depth === 0) from = index
  }
  return depth === 0 ? kept + xml.slice(from) : xml
}

function bareText(body: Element | undefined): string {
  let text = ''
  const walk = (element: Element): void => {
    if (element.name === 'w:t') text += textIn(element)
    else if (element.name === 'w:tab') text += '\t'
    else if (!/^(?:w:del|w:txbxContent|mc:Fallback|w:pPr|w:rPr)$/.test(element.name)) elementsOf(element).forEach(walk)
    if (element.name === 'w:p') text += '\n\n'
  }
  if (body) walk(body)
  return text.trimEnd()
}
