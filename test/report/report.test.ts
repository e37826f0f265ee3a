import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { readDocument, report, type Simulation, simulate } from '../../src/index.ts'
import { reportSchema, toJsonSchema } from '../../src/schemas.ts'

const file = (name: string) => readFileSync(new URL(`../../fixtures/cases/developer-k8s/${name}`, import.meta.url))
const simulation: Simulation = await simulate(
  { resume: await readDocument(file('resume.pdf')), posting: await readDocument(file('posting.html')) },
  { asOf: '2026-11-01', panel: 16 },
)

describe('json', () => {
  const data = JSON.parse(report(simulation, 'json'))

  test('validates against the exported schema, by zod and as JSON Schema', () => {
    expect(reportSchema.safeParse(data).error).toBeUndefined()
    const validate = new Ajv2020({ strict: false }).compile(toJsonSchema(reportSchema))
    expect(validate(data) ? [] : validate.errors).toEqual([])
  })

  test('a report with something missing does not', () => {
    expect(reportSchema.safeParse({ ...data, verdict: { ...data.verdict, outcome: 'maybe' } }).success).toBe(false)
  })

  test('is the verdict as it is', () => {
    expect(data.verdict).toEqual(JSON.parse(JSON.stringify(simulation.verdict)))
  })
})

describe('text', () => {
  test('fits the width it is given', () => {
    for (const width of [60, 80, 100])
      expect(
        report(simulation, 'text', { width })
          .split('\n')
          .filter((line) => line.length > width),
      ).toEqual([])
  })

  test.each([
    ['one line where it fits', 4, ['Because: word word word word.']],
    ['a second, indented, where it does not', 16, [/^Because(?::| word)/, /^ {2}word(?: word)*\.$/]],
    ['no third', 60, [/^Because/, /^ {2}word(?: word)*…$/]],
  ])('gives a sentence of the summary %s', (_what, count, lines) => {
    const because = { ...simulation.verdict.reasons[0]!, screen: 'education', decisive: true }
    const message = `${Array(count).fill('word').join(' ')}.`
    const verdict = { ...simulation.verdict, reasons: [{ ...because, message }] }
    const printed = report(verdict, 'text', { width: 60 }).split('\n').slice(1)
    expect(
      printed.slice(
        0,
        printed.findIndex((line) => line.startsWith('Score')),
      ),
    ).toEqual(lines.map((line) => (typeof line === 'string' ? line : expect.stringMatching(line))))
  })

  test('is the same with colour but for the escape codes', () => {
    const coloured = report(simulation, 'text', { colour: true })
    expect(coloured).toContain('\u001b[')
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(report(simulation, 'text'))
  })
})

test('every format says that it is a simulation, and names the decisive reason', () => {
  for (const format of ['text', 'markdown', 'json'] as const) {
    const words = report(simulation, format).replace(/[\s>]+/g, ' ')
    expect(words).toContain('no probability of an interview')
    expect(words).toContain('Kubernetes')
  }
})

test('every format says how a panel of readers decides, where there is one', () => {
  const { panel, ...alone } = simulation
  for (const format of ['text', 'markdown'] as const) {
    expect(report(simulation, format)).toContain('Before 16 hurried readers')
    expect(report(simulation, format)).toMatch(/\d+% let it through, \d+% would ask, \d+% turn it away/)
    expect(report(alone, format)).not.toContain('hurried readers')
  }
  expect(JSON.parse(report(simulation, 'json')).panel).toEqual(panel)
  expect(JSON.parse(report(alone, 'json'))).not.toHaveProperty('panel')
})

test('a verdict alone can be reported too', () => {
  expect(report(simulation.verdict, 'markdown')).toContain('# REJECT')
})

test('a format that is none is the caller’s mistake', () => {
  expect(() => report(simulation, 'pdf' as 'text')).toThrow(TypeError)
})
