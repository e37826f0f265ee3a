import {
  absent,
  alias,
  type Base,
  harmless,
  hedged,
  lookAlike,
  misspelt,
  nearMiss,
  remark,
  ruledOut,
  undated,
  yearsShort,
} from '../plant.ts'

export const chef: Base = {
  slug: 'chef',
  resume: `TOMASO ABERNATHY
Portland, ME • 207-555-0190 • tomaso@example.com
Authorized to work in the United States

PROFILE
Sous chef from a 120-seat seafood house. Fast, tidy, even-tempered.

EXPERIENCE

SOUS CHEF
The Gull & Anchor, Portland, ME
10/2020 - present
> Menu development with the chef: 14 new dishes a season, two of them on every table now
> Food cost held at 28% through weekly inventory management
> HACCP plan written and kept; three inspections without a point lost
> Line cooking on the grill and saute stations on the busiest nights
> Hire, train and schedule a kitchen of eleven

LINE COOK
Casco Bay Grill, Portland, ME
03/2017 - 09/2020
> Line cooking on all stations, 300 covers on a Saturday
> Butchered whole fish and kept the raw bar
> Inventory management for dry goods

TRAINING
ServSafe Manager certification, 2024
Diploma in Culinary Arts, Midcoast Community College, 2016

LANGUAGES
English, Spanish (fluent)
`,
  posting: `Sous Chef
Lantern Hill Inn, Kennebunk, Maine

About the inn: we've fed guests for 60 years and we still make our own bread. The kitchen has nine cooks.

You have:
- 4 years in line cooking or higher
- A current ServSafe Manager certification
- Menu development
- Inventory management
- Solid HACCP
- Spanish is helpful
- Must be authorized to work in the United States without sponsorship

You get: $62,000, health insurance, staff meals, a 4-day week, and 2 weeks off every January.
`,
  plants: [
    absent('Menu development', [
      ['Menu development with the chef: 14 new dishes a season', '14 new dishes a season with the chef'],
    ]),
    alias('HACCP', 'Hazard Analysis and Critical Control Points', [
      ['HACCP plan written', 'Hazard Analysis and Critical Control Points plan written'],
    ]),
    misspelt('Inventory management', 'Inventry management', [
      ['weekly inventory management', 'weekly Inventry management'],
      ['> Inventory management for dry goods', '> Counted dry goods'],
    ]),
    hedged('HACCP', [
      [
        '> HACCP plan written and kept; three inspections without a point lost',
        '> Three inspections without a point lost',
      ],
      ['Fast, tidy, even-tempered.', 'Fast, tidy, even-tempered. Eager to learn HACCP.'],
    ]),
    lookAlike('never used', 'HACCP', [
      [
        '> HACCP plan written and kept; three inspections without a point lost',
        '> Three inspections without a point lost; never worked with HACCP',
      ],
    ]),
    yearsShort('4 years in line cooking', [
      ['10/2020 - present', '05/2026 - present'],
      ['03/2017 - 09/2020', '11/2025 - 04/2026'],
    ]),
    nearMiss('4 years in line cooking', [
      ['10/2020 - present', '10/2024 - present'],
      ['03/2017 - 09/2020', '03/2023 - 09/2024'],
    ]),
    undated(
      'year-only',
      '4 years in line cooking',
      [
        ['10/2020 - present', '2024 - present'],
        ['03/2017 - 09/2020', '2022 - 2024'],
      ],
      [
        ['2024 - present', '01/2024 - present'],
        ['2022 - 2024', '06/2022 - 01/2024'],
      ],
    ),
    ruledOut('needs sponsorship', 'R01', 'work-authorization', [
      ['Authorized to work in the United States', 'Will require visa sponsorship'],
    ]),
    remark(
      'stuffing',
      'R20',
      'honest-text',
      ['attention', 'substance'],
      [['English, Spanish (fluent)', 'English, Spanish (fluent)\nHACCP HACCP HACCP HACCP HACCP HACCP HACCP']],
    ),
    harmless('alternative wording', [], [['- Menu development', '- Menu development or banquet planning']]),
    harmless('wrapped', [
      [
        '> Food cost held at 28% through weekly inventory management',
        '> Food cost held at 28% through weekly\n  inventory management',
      ],
    ]),
  ],
}
