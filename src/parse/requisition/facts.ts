import { type Quote, quote } from '../../model/quote.ts'
import { foldedWords } from '../../text/words.ts'
import { zoneOfHeading } from './headings.ts'
import type { Passage } from './zones.ts'

interface Facts {
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
  return { ...(title && { title }), ...(company && { company }), ...(location && { location }) }
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

function firstLine(text: string, passages: readonly Passage[]): Quote | undefined {
  const first = passages.find((passage) => passage.zone === 'title' && passage.opens)
  if (!first) return undefined
  const words = foldedWords(text.slice(first.start, first.end))
  if (words.length === 0 || words.length > 14 || zoneOfHeading(words)) return undefined
  return quote('posting', text, first)
}
