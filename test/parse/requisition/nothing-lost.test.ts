import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { casesFolder, slugs } from '../../../fixtures/update-cases.ts'
import { parseRequisition, readDocument } from '../../../src/index.ts'
import { overlaps, type Span } from '../../../src/model/quote.ts'

/** Shorter lines may be headings, which are of neither kind. */
const WORDS = 7

/** Every part of the posting that the requisition quotes: what is asked, what was put aside, and the facts of the opening. */
async function unquotedLines(slug: string): Promise<string[]> {
  const folder = join(casesFolder, slug)
  const file = readdirSync(folder).find((name) => name.startsWith('posting.'))!
  const { document, requirements, ignored, title, company, location, employmentType } = parseRequisition(
    await readDocument(readFileSync(join(folder, file))),
  )
  const quoted: Span[] = [
    ...requirements.flatMap(({ from }) => ('span' in from ? [from.span] : [])),
    ...ignored.map(({ quote }) => quote.span),
    ...[title, company, location, employmentType].flatMap((fact) => (fact ? [fact.span] : [])),
  ]
  return document.lines
    .filter(({ role, span }) => role !== 'heading' && !quoted.some((each) => overlaps(each, span)))
    .map(({ span }) => document.text.slice(span.start, span.end))
    .filter((line) => (line.match(/\p{L}{2,}/gu)?.length ?? 0) >= WORDS && !line.trimEnd().endsWith(':'))
}

describe('every line of a posting is asked for or put aside with a reason', () => {
  test.each(slugs())('%s', async (slug) => {
    expect(await unquotedLines(slug)).toEqual([])
  })

  test.each([
    ['Experience leading a brigade of five', 'nothing-named'],
    ['Can read a tape measure', 'nothing-named'],
    ['Relevant qualifications, skills and experience, etc.', 'navigation'],
  ])('%s', async (line, why) => {
    const posting = await readDocument(`Requirements\n- Knowledge of HACCP\n- ${line}\n- Food hygiene certificate\n`)
    expect(parseRequisition(posting).ignored.map((each) => [each.quote.text, each.why])).toEqual([[line, why]])
  })
})
