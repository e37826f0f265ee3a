import type { LabelledPosting } from './labelled-posting.ts'

/** Care, health, teaching and the public sector: tried while the parser was written. */
export const openCare: readonly LabelledPosting[] = [
  {
    name: 'community nurse, A/I/T columns and a band',
    text: `Community Staff Nurse
Band 5 £29,970 - £36,483 pro rata
Fellside Community Health NHS Trust

About the role
You will join a friendly team of fourteen covering the villages north of the river. The team won a Trust award in 2023.

Person Specification
Factor\tEssential\tDesirable\tAssessed
Qualifications\tRegistered Nurse with current NMC registration\tV300 non-medical prescribing\tA/C
Experience\tAt least 12 months' post-registration experience\tExperience of working in primary care\tA/I
Knowledge\tWound care and pressure ulcer prevention\tKnowledge of the Mental Capacity Act\tA/I/T
Skills\tCatheter care; venepuncture; computer literate (SystmOne)\tMale catheterisation\tI
Personal attributes\tAble to work flexibly across sites\t\tI
Other\tFull UK driving licence and access to a car\t\tA

We offer 27 days' annual leave rising to 33 after ten years, NHS pension and a free eye test.
Interviews will be held on 14 March. For an informal chat ring Maureen on 01632 960 114.`,
    labels: `M cert NMC registration|Registered Nurse
N cert V300 non-medical prescribing
M exp 12
N skill primary care
M skill Wound care
M skill pressure ulcer prevention
N skill Mental Capacity Act
M skill Catheter care
M skill venepuncture
M skill SystmOne|computer literate
N skill Male catheterisation
M soft flexibly
M cond driving
trap won a Trust award in 2023
trap rising to 33 after ten years
trap ring Maureen on 01632 960 114`,
  },
  {
    name: 'care assistant, small ad',
    text: `CARE ASSISTANTS wanted for Larch House, a family-run home in Kelso. Days and nights, 24 or 36 hrs. £12.60 per hour, double time bank holidays. NVQ Level 2 an advantage but full training given. Must be kind, patient and reliable. Own transport essential as we are off the bus route. Every other weekend required. PVG check paid for by us. Uniform and meals on shift free. Phone Eileen after 2pm on 01632 960 778 or call in for a coffee.`,
    labels: `N edu vocational
M soft kind
M soft patient
M soft reliable
M cond driving
M cond shift
M cond background-check
trap double time bank holidays
trap Phone Eileen after 2pm on 01632 960 778
trap Uniform and meals on shift free`,
  },
  {
    name: 'hospital pharmacist, US headings',
    text: `Clinical Staff Pharmacist - Inpatient
Saltmarsh Regional Medical Center, Brunswick, GA

About Saltmarsh: a 310-bed not-for-profit hospital founded in 1949, caring for three counties.

What you'll do
- Verify orders, dose vancomycin and aminoglycosides, and round with the ICU team two days a week
- Precept residents from two colleges

Required
- PharmD or BS in Pharmacy from an ACPE-accredited school
- Active Georgia pharmacist license
- BLS within 30 days of hire
- 1 year of hospital pharmacy experience or completion of a PGY1 residency
- Sterile compounding (USP <797>)

Preferred
- BCPS
- Epic Willow, Pyxis or Omnicell experience
- Antimicrobial stewardship

Schedule: seven on / seven off, 10-hour evenings. Sign-on bonus $10,000 paid over two years. Health insurance from day one, tuition assistance, 403(b) with 5% match.`,
    labels: `M edu bachelor Pharmacy
M cert pharmacist license
M cert BLS
M exp 12 hospital pharmacy
M skill hospital pharmacy
M skill PGY1
M skill Sterile compounding
M skill USP <797>
N cert BCPS
N skill Epic Willow|Pyxis|Omnicell
N skill Antimicrobial stewardship
trap founded in 1949
trap two days a week
trap Sign-on bonus $10,000 paid over two years
trap tuition assistance`,
  },
  {
    name: 'primary teacher, narrative without headings',
    text: `Year 4 Class Teacher, Brackenridge Primary School, Hereford

The Governors of this happy two-form-entry school wish to appoint an inspiring class teacher from September. Our children are curious, polite and love learning outdoors; Ofsted judged us Good in 2022. The successful candidate will hold Qualified Teacher Status and have a secure knowledge of the Key Stage 2 curriculum. They will be able to demonstrate experience of teaching phonics and of planning for pupils with SEND. An interest in leading music would be welcome. In return we can offer a supportive head, a generous budget for training and a staff room with very good biscuits.

Visits are warmly encouraged: please telephone Mrs Tolliver in the school office. The school is committed to safeguarding and the post is subject to an enhanced DBS check. Closing date noon, Friday 9 May.`,
    labels: `M cert Qualified Teacher Status
M skill Key Stage 2 curriculum
M skill phonics
M skill SEND
N skill music
M cond background-check
trap Ofsted judged us Good in 2022
trap generous budget for training
trap telephone Mrs Tolliver
trap Closing date noon, Friday 9 May`,
  },
  {
    name: 'early years, Australia',
    text: `Early Childhood Educator (Room Leader) | Wattle Tree Early Learning, Geelong VIC

Our centre is licensed for 68 places and rated Exceeding.

About you:
* Certificate III or Diploma in Early Childhood Education and Care
* Current Working With Children Check
* First aid, asthma and anaphylaxis (HLTAID012)
* Sound understanding of the EYLF and the National Quality Standard
* At least 2 years' experience as a room leader or similar
* Full working rights in Australia

Perks: above-award pay, childcare discount of 50%, paid programming time, your birthday off.
Send your resume to jobs@wattletree.example.`,
    labels: `M edu vocational Early Childhood Education and Care
M cond background-check
M cert First aid
M skill asthma
M skill anaphylaxis
M cert HLTAID012
M skill EYLF
M skill National Quality Standard
M exp 24 room leader
M cond work-authorization
trap licensed for 68 places
trap childcare discount of 50%
trap paid programming time`,
  },
  {
    name: 'civil servant, essential criteria as numbered list',
    text: `Executive Officer – Permits Casework
Department for Inland Waters
Salary £31,500. 37 hours, hybrid (at least 2 days a week in our Carlisle office).

Role summary
Around 40 caseworkers decide some 9,000 applications each year.

Essential criteria
1. Experience of making decisions against written policy or legislation
2. Good working knowledge of Microsoft Excel, including pivot tables
3. Able to draft clear letters to members of the public
4. GCSE English and Maths at grade C/4 or above, or equivalent

Desirable criteria
1. Knowledge of the Environmental Permitting Regulations
2. Experience with a case management system such as Dynamics 365

Behaviours
We'll assess you against Making Effective Decisions and Working Together.

Alongside your salary the Department contributes 28.97% to your pension. This role is full time only. Candidates will be asked to complete a baseline personnel security check.`,
    labels: `M skill legislation
M skill policy
M skill Microsoft Excel
M skill pivot tables
M soft draft clear letters
M edu secondary
N skill Environmental Permitting Regulations
N skill case management system|Dynamics 365
M cond onsite
M cond background-check
trap some 9,000 applications each year
trap contributes 28.97% to your pension`,
  },
  {
    name: 'radiographer, agency lines',
    text: `Our client, a busy district hospital in Cork, requires a Senior Radiographer (CT). Start ASAP, 6 month contract with possible extension. €28-€32ph.
You must be CORU registered with minimum 3 years post qualification experience, 1 of those in CT. Cannulation competency needed. MRI exposure beneficial. Garda vetting applies. Accommodation can be arranged. Refer a friend and earn €250! Contact Declan on 555-0188, or WhatsApp your CV.`,
    labels: `M cert CORU
M exp 36
M exp 12 CT
M skill CT
M skill Cannulation
N skill MRI
M cond background-check
trap 6 month contract with possible extension
trap Accommodation can be arranged
trap Refer a friend and earn €250
trap Contact Declan on 555-0188`,
  },
  {
    name: 'social worker, sentences about the place',
    text: `Child Welfare Social Worker II
Oconee Lakes County Human Services

Oconee Lakes serves the northwestern corner of the state and its five townships. Half of our caseworkers have been here for more than a decade.

Minimum qualifications: Bachelor of Social Work, or a bachelor's degree in a human services field and one year of casework experience. State social work certification must be obtained within 12 months of hire. Valid driver's license and auto insurance.

Knowledge, skills and abilities: Knowledge of trauma-informed practice, family systems and community resources. Ability to testify in court. Skill in motivational interviewing. Bilingual (Spanish/English) preferred.

Hours: Monday to Friday, 8:00 am - 4:30 pm, with rotation of after-hours on-call.
Benefits include eleven paid holidays, state retirement and a wellness day.`,
    labels: `M edu bachelor
M exp 12 casework
M skill casework
M cert social work certification
M cond driving
M skill trauma-informed practice
M skill family systems
M skill community resources
M skill testify in court
M skill motivational interviewing
N lang Spanish
N lang English
M cond shift
trap northwestern corner of the state
trap Half of our caseworkers
trap eleven paid holidays`,
  },
]
