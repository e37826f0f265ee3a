import { absent, alias, type Base, harmless, lapsed, noLicence, unnamed, wordForm } from '../plant.ts'

export const pharmacist: Base = {
  slug: 'pharmacist',
  resume: `LEILA HOFFSTADTER, PharmD
Duluth, Minnesota | leila.hoffstadter@example.com | 218-555-0175

SUMMARY
Pharmacist who knows her patients and their dogs. Quick, careful, calm on the phone.

LICENSES AND CERTIFICATIONS
Minnesota pharmacist license, active, expires 03/2028
Immunization certification (APhA), 2019
BLS certification, American Heart Association, expires 06/2027

EXPERIENCE

Pharmacist | Lakeview Pharmacy, Superior, Wisconsin | 08/2021 – Present
• Medication therapy management for 140 patients, four saved hospital stays that we know of
• Patient counseling in person and by phone
• Give about 1,900 shots a year, the most in community pharmacy in the county
• Daily PioneerRx user; wrote the short guide for floaters

Pharmacist | Bayfront Pharmacy, Duluth, Minnesota | 07/2019 – 07/2021
• Checked 280 prescriptions a day in community pharmacy with two technicians
• Patient counseling on new starts; adherence calls every Monday
• Moved the store from paper logs to PioneerRx

EDUCATION
Doctor of Pharmacy (PharmD), Northwoods University, 2019

LANGUAGES
English, basic Spanish
`,
  posting: `Staff Pharmacist, Community
Heron Street Pharmacy · Duluth, Minnesota

Heron Street has filled prescriptions for 64 years, most of them for people we know by name. Two pharmacists, five technicians, one parrot.

Requirements
• Doctor of Pharmacy (PharmD)
• Active Minnesota pharmacist license
• 2 years of community pharmacy experience
• Immunization certification
• Medication therapy management
• PioneerRx
• Patient counseling
• BLS certification

Preferred
• Compounding
• Somali or Spanish

Benefits
$63 an hour, 401(k) with 4% after 6 months, three weeks of leave, license fees paid.
`,
  plants: [
    absent('PioneerRx', [
      ['• Daily PioneerRx user; wrote', '• Wrote'],
      ['paper logs to PioneerRx', 'paper logs to a database'],
    ]),
    alias('Medication therapy management', 'MTM', [['• Medication therapy management for', '• MTM for']]),
    wordForm('Patient counseling', 'Counseling patients', [
      ['• Patient counseling in person', '• Counseling patients in person'],
      ['• Patient counseling on new starts; adherence', '• Adherence'],
    ]),
    noLicence(
      'pharmacist license',
      [['Minnesota pharmacist license, active, expires 03/2028\n', '']],
      ['reject', 'review'],
    ),
    lapsed('pharmacist license', [['license, active, expires 03/2028', 'license, inactive, expired 03/2024']]),
    lapsed('BLS', [['Heart Association, expires 06/2027', 'Heart Association, expired 06/2022']]),
    {
      ...unnamed(
        'community pharmacy',
        [
          [', the most in community pharmacy in the county', ''],
          [' a day in community pharmacy with two', ' a day with two'],
        ],
        [['• Give about 1,900 shots', '• Community pharmacy: about 1,900 shots']],
      ),
      // The names of the employers tell who has time.
      careful: ['advance'],
    },
    harmless('another school', [['Northwoods University', 'Stanford University']]),
    harmless('a wish less', [['English, basic Spanish', 'English']]),
  ],
}
