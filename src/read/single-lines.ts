import type { Draft, Run } from './draft.ts'
import { machineTalkIn } from './hidden-words.ts'

/** Drafts parted where they hold line feeds, what they say to machines marked as hidden. */
export const singleLines = (drafts: readonly Draft[]): Draft[] =>
  drafts.flatMap(brokenAtLineFeeds).map(withoutMachineTalk)

/** What a line says to a machine is no person's business, seen or not. */
function withoutMachineTalk(draft: Draft): Draft {
  const spans = machineTalkIn(draft.runs.map(({ text }) => text).join(''))
  if (spans.length === 0) return draft
  const edges = spans.flatMap(({ start, end }) => [start, end])
  let at = 0
  const runs = draft.runs.flatMap((run): Run[] => {
    const from = at
    at += run.text.length
    const cuts = [from, ...edges.filter((edge) => edge > from && edge < at), at]
    return cuts.slice(1).map((cut, index) => {
      const start = cuts[index]!
      const text = run.text.slice(start - from, cut - from)
      return spans.some((span) => span.start <= start && cut <= span.end) && text !== ''
        ? { ...run, text, hidden: 'addressed-to-a-machine' }
        : { ...run, text }
    })
  })
  return { ...draft, runs }
}

/** A line feed inside a draft begins a line; only headings go on being what they were. */
export function brokenAtLineFeeds(draft: Draft): Draft[] {
  if (!draft.runs.some((run) => /[\n\r\v\u2028\u2029]/.test(run.text))) return [draft]
  const rows: Run[][] = [[]]
  for (const run of draft.runs)
    run.text.split(/\r\n?|[\n\v\u2028\u2029]/).forEach((text, index) => {
      if (index > 0) rows.push([])
      rows.at(-1)!.push({ ...run, text })
    })
  const { role: _, ...rest } = draft
  const tail: Draft = draft.role === 'heading' ? draft : rest
  return rows.map((runs, index) => (index === 0 ? { ...draft, runs } : { ...tail, runs, gap: 0 }))
}
