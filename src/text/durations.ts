/** Months in words: 58 → "4 years 10 months", 12 → "1 year", 0 → "0 months". */
export function sayMonths(months: number): string {
  const years = Math.floor(months / 12)
  const rest = months % 12
  const parts = [count(years, 'year'), count(rest, 'month')].filter((part) => part !== '')
  return parts.join(' ') || '0 months'
}

/** An interval of months in words: "14 months to 3 years". */
export const sayRange = ({ min, max }: { min: number; max: number }): string =>
  min === max ? sayMonths(min) : `${sayMonths(min)} to ${sayMonths(max)}`

const count = (n: number, unit: string): string => (n === 0 ? '' : n === 1 ? `1 ${unit}` : `${n} ${unit}s`)
