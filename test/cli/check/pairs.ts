import type { Checked, CheckedPair, CheckedReason, Pair } from '../../../src/cli/check/checked.ts'
import type { PlannedExpectation } from '../../../src/cli/check/plan.ts'

export const reason: CheckedReason = {
  code: 'R12',
  requirement: 'skill:kubernetes',
  name: 'Kubernetes',
  screen: 'skill',
  outcome: 'unmet',
  decisive: true,
  lostIn: 'wording',
  weight: 50,
  message: 'Says “k8s”, not Kubernetes.',
  asked: 'Kubernetes',
  paper: ['- Moved 23 services to k8s'],
  careful: 'Says “k8s”, which shows Kubernetes.',
  fix: 'Where you say “k8s”, write “Kubernetes (k8s)”.',
  at: { line: 8, column: 24, endLine: 8, endColumn: 27 },
}

export const pair: Pair = {
  resume: 'resumes/ana.txt',
  posting: 'postings/cluster.txt',
  policy: 'rushed',
  outcome: 'reject',
  disposition: 'unmet-must-have',
  score: 50,
  careful: 'advance',
  reasons: [reason],
  met: [{ requirement: 'skill:python', name: 'Python', asked: 'Python' }],
  versions: { engine: '0.1.0', lexicon: '1' },
}

export const expectation: PlannedExpectation = {
  number: 1,
  resumes: new Set([pair.resume]),
  postings: new Set([pair.posting]),
  policies: new Set(['rushed']),
}

const good: CheckedPair = {
  ...pair,
  resume: 'resumes/<b> & "c", d.txt',
  outcome: 'advance',
  score: 100,
  reasons: [],
  expectations: 0,
  failures: [],
}

/** A run with all that can be reported: a pair that is not as expected and has changed, one that is fine, and a broken file. */
export const checked: Checked = {
  asOf: '2026-11-01',
  versions: pair.versions,
  resumes: ['resumes/ana.txt', good.resume, 'resumes/cut.pdf'],
  postings: ['postings/cluster.txt'],
  policies: ['rushed'],
  pairs: [
    {
      ...pair,
      expectations: 1,
      failures: [{ expectation: 1, kind: 'outcome', expected: 'advance', got: 'reject' }],
      change: { what: ['advance → reject'], why: ['posting', 'lexicon'] },
    },
    good,
  ],
  broken: [{ path: 'resumes/cut.pdf', role: 'resume', code: 'damaged', message: '100% of it:\nis “damaged”.' }],
  notes: [{ path: 'postings/cluster.txt', role: 'posting', note: 'asks-nothing', message: 'nothing & nobody' }],
}
