import { overlaps, type Span } from '../../model/quote.ts'
import type { Criterion } from '../../model/requisition.ts'
import { matchesOf, phrases } from '../../text/phrases.ts'
import { type Ask, lineOf, type PassageContext, type Readout } from './ask.ts'
import { ANYWHERE, CONDITIONS, MAY_ASK, PLAIN_CONDITIONS, WHERE_ASKED } from './condition-wordings.ts'

/** Whether a line asks something of a form whatever part of the posting it stands in. */
export const asksOnFormsAnywhere = (line: string): boolean =>
  PLAIN_CONDITIONS.test(line) || (MAY_ASK.test(line) && ANYWHERE.some(([pattern]) => pattern.test(line)))

const ALL = [...CONDITIONS, ...ANYWHERE, ...WHERE_ASKED]
/** Words of conditions in sentences that only tell how the place works. */
const NOT_ASKED = phrases('i', String.raw`\b(?:…)\b`)`
  remot(?:e|ing) (?:is )?(?:also )?possible
  hybrid\b[^.;]{0,70}\b(?:may|can|could|might) be (?:possible|agreed|available|considered|arranged)
  home office
  flexible working hours
  work from home
  we (?:like|love|work|are|offer|have)
  our (?:office|team|staff|international)
  travel (?:expenses|allowance)
  free (?:enhanced )?DBS
  no (?:travel|weekends?|nights?)
  data based
  evidence based
  based on
`

const isAlike = (one: Criterion, other: Criterion): boolean =>
  one.kind === other.kind && (one.kind !== 'condition' || other.kind !== 'condition' || one.subtype === other.subtype)

/** The other begins in the tail of this one and asks something else: "able to stand all day | and pass a drug screen". */
const endsBefore = (text: string, ask: Ask, { start }: Span, criterion: Criterion): boolean =>
  /\w.{6,}(?:[,;]|\b(?:and|or|but)) (?:[\w'’]+ ){0,7}(?<!\b(?:of|for|during|per) (?:an? |the )?)$/.test(
    text.slice(ask.start, start),
  ) && !isAlike(ask.criterion, criterion)

function cutAt(text: string, ask: Ask, until: number): Ask {
  const words = text.slice(ask.start, until).replace(/[\s,&]*(?:\b(?:and|or|must|to))?[\s,]*$/, '')
  const { criterion } = ask
  return {
    ...ask,
    end: ask.start + words.length,
    criterion:
      criterion.kind === 'condition' || criterion.kind === 'clearance' ? { ...criterion, name: words } : criterion,
  }
}

/** Whether a line with such words asks nothing: "we work from home on Fridays". */
const onlyTells = (line: string): boolean =>
  NOT_ASKED.test(line.replace(/\([^()]*\)/g, ' ')) &&
  !/\b(?:must|required|willing|able|ability|expect|essential|need|prepared|possession of|may require|will be|unable|cannot|not able|sponsor)\b/i.test(
    line,
  )

/** What a number counts, behind it, or the minutes of the hour that it is. */
const COUNTED =
  /^:\d\d(?!\d)|^ ?(?:lbs?|pounds?|kgs?|kilos|miles|km|minutes|hours?|days?|weeks?|months?|years?|feet|ft|%|percent)(?!\w)/i
/** Words that lead on to what was cut off. */
const LEADS_ON = /(?:[\s,&]+(?:and|or|to|of|the|an?|in|on|at|with|for|from|up|as|by|your|our))+[\s,]*$/i

/** The words found, which end at a certain length: no number without what it counts, no word that leads on to nothing. */
function wholeWords(line: string, { index, 0: found }: RegExpExecArray): string {
  const end = index + found.length
  const counted = /\d$/.test(found) ? (COUNTED.exec(line.slice(end, end + 12))?.[0] ?? '') : ''
  const isCut = /^\s*\w/.test(line.slice(end, end + 4)) && counted === ''
  const whole = (isCut ? found.replace(LEADS_ON, '') : found + counted).trimEnd()
  return whole.includes('(') ? whole : whole.replace(/\)$/, '')
}

/** Conditions a form would ask about. */
export function readConditions(context: PassageContext): Readout {
  const line = lineOf(context)
  if (!MAY_ASK.test(line)) return { asks: [], taken: [], ignored: [] }
  const asks: Ask[] = []
  const taken: Span[] = []
  const { start, zone } = context.passage
  for (const [pattern, make] of ALL) {
    const match = pattern.exec(line)
    if (!match) continue
    if (onlyTells(line)) break
    const words = wholeWords(line, match)
    const span: Span = { start: start + match.index, end: start + match.index + words.length }
    const criterion = make(words.trim(), line)
    const at = asks.findIndex((ask) => overlaps(ask, span))
    if (at >= 0 && !endsBefore(context.reading.text, asks[at]!, span, criterion)) continue
    if (at >= 0) asks[at] = cutAt(context.reading.text, asks[at]!, span.start)
    if (asks.some((ask) => isAlike(ask.criterion, criterion))) {
      taken.push(span)
      continue
    }
    asks.push({ ...span, criterion, confidence: zone === 'requirements' ? 0.85 : 0.7 })
    if (criterion.kind === 'condition')
      for (const other of matchesOf(line, pattern))
        taken.push({ start: start + other.index, end: start + other.index + other[0].length })
  }
  return { asks, taken: [...taken, ...asks.map(({ start, end }) => ({ start, end }))], ignored: [] }
}
