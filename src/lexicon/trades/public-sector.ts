import { defineTable } from '../define-table.ts'

export const publicSector = defineTable({
  trade: 'public-sector',
  skills: {
    'Public Sector': {},
    'Department of Defense': {
      aka: ['DoD'],
      when: {
        DoD: {
          exact: true,
          near: ['clearance', 'federal', 'military', 'army', 'navy', 'contracts', 'va'],
          matches: ['Federal and DoD contracts', 'DoD clearance'],
          misses: ['Scrum DoD and backlog', 'Stories meet the DoD'],
        },
      },
    },
    'Public Policy': { aka: ['policymaking'] },
    'Policy Analysis': { is: ['Public Policy'] },
    'Cost-Benefit Analysis': {
      aka: ['CBA'],
      when: {
        CBA: {
          exact: true,
          near: ['economic', 'appraisal', 'business case', 'npv', 'cost'],
          matches: ['Economic appraisal and CBA', 'CBA in a business case'],
          misses: ['Union grievances under the CBA', 'Teller at CBA'],
        },
      },
    },
    Lobbying: {},
    'Public Administration': {},
    'SNAP Benefits': {
      aka: ['Supplemental Nutrition Assistance Program', 'SNAP'],
      was: ['Food Stamps'],
      when: {
        SNAP: {
          exact: true,
          near: ['tanf', 'medicaid', 'eligibility', 'benefits', 'wic'],
          matches: ['TANF and SNAP', 'SNAP eligibility worker'],
          misses: ['Call us in a SNAP', 'Plays SNAP with pupils'],
        },
      },
    },
    'Local Government': {
      aka: ['Local Authority'],
      when: {
        'Local Government': {
          unless: ['local government act', 'local government pension', 'local government employer'],
          matches: ['Years in local government.', 'Knowledge of local government.'],
          misses: ['The Local Government Pension Scheme.', 'The Local Government Act 1972.'],
        },
      },
    },
    'Urban Planning': {
      when: {
        'Urban Planning': {
          unless: ['in urban planning'],
          matches: ['Urban planning and zoning.', 'Skills: urban planning.'],
          misses: ['A degree in urban planning.', "A master's in urban planning."],
        },
      },
    },
    CEQA: { aka: ['California Environmental Quality Act'] },
    'Affordable Housing': {},
    'Housing Choice Voucher': {
      aka: ['Section 8'],
      is: ['Affordable Housing'],
      when: {
        'Section 8': {
          near: ['hud', 'voucher', 'lihtc', 'housing', 'affordable', 'tax credit'],
          unless: ['section 8 notice', 'section 8 notices'],
          matches: ['HUD and Section 8', 'Section 8 housing'],
          misses: ['Served Section 8 notices', 'Section 8 of the Act'],
        },
      },
    },
    LIHTC: { aka: ['Low-Income Housing Tax Credit'], is: ['Affordable Housing'] },
    'Economic Development': {},
    'Public Finance': {},
    'Business Rates': { aka: ['NNDR'] },
    'Environmental Health': {},
    'Consumer Protection': {},
    'International Development': {},
    'Humanitarian Aid': {},
    'Equality Impact Assessments': { aka: ['EqIA'] },
    'Public Procurement': {},
    'Parks and Recreation Management': {},
    'Diplomacy and Foreign Affairs': {},
  },
  certifications: {
    'RTPI Membership': { aka: ['Royal Town Planning Institute', 'RTPI'], by: 'RTPI' },
    MRTPI: { is: ['RTPI Membership'] },
    AICP: { aka: ['American Institute of Certified Planners'], by: 'American Planning Association' },
    'Member of the Canadian Institute of Planners': {},
    'CIH Qualification': {
      aka: ['Chartered Institute of Housing', 'CIH'],
      by: 'Chartered Institute of Housing',
    },
    CIHCM: { is: ['CIH Qualification'] },
    'Housing Compliance Certifications': { aka: ['HCCP'] },
    'Certified Public Manager': { by: 'National Certified Public Manager Consortium' },
    'Certified Municipal Clerk': { by: 'IIMC' },
    CiLCA: { aka: ['Certificate in Local Council Administration'] },
    'CIPFA Qualification': { aka: ['CIPFA', 'Chartered Institute of Public Finance and Accountancy'], by: 'CIPFA' },
    CPFA: { is: ['CIPFA Qualification'] },
    'Certified Government Financial Manager': {},
    'NIGP-CPP': { by: 'UPPCC' },
    CPPB: { aka: ['Certified Professional Public Buyer'] },
    CPPO: { aka: ['Certified Public Procurement Officer'] },
    'Code Enforcement Certification': { by: 'AACE' },
    'Certified Code Enforcement Officer': { aka: ['CCEO'], is: ['Code Enforcement Certification'] },
    'Certified Economic Developer': { aka: ['CEcD'], by: 'IEDC' },
    'Certified Park and Recreation Professional': {
      aka: ['CPRP'],
      by: 'NRPA',
    },
    'Aquatic Facility Operator': {
      aka: ['AFO'],
      when: {
        AFO: {
          exact: true,
          near: ['pool', 'cpo', 'aquatic', 'aquatics', 'certification'],
          matches: ['Pool CPO or AFO.', 'Aquatics AFO.'],
          misses: ['Oracle AFO.', 'Afo braces: AFO.'],
        },
      },
    },
    'Environmental Health Registration': { aka: ['EHRB'], by: 'CIEH' },
    'Trading Standards Qualification': {},
    'Diploma in Trading Standards': {
      aka: ['DTS'],
      is: ['Trading Standards Qualification'],
      when: {
        DTS: {
          exact: true,
          near: ['trading', 'standards', 'ctsi', 'dcats', 'consumer'],
          matches: ['Trading Standards DTS.', 'CTSI, DTS or DCATS.'],
          misses: ['DTS audio.', 'A DTS of data.'],
        },
      },
    },
    'Diploma in Consumer Affairs and Trading Standards': {
      aka: ['DCATS'],
      is: ['Trading Standards Qualification'],
      when: {
        DCATS: {
          exact: true,
          near: ['trading', 'standards', 'ctsi', 'dts', 'consumer'],
          matches: ['Trading Standards DCATS.', 'DTS or DCATS.'],
          misses: ['Dcats Ltd.', 'Ten dcats.'],
        },
      },
    },
    'NRSWA Streetworks': {},
  },
  titles: {
    'Policy Analyst': { aka: ['policy officer'] },
    'Public Affairs Manager': {},
    'Urban Planner': {},
    'Housing Officer': {},
    'Economic Development Officer': {},
    'Civil Servant': {},
    'City Clerk': {},
    'Code Enforcement Officer': {},
    'Environmental Health Officer': { aka: ['EHO'] },
    'Trading Standards Officer': {},
    'Grants Officer': {},
    Diplomat: {},
    Councillor: {},
    Mayor: {},
    'Benefits Officer': {},
    'Tax Assessor': {},
    'Public Works Director': {},
    'Refuse Collector': {},
    'Highways Inspector': {},
    'Park Ranger': {},
    'Recreation Leader': {},
    'Recreation Coordinator': {},
    'Sports Development Officer': {},
  },
})
