import { defineTable } from '../define-table.ts'

export const realEstateAndFacilities = defineTable({
  trade: 'real-estate-and-facilities',
  skills: {
    'Property Management': {
      aka: ['Managing Properties', 'Residential Property Management', 'Property Administration', 'Block Management'],
    },
    'Property Management Software': { aka: ['Property Software'] },
    'Facilities Management': { aka: ['Managing Facilities', 'FM Services', 'Hard FM', 'Soft FM'] },
    'Estate Management': { aka: ['Land Management'] },
    'Real Estate': {
      aka: ['Real Estate Industry', 'Real Estate Experience'],
      when: {
        'Real Estate': {
          unless: ['Real Estate License', 'screen Real Estate'],
          matches: ['Finance and real estate', 'Background in real estate'],
          misses: ['Needs a Real Estate License', 'Saves screen real estate'],
        },
      },
    },
    Leasing: {
      aka: ['Lease Administration', 'Lease Management', 'Apartment Leasing', 'Lettings', 'Residential Lettings'],
    },
    'Lease Negotiation': { aka: ['Negotiating Leases'] },
    'Tenant Relations': { aka: ['Resident Relations', 'Tenant Management', 'Resident Services'] },
    'Rent Collection': { aka: ['Collecting Rent', 'Rent Arrears', 'Rent Roll'] },
    'Property Inspections': { aka: ['Inspecting Properties'] },
    'Property Valuation': { aka: ['Real Estate Appraisal', 'Property Appraisal', 'Real Estate Valuation'] },
    'Estate Agency': { aka: ['Property Sales', 'Real Estate Sales', 'Residential Sales'] },
    'Property Law Knowledge': { aka: ['Fair Housing', 'Fair Housing Laws'] },
    CAFM: { aka: ['Computer-Aided Facilities Management', 'CAFM Systems'] },
    'Commercial Cleaning': { aka: ['Industrial Cleaning', 'Office Cleaning', 'Contract Cleaning'], is: ['Cleaning'] },
    'Deep Cleaning': { aka: ['Deep Cleans'], is: ['Cleaning'] },
    'Floor Care': {
      aka: ['Floor Buffing', 'Floor Waxing', 'Strip and Wax', 'Floor Polishing', 'Floor Scrubbing', 'Buffing Floors'],
    },
    'Carpet Cleaning': { aka: ['Carpet Shampooing', 'Carpet Extraction'], is: ['Cleaning'] },
    'Window Cleaning': { aka: ['Cleaning Windows'], is: ['Cleaning'] },
    'Vacuuming and Mopping': { aka: ['Sweeping and Mopping', 'Mopping', 'Vacuuming'] },
    'Pressure Washing': { aka: ['Power Washing', 'Jet Washing'] },
    'Cleaning Chemicals': { aka: ['Use of Cleaning Chemicals', 'Handling Cleaning Chemicals'] },
    'Grounds Maintenance': { aka: ['Groundskeeping', 'Grounds Keeping', 'Grounds Care', 'Lawn Care', 'Lawn Mowing'] },
    'Pool Maintenance': { aka: ['Swimming Pool Maintenance', 'Pool Cleaning'] },
    'Pest Control': { aka: ['Pest Management', 'Integrated Pest Management'] },
    CoStar: { aka: ['CoStar Suite'] },
    'MLS Listings': { aka: ['Multiple Listing Service', 'MLS Real Estate'] },
  },
  certifications: {
    'Certified Facility Manager': { aka: ['CFM Facility'], is: ['Facilities Management'], by: 'IFMA' },
    'Facility Management Professional': { aka: ['FMP Credential'], is: ['Facilities Management'], by: 'IFMA' },
    'IWFM Qualification': { aka: ['IWFM', 'IWFM Level 4'], was: ['BIFM > Facilities Management'], by: 'IWFM' },
    'Certified Property Manager': { aka: ['CPM Property'], is: ['Property Management'], by: 'IREM' },
    'Accredited Residential Manager': { aka: ['ARM Property'], is: ['Property Management'], by: 'IREM' },
    'Certified Apartment Manager': { aka: ['CAM Apartment'], is: ['Property Management'], by: 'NAA' },
    'ARLA Propertymark': {
      aka: ['ARLA Qualified', 'Propertymark Qualification', 'Level 3 Award in Residential Letting'],
      is: ['Leasing'],
    },
    RICS: { aka: ['Chartered Surveyor'], by: 'RICS' },
    BICSc: {
      aka: ['BICSc Cleaning Certificate', 'British Institute of Cleaning Science'],
      is: ['Cleaning'],
      by: 'BICSc',
    },
  },
  licences: {
    'Real Estate License': {
      aka: ['Real Estate Licence', 'Licensed Realtor', 'Real Estate Salesperson License', 'Licensed Real Estate Agent'],
    },
    'Real Estate Broker License': {
      aka: ['Licensed Real Estate Broker', "Broker's License Real Estate"],
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
    'Property Manager': {
      aka: ['Residential Property Manager', 'Block Manager', 'Apartment Manager', 'Community Manager Apartments'],
    },
    'Assistant Property Manager': {
      aka: ['Property Administrator', 'Property Coordinator', 'Assistant Community Manager'],
    },
    'Leasing Consultant': { aka: ['Leasing Agent', 'Leasing Manager', 'Leasing Specialist', 'Leasing Professional'] },
    'Lettings Negotiator': { aka: ['Lettings Agent', 'Lettings Manager'] },
    'Estate Agent': { aka: ['Real Estate Agent', 'Realtor', 'Sales Negotiator', 'Real Estate Salesperson'] },
    'Real Estate Broker': { aka: ['Property Broker', 'Commercial Real Estate Broker'] },
    'Facilities Manager': {
      aka: ['Building Manager', 'FM Manager', 'Premises Manager', 'Head of Facilities', 'Director of Facilities'],
    },
    'Facilities Coordinator': { aka: ['Facilities Assistant', 'Facilities Administrator', 'Facilities Officer'] },
    'Estates Manager': { aka: ['Estates Officer', 'Estate Surveyor'] },
    Cleaner: {
      aka: [
        'Cleaning Operative',
        'Commercial Cleaner',
        'Office Cleaner',
        'Cleaning Assistant',
        'Cleaning Staff',
        'Contract Cleaner',
        'Industrial Cleaner',
      ],
    },
    'Cleaning Supervisor': { aka: ['Cleaning Manager', 'Custodial Supervisor'] },
    Janitor: { aka: ['Custodian', 'Janitorial Worker', 'School Custodian', 'Building Cleaner'] },
    Caretaker: {
      aka: [
        'Site Caretaker',
        'School Caretaker',
        'Premises Officer',
        'Building Caretaker',
        'Building Superintendent',
        'Residential Caretaker',
      ],
    },
    'Window Cleaner': { aka: ['Window Washer'] },
    'Carpet Cleaner': { aka: ['Carpet Technician'] },
    Groundskeeper: { aka: ['Groundsman', 'Grounds Maintenance Operative', 'Greenkeeper', 'Groundsperson'] },
    'Pest Control Technician': { aka: ['Pest Controller', 'Exterminator'] },
  },
})
