import { type Broken, type Checked, type CheckedPair, changeInWords, failureInWords } from '../checked.ts'
import { escapeMarkup } from './escape.ts'
import { reasonLines } from './reason-lines.ts'

/** JUnit's XML, as CI systems show it: a suite for each résumé, a case for each pair, an error for each file that can't be screened. */
export function toJunit({ resumes, pairs, broken }: Checked): string {
  const suites = [
    ...suite(
      'postings',
      [],
      broken.filter(({ role }) => role === 'posting'),
    ),
    ...resumes.flatMap((path) =>
      suite(
        path,
        pairs.filter(({ resume }) => resume === path),
        broken.filter((each) => each.role === 'resume' && each.path === path),
      ),
    ),
  ]
  const totals = counts(pairs, broken)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="screened-out"${totals}>`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n')
}

function suite(name: string, pairs: readonly CheckedPair[], broken: readonly Broken[]): string[] {
  if (pairs.length + broken.length === 0) return []
  return [
    `  <testsuite name="${escapeMarkup(name)}"${counts(pairs, broken)}>`,
    ...pairs.map((pair) => caseOf(pair)),
    ...broken.map(
      ({ path, code, message }) =>
        `    <testcase name="can be screened" classname="${escapeMarkup(path)}" time="0">\n      <error type="${escapeMarkup(code)}" message="${escapeMarkup(message)}"/>\n    </testcase>`,
    ),
    '  </testsuite>',
  ]
}

function caseOf(pair: CheckedPair): string {
  const { resume, posting, policy, failures, change } = pair
  const start = `    <testcase name="${escapeMarkup(`${posting} (${policy})`)}" classname="${escapeMarkup(resume)}" time="0"`
  const said = [...failures.map(failureInWords), ...(change ? [changeInWords(change)] : [])]
  if (said.length === 0) return `${start}/>`
  const body = [...said, '', ...reasonLines(pair)].join('\n')
  const type = failures[0]?.kind ?? 'changed'
  return `${start}>\n      <failure type="${type}" message="${escapeMarkup(said[0]!)}">${escapeMarkup(body)}</failure>\n    </testcase>`
}

const counts = (pairs: readonly CheckedPair[], broken: readonly Broken[]): string => {
  const failures = pairs.filter((pair) => pair.failures.length > 0 || pair.change).length
  return ` tests="${pairs.length + broken.length}" failures="${failures}" errors="${broken.length}" skipped="0" time="0"`
}
