import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ScreeningError } from '../../src/errors.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { docx, odt, paragraph, rtf, run, styled, table } from './build.ts'

const SAMPLES: Readonly<Record<string, Uint8Array>> = {
  docx: docx(
    styled('Kop1', 'Rosa Lind') +
      table([['2019 – 2021', ['Nurse', 'Hillside Clinic', 'Cared for people.']]]) +
      paragraph(run('hidden', '<w:vanish/>')),
  ),
  odt: odt(
    '<text:h text:outline-level="1">Rosa Lind</text:h><text:list><text:list-item><text:p>Cared<text:tab/>for</text:p></text:list-item></text:list>',
  ),
  rtf: rtf(
    "\\pard\\s1 Rosa Lind\\par\\trowd\\cellx1\\intbl 2019\\cell Nurse\\cell\\row\\pard{\\b R\\u233\\'e9sum\\'e9}\\par{\\footer 1}",
  ),
  html: bytes(
    '<!doctype html><style>.a{float:right}</style><h1>Rosa</h1><ul><li>One<span class=a>2019</span></ul><table><tr><td>a<td>b</table>',
  ),
  markdown: bytes('# Rosa\n\n- **One**\n  - two\n\n| a | b |\n|---|---|\n| [c](https://c.example.com) | d |\n'),
  json: bytes('{"basics":{"name":"Rosa"},"work":[{"name":"Hillside","startDate":"2019"}]}'),
  text: bytes('Rosa Lind\r\n\tNurse\f2019 – 2021\n• one\n'),
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Whatever the bytes are, there is a document whose lines lie in its text in order, or a ScreeningError. */
async function endsWell(input: Uint8Array): Promise<void> {
  try {
    const { text, lines, plain, hidden, losses, links } = await readDocument(input)
    let last = -1
    for (const { span } of lines) {
      expect(span.start).toBeGreaterThan(last)
      expect(span.end).toBeGreaterThan(span.start)
      last = span.end - 1
    }
    expect(lines.map(({ span }) => text.slice(span.start, span.end)).join('\n')).toBe(text)
    for (const each of losses) expect(text.slice(each.span.start, each.span.end)).toBe(each.text)
    for (const each of hidden) expect(plain.slice(each.span.start, each.span.end)).toBe(each.text)
    for (const { span } of links) if (span) expect(span.end).toBeLessThanOrEqual(text.length)
  } catch (error) {
    if (!(error instanceof ScreeningError)) throw error
  }
}

describe.each(Object.entries(SAMPLES))('%s', (_, sample) => {
  test('is read whole', async () => {
    expect((await readDocument(sample)).text).toContain('Rosa')
  })

  test('cut short', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: sample.length }), (length) => endsWell(sample.subarray(0, length))),
      { numRuns: 60 },
    )
  })

  test('with bytes changed', async () => {
    const change = fc.tuple(fc.nat(sample.length - 1), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const changed = sample.slice()
        for (const [at, byte] of changes) changed[at] = byte
        return endsWell(changed)
      }),
      { numRuns: 80 },
    )
  })

  test('with a stretch repeated', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(sample.length - 1),
        fc.nat(40),
        fc.integer({ min: 2, max: 1500 }),
        (at, length, times) => {
          const parts = [
            sample.subarray(0, at),
            ...Array.from({ length: times }, () => sample.subarray(at, at + length)),
            sample.subarray(at),
          ]
          return endsWell(new Uint8Array(parts.flatMap((part) => [...part])))
        },
      ),
      { numRuns: 25 },
    )
  })
})

test('any bytes at all', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), endsWell), { numRuns: 200 })
})
