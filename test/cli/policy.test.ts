import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { policyNamed } from '../../src/cli/policy.ts'
import { policies } from '../../src/index.ts'
import { folderOf } from './check/folder.ts'

const read = (policy: unknown) => policyNamed(join(folderOf({ 'policy.json': policy }), 'policy.json'))

describe('a policy', () => {
  test('by name, by file, and by what differs', async () => {
    expect(await policyNamed('literal')).toBe(policies.literal)
    expect(await read({ ...policies.literal, id: 'mine' })).toEqual({ ...policies.literal, id: 'mine' })
    const patience = { pass: 6, ask: 12 }
    expect(await read({ extends: 'rushed', id: 'patient', patience })).toEqual({
      ...policies.rushed,
      id: 'patient',
      patience,
    })
  })

  test.each([
    [{ extends: 'rushd', id: 'mine' }, 'Did you mean rushed?'],
    [{ extends: 'rushed' }, 'expected an id of its own'],
    [{ extends: 'rushed', id: 'mine', trust: 2 }, 'trust'],
    [{ extends: 'rushed', id: 'mine', patience: { pass: 9, ask: 3 } }, 'patience'],
    [{ extends: 'rushed', id: 'mine', colour: 'red' }, 'colour'],
    [{ id: 'mine' }, 'description'],
    [[], 'got []'],
    ['{', 'not JSON'],
  ])('%j is none', async (policy, said) => {
    await expect(read(policy)).rejects.toThrow(said)
    await expect(read(policy)).rejects.toThrow(TypeError)
  })
})
