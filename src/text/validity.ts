import { phrases } from './phrases.ts'

/** Words by the day on which a licence, a card or a certificate ends: "valid to March 2028". */
export const VALID_TO = phrases('i', String.raw`\b(?:…)\b`)`
  (?:valid|current) (?:to|until|through)
  expir(?:es|ed|y)
  in date (?:to|until)
`
