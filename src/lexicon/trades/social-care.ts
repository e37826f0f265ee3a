import { defineTable } from '../define-table.ts'

const care = [
  'care',
  'clients',
  'residents',
  'social',
  'children',
  'families',
  'support',
  'vulnerable',
  'foster',
  'adults',
  'disabilities',
  'disability',
  'safeguarding',
  'MSW',
  'case',
  'family',
  'home',
  'child',
] as const

export const socialCare = defineTable({
  trade: 'social-care',
  skills: {
    'Social Care': { aka: ['care sector experience', 'care experience'] },
    'Social Work': {
      aka: ['social work practice', 'statutory social work', 'clinical social work', 'medical social work'],
      when: {
        'Social Work': {
          unless: [
            'degree in social work',
            'Bachelor of Social Work',
            'Master of Social Work',
            'School of Social Work',
            "master's in social work",
            "bachelor's in social work",
          ],
          matches: ['Years in social work.', 'Statutory social work.'],
          misses: ['A degree in social work.', 'The School of Social Work.'],
        },
      },
    },
    'Safeguarding Adults': {
      aka: ['safeguarding of vulnerable adults', 'adult safeguarding', 'SOVA', 'safeguarding vulnerable adults'],
    },
    'Child Safeguarding': { aka: ['safeguarding children', 'safeguarding of children', 'safeguarding young people'] },
    'Child Protection': {
      aka: [
        'child protective services',
        'child welfare',
        'Section 47',
        'child abuse investigation',
        'Children Act 1989',
        'child in need',
      ],
    },
    'Residential Care': { aka: ['care home work', 'residential childcare', 'residential support', 'group home care'] },
    'Assisted Living': { aka: ['senior living', 'independent living communities', 'senior care'] },
    'Home Care': {
      aka: ['domiciliary care', 'in-home care', 'homecare', 'live-in care', 'care in the community', 'care at home'],
      when: {
        'Home Care': {
          unless: ['home care products', 'home care brands'],
          matches: ['Home care visits.', 'Skilled in home care.'],
          misses: ['Sells home care products.', 'Markets home care brands.'],
        },
      },
    },
    'Dementia Care': { aka: ['memory care', 'dementia', "Alzheimer's"] },
    'Learning Disability Support': {
      aka: ['learning disabilities', 'intellectual disabilities', 'developmental disabilities', 'IDD', 'I/DD'],
      when: {
        IDD: {
          exact: true,
          near: care,
          matches: ['Clients with IDD.', 'IDD group home support.'],
          misses: ['IDD dialling codes.', 'An idd file.'],
        },
      },
    },
    'Complex Needs Care': {
      aka: [
        'challenging behaviour',
        'complex needs',
        'behaviours that challenge',
        'challenging behavior',
        'complex care',
      ],
    },
    'Physical Disability Support': {
      aka: ['spinal injury care', 'acquired brain injury', 'brain injury rehabilitation', 'ABI'],
      when: {
        ABI: {
          exact: true,
          near: care,
          matches: ['ABI clients at home.', 'Support clients with ABI.'],
          misses: ['An ABI break in C.', 'ABI of insurers.'],
        },
      },
    },
    'Supported Living': {
      aka: [
        'supported accommodation',
        'supported housing',
        'independent living skills',
        'independent living support',
        'community living support',
        'extra care housing',
      ],
    },
    'Person-Centred Care': {
      aka: [
        'person-centered care',
        'person-centred support',
        'person-centred planning',
        'person centred approach',
        'person-centered planning',
        'individualised care',
      ],
    },
    'Care Reviews': {
      aka: ['support planning', 'care needs assessment', 'support plans', 'care assessments', 'Care Act'],
    },
    'Risk Assessment in Care': {
      aka: ['risk management plans (care)', 'positive risk taking', 'client risk assessments'],
    },
    'Case Management': {
      aka: ['social work case management', 'client case management', 'caseload', 'intensive case management'],
      when: {
        'Case Management': {
          unless: [
            'case management software',
            'case management conference',
            'nurse case management',
            'RN case management',
            'test case management',
          ],
          matches: ['Case management of clients.', 'Skilled in case management.'],
          misses: ['Test case management.', 'Sells case management software.'],
        },
      },
    },
    'Medication Support in Care': {
      aka: [
        'MAR charts',
        'medication prompting',
        'medication reminders',
        'MAR sheets',
        'administering medication to residents',
        'medication administration records',
      ],
    },
    Companionship: { aka: ['companion care'] },
    'Light Housekeeping in Care': {
      aka: [
        'meal preparation',
        'light housekeeping',
        'meal prep',
        'household tasks for clients',
        'domestic support for clients',
      ],
      when: {
        'meal prep': {
          near: care,
          matches: ['Client care and meal prep.', "Residents' meal prep."],
          misses: ['Meal prep at a burger bar.', 'Sells meal prep boxes.'],
        },
        'light housekeeping': {
          near: care,
          matches: ['Clients: light housekeeping.', 'Home care, light housekeeping.'],
          misses: ['Hotel light housekeeping.', 'Office with light housekeeping.'],
        },
        'meal preparation': {
          near: care,
          matches: ['Meal preparation for clients.', "Residents' care and meal preparation."],
          misses: ['Meal preparation in a canteen kitchen.', 'Airline meal preparation.'],
        },
      },
    },
    'Respite Care': { aka: ['short breaks', 'respite support'] },
    'Fostering and Adoption': {
      aka: ['foster care', 'fostering', 'adoption services', 'kinship care', 'adoption', 'fostering assessments'],
      when: {
        fostering: {
          near: ['children', 'child', 'adoption', 'foster', 'carers', 'carer', 'social', 'LAC', 'placements'],
          unless: [
            'fostering a',
            'fostering the',
            'fostering an',
            'fostering strong',
            'fostering data',
            'fostering innovation',
            'fostering collaboration',
            'by fostering',
          ],
          matches: ['Fostering children and carers.', 'Social work in fostering.'],
          misses: ['Fostering a culture of care.', 'Fostering data culture.'],
        },
        adoption: {
          near: care,
          unless: [
            'user adoption',
            'product adoption',
            'technology adoption',
            'cloud adoption',
            'adoption assistance',
            'feature adoption',
            'AI adoption',
            'adoption leave',
            'adoption pay',
            'customer adoption',
            'adoption benefits',
            'pet adoption',
            'drive adoption',
            'adoption of',
          ],
          matches: ['Fostering and adoption of children.', 'Child adoption casework.'],
          misses: ['Drive user adoption of the care app.', 'Adoption leave and family benefits.'],
        },
      },
    },
    'Looked After Children': {
      aka: [
        'children in care',
        'LAC',
        'care leavers',
        'children looked after',
        'care-experienced young people',
        'leaving care',
      ],
      when: {
        LAC: {
          exact: true,
          near: care,
          matches: ['LAC and care leavers.', 'Children LAC reviews.'],
          misses: ['Fond du Lac.', 'Pay of 3 lac.'],
        },
      },
    },
    'Youth Work': {
      aka: [
        'youth development',
        'youth support',
        'working with young people',
        'youth engagement',
        'youth programs',
        'youth justice',
      ],
    },
    'Family Support': {
      aka: [
        'parenting support',
        'early help',
        'family preservation',
        'parenting programmes',
        'parenting classes',
        'family intervention',
      ],
    },
    'Domestic Violence Support': {
      aka: [
        'IDVA support',
        'domestic abuse',
        'DASH risk assessment',
        'MARAC',
        'domestic violence',
        'sexual assault advocacy',
      ],
    },
    'Homelessness Services': {
      aka: ['homeless outreach', 'homelessness', 'rough sleeping', 'housing first', 'HMIS', 'rapid rehousing'],
      when: {
        HMIS: {
          exact: true,
          near: ['homeless', 'housing', 'shelter', 'case', 'HUD', 'clients', 'data'],
          matches: ['HMIS for homeless clients.', 'HUD data in HMIS.'],
          misses: ['Builds HMIS screens for plants.', 'HMIS Ltd.'],
        },
      },
    },
    'Refugee Support': {
      aka: [
        'asylum seeker support',
        'refugee resettlement',
        'unaccompanied minors',
        'immigrant services',
        'resettlement',
        'migrant support',
      ],
      when: {
        resettlement: {
          near: [
            'refugee',
            'refugees',
            'asylum',
            'prison',
            'offenders',
            'homeless',
            'immigrants',
            'clients',
            'probation',
          ],
          matches: ['Refugee resettlement.', 'Prison and resettlement of offenders.'],
          misses: ['Land resettlement for a dam.', 'Resettlement of soil.'],
        },
      },
    },
    'Benefits Advice': {
      aka: [
        'welfare rights',
        'Universal Credit advice',
        'public benefits enrollment',
        'welfare benefits',
        'SNAP benefits',
        'PIP applications',
      ],
    },
    Advocacy: {
      aka: [
        'client advocacy',
        'independent advocacy',
        'IMCA',
        'advocacy skills',
        'Independent Mental Capacity Advocacy',
        'advocating for clients',
      ],
      when: {
        Advocacy: {
          near: care,
          unless: [
            'customer advocacy',
            'brand advocacy',
            'policy advocacy',
            'employee advocacy',
            'developer advocacy',
            'patient advocacy',
          ],
          matches: ['Client advocacy.', 'Advocacy for vulnerable adults.'],
          misses: ['Brand advocacy on social media.', 'Developer advocacy case.'],
        },
      },
    },
    'Community Outreach': {
      aka: [
        'outreach services',
        'community engagement',
        'community development',
        'outreach work',
        'community organizing',
        'community-based outreach',
      ],
    },
    'Crisis Support in Care': { aka: ['emergency placements', 'out-of-hours duty social work', 'emergency duty team'] },
    'Care Home Management': {
      aka: [
        'care home leadership',
        'residential care management',
        'care management (home)',
        'registered manager experience',
        'care service management',
      ],
    },
    'CQC Standards': {
      aka: [
        'CQC',
        'Care Quality Commission',
        'CQC regulations',
        'CQC compliance',
        'CQC fundamental standards',
        'CQC inspections',
      ],
      when: {
        CQC: {
          exact: true,
          unless: ['rated good by CQC', 'rated outstanding by CQC', 'CQC rated', 'CQC rating'],
          matches: ['CQC rules.', 'Prepares for CQC.'],
          misses: ['A CQC rated home.', 'Home with a good CQC rating.'],
        },
      },
    },
    'Care Inspectorate Standards': {
      aka: ['Care Inspectorate', 'National Care Standards', 'Health and Social Care Standards', 'CIW', 'HIQA', 'RQIA'],
    },
    NDIS: { aka: ['National Disability Insurance Scheme'] },
    'State Licensing Regulations (Care)': {
      aka: [
        'DSHS regulations',
        'Title 22',
        'assisted living regulations',
        'state survey',
        'long-term care regulations',
      ],
    },
    'Medicaid Waiver Programs': {
      aka: ['Medicaid waiver', 'HCBS', 'home and community-based services', 'CDPAP', 'waiver services'],
    },
    'Positive Handling': {
      aka: [
        'PRICE training',
        'breakaway training',
        'restraint reduction',
        'PMVA',
        'physical intervention',
        'MAPA techniques',
      ],
    },
    'Autism Care': { aka: ['autism support services', 'supporting autistic adults'] },
    'Key Working': {
      aka: ['keyworking', 'key worker duties', 'keyworker experience', 'key work sessions'],
      when: {
        'key worker duties': {
          unless: ['key worker duties tax'],
          matches: ['Key worker duties.', 'Did key worker duties.'],
          misses: ['Key worker duties tax.', 'The key worker duties tax.'],
        },
      },
    },
    'Palliative Home Care': { aka: ['end-of-life support at home', 'palliative support in care homes'] },
    'Court Reports (Social Work)': {
      aka: ['court report writing', 'care proceedings', 'CAFCASS', 'court statements', 'PLO', 'writing court reports'],
      when: {
        PLO: {
          exact: true,
          near: care,
          matches: ['Care proceedings and PLO.', 'Children and PLO court.'],
          misses: ['Plays PLO poker.', 'PLO history.'],
        },
      },
    },
    'Adult Protective Services': {
      aka: ['APS', 'adult protection', 'Section 42 enquiries', 'elder abuse'],
      when: {
        APS: {
          exact: true,
          near: ['elder', 'abuse', 'adult', 'protective', 'CPS', 'social', 'vulnerable', 'investigations'],
          matches: ['APS elder abuse.', 'CPS or APS.'],
          misses: ['APS-C cameras.', 'APS planning tool.'],
        },
      },
    },
    'Multi-Agency Working': {
      aka: [
        'multi-disciplinary working',
        'MDT working',
        'interdisciplinary team',
        'multidisciplinary team',
        'partnership working',
        'multi-disciplinary team',
      ],
    },
    'Transport of Clients': {
      aka: [
        'transporting clients',
        'driving clients',
        'client transportation',
        'transport residents',
        'transporting residents',
        'community access',
      ],
      when: {
        'community access': {
          near: care,
          matches: ['NDIS support, community access for clients.', 'Disability community access.'],
          misses: ['Community access TV.', 'Community access network.'],
        },
      },
    },
    'Care Management Software': {
      aka: [
        'Access Care Planning',
        'electronic visit verification',
        'EVV',
        'ICS Care',
        'PASS care planning',
        'electronic care planning',
      ],
      when: {
        EVV: {
          exact: true,
          near: care,
          matches: ['EVV for home care.', 'Log visits to clients in EVV.'],
          misses: ['An evv file.', 'Evv Ltd.'],
        },
      },
    },
    Liquidlogic: { aka: ['Liquid Logic'], is: ['Care Management Software'] },
    'Mosaic (social care)': { aka: ['Mosaic case management'], is: ['Care Management Software'] },
    Nourish: {
      is: ['Care Management Software'],
      when: {
        Nourish: {
          near: ['software', 'Birdie', 'planning', 'PCS', 'electronic', 'Log', 'digital', 'system'],
          matches: ['Digital care planning on Nourish.', 'Software: Nourish.'],
          misses: ['Nourish skin.', 'Nourish your soul.'],
        },
      },
    },
    'Person Centred Software': { is: ['Care Management Software'] },
    'Birdie care': { is: ['Care Management Software'] },
    'Log my Care': { is: ['Care Management Software'] },
    CareDocs: { is: ['Care Management Software'] },
    CarePlanner: { is: ['Care Management Software'] },
    CM2000: { is: ['Care Management Software'] },
    Sandata: { is: ['Care Management Software'] },
    'People Planner': { is: ['Care Management Software'] },
    HHAeXchange: { is: ['Care Management Software'] },
  },
  certifications: {
    'NVQ Level 2 Health and Social Care': {
      aka: [
        'Level 2 Health and Social Care',
        'NVQ 2 Health and Social Care',
        'Level 2 Diploma in Care',
        'NVQ2 in Care',
        'NVQ Level 2 in Care',
      ],
    },
    'NVQ Level 3 Health and Social Care': {
      aka: [
        'Level 3 Health and Social Care',
        'NVQ 3 Health and Social Care',
        'Level 3 Diploma in Adult Care',
        'Level 3 Diploma in Health and Social Care',
        'NVQ3 Health and Social Care',
      ],
    },
    "Level 4 Diploma in Children's Homes": {
      aka: [
        'Level 4 Residential Childcare',
        'Level 4 Diploma for Residential Childcare',
        'Level 4 Children, Young People and Families Practitioner',
        'Level 3 Diploma for Residential Childcare',
        'Level 3 Residential Childcare',
      ],
    },
    'Level 5 Leadership in Health and Social Care': {
      aka: [
        'RMA care',
        "Registered Manager's Award",
        'Level 5 Diploma in Leadership',
        'Level 5 Health and Social Care',
        'NVQ 4 RMA',
      ],
    },
    'Level 5 Leadership and Management for Residential Childcare': { aka: ['Level 5 Residential Childcare'] },
    'Home Health Aide Certification': {
      aka: [
        'HHA certification',
        'HHA certificate',
        'certified home health aide',
        'HHA',
        'Home Health Aide certificate',
      ],
      when: {
        HHA: {
          exact: true,
          near: [
            'aide',
            'home',
            'care',
            'PCA',
            'CNA',
            'certificate',
            'certification',
            'caregiver',
            'certified',
            'health',
          ],
          matches: ['HHA or PCA certificate.', 'CNA/HHA for home care.'],
          misses: ['Hha Ltd.', 'The hha file.'],
        },
      },
    },
    'Certified Direct Support Professional': { aka: ['CDSP', 'DSP certification', 'NADSP', 'CMA DDD'] },
    'Certificate III in Individual Support': {
      aka: [
        'Cert III Individual Support',
        'Certificate III in Aged Care',
        'Cert III Aged Care',
        'Certificate IV in Disability',
        'Certificate III in Disability',
      ],
    },
    'JNC Youth Work Qualification': {
      aka: ['JNC qualified', 'JNC Youth Work', 'NVQ Youth Work', 'Level 2 Youth Work', 'Level 3 Youth Work'],
    },
    'IDVA Qualification': {
      aka: [
        'Independent Domestic Violence Advocate qualification',
        'IDVA trained',
        'IDVA',
        'ISVA qualification',
        'SafeLives',
      ],
      when: {
        IDVA: {
          exact: true,
          near: ['qualification', 'qualified', 'SafeLives', 'trained', 'training', 'accredited'],
          matches: ['SafeLives IDVA.', 'IDVA qualified.'],
          misses: ['Idva Ltd.', 'Met an IDVA.'],
        },
      },
    },
    'MAPA Training': {
      aka: [
        'Management of Actual or Potential Aggression',
        'MAPA',
        'PMVA training',
        'NAPPI',
        'Strategies for Crisis Intervention and Prevention',
      ],
    },
    'Manual Handling Certificate': {
      aka: [
        'moving and handling certificate',
        'moving and handling training',
        'patient handling certificate',
        'manual handling',
        'manual handling training',
      ],
      when: {
        'manual handling': {
          near: ['certificate', 'training', 'trained', 'cert', 'certified', 'valid', 'course', 'ticket', 'up-to-date'],
          matches: ['Valid manual handling cert.', 'Course in manual handling.'],
          misses: ['The role involves manual handling.', 'Heavy manual handling of boxes.'],
        },
      },
    },
    'Practice Educator Qualification': {
      aka: [
        'PEPS 1',
        'PEPS 2',
        'practice educator (social work)',
        'Practice Educator Stage 1',
        'Practice Educator Award',
      ],
    },
    'Nursing Home Administrator License': {
      aka: [
        'LNHA',
        'NHA license',
        'Licensed Nursing Home Administrator',
        'NHA licensure',
        'nursing home administrator licensure',
      ],
    },
    'Caregiver Training Certificate': {
      aka: [
        '75-hour caregiver training',
        'caregiver certificate',
        'nurse delegation certificate',
        'caregiver certification',
        '40-hour personal care training',
      ],
    },
    'Forensic Interview Training': {
      aka: [
        'forensic interviewing training',
        'ChildFirst',
        'NCAC forensic interview',
        'achieving best evidence training',
        'ABE training',
      ],
    },
  },
  licences: {
    'Social Work England Registration': {
      aka: ['SWE registered', 'Social Work England', 'SWE registration', 'SWE', 'HCPC social worker'],
      by: 'Social Work England',
      when: {
        SWE: {
          exact: true,
          near: ['social', 'worker', 'registered', 'registration', 'work', 'children'],
          matches: ['SWE-registered social worker.', 'Social worker, SWE.'],
          misses: ['A SWE at a bank.', 'SWE, Java.'],
        },
      },
    },
    'SSSC Registration': { aka: ['SSSC', 'Scottish Social Services Council'], by: 'Scottish Social Services Council' },
    'NISCC Registration': {
      aka: ['NISCC', 'Northern Ireland Social Care Council'],
      by: 'Northern Ireland Social Care Council',
    },
    'Social Care Wales Registration': { aka: ['Social Care Wales'], by: 'Social Care Wales' },
    'CQC Registered Manager': {
      aka: ['registered manager with CQC', 'Ofsted registered manager', 'registered with CQC as a manager'],
    },
    'DBS Check': {
      aka: [
        'enhanced DBS',
        'DBS',
        'Disclosure and Barring Service',
        'DBS checked',
        'DBS clearance',
        'basic DBS',
        'DBS certificate',
      ],
      was: ['CRB check', 'CRB', 'enhanced CRB'],
      by: 'Disclosure and Barring Service',
      when: {
        DBS: {
          exact: true,
          unless: ['DBS Bank', 'DBS boreholes'],
          matches: ['A clear DBS is needed.', 'Role subject to DBS.'],
          misses: ['Analyst at DBS Bank.', 'The dbs server.'],
        },
        CRB: {
          exact: true,
          near: ['check', 'enhanced', 'DBS', 'disclosure', 'clear', 'children'],
          matches: ['Enhanced CRB check.', 'DBS/CRB disclosure.'],
          misses: ['A crb index.', 'CRB rates of China.'],
        },
      },
    },
    'PVG Scheme': { aka: ['PVG', 'Protecting Vulnerable Groups'], by: 'Disclosure Scotland' },
    'AccessNI Check': { aka: ['AccessNI', 'Access NI'] },
    'Garda Vetting': { aka: ['Garda vetted', 'Garda clearance', 'National Vetting Bureau'] },
    'Working with Children Check': {
      aka: [
        'WWCC',
        'Blue Card',
        'Working With Children',
        'WWC check',
        'Working with Vulnerable People',
        'WWVP',
        'WWC card',
      ],
      when: {
        'Blue Card': {
          near: [
            'children',
            'Queensland',
            'working',
            'WWCC',
            'yellow',
            'check',
            'positive',
            'childcare',
            'paid',
            'employee',
            'disability',
          ],
          unless: ['EU Blue Card', 'European Blue Card'],
          matches: ['Queensland Blue Card.', 'Working with children: Blue Card.'],
          misses: ['An EU Blue Card for children of staff.', 'A blue card in chess.'],
        },
        'Working With Children': {
          near: ['check', 'WWCC', 'card', 'clearance', 'valid', 'police'],
          matches: ['Valid Working With Children.', 'Police and Working with Children clearance.'],
          misses: ['You enjoy working with children.', 'Years of working with children.'],
        },
      },
    },
    'NDIS Worker Screening Check': {
      aka: [
        'NDIS Worker Screening',
        'NDISWC',
        'NDIS check',
        'NDIS screening',
        'NDIS Worker Check',
        'NDIS Worker Orientation Module',
        'NDIS clearance',
      ],
    },
    'Child Abuse Clearance': {
      aka: [
        'Act 33 clearance',
        'Act 34 clearance',
        'child abuse history clearance',
        'Act 33/34',
        'Act 151',
        'Acts 34',
        'FBI clearance',
      ],
    },
    'Vulnerable Sector Check': {
      aka: ['VSC', 'vulnerable sector'],
      when: {
        VSC: {
          exact: true,
          near: ['police', 'vulnerable', 'criminal', 'check', 'record', 'PSW', 'care'],
          matches: ['Police VSC.', 'Criminal record check, VSC.'],
          misses: ['Offshore VSC-HVDC.', 'Vsc file.'],
        },
      },
    },
  },
  titles: {
    'Care Assistant': {
      aka: ['carer', 'care worker', 'support worker', 'caregiver', 'home carer'],
      when: {
        carer: {
          unless: [
            "carer's leave",
            'carer friendly',
            'unpaid carer',
            "carer's allowance",
            'registered foster carer',
            'carer passport',
          ],
          matches: ['Carer, Elm Lodge.', 'Night carer.'],
          misses: ["Paid carer's leave.", 'A carer friendly firm.'],
        },
      },
    },
    'Home Health Aide': {
      aka: ['HHA', 'home health caregiver', 'home attendant', 'CHHA', 'home health care aide'],
      when: {
        HHA: {
          exact: true,
          near: ['aide', 'home', 'care', 'PCA', 'CNA', 'caregiver', 'certified', 'health', 'clients'],
          matches: ['HHA or PCA at home.', 'CNA/HHA for home care.'],
          misses: ['Hha Ltd.', 'The hha file.'],
        },
      },
    },
    'Direct Support Professional': {
      aka: [
        'DSP',
        'disability support worker',
        'direct care worker',
        'direct support staff',
        'residential support worker',
      ],
      when: {
        DSP: {
          exact: true,
          near: care,
          matches: ['Group home DSP.', 'DSP for adults with IDD.'],
          misses: ['DSP in firmware.', 'Amazon DSP driver.'],
        },
      },
    },
    'Social Worker': {
      aka: ['MSW', 'LCSW', 'LMSW', 'LSW', 'QSW'],
      when: {
        MSW: {
          exact: true,
          near: ['social', 'LCSW', 'hospice', 'worker', 'case', 'clinical', 'medical', 'home'],
          unless: ['MSW degree', 'MSW required', 'an MSW', 'MSW or', 'MSW from', 'MSW preferred', 'MSW program'],
          matches: ['Hospice MSW, home visits.', 'Medical social worker (MSW).'],
          misses: ['An MSW degree in social work.', 'MSW landfill.'],
        },
      },
    },
    'Case Manager': {
      aka: ['social work case manager', 'case worker', 'caseworker', 'family case manager', 'care manager'],
      when: {
        'Case Manager': {
          unless: [
            'RN case manager',
            'nurse case manager',
            'legal case manager',
            'pre litigation case manager',
            'court case manager',
          ],
          matches: ['Case manager, Hope House.', 'Shelter case manager.'],
          misses: ['A legal case manager.', 'Pre-litigation case manager.'],
        },
      },
    },
    'Child Protection Worker': {
      aka: [
        'child welfare worker',
        'child protection specialist',
        'CPS investigator',
        'child protective investigator',
        'child welfare specialist',
      ],
    },
    'Family Support Worker': {
      aka: [
        'family practitioner',
        'family outreach worker',
        'early help worker',
        'parenting worker',
        'family intervention worker',
      ],
      when: {
        'family practitioner': {
          near: ['children', 'early', 'help', 'families', 'safeguarding', 'social', 'intensive'],
          matches: ['Early help family practitioner.', 'Intensive family practitioner, safeguarding.'],
          misses: ['A family practitioner GP list.', 'Dr Reed, family practitioner.'],
        },
      },
    },
    'Residential Child Care Worker': {
      aka: [
        'residential support worker (children)',
        "children's residential support worker",
        'residential childcare worker',
        "children's support worker",
        'residential youth worker',
      ],
    },
    'Youth Worker': {
      aka: [
        'youth support officer',
        'youth program coordinator',
        'youth development specialist',
        'youth mentor',
        'youth outreach worker',
      ],
    },
    'Care Home Manager': {
      aka: [
        'registered manager',
        'care manager (domiciliary)',
        'home manager',
        'residential manager',
        'assisted living director',
      ],
      when: {
        'registered manager': {
          near: [
            'care',
            'CQC',
            'home',
            'Ofsted',
            'children',
            'domiciliary',
            'nursing',
            'residential',
            'supported',
            'dementia',
          ],
          matches: ['Domiciliary registered manager.', "Registered manager, children's home."],
          misses: ['Registered manager of a fund.', 'A registered manager domain.'],
        },
        'home manager': {
          near: [
            'care',
            'nursing',
            'residents',
            'CQC',
            'residential',
            'RGN',
            'dementia',
            'registered',
            'children',
            'Ofsted',
          ],
          matches: ['Nursing home manager, CQC.', 'Care home manager with RGN.'],
          misses: ['A home manager app.', 'Sells show homes; home manager.'],
        },
      },
    },
    'Homelessness Support Worker': {
      aka: [
        'homeless outreach worker',
        'hostel support worker',
        'housing support worker',
        'housing navigator',
        'tenancy sustainment officer',
      ],
    },
    'Victim Advocate': {
      aka: ['domestic violence advocate', 'IDVA', 'victim support worker', 'domestic abuse support worker', 'ISVA'],
      when: {
        IDVA: {
          exact: true,
          near: care,
          matches: ['IDVA for families.', 'Refuge IDVA, families.'],
          misses: ['Idva Ltd.', 'The idva file.'],
        },
        ISVA: {
          exact: true,
          near: care,
          matches: ['ISVA support worker.', "Children's ISVA, families."],
          misses: ['Isva Ltd.', 'The isva file.'],
        },
      },
    },
    'Advocate (Care)': { aka: ['independent advocate', 'IMCA', 'IMHA', 'disability advocate', 'elder advocate'] },
    'Community Support Worker (Outreach)': {
      aka: [
        'community outreach worker',
        'community development worker',
        'community navigator',
        'community engagement coordinator',
        'community liaison',
      ],
    },
    'Benefits Adviser': {
      aka: ['welfare rights officer', 'welfare rights adviser', 'benefits navigator', 'money adviser', 'debt adviser'],
    },
    'NDIS Support Coordinator': {
      aka: [
        'support coordinator',
        'NDIS plan manager',
        'NDIS planner',
        'specialist support coordinator',
        'recovery coach NDIS',
      ],
      when: {
        'support coordinator': {
          near: care,
          unless: [
            'sales support coordinator',
            'IT support coordinator',
            'customer support coordinator',
            'technical support coordinator',
            'project support coordinator',
          ],
          matches: ['NDIS support coordinator, clients.', 'Disability support coordinator.'],
          misses: ['IT support coordinator.', 'Sales support coordinator.'],
        },
      },
    },
    'Day Services Officer': {
      aka: [
        'day care officer',
        'day centre officer',
        'day centre worker',
        'adult day care worker',
        'day service worker',
      ],
    },
    Chaplain: {
      aka: [
        'spiritual care provider',
        'spiritual care coordinator',
        'pastoral care coordinator',
        'spiritual care practitioner',
        "youth and children's worker",
      ],
    },
    Pastor: { aka: ["children's minister"] },
    Vicar: { aka: ['curate', 'priest', 'minister of religion', 'lay minister'] },
    Rabbi: {},
    Imam: {},
    'Worship Leader': {},
    'Parish Administrator': { aka: ['church administrator'] },
    'Funeral Celebrant': {},
    'Bereavement Coordinator': {},
  },
})
