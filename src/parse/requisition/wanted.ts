import type { Span } from '../../model/quote.ts'
import { matchesOf, Phrases, phrases } from '../../text/phrases.ts'
import type { PassageContext } from './ask.ts'
import { KINDS_OF_NEEDS } from './needs.ts'
import { asksThere } from './passage.ts'
import type { Term } from './terms.ts'

/** Words for having a skill: what stands after them, or right before, is asked for. */
const TRIGGER = phrases('gi', String.raw`\b(?:…)\b`)`
  experience[ds]?
  knowledge
  know-?how
  understand(?:ing|s)?
  expertise
  skills?
  skilled
  proficien(?:t|cy)
  familiar(?:ity)?
  confident
  confidence (?:with|in)
  background
  command
  competen(?:t|ce|cies|cy)
  comfortable
  fluen(?:t|cy)
  expert
  mastery
  grasp
  insights?
  exposure
  track record
  qualified
  trained
  training in
  certified
  versed
  adept
  literate
  literacy
  interest in
  passion for
<<<<<<< HEAD
  flair for
  knows? how to
  up to date (?:with|on)
  turn your hand to
  (?:not|n['’]t) (?:be )?afraid of
=======
  points? (?:for|if)
>>>>>>> 266f6d2 (Wishes below a list in more turns, and products of which something is told)
  strong (?:in|on|at)
  record
  foundation
  abilit(?:y|ies) to
  able to
  aptitude
  comprehension
  practitioners?
  working with
  work with
  use of
  using
  must (?:have|know|possess)
  required
  essential
  needed
  requires?
  you know
  (?:you|who) can
  at home (?:in|with|on)
  au fait with
  used to
  care about
  passionate about
  proven
  demonstrated
  enjoy
  specialist
  you (?:have|bring|hold|possess)
  should (?:have|know)
  (?:you(?:['’]ll| will|['’]ve| have)?|who|have|has|if you) (?:know|understand|speak|used|done|worked|built|run|managed|led|taught|shipped|written|delivered|launched|designed|deployed|maintained|operated|cooked|handled)
  worked (?:in|with|on|for)
  conversant
  solid (?:on|at|in|with)
  know your way (?:around|about)
  hold your own (?:on|in|with|at)
  you use
  can use
  can teach
  (?:whizz?|wizard|pro|expert|dab hand|ace|good|great) (?:with|at)
`
const SENTENCE = phrases('i', String.raw`^[^:;,.]{0,90}?\b(?:…)\b`)`
  is
  are
  was
  were
  be
  been
  will
  has
  have
  had
  can
  could
  should
  must
  may
  would
  you
  we
  they
  it
  takes?
  serves?
  does
  do
  need
  needs
`

/** IT is no "it", "should-cost" no verb, and "extra needs" are a thing. */
const NO_VERB = new Phrases(() => String.raw`\bIT\b|\w+(?:-\w+)+|\b(?:${KINDS_OF_NEEDS.source}) needs\b`, 'g')

/** Whether the line has a subject or a verb of its own before its first stop. */
export const isSentence = (line: string): boolean => SENTENCE.test(line.replace(NO_VERB, '--'))

/** "Product demonstrations that are shorter than planned", "test plans others can follow": what is told of the thing makes no sentence of its name. */
const OF_A_THING =
  /^(?<thing>(?:[\w&+#./’'-]+ ){0,5}?(?!(?:someone|somebody|anyone|person|people|candidates?|applicants?|individuals?|those|one|all|is|are|it|so|us|if|also|ideally|here|and|or|but|as|when|then|now|where|because|while)\b)[\w&+#./-]+),? (?:that|which|and (?:what|how|why|where|when) (?:you|it|they|was|were|is|are)|(?:others|people|anyone|colleagues|customers|we|they|you|(?:an?|the) \w+) (?:can|could|will|rely|use|trust|are|have|built|ran|made))\b/i

/** "Kubernetes: you have deployed there", where nothing is asked anew. */
const TOLD_TO_YOU =
  /^(?<thing>(?!.*\b(?:you|your|we|our)\b.*?:)[^,;:.()]*[^,;:.()\s]): (?:you|we|they|it)\b(?!.*\b(?:experience|knowledge|skills?|understanding|degree|certificat\w+|licen[cs]e)\b)/i

/** Where the line begins to tell of the thing it names. */
export const endOfThing = (line: string): number =>
  (OF_A_THING.exec(line) ?? TOLD_TO_YOU.exec(line))?.groups?.['thing']?.length ?? line.length

/** A short sentence of what the reader does, up to the verb: "You practice co-teaching." Of feelings and of what comes later it tells nothing. */
const YOU_DO =
  /^\W*You (?:(?:also|already|regularly|often|can|are able to) )?(?!(?:have|need|must|will|should|would|may|might|could|are|bring|hold|know|enjoy|thrive|like|love|want|feel|take|value|work|always|never|see|seek|get|receive|report|join|meet|sit|start|share|do|understand|possess|think|care|believe|live|look|come|go|expect|find)\b)[a-z]{3,12} (?:out |up )?(?!.* (?:in|at|for|using|via|through) [A-Z])(?=[^.;!?]{4,90}[.!]?$)/

/** "Cannulation competency needed.", "Pastry would be a bonus" */
const ENDS_ASKING =
  /^(?:[\w&+#./'’-]+,? ){1,10}(?:(?:is |are |would be )?(?:an? )?(?:essential|required|needed|preferred|desirable|mandatory|must|beneficial|useful|bonus|plus|advantage|asset|advantageous))[.!]*$/i

/** "Butchery would be brilliant as we take whole lambs" */
const WISHED_FOR =
  /^\W*(?!(?:it|that|this|there|which|what|who|you|we|they)\b)(?<thing>[^,;:.]{2,60}?) would be (?:really |very |also )?(?:good|great|nice|lovely|brilliant|fantastic|ideal|useful|helpful|handy)\b/i

/** "You'll be alone with the alarms and the lifts, so you must be able to use both": what is asked for was named before. */
const ALL_OF_THEM =
  /\b(?:with|using|use|on|in|run|have) (?<all>[^.;]{3,120}), (?:so|and|hence) you(?:['’]ll)? (?:must|should|have to|(?:will )?need to) (?:be able to |know how to )?(?:\w+ ){1,3}(?:it|them|both|either|all(?: \w+)?)\b/di

/**
 * Of a full sentence, what stands after a word like "experience", or in the list right before it; of a bullet or
 * fragment, all of it.
 */
export function wantedIn({ reading, passage }: PassageContext, level: Span): (term: Term) => boolean {
  const line = reading.text.slice(level.start, level.end).replace(/\([^()]*\)/g, (aside) => ' '.repeat(aside.length))
  const listed = asksThere(passage)
  const sought = line.search(/\b(?:looking for|seeking|seeks)\b/i)
  const known = (term: Term) =>
    (listed || (sought >= 0 && term.start > level.start + sought)) && term.concepts.length > 0
  if ((listed || ENDS_ASKING.test(line)) && !isSentence(line.slice(0, endOfThing(line)))) return () => true
  if (
    /^[^,;]{2,110}? (?:would be|is|are) (?:an? )?(?:\w+ )?(?:bonus|plus|advantage|asset|must|essential|required|desirable|beneficial|icing on the cake)[.!;,\s]*(?:, in (?:active |daily |regular )?use\b[^;]*)?$/i.test(
      line,
    )
  )
    return () => true
  const wish = WISHED_FOR.exec(line)?.groups?.['thing']
  if (wish !== undefined) return (term) => known(term) || term.end <= level.start + line.indexOf(wish) + wish.length
  // "You carry out medication audits yourself."
  const done = listed ? YOU_DO.exec(line) : null
  if (done) return (term) => term.start >= level.start + done[0].length
  const triggers = matchesOf(line, TRIGGER)
  const first = triggers[0]
  if (!first) return known
  const all = ALL_OF_THEM.exec(line)?.indices?.groups?.['all']
  return (term) =>
    known(term) ||
    term.start >= level.start + first.index ||
    (all !== undefined && term.start >= level.start + all[0] && term.end <= level.start + all[1]) ||
    /^[\s,]*(?:(?:and|or|\/|&|,)\s*[\w+#./-]+\s*){0,3}(?:experience|skills?|knowledge|background|expertise)\b/i.test(
      line.slice(term.end - level.start),
    )
}

/**
 * Names that no table knows, of things that sentences ask for without a word for it: "You raise invoices in Sage or Xero" by the known
 * one beside it, "You record hours in Harvest" by the work that is done in it.
 */
export function namesIn(
  { reading, passage }: PassageContext,
  level: Span,
  terms: readonly Term[],
  wanted: (term: Term) => boolean,
): (term: Term) => boolean {
  const { text } = reading
  if (!asksThere(passage)) return () => false
  const isName = ({ start, end }: Term): boolean =>
    /^\p{Lu}[\p{L}\d+#-]+$/u.test(text.slice(start, end)) && start > level.start
  const isKnown = (term: Term | undefined): boolean => term !== undefined && term.concepts.length > 0 && wanted(term)
  const isNamed = (term: Term): boolean => {
    if (!isName(term)) return false
    const at = terms.indexOf(term)
    const [before, after] = [terms[at - 1], terms[at + 1]]
    if (isKnown(before) && isChoice(text.slice(before!.end, term.start))) return true
    if (isKnown(after) && isName(after!) && isChoice(text.slice(term.end, after!.start))) return true
    // "You log samples in Beaker, Sunquest or SoftLab": each after the first goes by the one before.
    if (before && isLink(text.slice(before.end, term.start)) && isNamed(before)) return true
    return (
      DONE_IN.test(text.slice(level.start, term.start)) &&
      /^(?:[.;,)]|$| (?:or|and) \p{Lu})/mu.test(text.slice(term.end))
    )
  }
  return isNamed
}

const isChoice = (gap: string): boolean => /^(?:,? or |\/)$/.test(gap)
const isLink = (gap: string): boolean => isChoice(gap) || gap === ', '

/** What is done at a screen, up to the name of what it is done in. */
const DONE_IN = phrases(
  'i',
  String.raw`^\W*(?:you(?:['’]ll| will|['’]ve| have)? (?:can |also |then )?|(?=[a-z]+s ))(?:…)(?:e?d|e?s)? (?!to )(?:[^,;:.()]{1,60} )?(?:in|using|through|via) $`,
)`
  record
  log
  raise
  plan
  track
  schedule
  draw
  design
  chart
  document
  enter
  process
  report
  file
  create
  produce
  reconcile
  post
  draft
  edit
  maintain
  update
  prepare
  keep
  kept
  model
  write
  build
  (?:handle|manage|run) (?:\w+ )?(?:bookings|stock|inventory|orders|tickets|records|cases|accounts|calendars|schedules|diaries|projects|tasks|data|payroll|invoices|reports|campaigns)
`
