import { holds, type Span } from '../model/quote.ts'
import { phrases, spansOf } from '../text/phrases.ts'
import type { Paper } from './paper.ts'
import { isBarred, sectionAt } from './paper.ts'

/** Why a mention does not count, for any reader. */
export type Refusal = 'negated' | 'hedged' | 'look-alike' | 'name-of-something-else' | 'not-about-the-candidate'

/** Words before a mention, in the same clause, that deny it. */
const DENIED_BEFORE = phrases()`
  \b(?:no|not any|without(?: any)?|little|zero|lack(?:s|ing)?(?: of)?|limited) (?:[\w-]+ ){0,3}?(?:experience|background|knowledge|exposure|training|familiarity|skills?|qualifications?|work|use) (?:so far |yet |to date )?(?:\w+ )?(?:with|in|of|using|on|to|under) (?:[\w-]+ ){0,4}$
  \b(?:never|not|n't|cannot) (?:yet |actually |really |personally )?(?:been |had )?(?:used?|do|doing|done|did|work(?:ed)?|touched|learned|learnt|trained|practi[sc]ed|(?:been )?responsible|in charge|qualified|certified|licensed|familiar|proficient|experienced|skilled|able|know|hold|held|have|had)(?: (?:with|in|on|to|at|any|a|an|as|of|use|operate|using))* (?:[\w-]+ ){0,3}$
  \b(?:unfamiliar|inexperienced) (?:with|in) (?:[\w-]+ ){0,3}$
  \b(?:never|not|n't) (?:yet |ever |actually )?(?!miss|lost|los|fail|exceed|drop|stop|need|limit|restrict)(?:\w+(?:ed|en|un|ne)|built|run|led|kept|made|taught|sold|held|dealt|drawn|sat|cut|read|put(?: together)?|set up) (?:(?:in|with|on|at|to|a|an|any|the|using) ){0,3}$
  \b(?:have|has|had) not (?:yet |ever |personally )?(?!miss|lost|fail|stop)\w+ (?:(?:in|with|on|at|to|a|an|any|the) ){0,2}(?:[\w-]+ ){0,3}$
  \b(?:do|does|did) not (?:yet |currently |usually )?(?!miss|lose|fail|need|limit|only|just|mind|hesitate|let|stop|forget|rest|leave|stray)\w+ (?:(?:in|with|on|at|to|a|an|any|the) ){0,2}(?:[\w-]+ ){0,2}$
  \bno (?:[\w-]+ (?:[\w-]+ )?(?:and|or) )?(?:[\w-]+ )?$
  \b(?:never|not|n't) (?:yet |ever )?(?:had|have|got|been given) (?:the |an? |any |much )?(?:chance|occasion|opportunity|need|cause|reason) to (?:[\w-]+ ){1,4}$
  (?:^|\bi )(?:still )?lack (?:[\w-]+ ){0,2}$
  \b(?:yet|still) to (?:use|work|learn|try|touch|train|operate|write|run)(?: (?:with|in|on|at|any|a|an))* (?:[\w-]+ ){0,3}$
`

/** Words after a mention that deny it where the clause began with "no". */
const DENIED_AFTER = phrases('', '^ ?(?:…)')`
  (?:experience|background|knowledge|skills?|training|exposure|certification|licen[cs]e|work|practice|projects?|duties|cases|responsibilit(?:y|ies)|involvement)? ?(?:so far|yet|to date)?$
  (?:(?:and|or) [\w-]+ (?:[\w-]+ )?)?(?:experience|background|knowledge|skills?|training|exposure|certification|licen[cs]e)\b
  (?:work |duties |tasks )?(?:at|in|on) (?:this|that|these|either|the|my) (?:[\w-]+ )?(?:site|job|role|post|position|firm|company|place|branch|school|shop|office|team|project|unit|ward|store)s?\b
  (?:was |were |is |are )?(?:used|needed|involved|required|here|there|done|expected) ?$
`

/** Words that make a mention a wish ("hoping to pick up"), a lesson, or somebody else's doing. */
const HEDGED_BEFORE = phrases('', String.raw`\b(?:…) (?:[\w-]+ ){0,4}$`)`
  learning
  studying
  planning (?:a|an|to take a|on a) (?:[\w-]+ ){0,2}?(?:course|class|workshop|training) (?:in|on|about)
  (?:working|studying|building) towards?
  (?:taking|attending|enrolled (?:in|on)|booked on(?:to)?|signed up for) (?:an? |the )?(?:[\w-]+ ){0,3}?(?:course|class|classes|lessons|workshop|bootcamp)s? (?:in|on|about)
  (?:(?:would|'d) (?:like|love) to|hop(?:e|es|ing) to|want(?:s|ing)? to|plan(?:s|ning)? to|aim(?:s|ing)? to|look(?:s|ing)? to|eager to|keen to|happy to|ready to|willing to|excited to) (?:\w+ )?(?:learn(?: more about)?|teach|offer|earn|obtain|be (?:taught|shown|trained(?: up)?(?: in| on)?|introduced to)|use|study|take|attend|join|start|try|work (?:with|in|on)|get into|pick up|gain|develop|master|acquire|train (?:in|on)|move into|(?:be|get|become) (?:better|trained|certified|qualified|proficient|familiar) (?:in|on|with))
  (?:would|'d) (?:welcome|value|like|love|appreciate) (?:an?|the|my) (?:first |real |proper |good )?(?:chance|opportunity|go) (?:to|at|with)
  (?:glad|happy|keen|eager|pleased|open|like|love|willing) to (?:learn|be taught|be shown|(?:get|have|receive|do|take|attend) (?:\w+ )?(?:training|a course|courses|coaching|lessons) (?:in|on|with))
  (?:currently|now|presently|still) (?:training|being trained) (?:in|on)
  (?:reading|brushing) up on
  (?:currently |now )?reading about
  looking forward to (?:an? |the |my )?(?:first |new |next )?(?:course|class|classes|training|lessons|workshop|certification) (?:on|in|about|with|for)
  (?:about|due) to (?:start|begin|take|learn|train in)
  interest(?:ed)? in(?: learning)?
  (?:watching|following|reading|doing|exploring|working through) (?:[\w-]+ )?(?:tutorials?|videos?|courses?|guides?|books?) (?:on|about|in|for)
  (?:would|'d) (?:like|love) to (?:(?:one|some) day )?(?:run|operate|do|try|see|handle|own)
  wish(?:es|ing)? to (?:learn|use|study|try|run|work (?:with|in|on))
  (?:would|could|can|will|shall|able to) (?:soon |quickly |easily |readily )?(?:learn|get to grips with)
  (?:would|could) (?:soon |quickly |easily |readily )?pick up
  dream(?:s|ing)? (?:of|about)
  thinking (?:of|about) (?:learning|taking|doing|trying|starting)
  considering (?:taking|doing|learning|an? (?:[\w-]+ )?(?:course|class))
  fascinated by
  looking for (?:an? |the |my )(?:first )?chance to (?:learn|try|run|start|use)(?! my)
  dabbl(?:ed|es|ing) (?:in|with)
  heard (?:of|about)
  (?:have|has|had) read (?:an? (?:little|bit|lot|book) |books |widely |much )?(?:about|of|on)
  read (?:an? (?:little|bit|lot|book)|books|articles|widely) (?:about|of|on)
  (?:would|will|may|still|i) need (?:some |more |further )?(?:training|a course|courses|coaching|lessons) (?:in|on|with)
  shadow(?:ed|ing) (?:an?|the|my|our|others?|another|senior|experienced|colleagues)
  sat in on
  (?:watch|observ)(?:ed|ing) (?:an? |the |my |our |other |another |senior )*(?:colleagues?|coworkers?|others?|seniors?|someone|mentors?|friends?) (?:us(?:e|ing)|run(?:ning)?|do(?:ing)?|work(?:ing)?|operat(?:e|ing)|perform(?:ing)?|writ(?:e|ing))
  curious (?:about|to (?:learn|try|know|see|explore))
  expos(?:ure|ed) to
  intro(?:duction)? to
  beginner (?:in|at|with)?
  (?:beginning|starting) to (?:learn|use)
  aspir(?:e|es|ing) to
  (?:would|'d) (?:welcome|value|like|love|appreciate) (?:training|a course|courses|coaching|the chance)
  (?:teams?|colleagues|developers|engineers|staff|departments?|vendors?|contractors?) (?:that|who|which) (?:used|uses|use|worked with|ran|wrote|built)
`

/** "Next on my list to learn: kilns, glazes": the colon ends no such clause. */
const TO_LEARN =
  /\b(?:to learn|learning next|next up|up next|currently learning|on my (?:\w+ )?list|would like to learn|goals?|wish ?list)(?: next)?: (?:[^\n.;:]{1,40}(?:,| and| or) ){0,4}$/i

/** Words on both sides of a mention, which stands as "§": lessons still to come, and what others did. */
const HEDGED_AROUND = phrases()`
  \b(?<!\b(?:students|pupils|learners|staff|adults|children|people|members|those) )(?:booked|enrolled|enrolling|registered|signed up|saving|waiting) (?:on|onto|in|into|for) (?:an? |the |my )?(?:[\w-]+ ){0,2}§ (?:[\w-]+ )?(?:course|class|classes|lessons?|training|workshop|bootcamp)\b
  (?:^open to|\b(?:i|would|will|may|still) (?:need|require|welcome)) (?:an? |some |more |further |the |my )?(?:[\w-]+ )?§ (?:training|course|class|classes|lessons)\b
  § (?:course|class|classes|lessons?|training|workshop|exam) (?:is |are |to )?(?:booked|planned|scheduled|due|starts?|starting|begins?|beginning)(?: to (?:start|begin))? (?:(?:for|in|on|this|next|from|late|early) )*(?:spring|summer|autumn|fall|winter|year|month|week|term|soon|shortly|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|20\d\d)\b
  ^starting (?:my )?§ (?:training|classes|course|lessons) (?:in|on|this|next)\b
  § (?:course|class|classes|lessons?|training|workshop) (?:is |are )?(?:booked|pending|to come|to follow)$
  § (?:beginner|novice)\b
  § (?:is |are )?(?:still )?(?:next |high )?on my (?:\w+ )?list\b
  § (?:would|will) be (?:a first|new)\b
  § (?:is |are |lies |remains? )?(?:still )?(?:ahead of me|beyond me|to be learn(?:ed|t))\b
  § (?:which )?i (?:have yet|am yet|still have|hope|want|plan|would like) to\b
  § (?:[\w-]+ ){0,2}(?:was|were|is|are|has been|have been) (?:always |mostly |all )?(?:handled|done|run|managed|left|looked after|owned|kept|written|covered|outsourced) (?:by|to|with) (?:others?|another|someone else|the (?:vendor|supplier|contractor)s?|an? (?:other|outside|separate|different|external|third|contractor|vendor|colleague)|contractors|colleagues|head office)\b
  § (?:[\w-]+ )?used (?:only )?by (?:others|another|an? (?:neighbou?r|other|different|separate))
  ^(?:others|another (?:team|department|colleague|unit)|someone else|my (?:brother|sister|father|mother|husband|wife|partner|friend|boss)) (?:did|do|does|ran|runs?|handled?s?|wrote|writes?|kept|keeps?|looked after|owned?|built|uses?|used|managed?s?) (?:(?!my\b)[\w-]+ ){0,4}§
`

/** A rating that says next to nothing, behind a colon, a dash or in brackets: "Epic: beginner", "Epic (planned)". */
const RATED_LOW =
  /^\s?(?:[:–—-]|\()\s?(?:beginner|novice|learning(?: now)?|planned|in progress|basic exposure|starting|on my list)(?=\s*(?:[,;.)\n|•]|$))/i

/** A rating that says nothing at all: "Epic: none yet". */
const RATED_NOTHING =
  /^\s?(?:[:–—-]|\()\s?(?:none|nil|no (?:experience|knowledge|training)|not yet|never|n\/a|(?:0|zero) (?:years|months))(?: (?:yet|so far|to date|used|tried))?(?=\s*(?:[,;.)\n|•]|$))/i

/** "The firm used Epic but I did not." */
const BUT_NOT_I =
  /^[^.;\n]{0,30}\b(?:but|though|although) (?:I (?:did|do|have|had) ?(?:not|n['’]t)|not (?:by )?me)(?=[.;,\n]|$)/

/**
 * Why the mention must not count, or undefined where nothing speaks against it.
 * @param isMeant whether the word is asked for just so: then it is no look-alike, whatever a table takes it for
 */
export function refusalOf(paper: Paper, span: Span, isMeant = () => false): Refusal | undefined {
  if (isBarred(paper, span)) return 'name-of-something-else'
  const isWithin = (others: readonly Span[]): boolean => others.some((other) => holds(other, span))
  if ((isWithin(paper.lookAlikes) || isWithin(paper.uncued)) && !isMeant()) return 'look-alike'
  if (sectionAt(paper, span) === 'references') return 'not-about-the-candidate'
  if (TO_LEARN.test(paper.text.slice(Math.max(0, span.start - LONGEST_CLAUSE), span.start))) return 'hedged'
  const rest = paper.text.slice(span.end, span.end + LONGEST_CLAUSE)
  const { before, after } = clauseAround(paper, span)
  if (isDenied(before, after) || RATED_NOTHING.test(rest) || BUT_NOT_I.test(rest)) return 'negated'
  if (HEDGED_BEFORE.test(before) || HEDGED_AROUND.test(`${before}§${after}`)) return 'hedged'
  if (RATED_LOW.test(rest)) return 'hedged'
  return undefined
}

function isDenied(before: string, after: string): boolean {
  if (SAYS_NO.test(after)) return true
  const match = DENIED_BEFORE.exec(before)
  if (!match) return false
  // A bare "no" denies only what it is said of: "no motor controls background", not "no outages on Kubernetes".
  return /\bno (?:[\w-]+ (?:[\w-]+ )?(?:and|or) )?(?:[\w-]+ )?$/.test(match[0]) &&
    !/\b(?:experience|background|knowledge)\b/.test(match[0])
    ? DENIED_AFTER.test(after)
    : true
}

/** What says no by itself: "Epic is new to me", "Epic has never come my way". */
const SAYS_NO = phrases('', '^ (?:…)')`
  (?:was|were|is|are|has|have) (?:not|never) (?:been )?(?:part of|among|in|one of) (?:my\b|(?:the|our|any|this|that) (?:job|role|work|post|duties|remit)\b)
  (?:(?:was|were|is|are|has|have) )?(?:not|never) (?:yet )?(?:been )?(?:used|touched|tried|held|done|covered|learn(?:ed|t)|known)\b
  (?:has|have) (?:not|never) (?:yet )?come my way\b
  (?:is|are|remains?) (?:still )?(?:new|unfamiliar|unknown) to me\b
`

/** Characters. */
const LONGEST_CLAUSE = 120

/** The words of the clause before and after the span, lower case, as far as the nearest comma, stop, bullet or "but". */
function clauseAround(paper: Paper, { start, end }: Span): { before: string; after: string } {
  const gaps = gapsOf(paper)
  const from = gaps.findLast((gap) => gap.end <= start)?.end ?? 0
  const to = gaps.find((gap) => gap.start >= end)?.start ?? paper.text.length
  return {
    // "have not prepared ALTA/NSPS surveys" denies both.
    before: tidy(paper.text.slice(Math.max(from, start - LONGEST_CLAUSE), start)).replace(/[\w-]+\/$/, ''),
    after: tidy(paper.text.slice(end, Math.min(to, end + LONGEST_CLAUSE))),
  }
}

const gapsInPapers = new WeakMap<Paper, readonly Span[]>()

/** What parts the clauses of a paper, in order. */
function gapsOf(paper: Paper): readonly Span[] {
  const known = gapsInPapers.get(paper)
  if (known) return known
  const gaps = spansOf(paper.text, CLAUSE_END)
  gapsInPapers.set(paper, gaps)
  return gaps
}

/** Stops, bullets, wide gaps, contrasts; and a line's end, unless the line clearly goes on. */
const CLAUSE_END = phrases('gu')`
  [.;:!?•|\t](?=\s|$)
  [•|\t]
  \n(?=\s*(?:\n|[-*•▪◦‣>]))
  (?<!\b(?:with|in|of|using|on|to|and|or|the|an?|any|no|not|for|never|used?)|,)\n(?=\p{Lu})
  \b(?:but|however|although)\b
  ,\s(?!or\b|and\b)
`

const tidy = (text: string): string => text.toLowerCase().replace(/[’']/g, "'").replace(/\s+/g, ' ')
