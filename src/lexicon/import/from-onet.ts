import type { Entry, Table } from '../../model/table.ts'
import { fold } from '../../text/words.ts'
import { columnsOf } from './columns.ts'

/**
 * The technologies and tools of O*NET as a table, from the text of `Technology Skills.txt` or `Tools Used.txt` as the
 * U.S. Department of Labor publishes them, tabs between the fields. Each example is a name, and shows the commodity it is
 * listed under: having used the one is having used such a thing.
 * @throws TypeError where a column is missing.
 */
export function tableFromOnet(text: string, trade = 'onet'): Table {
  const records = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
  const rows = columnsOf(records, [['Example', 'T2 Example'], ['Commodity Title']], 'O*NET')
  const skills: Record<string, Entry> = {}
  for (const [example = '', commodity = ''] of rows) {
    if (fold(example) === '') continue
    const shown = new Set(
      [...(skills[example]?.is ?? []), commodity].filter((each) => fold(each) !== '' && each !== example),
    )
    skills[example] = shown.size > 0 ? { is: [...shown] } : {}
  }
  for (const commodity of Object.values(skills).flatMap((entry) => entry.is ?? [])) skills[commodity] ??= {}
  return { trade, skills }
}
