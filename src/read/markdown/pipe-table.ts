import type { Draft, Run } from '../draft.ts'

/** The rule under a table's first row. */
const isRule = (line: string): boolean => line.includes('|') && line.includes('--') && /^[\s|:-]+$/.test(line)

/** A paragraph; where its second line is the rule of a table written with pipes, a line for each row, cells set apart by tabs. */
export function pipeTable(runs: readonly Run[]): Draft[] {
  const rows = linesOf(runs)
  const rule = rows.findIndex((row) => isRule(row.map(({ text }) => text).join('')))
  if (rule !== 1) return [{ runs, gap: 0.5 }]
  return rows.flatMap((row, index): Draft[] => (index === rule ? [] : [rowOf(row, index === 0 ? 0.5 : 0)]))
}

function rowOf(row: readonly Run[], gap: number): Draft {
  const runs = row.map((run, index) => {
    let { text } = run
    if (index === 0) text = text.replace(/^\s*\|/, '')
    if (index === row.length - 1) text = text.trimEnd().replace(/\|$/, '')
    return { ...run, text: text.replaceAll('|', '\t') }
  })
  return { runs, gap, role: 'row' }
}

function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]]
  for (const run of runs)
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([])
      lines.at(-1)!.push({ ...run, text })
    })
  return lines
}
