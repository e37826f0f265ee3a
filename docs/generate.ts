import { readFileSync, writeFileSync } from 'node:fs'
import type { ReasonCode } from '../src/model/finding.ts'
import type { Policy, Source } from '../src/model/policy.ts'
import { elsewhere, reasonCodes } from '../src/model/reason-codes.ts'
import { policies } from '../src/policies/policies.ts'
import { screens } from '../src/screen/screens.ts'

import { reasonSources } from './reason-sources.ts'

/** The pages that are made from data. `--check` writes nothing and fails where a page is stale. */
const PAGES: Readonly<Record<string, () => string>> = {
  'reasons.md': () => HEAD + reasonsPage(),
  'policies.md': () => HEAD + policiesPage(),
  '../README.md': readme,
}

const HEAD = '<!-- Made from data by `npm run docs`. Do not edit. -->\n'

function reasonsPage(): string {
  const sections = Object.entries(reasonCodes).map(([code, { name, means, grade }]) => {
    const source = reasonSources[code as ReasonCode]
    if (source?.grade !== grade)
      throw new Error(`${code}: expected a source graded ${grade}, got ${source?.grade ?? 'none'}.`)
    const said = screens.flatMap((screen) =>
      Object.entries(screen.codes)
        .filter(([, each]) => each === code)
        .map(([id]) => `| \`${screen.id}\` | \`${id}\` | ${screen.messages[id]} |`),
    )
    return [
      `## ${code}: ${name}`,
      '',
      means,
      '',
      'How it is known that this turns papers away:',
      '',
      '| source | year | grade | note |',
      '| --- | --- | --- | --- |',
      sourceRow(source),
      '',
      '| screen | message | says |',
      '| --- | --- | --- |',
      ...said,
      '',
    ].join('\n')
  })
  const questions = screens.map(
    ({ id, question, answers, looksAt }) =>
      `| \`${id}\` | ${question} | ${answers.join(', ')} | ${looksAt.join(', ')} |`,
  )
  return [
    '# Reasons',
    '',
    'Every reason that a report can give, with the checks that give it. A code is stable; the words around it are not.',
    '',
    ...sections,
    '# Codes that no screen gives',
    '',
    ...Object.entries(elsewhere).map(([code, why]) => `- **${code}**: ${why}`),
    '',
    '# Screens',
    '',
    '| screen | asks | answers criteria of kind | looks at |',
    '| --- | --- | --- | --- |',
    ...questions,
    '',
  ].join('\n')
}

/** The README, with the report of one case as it is recorded beside the case. */
function readme(): string {
  const text = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
  const printed = text('fixtures/cases/developer-k8s/report.txt')
  return text('README.md').replace(
    /(<!-- report:[^\n]*\n).*(<!-- \/report -->)/s,
    (_, open, close) => `${open}\`\`\`\n$ npm start\n${printed}\`\`\`\n${close}`,
  )
}

function policiesPage(): string {
  return [
    '# Policies',
    '',
    'A policy is how one kind of reader behaves, as data. Nothing graded folklore is a default.',
    '',
    ...Object.values(policies).flatMap(policySection),
    '## Where the numbers come from',
    '',
    '| number | source | year | grade | note |',
    '| --- | --- | --- | --- | --- |',
    ...sourceRows(),
    '',
  ].join('\n')
}

function policySection({ id, description, reads, matching, months, patience, doubt, gates, skim }: Policy): string[] {
  return [
    `## ${id}`,
    '',
    description,
    '',
    '| reads | compares words | compares months | patience (months) | a doubt is a | gates | skim |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    `| ${reads} text | ${matching} | ${months} | ${patience.pass} pass, ${patience.ask} ask | ${doubt} | ${gates.join(' → ')} | ${skim ? `${skim.seconds} s, ${skim.pages} pages or ${skim.sweepCharacters} characters` : '–'} |`,
    '',
  ]
}

function sourceRows(): string[] {
  const rows = new Map<string, { source: Source; numbers: Set<string> }>()
  for (const { sources } of Object.values(policies))
    for (const [number, source] of Object.entries(sources)) {
      const row = rows.get(source.title) ?? { source, numbers: new Set() }
      row.numbers.add(`\`${number}\``)
      rows.set(source.title, row)
    }
  return [...rows.values()].map(({ source, numbers }) => `| ${[...numbers].join(', ')} ${sourceRow(source)}`)
}

const sourceRow = ({ title, year, url, grade, note }: Source): string =>
  `| ${url ? `[${title}](${url})` : title} | ${year ?? ''} | ${grade} | ${note ?? ''} |`

const check = process.argv.includes('--check')
for (const [name, make] of Object.entries(PAGES)) {
  const file = new URL(name, import.meta.url)
  const page = make()
  if (!check) writeFileSync(file, page)
  else if (readFileSync(file, 'utf8') !== page) {
    process.stderr.write(`docs/${name} is stale: run npm run docs.\n`)
    process.exitCode = 1
  }
}
