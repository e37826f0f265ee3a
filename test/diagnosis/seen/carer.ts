import {
  absent,
  alias,
  type Base,
  harmless,
  hedged,
  letterSpaced,
  misspelt,
  remark,
  ruledOut,
  undated,
  unread,
  yearsShort,
} from '../plant.ts'

export const carer: Base = {
  slug: 'carer',
  resume: `Blessing Adeyemi-Crane
Leeds LS8 | 0113 496 0555 | blessing.ac@example.com

About me
Warm, punctual and patient. I have cared for people with dementia in their own homes and in a residential setting.

Employment history

Senior Care Assistant
Rowan Court Residential Home, Leeds
January 2021 - present
* Personal care for up to eight residents, with dignity
* Dementia care on the memory floor
* Medication administration and MAR charts, no errors in audit
* Moving and handling with hoists; key worker for six residents
* Wrote care plans with families

Home Care Worker
Airedale Home Support, Bradford
March 2018 - December 2020
* Personal care, meals and company on a round of eleven visits a day
* Dementia care in the person's own home
* Moving and handling, slide sheets and stand aids

Qualifications and training
NVQ Level 3 in Health and Social Care, 2020
Care Certificate, 2018
First Aid at Work, 2025

Full driving licence and own car.
`,
  posting: `Senior Care Assistant – Days
Harewood Lodge, Leeds · £13.40 an hour · 36 hours

Harewood Lodge is home to 34 older people. We have been here for 22 years.

What we need from you
Essential criteria
– 2 years' experience in personal care
– NVQ Level 3 in Health and Social Care
– Medication administration
– Dementia care
– Moving and handling
– A full driving licence

Desirable criteria
– End of life care
– Supervision of junior staff

We pay for your enhanced DBS check. 28 days' holiday, rising to 33 after 5 years.
`,
  plants: [
    absent('Medication administration', [
      ['* Medication administration and MAR charts, no errors in audit', '* Charts kept without errors in audit'],
    ]),
    alias('Medication administration', 'administering medicines', [
      ['* Medication administration and MAR charts', '* administering medicines and MAR charts'],
    ]),
    misspelt('Dementia care', 'Demenita care', [
      ['* Dementia care on the memory floor', '* Demenita care on the memory floor'],
      ["* Dementia care in the person's own home\n", ''],
      ['people with dementia in', 'older people in'],
    ]),
    hedged('Medication administration', [
      [
        '* Medication administration and MAR charts, no errors in audit',
        '* Worked beside a team that used medication administration software',
      ],
    ]),
    {
      ...absent('NVQ Level 3', [['NVQ Level 3 in Health and Social Care, 2020\n', '']]),
      op: 'licence-removed',
      reason: { code: ['R02', 'R04', 'R11'], term: 'NVQ', lostIn: ['substance'] },
      careful: ['reject', 'review'],
    },
    {
      ...absent('NVQ Level 3', [
        ['NVQ Level 3 in Health and Social Care, 2020', 'Working towards NVQ Level 3 in Health and Social Care'],
      ]),
      op: 'coming',
      reason: { code: ['R02', 'R04', 'R11'], term: 'NVQ', lostIn: ['substance'] },
      careful: ['reject', 'review'],
      way: 'none',
    },
    yearsShort("2 years' experience", [
      ['January 2021 - present', 'June 2026 - present'],
      ['March 2018 - December 2020', 'April 2026 - May 2026'],
    ]),
    undated(
      'end not printed',
      "2 years' experience",
      [
        ['January 2021 - present', 'January 2021'],
        ['March 2018 - December 2020', 'March 2018'],
      ],
      [
        ['January 2021\n', 'January 2021 - present\n'],
        ['March 2018\n', 'March 2018 - December 2020\n'],
      ],
    ),
    unread(
      'contact gone',
      'R31',
      'contact',
      'reading',
      [['Leeds LS8 | 0113 496 0555 | blessing.ac@example.com', 'Leeds LS8']],
      [['Leeds LS8', 'Leeds LS8 | 0113 496 0555 | blessing.ac@example.com']],
    ),
    unread(
      'letter-spaced',
      'R30',
      'Medication administration',
      'reading',
      [['* Medication administration and MAR charts', `* ${letterSpaced('Medication administration')} and MAR charts`]],
      [[letterSpaced('Medication administration'), 'Medication administration']],
    ),
    ruledOut('no licence to drive', 'R02', 'driving licence', [
      ['Full driving licence and own car.', 'I do not hold a driving licence.'],
    ]),
    remark(
      'listed only',
      'R15',
      'Dementia care',
      ['arithmetic', 'wording', 'substance', 'attention'],
      [
        ['* Dementia care on the memory floor\n', ''],
        ["* Dementia care in the person's own home\n", ''],
        ['First Aid at Work, 2025', 'First Aid at Work, 2025\n\nSkills\nDementia care, baking'],
        ['people with dementia in', 'older people in'],
      ],
    ),
    harmless('headings in capitals', [
      ['Employment history', 'EMPLOYMENT HISTORY'],
      ['Qualifications and training', 'QUALIFICATIONS AND TRAINING'],
    ]),
  ],
}
