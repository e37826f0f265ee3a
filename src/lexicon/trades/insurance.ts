import { defineTable } from '../define-table.ts'

export const insurance = defineTable({
  trade: 'insurance',
  skills: {
    Insurance: {
      aka: ['Insurance Experience', 'Insurance Knowledge', 'Insurance Industry Experience'],
      when: {
        Insurance: {
          unless: [
            'health Insurance',
            'dental Insurance',
            'life Insurance',
            'National Insurance',
            'vision Insurance',
            'disability Insurance',
            'medical Insurance',
            'auto Insurance',
            'car Insurance',
            'liability Insurance',
            'Insurance benefits',
            'proof of Insurance',
            'business Insurance',
            'unemployment Insurance',
          ],
          matches: ['Banking and insurance', 'Background in insurance'],
          misses: ['We pay for vision insurance', 'Proof of insurance is needed'],
        },
      },
    },
    'Insurance Underwriting': { aka: ['Underwriting', 'Risk Underwriting', 'Commercial Underwriting'] },
    'Claims Handling': {
      aka: [
        'Claims Management',
        'Claims Processing',
        'Claims Adjusting',
        'Insurance Claims',
        'Claims Administration',
        'Claims Adjustment',
        'Claims Settlement',
      ],
    },
    'Property and Casualty Insurance': { aka: ['P&C Insurance', 'Property & Casualty', 'P&C'], is: ['Insurance'] },
    'Commercial Lines': { aka: ['Commercial Insurance', 'Commercial Lines Insurance'], is: ['Insurance'] },
    'Personal Lines': { aka: ['Personal Lines Insurance'], is: ['Insurance'] },
    'Life and Health Insurance': { aka: ['Life & Health'], is: ['Insurance'] },
    'Motor Insurance': { aka: ['Auto Claims', 'Motor Claims'] },
    'Professional Indemnity': { aka: ['PI Insurance', 'Errors and Omissions Insurance'] },
    Reinsurance: { aka: ['Re-insurance'] },
    'Loss Adjusting': { aka: ['Loss Adjustment'] },
    Subrogation: { aka: ['Subrogation Claims'] },
    'Policy Administration': { aka: ['Policy Servicing', 'Insurance Policy Administration'] },
    'Insurance Renewals': { aka: ['Policy Renewals', 'Renewals'] },
    'Insurance Broking': { aka: ['Insurance Brokerage', 'Insurance Sales'] },
    'Actuarial Analysis': { aka: ['Actuarial Science', 'Actuarial Modelling', 'Actuarial'] },
    "Lloyd's Market": { aka: ['London Market Insurance', 'Lloyds of London Market'] },
    Guidewire: { aka: ['Guidewire ClaimCenter', 'Guidewire PolicyCenter', 'ClaimCenter'] },
    'Applied Epic': { aka: ['Epic Agency Management', 'TAM Agency Management'] },
    'Duck Creek': {},
    Acturis: { is: ['Insurance Broking'] },
  },
  certifications: {
    'Chartered Property Casualty Underwriter': { aka: ['CPCU'], by: 'The Institutes' },
    'Associate in Claims': { aka: ['AIC Designation'], by: 'The Institutes' },
    'Certified Insurance Counselor': { aka: ['CIC Designation'], by: 'National Alliance' },
    'Cert CII': { aka: ['Certificate in Insurance', 'CII Certificate'], by: 'Chartered Insurance Institute' },
    'Dip CII': { aka: ['Diploma in Insurance', 'CII Diploma'], is: ['Cert CII'], by: 'Chartered Insurance Institute' },
    ACII: {
      aka: ['Advanced Diploma in Insurance', 'Chartered Insurer'],
      is: ['Dip CII'],
      by: 'Chartered Insurance Institute',
    },
    'Associate of the Society of Actuaries': { aka: ['ASA Actuary'], by: 'Society of Actuaries' },
    'Fellow of the Society of Actuaries': {
      aka: ['FSA Actuary'],
      is: ['Associate of the Society of Actuaries'],
      by: 'Society of Actuaries',
    },
    'Associate of the Casualty Actuarial Society': { aka: ['ACAS Actuary'], by: 'CAS' },
    'Actuarial Exams': { aka: ['SOA Exams', 'CAS Exams', 'IFoA Exams'] },
  },
  licences: {
    'Property and Casualty License': {
      aka: [
        'P&C License',
        'Property & Casualty Insurance License',
        'P&C Insurance License',
        'Property and Casualty Licensed',
      ],
    },
    'Life and Health License': {
      aka: [
        'Life & Health Insurance License',
        'Life and Health Insurance Licence',
        'Life, Accident and Health License',
      ],
    },
    'Insurance License': {
      aka: ['Insurance Producer License', 'Licensed Insurance Agent', 'Insurance Licence', 'Producer License'],
    },
    'Adjuster License': {
      aka: ['Claims Adjuster License', 'Licensed Adjuster', 'Insurance Adjuster License', 'All Lines Adjuster License'],
    },
  },
  titles: {
    'Insurance Agent': {
      aka: ['Insurance Sales Agent', 'Insurance Producer', 'Insurance Advisor', 'Insurance Representative'],
    },
    'Insurance Broker': { aka: ['Commercial Insurance Broker', 'Broking Executive'] },
    Underwriter: { aka: ['Insurance Underwriter', 'Commercial Underwriter', 'Underwriting Analyst'] },
    'Underwriting Assistant': { aka: ['Underwriter Assistant', 'Assistant Underwriter'] },
    'Claims Adjuster': { aka: ['Insurance Adjuster', 'Claims Examiner', 'Claims Representative', 'Claims Specialist'] },
    'Claims Handler': {
      aka: ['Claims Advisor', 'Claims Processor', 'Claims Assistant', 'Claims Administrator', 'Claims Associate'],
    },
    'Loss Adjuster': { aka: ['Independent Adjuster'] },
    'Claims Manager': { aka: ['Claims Supervisor', 'Claims Team Leader'] },
    Actuary: { aka: ['Actuarial Analyst', 'Actuarial Associate', 'Consulting Actuary'] },
    'Insurance Account Manager': { aka: ['Insurance Account Executive', 'Insurance Account Handler'] },
    'Insurance Customer Service Representative': { aka: ['Insurance CSR', 'Insurance Assistant'] },
  },
})
