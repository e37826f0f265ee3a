/** What a line gives, pays, opens or is called by: no demand, whatever part of the posting it stands in. */

/** Pay, leave, insurance, discounts, food, rooms: what an employer gives. */
export const GIVES: readonly RegExp[] = [
  /\b(?:PTO|401\(?k\)?|403\(?b\)?|vacations?\b(?! rentals?)|annual leave|sick (?:days|leave|pay)|profit[- ]sharing|parental leave|bank holidays? (?:off|included)|days?['’]? (?:off|holidays?|leave|PTO)|(?:weekend|birthday|week) off|four-day week)\b/i,
  /\bpaid (?:time off|days?|holidays?|leave|vacation|sick|parental|training|programming|breaks?|weekly|every|CE\b|CPD|renewal|uniform|lunch|meals?|certification)/i,
  /\b(?:health|medical|dental|vision|life|private medical)(?: and (?:dental|vision|life))? (?:insurance|cover(?:age)?|assurance|plan|benefits)\b|\b(?:medical|dental|vision)(?: ?[,/&] ?| and )(?:medical|dental|vision|life)\b(?! (?:history|terminology|nursing|staff|practice|records?))/i,
  /\b(?:pension scheme|(?:NHS|company|workplace|state|local government) pension|pension (?:matched|contributions?|plan|from)|(?:medical|private medical) after|death in service|retirement plan|tuition (?:assistance|help|reimbursement|remission)|student loan|(?:CPD|car|tool|boot|truck|van|meal|housing|phone) allowance)\b/i,
  /\b\d+ ?% (?:off|discount|staff|employee|match)|\b(?:staff|employee|team|childcare|generous|product|food) discounts?\b|\bdiscount(?:s|ed)? (?:on|of|at)\b|\bhalf[- ]price\b/i,
  /\b(?:free|subsidi[sz]ed|complimentary) (?:on-site )?(?:parking|meals?|lunch(?:es)?|dinner|uniforms?|scrubs|gym|food|fruit|coffee|drinks|eye|flu|staff|membership|periods?|accommodation|housing)\b|\bparking (?:out|on[- ]site|provided|available|included|is)|\b(?:staff|shift) (?:food|meals?|rates|canteen)\b|\bhot lunch/i,
  /\b(?:uniforms?|boots|tools|meals?|harness|PPE|training|equipment|accommodation|housing|laptop|transport)(?: and [\w-]+)?(?: (?:on shift|is|are|will be|can be))* (?:provided|supplied|free|paid|arranged|included|given)\b/i,
  /\b(?:sign[- ]on|joining|retention|safety|production|annual|quarterly|performance|attendance|referral) bonus|\bbonus (?:after|of|scheme|up to|paid)|[$£€]\d[\d,.]*k? (?:\w+ )?bonus\b|\brefer a friend|\b(?:truck|van|car) and fuel card|\bfuel card\b|\bcompany (?:van|car|vehicle|phone|laptop)\b/i,
  /\b(?:cycle[- ]to[- ]work|blue light card|long service|life assurance|employee assistance|wellness|live-in|tronc|share of (?:the )?tips|childcare vouchers|season ticket|relocation (?:help|assistance|package|bonus|support)|study support|sabbatical|agile working|flexi-?time|early finish)\b/i,
  /\bwe (?:buy|pay|cover|supply|feed|give back|throw in|match)\b|\bfrom day one\b|\bfirst year\b.{0,30}\bafter (?:one|two|three|five|\d)|\b(?:paid|provided) (?:for )?by us\b|\bcouncil tax paid\b/i,
]

/** What the work is paid. */
export const PAYS: readonly RegExp[] = [
  /(?:^|[\s(])[$£€₹]\s?\d[\d,.]*k?(?: ?(?:-|–|—|to) ?[$£€₹]?\s?\d[\d,.]*k?)?(?: ?\+)? ?(?:per|an?|\/|p\.?\s?[haw]\.?\b|pro rata|basic|plus|DOE)/i,
  /^[\s(]*[$£€₹]\s?\d/,
  /\b(?:time and a half|double (?:time|pay|on)|overtime (?:at|paid|rate)|DOE\b|LPA\b|\bCTC\b|weekly pay|paid weekly|union scale|pay (?:is|starts|range|rate|of)|salary(?: is|:| range| of)|wages?(?: is|:| of))/i,
]

/** When the place is open or the shift runs. */
export const HOURS: readonly RegExp[] = [
  /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\.? ?(?:-|–|to|through|thru|&|and|,) ?(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\b/i,
  /\b\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m?\.?\b)? ?(?:-|–|to) ?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m?\b\.?)/i,
  /\b(?:opening|shop|store|office|business|kitchen|clinic) hours\b|\bopen (?:seven|six|five|\d|every|from|until|daily|on)\b|\bhours (?:per|a|each) week\b|\bshifts? (?:is|are|runs?) \d/i,
]

/** What every line has that tells how to reach somebody: most lines need no closer look. */
export const MAY_CONTACT =
  /[@\d]|\b(?:call|phone|ring|text|tel|whatsapp|contact|ask for|speak to|att(?:entio)?n|come|stop|drop|walk|bring|visits?|r[ée]sum[ée]s?|cvs?|applications?|send|e-?mail|submit|no|fax)\b/i

/** How to reach somebody, or send something. */
export const CONTACTS: readonly RegExp[] = [
  /^(?:please )?(?:(?:call|phone|ring|text|whatsapp|tel|telephone|contact)\b\.?:? (?=\d|\+|\(\d|us\b|me\b|the (?:office|yard|desk|front|school|manager|driving)|for an?\b)|(?:come|stop|drop) (?:by|in)\b|drop (?:your|off|us)|walk[- ]?in\b|bring (?:a|your) (?:resume|résumé|cv|apron)|visits? (?:are|to|welcome)|(?:résumés?|resumes?|cvs?|applications?) (?:to|by|via|with)\b|(?:send|e-?mail|submit) (?:your|a|an|us|me|the|it|[A-Z][a-z]+ with)\b|no (?:agencies|recruiters|phone|calls|texts)\b|ask for [A-Z][a-z]+[.!]?$)/i,
  /\b(?:call|phone|ring|text|tel|telephone|whatsapp|contact|fax)\b\.?[^.;]{0,40}(?:\b\d{3,5}[-. )]+\d{2,4}|\b\d{7,})/i,
  /\b(?:call|phone|ring|ask for|contact|speak to|attention|attn:?) (?:Mrs?\.? |Ms\.? |Dr\.? )?[A-Z][a-z]+ (?:on|at|in|after|before|for)\b/,
  /[\w.+-]+@[\w-]+\.[\w.]+/,
  /^\+?\(?\d[\d ()-]{6,}\d$/,
]

/** Words by which a line asks, whatever else it says. */
export const ASKS =
  /\b(?:must|required?|requires|essential|experience[ds]?|knowledge|understanding|familiar\w*|abilit(?:y|ies)|able to|certifi\w+|certificates?|licen[cs]\w+|registered|registration|degree|diploma|qualifi\w+|skills?|skilled|proficien\w+|fluen\w+|willing\w*|preferred|desirable|you(?:['’]ll| will)? (?:have|need|hold)|competen\w+|expertise|background|administration|management|processing)\b/i
