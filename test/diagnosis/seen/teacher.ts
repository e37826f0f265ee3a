import { absent, type Base, harmless, lookAlike, noDegree, noLicence, remark, ruledOut, yearsShort } from '../plant.ts'

export const teacher: Base = {
  slug: 'teacher',
  resume: `Curriculum Vitae

Imogen Tallentire
14 Mere Lane, Hexham NE46
Tel 01632 555 018    imogen.tallentire@example.com

Personal statement
Primary class teacher with a love of early reading and a calm room.

Teaching experience

September 2020 to present   Class Teacher (Year 2), Fellside Primary School, Hexham
   Plan and teach the full key stage 1 curriculum to a class of 29
   Led phonics across the school; 91% passed the screening check
   Safeguarding deputy since 2022
   Behaviour management by routine; no exclusions in four years

September 2017 to August 2020   Class Teacher (Year 1), Tynebank Primary School, Gateshead
   Taught key stage 1, with special responsibility for phonics
   Ran parents' reading mornings every fortnight
   Assessed and reported progress each half term

Qualifications
Qualified Teacher Status (QTS), 2017
PGCE Primary, University of Northumberland Moors, 2017
BA (Hons) English, University of Northumberland Moors, 2016
Enhanced DBS certificate on the update service

Interests
Fell running, choir
`,
  posting: `Key Stage 1 Teacher
Riverside Primary School, Hexham. Full time, permanent, from January 2027. MPS.

Our school of 210 children was rated Good. Our staff have served here for 11 years on average.

Person specification

Essential
* Qualified Teacher Status (QTS)
* Degree
* At least 3 years' experience of teaching key stage 1
* Phonics
* Safeguarding
* Behaviour management
* Willingness to relocate to Northumberland

Desirable
* Experience of leading a subject
* Forest School

The successful applicant will need an enhanced DBS check. Closing date 28 November.
The governors are committed to safeguarding and to equality of opportunity.
`,
  plants: [
    absent('Phonics', [
      [
        'Led phonics across the school; 91% passed the screening check',
        'Led reading across the school; nine in ten passed',
      ],
      [', with special responsibility for phonics', ''],
    ]),
    absent('Behaviour management', [
      ['Behaviour management by routine; no exclusions in four years', 'A calm room; no exclusions in four years'],
    ]),
    noLicence('Qualified Teacher Status', [['Qualified Teacher Status (QTS), 2017\n', '']], ['reject', 'review']),
    noDegree(
      'degree',
      [
        [
          'PGCE Primary, University of Northumberland Moors, 2017\nBA (Hons) English, University of Northumberland Moors, 2016\n',
          'A levels in English, History and Art, 2012\n',
        ],
      ],
      ['reject', 'review'],
    ),
    yearsShort(
      "3 years' experience",
      [
        ['September 2020 to present', 'September 2025 to present'],
        ['September 2017 to August 2020', 'January 2025 to July 2025'],
        ['Qualified Teacher Status (QTS), 2017', 'Qualified Teacher Status (QTS), 2024'],
        ['no exclusions in four years', 'no exclusions'],
        ['Safeguarding deputy since 2022', 'Safeguarding deputy'],
      ],
      ['reject', 'review'],
    ),
    lookAlike('person', 'Phonics', [
      [
        'Led phonics across the school; 91% passed the screening check',
        'Led reading across the school; nine in ten passed',
      ],
      [', with special responsibility for phonics', ''],
      ['Fell running, choir', 'Fell running, choir\n\nReferences\nMr A. Brand, Phonics lead, Tynebank Primary School'],
    ]),
    ruledOut('will not move', 'R03', 'location', [
      ['Personal statement', 'Not willing to relocate.\n\nPersonal statement'],
      ['14 Mere Lane, Hexham NE46', 'Truro, Cornwall'],
    ]),
    remark(
      'odd headings',
      'R32',
      'headings',
      ['reading'],
      [
        ['Teaching experience', 'Where I have been'],
        ['Qualifications', 'Papers'],
        ['Personal statement', 'Hello'],
      ],
    ),
    harmless('other bullets', [
      ['   Led phonics', '   • Led phonics'],
      ['   Taught key stage 1', '   • Taught key stage 1'],
    ]),
    harmless('another name', [['Imogen Tallentire', 'Mohammed Iqbal']]),
  ],
}
