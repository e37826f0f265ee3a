import { existsSync } from 'node:fs'
import { join, normalize, relative, resolve } from 'node:path'
import { escapePath, glob } from 'tinyglobby'
import { expectAnswers } from '../../model/expect-answers.ts'
import type { Answers, Policy } from '../../model/policy.ts'
import { policyNamed } from '../policy.ts'
import type { Config, Expectation } from './config-schema.ts'

/** A matrix to be checked. Papers are named by their path from `folder`, with forward slashes, in their order. */
export interface Plan {
  readonly folder: string
  readonly asOf: string
  readonly resumes: readonly string[]
  readonly postings: readonly string[]
  readonly policies: readonly Policy[]
  readonly answers: ReadonlyMap<string, Answers>
  readonly expectations: readonly PlannedExpectation[]
}

/** An expectation, and the pairs it holds for. */
export interface PlannedExpectation extends Omit<Expectation, 'resume' | 'posting' | 'policy'> {
  /** Its place in the configuration, from 1. */
  readonly number: number
  readonly resumes: ReadonlySet<string>
  readonly postings: ReadonlySet<string>
  readonly policies: ReadonlySet<string>
}

/** What the command line may name in place of the configuration. */
export type Part = 'resumes' | 'postings' | 'policies'

/**
 * Finds the files and the readers that a configuration names. Where the command line names them in its place (`told`), expectations and
 * answers for what it leaves out are left out too.
 * @throws TypeError for a glob that matches no file, an answer to what nobody asks, and an expectation that no pair fits.
 */
export async function planOf(config: Config, folder: string, told: ReadonlySet<Part> = new Set()): Promise<Plan> {
  const resumes = await filesOf(config.resumes, folder, 'resumes')
  const postings = await filesOf(config.postings, folder, 'postings')
  const names = config.policies ?? ['rushed']
  const option = told.has('policies') ? '--policy' : 'policies'
  const policies = await Promise.all(names.map((name) => policyAt(name, folder, option)))
  const twice = policies.find(({ id }, at) => policies.findIndex((other) => other.id === id) !== at)
  if (twice) throw new TypeError(`policies: expected an id for each, got “${twice.id}” twice.`)
  const answers = new Map<string, Answers>()
  for (const [at, { resume, give }] of (config.answers ?? []).entries()) {
    expectAnswers(give, `answers[${at}].give`)
    for (const path of await among(resume, resumes, folder, `answers[${at}].resume`, told.has('resumes')))
      answers.set(path, { ...answers.get(path), ...give })
  }
  const expectations = await Promise.all(
    (config.expect ?? []).map(async ({ resume, posting, policy, ...rest }, at) => ({
      ...rest,
      number: at + 1,
      resumes: await among(resume, resumes, folder, `expect[${at}].resume`, told.has('resumes')),
      postings: await among(posting, postings, folder, `expect[${at}].posting`, told.has('postings')),
      policies: readersNamed(policy, policies, names, `expect[${at}].policy`, told.has('policies')),
    })),
  )
  return { folder, asOf: config.asOf, resumes, postings, policies, answers, expectations }
}

/** The files that globs, folders or plain paths name, in a stable order. @throws TypeError where one names none. */
export async function filesOf(globs: string | readonly string[], folder: string, option: string): Promise<string[]> {
  const found = new Set<string>()
  for (const each of [globs].flat()) {
    const pattern = existsSync(resolve(folder, each)) ? escapePath(each) : each
    const files = await glob([pattern.replace(/^\.\//, '')], {
      cwd: folder,
      ignore: ['**/node_modules/**'],
      onlyFiles: true,
    })
    if (files.length === 0)
      throw new TypeError(`${option}: “${each}” matches no file in ${folder}. Check the path, and put globs in quotes.`)
    for (const file of files) found.add(file)
  }
  return [...found].sort((a, b) => (a < b ? -1 : 1))
}

async function among(
  globs: string | readonly string[] | undefined,
  files: readonly string[],
  folder: string,
  option: string,
  mayBeNone: boolean,
): Promise<ReadonlySet<string>> {
  if (globs === undefined) return new Set(files)
  const wanted = new Set(await filesOf(globs, folder, option))
  const kept = files.filter((file) => wanted.has(file))
  if (kept.length === 0 && !mayBeNone)
    throw new TypeError(`${option}: ${JSON.stringify(globs)} matches none of the files that are checked.`)
  return new Set(kept)
}

/** A policy by its name, or a file's, from the folder of the configuration. */
const policyAt = (name: string, folder: string, option: string): Promise<Policy> =>
  policyNamed(/[./\\]/.test(name) ? relative(process.cwd(), join(folder, name)) : name, option)

function readersNamed(
  named: string | readonly string[] | undefined,
  policies: readonly Policy[],
  names: readonly string[],
  option: string,
  mayBeNone: boolean,
): ReadonlySet<string> {
  if (named === undefined) return new Set(policies.map(({ id }) => id))
  return new Set(
    [named].flat().flatMap((name) => {
      const found = policies.find(({ id }, at) => id === name || normalize(names[at]!) === normalize(name))
      if (!found && !mayBeNone) throw new TypeError(`${option}: expected one of ${names.join(', ')}, got “${name}”.`)
      return found ? [found.id] : []
    }),
  )
}
