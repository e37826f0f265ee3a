import type { Document } from '../model/document.ts'
import { documentOf } from './document-of.ts'
import { blocksOf } from './docx/blocks.ts'
import { readLists } from './docx/lists.ts'
import { marginsOf } from './docx/margins.ts'
import { openPackage, type Package } from './docx/package.ts'
import { plainDocx } from './docx/plain.ts'
import type { Around, Story } from './docx/story.ts'
import { readStyles } from './docx/styles.ts'
import type { Draft } from './draft.ts'
import { childOf, descendantOf, type Element, elementsOf } from './markup.ts'
import type { ReadOptions } from './options.ts'

/**
 * Reads a DOCX: the body with its tables and text boxes, headers above it, footers and notes below.
 * @throws ScreeningError `too-large` or `damaged`.
 */
export async function readDocx(bytes: Uint8Array, options: ReadOptions): Promise<Document> {
  const file = openPackage(bytes)
  const document = elementsOf(file.xml(file.main)).find(({ name }) => name === 'w:document')
  const body = childOf(document, 'w:body')
  const story = storyOf(file)
  const around = { backed: hasGround(document) }
  const text = blocksOf(body, around, story)
  const notes = notesOf(file, story, around)
  const { top, bottom } = marginsOf(body, (id, aside) => {
    const part = story.targets.get(id) ?? ''
    return blocksOf(elementsOf(file.xml(part))[0], { ...around, aside }, { ...story, targets: file.targets(part) })
  })
  const drafts = [...top, ...text, ...notes, ...bottom]
  const images = ['w:drawing', 'w:pict', 'w:object'].some((name) => descendantOf(body, name))
  return documentOf({ format: 'docx', drafts, plain: await plainDocx(file, body), images }, options)
}

function storyOf(file: Package): Story {
  return {
    styles: readStyles(file.xml('word/styles.xml')),
    isList: readLists(file.xml('word/numbering.xml')),
    targets: file.targets(file.main),
    fields: [],
    boxes: [],
    notes: [],
  }
}

/** The notes that the body refers to. */
function notesOf(file: Package, story: Story, around: Around): Draft[] {
  return (['footnote', 'endnote'] as const).flatMap((kind) => {
    const wanted = story.notes.filter((note) => note.kind === kind).map(({ id }) => id)
    if (wanted.length === 0) return []
    const part = `word/${kind}s.xml`
    const inner = { ...story, targets: file.targets(part) }
    return elementsOf(elementsOf(file.xml(part))[0], `w:${kind}`)
      .filter(({ attributes }) => wanted.includes(attributes['w:id'] ?? ''))
      .flatMap((note) => blocksOf(note, { ...around, aside: 'footnote' }, inner))
  })
}

/** Whether something may be painted behind the whole text: a page colour, or a shape behind it. */
const hasGround = (document: Element | undefined): boolean =>
  childOf(document, 'w:background') !== undefined || hasShapeBehind(document)

const hasShapeBehind = (element: Element | undefined): boolean =>
  elementsOf(element).some(
    (child) => (child.name === 'wp:anchor' && child.attributes['behindDoc'] === '1') || hasShapeBehind(child),
  )
