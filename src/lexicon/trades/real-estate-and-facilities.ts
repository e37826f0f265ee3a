import { defineTable } from '../define-table.ts'

export const realEstateAndFacilities = defineTable({
  trade: 'real-estate-and-facilities',
  skills: {
    COSHH: { aka: ['Control of Substances Hazardous to Health'] },
    SFG20: {},
    'Property Management': {},
    'Reactive Maintenance': { aka: ['Responsive Repairs'] },
    'HOA Management': { aka: ['HOA', 'Homeowners Association'], is: ['Property Management'] },
    'Common Area Maintenance': {
      aka: ['CAM'],
      when: {
        CAM: {
          exact: true,
          near: ['lease', 'tenant', 'nnn', 'yardi'],
          matches: ['Lease terms and CAM', 'Tenant CAM charges'],
          misses: ['CAD and CAM', 'Set up a CAM lathe'],
        },
      },
    },
    'Property Management Software': {},
    'Facilities Management': {
      aka: ['FM'],
      when: {
        FM: {
          exact: true,
          near: ['facilities', 'hard', 'soft', 'cafm', 'building', 'm&e'],
          matches: ['Hard and soft FM', 'CAFM and FM'],
          misses: ['Host on 98 FM', 'An FM radio'],
        },
      },
    },
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
    Multifamily: { aka: ['Multi-Family'] },
    'Commercial Real Estate': {
      aka: ['CRE'],
      is: ['Real Estate'],
      when: {
        CRE: {
          exact: true,
          near: ['loan', 'lending', 'credit', 'underwriting', 'multifamily', 'leasing', 'property'],
          matches: ['CRE loan underwriting', 'Leasing in CRE'],
          misses: ['Screened for CRE and MRSA', 'Mice with CRE'],
        },
      },
    },
    Leasing: { aka: ['Residential Lettings'] },
    'Short-Term Rentals': { aka: ['Vacation Rentals'] },
    'Assured Shorthold Tenancy': {
      aka: ['AST'],
      when: {
        AST: {
          exact: true,
          near: ['tenancy', 'landlord', 'lettings', 'possession', 'tenants'],
          matches: ['Lettings on an AST', 'Drew up AST for tenants'],
          misses: ['ALT and AST in serum', 'AST, scrub tech'],
        },
      },
    },
    'House in Multiple Occupation': {
      aka: ['HMO'],
      when: {
        HMO: {
          exact: true,
          near: ['landlord', 'licensing', 'lettings', 'housing', 'tenants', 'property', 'planning'],
          matches: ['HMO licensing', 'Landlord with an HMO'],
          misses: ['PPO and HMO plans', 'Medical billing for an HMO'],
        },
      },
    },
    CAFM: { aka: ['Computer-Aided Facilities Management'] },
    'Commercial Cleaning': { is: ['Cleaning'] },
    'Deep Cleaning': { is: ['Cleaning'] },
    'Window Cleaning': { is: ['Cleaning'] },
    'Grounds Maintenance': {},
    'Pool Maintenance': {},
    'Pest Control': {},
    'MLS Listings': {
      aka: ['Multiple Listing Service', 'MLS'],
      when: {
        MLS: {
          exact: true,
          near: ['listing', 'realtor', 'zillow', 'real estate', 'agent'],
          matches: ['Realtor with MLS access', 'Listings in MLS'],
          misses: ['MLS in a hospital lab', 'Scouted MLS players'],
        },
      },
    },
    'Vacuuming and Mopping': {},
  },
  certifications: {
    CIBSE: {},
    IHEEM: {},
    WHMIS: {},
    'Certified Pool Operator': {
      aka: ['CPO'],
      when: {
        CPO: {
          exact: true,
          near: ['pool', 'EPA', 'HVAC', 'maintenance', 'certified'],
          matches: ['EPA 608 required; CPO preferred.', 'CPO for the pool.'],
          misses: ['Reports to the CPO.', 'CPO and CTO founded it.'],
        },
      },
      is: ['Pool Maintenance'],
    },
    'Certified Facility Manager': { is: ['Facilities Management'], by: 'IFMA' },
    'Facility Management Professional': { is: ['Facilities Management'], by: 'IFMA' },
    'IWFM Qualification': { aka: ['IWFM'], was: ['BIFM'], is: ['Facilities Management'], by: 'IWFM' },
    'Certified Property Manager': { is: ['Property Management'], by: 'IREM' },
    'ARLA Propertymark': {
      aka: ['ARLA', 'Propertymark'],
      is: ['Leasing'],
    },
    MIWFM: { is: ['IWFM Qualification'] },
    RICS: { aka: ['Royal Institution of Chartered Surveyors'], by: 'RICS' },
    'TPI Membership': { aka: ['The Property Institute'], was: ['IRPM'] },
    FRICS: { is: ['RICS'] },
    AssocRICS: { is: ['RICS'] },
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
    'Certified Residential Appraiser': { is: ['Appraiser License'] },
    'Appraiser License': {},
    'Licensed Residential Appraiser': { is: ['Appraiser License'] },
    'Certified General Appraiser': { is: ['Appraiser License'] },
    'Pesticide Applicator License': {
      aka: ['Certified Pesticide Applicator', 'Pesticide License', 'Spraying Certificate'],
    },
    'PA1 and PA6': { aka: ['PA1/PA6'], is: ['Pesticide Applicator License'] },
    'Pest Control License': {},
  },
  titles: {
    'Property Manager': {},
    'Assistant Property Manager': {},
    'Leasing Consultant': { aka: ['Leasing Agent'] },
    'Lettings Negotiator': { aka: ['Letting Agent'] },
    'Estate Agent': { aka: ['Real Estate Agent'] },
    Realtor: { is: ['Estate Agent'] },
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
