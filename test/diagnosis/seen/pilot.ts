import {
  absent,
  type Base,
  harmless,
  lapsed,
  lookAlike,
  noLicence,
  pagesOf,
  remark,
  unread,
  yearsShort,
} from '../plant.ts'

const FLIGHTS = pagesOf(
  'Carried passengers between the mainland and the islands in every season, weather minima kept and the log signed',
  110,
)

export const pilot: Base = {
  slug: 'pilot',
  resume: `Sunniva Haraldsen
Anchorage, Alaska
sunniva.haraldsen@example.com
907-555-0123

FLIGHT EXPERIENCE

Captain, Denali Coastal Air, Anchorage
February 2019 - Present
- Part 135 operations in the King Air 200, single and two pilot
- Crew resource management instructor since 2021
- Instrument flight in icing conditions most of the winter

First Officer, Chugach Air Charter, Anchorage
May 2016 - January 2019
- Part 135 operations, cargo and passengers
- Instrument flight and night flight to unlit strips

CERTIFICATES AND RATINGS
Airline Transport Pilot certificate (ATP), multiengine land
First Class Medical, valid to August 2027
Type rating BE-300

EDUCATION
Bachelor of Science in Aviation, Turnagain University, 2016

SKILLS
Crew resource management, Garmin G1000, ForeFlight
`,
  posting: `King Air Captain
Aurora Medevac LLC, Anchorage, AK

We fly patients. Aurora has 40 crew and 9 aircraft and has flown for 18 years without an accident.

Minimum qualifications
• Airline Transport Pilot certificate
• First Class Medical
• 3 years of Part 135 operations
• King Air 200
• Crew resource management
• Instrument flight

Preferred
• ForeFlight
• Night vision goggles

Schedule is 14 days on, 14 off. Pay begins at $148,000.
`,
  plants: [
    absent('King Air 200', [
      ['Part 135 operations in the King Air 200, single', 'Part 135 operations in turboprops, single'],
    ]),
    lookAlike('employer', 'King Air 200', [
      ['Part 135 operations in the King Air 200, single', 'Part 135 operations in turboprops, single'],
      ['Chugach Air Charter', 'King Air 200 Owners Club'],
    ]),
    noLicence('Airline Transport Pilot', [
      ['Airline Transport Pilot certificate (ATP), multiengine land', 'Commercial Pilot certificate, multiengine land'],
    ]),
    lapsed('First Class Medical', [
      ['First Class Medical, valid to August 2027', 'First Class Medical, lapsed in 2025'],
    ]),
    yearsShort('3 years of Part 135 operations', [
      ['February 2019 - Present', 'February 2026 - Present'],
      ['May 2016 - January 2019', 'October 2025 - January 2026'],
      ['instructor since 2021', 'instructor'],
    ]),
    unread(
      'buried',
      'R29',
      'Crew resource management',
      'attention',
      [
        ['- Crew resource management instructor since 2021\n', ''],
        ['SKILLS\nCrew', `OTHER EXPERIENCE\n${FLIGHTS}\n\nSKILLS\nCrew`],
      ],
      [
        ['SKILLS\nCrew resource management, Garmin', 'SKILLS\nGarmin'],
        ['FLIGHT EXPERIENCE', 'Crew resource management\n\nFLIGHT EXPERIENCE'],
      ],
    ),
    unread(
      'contact gone',
      'R31',
      'contact',
      'reading',
      [['sunniva.haraldsen@example.com\n907-555-0123\n', '']],
      [['Anchorage, Alaska\n', 'Anchorage, Alaska\nsunniva.haraldsen@example.com\n907-555-0123\n']],
    ),
    remark(
      'title',
      'R17',
      'title',
      ['wording', 'substance'],
      [
        ['Captain, Denali Coastal Air', 'Dispatcher and Pilot, Denali Coastal Air'],
        ['First Officer, Chugach', 'Dispatcher, Chugach'],
      ],
    ),
    harmless('another school', [['Turnagain University', 'Harvard University']]),
    harmless(
      'company years',
      [],
      [['Aurora has 40 crew', 'We have 20 years of medevac experience. Aurora has 40 crew']],
    ),
  ],
}
