import { posix } from 'node:path'
import {
  type Checked,
  type CheckedPair,
  changeInWords,
  failing,
  failureInWords,
  goneFrom,
  isFailing,
  wrongInWords,
} from '../checked.ts'

/** Workflow commands: annotations at the files, and at their lines where they have some. `prefix` leads from the repository to the papers. */
export function toAnnotations(checked: Checked, prefix: string): string {
  const pairs = failing(checked).map((pair) => {
    const place = pair.reasons.find(({ decisive, at }) => decisive && at)?.at
    const fixes = pair.reasons.filter(({ decisive, fix }) => decisive && fix).map(({ name, fix }) => `${name}: ${fix}`)
    return command('error', saidOf(pair).concat(fixes).join('\n'), {
      file: posix.join(prefix, pair.resume),
      ...(place && { line: place.line, endLine: place.endLine, col: place.column, endColumn: place.endColumn }),
      title: `${pair.posting} (${pair.policy})`,
    })
  })
  const broken = checked.broken.map(({ path, message }) =>
    command('error', message, { file: posix.join(prefix, path), title: 'could not be screened' }),
  )
  const gone = goneFrom(checked).map((name) => command('error', name, { title: 'accepted, and no longer there' }))
  const notes = checked.notes.map(({ path, note, message }) =>
    command('warning', message, { file: posix.join(prefix, path), title: note.replaceAll('-', ' ') }),
  )
  return [...pairs, ...broken, ...gone, ...notes].map((line) => `${line}\n`).join('')
}

function command(name: string, message: string, properties: Readonly<Record<string, string | number>>): string {
  const given = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${given.join(',')}::${escapeData(message)}`
}

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** Rows beyond which a summary would be too long for the page it stands on (1 MiB). */
const MOST_ROWS = 200

/** The summary of the job, in Markdown: a sentence, the matrix, and what is not as expected. */
export function toJobSummary(checked: Checked): string {
  const { pairs, broken, notes, resumes, postings, policies } = checked
  const wrong = failing(checked)
  const gone = goneFrom(checked)
  const state = wrongInWords(checked) ?? `all ${pairs.length} pairs are as expected`
  return [
    '## Résumés before postings',
    '',
    `**${state}**${broken.length > 0 ? `; ${broken.length} ${broken.length === 1 ? 'file' : 'files'} could not be screened` : ''}. As of ${checked.asOf}.`,
    '',
    ...policies.flatMap((policy) => [
      ...(policies.length > 1 ? [`### ${cell(policy)}`, ''] : []),
      ...table(policy),
      '',
    ]),
    ...(wrong.length > 0 ? ['### Not as expected', '', ...wrong.slice(0, MOST_ROWS).map(item), ''] : []),
    ...(gone.length > 0 ? ['### Accepted, and no longer there', '', ...gone.map((name) => `- ${cell(name)}`), ''] : []),
    ...about('Could not be screened', broken),
    ...about('To note', notes),
  ].join('\n')

  function table(policy: string): string[] {
    const found = new Map(
      pairs.filter((pair) => pair.policy === policy).map((pair) => [`${pair.resume}\n${pair.posting}`, pair]),
    )
    return [
      `| | ${postings.map(cell).join(' | ')} |`,
      `|---|${postings.map(() => '---').join('|')}|`,
      ...resumes.slice(0, MOST_ROWS).map((resume) => {
        const cells = postings.map((posting) => mark(found.get(`${resume}\n${posting}`)))
        return `| ${cell(resume)} | ${cells.join(' | ')} |`
      }),
      ...(resumes.length > MOST_ROWS ? ['', `… and ${resumes.length - MOST_ROWS} more.`] : []),
    ]
  }
}

const about = (title: string, files: readonly { readonly path: string; readonly message: string }[]): string[] =>
  files.length === 0
    ? []
    : [`### ${title}`, '', ...files.map(({ path, message }) => `- ${cell(path)}: ${cell(message)}`), '']

const item = (pair: CheckedPair): string =>
  `- **${cell(pair.resume)}** × ${cell(pair.posting)} (${cell(pair.policy)}): ${cell(saidOf(pair).join('; '))}`

const saidOf = ({ failures, change }: CheckedPair): string[] => [
  ...failures.map(failureInWords),
  ...(change ? [changeInWords(change)] : []),
]

const mark = (pair: CheckedPair | undefined): string =>
  pair === undefined
    ? '–'
    : `${isFailing(pair) ? '❌ ' : ''}${pair.outcome}${pair.score === null ? '' : ` ${Math.round(pair.score)}`}`

/** Text that Markdown leaves as it is, in a table as well. */
const cell = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
