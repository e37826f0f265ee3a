import type { Document, LossKind } from '../../model/document.ts'
import { shorten } from '../fix-in-words.ts'
import { findNear } from './find-near.ts'
import { type Answered, type Mark, marksIn } from './marks.ts'
import { html, type Markup } from './markup.ts'
import { markText } from './written-text.ts'

const LOST: Readonly<Record<LossKind, string>> = {
  header: 'stands in the page header',
  footer: 'stands in the page footer',
  'text-box': 'stands in a text box',
  footnote: 'stands in a footnote',
  image: 'is a picture',
  columns: 'is torn apart between columns',
  table: 'is torn apart in a table',
  'letter-spaced': 'is set letter by letter',
  'odd-glyphs': 'comes out as other signs',
  'broken-word': 'is broken at the end of a line',
  'glued-words': 'runs into the next word',
  'link-only': 'is only behind a link',
  unreadable: 'can’t be read',
}

/** What a naive system got of the paper: its characters in the file's order, and a list of what it never got. */
export function asPlain(document: Document, answers: readonly Answered[]): Markup {
  const { plain, losses, hidden } = document
  const found = marksIn('resume', answers).flatMap((mark) => inPlain(mark, document))
  const marks = [...marksIn('resume:plain', answers), ...found]
  const ids = new Set<string>()
  return html`${
    losses.length > 0 &&
    html`<div class="losses"><p><strong>Never got, or got torn apart</strong></p><ul>${losses
      .slice(0, MOST)
      .map(
        ({ text, kind }) => html`<li>${text ? html`<q>${shorten(text, 90)}</q> ` : 'Everything '}${LOST[kind]}</li>`,
      )}${losses.length > MOST && html`<li>and ${losses.length - MOST} more</li>`}</ul></div>`
  }${
    hidden.length > 0 &&
    html`<p class="losses">Counts for nothing, because no person sees it: ${hidden
      .slice(0, 3)
      .map(({ text }) => html`<q>${shorten(text, 60)}</q> `)}</p>`
  }<div class="sheet plain" tabindex="0" role="group" aria-label="The plain text">${
    plain.trim() === ''
      ? html`<p class="nothing">No text at all.</p>`
      : markText(plain, { start: 0, end: plain.length }, marks, ids)
  }</div>`
}

const MOST = 12

function inPlain(mark: Mark, { text, plain }: Document): Mark[] {
  const span = findNear(text.slice(mark.span.start, mark.span.end), plain, mark.span.start / Math.max(1, text.length))
  return span ? [{ ...mark, span, id: `${mark.id}-plain` }] : []
}
