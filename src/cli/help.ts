import { policies } from '../policies/policies.ts'
import { wrap } from '../report/wrap.ts'

const readers = Object.values(policies).flatMap(({ id, description }) =>
  wrap(description, 80, ' '.repeat(14), `    ${id.padEnd(10)}`),
)

export const HELP = `screened-out: why did nobody call back?

Screens a résumé against a job posting the way a hurried reader does, and
explains what stood in the way, with quotes from both papers and honest fixes.

  screened-out <resume> <posting> [options]
  screened-out lint-posting <posting> [--format text|json] [--as-of <day>]

  <resume>      PDF, DOCX, ODT, RTF, DOC, HTML, Markdown, text or JSON Resume
  <posting>     the same; a saved job page will do. One of the two may be -, for
                standard input.

lint-posting names what in a posting keeps fitting people away or nobody can
meet; it exits 0 where nothing is found, 1 where something is.

Options
  --policy <name>       how the reader behaves (default: rushed)
${readers.join('\n')}
  --as-of <YYYY-MM-DD>  the day up to which running jobs count (default: today)
  --format <name>       text (default), markdown or json
  --answers <file>      what you would answer on the form, as JSON:
                        {"work-authorization": "yes", "location": "no"}
  -h, --help            this text
  -v, --version         the version

Exit status
  0  the paper would advance
  1  it would not, or would leave questions
  2  it could not be screened; one line on standard error says why

Examples
  screened-out cv.pdf posting.txt
  screened-out cv.docx posting.html --policy careful --format markdown
  pbpaste | screened-out cv.pdf - --as-of 2026-11-01

It simulates habits that are documented or assumed. It is no hiring tool, gives
no probability of an interview, and never advises writing what is not true.
`
