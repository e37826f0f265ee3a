import type { Zone } from '../../model/requisition.ts'
import { type Pattern, phrases } from '../../text/phrases.ts'
import { zoneByForm } from './heading-forms.ts'
import { softening } from './softeners.ts'

/** What a heading that is on no list announces. */
export interface Announced {
  readonly zone: Zone
  /** What follows is said not to be asked. */
  readonly negated?: true
}

/** Words by which a heading that is on no list gives its part away; the first that fits holds. */
const TELLING: readonly (readonly [Zone, Pattern])[] = [
  [
    'how-to-apply',
    phrases('i', String.raw`\b(?:…)\b`)`
      apply
      applying
      application
      contact
      get in touch
      next steps?
      interested
      join us
      closing
      deadline
      interview
      instructions
      similar
      viewed
      related jobs
    `,
  ],
  [
    'equal-opportunity',
    phrases('i', String.raw`\b(?:…)\b`)`
      equal
      fair
      fairness
      inclusi\w+
      divers\w+
      every(?:one|body) (?:is )?welcome
      belong\w*
      safeguarding
      equality
      adjustments?
      accommodations?
    `,
  ],
  [
    'benefits',
    phrases('i', String.raw`\b(?:…)\b`)`
      offer
      benefits?
      perks?
      rewards?
      package
      deal
      pay
      paid
      salary
      compensation
      wages?
      remuneration
      money
      you(?:['’]ll| will| would|['’]d)? get
      in it for you
      on the table
      in return
      treats?
      thank you
      you['’]d like
      look after you
      hours
    `,
  ],
  [
    'nice-to-have',
    softening(
      'iu',
      String.raw`\b(?:…)\b`,
      phrases()`
      nice
      ^(?:also )?(?:<wished>|<fitting>|<praised>) to have
      ^(?:(?:would|might) be |also )?(?:<wished>|<fitting>|lovely)(?=\W*$|,)
      extras?
      bonus
      plus
      desirable
      desired
      preferred
      ideally
      advantage\w*
      optional
      smile
      love it if
      even better
      ^preference\b
      (?:given|carry|add|extra) (?:\w+ )?(?:weight|credit|preference)
      (?:not|n['’]?t) insist
      delighted
      deal-?breakers?
      icing
      cake
      brownie
      impress
      (?:please|delight|thrill|excite|charm) us
      makes? (?:us|me|our day) (?:\w+ )?(?:smile|happy|grin|cheer|sing|dance|brighter)
      but we(?:['’]ll| can| will| are happy to|['’]re happy to)? (?:train|teach)
      win us over
      stand out
      helps?(?=\W*$| if\b)
      welcome but
      not essential
      not (?:an? )?musts?
      (?:not|never) (?:needed|required|necessary),? but
      (?:but|though) not (?:needed|required|necessary)
      (?:you|if you)(?: (?:might|may|could|can))? also
      sets? (?:you|candidates|people) apart
      better still
      beyond (?:that|the basics|this)
      on top of (?:that|this)
      (?:happy|glad|pleased|thrilled|delighted|excited) (?:to (?:see|have|find|hear|meet)|of|about)
      (?:would|might|may) (?:also )?be (?:really |very )?(?:<wished>|<fitting>|<praised>)
      like to see
      good if
      points
      sweeteners?
      (?:gold|bonus|extra) stars?
    `,
    ),
  ],
  [
    'requirements',
    phrases('i', String.raw`\b(?:…)\b`)`
      requirements?
      required
      must[- ]haves?
      essentials?
      qualifications?
      great fit if
      (?:our|the right|the perfect) (?:person|match|candidate)
      if you(?=\W*$)
      looking for
      need
      needed
      needs
      right for you if
      about you
      who you are
      you(?:['’]ll| will)? (?:bring|have)
      bring
      skills
      experience
      criteria
      musts?
      non-negotiables?
      ^(?:the )?basics
      we (?:ask|look|hope|want)
      who fits
      (?:job|role|work|it) takes
      ^(?:\w+ ){1,3}counts
      ^(?:\w+ ){1,3}matters
      you(?:['’]ve)? (?:got|can|know|carry|come with)(?=\W*$)
      ^come with
      ideal (?:person|colleague|candidate|applicant|addition|teammate|hire|one)
      (?:in|through) the door
      ^also on (?:our|the|my) list
      ^(?:on )?(?:our|the|my) list
      we(?: are|['’]re)? asking
      ^(?:(?:what is |whats )?in )?(?:your|the) tool ?box
      shortlist|short list
      check-?list
      ^(?:\w+ ){1,3}show us
      someone who has
      specification
      competenc\w+
      licen[cs]es?
      certificat\w+
    `,
  ],
  [
    'duties',
    phrases('i', String.raw`\b(?:…)\b`)`
      duties
      responsibilit(?:y|ies)
      tasks
      day to day
      day
      you(?:['’]ll| will|['’]d| would)? (?:do|be (?:doing|up to|working on))
      the (?:job|work|role|post|position)
      role
      purpose
    `,
  ],
  ['about', /\b(?:us|we are|our|team|story|company|firm|place|kitchen|school|practice|ward|site|history)\b/i],
]

const NEGATED = phrases('i', String.raw`\b(?:(?:don|do|does|doesn)(?:['’]t| not|t)|not|no|never) (?:\w+ )?(?:…)\b`)`
  need
  ask
  require
  expect
  care
  mind
  want
  matter
  needed
  required
  necessary
`

/** "Helpful, not required" */
const BUT_WISHED = /\b(?:nice|helpful|useful|good|welcome|wanted|happy|love|like)\b/i

/** "What would be lovely but is not needed?" */
const LIKED_THOUGH_NOT_NEEDED = softening(
  'iu',
  String.raw`\b(?:<wished>|<gain>|<fitting>|<praised>|glad|pleased|delighted)\b.*\b(?:not|never|isn['’]t|aren['’]t) (?:\w+ )?(?:essential|required|necessary|needed|mandatory|a must)\b`,
)

/** "We'd also be interested in (desirable):" */
const MARKED_AS_WISH = softening(
  'iu',
  String.raw`\((?:highly )?(?:<wished>|an? (?:<gain>)|not (?:essential|required|needed))\)`,
)

/** Below demands these are wishes; where nothing was demanded before, they are the demands. */
const WISHING = /\bwe(?:['’]d| would) (?:also )?(?:like|love|be (?:glad|happy|delighted|pleased))\b/i

/** "To apply for this role you should have:" */
const ASKED_OF_YOU =
  /^(?!.*\b(?:ideally|also|nice|bonus|plus|great if|if)\b).*\b(?:you|candidates?|applicants?) (?:should|must|will need to) (?:have|possess|hold|be)\b ?:?$/i

/** "Candidates must, at the latest date of application:" */
const MUST_BY = /\b(?:candidates?|applicants?|you) must,[^.:]{0,60}:?$/i

/** The part a heading begins that no list knows, as far as its words tell. `hasDemands`: a part of demands came before. */
export function announcedBy(heading: string, hasDemands: boolean): Announced | undefined {
  const form = zoneByForm(heading)
  if (form) return { zone: form }
  if (MARKED_AS_WISH.test(heading)) return { zone: 'nice-to-have' }
  if (LIKED_THOUGH_NOT_NEEDED.test(heading)) return { zone: 'nice-to-have' }
  if (NEGATED.test(heading) && !BUT_WISHED.test(heading)) return { zone: 'other', negated: true }
  if (ASKED_OF_YOU.test(heading) || MUST_BY.test(heading)) return { zone: 'requirements' }
  if (WISHING.test(heading)) return { zone: hasDemands ? 'nice-to-have' : 'requirements' }
  const zone = TELLING.find(([, says]) => says.test(heading))?.[0]
  return zone && { zone }
}
