import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Resume } from '../../../src/model/resume.ts'
import { parseResume } from '../../../src/parse/resume/parse-resume.ts'
import { textDocument } from '../text-document.ts'

interface Style {
  readonly bullet: string
  readonly dash: string
  readonly width: number
  readonly order: readonly number[]
}

const PLAIN: Style = { bullet: '- ', dash: ' – ', width: 90, order: [0, 1, 2, 3] }

const style: fc.Arbitrary<Style> = fc.record({
  bullet: fc.constantFrom('- ', '• ', '* ', '▪ ', '‣ ', '● '),
  dash: fc.constantFrom(' – ', ' - ', ' — ', ' to ', '–', '-'),
  width: fc.integer({ min: 60, max: 120 }),
  order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }),
})

/** Words in lines no longer than the width, the later ones indented. */
function wrap(words: string, width: number): string {
  const lines: string[] = ['']
  for (const word of words.split(' '))
    if (`${lines.at(-1)} ${word}`.length > width) lines.push(`  ${word}`)
    else lines[lines.length - 1] = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`
  return lines.join('\n')
}

/** An invented paper, printed in the style. */
function paper({ bullet, dash, width, order }: Style): string {
  const told = (...items: string[]) => items.map((item) => wrap(`${bullet}${item}`, width)).join('\n')
  const sections = [
    `WORK EXPERIENCE

Warehouse Supervisor\tMar 2019${dash}Present
Larkspur Logistics, Reno, NV
${told(
  'Lead a team of fourteen across two shifts and train every new forklift operator who joins the dock.',
  'Cut loading time per truck from 52 to 38 minutes in 2021 by moving fast sellers next to the gates.',
)}

Forklift Operator\tJun 2016${dash}Feb 2019
Tahoe Cold Storage, Sparks, NV
${told('Moved 120 pallets a shift without a single recordable incident during the two winters of 2017 and 2018.')}`,
    `EDUCATION

High School Diploma, 2015
Galena Ridge High School, Reno, NV`,
    `SKILLS

Equipment: Reach Truck, Pallet Jack, Overhead Crane
Systems: SAP, Microsoft Excel`,
    `LANGUAGES

English (fluent), Spanish (native)`,
  ]
  const head = `Marisol Quintero-Bell\nReno, NV | (775) 555-0110 | marisol.qb@example.com`
  return [head, ...order.map((at) => sections[at])].join('\n\n')
}

const values = ({ basics, work, education, skills, languages }: Resume) => ({
  basics: [basics.name, basics.email, basics.phone, basics.location].map((each) => each?.value),
  work: work.map(({ name, position, location, startDate, endDate, highlights }) => [
    ...[name, position, location, startDate, endDate].map((each) => each?.value),
    highlights.map((each) => each.value),
  ]),
  education: education.map(({ institution, level, endDate }) => [institution?.value, level, endDate?.value]),
  skills: skills.map(({ name, keywords }) => [name?.value, keywords.map((each) => each.value)]),
  languages: languages.map(({ language, fluency }) => [language.value, fluency?.value]),
})

const read = (each: Style): Resume => parseResume(textDocument(paper(each)))

describe('a paper', () => {
  it('is read whole', () => {
    const { work, basics, education } = values(read(PLAIN))
    expect(basics).toEqual(['Marisol Quintero-Bell', 'marisol.qb@example.com', '(775) 555-0110', 'Reno, NV'])
    expect(work.map((job) => job.slice(0, 5))).toEqual([
      ['Larkspur Logistics', 'Warehouse Supervisor', 'Reno, NV', '2019-03', 'present'],
      ['Tahoe Cold Storage', 'Forklift Operator', 'Sparks, NV', '2016-06', '2019-02'],
    ])
    expect(education).toEqual([['Galena Ridge High School', 'secondary', '2015']])
  })

  it('reads the same whatever its bullets, dashes, line width and order of sections', () => {
    const plain = values(read(PLAIN))
    fc.assert(
      fc.property(style, (each) => {
        expect(values(read(each))).toEqual(plain)
      }),
    )
  })

  it('has every value quoted where it stands', () => {
    fc.assert(
      fc.property(style, (each) => {
        const resume = read(each)
        for (const { span, text } of quotesIn(resume))
          expect(resume.document.text.slice(span.start, span.end)).toBe(text)
      }),
    )
  })

  it('is covered by its sections from end to end', () => {
    fc.assert(
      fc.property(style, (each) => {
        const { sections, document } = read(each)
        expect(sections[0]!.span.start).toBe(0)
        expect(sections.at(-1)!.span.end).toBe(document.text.length)
        for (const [at, section] of sections.slice(1).entries()) expect(section.span.start).toBe(sections[at]!.span.end)
      }),
    )
  })
})

it('reads any text without complaint', () => {
  const line = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom(
      'EXPERIENCE',
      'Education',
      '2019 – present',
      'Skills: a, b',
      '• ',
      '\t',
      'Acme Inc',
      '(',
      '01/2019',
    ),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const resume = parseResume(textDocument(lines.join('\n')))
      for (const { span, text } of quotesIn(resume)) expect(resume.document.text.slice(span.start, span.end)).toBe(text)
    }),
  )
})

it.each(['a', '1', '-', '.', '(', 'a.', '1-', 'a@', '5 ', 'Inc '])('is not held up by a line of %s', (piece) => {
  const started = performance.now()
  parseResume(textDocument(`EXPERIENCE\n${piece.repeat(20_000)}\n2019 – 2020`))
  expect(performance.now() - started).toBeLessThan(2_000)
})

interface Quoted {
  readonly span: { readonly start: number; readonly end: number }
  readonly text: string
}

/** Every quote anywhere in a résumé, but not the document's own parts. */
function quotesIn(value: unknown, key = ''): Quoted[] {
  if (key === 'document' || typeof value !== 'object' || value === null) return []
  if ('in' in value && 'span' in value && 'text' in value) return [value as unknown as Quoted]
  return Object.entries(value).flatMap(([name, each]) => quotesIn(each, name))
}
