import { defineTable } from '../define-table.ts'

export const socialCare = defineTable({
  trade: 'social-care',
  cues: [
    'care',
    'social',
    'children',
    'home',
    'vulnerable',
    'clients',
    'adults',
    'disabilities',
    'case',
    'residents',
    'families',
    'support',
    'foster',
    'safeguarding',
  ],
  skills: {
    'Social Work': {
      when: {
        'Social Work': {
          unless: [
            'degree in social work',
            'bachelor of social work',
            'master of social work',
            'school of social work',
          ],
          matches: ['Years in social work.', 'Statutory social work.'],
          misses: ['A degree in social work.', 'The School of Social Work.'],
        },
      },
    },
    'Safeguarding Adults': { aka: ['SOVA'] },
    'Mandated Reporting': { aka: ['Mandatory Reporting', 'Mandated Reporter'] },
    'Child Protection': {},
    'Domestic Abuse': { aka: ['domestic violence'] },
    'Residential Care': {},
    'Assisted Living': {},
    'Deprivation of Liberty Safeguards': { aka: ['DoLS'] },
    'Elderly Care': { aka: ['care of the elderly', 'geriatric care', 'senior care'] },
    'Home Care': {
      aka: ['domiciliary care', 'homecare'],
      when: {
        'Home Care': {
          unless: ['home care products', 'home care brands'],
          matches: ['Home care visits.', 'Skilled in home care.'],
          misses: ['Sells home care products.', 'Markets home care brands.'],
        },
      },
    },
    'Dementia Care': { aka: ['memory care'] },
    'Learning Disability Support': {
      aka: ['intellectual disabilities', 'learning disabilities', 'developmental disabilities', 'IDD', 'I/DD'],
      when: {
        'learning disabilities': {
          unless: ['specific learning disability', 'specific learning disabilities'],
          matches: ['Supports adults with learning disabilities.', 'Learning disability experience.'],
          misses: ['Specific learning disabilities such as dyslexia.', 'A specific learning disability.'],
        },
        IDD: {
          exact: true,
          near: ['care', 'client', 'resident', 'social', 'children', 'family'],
          matches: ['Clients with IDD.', 'IDD group home support.'],
          misses: ['IDD dialling codes.', 'An idd file.'],
        },
      },
    },
    'Supported Living': {},
    'Person-Centred Care': {},
    'Case Management': {
      when: {
        'Case Management': {
          unless: [
            'case management software',
            'case management conference',
            'nurse case management',
            'test case management',
          ],
          matches: ['Case management of clients.', 'Skilled in case management.'],
          misses: ['Test case management.', 'Sells case management software.'],
        },
      },
    },
    'Fostering and Adoption': {
      aka: ['adoption'],
      when: {
        adoption: {
          near: ['msw', 'child'],
          unless: ['user adoption', 'product adoption', 'adoption leave', 'adoption of'],
          matches: ['Fostering and adoption of children.', 'Child adoption casework.'],
          misses: ['Drive user adoption of the care app.', 'Adoption leave and family benefits.'],
        },
      },
    },
    'Looked After Children': {
      aka: ['LAC', 'children looked after', 'children in care'],
      when: {
        LAC: {
          exact: true,
          near: ['msw', 'child'],
          matches: ['LAC and care leavers.', 'Children LAC reviews.'],
          misses: ['Fond du Lac.', 'Pay of 3 lac.'],
        },
      },
    },
    Advocacy: {
      aka: ['independent advocacy'],
      when: {
        Advocacy: {
          near: ['msw', 'child'],
          unless: ['customer advocacy', 'brand advocacy', 'developer advocacy'],
          matches: ['Client advocacy.', 'Advocacy for vulnerable adults.'],
          misses: ['Brand advocacy on social media.', 'Developer advocacy case.'],
        },
      },
    },
    'Independent Mental Capacity Advocacy': { aka: ['IMCA'], is: ['Advocacy'] },
    'Community Outreach': {},
    'Care Home Management': {},
    'CQC Standards': {
      aka: ['Care Quality Commission', 'CQC'],
      when: {
        CQC: {
          exact: true,
          unless: ['rated good by cqc', 'rated outstanding by cqc', 'cqc rated', 'cqc rating'],
          matches: ['CQC rules.', 'Prepares for CQC.'],
          misses: ['A CQC rated home.', 'Home with a good CQC rating.'],
        },
      },
    },
    NDIS: { aka: ['National Disability Insurance Scheme'] },
    'Home and Community-Based Services': { aka: ['HCBS'] },
    'Positive Handling': { aka: ['physical intervention'] },
    'Adult Protective Services': {
      aka: ['APS'],
      when: {
        APS: {
          exact: true,
          near: ['elder', 'abuse', 'protective', 'cps', 'investigations'],
          matches: ['APS elder abuse.', 'CPS or APS.'],
          misses: ['APS-C cameras.', 'APS planning tool.'],
        },
      },
    },
    'Multi-Agency Working': {},
    'Care Management Software': {},
    Liquidlogic: { is: ['Care Management Software'] },
    Nourish: {
      is: ['Care Management Software'],
      when: {
        Nourish: {
          exact: true,
          near: ['software', 'birdie', 'planning', 'pcs', 'electronic'],
          matches: ['Digital care planning on Nourish.', 'Software: Nourish.'],
          misses: ['Nourish skin.', 'Good menu planning to nourish residents.'],
        },
      },
    },
    'Person Centred Software': { is: ['Care Management Software'] },
    HHAeXchange: { is: ['Care Management Software'] },
    'Youth Work': {},
    'Key Working': {},
  },
  certifications: {
    ASYE: { aka: ['Assessed and Supported Year in Employment'] },
    'NVQ Level 2 Health and Social Care': {},
    'NVQ Level 3 Health and Social Care': {},
    "Level 4 Diploma in Children's Homes": {},
    'Level 5 Leadership in Health and Social Care': {},
    'Home Health Aide Certification': {
      aka: ['HHA'],
      when: {
        HHA: {
          exact: true,
          near: ['aide', 'pca', 'cna', 'certified', 'health'],
          matches: ['HHA or PCA certificate.', 'CNA/HHA for home care.'],
          misses: ['Hha Ltd.', 'The hha file.'],
        },
      },
    },
    'Certified Direct Support Professional': { aka: ['CDSP'] },
    'NADSP Certification': { aka: ['NADSP'] },
    'Certificate III in Individual Support': {},
    'JNC Youth Work Qualification': {},
    'IDVA Qualification': {
      aka: ['IDVA'],
      when: {
        IDVA: {
          exact: true,
          near: ['qualification', 'qualified', 'safelive', 'trained', 'training', 'accredited'],
          matches: ['SafeLives IDVA.', 'IDVA qualified.'],
          misses: ['Idva Ltd.', 'Met an IDVA.'],
        },
      },
    },
    'MAPA Training': { aka: ['Management of Actual or Potential Aggression', 'MAPA'] },
    'NAPPI Training': { aka: ['NAPPI'] },
    'Manual Handling Certificate': {},
    'Practice Educator Qualification': { aka: ['Practice Educator', 'PEPS'] },
    'PEPS 1': { is: ['Practice Educator Qualification'] },
    'PEPS 2': { is: ['PEPS 1'] },
    'Nursing Home Administrator License': { aka: ['Licensed Nursing Home Administrator', 'LNHA'] },
    'Caregiver Training Certificate': {},
    'Forensic Interview Training': {},
  },
  licences: {
    'Social Work England Registration': {
      aka: ['SWE registered', 'Social Work England', 'SWE registration', 'SWE'],
      by: 'Social Work England',
      when: {
        SWE: {
          exact: true,
          near: ['worker', 'registered', 'registration', 'work'],
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
    'CQC Registered Manager': { aka: ['registered with CQC as a manager'] },
    'Ofsted Registered Manager': {},
    'DBS Check': {
      aka: ['DBS', 'Disclosure and Barring Service', 'DBS clearance', 'DBS certificate'],
      was: ['CRB check', 'CRB'],
      by: 'Disclosure and Barring Service',
      when: {
        DBS: {
          exact: true,
          unless: ['dbs bank', 'dbs boreholes'],
          matches: ['A clear DBS is needed.', 'Role subject to DBS.'],
          misses: ['Analyst at DBS Bank.', 'The dbs server.'],
        },
        CRB: {
          exact: true,
          near: ['check', 'enhanced', 'dbs', 'disclosure', 'clear'],
          matches: ['A clear CRB check.', 'DBS/CRB disclosure.'],
          misses: ['A crb index.', 'CRB rates of China.'],
        },
      },
    },
    'Enhanced DBS Check': { aka: ['enhanced DBS'], was: ['enhanced CRB'], is: ['DBS Check'] },
    'Basic DBS Check': { aka: ['basic DBS'], is: ['DBS Check'] },
    'PVG Scheme': { aka: ['PVG', 'Protecting Vulnerable Groups'], by: 'Disclosure Scotland' },
    'AccessNI Check': { aka: ['AccessNI', 'Access NI'] },
    'Garda Vetting': { aka: ['Garda clearance', 'National Vetting Bureau'] },
    'Working with Children Check': {
      aka: ['WWCC', 'Working With Children', 'WWC check', 'WWC card'],
      when: {
        'Working With Children': {
          near: ['check', 'card', 'clearance', 'valid', 'police'],
          matches: ['Valid Working With Children.', 'Police and Working with Children clearance.'],
          misses: ['You enjoy working with children.', 'Years of working with children.'],
        },
      },
    },
    'Working with Vulnerable People': { aka: ['WWVP'] },
    'Queensland Blue Card': {
      aka: ['Blue Card'],
      is: ['Working with Children Check'],
      when: {
        'Blue Card': {
          near: ['queensland', 'working', 'yellow', 'check', 'positive'],
          unless: ['eu blue card', 'european blue card'],
          matches: ['Queensland Blue Card.', 'Working with children: Blue Card.'],
          misses: ['An EU Blue Card for children of staff.', 'A blue card in chess.'],
        },
      },
    },
    'NDIS Worker Screening Check': {
      aka: ['NDIS Worker Screening', 'NDISWC', 'NDIS check', 'NDIS screening', 'NDIS Worker Check', 'NDIS clearance'],
    },
    'Child Abuse Clearance': {
      aka: ['Act 33 clearance', 'child abuse history clearance', 'Act 151'],
    },
    'FBI Clearance': {},
    'Act 34 Clearance': { aka: ['Acts 34'] },
    'Vulnerable Sector Check': {
      aka: ['VSC', 'vulnerable sector'],
      when: {
        VSC: {
          exact: true,
          near: ['police', 'criminal', 'check', 'record', 'psw'],
          matches: ['Police VSC.', 'Criminal record check, VSC.'],
          misses: ['Offshore VSC-HVDC.', 'Vsc file.'],
        },
      },
    },
  },
  titles: {
    'Care Assistant': {
      aka: ['carer', 'caregiver', 'care worker', 'domiciliary care assistant', 'home care assistant'],
      when: {
        carer: {
          unless: ["carer's leave", 'carer friendly', 'unpaid carer'],
          matches: ['Carer, Elm Lodge.', 'Night carer.'],
          misses: ["Paid carer's leave.", 'A carer friendly firm.'],
        },
      },
    },
    'Personal Care Assistant': {
      aka: ['personal care aide', 'PCA'],
      when: {
        PCA: {
          exact: true,
          near: ['hha', 'cna', 'aide'],
          unless: ['pca pump', 'pca pumps', 'pca epidural'],
          matches: ['HHA or PCA at home.', 'PCA for a client, home visits.'],
          misses: ['A nurse sets PCA pumps.', 'Factors by PCA and k-means.'],
        },
      },
    },
    'Home Health Aide': {
      aka: ['HHA'],
      when: {
        HHA: {
          exact: true,
          near: ['aide', 'pca', 'cna', 'certified', 'health'],
          matches: ['HHA or PCA at home.', 'CNA/HHA for home care.'],
          misses: ['Hha Ltd.', 'The hha file.'],
        },
      },
    },
    'Certified Home Health Aide': { aka: ['CHHA'], is: ['Home Health Aide'] },
    'Direct Support Professional': {
      aka: ['DSP'],
      when: {
        DSP: {
          exact: true,
          near: ['msw', 'child'],
          matches: ['Group home DSP.', 'DSP for adults with IDD.'],
          misses: ['DSP in firmware.', 'Amazon DSP driver.'],
        },
      },
    },
    'Social Worker': {},
    'Medical Social Worker': {
      aka: ['MSW'],
      is: ['Social Worker'],
      when: {
        MSW: {
          exact: true,
          near: ['lcsw', 'hospice', 'worker', 'clinical', 'medical'],
          unless: ['msw degree', 'msw required', 'an msw'],
          matches: ['Hospice MSW, home visits.', 'Medical social worker (MSW).'],
          misses: ['An MSW degree in social work.', 'MSW landfill.'],
        },
      },
    },
    'Case Manager': {
      when: {
        'Case Manager': {
          unless: ['rn case manager', 'nurse case manager', 'legal case manager', 'pre litigation case manager'],
          matches: ['Case manager, Hope House.', 'Shelter case manager.'],
          misses: ['A legal case manager.', 'Pre-litigation case manager.'],
        },
      },
    },
    'Family Support Worker': {},
    'Youth Worker': {},
    'Care Home Manager': {},
    'Homelessness Support Worker': {},
    'Victim Advocate': {},
    'Independent Domestic Violence Advisor': {
      aka: ['IDVA'],
      is: ['Victim Advocate'],
      when: {
        IDVA: {
          exact: true,
          near: ['care', 'client', 'resident', 'social', 'children', 'family'],
          matches: ['IDVA for families.', 'Refuge IDVA, families.'],
          misses: ['Idva Ltd.', 'The idva file.'],
        },
      },
    },
    Chaplain: {},
    Pastor: {},
    Vicar: {},
    Rabbi: {},
    Imam: {},
    'Worship Leader': {},
  },
})
