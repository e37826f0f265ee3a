import { PLAIN_STANDING_KINDS, type StandingKind } from '../model/requisition.ts'

/** What a value must be: a test of one value with the words for it, the fields of an object, or a list. */
export type Shape = One | Fields | ListOf | MapOf

interface One {
  readonly expected: string
  readonly holds: (value: unknown) => boolean
}
/** Fields whose name ends in `?` may be absent. */
interface Fields {
  readonly fields: Readonly<Record<string, Shape>>
}
interface ListOf {
  readonly listOf: Shape
}
interface MapOf {
  readonly mapOf: Shape
}

const is = (expected: string, holds: (value: unknown) => boolean): One => ({ expected, holds })
const number = (expected: string, holds: (value: number) => boolean): One =>
  is(expected, (value) => typeof value === 'number' && Number.isFinite(value) && holds(value))
const oneOf = (...values: readonly string[]): One =>
  is(`one of ${values.join(', ')}`, (value) => values.includes(value as string))

const text = is('a text', (value) => typeof value === 'string')
const name = is('a text that is not empty', (value) => typeof value === 'string' && value.trim() !== '')
const months = number('a whole number of months from 0', (value) => Number.isInteger(value) && value >= 0)
const share = number('a number from 0 to 1', (value) => value >= 0 && value <= 1)
const positive = number('a number above 0', (value) => value > 0)

const source: Shape = {
  fields: {
    title: name,
    grade: oneOf('documented', 'measured', 'folklore', 'assumption'),
    'year?': number('a year', Number.isInteger),
    'url?': text,
    'note?': text,
  },
}

/** What standing requirements carry besides their kind, by kind; most carry nothing. */
export const STANDING_FIELDS: { readonly [Kind in StandingKind]?: readonly string[] } = {
  'no-long-gap': ['months'],
  'long-tenures': ['months'],
  'up-to-date': ['months'],
  'fitting-length': ['pages'],
  own: ['screen', 'name'],
} satisfies { readonly [Kind in Exclude<StandingKind, (typeof PLAIN_STANDING_KINDS)[number]>]: readonly string[] }

/** A policy, field by field. */
export const policyShape: Shape = {
  fields: {
    id: name,
    description: text,
    reads: oneOf('plain', 'careful'),
    matching: oneOf('literal', 'careless', 'stemmed', 'knowing'),
    months: oneOf('minimum', 'maximum'),
    patience: { fields: { pass: months, ask: months } },
    doubt: oneOf('no', 'question'),
    gates: { listOf: oneOf('reading', 'search', 'knockout', 'must-have', 'skim') },
    standing: {
      listOf: {
        fields: {
          criterion: {
            fields: {
              kind: oneOf(...PLAIN_STANDING_KINDS, ...Object.keys(STANDING_FIELDS)),
              'months?': months,
              'pages?': positive,
              'screen?': name,
              'name?': name,
            },
          },
          level: oneOf('knockout', 'must-have', 'nice-to-have'),
        },
      },
    },
    'skim?': {
      fields: {
        seconds: positive,
        coreShare: number('a number from 0 to below 1', (value) => value >= 0 && value < 1),
        charactersPerSecond: positive,
        sweepCharacters: number('a whole number above 0', (value) => Number.isInteger(value) && value > 0),
        pages: positive,
      },
    },
    'query?': name,
    'enough?': share,
    weights: { fields: { knockout: share, 'must-have': share, 'nice-to-have': share, soft: share } },
    stuffing: number('a whole number from 2', (value) => Number.isInteger(value) && value >= 2),
    gapMonths: months,
    trust: share,
    sources: { mapOf: source },
  },
}

/** The first place at which a value is not as the shape says. */
export interface Fault {
  /** `patience.pass`; empty for the whole. */
  readonly path: string
  readonly expected: string
  readonly got: unknown
}

/** Compares the value with the shape, field by field in the shape's order. */
export function faultIn(value: unknown, shape: Shape, path = ''): Fault | undefined {
  if ('holds' in shape) return shape.holds(value) ? undefined : { path, expected: shape.expected, got: value }
  if ('listOf' in shape) {
    if (!Array.isArray(value)) return { path, expected: 'a list', got: value }
    return firstFault(value.map((each, at) => [`${path}[${at}]`, each, shape.listOf]))
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { path, expected: 'an object', got: value }
  const at = (key: string): string => (path === '' ? key : `${path}.${key}`)
  if ('mapOf' in shape) return firstFault(Object.entries(value).map(([key, each]) => [at(key), each, shape.mapOf]))
  const fields = Object.entries(shape.fields).map(([key, inner]) => ({
    key: key.replace('?', ''),
    inner,
    must: !key.endsWith('?'),
  }))
  const given = value as Readonly<Record<string, unknown>>
  const stranger = Object.keys(given).find((key) => !fields.some((field) => field.key === key))
  if (stranger !== undefined)
    return {
      path: at(stranger),
      expected: `one of the fields ${fields.map(({ key }) => key).join(', ')}`,
      got: stranger,
    }
  return firstFault(
    fields
      .filter(({ key, must }) => must || given[key] !== undefined)
      .map(({ key, inner }) => [at(key), given[key], inner]),
  )
}

function firstFault(parts: readonly (readonly [path: string, value: unknown, shape: Shape])[]): Fault | undefined {
  for (const [path, value, shape] of parts) {
    const fault = faultIn(value, shape, path)
    if (fault) return fault
  }
  return undefined
}
