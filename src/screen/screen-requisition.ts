import type { Answer, Finding, Outcome } from '../model/finding.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Answers, Policy } from '../model/policy.ts'
import type { AllOf, AnyOf, Criterion, Requirement, Requisition } from '../model/requisition.ts'
import type { Resume } from '../model/resume.ts'
import { ask, type Facts } from './define-screen.ts'
import { hangsOnDoubt } from './doubtful.ts'
import { hangsOnWords, illegible } from './legible.ts'
import { type Paper, paperOf } from './paper.ts'
import { pastedSpans } from './pasted.ts'
import { screenOf } from './screens.ts'
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
}

type Spoken = Answer & { readonly message: string }

/** Answers every requirement, the policy's own first, then the posting's in its order: once under the policy, once carefully. */
export function screenRequisition(resume: Resume, requisition: Requisition, screening: Screening): Finding[] {
  const { policy, careful, asOf, lexicon, answers = {}, spell } = screening
  const paper = withoutPasted(paperOf(resume, lexicon), requisition)
  const facts = (requirement: Requirement, reader: Policy): Facts => ({
    paper,
    policy: reader,
    requisition,
    asOf,
    answers: answersFor(requirement, answers),
    spell,
  })
  const bad = illegible(resume, requisition)
  const answered = (requirement: Requirement, reader: Policy): Spoken => {
    const spoken = answer(requirement.criterion, facts(requirement, reader))
    const unsure =
      requirement.confidence < reader.trust ||
      (bad !== undefined && hangsOnWords(requirement.criterion, bad)) ||
      (spoken.outcome === 'unmet' && hangsOnDoubt(requirement.criterion, resume, reader.trust))
    return unsure ? leftOpen(spoken) : spoken
  }
  return [...standingRequirements(policy), ...requisition.requirements].map((requirement) => {
    const own = answered(requirement, policy)
    const slow = policy === careful ? own : answered(requirement, careful)
    return { ...own, requirement, screen: screenIdOf(requirement.criterion), careful: slow }
  })
}

/** What was copied out of the posting is evidence of nothing. */
function withoutPasted(paper: Paper, requisition: Requisition): Paper {
  const pasted = pastedSpans(paper.words, requisition)
  return pasted.length === 0 ? paper : { ...paper, barred: [...paper.barred, ...pasted] }
}

/** What the policy asks of every paper, as requirements like any other. */
const standingRequirements = (policy: Policy): Requirement[] =>
  policy.standing.map(({ criterion, level }) => ({
    id: `standing:${criterion.kind}`,
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

/** One answer to one criterion, for one reader. */
export function answer(criterion: Criterion, facts: Facts): Spoken {
  if (criterion.kind === 'any-of') return answerAny(criterion, facts)
  if (criterion.kind === 'all-of') return answerAll(criterion, facts)
  return ask(screenOf(criterion.kind), criterion, facts)
}

/** The best of them speaks for all; where none is met, the one that comes nearest, with all their names. */
function answerAny({ of, atLeast = 1 }: AnyOf, facts: Facts): Spoken {
  const spoken = of.map((each) => answer(each, facts)).sort(byOutcome)
  const deciding = spoken[atLeast - 1] ?? spoken.at(-1)!
  if (deciding.outcome === 'met')
    return { ...deciding, evidence: spoken.slice(0, atLeast).flatMap((each) => each.evidence) }
  const names = of.map(nameOf)
  const best = spoken.find((each) => each.outcome === deciding.outcome && each.evidence.length > 0) ?? deciding
  if (best.evidence.length > 0 || best.openQuestion) return best
  return { ...best, message: `Names none of ${names.join(', ')}.`, data: { ...best.data, names: names.join(', ') } }
}

/** The worst of them speaks for all. */
function answerAll({ of }: AllOf, facts: Facts): Spoken {
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

const screenIdOf = (criterion: Criterion): string =>
  criterion.kind === 'any-of' || criterion.kind === 'all-of' ? criterion.kind : screenOf(criterion.kind).id

/** What a criterion is called in a sentence. */
function nameOf(criterion: Criterion): string {
  switch (criterion.kind) {
    case 'any-of':
      return criterion.of.map(nameOf).join(' or ')
    case 'all-of':
      return criterion.of.map(nameOf).join(' and ')
    case 'experience':
      return criterion.of === undefined ? 'experience' : `experience in ${criterion.of}`
    case 'education':
      return criterion.fields.length > 0 ? `${criterion.level} in ${criterion.fields.join(' or ')}` : criterion.level
    case 'location':
      return criterion.place ?? criterion.mode ?? 'location'
    default:
      return 'name' in criterion ? criterion.name : criterion.kind.replaceAll('-', ' ')
  }
}
