import {
  absent,
  alias,
  type Base,
  harmless,
  hedged,
  lookAlike,
  noDegree,
  noLicence,
  remark,
  undated,
  unnamed,
  wordForm,
} from '../plant.ts'

export const accountant: Base = {
  slug: 'accountant',
  resume: `Marguerite Olufsen, CPA
Des Moines, Iowa  ·  515-555-0171  ·  m.olufsen@example.com

Summary
Staff accountant in manufacturing. I close on day four, keep reconciliations short, and write down why.

Experience

Prairie Axle Company — Senior Accountant                              May 2021 – Present
• General ledger accounting for three plants; month-end close cut from nine days to four
• Account reconciliation of 160 balance sheet accounts, with aging under 30 days
• Financial reporting to the board under GAAP
• Moved the fixed asset register from spreadsheets into NetSuite
• Answer the auditors; no adjustments in the last three years

Hawkeye Seed Cooperative — Staff Accountant                           July 2017 – April 2021
• General ledger accounting and accruals for a cooperative of 900 farms
• Prepared account reconciliation packs and variance notes in Microsoft Excel
• Sales tax returns in five states

Education
Bachelor of Science in Accounting, Drake Prairie College, 2017

Skills
NetSuite, Microsoft Excel (pivot tables, Power Query), QuickBooks, FloQast
`,
  posting: `SENIOR ACCOUNTANT
Cedar Ridge Foods, Des Moines, IA (hybrid, three days in the office)

Cedar Ridge makes oat drinks and breakfast bars. Revenue has tripled in 4 years.

The job
You own the general ledger of two entities and the close that goes with it. You will report to the Controller and review the work of one clerk.

Must have
Bachelor's degree in Accounting or Finance
CPA
4+ years of general ledger accounting experience
Account reconciliation
Financial reporting
GAAP
NetSuite
Microsoft Excel

Nice to have
FloQast
Experience in food manufacturing

Benefits: medical and dental, 20 days PTO, CPA dues paid, 3 floating holidays.
We are an equal opportunity employer.
`,
  plants: [
    absent('NetSuite', [
      ['from spreadsheets into NetSuite', 'from spreadsheets into a database'],
      ['NetSuite, Microsoft Excel (pivot', 'Microsoft Excel (pivot'],
    ]),
    alias('GAAP', 'generally accepted accounting principles', [
      ['under GAAP', 'under generally accepted accounting principles'],
    ]),
    wordForm('Account reconciliation', 'Reconciled accounts', [
      ['Account reconciliation of 160 balance sheet accounts', 'Reconciled accounts of the balance sheet, 160 of them'],
      ['Prepared account reconciliation packs and variance notes', 'Prepared variance notes'],
    ]),
    noLicence('CPA', [['Marguerite Olufsen, CPA', 'Marguerite Olufsen']]),
    noDegree('bachelor', [
      [
        'Bachelor of Science in Accounting, Drake Prairie College, 2017',
        'Associate of Applied Science in Accounting, Drake Prairie College, 2017',
      ],
    ]),
    {
      ...noDegree(
        'bachelor',
        [
          [
            'Bachelor of Science in Accounting, Drake Prairie College, 2017',
            'Bachelor of Science in Accounting, Drake Prairie College, expected May 2027',
          ],
        ],
        ['reject', 'review'],
      ),
      op: 'degree-in-progress',
    },
    hedged('NetSuite', [
      ['from spreadsheets into NetSuite', 'from spreadsheets into a database'],
      ['NetSuite, Microsoft Excel (pivot', 'Microsoft Excel (pivot'],
      ['and write down why.', 'and write down why. Currently learning NetSuite.'],
    ]),
    lookAlike('employer', 'NetSuite', [
      ['from spreadsheets into NetSuite', 'from spreadsheets into a database'],
      ['NetSuite, Microsoft Excel (pivot', 'Microsoft Excel (pivot'],
      ['Hawkeye Seed Cooperative — Staff', 'NetSuite Sailing Club — Staff'],
    ]),
    unnamed(
      'general ledger accounting',
      [
        ['• General ledger accounting for three plants; month-end', '• Month-end'],
        ['• General ledger accounting and accruals', '• Accruals'],
      ],
      [
        ['• Month-end close', '• General ledger accounting; month-end close'],
        ['• Accruals for', '• General ledger accounting and accruals for'],
      ],
    ),
    undated(
      'dates removed',
      'general ledger accounting',
      [
        ['May 2021 – Present', ''],
        ['July 2017 – April 2021', ''],
      ],
      [
        ['Prairie Axle Company — Senior Accountant', 'Prairie Axle Company — Senior Accountant    May 2021 – Present'],
        [
          'Hawkeye Seed Cooperative — Staff Accountant',
          'Hawkeye Seed Cooperative — Staff Accountant   July 2017 – April 2021',
        ],
      ],
    ),
    remark(
      'list-only',
      'R15',
      'NetSuite',
      ['arithmetic', 'wording', 'substance', 'attention'],
      [['from spreadsheets into NetSuite', 'from spreadsheets into a database']],
    ),
    harmless('dates in figures', [
      ['May 2021 – Present', '05/2021 – present'],
      ['July 2017 – April 2021', '07/2017 – 04/2021'],
    ]),
  ],
}
