/** The one place with a clock: verdicts depend on a date, and on the command line a person is asking today. */
export function today(): string {
  const now = new Date()
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/**
 * A day, `YYYY-MM-DD`.
 * @throws TypeError where it is none.
 */
export function dayOf(option: string, value: string): string {
  const date = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined
  if (date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)) return value
  throw new TypeError(`${option}: expected a date as YYYY-MM-DD, got “${value}”.`)
}
