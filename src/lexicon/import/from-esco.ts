import type { Entry, Table } from '../../model/table.ts'
import { fold } from '../../text/words.ts'
import { columnsOf } from './columns.ts'
import { csvRecords } from './csv.ts'

/**
 * The skills of ESCO as a table, from the text of `skills_<language>.csv` as the European Commission publishes it. A preferred
 * label becomes a name and the alternative labels, one a line in their field, its `aka`; concepts no longer released are left
 * out. ESCO's alternatives are looser than this library's own: they count as the same thing all the same.
 * @throws TypeError where a column is missing.
 */
export function tableFromEsco(csv: string, trade = 'esco'): Table {
  const rows = columnsOf(csvRecords(csv), [['preferredLabel'], ['altLabels'], ['status']], 'ESCO skills')
  const skills: Record<string, Entry> = {}
  for (const [label = '', alternatives = '', status = ''] of rows) {
    if (fold(label) === '' || (status !== '' && status !== 'released')) continue
    const seen = new Set([label, ...(skills[label]?.aka ?? [])].map(fold))
    const others = alternatives.split(/\r?\n/).map((each) => each.trim())
    const fresh = others.filter((each) => fold(each) !== '' && !seen.has(fold(each)) && seen.add(fold(each)))
    const aka = [...(skills[label]?.aka ?? []), ...fresh]
    skills[label] = aka.length > 0 ? { aka } : {}
  }
  return { trade, skills }
}
