import type { Document } from '../model/document.ts'
import { documentOf } from './document-of.ts'
import { flowPage } from './html/flow.ts'
import { descriptionOf, type JobPosting, jobPostingOf, pageOf, partsOf } from './html/job-posting.ts'
import { plainPage } from './html/plain-page.ts'
import { parseStyleSheet } from './html/style-sheet.ts'
import { UTILITY_CLASSES } from './html/utility-classes.ts'
import { descendantOf, descendantsOf, type Element, parseHtml, textIn } from './markup.ts'
import type { ReadOptions } from './options.ts'

/**
 * Reads a page: what its own style sheets put side by side, hide and set in bold is read so. A schema.org JobPosting in it is kept as data;
 * its description is the text where the page itself does not show it, and what only the data says stands below.
 */
export function readHtml(source: string, options: ReadOptions): Document {
  const root = parseHtml(source)
  const posting = jobPostingOf(root)
  const page = posting ? pageWith(root, posting) : root
  const sheet = parseStyleSheet([UTILITY_CLASSES, ...descendantsOf(root, 'style').map(textIn)].join('\n'))
  const drafts = flowPage(page, sheet, { depth: 0, ...(hasForeignStyle(root) ? { backed: true } : {}) })
  return documentOf(
    {
      format: 'html',
      drafts,
      plain: plainPage(page),
      images: descendantOf(root, 'img') !== undefined,
      ...(posting ? { data: { jobPosting: posting } } : {}),
    },
    options,
  )
}

/** A description shorter than this, of a page that says more than twice as much, stands for nothing ("See below"). */
const TEASER = 400
/** What is no longer than this only points elsewhere. */
const MOTTO = 60

/** The page, or the description where the page does not show it, and below it what the data alone says. */
function pageWith(root: Element, posting: JobPosting): Element {
  const description = descriptionOf(posting)
  const hidden = !shows(root, description)
  const teaser = hidden && lengthOf(description) < TEASER && lengthOf(description) * 2 < lengthOf(root)
  const page = hidden && !teaser ? pageOf(posting) : root
  const text = squeeze(plainPage(page))
  const parts = partsOf(posting, (words) => text.includes(squeeze(words)))
  const extra = teaser && lengthOf(description) > MOTTO ? [headed('Job description', description), ...parts] : parts
  return extra.length > 0 ? { ...page, children: [...page.children, ...extra] } : page
}

const headed = (heading: string, body: Element): Element => ({
  name: 'div',
  attributes: {},
  children: [{ name: 'h2', attributes: {}, children: [heading] }, body],
})

const lengthOf = (element: Element): number => squeeze(plainPage(element)).length

/** Whether the page shows the description: its beginning, middle and end. */
function shows(root: Element, description: Element): boolean {
  const wanted = squeeze(plainPage(description))
  const shown = squeeze(plainPage(root))
  if (wanted === '') return true
  return [0, 0.5, 0.9].every((part) => {
    const start = Math.floor(wanted.length * part)
    return shown.includes(wanted.slice(start, start + 40))
  })
}

/** Style that lies elsewhere may paint anything behind white words. */
const hasForeignStyle = (root: Element): boolean =>
  descendantsOf(root, 'link').some(({ attributes }) => /stylesheet/i.test(attributes['rel'] ?? ''))

const squeeze = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
