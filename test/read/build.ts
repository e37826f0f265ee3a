import { strToU8, zipSync } from 'fflate'
import type { Document } from '../../src/model/document.ts'
import type { ReadOptions } from '../../src/read/options.ts'
import { type ReadInput, readDocument } from '../../src/read/read-document.ts'

/** The lines of a document as a person reads them, with signs for what the format tells: `#` heading, `*` item. */
export const linesOf = ({ text, lines }: Document): string[] =>
  lines.map(({ span, role, level = 1 }) => {
    const sign = role === 'heading' ? `${'#'.repeat(level)} ` : role === 'item' ? `${' '.repeat(level - 1)}* ` : ''
    return sign + text.slice(span.start, span.end)
  })

export const readLines = async (input: ReadInput, options: Partial<ReadOptions> = {}): Promise<string[]> =>
  linesOf(await readDocument(input, options))

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')

export const wordPart = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${NAMESPACES}>${content}</w:${root}>`

const STYLES = `
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:sz w:val="22"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Job"><w:name w:val="Job line"/><w:basedOn w:val="Kop2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Outlined"><w:name w:val="Part"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Bulleted"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>`

const NUMBERING = `
  <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`

/** A DOCX of a body, and other parts by name. Relations of the document: `id target` pairs; addresses are external. */
export function docx(
  body: string,
  parts: Readonly<Record<string, string>> = {},
  relations: Readonly<Record<string, string>> = {},
): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
        '_rels/.rels': relationships({ rId1: 'word/document.xml' }),
        'word/_rels/document.xml.rels': relationships(relations),
        'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
        'word/styles.xml': wordPart('styles', STYLES),
        'word/numbering.xml': wordPart('numbering', NUMBERING),
        ...parts,
      }).map(([name, content]) => [name, strToU8(content)]),
    ),
  )
}

function relationships(targets: Readonly<Record<string, string>>): string {
  const items = Object.entries(targets).map(([id, target]) => {
    const mode = target.includes(':') ? ' TargetMode="External"' : ''
    const type = target.endsWith('document.xml') ? 'officeDocument' : target.includes(':') ? 'hyperlink' : 'header'
    return `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/>`
  })
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`
}

/** A run of text; `look` is what stands in its properties. */
export const run = (text: string, look = ''): string =>
  `<w:r>${look ? `<w:rPr>${look}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A paragraph of a text or of runs, in a style where one is named. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content.includes('<') ? content : run(content)}</w:p>`

export const styled = (style: string, content: string): string => paragraph(content, `<w:pStyle w:val="${style}"/>`)

/** A table of rows of cells; a cell holds paragraphs, or one text for each. */
export const table = (rows: readonly (readonly (string | readonly string[])[])[]): string =>
  `<w:tbl>${rows
    .map(
      (cells) =>
        `<w:tr>${cells
          .map(
            (cell) =>
              `<w:tc>${[cell]
                .flat()
                .map((text) => (text.startsWith('<w:p') ? text : paragraph(text)))
                .join('')}</w:tc>`,
          )
          .join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`

/** An ODT of a body, automatic styles and a whole styles part. */
export function odt(body: string, styles = '', pages = ''): Uint8Array {
  const spaces = ['office', 'text', 'style', 'table', 'draw']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .concat(
      'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
      'xmlns:xlink="http://www.w3.org/1999/xlink"',
    )
    .join(' ')
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
    'styles.xml': strToU8(`<office:document-styles ${spaces}>${pages}</office:document-styles>`),
  })
}

/** An RTF of a body, with a font table and a colour table whose second colour is white. */
export const rtf = (body: string): Uint8Array =>
  Uint8Array.from(
    `{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}{\\f2\\fcharset2 Symbol;}}{\\colortbl;\\red0\\green0\\blue0;\\red255\\green255\\blue255;}{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s2 heading 2;}}${body}}`,
    (sign) => sign.charCodeAt(0),
  )
