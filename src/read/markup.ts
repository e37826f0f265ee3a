import { Parser } from 'htmlparser2'
import { ScreeningError } from '../errors.ts'

/** An element of HTML or XML; names in lower case in HTML. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly MarkupNode[]
}

export type MarkupNode = Element | string

export const isElement = (node: MarkupNode): node is Element => typeof node !== 'string'

/** Elements deeper than this become children of their ancestor at this depth, so that walking the tree never runs out of stack. */
const MAX_DEPTH = 120
/** Elements open at once beyond this are no document; the parser would take ever longer over them. */
const MAX_OPEN = 10_000

/** The tree of an HTML source: what is not closed is closed at the end. @throws ScreeningError `damaged` where too much is not. */
export const parseHtml = (source: string): Element => parse(source, false, (name) => name)

/** The tree of an XML source, the prefixes of known namespaces made the customary ones. @throws ScreeningError `damaged`, as `parseHtml`. */
export function parseXml(source: string): Element {
  const prefixes = new Map<string, string>()
  for (const [, prefix, uri] of source.slice(0, 20_000).matchAll(/\sxmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g)) {
    const usual = USUAL_PREFIXES.get(uri!)
    if (usual && usual !== prefix) prefixes.set(prefix!, usual)
  }
  if (prefixes.size === 0) return parse(source, true, (name) => name)
  return parse(source, true, (name) => {
    const colon = name.indexOf(':')
    const usual = colon < 0 ? undefined : prefixes.get(name.slice(0, colon))
    return usual === undefined ? name : usual + name.slice(colon)
  })
}

const USUAL_PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
    'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
    'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
    'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
    'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
    'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
    'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
    'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
    'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
    'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
    'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
    'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
    'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
    'http://www.w3.org/1999/xlink': 'xlink',
  }),
)

interface Growing extends Element {
  readonly children: MarkupNode[]
}

function parse(source: string, xmlMode: boolean, nameOf: (name: string) => string): Element {
  const root: Growing = { name: '#root', attributes: {}, children: [] }
  const open: Growing[] = [root]
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > MAX_OPEN) throw tooDeep()
        const element: Growing = { name: nameOf(name), attributes: named(attributes, nameOf), children: [] }
        open[Math.min(open.length - 1, MAX_DEPTH)]!.children.push(element)
        open.push(element)
      },
      ontext(text) {
        const { children } = open[Math.min(open.length - 1, MAX_DEPTH)]!
        const last = children.at(-1)
        if (typeof last === 'string') children[children.length - 1] = last + text
        else children.push(text)
      },
      onclosetag() {
        if (open.length > 1) open.pop()
      },
    },
    { xmlMode },
  )
  parser.end(source)
  return root
}

const tooDeep = (): ScreeningError =>
  new ScreeningError(
    'damaged',
    `The file is damaged: more than ${MAX_OPEN} of its elements are never closed. Save it again.`,
  )

function named(attributes: Record<string, string>, nameOf: (name: string) => string): Record<string, string> {
  const renamed: Record<string, string> = {}
  for (const name in attributes) renamed[nameOf(name)] = attributes[name]!
  return renamed
}

/** Children that are elements, of one name where one is given. */
export const elementsOf = (parent: Element | undefined, name?: string): Element[] =>
  (parent?.children ?? []).filter((node): node is Element => isElement(node) && (!name || node.name === name))

export const childOf = (parent: Element | undefined, name: string): Element | undefined =>
  parent?.children.find((node): node is Element => isElement(node) && node.name === name)

/** The first descendant of a name, in document order. */
export function descendantOf(parent: Element | undefined, name: string): Element | undefined {
  for (const child of elementsOf(parent)) {
    if (child.name === name) return child
    const found = descendantOf(child, name)
    if (found) return found
  }
  return undefined
}

/** Every descendant of a name, in document order, none inside another. */
export function descendantsOf(parent: Element | undefined, name: string): Element[] {
  return elementsOf(parent).flatMap((child) => (child.name === name ? [child] : descendantsOf(child, name)))
}

/** All text inside, as it stands in the source. */
export const textIn = (node: MarkupNode): string => (isElement(node) ? node.children.map(textIn).join('') : node)
