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
    'Social Work': {
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
      aka: ['SOVA'],
    },
    'Child Safeguarding': {},
    'Child Protection': {},
    'Residential Care': {},
    'Assisted Living': {},
    'Home Care': {
      when: {
        'Home Care': {
          unless: ['home care products', 'home care brands'],
          matches: ['Home care visits.', 'Skilled in home care.'],
          misses: ['Sells home care products.', 'Markets home care brands.'],
        },
      },
    },
    'Dementia Care': {},
    'Learning Disability Support': {
      aka: ['intellectual disabilities', 'IDD', 'I/DD'],
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
      aka: ['challenging behaviour'],
    },
    'Physical Disability Support': {
      aka: ['acquired brain injury', 'ABI'],
      when: {
        ABI: {
          exact: true,
          near: care,
          matches: ['ABI clients at home.', 'Support clients with ABI.'],
          misses: ['An ABI break in C.', 'ABI of insurers.'],
        },
      },
    },
    'Supported Living': {},
    'Person-Centred Care': {},
    'Care Reviews': {},
    'Case Management': {
      aka: ['caseload'],
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
    'Medication Support in Care': {},
    Companionship: {},
    'Light Housekeeping in Care': {},
    'Fostering and Adoption': {
      aka: ['fostering', 'adoption'],
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
      aka: ['LAC'],
      when: {
        LAC: {
          exact: true,
          near: care,
          matches: ['LAC and care leavers.', 'Children LAC reviews.'],
          misses: ['Fond du Lac.', 'Pay of 3 lac.'],
        },
      },
    },
    'Youth Work': {},
    'Family Support': {},
    'Domestic Violence Support': {
      aka: ['MARAC'],
    },
    'Homelessness Services': {
      aka: ['HMIS'],
      when: {
        HMIS: {
          exact: true,
          near: ['homeless', 'housing', 'shelter', 'case', 'HUD', 'clients', 'data'],
          matches: ['HMIS for homeless clients.', 'HUD data in HMIS.'],
          misses: ['Builds HMIS screens for plants.', 'HMIS Ltd.'],
        },
      },
    },
    'Refugee Support': {},
    'Benefits Advice': {},
    Advocacy: {
      aka: ['independent advocacy', 'IMCA', 'Independent Mental Capacity Advocacy'],
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
      aka: ['community development'],
    },
    'Care Home Management': {},
    'CQC Standards': {
      aka: ['CQC', 'Care Quality Commission'],
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
      aka: ['CIW', 'HIQA'],
    },
    NDIS: { aka: ['National Disability Insurance Scheme'] },
    'State Licensing Regulations (Care)': {},
    'Medicaid Waiver Programs': {
      aka: ['HCBS', 'home and community-based services', 'CDPAP'],
    },
    'Positive Handling': {
      aka: ['PMVA'],
    },
    'Key Working': {},
    'Court Reports (Social Work)': {
      aka: ['CAFCASS', 'PLO'],
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
      aka: ['APS'],
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
      aka: ['interdisciplinary team'],
    },
    'Transport of Clients': {},
    'Care Management Software': {
      aka: ['electronic visit verification', 'EVV'],
      when: {
        EVV: {
          exact: true,
          near: care,
          matches: ['EVV for home care.', 'Log visits to clients in EVV.'],
          misses: ['An evv file.', 'Evv Ltd.'],
        },
      },
    },
    Liquidlogic: { is: ['Care Management Software'] },
    'Mosaic (social care)': { is: ['Care Management Software'] },
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
    HHAeXchange: { is: ['Care Management Software'] },
  },
  certifications: {
    'NVQ Level 2 Health and Social Care': {},
    'NVQ Level 3 Health and Social Care': {},
    "Level 4 Diploma in Children's Homes": {},
    'Level 5 Leadership in Health and Social Care': {},
    'Home Health Aide Certification': {
      aka: ['HHA'],
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
    'Certified Direct Support Professional': { aka: ['CDSP', 'NADSP'] },
    'Certificate III in Individual Support': {},
    'JNC Youth Work Qualification': {},
    'IDVA Qualification': {
      aka: ['IDVA'],
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
      aka: ['MAPA', 'NAPPI'],
    },
    'Manual Handling Certificate': {},
    'Practice Educator Qualification': {
      aka: ['PEPS 1', 'PEPS 2'],
    },
    'Nursing Home Administrator License': {
      aka: ['LNHA'],
    },
    'Caregiver Training Certificate': {},
    'Forensic Interview Training': {},
  },
  licences: {
    'Social Work England Registration': {
      aka: ['Social Work England', 'SWE'],
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
    'Social Care Wales Registration': { by: 'Social Care Wales' },
    'CQC Registered Manager': {},
    'DBS Check': {
      aka: ['DBS', 'Disclosure and Barring Service'],
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
    'AccessNI Check': {},
    'Garda Vetting': {},
    'Working with Children Check': {
      aka: ['WWCC', 'Working with Vulnerable People', 'WWVP'],
    },
    'NDIS Worker Screening Check': {
      aka: ['NDISWC'],
    },
    'Child Abuse Clearance': {},
    'Vulnerable Sector Check': {
      aka: ['VSC'],
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
      aka: ['carer', 'caregiver'],
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
      aka: ['HHA', 'CHHA'],
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
      aka: ['DSP'],
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
      aka: ['MSW', 'LCSW'],
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
    'Child Protection Worker': {},
    'Family Support Worker': {},
    'Residential Child Care Worker': {},
    'Youth Worker': {},
    'Care Home Manager': {},
    'Homelessness Support Worker': {},
    'Victim Advocate': {
      aka: ['IDVA', 'ISVA'],
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
    'Advocate (Care)': { aka: ['IMCA', 'IMHA'] },
    'Community Support Worker (Outreach)': {},
    'Benefits Adviser': {},
    'NDIS Support Coordinator': {},
    Chaplain: {},
    Pastor: {},
    Vicar: { aka: ['curate', 'priest'] },
    Rabbi: {},
    Imam: {},
    'Worship Leader': {},
  },
})
