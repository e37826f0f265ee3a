import { type Quote, quote } from '../../model/quote.ts'
import { foldedWords } from '../../text/words.ts'
import { zoneOfHeading } from './headings.ts'
import type { Passage } from './passage.ts'

export interface Facts {
  readonly title?: Quote
  readonly company?: Quote
  readonly location?: Quote
}

const TITLE_LABEL = /^(?:position|position title|job title|title|role|vacancy|post|job)\b\s*[:–-]\s*/i
const COMPANY_LABEL = /^(?:company|employer|facility|organi[sz]ation|client|school|hospital|practice)(?: name)?\s*:\s*/i
const LOCATION_LABEL = /^(?:job |work )?locations?\s*:\s*/i

/** Title, employer and place, from the lines that name them or from where they usually stand. */
export function factsOf(text: string, passages: readonly Passage[]): Facts {
  const head = passages.slice(0, 14)
  const labelled = (pattern: RegExp): Quote | undefined => {
    for (const passage of head) {
      const line = text.slice(passage.start, passage.end)
      const label = pattern.exec(text.slice(lineStart(text, passage.start), passage.end))
      if (label && line.length < 140) {
        const start = lineStart(text, passage.start) + label[0].length
        if (start < passage.end) return quote('posting', text, { start, end: passage.end })
      }
    }
    return undefined
  }
  const title = labelled(TITLE_LABEL) ?? firstLine(text, passages)
  const company = labelled(COMPANY_LABEL)
  const location = labelled(LOCATION_LABEL)
  const below = company || location ? {} : underTitle(text, passages, title)
  return { ...(title && { title }), ...(company && { company }), ...(location && { location }), ...below }
}

/** "Tidewater Freight · Norfolk, VA" below the title: who, and where. */
function underTitle(text: string, passages: readonly Passage[], title: Quote | undefined): Facts {
  const second = passages.find(
    (passage) => passage.zone === 'title' && passage.opens && title && passage.start > title.span.end,
  )
  if (!second) return {}
  const start = lineStart(text, second.start)
  const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start)
  const line = text.slice(start, end)
  if (line.length > 100 || /[.!?]$/.test(line.trim())) return {}
  const mark = /\s+[·|•]\s+/.exec(line) ?? /, (?=[A-Z][\w. -]+, [A-Z][\w ]+$)/.exec(line)
  if (!mark) return {}
  const company = quote('posting', text, { start, end: start + mark.index })
  const location = quote('posting', text, { start: start + mark.index + mark[0].length, end })
  return { company, location }
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

function firstLine(text: string, passages: readonly Passage[]): Quote | undefined {
  const first = passages.find((passage) => passage.zone === 'title' && passage.opens)
  if (!first) return undefined
  const words = foldedWords(text.slice(first.start, first.end))
  if (words.length === 0 || words.length > 14 || zoneOfHeading(words)) return undefined
  return quote('posting', text, first)
}
