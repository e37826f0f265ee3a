import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { policies, readDocument } from '../../src/index.ts'
import * as matchers from '../../src/matchers/matchers.ts'
import '../../src/matchers/vitest.ts'
import { asOf, cvDocument, easy, postingDocument, requisition, resume } from './papers.ts'

const boxed = await readDocument(
  readFileSync(new URL('../../fixtures/cases/case-worker-text-box/resume.docx', import.meta.url)),
)

/** What a failed expectation says. */
function saidBy(expectation: () => void): string {
  try {
    expectation()
  } catch (error) {
    expect(error).not.toBeInstanceOf(TypeError)
    return (error as Error).message
  }
  throw new Error('the expectation holds')
}

describe('toAdvance', () => {
  test('tells who would go through, for résumés and documents, parsed postings and read ones', () => {
    expect(resume).toAdvance(easy, { asOf })
    expect(resume).not.toAdvance(requisition, { asOf })
    expect(cvDocument).not.toAdvance(postingDocument, { asOf, policy: policies.careful })
  })

  test('shows the reason, both quotes, the careful reader and the fix', () => {
    const said = saidBy(() => expect(resume).toAdvance(requisition, { asOf }))
    for (const part of [
      'reject',
      'rushed reader',
      asOf,
      '✗ Kubernetes',
      'R12',
      'lost in wording',
      'k8s',
      'not found in the text',
    ])
      expect(said).toContain(part)
    expect(said).toMatch(/asked {4}“Kubernetes”/)
    expect(said).toMatch(/paper {4}“.*k8s.*”/)
    expect(said).toMatch(/careful {2}\S/)
    expect(said).toMatch(/fix {6}.*Kubernetes \(k8s\)/)
  })

  test('shows what is met where it should not have gone through', () => {
    const said = saidBy(() => expect(resume).not.toAdvance(easy, { asOf }))
    expect(said).toContain('not to advance')
    expect(said).toContain('✓ Python')
  })
})

describe('toMeet', () => {
  test('finds the requirement by its name, by words of it, and by id', () => {
    expect(resume).toMeet(requisition, 'Python', { asOf })
    expect(resume).toMeet(requisition, 'python', { asOf })
    expect(resume).not.toMeet(requisition, 'Kubernetes', { asOf })
    expect(resume).toMeet(requisition, 'Kubernetes', { asOf, policy: policies.careful })
    for (const { id } of requisition.requirements.filter(
      ({ criterion }) => 'name' in criterion && criterion.name === 'Python',
    ))
      expect(resume).toMeet(requisition, id, { asOf })
  })

  test('shows the reason where it is not met, and the evidence where it is', () => {
    const unmet = saidBy(() => expect(resume).toMeet(requisition, 'Kubernetes', { asOf }))
    expect(unmet).toContain('✗ Kubernetes')
    expect(unmet).not.toContain('Rust')
    const met = saidBy(() => expect(resume).not.toMeet(requisition, 'Python', { asOf }))
    expect(met).toContain('not to meet “Python”')
    expect(met).toMatch(/paper {4}“Python”/)
  })

  test.each(['Pyth', 'Haskell', ''])('%j is nothing that is asked: a mistake, not an answer', (name) => {
    expect(() => expect(resume).toMeet(requisition, name, { asOf })).toThrow(TypeError)
    expect(() => expect(resume).not.toMeet(requisition, name, { asOf })).toThrow(TypeError)
  })
})

describe('toBeLost', () => {
  test('tells what the candidate has and the reader does not see', () => {
    expect(resume).toBeLost(requisition, { asOf })
    expect(resume).toBeLost(requisition, { asOf, in: 'wording', over: 'Kubernetes' })
    expect(resume).toBeLost(requisition, { asOf, in: 'substance', over: 'Rust' })
    expect(resume).not.toBeLost(requisition, { asOf, over: 'Rust' })
    expect(resume).not.toBeLost(requisition, { asOf, in: 'reading', over: 'Kubernetes' })
  })

  test('shows what is lost, or what else stands in the way', () => {
    expect(saidBy(() => expect(resume).not.toBeLost(requisition, { asOf, over: 'Kubernetes' }))).toContain(
      'lost in wording',
    )
    const said = saidBy(() => expect(resume).toBeLost(requisition, { asOf, in: 'attention', over: 'Rust' }))
    expect(said).toContain('to be lost in attention')
    expect(said).toContain('lost in substance')
  })

  test('knows the places', () => {
    // @ts-expect-error: no such place
    expect(() => expect(resume).toBeLost(requisition, { asOf, in: 'translation' })).toThrow('expected one of reading')
  })
})

describe('toHaveNoLoss', () => {
  test('tells whether the plain reader gets every word', () => {
    expect(resume).toHaveNoLoss()
    expect(boxed).not.toHaveNoLoss()
    expect(boxed).toHaveNoLoss({ except: boxed.losses.map(({ kind }) => kind) })
  })

  test('shows what is lost', () => {
    const said = saidBy(() => expect(boxed).toHaveNoLoss())
    for (const { kind, text } of boxed.losses) {
      expect(said).toContain(kind)
      expect(said).toContain(text)
    }
    expect(saidBy(() => expect(resume).not.toHaveNoLoss())).toContain('nothing is lost')
  })
})

describe('anything else is a mistake, and says the way out', () => {
  const anything = (received: unknown) => expect(received as typeof resume)

  test.each([
    [readDocument('Jo Example'), 'a promise. Await it first'],
    ['resume.pdf', 'a string. Read it first'],
    [new Uint8Array(3), 'bytes. Read it first'],
    [{ basics: { name: 'Jo' } }, 'JSON Resume'],
    [null, 'got null'],
    [[], 'got an array'],
  ])('%o', (received, said) => {
    for (const expectation of [
      () => anything(received).toAdvance(requisition, { asOf }),
      () => anything(received).not.toMeet(requisition, 'Python', { asOf }),
      () => anything(received).not.toBeLost(requisition, { asOf }),
      () => anything(received).not.toHaveNoLoss(),
    ]) {
      expect(expectation).toThrow(TypeError)
      expect(expectation).toThrow(said)
    }
  })

  test('a policy may be given by the name of one of ours, and nothing else', () => {
    expect(resume).toMeet(requisition, 'Kubernetes', { asOf, policy: 'careful' })
    expect(resume).not.toMeet(requisition, 'Kubernetes', { asOf, policy: 'rushed' })
    for (const [policy, said] of [
      ['literally', 'toAdvance(…): policy: expected a policy (definePolicy) or one of rushed, literal,'],
      ['toString', 'got “toString”'],
      [{}, 'got an object'],
      [7, 'got 7'],
    ]) {
      const mistake = () => anything(resume).toAdvance(requisition, { asOf, policy } as never)
      expect(mistake).toThrow(TypeError)
      expect(mistake).toThrow(said as string)
    }
  })

  test('for postings and options too', () => {
    expect(() => anything(resume).toAdvance('Python' as never, { asOf })).toThrow('expected a requisition')
    expect(() => anything(resume).toAdvance(requisition, undefined as never)).toThrow("{ asOf: '2026-11-01' }")
    expect(() => anything(resume).toAdvance(requisition, {} as never)).toThrow('asOf: expected a date')
  })
})

test('exports matchers and nothing else, so that `expect.extend(await import(…))` registers them', () => {
  expect(Object.keys(matchers).sort()).toEqual(['toAdvance', 'toBeLost', 'toHaveNoLoss', 'toMeet'])
})
