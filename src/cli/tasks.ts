import { basename } from 'node:path'
import { ScreeningError } from '../errors.ts'
import {
  type Document,
  lintPosting,
  misplaced,
  parseRequisition,
  parseResume,
  type Requisition,
  type Resume,
  report,
  simulate,
} from '../index.ts'

import type { Application } from '../model/application.ts'
import { isUnderstood } from '../model/languages.ts'
import type { Answers, Policy } from '../model/policy.ts'
import type { VerdictOutcome } from '../model/verdict.ts'
import { htmlReport } from '../report/html/html-report.ts'
import { postingFaultsInWords } from '../report/posting-faults.ts'
import type { ReportFormat } from '../report/report.ts'
import { pairTasks } from './check/pair-tasks.ts'
import { documentIn } from './document-in.ts'
import { openFile } from './files.ts'
import type { Paper } from './paper.ts'

export interface ScreenTask {
  readonly resume: Paper
  readonly posting: Paper
  readonly policy: Policy
  readonly asOf: string
  readonly answers?: Answers
  readonly application?: Application
  readonly format: ReportFormat | 'html'
  readonly colour: boolean
  readonly width: number
}

/** One pair whose verdict is wanted as data. */
export type JudgeTask = Pick<ScreenTask, 'resume' | 'posting' | 'policy' | 'asOf' | 'answers' | 'application'>

export interface LintTask {
  readonly posting: Paper
  readonly asOf: string
  readonly format: 'text' | 'json'
}

/** What workers can be asked to do, by name; arguments and results are plain data. */
export const tasks = {
  ...pairTasks,

  /** One pair, reported; with a warning where the day asked for can hardly be meant. */
  async screen({ resume: paper, posting, format, colour, width, ...options }: ScreenTask) {
    const resume = parseResume(await read(paper))
    const requisition = parseRequisition(await read(posting))
    expectInPlace(resume, requisition, [paper.path, posting.path])
    const simulation = await simulate({ resume, posting: requisition }, { ...options, rehearse: true, panel: true })
    const text = format === 'html' ? htmlReport(simulation) : report(simulation, format, { colour, width })
    const warning = begunLater(resume, options.asOf)
    return { text, outcome: simulation.verdict.outcome satisfies VerdictOutcome, ...(warning && { warning }) }
  },

  /** One pair, as data. */
  async judge({ resume, posting, ...options }: JudgeTask) {
    const { verdict, careful } = await simulate({ resume: await read(resume), posting: await read(posting) }, options)
    return { verdict, careful: careful.outcome }
  },

  /** What is at fault in a posting. One that asks nothing, or can't be understood, has no clean bill. */
  async lint({ posting, asOf, format }: LintTask) {
    const requisition = parseRequisition(await read(posting))
    const { language, requirements } = requisition
    if (!isUnderstood(language))
      throw new ScreeningError(
        'unsupported',
        `${posting.path}: expected a posting in English, got one in “${language}”.`,
      )
    const faults = lintPosting(requisition, { asOf })
    if (faults.length + requirements.length === 0)
      throw new ScreeningError(
        'no-text',
        `${posting.path}: expected a posting, got a text in which nothing that is asked was found. Is it the right file?`,
      )
    const text = format === 'json' ? `${JSON.stringify(faults, null, 2)}\n` : postingFaultsInWords(faults)
    return { text, faults: faults.length }
  },
}

/** @throws TypeError where a paper reads like the other kind: judged so, a posting would be turned away for what a résumé asks. */
function expectInPlace(resume: Resume, requisition: Requisition, [first, second]: readonly [string, string]): void {
  const odd = misplaced(resume, requisition)
  if (odd.length === 0) return
  const said = odd.map((paper) =>
    paper === 'resume' ? `${first} reads like a posting` : `${second} reads like a résumé`,
  )
  throw new TypeError(`${said.join(', and ')}: did you swap the two? Give the résumé first, then the posting.`)
}

/** What is said where jobs begin after the day up to which they count. */
function begunLater({ work }: Resume, asOf: string): string | undefined {
  const newest = work
    .flatMap(({ startDate }) => (startDate && startDate.earliest !== 'present' ? [startDate] : []))
    .sort((a, b) => (a.earliest < b.earliest ? 1 : -1))[0]
  return newest && newest.earliest > asOf.slice(0, 7)
    ? `as of ${asOf}, a job on the paper has not begun (${newest.quote.text}) and counts for nothing. Is --as-of the day you mean?`
    : undefined
}

/** The document, or the error with the file's name before it. */
async function read({ path, bytes }: Paper): Promise<Document> {
  try {
    return await documentIn(bytes ?? (await openFile(path)), path === '-' ? {} : { name: basename(path) })
  } catch (error) {
    if (!(error instanceof ScreeningError) || error.message.startsWith(`${path}: `)) throw error
    throw new ScreeningError(error.code, `${path}: ${error.message}`, { cause: error })
  }
}
