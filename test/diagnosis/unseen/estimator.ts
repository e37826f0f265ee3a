import {
  absent,
  alias,
  type Base,
  harmless,
  lookAlike,
  noDegree,
  remark,
  undated,
  unnamed,
  wordForm,
  yearsShort,
} from '../plant.ts'

export const estimator: Base = {
  slug: 'estimator',
  resume: `OWEN BRACKENRIDGE
Estimator
Columbus, Ohio | 614.555.0162 | owen.brackenridge@example.com

Career summary
I price commercial interiors and ground-up work from $200k to $40M and win one in four.

Professional experience

Olentangy Builders, Columbus, OH
Senior Estimator | Jan 2020 – Present
 • Construction estimating for healthcare and schools; 31 wins worth $212M
 • Quantity takeoff in Bluebeam Revu from concept through GMP
 • Bid leveling with an average of five subcontractors per trade
 • Value engineering that saved an owner $1.2M without losing a classroom

Buckeye Drywall & Acoustics, Dublin, OH
Estimator | Mar 2016 – Dec 2019
 • Construction estimating for interiors packages
 • Quantity takeoff by hand and in On-Screen Takeoff
 • Chased every addendum; no bid was ever thrown out

Education
B.S. Construction Management, Scioto State University, 2015

Software
Bluebeam Revu, On-Screen Takeoff, Sage Estimating, Microsoft Excel
`,
  posting: `Estimator, Commercial
Mohican Construction Group

Location: Columbus, Ohio

Mohican has built in Ohio since 1961. Last year we put $180 million of work in place with 65 people.

Responsibilities
- Price the jobs we chase and sit across the table when we win
- Keep the cost history up to date

Qualifications
- Bachelor's degree in Construction Management or a related field
- At least 5 years of construction estimating
- Quantity takeoff
- Bid leveling
- Value engineering
- Bluebeam Revu

Preferred
- Sage Estimating
- LEED

EEO/AA. Benefits begin after 60 days.
`,
  plants: [
    absent('Bluebeam Revu', [
      ['Quantity takeoff in Bluebeam Revu from concept', 'Quantity takeoff on screen from concept'],
      ['Bluebeam Revu, On-Screen', 'On-Screen'],
    ]),
    alias('Quantity takeoff', 'quantity surveying', [
      [
        'Quantity takeoff in Bluebeam Revu from concept',
        'Takeoffs in Bluebeam Revu and quantity surveying from concept',
      ],
      ['Quantity takeoff by hand', 'Takeoff by hand'],
    ]),
    wordForm('Bid leveling', 'Leveled bids', [['Bid leveling with an average', 'Leveled bids with an average']]),
    lookAlike('place', 'Value engineering', [
      ['Value engineering that saved an owner', 'Changes that saved an owner'],
      ['Buckeye Drywall & Acoustics, Dublin', 'Value Engineering Partners, Dublin'],
    ]),
    lookAlike('negated', 'Value engineering', [
      [
        'Value engineering that saved an owner $1.2M without losing a classroom',
        'No experience with value engineering yet',
      ],
    ]),
    noDegree('bachelor', [
      [
        'B.S. Construction Management, Scioto State University, 2015',
        'Certificate in Drafting, Scioto Career Center, 2015',
      ],
    ]),
    {
      ...noDegree(
        'bachelor',
        [
          [
            'B.S. Construction Management, Scioto State University, 2015',
            'Coursework toward a B.S. in Construction Management, Scioto State University, not completed',
          ],
        ],
        ['reject', 'review'],
      ),
      op: 'degree-abandoned',
    },
    yearsShort(
      '5 years of construction estimating',
      [
        ['Jan 2020 – Present', 'Jan 2025 – Present'],
        ['Mar 2016 – Dec 2019', 'Mar 2024 – Dec 2024'],
      ],
      ['reject', 'review'],
    ),
    undated(
      'dates removed',
      '5 years of construction estimating',
      [
        ['Senior Estimator | Jan 2020 – Present', 'Senior Estimator'],
        ['Estimator | Mar 2016 – Dec 2019', 'Estimator'],
      ],
      [
        ['Senior Estimator\n', 'Senior Estimator | Jan 2020 – Present\n'],
        ['Dublin, OH\nEstimator\n', 'Dublin, OH\nEstimator | Mar 2016 – Dec 2019\n'],
      ],
    ),
    unnamed(
      'construction estimating',
      [
        ['Construction estimating for healthcare', 'Healthcare'],
        ['Construction estimating for interiors', 'Interiors'],
      ],
      [
        ['• Healthcare', '• Construction estimating for healthcare'],
        ['• Interiors', '• Construction estimating for interiors'],
      ],
    ),
    remark(
      'list-only',
      'R15',
      'Bluebeam Revu',
      ['arithmetic', 'wording', 'substance', 'attention'],
      [['Quantity takeoff in Bluebeam Revu from concept', 'Quantity takeoff from concept']],
    ),
    harmless('dashes', [
      ['Jan 2020 – Present', 'Jan 2020 - Present'],
      ['Mar 2016 – Dec 2019', 'Mar 2016 - Dec 2019'],
    ]),
  ],
}
