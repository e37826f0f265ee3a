import { readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { defineLexicon } from '../../src/lexicon/define-lexicon.ts'
import { packTables } from '../../src/lexicon/packed.ts'
import { lexicon } from '../../src/lexicon/standard.ts'
import type { Entry, Table } from '../../src/model/table.ts'
import { fold, foldToBase } from '../../src/text/words.ts'

const TRADES = new URL('../../src/lexicon/trades/', import.meta.url)
const tables = await Promise.all(
  readdirSync(TRADES)
    .sort()
    .map(async (name) => {
      const exports: Record<string, Table> = await import(new URL(name, TRADES).href)
      return { file: name.replace('.ts', ''), table: Object.values(exports)[0]! }
    }),
)
const KINDS = ['skills', 'certifications', 'licences', 'titles', 'degrees', 'languages', 'traits'] as const
const entries = tables.flatMap(({ table }) =>
  KINDS.flatMap((kind) =>
    Object.entries(table[kind] ?? {}).map(([name, entry]: [string, Entry]) => ({
      trade: table.trade,
      kind,
      name,
      entry,
      forms: [name, ...(entry.aka ?? []), ...(entry.was ?? [])],
    })),
  ),
)

const EVERYDAY = new Set(
  'data class education teaching insurance cap carbon older time team people business job company skills'.split(' '),
)
const EMPTY = new Set(
  'you your we our high good strong well very the and or with able will can must have be are is'.split(' '),
)

describe('the tables', () => {
  test('are many, of many trades', () => {
    expect(entries.length).toBeGreaterThanOrEqual(5_000)
    expect(entries.flatMap(({ forms }) => forms).length).toBeGreaterThanOrEqual(12_000)
    expect(tables.length).toBeGreaterThanOrEqual(60)
  })

  test('each is called like its file and stands in the standard lexicon', () => {
    expect(tables.filter(({ file, table }) => file !== table.trade).map(({ file }) => file)).toEqual([])
    const known = new Set(lexicon.concepts.map((concept) => concept.trade))
    expect(tables.filter(({ table }) => !known.has(table.trade)).map(({ file }) => file)).toEqual([])
  })

  test('name each thing once among things of its kind', () => {
    const seen = new Map<string, string>()
    const twice = entries.flatMap(({ trade, kind, name }) => {
      const key = `${kind}:${foldToBase(name)}`
      const other = seen.get(key)
      seen.set(key, `${trade}: ${name}`)
      return other ? [`${trade}: ${name} (${kind}) also ${other}`] : []
    })
    expect(twice).toEqual([])
  })

  test('give no name to two things of one kind, unless it is guarded', () => {
    const owners = new Map<string, Set<string>>()
    for (const { kind, name, entry, forms } of entries)
      for (const form of forms) {
        if (entry.when?.[form]) continue
        const key = `${kind}:${foldToBase(form)}`
        owners.set(key, (owners.get(key) ?? new Set()).add(name))
      }
    expect(
      [...owners].filter(([, names]) => names.size > 1).map(([key, names]) => `${key}: ${[...names].join(', ')}`),
    ).toEqual([])
  })

  test('have forms that can be found: words, and not too many', () => {
    const odd = entries.flatMap(({ trade, name, forms }) =>
      forms
        .filter((form) => fold(form) === '' || form !== form.trim() || form.split(' ').length > 12)
        .map((form) => `${trade}: ${name}: “${form}”`),
    )
    expect(odd).toEqual([])
  })

  test('repeat no form within an entry', () => {
    const odd = entries.filter(({ forms }) => new Set(forms.map(fold)).size < forms.length)
    expect(odd.map(({ trade, name }) => `${trade}: ${name}`)).toEqual([])
  })

  test('imply only what some table names', () => {
    const named = new Set(entries.flatMap(({ forms }) => forms.map(foldToBase)))
    const lost = entries.flatMap(({ trade, name, entry }) =>
      (entry.is ?? [])
        .filter((target) => !named.has(foldToBase(target)))
        .map((target) => `${trade}: ${name} is ${target}`),
    )
    expect(lost).toEqual([])
  })

  test('imply nothing in a circle', () => {
    const round = lexicon.concepts.filter((concept) =>
      lexicon
        .shows(concept)
        .slice(1)
        .some((other) => lexicon.shows(other).includes(concept)),
    )
    expect(round.map((concept) => concept.id)).toEqual([])
  })

  test('take no everyday word for a name', () => {
    const odd = entries.flatMap(({ trade, name, entry, forms }) =>
      forms
        .filter((form) => EVERYDAY.has(fold(form)) && !entry.when?.[form])
        .map((form) => `${trade}: ${name}: ${form}`),
    )
    expect(odd).toEqual([])
  })

  test('are cued by words that say something', () => {
    const odd = tables.flatMap(({ table }) =>
      (table.cues ?? []).filter((cue) => EMPTY.has(fold(cue))).map((cue) => `${table.trade}: ${cue}`),
    )
    expect(odd).toEqual([])
  })

  test('guard acronyms of two letters, which nearly always are something else as well', () => {
    const clear = new Set(['UX', 'QC'])
    const odd = entries.flatMap(({ trade, name, entry, forms }) =>
      forms
        .filter((form) => /^[A-Z]{2}$/.test(form) && !entry.when?.[form] && !clear.has(form))
        .map((form) => `${trade}: ${name}: ${form}`),
    )
    expect(odd).toEqual([])
  })

  test('weigh no more than a page should', () => {
    expect(gzipSync(packTables(tables.map(({ table }) => table)), { level: 9 }).length).toBeLessThanOrEqual(120_000)
  })

  test('have years that can be', () => {
    expect(
      entries
        .filter(({ entry }) => entry.since !== undefined && (entry.since < 1700 || entry.since > 2026))
        .map(({ name }) => name),
    ).toEqual([])
  })

  test('guard only forms of the entry', () => {
    const odd = entries.flatMap(({ trade, name, entry, forms }) =>
      Object.keys(entry.when ?? {})
        .filter((form) => !forms.includes(form))
        .map((form) => `${trade}: ${name}: ${form}`),
    )
    expect(odd).toEqual([])
  })
})

describe('guards', () => {
  const guarded = entries.flatMap(({ trade, kind, name, entry }) =>
    Object.entries(entry.when ?? {}).map(([form, guard]) => ({ trade, kind, name, form, guard })),
  )
  const names = (text: string, name: string): boolean =>
    lexicon.find(text).some((hit) => hit.concepts.some((concept) => concept.name === name))

  test('are many', () => {
    expect(guarded.length).toBeGreaterThan(20)
  })

  test('find the trade’s meaning in every sentence that has it', () => {
    const missed = guarded.flatMap(({ trade, name, form, guard }) =>
      (guard.matches ?? [])
        .filter((sentence) => !names(sentence, name))
        .map((sentence) => `${trade}: ${name} (${form}): ${sentence}`),
    )
    expect(missed).toEqual([])
  })

  test('pass over every sentence that means something else', () => {
    const taken = guarded.flatMap(({ trade, kind, name, form, guard }) =>
      (guard.misses ?? [])
        .filter((sentence) =>
          lexicon
            .find(sentence)
            .some((hit) =>
              hit.concepts.some(
                (concept) =>
                  concept.name === name &&
                  concept.kind === kind.replace(/s$/, '') &&
                  foldToBase(sentence.slice(hit.span.start, hit.span.end)) === foldToBase(form),
              ),
            ),
        )
        .map((sentence) => `${trade}: ${name} (${form}): ${sentence}`),
    )
    expect(taken).toEqual([])
  })
})

test('the longest name wins, and names do not overlap', () => {
  const small = defineLexicon('test', { trade: 'test', skills: { Azure: {}, 'Azure DevOps': {}, DevOps: {} } })
  expect(small.find('Azure DevOps and Azure').flatMap((hit) => hit.concepts.map((concept) => concept.name))).toEqual([
    'Azure DevOps',
    'Azure',
  ])
})
