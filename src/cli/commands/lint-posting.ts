import { oneOf, wholeNumber } from '../arguments.ts'
import { defineCommand } from '../command.ts'
import { dayOf, today } from '../day.ts'
import { paperAt } from '../paper.ts'
import { write } from '../terminal.ts'
import { openWorkers, PATIENCE } from '../workers.ts'

export const lintPosting = defineCommand({
  name: 'lint-posting',
  summary: 'what in a posting keeps fitting people away',
  usage: ['screened-out lint-posting <posting> [options]'],
  about: 'Names what in a posting keeps fitting people away or nobody can meet: contradictions, wish-lists, wording.',
  operands: [['<posting>', 'a file in any format that is read, or - for standard input']],
  options: {
    'as-of': { type: 'string', takes: '<YYYY-MM-DD>', says: 'the day for which it is read (default: today)' },
    format: { type: 'string', takes: '<name>', says: 'text (default) or json' },
    timeout: {
      type: 'string',
      takes: '<seconds>',
      says: `gives up a posting that takes longer (default: ${PATIENCE})`,
    },
  },
  exits: [
    'nothing is found',
    'something is found',
    'it could not be read, is not in English, or asks nothing that could be looked at; one line on standard error says why',
  ],
  examples: ['screened-out lint-posting posting.html', 'screened-out lint-posting - --format json < posting.txt'],

  async run(values, operands, { stdout }) {
    const { format = 'text', timeout = PATIENCE } = values
    const [posting, ...more] = operands
    if (posting === undefined || more.length > 0)
      throw new TypeError(`expected one file, a posting, got ${operands.length}. See screened-out lint-posting --help.`)
    const asked = {
      format: oneOf('--format', format, ['text', 'json']),
      asOf: values['as-of'] === undefined ? today() : dayOf('--as-of', values['as-of']),
    }
    const seconds = wholeNumber('--timeout', timeout, 1, 3600)
    await using workers = openWorkers({ jobs: 1, seconds })
    const { text, faults } = await workers.run('lint', { posting: await paperAt(posting, seconds), ...asked }, posting)
    await write(stdout, text)
    return faults === 0 ? 0 : 1
  },
})
