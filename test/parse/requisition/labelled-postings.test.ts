import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/model/document.ts'
import type { Criterion, Requisition } from '../../../src/model/requisition.ts'
import { parseRequisition } from '../../../src/parse/requisition/parse-requisition.ts'
import { foldToBase } from '../../../src/text/words.ts'
import { posting } from './posting.ts'
import { kept } from './postings/kept.ts'
import type { LabelledPosting } from './postings/labelled-posting.ts'
import { open } from './postings/open.ts'

const termsOf = (criterion: Criterion): string[] => {
  if (criterion.kind === 'any-of' || criterion.kind === 'all-of') return criterion.of.flatMap(termsOf)
  if (criterion.kind === 'experience') return criterion.of ? [criterion.of] : []
  return 'name' in criterion ? [criterion.name] : []
}

const isNear = (one: string, other: string): boolean => {
  const a = foldToBase(one)
  const b = foldToBase(other)
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)
}

/** Share of the labelled skills and papers that are found, at the level they are labelled with. */
function shareFound(set: readonly LabelledPosting[]): number {
  let found = 0
  let all = 0
  for (const { text, labels } of set) {
    const { requirements } = parseRequisition(posting(text))
    for (const [, level, words] of labels.matchAll(/^([MN]) (?:skill|cert) (.+)$/gm)) {
      all++
      const asked = requirements.filter((requirement) => (requirement.level === 'nice-to-have') === (level === 'N'))
      if (
        asked.some(({ criterion }) =>
          termsOf(criterion).some((term) => words!.split('|').some((word) => isNear(term, word))),
        )
      )
        found++
    }
  }
  return found / all
}

const trapsTaken = ({ text, labels }: LabelledPosting): string[] => {
  const { requirements } = parseRequisition(posting(text))
  return [...labels.matchAll(/^trap (.+)$/gm)].flatMap(([, trap]) => {
    const start = text.indexOf(trap!)
    const end = start + trap!.length
    const inside = requirements.filter(
      ({ from, criterion }) =>
        'span' in from && criterion.kind !== 'condition' && from.span.start >= start && from.span.end <= end + 2,
    )
    return inside.map(({ id }) => id)
  })
}

function quotesOf({ requirements, ignored, title, company, location }: Requisition) {
  const asked = requirements.flatMap(({ from, cue }) => ['span' in from ? from : undefined, cue])
  return [...asked, ...ignored.map(({ quote }) => quote), title, company, location].filter(
    (quote) => quote !== undefined,
  )
}

describe('labelled postings', () => {
  it.each([
    ['tried while writing the parser', open],
    ['labelled before it was tried', kept],
  ])('finds four in five of what is asked: %s', (_, set) => {
    expect(shareFound(set)).toBeGreaterThanOrEqual(0.8)
  })

  it.each([...open, ...kept])('$name: takes no trap for a demand', (labelled) => {
    expect(trapsTaken(labelled)).toEqual([])
  })

  it.each([...open, ...kept])(
    '$name: every quote stands in the text, and no two requirements have one id',
    ({ text }) => {
      const requisition = parseRequisition(posting(text))
      for (const { span, text: words } of quotesOf(requisition)) expect(text.slice(span.start, span.end)).toBe(words)
      const ids = requisition.requirements.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    },
  )
})

describe('structured data of a job page', () => {
  const text = 'Spinner\nMillbrook Yarns\nRing spinning and carding\nTwo looms to mind'
  const page = (jobPosting: unknown): Document => ({ ...posting(text), data: { jobPosting } })

  it('says what a line without a heading is', () => {
    const { requirements, company } = parseRequisition(
      page({ skills: 'Ring spinning and carding', hiringOrganization: { name: 'Millbrook Yarns' } }),
    )
    expect(requirements.map(({ id }) => id)).toEqual(['skill:ring spinning', 'skill:carding'])
    expect(company?.text).toBe('Millbrook Yarns')
  })

  it('is left out where the text has no such words', () => {
    expect(parseRequisition(page({ skills: 'Dyeing', title: 'Dyer' })).requirements).toEqual([])
  })
})
