import { phrases } from '../../text/phrases.ts'

/** Words after which a demand begins anew, whatever went before. */
export const OPENS_DEMAND = new Set(
  'experience exp experienced knowledge knowhow understanding expertise proficiency proficient familiarity familiar conversant ability able background skilled command'.split(
    ' ',
  ),
)

/** Pairs of which the first word praises or measures elsewhere, and names here. */
export const BOUND = phrases('', '^(?:…)$')`
  (?:higher|further|continuing|clinical) education
  continuing professional
  professional development
  primary (?:care|school|teaching|education)
  complex (?:care|needs|rehabilitation)
  general (?:practice|surgery|medicine|ledger|insurance|nursing|dentistry|education|liability|contracting|chemistry|physics|machining|an(?:a?)esthesia|counsel)
  direct (?:sales|debits?|mail|support|reports?)
  advanced (?:paramedic|nursing|life|practice)
  (?:evidence|competenc[ey]|skills|experience) based
  critical care
  (?:student|patient|medical|personnel|training|maintenance|financial|vital|client|case|employee) records
  (?:group|youth|case|outreach|body|steel) work
  total (?:loss|station|quality|parenteral|productive|hip|knee|joint|rewards?)
  (?:support|care|lesson|treatment|safety|test) plans?
  negative pressure
  safe (?:isolation|systems? of work)
  recent graduate
  job cards?
  deep (?:vein|sea|brain|cleaning|learning|tissue|foundations?|excavations?|fryers?)
  total (?:parenteral|joint|hip|knee|station|productive|quality|cost|rewards|internal)
  capital (?:projects?|works|planning)
  rich text
  registration of
  new (?:builds?|hires?|homes?|starters?|stores?|construction|client|customer|employee|patient|vehicle|car|site)
  clear (?:desk|aligners?)
  fast (?:food|fashion|track)
  fine (?:dining|art|arts|needle)
  minimum (?:equipment|data|viable)
  professional (?:services|accountability)
  quality (?:improvement|assurance)
  (?:competency|skills|qualifications?) frameworks?
  (?:certification|accreditation|qualifications?) schemes?
  in (?:vivo|vitro|situ|silico)
  structured literacy
  written (?:discovery|agreements?|warnings?|examinations?|exams?|estimates?|quotes?)
  natural (?:gas|language|sciences?)
  active directory
  full (?:stack|charge)
  high (?:voltage|pressure|volume|availability|flow|frequency|speed)
  real (?:time|estate)
  (?:loss|test|trial|production|print|payroll|sales) runs?
  run (?:analysis|reports?|sheets?|charts?|rates?)
  low (?:voltage|pressure|code)
  strong(?:room| customer)
  key (?:performance|accounts?)
  multiple listing
  order (?:management|entry|fulfil+ment|processing|picking|taking)
  first (?:assist\w*|aid|fix|response|responder)
  (?:surgical|sponge|instrument|cycle|stock|inventory|cell|pill|tablet|blood|cash|headcount) counts?
`

export const MODAL = phrases('', '^(?:…)$')`
  we
  you
  they
  who
  i
  would
  will
  can
  could
  should
  must
  may
  might
  shall
  cannot
  youd
  youll
  theyll
  well
  wed
  ill
`

/** Words after whose "to" stands a verb, never a thing. */
export const LEADS_TO_VERB = phrases('', '^(?:…)$')`
  able
  abilit(?:y|ies)
  willing
  willingness
  have
  has
  had
  need
  needs
  want
  wants
  how
  required
  prepared
  ready
  happy
  keen
  eager
  love
  like
  going
  confidence
  desire
  aim
  opportunity
  expected
  asked
  capacity
  motivated
  patience
  discipline
  stamina
  trained
  looking
  helps?
`

export const DETERMINER = /^(?:an?|the|our|your|their|his|her|its|this|these|those|any|all|each|every)$/
