/**
 * The fields of records by the name of their column, which the first record gives; letter case doesn't count.
 * @throws TypeError where a wanted column is missing.
 */
export function columnsOf(
  records: readonly (readonly string[])[],
  wanted: readonly (readonly string[])[],
  file: string,
) {
  const header = (records[0] ?? []).map((name) => name.trim().toLowerCase())
  const places = wanted.map((names) => {
    const place = Math.max(...names.map((name) => header.indexOf(name.toLowerCase())))
    if (place < 0)
      throw new TypeError(
        `${file}: expected a column “${names[0]}” in the first line, got ${header.length > 0 ? header.map((name) => `“${name}”`).join(', ') : 'nothing'}.`,
      )
    return place
  })
  return records.slice(1).map((record) => places.map((place) => (record[place] ?? '').trim()))
}
