import { phrases } from '../../text/phrases.ts'

export const EQUIVALENT = phrases('i')`
  \bor (?:an? )?equivalent (?:[a-z-]+ ){1,3}?(?:qualifications?|certificates?|diplomas?|awards?)\b
  \bor (?:an? )?(?:other |foreign |overseas |professional |practical |work |relevant |industry |approved |internationally )*(?:equivalent(?: (?:military|work|professional|practical|industry|relevant) (?:training|experience|qualifications?))?(?: combination of (?:\w+ )?(?:education|training|experience|qualifications?)(?:,? ?(?:and|or|&|/)? ?(?:\w+ )?(?:education|training|experience|qualifications?))*)?|equivalency|similar(?=[\s]*(?:[.,;)]|$|(?:and|with|would|is)\b))|comparable(?: experience| qualification|(?=[\s]*(?:[.,;)]|$)))|similar (?:experience|qualification))
  \bequivalent (?:\w+ ){0,3}(?:experience|qualification|combination|education|training|knowledge)
  \b(?:or|and/or) (?:\w+ ){0,3}(?:relevant|equivalent|commensurate|comparable|practical|work|professional|demonstrable|significant|extensive|substantial) (?:\w+ ){0,3}experience
  \bor (?:[\w&/-]+ ){0,4}equivalent\b(?! to\b)
  \bor functional skills\b
  recogni[sz]ed\b[^.;]{0,40}\bas equivalent\b
  in lieu of
  (?:substitut\w+|considered) (?:for|in place|instead)
  combination of (?:education|training|experience)
  or experience\b
  or (?:the same|as much|that much|enough)(?: (?:in|of))? experience\b
  or (?:the )?experience to match
  or qualified by experience
  \bQBE\b
  \(or equivalent\)
  or higher equivalent
  or (?:\w+ )?experience in lieu
`
export const IN_PROGRESS = phrases('i', String.raw`\b(?:…)\b`)`
  currently (?:pursuing|enrolled|studying|working towards)
  pursuing
  in progress
  work(?:ing)? towards?
  enrolled in
  studying (?:for|towards)
  (?:soon|about) to (?:complete|graduate)
  recent or upcoming
  final[- ]year
  near(?:ing)? completion
  expected to (?:complete|graduate)
  predicted
`
export const FIELDS =
  /^\)?(?: ?\([^)]{1,30}\))?(?:,? or (?:an? )?equivalent(?: (?:level|degree|diploma|qualification)(?: of \w+)?)?(?= in\b))?(?: from an? (?:[\w-]+ ){0,4}?(?:college|university|school|institution)(?: or (?:college|university))?)?(?: (?:degree|level|qualification|qualified|diploma|or (?:higher|above)))*(?:,? (?:in|with (?:a |an )?(?:major|focus|concentration|emphasis|specialisation|specialization) in|within|of(?= )|majoring in|related to)|,? \(?(?:e\.g\.?|for example|for instance|such as),?(?: (?:in|within))?)(?: (?:an?|the|one of(?: the following)?)(?= ))?(?: (?:relevant|related|appropriate|similar|scientific|technical|quantitative|analytical) (?:field|discipline|subject|area)s?(?! \()(?: (?:such as|like|including|e\.g\.,?|of study(?: such as)?)(?: e\.g\.,?)?)?)?(?: (?:[\w-]+ ){0,2}(?:field|discipline|subject|area|direction|branch)(?:e?s)?(?:,? \(?(?:such as|like|e\.g\.?|for example|for instance),?(?: (?:e\.g\.,? )?(?:in|within)\b)?| \((?!(?:or|and|plus|with|required|preferred|essential|desirable|ideally|preferably|minimum|level)\b|\d)(?=[^()]*\))))?(?: (?:field|area|subject|discipline)s? of)? ?(?<fields>[^.;:()\n\t]{2,160})/i
/** ", preferably in a technical direction such as Computer Science": in what it would best be. */
export const WISHED_FIELDS =
  /^,? \(?(?:preferably|ideally),? (?:(?:one|a degree) )?(?:in|within)(?! (?:combination|addition|conjunction)\b)(?: (?:an?|the)(?= ))?(?: (?:[\w-]+ ){0,2}(?:field|discipline|subject|area|direction|branch)(?:e?s)?(?: of study)?,? \(?(?:such as|like|e\.g\.?|for example|for instance),?(?: (?:in|within)\b)?)? ?(?<fields>[^.;:()\n\t]{2,160})/i
export const FIELD_END = phrases('i', String.raw`,? ?\b(?:…)\b`)`
  or (?:an? |the )?(?:other |another |a |closely |any )*(?:relevant|related|similar|equivalent|comparable|other|associated|allied|technical|higher|experience|above|same|as much|that much|enough|\d)
  may
  can
  will
  from
  with
  and (?:at|an?|\d|have|has|minimum|five|two|three|several|a|experience|must|strong|proven|relevant experience|the|\+|previous)
  and (?:[\w-]+ )?(?:knowledge|understanding|familiarity|proficiency|fluency)
  required
  preferred
  is
  are
  an? (?:\w+ )?(?:plus|bonus|asset|advantage)
  plus
  desirable
  essential
  either
  including
  and/or equivalent
  preferably
  ideally
  and related
  \+?\d+
  who
  which
  that
  level
  degree
  would
  as well
  gained
  working towards?
  or (?:be|willing\w*|prepared|able|a commitment)
  minimum
  at
  to
  for
  highly
  strongly
  but
  not
  if
  field$
  fields$
  discipline$
`
