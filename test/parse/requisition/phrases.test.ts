import { describe, expect, it } from 'vitest'
import type { Criterion } from '../../../src/model/requisition.ts'
import { parseRequisition } from '../../../src/parse/requisition/parse-requisition.ts'
import { posting } from './posting.ts'

/** What one bullet under "Requirements" asks, in a line: kind, figures, words. */
const asked = (line: string, heading = 'Requirements'): string[] =>
  parseRequisition(posting(`${heading}\n- ${line}`)).requirements.map(
    ({ level, criterion }) => `${level[0]} ${show(criterion)}`,
  )

function show(criterion: Criterion): string {
  switch (criterion.kind) {
    case 'any-of':
    case 'all-of':
      return `${criterion.kind}${criterion.kind === 'any-of' && criterion.atLeast ? ` ${criterion.atLeast}` : ''} (${criterion.of.map(show).join(' | ')})`
    case 'experience':
      return `${criterion.months ?? '?'}${criterion.maxMonths ? `-${criterion.maxMonths}` : ''} months${criterion.of ? ` ${criterion.of}` : ''}`
    case 'education':
      return [
        criterion.level,
        ...criterion.fields,
        ...(criterion.orEquivalent ? ['or equivalent'] : []),
        ...(criterion.inProgress ? ['in progress'] : []),
      ].join(', ')
    case 'condition':
      return criterion.subtype
    case 'skill':
      return criterion.soft ? `~${criterion.name}` : criterion.name
    case 'location':
      return criterion.mode ?? 'place'
    case 'work-authorization':
      return `work-authorization${criterion.sponsorship === false ? ' unsponsored' : ''}`
    default:
      return 'name' in criterion ? `${criterion.kind} ${criterion.name}` : criterion.kind
  }
}

const tables: Readonly<Record<string, readonly (readonly [line: string, asks: readonly string[]])[]>> = {
  'years in any wording': [
    ['5+ years of Java experience', ['m 60 months Java']],
    ['Five (5) years of payroll experience', ['m 60 months payroll']],
    ["3-5 years' experience in conveyancing", ['m 36-60 months conveyancing']],
    ['Two (2) to four (4) years of relevant experience', ['m 24-48 months']],
    ['At least 18 months of experience', ['m 18 months']],
    ['0-2 years of relevant experience', ['m 0-24 months']],
    ['No less than seven years of professional experience', ['m 84 months']],
    ['Minimum of 3 years experience managing kitchens', ['m 36 months managing kitchens']],
    ['Several years of experience in underwriting', ['m ? months underwriting']],
    ['A minimum of 4 years as a dispensing optician', ['m 48 months dispensing optician']],
    ['Six years in wholesale banking', ['m 72 months wholesale banking']],
    ['2+ yrs experience selling insurance', ['m 24 months selling insurance']],
    ['Experience: 3 years', ['m 36 months']],
  ],
  'two headings in one': [
    ['Licensure/Certification: Current RN license', ['m licence RN license']],
    ['Education/Experience: BSN and two years of ICU experience', ['m bachelor', 'm 24 months ICU']],
  ],
  'what a bracket or a tail says of a name': [
    ['Forklift certification (sit-down and stand-up)', ['m certification Forklift certification']],
    ['PMP (or PRINCE2)', ['m certification PMP', 'm PRINCE2']],
    ['Sage 50 or similar software', ['m Sage 50']],
    ['Epic EHR experience', ['m Epic']],
    ['Experience with AutoCAD CAD software', ['m AutoCAD']],
    ['Epic, EHR', ['m Epic', 'm EHR']],
    ['Opera or similar property management system', ['m any-of (Opera | property management system)']],
  ],
  'numbers of years that ask for nothing': [
    ['4-year degree', ['m bachelor']],
    ['Up to 3 years of experience', []],
  ],
  schooling: [
    ["Bachelor's degree in Finance, Accounting or Economics", ['m bachelor, Finance, Accounting, Economics']],
    ['BSc or MSc in Chemistry', ['m bachelor, Chemistry']],
    ["Master's degree in Social Work or equivalent experience", ['m master, Social Work, or equivalent']],
    ['High school diploma or GED', ['m secondary']],
    ['PhD in Astrophysics', ['m doctorate, Astrophysics']],
    ['Currently pursuing a degree in Marketing', ['m bachelor, Marketing, in progress']],
    ["An associate's degree or three years of drafting experience", ['m any-of (associate | 36 months drafting)']],
    ['High degree of accuracy', ['m ~High degree of accuracy']],
    ['GCSE grade C or above in English and Maths', ['m secondary']],
    ["Bachelor's degree from a four-year college or university in Botany", ['m bachelor, Botany']],
    ['MPharm (or overseas equivalent)', ['m professional, or equivalent']],
    ['Diploma / Degree in Radiography', ['m vocational, Radiography']],
    ['Graduate of an accredited School of Pharmacy (BS Pharm or PharmD)', ['m bachelor, Pharmacy']],
    ['Graduate of an accredited school of nursing (ADN or BSN)', ['m associate, nursing']],
    [
      'Graduate of an accredited Dental Hygiene program (XYZA or QRST) or military equivalent',
      ['m vocational, Dental Hygiene, or equivalent'],
    ],
    ['Degree in Speech and Language Therapy', ['m bachelor, Speech and Language Therapy']],
    ['A good degree in Physics, Engineering or similar', ['m bachelor, Physics, Engineering, or equivalent']],
    ['Level 3 qualification in floristry, or time-served apprenticeship', ['m vocational, floristry']],
    ['Active state pharmacist license', ['m licence pharmacist license']],
    ['Able to teach Physics to GCSE', ['m Physics', 'm GCSE']],
    ['Degree in Physics and Chemistry', ['m bachelor, Physics, Chemistry']],
    ['Level 2 Teaching Assistant qualification or equivalent', ['m vocational, Teaching Assistant, or equivalent']],
    ['Diploma in Floristry or an overseas equivalent', ['m vocational, Floristry, or equivalent']],
    ['HND in Surveying or similar, or substantial experience in lieu', ['m associate, Surveying, or equivalent']],
    ['Experience with LLM APIs', ['m LLM', 'm APIs']],
    ['LLM in Tax Law', ['m master, Tax Law']],
    ['Experience of teaching A Level Botany', ['m Botany']],
  ],
  'alternatives and conjunctions': [
    ['Java, Kotlin or Scala', ['m any-of (Java | Kotlin | Scala)']],
    ['AWS/GCP/Azure', ['m any-of (AWS | GCP | Azure)']],
    ['Python and SQL', ['m Python', 'm SQL']],
    ['SQL and one of Python or R', ['m SQL', 'm any-of (Python | R)']],
    ['Two of the following: Go, Rust, Java', ['m any-of 2 (Go | Rust | Java)']],
    ['A scripting language, e.g. Python or Bash', ['m any-of (scripting language | Python | Bash)']],
    ['Excel (including VLOOKUPs and pivot tables)', ['m Excel', 'm VLOOKUPs', 'm pivot tables']],
    ['Exposure to NetSuite, BlackLine, Concur or similar tools', ['m any-of (NetSuite | BlackLine | Concur)']],
    ['Python, and NetSuite, Concur or something like it', ['m Python', 'm any-of (NetSuite | Concur)']],
    ['Cloud platforms (AWS, Azure)', ['m any-of (Cloud platforms | AWS | Azure)']],
    [
      'PLC troubleshooting (Allen-Bradley / Siemens)',
      ['m any-of (PLC | Allen-Bradley | Siemens)', 'm troubleshooting'],
    ],
  ],
  'what is a term and what is none': [
    [
      'A booking system such as Tillscript Connect, Brasso or Quillex',
      ['m any-of (booking system | Tillscript Connect | Brasso | Quillex)'],
    ],
    [
      'A planning tool such as Adaptive, Tallyplan or Forecastr',
      ['m any-of (planning tool | Adaptive | Tallyplan | Forecastr)'],
    ],
    ['Knowledge of USP 797/800', ['m USP 797/800']],
    ['Knowledge of the National Clinical Guideline for Stroke', ['m National Clinical Guideline for Stroke']],
    ["You've shipped a compiler", ['m compiler']],
    ['Up to date safeguarding training', ['m safeguarding training']],
    ['Aware of asbestos', ['m asbestos']],
    ['Able to read isometric drawings', ['m isometric drawings']],
    ['GTAW root and SMAW fill', ['m GTAW', 'm SMAW']],
    ['EOE M/F/D/V', []],
    ['Knowledge of the WHO checklist', ['m WHO checklist']],
    ['Java AND Kotlin', ['m Java', 'm Kotlin']],
    ['Pay may vary based on skills, experience and education', []],
    ['The ideal candidate will be time served and have fault finding skills', ['m fault finding']],
    ['Managing budgets in excess of £1m', ['m Managing budgets']],
    ['School finance systems e.g. Abacora or Ledgerix', ['m any-of (School finance systems | Abacora | Ledgerix)']],
    ['Skill in venipuncture on patients of all ages', ['m venipuncture']],
    ['A passion for food, some experience in a professional kitchen', ['m ~passion for food', 'm kitchen']],
    ['Confident user of Tapestry', ['m Tapestry']],
    ['Experience of higher education', ['m higher education']],
    ['CeMAP qualified (or working towards it)', ['m certification CeMAP']],
    ['Experience with soldering would help a lot', ['n soldering']],
    ['Experience of presenting to the C-suite', ['m presenting']],
    ['Expectations, decisions and progress', []],
  ],
  'how much hangs on it': [
    ['Python is a plus', ['n Python']],
    ['Ideally Python', ['n Python']],
    ['Python required, Scala preferred', ['m Python', 'n Scala']],
    ['Experience with Docker (Kubernetes would be a plus)', ['m Docker', 'n Kubernetes']],
    ['Python is not required', []],
    ['Ideally you will also have Kafka, and experience of Scala', ['n Kafka', 'n Scala']],
    ['Chess would be an advantage, as would experience of baking', ['n Chess', 'n baking']],
    ['You know Python well, and Kotlin is a plus', ['m Python', 'n Kotlin']],
    ['Python in daily use, not Java', ['m Python']],
    ['Tools including but not limited to Python', ['m Python']],
    ['OSHA compliance', ['m OSHA compliance']],
    ['Admission to the Illinois bar', ['m licence Illinois bar']],
    ['Commercial driver’s license, Class A', ['m licence Commercial driver’s license, Class A']],
    ['Valid driver’s license', ['k driving']],
    ['Full category B driving licence', ['k driving']],
    ['Category C+E driving licence', ['m licence Category C+E driving licence']],
    ['GCSE English and Maths, grade C/4 or above', ['m secondary']],
    [
      'Paralegal certificate from an approved program, or a bachelor’s degree',
      ['m any-of (certification Paralegal certificate | bachelor)'],
    ],
    ['Level 3 qualification in vehicle repair (NVQ or City & Guilds)', ['m vocational, vehicle repair']],
    ['AAT qualified or part-qualified', ['m certification AAT']],
    ['Patient counseling', ['m Patient counseling']],
    ['We are unable to sponsor work visas', ['k work-authorization unsponsored']],
    ['Entitled to work in Canada', ['k work-authorization']],
    ['IWFM membership', ['m certification IWFM membership']],
    ['Immunization certification', ['m certification Immunization certification']],
    ['U.S. citizen or permanent resident', ['k work-authorization']],
    ['Degree in Social Work (BA or MA)', ['m bachelor, Social Work']],
    ['No experience necessary', []],
    ['No LeetCode', []],
    ['Kafka is a plus but not a requirement', ['n Kafka']],
    ['Fire alarm knowledge beneficial (Kentec, C-Tec)', ['n Fire alarm', 'n Kentec', 'n C-Tec']],
  ],
  'papers and languages': [
    ['Must hold a current CPA license', ['m licence CPA license']],
    ['PMP certification preferred', ['n certification PMP certification']],
    ['Current RN license in good standing', ['m licence RN license']],
    ['RN license in the State of Kansas', ['m licence RN license']],
    ['Current RN license in the state', ['m licence RN license']],
    ['Graduate of an accredited LPN/LVN program', ['m vocational']],
    [
      'Phlebotomy certification (QQX, ZZY or WWV)',
      ['m any-of (certification Phlebotomy certification | certification QQX | certification ZZY | certification WWV)'],
    ],
    ['Level 3 food safety', ['m certification Level 3 food safety']],
    ['Level 3 Award in Food Safety', ['m certification Level 3 Award in Food Safety']],
    ['CFA, ACA or ACCA', ['m any-of (certification CFA | certification ACA | certification ACCA)']],
    [
      'Gas Safe registered with XYB1 and QWN2',
      ['m licence Gas Safe registered', 'm certification XYB1', 'm certification QWN2'],
    ],
    ['Fluent German', ['m language German']],
    ['Bilingual (English/Spanish)', ['m language English', 'm language Spanish']],
    ['Able to explain decisions in plain English', ['m ~explain decisions in plain English']],
    ['Valid Arizona teaching certificate with a Latin endorsement', ['m certification Arizona teaching certificate']],
    ['English required, Spanish very helpful', ['m language English', 'n language Spanish']],
    [
      'NVQ Level 3 in Health and Social Care, or working towards it',
      ['m vocational, Health and Social Care, in progress'],
    ],
    [
      'Valid counterbalance or reach truck licence',
      ['m any-of (licence counterbalance | licence reach truck licence)'],
    ],
    ['Spanish very helpful', ['n language Spanish']],
    ['Dutch a strong plus', ['n language Dutch']],
    ['Spanish or Portuguese at B2 level', ['m any-of (language Spanish | language Portuguese)']],
  ],
  'what asks nothing, beside what does': [
    ['NVQ Level 2 in Floristry (or equivalent) – full training given', ['m vocational, Floristry, or equivalent']],
    ['Voice picking experience a plus but not essential as full training will be provided', ['n Voice picking']],
    [
      'One year of glazing experience required; new graduates with a glazing externship will be considered',
      ['m 12 months glazing'],
    ],
    ['Two years of baking experience; 1 year considered with a diploma', ['m 24 months baking']],
    ['Three years of hospital pharmacy experience in lieu of residency', ['m 36 months hospital pharmacy']],
    ['Criteria / Essential (E) or Desirable (D)', []],
    [
      "Bachelor's degree in Finance; or an equivalent combination of education and experience",
      ['m bachelor, Finance, or equivalent'],
    ],
    ['Comfortable with ambiguity', ['m ~ambiguity']],
  ],
  'what a form would ask': [
    ['Quarrel & Sons does not sponsor employment visas for this position', ['k work-authorization unsponsored']],
    ['Overtime as needed during close', ['k shift']],
    ['Call rotation: one weekend in four', ['k shift']],
    ['It is essential that you can travel between clinics', ['k travel']],
    ['A car driver is preferred, but reasonable adjustments will be made', ['n driving']],
    ['Full driving licence (manual)', ['k driving']],
    ["You'll need to drive as there's no bus", ['k driving']],
    ['Saturday working 1 in 3', ['k shift']],
    ['7 on / 7 off evenings', ['k shift']],
    ['Must be authorized to work in Canada without sponsorship', ['k work-authorization unsponsored']],
    ['Active security clearance', ['k clearance Active security clearance']],
    ["Valid driver's licence", ['k driving']],
    ['Pre-employment physical and drug screen required', ['k physical', 'k background-check']],
    ['Ability to lift 20 kg', ['k physical']],
    ['Willing to work nights and weekends', ['k shift']],
    ['Weekends and holidays', ['k shift']],
    ['Weekends and overtime as needed', ['k shift']],
    ['Some evenings, nights or overtime', ['k shift']],
    ['Up to 30% travel', ['k travel']],
    ['Enhanced DBS check', ['k background-check']],
    ['Must be at least 21 years of age', ['k age']],
    ['Willing to relocate', ['k relocation']],
    ['Work on site in our Leeds office', ['k on-site']],
    ['Hybrid, 3 days in the office', ['k hybrid']],
    ['You will need your own transport', ['k driving']],
    ['Take part in a call-out rota, 1 in 6', ['k shift']],
    ["We can't sponsor visas", ['k work-authorization unsponsored']],
    ['The level of security needed is security check', ['k clearance level of security needed is security check']],
    ['Must be happy to work in a chilled environment', ['k physical']],
    ['Own safety boots', ['k other']],
    ['No sponsorship available', ['k work-authorization unsponsored']],
  ],
}

for (const [name, rows] of Object.entries(tables))
  describe(name, () => {
    it.each(rows)('%s', (line, asks) => {
      expect(asked(line)).toEqual(asks)
    })
  })

describe('a sentence of prose', () => {
  it.each([
    [
      'You will have a good working knowledge of pension schemes and actuarial tables.',
      ['m pension schemes', 'm actuarial tables'],
    ],
    ['You will have the chance to gain experience of pensions.', []],
    ['It would be useful if you had experience of baking.', ['n baking']],
  ])('%s', (text, asks) => {
    const { requirements } = parseRequisition(posting(`Clerk\n\nWe are a small office by the sea. ${text}`))
    expect(requirements.map(({ level, criterion }) => `${level[0]} ${show(criterion)}`)).toEqual(asks)
  })
})

describe('the name of a condition', () => {
  it('ends between words', () => {
    const { requirements } = parseRequisition(
      posting('Requirements\n- Stand most of the shift and lift up to 50 lb of sheet metal'),
    )
    const names = requirements.map(({ criterion }) => ('name' in criterion ? criterion.name : ''))
    expect(names).toEqual(['Stand most of the shift and lift up to 50 lb of sheet'])
  })
})

describe('a small ad without headings', () => {
  const askedIn = (text: string): string[] =>
    parseRequisition(posting(text)).requirements.map(({ level, criterion }) => `${level[0]} ${show(criterion)}`)

  it.each([
    [
      'Plasterer wanted Leeds area. CSCS card and own tools. Start Monday. £200/day. Text Gaz 555-0171',
      ['m certification CSCS card', 'k other'],
    ],
    [
      'Joiner. Minimum 3 yrs post-qualification. Clean driving licence essential. Experience of sash windows. Good rates.',
      ['m 36 months', 'k driving', 'm sash windows'],
    ],
  ])('%s', (text, asks) => {
    expect(askedIn(text)).toEqual(asks)
  })
})

describe('what is enumerated behind a colon', () => {
  it.each([
    [
      'To be successful you will need: a full driving licence; good knowledge of pruning; a first aid certificate (or we will train you); a sense of fun.',
      ['k driving', 'm pruning', 'm certification first aid certificate', 'm ~sense of fun'],
    ],
    [
      'Requirements: Minimum 3 years in leasehold management; Excellent knowledge of landlord law; Experience with Qube or Dwellant',
      ['m 36 months leasehold management', 'm landlord law', 'm any-of (Qube | Dwellant)'],
    ],
  ])('%s', (text, asks) => {
    const { requirements } = parseRequisition(posting(`Gardener\n\n${text}`))
    expect(requirements.map(({ level, criterion }) => `${level[0]} ${show(criterion)}`)).toEqual(asks)
  })
})

describe('fields of a form', () => {
  it.each([
    ['Requirements\nEducation - Graduate of an AMA approved School of Radiography', ['m vocational, Radiography']],
    ['Experience:\nRoofing: 3 years (Required)', ['m 36 months Roofing']],
    ['Experience:\nRoofing: 1 year (Preferred)', ['n 12 months Roofing']],
    ['License/Certification:\nSlate Universal (Required)', ['m certification Slate Universal']],
    ['Ability to Commute:\nBoise, ID (Required)', []],
  ])('%s', (text, asks) => {
    const { requirements } = parseRequisition(posting(`Roofer\n\n${text}`))
    expect(requirements.map(({ level, criterion }) => `${level[0]} ${show(criterion)}`)).toEqual(asks)
  })
})

describe('the title of the opening', () => {
  it('is no skill', () => {
    const { requirements } = parseRequisition(posting('Kiln Setter\nRequirements\n- Kiln Setter with glazing skills'))
    expect(requirements.map(({ criterion }) => show(criterion))).toEqual(['glazing'])
  })
})

describe('headings', () => {
  it.each([
    ['Nice to have', ['n Python']],
    ['Desirable criteria', ['n Python']],
    ["It'd be great if you also had", ['n Python']],
    ['It would be nice if you also know', ['n Python']],
    ["What you'll bring", ['m Python']],
    ['Essential', ['m Python']],
    ['The ideal person will have', ['m Python']],
    ['To apply for this role you should have:', ['m Python']],
    ['What we offer', []],
    ['Responsibilities', []],
  ])('%s', (heading, asks) => {
    expect(asked('Python', heading)).toEqual(asks)
  })
})
