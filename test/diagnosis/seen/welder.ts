import {
  absent,
  alias,
  type Base,
  harmless,
  lapsed,
  lookAlike,
  misspelt,
  nearMiss,
  remark,
  undated,
  yearsShort,
} from '../plant.ts'

export const welder: Base = {
  slug: 'welder',
  resume: `RUBEN KOVALCHUK
Tulsa, OK 74104 | 918-555-0136 | ruben.kovalchuk@example.com

STRUCTURAL WELDER

Eleven years on heavy plate and pipe. Clean X-ray record, own hood and tools.

WORK HISTORY

Structural Welder, Verdigris Steel Erectors, Tulsa OK
April 2019 - Present
- Structural welding on bridges and press frames, FCAW and SMAW, all positions
- Blueprint reading and weld symbols every shift; fit up from the drawing without a lead hand
- Plasma cutting and carbon arc gouging of plate up to 3 inches
- Run the 10-ton overhead crane for turning girders

Welder / Fabricator, Catoosa Tank Works, Catoosa OK
June 2015 - March 2019
- Structural welding of ladders, platforms and skids in FCAW
- Passed 212 of 214 ultrasonic tests
- Trained four helpers to first certification

EDUCATION AND CERTIFICATES
AWS D1.1 certification, 3G and 4G, valid through 2028
Combination Welding Certificate, Green Country Technical College, 2015
High school diploma, Sapulpa, 2013
OSHA 10 card
`,
  posting: `Structural Welder (2nd shift)
Arkansas River Fabricators - Tulsa, Oklahoma

We build bridge girders and industrial frames. Family owned since 1978, 140 people, no layoffs in 12 years.

Requirements:
- 5 years of structural welding experience
- AWS D1.1 certification
- FCAW and SMAW in all positions
- Blueprint reading
- Overhead crane operation is a plus
- High school diploma or GED

Pay: $29 to $36 an hour, 401k with 5% match after 1 year, two weeks vacation in the first year.
Arkansas River Fabricators is an equal opportunity employer.
`,
  plants: [
    absent('Blueprint reading', [
      [
        'Blueprint reading and weld symbols every shift; fit up from the drawing without a lead hand',
        'Weld symbols every shift; fit up without a lead hand',
      ],
    ]),
    alias('SMAW', 'stick welding', [['FCAW and SMAW, all positions', 'FCAW and stick welding, all positions']]),
    misspelt('Blueprint reading', 'Blueprnt reading', [['Blueprint reading', 'Blueprnt reading']]),
    lookAlike('negated', 'SMAW', [
      ['FCAW and SMAW, all positions', 'FCAW, all positions'],
      ['own hood and tools.', 'own hood and tools. No experience with SMAW.'],
    ]),
    lapsed('AWS D1.1', [['valid through 2028', 'expired 2023']]),
    yearsShort(
      '5 years of structural welding',
      [
        ['April 2019 - Present', 'April 2025 - Present'],
        ['June 2015 - March 2019', 'June 2023 - March 2025'],
        ['Eleven years on', 'Work on'],
      ],
      ['reject', 'review'],
    ),
    nearMiss('5 years of structural welding', [
      ['April 2019 - Present', 'April 2024 - Present'],
      ['June 2015 - March 2019', 'February 2022 - March 2024'],
      ['Eleven years on', 'Work on'],
    ]),
    undated(
      'year-only',
      '5 years of structural welding',
      [
        ['April 2019 - Present', '2023 - Present'],
        ['June 2015 - March 2019', '2021 - 2023'],
        ['Eleven years on', 'Work on'],
      ],
      [
        ['2023 - Present', 'January 2023 - Present'],
        ['2021 - 2023', 'January 2021 - January 2023'],
      ],
    ),
    harmless('nice-to-have gone', [['- Run the 10-ton overhead crane for turning girders\n', '']]),
    harmless(
      'posting waives',
      [],
      [['- High school diploma or GED', '- High school diploma or GED. TIG is not required.']],
    ),
    remark(
      'current-gap',
      'R26',
      'current-work',
      ['arithmetic', 'substance'],
      [['April 2019 - Present', 'April 2019 - August 2025']],
    ),
  ],
}
