import { describe, expect, test } from 'vitest'
import { parseResume } from '../../../src/parse/resume/parse-resume.ts'
import { textDocument } from '../text-document.ts'

/** `title · employer · place · start · end` of every job under the heading. */
const jobsIn = (lines: string): string[] =>
  parseResume(
    textDocument(`Nadia Fontaine\nnadia@example.com\n\nEXPERIENCE\n\n${lines}\n\nEDUCATION\n\nHill College, 2010`),
  ).work.map(({ position, name, location, startDate, endDate }) =>
    [position, name, location, startDate, endDate].map((value) => value?.value ?? '').join(' · '),
  )

const told = '- Kept the workshop running and trained two apprentices.\n- Cut waste by 12 percent.'

describe('layouts', () => {
  test.each<[string, string, string[]]>([
    [
      'title first, dates in a tab',
      `Line Cook\tMar 2019 – Jun 2021\nBluebird Diner, Tucson, AZ\n${told}\n\nDishwasher\tJan 2017 – Feb 2019\nHarbor Grill, Tucson, AZ\n${told}`,
      [
        'Line Cook · Bluebird Diner · Tucson, AZ · 2019-03 · 2021-06',
        'Dishwasher · Harbor Grill · Tucson, AZ · 2017-01 · 2019-02',
      ],
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
  ])('%s', (_, lines, jobs) => expect(jobsIn(lines)).toEqual(jobs))
})
