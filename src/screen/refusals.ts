import { holds, type Span } from '../model/quote.ts'
import { matchesOf, phrases } from '../text/phrases.ts'
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
  \b(?:yet|still) to (?:use|work|learn|try|touch|train|operate|write|run)(?: (?:with|in|on|at|any|a|an))* (?:[\w-]+ ){0,3}$
`

/** Words after a mention that deny it, where the clause began with "no" or an equal sign of absence follows. */
const DENIED_AFTER = phrases('', '^ ?(?:…)')`
  : ?(?:none|no|n a)\b
  [-–] ?none\b
  (?:experience|background|knowledge|skills?|training|exposure|certification|licen[cs]e|work|practice|projects?|duties|cases|responsibilit(?:y|ies)|involvement)? ?(?:so far|yet|to date)?$
  (?:(?:and|or) [\w-]+ (?:[\w-]+ )?)?(?:experience|background|knowledge|skills?|training|exposure|certification|licen[cs]e)\b
  (?:(?:is|are|remains?) )?(?:still )?(?:new|unfamiliar|unknown) to me\b
  (?:work |duties |tasks )?(?:at|in|on) (?:this|that|these|either|the|my) (?:[\w-]+ )?(?:site|job|role|post|position|firm|company|place|branch|school|shop|office|team|project|unit|ward|store)s?\b
  (?:was |were |is |are )?(?:used|needed|involved|required|here|there|done|expected) ?$
`

/** Words that make a mention a wish ("hoping to pick up"), a lesson, or somebody else's doing. */
const HEDGED_BEFORE = phrases('', String.raw`\b(?:…) (?:[\w-]+ ){0,4}$`)`
  learning
  studying
  planning (?:a|an|to take a|on a) (?:[\w-]+ ){0,2}?(?:course|class|workshop|training) (?:in|on|about)
  (?:working|studying|building) towards?
  (?:taking|attending|enrolled (?:in|on)|signed up for) (?:an? |the )?(?:[\w-]+ ){0,3}?(?:course|class|classes|lessons|workshop|bootcamp)s? (?:in|on|about)
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

const HEDGED_AFTER = /^ ?(?:\((?:learning|beginner|in progress|basic exposure)\)|(?:beginner|novice)\b)/

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
  const { before, after } = clauseAround(paper, span)
  if (isDenied(before, after)) return 'negated'
  if (HEDGED_BEFORE.test(before) || HEDGED_AFTER.test(after)) return 'hedged'
  return undefined
}

function isDenied(before: string, after: string): boolean {
  const match = DENIED_BEFORE.exec(before)
  if (!match) return SAYS_NO.test(after)
  // A bare "no" denies only what it is said of: "no motor controls background", not "no outages on Kubernetes".
  return /\bno (?:[\w-]+ (?:[\w-]+ )?(?:and|or) )?(?:[\w-]+ )?$/.test(match[0]) &&
    !/\b(?:experience|background|knowledge)\b/.test(match[0])
    ? DENIED_AFTER.test(after)
    : true
}

/** What says no by itself: "Epic: none", "Epic is new to me". */
const SAYS_NO =
  /^ (?:was|were|is|are|has|have) (?:not|never) (?:been )?(?:part of|among|in|one of) my\b|^ ?: ?(?:none|no|n a)\b|^ ?[-–] ?none\b|^ (?:is|are|remains?) (?:still )?(?:new|unfamiliar|unknown) to me\b/

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
  const gaps = matchesOf(paper.text, CLAUSE_END).map(({ index, 0: gap }) => ({ start: index, end: index + gap.length }))
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
