import {
  type Broken,
  type Checked,
  type CheckedPair,
  changeInWords,
  failureInWords,
  goneFrom,
  isFailing,
  type Note,
} from '../checked.ts'
import { escapeMarkup } from './escape.ts'
import { reasonLines } from './reason-lines.ts'

/** JUnit's XML, as CI systems show it: a suite for each résumé, a case for each pair, an error for each file that can't be screened. */
export function toJunit(checked: Checked): string {
  const { resumes, pairs, broken, notes } = checked
  const gone = goneFrom(checked)
  const suites = [
    ...suite(
      'postings',
      [],
      broken.filter(({ role }) => role === 'posting'),
      notes.filter(({ role }) => role === 'posting'),
    ),
    ...resumes.flatMap((path) =>
      suite(
        path,
        pairs.filter(({ resume }) => resume === path),
        broken.filter((each) => each.role === 'resume' && each.path === path),
        notes.filter((each) => each.role === 'resume' && each.path === path),
      ),
    ),
    ...suiteOfGone(gone),
  ]
  const totals = counts(pairs, broken, gone)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="screened-out"${totals}>`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n')
}

function suite(
  name: string,
  pairs: readonly CheckedPair[],
  broken: readonly Broken[],
  notes: readonly Note[],
): string[] {
  if (pairs.length + broken.length + notes.length === 0) return []
  return [
    `  <testsuite name="${escapeMarkup(name)}"${counts(pairs, broken)}>`,
    ...pairs.map((pair) => caseOf(pair)),
    ...broken.map(
      ({ path, code, message }) =>
        `    <testcase name="can be screened" classname="${escapeMarkup(path)}" time="0">\n      <error type="${escapeMarkup(code)}" message="${escapeMarkup(message)}"/>\n    </testcase>`,
    ),
    ...(notes.length > 0
      ? [
          `    <system-out>${escapeMarkup(notes.map(({ path, message }) => `${path}: ${message}`).join('\n'))}</system-out>`,
        ]
      : []),
    '  </testsuite>',
  ]
}

/** A case for each accepted pair that is no longer there. */
const suiteOfGone = (gone: readonly string[]): string[] =>
  gone.length === 0
    ? []
    : [
        `  <testsuite name="accepted"${counts([], [], gone)}>`,
        ...gone.map(
          (name) =>
            `    <testcase name="is there" classname="${escapeMarkup(name)}" time="0">\n      <failure type="gone" message="accepted, and no longer there"/>\n    </testcase>`,
        ),
        '  </testsuite>',
      ]

function caseOf(pair: CheckedPair): string {
  const { resume, posting, policy, failures, change } = pair
  const start = `    <testcase name="${escapeMarkup(`${posting} (${policy})`)}" classname="${escapeMarkup(resume)}" time="0"`
  const said = [...failures.map(failureInWords), ...(change ? [changeInWords(change)] : [])]
  if (said.length === 0) return `${start}/>`
  const body = [...said, '', ...reasonLines(pair)].join('\n')
  const type = failures[0]?.kind ?? 'changed'
  return `${start}>\n      <failure type="${type}" message="${escapeMarkup(said[0]!)}">${escapeMarkup(body)}</failure>\n    </testcase>`
}

const counts = (pairs: readonly CheckedPair[], broken: readonly Broken[], gone: readonly string[] = []): string => {
  const failures = pairs.filter(isFailing).length + gone.length
  return ` tests="${pairs.length + broken.length + gone.length}" failures="${failures}" errors="${broken.length}" skipped="0" time="0"`
}
