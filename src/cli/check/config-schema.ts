import { z } from 'zod'
import { ANSWERABLE, ASKED_KINDS } from '../../model/expect-answers.ts'
import { elsewhere, reasonCodes } from '../../model/reason-codes.ts'
import { nearest } from '../nearest.ts'

/** What `screened-out.config.json` (or .ts) may hold. Paths and globs are relative to the file's own folder. */

const globs = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)])
const outcome = z.enum(['advance', 'review', 'reject'])
const words = z.array(z.string().min(1)).min(1)

/** A schema with a rule that zod has no word for: `rule` tells it to editors, `mistakeIn` says what is wrong. */
const ruled = <Schema extends z.ZodType>(
  schema: Schema,
  rule: Readonly<Record<string, unknown>>,
  mistakeIn: (value: z.output<Schema>) => string | undefined,
): Schema =>
  schema
    .superRefine((value, { addIssue }) => {
      const message = mistakeIn(value)
      if (message !== undefined) addIssue({ code: 'custom', message })
    })
    .meta(rule)

const codes = Object.keys(reasonCodes)

/** Written like a reason code, whether there is one or not ("r30", "R999"): no words of a requirement are. */
const CODE_LIKE = /^[Rr]\d+$/

const reasonNames = z
  .array(
    ruled(z.string().min(1), { anyOf: [{ enum: codes }, { not: { pattern: CODE_LIKE.source } }] }, (name) =>
      CODE_LIKE.test(name) && !codes.includes(name) ? noSuchReason(name) : undefined,
    ),
  )
  .min(1)

/** "r30" is meant for R30, "R5" for R05; what has no near code gets the range of those there are. */
function noSuchReason(name: string): string {
  const code = `R${name.slice(1).replace(/^0+/, '').padStart(2, '0')}`
  const hint = codes.includes(code)
    ? `Did you mean “${code}”?`
    : (elsewhere[code as keyof typeof elsewhere] ?? `Reasons have codes from ${codes[0]} to ${codes.at(-1)}.`)
  return `no reason has the code “${name}”. ${hint}`
}

/** An id is a kind and words: `licence:rn license`. */
const ID = new RegExp(`^(?:${ASKED_KINDS.join('|')}):.`)

const given = ruled(
  z.record(z.string(), z.enum(['yes', 'no'])),
  { propertyNames: { anyOf: [{ enum: ANSWERABLE }, { pattern: ID.source }] } },
  (answers) => {
    const wrong = Object.keys(answers).find((about) => !ANSWERABLE.includes(about) && !ID.test(about))
    if (wrong === undefined) return undefined
    const near = nearest(wrong, ANSWERABLE)
    return `no form asks for “${wrong}”. ${near === undefined ? `There are ${ANSWERABLE.join(', ')}, and the ids of requirements.` : `Did you mean “${near}”?`}`
  },
)

/** Which pairs an expectation holds for. */
const whose = {
  resume: globs.optional().describe('Which résumés, as globs. All of them where it is absent.'),
  posting: globs.optional().describe('Which postings, as globs. All of them where it is absent.'),
  policy: words
    .or(z.string().min(1))
    .optional()
    .describe('Under which of the policies. All of them where it is absent.'),
}

/** What it wants of them. */
const wanted = {
  outcome: outcome.or(z.array(outcome).min(1)).optional().describe('The outcome, or those that are accepted.'),
  minScore: z.number().min(0).max(100).optional().describe('The lowest overall score that is accepted, 0–100.'),
  met: words.optional().describe('Requirements that must be met, by id or by their words.'),
  reasons: reasonNames
    .optional()
    .describe('What must stand among the reasons: reason codes (R12), or requirements by id or by their words.'),
  noReasons: reasonNames.optional().describe('What must not stand among the reasons, in the same way.'),
}

const expectation = ruled(
  z.strictObject({ ...whose, ...wanted }),
  { anyOf: Object.keys(wanted).map((name) => ({ required: [name] })) },
  (given) =>
    Object.keys(wanted).some((name) => name in given)
      ? undefined
      : `expected something that is wanted of the pairs (${Object.keys(wanted).join(', ')}), got nothing of the kind.`,
)

export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  asOf: z.iso
    .date()
    .describe(
      'The day up to which running jobs count, YYYY-MM-DD. Pinned, so that results change only with what is checked.',
    ),
  resumes: globs.describe('The résumés, as globs or folders.'),
  postings: globs.describe('The postings, as globs or folders.'),
  policies: words.optional().describe('The readers, by name or as files of JSON. Only “rushed” where it is absent.'),
  answers: z
    .array(z.strictObject({ resume: globs.optional(), give: given }))
    .optional()
    .describe('What candidates would answer on a form, by requirement id or kind of criterion.'),
  expect: z.array(expectation).optional().describe('What is expected of the pairs. All that fit a pair hold for it.'),
  baseline: z.string().min(1).optional().describe('The file of the last accepted results.'),
  timeout: z.number().int().min(1).max(3600).optional().describe('Seconds after which a file is given up (30).'),
  jobs: z.number().int().min(1).max(256).optional().describe('Workers at a time (one for each core).'),
})

export type Config = z.infer<typeof configSchema>
export type Expectation = z.infer<typeof expectation>

/** The schema as JSON Schema, for editors. */
export const configJsonSchema = (): object => ({
  title: 'screened-out.config.json',
  ...z.toJSONSchema(configSchema, { io: 'input' }),
})
