import { describe, expect, test } from 'vitest'
import type { Line } from '../../../src/model/document.ts'
import { parseResume } from '../../../src/parse/resume/parse-resume.ts'
import { readDocument } from '../../../src/read/read-document.ts'
import { textDocument } from '../text-document.ts'

/** `title · employer · place · start · end` of every job under the heading. */
const jobsIn = (lines: string): string[] =>
  parseResume(
    textDocument(`Nadia Fontaine\nnadia@example.com\n\nEXPERIENCE\n\n${lines}\n\nEDUCATION\n\nHill College, 2010`),
  ).work.map(({ position, name, location, startDate, endDate }) =>
    [position, name, location, startDate, endDate].map((value) => value?.value ?? '').join(' · '),
  )

const told = '- Kept the workshop running and trained two apprentices.\n- Cut waste by 12 percent.'

describe('a firm and a town that no list knows', () => {
  test.each([
    'Bicycle Mechanic · Zephyr Bicycles, Ely · Jun 2011 to Aug 2013',
    'Bicycle Mechanic | Zephyr Bicycles, Ely | Jun 2011 to Aug 2013',
    'Bicycle Mechanic - Zephyr Bicycles, Ely - Jun 2011 to Aug 2013',
    'Zephyr Bicycles, Ely | Bicycle Mechanic | Jun 2011 to Aug 2013',
    'Jun 2011 to Aug 2013 | Bicycle Mechanic | Zephyr Bicycles, Ely',
    'Zephyr Bicycles, Ely\tJun 2011 to Aug 2013\nBicycle Mechanic',
    'Bicycle Mechanic\tJun 2011 to Aug 2013\nZephyr Bicycles, Ely',
    'Zephyr Bicycles - Ely\nBicycle Mechanic, Jun 2011 to Aug 2013',
    'Bicycle Mechanic\nZephyr Bicycles, Ely, Jun 2011 to Aug 2013',
  ])('%j', (head) =>
    expect(jobsIn(`${head}\n${told}`)).toEqual(['Bicycle Mechanic · Zephyr Bicycles · Ely · 2011-06 · 2013-08']),
  )
})

test('papers behind the last job are neither firms nor posts', () => {
  const jobs = jobsIn(
    `Roofer, Olmsted Roofing, Erie, PA\nMarch 2020 to Present\n${told}\n\nIn My Wallet\nOSHA 30 card\nValid driver's license\nForklift ticket, 2026`,
  )
  expect(jobs[0]).toBe('Roofer · Olmsted Roofing · Erie, PA · 2020-03 · present')
  expect(jobs.join()).not.toMatch(/card|license|ticket/)
})

test('what a body has registered somebody as is no job', () => {
  const { work, certificates } = parseResume(
    textDocument(
      `Nadia Fontaine\nnadia@example.com\n\nRegistration\nRegistered manager with the Kiln Commission, since 2021\n\nExperience\n\nKiln Technician, Olmsted Tile, Erie, PA\n08/2022 - Present\n${told}`,
    ),
  )
  expect(work.map(({ position }) => position?.value)).toEqual(['Kiln Technician'])
  expect(certificates).toHaveLength(1)
})

test('jobs stand below a heading nobody knows, behind papers below another', () => {
  const { work, certificates } = parseResume(
    textDocument(
      `Nadia Fontaine\nErie, Pennsylvania   555-0100   nadia@example.com\n\nON THE WALL\nActive Pennsylvania kiln license, renews June 2028\nKiln operator permit\nFirst aid card, valid through September 2027\n\nKILNS SO FAR\n\nKiln Technician, Olmsted Tile, Erie, PA\n08/2022 - Present\n${told}\n\nKiln Assistant, Dockside Tile, Erie, PA\n01/2019 - 07/2022\n${told}\n\nBABY TEETH\nAssociate degree in Ceramics, Hill College, 2018`,
    ),
  )
  expect(work.map(({ position }) => position?.value)).toEqual(['Kiln Technician', 'Kiln Assistant'])
  expect(certificates).toHaveLength(3)
})

test('labels within a job are no points of it, and sentences of doings are one each, however long their lines', () => {
  const { work } = parseResume(
    textDocument(
      'Nadia Fontaine\nnadia@example.com\n\nEXPERIENCE\n\nKiln Technician, Olmsted Tile, Erie, PA\n08/2022 - Present\nHighlights\nFired tiles for the restoration of nine public baths in three counties of the state.\nTrained two apprentices in glazing, who have since been given kilns of their own.\nWrote the plan by which the four kilns of the works are cooled and kept up in winter.\n\nKiln Assistant, Dockside Tile, Erie, PA\n01/2019 - 07/2022\nKey achievements:\nLoaded kilns.',
    ),
  )
  expect(work.map(({ highlights }) => highlights.map(({ value }) => value.split(' ')[0]))).toEqual([
    ['Fired', 'Trained', 'Wrote'],
    ['Loaded'],
  ])
})

test('a word set as the headings are, below each job, is no heading', async () => {
  const job = (title: string, dates: string, point: string) =>
    `**${title}**, Olmsted Tile, Erie, PA\n\n${dates}\n\n## The best of it\n\n- ${point}\n\n`
  const resume = parseResume(
    await readDocument(
      `# Nadia Fontaine\n\nnadia@example.com\n\n## Experience\n\n${job('Kiln Technician', '08/2022 - Present', 'Fired tiles')}${job('Kiln Assistant', '01/2019 - 07/2022', 'Loaded kilns')}## Education\n\nHill College, 2010\n`,
      { name: 'resume.md' },
    ),
  )
  expect(resume.sections.map(({ kind }) => kind)).toEqual(['basics', 'work', 'education'])
  expect(resume.work.map(({ highlights }) => highlights.at(-1)?.value)).toEqual(['Fired tiles', 'Loaded kilns'])
})

test('jobs without a heading, years alone behind dashes, and papers with dates below them', () => {
  const { work } = parseResume(
    textDocument(
      'Nadia Fontaine\nErie PA0\nnadia@example.com 555-0100\n\nKiln supervisor, registered since August 2023. Five years at the kiln.\n\nOlmsted Tile – Night Kiln Supervisor – 2023 to date\nRounds, firing logs, alarms\n\nDockside Tile – Kiln Supervisor – 2021 to 2023\nRounds, firing logs\n\nKiln Supervisor licence, expires Feb 2028\nFirst aid at work, valid to June 2027',
    ),
  )
  expect(work.map(({ position, name, startDate }) => [position?.value, name?.value, startDate?.value])).toEqual([
    ['Night Kiln Supervisor', 'Olmsted Tile', '2023'],
    ['Kiln Supervisor', 'Dockside Tile', '2021'],
  ])
})

test('projects and positions are jobs', () => {
  const { work } = parseResume(
    textDocument(
      `Nadia Fontaine\nnadia@example.com\n\nProjects and Positions\n\nMar 2021–Present   Kiln Setter, Olmsted Tile, Erie, PA\n${told}\n\nMay 2015–Feb 2021   Tile Cutter, Dockside Tile, Erie, PA\n${told}`,
    ),
  )
  expect(work).toHaveLength(2)
})

test('what one holds heads a part of a paper, in capitals', () => {
  const { certificates, education } = parseResume(
    textDocument(
      `Nadia Fontaine\nnadia@example.com\n\nKILN LICENSE\nErie kiln license, valid through June 2029\nCrisis Institute certification, renewed August 2026\n\nEDUCATION\nBSc Geology, Hill College, 2017\n\nEXPERIENCE\n\nKiln Setter, Olmsted Tile, Erie, PA\n08/2022 - Present\n${told}`,
    ),
  )
  expect(certificates).toHaveLength(2)
  expect(education).toHaveLength(1)
})

test('what is rated below a word is a skill, whatever else the word may head', () => {
  const { work, skills } = parseResume(
    textDocument(
      `Nadia Fontaine\nnadia@example.com\n\nSKILLS\n\nKilns\nExpert\nRaku, ash glazing\n\nPractice\nAdvanced\nClient care, shop keeping\n\nEXPERIENCE\n\nKiln Setter, Olmsted Tile, Erie, PA\n08/2022 - Present\n${told}`,
    ),
  )
  expect(work.map(({ position }) => position?.value)).toEqual(['Kiln Setter'])
  expect(skills.flatMap(({ keywords }) => keywords.map(({ value }) => value))).toContain('shop keeping')
})

test('a range of dates on three lines of their own', () => {
  expect(jobsIn(`Kiln Setter, Olmsted Tile\nMay 2019\n—\nJune 2021\n${told}`)).toEqual([
    'Kiln Setter · Olmsted Tile ·  · 2019-05 · 2021-06',
  ])
})

test('a bullet that says since when begins no job, where jobs have heads without dates', () => {
  const text =
    'Kiln Setter | Olmsted Tile, Erie, PA\n- Loaded two kilns a shift\n- Deputy fire warden since 2024\n\nTile Cutter | Dockside Tile, Erie, PA\n- Cut 900 tiles a day'
  expect(jobsIn(text)).toHaveLength(2)
})

describe('jobs under project experience', () => {
  const entries = `Civil Engineer, Olmsted Tile, Erie, PA, Mar 2019 – Jun 2021\n${told}`
  const read = (rest: string) =>
    parseResume(
      textDocument(
        `Nadia Fontaine, PE\nErie, Pennsylvania   555-0100   nadia@example.com\n\nPROJECT EXPERIENCE\n\n${entries}\n\n${rest}`,
      ),
    )

  test('are jobs where the paper has no other', () => {
    const { work, basics, sections } = read('LICENSE\nPennsylvania engineer license, active')
    expect(work.map(({ name }) => name?.value)).toEqual(['Olmsted Tile'])
    // Letters behind a name are no province.
    expect(basics.location?.value).toBe('Erie, Pennsylvania')
    expect(sections.map(({ kind }) => kind)).toContain('certificates')
  })

  test('are projects beside jobs', () => {
    const { work, projects } = read(`EXPERIENCE\n\nTile Cutter, Dockside Tile, Erie, PA, Jul 2021 – Present\n${told}`)
    expect(work.map(({ name }) => name?.value)).toEqual(['Dockside Tile'])
    expect(projects).toHaveLength(1)
  })
})

/** As `jobsIn`, of lines in one column, set as `look` tells. */
const jobsPlaced = (lines: string, look: (line: string, start: number) => Partial<Line> = () => ({})): string[] => {
  const document = textDocument(`Nadia Fontaine\nnadia@example.com\n\nEXPERIENCE\n\n${lines}`)
  const placed = document.lines.map((line, at): Line => {
    const words = document.text.slice(line.span.start, line.span.end)
    const box = { page: 0, x: 40, y: 20 * at, width: 5 * words.length, height: 10 }
    return { ...line, box, size: 10, font: 'f1', ...look(words, line.span.start) }
  })
  return parseResume({ ...document, lines: placed }).work.map(({ position, name, location }) =>
    [position, name, location].map((value) => value?.value ?? '').join(' · '),
  )
}

test('a title behind a dash that was broken is one', () =>
  expect(
    jobsPlaced(
      'Hill Legal Center, Albuquerque, NM — Litigation\nParalegal\nJune 2020 - May 2021\n- Kept the files.\nMesa Legal Center, Albuquerque, NM — Clerk\nJune 2018 - May 2020\n- Kept the books.',
    ),
  ).toEqual([
    'Litigation Paralegal · Hill Legal Center · Albuquerque, NM',
    'Clerk · Mesa Legal Center · Albuquerque, NM',
  ]))

test.each([
  ['Yarrow Lane Chemist', 'Aldmoor'],
  ['Nhà Sơn', 'Aldmoor'],
])('a town set otherwise than the name before it: %s, %s', (name, town) => {
  const firms = [
    [name, town],
    ['Bluebird Diner', 'Zedford'],
    ['Harbor Grill', 'Zedford'],
  ]
  const text = firms.map((firm) => `${firm.join(' ')}\nLine Cook\nMay 2019 - Jun 2020\n- Kept the pans.`).join('\n')
  const jobs = jobsPlaced(text, (words, start) => {
    const firm = firms.find((each) => words === each.join(' '))
    return firm ? { turn: start + firm[0]!.length + 1 } : {}
  })
  expect(jobs).toEqual(firms.map((firm) => `Line Cook · ${firm.join(' · ')}`))
})

test.each([
  ['Shale Moor Hospital-Leeds', 'Shale Moor Hospital', 'Leeds'],
  ['Zephyr Birth Centre-Aldmoor', 'Zephyr Birth Centre', 'Aldmoor'],
  ['University of the Moors-Leeds', 'University of the Moors', 'Leeds'],
  ['University of Wisconsin-Madison', 'University of Wisconsin-Madison', ''],
  ['Zephyr-Leeds', 'Zephyr-Leeds', ''],
])('a town right behind a hyphen: %s', (line, name, town) =>
  expect(jobsIn(`Line Cook\n${line}\nMay 2019 to Jun 2021\n${told}`)).toEqual([
    `Line Cook · ${name} · ${town} · 2019-05 · 2021-06`,
  ]),
)

test('a line that names the sections of a page heads none', async () => {
  const { sections } = parseResume(
    textDocument(
      'Work Education Skills\nNadia Fontaine\nnadia@example.com\n\nEXPERIENCE\n\nLine Cook\tMay 2019 to Jun 2021\nBluebird Diner, Leeds',
    ),
  )
  expect(sections.map(({ kind }) => kind)).toEqual(['basics', 'work'])
})

describe('layouts', () => {
  test.each<[string, string, string[]]>([
    [
      'place and dates below what was done',
      `Bluebird Diner\tLine Cook\n${told}\nMesa\tMar 2019 – Jun 2021\n\nHarbor Grill\tDishwasher\n${told}\nAldmoor\tJan 2017 – Feb 2019`,
      [
        'Line Cook · Bluebird Diner · Mesa · 2019-03 · 2021-06',
        'Dishwasher · Harbor Grill · Aldmoor · 2017-01 · 2019-02',
      ],
    ],
    [
      'title first, dates in a tab',
      `Line Cook\tMar 2019 – Jun 2021\nBluebird Diner, Tucson, AZ\n${told}\n\nDishwasher\tJan 2017 – Feb 2019\nHarbor Grill, Tucson, AZ\n${told}`,
      [
        'Line Cook · Bluebird Diner · Tucson, AZ · 2019-03 · 2021-06',
        'Dishwasher · Harbor Grill · Tucson, AZ · 2017-01 · 2019-02',
      ],
    ],
    [
      'a table whose cells name employer and place one below the other',
      `Period\tEmployer\tPosition and duties\n2019 – 2021\tBluebird Diner Tucson, AZ\nLine Cook\n${told}\n2017 – 2019\tHarbor Fish Grill West Mesa, AZ\tDishwasher • Washed every pan.\n2015 – 2017\tHarbor Bakery House Dresden\tBaker • Baked every loaf.`,
      [
        'Line Cook · Bluebird Diner · Tucson, AZ · 2019 · 2021',
        'Dishwasher · Harbor Fish Grill · West Mesa, AZ · 2017 · 2019',
        'Baker · Harbor Bakery House · Dresden · 2015 · 2017',
      ],
    ],
    [
      'posts with one employer, as network profiles print them',
      `Bluebird Kiln Works\nFull-time · 6 yrs 3 mos\nTucson, AZ\nHead Chef\nSep 2021 - Present · 5 yrs 3 mos\n${told}\nLine Cook\nSep 2017 - Aug 2021 · 4 yrs\n${told}\nDishwasher\nHarbor Grill · Part-time\nJan 2016 - Jun 2017 · 1 yr 6 mos\nMesa, AZ\n${told}`,
      [
        'Head Chef · Bluebird Kiln Works · Tucson, AZ · 2021-09 · present',
        'Line Cook · Bluebird Kiln Works · Tucson, AZ · 2017-09 · 2021-08',
        'Dishwasher · Harbor Grill · Mesa, AZ · 2016-01 · 2017-06',
      ],
    ],
    [
      'numbered jobs',
      `1. Line Cook at Bluebird Diner, Tucson\nMar 2019 – Jun 2021\n${told}\n2. Dishwasher at Harbor Grill, Mesa\nJan 2017 – Feb 2019\n${told}`,
      [
        'Line Cook · Bluebird Diner · Tucson · 2019-03 · 2021-06',
        'Dishwasher · Harbor Grill · Mesa · 2017-01 · 2019-02',
      ],
    ],
    [
      'a full stop between employer and title',
      `Bluebird Diner, Tucson. Line Cook, 2019-03 to 2021-06\n${told}\nHarbor Grill, Mesa. Dishwasher, 2017-01 to 2019-02\n${told}`,
      [
        'Line Cook · Bluebird Diner · Tucson · 2019-03 · 2021-06',
        'Dishwasher · Harbor Grill · Mesa · 2017-01 · 2019-02',
      ],
    ],
    [
      'a town that no list knows, in a cell beside the employer',
      `Maison Clairbois\tVelmont\nLine Cook\tMarch 2019 to date\n${told}\nBluebird House\tVelmont\nDishwasher\t2017 to 2019\n${told}`,
      [
        'Line Cook · Maison Clairbois · Velmont · 2019-03 · present',
        'Dishwasher · Bluebird House · Velmont · 2017 · 2019',
      ],
    ],
    [
      'what of, in brackets behind a title',
      `Line Cook (Urgent Care)\nBluebird Diner, Tucson\nMar 2019 – Jun 2021\n${told}`,
      ['Line Cook (Urgent Care) · Bluebird Diner · Tucson · 2019-03 · 2021-06'],
    ],
    [
      'dates with days, broken in the middle',
      `Line Cook, Bluebird Diner, Tucson, 1 March 2019 – 30\nJune 2021. Washed up and swept the yard.\n\nDishwasher, Harbor Grill, Mesa, 1 January 2017\n– 28 February 2019. Washed every pan.`,
      [
        'Line Cook · Bluebird Diner · Tucson · 2019-03-01 · 2021-06-30',
        'Dishwasher · Harbor Grill · Mesa · 2017-01-01 · 2019-02-28',
      ],
    ],
    [
      'a year in what is told behind the dates',
      'Line Cook, Bluebird Diner, Tucson, AZ, since June 2022. Grilled. Wrote the 2024 menu with the owner.',
      ['Line Cook · Bluebird Diner · Tucson, AZ · 2022-06 · present'],
    ],
    [
      'a form with the kind of contract',
      `Job title: Line Cook\nCompany: Bluebird Diner\nLocation: Tucson\nType of contract: zero hours\nPeriod: from March 2019 until June 2021\nDuties:\n${told}\n\nJob title: Dishwasher\nCompany: Harbor Grill\nLocation: Mesa\nType of contract: casual\nPeriod: from January 2017 until February 2019\nDuties:\n${told}`,
      [
        'Line Cook · Bluebird Diner · Tucson · 2019-03 · 2021-06',
        'Dishwasher · Harbor Grill · Mesa · 2017-01 · 2019-02',
      ],
    ],
    [
      'what kind of contract it was, in brackets',
      `Apr 2018 – Sep 2018\nMachine Operator (Agency)\nBluebird Recruitment, Walsall\n${told}`,
      ['Machine Operator (Agency) · Bluebird Recruitment · Walsall · 2018-04 · 2018-09'],
    ],
    [
      'told in a run of sentences',
      'Line Cook, Bluebird Diner, Tucson. Mar 2019 to now. Grilled for 140 people a day. Ordered the fish, and cleaned the hood each Friday night.\nDishwasher, Harbor Grill, Tucson. Jan 2017 to Feb 2019. Washed.',
      [
        'Line Cook · Bluebird Diner · Tucson · 2019-03 · present',
        'Dishwasher · Harbor Grill · Tucson · 2017-01 · 2019-02',
      ],
    ],
    [
      'told in sentences behind the dates',
      '2019–now Line Cook, Bluebird Diner. Grilled for 140 people a day. Ordered the fish.\n2017–2019\tDishwasher, St. Olav’s Grill. Washed up and swept the yard.',
      ['Line Cook · Bluebird Diner ·  · 2019 · present', 'Dishwasher · St. Olav’s Grill ·  · 2017 · 2019'],
    ],
    [
      'titles in small letters',
      'Class cook and menu lead\nBluebird Diner, Tucson\nMarch 2019 to present\n\nKitchen porter (then cook)\nHarbor Grill, Tucson\nJan 2017 – Feb 2019',
      [
        'Class cook and menu lead · Bluebird Diner · Tucson · 2019-03 · present',
        'Kitchen porter (then cook) · Harbor Grill · Tucson · 2017-01 · 2019-02',
      ],
    ],
    [
      'a title with its grade and hours',
      `Bluebird Diner\t07/2018 - Present\nBudget Analyst, GS-0560-11\t40 hours per week\n${told}`,
      ['Budget Analyst, GS-0560-11 · Bluebird Diner ·  · 2018-07 · present'],
    ],
    [
      'employer first, dates with the title',
      `Bluebird Diner\nLine Cook, Mar 2019 – Jun 2021\n${told}\n\nHarbor Grill\nDishwasher, Jan 2017 – Feb 2019\n${told}`,
      ['Line Cook · Bluebird Diner ·  · 2019-03 · 2021-06', 'Dishwasher · Harbor Grill ·  · 2017-01 · 2019-02'],
    ],
    [
      'all on one line',
      `Line Cook, Bluebird Diner, Tucson, AZ (2019 – 2021)\n${told}\nDishwasher, Harbor Grill, Tucson, AZ (2017 – 2019)\n${told}`,
      ['Line Cook · Bluebird Diner · Tucson, AZ · 2019 · 2021', 'Dishwasher · Harbor Grill · Tucson, AZ · 2017 · 2019'],
    ],
    [
      'dates first',
      `03/2019 - present\nLine Cook at Bluebird Diner\n${told}\n\n01/2017 - 02/2019\nDishwasher at Harbor Grill\n${told}`,
      ['Line Cook · Bluebird Diner ·  · 2019-03 · present', 'Dishwasher · Harbor Grill ·  · 2017-01 · 2019-02'],
    ],
    [
      'two roles under one employer',
      `Bluebird Diner\tTucson, AZ\nHead Chef\t2021 – Present\n${told}\nLine Cook\t2019 – 2021\n${told}`,
      [
        'Head Chef · Bluebird Diner · Tucson, AZ · 2021 · present',
        'Line Cook · Bluebird Diner · Tucson, AZ · 2019 · 2021',
      ],
    ],
    [
      'a range broken over two lines',
      `Line Cook, Bluebird Diner (June 2019\nto May 2021)\n${told}\nDishwasher, Harbor Grill (March 2017 –\nApril 2019)\n${told}`,
      ['Line Cook · Bluebird Diner ·  · 2019-06 · 2021-05', 'Dishwasher · Harbor Grill ·  · 2017-03 · 2019-04'],
    ],
    [
      'a range broken within the margin, before what it dates',
      `March 2019 to\tBluebird Diner, Tucson, AZ\nPresent\tLine Cook\n${told}\n\nJan 2017 –\tHarbor Grill, Tucson, AZ\nFeb 2019\tDishwasher\n${told}`,
      [
        'Line Cook · Bluebird Diner · Tucson, AZ · 2019-03 · present',
        'Dishwasher · Harbor Grill · Tucson, AZ · 2017-01 · 2019-02',
      ],
    ],
    [
      'with the employer behind a “with”',
      `Line Cook with Bluebird Diner, Mar 2019 – present\n${told}\n\nDishwasher with Harbor Grill, Jan 2017 – Feb 2019\n${told}`,
      ['Line Cook · Bluebird Diner ·  · 2019-03 · present', 'Dishwasher · Harbor Grill ·  · 2017-01 · 2019-02'],
    ],
    [
      'one sentence for each job',
      '- Working as Line Cook in Bluebird Diner, Tucson from Mar 2019 to till date.\n- Worked as Dishwasher in Harbor Grill, Tucson from Jan 2017 to Feb 2019.\n- Worked as Kitchen Porter in Nile Tearoom, Tucson from Jul 2015 to Dec 2016.',
      [
        'Line Cook · Bluebird Diner ·  · 2019-03 · present',
        'Dishwasher · Harbor Grill ·  · 2017-01 · 2019-02',
        'Kitchen Porter · Nile Tearoom ·  · 2015-07 · 2016-12',
      ],
    ],
    [
      'days that are always the first of the month',
      `01/09/2019 – present\nLine Cook, Bluebird Diner\n${told}\n\n01/03/2017 – 01/08/2019\nDishwasher, Harbor Grill\n${told}\n\n01/05/2015 – 01/02/2017\nPorter, Nile Tearoom`,
      [
        'Line Cook · Bluebird Diner ·  · 2019-09-01 · present',
        'Dishwasher · Harbor Grill ·  · 2017-03-01 · 2019-08-01',
        'Porter · Nile Tearoom ·  · 2015-05-01 · 2017-02-01',
      ],
    ],
    [
      'columns whose heads say what they hold, but for one',
      'Dates\tClient\tRole\tVia\nMar 2019 – Present\tBluebird Diner\tLine Cook\tHarbor Staffing\nJan 2017 – Feb 2019\tHarbor Grill\tDishwasher\tDirect',
      ['Line Cook · Bluebird Diner ·  · 2019-03 · present', 'Dishwasher · Harbor Grill ·  · 2017-01 · 2019-02'],
    ],
    [
      'with the client in brackets',
      `BLUEBIRD DINER — Line Cook (consultant at Nile Tearoom), March 2019 – June 2021\n${told}`,
      ['Line Cook · BLUEBIRD DINER ·  · 2019-03 · 2021-06'],
    ],
    [
      'what was done told behind the dates',
      'Line Cook, Bluebird Diner (Tucson)\nMar 2019–present. Grilled for 140 people. Ordered the fish.\n\nDishwasher, Harbor Grill (Tucson)\nJan 2017–Feb 2019. Washed up and swept the yard.',
      ['Line Cook · Bluebird Diner ·  · 2019-03 · present', 'Dishwasher · Harbor Grill ·  · 2017-01 · 2019-02'],
    ],
    [
      'rotations within a post',
      'Elm Lane Hospital, Hexham\tFeb 2020 – Present\nStaff Nurse\n- Took the night round.\nWard\tFrom\tTo\nIntensive Care Unit\tFeb 2022\tPresent\nSurgical Ward 3B\tFeb 2020\tJan 2022\n\nNorth Moor Infirmary, Hexham\tJan 2016 – Jan 2020\nStaff Nurse\n- Learnt.',
      [
        'Staff Nurse · Elm Lane Hospital · Hexham · 2020-02 · present',
        'Staff Nurse · North Moor Infirmary · Hexham · 2016-01 · 2020-01',
      ],
    ],
    [
      'a ward’s name beside a title, the employer below',
      'Specialty Registrar, Acute Medicine\t03/2019 – 01/2022\nNorth Moor Infirmary, Hexham\n- Took the night round.\n\nFoundation Doctor\t08/2017 – 02/2019\nElm Lane Hospital, Hexham\n- Learnt.',
      [
        'Specialty Registrar, Acute Medicine · North Moor Infirmary · Hexham · 2019-03 · 2022-01',
        'Foundation Doctor · Elm Lane Hospital · Hexham · 2017-08 · 2019-02',
      ],
    ],
    [
      'two years on lines of their own',
      `2019\nPresent: Line Cook, Bluebird Diner\n${told}\n2017\n2019: Dishwasher, Harbor Grill\n${told}`,
      ['Line Cook · Bluebird Diner ·  · 2019 · present', 'Dishwasher · Harbor Grill ·  · 2017 · 2019'],
    ],
    [
      'dates below the bullets, as a column of dates is read',
      `Line Cook\nBluebird Diner, Tucson, AZ\n${told}\nMar 2019 – Jun 2021\nDishwasher\nHarbor Grill, Tucson, AZ\n${told}\nJan 2017 – Feb 2019`,
      [
        'Line Cook · Bluebird Diner · Tucson, AZ · 2019-03 · 2021-06',
        'Dishwasher · Harbor Grill · Tucson, AZ · 2017-01 · 2019-02',
      ],
    ],
    [
      'the title at the head of the text',
      `Bluebird Diner, Inc., Tucson, AZ\n2019 to 2021\nKitchen Manager – Took over a kitchen of six and its books.\n${told}\n\nHarbor Grill, LLC, Tucson, AZ\n2017 to 2019\nLine Cook – Held the grill station on weekends.\n${told}`,
      [
        'Kitchen Manager · Bluebird Diner, Inc. · Tucson, AZ · 2019 · 2021',
        'Line Cook · Harbor Grill, LLC · Tucson, AZ · 2017 · 2019',
      ],
    ],
    [
      'cells of a table, the last of which tells of the work',
      'Mar 2019 – Jun 2021\tBluebird Diner\tLine Cook\tHeld the grill on weekends and trained two apprentices in the cold kitchen of the house.\nJan 2017 – Feb 2019\tHarbor Grill\tDishwasher\tKept the pans clean and the floor dry through two summers and a flood.',
      ['Line Cook · Bluebird Diner ·  · 2019-03 · 2021-06', 'Dishwasher · Harbor Grill ·  · 2017-01 · 2019-02'],
    ],
    [
      'columns whose heads say what they hold, with the dates in two',
      'From\tTo\tEmployer\tJob title\n03/2019\tPresent\tGrill, Tucson, AZ\tBluebird\n01/2017\t02/2019\tPorter\tGrill',
      ['Bluebird · Grill · Tucson, AZ · 2019-03 · present', 'Grill · Porter ·  · 2017-01 · 2019-02'],
    ],
    [
      'a form with labels in cells of their own, the employer after the text',
      'Dates\t01/03/2019 – 28/06/2021\nOccupation or position held\tGrill\nMain activities and responsibilities\tHeld the grill on weekends.\nName and address of employer\tBluebird, Leeds\nDates\t01/05/2016 – 28/02/2019\nOccupation or position held\tPorter (part-time)\nName and address of employer\tHarbor Cook, Leeds',
      [
        'Grill · Bluebird · Leeds · 2019-03-01 · 2021-06-28',
        'Porter (part-time) · Harbor Cook · Leeds · 2016-05-01 · 2019-02-28',
      ],
    ],
    [
      'a single year among ranges, one of which goes on',
      `2019 – present Bluebird Diner\nLine Cook\n${told}\n\n2017 Harbor Grill\nDishwasher\n${told}`,
      ['Line Cook · Bluebird Diner ·  · 2019 · present', 'Dishwasher · Harbor Grill ·  · 2017 · 2017'],
    ],
    [
      'a single year among ranges, none of which goes on',
      `2019 – 2021 Bluebird Diner\nLine Cook\n${told}\n\n2017 Harbor Grill\nDishwasher\n${told}`,
      ['Line Cook · Bluebird Diner ·  · 2019 · 2021', 'Dishwasher · Harbor Grill ·  · 2017 · '],
    ],
    [
      'dates below one another beside what they date',
      `Mar 2019\tLine Cook\nto date\tBluebird Diner\n${told}\n\nJan 2017\tDishwasher\nto Feb 2019\tHarbor Grill\n${told}`,
      ['Line Cook · Bluebird Diner ·  · 2019-03 · present', 'Dishwasher · Harbor Grill ·  · 2017-01 · 2019-02'],
    ],
    [
      'names that end with a full stop',
      `2019 – 2021\nLine Cook, Bluebird Diner, Tucson, AZ.\n${told}\n2017 – 2019\nDishwasher, Harbor Grill, Tucson, AZ.\n${told}`,
      ['Line Cook · Bluebird Diner · Tucson, AZ · 2019 · 2021', 'Dishwasher · Harbor Grill · Tucson, AZ · 2017 · 2019'],
    ],
    [
      'names whose full stop stands below the dates',
      `Line Cook, Bluebird Diner, West\t03/2019–06/2021\nMesa, AZ.\n${told}\nDishwasher, Harbor\t01/2017–02/2019\nGrill Co., Tucson, AZ.\n${told}`,
      [
        'Line Cook · Bluebird Diner · West Mesa, AZ · 2019-03 · 2021-06',
        'Dishwasher · Harbor Grill Co. · Tucson, AZ · 2017-01 · 2019-02',
      ],
    ],
    [
      'titles and employers in cells, of which no list knows one',
      `Line Cook,\tOpalwick\nMar 2019 – Jun 2021\n${told}\n\nPrivate Chef,\tSelf-employed\nJan 2017 – Feb 2019\n${told}\n\nDishwasher,\tHarbor Grill\nMar 2015 – Dec 2016\n${told}`,
      [
        'Line Cook · Opalwick ·  · 2019-03 · 2021-06',
        'Private Chef · Self-employed ·  · 2017-01 · 2019-02',
        'Dishwasher · Harbor Grill ·  · 2015-03 · 2016-12',
      ],
    ],
    [
      'dates beside what is told',
      `Line Cook at Bluebird Diner\n2019-03 TO 2021-06\tDirected a kitchen with nine line cooks across several dining rooms and\n${told}\n2017-01 TO 2019-02\tDishwasher at Harbor Grill\n${told}`,
      ['Line Cook · Bluebird Diner ·  · 2019-03 · 2021-06', 'Dishwasher · Harbor Grill ·  · 2017-01 · 2019-02'],
    ],
    [
      'told in sentences',
      'I worked as a line cook at Bluebird Diner from March 2019 to June 2021. Before that I was employed with Harbor Grill as a dishwasher from January 2017 until February 2019.',
      ['line cook · Bluebird Diner ·  · 2019-03 · 2021-06', 'dishwasher · Harbor Grill ·  · 2017-01 · 2019-02'],
    ],
    [
      'parts of a job under headings that come again and again',
      `Line Cook\tMar 2019 – Jun 2021\nBluebird Diner\nAchievements\n${told}\n\nDishwasher\tJan 2017 – Feb 2019\nHarbor Grill\nAchievements\n${told}`,
      ['Line Cook · Bluebird Diner ·  · 2019-03 · 2021-06', 'Dishwasher · Harbor Grill ·  · 2017-01 · 2019-02'],
    ],
  ])('%s', (_, lines, jobs) => expect(jobsIn(lines)).toEqual(jobs))
})

test.each([
  ['**Line Cook** Bluebird Diner', 'Line Cook · Bluebird Diner'],
  ['**Bluebird Diner** Line Cook', 'Line Cook · Bluebird Diner'],
  ['*Bluebird* Diner, Line Cook', 'Line Cook · Bluebird Diner'],
  ['**Line Cook, Nights** Bluebird Diner', 'Line Cook, Nights · Bluebird Diner'],
])('a change of face parts a title from an employer: %s', async (head, job) => {
  const [work] = parseResume(
    await readDocument(
      `# Nadia Fontaine\n\nnadia@example.com\n\n## Experience\n\n${head}\n\nMar 2019 – Jun 2021\n\n- Cooked.\n`,
      {
        name: 'cv.md',
      },
    ),
  ).work
  expect(`${work?.position?.value} · ${work?.name?.value}`).toBe(job)
})

test.each([
  ['▌Work History', 'work'],
  ['Jobs so far', 'work'],
  ['Kiln posts', 'work'],
  ['Where I studied', 'education'],
  ['Giving back', 'volunteer'],
])('“%s” heads a section', (heading, kind) => {
  const { sections } = parseResume(
    textDocument(
      `Nadia Fontaine\nnadia@example.com\n\n${heading}\n\nHelper at Bluebird Diner, Tucson\nMar 2019 – Jun 2021\n${told}\n\nSkills\n\nGlazing`,
    ),
  )
  expect(sections.map((section) => section.kind)).toContain(kind)
})

test.each([
  'Key achievements',
  'Selected Achievements',
  'Main highlights:',
  'Technical environment',
  'Stack',
  'Skills used',
])('“%s” below a job is a part of it, and no point', (heading) => {
  const { work, sections } = parseResume(
    textDocument(
      `Nadia Fontaine\nnadia@example.com\n\nEXPERIENCE\n\nLine Cook, Bluebird Diner, Tucson\nMar 2019 – Jun 2021\n- Cooked.\n${heading}\n- Won a prize.\n\nBaker, Hill Bakery, Tucson\nMar 2015 – Jun 2018\n- Baked.\n\nEDUCATION\n\nHill College`,
    ),
  )
  expect(sections.map(({ kind }) => kind)).toEqual(['basics', 'work', 'education'])
  expect(work.map(({ highlights }) => highlights.map(({ value }) => value))).toEqual([
    ['Cooked.', 'Won a prize.'],
    ['Baked.'],
  ])
})

test('a diploma and a ministry are no headings', () => {
  const { education, sections } = parseResume(
    textDocument(
      `Nadia Fontaine\nnadia@example.com\n\nEducation\n\nHill College\nGraduate Diploma, Kiln Education\n2013 - 2015\n\nCertificates\n\nKiln Card\nMinistry of Education\nIssued Jul 2015`,
    ),
  )
  expect(education.map(({ institution }) => institution?.value)).toEqual(['Hill College'])
  expect(sections.map(({ kind }) => kind)).toEqual(['basics', 'education', 'certificates'])
})

test('headings marked as in code are headings in whatever format', () => {
  const document = textDocument(
    'Nadia Fontaine\n\n// Work\n\nLine Cook @ Bluebird Diner [2019-03 -> 2021-06]\n\n# Skills\n\nButchery, Pastry\n',
  )
  const { sections, skills } = parseResume({ ...document, format: 'pdf' })
  expect(sections.map(({ kind }) => kind)).toEqual(['basics', 'work', 'skills'])
  expect(skills.flatMap(({ keywords }) => keywords.map(({ value }) => value))).toEqual(['Butchery', 'Pastry'])
})

const kindsOf = (text: string): string[] =>
  parseResume(textDocument(`Nadia Fontaine\nnadia@example.com\n\n${text}`)).sections.map(({ kind }) => kind)

test.each([
  [
    'offices in societies are no jobs',
    'EXPERIENCE\n\nLine Cook, Bluebird Diner\n2019 – present\n\nACTIVITIES\n\nMember, Cooks Guild, 2015 to 2018\nPresident, Tucson Chess Club, 2012 to 2014\nTreasurer, Alumni Society, 2010 to 2012',
    ['basics', 'work', 'volunteer'],
  ],
  [
    'jobs under activities are',
    'EXPERIENCE\n\nLine Cook, Bluebird Diner\n2019 – present\n\nACTIVITIES\n\nDishwasher, Harbor Grill, 2015 to 2018\nWaiter, Nile Tearoom, 2012 to 2014',
    ['basics', 'work', 'work'],
  ],
  [
    'a remark behind a heading',
    'EMPLOYMENT HISTORY (most recent first)\n\nLine Cook, Bluebird Diner\n2019 – present\n\nEDUCATION\n\nHill College, 2010',
    ['basics', 'work', 'education'],
  ],
  [
    'one word is heading enough before a name and its dates',
    'Experience Bluebird Diner January 2019 – present\nLine Cook\n- Grilled.\n\nEDUCATION\n\nHill College, 2010',
    ['basics', 'work', 'education'],
  ],
  [
    'but not before a title',
    'Experience Designer, Bluebird Diner, January 2019 – present\n- Drew menus.\n\nEDUCATION\n\nHill College, 2010',
    ['work', 'education'],
  ],
])('%s', (_, text, kinds) => expect(kindsOf(text)).toEqual(expect.arrayContaining(kinds)))

test('years in short, where one of them can be no month', () => {
  const text =
    'EXPERIENCE\n\nLine Cook, Bluebird Diner\n2002-04\n\nDishwasher, Harbor Grill\n1999-02\n\nPorter, Nile Tearoom\n1997-98'
  const dates = parseResume(textDocument(`Nadia Fontaine\nnadia@example.com\n\n${text}`)).work.map(
    ({ startDate, endDate }) => `${startDate?.value} ${endDate?.value}`,
  )
  expect(dates).toEqual(['2002 2004', '1999 2002', '1997 1998'])
})

test('dates on a line of their own belong to the certificate above', () => {
  const text =
    'EXPERIENCE\n\nLine Cook, Bluebird Diner\n2002-04\n\nCERTIFICATIONS\n\nFood Safety\n\nJuly 2016 to Present\n\nAllergen Training\n\nJune 2015 to June 2018'
  const { certificates } = parseResume(textDocument(`Nadia Fontaine\nnadia@example.com\n\n${text}`))
  expect(certificates.map(({ name, date, expires }) => `${name.value} ${date?.value} ${expires?.value}`)).toEqual([
    'Food Safety 2016-07 present',
    'Allergen Training 2015-06 2018-06',
  ])
})

test('in a text without line breaks a wide space may stand for the dash of a range', async () => {
  const jobs = ['Line Cook  Bluebird Diner (Sept 13  Till Date)', 'Dishwasher  Harbor Grill (Jan 2011  Aug 2013)']
  const text = `Nadia Fontaine  nadia@example.com  SUMMARY  ${'Cooked for many people in many towns.  '.repeat(5)}EXPERIENCE  ${jobs.join('  Washed and cooked and swept.  ')}  EDUCATION  Hill College, 2010`
  const dates = parseResume(await readDocument(text)).work.map(
    ({ startDate, endDate }) => `${startDate?.value} ${endDate?.value}`,
  )
  expect(dates).toEqual(['2013-09 present', '2011-01 2013-08'])
})

test.each([
  'Fired every tile of the baths from 2018 to 2023.',
  'Fired tiles between May 2018 and June 2023',
  'Moved the kilns of the works into the new hall\nbetween January and June 2022.',
  'Ran the nine kilns and the glazing hall of the works\nfrom January 2021 to June 2022.',
])('a sentence that tells when something was done begins no job: %j', (sentence) => {
  const { work } = parseResume(
    textDocument(
      `Nadia Fontaine\nnadia@example.com\n\nEXPERIENCE\n\nKiln Technician, Olmsted Tile, Erie, PA\n08/2017 - Present\n${sentence}\n\nKiln Assistant, Dockside Tile, Erie, PA\n01/2014 - 07/2017\nLoaded kilns.`,
    ),
  )
  expect(work.map(({ position }) => position?.value)).toEqual(['Kiln Technician', 'Kiln Assistant'])
  expect(work[0]!.highlights.map(({ value }) => value)).toEqual([sentence.replace('\n', ' ')])
})

test('"Cook at a school from 2018 to 2020" is a job', () =>
  expect(jobsIn('Self-taught cook from 2018 to 2020')).toEqual(['Self-taught cook ·  ·  · 2018 · 2020']))

test.each([
  ['Senior Glazing', 'Manager', 'Opalwick', 'Senior Glazing Manager · Opalwick'],
  ['Lead Bank', 'Teller', '', 'Teller · Lead Bank'],
])('a title in a narrow cell: %j above %j', (first, second, third, job) => {
  const document = textDocument(
    `Nadia Fontaine\nnadia@example.com\n\nEXPERIENCE\n\nMar 2019 – Jun 2021\n${first}\n${second}\n${third}\nErie, PA\n${told}`,
  )
  const lines = document.lines.map((line) => {
    const words = document.text.slice(line.span.start, line.span.end)
    return { ...line, size: 10, font: words === first || words === second ? 'f2' : 'f1' }
  })
  const [work] = parseResume({ ...document, lines }).work
  expect(`${work?.position?.value} · ${work?.name?.value}`).toBe(job)
})

describe('memberships', () => {
  const paper = (heading: string, lines: string): string[] =>
    parseResume(
      textDocument(
        `Nadia Fontaine\nnadia@example.com\n\n${heading}\n${lines}\n\nExperience\nKiln Technician, Olmsted Tile, Erie, PA\n08/2022 - Present\n${told}`,
      ),
    ).work.map(({ position }) => position?.value ?? '')

  test.each([
    ['Professional memberships', 'Qualified Member, Institute of Clay (MIC), since 2012\nChartered Potter (CCP)'],
    ['Memberships & affiliations', 'Chartered Surveyor, RICS, since 2012'],
    ['Professional bodies', 'Chartered Surveyor, RICS, since 2012\nFellow, Royal Society of Clay, 2015 - present'],
    ['Awards', 'Senior Member of the Guild of Glass, since 2012'],
  ])('under “%s” are no jobs', (heading, lines) => expect(paper(heading, lines)).toEqual(['Kiln Technician']))

  test.each([
    ['Member, Institute of Clay, 2015 - present', []],
    ['Associate Member of the Guild of Glass, since 2018', []],
    ['Crew Member, Institute of Clay, Erie, PA, 2015 - 2018', ['Crew Member']],
    [`Fellow, Institute of Clay, Erie, PA, 2015 - 2018\n${told}`, ['Fellow']],
    [`Member of Technical Staff, Olmsted Labs, Erie, PA, 2015 - 2018\n${told}`, ['Member of Technical Staff']],
  ])('among jobs are none, and work with a society is one: %s', (lines, titles) =>
    expect(jobsIn(`Kiln Technician, Olmsted Tile, Erie, PA, 08/2022 - Present\n${told}\n${lines}`).slice(1)).toEqual(
      titles.map((title) => expect.stringContaining(title)),
    ),
  )
})

test.each([
  ['Glazier, Olmsted Glass, Erie', 'Glazier (agency), Corry, PA', 'Glazier (agency) ·  · Corry, PA'],
  ['Glazier, Olmsted Glass, Erie', 'Freelance Glazier', 'Freelance Glazier ·  · '],
  ['Olmsted Glass, Erie\nGlazier', 'Glazier (agency)', 'Glazier (agency) · Olmsted Glass · Erie'],
])('one for others is not the firm’s of the post above: %j, %j', (above, head, job) => {
  const jobs = jobsIn(`${above}, May 2022 - Present\n${told}\n${head}, May 2019 - April 2022\n${told}`)
  expect(jobs[1]).toBe(`${job} · 2019-05 · 2022-04`)
})

test.each([
  ['Actuary, Annuity Pricing, Nutmeg Mutual, Hartford', 'Actuary, Annuity Pricing · Nutmeg Mutual · Hartford'],
  ['Glazier, Domed Roofs, Quillon Zephyr, Aldmoor', 'Glazier, Domed Roofs · Quillon Zephyr · Aldmoor'],
  ['Glazier, Domed Roofs, Olmsted Glass, Erie, PA', 'Glazier, Domed Roofs · Olmsted Glass · Erie, PA'],
])('a branch, a firm and a town behind a title: %s', (head, job) => {
  const jobs = jobsIn(
    `${head}, Jul 2022 - Present\n${told}\n${head.replace(',', ' Assistant,')}, Jun 2017 - Jun 2022\n${told}`,
  )
  expect(jobs[0]).toBe(`${job} · 2022-07 · present`)
})
