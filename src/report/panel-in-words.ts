import type { Panel } from '../model/panel.ts'
import { topicOf } from './criterion-in-words.ts'

/** What is said of a panel: a heading, and a sentence a line. */
export interface PanelInWords {
  readonly title: string
  readonly lines: readonly string[]
}

/** Reasons named at most. */
const MOST = 3
/** A habit that moves fewer readers than this share of them is not worth a word. */
const TELLING = 0.02

/** How the pair fares before many hurried readers, what decides for those who turn it away, and which habit of theirs matters most. */
export function panelInWords(panel: Panel): PanelInWords {
  const { readers, advancing, asking, rejecting, sensitivity, fragile } = panel
  const [most] = sensitivity
  return {
    title: `Before ${readers} hurried readers`,
    lines: [
      `${percent(advancing)} let it through, ${percent(asking)} would ask, ${percent(rejecting)} turn it away. No share is the probability of an interview.`,
      decidedBy(panel),
      most && Math.abs(most.high - most.low) >= TELLING
        ? `It turns most on their ${most.trait}: ${percent(most.low)} let it through where that is least, ${percent(most.high)} where it is most.`
        : '',
      fragile ? 'The words alone decide for most of them: the same facts in the posting’s words would pass.' : '',
    ].filter(Boolean),
  }
}

function decidedBy({ reasons }: Panel): string {
  const named = reasons.slice(0, MOST).map(({ reason, likelihood }) => `${topicOf(reason)} (${percent(likelihood)})`)
  return named.length > 0 ? `Decisive for those who turn it away: ${named.join(', ')}.` : ''
}

export const percent = (share: number): string => `${Math.round(share * 100)}%`
