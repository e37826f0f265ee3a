import { defineTable } from '../define-table.ts'

export const publicSector = defineTable({
  trade: 'public-sector',
  skills: {
    'Public Policy': {
      aka: ['policy analysis'],
    },
    'Policy Briefing': {},
    'Legislative Affairs': {},
    Lobbying: { aka: ['policy advocacy'] },
    'Public Administration': {
      aka: ['local government'],
      when: {
        'local government': {
          unless: ['local government act', 'local government pension', 'local government employer'],
          matches: ['Years in local government.', 'Knowledge of local government.'],
          misses: ['The Local Government Pension Scheme.', 'The Local Government Act 1972.'],
        },
      },
    },
    'Stakeholder Consultation': {},
    'Urban Planning': {
      when: {
        'Urban Planning': {
          unless: ['in urban planning'],
          matches: ['Urban planning and zoning.', 'Skills: urban planning.'],
          misses: ['A degree in urban planning.', "A master's in urban planning."],
        },
      },
    },
    'Development Management (Planning)': {},
    'Transportation Planning': {},
    'Environmental Planning': {
      aka: ['CEQA'],
    },
    'Housing Management': {},
    'Affordable Housing': {
      aka: ['LIHTC'],
    },
    'Homelessness Legislation': {},
    'Economic Development': {},
    'Government Grants Management': {},
    'Public Finance': {},
    'Public Procurement': {},
    'Democratic Services': {},
    'Code Enforcement': {},
    'Environmental Health': {},
    'Trading Standards': {
      aka: ['consumer protection'],
    },
    'Parks and Recreation Management': {},
    'Waste Services Management': {},
    'Public Benefits Administration': {},
    'International Development': {
      aka: ['humanitarian aid', 'donor reporting', 'USAID'],
    },
    'Diplomacy and Foreign Affairs': {},
    'Equality Impact Assessments': {},
    'Performance Measurement in Government': {},
  },
  certifications: {
    'RTPI Membership': {
      aka: ['MRTPI', 'Royal Town Planning Institute'],
      by: 'RTPI',
    },
    AICP: {
      aka: ['American Institute of Certified Planners', 'MCIP'],
      by: 'American Planning Association',
    },
    'CIH Qualification': {
      aka: ['Chartered Institute of Housing', 'CIHCM'],
      by: 'Chartered Institute of Housing',
    },
    'Housing Compliance Certifications': {
      aka: ['HCCP'],
    },
    'Certified Public Manager': {
      by: 'National Certified Public Manager Consortium',
    },
    'Certified Municipal Clerk': {
      aka: ['IIMC', 'CiLCA'],
      by: 'IIMC',
    },
    'CIPFA Qualification': {
      aka: ['CIPFA', 'CPFA', 'Certified Government Financial Manager'],
      by: 'CIPFA',
    },
    'NIGP-CPP': {
      aka: ['CPPB', 'CPPO', 'Certified Professional Public Buyer'],
      by: 'UPPCC',
    },
    'Code Enforcement Certification': {
      aka: ['CCEO', 'CACEO'],
      by: 'AACE',
    },
    'Certified Economic Developer': {
      aka: ['CEcD', 'EDFP'],
      by: 'IEDC',
    },
    'Certified Park and Recreation Professional': {
      aka: ['CPRP', 'AFO'],
      by: 'NRPA',
      when: {
        AFO: {
          exact: true,
          near: ['pool', 'cpo', 'aquatic', 'aquatics', 'certification'],
          matches: ['Pool CPO or AFO.', 'Aquatics AFO.'],
          misses: ['Oracle AFO.', 'Afo braces: AFO.'],
        },
      },
    },
    'Environmental Health Registration': { aka: ['EHRB', 'CIEH'], by: 'CIEH' },
    'Trading Standards Qualification': {
      aka: ['DTS', 'DCATS'],
      when: {
        DTS: {
          exact: true,
          near: ['trading', 'standards', 'ctsi', 'dcats', 'consumer'],
          matches: ['Trading Standards DTS.', 'CTSI, DTS or DCATS.'],
          misses: ['DTS audio.', 'A DTS of data.'],
        },
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
    'Policy Analyst': {},
    'Public Affairs Manager': {},
    'Urban Planner': {},
    'Housing Officer': {},
    'Economic Development Officer': {},
    'Civil Servant': {},
    'City Manager': {},
    'City Clerk': {},
    'Code Enforcement Officer': {},
    'Environmental Health Officer': {},
    'Trading Standards Officer': {},
    'Grants Officer': {},
    'Program Manager (Public)': {},
    Diplomat: {},
    Councillor: { aka: ['mayor'] },
    'Benefits Officer': {},
    'Tax Assessor': {},
    'Parks Manager': {},
    'Public Works Director': {},
    'Contracting Officer': {},
    'Refuse Collector': {},
    'Highways Inspector': {},
    'Waste Services Manager': {},
    'Park Ranger': {},
    'Recreation Leader': {},
    'Recreation Coordinator': {},
    'Sports Development Officer': {},
  },
})
