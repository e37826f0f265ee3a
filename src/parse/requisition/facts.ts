import { type Quote, quote } from '../../model/quote.ts'
import type { Pattern } from '../../text/phrases.ts'
import { placeScore } from '../../text/places.ts'
import { wordsOf } from '../../text/words.ts'
import { employmentTypeOf } from './employment-type.ts'
import type { Passage } from './passage.ts'
import { tellsTerms, titleOf } from './title.ts'

export interface Facts {
  readonly title?: Quote
  readonly company?: Quote
  readonly location?: Quote
  readonly employmentType?: Quote
}

const TITLE_LABEL = /^(?:position|position title|job title|title|role|vacancy|post|job)\b\s*[:–-]\s*/i
const COMPANY_LABEL = /^(?:company|employer|facility|organi[sz]ation|client|school|hospital|practice)(?: name)?\s*:\s*/i
const LOCATION_LABEL = /^(?:job |work )?locations?\s*:\s*/i

/** Title, employer and place, from the lines that name them or from where they usually stand. */
export function factsOf(text: string, passages: readonly Passage[]): Facts {
  const head = passages.slice(0, 14)
  const labelled = (pattern: Pattern, isNone: (value: string) => boolean = () => false): Quote | undefined => {
    for (const passage of head) {
      const line = text.slice(passage.start, passage.end)
      const label = pattern.exec(text.slice(lineStart(text, passage.start), passage.end))
      if (label && line.length < 140) {
        const start = lineStart(text, passage.start) + label[0].length
        if (start < passage.end && !isNone(text.slice(start, passage.end)))
          return quote('posting', text, { start, end: passage.end })
      }
    }
    return undefined
  }
  const title = labelled(TITLE_LABEL, tellsTerms) ?? titleOf(text, passages)
  const company = labelled(COMPANY_LABEL)
  const location = labelled(LOCATION_LABEL)
  const below = company || location ? {} : underTitle(text, passages, title)
  const employmentType = employmentTypeOf(text, passages)
  return {
    ...(title && { title }),
    ...(company && { company }),
    ...(location && { location }),
    ...(employmentType && { employmentType }),
    ...below,
  }
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
  const left = quote('posting', text, { start, end: start + mark.index })
  const right = quote('posting', text, { start: start + mark.index + mark[0].length, end })
  if (placeScore(wordsOf(left.text), left.text) >= 3) return { location: left }
  return /\d|\btime\b/.test(right.text) ? { company: left } : { company: left, location: right }
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1
