import { defineTable } from '../define-table.ts'

export const publicSector = defineTable({
  trade: 'public-sector',
  skills: {
    'Public Policy': {
      aka: ['policy analysis', 'policymaking'],
    },
    'Policy Briefing': {},
    'Legislative Affairs': {},
    Lobbying: { aka: ['policy advocacy'] },
    'Public Administration': {
      aka: ['local government'],
      when: {
        'local government': {
          unless: [
            'local government pension scheme',
            'Local Government Act',
            'local government pension',
            'local government employer',
            'local government terms',
          ],
          matches: ['Years in local government.', 'Knowledge of local government.'],
          misses: ['The Local Government Pension Scheme.', 'The Local Government Act 1972.'],
        },
      },
    },
    'Stakeholder Consultation': {},
    'Urban Planning': {
      when: {
        'Urban Planning': {
          unless: ['degree in urban planning', "master's in urban planning", 'in urban planning'],
          matches: ['Urban planning and zoning.', 'Skills: urban planning.'],
          misses: ['A degree in urban planning.', "A master's in urban planning."],
        },
      },
    },
    'Development Management (Planning)': {},
    'Transportation Planning': {},
    'Environmental Planning': {
      aka: ['CEQA', 'NEPA'],
    },
    'Housing Management': {},
    'Affordable Housing': {
      aka: ['LIHTC', 'Low-Income Housing Tax Credit'],
    },
    'Homelessness Legislation': {},
    'Economic Development': {},
    'Government Grants Management': {},
    'Public Finance': {
      aka: ['GASB'],
    },
    'Public Procurement': {
      aka: ['OJEU'],
    },
    'Democratic Services': {},
    'Code Enforcement': {},
    'Environmental Health': {},
    'Trading Standards': {
      aka: ['consumer protection'],
    },
    'Parks and Recreation Management': {},
    'Waste Services Management': {},
    'Public Benefits Administration': {
      aka: ['TANF'],
    },
    'International Development': {
      aka: ['humanitarian aid', 'donor reporting', 'USAID'],
    },
    'Diplomacy and Foreign Affairs': {},
    'Equality Impact Assessments': {
      aka: ['EqIA'],
    },
    'Performance Measurement in Government': {
      aka: ['GAGAS'],
    },
  },
  certifications: {
    'RTPI Membership': {
      aka: ['MRTPI', 'RTPI', 'Royal Town Planning Institute'],
      by: 'RTPI',
    },
    AICP: {
      aka: ['American Institute of Certified Planners', 'MCIP'],
      by: 'American Planning Association',
    },
    'CIH Qualification': {
      aka: ['Chartered Institute of Housing', 'CIHCM', 'CIH'],
      by: 'Chartered Institute of Housing',
    },
    'Housing Compliance Certifications': {
      aka: ['HCCP'],
    },
    'Certified Public Manager': {
      aka: ['ICMA-CM'],
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
      aka: ['CCEO', 'Certified Code Enforcement Officer', 'CACEO'],
      by: 'AACE',
    },
    'Certified Economic Developer': {
      aka: ['CEcD', 'EDFP', 'Economic Development Finance Professional'],
      by: 'IEDC',
    },
    'Certified Park and Recreation Professional': {
      aka: ['CPRP', 'AFO'],
      by: 'NRPA',
      when: {
        AFO: {
          exact: true,
          near: ['pool', 'CPO', 'aquatic', 'aquatics', 'certification', 'swimming', 'lifeguard'],
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
          near: ['trading', 'standards', 'CTSI', 'DCATS', 'diploma', 'consumer'],
          matches: ['Trading Standards DTS.', 'CTSI, DTS or DCATS.'],
          misses: ['DTS audio.', 'A DTS of data.'],
        },
        DCATS: {
          exact: true,
          near: ['trading', 'standards', 'CTSI', 'DTS', 'consumer'],
          matches: ['Trading Standards DCATS.', 'DTS or DCATS.'],
          misses: ['Dcats Ltd.', 'Ten dcats.'],
        },
      },
    },
    'NRSWA Streetworks': {},
  },
  titles: {
    'Policy Analyst': {
      aka: ['policy officer'],
    },
    'Public Affairs Manager': {
      aka: ['lobbyist'],
    },
    'Urban Planner': {},
    'Housing Officer': {},
    'Economic Development Officer': {},
    'Civil Servant': {},
    'City Manager': {},
    'City Clerk': {},
    'Code Enforcement Officer': {},
    'Environmental Health Officer': {
      aka: ['EHO'],
    },
    'Trading Standards Officer': {
      aka: ['licensing officer'],
      when: {
        'licensing officer': {
          near: ['council', 'taxi', 'premises', 'alcohol', 'trading', 'enforcement', 'local', 'authority', 'city'],
          matches: ['Council licensing officer.', 'Taxi licensing officer.'],
          misses: ['Software licensing officer.', 'Film licensing officer.'],
        },
      },
    },
    'Grants Officer': {},
    'Program Manager (Public)': {
      aka: ['program officer'],
      when: {
        'program officer': {
          near: [
            'NGO',
            'foundation',
            'grants',
            'grant',
            'development',
            'humanitarian',
            'USAID',
            'government',
            'federal',
            'nonprofit',
            'international',
            'philanthropy',
          ],
          matches: ['NGO program officer.', 'Foundation grants program officer.'],
          misses: ['Flight program officer.', 'Loyalty program officer.'],
        },
      },
    },
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
