import type { LabelledPosting } from './labelled-posting.ts'

/** Postings of invented employers in shapes that real ones have, each with what a careful person takes from it. */
export const open: readonly LabelledPosting[] = [
  {
    name: 'ward nurse, NHS person specification as a table',
    text: `Staff Nurse – Stroke Unit
Band 5
Harrowgate Vale NHS Foundation Trust

Job overview
We are looking for a registered nurse to join our 24-bed stroke unit. The Trust has served the valley for over 60 years.

Main duties of the job
Assess, plan, implement and evaluate care. Supervise healthcare assistants and student nurses.

Person specification
Criteria	Essential	Desirable
Qualifications	NMC registration (Adult)	Mentorship qualification
Education	Degree or diploma in nursing	Evidence of post-registration study
Experience	Experience of working in an acute hospital	Previous stroke experience
Skills	IV administration; venepuncture; cannulation	Tracheostomy care
Other	Able to work a full shift pattern, including nights	Second language

The post is subject to an enhanced DBS check. We regret that we are unable to sponsor visas for this post.`,
    labels: `M cert NMC registration
N cert Mentorship qualification
M edu vocational nursing
M skill acute hospital
N skill stroke
M skill IV administration
M skill venepuncture
M skill cannulation
N skill Tracheostomy care
M cond shift
M cond background-check
M cond work-authorization
trap served the valley for over 60 years
trap Supervise healthcare assistants`,
  },
  {
    name: 'line cook, a paragraph',
    text: `LINE COOK WANTED - Copper Lantern Grill

Our kitchen has been open since 1998 and we are busy! Looking for a line cook with at least 2 years experience on grill or sauté in a high volume restaurant. Must have a valid food handler card and be able to lift 50 lbs. and stand for 8-10 hours. Knowledge of HACCP is a plus. Nights and weekends required. Culinary degree not required. Pay $19-$23/hr, free meals, 2 weeks vacation after 1 year.`,
    labels: `M exp 24 grill
M skill grill|sauté
M skill high volume
M cert food handler card
N skill HACCP
M cond physical
M cond shift
trap open since 1998
trap Culinary degree not required
trap 2 weeks vacation after 1 year`,
  },
  {
    name: 'truck driver, short lines',
    text: `Regional CDL-A Driver

Requirements:
- Class A CDL
- Minimum 12 months verifiable OTR experience
- Hazmat endorsement preferred
- No more than 2 moving violations in the last 3 years
- Must be at least 23 years of age
- Ability to pass DOT physical and drug screen
- Refrigerated or flatbed experience a plus

What we offer:
* Home weekly
* $0.62 per mile
* 401(k), paid vacation after 6 months
* New 2024 trucks`,
    labels: `M cert Class A CDL
M exp 12 OTR
N cert Hazmat endorsement
M skill OTR
N skill Refrigerated|flatbed
M cond age
M cond physical
M cond background-check
trap paid vacation after 6 months
trap last 3 years`,
  },
  {
    name: 'primary teacher, prose under headings',
    text: `Year 4 Class Teacher (maternity cover)
Saint Osmund's Primary School

About the school
Saint Osmund's is a happy two-form entry school. In our last inspection we were rated Good.

The successful candidate will:
- have Qualified Teacher Status
- have experience of teaching in Key Stage 2
- have a secure knowledge of the National Curriculum
- be confident in the teaching of phonics and early reading
- have excellent behaviour management skills

It is desirable, though not essential, that you have experience with pupils with SEND.

This is a fixed term contract for one year. We can offer supportive staff and a strong programme of CPD.

The school is committed to safeguarding and promoting the welfare of children. The appointment is subject to an enhanced DBS disclosure.`,
    labels: `M cert Qualified Teacher Status
M skill Key Stage 2
M skill National Curriculum
M skill phonics
M skill early reading
M skill behaviour management
N skill SEND
M cond background-check
trap fixed term contract for one year
trap strong programme of CPD`,
  },
  {
    name: 'paralegal, law firm',
    text: `Litigation Paralegal
Marsh, Delacroix & Okafor LLP | Baltimore, MD

Marsh, Delacroix & Okafor is a 45-attorney firm with more than 80 years of combined trial experience.

Responsibilities
Prepare pleadings and exhibits. Maintain case calendars. Coordinate e-filing.

Qualifications
• Associate's degree or paralegal certificate required; bachelor's degree preferred
• 3-5 years' experience as a litigation paralegal
• Proficiency in Microsoft Office and Relativity
• Familiarity with federal and Maryland court rules
• Experience with e-discovery platforms such as Everlaw or Logikcull
• Strong organizational skills and attention to detail
• Notary commission an asset

Compensation: $62,000 to $75,000 plus bonus.`,
    labels: `M edu associate +eq
N edu bachelor
M exp 36 litigation paralegal
M skill litigation
M skill Microsoft Office
M skill Relativity
M skill court rules
M skill e-discovery platforms|Everlaw|Logikcull
M soft organizational skills
M soft attention to detail
N cert Notary commission
trap more than 80 years of combined trial experience
trap Coordinate e-filing`,
  },
  {
    name: 'hospital pharmacist, US',
    text: `Clinical Pharmacist, Oncology
Facility: Pinebrook Regional Medical Center

Position Summary
The clinical pharmacist reviews chemotherapy orders and rounds with the oncology team.

Required
* Doctor of Pharmacy (PharmD) from an accredited program
* Current Washington State pharmacist license, or eligibility
* PGY1 residency or three (3) years of hospital pharmacy experience
* Sterile compounding (USP 797/800)
* BLS certification

Preferred
* PGY2 oncology residency
* Board Certified Oncology Pharmacist (BCOP)
* Epic Willow experience

Rotating weekends are required.`,
    labels: `M edu professional Pharmacy
M cert Washington State pharmacist license
M exp 36 hospital pharmacy
M skill PGY1 residency|hospital pharmacy
M skill Sterile compounding|USP 797/800
M cert BLS certification
N skill PGY2 oncology residency
N cert Board Certified Oncology Pharmacist
N skill Epic Willow
M cond shift
trap reviews chemotherapy orders`,
  },
  {
    name: 'accounts payable, county government grade',
    text: `ACCOUNTING TECHNICIAN II
Salary Grade 14

DISTINGUISHING FEATURES OF THE CLASS
Performs technical accounting work for the County Treasurer. Audits vouchers and reconciles ledgers.

MINIMUM QUALIFICATIONS
Either:
(A) Graduation from a recognized college with an associate's degree in accounting and two (2) years of bookkeeping experience; or
(B) High school diploma and four (4) years of bookkeeping experience, one year of which shall have been in a government agency.

SPECIAL REQUIREMENT
Candidates must reside in Larkin County at the time of appointment. Possession of a valid driver's license.

NOTE: The list resulting from this exam will last for up to four years.`,
    labels: `M edu associate accounting +eq
M exp 24 bookkeeping
M exp 48 bookkeeping
M skill bookkeeping
M edu secondary +eq
M cond location
M cond driving
trap last for up to four years
trap Audits vouchers`,
  },
  {
    name: 'estate agent, one line each',
    text: `Lettings Negotiator needed for busy Leeds office. You'll have 1-2 years in lettings or estate agency, a full UK driving licence and your own car. ARLA qualification desirable. Knowledge of Reapit an advantage. Basic salary £22,000, OTE £35,000. Apply with your CV to jobs@larkandrowe.example.com.`,
    labels: `M exp 12 lettings or estate agency
M skill lettings|estate agency
M cond driving
N cert ARLA qualification
N skill Reapit
trap Basic salary £22,000, OTE £35,000`,
  },
  {
    name: 'CNC machinist, requirements without breaks',
    text: `CNC Machinist 2nd Shift Brightwater Precision Job Description: We build parts for medical devices. Requirements: 3+ years of CNC machining experience. Ability to read blueprints and GD&T. Experience with Haas or Mazak mills. Proficient with micrometers, calipers and CMM. Mastercam programming preferred. High school diploma or equivalent. Must be able to lift up to 35 lbs. Benefits: Health insurance, 401k match after 90 days, tuition reimbursement for a 2 year degree.`,
    labels: `M exp 36 CNC machining
M skill CNC machining
M skill blueprints
M skill GD&T
M skill Haas|Mazak
M skill micrometers
M skill calipers
M skill CMM
N skill Mastercam
M edu secondary +eq
M cond physical
trap tuition reimbursement for a 2 year degree`,
  },
  {
    name: 'bilingual customer service',
    text: `Customer Service Representative (Bilingual Spanish)

Who we are
Family-owned since 1974, we insure 40,000 drivers.

What you'll do
Answer 60+ calls a day about billing and claims.

What you need
Fluency in English and Spanish, written and spoken
1 year of call center experience, or 2 years in retail
Typing speed of 45 wpm
Comfort with Salesforce or a similar CRM
High school diploma/GED
No insurance license needed - we will pay for yours!

Hybrid: 3 days a week in our Tucson office.`,
    labels: `M lang English
M lang Spanish
M exp 12 call center
M exp 24 retail
M skill call center|retail
M skill Typing
M skill Salesforce|CRM
M edu secondary
M cond onsite
trap since 1974
trap No insurance license needed
trap Answer 60+ calls a day about billing and claims`,
  },
  {
    name: 'early years practitioner',
    text: `Nursery Practitioner

Acorn Steps Day Nursery is recruiting! We are a 52-place setting in Bristol.

Essential
Level 3 qualification in childcare
Paediatric first aid
Sound knowledge of the EYFS
Understanding of safeguarding procedures
A warm and caring nature

Desirable
Experience of working with under twos
Makaton
Food hygiene certificate

Benefits: discounted childcare, your birthday off, paid training days.`,
    labels: `M edu vocational childcare
M cert Paediatric first aid
M skill EYFS
M skill safeguarding
M soft caring nature
N skill under twos
N skill Makaton
N cert Food hygiene certificate
trap paid training days`,
  },
  {
    name: 'data engineer, wish list with choices',
    text: `Data Engineer (m/w/d)

Your profile
- Several years of experience with Python and SQL
- Hands-on experience with at least one of: Airflow, Dagster, Prefect
- Cloud: AWS, GCP or Azure
- Docker/Kubernetes
- You know Kafka; Flink would be great
- dbt is not required, we will teach you
- Bachelor's degree in Computer Science or a related field, or equivalent experience
- English C1; German is a plus

We use Terraform, Snowflake and Looker every day.`,
    labels: `M exp null Python and SQL
M skill Python
M skill SQL
M skill Airflow|Dagster|Prefect
M skill Cloud|AWS|GCP|Azure
M skill Docker|Kubernetes
M skill Kafka
N skill Flink
M edu bachelor Computer Science +eq
M lang English
N lang German
trap dbt is not required, we will teach you
trap We use Terraform, Snowflake and Looker every day`,
  },
  {
    name: 'dental hygienist',
    text: `Dental Hygienist - part time

Cedar Bend Dental is looking for a friendly hygienist two days per week.

Candidates must be licensed in the State of Oregon and hold a current CPR card. Local anesthesia endorsement required. Experience with Dentrix and digital x-rays preferred but not necessary. New graduates welcome!

Our dentist has 25 years of experience and our team has been together for a decade.`,
    labels: `M cert licensed in the State of Oregon
M cert CPR card
M cert Local anesthesia endorsement
N skill Dentrix
N skill digital x-rays
M soft friendly
trap 25 years of experience
trap two days per week`,
  },
]
