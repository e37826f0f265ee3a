import type { LabelledPosting } from './labelled-posting.ts'

/** As `open`, but written before the parser was tried on any of them, and not fitted to. */
export const kept: readonly LabelledPosting[] = [
  {
    name: 'ICU nurse, US hospital',
    text: `Registered Nurse - Intensive Care (ICU)
Location: Bellmeade, Tennessee
Schedule: 3 x 12 nights

ABOUT US
Bellmeade General is a 310-bed hospital with 90 years of service to the community.

QUALIFICATIONS
Graduate of an accredited school of nursing; BSN preferred
Active Tennessee RN license or compact license
ACLS and BLS required at hire
Minimum of one year of critical care experience within the last three years
CRRT and ventilator management
CCRN a plus

PHYSICAL REQUIREMENTS
Able to stand for long periods and lift up to 40 pounds

BENEFITS
Sign-on bonus, tuition reimbursement, 403(b)`,
    labels: `N edu bachelor
M cert Tennessee RN license|compact license
M cert ACLS
M cert BLS
M exp 12 critical care
M skill critical care
M skill CRRT
M skill ventilator management
N cert CCRN
M cond physical
trap 90 years of service to the community
trap tuition reimbursement`,
  },
  {
    name: 'sous chef, hotel',
    text: `Sous Chef – The Alder House Hotel

We're a 70-cover restaurant with two rosettes. You will run the pass when the head chef is off.

What we're looking for:
• Proven experience as a sous chef or strong junior sous
• NVQ Level 3 in Professional Cookery or equivalent
• Level 2 Food Hygiene
• A passion for seasonal British produce
• Knowledge of allergens, stock control and GP margins
• Experience in pastry would be beneficial

What's in it for you:
• 28 days holiday
• Meals on duty
• Live-in available`,
    labels: `M skill sous chef|junior sous
M edu vocational Professional Cookery +eq
M cert Level 2 Food Hygiene
M soft passion for seasonal British produce
M skill allergens
M skill stock control
M skill GP margins
N skill pastry
trap 28 days holiday
trap run the pass when the head chef is off`,
  },
  {
    name: 'financial controller',
    text: `Financial Controller
Quillfeather Foods Ltd, Norwich

The role
Reporting to the CFO, you will own month-end close and statutory reporting for a group turning over £85m.

About you
Qualified accountant (ACA, ACCA or CIMA) with at least 5 years' post-qualification experience
Strong technical knowledge of IFRS and UK GAAP
Experience of ERP systems, ideally NetSuite
Advanced Excel
Experience managing a team
Manufacturing or FMCG background preferred

Package
£75,000 - £85,000, 25 days holiday, pension.`,
    labels: `M cert ACA|ACCA|CIMA
M exp 60 -
M skill IFRS
M skill UK GAAP
M skill ERP systems
N skill NetSuite
M skill Excel
M skill managing a team
N skill Manufacturing|FMCG
trap month-end close and statutory reporting
trap 25 days holiday`,
  },
  {
    name: 'facilities manager, estates',
    text: `Estates and Facilities Manager, Thornbury Academy Trust

Purpose of the role
To lead the premises team across four sites and manage planned and reactive maintenance.

Person Specification

Essential Criteria
1. Relevant qualification in facilities management or building services (e.g. IWFM Level 4)
2. Minimum three years' experience managing multi-site premises
3. Working knowledge of COSHH, Legionella and asbestos management
4. IOSH Managing Safely
5. Experience of managing contractors and budgets
6. Full driving licence and access to a vehicle

Desirable Criteria
1. NEBOSH General Certificate
2. Experience in an education setting
3. CAFM software

The Trust is an equal opportunities employer. Closing date: 12 noon, 3 March.`,
    labels: `M skill facilities management|building services|IWFM Level 4
M exp 36 multi-site premises
M skill multi-site premises
M skill COSHH
M skill Legionella
M skill asbestos management
M cert IOSH Managing Safely
M skill managing contractors
M skill budgets
M cond driving
N cert NEBOSH General Certificate
N skill education
N skill CAFM software
trap planned and reactive maintenance`,
  },
  {
    name: 'community pharmacy technician',
    text: `Pharmacy Technician (Full time or part time)

You must be registered with the GPhC and have experience in a dispensary. Accuracy checking qualification is highly desirable. You'll be familiar with PMR systems, preferably ProScript or Titan. Weekend working is required on a rota. A DBS check will be carried out. We have 11 branches and were founded in 1962.`,
    labels: `M cert registered with the GPhC
M skill dispensary
N cert Accuracy checking qualification
M skill PMR systems
N skill ProScript|Titan
M cond shift
M cond background-check
trap founded in 1962`,
  },
  {
    name: 'high school mathematics teacher, US district',
    text: `POSITION TITLE: Mathematics Teacher, Grades 9-12
REPORTS TO: Principal
Sandhollow Unified School District

MINIMUM QUALIFICATIONS:
• Bachelor's degree from an accredited institution
• Valid state teaching certificate with secondary mathematics endorsement
• Fingerprint clearance

PREFERRED QUALIFICATIONS:
• Master's degree in Mathematics or Education
• Two years of classroom teaching experience
• ESL endorsement
• Experience with Google Classroom and Desmos

ESSENTIAL FUNCTIONS:
Plans and delivers instruction aligned to state standards. Communicates with parents. Supervises students.

The district does not discriminate on the basis of race, color, national origin, sex, disability or age.`,
    labels: `M edu bachelor
M cert teaching certificate
M cond background-check
N edu master Mathematics
N exp 24 classroom teaching
N skill classroom teaching
N cert ESL endorsement
N skill Google Classroom
N skill Desmos
trap Plans and delivers instruction
trap disability or age`,
  },
  {
    name: 'welder, bullets that mix everything',
    text: `Fabricator/Welder
$28-$34 DOE

- 2+ yrs MIG and TIG welding (stainless)
- AWS D1.1 certification or ability to pass weld test
- Read weld symbols and shop drawings
- Forklift certified a plus
- Own hand tools
- Steel toe boots provided
- Mon-Thu 10s, overtime required as needed
- Pre-employment drug test
- We've been building trailers for 35 years`,
    labels: `M exp 24 MIG and TIG welding
M skill MIG
M skill TIG welding
M cert AWS D1.1 certification
M skill weld symbols
M skill shop drawings
N cert Forklift certified
M cond other
M cond shift
M cond background-check
trap building trailers for 35 years
trap Steel toe boots provided`,
  },
  {
    name: 'research associate, university',
    text: `Research Associate in Plant Pathology (Fixed-term, 24 months)

Applications are invited for a postdoctoral position in the group of Dr Ines Marwood.

Applicants should hold, or be about to complete, a PhD in plant biology or a closely related discipline. Experience in fungal genetics and RNA-seq analysis is essential. Proficiency in R or Python is required. Field work experience would be an advantage. The post holder will travel to partner institutes two or three times a year.

The post is available from 1 October for two years. Further information about the department can be found online.`,
    labels: `M edu doctorate plant biology
M skill fungal genetics
M skill RNA-seq analysis
M skill R|Python
N skill Field work
M cond travel
trap Fixed-term, 24 months
trap available from 1 October for two years`,
  },
  {
    name: 'security officer',
    text: `Security Officer (Nights) – Halberd Protective Services

Requirements
SIA Door Supervisor or Security Guarding licence
5 year checkable work history
Right to work in the UK
Good standard of spoken and written English
Ability to work 12-hour night shifts, 4 on 4 off
First aid at work certificate desirable
CCTV experience preferred but training will be given`,
    labels: `M cert SIA Door Supervisor|Security Guarding licence
M cond work-authorization
M lang English
M cond shift
N cert First aid at work certificate
N skill CCTV
trap training will be given`,
  },
  {
    name: 'hair stylist, one sentence advert',
    text: `Salon Bellaverne seeks a qualified stylist with 3 years' salon experience, confident in colour correction and balayage; barbering skills a bonus; must be able to work Saturdays.`,
    labels: `M exp 36 salon
M skill salon
M skill colour correction
M skill balayage
N skill barbering
M cond shift`,
  },
  {
    name: 'social worker, children and families',
    text: `Senior Social Worker – Child Protection
Grade 10, £41,418 - £44,428

What we need from you
You will be a qualified social worker registered with Social Work England. You will have at least two years' post-qualifying experience in a statutory children's team and a thorough understanding of the Children Act 1989. You should be confident in court work and report writing. Practice educator status is desirable.

You must be able to travel across the county; a car driver is preferred.

What we offer you
Retention payment of £3,000, reflective supervision, a clear career pathway.`,
    labels: `M cert registered with Social Work England
M exp 24 children's team
M skill statutory children's team
M skill Children Act 1989
M skill court work
M skill report writing
N cert Practice educator status
M cond travel
N cond driving
trap clear career pathway`,
  },
  {
    name: 'warehouse operative, essential and desirable run together',
    text: `Warehouse Operative. Essential: counterbalance forklift licence, basic numeracy and literacy, ability to lift 25kg. Desirable: reach truck licence, experience with RF scanners, previous experience in a chilled environment. You must be 18 or over due to our insurance. Shifts rotate weekly: 6-2 and 2-10. Temporary contract of 6 months with a view to permanent.`,
    labels: `M cert counterbalance forklift licence
M soft numeracy
M soft literacy
M cond physical
N cert reach truck licence
N skill RF scanners
N skill chilled environment
M cond age
trap Temporary contract of 6 months`,
  },
  {
    name: 'marketing manager, start-up tone',
    text: `Marketing Manager at Pebblewick

Hey! We make garden furniture that doesn't rust. Started in a shed 8 years ago, now 40 of us.

You might be a great fit if you:
- Have 4 to 6 years of marketing experience, including two years in e-commerce
- Know your way around Google Analytics, Meta Ads and Klaviyo
- Can write copy that makes people smile
- Are fluent in English (Dutch is a bonus)
- Don't worry if you don't tick every box, we'd still love to hear from you

Nice extras:
- SEO
- Figma or Canva
- A degree in marketing

Perks: 30 days off, a bike budget, 10% time for courses.`,
    labels: `M exp 48 marketing
M exp 24 e-commerce
M skill marketing
M skill e-commerce
M skill Google Analytics
M skill Meta Ads
M skill Klaviyo
M skill copy
M lang English
N lang Dutch
N skill SEO
N skill Figma|Canva
N edu bachelor marketing
trap Started in a shed 8 years ago
trap 10% time for courses
trap Don't worry if you don't tick every box`,
  },
]
