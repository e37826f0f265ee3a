import type { Answer } from '../model/finding.ts'
import type { Policy } from '../model/policy.ts'

/** An answer with its message in words. */
export type Spoken = Answer & { readonly message: string }

/**
 * What one criterion was answered, by what the readers who asked were like. A screen is a pure function that looks at few of a reader's habits:
 * those it looked at, in the order in which it did, lead to the answer. A reader who is like an earlier one in all of them gets the same.
 */
export type Memory = Answered | Looked

interface Answered {
  readonly spoken: Spoken
}

interface Looked {
  readonly habit: keyof Policy
  readonly next: Map<unknown, Memory>
}

/** The answer to this reader: remembered, or given by `answer` and then remembered in `memories` under `key`. */
export function remembered<Key>(
  memories: Map<Key, Memory>,
  key: Key,
  policy: Policy,
  answer: (reader: Policy) => Spoken,
): Spoken {
  let memory = memories.get(key)
  while (memory && 'next' in memory) memory = memory.next.get(habitOf(policy, memory.habit))
  if (memory) return memory.spoken
  const { reader, looked } = watched(policy)
  const spoken = answer(reader)
  learn(memories, key, policy, looked, { spoken })
  return spoken
}

/** The policy, with a note of which of its habits are looked at. */
function watched(policy: Policy): { reader: Policy; looked: Set<keyof Policy> } {
  const looked = new Set<keyof Policy>()
  const reader = new Proxy(policy, {
    get(target, habit: keyof Policy) {
      looked.add(habit)
      return target[habit]
    },
    has(target, habit) {
      looked.add(habit as keyof Policy)
      return habit in target
    },
  })
  return { reader, looked }
}

function learn<Key>(
  memories: Map<Key, Memory>,
  key: Key,
  policy: Policy,
  looked: ReadonlySet<keyof Policy>,
  answered: Answered,
): void {
  let at: Map<unknown, Memory> = memories
  let step: unknown = key
  for (const habit of looked) {
    const known = at.get(step)
    const node: Looked = known && 'next' in known ? known : { habit, next: new Map() }
    if (node !== known) at.set(step, node)
    at = node.next
    step = habitOf(policy, habit)
  }
  at.set(step, answered)
}

/** What a habit comes to: patience and skim by their numbers, everything else as it is. */
function habitOf(policy: Policy, habit: keyof Policy): unknown {
  const { patience, skim } = policy
  if (habit === 'patience') return patience.pass * 10_000 + patience.ask
  if (habit === 'skim') return skim && Object.values(skim).join(' ')
  return policy[habit]
}
