import { defineTable } from '../define-table.ts'

export const insurance = defineTable({
  trade: 'insurance',
  skills: {
    'Insurance Industry': { aka: ['Insurance Sector', 'Insurance Experience'] },
    'Property and Casualty Insurance': {
      aka: ['P&C', 'Property and Casualty', 'General Insurance', 'Non-Life Insurance'],
      is: ['Insurance Industry'],
    },
    'Commercial Lines': { is: ['Insurance Industry'] },
    'Personal Lines': { is: ['Insurance Industry'] },
    'Life and Health Insurance': { is: ['Insurance Industry'] },
    Reinsurance: {},
    Subrogation: { aka: ['Subro'] },
    'Motor Vehicle Report': {
      aka: ['MVR', 'Motor Vehicle Record'],
      when: {
        MVR: {
          exact: true,
          near: ['driving', 'clean', 'acceptable', 'driver', 'insurance', 'record', 'license'],
          matches: ['Clean MVR', 'Driver with an acceptable MVR'],
          misses: ['Mitral valve repair (MVR)', 'AVR and MVR in theatre'],
        },
      },
    },
    'First Notice of Loss': { aka: ['FNOL'] },
    'Coordination of Benefits': {},
    'Insurance Broking': {},
    Guidewire: {},
    'Duck Creek': {},
    'Policy Administration': { aka: ['Policy Servicing', 'Insurance Policy Administration'] },
    "Lloyd's Market": { aka: ['Lloyds of London Market'], is: ['London Market Insurance'] },
    'London Market Insurance': {},
    Acturis: { is: ['Insurance Broking'] },
  },
  certifications: {
    'Chartered Property Casualty Underwriter': { aka: ['CPCU'], by: 'The Institutes' },
    'Cert CII': { by: 'Chartered Insurance Institute' },
    'Dip CII': { is: ['Cert CII'], by: 'Chartered Insurance Institute' },
    ACII: { is: ['Dip CII'], by: 'Chartered Insurance Institute' },
    'Associate of the Society of Actuaries': {
      aka: ['ASA'],
      by: 'Society of Actuaries',
      when: {
        ASA: {
          exact: true,
          near: ['actuarial', 'actuary', 'fsa', 'soa', 'exams', 'reserving'],
          matches: ['ASA or FSA', 'Actuary, ASA'],
          misses: ['Cisco ASA firewalls', 'Knows the ASA code'],
        },
      },
    },
    'Fellow of the Society of Actuaries': {
      aka: ['FSA'],
      is: ['Associate of the Society of Actuaries'],
      by: 'Society of Actuaries',
      when: {
        FSA: {
          exact: true,
          near: ['actuarial', 'actuary', 'asa', 'soa', 'exams', 'reserving'],
          matches: ['ASA or FSA', 'Actuary, FSA'],
          misses: ['An HSA or FSA for you', 'Rules of the FSA on food'],
        },
      },
    },
    'Actuarial Exams': {},
    'Associate in Claims': {
      aka: ['AIC Designation', 'AIC'],
      by: 'The Institutes',
      when: {
        AIC: {
          exact: true,
          near: ['claims', 'cpcu', 'adjuster', 'insurance', 'designation'],
          matches: ['CPCU or AIC', 'Claims adjuster, AIC'],
          misses: ['Model choice by AIC and BIC', 'AIC Ltd, driver'],
        },
      },
    },
    'Certified Insurance Counselor': { aka: ['CIC Designation'], by: 'National Alliance' },
  },
  licences: {
    'Property and Casualty License': {
      aka: ['P&C License', 'Property & Casualty Insurance License', 'P&C Insurance License'],
    },
    'Life and Health License': { aka: ['Life & Health Insurance License', 'Life, Accident and Health License'] },
    'Insurance License': { aka: ['Insurance Producer License', 'Licensed Insurance Agent', 'Producer License'] },
    'Adjuster License': {
      aka: ['Claims Adjuster License', 'Insurance Adjuster License'],
    },
    'All Lines Adjuster License': { is: ['Adjuster License'] },
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
    'Property Claims Adjuster': { is: ['Claims Adjuster'] },
    'Insurance Appraiser': {},
    'Claims Investigator': {},
    'Pricing Actuary': { is: ['Actuary'] },
    'Reserving Actuary': { is: ['Actuary'] },
    'Insurance Agency Manager': {},
    "Workers' Compensation Adjuster": { aka: ['Workers Compensation Claims Adjuster'], is: ['Claims Adjuster'] },
    'Catastrophe Modeller': { aka: ['Catastrophe Modeler', 'Catastrophe Modelling Analyst'] },
  },
})
