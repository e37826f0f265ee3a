import type { LabelledPosting } from './labelled-posting.ts'

/** Building, driving, kitchens, shops, farms and offices: tried while the parser was written. */
export const openTrades: readonly LabelledPosting[] = [
  {
    name: 'plumber, small ad in the local paper',
    text: `PLUMBERS - Union scale, time and a half after 8, double on Sundays. Journeyman card a must. Boiler and hydronic work, some new construction. Must have own hand tools and reliable truck. Drug free shop. Steady year round, fifteen years without a layoff. Truck allowance, paid days off, we buy boots. Call Ruthie, 406-555-0137, or stop by 22 Depot St. before nine. No phone texts please. ruthie@bigsandy.example.com`,
    labels: `M cert Journeyman card
M skill Boiler
M skill hydronic
N skill new construction
M cond driving
M cond other
trap time and a half after 8, double on Sundays
trap fifteen years without a layoff
trap we buy boots
trap Call Ruthie, 406-555-0137
trap ruthie@bigsandy.example.com`,
  },
  {
    name: 'estates technician, facilities headings',
    text: `Facilities Maintenance Technician
Corbel & Finch Estates Management, Reading

The site: 14 storeys of mixed-use offices with roof gardens, a gym and 200 bikes.

Duties
Carry out planned preventive maintenance on HVAC, BMS and emergency lighting.
Escort contractors.

You'll need
18th Edition (BS 7671) wiring regulations
City & Guilds Level 3 in Electrical Installation, or an HVAC equivalent
A minimum of three years in commercial building maintenance
Legionella awareness (L8) and working at height
CAFM experience – Concept Evolution or similar
Happy to be on call one week in five

It would help if you had
F-Gas category 1
IPAF or PASMA

The deal
£38k, overtime at 1.5x, van, phone, 25 days + bank holidays, private medical after probation.`,
    labels: `M cert 18th Edition
M skill BS 7671
M edu vocational Electrical Installation
M exp 36 commercial building maintenance
M skill commercial building maintenance
M skill Legionella awareness|L8
M skill working at height
M skill CAFM|Concept Evolution
M cond shift
N cert F-Gas category 1
N cert IPAF|PASMA
trap 200 bikes
trap Escort contractors
trap private medical after probation
trap overtime at 1.5x`,
  },
  {
    name: 'sous chef, everything in one paragraph',
    text: `Sous Chef wanted for The Drover's Rest, a 60-cover gastropub near Skipton that has held two rosettes since 2016. You'll run the pass on the head chef's days off, look after stock and write the specials board. We need someone with at least two years as a junior sous or strong CDP, Level 2 Food Hygiene, and a good grasp of allergens and HACCP paperwork. Pastry would be a bonus. 48 hours over five days, straight shifts where we can, no Sundays nights. £32,000 plus tronc, live-in possible, staff food that isn't chips. Email Tamsin with a few lines about yourself.`,
    labels: `M exp 24 junior sous|CDP
M cert Level 2 Food Hygiene
M skill allergens
M skill HACCP
N skill Pastry
trap held two rosettes since 2016
trap write the specials board
trap staff food that isn't chips
trap Email Tamsin`,
  },
  {
    name: 'multidrop driver, lost line breaks',
    text: `Multi Drop Delivery Driver Warehouse to door Wednesbury Job Type: Full-time Salary: £26,500 per year Responsibilities: Load the van each morning Deliver up to 110 parcels a day Keep the van clean Requirements: Full manual UK driving licence held for 2 years No more than 6 points Able to lift 25kg Good knowledge of the West Midlands area Handheld scanner experience desirable Benefits: Company van Free parking Weekly pay Paid training Schedule: 4 on 2 off Work Location: On the road`,
    labels: `M cond driving
M cond physical
M skill West Midlands area
N skill Handheld scanner
trap Deliver up to 110 parcels a day
trap Free parking
trap Paid training`,
  },
  {
    name: 'shop supervisor, opening hours below',
    text: `Supervisor - Homeware
Pennywhistle & Co is a small chain of eleven shops that started on a market stall.

Who we're looking for
• Retail supervisory experience (12 months or more)
• Cash handling and banking
• Visual merchandising flair
• EPOS experience, ideally Lightspeed
• Fully flexible, including weekends and late nights in December

What's in it for you
• 40% discount
• 28 days holiday including bank holidays
• A day off for volunteering

Shop hours: Mon-Sat 9-6, Sun 10-4, Thursdays until 8.
Our sister shop in Ludlow is open seven days a week during the festival.`,
    labels: `M exp 12 Retail supervisory
M skill Retail supervisory
M skill Cash handling
M skill banking
M skill Visual merchandising
M skill EPOS
N skill Lightspeed
M cond shift
trap started on a market stall
trap 40% discount
trap Shop hours: Mon-Sat 9-6, Sun 10-4, Thursdays until 8.
trap open seven days a week during the festival`,
  },
  {
    name: 'herdsperson, short lines and housing',
    text: `HERDSPERSON
Upper Tansley Farm, 240 Holsteins, 24:48 herringbone parlour

Good stockmanship and calving experience essential
AI certificate preferred
Foot trimming and mobility scoring an advantage
PA1 & PA2 useful
Must hold a driving licence and be able to drive tractors
Three bedroom cottage, council tax paid
Every third weekend off
Dogs welcome
Tel. 01632 960 303 evenings`,
    labels: `M skill stockmanship
M skill calving
N cert AI certificate
N skill Foot trimming
N skill mobility scoring
N cert PA1
N cert PA2
M cond driving
M skill tractors
trap Three bedroom cottage
trap Every third weekend off
trap Dogs welcome
trap Tel. 01632 960 303 evenings`,
  },
  {
    name: 'management accountant, recruiter prose',
    text: `Management Accountant – Engineering SME – Derby – £45-50k

Our client, a well-respected manufacturer with a turnover of £22m, has retained us to find a Management Accountant following an internal promotion.

Reporting to the FD, you will prepare monthly management accounts, own the costing system and lead the year-end audit.

To be considered you will be ACCA or CIMA qualified (or a finalist), with solid standard costing and inventory experience gained in manufacturing. Advanced Excel is a must; Sage 200 and Power BI are desirable. You'll be hands-on, commercially minded and able to explain numbers to engineers.

In return you'll enjoy flexible hours, a 4pm finish on Fridays, study support and a car allowance after two years' service.

Bellwether Finance Recruitment acts as an employment agency for this vacancy. If you have not heard within 7 days please assume you have been unsuccessful.`,
    labels: `M cert ACCA|CIMA
M skill standard costing
M skill inventory
M skill manufacturing
M skill Advanced Excel|Excel
N skill Sage 200
N skill Power BI
M soft commercially minded
M soft explain numbers
trap turnover of £22m
trap lead the year-end audit
trap car allowance after two years' service
trap 4pm finish on Fridays
trap within 7 days please assume`,
  },
  {
    name: 'conveyancer, one-liners',
    text: `Residential Conveyancer, 3+ yrs PQE, own caseload, Proclaim an advantage, Truro, 3 days in the office.`,
    labels: `M exp 36
M skill own caseload
N skill Proclaim
M cond onsite`,
  },
  {
    name: 'HR adviser, saved page with navigation',
    format: 'html',
    text: `<!doctype html><html><head><title>HR Adviser | Quillfeather Housing | Jobs4All</title></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/jobs">Find jobs</a></li><li><a href="/cv">Upload your CV</a></li><li><a href="/login">Sign in</a></li></ul></nav></header>
<aside><h3>Jobs by skill</h3><ul><li><a>Python jobs</a></li><li><a>Payroll jobs</a></li></ul></aside>
<main><h1>HR Adviser</h1><p>Quillfeather Housing · Norwich · £34,000</p>
<h2>About the job</h2><p>We look after 6,200 homes and the people in them. You will advise managers on absence and grievances.</p>
<h2>What you'll bring</h2><ul><li>CIPD Level 5</li><li>Employee relations casework</li><li>Up-to-date knowledge of UK employment law</li><li>iTrent or a similar HRIS</li><li>Confident note-taker</li></ul>
<h2>Nice to have</h2><ul><li>TUPE</li><li>Mediation training</li></ul>
<h2>What we offer</h2><ul><li>Agile working</li><li>Cycle to work scheme</li></ul>
<button>Apply now</button></main>
<section><h2>Similar jobs</h2><ul><li>Payroll Manager, Diss, must have Sage</li><li>Recruiter, Ipswich</li></ul></section>
<footer><p>Cookie policy · Terms · © 2026 Jobs4All. Get job alerts by email. Over 20 years of experience in recruitment.</p></footer></body></html>`,
    labels: `M cert CIPD Level 5
M skill Employee relations
M skill UK employment law
M skill iTrent|HRIS
M soft note-taker
N skill TUPE
N skill Mediation training
trap Python jobs
trap Payroll Manager, Diss, must have Sage
trap Over 20 years of experience in recruitment`,
  },
  {
    name: 'lab analyst, only in linked data',
    format: 'html',
    text: `<html><head><title>Careers</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"QC Microbiology Analyst","hiringOrganization":{"@type":"Organization","name":"Ostrea Biologics"},"description":"<p>Join a QC team of nine in our new building.</p><p>You will test water and environmental samples.</p>","qualifications":"Working knowledge of cGMP and aseptic technique. Familiarity with USP <61> and endotoxin testing.","skills":"LIMS, environmental monitoring","experienceRequirements":{"@type":"OccupationalExperienceRequirements","monthsOfExperience":24},"educationRequirements":{"@type":"EducationalOccupationalCredential","credentialCategory":"bachelor degree"},"experienceInPlaceOfEducation":true,"employmentType":"FULL_TIME","jobBenefits":"Medical, dental, 401k","jobLocation":{"@type":"Place","address":{"addressLocality":"Devens","addressRegion":"MA","addressCountry":"US"}}}</script></head><body><div id="app"></div></body></html>`,
    labels: `M skill cGMP
M skill aseptic technique
M skill USP <61>
M skill endotoxin testing
M skill LIMS
M skill environmental monitoring
M exp 24
M edu bachelor
trap Medical, dental, 401k`,
  },
  {
    name: 'hotel night auditor, hours and benefits in lines',
    text: `NIGHT AUDITOR – The Harbor Lights Inn, Rockport

Shift is 11pm to 7am, Thursday through Monday. We close the books each night using Opera PMS, so experience with it (or another property management system) is required. Basic bookkeeping. Friendly manner with late arrivals! Guests come from all over the world and many speak French, which is handy.

Half price rooms for you and yours. Parking out back. Pay starts at $21 and goes to $23 at ninety days.

Bring a resume to the front desk, ask for Walt.`,
    labels: `M skill Opera PMS|property management system
M skill bookkeeping
M soft Friendly manner
M cond shift
trap Half price rooms
trap goes to $23 at ninety days
trap ask for Walt
trap Guests come from all over the world`,
  },
]
