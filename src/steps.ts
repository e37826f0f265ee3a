import { judge } from './decide/judge.ts'
import { lexicon as standard } from './lexicon/standard.ts'
import type { Document } from './model/document.ts'
import type { KnockoutQuestion } from './model/knockout-question.ts'
import type { Lexicon } from './model/lexicon.ts'
import { expectPair } from './model/papers.ts'
import type { Answers, Policy } from './model/policy.ts'
import type { Rehearsal } from './model/rehearsal.ts'
import type { Requisition } from './model/requisition.ts'
import type { Resume } from './model/resume.ts'
import type { Screened } from './model/simulation.ts'
import type { SkimPath } from './model/skim.ts'
import type { Verdict } from './model/verdict.ts'
import { parseResume } from './parse/resume/parse-resume.ts'
import { policies } from './policies/policies.ts'
import { rehearseFixes } from './rehearse/rehearse.ts'
import type { Screen } from './screen/define-screen.ts'
import { knockoutQuestionsOf } from './screen/knockout-questions.ts'
import { paperOf } from './screen/paper.ts'
import { answer, screenRequisition } from './screen/screen-requisition.ts'
import { expectOwn } from './screen/screens.ts'
import { skimOver } from './screen/skim/skim-path.ts'
import { expectDay } from './text/days.ts'
import { engine } from './version.ts'

/** What a pair is screened with, besides the two papers. */
export interface ScreenOptions {
  /** The reader; each function says which it takes where none is given. */
  readonly policy?: Policy
  /** The day up to which running jobs count, `YYYY-MM-DD`. There is no default: a verdict must not change with the clock. */
  readonly asOf: string
  /** The words of the trades. All of them where none is given. */
  readonly lexicon?: Lexicon
  /** What the candidate would answer on a form, by requirement id or kind of criterion. */
  readonly answers?: Answers
  /** Whether a dictionary knows a word, for policies that look at spelling; `loadSpelling` of `screened-out/spelling` gives one. */
  readonly spell?: (word: string) => boolean
  /** Screens of your own, made by `defineScreen`, for requirements of kind `own`. */
  readonly screens?: readonly Screen[]
}

/**
 * Answers every requirement of the requisition from the résumé: as the policy's reader would, with what a careful reader would
 * have said beside each answer. The reader is `policies.rushed` where none is given.
 * @throws TypeError where a paper is not parsed, `asOf` is not a date of the form `YYYY-MM-DD`, or a screen of your own is missing, given twice, or for another kind.
 */
export function screenResume(resume: Resume, requisition: Requisition, options: ScreenOptions): Screened {
  const { policy = policies.rushed, asOf, lexicon = standard, answers = {}, spell, screens } = options
  expectPair(resume, requisition)
  expectDay(asOf)
  if (screens) expectOwn(screens)
  const circumstances = {
    policy,
    careful: policies.careful,
    asOf,
    lexicon,
    answers,
    spell,
    ...(screens && { screens }),
  }
  const findings = screenRequisition(resume, requisition, circumstances)
  return { findings, asOf, policy: policy.id, versions: { engine, lexicon: lexicon.version } }
}

/**
 * The way of the policy's eye over the paper: where it rests, for how long, and which requirements it comes upon in its seconds.
 * Undefined for a policy that does not skim. The reader is `policies.rushed` where none is given.
 * @throws TypeError as `screenResume` does.
 */
export function skimPath(resume: Resume, requisition: Requisition, options: ScreenOptions): SkimPath | undefined {
  const { policy = policies.rushed, asOf, lexicon = standard, answers = {}, screens = [] } = options
  const { skim } = policy
  expectPair(resume, requisition)
  expectDay(asOf)
  expectOwn(screens)
  if (!skim) return undefined
  return skimOver(resume, requisition, { policy, skim, careful: policies.careful, asOf, lexicon, answers, screens })
}

/**
 * The questions that a form would ask for the posting, each answered by the caller, else by a plain statement on the paper, else open.
 * The reader is `policies.careful` where none is given.
 * @throws TypeError as `screenResume` does.
 */
export function knockoutQuestions(
  resume: Resume,
  requisition: Requisition,
  options: ScreenOptions,
): KnockoutQuestion[] {
  const { policy = policies.careful, asOf, lexicon = standard, answers = {}, screens = [] } = options
  expectPair(resume, requisition)
  expectDay(asOf)
  expectOwn(screens)
  const facts = { paper: paperOf(resume, lexicon), policy, requisition, asOf, answers, spell: undefined, screens }
  return knockoutQuestionsOf(requisition, answers, ({ criterion }) => answer(criterion, facts))
}

/**
 * Adds the findings up to a verdict.
 * @throws TypeError where they were made under another policy than the one that is to judge them.
 */
export function decide(screened: Screened, policy: Policy): Verdict {
  if (screened.policy !== policy.id)
    throw new TypeError(
      `policy: expected “${screened.policy}”, under which the findings were made, got “${policy.id}”.`,
    )
  return judge(screened.findings, policy, screened)
}

/**
 * Makes each fix on the paper's own text, parses and screens it again, and looks for the fewest changes that let it through. Only what was
 * observed is claimed. Takes about as long as parsing and screening the paper once for each reason. The reader is `policies.rushed` where
 * none is given.
 * @throws TypeError as `screenResume` does.
 */
export function rehearse(resume: Resume, requisition: Requisition, options: ScreenOptions): Rehearsal {
  const { policy = policies.rushed, lexicon = standard } = options
  const judged = (paper: Resume): Verdict => decide(screenResume(paper, requisition, options), policy)
  const parse = (document: Document): Resume => parseResume(document, { lexicon })
  const passed = (paper: Resume): string[] =>
    Object.values(policies).flatMap((each) => (lets(paper, requisition, { ...options, policy: each }) ? [each.id] : []))
  return rehearseFixes({ resume, verdict: judged(resume), parse, decide: judged, passed })
}

const lets = (
  resume: Resume,
  requisition: Requisition,
  options: ScreenOptions & { readonly policy: Policy },
): boolean => decide(screenResume(resume, requisition, options), options.policy).outcome === 'advance'
