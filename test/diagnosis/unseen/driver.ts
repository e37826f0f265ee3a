import {
  absent,
  type Base,
  harmless,
  hedged,
  lapsed,
  misspelt,
  nearMiss,
  noLicence,
  remark,
  ruledOut,
  undated,
  yearsShort,
} from '../plant.ts'

export const driver: Base = {
  slug: 'driver',
  resume: `Darnell Whitcombe
Fresno, California 93706
(559) 555-0147 / darnell.w@example.com

Class A driver, 1.1 million accident-free miles, tanker and reefer.

DRIVING HISTORY
San Joaquin Dairy Transport, Fresno, CA
Tanker Driver, 08/2018 to present
- Tanker driving in bulk milk, 48 states, no spills
- Pre-trip inspection before every run and electronic logs (ELD) without a violation
- Load securement and hose work at farms and plants

Sequoia Refrigerated Lines, Visalia, CA
Truck Driver, 02/2015 to 07/2018
- Tanker driving on relief and refrigerated freight, Fresno to Seattle
- Trained nine new drivers on pre-trip inspection

LICENSES
Commercial Driver's License (CDL) Class A
Tanker endorsement (N), Hazmat endorsement (H)
DOT medical card, valid through March 2028

EDUCATION
Edison High School, Fresno, diploma 2011
`,
  posting: `CDL A Tanker Driver - Home Weekly
Valley Gold Transport (Fresno, CA)

WHO WE ARE: 85 trucks, 31 years on the road, new tractors every 4 years.

WHAT YOU NEED
* Commercial Driver's License Class A
* Tanker endorsement
* Minimum two (2) years of tanker driving
* Pre-trip inspection
* Load securement
* ELD
* Bilingual English/Spanish a plus

WHAT YOU GET: $0.68 per mile, $3,000 sign-on after 90 days, paid vacation after 1 year.
`,
  plants: [
    noLicence("Commercial Driver's License", [
      ["Commercial Driver's License (CDL) Class A\n", ''],
      ['Class A driver, 1.1', 'Driver, 1.1'],
    ]),
    absent('Load securement', [
      ['- Load securement and hose work at farms and plants', '- Hose work at farms and plants'],
    ]),
    misspelt('Load securement', 'Load securment', [['- Load securement and hose', '- Load securment and hose']]),
    hedged('ELD', [
      [' and electronic logs (ELD) without a violation', ''],
      ['tanker and reefer.', 'tanker and reefer. Learning to use ELD.'],
    ]),
    {
      ...lapsed('Tanker endorsement', [
        ['Tanker endorsement (N), Hazmat endorsement (H)', 'Tanker endorsement (N) expired 2024'],
      ]),
    },
    yearsShort('two (2) years', [
      ['08/2018 to present', '07/2026 to present'],
      ['02/2015 to 07/2018', '04/2026 to 06/2026'],
      [' 1.1 million accident-free miles,', ''],
    ]),
    nearMiss('two (2) years', [
      ['08/2018 to present', '06/2025 to present'],
      ['02/2015 to 07/2018', '02/2025 to 05/2025'],
      [' 1.1 million accident-free miles,', ''],
    ]),
    undated(
      'year-only',
      'two (2) years',
      [
        ['08/2018 to present', '2025 to present'],
        ['02/2015 to 07/2018', '2024'],
        [' 1.1 million accident-free miles,', ''],
      ],
      [
        ['2025 to present', 'January 2025 to present'],
        ['2024\n', 'January 2024 to December 2024\n'],
      ],
    ),
    remark(
      'current-gap',
      'R26',
      'current-work',
      ['arithmetic', 'substance'],
      [['08/2018 to present', '08/2018 to 10/2025']],
    ),
    harmless('nice-to-have named', [
      ['Load securement and hose', 'Load securement, bilingual English/Spanish radio calls and hose'],
    ]),
    harmless('posting does not ask', [], [['* ELD', '* ELD. You do not need a hazmat endorsement.']]),
    ruledOut('revoked', 'R02', "Commercial Driver's License", [
      ["Commercial Driver's License (CDL) Class A\n", "Commercial Driver's License (CDL) Class A revoked in 2025\n"],
      ['Class A driver, 1.1', 'Driver, 1.1'],
    ]),
  ],
}
