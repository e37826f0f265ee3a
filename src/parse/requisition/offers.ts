import { phrases } from '../../text/phrases.ts'

/** What a line gives, pays or opens: no demand, whatever part of the posting it stands in. */

/** Pay, leave, insurance, discounts, food, rooms: what an employer gives. */
export const GIVES = phrases('i')`
  \bPTO\b
  \bvest(?:ed|ing) (?:after|over|in)\b
  \b401\(?k\)?\b
  \b403\(?b\)?\b
  \bvacations?\b(?! rentals?)\b
  \bannual leave\b
  \bsick (?:days|leave|pay)\b
  \bprofit[- ]sharing\b
  \bparental leave\b
  \bbank holidays? (?:off|included)\b
  \bdays?['’]? (?:off|holidays?|leave|PTO)\b
  \b(?:weekend|birthday|week) off\b
  \bfour-day week\b
  \bpaid (?:time off|days?|holidays?|leave|vacation|sick|parental|training|programming|breaks?|weekly|every|CE\b|CPD|renewal|uniform|lunch|meals?|certification)
  \b(?:health|medical|dental|vision|life|private medical)(?: and (?:dental|vision|life))? (?:insurance|cover(?:age)?|assurance|plan|benefits)\b
  \b(?:medical|dental|vision)(?: ?[,/&] ?| and )(?:medical|dental|vision|life)\b(?! (?:history|terminology|nursing|staff|practice|records?))
  \bpension scheme\b
  \b(?:NHS|company|workplace|state|local government) pension\b
  \bpension (?:matched|contributions?|plan|from)\b
  \b(?:medical|private medical) after\b
  \bdeath in service\b
  \bretirement plan\b
  \btuition (?:assistance|help|reimbursement|remission)\b
  \bstudent loan\b
  \b(?:CPD|car|tool|boot|truck|van|meal|housing|phone) allowance\b
  \b\d+ ?% (?:off|discount|staff|employee|match)
  \b(?:staff|employee|team|childcare|generous|product|food) discounts?\b
  \bdiscount(?:s|ed)? (?:on|of|at)\b
  \bhalf[- ]price\b
  \b(?:free|subsidi[sz]ed|complimentary) (?:on-site )?(?:parking|meals?|lunch(?:es)?|dinner|uniforms?|scrubs|gym|food|fruit|coffee|drinks|eye|flu|staff|membership|periods?|accommodation|housing)\b
  \bparking (?:out|on[- ]site|provided|available|included|is)
  \b(?:staff|shift) (?:food|meals?|rates|canteen)\b
  \bhot lunch
  \b(?:uniforms?|boots|tools|meals?|harness|PPE|training|equipment|accommodation|housing|laptop|transport)(?: and [\w-]+)?(?: (?:on shift|is|are|will be|can be))* (?:provided|supplied|free|paid|arranged|included|given)\b
  \bsign[- ]on bonus
  \bjoining bonus
  \bretention bonus
  \bsafety bonus
  \bproduction bonus
  \bannual bonus
  \bquarterly bonus
  \bperformance bonus
  \battendance bonus
  \breferral bonus
  \bbonus (?:after|of|scheme|up to|paid)
  [$£€]\d[\d,.]*k? (?:\w+ )?bonus\b
  \brefer a friend
  \b(?:truck|van|car) and fuel card
  \bfuel card\b
  \bcompany (?:van|car|vehicle|phone|laptop)\b
  \bcycle[- ]to[- ]work\b
  \bblue light card\b
  \blong service\b
  \blife assurance\b
  \bemployee assistance\b
  \bwellness\b
  \blive-in\b
  \btronc\b
  \bshare of (?:the )?tips\b
  \bchildcare vouchers\b
  \bseason ticket\b
  \brelocation (?:help|assistance|package|bonus|support)\b
  \bstudy support\b
  \bsabbatical\b
  \bagile working\b
  \bflexi-?time\b
  \bearly finish\b
  \bwe (?:buy|pay|cover|supply|feed|give back|throw in|match)\b
  \bfrom day one\b
  \bfirst year\b.{0,30}\bafter (?:one|two|three|five|\d)
  \b(?:paid|provided) (?:for )?by us\b
  \bcouncil tax paid\b
`

/** What the work is paid. */
export const PAYS = phrases('i')`
  (?:^|(?<!\bbudgets? of)[\s(])[$£€₹]\s?\d[\d,.]*k?(?: ?(?:-|–|—|to) ?[$£€₹]?\s?\d[\d,.]*k?)?(?: ?\+)? ?(?:per|an?|/|p\.?\s?[haw]\.?\b|pro rata|basic|plus|DOE)
  ^[\s(]*[$£€₹]\s?\d
  \btime and a half
  \bdouble (?:time|pay|on)
  \bovertime (?:at|paid|rate)
  \bDOE\b
  \bLPA\b
  \b\bCTC\b
  \bweekly pay
  \bpaid weekly
  \bunion scale
  \bpay (?:is|starts|range|rate|of)
  \bsalary(?: is|:| range| of)
  \bwages?(?: is|:| of)
`

/** "Pay may vary based on skills, experience and education" asks for none of them. */
export const PAY_HANGS_ON = phrases(
  'i',
  String.raw`\b(?:compensation|pay|salary|wages?|remuneration|(?:hourly|pay) rate)\b[^.;]{0,60}\b(?:…)\b`,
)`
  var(?:y|ies)
  depend(?:s|ing|ent)?
  determined
  based (?:up)?on
  commensurate
`

/** Sentences that offer something. Looser than what is given or paid wherever it stands: these only say so where nothing else is asked. */
export const OFFERING = phrases('i')`
  \bwe (?:can )?(?:offer|provide|give)
  \byou(?:['’]ll| will) (?:get|receive|enjoy|develop|learn|gain|be offered|benefit)
  \bsalary
  \bper (?:hour|annum)
  \b401\(?k
  \bpension
  \bpaid (?:time off|vacation|holidays?|leave|certifications?)
  \bdays?['’]? (?:of )?(?:paid )?(?:holiday|annual leave|vacation|leave|off)\b
  \binsurance
  \bshare options
  \btuition
  \bgym
  \bperks
  \bfree (?:parking|meals|lunch)
  \bopportunit(?:y|ies) (?:to|for)
  \bchance to
  \bcareer (?:development|progression|path)
  \btraining (?:is|will be) (?:provided|given)
  \bwe(?:['’]ll| will) (?:teach|train|help|give|provide|support|pay|cover|sponsor your)
  \bfull training
  \bon-the-job
  \blearn(?:ing)? from
  \bprovided[.!]?$
  (?<!\b(?:budgets?|excess|turnover|mandate|portfolio|worth|value|over|least)\b[^.;]{0,24})[$£€]\d(?![\d.,]*(?:m|bn|million|billion)\b)
`

/** When the place is open or the shift runs. */
export const HOURS = phrases('i')`
  \b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\.? ?(?:-|–|to|through|thru|&|and|,) ?(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\b
  \b\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m?\.?\b)? ?(?:-|–|to) ?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m?\b\.?)
  \b(?:opening|shop|store|office|business|kitchen|clinic) hours\b
  \bopen (?:seven|six|five|\d|every|from|until|daily|on (?:mon|tue|wed|thu|fri|sat|sun|week|bank|public|holi)\w*)\b
  \bhours (?:per|a|each) week\b
  \bshifts? (?:is|are|runs?) \d
`

/** Words by which a line asks, whatever else it says. */
export const ASKS = phrases('i', String.raw`\b(?:…)\b`)`
  must
  required?
  requires
  essential
  experience[ds]?
  confident (?:with|in)
  have (?:run|managed|built|led|worked|spent|sold|closed|grown)
  knowledge
  understanding
  familiar\w*
  abilit(?:y|ies)
  able to
  certifi\w+
  licen[cs]\w+
  registered
  registration
  degree
  diploma
  qualifi\w+
  skills?
  skilled
  proficien\w+
  fluen\w+
  willing\w*
  preferred
  desirable
  you(?:['’]ll| will)? (?:have|need|hold)
  competen\w+
  expertise
  background
  administration
  management
  processing
`
