import type { Rehearsal, Rehearsed, WayBack } from '../model/rehearsal.ts'
import type { Verdict } from '../model/verdict.ts'
import { fixInWords } from './fix-in-words.ts'

/** What would turn the verdict, for the head of a report. */
export function turnInWords({ outcome }: Verdict, rehearsal: Rehearsal | undefined): string | undefined {
  if (outcome === 'advance' || !rehearsal) return undefined
  const { wayBack } = rehearsal
  if (!wayBack) return 'No change of wording was seen to turn it.'
  const [first] = wayBack.changes
  const fix = fixInWords(first!.fix)
  return wayBack.changes.length === 1
    ? `What turns it: ${lower(fix)}`
    : `What turns it: ${wayBack.changes.length} changes, first: ${lower(fix)}`
}

const lower = (sentence: string): string => sentence[0]!.toLowerCase() + sentence.slice(1)

/** The changes of a way back, and what was seen when they were made. */
export function wayBackInWords(wayBack: WayBack): { readonly steps: readonly string[]; readonly seen: string } {
  return {
    steps: wayBack.changes.map((step) =>
      [fixInWords(step.fix), inHowMany(step), HONEST[step.honesty]].filter(Boolean).join(' '),
    ),
    seen: [
      `Made on the paper, read and screened again: ${wayBack.after}, ${signed(wayBack.gained)} points.`,
      wayBack.found === 'exact' ? '' : 'A smaller set may do as well.',
      others(wayBack.turns),
    ]
      .filter(Boolean)
      .join(' '),
  }
}

/** Words that are not true of a job must not be written there: what was seen holds for as many as were tried. */
const inHowMany = ({ fix, change }: Rehearsed): string =>
  fix.kind === 'name-it' && change && change.edits.length > 1 ? `Tried in ${change.edits.length} jobs at once.` : ''

const HONEST = {
  'rephrases-what-you-show': 'It says no more than the paper does.',
  'surface-only-if-true': '',
  'no-wording-can-fix-this': '',
} as const

const signed = (points: number): string => `${points < 0 ? '−' : '+'}${Math.round(Math.abs(points) * 10) / 10}`

const others = (turns: readonly string[]): string =>
  turns.length > 1 ? `It turns these readers: ${turns.join(', ')}.` : ''
