import {
  absent,
  alias,
  type Base,
  harmless,
  lookAlike,
  misspelt,
  noDegree,
  noLicence,
  pagesOf,
  undated,
  unread,
  yearsShort,
} from '../plant.ts'

const RUNS = pagesOf(
  'Ran the evening batch, checked the controls, filed the worksheet, and called the ward about anything out of range',
  110,
)

export const labTechnician: Base = {
  slug: 'lab-technician',
  resume: `Yusuf Marchetti
Rochester, MN
yusuf.marchetti@example.com • 507-555-0108

Medical laboratory technician, core lab and blood bank.

Experience

Medical Laboratory Technician — Zumbro Valley Hospital, Rochester, MN
July 2021 – Present
 - Clinical laboratory testing in hematology and chemistry, 300 samples a shift
 - Quality control on six analyzers, with Levey-Jennings review every morning
 - Phlebotomy on the wards at weekends
 - Competency trainer for new staff in blood banking

Laboratory Assistant — Root River Clinic, Preston, MN
June 2018 – June 2021
 - Clinical laboratory testing under supervision: urinalysis, strep, glucose
 - Phlebotomy, 40 draws a day
 - Received and accessioned specimens

Education
Associate of Applied Science, Medical Laboratory Technology, Whitewater Technical College, 2018

Certifications
MLT(ASCP), 2018, current through 2027

Skills
Hematology, blood banking, quality control, Epic Beaker
`,
  posting: `Medical Laboratory Technician - Evenings
Prairie Island Regional Health | Red Wing, Minnesota

About: a 90-bed hospital, open 64 years, whose lab runs 1.2 million tests a year.

Required:
Associate degree in Medical Laboratory Technology or related science
MLT (ASCP) certification
Two years of clinical laboratory testing experience
Hematology
Quality control
Phlebotomy
Preferred:
Epic Beaker
Microbiology

Shift differential of $3.00. New graduates should look at our other opening.
`,
  plants: [
    absent('Quality control', [
      [' - Quality control on six analyzers, with', ' - Kept six analyzers in order, with'],
      ['blood banking, quality control, Epic', 'blood banking, Epic'],
    ]),
    alias('Phlebotomy', 'venipuncture', [
      ['Phlebotomy on the wards', 'venipuncture on the wards'],
      ['Phlebotomy, 40 draws', 'Some 40 draws'],
    ]),
    misspelt('Hematology', 'Hematolgy', [
      ['testing in hematology and', 'testing in coagulation and'],
      ['Hematology, blood', 'Hematolgy, blood'],
    ]),
    lookAlike('employer', 'Phlebotomy', [
      ['Phlebotomy on the wards', 'Rounds on the wards'],
      ['Phlebotomy, 40 draws a day', 'Busy mornings'],
      ['Root River Clinic', 'Phlebotomy Partners'],
    ]),
    lookAlike('negated', 'Phlebotomy', [
      ['Phlebotomy on the wards at weekends', 'Rounds on the wards, without any experience in phlebotomy'],
      ['Phlebotomy, 40 draws a day', 'Busy mornings'],
    ]),
    noLicence('MLT', [['MLT(ASCP), 2018, current through 2027', 'First aid, 2025']]),
    noDegree('associate', [
      [
        'Associate of Applied Science, Medical Laboratory Technology, Whitewater Technical College, 2018',
        'Whitewater High School, diploma, 2016',
      ],
    ]),
    yearsShort('Two years', [
      ['July 2021 – Present', 'August 2026 – Present'],
      ['June 2018 – June 2021', 'June 2026 – July 2026'],
    ]),
    undated(
      'end not printed',
      'Two years',
      [
        ['July 2021 – Present', 'July 2021'],
        ['June 2018 – June 2021', 'June 2018'],
      ],
      [
        ['July 2021\n', 'July 2021 – Present\n'],
        ['June 2018\n', 'June 2018 – June 2021\n'],
      ],
    ),
    unread(
      'buried',
      'R29',
      'Quality control',
      'attention',
      [
        ['blood banking, quality control, Epic', 'blood banking, Epic'],
        [' - Quality control on six analyzers, with Levey-Jennings review every morning\n', ''],
        ['Skills\nHematology', `Additional experience\n${RUNS}\n\nSkills\nHematology`],
        ['Epic Beaker\n', 'Epic Beaker, quality control on one analyzer\n'],
      ],
      [
        [', quality control on one analyzer\n', '\n'],
        ['core lab and blood bank.', 'core lab and blood bank, quality control.'],
      ],
    ),
    harmless('section order', [
      ['Skills\nHematology, blood banking, quality control, Epic Beaker\n', ''],
      [
        'Experience\n\nMedical',
        'Skills\nHematology, blood banking, quality control, Epic Beaker\n\nExperience\n\nMedical',
      ],
    ]),
    harmless('nice-to-have gone', [['quality control, Epic Beaker', 'quality control']]),
  ],
}
