import type { LabelledPosting } from './labelled-posting.ts'

/** Care, health, teaching and the public sector: labelled before they were tried. */
export const keptCare: readonly LabelledPosting[] = [
  {
    name: 'occupational therapist, essential and desirable marked by letters',
    text: `Occupational Therapist (Band 6)
Ashcombe Integrated Care

Requirement\tE/D
HCPC registration\tE
Degree or diploma in Occupational Therapy\tE
Experience of moving and handling assessments\tE
Postgraduate experience in stroke rehabilitation\tD
Knowledge of the Care Act 2014\tE
Prescribing equipment and minor adaptations\tE
Splinting\tD
Able to travel around the borough\tE
Sense of humour\tD

Why Ashcombe? Our therapists get two CPD days a month and share three rescue greyhounds.`,
    labels: `M cert HCPC registration
M edu vocational Occupational Therapy
M skill moving and handling assessments
N skill stroke rehabilitation
M skill Care Act 2014
M skill equipment
M skill minor adaptations
N skill Splinting
M cond travel
N soft Sense of humour
trap two CPD days a month
trap share three rescue greyhounds`,
  },
  {
    name: 'LPN, long-term care, pay lines',
    text: `LPN - Nights - $34-$38/hr + differentials!!
Maple Hollow Rehabilitation & Nursing, Dayton OH

NOW HIRING full time 7p-7a, every other weekend. $5,000 bonus after 90 days.

What we need from you:
Current Ohio LPN license in good standing
IV certification
Long term care or skilled nursing experience preferred - new grads welcome!
PointClickCare charting
CPR

We give back: daily pay, free scrubs, 3 weeks PTO your first year, tuition help up to $4,000.

Our residents range from 58 to 101 years old and they'll know your name by Friday. Text HIRED to 555-0164.`,
    labels: `M cert LPN license
M cert IV certification
N skill Long term care|skilled nursing
M skill PointClickCare
M cert CPR
M cond shift
trap $5,000 bonus after 90 days
trap 58 to 101 years old
trap Text HIRED to 555-0164
trap tuition help up to $4,000`,
  },
  {
    name: 'dispenser, community pharmacy, prose',
    text: `We are an independent pharmacy in Bangor and after nineteen happy years Glenys is retiring, so we are looking for a qualified dispenser (NVQ2 or equivalent) to join us for 30 hours a week. You will be accurate, unflappable and good with people; you should have used a PMR system, preferably Titan, and know your way around MDS trays. Welsh is desirable. Saturday mornings on a rota. Staff discount, parking and a proper lunch hour. Drop your CV in or email bangor@penrhyn-pharmacy.example.`,
    labels: `M edu vocational
M skill PMR
N skill Titan
M skill MDS
M soft accurate
N lang Welsh
M cond shift
trap after nineteen happy years
trap Staff discount, parking and a proper lunch hour
trap Drop your CV in`,
  },
  {
    name: 'science teacher, Ireland',
    text: `Teacher of Biology and Science (fixed-term, maternity cover)
St Fintan's Community College, Portlaoise

Applicants must be registered with the Teaching Council under Route 2 and be qualified to teach Biology to Leaving Certificate level. Experience with Junior Cycle classroom-based assessments is required. The ability to teach Maths, or to help with camogie, would be an advantage. Garda vetting is a condition of appointment.

The school has 740 students and opened its new laboratories in 2024. The post is for 22 hours per week until 30 May. Shortlisting may apply. Applications by email only to principal@stfintans.example by 5pm on Friday.`,
    labels: `M cert Teaching Council
M skill Biology
M skill Junior Cycle
M skill classroom-based assessments
N skill Maths|camogie
M cond background-check
trap opened its new laboratories in 2024
trap 22 hours per week until 30 May
trap Applications by email only`,
  },
  {
    name: 'support worker, India English to UK charity page',
    text: `Support Worker – Learning Disabilities

A bit about us
Threshold Lane has supported people in Leicester since 1987.

A bit about you
You'll have experience supporting adults with autism or learning disabilities, paid or unpaid.
You know what Positive Behaviour Support means in practice.
You're comfortable giving personal care and recording on a tablet.
You drive and are happy to use the house car.
Makaton? Brilliant, but we can teach you.

A bit about the hours
37.5 a week on a rolling rota with two sleep-ins. Sleep-ins paid at £60.

A bit about the rewards
Blue Light card. Simplyhealth. Pension. £200 for each friend you bring.`,
    labels: `M skill autism|learning disabilities
M skill Positive Behaviour Support
M skill personal care
M cond driving
N skill Makaton
M cond shift
trap since 1987
trap Sleep-ins paid at £60
trap £200 for each friend you bring`,
  },
  {
    name: 'planning officer, job pack',
    text: `Senior Planning Officer
Grade I, £41,511 – £45,718
Wenlow District Council

PURPOSE OF POST
To determine a caseload of major applications.

PERSON SPECIFICATION

QUALIFICATIONS
Essential: Degree in Town Planning or a related discipline
Desirable: Chartered membership of the RTPI

EXPERIENCE
Essential: At least three years' experience in development management
Essential: Presenting to planning committee
Desirable: Negotiating section 106 agreements

SKILLS
Essential: Working knowledge of the NPPF
Essential: Use of Uniform or similar back-office software
Desirable: GIS

SPECIAL REQUIREMENTS
Attendance at evening meetings
Politically restricted post

The council covers 480 square miles of marsh, wold and coast. Relocation of up to £8,000 may be payable.`,
    labels: `M edu bachelor Town Planning
N cert RTPI
M exp 36 development management
M skill development management
M skill planning committee
N skill section 106
M skill NPPF
M skill Uniform
N skill GIS
M cond shift
trap 480 square miles of marsh, wold and coast
trap Relocation of up to £8,000`,
  },
  {
    name: 'veterinary nurse, bullets with dashes',
    text: `RVN – Mixed Practice – Orkney

About the practice – six vets, four nurses, one very old cat.

We'd like:
– RCVS registered veterinary nurse
– confidence in anaesthesia monitoring and dental radiography
– some large animal experience, or willingness to get muddy
– Clean driving licence
– certificate in ECC would be the icing on the cake

You'd like:
– 1 in 5 on call
– £1,000 CPD allowance
– relocation help, and seals on the beach`,
    labels: `M cert RCVS
M skill anaesthesia monitoring
M skill dental radiography
M skill large animal
M cond driving
N cert ECC
trap £1,000 CPD allowance
trap relocation help, and seals on the beach`,
  },
  {
    name: 'medical secretary, required and preferred in a US table',
    text: `Medical Secretary, Cardiology
\tRequired\tPreferred
Education\tHigh school diploma or GED\tAssociate's degree
Experience\t2 years in a medical office\tCardiology
Skills\tMedical terminology, Epic scheduling, 60 wpm typing\tICD-10 coding
Certification\t\tCMA (AAMA)

EEO/AA employer. All qualified applicants will receive consideration without regard to race, age, sex or veteran status.
Full benefits at 24 hours a week; tuition remission for dependents.`,
    labels: `M edu secondary
N edu associate
M exp 24 medical office
N skill Cardiology
M skill Medical terminology
M skill Epic
M skill typing
N skill ICD-10
N cert CMA
trap without regard to race, age, sex or veteran status
trap Full benefits at 24 hours a week
trap tuition remission for dependents`,
  },
]
