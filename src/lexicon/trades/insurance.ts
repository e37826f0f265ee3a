import { defineTable } from '../define-table.ts'

export const insurance = defineTable({
  trade: 'insurance',
  skills: {
    Insurance: {
      when: {
        Insurance: {
          unless: ['health insurance', 'dental insurance', 'life insurance', 'vision insurance', 'proof of insurance'],
          matches: ['Banking and insurance', 'Background in insurance'],
          misses: ['We pay for vision insurance', 'Proof of insurance is needed'],
        },
      },
    },
    'Insurance Underwriting': {},
    'Claims Handling': {},
    'Property and Casualty Insurance': { is: ['Insurance'] },
    'Commercial Lines': { is: ['Insurance'] },
    'Personal Lines': { is: ['Insurance'] },
    'Life and Health Insurance': { is: ['Insurance'] },
    'Motor Insurance': {},
    'Professional Indemnity': {},
    Reinsurance: {},
    'Loss Adjusting': {},
    Subrogation: {},
    'Insurance Renewals': {},
    'Insurance Broking': {},
    'Actuarial Analysis': {},
    Guidewire: {},
    'Applied Epic': {},
    'Duck Creek': {},
  },
  certifications: {
    'Chartered Property Casualty Underwriter': { aka: ['CPCU'], by: 'The Institutes' },
    'Cert CII': { by: 'Chartered Insurance Institute' },
    'Dip CII': { is: ['Cert CII'], by: 'Chartered Insurance Institute' },
    ACII: {
      is: ['Dip CII'],
      by: 'Chartered Insurance Institute',
    },
    'Associate of the Society of Actuaries': { by: 'Society of Actuaries' },
    'Fellow of the Society of Actuaries': {
      is: ['Associate of the Society of Actuaries'],
      by: 'Society of Actuaries',
    },
    'Actuarial Exams': {},
  },
  licences: {
    'Property and Casualty License': {
      aka: ['P&C License', 'Property & Casualty Insurance License', 'P&C Insurance License'],
    },
    'Life and Health License': {
      aka: ['Life & Health Insurance License', 'Life, Accident and Health License'],
    },
    'Insurance License': {
      aka: ['Insurance Producer License', 'Licensed Insurance Agent', 'Producer License'],
    },
    'Adjuster License': {
      aka: ['Claims Adjuster License', 'Insurance Adjuster License', 'All Lines Adjuster License'],
    },
  },
  titles: {
    'Insurance Agent': {},
    'Insurance Broker': {},
    Underwriter: {},
    'Underwriting Assistant': {},
    'Claims Adjuster': {},
    'Claims Handler': {},
    'Loss Adjuster': {},
    'Claims Manager': {},
    Actuary: {},
    'Insurance Account Manager': {},
    'Life Insurance Agent': { is: ['Insurance Agent'] },
    'Health Insurance Agent': { is: ['Insurance Agent'] },
    'Senior Underwriter': { is: ['Underwriter'] },
    'Underwriting Manager': {},
    'Property Claims Adjuster': { is: ['Claims Adjuster'] },
    'Insurance Appraiser': {},
    'Claims Investigator': {},
    'Pricing Actuary': { is: ['Actuary'] },
    'Reserving Actuary': { is: ['Actuary'] },
    'Insurance Administrator': {},
    'Insurance Agency Manager': {},
    'Risk Surveyor': {},
  },
})
