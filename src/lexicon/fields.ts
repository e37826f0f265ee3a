/** Trades that share their words, by field: "R" beside "Python" is the language in every one of the first. */
const FIELDS: readonly string[] = [
  'software web-and-mobile cloud-and-devops data-and-ai networks-and-it-support security hardware-and-embedded product-and-project design-and-media',
  'nursing medicine pharmacy allied-health dental mental-health social-care clinical-research science-and-laboratory veterinary',
  'accounting finance insurance legal human-resources administration operations-and-management public-sector non-profit real-estate-and-facilities',
  'construction electrical-engineering mechanical-engineering civil-engineering manufacturing energy automotive aviation architecture hardware-and-embedded agriculture',
  'logistics transport-and-travel operations-and-management automotive',
  'culinary hospitality food-production retail customer-service sales',
  'marketing communications-and-journalism design-and-media sales product-and-project arts-and-performance',
  'teaching early-years higher-education-and-research social-care',
]

const FIELDS_OF: ReadonlyMap<string, ReadonlySet<number>> = FIELDS.reduce((fields, trades, field) => {
  for (const trade of trades.split(' ')) fields.set(trade, new Set([...(fields.get(trade) ?? []), field]))
  return fields
}, new Map<string, ReadonlySet<number>>())

/** Whether two trades may use a word alike; one of no field (every trade's own words, a caller's trade) goes with all. */
export function shareWords(left: string, right: string): boolean {
  const [one, other] = [FIELDS_OF.get(left), FIELDS_OF.get(right)]
  return left === right || !one || !other || [...one].some((field) => other.has(field))
}
