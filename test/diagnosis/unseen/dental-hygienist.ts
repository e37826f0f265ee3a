import {
  absent,
  alias,
  type Base,
  harmless,
  lapsed,
  lookAlike,
  noLicence,
  remark,
  undated,
  wordForm,
} from '../plant.ts'

export const dentalHygienist: Base = {
  slug: 'dental-hygienist',
  resume: `Annika Vasquez-Thorne, RDH
Spokane, Washington
annika.vt@example.com
509.555.0188

PROFESSIONAL SUMMARY
Registered dental hygienist. Gentle hands, honest charting, patients who come back.

CLINICAL EXPERIENCE

Dental Hygienist, Lilac City Family Dental, Spokane, WA
03/2020 – Present
• Dental hygiene for adults and children, eight patients a day
• Periodontal charting and scaling and root planing
• Local anesthesia administered to about 15 patients a week
• Digital radiography in Dexis

Dental Hygienist, Palouse Smiles, Pullman, WA
08/2017 – 02/2020
• Dental hygiene in a two-dentist practice
• Patient education in three languages
• Periodontal charting; kept the recall list under 4% overdue

LICENSURE
Washington Dental Hygienist License, active, renewed 2026
CPR/BLS, valid through 2027

EDUCATION
Bachelor of Science in Dental Hygiene, Inland Empire University, 2017

SKILLS
Dentrix, Dexis, patient education, local anesthesia
`,
  posting: `Dental Hygienist – 4 days
Manito Dental Arts, Spokane WA

We see families, some of them in the fourth generation. Dr. Osei has practiced for 26 years and leaves on time.

Requirements
◦ Washington dental hygienist license
◦ 2 years of dental hygiene experience
◦ Local anesthesia
◦ Periodontal charting
◦ Patient education
◦ BLS certification

Nice to have
◦ Dentrix
◦ Restorative functions

$52–$58 an hour, IRA match 3%, CE paid up to $800 a year.
`,
  plants: [
    absent('Patient education', [
      ['• Patient education in three languages', '• Chairside talks in three languages'],
      ['Dexis, patient education, local', 'Dexis, local'],
    ]),
    wordForm('Patient education', 'educating patients', [
      ['• Patient education in three languages', '• Good at educating patients in three languages'],
      ['Dexis, patient education, local', 'Dexis, local'],
    ]),
    alias('Local anesthesia', 'nerve blocks', [
      ['Local anesthesia administered', 'nerve blocks administered'],
      ['education, local anesthesia', 'education'],
    ]),
    lookAlike('negated', 'Local anesthesia', [
      ['• Local anesthesia administered to about 15 patients a week', '• Not trained in local anesthesia'],
      ['education, local anesthesia', 'education'],
    ]),
    noLicence(
      'Washington dental hygienist license',
      [
        ['Washington Dental Hygienist License, active, renewed 2026\n', ''],
        ['Annika Vasquez-Thorne, RDH', 'Annika Vasquez-Thorne'],
        ['Registered dental hygienist. Gentle', 'Gentle'],
      ],
      ['reject', 'review'],
    ),
    lapsed('Washington dental hygienist license', [
      ['License, active, renewed 2026', 'License, lapsed 2024'],
      ['Annika Vasquez-Thorne, RDH', 'Annika Vasquez-Thorne'],
      ['Registered dental hygienist. Gentle', 'Gentle'],
    ]),
    lapsed('BLS', [['CPR/BLS, valid through 2027', 'CPR/BLS, expired 2024']]),
    undated(
      'end not printed',
      '2 years of dental hygiene',
      [
        ['03/2020 – Present', '03/2020'],
        ['08/2017 – 02/2020', '08/2017'],
      ],
      [
        ['03/2020\n', '03/2020 – Present\n'],
        ['08/2017\n', '08/2017 – 02/2020\n'],
      ],
    ),
    remark(
      'current-gap',
      'R26',
      'current-work',
      ['arithmetic', 'substance'],
      [['03/2020 – Present', '03/2020 – 09/2025']],
    ),
    harmless('other digits', [['03/2020 – Present', 'March 2020 – Present']]),
    harmless('another school', [['Inland Empire University', 'Stanford University']]),
  ],
}
