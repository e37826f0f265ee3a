import { defineTable } from '../define-table.ts'

export const realEstateAndFacilities = defineTable({
  trade: 'real-estate-and-facilities',
  skills: {
    'Property Management': {},
    'Property Management Software': {},
    'Facilities Management': {},
    'Estate Management': {},
    'Real Estate': {
      when: {
        'Real Estate': {
          unless: ['real estate license', 'screen real estate'],
          matches: ['Finance and real estate', 'Background in real estate'],
          misses: ['Needs a Real Estate License', 'Saves screen real estate'],
        },
      },
    },
    Leasing: {},
    'Lease Negotiation': {},
    'Tenant Relations': {},
    'Property Inspections': {},
    'Property Valuation': {},
    'Estate Agency': {},
    CAFM: { aka: ['Computer-Aided Facilities Management'] },
    'Commercial Cleaning': { is: ['Cleaning'] },
    'Deep Cleaning': { is: ['Cleaning'] },
    'Floor Care': {},
    'Window Cleaning': { is: ['Cleaning'] },
    'Vacuuming and Mopping': {},
    'Grounds Maintenance': {},
    'Pool Maintenance': {},
    'Pest Control': {},
    CoStar: {},
    'MLS Listings': {},
  },
  certifications: {
    'Certified Facility Manager': { is: ['Facilities Management'], by: 'IFMA' },
    'Facility Management Professional': { is: ['Facilities Management'], by: 'IFMA' },
    'IWFM Qualification': { aka: ['IWFM'], was: ['BIFM > Facilities Management'], by: 'IWFM' },
    'Certified Property Manager': { is: ['Property Management'], by: 'IREM' },
    'ARLA Propertymark': {
      is: ['Leasing'],
    },
    RICS: { by: 'RICS' },
    BICSc: {
      is: ['Cleaning'],
      by: 'BICSc',
    },
  },
  licences: {
    'Real Estate License': {
      aka: ['Licensed Realtor', 'Real Estate Salesperson License', 'Licensed Real Estate Agent'],
    },
    'Real Estate Broker License': {
      is: ['Real Estate License'],
    },
    'Certified Residential Appraiser': {
      aka: ['Licensed Residential Appraiser', 'Certified General Appraiser', 'Appraiser License'],
    },
    'Pesticide Applicator License': {
      aka: [
        'Certified Pesticide Applicator',
        'Pest Control License',
        'Pesticide License',
        'Spraying Certificate',
        'PA1 and PA6',
        'PA1/PA6',
      ],
    },
  },
  titles: {
    'Property Manager': {},
    'Assistant Property Manager': {},
    'Leasing Consultant': {},
    'Lettings Negotiator': {},
    'Estate Agent': { aka: ['Realtor'] },
    'Real Estate Broker': {},
    'Facilities Manager': {},
    'Facilities Coordinator': {},
    'Estates Manager': {},
    Cleaner: {},
    'Cleaning Supervisor': {},
    Janitor: {},
    Caretaker: {},
    'Window Cleaner': {},
    'Carpet Cleaner': {},
    Groundskeeper: {},
    'Pest Control Technician': {},
  },
})
