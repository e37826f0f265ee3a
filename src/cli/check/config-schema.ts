import { z } from 'zod'

/** What `screened-out.config.json` (or .ts) may hold. Paths and globs are relative to the file's own folder. */

const globs = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)])
const outcome = z.enum(['advance', 'review', 'reject'])
const words = z.array(z.string().min(1)).min(1)

const expectation = z.strictObject({
  resume: globs.optional().describe('Which résumés, as globs. All of them where it is absent.'),
  posting: globs.optional().describe('Which postings, as globs. All of them where it is absent.'),
  policy: words
    .or(z.string().min(1))
    .optional()
    .describe('Under which of the policies. All of them where it is absent.'),
  outcome: outcome.or(z.array(outcome).min(1)).optional().describe('The outcome, or those that are accepted.'),
  minScore: z.number().min(0).max(100).optional().describe('The lowest overall score that is accepted, 0–100.'),
  met: words.optional().describe('Requirements that must be met, by id or by their words.'),
  reasons: words
    .optional()
    .describe('What must stand among the reasons: reason codes (R12), or requirements by id or by their words.'),
  noReasons: words.optional().describe('What must not stand among the reasons, in the same way.'),
})

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
    .array(z.strictObject({ resume: globs.optional(), give: z.record(z.string(), z.enum(['yes', 'no'])) }))
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
