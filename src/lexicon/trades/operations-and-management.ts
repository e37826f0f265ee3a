import { defineTable } from '../define-table.ts'

export const operationsAndManagement = defineTable({
  trade: 'operations-and-management',
  skills: {
    'Operations Management': {},
    'People Management': {
      aka: [
        'Team Management',
        'team handling',
        'managing people',
        'managing staff',
        'managing a team',
        'manage a team',
        'managed a team',
        'managing teams',
        'managed staff',
        'line management',
        'line manage',
        'line managed',
        'line managing',
        'staff management',
        'supervisory',
      ],
    },
    'Team Leadership': {},
    'Strategic Planning': {
      aka: ['Strategy Development', 'Strategic Plans', 'Business Strategy'],
    },
    'Business Planning': {},
    'Change Management': {},
    'P&L Management': { aka: ['profit and loss management'] },
    Procurement: {
      aka: ['Purchasing', 'Procuring'],
    },
    'Strategic Sourcing': { is: ['Procurement'] },
    'Contract Management': {},
    'Request for Proposal': { aka: ['RFPs'] },
    'Total Cost of Ownership': { aka: ['TCO'] },
    'Management of Change': {
      aka: ['MOC'],
      when: {
        MOC: {
          exact: true,
          near: ['process', 'hazard', 'change', 'psm', 'packages', 'safety', 'plant'],
          matches: ['Process hazard analysis and MOC', 'Wrote 37 MOC packages'],
          misses: ['Boards need MOC 4 credits', 'A MOC interview at the museum'],
        },
      },
    },
    'Request for Quotation': { aka: ['RFQ', 'Request for Quote'] },
    'Procurement Software': {},
    'Business Transformation': { aka: ['Transformation Programmes'] },
    Benchmarking: {},
    ESG: {
      aka: ['Environmental, Social and Governance'],
      when: {
        ESG: {
          exact: true,
          matches: ['ESG and climate disclosures', 'Board ESG papers'],
          misses: ['Transposed esg scores', 'Wrote to esg office'],
        },
      },
    },
    Sustainability: { aka: ['Sustainable Development'] },
    'Corporate Social Responsibility': {},
    'Crisis Management': {},
    'Performance Improvement': { aka: ['Operational Excellence'] },
    Outsourcing: { aka: ['BPO'] },
    Entrepreneurship: {},
  },
  certifications: {
    'Certified Professional in Supply Management': { aka: ['CPSM'], is: ['Procurement'], by: 'ISM' },
    'Chartered Manager': {
      aka: ['CMgr'],
      by: 'Chartered Management Institute',
    },
    'ILM Level 3': { by: 'ILM' },
    'ILM Level 5': { is: ['ILM Level 3'], by: 'ILM' },
  },
  titles: {
    'Operations Manager': {},
    'Operations Director': {},
    'Operations Coordinator': {},
    'Operations Supervisor': {},
    'General Manager': {},
    'Chief Executive Officer': { aka: ['CEO'] },
    'Chief Operating Officer': { aka: ['COO', 'Chief Operations Officer'] },
    President: {
      when: {
        President: {
          unless: ['vice president', 'student president', 'class president'],
          matches: ['President, Oak Tools Ltd', 'Worked as President'],
          misses: ['Class president in 2009', 'Elected student president'],
        },
      },
    },
    'Vice President': {},
    'Senior Vice President': { aka: ['SVP'], is: ['Vice President'] },
    'Business Manager': {},
    'Branch Manager': {},
    'Area Manager': {},
    'Department Manager': {},
    Founder: {},
    'Management Consultant': {},
    'Strategy Manager': {},
    'Procurement Manager': {},
    'Procurement Specialist': {},
    Buyer: {
      aka: ['Purchaser'],
      when: {
        Buyer: {
          unless: ['media buyer', 'home buyer', 'buyer personas'],
          matches: ['Buyer, plant two', 'Worked as a buyer'],
          misses: ['Media buyer for TV', 'Writes up buyer personas'],
        },
      },
    },
    'Contracts Manager': {},
    'Contract Administrator': {},
    'Management Trainee': {},
  },
})
