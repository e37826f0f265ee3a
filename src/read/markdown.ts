import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Document } from '../model/document.ts'
import { documentOf } from './document-of.ts'
import type { Draft, Run } from './draft.ts'
import { flowPage } from './html/flow.ts'
import { plainPage } from './html/plain-page.ts'
import { pipeTable } from './markdown/pipe-table.ts'
import { parseHtml } from './markup.ts'
import type { ReadOptions } from './options.ts'
import { readPlainText } from './plain-text.ts'

/** Reads Markdown: headings, lists, tables written with pipes, links. A line of the source stays a line. */
export function readMarkdown(source: string, options: ReadOptions): Document {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  if (isUnwieldy(text)) return { ...readPlainText(text, options), format: 'markdown' }
  const { matter, body } = splitMatter(text)
  const drafts = [...matter, ...blocks(fromMarkdown(body), { source: body, depth: 0, lists: 0 })]
  return documentOf({ format: 'markdown', drafts, plain: text }, options)
}

/** Longest source, and longest paragraph, that is parsed: some marks take time in proportion to the square of a paragraph. */
const LONGEST = 200_000
const LONGEST_PARAGRAPH = 12_000

const isUnwieldy = (text: string): boolean =>
  text.length > LONGEST || text.split(/\n[ \t]*\n/).some((paragraph) => paragraph.length > LONGEST_PARAGRAPH)

interface Place {
  readonly source: string
  readonly depth: number
  /** Lists around. */
  readonly lists: number
}

/** Beyond this depth the source itself is the text. */
const MAX_DEPTH = 60

function blocks(node: Nodes, place: Place): Draft[] {
  const inner = { ...place, depth: place.depth + 1 }
  if (inner.depth > MAX_DEPTH) return [{ runs: [{ text: sourceOf(node, place.source) }], gap: 0 }]
  switch (node.type) {
    case 'root':
      return node.children.flatMap((child) => blocks(child, inner))
    case 'blockquote':
      return opened(
        node.children.flatMap((child) => blocks(child, inner)),
        1,
      )
    case 'heading':
      return [{ runs: runsOf(node, {}, inner), gap: 1, role: 'heading', level: node.depth }]
    case 'paragraph':
      return pipeTable(runsOf(node, {}, inner))
    case 'list':
      return opened(
        node.children.flatMap((item) => blocks(item, { ...inner, lists: place.lists + 1 })),
        place.lists ? 0 : 0.5,
      )
    case 'listItem': {
      const [first, ...rest] = node.children.flatMap((child) => blocks(child, inner))
      if (!first) return []
      return first.role
        ? [first, ...rest]
        : [{ ...first, runs: rejoined(first.runs), gap: 0, role: 'item', level: place.lists }, ...rest]
    }
    case 'html':
      return flowPage(parseHtml(node.value), new Map(), { depth: place.lists })
    case 'code':
      return [{ runs: [{ text: node.value }], gap: 1 }]
    default:
      return []
  }
}

/** Inline content as runs; line breaks, hard or soft, as line feeds. */
function runsOf(node: Nodes, look: Omit<Run, 'text'>, place: Place): Run[] {
  const inner = { ...place, depth: place.depth + 1 }
  if (inner.depth > MAX_DEPTH) return [{ text: sourceOf(node, place.source), ...look }]
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ text: node.value, ...look }]
    case 'break':
      return [{ text: '\n' }]
    case 'strong':
      return node.children.flatMap((child) => runsOf(child, { ...look, bold: true }, inner))
    case 'emphasis':
      return node.children.flatMap((child) => runsOf(child, { ...look, italic: true }, inner))
    case 'link':
      return node.children.flatMap((child) => runsOf(child, { ...look, url: node.url }, inner))
    case 'html':
      return /^<br\b/i.test(node.value) ? [{ text: '\n' }] : []
    default:
      return 'children' in node
        ? node.children.flatMap((child, at) =>
            isBetweenCodes(node.children, at) ? [{ text: '\t' }] : runsOf(child as Nodes, look, inner),
          )
        : []
  }
}

/** "`Kafka` `Flink`": what each is set in parts them as well as commas would. */
const isBetweenCodes = (nodes: readonly Nodes[], at: number): boolean => {
  const [before, node, after] = [nodes[at - 1], nodes[at], nodes[at + 1]]
  return (
    before?.type === 'inlineCode' && after?.type === 'inlineCode' && node?.type === 'text' && /^ +$/.test(node.value)
  )
}

/** An item whose long lines were wrapped in the source, on one line. */
const rejoined = (runs: readonly Run[]): Run[] =>
  runs.map((run) => (run.text.length > 1 ? { ...run, text: run.text.replace(/([^\n]{40})\n/g, '$1 ') } : run))

const opened = ([first, ...rest]: readonly Draft[], gap: number): Draft[] =>
  first ? [{ ...first, gap: Math.max(gap, first.gap) }, ...rest] : []

const sourceOf = ({ position }: Nodes, source: string): string =>
  position ? plainPage(parseHtml(source.slice(position.start.offset, position.end.offset))) : ''

/** Front matter between two lines of dashes is read as lines. */
function splitMatter(text: string): { readonly matter: Draft[]; readonly body: string } {
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) : -1
  const lines = text.slice(4, Math.max(4, end)).split('\n')
  if (end < 0 || !lines.every((line) => /^(?:[\w-]+:|[ \t]+\S|- |$)/.test(line))) return { matter: [], body: text }
  return { matter: lines.map((line) => ({ runs: [{ text: line }], gap: 0 })), body: text.slice(end + 5) }
}
