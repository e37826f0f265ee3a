import type { Document } from '../../model/document.ts'
import { type Answered, marksIn } from './marks.ts'
import { html, type Markup } from './markup.ts'
import { drawPages } from './written-page.ts'
import { writeLines } from './written-text.ts'

/** The paper as its author sees it, with the evidence where it stands. */
export function asWritten(document: Document, answers: readonly Answered[]): Markup {
  const marks = marksIn('resume', answers)
  return html`${drawPages(document, { marks }) ?? writeLines(document, marks)}`
}
