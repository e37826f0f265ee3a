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
  undated,
  unread,
  yearsShort,
} from '../plant.ts'

export const sales: Base = {
  slug: 'sales',
  resume: `Callum Echeverria
Denver, CO   |   callum.echeverria@example.com   |   (720) 555-0133

SUMMARY
Account executive selling software to hospitals and city governments. 118% of quota over five years.

EXPERIENCE

Account Executive, Bristlecone Software                       Nov 2020 – Present
Denver, CO
• B2B sales of scheduling software, average deal $84,000, cycle seven months
• Salesforce kept so clean that the forecast was within 4% for nine quarters
• Lead generation of 40 meetings a month together with one development rep
• Contract negotiation with procurement and legal, including two statewide awards

Sales Development Representative, Silverplume Media            Jun 2018 – Oct 2020
Boulder, CO
• B2B sales of advertising; first in meetings set, six quarters out of nine
• Cold calling, 70 a day, and lead generation at trade shows

EDUCATION
B.A. Communications, Front Range University, 2018

SKILLS
Salesforce, Outreach, LinkedIn Sales Navigator, contract negotiation
`,
  posting: `Account Executive, Public Sector
Juniper & Ash (software for parks departments). Denver or remote in Colorado.

Hey there! We're 48 people and 9 years old, and 600 parks departments run on us. You'd be our 5th account executive.

You should have
· 3+ years of B2B sales
· Salesforce
· Lead generation
· Contract negotiation
· Cold calling without fear

Bonus: Outreach; you've sold to government.

OTE $150k. Unlimited PTO with a minimum of 3 weeks, and a $2,000 desk budget in year 1.
`,
  plants: [
    absent('Contract negotiation', [
      ['• Contract negotiation with procurement and legal, including two statewide awards', '• Two statewide awards'],
      ['Navigator, contract negotiation', 'Navigator'],
    ]),
    alias('Salesforce', 'SFDC', [
      ['• Salesforce kept so clean', '• SFDC kept so clean'],
      ['Salesforce, Outreach', 'Outreach'],
    ]),
    misspelt('Salesforce', 'Salesfroce', [
      ['• Salesforce kept so clean', '• Salesfroce kept so clean'],
      ['Salesforce, Outreach', 'Outreach'],
    ]),
    lookAlike('common words', 'Salesforce', [
      [
        '• Salesforce kept so clean that the forecast was within 4%',
        '• Part of a sales force of eleven; forecast within 4%',
      ],
      ['Salesforce, Outreach', 'Outreach'],
    ]),
    hedged('Salesforce', [
      ['• Salesforce kept so clean that the forecast was within 4%', '• Forecast within 4%'],
      ['Salesforce, Outreach', 'Salesforce (learning), Outreach'],
    ]),
    lookAlike('employer', 'Salesforce', [
      ['• Salesforce kept so clean that the forecast was within 4%', '• Forecast within 4%'],
      ['Salesforce, Outreach', 'Outreach'],
      ['Silverplume Media ', 'Salesforce Tower Cafe '],
    ]),
    yearsShort('3+ years of B2B sales', [
      ['Nov 2020 – Present', 'May 2026 – Present'],
      ['Jun 2018 – Oct 2020', 'Nov 2025 – Apr 2026'],
      [' 118% of quota over five years.', ''],
      ['for nine quarters', 'all along'],
      ['six quarters out of nine', 'again and again'],
    ]),
    nearMiss('3+ years of B2B sales', [
      ['Nov 2020 – Present', 'Nov 2024 – Present'],
      ['Jun 2018 – Oct 2020', 'Mar 2024 – Oct 2024'],
      [' 118% of quota over five years.', ''],
    ]),
    undated(
      'year-only',
      '3+ years of B2B sales',
      [
        ['Nov 2020 – Present', '2025 – Present'],
        ['Jun 2018 – Oct 2020', '2023 – 2025'],
      ],
      [
        ['2025 – Present', 'March 2025 – Present'],
        ['2023 – 2025', 'January 2023 – February 2025'],
      ],
    ),
    unread(
      'contact gone',
      'R31',
      'contact',
      'reading',
      [['Denver, CO   |   callum.echeverria@example.com   |   (720) 555-0133', 'Denver, CO, all days']],
      [['Denver, CO, all days', 'Denver, CO   |   callum.echeverria@example.com   |   (720) 555-0133']],
    ),
    remark(
      'stuffing',
      'R20',
      'honest-text',
      ['attention', 'substance'],
      [['Navigator, contract negotiation', `Navigator, contract negotiation\n${'Salesforce '.repeat(9).trim()}`]],
    ),
    harmless(
      'curly quotes',
      [['including two statewide awards', 'including two “statewide” awards']],
      [["We're 48", 'We’re 48']],
    ),
    harmless('another name', [['Callum Echeverria', 'Keisha Washington']]),
  ],
}
