import type { Table } from '../model/table.ts'
import { fold } from '../text/words.ts'
import { GROUPS } from './packed.ts'

const LISTS = ['aka', 'was', 'is'] as const

/**
 * Refuses what a look-up could not use.
 * @throws TypeError naming the place, what was expected and what came.
 */
export function checkTable(table: unknown, place: string): asserts table is Table {
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
  for (const list of LISTS) if (entry[list] !== undefined) checkTexts(entry[list], `${place}.${list}`)
  if (entry['since'] !== undefined && !Number.isInteger(entry['since']))
    throw refusal(`${place}.since`, 'a year', entry['since'])
  if (entry['by'] !== undefined && typeof entry['by'] !== 'string')
    throw refusal(`${place}.by`, 'the name of who grants it', entry['by'])
  const forms = [name, ...((entry['aka'] ?? []) as string[]), ...((entry['was'] ?? []) as string[])]
  for (const [form, guard] of Object.entries(recordAt(entry['when'] ?? {}, `${place}.when`, 'guards by form'))) {
    if (!forms.includes(form)) throw refusal(`${place}.when`, `guards of ${forms.join(', ')} only`, form)
    const { near, unless } = recordAt(guard, `${place}.when[${JSON.stringify(form)}]`, 'a guard')
    if (near !== undefined) checkTexts(near, `${place}.when[${JSON.stringify(form)}].near`)
    if (unless !== undefined) checkTexts(unless, `${place}.when[${JSON.stringify(form)}].unless`)
  }
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
