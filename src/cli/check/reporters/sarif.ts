import { posix } from 'node:path'
import type { Location, Log, ReportingDescriptor, Result } from 'sarif'
import { reasonCodes } from '../../../model/reason-codes.ts'
import { engine } from '../../../version.ts'
import {
  type Checked,
  type CheckedPair,
  type CheckedReason,
  changeInWords,
  failing,
  failureInWords,
  goneFrom,
} from '../checked.ts'

/** What can be said of a pair or a file besides the reasons. */
const OWN_RULES: Readonly<Record<string, string>> = {
  expectation: 'A pair is not as the configuration expects it.',
  changed: 'A pair is not as it was last accepted.',
  gone: 'A pair that was accepted is no longer there.',
  unreadable: 'A file could not be screened.',
  'asks-nothing': 'Nothing that is asked was found in a posting.',
  'not-in-english': 'A paper is not in English, and what hangs on its words is not judged.',
}

/**
 * SARIF 2.1.0, as code scanning takes it: what is not as expected, and the reasons for it at the lines of the résumé where it has lines.
 * `prefix` leads from the repository to the papers.
 */
export function toSarif(checked: Checked, prefix: string): string {
  const at = (path: string, reason?: CheckedReason): Location[] => [
    {
      physicalLocation: {
        artifactLocation: { uri: encodeURI(posix.join(prefix, path)).replace(/[?#]/g, encodeURIComponent) },
        ...(reason?.at && {
          region: {
            startLine: reason.at.line,
            startColumn: reason.at.column,
            endLine: reason.at.endLine,
            endColumn: reason.at.endColumn,
          },
        }),
      },
    },
  ]
  const results: Result[] = [
    ...failing(checked).flatMap((pair) => resultsOf(pair, at)),
    ...checked.broken.map(
      ({ path, message }): Result => ({
        ruleId: 'unreadable',
        level: 'error',
        message: { text: message },
        locations: at(path),
      }),
    ),
    ...goneFrom(checked).map(
      (name): Result => ({
        ruleId: 'gone',
        level: 'error',
        message: { text: `${name}: accepted, and no longer there.` },
        locations: at(name.split(' × ')[0]!),
      }),
    ),
    ...checked.notes.map(
      ({ path, note, message }): Result => ({
        ruleId: note,
        level: 'warning',
        message: { text: message },
        locations: at(path),
      }),
    ),
  ]
  const rules = [...new Set(results.map(({ ruleId }) => ruleId!))].sort().map(ruleOf)
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'screened-out', version: engine, semanticVersion: engine, rules } },
        columnKind: 'utf16CodeUnits',
        results: results.map((result) => ({
          ...result,
          ruleIndex: rules.findIndex(({ id }) => id === result.ruleId),
        })),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function resultsOf(pair: CheckedPair, at: (path: string, reason?: CheckedReason) => Location[]): Result[] {
  const about = `${pair.posting} (${pair.policy})`
  const result = (ruleId: string, text: string, reason?: CheckedReason): Result => ({
    ruleId,
    level: reason && !reason.decisive ? 'note' : 'error',
    message: { text: `${about}: ${text}` },
    locations: at(pair.resume, reason),
    partialFingerprints: { 'pairAndRule/v1': [pair.resume, about, ruleId, reason?.requirement ?? ''].join('|') },
  })
  return [
    ...pair.failures.map((failure) => result('expectation', failureInWords(failure))),
    ...(pair.change ? [result('changed', changeInWords(pair.change))] : []),
    ...pair.reasons
      .filter(({ outcome, decisive }) => decisive && outcome !== 'met')
      .map((reason) => result(reason.code ?? reason.screen, textOf(reason), reason)),
  ]
}

const textOf = ({ name, message, asked, fix }: CheckedReason): string =>
  [`${name}: ${message}`, asked && `Asked: “${asked}”.`, fix && `Fix: ${fix}`].filter(Boolean).join(' ')

function ruleOf(id: string): ReportingDescriptor {
  const meaning = reasonCodes[id as keyof typeof reasonCodes]
  const text = meaning?.means ?? OWN_RULES[id] ?? `The check “${id}” is not met.`
  return { id, name: meaning?.name ?? id, shortDescription: { text }, fullDescription: { text } }
}
