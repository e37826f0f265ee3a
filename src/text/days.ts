/** @throws TypeError where it is no date of the form `YYYY-MM-DD`. */
export function expectDay(asOf: unknown): void {
  if (!isDay(asOf)) throw new TypeError(`asOf: expected a date as YYYY-MM-DD, got ${JSON.stringify(asOf)}.`)
}

function isDay(asOf: unknown): asOf is string {
  const match = typeof asOf === 'string' ? /^\d{4}-(\d\d)-(\d\d)$/.exec(asOf) : null
  return (
    match !== null && Number(match[1]) >= 1 && Number(match[1]) <= 12 && Number(match[2]) >= 1 && Number(match[2]) <= 31
  )
}
