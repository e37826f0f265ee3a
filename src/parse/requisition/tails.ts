import type { Span } from '../../model/quote.ts'
import { matchesOf, phrases } from '../../text/phrases.ts'
import { wordsOf } from '../../text/words.ts'
import { breaks, HEADS, ING_VERBS, NOISE } from './grammar.ts'

/** Words that ask for nothing more: for nothing that is unknown or, as a whole, for nothing at all. */
export interface Tail extends Span {
  readonly whole: boolean
}

/** "Lesson planning tied to state standards": what it goes by is no thing of its own, unless it has a name. */
const GOING_BY =
  /(?<=\w) (?:(?:tied|linked|aligned|matched|geared|tailored|suited|adapted|keyed|fitted) (?:to|with) (?:the )?(?:(?=[A-Z])|[^A-Z,;:()][^,;:()]*)|on the (?:server|client|back|front|buy|sell|supply|demand|customer|vendor|agency)[- ]?(?:side|end)\b|to (?:an? |the |our )?(?:high )?(?:code|spec(?:ification)?s?|standards?|scale|size|schedule|plan|forecast|budget|demand|print|drawings?|tolerances?)\b|with (?:an? )?(?:annual )?(?:turnover|revenue|headcount) of [^,;:()]*|in (?:plain|simple|everyday|lay(?:man['’]?s?)?|layperson['’]?s) (?:language|[Ee]nglish|terms|words)\b)/g

/** A part of a list, up to where it tells of a place or company: "docking | in tight yards". */
const WHERE = /^(?<thing>.+?) (?:in|at|on|under|within|across|among|around|with|without) (?=\p{Ll}(?!\p{Lu})|\d)/u

/** "two years as a medical assistant in a physician practice": where one was it. */
const WAS_IT_IN =
  /\b(?:years?|yrs?|months?)\b[^,;:()]{0,60}\b(?:as|on) (?:an?|the) [^,;:()]{2,40}?(?<place> (?:in|at|within) (?:an?|the) (?=\p{Ll})[^;:()]*)/gu

/** ", in production" */
const OPENS_WHERE = /^ (?:in|at|on|under|within|across|by|as) (?=\p{Ll})/u

/** After these, "in" and "with" lead to what is asked for: "training in manual handling", "working with adults". */
const LEADS_ON = phrases('i', String.raw`\b(?:…)$`)`
  \w+ed
  (?:train|coach|teach|tutor|mentor|counsell?|learn|perform|specializ|specialis)ing
  courses?
  coursework
  class(?:es)?
  excellence
  strong
  strengths?
  good
  work
  report(?:ing|s)?
  help
  deal
  assist
  time
  stud(?:y|ies)
  lessons
  research
  diploma
  degree
  at (?:home|ease)
  hands?
  touch
  way
  success
`

/** "VAT returns to HMRC": whom a thing goes to. */
const GOES_TO =
  /(?<=\b(?:submissions?|returns?|filings?|notifications?|claims?|reports|referrals?|applications?)) to (?:the )?[A-Z][\w&]*(?: [A-Z][\w&]*)*/g

/** "Salesforce, kept honest": how it is done. */
const HOW_KEPT = /(?<=\w), (?:kept|held|done|made|run|taught|written|driven|built) (?:and \w+ )?\w+(?=[.;]|$)/gi

/** "Account-based marketing, planned together with sales", "Multi-agency working with health and police": by whom else it is done. */
const WITH_WHOM =
  /(?<=\w), (?:\w+ ){0,2}(?:together|jointly|alongside|hand in hand|shoulder to shoulder)(?: with)? [^,;:()]*|(?<=\b(?:multi[- ]?agency|partnership|inter-?agency|joint) working) with [^;:()]+/gi

/** "Teamwork, with respect for midwives", "registration, free of conditions", "clear reports, without jargon": how it is, and what it is without. */
const IN_WHAT_SPIRIT =
  /(?<=\w), (?:with (?:\w+ ){0,2}(?:respect|regard|empathy|compassion|concern) for [^;:()]+|free (?:of|from) [^,;:()]+|without [a-z][^,;:()]*)/g

/** "Develops people: gives feedback early, sets clear expectations": what somebody does who does it. */
const DOES_IT = /(?<=^\W*\p{Lu}\p{Ll}+s [^,;:()]{2,40}): (?:\w+s [^,;:]+(?:,|$) ?){2,}/gu

/** "Decides without direct supervision", "explains accounts to people outside of finance", "works closely with medical and nursing staff" */
const ON_ITS_OWN =
  / (?:without (?:\w+ )?(?:supervision|oversight|guidance|prompting)|outside (?:of )?(?:the )?\p{Ll}+|(?:collaboratively|cooperatively|closely|effectively|harmoniously) (?:and \w+ )?with \p{Ll}[^;:()]*)(?=[ .,;]|$)/gu

/** "A customer service mindset toward vendors and branches": to whom one shows it. */
const SHOWN_TO = /(?<=\b(?:mindset|attitude|approach|manner|focus)) towards? [^;:()]+/g

/** "Annual budget: building it and defending it" */
const BACK_TO_IT = /(?<=\w)(?::|,| [–—-]) (?:and )?\w+ing (?:it|them)\b[^;]*/gi

/** "discovery, written and electronic"; "Butchery, both meat and fish": of what kind a thing is. */
const OF_WHAT_KIND = phrases('gi', String.raw`(?<=\w), (?:…)(?=[.;,]|$)`)`
  both [^,;:]+ and [^,;:]+
  (?:any|whatever|whichever|no matter|even|not (?:only|just)|and not|mostly|mainly) [^,;:]+
  [^,;:]+ included
  (?:high|low|heavy|large)[- ]volume
  (?:our|your) [^,;:]+
  (?:start|front|top|beginning|end|intake|concept|idea|tender|quote|order|receipt|kick-?off|birth|first \w+) to [^,;:()]+
  (?:desktop|online|cloud|on-?premises?|in person|by phone|remote|domestic|international|abroad|overseas|national|regional|local|residential|commercial|manual|automatic|print|digital|indoors?|outdoors?|new|used|old|large|small|big|paid|unpaid|voluntary)(?:,? (?:and|or) (?:paid|unpaid|voluntary|desktop|online|cloud|on-?premises?|in person|by phone|remote|domestic|international|abroad|overseas|national|regional|local|residential|commercial|manual|automatic|print|digital|indoors?|outdoors?|new|used|old|large|small|big))+
  \w+(?:ed|en|al|ive|ic|ous|ary|[ai]ble) (?:and|or) \w+(?:ed|en|al|ive|ic|ous|ary|[ai]ble)
  \w+ed (?:to|by|in|at|on|with|for|from|daily|weekly|often|well|\w+ly)\b[^,;:]*
`

/**
 * "Engine diagnostics, with the tests to back them up", "Fixed assets, from purchase to disposal", "Laboratory safety: goggles, waste and
 * the paperwork that goes with them": behind the thing, words that speak of it, of the reader or of what there is not.
 */
const TOLD_OF_IT = phrases('gu', String.raw`(?<=[\p{L}\d)])(?:…)(?=[.;]|$)`)`
  (?:,| [–—-]|:) (?:and |but )?(?:with|without) (?:the|an?|your|our|no|every|each|all) [^;:()]+
  , from [^,;:()]+ to [^;:()]+
  (?:,| [–—-]|:) (?:for(?! (?:example|instance)\b)|by|before|after|until|when|while|where|because|so|whether|unless|enough|even|as far as|no matter) [^;:()]+
  , [^,;:()]*\b(?:you(?:['’](?:ll|ve|re|d))?|yours?|we|our|they|them|it|they['’]re|it['’]s|anyone|nobody|someone|somebody|everyone)\b[^;:()]*
  (?: [–—-]|:) [^;:()]*\b(?:you(?:['’](?:ll|ve|re|d))?|yours?|we|our|they|them|it|they['’]re|it['’]s|anyone|nobody|someone|somebody|everyone)\b[^;:()]*
  : no [^;:()]+
  : [^,;:()]+, [\w-]+ \w{3,}ed
`

/**
 * Where an item that is no sentence tells by the way where, with whom or how its thing is done. What no table knows in there is
 * not asked for.
 */
export function tailsIn(line: string): Tail[] {
  const tails = [
    ...[OF_WHAT_KIND, TOLD_OF_IT].flatMap((told) =>
      matchesOf(line, told)
        .filter(({ 0: words }) => !asks(words))
        .map((match) => ({ ...spanOf(match), whole: false })),
    ),
    ...matchesOf(line, WAS_IT_IN).map((match) => ({ ...placeIn(match), whole: false })),
    ...[HOW_KEPT, GOING_BY, GOES_TO, WITH_WHOM, ON_ITS_OWN, IN_WHAT_SPIRIT, SHOWN_TO, DOES_IT, BACK_TO_IT].flatMap(
      (told) => matchesOf(line, told).map((match) => ({ ...spanOf(match), whole: true })),
    ),
  ]
  for (const { index, 0: part } of matchesOf(line, /[^,;:()]+/g)) {
    if (index > 0 && OPENS_WHERE.test(part) && !asks(part))
      tails.push({ start: index, end: index + part.length, whole: false })
    const thing = WHERE.exec(part)?.groups?.['thing']
    if (thing !== undefined && namesThing(thing) && !asks(part.slice(thing.length)))
      tails.push({ start: index + thing.length, end: index + part.length, whole: false })
  }
  return tails
}

const spanOf = ({ index, 0: words }: RegExpExecArray): Span => ({ start: index, end: index + words.length })

function placeIn(match: RegExpExecArray): Span {
  const { end } = spanOf(match)
  return { start: end - match.groups!['place']!.length, end }
}

/** "Kiln setter with glazing skills" */
const asks = (words: string): boolean => wordsOf(words).some(({ folded }) => HEADS.has(folded))

/** Words that name something by themselves, and do not merely lead to it: "docking", not "strong background". */
const namesThing = (thing: string): boolean => {
  const words = wordsOf(thing).map(({ folded }) => folded)
  return (
    !LEADS_ON.test(thing) &&
    !asks(thing) &&
    !ING_VERBS.has(words[0]!) &&
    words.some((word) => !breaks(word) && !NOISE.has(word))
  )
}
