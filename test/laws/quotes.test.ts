import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { casesFolder, slugs } from '../../fixtures/update-cases.ts'
import { policies, type Quote, readDocument, simulate } from '../../src/index.ts'

/** Every quote anywhere in a value. */
function* quotesIn(value: unknown): Generator<Quote> {
  if (typeof value !== 'object' || value === null) return
  if ('in' in value && 'span' in value && 'text' in value) yield value as Quote
  for (const part of Object.values(value)) yield* quotesIn(part)
}

const paper = async (slug: string, stem: string) => {
  const folder = join(casesFolder, slug)
  return readDocument(readFileSync(join(folder, readdirSync(folder).find((name) => name.startsWith(`${stem}.`))!)))
}

describe.each(slugs())('%s', (slug) => {
  test('every quote says what stands at its place', async () => {
    const resume = await paper(slug, 'resume')
    const posting = await paper(slug, 'posting')
    const simulations = await Promise.all(
      Object.values(policies).map((policy) => simulate({ resume, posting }, { policy, asOf: '2026-11-01' })),
    )
    const quotes = simulations.flatMap((simulation) => [...quotesIn(simulation)])
    const texts = { resume: resume.text, 'resume:plain': resume.plain, posting: posting.text }
    const wrong = quotes.filter(
      ({ in: place, span, text }) => text === '' || texts[place].slice(span.start, span.end) !== text,
    )
    expect(quotes.length).toBeGreaterThan(5)
    expect(wrong).toEqual([])
  })

  test('every line, loss and hidden word stands where it says', async () => {
    const { text, plain, lines, losses, hidden } = await paper(slug, 'resume')
    expect(
      lines.filter(
        ({ span }) =>
          span.start >= span.end || span.end > text.length || text.slice(span.start, span.end).includes('\n'),
      ),
    ).toEqual([])
    expect(losses.filter((loss) => text.slice(loss.span.start, loss.span.end) !== loss.text)).toEqual([])
    expect(hidden.filter((words) => plain.slice(words.span.start, words.span.end) !== words.text)).toEqual([])
  })
})
