import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { lexicon } from '../../lexicon/standard.ts'
import { isJsonObject } from '../../model/json.ts'
import { engine } from '../../version.ts'
import { wholeNumber } from '../arguments.ts'
import { type Baseline, baselineOf, changeOf, checkBaseline, comings } from '../check/baseline.ts'
import { type Broken, type Checked, type CheckedPair, goneFrom, isFailing, type Note } from '../check/checked.ts'
import type { Config } from '../check/config-schema.ts'
import { expectationsFor, expectNamesAsked, failuresOf } from '../check/expectations.ts'
import { checkConfig, configIn, contentsOf } from '../check/load-config.ts'
import { outputsOf, REPORTERS, reporterOf, save } from '../check/outputs.ts'
import { filesOf, type Part, type Plan, planOf } from '../check/plan.ts'
import type { Reporter } from '../check/reporter.ts'
import { type Inputs, inputsOf, runMatrix } from '../check/run-matrix.ts'
import { defineCommand, type ExitCode, type Values } from '../command.ts'
import { dayOf } from '../day.ts'
import { jsonAt } from '../files.ts'
import { openWorkers, PATIENCE, type Workers } from '../workers.ts'

/** What the help says of the configuration: one that has it all, and what it may expect. */
const CONFIGURATION = [
  '{"asOf": "2026-11-01", "resumes": "resumes", "postings": "postings/*.txt",',
  ' "policies": ["rushed", "careful"], "baseline": "accepted.json",',
  ' "answers": [{"resume": "resumes/ana*", "give": {"location": "yes"}}],',
  ' "expect": [{"resume": "resumes/ana*", "outcome": "advance",',
  '             "minScore": 80, "met": ["Kubernetes"]},',
  '            {"policy": "rushed", "noReasons": ["R30"]}]}',
  '“expect” lists what is wanted of the pairs that its resume, posting and',
  'policy name, of all where they are absent: outcome (advance, review,',
  'reject, or a list), minScore (0–100), met (requirements by words or id),',
  'reasons and noReasons (codes such as R12, or requirements).',
]

const options = {
  config: {
    type: 'string',
    takes: '<file>',
    says: 'the configuration (default: screened-out.config.json or .ts in this folder), such as',
    details: CONFIGURATION,
  },
  postings: {
    type: 'string',
    multiple: true,
    takes: '<glob>',
    says: 'postings instead of the configuration’s; may be given more than once',
  },
  policy: {
    type: 'string',
    multiple: true,
    takes: '<name>',
    says: 'readers instead of the configuration’s, by name or file',
  },
  'as-of': {
    type: 'string',
    takes: '<YYYY-MM-DD>',
    says: 'the day up to which running jobs count, instead of the configuration’s',
  },
  reporter: {
    type: 'string',
    multiple: true,
    takes: '<name>[=<file>]',
    says: `${REPORTERS.join(', ')}; pretty where none is given. Several may be, each with a file of its own`,
  },
  baseline: {
    type: 'string',
    takes: '<file>',
    says: 'compares with the last accepted results, and says what changed and why',
  },
  'update-baseline': { type: 'boolean', says: 'accepts the results of this run' },
  jobs: { type: 'string', takes: '<number>', says: 'workers at a time (default: one for each core)' },
  timeout: { type: 'string', takes: '<seconds>', says: `gives up a file that takes longer (default: ${PATIENCE})` },
} as const

export const check = defineCommand({
  name: 'check',
  summary: 'many résumés against many postings, as expected or not',
  usage: ['screened-out check [<globs>] [options]'],
  about:
    'Screens every résumé against every posting, and compares the results with what the configuration expects of them, and with the last accepted ones. Each file is read once; one that is broken is reported and loses none of the others.',
  operands: [
    [
      '<globs>',
      'résumés instead of the configuration’s: files, folders, or globs in quotes; what is expected of others is left out',
    ],
  ],
  options,
  exits: [
    'all pairs are as expected, and as last accepted; there may be new ones that are not accepted yet',
    'some are not, or an accepted pair is no longer there; files may have been broken besides',
    'nothing else is wrong, but a file could not be screened; or nothing could be checked at all, and one line says why',
  ],
  examples: [
    'screened-out check',
    "screened-out check 'resumes/**/*.md' --reporter junit=out/junit.xml",
    'screened-out check --baseline accepted.json --update-baseline',
    "screened-out check cv.pdf --postings 'jobs/*' --as-of 2026-11-01",
  ],

  async run(values, operands, terminal) {
    const outputs = outputsOf(values.reporter)
    const { config, folder, told, narrowed } = await configurationOf(values, operands)
    const plan = await planOf(config, folder, told)
    const accepted = await acceptedOf(values, narrowed, config, folder)
    const prefix = relative(process.cwd(), folder).replaceAll('\\', '/')
    const reporters = outputs.map((output) => reporterOf(output, terminal, prefix))
    const inputs = inputsOf(plan)
    await using workers = openWorkers({ ...jobsOf(values.jobs, config), seconds: secondsOf(values.timeout, config) })
    const { pairs, broken, notes } = await screenAll(plan, workers, inputs, accepted.baseline, reporters)

    if (told.size === 0 && broken.length === 0) expectNamesAsked(plan.expectations, pairs)

    const versions = { engine, lexicon: lexicon.version }
    const mayAccept = accepted.updates && broken.length === 0
    if (mayAccept)
      await save(
        accepted.path!,
        `${JSON.stringify(baselineOf(pairs, { asOf: plan.asOf, versions }, inputs), null, 2)}\n`,
      )
    const { baseline } = accepted
    const checked: Checked = {
      asOf: plan.asOf,
      versions,
      resumes: plan.resumes,
      postings: plan.postings,
      policies: plan.policies.map(({ id }) => id),
      pairs,
      broken,
      notes,
      ...(baseline && { baseline: narrowed ? { added: [], gone: [] } : comings(pairs, broken, baseline) }),
    }
    for (const reporter of reporters) await reporter.end(checked)
    if (accepted.updates && !mayAccept)
      throw new TypeError(
        '--update-baseline: expected every file to be screened, got some that could not be. Nothing was accepted.',
      )
    return exitOf(checked)
  },
})

interface Accepted {
  readonly path: string | undefined
  /** The results of this run are to take the place of those. */
  readonly updates: boolean
  /** To compare with; absent where there is none, or it is to be written anew. */
  readonly baseline: Baseline | undefined
}

/** The results accepted last. @throws TypeError where they are to be renewed and cannot be. */
async function acceptedOf(
  values: Values<typeof options>,
  narrowed: boolean,
  config: Config,
  folder: string,
): Promise<Accepted> {
  const path = values.baseline ?? (config.baseline && join(folder, config.baseline))
  const updates = values['update-baseline'] === true
  if (updates && path === undefined)
    throw new TypeError(
      '--update-baseline: expected --baseline <file>, or “baseline” in the configuration, got neither.',
    )
  if (updates && narrowed)
    throw new TypeError(
      '--update-baseline: expected the whole matrix, got a part of it. Leave out the globs, --postings and --policy.',
    )
  if (path === undefined || updates) return { path, updates, baseline: undefined }
  if (!existsSync(path))
    throw new TypeError(`${path}: there are no accepted results yet. --update-baseline accepts those of this run.`)
  const data = await jsonAt(path, 'accepted results (make them with --update-baseline)')
  return { path, updates, baseline: checkBaseline(data, path) }
}

/** Screens the whole matrix; the reporters hear of each result as it is found. */
async function screenAll(
  plan: Plan,
  workers: Workers,
  inputs: Inputs,
  baseline: Baseline | undefined,
  reporters: readonly Reporter[],
): Promise<{ pairs: CheckedPair[]; broken: Broken[]; notes: Note[] }> {
  const pairs: CheckedPair[] = []
  const broken: Broken[] = []
  const notes: Note[] = []
  let done = 0
  for await (const found of runMatrix(plan, workers, inputs)) {
    if (found.kind === 'resume') {
      done++
      for (const reporter of reporters) await reporter.progressed?.({ resumes: done, of: plan.resumes.length })
      continue
    }
    if (found.kind === 'broken') broken.push(found.broken)
    else if (found.kind === 'note') notes.push(found.note)
    else {
      const expectations = expectationsFor(found.pair, plan.expectations)
      const change = baseline && changeOf(found.pair, plan.asOf, inputs, baseline)
      pairs.push({
        ...found.pair,
        expectations: expectations.length,
        failures: expectations.flatMap((expectation) => failuresOf(found.pair, expectation)),
        ...(change && { change }),
      })
    }
    const latest = found.kind === 'broken' ? found.broken : found.kind === 'note' ? found.note : pairs.at(-1)!
    for (const reporter of reporters) await reporter.found?.(latest)
  }
  return { pairs, broken, notes }
}

const secondsOf = (given: string | undefined, config: Config): number =>
  given === undefined ? (config.timeout ?? Number(PATIENCE)) : wholeNumber('--timeout', given, 1, 3600)

/** Worse than a file that could not be screened is a result that is not as expected: that one is known to be wrong. */
const exitOf = (checked: Checked): ExitCode =>
  checked.pairs.some(isFailing) || goneFrom(checked).length > 0 ? 1 : checked.broken.length > 0 ? 2 : 0

interface Configuration {
  readonly config: Config
  readonly folder: string
  /** What the command line names. */
  readonly told: ReadonlySet<Part>
  /** Some of that stands in place of what the configuration names: the matrix is not the whole one. */
  readonly narrowed: boolean
}

/** The configuration with what the command line puts in place of it. @throws TypeError where the two together are not enough. */
async function configurationOf(values: Values<typeof options>, operands: readonly string[]): Promise<Configuration> {
  const path = values.config ?? configIn(process.cwd())
  const folder = path === undefined ? process.cwd() : dirname(resolve(path))
  const data = path === undefined ? {} : await contentsOf(resolve(path))
  const named: Readonly<Record<Part, readonly string[] | undefined>> = {
    resumes: operands.length > 0 ? operands : undefined,
    postings: values.postings,
    policies: values.policy,
  }
  const told = new Set((Object.keys(named) as Part[]).filter((part) => named[part]))
  if (path === undefined) expectAllTold(told, values['as-of'])
  const from = path ?? 'the command line'
  if (!isJsonObject(data)) return { config: checkConfig(data, from), folder, told, narrowed: false }
  const files = async (globs: readonly string[], option: string) =>
    (await filesOf(globs, process.cwd(), option)).map((file) => relative(folder, resolve(file)).replaceAll('\\', '/'))
  const config = checkConfig(
    {
      ...data,
      ...(operands.length > 0 && { resumes: await files(operands, 'résumés') }),
      ...(values.postings && { postings: await files(values.postings, '--postings') }),
      ...(values.policy && { policies: values.policy.map((name) => policyFrom(name, folder)) }),
      ...(values['as-of'] !== undefined && { asOf: dayOf('--as-of', values['as-of']) }),
    },
    from,
  )
  const narrowed = [...told].some((part) => part in data || (part === 'policies' && path !== undefined))
  return { config, folder, told, narrowed }
}

/** @throws TypeError that names what is missing where there is no configuration. */
function expectAllTold(told: ReadonlySet<Part>, asOf: string | undefined): void {
  const missing = [
    ...(told.has('resumes') ? [] : ['résumés']),
    ...(told.has('postings') ? [] : ['--postings <glob>']),
    ...(asOf === undefined ? ['--as-of <YYYY-MM-DD>'] : []),
  ]
  if (missing.length > 0)
    throw new TypeError(
      `expected a screened-out.config.json in this folder, or ${missing.join(' and ')} on the command line, got neither. See screened-out check --help.`,
    )
}

/** A policy’s name as it is; a file as the configuration would name it. */
const policyFrom = (name: string, folder: string): string =>
  /[./\\]/.test(name) ? `./${relative(folder, resolve(name)).replaceAll('\\', '/')}` : name

const jobsOf = (given: string | undefined, { jobs }: Config): { jobs?: number } =>
  given !== undefined ? { jobs: wholeNumber('--jobs', given, 1, 256) } : jobs !== undefined ? { jobs } : {}
