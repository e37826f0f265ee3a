import { describe, expect, test } from 'vitest'
import { parseResume } from '../../../src/parse/resume/parse-resume.ts'
import { textDocument } from '../text-document.ts'

const read = (lines: string) => parseResume(textDocument(`Nadia Fontaine\nnadia@example.com\n\nEXPERIENCE\n${lines}`))

/** `title · employer · start` of every job under the heading. */
const jobsIn = (lines: string): string[] =>
  read(lines).work.map(({ position, name, startDate }) =>
    [position, name, startDate].map((value) => value?.value ?? '').join(' · '),
  )

const told = '- Kept the workshop running and trained two apprentices.'
const prose = 'Wrote the plans of the works and kept the books of all of its kilns, and trained two apprentices.'

describe('what is no title, and what is no employer', () => {
  test.each([
    [
      'a region behind a town',
      `Opal Housing\nAugust 2011 to 2014\nHouse Mentor\n${told}\nPittsburgh, PA\nMay 2007\n${told}`,
      ['House Mentor · Opal Housing · 2011-08', ' ·  · 2007-05'],
    ],
    ['a degree', `Opalwick\nBS in Ceramic Engineering\n2007 to 2010\n${told}`, [' · Opalwick · 2007']],
    [
      'a name among others',
      `2004 to 2009: Modem World, Opal Shopping Mall\n2002 to 2004: FW Tiles, Opal Industrial Estate\n${told}`,
      [' · Opal Shopping Mall · 2004', ' · Opal Industrial Estate · 2002'],
    ],
    ['how long it was', `Glazier\nDecember (15 days), 2007\n${told}`, ['Glazier ·  · 2007']],
    [
      'what was done, behind dates in brackets',
      `Opal Pipes, Inc., Reno, NV\n1997 to 2007\nKiln Manager (2002-2007) - Promoted to work on the front end of the works and the books\n${told}\nEstimator (1997-2002) - Ran small jobs in the works of the town.\n${told}`,
      ['Kiln Manager · Opal Pipes, Inc. · 2002', 'Estimator · Opal Pipes, Inc. · 1997'],
    ],
    [
      'a few words without dates',
      `Glazier, Opalwick\n${told}\n\nProofread your plans\n${told}\nStart each\n${told}`,
      ['Glazier · Opalwick · '],
    ],
  ])('%s', (_, lines, jobs) => expect(jobsIn(lines)).toEqual(jobs))

  test.each([
    ['Master Builders Ltd\n2007 to 2010', ' · Master Builders Ltd · 2007'],
    ['Associate in Marketing, Opalwick\n2007 to 2010', 'Associate in Marketing · Opalwick · 2007'],
  ])('but %j is', (head, job) => expect(jobsIn(`${head}\n${told}`)[0]).toContain(job.split(' · ').at(-2)))
})

describe('titles', () => {
  test.each([
    ['Process Division Manager/VP Field Services', `Process Division Manager/VP Field Services, 2002-2007\n${told}`],
    [
      'Tile and glaze developer/Sustain resource',
      `Tile and glaze developer/Sustain resource\nOpalwick\n2007 to 2010\n${told}`,
    ],
    ['Researcher', `2007 to 2010\nResearcher at the Ministry of Kilns in charge of its works\n${prose}`],
    [
      'Negotiator of tile and kiln agreements',
      `2007 to 2010\nNegotiator of tile and kiln agreements, Opal Ministry of Kilns\n${prose}`,
    ],
  ])('%s', (title, lines) => expect(read(lines).work[0]?.position?.value).toBe(title))
})

describe('where an entry begins', () => {
  const first = `Glazier, Opalwick, Erie, PA, 2015 to 2018\n${prose}`
  test.each([
    [
      'above bare dates that name nothing below',
      `${first}\nDockside Cable, Reno, NV\n2012 to 2014\n${prose}`,
      ' · Dockside Cable · 2012',
    ],
    [
      'at the firm above a title alone',
      `${first}\nDOCKSIDE\nKiln Fitter, 2012 to 2014\n${prose}`,
      'Kiln Fitter · DOCKSIDE · 2012',
    ],
    [
      'at the firm above a town and a title',
      `${first}\nDOCKSIDE/ESPEED\nReno, NV\nKiln Fitter, 2012 to 2014\n${prose}`,
      'Kiln Fitter · DOCKSIDE/ESPEED · 2012',
    ],
    [
      'at a firm and a title, without dates',
      `${first}\nDockside Cable Company, Reno, NV\nKiln Fitter\n${told}`,
      'Kiln Fitter · Dockside Cable Company · ',
    ],
    [
      'at a title and a firm, without dates',
      `${first}\nKiln Fitter\nDockside Cable Company, Reno, NV\n${told}`,
      'Kiln Fitter · Dockside Cable Company · ',
    ],
  ])('%s', (_, lines, job) => expect(jobsIn(lines)).toEqual(['Glazier · Opalwick · 2015', job]))

  test('in every line that names both', () =>
    expect(
      jobsIn('Waitress, Opal Steakhouse, Wayne, NE\nReceptionist, Hill Bank, Erie, PA\nCook at Harbor Grill'),
    ).toEqual(['Waitress · Opal Steakhouse · ', 'Receptionist · Hill Bank · ', 'Cook · Harbor Grill · ']))

  test('no line of a job tells of another', () =>
    expect(jobsIn(`${first}\nKey Achievements\nKiln Fitter\n${told}`)).toEqual(['Glazier · Opalwick · 2015']))
})

test('names with a full stop behind the place they end with', () =>
  expect(jobsIn(`2011 to 2012\nOpal Park, Fresno, California.\nKiln Fitter.\n${prose}`)).toEqual([
    'Kiln Fitter · Opal Park · 2011',
  ]))

describe('the name on top of the next page', () => {
  test.each(['Nadia Fontaine', 'Nadia Fontaine, page 2', 'Nadia Fontaine - Resume'])('%s', (line) =>
    expect(jobsIn(`Opalwick\n2015 to 2018\n${told}\n${line}\n2012 to 2014\n${told}`)).toEqual([
      ' · Opalwick · 2015',
      ' ·  · 2012',
    ]),
  )
  test('a town at the top is none', () => {
    const { work } = parseResume(
      textDocument(
        `Erie, PA\nnadia@example.com\n\nEXPERIENCE\n\nGlazier\nOpalwick\nErie, PA\n2015 to 2018\n${told}\n\nKiln Fitter\nHill College\nErie, PA\n2012 to 2014\n${told}`,
      ),
    )
    expect(work.map(({ location }) => location?.value)).toEqual(['Erie, PA', 'Erie, PA'])
  })
})
