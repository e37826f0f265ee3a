import type { LabelledPosting } from './labelled-posting.ts'

/** Building, driving, kitchens, shops, farms and offices: labelled before they were tried. */
export const keptTrades: readonly LabelledPosting[] = [
  {
    name: 'roofer, small ad',
    text: `ROOFERS & LABORERS. Busy season April to November, sixty hours some weeks. Foremen need 5 yrs standing seam or slate. Must pass drug test and have OSHA 10. Harness provided. $28-$42 DOE, paid every Friday, rain or shine. Bring your own lunch; Bea's truck comes at noon. Call Manny at the yard 207-555-0119, no calls after supper.`,
    labels: `M exp 60 standing seam|slate
M skill standing seam|slate
M cert OSHA 10
M cond background-check
trap sixty hours some weeks
trap paid every Friday, rain or shine
trap Call Manny at the yard 207-555-0119
trap Bea's truck comes at noon`,
  },
  {
    name: 'site manager, UK builder',
    text: `Site Manager
Marchwood & Sons (Builders) Ltd, est. 1931

Projects £2m–£9m: schools, care homes and the odd church. We are on four regional frameworks.

Qualifications and experience
SMSTS, CSCS (black) and First Aid
NVQ Level 6 in Construction Site Management or working towards
Five years as a site manager for a main contractor
Experience of JCT contracts and short-term programming (Asta or MS Project)
Temporary works coordinator training desirable

Package: £52k + van or allowance, 26 days, pension matched to 6%, retirement do guaranteed.`,
    labels: `M cert SMSTS
M cert CSCS
M cert First Aid
M edu vocational Construction Site Management
M exp 60 site manager
M skill JCT
M skill short-term programming
M skill Asta|MS Project
N cert Temporary works coordinator
trap four regional frameworks
trap pension matched to 6%
trap 26 days`,
  },
  {
    name: 'baker, a few lines',
    text: `Night Baker. Sourdough people only! You've shaped 200 loaves before dawn at least once and know what 78% hydration feels like. 2 years in a production bakery. Laminated doughs a bonus. Lifting 25 kg flour sacks. 10pm-6am, Tuesday to Saturday. All the bread you can eat. Come by with your apron – 14 Fern Row.`,
    labels: `M exp 24 production bakery
M skill production bakery
M skill Sourdough
N skill Laminated doughs
M cond physical
M cond shift
trap All the bread you can eat
trap Come by with your apron`,
  },
  {
    name: 'class 1 driver, agency bullets',
    text: `HGV Class 1 Tramper – Immediate starts – Immingham

Our client is one of the UK's leading container hauliers with 300 vehicles.

* £170-£190 per shift, night out money £26.20
* Tramping Mon-Fri, weekends optional
* CPC and digi tacho card held
* 6 months' recent class 1 experience, container work a plus
* No DR, IN or CD endorsements
* ADR would be a distinct advantage

Umbrella or PAYE. Holiday accrues from day one. Contact the driving desk, quoting ref 8841, on 01632 960 550.`,
    labels: `M cert CPC
M cert digi tacho card|tacho
M exp 6 class 1
N skill container
M cond driving
N cert ADR
trap 300 vehicles
trap night out money £26.20
trap Holiday accrues from day one
trap Contact the driving desk, quoting ref 8841, on 01632 960 550`,
  },
  {
    name: 'bookkeeper, pasted without breaks',
    text: `Part-time Bookkeeper Who we are Tidepool Ceramics makes tableware for restaurants in 14 countries. What you'll do Post supplier invoices, run the monthly payroll for 22 people and chase the odd late payer. What you'll need AAT Level 3 or qualified by experience. Confident in Xero and Dext. Knowledge of VAT returns and CIS. Discretion. It would be nice if you knew a little about stock valuation. What you'll get £16 an hour, hours that fit around school, seconds from the kiln. How to apply Email jobs@tidepool.example by the 30th.`,
    labels: `M cert AAT Level 3
M skill Xero
M skill Dext
M skill VAT returns
M skill CIS
M soft Discretion
N skill stock valuation
trap restaurants in 14 countries
trap run the monthly payroll for 22 people
trap hours that fit around school
trap Email jobs@tidepool.example by the 30th`,
  },
  {
    name: 'legal assistant, saved page',
    format: 'html',
    text: `<html><head><title>Litigation Paralegal at Hobart & Crane LLP - LegalHire</title></head><body><div class="topbar"><a>Post a job</a> <a>Employers</a> <a>Blog: 10 skills every paralegal needs</a></div>
<div class="content"><h1>Litigation Paralegal</h1><div>Hobart &amp; Crane LLP</div><div>Tulsa, OK · Full-time · $58,000–$66,000</div>
<div><b>The firm.</b> Thirty lawyers on two floors, with a history that goes back to 1922.</div>
<div><b>The job.</b> Draft discovery, keep the calendar and prepare exhibits for trial.</div>
<div><b>Requirements.</b> Paralegal certificate (NALA or equivalent) or bachelor's degree; 3+ years of civil litigation; e-filing in state and federal courts; Relativity or similar e-discovery platform; notary commission a plus.</div>
<div><b>Benefits.</b> Profit sharing, parking, bar dues for those who go on to law school.</div></div>
<div class="sidebar"><h4>People also viewed</h4><p>Immigration Paralegal - fluent Spanish required</p><p>Patent Docketing Specialist - 5 years</p></div></body></html>`,
    labels: `M cert Paralegal certificate|NALA
M edu bachelor
M exp 36 civil litigation
M skill civil litigation
M skill e-filing
M skill Relativity|e-discovery platform
N cert notary commission
trap history that goes back to 1922
trap 10 skills every paralegal needs
trap fluent Spanish required
trap bar dues for those who go on to law school`,
  },
  {
    name: 'front office executive, India',
    text: `Position: Front Office Executive
Company: Palmyra Grand Residency, Kochi
Experience: 1-3 years
Qualification: Any graduate / Diploma in Hotel Management
Skills: IDS Next or Opera, good communication in English and Malayalam, MS Office
Notice period: Immediate to 15 days preferred
CTC: 2.4 - 3 LPA + food and accommodation
Shift: Rotational
Interested candidates can share their resume on WhatsApp 555-0171. Walk-in between 10 am and 4 pm.`,
    labels: `M exp 12
M edu vocational Hotel Management
M skill IDS Next|Opera
M lang English
M lang Malayalam
M skill MS Office
M cond shift
trap 2.4 - 3 LPA + food and accommodation
trap Immediate to 15 days preferred
trap Walk-in between 10 am and 4 pm`,
  },
  {
    name: 'vineyard hand, Australia',
    text: `Vineyard Hand / Tractor Operator, Coonawarra SA

Fourth-generation family, 85 ha under vine, cellar door rated five stars.

To get the job you'll have done at least two vintages, hold a forklift ticket (LF) and ChemCert, and be handy with a Braud harvester or willing to learn. Pruning and irrigation experience looked on kindly. Must have your own way of getting here - there is no bus - and the right to work in Australia. You may be asked to work Saturdays during vintage.

House on the property, wine at cost, and the footy team needs a ruckman.`,
    labels: `M cert forklift ticket
M cert ChemCert
M skill Braud harvester
N skill Pruning
N skill irrigation
M cond work-authorization
M cond driving
M cond shift
trap cellar door rated five stars
trap wine at cost
trap the footy team needs a ruckman`,
  },
  {
    name: 'call centre, linked data beside the page',
    format: 'html',
    text: `<html><head><script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Customer Service Adviser","hiringOrganization":"Nightjar Energy","jobLocationType":"TELECOMMUTE","applicantLocationRequirements":{"@type":"Country","name":"United Kingdom"},"experienceRequirements":{"@type":"OccupationalExperienceRequirements","monthsOfExperience":12},"skills":"Complaint handling; Zendesk","employmentType":"FULL_TIME","description":"<p>Nightjar supplies 90,000 homes.</p><h3>You have</h3><ul><li>A year or more on the phones in a contact centre</li><li>Complaint handling</li><li>Zendesk or Salesforce Service Cloud</li></ul><h3>You get</h3><ul><li>£25,400</li><li>Half your energy bill paid</li></ul>"}</script></head><body><nav>Menu</nav><h1>Customer Service Adviser</h1><p>Nightjar supplies 90,000 homes.</p><h3>You have</h3><ul><li>A year or more on the phones in a contact centre</li><li>Complaint handling</li><li>Zendesk or Salesforce Service Cloud</li></ul><h3>You get</h3><ul><li>£25,400</li><li>Half your energy bill paid</li></ul></body></html>`,
    labels: `M exp 12
M skill contact centre
M skill Complaint handling
M skill Zendesk|Salesforce Service Cloud
trap supplies 90,000 homes
trap Half your energy bill paid`,
  },
]
