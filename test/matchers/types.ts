// Checked by the compiler, never run: what the types of the matchers allow, and what they refuse.
import { expect as jestExpect } from '@jest/globals'
import { expect } from 'vitest'
import { policies } from '../../src/index.ts'
import type { ScreeningMatchers } from '../../src/matchers/matchers.ts'
import '../../src/matchers/vitest.ts'
import { asOf, postingDocument, requisition, resume } from './papers.ts'

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>> extends ScreeningMatchers<R> {}
}

expect(resume).toAdvance(requisition, { asOf, policy: policies.literal })
expect(resume).not.toAdvance(postingDocument, { asOf, answers: { location: 'yes' } })
expect(resume).toMeet(requisition, 'Kubernetes', { asOf })
expect(resume).toBeLost(requisition, { asOf, in: 'the pile', over: 'Kubernetes' })
expect(resume).toHaveNoLoss({ except: ['footer'] })
expect(Promise.resolve(resume)).resolves.toHaveNoLoss()
jestExpect(resume).toAdvance(requisition, { asOf })
jestExpect(resume).not.toBeLost(requisition, { asOf })

// @ts-expect-error: a verdict must not change with the clock, so a day is demanded
expect(resume).toAdvance(requisition)
// @ts-expect-error: the same
expect(resume).toAdvance(requisition, { policy: policies.literal })
expect(resume).toAdvance(requisition, { asOf, policy: 'literal' })
// @ts-expect-error: no policy of ours has that name
expect(resume).toAdvance(requisition, { asOf, policy: 'literally' })
// @ts-expect-error: bytes and paths are read first
expect(resume).toAdvance('posting.txt', { asOf })
// @ts-expect-error: what is to be met must be said
expect(resume).toMeet(requisition, { asOf })
// @ts-expect-error: there is no such place
expect(resume).toBeLost(requisition, { asOf, in: 'translation' })
// @ts-expect-error: there is no such loss
expect(resume).toHaveNoLoss({ except: ['heart'] })
// @ts-expect-error: in Jest as well
jestExpect(resume).toAdvance(requisition)
