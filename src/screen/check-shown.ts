import { overlaps } from '../model/quote.ts'
import { lineAround } from '../text/lines.ts'
import { type Settled, settle } from './asked.ts'
import { type Credential, credentialsOf } from './credentials.ts'
import { type Paper, quoteAt } from './paper.ts'
import { pointsOf } from './statements.ts'

/**
 * Whether the paper shows a check of which one holds a paper of one's own: "Working With Children Check, to 2028", "Enhanced DBS on the update
 * service", or that it has run out. What the check would find is nobody's business here.
 */
export function checkShown(name: string, paper: Paper, asOf: string): Settled {
  const check = name.replace(AS_IT_MUST_BE, '')
  if (!paper.lexicon.meanings(check).some(({ kind }) => kind === 'certification' || kind === 'licence'))
    return undefined
  const shown = credentialsOf({ kind: 'certification', name: check }, 'knowing', paper, asOf).filter((each) =>
    isOwn(each, paper),
  )
  const quoted = (wanted: Credential['standing']) => {
    const found = shown.find(({ standing }) => standing === wanted)
    return found && quoteAt(paper, found.mention.span, 'line')
  }
  const held = quoted('held')
  return settle('background-check', {}, held ? undefined : quoted('lapsed'), held)
}

/** "Clear Vulnerable Sector Check" */
const AS_IT_MUST_BE =
  /^(?:(?:an? |your |own |clear|satisfactory|current|valid|recent|new|acceptable|successful|in[- ]date) ?)+/i

/** The points of a job tell of others' checks, as does a plural; who is willing to have one made holds none. */
function isOwn({ mention: { span } }: Credential, paper: Paper): boolean {
  const line = lineAround(paper.text, span)
  return (
    !pointsOf(paper).some((point) => overlaps(point, span)) &&
    !/^(?: checks|s)\b/i.test(paper.text.slice(span.end, span.end + 8)) &&
    !/checks$/i.test(paper.text.slice(span.start, span.end)) &&
    !TO_BE_MADE.test(paper.text.slice(line.start, span.start))
  )
}

const TO_BE_MADE =
  /\b(?:willing|happy|able|prepared|ready|will|can|agree|consent|subject|open|ask(?:ed)?)\b[^.;\n]{0,40}$/i
