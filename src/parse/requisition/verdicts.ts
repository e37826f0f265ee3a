import type { Span } from '../../model/quote.ts'
import type { Ignored } from '../../model/requisition.ts'
import type { Passage } from './zones.ts'

type Why = Ignored['why']

const EQUAL =
  /equal[- ](?:employment )?opportunit|discriminat|regardless of|without regard to|protected (?:veteran|characteristic|class|attribute|status)|reasonable (?:accommodation|adjustment)|under-?represented|(?:religious|gender) (?:practices|identity)|diversity of society|welcomes? applications/i
const APPLY =
  /\bapply (?:now|online|today|via|by|at|here|as soon|before|through|using|directly|in english)\b|\bto apply\b|\byour (?:application|cv|resume|résumé)\b|\bcover(?:ing)? letter|\b(?:please|kindly) (?:send|note|contact|apply|visit|mention|submit|ensure|attach)|\b(?:send|submit) (?:us |your |a |an )|\bdeadline\b|\bclosing date|\binterviews? (?:will|may|are)\b|\bfor (?:more|further) information|\bfurther information\b|\bquestions about\b|\bapplications? (?:must|should|will|are)\b|\bapplication form\b|\bmust include\b|^note\b ?:|\bwrite to\b|\b(?:at|by) (?:phone|email)\b|\bguidelines? for applicants|\bvia (?:phone|email|link)|\be-?mail (?:us|your)\b/i
const BENEFIT =
  /\b(?:we (?:can )?(?:offer|provide|give)|you(?:['’]ll| will) (?:get|receive|enjoy|develop|learn|gain|be offered|benefit)|salary|per (?:hour|annum)|401\(?k|pension|paid (?:time off|vacation|holidays?|leave|certifications?)|days?['’]? (?:of )?(?:paid )?(?:holiday|annual leave|vacation|leave|off)\b|insurance|share options|tuition|gym|perks|free (?:parking|meals|lunch)|opportunit(?:y|ies) (?:to|for)|chance to|career (?:development|progression|path)|training (?:is|will be) (?:provided|given)|we(?:['’]ll| will) (?:teach|train|help|give|provide|support|pay|cover|sponsor your)|full training|on-the-job|learn(?:ing)? from)|[$£€]\d/i
/** Sentences whose subject is the employer and that ask nothing. */
const EMPLOYER =
  /^(?:(?:at|in|within|with) (?:<|our\b)|we(?!['’]?(?:re| are)? ?(?:currently |now |also |always )?(?:looking|seeking|searching|seek|look|need|require|expect|want|ask|would like|hope|[’']d like|welcome applicants))|we['’](?:ve|ll|d)\b|our\b|(?:<\w+> ?)+(?:is|are|was|has|have|offers?|provides?|builds?|strives?|focuses|belongs|comprises|engages|produces)\b|the (?:company|team|firm|organi[sz]ation|hospital|school|practice|group|department|group|faculty|university|lab|projects?|technology team)\b|this framework\b|this is (?!.*\brequires?\b)|it(?:['’]s| is) (?!(?:essential|important|required|necessary|expected|mandatory|just as important|es-sential))|they\b(?! must)|us\b|here at\b|since \d|founded|established|headquartered|together\b|with (?:over|more than) \d|for (?:over|more than) \d|over \d|approximately|as (?:an?|the) (?:rapidly|fast|world|leading|market|employer|company|global))/i
const NEGATED =
  /\b(?:no|not|never|without|neither|nor|n['’]t|cannot|isn['’]t|don['’]t)\b[^.;]{0,60}\b(?:required|necessary|needed|essential|expected|mandatory|a must|need(?:ed)?|matter|count(?:ed)?|require|expect)\b|\b(?:you|we) (?:do not|don['’]t|won['’]t|will not) (?:need|require|expect|ask|mind)|\bno (?:prior |previous |formal |specific |particular )?(?:\w+ ){0,2}(?:experience|degree|qualifications?|knowledge|skills)\b(?!.*\b(?:but|however)\b)|\bdoes(?:n['’]t| not) (?:count|matter|need)|\bneed not\b/i
const STILL_ASKS =
  /\b(?:plus|preferred|desirable|advantage|advantageous|beneficial|bonus|nice to have|welcome|asset|helpful|appreciated)\b/i

/** Wording by which a sentence asks something of the candidate wherever it stands. */
const DEMANDS =
  /\b(?:must (?:have|possess|hold|be (?:able|willing|at least|authori[sz]ed|eligible|legally|licensed|registered|certified|comfortable|a|an|fluent|proficient|skilled|available|\d)|understand|speak|know|pass|complete|live|reside|document)|you must\b|(?:is|are) (?:required|essential|mandatory|needed|a must|a pre-?requisite)|required to (?:have|hold|possess|work|pass|travel|be|apply your)|requires? (?:an? |the |some |strong |at least |proven |previous |proficiency|experience|knowledge|\d|up to|frequent|occasional|cooperation|travel|end to end|a wide)|will require (?:a |an |proficiency|experience|knowledge|up to)|(?:your (?:[\w-]+ ){1,5}(?:skills|experience|expertise)|(?:you|candidates?|applicants?|they)(?:['’]ll| will| should| must| would)? (?:(?:also|ideally|already) )?(?:have|hold|possess|bring|need|['’]ve (?:got|had)|have obtained))|you['’](?:ve|ll need)|should (?:have|hold|possess|be|document)|looking for (?:someone|somebody|an? |candidates?|people|individuals?|high|strong|experienced|senior|skilled|motivated|talented|qualified|passionate)|(?:we|who) (?:seek|need|require|want|expect)\b|seeking (?:an?|experienced|someone|candidates?|motivated)|ideal candidate|(?:successful|right|qualified|suitable|preferred) (?:candidates?|applicants?|person)|candidates? (?:must|should|with|who|needs?|has|is|are)|applicants? (?:must|should|with|who|needs?|are)|prior experience with|(?:previous|prior|proven|demonstrated|hands-on|extensive|some|relevant|at least|minimum|solid|strong|\+) (?:[\w/-]+ ){0,4}experience\b(?! (?:level|gained))|experience (?:with|in|of|using|as|working) .{3,60}(?:required|essential|preferred|desirable|a plus|an advantage|an asset|is seen as)|\d\+? (?:or more )?(?:years?|yrs)['’]? (?:of )?(?:[\w/-]+ ){0,5}experience|you are (?:an? |not afraid|able|comfortable|fluent|highly|motivated|passionate|proactive|experienced|willing|ambitious|someone|known|qualified|licensed)|if you (?:are|have) (?!any|questions|been|not|a disability|an interest in)|do you have (?:a|an|experience|at least|\d)|(?:expect|is expected|be expected|involves?|may require|requires?|travel days)\b.{0,40}\btravel|travel (?:days|is required|required)|(?:fluen(?:t|cy)|proficien(?:t|cy)) (?:in|both)|(?:english|german|french|spanish|danish|dutch|italian) (?:is|language|skills)|level of qualification|knowledge of .{2,60}(?:required|essential|preferred|desirable|advantage|plus|asset|bonus)|(?:is |are )?(?:highly |strongly )?(?:desirable|advantageous|preferred)|(?:an|a|definite) (?:advantage|asset|plus|bonus)|possesses (?:an?|strong|broad|deep|excellent|the)|is an? (?:subject matter |domain |proven )?expert|valid (?:\w+ )?(?:driver|driving)|driver['’]s licen[cs]e|background check|drug (?:screen|test)|dbs (?:check|clearance)|vaccinat|remote initially|as soon as you have|right to work|authori[sz]ed to work|security clearance)\b/i
const DUTY_ASKS =
  /\b(?:must (?:have|possess|hold|be (?:licensed|registered|certified|able|fluent|at least))|(?:is|are) (?:a )?(?:required|essential|mandatory|pre-?requisite)|(?:proven|prior|previous|demonstrated|hands-on|extensive|solid) (?:\w+ ){0,3}experience|experience (?:with|in|of|using)\b|knowledge of\b|the ability to|proficien(?:t|cy) in|fluen(?:t|cy) in|your (?:prior |previous )?experience (?:with|in)|up to \d+ ?% (?:\w+ ){0,3}travel|travel (?:is )?(?:required|activities)|expect (?:some )?travel|under pressure|on-call|able to lift|requires? (?:the ability|cooperation|a|strong|up to)|\d\+? years|should (?:have|possess)|travel days)/i
const YOUR_DUTY =
  /^(?:you(?:['’]ll| will)(?! (?:have|need|be able|possess|bring|hold|be (?:a|an|required to (?!work)|fluent|comfortable|proficient)|also (?:have|need)))\b|in this role\b|this role (?:will be|is) (?:responsible|accountable)|the (?:\w+ ){1,3}(?:will|is responsible)\b(?! (?:have|need|possess|be able|require)))/i

/** The stretches of a passage that say something is not asked: a bracket, or what stands between semicolons. */
export function negatedSpans(line: string): Span[] {
  if (!NEGATED.test(line)) return []
  const spans: Span[] = []
  for (const stretch of line.matchAll(/[^;()]+/g)) {
    let start = stretch.index
    for (const part of stretch[0].split(/(?<=,) (?=(?:and|but) )| [–—] /)) {
      if (NEGATED.test(part) && !STILL_ASKS.test(part)) spans.push({ start, end: start + part.length })
      start += part.length + 1
    }
  }
  return spans
}

/** Nothing is left once the negated stretches are out. */
function isNegated(line: string): boolean {
  const spans = negatedSpans(line)
  const first = spans[0]
  if (!first) return false
  return (
    spans.reduce((sum, span) => sum + span.end - span.start, 0) > line.length * 0.7 ||
    /^[\s\W]*$/.test(line.slice(0, first.start))
  )
}

/** Whether a passage asks something of the candidate, or why it does not. */
export function asksOrWhy(text: string, passage: Passage): 'asks' | 'conditions' | Why {
  const line = text.slice(passage.start, passage.end)
  if (passage.zone === 'tags') return 'asks'
  if (isNegated(line)) return 'negated'
  if (EQUAL.test(line)) return 'equal-opportunity'
  const verdict = byZone(line, passage)
  return verdict !== 'asks' && CONDITION_ANYWHERE.test(line) ? 'conditions' : verdict
}

function byZone(line: string, passage: Passage): 'asks' | Why {
  switch (passage.zone) {
    case 'benefits':
      return 'benefit'
    case 'equal-opportunity':
    case 'how-to-apply':
      return passage.zone
    case 'requirements':
    case 'nice-to-have':
      return APPLY.test(line) ? 'how-to-apply' : inRequirements(line, passage)
    case 'facts':
    case 'title':
      return DEMANDS.test(line) && !APPLY.test(line) ? 'asks' : 'company-fact'
    case 'duties':
      if (APPLY.test(line)) return 'how-to-apply'
      return DUTY_ASKS.test(line) && !EMPLOYER.test(line) ? 'asks' : 'duty'
    default:
      return inProse(line)
  }
}

function inProse(line: string): 'asks' | Why {
  if (APPLY.test(line)) return 'how-to-apply'
  if (BENEFIT.test(line) && !/\b(?:must|required)\b/i.test(line)) return 'benefit'
  if (EMPLOYER.test(line)) return 'company-fact'
  const duty = YOUR_DUTY.test(line)
  if (!DEMANDS.test(line)) return duty ? 'duty' : 'company-fact'
  return duty && !DUTY_ASKS.test(line) ? 'duty' : 'asks'
}

/** A sentence of which the candidate is neither subject nor matter: "The department takes care of …". */
const OF_OTHERS =
  /^(?!.*\b(?:you|your|candidates?|applicants?|experience[ds]?|knowledge|skills?|skilled|abilit(?:y|ies)|able|degree|qualifi\w+|proficien\w+|fluen\w+|understanding|familiar\w*|must|required?|requires|essential|mandatory|desirable|preferred|plus|advantage\w*|licen[cs]e\w*|certifi\w+|registered|background|someone|person|years|expertise|competen\w+|training|travel|shifts?|interest|passion\w*|needed|necessary|expected|willing\w*|ideal\w*|bonus|nice to have|good to have|english|position is|role is)\b)[^:]{0,120}?\b(?:is|are|was|were|has|have|had|will|can|takes?|offers?|provides?|covers?|makes?|serves?|supports?|works?|helps?|brings?|focus(?:es)?|includes?|consists?|aims?|led|spans?)\b/i

function inRequirements(line: string, passage: Passage): 'asks' | Why {
  if (!passage.item && OF_OTHERS.test(line)) return 'company-fact'
  if (EMPLOYER.test(line) && !passage.item)
    return STILL_ASKS.test(line) || DUTY_ASKS.test(line) ? 'asks' : 'company-fact'
  if (BENEFIT.test(line) && !passage.item && !/\b(?:must|required|experience|ability)\b/i.test(line)) return 'benefit'
  if (YOUR_DUTY.test(line) && !DUTY_ASKS.test(line)) return 'duty'
  return 'asks'
}

/** Conditions so plain that they hold wherever they stand. */
const CONDITION_ANYWHERE =
  /\b(?:background (?:check|screening)|drug (?:screen|test)|DBS\b|criminal record|up to \d+ ?%.{0,30}travel|travel (?:is )?required|\d+ travel days|vaccination|must be (?:at least )?\d\d|must be (?:authori[sz]ed|eligible|legally)|right to work|unable to sponsor|not (?:able to )?(?:offer|provide) (?:visa )?sponsorship|every other weekend|security clearance|(?:nights?|weekends?|evenings?|shifts?|overtime)(?: and (?:nights?|weekends?|evenings?|holidays))? (?:is |are )?required)\b/i
