import { defineTable } from '../define-table.ts'

export const customerService = defineTable({
  trade: 'customer-service',
  skills: {
    'Quarterly Business Reviews': { aka: ['QBR'] },
    'Customer Service': { aka: ['Client Service', 'Customer Care'] },
    'Customer Support': { aka: ['Client Support'] },
    'Customer Relations': { aka: ['Customer Relationships', 'Client Relationships'] },
    'Customer Experience': {
      aka: ['CX'],
      when: {
        CX: {
          exact: true,
          near: ['customer', 'ux', 'experience', 'nps', 'support', 'service'],
          matches: ['CX and support teams', 'UX and CX'],
          misses: ['Drives a Mazda CX 5', 'Flew with CX to Hong Kong'],
        },
      },
    },
    'Customer Success': {},
    'Customer Satisfaction': { aka: ['Client Satisfaction'] },
    'Customer Satisfaction Score': { aka: ['CSAT'], is: ['Customer Satisfaction'] },
    'Net Promoter Score': {
      aka: ['NPS'],
      when: {
        NPS: {
          exact: true,
          near: ['customer', 'csat', 'score', 'promoter', 'survey', 'satisfaction'],
          matches: ['CSAT and NPS', 'Raised the NPS score'],
          misses: ['Ranger with the NPS in Utah', 'MDs, NPS and PAs'],
        },
      },
    },
    'Complaint Handling': { aka: ['Complaint Resolution'] },
    'Customer Inquiries': { aka: ['Customer Enquiries', 'Customer Queries'] },
    'Call Centre Experience': { aka: ['Call Centre', 'Contact Centre'] },
    'Escalation Management': { aka: ['Escalations'] },
    'Call Metrics': {},
    'Average Handle Time': { aka: ['AHT', 'Average Handling Time'], is: ['Call Metrics'] },
    'First Call Resolution': { aka: ['FCR', 'First Contact Resolution'], is: ['Call Metrics'] },
    'Workforce Management': { aka: ['WFM'] },
    'Order Tracking': {},
    'Customer Onboarding': {},
    'Customer Feedback': {},
    'Voice of the Customer': {
      aka: ['VoC'],
      when: {
        VoC: {
          exact: true,
          matches: ['VoC surveys', 'Ran a VoC programme'],
          misses: ['Low VOC paints', 'Air sampling of VOC'],
        },
      },
    },
    'Product Knowledge': {},
    Five9: { since: 2001 },
    Talkdesk: { since: 2011 },
    Gainsight: { is: ['Customer Success'], since: 2009 },
    'Predictive Dialer': { is: ['Autodialer'] },
    Autodialer: {},
    Intercom: {
      since: 2011,
      when: {
        Intercom: {
          exact: true,
          near: ['Zendesk', 'chat', 'Freshdesk', 'support', 'HubSpot', 'Salesforce', 'tickets'],
          unless: ['door Intercom', 'Intercom systems', 'Intercom installation'],
          matches: ['Zendesk or Intercom', 'Chat support on Intercom'],
          misses: ['Door Intercom support engineer', 'Wired Intercom systems and chat lines'],
        },
      },
    },
    Genesys: {},
    'Genesys Cloud': { aka: ['Genesys PureCloud', 'PureCloud'], is: ['Genesys'] },
    IVR: { aka: ['Interactive Voice Response'] },
    'Live Chat': {},
  },
  certifications: {
    'NVQ Customer Service': { is: ['Customer Service'] },
    'Certified Customer Experience Professional': { aka: ['CCXP'], is: ['Customer Experience'], by: 'CXPA' },
  },
  titles: {
    'Customer Service Representative': {
      aka: ['CSR', 'Customer Service Rep', 'Customer Service Advisor', 'Customer Service Agent'],
      when: {
        CSR: {
          exact: true,
          near: ['customer', 'call', 'service', 'representative', 'center'],
          unless: ['csr reports', 'csr strategy', 'csr initiatives'],
          matches: ['Customer calls as a CSR', 'CSR in a call center'],
          misses: ['Writes CSR reports on customer giving', 'CSR initiatives with customers'],
        },
      },
    },
    'Call Centre Agent': { aka: ['Contact Centre Agent'] },
    'Call Centre Manager': {},
    'Customer Service Manager': {},
    'Customer Service Supervisor': {},
    'Customer Success Manager': {
      aka: ['CSM', 'Client Success Manager'],
      when: {
        CSM: {
          exact: true,
          near: ['customer', 'saas', 'success', 'onboarding', 'retention'],
          matches: ['SaaS CSM with renewals', 'Customer success (CSM)'],
          misses: ['Certified ScrumMaster (CSM)', 'Scrum: CSM, PSM'],
        },
      },
    },
    'Customer Experience Manager': {},
    'Client Services Manager': {},
    'Client Services Coordinator': {},
    'Workforce Management Analyst': { aka: ['WFM Analyst'] },
  },
})
