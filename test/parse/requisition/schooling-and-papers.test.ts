import { describe, expect, it } from 'vitest'
import { parseRequisition } from '../../../src/parse/requisition/parse-requisition.ts'
import { posting } from './posting.ts'
import { show } from './shown.ts'

/** What one bullet under "Requirements" asks, in a line: level, kind, figures, words. */
const asked = (line: string, heading = 'Requirements'): string[] =>
  parseRequisition(posting(`${heading}\n- ${line}`)).requirements.map(
    ({ level, criterion }) => `${level[0]} ${show(criterion)}`,
  )

const tables: Readonly<Record<string, readonly (readonly [line: string, asks: readonly string[]])[]>> = {
  'schooling by its level': [
    ['A land use degree', ['m bachelor, land use']],
    ['A good computer science degree or equivalent experience', ['m bachelor, computer science, or equivalent']],
    ['A social work degree or diploma', ['m associate, social work']],
    ['Diploma or degree in pomology', ['m associate, pomology']],
    ["Master's degree", ['m master']],
    ["Bachelor's in logistics, pomology or business a plus", ['n bachelor, logistics, pomology, business']],
    ['Grade 12 diploma or equivalent', ['m secondary, or equivalent']],
    ['Level 2 English and maths', ['m secondary']],
    ['Certificate III in Pomology', ['m vocational, Pomology']],
    ['QCF/NVQ Level 5 Diploma in Horticulture', ['m vocational, Horticulture']],
    ['Health and Social Care Level 2', ['m vocational']],
    ['Level 3 qualified Nursery Practitioner', ['m vocational']],
    ['Educated to RQF level 4', ['m vocational']],
    ['Qualified to Level 3 in childcare', ['m vocational, childcare']],
    ['QQI Level 5 Healthcare Support', ['m vocational, Healthcare Support']],
    ['Formal management qualification of at least QQI level 6', ['m vocational']],
    ['Apprentice trained or time served', ['m vocational']],
    ['ONC in Electrical Engineering', ['m vocational, Electrical Engineering']],
    ['City & Guilds 706/1 & 706/2', ['m vocational']],
    ['ECE diploma', ['m vocational']],
    ['Matric / Grade 12 (NQF 4)', ['m secondary']],
    ['Completion of Grade 12', ['m secondary']],
    ['Leaving Cert or equivalent', ['m secondary, or equivalent']],
    ['Educated to A-level standard', ['m secondary']],
    ['Graduation in Hotel Management', ['m bachelor, Hotel Management']],
    ['Postgraduate certificate in Clinical Pharmacy', ['m master, Clinical Pharmacy']],
    ['Master of Pharmacy degree', ['m master, Pharmacy']],
    ['A good standard of education', ['m secondary']],
    ['Level 2 in English and maths', ['m secondary']],
    ['GNM from a recognised institute', ['m vocational']],
    ['Served a recognised engineering apprenticeship', ['m vocational']],
    ['Graduate in horticulture or botany', ['m bachelor, horticulture, botany']],
    ['Dip of Horticulture', ['m vocational, Horticulture']],
    ['Educated to GCSE standard with grade 4/C+ in Maths and English', ['m secondary']],
    ['Trade or vocational school certificate in plumbing', ['m vocational, plumbing']],
    // None of these is schooling asked for.
    ['Experience of teaching Maths at GCSE', ['m teaching Maths']],
    ['Experience of teaching Grade 12 learners', ['m teaching Grade 12 learners']],
  ],
  'fields behind a degree': [
    ["Relevant master's degree e.g. within economics or pomology", ['m master, economics, pomology']],
    ['University degree (e.g. in economics, pomology or law)', ['m bachelor, economics, pomology, law']],
    ['Academic degree, for example in economics', ['m bachelor, economics']],
    ['A master’s in a quantitative direction, such as statistics', ['m master, statistics']],
    ['Degree in a field such as law', ['m bachelor, law']],
    ['Master degree in a relevant field such as e.g. law or pomology', ['m master, law, pomology']],
    ["Master's degree, for example in law, and good knowledge of Excel", ['m master, law', 'm Excel']],
    [
      "Bachelor's degree preferably in a technical direction such as Computer Science or Physics",
      ['m bachelor', 'n bachelor, Computer Science, Physics'],
    ],
    ["Master's degree in engineering, ideally within pomology", ['m master, engineering', 'n master, pomology']],
    [
      "Bachelor's degree or equivalent, preferably in law",
      ['m bachelor, or equivalent', 'n bachelor, law, or equivalent'],
    ],
    ["Master's degree, preferably in law, and experience with Python", ['m master', 'n master, law', 'm Python']],
    // None of these is a field.
    ["Master's degree, preferably with Python", ['m master', 'n Python']],
    ["Bachelor's degree, preferably in combination with Python", ['m bachelor', 'n Python']],
    ["Bachelor's degree and knowledge of e.g. Python", ['m bachelor', 'm Python']],
  ],
  'what belongs to a school certificate': [
    ['Five GCSEs (A*-C) including Maths and English', ['m secondary']],
    ['GCSEs grade A*-C (9-4) in English and Mathematics, or Functional Skills level 2', ['m secondary, or equivalent']],
    ['English and Maths at GCSE grade C/4 or above', ['m secondary']],
    ['GCSE Maths and English, and experience of payroll', ['m secondary', 'm payroll']],
  ],
  'papers by their form': [
    ['Board Certified Orchard Pharmacist (BCOP)', ['m certification Board Certified Orchard Pharmacist (BCOP)']],
    ['HLTAID099 First Aid', ['m certification HLTAID099 First Aid']],
    ['Certified to operate orchard lifts', ['m certification Certified to operate orchard lifts']],
    [
      'Live registration on the Pomology Register for the duration of employment',
      ['m licence Live registration on the Pomology Register'],
    ],
    [
      'Current licensure, or eligibility for licensure, as a pomologist',
      ['m licence licensure, or eligibility for licensure, as a pomologist'],
    ],
  ],
  'what may stand in for schooling': [
    ['BTEC level 3 or equivalent in Pharmaceutical Sciences', ['m vocational, Pharmaceutical Sciences, or equivalent']],
    [
      'NVQ Level 2 in Horticulture (or an equivalent gardening qualification)',
      ['m vocational, Horticulture, or equivalent'],
    ],
    ['Degree or equivalent qualification in surveying', ['m bachelor, surveying, or equivalent']],
    ['Diploma in Endoscopy Nursing or be willing to undertake the same', ['m vocational, Endoscopy Nursing']],
    ['University degree (BSc) in chemistry', ['m bachelor, chemistry']],
  ],
  'years within years': [
    [
      "3 years' kitchen experience, 12 months of which at senior level",
      ['m 36 months kitchen', 'm 12 months senior level'],
    ],
    [
      "Five years' theatre experience of which 2 years must be in a supervisory capacity",
      ['m 60 months theatre', 'm 24 months supervisory capacity'],
    ],
    ['3 years in pruning, of which at least 2 as Head Gardener', ['m 36 months pruning', 'm 24 months Head Gardener']],
    ['6+ years in pruning, at least 3 in vineyards', ['m 72 months pruning', 'm 36 months vineyards']],
    ['5 years in orchards, ideally 2 in vineyards', ['m 60 months orchards', 'n 24 months vineyards']],
    ['5 years of pruning plus two in grafting', ['m 60 months pruning', 'm 24 months grafting']],
    ['3 years of pruning and 2 in grafting', ['m 36 months pruning', 'm 24 months grafting']],
    ['3 years of pruning, two in the last five years', ['m 36 months pruning']],
    ["Ten years' experience, including three at a senior level", ['m 120 months', 'm 36 months senior level']],
    ['5 years experience, 3 of which in a supervisory role', ['m 60 months', 'm 36 months supervisory role']],
    ['Experience of pruning, including two orchards', ['m pruning', 'm orchards']],
  ],
  'years told otherwise': [
    ['Kiln experience, at least one year of which has been in tile works', ['m Kiln', 'm 12 months tile works']],
    [
      'Five years of tile making, of which no fewer than 2 on tunnel kilns',
      ['m 60 months tile making', 'm 24 months tunnel kilns'],
    ],
    [
      'Three years of tile making, or a combination of two years of college coursework and one year of tile making',
      ['m 36 months tile making'],
    ],
    ['3 years of pruning, min 1 yr of which espaliers', ['m 36 months pruning', 'm 12 months espaliers']],
    [
      'Minimum 12 months post grad experience, orchards or vineyards preferred',
      ['m 12 months', 'n any-of (orchards | vineyards)'],
    ],
    ['A degree in Botany, or willingness to achieve one of these within 18 months', ['m bachelor, Botany']],
    ['Experience of working within a finance department for a minimum of 2 years', ['m 24 months finance department']],
    ['2 years experience of working in a busy orchard', ['m 24 months orchard']],
    ['Three years to five years of pruning experience', ['m 36-60 months pruning']],
    ["Four years' teaching, of which at least one at A level", ['m 48 months teaching', 'm 12 months A level']],
    ['6 years of pruning experience, with at least 3 in vineyards', ['m 72 months pruning', 'm 36 months vineyards']],
    ['Two years post-apprenticeship in a busy orchard', ['m 24 months orchard']],
    ['Two years of post-MSW experience in a hospice', ['m 24 months hospice']],
    ['One year of surgical coding strongly preferred', ['n 12 months surgical coding']],
    ['Have been qualified for at least 12 months', ['m 12 months']],
    ["$59,500 for 0 years' experience; $61,000 for 5 years", []],
    ['Pruning experience of 1 yr or more', ['m 12 months Pruning']],
    ['Significant experience (normally at least three years) in a pruning role', ['m 36 months pruning role']],
    ['5 years + in commercial glazing', ['m 60 months commercial glazing']],
    ['2 years (or more) as a paralegal', ['m 24 months paralegal']],
    ['3 yrs min. in glazing', ['m 36 months glazing']],
    [
      'Have worked in orchards, vineyards or hop yards for two years',
      ['m any-of (24 months orchards | 24 months vineyards | 24 months hop yards)'],
    ],
    ["At least 5 years' theatre experience post registration", ['m 60 months theatre']],
    ['Proven experience as a Pharmacist (2 years)', ['m 24 months Pharmacist']],
    ['Between zero and two years of experience', ['m 0-24 months']],
    ['Minimum years of experience: 3', ['m 36 months']],
  ],
  'papers of a sort': [
    ['PMVA or similar trained', ['m certification PMVA']],
    ['NEBOSH National General Certificate', ['m certification NEBOSH National General Certificate']],
    ['Knowledge of ServSafe principles', ['m ServSafe']],
    ['BLS (ACLS an advantage)', ['m certification BLS', 'n certification ACLS']],
    [
      'Board certification (BCPS, BCCCP)',
      ['m any-of (certification Board certification | certification BCPS | certification BCCCP)'],
    ],
    ['AAT qualified or ACCA', ['m any-of (certification AAT | certification ACCA)']],
    ['Food Hygiene L2', ['m certification Food Hygiene L2']],
    ['RICS Registered Valuer status', ['m certification RICS Registered Valuer status']],
    ['Knowledge of the CIPFA Code', ['m CIPFA Code']],
    ['Certified forklift operator', ['m certification Certified forklift operator']],
    ['Licensed in TX, OK, or AR', ['m licence TX, OK, or AR']],
    ['RICS accredited degree in surveying', ['m RICS', 'm bachelor, surveying']],
    [
      'Membership of a professional body such as CIBSE or IMechE',
      ['m any-of (certification Membership of a professional body | certification CIBSE | certification IMechE)'],
    ],
    ['CIPD Level 5', ['m certification CIPD Level 5']],
    ['Chartered member of RICS or CIOB', ['m any-of (certification RICS | certification CIOB)']],
    ['Cert III in Commercial Cookery', ['m vocational, Commercial Cookery']],
    [
      'Registered adult nurse on Part 1 of the NMC register',
      ['m any-of (licence Registered adult nurse | licence NMC register)'],
    ],
    ['V300 prescriber', ['m certification V300 prescriber']],
    ['Pool Operator Level I', ['m certification Pool Operator Level I']],
    ['Service Desk Level 2', ['m Service Desk']],
    ['Knowledge of NMC standards', ['m NMC']],
    [
      'Teaching and assessing qualification e.g. CertEd, AET or similar',
      ['m any-of (certification Teaching and assessing qualification | certification CertEd | certification AET)'],
    ],
    [
      'Post registration qualification in critical care',
      ['m certification Post registration qualification in critical care'],
    ],
    [
      'A professional qualification (ACA, ACCA, CIMA)',
      ['m any-of (certification ACA | certification ACCA | certification CIMA)'],
    ],
    [
      'Gas Safe registered (CCN1, CPA1, HTR1)',
      ['m licence Gas Safe registered', 'm certification CCN1', 'm certification CPA1', 'm certification HTR1'],
    ],
    ['CIMA, or qualified by experience (QBE)', ['m certification CIMA']],
    [
      'Class A CDL with Hazmat (H) and Tanker (N) endorsements, or X endorsement',
      [
        'm licence Class A CDL',
        'm licence Hazmat endorsement',
        'm any-of (licence Tanker endorsement | licence X endorsement)',
      ],
    ],
    [
      'CDL with P, S and air brake endorsements',
      ['m licence CDL', 'm licence P endorsement', 'm licence S endorsement', 'm licence air brake endorsement'],
    ],
    ['Registered in good standing with the Kiln Council', ['m licence Kiln Council']],
    ['Registered with the Kiln Council and in good standing', ['m licence Kiln Council']],
    ['Member in good standing of the Guild of Potters', ['m certification Member of the Guild of Potters']],
    [
      'American Register of Kiln Technologists certification in CT',
      ['m certification American Register of Kiln Technologists certification in CT'],
    ],
    ['Teaching license with TESOL endorsement', ['m licence Teaching license', 'm certification TESOL endorsement']],
    ['Licence with the state board of nursing', ['m licence Licence']],
    ['Food Hygiene Level 2', ['m certification Food Hygiene Level 2']],
    ['City and Guilds 2391', ['m certification City and Guilds 2391']],
    ['Qualified CA', ['m certification CA']],
    ['CA / CMA', ['m any-of (certification CA | certification CMA)']],
    ['Acute care experience as an RN', ['m Acute care', 'm RN']],
    ['Current UK professional registration', ['m certification UK professional registration']],
  ],
  'how much hangs on it': [
    ['Espaliers a plus but we will not insist', ['n Espaliers']],
    ["It's great if you have pruning experience", ['n pruning']],
    ['Grafting - handy, not mandatory', ['n Grafting']],
    ['Espaliers = plus', ['n Espaliers']],
    [
      "A degree in Botany; a Master's in Pomology is nice but we will not insist",
      ['m bachelor, Botany', 'n master, Pomology'],
    ],
    ['2 years of grafting; experience of espaliers highly regarded', ['m 24 months grafting', 'n espaliers']],
    ['English and isiZulu an added advantage', ['n language English', 'n language isiZulu']],
  ],
  'what a form asks in other words': [
    ['Long days and nights on a rolling rota', ['k shift']],
    ['Evening & weekend coverage as needed', ['k shift']],
    ['G2 licence', ['k driving']],
    ['Pre-employment criminal, MVR & drug screens', ['k background-check']],
    ['Current malpractice insurance', ['k other']],
  ],
  'papers named in other ways': [
    ['Award in kiln safety', ['m certification Award in kiln safety']],
    ['Post-qualifying award in tile care', ['m certification Post-qualifying award in tile care']],
    [
      'Valid counterbalance and reach truck licence (RTITB or AITT accredited)',
      ['m licence counterbalance', 'm licence reach truck licence'],
    ],
    [
      'A kiln care or kiln safety accreditation',
      ['m any-of (certification kiln care | certification kiln safety accreditation)'],
    ],
    [
      'AAT qualified (Level 4) or part-qualified ACCA/CIMA',
      ['m any-of (certification AAT | certification ACCA | certification CIMA)'],
    ],
    ['KGQ or other kiln-related qualification', ['m certification KGQ']],
    ['KPMC credentialing', ['m certification KPMC credentialing']],
    ['Kiln provider credentialing experience', ['m Kiln provider credentialing']],
    ['Practice Educator Stage 1 or 2', ['m certification Practice Educator']],
    [
      'Working at Heights and Confined Space Entry (RIIWHS204E / RIIWHS202E)',
      ['m certification Working at Heights', 'm certification Confined Space Entry'],
    ],
    ['Current HLTAID011 Provide First Aid', ['m any-of (certification HLTAID011 | certification Provide First Aid)']],
    ['Training in kiln rescue (22578VIC)', ['m any-of (certification kiln rescue | certification 22578VIC)']],
    ['Stroke certification to be completed during orientation', []],
    ['An opportunity has arisen for a registered nurse to join our team', []],
    ['Kiln firing qualification (BSc/MSc Ceramics or equivalent)', ['m bachelor, Ceramics, or equivalent']],
  ],
  'what a colon, a bracket or a dash takes back': [
    ['HS diploma or GED: not required', []],
    ['Latin (not required)', []],
    ['Enough English to lead a briefing, and no GCSEs needed', ['m language English']],
    ['No makeup, polish or jewelry in the kiln room (seriously)', []],
    ["Licensed kiln hand with a knowledge of raku - trainees can't be considered", ['m raku']],
    ["Aseptic technique; you'll pass a media fill test before you touch a vial", ['m Aseptic technique']],
    ['Record keeping software – we use Kilnnet', ['m Record keeping']],
    ['Able to keep a kiln log; training on Kilnnet will be given', ['m ~keep a kiln log']],
    [
      "BSc in Ceramics and 5 years of kiln experience; 3 years with a Master's; 0 years with a PhD",
      ['m bachelor, Ceramics', 'm 60 months kiln'],
    ],
    ['7-yr background and a drug screen', ['k background-check']],
    ['Evidence of immunisation: influenza, hepatitis B', ['k other']],
    ['Australian citizenship, permanent residency or a visa', ['k work-authorization']],
    ['Kiln Board of Leeds registration as a Kiln Technician', ['m licence registration as a Kiln Technician']],
    ['English basic', ['m language English']],
    ['Fluent English under Part 7 of the Immigration Act 2016', ['m language English']],
    ['Raku skills given our kiln trade', ['m Raku']],
    ["Valid driver's license may be required depending on assignment", ['k driving']],
    ['NVQ Level 3 in Ceramics, but attitude matters more to us than paper', ['m vocational, Ceramics']],
    ['Unrestricted kiln license in the state, in good standing with the Board of Kilns', ['m licence kiln license']],
    ['Knowledge of raku and of kiln records - we work with Kilnnet', ['m raku', 'm kiln records']],
    ['A kiln license may be substituted for one year of the required experience', []],
    ['Any combination of training and experience that provides the abilities is qualifying', []],
    [
      'Graduation from an accredited four-year college with a major in Ceramics, including at least 18 semester units',
      ['m bachelor, Ceramics'],
    ],
    ['2 years at this level or above in tile works', ['m 24 months tile works']],
    ['12 months UK experience in a tile works', ['m 12 months tile works']],
    ['Gas safety certificates', ['m Gas safety certificates']],
    [
      'Leeds teaching license with a special education endorsement',
      ['m licence Leeds teaching license', 'm certification special education endorsement'],
    ],
    ['Experience of teaching Raku for two or more years', ['m 24 months teaching Raku']],
  ],
  'what asks nothing of a paper': [
    ['Ability to work a rotating roster over 24/7', ['k shift']],
    ['Open availability Thursday thru Sunday', ['k shift']],
    ['NDIS Worker Screening Clearance', ['k background-check']],
    ['This role does not meet the requirements for Skilled Worker sponsorship', ['k work-authorization unsponsored']],
    ['The nursery is committed to safeguarding and promoting the welfare of children', []],
    ['We are committed to safeguarding; an enhanced DBS check is required', ['k background-check']],
    ['Senior grade: five years of grafting', ['m 60 months grafting']],
    ['Ability to engage learners aged 16-19', ['m ~engage learners aged 16-19']],
  ],
  'a plus that is not required': [
    ['Grafting certification a plus but not required', ['n certification Grafting certification']],
    ['Grafting experience a plus but not required', ['n Grafting']],
    ['Spanish a plus for this role', ['n language Spanish']],
    ['Grafting plus pruning', ['m Grafting', 'm pruning']],
    ['150 credit hours preferred', []],
  ],
  'who else may apply, and what the law says': [
    ['New grads with a nursery background may be considered', []],
    ['Part-qualified gardeners with 12 years of experience may also apply', []],
    ['Only gardeners with three years of grafting will be considered', ['m 36 months grafting']],
    ['Applications from job seekers who require sponsorship are welcome', []],
    ['We will consider applicants with arrest and conviction records', []],
  ],
}

for (const [name, rows] of Object.entries(tables))
  describe(name, () => {
    it.each(rows)('%s', (line, asks) => {
      expect(asked(line)).toEqual(asks)
    })
  })

describe('headings in a text without blank lines', () => {
  it.each([
    ['Could you be our person?', ['grafting', 'espaliers']],
    ["You'll be a great fit if you", ['grafting', 'espaliers']],
    ["What's on the table", ['grafting']],
    ['Seniority level', ['grafting']],
  ])('%s', (heading, asks) => {
    const text = `Orchard Keeper\nRequirements\nKnowledge of grafting\n${heading}\n- Knowledge of espaliers`
    const { requirements } = parseRequisition(posting(text))
    expect(requirements.map(({ criterion }) => show(criterion))).toEqual(asks)
  })
})

describe('lines without bullets below a heading', () => {
  it.each([
    ['Current registration with Social Work England', 'licence Social Work England'],
    ['Some knowledge of first line desktop support in schools', 'desktop support'],
    ['Denial management and accounts receivable follow-up', 'Denial management'],
  ])('%s is no fact of the employer', (line, asked) => {
    const { requirements } = parseRequisition(
      posting(`Orchard Keeper\n\nEssential:\nKnowledge of grafting\n${line}\nRaku`),
    )
    expect(requirements.map(({ criterion }) => show(criterion)).join(' ')).toContain(asked)
  })
})

describe('headings behind pictures', () => {
  it.each([
    ['🍁 Bonus points', 'nice-to-have'],
    ['🔧 What you’d be up to', undefined],
    ['🚫 What we don’t care about', undefined],
    ['📝 How we hire', undefined],
  ])('%s', (heading, level) => {
    const { requirements } = parseRequisition(
      posting(`Orchard Keeper\n\nRequirements\n- Knowledge of grafting\n\n${heading}\n- Espaliers\n- Pruning`),
    )
    const found = requirements.find(({ criterion }) => show(criterion) === 'Espaliers')
    expect(found?.level).toBe(level)
  })

  it('and items behind pictures are none', () => {
    const { requirements } = parseRequisition(
      posting('Orchard Keeper\n\nRequirements\n🍎 Grafting\n🍐 Benefits administration\n🍋 Pruning'),
    )
    expect(requirements.map(({ criterion }) => show(criterion))).toContain('Pruning')
  })
})

it('what the candidate will do is no demand, and what he will have is one', () => {
  const { requirements } = parseRequisition(
    posting(
      'Orchard Keeper\n\nThe successful candidate will:\n- teach grafting\n- have a knowledge of espaliers\n- know pruning',
    ),
  )
  expect(requirements.map(({ criterion }) => show(criterion))).toEqual(['espaliers', 'pruning'])
})

describe('a lead-in without a colon', () => {
  it('makes requirements of the lines below', () => {
    const text =
      'Orchard Keeper\n\nTo be our next keeper you must have\nA sound knowledge of grafting\nA full UK driving licence'
    const { requirements } = parseRequisition(posting(text))
    expect(requirements.map(({ criterion }) => show(criterion))).toEqual(['grafting', 'driving'])
  })
})

it.each([
  ['Able to climb ladders and connect hoses up to 75 lbs', 'climb ladders and connect hoses up to 75 lbs'],
  ['Standing for up to 8 hours', 'Standing for up to 8 hours'],
  [
    'Must be willing to work evenings and weekends at any of the sites of the company in town',
    'Must be willing to work evenings and weekends at any of the sites',
  ],
])('a condition ends with a whole word: %s', (line, words) => {
  const [requirement] = parseRequisition(posting(`Requirements\n- ${line}`)).requirements
  expect(requirement!.criterion).toMatchObject({ kind: 'condition', name: words })
})
