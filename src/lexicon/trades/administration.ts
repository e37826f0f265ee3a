import { defineTable } from '../define-table.ts'

export const administration = defineTable({
  trade: 'administration',
  skills: {
    'Office Administration': {
      aka: ['Administration', 'Administrative Duties', 'Administrative Support', 'Admin'],
      when: {
        Administration: {
          unless: ['business administration', 'public administration', 'drug administration', 'administration of'],
          matches: ['Administration and reception', 'Experience in administration'],
          misses: ['Safe administration of medicines', 'Bachelor of Business Administration'],
        },
        Admin: {
          near: ['office', 'duties', 'support', 'clerical', 'reception', 'filing', 'typing'],
          unless: ['systems admin', 'sys admin', 'linux admin', 'network admin'],
          matches: ['Typing, admin', 'Filing, phones and admin'],
          misses: ['Linux admin for the sales office', 'Payroll network admin rights'],
        },
      },
    },
    'Office Management': {},
    'Clerical Skills': { aka: ['Clerical Duties'] },
    Reception: {
      aka: ['Front Desk'],
      when: {
        Reception: {
          unless: ['reception class', 'reception teacher', 'reception pupils', 'wedding reception'],
          matches: ['Reception and phones', 'Worked on reception'],
          misses: ['Taught a Reception class', 'Hired for a wedding reception'],
        },
      },
    },
    'Greeting Visitors': { aka: ['Meeting and Greeting'] },
    Filing: {
      when: {
        Filing: {
          unless: ['tax filing', 'filing taxes', 'patent filing', 'nail filing'],
          matches: ['Filing, typing and phones', 'Scanning and filing'],
          misses: ['Patent filing in Europe', 'Nail filing and polish'],
        },
      },
    },
    'Records Management': { is: ['Record Keeping'] },
    'Document Management': {},
    EDMS: {
      aka: ['Electronic Document Management System', 'Document Management System', 'DMS'],
      is: ['Document Management'],
      when: {
        DMS: {
          exact: true,
          near: ['document', 'imanage', 'netdocuments', 'sharepoint', 'edms', 'records'],
          matches: ['iManage or another DMS', 'Files documents in the DMS'],
          misses: ['Car dealer DMS (CDK)', 'AWS DMS and RDS'],
        },
      },
    },
    Archiving: {},
    'Appointment Scheduling': { is: ['Scheduling'] },
    'Meeting Coordination': {},
    'Minute Taking': { aka: ['Taking Minutes'] },
    'Travel Arrangements': { aka: ['Arranging Travel', 'Booking Travel', 'Travel Booking'] },
    'Travel and Expenses': {
      aka: ['T&E'],
      is: ['Expense Reports'],
      when: {
        'T&E': {
          exact: true,
          near: ['expense', 'concur', 'expensify', 'travel', 'reimbursement'],
          matches: ['T&E in Concur', 'Audits T&E expense claims'],
          misses: ['T&E attorney with wills', 'Partner in T&E, probate'],
        },
      },
    },
    Correspondence: {},
    Franking: { aka: ['Postage Meter'] },
    'Audio Typing': { is: ['Typing'] },
    Transcription: {
      when: {
        Transcription: {
          unless: ['reverse transcription', 'gene transcription', 'transcription factor', 'transcription factors'],
          matches: ['Transcription of interviews', 'Typing and transcription'],
          misses: ['Reverse transcription and PCR', 'Studies a transcription factor'],
        },
      },
    },
    Shorthand: {},
    'Office Equipment': {},
    'Board Support': {},
    'Event Support': {},
    'Form Completion': {},
    'Answering Phones': {},
    'Taking Messages': {},
  },
  certifications: {
    'NVQ Level 2 Business Administration': { is: ['Office Administration'] },
    'NVQ Level 3 Business Administration': { is: ['NVQ Level 2 Business Administration'] },
    'OCR Text Processing': { is: ['Typing'] },
  },
  titles: {
    'Administrative Assistant': { aka: ['Admin Assistant', 'Office Assistant'] },
    'Administrative Officer': { is: ['Administrator'] },
    Administrator: {
      when: {
        Administrator: {
          unless: [
            'system administrator',
            'systems administrator',
            'network administrator',
            'linux administrator',
            'nursing home administrator',
          ],
          matches: ['Worked as an administrator', 'Office admin: administrator'],
          misses: ['Linux Administrator with shell scripts', 'A nursing home administrator'],
        },
      },
    },
    'Administrative Coordinator': {},
    'Administrative Manager': {},
    'Executive Assistant': {
      aka: ['Executive Secretary', 'EA'],
      when: {
        EA: {
          exact: true,
          near: ['ceo', 'executive', 'diary', 'pa', 'c-suite', 'calendar'],
          matches: ['EA to the CEO', 'PA or EA'],
          misses: ['Producer at EA Sports', 'Prepares returns as an EA'],
        },
      },
    },
    'Personal Assistant': {
      aka: ['PA'],
      when: {
        PA: {
          exact: true,
          near: ['director', 'executive', 'ea', 'diary', 'ceo'],
          unless: ['pa school', 'philadelphia pa', 'pittsburgh pa', 'np or pa'],
          matches: ['PA to the Managing Director', 'EA or PA'],
          misses: ['Director of nursing, Pittsburgh, PA', 'NP or PA reporting to the medical director'],
        },
      },
    },
    Secretary: {
      when: {
        Secretary: {
          unless: ['company secretary', 'secretary general', 'foreign secretary', 'club secretary', 'secretary of'],
          matches: ['Secretary, English department', 'Worked as a secretary'],
          misses: ['Filed with the Secretary of State', 'Served as club secretary'],
        },
      },
    },
    Receptionist: {},
    'Switchboard Operator': {},
    'Office Manager': {},
    'Office Supervisor': {},
    'Office Clerk': { is: ['Clerk'] },
    Clerk: {
      when: {
        Clerk: {
          unless: ['law clerk', 'judicial clerk', 'clerk of court', 'clerk of works'],
          matches: ['Clerk, records section', 'Worked as a clerk'],
          misses: ['Clerk of works on site', 'Law clerk to a judge'],
        },
      },
    },
    'File Clerk': {},
    Typist: {},
    'Document Controller': {},
    'Records Manager': {},
    Transcriptionist: { aka: ['Transcriber'] },
    'Chief of Staff': {},
    Scheduler: {},
  },
})
