import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/model/document.ts'
import type { Criterion, Requisition } from '../../../src/model/requisition.ts'
import { parseRequisition } from '../../../src/parse/requisition/parse-requisition.ts'
import { readDocument } from '../../../src/read/read-document.ts'
import { foldToBase } from '../../../src/text/words.ts'
import { posting } from './posting.ts'
import { kept } from './postings/kept.ts'
import { keptCare } from './postings/kept-care.ts'
import { keptTrades } from './postings/kept-trades.ts'
import type { LabelledPosting } from './postings/labelled-posting.ts'
import { open } from './postings/open.ts'
import { openCare } from './postings/open-care.ts'
import { openSites } from './postings/open-sites.ts'
import { openTrades } from './postings/open-trades.ts'

const tried = [...open, ...openCare, ...openSites, ...openTrades]
const untried = [...kept, ...keptCare, ...keptTrades]

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

async function requisitionOf({ text, format }: LabelledPosting): Promise<Requisition> {
  const document = format
    ? await readDocument(new TextEncoder().encode(text), { name: `page.${format}` })
    : posting(text)
  return parseRequisition(document)
}

/** Share of the labelled skills and papers that are found, at the level they are labelled with. */
async function shareFound(set: readonly LabelledPosting[]): Promise<number> {
  let found = 0
  let all = 0
  for (const labelled of set) {
    const { requirements } = await requisitionOf(labelled)
    for (const [, level, words] of labelled.labels.matchAll(/^([MN]) (?:skill|cert) (.+)$/gm)) {
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

/** Of the skills that are taken for sure, the share that is labelled. */
async function shareRight(set: readonly LabelledPosting[]): Promise<number> {
  let right = 0
  let all = 0
  for (const labelled of set) {
    const words = [...labelled.labels.matchAll(/^[MN] \w+ (.+)$/gm)].flatMap(([, each]) => each!.split('|'))
    for (const { criterion, confidence } of (await requisitionOf(labelled)).requirements) {
      const leaves = criterion.kind === 'any-of' ? criterion.of : [criterion]
      if (confidence < 0.5 || leaves.every((leaf) => leaf.kind !== 'skill' || leaf.soft)) continue
      all++
      if (termsOf(criterion).some((term) => words.some((word) => isNear(term, word)))) right++
    }
  }
  return right / all
}

const trapsTaken = async (labelled: LabelledPosting): Promise<string[]> => {
  const { requirements, document } = await requisitionOf(labelled)
  return [...labelled.labels.matchAll(/^trap (.+)$/gm)].flatMap(([, trap]) => {
    const start = document.text.indexOf(trap!)
    if (start < 0) return []
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
    ['tried while writing the parser', tried, 0.85],
    ['labelled before it was tried', untried, 0.75],
  ])('finds most of what is asked: %s', async (_, set, share) => {
    expect(await shareFound(set)).toBeGreaterThanOrEqual(share)
  })

  it.each([
    ['tried while writing the parser', tried, 0.9],
    ['labelled before it was tried', untried, 0.75],
  ])('takes little that is not: %s', async (_, set, share) => {
    expect(await shareRight(set)).toBeGreaterThanOrEqual(share)
  })

  it.each([...tried, ...untried])('$name: takes no trap for a demand', async (labelled) => {
    expect(await trapsTaken(labelled)).toEqual([])
  })

  it.each([...tried, ...untried])(
    '$name: every quote stands in the text, and no two requirements have one id',
    async (labelled) => {
      const requisition = await requisitionOf(labelled)
      const { text } = requisition.document
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

  const asked = async (jobPosting: object, body: string): Promise<string[]> => {
    const data = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: 'Spinner',
      ...jobPosting,
    })
    const source = `<html><body><h1>Spinner</h1>${body}<script type="application/ld+json">${data}</script></body></html>`
    const { document, requirements, ignored } = parseRequisition(
      await readDocument(new TextEncoder().encode(source), { name: 'page.html' }),
    )
    for (const { from } of requirements)
      if ('span' in from) expect(document.text.slice(from.span.start, from.span.end)).toBe(from.text)
    return [...requirements.map(({ id }) => id), ...ignored.filter(({ why }) => why === 'duplicate').map(() => 'again')]
  }
  const loom = '<p>We spin yarn.</p><h2>Requirements</h2><ul><li>Ring spinning</li></ul>'

  it.each([
    [
      'figures the text does not have',
      { experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 18 } },
      loom,
      ['skill:ring spinning', 'experience:18'],
    ],
    [
      'figures the text has in words of its own',
      { experienceRequirements: { monthsOfExperience: 36 } },
      `${loom}<ul><li>Three years of experience in a mill</li></ul>`,
      ['skill:ring spinning', 'experience:36:mill', 'again'],
    ],
    [
      'a credential for which experience may stand in',
      { educationRequirements: { credentialCategory: 'associate degree' }, experienceInPlaceOfEducation: true },
      loom,
      ['skill:ring spinning', 'education:associate'],
    ],
    ['no requirements', { educationRequirements: 'no requirements' }, loom, ['skill:ring spinning']],
    ['a skill that the text names', { skills: 'Ring spinning' }, loom, ['skill:ring spinning']],
    ['skills that it does not', { skills: 'Ring spinning, Carding' }, loom, ['skill:ring spinning', 'skill:carding']],
    [
      'where somebody who works from home must live',
      { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { '@type': 'Country', name: 'Canada' } },
      loom,
      ['skill:ring spinning', 'location:place:canada'],
    ],
    ['a description that says nothing', { description: 'See below.' }, loom, ['skill:ring spinning']],
    [
      'what is done and given',
      { responsibilities: 'Mind two looms', jobBenefits: 'Dental, vision' },
      loom,
      ['skill:ring spinning'],
    ],
  ])('reads %s', async (_, data, body, ids) => {
    expect(await asked(data, body)).toEqual(ids)
  })

  it('is left out where the text has no such words', () => {
    expect(parseRequisition(page({ skills: 'Dyeing', title: 'Dyer' })).requirements).toEqual([])
  })
})
