import { defineTable } from '../define-table.ts'

export const operationsAndManagement = defineTable({
  trade: 'operations-and-management',
  skills: {
    'Operations Management': {
      aka: ['Managing Operations', 'Business Operations', 'Operational Management', 'Operations Leadership'],
    },
    'People Management': {
      aka: [
        'Staff Management',
        'Managing People',
        'Managing Staff',
        'Team Management',
        'Managing Teams',
        'Managing a Team',
        'Personnel Supervision and Management',
      ],
    },
    'Team Leadership': { aka: ['Leading Teams', 'Team Leading', 'Leading a Team'] },
    'Strategic Planning': {
      aka: [
        'Strategy Development',
        'Strategic Plans',
        'Business Strategy',
        'Corporate Strategy',
        'Developing Strategy',
      ],
    },
    'Business Planning': { aka: ['Business Plans', 'Developing Business Plans'] },
    'Change Management': { aka: ['Managing Change', 'Organisational Change', 'Organizational Change'] },
    'Portfolio Governance': {},
    'P&L Management': {
      aka: ['P&L Responsibility', 'Profit and Loss Management', 'P&L Accountability', 'P&L Ownership'],
    },
    Procurement: {
      aka: ['Purchasing', 'Procurement Management', 'Buying and Purchasing', 'Purchasing Management', 'Procuring'],
    },
    'Strategic Sourcing': { aka: ['Sourcing Strategy'], is: ['Procurement'] },
    'Category Management': { aka: ['Procurement Category Management'] },
    'Contract Management': { aka: ['Managing Contracts', 'Contract Administration'] },
    'Request for Proposal': { aka: ['RFPs', 'RFP Process', 'RFI/RFP'] },
    'Procurement Software': { aka: ['E-Procurement', 'eProcurement', 'Procurement Systems'] },
    'Management Consulting': { aka: ['Strategy Consulting', 'Business Consulting', 'Management Consultancy'] },
    'Business Transformation': { aka: ['Transformation Programmes', 'Transformation Management'] },
    Benchmarking: { aka: ['Performance Benchmarking'] },
    'Balanced Scorecard': {},
    ESG: {
      aka: ['Environmental, Social and Governance', 'ESG Reporting', 'Sustainability Reporting'],
      when: {
        ESG: {
          exact: true,
          matches: ['ESG and climate disclosures', 'Board ESG papers'],
          misses: ['Transposed esg scores', 'Wrote to esg office'],
        },
      },
    },
    Sustainability: { aka: ['Sustainable Development'] },
    'Corporate Social Responsibility': { aka: ['CSR Programmes', 'CSR Programs', 'CSR Initiatives'] },
    'Crisis Management': { aka: ['Managing Crises'] },
    'Performance Improvement': { aka: ['Operational Improvement', 'Operational Excellence', 'OpEx Improvement'] },
    Outsourcing: { aka: ['Business Process Outsourcing', 'BPO'] },
    'Franchise Management': { aka: ['Franchising'] },
    'Multi-Site Management': { aka: ['Multi-Unit Management', 'Multi-Site Operations'] },
    Entrepreneurship: { aka: ['Business Ownership', 'Small Business Management'] },
    'Public-Private Partnerships': {},
    'Partnership Development': { aka: ['Developing Partnerships', 'Strategic Partnerships', 'Partnership Building'] },
  },
  certifications: {
    'Certified Professional in Supply Management': { aka: ['CPSM'], is: ['Procurement'], by: 'ISM' },
    'Certified Purchasing Professional': { aka: ['CPP Purchasing'], is: ['Procurement'] },
    'Chartered Manager': {
      aka: ['CMgr', 'CMI Level 5', 'CMI Level 7', 'CMI Qualification'],
      by: 'Chartered Management Institute',
    },
    'ILM Level 3': { aka: ['ILM Level 3 Award in Leadership and Management', 'ILM Award'], by: 'ILM' },
    'ILM Level 5': { aka: ['ILM Level 5 Diploma in Leadership and Management'], is: ['ILM Level 3'], by: 'ILM' },
    'Certified Management Consultant': { aka: ['CMC Consultant'], by: 'CMC Global' },
    'Institute of Directors Certificate': {
      aka: ['IoD Certificate in Company Direction'],
      by: 'Institute of Directors',
    },
  },
  titles: {
    'Operations Manager': { aka: ['Business Operations Manager', 'Manager of Operations', 'Ops Manager'] },
    'Operations Director': {
      aka: ['Director of Operations', 'Head of Operations', 'VP Operations', 'VP of Operations'],
    },
    'Operations Coordinator': { aka: ['Operations Assistant', 'Operations Administrator', 'Operations Associate'] },
    'Operations Supervisor': { aka: ['Operations Team Leader'] },
    'General Manager': { aka: ['GM Operations', 'Site Manager General'] },
    'Chief Executive Officer': { aka: ['CEO', 'Chief Executive', 'Managing Director', 'MD Company'] },
    'Chief Operating Officer': { aka: ['COO', 'Chief Operations Officer'] },
    President: {
      aka: ['Company President'],
      when: {
        President: {
          unless: [
            'Vice President',
            'student President',
            'class President',
            'club President',
            'President of the United States',
            'union President',
          ],
          matches: ['President, Oak Tools Ltd', 'Worked as President'],
          misses: ['Class president in 2009', 'Elected student president'],
        },
      },
    },
    'Vice President': { aka: ['Senior Vice President', 'SVP'] },
    'Business Manager': {},
    'Branch Manager': { aka: ['Branch Supervisor'] },
    'Area Manager': {
      aka: ['Regional Manager', 'District Manager', 'Area Operations Manager', 'Regional Operations Manager'],
    },
    'Department Manager': { aka: ['Departmental Manager', 'Head of Department'] },
    'Business Owner': { aka: ['Small Business Owner', 'Founder', 'Co-Founder', 'Sole Proprietor'] },
    'Management Consultant': { aka: ['Business Consultant', 'Strategy Consultant'] },
    'Strategy Manager': { aka: ['Head of Strategy', 'Strategy Director', 'Corporate Strategy Manager'] },
    'Procurement Manager': { aka: ['Purchasing Manager', 'Head of Procurement', 'Procurement Director'] },
    'Procurement Specialist': {
      aka: [
        'Procurement Officer',
        'Purchasing Officer',
        'Procurement Analyst',
        'Purchasing Agent',
        'Purchasing Specialist',
        'Sourcing Specialist',
      ],
    },
    Buyer: {
      aka: ['Purchaser', 'Procurement Buyer', 'Purchasing Assistant'],
      when: {
        Buyer: {
          unless: ['media Buyer', 'home Buyer', 'Buyer personas', 'first time Buyer', 'retail Buyer', 'fashion Buyer'],
          matches: ['Buyer, plant two', 'Worked as a buyer'],
          misses: ['Media buyer for TV', 'Writes up buyer personas'],
        },
      },
    },
    'Contracts Manager': { aka: ['Commercial Contracts Manager'] },
    'Contract Administrator': { aka: ['Contract Specialist'] },
    'Management Trainee': { aka: ['Graduate Management Trainee'] },
  },
})
