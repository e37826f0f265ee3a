import { phrases } from './phrases.ts'

/** What a paper says of a degree, a certificate or a licence that its owner is working for and does not have yet. */
export const UNDER_WAY = phrases('i', String.raw`\b(?:…)\b`)`
  in progress
  expected
  anticipated
  pursuing
  candidate for
  stud(?:ying|ies) for
  (?:working|coursework|studying) towards?
  halfway(?: through)?
  part[- ]way(?: through)?
  (?:should|will|due to|hop(?:e|ing) to|aim(?:ing)? to|plan(?:ning)? to) (?:finish|complete|graduate|qualify|pass)
  (?:finish|complet)(?:es|ing) (?:in |by )?(?:\w+ )?20\d\d
`
