import type { ConditionCriterion, Criterion } from '../../model/requisition.ts'
import { type Pattern, phrases } from '../../text/phrases.ts'
import { isRegion } from '../../text/places.ts'

/** What a wording asks, given its words and the line they stand in. */
export type Make = (words: string, line: string) => Criterion

const condition =
  (subtype: ConditionCriterion['subtype']): Make =>
  (name) => ({ kind: 'condition', subtype, name })

const COUNTRY =
  /\b(?:in|within|of|for) (?:the )?(?:Republic of )?(?<country>U\.?S\.?A?|U\.?K|U\.?A\.?E|E\.?U|[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})\b/
/** Countries by the letters that stand for them. */
const BY_LETTERS: ReadonlyMap<string, string> = new Map([
  ['US', 'United States'],
  ['USA', 'United States'],
  ['UK', 'United Kingdom'],
  ['UAE', 'United Arab Emirates'],
  ['EU', 'European Union'],
])
/** "U.S" is the United States; of "Germany Full" that much is meant which names a country. */
function countryNamed(printed: string): string {
  const words = printed.split(' ')
  const known = [3, 2, 1].map((count) => words.slice(0, count).join(' ')).find(isRegion)
  return BY_LETTERS.get(printed.replaceAll('.', '')) ?? known ?? printed
}
/** Where a line begins to speak of it. */
const TO_WORK = /\b(?:authori[sz]|eligib|entitle|permitted|permission|allowed|right|sponsor|citizen|visa|permit\b)/i
const authorization: Make = (_, line) => {
  const country = COUNTRY.exec(line.slice(Math.max(0, line.search(TO_WORK))))?.groups?.['country']
  const unsponsored =
    /\bwithout (?:\w+ ){0,4}sponsor|(?:no|not|unable|cannot|can['’]t|do(?:es)? not|won['’]t) (?:\w+ ){0,6}sponsor|sponsorship (?:for [\w ]{3,30}? )?(?:is )?not/i.test(
      line,
    )
  return {
    kind: 'work-authorization',
    ...(country && { country: countryNamed(country) }),
    ...(unsponsored && { sponsorship: false }),
  }
}
const clearance: Make = (name, line) => ({
  kind: 'clearance',
  name,
  ...(/\b(?:eligib|obtain|ability to|able to (?:gain|get)|willing)/i.test(line) && { obtainable: true as const }),
})
const PLACE =
  /\b(?:in|near|to|at|of|from)(?: or near| around)? (?:our )?(?:the )?(?<place>[A-Z][\w.'’-]+(?:(?: |, )[A-Z][\w.'’-]*)*)/
const location =
  (mode?: 'on-site' | 'hybrid' | 'remote' | 'relocation'): Make =>
  (words, line) => {
    const isZone = /\btime ?zones?\b/i.test(words)
    const place = isZone
      ? undefined
      : (PLACE.exec(words)?.groups?.['place'] ?? PLACE.exec(line.slice(line.indexOf(words)))?.groups?.['place'])
    return { kind: 'location', ...(place && { place: place.replace(/\.$/, '') }), ...(mode && { mode }) }
  }

/** What forms ask, as postings print it. The first that matches at a place wins. */
export const CONDITIONS: readonly (readonly [Pattern, Make])[] = [
  [
    phrases('gi', String.raw`\b(?:…)`)`
      (?:legally )?(?:authori[sz]ed|eligible|entitled|permitted|able) to (?:legally |live and )?work(?: lawfully)? (?:in|within|for any)\b[^.;\n]{0,60}(?!\w)
      rights? to work\b[^.;\n]{0,40}(?!\w)
      (?:full |unrestricted |valid )?(?:(?:Australian|New Zealand|NZ|UK|US|Irish|Canadian|EU) )?work(?:ing)? rights\b(?: (?:in|to)\b[^.;\n]{0,30}(?!\w))?
      (?:residence and )?work (?:authori[sz]ation|permit|visa|eligibility)\b(?: ?(?:\/|,|or) stamp \d\w?)?(?:,? or (?:EU|US|UK|Irish) citizenship)?
      (?:EU|US|UK|Irish) citizenship,? or (?:an? )?(?:valid )?(?:residence|work|residency) permit\b[^.;\n]{0,30}(?!\w)
      (?:valid |current )?residen(?:ce|cy) permit\b[^.;\n]{0,30}(?!\w)
      (?:visa|employment|immigration) sponsorship\b
      without (?:\w+ ){0,2}sponsorship\b
      (?:unable|not able|cannot|not) (?:\w+ ){0,3}sponsor\b(?! (?:events?|teams?))[^.;\n]{0,40}(?!\w)
      (?:US|U\.S\.|United States|UK|EU|Canadian|Australian|Aussie) citizen(?:s|ship)?\b(?! services)(?:,? or (?:an? )?(?:lawful |legal |US |U\.S\. )?(?:permanent residen(?:ts?|cy)|green[- ]card(?: holders?)?|PR\b)|, permanent residen(?:ts?|cy),? or (?:an? )?(?:\w+ )?visa)?
      (?:pass )?e-?verify\b
      (?:EU|UK|Irish|British) passport\b[^.;\n]{0,30}(?!\w)
      (?:free|entitled|allowed|permitted|cleared) to work in (?:the )?[A-Z][\w.]+
      (?:no|(?:do|does)(?: not|n['’]t) (?:hold|have) a) sponsor(?:ship)? licen[cs]e\b
      visas? valid for\b[^.;\n]{0,40}(?!\w)
      (?:full |unrestricted |valid |[A-Z][a-z]+ )*(?:working|work) rights\b(?: in [A-Z]\w+)?
      proof (?:of (?:citizenship|eligibility to work)|that you can work in\b[^.;,\n]{0,30}(?!\w))
    `,
    authorization,
  ],
  [
    phrases('gi', String.raw`\b(?:…)`)`
      (?:active |current )?(?:TS/SCI|top secret|secret|SC|DV|CTC|NV[12]|baseline|public trust|security|NPPV\d?) (?:security )?(?:clear(?:ance|ed)|eligib(?:le|ility))
      security[- ]clear(?:ed|ance)\b
      (?:SC|DV) (?:level )?clearance
      BPSS\b
      TS/SCI\b
      (?<!fingerprint |background |medical |health |child abuse |DBS )clearance (?:is )?required
      security vetting
      (?<!garda )police vetting
    `,
    clearance,
  ],
  [
    phrases('gi', String.raw`\b(?:…)`)`
      (?:full|valid|current|clean|active|uk|state|own|a) (?:(?:clean|uk|us|eu|state|manual|and|valid|class \w|current|(?:victorian|australian|queensland|nsw|irish|british|canadian|ontario)) ?){0,3}driv(?:er|ers|ing)(?:['’]?s?)? licen[cs]e(?: \((?:manual|automatic|clean|(?:code|class|category|cat\.?) [^()]{1,12})\))?
      (?<!\b(?:commercial|train|(?:light|medium|heavy) (?:rigid|combination|vehicle)|multi[- ]combination|[HM][RC]|category [CD]1?\+?E?) )driv(?:er|ers|ing)(?:['’]s?|s['’])? licen[cs]e
      licen[cs]e to drive
      (?:full|clean|valid) (?:UK |manual |and |clean |valid )*licen[cs]e(?= ?(?:$|[.;,(]|incl))
      (?:category )?[CD]1 on your licen[cs]e
      car and (?:an? )?(?:full |clean |valid |driving )+licen[cs]e
      G2? licen[cs]e
      class (?:5|G2?) (?:\w+ )?(?:driver|operator)['’]?s? licen[cs]e
      code (?:0?8|10|14|[ABC]\w{0,2}) (?:driv\w+(?:['’]?s)? )?licen[cs]e
      car licen[cs]e
      (?:own|access to(?: an?| your own)?(?: appropriate| suitable| reliable)?|reliable|use of a|personal) (?:car|vehicle|transport(?:ation)?)\b(?! allowance)
      (?:an? )?driving record with (?:no|fewer|less|at most|not)\b[^.;()\n]{0,140}(?!\w)
      (?:clean|acceptable|good|satisfactory) (?:driving record|motor vehicle record|MVR)
      no (?:DUI|DWI|OUI|OVI)s?\b[^.;()\n]{0,40}(?!\w)
      no (?:[A-Z]{2}(?:\d\d)?(?:, (?:or |and )?| or | and |\/)){0,6}[A-Z]{2}(?:\d\d)? endorsements?\b
      no more than \w+ (?:moving |penalty )?(?:violations|accidents|points)(?:[^.;()\n]{0,40}(?!\w)|(?:,[^.;()\n]{0,50})? endorsements?\b)
      car (?:driver|owner|available)\b(?: for [^.;,\n]{2,20}(?!\w))?
      drivers? with (?:your |their )?own
      (?:able to|must) drive\b(?! (?:change|growth|results|sales|revenue|performance|improvement|engagement|a culture|the|forward|business|value|innovation))
      insurab(?:le|ility)
      meet [^.;\n]{2,30} (?:insurance|driving|driver) (?:standards|requirements|criteria)
      (?:an? )?(?:\w+ )?abstract (?:showing|with) [^.;,()]+
    `,
    condition('driving'),
  ],
  [
    phrases('gi', String.raw`\b(?:…)`)`
      (?<!\b(?:learners|children|pupils|students|people|adults|those|infants) )(?:at least|minimum(?: age)?(?: of)?|over(?: the age of)?|must be|aged?) ?:?(?: (?:at least|over|age|aged|a minimum of|minimum))? ?(?:1[4-9]|2[0-5])(?: ?\+)?(?: years?(?: of age| old| or older| and older)?| or (?:older|over)| and over| of age|\b)(?! (?:years?|months?|hours?|days?|lbs?|pounds|%|per|people|employees|wpm|(?:semester|quarter|credit|college|continuing)\b|units?|credits?|students|pupils|children|staff|sessions|participants)|\/7)
      (?:1[4-9]|2[0-5])(?: ?\+)? (?:years? (?:of age|old|or older|and older)|or (?:older|over)|years or over)
      legal (?:working|drinking) age
      over[- ](?:18|21)s(?: only)?\b
      (?<!\b(?:learners|children|pupils|students|people|adults|those|infants|median|average|mean) )age(?:d)?(?: limit| range| bracket)? ?:? ?(?:not |no )?(?:more than|older than|below|under|above|between|maximum|max|up to|from)?[^.;,()\n\d]{0,12}\d{2}(?: ?(?:-|–|to|and) ?\d{2})?(?: years)?\b(?! ?(?:months|%))
      (?:not|no) older than \d{2}(?: years)?\b
    `,
    condition('age'),
  ],
  [
    phrases('gi', String.raw`\b(?:…)`)`
      (?:(?:up to |approximately |approx\.? ?|around |some |frequent |occasional |regular |extensive |limited |domestic |international |overseas |overnight |minimal |local |business |national |willing(?:ness)? to |prepared to |happy to |required to |able to |ability to |must |expect )+|(?:up to |approximately |around )?\d+(?: ?[-–] ?\d+)? ?% (?:of )?(?:\w+ ){0,3})travel(?:l?ing)?\b(?! (?:industry|agen\w+|sector|insurance|allowance|expenses|nurs\w+|business|time|management|and expense|arrangements?|experience|bookings|itinerar\w+|plans))[^.,;\n]{0,50}(?!\w)
      (?:can|must|need to) travel(?= (?:between|to|across|within)\b)[^.,;\n]{0,50}(?!\w)
      travel(?:l?ing)? (?:is |will be |may be )?(?:required|expected|necessary|involved|up to|between sites|to (?:other|client|customer|multiple|sites|various))[^.;\n]{0,40}(?!\w)
      (?:\d+ ?[-–] ?)?\d+ (?:travel|travelling) days\b[^.;\n]{0,30}(?!\w)
      travel(?:l?ing)?[: ]+(?:up to )?\d+ ?%
      (?:count on|expect|prepared for) (?:about |around |up to )?\d+(?: ?[-–] ?\d+)? (?:travel )?(?:days|nights|weeks) (?:away|offshore|abroad|travelling|on the road)\b[^.;\n]{0,40}(?!\w)
      \d+ ?% travel
      (?:willing to |able to |must )?sleep(?:ing)? out\b[^.;\n]{0,40}(?!\w)
      with travel to \d+ [^.;\n]{2,40}(?!\w)
      (?:be )?on the road\b[^.;,\n]{0,20}\d+ ?%[^.;,\n]{0,16}(?!\w)
    `,
    condition('travel'),
  ],
  [
    phrases('gi', String.raw`\b(?:…)`)`
      (?:willing(?:ness)?|able|ability|prepared|ready|required|open|happy|need|must|expected(?!,)|flexib\w+|availab\w+)[^.;\n]{0,30}\b(?:(?<!\b(?:lead|leading|run|running|manage|managing|supervise|supervising)(?: an?| the)? )shifts?(?! supervisor| leader| manager| an?\b| the\b)|weekends?|evenings?|nights?|overtime|holidays|rota|rotas|on[- ]call|out[- ]of[- ]hours|unsociable hours|unsocial hours|early mornings?|flexible hours|flexible schedule|varied hours|rotating|split shifts?|bank holidays|saturdays?|sundays?)\b[^.;\n]{0,40}(?!\w)
      (?:shift|weekend|evening|night|saturday|sunday|on[- ]call|rotating|rota|overtime)s?(?: (?:work|working|coverage|shifts?|hours|availability|schedule|and|&|or|holidays?|duties|nights?|weekends?|evenings?|days))* (?:(?:is|are|will be|may be) )?(?:required|essential|mandatory|necessary|as needed|an? (?:absolute )?must|expected|scheduled)
      (?:flexible|open|weekend|evening|night|full) availability\b
      shifts?(?: patterns?)? ?: ?(?:rotating |permanent |fixed )?(?:nights?|days|evenings?|weekends?|lates|earlies|twilights?|rotating|continental|\d on)\b[^.;\n]{0,40}(?!\w)
      (?:every other|most|alternate|some) (?:weekends?|w(?:ee)?kn?e?nds?)\b
      (?:attend\w*|attendance)[^.;\n]{0,20}\b(?:evening|weekend|twilight|out-of-hours) (?:meetings?|events?|sessions?|functions?)\b[^.;\n]{0,30}(?!\w)
      (?:evening|weekend) (?:meetings?|events?) ?:[^.;\n]{0,60}(?!\w)
      can work (?:saturdays?|sundays?|weekends?|evenings?|nights|shifts)\b
      rotat(?:ion|ing) (?:of )?(?:\w+[- ]){0,3}on[- ]call
      participat(?:e|ion|ing) in (?:an? |the |our )?(?:[\w-]+ ){0,3}(?:on[- ]call(?: rotas?)?|rotas?\b)(?:,? including (?:(?:nights|weekends|evenings|bank holidays|public holidays)(?:, | and |,? and )?){1,4})?
      rotation (?:on )?to (?:nights|days)
      flexib\w+ (?:approach )?(?:in relation to|regarding|about|with|on|to|towards) (?:(?:your|their) )?(?:working )?(?:hours|shifts|times)
      outside (?:of )?(?:the )?(?:normal|usual|core|standard|office|working|business)(?: (?:office|working|business|school))? hours\b[^.;\n]{0,30}(?!\w)
      (?:after|non-standard|irregular)[- ]hours\b[^.;\n]{0,40}(?!\w)
    `,
    condition('shift'),
  ],
  [
    phrases('gi', String.raw`\b(?:…)`)`
      (?:lift(?:ing)?(?: of)?|carry(?:ing)?|push(?:ing)?|pull(?:ing)?|mov(?:e|ing))(?:,? (?:and|or|/)?,? ?(?:lift|carry|push|pull|move|carrying|moving|pushing|pulling|lower|bend|transport|transfer))*[^.;\n]{0,32}\b\d+ ?\+?(?: ?[-–] ?\d+)? ?(?:lbs?|pounds?|kgs?|kilos?|kilograms?|#)[^.;\n]{0,30}(?!\w)
      (?:(?:lifting|bending|carrying|climbing|kneeling|pushing),? and )?(?:stand(?:ing)?|walk(?:ing)?|sit(?:ting)?|be on (?:your|their) feet)(?:,? (?:and|or|/)?,? ?(?:stand|walk|sit|bend|standing|walking|sitting|bending))* (?:for |during )?(?:long|all (?:day|shift)|extended|prolonged|up to|most|the entire|\d)[^.;\n]{0,44}(?!\w)
      (?:bend|stoop|kneel|crouch|climb|squat|reach)(?:ing)?(?:,? (?:and|or)?,? ?(?:bend|stoop|kneel|crouch|climb|squat|reach|twist|lift|crawl|bending|stooping|kneeling|crouching|climbing|squatting|reaching|twisting))+[^.;\n]{0,30}(?!\w)
      medically fit\b
      physical(?:ly)? (?:able|capable) (?:to|of)\b[^.;\n]{0,120}(?!\w)
      physical(?:ly)? (?:fit(?:ness)?|demanding|stamina|strength|ability|able|capable|active)[^.;\n]{0,30}(?!\w)
      (?:able|ability|required|need|have) to [^.;\n]{0,70}\bkneel\b[^.;\n]{0,40}(?!\w)
      (?:pre-employment|occupational health|functional) (?:physical|medical|functional|health)?(?: ?(?:assessment|screening|clearance|examination|exam|evaluation))\b[^.;\n]{0,30}(?!\w)
      (?:remain|stay|stand|sit)(?:ing)? upright\b[^.;\n]{0,44}(?!\w)
      repetitive (?:use|motions?|movements?|tasks|lifting)\b[^.;\n]{0,30}(?!\w)
      manual dexterity
      visual acuity
      (?:able|ability) to (?:wear|use) (?:PPE|personal protective equipment|a respirator)\b[^.;\n]{0,40}(?!\w)
      (?:able|ability) to read (?:small|fine) print
      heavy lifting
      (?<!\b(?:knowledge|understanding|awareness|legislation|obligations|aware)\b[^.;\n]{0,120})work(?:ing)? (?:at heights?\b(?! and [A-Z]+ training)(?! (?:regulations?|training|awareness|certif\w+|card|ticket)|(?: and [\w ]{3,30})? \([A-Z]{3,8}\d{3})|outdoors|outside|in (?:all weathers?|extreme|hot|cold|confined))[^.;\n]{0,30}(?!\w)
      colou?r (?:vision|blindness)
      (?:tolerate|withstand) (?:the )?(?:heat|cold|noise|dust)\b[^.;\n]{0,90}(?!\w)
      work around [^.;\n]{2,80}(?!\w)
      lift (?:an? |the )?[\w -]{2,30} (?:weighing|of) (?:up to )?\d+ ?(?:lbs?|pounds|kgs?)\b
      use (?:of )?an? computer for (?:prolonged|long|extended)\b[^.;\n]{0,20}(?!\w)
      (?:normal|good|corrected) (?:vision|eyesight|hearing)
      pre-employment physical\b
      pass (?:a |the )?(?:\w+ )?(?:physical|medical)\b
      (?:medical|occupational health) (?:clearance|check|exam\w*)
    `,
    condition('physical'),
  ],
  [
    phrases('gi', String.raw`\b(?:…)`)`
      (?:criminal |enhanced |pre-employment |satisfactory |federal |clear )*(?:background|record|criminal record|credit|police|reference|character|vulnerable sector) (?:and \w+ )?(?:checks?|screening|clearance|investigation|history check)(?: (?:with|including) (?:an? )?(?:[a-z]+ ){1,3}(?:search|screening|checks?))?
      (?:enhanced |basic |standard |satisfactory |clear |adult |and )*DBS\b(?: (?:check|disclosure|clearance|certificate))?
      disclosure and barring
      (?:basic|standard|enhanced) disclosure\b
      (?:an? )?extract (?:of|from) (?:the |your )?criminal records?(?: register)?(?:,? and (?:the )?child protection register)?
      PVG\b(?: scheme| membership)?
      (?:not be )?excluded from (?:participation in )?(?:any )?federal health ?care programs?
      AccessNI\b
      (?:pass (?:an? )?)?(?:hair(?: follicle)?|urine)(?:[- ](?:drug ))? ?tests?\b
      drugs?(?:(?: and| ?&| ?/) alcohol)?[- ](?:screen(?:ing)?|test(?:ing)?|free)\b
      fingerprint(?:s|ing)?(?: clearance| check| card)?
      working with children (?:check|card)
      blue card
      NDIS (?:worker )?(?:screening|check)(?: (?:check|clearance))?
      (?:national )?police certificate
      criminal (?:record|history|conviction)s?
      pre-employment (?!physical)[\w, &/-]{0,40}\b(?:screen(?:ing|s)?|checks?|tests?)\b
      clear (?:disclosure|police record)
      (?:criminal|credit(?! (?:analysis|control|management|risk|union|underwriting)\b)),? [\w, ]{0,30}\b(?:verifications?|checks)
      child abuse clearance
      garda vetting
      polygraph\b
      BGV\b
      baseline personnel security[^.;\n]{0,20}(?!\w)
      personnel security checks?
    `,
    condition('background-check'),
  ],
  [
    phrases('gi', String.raw`\b(?:…)`)`
      (?:willing(?:ness)?|able|ability|prepared|open|ready|must) to re-?locate\b[^.;\n]{0,40}(?!\w)
      relocat(?:e|ion) (?:is |to [A-Z][^.;\n]{0,20}(?!\w))?(?:required|necessary)
      re-?locate to
    `,
    location('relocation'),
  ],
  [/\bthen based in the [^.;\n]{0,60}office/i, location('on-site')],
  [
    phrases('gi', String.raw`\b(?:…)`)`
      must (?:be |currently )?(?:live|reside|located|based)\b[^.;\n]{0,60}(?!\w)
      (?:(?:candidates?|applicants?|should|need to|to be) (?:live|be based|be located|reside)|local to|residen(?:t|cy) (?:of|in)|currently (?:living|residing|based)) ?(?:in|within|near|to|of)?\b[^.;\n]{0,50}(?!\w)
      (?:reach|get to|respond to|live within|be at) [^.;\n]{0,30}\bwithin \d+[- ]?minutes?\b[^.;\n]{0,30}(?!\w)
      within (?:a )?(?:reasonable |easy |\d+[- ]?(?:minutes?|miles?|mi|km)['’]? )(?:commut\w+|drive|of)\b[^.;\n]{0,40}(?!\w)
      commut(?:able|ing) distance[^.;\n]{0,40}(?!\w)
      (?:based|live|living|be) anywhere in (?:the )?[A-Z][\w ]{1,30}(?!\w)
      (?:EU|US|UK|European|U\.S\.)[- ]based
      (?:county|city|state) residen\w+
      (?:have|need) (?:to have )?(?:your|their|a) (?:permanent )?residence in\b[^.;\n]{0,40}(?!\w)
      you live in [^.;\n]{2,40}(?: or (?:you )?(?:are able|can|are willing) to move\b[^.;\n]{0,30})?(?!\w)
      (?:located|based|resident) in (?:an? |the )?[^.;\n]{0,40}\btime ?zones?\b
    `,
    location(),
  ],
  [
    phrases('gi')`
      \bhybrid\b(?! (?:training|vehicles?|cars?|electric|engines?|powertrains?|technology|certif\w+|systems?|cloud|infrastructure|networks?|drives?|batter\w+|mobile|app\w*|identity|integration|propulsion|power|seeds?|warrants?|regime|or electric|and electric|/ ?EV|and EV|or EV|EV))[^.;\n]{0,40}(?!\w)
      \b\d (?:or \d )?days?(?: a| per)?(?: week)? (?:in|at|from) (?:the |our )[^.;\n]{0,20}(?:office|site)\b
    `,
    location('hybrid'),
  ],
  [
    phrases('gi', String.raw`\b(?:…)`)`
      (?:be |are )?(?:happy|able|willing|prepared|ready|expected|required|available)[^.;\n]{0,24}\b(?:in|at|from) (?:the|our) [^.;\n]{0,24}\b(?:office|site|studio|shop|depot|branch|workshop|clinic|lab)(?: (?:\w+ ){1,3}days? (?:a|per|each|every) week)\b
      (?:work|working|be|presence|attendance|position|role|job|participate|fully|strictly|days?)[^.;\n]{0,30}\b(?:on[- ]?site|in[- ]person|in[- ]office|in the office|at our office|from (?:the|our) office)\b[^.;\n]{0,50}(?!\w)
      on[- ]?site (?:tests?|presence|role|position|work|only|in|at|required)[^.;,\n]{0,40}(?!\w)
      not (?:a )?remote\b
      (?:regular|full|daily|physical|strong) presence (?:on|at|in) (?:the |our )?(?:campus|site|office|school|premises)\b[^.;\n]{0,30}(?!\w)
      WFO\b[^.;,\n]{0,20}
      no (?:WFH|remote work(?:ing)?|home ?working|work(?:ing)? from home)\b
      (?:not able to|unable to|cannot|can['’]t|do not|don['’]t) offer (?:home|remote)[- ]working\b
    `,
    location('on-site'),
  ],
  [
    phrases('gi', String.raw`\b(?:…)\b`)`
      (?<!\b(?:deliver|giv|administer|provid|offer|perform|conduct|trained in|competence for)\w*\b[^.;\n]{0,120})(?:COVID(?:-19)?|flu|influenza|hep(?:atitis)? B|MMR|TB|tuberculosis|TDAP)(?: \w+){0,2} (?:vaccin\w+|immuni[sz](?:ations?|ed)|test|screening|shot)
      (?:are |be )?immuni[sz]ed against\b[^.;\n]{0,50}(?!\w)
      (?<!\b(?:deliver|giv|administer|provid|offer|perform|conduct|trained in|competence for)\w*\b[^.;\n]{0,120})vaccinat(?:ed|ions?)\b(?! (?:accreditation|certific\w+|training|services?|clinics?|programmes?))
      (?<!childhood |travel )immuni[sz]ations?(?! (?:certif|licen|training|programs?|programmes?|clinics?|experience|delivery|administ|schedul|record))
      own (?:(?:[\w-]+ ){0,1}|(?:hand|power|basic)(?: and | & |/)(?:hand|power) ?)(?:tools|equipment|laptop|PPE|knives|kit|boots)(?:(?:,|,? and|,? or| ?&) (?:[\w-]+ ){0,2}(?:tools|equipment|laptop|phone|PPE|knives|kit|boots|shoes|caps|gloves|overalls|uniform|whites|van))*(?!\w)
      (?:steel[- ])?toe[- ]?cap(?:s|ped \w+)?
      steel[- ]toe[ds]?(?:[- ]caps?| boots| shoes| footwear)?\b
      safety (?:boots|shoes|footwear|glasses)
      (?<!\b(?:training|experience|knowledge)\b[^.;\n]{0,40})(?:current |valid )?(?:auto|car|vehicle) insurance
      own (?:\w+ )?(?:cell ?phone|mobile(?: phone)?|smart ?phone)
      start within \d+ (?:days|weeks)
      (?:(?:a )?quiet (?:place|space|room|workspace) (?:to work )?(?:and|with) )?(?:an? )?(?:reliable|high-speed|fast|stable) (?:internet|broadband)
      quiet (?:home )?(?:workspace|office)
      notice period
      immediate joiners?(?: \([^()\n]{0,40}\))?
      (?:fully competent and )?capable of undertaking the duties\b[^.;\n]{0,240}(?!\w)
      (?:be )?of good character
      immediate start
      immediately available
      available (?:to start|immediately)
      non-smok\w+
      (?:(?:fe)?males?|ladies|gents|men|women|unmarried|married|single)(?: (?:candidates?|applicants?))?(?: only| preferred)
      (?:only|preferably) (?:(?:fe)?males?|ladies|gents|men|women)(?: (?:candidates?|applicants?))?
    `,
    condition('other'),
  ],
]
/** Words by which a line tells conditions wherever it stands. They only mark it: what it asks is read by the lists above. */
export const PLAIN_CONDITIONS = phrases('i', String.raw`\b(?:…)\b`)`
  (?:own|access to|reliable) (?:car|transport(?:ation)?|vehicle) (?:is )?(?:essential|required|needed|a must|necessary)
  driv(?:ing|er['’]?s?) licen[cs]e (?:is )?(?:essential|required|needed|a must|and)
  (?:garda|police) vetting
  PVG\b
  personnel security
  working with children
  days? (?:a|per) week in (?:our|the)
  working rights
  rotat(?:ion|ing)\b.{0,20}on-call
  background (?:and \w+ )?(?:checks?|screening)
  (?:EU|UK|Irish|British) passport
  drug (?:screen|test)(?:s|ing)?
  credit check
  police (?:check|clearance|certificate)
  NDIS
  (?:open|flexible|full) availability
  (?:must|who) (?:live|reside)
  DBS\b
  criminal record
  up to \d+ ?%.{0,30}travel
  travel ?: ?(?:up to )?\d+
  travel (?:is )?required
  \d+ travel days
  (?:occasional|some|frequent|regular|minimal|limited) (?:\w+ )?travel(?:l?ing)?\b(?! (?:assistance|expenses|agen|industry))
  (?:vaccinated|(?:covid|flu|influenza|MMR|hepatitis)\S* vaccin\w+|proof of vaccin\w+|vaccinations? (?:is|are|status|records?|required|against))
  must be (?:at least )?\d\d
  must be (?:authori[sz]ed|eligible|legally)
  right to work
  (?:legally |lawfully )?(?:entitled|authori[sz]ed|eligible|permitted) to work in
  (?:unable to|(?:does|do|will|can) not(?: \w+)?) sponsor
  not (?:able to |currently )?(?:offer(?:ing)?|provid(?:e|ing)) (?:visa )?sponsorship
  every other weekend
  security clearance
  (?:nights?|weekends?|evenings?|shifts?|overtime)(?: and (?:nights?|weekends?|evenings?|holidays))? (?:is |are )?required
`

/** What small ads, rosters and public bodies say so plainly that it holds wherever it stands. */
export const ANYWHERE: readonly (readonly [Pattern, Make])[] = [
  [
    phrases('gi', String.raw`\b(?:…)`)`
      no (?:visa |work )?sponsorship\b
      (?:not|n['’]t) (?:meet|eligible|suitable)\b[^.;,\n]{0,50}sponsor\w*
      sponsorship (?:for [\w ]{3,30}? )?(?:is |are |will be |can ?)?(?:not (?:be )?(?:available|offered|provided|possible|supported)|unavailable)\b[^.;\n]{0,30}(?!\w)
      (?:can['’]t|cannot|don['’]t|won['’]t|do not|not able to|unable to|not (?:currently )?(?:offering|providing)) (?:\w+ ){0,4}(?:sponsor\w*|certificates? of sponsorship)\b[^.;\n]{0,30}(?!\w)
      (?:allowed|permission|permitted) to work in [^.;,\n]{2,40}(?!\w)
      broadly open to the following groups\b[^.\n]{0,160}
      (?:can['’]t|cannot|don['’]t|do not|unable to) (?:take|consider|accept|employ)\b[^.;\n]{0,30}\b(?:needs?|requir\w+) (?:an? )?(?:visa|sponsorship|work permit)\b
      (?:do not|don['’]t|does not|not) (?:currently )?(?:require|need) (?:visa )?sponsorship\b
      U\.?S\.? persons?\b(?: status)?(?: \([^()\n]{0,60}\))?
    `,
    authorization,
  ],
  [
    phrases('gi', String.raw`\b(?:…)`)`
      level of (?:security|vetting|clearance)[^.;\n]{0,20} (?:needed|required) is [^.;\n]{2,40}(?!\w)
      counter[- ]terrorist checks?
      developed vetting
    `,
    clearance,
  ],
  [
    phrases('gi')`
      \b(?:you['’]ll|you will|you) (?:\w+ly )?need to drive(?= as\b| because\b|[.,;]|$)
      \bit(?:['’]s| is) best if you drive\b
      \bclean (?:UK )?licen[cs]e\b
      \blicen[cs]e \((?:max|up to|no more than)[^()]{0,20}points\)
      \b(?:need|have|use|drive) (?:to have )?(?:your|their|his or her) own (?:car|transport|vehicle)\b
      \bno (?:public transport|buses|bus service)\b[^.;\n]{0,30}(?!\w)
    `,
    condition('driving'),
  ],
  [
    /\b(?:(?:lift|push|pull|carry|stand|walk)(?:ing)?(?:(?:,|,? or|,? and|\/) ?(?:lift|push|pull|carry|stand|walk)(?:ing)?)* (?:for )?(?:up to )?\d+ ?\+? ?(?:lbs?|pounds|kgs?|hours)\b|(?:some |occasional )?heavy lifting (?:is|will be|may be) (?:involved|required)|(?:involves?|includes?|some|regular) (?:heavy )?lifting\b|(?:outdoors|outside) in all weathers?\b|on your feet (?:for|all)\b)/i,
    condition('physical'),
  ],
  [
    phrases('gi', String.raw`\b(?:…)`)`
      (?:ability|able|availability|available|willing) to (?:work|cover|do)\b[^.;\n]{0,50}\b(?:saturdays?|sundays?|weekends?|evenings?|nights|shifts)\b
      (?:(?:call[- ]?out|on[- ]?call|out[- ]of[- ]hours|stand[- ]?by|sleep[- ]?in|weekend|bank holiday)[ -]){1,3}(?:rotas?|rosters?|rotation|duty|duties|shifts?|nights?)\b
      (?:call[- ]?out|on[- ]?call|weekends?|saturdays?|sundays?),? (?:is |work(?:ing)? )?(?:approximately )?(?:1|one) (?:in|week(?:end)? in) (?:\d+|every \w+|\w+)
      (?:every|each) (?:other|second|third|fourth|\d\w\w) (?:weekend|saturday|sunday)s?\b(?! off)
      (?:alternate|alternating|rotating) (?:weekends?|saturdays?|sundays?|shifts?|days off)\b(?! off)
      (?:night|evening|twilight|back|late|early|overnight|graveyard|swing|second|third|2nd|3rd) shifts?\b(?! (?:supervisor|leader|manager|differential|premium|allowance))
      (?:one|two|three|\d) (?:evening|night|weekend|saturday|sunday)s? (?:a|per|each|every) (?:week|month)
      (?:\d+|eleven|twelve|ten)[- ]hour (?:nights?|shifts?)
      \b\d+ (?:days? |nights? |shifts? )?on,? ?(?:/|and|then|-)? ?\d+ (?:days? |nights? |shifts? )?off\b[^.;\n]{0,30}(?!\w)
      nights out
      \bcall,? (?:one|1) (?:week|weekend|night|day) in \w+
      (?:duty|cover|turn)\b[^.;\n]{0,30}\bat weekends\b
      on[- ]call (?:every|each) (?:other|\w+) (?:week|weekend|night)s?\b
      \b1 in \d (?:rota|saturdays?|sundays?|weekends?)\b
      \bwork (?:some |occasional |the odd |alternate )?(?:weekends?|evenings?|nights|saturdays?|sundays?|bank holidays)\b(?! (?:off|free))
      (?:split|rotational) shifts?\b
      (?:rolling|rotating) (?:rota|roster)\b[^.;()\n]{0,30}(?!\w)
      long days (?:and|&|/) nights\b[^.;()\n]{0,40}(?!\w)(?: \(shifts [^()]{3,40}\))?
      shifts between \d
      (?:3|4|three|four) ?x ?12\b
      on[- ]call(?=\))
      on[- ]call(?=\s*$)
      extended hours\b
      (?:one|1) (?:saturday|sunday|weekend) in \w+
      (?:one|two|1|2) (?:late )?(?:saturday|sunday|weekend|evening|late evening)s?(?: (?:morning|afternoon|evening|shift)s?)?(?: to [\d.:]+)? (?:a|per|each|every) (?:week|month)
      call[- ]?outs\b(?! (?:handled|charge))
      (?:weekend|evening|night|bank holiday|shift)s? work(?:ing)?,? (?:is|will be|forms) (?:an? )?(?:part|required|involved|expected|regular|essential|feature)
      overtime (?:as needed|as required|when needed)\b[^.;\n]{0,40}(?!\w)
      call (?:rotation|schedule)\b[^.;\n]{0,30}(?!\w)
      (?:weekends?|nights?|evenings?|(?:public|bank) holidays)(?:(?:,|,? and) (?:some |most |all )?(?:weekends?|nights?|evenings?|(?:public |bank )?holidays))* (?:(?:is|are) (?:all )?)?(?:included|part of (?:it|the (?:deal|job|role|week|rota)))\b
      overtime (?:(?:is|are|should be|will be|may be) )?(?:expected|worked)\b
      (?:five|four|5|4) days? (?:from|out of|over) (?:seven|7)\b(?: incl\.)?[^.,;\n]{0,30}(?!\w)(?:(?:, ?(?:and )?| and | & )(?:weekends?|evenings?|nights?|early \w+|bank hol\w*)){0,5}
      (?:(?:alt(?:ernate)?|every other|some|occasional)\.? )?wknds?\b(?: (?:rota|work|shifts?|required))?
      (?:occasional|some|regular) (?:saturday|sunday|weekend|evening|night)s?(?: (?:and|or) (?:saturday|sunday|weekend|evening|night)s?)? (?:work(?:ing)?|duties|shifts|hours|events)\b
      shift pattern
      (?:days|nights|evenings|weekends)(?:(?:, | and | & | or )(?:days|nights|evenings|weekends)){1,3} available\b
      (?:weekend|evening|late|night|bank holiday|public holiday|saturday|sunday)(?:(?:, | and |,? and | & )(?:weekend|evening|late|night|bank holiday|public holiday|late duty|on[- ]call))* (?:rotas?|rosters?)\b
      (?:roster|rota) (?:is|of|includes?|covers?)\b[^;\n]{0,40}\b(?:nights?|weekends?|saturdays?|sundays?|evenings?|holidays)\b
      (?:one|two|1|2) (?:late )?(?:evening|night)s? (?:until|till|to) \d[\d.:]* ?[ap]?\.?m?\b
      (?:attend|be on|come to|report to)\b[^.;\n]{0,30}\b(?:in the evening|at (?:the |a )?weekends?|at night|outside (?:normal |office |working )?hours|(?:during|in) (?:snow|weather|other|any)? ?(?:emergencies|closures))\b[^.;\n]{0,30}(?!\w)
      some (?:evening|weekend|late|night)(?:(?: and | & |\/)(?:evening|weekend|late|night))? (?:lettings|openings?|events|classes|clinics|surgeries|matches|rehearsals|services)\b
      (?:work(?:ing)? )?(?:extra|additional|longer) hours (?:at|during|in|when|around)\b[^.;\n]{0,40}(?!\w)
      overtime (?:in|during|at) (?:the )?(?:[\w-]+ ){0,2}(?:season|period|month[- ]end|year[- ]end|times|peaks?|harvest|summer|winter|close)\b
      over (?:7|seven) days\b
      \d{1,2}(?::\d\d)? ?p\.?m?\.? ?(?:-|–|to) ?\d{1,2}(?:[:.]\d\d)? ?a\.?m?\b
    `,
    condition('shift'),
  ],
  [
    phrases('gi')`
      \b(?:work|help(?:ing)? out|assist|cover) (?:at|in) (?:either|any|one|some) of (?:our|the) (?:other )?(?:sites|branches|stores|shops|clinics|surgeries|schools|homes)\b[^.;\n]{0,30}(?!\w)
      \b(?:help(?:ing)? out|cover(?:ing)?) (?:at|in) our [A-Z]\w+ (?:branch|site|store|shop|surgery|clinic|office|practice|home)\b[^.;\n]{0,20}(?!\w)
      \bmov(?:e|ing) between (?:the )?(?:sites|branches|stores|campuses|buildings|schools|clinics)\b[^.;\n]{0,30}(?!\w)
    `,
    condition('travel'),
  ],
  [
    phrases('gi', String.raw`\b(?:…)`)`
      pass an? (?:\w+ )?(?:drugs?|alcohol|drug and alcohol)\b[^.;\n]{0,30}(?:test|screen)\w*
      drugs tests?
      security screening
      bondable\b
      \d+[- ]years?['’]? (?:fully )?(?:checkable|vettable|screenable) [^.;\n]{0,20}history
      (?:\w+|\d+)[- ]years?['’]? vetting\b[^.;\n]{0,20}(?!\w)
      online search(?:es)? (?:will be )?(?:carried out|undertaken)
      BS ?7858\b[^.;\n]{0,20}(?!\w)
      (?:credit|criminal|bond\w*)(?: and | ?/ ?)(?:credit|criminal)\b[^.;\n]{0,20}checks?
      rehabilitation of offenders
      (?:two|satisfactory|2) (?:satisfactory |professional |written |suitable )*references\b
    `,
    condition('background-check'),
  ],
  [
    phrases('gi')`
      \b(?:this is an?|role is an?|position is an?|role is|position is|offers?) hybrid (?:role|position|job|post|schedule|basis)\b
      \bhybrid\b(?: work(?:ing)?| role)? ?[(,:–-]? ?[^;()\n]{0,12}\b(?:\d|one|two|three|four) days?\b[^.;()\n]{0,24}(?!\w)
      \( ?hybrid\b[^()\n]{0,40}\)
      \d+ ?% (?:of (?:your|their|the) )?(?:working )?time (?:in|at) (?:the |an )?office
      \b(?:at least )?(?:one|two|three|four|five|\d) days? (?:a|per) week (?:in|at|on) (?:(?:the |our |your |an? )?(?:[\w-]+ )?(?:office|site|campus|home|person|location|clinic|store|shop|branch|hq|headquarters|hub|studio|lab)\b)[^.;\n]{0,20}(?!\w)
      \bin [A-Z]\w+(?: [A-Z]\w+)? (?:at least )?(?:one|two|three|four|five|\d) days? (?:a|per) week
      \bbe in (?:the |our )(?:\w+ ){0,2}office (?:at least )?(?:one|two|three|four|five|\d) days? (?:a|per) week
      \bhybrid (?:after|following|once)\b[^.;()\n]{2,30}(?!\w)
      \b(?:come|get) (?:in ?to|to) (?:the |our )(?:\w+ ){0,2}office (?:at least )?(?:one|once|two|twice|three|four|five|\d)\b(?: days?)?[^.;\n]{0,30}(?!\w)
      \bhybrid ?\((?:mon|tue|wed|thu|fri)[^()\n]{2,40}\)
    `,
    location('hybrid'),
  ],
  [
    /\b(?:this is an?|role is|position is|job is|fully|working) (?:\w+ )?(?:on[- ]?site|in-office|office[- ]based|in[- ]person)\b(?! (?:parking|gym|canteen|nursery))|\boffice only\b|(?<=^(?:job |work )?location ?:[^\n]{2,80}[-–—,(|] ?)on-?site\b|^on-?site (?:role|position|job)\b|(?:office[- ]based|on[- ]?site|in[- ](?:the )?office),? (?:\d|five|four|three|full[- ]time)(?: days?)?\b/i,
    location('on-site'),
  ],
]
/** What they say where something is asked. */
export const WHERE_ASKED: readonly (readonly [Pattern, Make])[] = [
  [/^\W*(?:in[- ]person|on[- ]?site)\W*$/i, location('on-site')],
  [/^\W*(?:over )?(?:18|21)s?\+?(?: only)?(?= ?(?:\([^()]*\))?\W*$)/i, condition('age')],
  [
    // Nothing but times: "Weekends and holidays", "Nights, evenings or overtime".
    /^\W{0,3}(?:some |occasional |regular |rotating |early |late )?(?:weekends?|evenings?|nights?|early mornings?|saturdays?|sundays?|overtime)(?:(?:, | ?& ?| ?\/ ?| and | or ){1,2}(?:some |occasional |most |the odd |alternate )?(?:weekends?|evenings?|nights?|mornings?|(?:bank |public )?holidays?|saturdays?|sundays?|overtime)){0,5}(?: (?:as|when|if) (?:needed|required|necessary))?\W{0,3}$/i,
    condition('shift'),
  ],
  [
    phrases('gi', String.raw`\b(?:…)`)`
      work(?:ing)? in (?:an? )?(?:chilled|refrigerated|cold|frozen|freezer|noisy|dusty|hot|wet|confined)\b[^.;\n]{0,30}(?!\w)
      (?:reasonable|good) (?:level of )?(?:physical )?fitness
      physical(?:ly)? (?:effort|demands?|active|work)
      (?:stand(?:ing)?|walk(?:ing)?|sit(?:ting)?|kneel(?:ing)?|bend(?:ing)?)(?:/|, | and | or )(?:stand|walk|sit|kneel|bend|reach|climb|stoop|talk)\w*
      prolonged (?:standing|sitting|walking|periods)[^.;\n]{0,30}(?!\w)
      climb(?:ing)? (?:stairs|ladders)[^.;\n]{0,30}(?!\w)
      (?:climb|work)(?:ing)? (?:and|or|stairs|ladders)[^.;\n]{0,20}(?:ladders|heights?)
      (?:lift|carry|move)(?:ing)? (?:and (?:carry|position)(?:ing)? )?(?:furniture|equipment|stock|goods|gas|heavy|pans|boxes|deliveries|patients|up to)[^.;\n]{0,30}(?!\w)
      (?:lift|push|pull|carry)(?:ing)?[^.;\n]{0,20}: ?(?:up to )?\d+ ?(?:lbs?|pounds|kgs?)
      stand for long
    `,
    condition('physical'),
  ],
  [
    phrases('gi', String.raw`\b(?:…)`)`
      within (?:\w+|\d+) (?:hours?|minutes|miles|time ?zones?)(?:['’]| drive)? (?:of|from)\b[^.;\n]{0,50}(?!\w)
      live within [^.;\n]{2,40}(?!\w)
      ability to commute\b[^.;\n]{0,40}(?!\w)
      (?:reliably )?commute or (?:plan(?:ning)? to )?relocate\b[^.;()\n]{0,40}(?!\w)
      get to (?:us|work|site)\b[^.;\n]{0,20}(?:yourself|your own|independently)
      overlap with [^.;\n]{0,20}(?:time|hours)
    `,
    location(),
  ],
  [
    phrases('gi')`
      \b(?:come to|visit|meet (?:up )?(?:in|at)|attend) [^.;\n]{2,50}\b(?:once|twice|several times|\d times|every|per|a) (?:a |an |per )?(?:week|fortnight|month|quarter|year|few)\w*
      \b(?:work|working|cover|covering) (?:across|between|at) (?:several|multiple|different|various|two|three|\d+) (?:sites|locations|branches|stores|schools|practices|clinics)\b
      \bnights? away\b
      \b(?:occasional|regular|frequent|some) (?:site|client|customer|home|school|store|branch) visits (?:throughout|across|around|in|to)\b[^.;\n]{0,40}(?!\w)
      \b(?:occasional|regular|frequent|some) visits to (?:[A-Z]|our\b|other\b)[^.;\n]{0,40}(?!\w)
      \bvisit(?:ing)? (?:customers|clients|sites|schools|suppliers|prospects)\b[^.;\n]{0,60}\b\d{1,2} ?% of (?:the|your) time\b
      \b(?:drive|float) [^.;()\n]{0,24}\bbetween [^.;,()\n]{2,30}(?!\w)
      \bvisiting (?:sites|clients|customers) (?:from|across|in|throughout)\b[^.;\n]{0,30}(?!\w)
      \btravel (?:to|between|around|across|within|throughout) (?!agen)[^.;\n]{2,40}(?!\w)
      travel(?:l?ing)? to (?:other|our|client)\b[^.;\n]{0,40}(?!\w)
    `,
    condition('travel'),
  ],
  [
    phrases('gi')`
      \b(?:(?:must |need to )?(?:own|provide|have|supply|bring)s? (?:your |their )?own (?:\w+ ){0,2}|own (?:\w+ ){0,2})(?:hand tools|tools|toolbox|boots|shoes|footwear|PPE|hood|helmet|whites|knives|uniform|laptop|instrument)\b(?: and (?:hand tools|boots|tools))?
      \bsteel[- ]toe(?:d|[- ]?caps?)? (?:boots|shoes|footwear)
      \bown basic (?:hand )?tools\b
      \bUTR\b(?: number)?
      \b(?:public liability|malpractice|professional (?:indemnity|liability))\b(?: (?:insurance|cover))?
      \b(?:with|have|hold|need) (?:your |their |an? )?(?:own )?indemnity\b(?: (?:insurance|cover))?
      \b(?:hep(?:atitis)? ?B|MMR|TB|covid|varicella)[- ]immune\b
      \bfit[- ]test(?:ed)? (?:for|to) [^.;\n]{2,20}(?!\w)
      \b(?:an? )?portfolio (?:of [^.;,\n]{2,30} )?(?:is |are )?(?:required|essential|must|needed)\b
      \bimmun(?:e|ity) to\b[^.;\n]{0,20}(?!\w)
      \bSelective Service\b
      \breferences for the last \w+ years?\b
    `,
    condition('other'),
  ],
]

/** How a word begins without which no wording above is there: to look for these costs little, to look for the wordings does not. */
export const MAY_ASK = phrases('i', String.raw`\b(?:…)`)`
  \d\d?(?::\d\d)? ?[ap]\.?m\b
  \d off\b
  1[4-9]\b
  2[0-5]\b
  access
  tolerate
  withstand
  around
  between
  extra hours
  roster
  presence
  portfolio
  late[ ]
  hep
  help
  fit[- ]test
  emergenc
  computer for
  closures
  campus
  branch
  anywhere
  accident
  age
  allowed
  attend
  authori[sz]
  availab
  based
  bend
  bondable
  BS ?\d
  boots
  BPSS
  broadband
  call[- ]?out
  capable
  car\b
  carry
  character
  check
  chilled
  citizen
  clean
  clear
  class
  climb
  code
  cold
  come to
  days (?:a|per|each|every) week
  commut
  credit
  criminal
  dbs
  dexterity
  disclosure
  driv
  drug
  DUI
  DWI
  eligib
  endorsements
  entitl
  evening
  excluded
  count on
  expect
  extract
  insurance
  feet
  fingerprint
  fitness
  hair
  height
  holiday
  hood
  hours
  hybrid
  immediate
  immun
  free to work
  full (?:\w+ )?licen
  [CD]1 on
  over[- ](?:18|21)s
  G2? licen
  indemnity
  insurab
  long days
  malpractice
  pre-employment
  internet
  kneel
  knives
  ladies
  liability
  licen[cs]e \(
  legal
  lift
  live
  locat
  male
  married
  medical
  men\b
  miles
  minutes
  mov
  MVR
  NDIS
  police
  nationals
  night
  notice
  occupational
  off-?site
  offenders
  office
  on-?site
  on[- ]call
  outdoor
  outside
  overtime
  own[ ]
  passport
  split
  permi
  person
  physical
  points
  prolonged
  proof
  pull
  push
  PVG
  PPE
  print
  re-?locat
  record
  references
  remote
  resid
  right
  rota
  safety
  saturday
  screen
  search
  security
  selective
  shift
  sit
  site
  sponsor
  stand
  steel[- ]toe
  stoop
  sunday
  tools
  transport
  travel
  trust
  time ?zone
  ts/
  unauthori[sz]
  UTR
  vaccin
  vehicle
  verify
  vetting
  violation
  visa
  vision
  visual
  visit
  walk
  weather
  week
  wk
  women
  workspace
  yourself
`
