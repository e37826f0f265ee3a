import type { Ignored } from '../../model/requisition.ts'
import { phrases } from '../../text/phrases.ts'
import { foldedWords } from '../../text/words.ts'
import { withoutAsides } from './asides.ts'
import { zoneOfComposed } from './composed-headings.ts'
import { asksOnFormsAnywhere } from './conditions.ts'
import { BASE_VERBS } from './grammar.ts'
import { isNavigation } from './navigation.ts'
import { isNegated, STILL_ASKS } from './negation.ts'
import { ASKS, GIVES, HOURS, OFFERING, PAY_HANGS_ON, PAYS } from './offers.ts'
import type { Passage } from './passage.ts'
import { tellsHowToReach } from './reaching.ts'
import {
  APPLYING,
  DEMANDING_AMONG_DUTIES,
  DEMANDING_OF_ANYBODY,
  demands,
  EQUAL_TREATMENT,
  OF_THE_EMPLOYER,
  WIDENING,
} from './wordings.ts'

type Why = Ignored['why']

const YOUR_DUTY = phrases('i', '^(?:…)')`
  you(?:['’]ll| will)(?! (?:have|need|know|be able|possess|bring|hold|be (?:a|an|(?:\w+ ){0,2}(?:registered|qualified|licensed|certified|chartered|accredited)\b|required to (?!work)|familiar|confident|experienced|skilled|qualified|registered|competent|passionate|someone|fluent|comfortable|proficient)|also (?:have|need)))\b
  in this role\b
  this role (?:will be|is) (?:responsible|accountable)
  the (?!(?:\w+ )?(?:candidate|applicant|person|individual)\b)(?:\w+ ){1,3}(?:will|is responsible)\b(?! (?:have|need|possess|be able|require))
`

/** "The form asks whether you have a food allergy" */
const FORM_ASKS =
  /^\W*(?:the|our) (?:(?:application|online|short) )?(?:form|questionnaire) (?:asks|will ask|also asks)\b/i

/** "You may already work in local government", "You may be asked to drive if you have D1": what may be, and what may come. */
const MAY_BE =
  /^\W*(?:the|this) (?:post|role|position|job) (?:would|may|might|could) (?:also )?suit\b|^\W*(?:maybe )?you (?:may|might|could) (?:already |currently |well |also |even )?(?:be (?:working|coming|looking|asked|called)|have (?:come|worked)|come from|work (?:in|as|for|at))\b(?!.*\b(?:must|need|required?|essential)\b)/i

/** "Offers are conditional on a drug test", "This post is exempt from the Rehabilitation of Offenders Act": sentences about forms alone. */
const ABOUT_FORMS = phrases('i', '^(?:…)')`
  \W*(?:all |any |our |this |your |the )?(?:job )?(?:offers?(?: of employment)?|employment|appointments?|hire|hiring|post|position|role) (?:is|are|will be) (?:made )?(?:conditional|contingent|subject|dependent|exempt)\b
  \W*the (?:work|job|role|post|position) (?:can |may |will |also )?(?:involves?|entails?)\b
  .*\b(?:(?:after|following|follows?|upon|on|with|before|conditional on) (?:an?|the|any) (?:job )?offer|before (?:the|your) first day)\b
  .*\b(?:Disclosure and Barring Service|Rehabilitation of Offenders|entry clearance|skilled worker|certificates? of sponsorship)\b
`

/** Whether a passage asks something of the candidate, or why it does not. */
export function asksOrWhy(text: string, passage: Passage): 'asks' | 'conditions' | Why {
  const line = text.slice(passage.start, passage.end)
  if (passage.zone === 'tags') return 'asks'
  if (passage.negated || isNegated(line)) return 'negated'
  const rest = withoutAsides(line)
  if (EQUAL_TREATMENT.test(withoutBrackets(rest))) return 'equal-opportunity'
  if (isNavigation(line)) return 'navigation'
  if (PAY_HANGS_ON.test(line)) return 'benefit'
  if (WIDENING.test(withoutBrackets(line)) || FORM_ASKS.test(line)) return 'how-to-apply'
  if (passage.onForms || (!passage.item && ABOUT_FORMS.test(line))) return 'conditions'
  const verdict = byContent(line, rest) ?? byZone(text, line, passage)
  return verdict !== 'asks' && asksOnFormsAnywhere(line) ? 'conditions' : verdict
}

/** What a line gives, pays, opens or is reached by is no demand wherever it stands, unless it asks as well. @param rest the line without its asides */
function byContent(line: string, rest: string): Why | undefined {
  if (tellsHowToReach(line)) return demands(line) ? undefined : 'how-to-apply'
  if (MAY_BE.test(line)) return 'not-of-the-candidate'
  if (ASKS.test(line)) return undefined
  if (GIVES.test(rest) || PAYS.test(rest)) return 'benefit'
  return HOURS.test(line) ? 'company-fact' : undefined
}

function byZone(text: string, line: string, passage: Passage): 'asks' | Why {
  switch (passage.zone) {
    case 'benefits':
      return DEMANDING_OF_ANYBODY.test(line) ? 'asks' : 'benefit'
    case 'equal-opportunity':
    case 'how-to-apply':
      return passage.zone
    case 'requirements':
    case 'nice-to-have':
      return APPLYING.test(withoutBrackets(line)) ? 'how-to-apply' : inRequirements(text, line, passage)
    case 'facts':
    case 'title':
      return demands(line) && !APPLYING.test(line) ? 'asks' : 'company-fact'
    case 'duties':
      if (APPLYING.test(line)) return 'how-to-apply'
      return DEMANDING_AMONG_DUTIES.test(line) && !OF_THE_EMPLOYER.test(line) ? 'asks' : 'duty'
    default:
      return inProse(line)
  }
}

/** A question that only woos. */
const WOOING = phrases('i', String.raw`^(?:…)\b[^?]*\?`)`
  would you like
  do you want
  are you (?:looking|ready|passionate)
  do you love
  want to
  ready to
  fancy
`

/** "You will have a good knowledge of pensions" offers none. */
const YOU_KNOW =
  /\byou(?:['’]ll| will| should| must)? (?:have|need|bring) (?!the\b|access\b|an? (?:opportunity|chance)\b|exposure\b)[^.;]{0,40}\b(?:knowledge|experience|understanding)\b/i

function inProse(line: string): 'asks' | Why {
  if (WOOING.test(line)) return 'company-fact'
  if (DEMANDING_OF_ANYBODY.test(line)) return 'asks'
  if (APPLYING.test(line)) return 'how-to-apply'
  if (
    OFFERING.test(withoutAsides(line)) &&
    !/\b(?:must|required|an? (?:\w+ )?(?:advantage|plus|bonus)|desirable|preferred|points? (?:for|if))\b/i.test(line) &&
    !YOU_KNOW.test(line)
  )
    return 'benefit'
  if (OF_THE_EMPLOYER.test(line)) return 'company-fact'
  const duty = YOUR_DUTY.test(line)
  if (!demands(line)) return duty ? 'duty' : 'company-fact'
  return duty && !DEMANDING_AMONG_DUTIES.test(line) ? 'duty' : 'asks'
}

/** A sentence of which the candidate is neither subject nor matter: "The department takes care of …". */
const isOfOthers = (line: string): boolean =>
  TELLS.test(line.replace(TOLD_OF_A_NAME, '')) && !TELLS_OF_THE_CANDIDATE.test(line)

/** "Ovenware, which is where every recipe lives": what is told of a thing named, and not of who hires. */
const TOLD_OF_A_NAME =
  /(?<=^(?!(?:The|Our|This|These|We|It|They|There|Your?|An?)\b)[\p{Lu}\d][^,;:.()]{1,60}), (?:which|where)\b.*$/su

/** The verb has small letters ("Social Work England" tells nothing), and without its s a subject of several. */
const TELLS =
  /^[^:]{1,120}?(?<!, )(?:\b(?:is|are|was|were|has|have|had|will|can|takes?|offers|provides?|covers|makes?|serves?|supports|works|helps|brings?|focuses|includes?|consists?|aims|led|spans|participates?|follows?)|\b(?:\p{Ll}+s|people|staff|they) (?:offer|cover|support|work|help|focus|aim))\b(?![:-])/u

const TELLS_OF_THE_CANDIDATE =
  /\b(?:you|your|candidates?|applicants?|experience[ds]?|knowledge|skills?|skilled|abilit(?:y|ies)|able|degree|qualifi\w+|proficien\w+|fluen\w+|understanding|familiar\w*|must|required?|requires|essential|mandatory|desirable|preferred|plus|advantage\w*|licen[cs]e\w*|certifi\w+|regist(?:ered|ration)|background|someone|person|years|expertise|competen\w+|training|travel|shifts?|interest|passion\w*|needed|necessary|expected|willing\w*|ideal\w*|bonus|nice to have|good to have|english|position is|role is)\b/i

/** "EA Licence No. 00C0000": the employer's own papers. */
const NUMBERED = /\b(?:licen[cs]e|registration|company|charity|ABN|ACN) (?:no\.?|number)[: ]*[A-Z\d]*\d/i

/** "Pine Hollow: not-for-profit since 1911" */
const FOUNDED = /\b(?:since|founded in|established(?: in)?|est\.?|opened in) (?:1[6-9]\d\d|20[0-2]\d)\b/i

/** Long enough for a sentence: "Immediate Life Support" is a name. */
const FULL = /^(?:\S+\s+){5}\S/

/** The line without what stands in brackets, where anything else is left. */
function withoutBrackets(line: string): string {
  const rest = line.replace(/\([^()]*\)/g, ' ')
  return /\w/.test(rest) ? rest : line
}

/** "Statutory Registration, Professional Qualifications, Experience, etc.": what sorts are asked for, and none of them. */
const namesSortsAlone = (line: string): boolean => {
  const words = foldedWords(line)
  return words.length > 3 && zoneOfComposed(words) !== undefined
}

function inRequirements(text: string, line: string, passage: Passage): 'asks' | Why {
  if (namesSortsAlone(line)) return 'navigation'
  if (!passage.item && FULL.test(line) && isOfOthers(line)) return 'company-fact'
  if (!passage.item && (FOUNDED.test(line) || NUMBERED.test(line)) && !demands(line)) return 'company-fact'
  if (OF_THE_EMPLOYER.test(line) && !passage.item)
    return STILL_ASKS.test(line) || DEMANDING_AMONG_DUTIES.test(line) ? 'asks' : 'company-fact'
  const bare = withoutBrackets(withoutAsides(line))
  if (
    OFFERING.test(bare) &&
    !passage.item &&
    !/\b(?:must|required|experience|(?:valid|current|driv\S*) licen[cs]e|ability|knowledge|understand(?:ing)?|proficien\w+|familiar\w*|skills?)\b/i.test(
      line,
    )
  )
    return 'benefit'
  if (YOUR_DUTY.test(line) && !DEMANDING_AMONG_DUTIES.test(line)) return 'duty'
  return passage.item && isDoneUnderWill(text, passage) ? 'duty' : 'asks'
}

/** "The successful candidate will:" above "teach Science" says what is to be done, and above "have taught Science" what is asked. */
function isDoneUnderWill(text: string, { start, under }: Passage): boolean {
  if (
    under === undefined ||
    !/\b(?:candidate|person|applicant|holder) will:?$/i.test(text.slice(under.start, under.end))
  )
    return false
  const first = /^[\p{L}-]+/u.exec(text.slice(start, start + 24))?.[0].toLowerCase() ?? ''
  return BASE_VERBS.has(first) && !HELD.has(first)
}

const HELD = new Set(
  'have be hold possess bring demonstrate show know understand need offer enjoy speak want'.split(' '),
)
