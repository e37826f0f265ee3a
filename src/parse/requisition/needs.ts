import { phrases } from '../../text/phrases.ts'

/** Before "needs" these make a thing of it, and no demand: "extra needs", "client needs". */
export const KINDS_OF_NEEDS = phrases()`
  access
  additional
  business
  care
  client
  complex
  customer
  dietary
  educational
  extra
  high
  individual
  learning
  patient
  special
  support
  training
  user
`
