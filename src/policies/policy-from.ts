import { isJsonObject, type JsonObject, jsonObject } from '../model/json.ts'
import type { Policy, PolicyDraft, Source } from '../model/policy.ts'
import { definePolicy } from './define-policy.ts'
import { policies } from './policies.ts'
import { skimIn, skimSources } from './skim-in.ts'

/**
 * A policy as it may stand in a JSON file: whole, or as the changes to one of ours (`{ "extends": "rushed", "id": "…", … }`). A changed number
 * that brings no source of its own is graded an assumption. Where of a skim only the seconds are given, the rest follows from them.
 * `$schema`, which is for editors, is left out.
 * @throws TypeError that names the field, what was expected there, and what came.
 */
export function policyFrom(data: Policy | PolicyDraft): Policy {
  if (!isJsonObject(data)) throw new TypeError(`Policy: expected an object, got ${JSON.stringify(data)}.`)
  const { $schema, ...fields } = data as JsonObject
  if (!('extends' in fields)) return definePolicy(fields as unknown as Policy)
  const { extends: parent, ...changes } = fields
  const base = Object.values(policies).find((policy) => policy.id === parent)
  if (!base)
    throw new TypeError(
      `Policy: extends: expected one of ${Object.keys(policies).join(', ')}, got ${JSON.stringify(parent)}.`,
    )
  if (changes['id'] === undefined || changes['id'] === base.id)
    throw new TypeError(`Policy: id: expected a name of its own, got ${JSON.stringify(changes['id'] ?? null)}.`)
  const { sources, skim, ...others } = changes
  const merged = Object.entries(others).map(([key, value]) => [key, mergeInto(base[key as keyof Policy], value)])
  return definePolicy({
    ...base,
    ...Object.fromEntries(merged),
    ...(skim === undefined ? {} : { skim: isJsonObject(skim) ? mergeInto(skimFor(skim, base), skim) : skim }),
    sources: {
      ...base.sources,
      ...(skim === undefined ? {} : skimSources),
      ...assumed(changes),
      ...jsonObject(sources),
    },
  } as Policy)
}

const mergeInto = (base: unknown, change: unknown): unknown =>
  isJsonObject(base) && isJsonObject(change) ? { ...base, ...change } : change

/** The whole skim that the draft's few words stand for. */
const skimFor = ({ seconds }: JsonObject, base: Policy) =>
  typeof seconds === 'number' && seconds > 0 ? skimIn(seconds) : base.skim

const CHOSEN: Source = { title: 'Chosen by the author of this policy', grade: 'assumption' }
const NO_HABIT: readonly string[] = ['id', 'description', 'sources']

/** A source for everything that the draft changes; of a skim, for each number by itself. */
function assumed({ skim, ...changes }: JsonObject): Record<string, Source> {
  const paths = Object.keys(changes).filter((key) => !NO_HABIT.includes(key))
  const inSkim = Object.keys(jsonObject(skim)).map((key) => `skim.${key}`)
  return Object.fromEntries([...paths, ...inSkim].map((path) => [path, CHOSEN]))
}
