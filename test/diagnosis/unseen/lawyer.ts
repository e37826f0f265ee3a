import {
  absent,
  alias,
  type Base,
  harmless,
  hedged,
  letterSpaced,
  lookAlike,
  nearMiss,
  noDegree,
  noLicence,
  remark,
  undated,
  unread,
} from '../plant.ts'

export const lawyer: Base = {
  slug: 'lawyer',
  resume: `PRIYA S. LINDENBAUM
prlindenbaum@example.com   312-555-0199   Chicago, Illinois

BAR ADMISSION
Illinois, active, 2018

LEGAL EXPERIENCE

Associate, Fenwright Dole LLP, Chicago                     September 2020 – Present
- Commercial litigation from complaint to verdict; second chair in four jury trials
- Legal research and brief writing in state and federal courts
- First-chaired 38 depositions and defended 22
- E-discovery protocols for matters of up to two million documents, in Relativity

Associate, Marsh & Oakeshott, Chicago                       October 2018 – August 2020
- Commercial litigation for lenders and landlords
- Legal research; drafted motions to dismiss, eleven granted

EDUCATION
Juris Doctor, Lakeshore School of Law, 2018
B.A. in Philosophy, Wabash River College, 2015

SKILLS
Westlaw, Relativity, legal research, depositions
`,
  posting: `Litigation Associate (3-5 years)
Tallgrass Legal Group, Chicago

We are a 24-lawyer firm. Our partners have tried cases together for over 20 years.

The ideal candidate will have:
• Juris Doctor
• Admission to the Illinois bar
• 3-5 years of commercial litigation experience
• Legal research
• Depositions
• E-discovery

Relativity experience preferred. Spanish a plus.

We offer $185,000 to $215,000, a real path to partnership in 6 years, and no face time.
Tallgrass does not discriminate on any basis protected by law.
`,
  plants: [
    absent('E-discovery', [
      [
        '- E-discovery protocols for matters of up to two million documents, in Relativity',
        '- Ran document review of up to two million documents, in Relativity',
      ],
    ]),
    alias('Depositions', 'examinations before trial', [
      [
        '- First-chaired 38 depositions and defended 22',
        '- First-chaired 38 examinations before trial and defended 22',
      ],
      ['legal research, depositions', 'legal research'],
    ]),
    hedged('E-discovery', [
      [
        '- E-discovery protocols for matters of up to two million documents, in Relativity',
        '- Ran document review of up to two million documents, in Relativity; exposure to e-discovery',
      ],
    ]),
    lookAlike('client', 'E-discovery', [
      [
        '- E-discovery protocols for matters of up to two million documents, in Relativity',
        '- Ran document review of up to two million documents, in Relativity',
      ],
      ['Marsh & Oakeshott, Chicago', 'E-Discovery Counsel Group, Chicago'],
    ]),
    noLicence('bar', [['BAR ADMISSION\nIllinois, active, 2018\n\n', '']], ['reject', 'review']),
    {
      ...noLicence(
        'bar',
        [['Illinois, active, 2018', 'Sitting for the Illinois bar in February 2027']],
        ['reject', 'review'],
      ),
      op: 'coming',
    },
    noDegree('professional', [['Juris Doctor, Lakeshore School of Law, 2018\n', '']], ['reject', 'review']),
    nearMiss('3-5 years', [
      ['September 2020 – Present', 'September 2025 – Present'],
      ['October 2018 – August 2020', 'May 2024 – August 2025'],
    ]),
    undated(
      'year-only',
      '3-5 years',
      [
        ['September 2020 – Present', '2025 – Present'],
        ['October 2018 – August 2020', '2023 – 2024'],
      ],
      [
        ['2025 – Present', 'January 2025 – Present'],
        ['2023 – 2024', 'January 2023 – December 2024'],
      ],
    ),
    unread(
      'letter-spaced',
      'R30',
      'Depositions',
      'reading',
      [
        [
          '- First-chaired 38 depositions and defended 22',
          `- First-chaired 38 ${letterSpaced('depositions')} and defended 22`,
        ],
        ['legal research, depositions', 'legal research'],
      ],
      [[letterSpaced('depositions'), 'depositions']],
    ),
    remark(
      'title',
      'R17',
      'title',
      ['wording', 'substance'],
      [
        ['Associate, Fenwright Dole LLP', 'Staff Writer, Fenwright Dole LLP'],
        ['Associate, Marsh & Oakeshott', 'Clerk, Marsh & Oakeshott'],
      ],
    ),
    harmless('graduation year', [
      ['Lakeshore School of Law, 2018', 'Lakeshore School of Law'],
      ['Wabash River College, 2015', 'Wabash River College, 1991'],
    ]),
  ],
}
