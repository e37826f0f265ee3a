import { judge } from './decide/judge.ts'
import { lexicon as standard } from './lexicon/standard.ts'
import type { Document } from './model/document.ts'
import { expectAnswers } from './model/expect-answers.ts'
import type { KnockoutQuestion } from './model/knockout-question.ts'
import type { Lexicon } from './model/lexicon.ts'
import { expectLexicon, expectPair, expectPolicy } from './model/papers.ts'
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
import { expectOwn, NO_SCREENS } from './screen/screens.ts'
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
 * @throws TypeError where a paper is not parsed, `asOf` is not a date of the form `YYYY-MM-DD`, the policy or lexicon is none, an answer is neither
 * “yes” nor “no” or to nothing that is asked, or a screen of your own is missing, given twice, or for another kind.
 */
export function screenResume(resume: Resume, requisition: Requisition, options: ScreenOptions): Screened {
  const screening = screeningOf(resume, requisition, options, policies.rushed)
  const findings = screenRequisition(resume, requisition, screening)
  const { asOf, policy, lexicon } = screening
  return { findings, asOf, policy: policy.id, versions: { engine, lexicon: lexicon.version } }
}

/**
 * The way of the policy's eye over the paper: where it rests, for how long, and which requirements it comes upon in its seconds.
 * Undefined for a policy that does not skim. The reader is `policies.rushed` where none is given.
 * @throws TypeError as `screenResume` does.
 */
export function skimPath(resume: Resume, requisition: Requisition, options: ScreenOptions): SkimPath | undefined {
  const screening = screeningOf(resume, requisition, options, policies.rushed)
  const { skim } = screening.policy
  return skim && skimOver(resume, requisition, { ...screening, skim })
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
  const screening = screeningOf(resume, requisition, options, policies.careful)
  const facts = { ...screening, paper: paperOf(resume, screening.lexicon), requisition }
  return knockoutQuestionsOf(requisition, screening.answers, ({ criterion }) => answer(criterion, facts))
}

/** What is given, with what stands for that which is not; `reader` where there is no policy. */
function screeningOf(resume: Resume, requisition: Requisition, options: ScreenOptions, reader: Policy) {
  expectPair(resume, requisition)
  expectOptions(options)
  const { policy = reader, asOf, lexicon = standard, answers = {}, spell, screens = NO_SCREENS } = options
  expectAnswers(answers, 'answers', requisition.requirements)
  return { policy, careful: policies.careful, asOf, lexicon, answers, spell, screens }
}

/**
 * Checks all that can be told before there is a pair.
 * @throws TypeError where `asOf` is no date, `policy` no policy, `lexicon` no lexicon, or a screen of your own is given twice, or for another kind.
 */
export function expectOptions(options: ScreenOptions): void {
  expectDay(options?.asOf)
  const { policy, lexicon, screens } = options
  if (policy !== undefined) expectPolicy(policy)
  if (lexicon !== undefined) expectLexicon(lexicon)
  if (screens) expectOwn(screens)
}

/**
 * Adds the findings up to a verdict.
 * @throws TypeError where the policy is none, or another than the one that they were made under.
 */
export function decide(screened: Screened, policy: Policy): Verdict {
  expectPolicy(policy)
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
  const { policy, lexicon } = screeningOf(resume, requisition, options, policies.rushed)
  const judged = (paper: Resume): Verdict => decide(screenResume(paper, requisition, options), policy)
  const parse = (document: Document): Resume => parseResume(document, { lexicon })
  const passed = (paper: Resume): string[] =>
    Object.values(policies).flatMap((each) => (lets(paper, requisition, { ...options, policy: each }) ? [each.id] : []))
  return rehearseFixes({
    resume,
    title: requisition.title?.text,
    verdict: judged(resume),
    parse,
    decide: judged,
    passed,
  })
}

const lets = (
  resume: Resume,
  requisition: Requisition,
  options: ScreenOptions & { readonly policy: Policy },
): boolean => decide(screenResume(resume, requisition, options), options.policy).outcome === 'advance'
