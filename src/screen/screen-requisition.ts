import { eachOnce, nameOf } from '../model/criterion-name.ts'
import type { Finding, Outcome } from '../model/finding.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Answers, Policy } from '../model/policy.ts'
import type { AllOf, AnyOf, Criterion, ExperienceCriterion, Requirement, Requisition } from '../model/requisition.ts'
import type { Resume } from '../model/resume.ts'
import { ask, type Facts, type Screen } from './define-screen.ts'
import { hangsOnDoubt } from './doubtful.ts'
import { hangsOnWords, illegible, mayStandFurtherOn } from './legible.ts'
import { type Paper, paperOf } from './paper.ts'
import { pastedSpans } from './pasted.ts'
import { type Memory, remembered, type Spoken } from './remembered.ts'
import { NO_SCREENS, screenOf } from './screens.ts'
import { reachesAll } from './skim/gaze.ts'
import type { Spell } from './unknown-words.ts'

/** What screening needs besides the two papers. */
export interface Screening {
  readonly policy: Policy
  /** The careful reader beside whom the policy's answers are put. */
  readonly careful: Policy
  /** The day up to which running jobs count, `YYYY-MM-DD`. */
  readonly asOf: string
  readonly lexicon: Lexicon
  /** By requirement id or kind of criterion. */
  readonly answers?: Answers
  /** A dictionary; spelling is not looked at without one. */
  readonly spell?: Spell | undefined
  /** The caller's own, for criteria of kind `own`. */
  readonly screens?: readonly Screen[]
}

/** What one answer is given from: the facts for the screen, and the screens that are not the library's. */
export interface Situation extends Facts {
  readonly screens: readonly Screen[]
}

/** Answers every requirement, the policy's own first, then the posting's in its order: once under the policy, once carefully. */
export function screenRequisition(resume: Resume, requisition: Requisition, screening: Screening): Finding[] {
  const { policy, careful, asOf, lexicon, answers = {}, spell, screens = NO_SCREENS } = screening
  const { paper, memories } = pairOf(paperOf(resume, lexicon), requisition, { asOf, answers, spell, screens })
  const bad = illegible(resume, requisition)
  const answered = (requirement: Requirement, reader: Policy, trust: number): Spoken => {
    const key = 'policy' in requirement.from ? requirement.id : requirement
    const spoken = remembered(memories, key, reader, (watched) =>
      answer(requirement.criterion, {
        paper,
        policy: watched,
        requisition,
        asOf,
        answers: answersFor(requirement, answers),
        spell,
        screens,
      }),
    )
    const unsure =
      requirement.confidence < trust ||
      requirement.assessed !== undefined ||
      (bad !== undefined && hangsOnWords(requirement.criterion, bad)) ||
      (spoken.outcome === 'unmet' && hangsOnDoubt(requirement.criterion, resume, trust))
    if (mayStandFurtherOn(requirement.criterion, resume.document)) return asFarAsRead(spoken)
    return unsure ? leftOpen(spoken) : spoken
  }
  const reader = withoutIdleSkim(policy, resume)
  return [...standingRequirements(policy), ...requisition.requirements].map((requirement) => {
    const own = answered(requirement, reader, policy.trust)
    const slow = policy === careful ? own : answered(requirement, careful, careful.trust)
    return findingOf(requirement, own, slow, screens)
  })
}

/** What was copied out of the posting is evidence of nothing. */
function withoutPasted(paper: Paper, requisition: Requisition): Paper {
  const pasted = pastedSpans(paper.words, requisition)
  return pasted.length === 0 ? paper : { ...paper, barred: [...paper.barred, ...pasted] }
}

const made = new WeakMap<Spoken, Finding>()

/** Remembered answers to one requirement make one finding, whoever asks. */
function findingOf(requirement: Requirement, own: Spoken, careful: Spoken, screens: readonly Screen[]): Finding {
  const known = made.get(own)
  if (known && known.requirement === requirement && known.careful === careful) return known
  const finding = { ...own, requirement, screen: screenIdOf(requirement.criterion, screens), careful }
  made.set(own, finding)
  return finding
}

interface Pair {
  readonly requisition: Requisition
  readonly circumstances: string
  readonly spell: Spell | undefined
  readonly screens: readonly Screen[]
  /** The paper without what was copied out of the posting. */
  readonly paper: Paper
  readonly memories: Map<Requirement | string, Memory>
}

const lastPair = new WeakMap<Paper, Pair>()

/** What was answered about this pair before. A paper remembers the last posting alone, so that many postings take no more room than one. */
function pairOf(
  paper: Paper,
  requisition: Requisition,
  { asOf, answers, spell, screens }: Pick<Situation, 'asOf' | 'answers' | 'spell' | 'screens'>,
): Pair {
  const circumstances = `${asOf} ${JSON.stringify(answers)}`
  const last = lastPair.get(paper)
  const isSame = last?.requisition === requisition && last.circumstances === circumstances
  if (isSame && last.spell === spell && last.screens === screens) return last
  const known = { requisition, circumstances, spell, screens }
  const pair = { ...known, paper: withoutPasted(paper, requisition), memories: new Map() }
  lastPair.set(paper, pair)
  return pair
}

/** A skim that comes to all of the paper is none. */
function withoutIdleSkim(policy: Policy, resume: Resume): Policy {
  if (!policy.skim || !reachesAll(resume, policy.skim)) return policy
  const { skim: _, ...reader } = policy
  return reader
}

/** What the policy asks of every paper, as requirements like any other. */
const standingRequirements = (policy: Policy): Requirement[] =>
  policy.standing.map(({ criterion, level }) => ({
    id: `standing:${criterion.kind === 'own' ? criterion.screen : criterion.kind}`,
    level,
    criterion,
    from: { policy: policy.id },
    confidence: 1,
  }))

/** An answer given for this very requirement counts for its kind too. */
function answersFor({ id, criterion }: Requirement, answers: Answers): Answers {
  const own = answers[id]
  if (own === undefined) return answers
  return { ...answers, [criterion.kind === 'condition' ? criterion.subtype : criterion.kind]: own }
}

/** Where it is in doubt that the posting asks at all, or the words can't be judged, a no is not held against the paper. */
const leftOpen = (spoken: Spoken): Spoken =>
  spoken.outcome === 'met' ? spoken : { ...spoken, outcome: 'unclear', openQuestion: true }

/** Where the rest of the paper was not read, what was not found is not said to be missing. */
const asFarAsRead = (spoken: Spoken): Spoken =>
  spoken.outcome === 'met'
    ? spoken
    : {
        ...spoken,
        outcome: 'unclear',
        undecided: true,
        message: `As far as it was read: ${spoken.message[0]!.toLowerCase()}${spoken.message.slice(1)}`,
      }

/** One answer to one criterion, for one reader. */
export function answer(criterion: Criterion, facts: Situation): Spoken {
  if (criterion.kind === 'any-of') return answerAny(criterion, facts)
  if (criterion.kind === 'all-of') return answerAll(criterion, facts)
  return ask(screenOf(criterion, facts.screens), criterion, facts)
}

/** The best of them speaks for all; where none is met, the one that comes nearest, with all their names. */
function answerAny({ of, atLeast = 1 }: AnyOf, facts: Situation): Spoken {
  const joint = atLeast === 1 ? asOneExperience(of) : undefined
  if (joint) return answer(joint, facts)
  const spoken = of.map((each) => answer(each, facts)).sort(byOutcome)
  const deciding = spoken[atLeast - 1] ?? spoken.at(-1)!
  if (deciding.outcome === 'met')
    return { ...deciding, evidence: spoken.slice(0, atLeast).flatMap((each) => each.evidence) }
  const names = eachOnce(of.map(nameOf)).join(', ')
  const best = spoken.find((each) => each.outcome === deciding.outcome && each.evidence.length > 0) ?? deciding
  if (best.evidence.length > 0 || best.openQuestion) return best
  return { ...best, message: `Names none of ${names}.`, data: { ...best.data, names } }
}

/** "3 years in sales or marketing": the years in the one and in the other count together. */
function asOneExperience(of: readonly Criterion[]): ExperienceCriterion | undefined {
  const [first] = of
  if (first?.kind !== 'experience') return undefined
  const alike = of.flatMap((each) =>
    each.kind === 'experience' && each.of !== undefined && each.months === first.months ? [each.of] : [],
  )
  return alike.length === of.length ? { ...first, of: alike.join(' or ') } : undefined
}

/** The worst of them speaks for all. */
function answerAll({ of }: AllOf, facts: Situation): Spoken {
  const spoken = of.map((each) => answer(each, facts)).sort(byOutcome)
  const worst = spoken.at(-1)!
  return worst.outcome === 'met' ? { ...worst, evidence: spoken.flatMap((each) => each.evidence) } : worst
}

const ORDER: readonly Outcome[] = ['met', 'unclear', 'unmet']
const byOutcome = (a: Spoken, b: Spoken): number => rank(a) - rank(b)

/** Within one outcome: what the paper says in other words, or out of sight, is nearer to being met than what is missing. */
const rank = (spoken: Spoken): number =>
  ORDER.indexOf(spoken.outcome) * 4 +
  (spoken.openQuestion ? 0 : spoken.evidence.length > 0 && spoken.code !== 'R11' ? 1 : 2)

const screenIdOf = (criterion: Criterion, screens: readonly Screen[]): string =>
  criterion.kind === 'any-of' || criterion.kind === 'all-of' ? criterion.kind : screenOf(criterion, screens).id
