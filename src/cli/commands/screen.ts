import { policies } from '../../policies/policies.ts'
import type { ReportFormat } from '../../report/report.ts'
import { wrap } from '../../report/wrap.ts'
import { answersAt } from '../answers.ts'
import { APPLICATION_OPTIONS, applicationIn } from '../application.ts'
import { oneOf, wholeNumber } from '../arguments.ts'
import { defineCommand } from '../command.ts'
import { dayOf, today } from '../day.ts'
import { paperAt } from '../paper.ts'
import { policyNamed } from '../policy.ts'
import { streamPairs } from '../stream.ts'
import { wantsColour, widthOf, write } from '../terminal.ts'
import { openWorkers, PATIENCE } from '../workers.ts'

const FORMATS: readonly (ReportFormat | 'html')[] = ['text', 'markdown', 'json', 'html']

/** What shapes or adds to a report, and leaves a verdict as it is. */
const OF_REPORTS = ['format', 'channel', 'applicants', 'days'] as const

const readers = Object.values(policies).flatMap(({ id, description }) =>
  wrap(description, 74, ' '.repeat(10), id.padEnd(10)),
)

export const screen = defineCommand({
  name: 'screen',
  summary: 'one résumé against one posting (the word may be left out)',
  usage: [
    'screened-out [screen] <resume> <posting> [options]',
    'screened-out [screen] --ndjson [options] < pairs > verdicts',
  ],
  about:
    'Screens the one paper against the other, and prints the verdict with its reasons, quotes from both papers, and honest fixes.',
  operands: [
    ['<resume>', 'PDF, DOCX, ODT, RTF, DOC, HTML, Markdown, text or JSON Resume'],
    ['<posting>', 'the same; a saved job page will do. One of the two may be -, for standard input.'],
  ],
  options: {
    policy: {
      type: 'string',
      takes: '<name>',
      says: 'how the reader behaves (default: rushed): a name, or a file such as {"extends": "rushed", "id": "mine", "trust": 0.4}',
      details: readers,
    },
    'as-of': {
      type: 'string',
      takes: '<YYYY-MM-DD>',
      says: 'the day up to which running jobs count (default: today)',
    },
    format: { type: 'string', takes: '<name>', says: 'text (default), markdown, json or html' },
    answers: {
      type: 'string',
      takes: '<file>',
      says: 'what you would answer on the form, as JSON: {"work-authorization": "yes", "location": "no"}',
    },
    ...APPLICATION_OPTIONS,
    ndjson: {
      type: 'boolean',
      says: 'reads pairs from standard input, one as JSON on each line, and writes one verdict, or error, a line, in the same order',
      details: [
        '{"id": 7, "resume": "<text>", "posting": {"path": "job.pdf"}}',
        'A paper is a text, {"base64": "…"} or {"path": "…"}. Each line may have',
        'a policy, asOf and answers of its own.',
      ],
    },
    jobs: { type: 'string', takes: '<number>', says: 'workers at a time, with --ndjson (default: one for each core)' },
    timeout: {
      type: 'string',
      takes: '<seconds>',
      says: `gives up a paper that takes longer to read and screen (default: ${PATIENCE})`,
    },
  },
  exits: [
    'the paper would advance',
    'it would not, or would leave questions',
    'it could not be screened, or nothing was given; one line, or this text, on standard error says why. With --ndjson: 0 where every pair got its verdict, 2 where some did not',
  ],
  examples: [
    'screened-out cv.pdf posting.txt',
    'screened-out cv.docx posting.html --policy careful --format markdown',
    'screened-out --ndjson --as-of 2026-11-01 < pairs.ndjson > verdicts.ndjson',
    'pbpaste | screened-out cv.pdf - --as-of 2026-11-01',
  ],

  async run(values, operands, terminal) {
    const { policy = 'rushed', format = 'text', timeout = PATIENCE, answers } = values
    const application = applicationIn(values)
    const seconds = wholeNumber('--timeout', timeout, 1, 3600)
    const circumstances = {
      policy: await policyNamed(policy),
      asOf: values['as-of'] === undefined ? today() : dayOf('--as-of', values['as-of']),
      ...(answers !== undefined && { answers: await answersAt(answers) }),
      ...(application && { application }),
    }
    if (values.ndjson) {
      if (operands.length > 0) throw new TypeError(`--ndjson: expected pairs on standard input, got ${operands[0]}.`)
      const idle = OF_REPORTS.find((name) => values[name] !== undefined)
      if (idle !== undefined)
        throw new TypeError(
          `--ndjson: expected no --${idle}, got “${values[idle]}”: it writes verdicts, one a line as JSON.`,
        )
      await using workers = openWorkers({ ...jobsOf(values.jobs), seconds })
      return await streamPairs(terminal, workers, circumstances)
    }
    const [resume, posting, ...more] = operands
    if (resume === undefined || posting === undefined || more.length > 0)
      throw new TypeError(
        `expected two files, a résumé and a posting, got ${operands.length}. See screened-out --help.`,
      )
    if (resume === '-' && posting === '-')
      throw new TypeError('only one of the two papers can come from standard input (-).')
    const asked = {
      ...circumstances,
      format: oneOf('--format', format, FORMATS),
      colour: wantsColour(terminal),
      width: widthOf(terminal),
    }
    await using workers = openWorkers({ jobs: 1, seconds })
    const papers = { resume: await paperAt(resume, seconds), posting: await paperAt(posting, seconds) }
    const screened = await workers.run('screen', { ...papers, ...asked }, `${resume} with ${posting}`)
    const { text, outcome, warning } = screened
    if (warning) await write(terminal.stderr, `screened-out: ${warning}\n`)
    await write(terminal.stdout, text)
    return outcome === 'advance' ? 0 : 1
  },
})

const jobsOf = (given: string | undefined): { jobs?: number } =>
  given === undefined ? {} : { jobs: wholeNumber('--jobs', given, 1, 256) }
