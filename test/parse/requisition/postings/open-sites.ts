import type { LabelledPosting } from './labelled-posting.ts'

/** Pages of hospitals, schools, shops and agencies, with what such pages print around the demands. */
export const openSites: readonly LabelledPosting[] = [
  {
    name: 'telemetry nurse, hospital page with physical demands',
    text: `Registered Nurse - Med/Surg Telemetry (Nights)
Cedar Prairie Medical Center
Location: Cedar Prairie, KS
Department: 4 West Med/Surg Tele
Shift: 7p-7:30a, 36 hrs/week, every third weekend
FTE: 0.9
Sign-on bonus up to $15,000 for eligible candidates

At Cedar Prairie Medical Center, we believe in healing the whole person. For over 95 years our 212-bed, Magnet-designated hospital has served the people of southeast Kansas.

JOB SUMMARY
The Registered Nurse provides direct nursing care to patients in accordance with established policies, procedures and protocols of the healthcare organization. Implements and monitors patient care plans. Monitors, records and communicates patient condition as appropriate utilizing computerized documentation systems.

ESSENTIAL FUNCTIONS
- Performs ongoing systematic patient assessments throughout hospitalization.
- Administers medications and treatments as prescribed, including IV push medications.
- Interprets cardiac rhythms and responds to changes.
- Participates in performance improvement activities.

MINIMUM QUALIFICATIONS
Education: Graduate of an accredited school of nursing. Associate degree in Nursing (ADN) required.
Experience: One year of acute care nursing experience, or completion of our nurse residency program.
Licensure/Certification:
- Current unencumbered RN license in the State of Kansas or a compact state
- BLS (American Heart Association) required at time of hire
- ACLS within 6 months of hire
Skills: Basic arrhythmia interpretation; strong critical thinking; ability to work with diverse populations.

PREFERRED QUALIFICATIONS
- Bachelor of Science in Nursing (BSN)
- Two or more years of telemetry or step-down experience
- PCCN or CMSRN certification
- Experience with Epic or Cerner

PHYSICAL DEMANDS
Must be able to lift up to 35 pounds without assistance. Frequent standing, walking, bending and reaching. Prolonged standing for up to 12 hours. Manual dexterity and visual acuity with or without corrective lenses. Possible exposure to blood borne pathogens.

WHAT WE OFFER
Medical, dental and vision from day one; 403(b) with employer match; tuition reimbursement up to $5,250 per year; BSN completion assistance; employee wellness center.

EOE/Minorities/Females/Vet/Disabled. Cedar Prairie Medical Center is a drug-free workplace. All offers are contingent upon successful completion of a background check and drug screen.`,
    labels: `M cond shift
M edu associate Nursing
M exp 12 acute care nursing
M skill acute care nursing
M cert RN license
M cert BLS
M cert ACLS
M skill arrhythmia interpretation
M soft critical thinking
M soft work with diverse populations
N edu bachelor Nursing
N exp 24 telemetry or step-down
N skill telemetry|step-down
N cert PCCN|CMSRN
N skill Epic|Cerner
M cond physical
M cond background-check
trap For over 95 years our 212-bed, Magnet-designated hospital
trap Administers medications and treatments as prescribed, including IV push medications
trap Interprets cardiac rhythms and responds to changes
trap Prolonged standing for up to 12 hours
trap Manual dexterity and visual acuity with or without corrective lenses
trap exposure to blood borne pathogens
trap tuition reimbursement up to $5,250 per year; BSN completion assistance
trap EOE/Minorities/Females/Vet/Disabled`,
  },
  {
    name: 'pharmacy technician, physical requirements',
    text: `Certified Pharmacy Technician - Retail

Company: Bluestem Drug
City: Ames    State: IA    Pay: $19.00 - $23.50/hr
Employment Type: Part-time (24-30 hours)

Overview:
Under the direct supervision of a Pharmacist, the Pharmacy Technician assists in the preparation and dispensing of prescription medications and provides friendly, caring service to our neighbors.

Responsibilities:
* Accurately enters prescription data and counts, pours and labels medications
* Processes third-party insurance claims and resolves rejections
* Operates the register and drive-thru window
* Assists with inventory, ordering and cycle counts
* Complies with HIPAA at all times

Required Qualifications:
* High school diploma or GED
* Must be at least 18 years of age
* Registered with the Iowa Board of Pharmacy as a technician, or able to register within 30 days of hire
* National certification (PTCB or ExCPT)
* Basic math skills and keyboarding
* Attention to detail and a high degree of accuracy

Preferred Qualifications:
* 1-2 years of retail pharmacy experience
* Working knowledge of PioneerRx or QS/1
* Immunization training
* Bilingual (English/Spanish)

Physical Requirements:
* Stand for long periods of time
* Lift and carry up to 30 lbs.
* Repetitive hand motions, reaching overhead, stooping
* Close vision and color vision

Schedule: Includes one evening a week and rotating Saturdays.

Why Bluestem? 401(k), employee discount, paid CPhT recertification and a $750 referral bonus. Founded by two pharmacists in 1979, we now have 11 stores.

Bluestem Drug participates in E-Verify and is an Equal Opportunity Employer. This job description is not intended to be all-inclusive; other duties may be assigned.`,
    labels: `M edu secondary
M cond age
M cert Iowa Board of Pharmacy
M cert PTCB|ExCPT
M skill math
M skill keyboarding
M soft Attention to detail
M soft accuracy
N exp 12 retail pharmacy
N skill retail pharmacy
N skill PioneerRx|QS/1
N skill Immunization
N lang English
N lang Spanish
M cond physical
M cond shift
trap Processes third-party insurance claims and resolves rejections
trap Complies with HIPAA at all times
trap Repetitive hand motions, reaching overhead, stooping
trap Close vision and color vision
trap paid CPhT recertification and a $750 referral bonus
trap Founded by two pharmacists in 1979`,
  },
  {
    name: 'mathematics teacher, person specification in columns',
    text: `St Bede's Academy - Teacher of Mathematics (MPS/UPS)

Required for September 2027. Permanent, full time. NOR 1,150 (including 180 in the Sixth Form).

Are you an inspirational teacher who believes every child can succeed? We are seeking to appoint an enthusiastic teacher of Mathematics to join a high-achieving department of eleven. The successful candidate will teach across Key Stages 3 and 4. ECTs are welcome to apply.

PERSON SPECIFICATION – TEACHER OF MATHEMATICS
(A = application form, I = interview, L = lesson observation, R = references)

	Essential	Desirable	Assessed by
Qualifications	Qualified Teacher Status		A
	Good honours degree in Mathematics or a closely related subject		A
		Further professional study or Masters	A
Experience	Successful teaching experience at KS3 and KS4 (may be on placement)		A, R
		Experience of teaching A Level Mathematics or Further Mathematics	A, I
		Experience as a form tutor	A
Knowledge and skills	Secure knowledge of the National Curriculum for Mathematics		A, I
	Effective behaviour management strategies		L, R
	Ability to use assessment for learning to inform planning		L
	Good ICT skills		A
		Familiarity with Sparx Maths, SIMS or Arbor	A
Personal qualities	High expectations of self and others		I
	A good sense of humour		I
	Commitment to safeguarding and promoting the welfare of children		I, R

We can offer you: a supportive leadership team, excellent CPD including NPQs, free on-site parking and gym, and two weeks' holiday in October.

St Bede's Academy is committed to safeguarding and promoting the welfare of children and young people. The post is exempt from the Rehabilitation of Offenders Act and an enhanced DBS check is required. Online searches will be carried out on shortlisted candidates in line with KCSIE.`,
    labels: `M cert Qualified Teacher Status
M edu bachelor Mathematics
N edu master
M skill teaching
M skill KS3
M skill KS4
N skill A Level Mathematics|Further Mathematics
N skill form tutor
M skill National Curriculum for Mathematics
M skill behaviour management strategies
M skill assessment for learning
M skill ICT
N skill Sparx Maths|SIMS|Arbor
M soft High expectations of self and others
M soft sense of humour
M soft safeguarding
M cond background-check
trap Are you an inspirational teacher who believes every child can succeed
trap The successful candidate will teach across Key Stages 3 and 4
trap ECTs are welcome to apply
trap excellent CPD including NPQs
trap St Bede's Academy is committed to safeguarding and promoting the welfare of children and young people`,
  },
  {
    name: 'quality control analyst, ladder of degrees',
    text: `QC Analyst II
Job Category: Quality
Requisition #: R-20418
Location: Worcester, MA
Type: Regular Full-Time

Wrenfield Biologics is a contract development and manufacturing organization that brings biologic therapies to patients. With 15 years of GMP manufacturing history and three FDA-approved commercial products, we offer a place where science comes first.

Position Summary:
The QC Analyst II performs routine testing of raw materials, in-process and final product in support of clinical and commercial manufacturing under cGMP. This is an on-site position, second shift (2:30pm - 11:00pm).

Key Responsibilities:
• Execute HPLC, SDS-PAGE and ELISA test methods per SOP
• Document all data in accordance with GDP and ALCOA+ principles
• Participate in method transfer and validation
• Author deviations, OOS investigations and CAPAs
• Maintain laboratory equipment and reagents

Education & Experience:
• BS in Chemistry, Biochemistry or related life science with 3+ years, or MS with 1+ years of experience in a GMP quality control laboratory
• In lieu of a degree, 7 years of directly related experience will be considered

Required Skills:
• Hands-on experience with HPLC (Empower preferred)
• Working knowledge of 21 CFR Part 11, USP and ICH guidelines
• Experience with LIMS
• Proficiency in Microsoft Office (Word, Excel, Outlook)
• Ability to work independently and meet deadlines

Preferred:
• Capillary electrophoresis (cIEF, CE-SDS)
• Experience authoring technical reports
• ASQ certification

Work Environment & Physical Demands:
While performing the duties of this job, the employee is regularly required to stand, sit, talk and hear. Must be able to gown and to lift 25 lbs. Specific vision abilities include color vision. Works with hazardous chemicals.

Compensation: $74,000 - $92,000. Wrenfield offers tuition assistance, 401k with match and 15 days of PTO.

Wrenfield Biologics is proud to be an Equal Employment Opportunity and Affirmative Action employer. Candidates must be authorized to work in the United States without sponsorship.`,
    labels: `M cond onsite
M cond shift
M edu bachelor Chemistry, Biochemistry, life science
M exp 36 GMP quality control laboratory
M skill GMP quality control laboratory
M skill HPLC
N skill Empower
M skill 21 CFR Part 11
M skill USP
M skill ICH guidelines
M skill LIMS
M skill Microsoft Office|Word|Excel|Outlook
M soft work independently
M soft meet deadlines
N skill Capillary electrophoresis|cIEF|CE-SDS
N skill technical reports
N cert ASQ certification
M cond physical
M cond work-authorization
trap With 15 years of GMP manufacturing history
trap Execute HPLC, SDS-PAGE and ELISA test methods per SOP
trap Document all data in accordance with GDP and ALCOA+ principles
trap Participate in method transfer and validation
trap Specific vision abilities include color vision
trap Works with hazardous chemicals
trap Wrenfield offers tuition assistance
trap Equal Employment Opportunity and Affirmative Action employer`,
  },
]
