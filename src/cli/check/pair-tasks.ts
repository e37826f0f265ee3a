import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { deserialize } from 'node:v8'
import { decide, parseRequisition, parseResume, policies, screenResume } from '../../index.ts'
import type { Answers, Policy } from '../../model/policy.ts'
import type { Requisition } from '../../model/requisition.ts'
import type { Resume } from '../../model/resume.ts'
import type { Reason, Verdict } from '../../model/verdict.ts'
import { topicOf } from '../../report/criterion-in-words.ts'
import { rowWithQuotes } from '../../report/outline.ts'
import { documentIn } from '../document-in.ts'
import { openFile } from '../files.ts'
import type { CheckedReason, Pair } from './checked.ts'
import { type Locate, locateIn } from './own-lines.ts'

/** What is the same for every pair of a run; shared memory, so that it is written once and not sent with each task. */
export interface Matrix {
  readonly asOf: string
  readonly postings: readonly { readonly path: string; readonly requisition: Requisition }[]
  readonly policies: readonly Policy[]
}

export interface ReadTask {
  readonly path: string
  /** How the file is called in messages. */
  readonly name: string
}

/** A résumé as one worker read it, on its way to those that screen it. */
export interface ReadResume {
  readonly resume: Resume
  readonly hash: string
  /** The file's own text, where it has lines. */
  readonly raw: string
}

export interface PairTask {
  /** Tells runs apart within one worker. */
  readonly run: number
  readonly matrix: SharedArrayBuffer
  readonly name: string
  readonly read: ReadResume
  readonly answers: Answers
  /** Which of the postings: from this one, up to that one. */
  readonly from: number
  readonly to: number
}

/** What workers can be asked to do for a check. */
export const pairTasks = {
  async readResume({ path, name }: ReadTask): Promise<ReadResume> {
    const { bytes, document } = await read(path, name)
    const raw = document.format === 'pdf' || document.format === 'docx' ? '' : new TextDecoder().decode(bytes)
    return { resume: parseResume(document), hash: hashOf(bytes), raw }
  },

  async readPosting({ path, name }: ReadTask): Promise<{ requisition: Requisition; hash: string }> {
    const { bytes, document } = await read(path, name)
    return { requisition: parseRequisition(document), hash: hashOf(bytes) }
  },

  /** Every pair of a résumé with some of the postings, under every policy, in the order of the matrix. */
  async pairs({ run, matrix, name, read: { resume, raw }, answers, from, to }: PairTask): Promise<Pair[]> {
    const { asOf, postings, policies: readers } = matrixOf(run, matrix)
    const locate = locateIn(resume.document, raw)
    return postings.slice(from, to).flatMap(({ path, requisition }) => {
      const judged = (policy: Policy) => decide(screenResume(resume, requisition, { policy, asOf, answers }), policy)
      const careful = judged(policies.careful)
      return readers.map((policy): Pair => {
        const verdict = judged(policy)
        const unscored = whyUnscored(verdict, requisition)
        return {
          resume: name,
          posting: path,
          policy: policy.id,
          outcome: verdict.outcome,
          disposition: verdict.disposition,
          score: verdict.scores.overall,
          ...(unscored !== undefined && { unscored }),
          careful: careful.outcome,
          reasons: verdict.reasons.map((reason) => reasonOf(reason, resume, locate)),
          met: verdict.met.map((finding) => ({
            requirement: finding.requirement.id,
            name: topicOf(finding),
            ...('text' in finding.requirement.from && { asked: finding.requirement.from.text }),
          })),
          versions: verdict.versions,
        }
      })
    })
  },
}

/** Why a verdict's score, or its lack, tells nothing of the paper: words were not judged, nothing is asked, or nothing could be answered. */
function whyUnscored({ reasons, scores }: Verdict, { requirements }: Requisition): string | undefined {
  const unread = reasons.find(
    ({ requirement, openQuestion }) => requirement.criterion.kind === 'readable' && !openQuestion,
  )
  if (unread) return unread.message
  if (scores.overall !== null) return undefined
  return requirements.length === 0
    ? 'the posting was found to ask nothing.'
    : 'nothing that is asked could be answered from a paper.'
}

function reasonOf(reason: Reason, resume: Resume, locate: Locate): CheckedReason {
  const { name, message, asked, paper, careful, fix } = rowWithQuotes(reason, resume)
  const { code, requirement, screen, outcome, decisive, lostIn, weight, evidence } = reason
  const at = evidence.flatMap((quote) => (quote.in === 'posting' ? [] : [locate(quote)])).find(Boolean)
  return {
    ...(code && { code }),
    requirement: requirement.id,
    name,
    screen,
    outcome,
    decisive,
    lostIn,
    weight,
    message,
    ...(asked !== undefined && { asked }),
    paper,
    ...(careful !== undefined && { careful }),
    ...(fix !== undefined && { fix }),
    ...(at && { at }),
  }
}

let latest: { readonly run: number; readonly matrix: Matrix } | undefined

/** The matrix is unpacked once in each worker. */
function matrixOf(run: number, shared: SharedArrayBuffer): Matrix {
  if (latest?.run !== run) latest = { run, matrix: deserialize(Buffer.from(new Uint8Array(shared))) }
  return latest.matrix
}

async function read(path: string, name: string) {
  const bytes = await openFile(path, name)
  return { bytes, document: await documentIn(bytes, { name: basename(path) }) }
}

export const hashOf = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex')
