import { aftermath } from './aftermath/aftermath.ts'
import type { Application } from './model/application.ts'
import type { Document } from './model/document.ts'
import { isDocument, isRequisition, isResume } from './model/papers.ts'
import type { Requisition } from './model/requisition.ts'
import type { Resume } from './model/resume.ts'
import type { Simulation } from './model/simulation.ts'
import { panel } from './panel.ts'
import { parseRequisition } from './parse/requisition/parse-requisition.ts'
import { parseResume } from './parse/resume/parse-resume.ts'
import { policies } from './policies/policies.ts'
import { type ReadInput, readDocument } from './read/read-document.ts'
import { decide, expectOptions, rehearse, type ScreenOptions, screenResume, skimPath } from './steps.ts'

export interface SimulateOptions extends ScreenOptions {
  /** Whether to make the fixes on the paper and screen it again. Off where it is absent: it takes a reading of the paper for each. */
  readonly rehearse?: boolean
  /** Whether to put the pair before a panel of readers too, 256 or as many as given. Off where it is absent. */
  readonly panel?: boolean | number
  /** What is known of the application besides the two papers. It moves no score. */
  readonly application?: Application
}

/**
 * Reads both papers, screens the one against the other, and decides: once as the policy's reader, once carefully.
 * A résumé or posting may be given as bytes, as text, as a document already read, or already parsed.
 * @throws ScreeningError where a file can’t be read. @throws TypeError as `screenResume` does, and where `panel` is no number of readers from 1 to 10,000.
 */
export async function simulate(
  papers: { readonly resume: ReadInput | Document | Resume; readonly posting: ReadInput | Document | Requisition },
  options: SimulateOptions,
): Promise<Simulation> {
  expectOptions(options)
  const words = options.lexicon ? { lexicon: options.lexicon } : {}
  const resume = isResume(papers.resume) ? papers.resume : parseResume(await documentOf(papers.resume), words)
  const requisition = isRequisition(papers.posting)
    ? papers.posting
    : parseRequisition(await documentOf(papers.posting), words)
  const { policy = policies.rushed, application, panel: readers } = options
  const verdict = decide(screenResume(resume, requisition, options), policy)
  const careful = decide(screenResume(resume, requisition, { ...options, policy: policies.careful }), policies.careful)
  const skim = skimPath(resume, requisition, options)
  const rehearsal = options.rehearse ? rehearse(resume, requisition, options) : undefined
  return {
    resume,
    requisition,
    verdict,
    careful,
    ...(skim && { skim }),
    ...(rehearsal && { rehearsal }),
    ...(isAsked(readers) && {
      panel: panel(resume, requisition, readers === true ? options : { ...options, readers }),
    }),
    ...(application && { aftermath: aftermath(application, { verdict, careful }) }),
  }
}

/** Not given, or false, is no panel; any number is one, and `panel` complains of those that can be none. */
const isAsked = (readers: boolean | number | undefined): readers is true | number =>
  readers !== undefined && readers !== false

const documentOf = async (paper: ReadInput | Document): Promise<Document> =>
  isDocument(paper) ? paper : readDocument(paper)
