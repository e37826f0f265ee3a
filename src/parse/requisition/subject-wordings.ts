import { Phrases, phrases } from '../../text/phrases.ts'

export const EXPERIENCE = phrases('i', String.raw`\b(?:…)\b`)`
  (?<!\b(?:user|customer|guest|patient|employee|visitor|member|developer|learner|learning|passenger|tenant|resident|fan|digital) (?=experience (?:design\w*|management|manager|research\w*|strategy|strateg\w+|operations|roles?|teams?|program\w*|architect\w*|leadership|improvement)\b))experience[ds]?
  exp
  background
  track record
  work history
  (?<!\b(?:general|private|family|community|dental|veterinary|legal|account(?:ancy|ing)|gp|pharmacy|architectural|group|mixed|animal|equine|referral|opinion) )practice
  seniority
  tenure
  employment
  expertise
  PQE(?: experience| in practice)?
`
export const GERUND =
  /^(?:['’]s?|s['’])?(?: of)? (?:(?:\w+ly|direct) )?(?!including|following|during|according)(?:\w{3,}ing)\b/i
/** "12 months of which at senior level", "of which two must be in a hospital" */
export const OF_WHICH =
  /^(?:['’]s?|s['’])?,? (?:of (?:which|them|those|these) )?(?:(?:must|should|has to|have to|will|is|are|was|were) )?(?:(?:be|ha(?:s|ve) been) )?(?:spent |gained |obtained )?(?:(?=(?:in|as|at|with|within|inside|on|working) )|(?<=of (?:which|them) )(?!(?:may|can|could|will|would|shall|is|are|must|should|has|have)\b)(?=[a-z-]{3}))/i
export const DIRECT =
  /^(?:['’]s?|s['’])?,? (?:post[- ](?:apprenticeship|qualif\w+|registration|graduat\w+|training),? )?(?:in|as|at(?! least\b)|with|on|post|working|spent|or more (?:in|as|with))\b/i
export const BEFORE_GERUND = /^(?:['’]s?|s['’])?(?: of)? (?:working (?:with|in|as|on|within|for) )?/i
export const BEFORE_PHRASE =
  /^(?:['’]s?|s['’])?,? (?:post[- ](?:apprenticeship|qualif\w+|registration|graduat\w+|training),? )?(?:at (?:this|that|a similar|the same) level(?: or (?:above|higher))?,? )?(?:spent )?(?:inside|in|as|at(?! least\b)|with|on|post|working(?: (?:in|with|as|on|within))?)?(?: (?:an?(?! levels?\b)|the)(?= ))? ?/i
/** "Proven bookkeeping experience (" */
export const BEFORE_EXPERIENCE =
  /(?:^|[,;.] )(?:(?:previous|proven|relevant|recent|prior|(?:several|many|some) years(?:['’]| of)?) )*(?<of>[^,;.()]{2,60}?) experience(?: of| for|,)?[ (:–-]{1,3}$/i
/** "experience in bookkeeping for at least" */
export const BEHIND_EXPERIENCE =
  /\bexperience (?:(?:in|within|with|of|as|at) )?(?:working (?:in|within|with|at|for|as|on) (?:an? |the )?|(?<=(?:in|within|with|of|as|at) )|(?=\w{3,}ing\b))(?<of>[^.;,:(]{2,80}?)[\s:,(–-]*(?:for )?(?:a |at )?(?:minimum of|least)?\s*$/i
export const GENERIC = phrases('i', '^(?:…)$')`
  relevant
  related
  similar
  comparable
  equivalent
  professional
  level
  work(?:ing)?
  practical
  hands-on
  proven
  progressive(?:ly)?
  busy
  fast-paced
  responsible
  direct
  prior
  previous
  recent
  demonstrated
  demonstrable
  solid
  strong
  total
  overall
  diverse
  full-time
  full time
  (?:full-time )?or equivalent part-time
  part-time
  paid
  verifiable
  post-qualification
  qualification
  post-qualified
  post qualification
  post-qualifying
  post
  PQE
  qualifying
  registration
  grad
  qualified
  registered
  (?:UK|US|U\.S\.|EU|NHS|Irish|British|Canadian|Australian|local|overseas)
  post-(?:trade|apprenticeship|graduation|admission|call|certification|training|licen[cs](?:e|ure)|degree|bachelor['’]?s|master['’]?s|MSW|MSN|BSN|JD|PhD|RN)
  non-internship
  industry
  current
  successful
  continuous
  minimum
  general
  of
  the
  a
  an
  and
  or
  your
  in
  good
  extensive
  job
  significant
  relatable
  increasing(?:ly)?
  as
  within
  with
  applicable
  commensurate
  post-baccalaureate
  post-graduate
  post-registration
  post-licensure
  post-degree
  postgraduate
  satisfactory
  documented
  field
  combined
  cumulative
  employment
  required
  preferred
  additional
  specialized
  specialised
`
/** Where words end that say what years are in. */
export const OF_END = phrases('i', String.raw`[,;:()\n\t]|\.(?:\s|$)| [–—-] | w\/| ?\b(?:…)\b`)`
  that
  which
  who
  where
  of which
  somewhere
  anywhere
  (?:under|on) (?:your|the|their) belt
  behind (?:you|them)
  to your name
  including
  equivalent to
  gained
  obtained
  preferred
  preferably
  desirable
  desired
  essential
  (?:strongly|highly|greatly) (?:preferred|desired|desirable)
  required
  is
  are
  was
  will
  would
  within
  plus
  and (?:\d+\+? (?:years?|yrs|in|as|at)|(?:one|two|three|four|five) (?:in|as|at)|an?|have|hold|has|at|must|strong|excellent|proven|the|demonstrated|a|bachelor\w*|working|good|knowledge|experience)
  with (?:an?|the) (?:[\w-]+ ){0,3}(?:contractor|company|firm|employer|provider|agency|organi[sz]ation|developer|builder|carrier|manufacturer)
  on (?:projects|jobs|sites) (?:of|over|up to|worth)
  with (?:an? )?(?:annual )?(?:turnover|budget|revenue|headcount|team|staff) of
  giving
  ideally
  with an? (?:strong |keen |genuine )?interest in
  or (?:an? (?:equivalent|combination|degree|bachelor\w*|master\w*|advanced)|equivalent|\d)
  with (?:an? (?:\w+ )?(?:degree|bachelor\w*|master\w*)|at least|a minimum|demonstrated|strong|proven|a (?:strong|proven))
  to (?:be|qualify)
  (?:in|at|within|on|from) (?:an?|the|our|similar)[ ]
  desired
  essential
  needed
  e\.g
  in order
  such
  like
  as well as
  but
  if
  when
  while
  or (?:more|above|higher)
`

/** "4 years, or 2 years with a degree" */
export const OR_FEWER = /^,? or (?:\d+|one|two|three|four|five)\b[^.;]{0,20}\byears?\b[^.;]{0,20}\bdegree/i

/** "nursing experience gained in a hospital": where, when what was named before. */
export const OF_A_PLACE = phrases('i', String.raw`^,? (?:…)\b`)`
  in (?:an?|our)
  for (?:an?|the)
  with (?:an?|the)
  as
  from
  at
  within
  gained
  obtained
  acquired
  working (?:in|at|within|for) an?
`

/** "for the senior grade", "post registration": whom of several, or since when, the years are asked of. */
export const FOR_A_GRADE =
  /^ since qualif\w+\b|^ post[- ](?:registration|qualif\w+|graduation|licensure)\b|^ for (?:an?|the) (?:[\w-]+ ){0,3}(?:grade|role|level|post|position)\b/i

const DEGREE = String.raw`(?:degree|bachelor\S*|master\S*|associate\S*|ph\.?d|doctorate|diploma|[BM]\.?[AS]c?\b)`

/** "BSc with 3+ years, or MSc with 1": the years of a step on a ladder of degrees. */
export const NEXT_STEP = new Phrases(
  () => String.raw`^(?:['’]s?)?,? ?(?:\(|;|,|or\b|and/or\b) ?(?:or )?(?:an? |the )?(?:[A-Z]\w*\.? ?){0,3}${DEGREE}`,
  'i',
)

/** "Master's degree and three years", with nothing behind it. */
export const BESIDE_DEGREE = new Phrases(() => String.raw`\b${DEGREE}\b[^.;,]{0,40}\b(?:with|and|plus) $`, 'i')

/** "Roofing: 3 years (Required)" */
export const LABELLED = /^(?<of>[A-Z][^:;.]{1,50}): $/
export const NOTHING_MORE = /^\s*(?:\((?:required|preferred|minimum|desired)\))?[\s.]*$/i

/** "3 years on the tools": in the trade itself. */
export const ON_THE_TOOLS = /^ (?:on|in) the (?:tools|trade|job)\b(?: post[- ]qualif\w+)?/i

/** "You have taught chemistry for at least five years" */
export const DONE_FOR =
  /\b(?:have|has|having|had|['’]ve|who)\b[^.;,]{0,24}?\b(?:\w{3,}ed|built|run|led|taught|sold|held|driven|kept|made|done|grown|written|been)\b(?: and (?:\w+ed|built|run|led|taught|sold))? (?<of>[^.;,]{3,70}?|(?:[^.;,]{2,60}, ){1,4}[^.;,]{0,30}\bor [^.;,]{2,40}?)(?: of \d[^.;,]{0,30})? for (?:at least |a minimum of |more than |over )?$/i
