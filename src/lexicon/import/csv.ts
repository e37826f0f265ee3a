/**
 * The records of a CSV text, by RFC 4180: a field in double quotes may hold commas, line breaks, and quotes written twice.
 * Lines end in LF or CRLF; a byte order mark and empty lines are passed over. A quote never closed reaches to the end.
 */
export function csvRecords(text: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  const start = text.startsWith('\uFEFF') ? 1 : 0
  for (let at = start; at < text.length; ) {
    const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at)
    record.push(field.value)
    at = field.end
    if (text[at] === ',') {
      at++
      if (at < text.length) continue
      record.push('')
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    if (record.length > 1 || record[0] !== '') records.push(record)
    record = []
  }
  return records
}

interface Field {
  readonly value: string
  readonly end: number
}

function plainField(text: string, from: number): Field {
  let end = from
  while (end < text.length && !',\r\n'.includes(text[end]!)) end++
  return { value: text.slice(from, end), end }
}

/** What stands between the closing quote and the next comma belongs to no field, and is left out. */
function quotedField(text: string, from: number): Field {
  let close = text.indexOf('"', from + 1)
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  if (close < 0) return { value: unquoted(text.slice(from + 1)), end: text.length }
  return { value: unquoted(text.slice(from + 1, close)), end: plainField(text, close + 1).end }
}

const unquoted = (text: string): string => text.replaceAll('""', '"')
