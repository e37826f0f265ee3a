import type { Entry, Guard, Table } from '../model/table.ts'
import { fold, foldToBase } from '../text/words.ts'
import { GROUPS } from './packed.ts'

const LISTS = ['aka', 'was', 'is'] as const
const OF_AN_ENTRY = Object.keys({ aka: 0, is: 0, was: 0, since: 0, by: 0, when: 0 } satisfies Record<keyof Entry, 0>)
const OF_A_GUARD = Object.keys({ exact: 0, near: 0, unless: 0, matches: 0, misses: 0 } satisfies Record<keyof Guard, 0>)

/**
 * Refuses tables that are none, and an `is` that no table has a name for.
 * @throws TypeError naming the place, what was expected and what came.
 */
export function checkTables(tables: readonly Table[]): void {
  for (const [at, table] of tables.entries()) checkTable(table, `tables[${at}]`)
  const entries = tables.flatMap(entriesOf)
  const named = new Set(
    entries.flatMap(({ name, entry: { aka = [], was = [] } }) => [name, ...aka, ...was].map(foldToBase)),
  )
  for (const { table, group, name, entry } of entries)
    for (const [at, target] of (entry.is ?? []).entries())
      if (!named.has(foldToBase(target)))
        throw refusal(
          `tables[${tables.indexOf(table)}].${group}[${JSON.stringify(name)}].is[${at}]`,
          'a name that an entry of these tables has (those of the standard lexicon are lexicon.tables)',
          target,
        )
}

const entriesOf = (table: Table) =>
  GROUPS.flatMap((group) => Object.entries(table[group] ?? {}).map(([name, entry]) => ({ table, group, name, entry })))

/**
 * Refuses what a look-up could not use.
 * @throws TypeError naming the place, what was expected and what came.
 */
function checkTable(table: unknown, place: string): asserts table is Table {
  const { trade, cues, ...groups } = recordAt(table, place, 'a table')
  if (typeof trade !== 'string' || trade === '') throw refusal(`${place}.trade`, 'the name of a trade', trade)
  if (cues !== undefined) checkTexts(cues, `${place}.cues`)
  for (const [group, entries] of Object.entries(groups)) {
    if (!GROUPS.some((known) => known === group)) throw refusal(place, `only trade, cues, ${GROUPS.join(', ')}`, group)
    for (const [name, entry] of Object.entries(recordAt(entries, `${place}.${group}`, 'entries by name')))
      checkEntry(name, entry, `${place}.${group}[${JSON.stringify(name)}]`)
  }
}

function checkEntry(name: string, given: unknown, place: string): void {
  const entry = recordAt(given, place, 'an entry')
  checkName(name, place)
  checkKeys(entry, OF_AN_ENTRY, place)
  for (const list of LISTS) if (entry[list] !== undefined) checkTexts(entry[list], `${place}.${list}`)
  if (entry['since'] !== undefined && !Number.isInteger(entry['since']))
    throw refusal(`${place}.since`, 'a year', entry['since'])
  if (entry['by'] !== undefined && typeof entry['by'] !== 'string')
    throw refusal(`${place}.by`, 'the name of who grants it', entry['by'])
  const forms = [name, ...((entry['aka'] ?? []) as string[]), ...((entry['was'] ?? []) as string[])]
  for (const [form, guard] of Object.entries(recordAt(entry['when'] ?? {}, `${place}.when`, 'guards by form'))) {
    if (!forms.includes(form)) throw refusal(`${place}.when`, `guards of ${forms.join(', ')} only`, form)
    checkGuard(guard, `${place}.when[${JSON.stringify(form)}]`)
  }
}

function checkGuard(given: unknown, place: string): void {
  const guard = recordAt(given, place, 'a guard')
  checkKeys(guard, OF_A_GUARD, place)
  for (const list of ['near', 'unless'] as const)
    if (guard[list] !== undefined) checkTexts(guard[list], `${place}.${list}`)
}

function checkKeys(given: Record<string, unknown>, allowed: readonly string[], place: string): void {
  const odd = Object.keys(given).find((key) => !allowed.includes(key))
  if (odd !== undefined) throw refusal(place, `only ${allowed.join(', ')}`, odd)
}

function checkTexts(given: unknown, place: string): void {
  if (!Array.isArray(given)) throw refusal(place, 'a list of texts', given)
  for (const [at, text] of given.entries()) checkName(text, `${place}[${at}]`)
}

function checkName(given: unknown, place: string): void {
  if (typeof given !== 'string' || fold(given) === '')
    throw refusal(place, 'a text with a letter or a digit in it', given)
}

function recordAt(given: unknown, place: string, what: string): Record<string, unknown> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw refusal(place, what, given)
  return given as Record<string, unknown>
}

function refusal(place: string, expected: string, given: unknown): TypeError {
  const came =
    typeof given === 'string'
      ? `“${given}”`
      : Array.isArray(given)
        ? 'a list'
        : given === null
          ? 'null'
          : `${typeof given}`
  return new TypeError(`${place}: expected ${expected}, got ${came}.`)
}
