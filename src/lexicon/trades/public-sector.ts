import { defineTable } from '../define-table.ts'

export const publicSector = defineTable({
  trade: 'public-sector',
  skills: {
    'Public Policy': {
      aka: [
        'policy analysis',
        'policy development',
        'policy making',
        'policymaking',
        'policy formulation',
        'policy advice',
      ],
      when: {
        'policy development': {
          unless: ['HR policy development', 'IT policy development'],
          matches: ['Skills in policy development.', 'Policy development (night shift).'],
          misses: ['HR policy development.', 'IT policy development.'],
        },
      },
    },
    'Policy Briefing': {
      aka: [
        'briefing papers',
        'policy papers',
        'ministerial briefings',
        'policy briefs',
        'ministerial correspondence',
        'parliamentary questions',
      ],
    },
    'Legislative Affairs': {
      aka: [
        'government affairs',
        'public affairs',
        'government relations',
        'legislative analysis',
        'parliamentary affairs',
        'legislative process',
      ],
    },
    Lobbying: { aka: ['legislative advocacy', 'policy advocacy', 'grassroots advocacy'] },
    'Public Administration': {
      aka: [
        'government administration',
        'civil service',
        'local government',
        'public sector experience',
        'municipal government',
        'public sector administration',
      ],
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
        'civil service': {
          unless: [
            'civil service pension',
            'civil service exam',
            'civil service commission',
            'civil service success profiles',
            'civil service code',
            'civil service jobs',
            'civil service benefits',
            'civil service rules',
            'civil service examination',
            'civil service list',
          ],
          matches: ['Years in the civil service.', 'Knows the civil service.'],
          misses: ['A Civil Service pension.', 'Passed the civil service exam.'],
        },
      },
    },
    'Stakeholder Consultation': {
      aka: [
        'public consultation',
        'public participation',
        'citizen engagement',
        'public engagement',
        'community consultation',
        'public involvement',
      ],
    },
    'Urban Planning': {
      aka: [
        'town planning',
        'city planning',
        'land use planning',
        'spatial planning',
        'community planning',
        'regional planning',
      ],
      when: {
        'Urban Planning': {
          unless: ['degree in urban planning', "master's in urban planning", 'in urban planning'],
          matches: ['Urban planning and zoning.', 'Skills: urban planning.'],
          misses: ['A degree in urban planning.', "A master's in urban planning."],
        },
      },
    },
    'Development Management (Planning)': {
      aka: [
        'planning applications',
        'development control',
        'planning enforcement',
        'zoning',
        'zoning codes',
        'zoning administration',
      ],
      when: {
        zoning: {
          unless: ['HVAC zoning', 'SAN zoning', 'storage zoning', 'fibre channel zoning'],
          matches: ['Reviews zoning.', 'Zoning and codes.'],
          misses: ['Brocade SAN zoning.', 'HVAC zoning panels.'],
        },
      },
    },
    'Transportation Planning': {
      aka: [
        'transport planning',
        'travel demand modelling',
        'traffic impact studies',
        'transit planning',
        'travel demand modeling',
        'transport assessments',
      ],
    },
    'Environmental Planning': {
      aka: [
        'CEQA',
        'NEPA',
        'environmental impact assessment',
        'environmental impact statements',
        'environmental assessments',
        'environmental review',
      ],
      when: {
        'environmental review': {
          near: ['CEQA', 'NEPA', 'SEQRA', 'planning', 'federal', 'HUD', 'land', 'permits', 'compliance', 'impact'],
          matches: ['NEPA environmental review.', 'HUD environmental review.'],
          misses: ['An environmental review journal.', 'Our yearly environmental review.'],
        },
      },
    },
    'Housing Management': {
      aka: [
        'tenancy management',
        'social housing',
        'housing association experience',
        'housing services',
        'tenancy sustainment',
        'estate management housing',
      ],
    },
    'Affordable Housing': {
      aka: [
        'LIHTC',
        'Low-Income Housing Tax Credit',
        'Section 8',
        'HUD programs',
        'Housing Choice Voucher',
        'HUD regulations',
      ],
    },
    'Homelessness Legislation': {
      aka: [
        'Homelessness Reduction Act',
        'homelessness assessments',
        'housing options advice',
        'housing law',
        'housing legislation',
        'homelessness applications',
      ],
    },
    'Economic Development': {
      aka: [
        'regeneration',
        'business retention and expansion',
        'inward investment',
        'tax increment financing',
        'small business development',
        'urban regeneration',
      ],
      when: {
        regeneration: {
          near: [
            'urban',
            'housing',
            'estate',
            'council',
            'town',
            'community',
            'local',
            'government',
            'economic',
            'place',
            'masterplan',
            'property',
            'planning',
            'public',
          ],
          unless: ['tissue regeneration', 'nerve regeneration', 'bone regeneration'],
          matches: ['Council regeneration schemes.', 'Urban housing and regeneration.'],
          misses: ['DPF regeneration.', 'Liver regeneration.'],
        },
      },
    },
    'Government Grants Management': {
      aka: [
        'grant monitoring',
        'grant programme management',
        'federal grants',
        'public funding',
        'subrecipient monitoring',
        'grant-making',
      ],
    },
    'Public Finance': {
      aka: [
        'government accounting',
        'government budgeting',
        'municipal finance',
        'GASB',
        'fund accounting',
        'CIPFA accounting',
      ],
    },
    'Public Procurement': {
      aka: [
        'government procurement',
        'public sector procurement',
        'OJEU',
        'Procurement Act 2023',
        'Public Contracts Regulations',
        'competitive tendering public',
      ],
    },
    'Democratic Services': {
      aka: [
        'committee administration',
        'electoral administration',
        'elections administration',
        'council committees',
        'scrutiny function',
        'electoral registration',
      ],
    },
    'Code Enforcement': {
      aka: [
        'nuisance abatement',
        'property maintenance inspection',
        'abatement of nuisances',
        'property maintenance code',
        'ordinance enforcement',
        'housing code inspection',
      ],
    },
    'Environmental Health': {
      aka: [
        'food safety inspection (public)',
        'food hygiene inspections',
        'noise control',
        'statutory nuisance',
        'public health inspection',
        'pollution control',
      ],
    },
    'Trading Standards': {
      aka: [
        'consumer protection',
        'weights and measures',
        'licensing enforcement',
        'Licensing Act 2003',
        'taxi licensing',
        'licensing (local authority)',
      ],
    },
    'Parks and Recreation Management': {
      aka: [
        'recreation programming',
        'parks planning',
        'recreation management',
        'community recreation',
        'leisure services',
        'parks maintenance',
      ],
    },
    'Waste Services Management': {
      aka: [
        'recycling services',
        'municipal waste',
        'street cleansing',
        'solid waste management',
        'refuse collection management',
        'waste collection',
      ],
    },
    'Public Benefits Administration': {
      aka: [
        'benefits processing',
        'social security administration',
        'eligibility determination',
        'SNAP eligibility',
        'TANF',
        'Medicaid eligibility',
      ],
    },
    'International Development': {
      aka: [
        'humanitarian aid',
        'donor reporting',
        'humanitarian response',
        'USAID',
        'international aid',
        'humanitarian programming',
      ],
    },
    'Diplomacy and Foreign Affairs': {
      aka: [
        'foreign policy',
        'international affairs',
        'protocol and diplomacy',
        'bilateral relations',
        'consular services',
        'consular affairs',
      ],
    },
    'Equality Impact Assessments': {
      aka: [
        'Public Sector Equality Duty',
        'EqIA',
        'Equality Act',
        'equality and diversity legislation',
        'ADA Title II',
        'Title VI',
      ],
    },
    'Performance Measurement in Government': {
      aka: [
        'performance audits',
        'government auditing standards',
        'GAGAS',
        'Yellow Book',
        'Best Value',
        'performance auditing',
      ],
    },
  },
  certifications: {
    'RTPI Membership': {
      aka: ['MRTPI', 'chartered town planner', 'RTPI', 'Royal Town Planning Institute', 'chartered planner'],
      by: 'RTPI',
    },
    AICP: {
      aka: [
        'American Institute of Certified Planners',
        'Certified Planner',
        'RPP planner',
        'Registered Professional Planner',
        'MCIP',
      ],
      by: 'American Planning Association',
      when: {
        'Certified Planner': {
          near: ['AICP', 'city', 'urban', 'zoning', 'land', 'APA'],
          unless: ['certified planner of events'],
          matches: ['AICP Certified Planner.', 'City zoning: Certified Planner.'],
          misses: ['A certified planner of events.', 'Certified planner (weddings).'],
        },
      },
    },
    'CIH Qualification': {
      aka: [
        'Chartered Institute of Housing',
        'CIHCM',
        'CIH',
        'Level 4 housing qualification',
        'Level 3 housing qualification',
      ],
      by: 'Chartered Institute of Housing',
    },
    'Housing Compliance Certifications': {
      aka: ['COS certification', 'Certified Occupancy Specialist', 'Tax Credit Specialist', 'HCCP', 'TCS tax credit'],
      when: {
        'COS certification': {
          unless: ['COS certification of phones'],
          matches: ['COS certification in housing.', 'Has COS certification.'],
          misses: ['COS certification of phones.', 'The COS certification of phones.'],
        },
      },
    },
    'Certified Public Manager': {
      aka: ['CPM public', 'CPM program public management', 'ICMA-CM', 'ICMA Credentialed'],
      by: 'National Certified Public Manager Consortium',
    },
    'Certified Municipal Clerk': {
      aka: ['CMC municipal', 'Master Municipal Clerk', 'MMC clerk', 'IIMC', 'CiLCA'],
      by: 'IIMC',
    },
    'CIPFA Qualification': {
      aka: ['CIPFA', 'CPFA', 'Chartered Institute of Public Finance', 'CGFM', 'Certified Government Financial Manager'],
      by: 'CIPFA',
    },
    'NIGP-CPP': {
      aka: [
        'CPPB',
        'CPPO',
        'NIGP certification',
        'Certified Professional Public Buyer',
        'NIGP Certified Procurement Professional',
      ],
      by: 'UPPCC',
    },
    'Code Enforcement Certification': {
      aka: ['AACE certification', 'CCEO', 'Certified Code Enforcement Officer', 'IPMC certification', 'CACEO'],
      by: 'AACE',
    },
    'Certified Economic Developer': {
      aka: ['CEcD', 'EDFP', 'Economic Development Finance Professional', 'OU EDI', 'IEDC'],
      by: 'IEDC',
    },
    'Certified Park and Recreation Professional': {
      aka: ['CPRP', 'AFO', 'CPO pool operator', 'Certified Pool Operator', 'CPSI'],
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
    'Environmental Health Registration': { aka: ['EHRB', 'EHO registration', 'CIEH', 'EHORB', 'REHS'], by: 'CIEH' },
    'Trading Standards Qualification': {
      aka: ['DTS', 'DCATS', 'CTSI', 'Trading Standards Practitioner Diploma', 'DCA trading'],
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
    'NRSWA Streetworks': {
      aka: ['Streetworks card', 'NRSWA card', 'Street Works ticket', 'NRSWA Supervisor', 'Street Works Supervisor'],
    },
  },
  titles: {
    'Policy Analyst': {
      aka: ['policy officer', 'policy adviser', 'policy manager', 'policy advisor', 'policy associate'],
      when: {
        'policy manager': {
          unless: ['IAM policy manager', 'policy manager software'],
          matches: ['Policy manager, climate.', 'A policy manager.'],
          misses: ['Policy manager software.', 'The IAM policy manager.'],
        },
        'policy associate': {
          unless: ['insurance policy associate'],
          matches: ['Policy associate.', 'A policy associate.'],
          misses: ['Insurance policy associate.', 'An insurance policy associate.'],
        },
      },
    },
    'Public Affairs Manager': {
      aka: [
        'government relations manager',
        'lobbyist',
        'government affairs manager',
        'legislative assistant',
        'parliamentary assistant',
      ],
    },
    'Urban Planner': {
      aka: ['town planner', 'city planner', 'planner (urban)', 'planning officer', 'regional planner'],
    },
    'Housing Officer': {
      aka: [
        'tenancy officer',
        'housing manager',
        'housing options officer',
        'lettings officer housing',
        'income officer housing',
      ],
    },
    'Economic Development Officer': {
      aka: [
        'regeneration officer',
        'economic development manager',
        'regeneration manager',
        'economic development director',
        'economic development specialist',
      ],
    },
    'Civil Servant': {
      aka: [
        'government officer',
        'executive officer civil service',
        'administrative officer civil service',
        'higher executive officer',
        'council officer',
      ],
    },
    'City Manager': {
      aka: ['city administrator', 'town manager', 'county administrator', 'town administrator', 'county manager'],
    },
    'City Clerk': {
      aka: ['town clerk', 'municipal clerk', 'county clerk', 'parish clerk', 'democratic services officer'],
    },
    'Code Enforcement Officer': {
      aka: [
        'code compliance officer',
        'enforcement officer',
        'neighbourhood enforcement officer',
        'code compliance inspector',
        'environmental enforcement officer',
      ],
      when: {
        'enforcement officer': {
          near: [
            'council',
            'planning',
            'environmental',
            'code',
            'housing',
            'civil',
            'licensing',
            'littering',
            'municipal',
            'city',
          ],
          matches: ['Council enforcement officer.', 'City code and litter enforcement officer.'],
          misses: ['Bank enforcement officer.', 'A law enforcement officer in a film.'],
        },
      },
    },
    'Environmental Health Officer': {
      aka: [
        'environmental health practitioner',
        'public health inspector',
        'EHO',
        'environmental health specialist',
        'sanitarian',
      ],
    },
    'Trading Standards Officer': {
      aka: [
        'licensing officer',
        'consumer protection officer',
        'weights and measures inspector',
        'taxi licensing officer',
        'consumer protection investigator',
      ],
      when: {
        'licensing officer': {
          near: ['council', 'taxi', 'premises', 'alcohol', 'trading', 'enforcement', 'local', 'authority', 'city'],
          matches: ['Council licensing officer.', 'Taxi licensing officer.'],
          misses: ['Software licensing officer.', 'Film licensing officer.'],
        },
      },
    },
    'Grants Officer': {
      aka: [
        'grants programme officer',
        'program officer foundation',
        'grants compliance officer',
        'grant compliance specialist',
        'grants and funding officer',
      ],
    },
    'Program Manager (Public)': {
      aka: [
        'program officer',
        'programme officer',
        'government program manager',
        'programme coordinator NGO',
        'project officer public',
      ],
      when: {
        'programme officer': {
          unless: ['TV programme officer'],
          matches: ['Programme officer, Oxbridge Aid.', 'A programme officer.'],
          misses: ['TV programme officer.', 'A TV programme officer.'],
        },
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
    Diplomat: {
      aka: ['foreign service officer', 'consular officer', 'embassy officer', 'political officer', 'vice consul'],
    },
    Councillor: { aka: ['elected official', 'mayor', 'member of parliament', 'alderman', 'county commissioner'] },
    'Benefits Officer': {
      aka: ['revenues officer', 'council tax officer', 'benefits assessor', 'business rates officer', 'work coach'],
    },
    'Tax Assessor': {
      aka: ['property assessor', 'county assessor', 'revenue agent', 'tax examiner', 'property appraiser'],
    },
    'Parks Manager': {
      aka: ['recreation supervisor', 'parks supervisor', 'parks officer', 'recreation manager', 'recreation director'],
    },
    'Public Works Director': {
      aka: [
        'public works superintendent',
        'public works inspector',
        'public works supervisor',
        'civil enforcement supervisor',
      ],
    },
    'Contracting Officer': {
      aka: [
        'contract specialist (federal)',
        'procurement officer public',
        'public buyer',
        'purchasing agent government',
        'procurement specialist public',
      ],
    },
    'Refuse Collector': {
      aka: ['refuse loader', 'sanitation worker', 'recycling operative', 'street sweeper', 'street cleaner'],
    },
    'Highways Inspector': { aka: ['highways officer', 'highways manager', 'street works officer'] },
    'Public Works Maintenance Worker': {},
    'Waste Services Manager': { aka: ['waste management officer', 'recycling officer'] },
    'Park Ranger': { aka: ['countryside ranger'] },
    'Recreation Leader': { aka: ['recreation aide', 'recreation assistant', 'leisure assistant', 'park attendant'] },
    'Recreation Coordinator': { aka: ['recreation programmer', 'recreation specialist'] },
    'Sports Development Officer': {},
    'Leisure Centre Manager': { aka: ['leisure manager', 'duty manager leisure'] },
  },
})
