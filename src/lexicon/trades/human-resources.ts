import { defineTable } from '../define-table.ts'

export const humanResources = defineTable({
  trade: 'human-resources',
  skills: {
    'Human Resources': {
      aka: ['HR', 'HRM', 'Personnel Management'],
      when: {
        HR: {
          exact: true,
          unless: ['hr licence', 'hr license', 'contact hr', 'our hr'],
          matches: ['HR and payroll', 'Background in HR'],
          misses: ['Holds an HR Licence, heavy rigid', 'Send the form to our HR desk'],
        },
      },
    },
    'HR Administration': {
      is: ['Human Resources'],
    },
    'HR Operations': {
      is: ['Human Resources'],
    },
    Recruitment: {
      aka: ['Recruiting', 'Hiring'],
      when: {
        Hiring: {
          near: ['onboarding', 'training', 'staff', 'employees', 'hr'],
          unless: ['we are hiring', 'now hiring', 'hiring manager'],
          matches: ['Hiring, training and supervising', 'Staff hiring and scheduling'],
          misses: ['We are hiring staff nurses', 'The hiring manager will review employees'],
        },
      },
    },
    'Talent Acquisition': { is: ['Recruitment'] },
    'Full-Cycle Recruiting': {
      is: ['Recruitment'],
    },
    'Executive Search': { is: ['Recruitment'] },
    'Campus Recruiting': {
      is: ['Recruitment'],
    },
    'Candidate Sourcing': { is: ['Recruitment'] },
    'Candidate Screening': {
      is: ['Recruitment'],
    },
    'Interviewing Candidates': {
      is: ['Recruitment'],
    },
    'Job Postings': {},
    'Employer Branding': {},
    Onboarding: {
      when: {
        Onboarding: {
          unless: ['comprehensive onboarding', 'our onboarding', 'client onboarding', 'structured onboarding'],
          matches: ['Recruitment and onboarding', 'Payroll, onboarding and HR letters'],
          misses: ['Enjoy our onboarding week', 'A structured onboarding plan for you'],
        },
      },
    },
    'Employee Relations': {},
    'Labour Relations': {},
    'Collective Bargaining': {
      aka: ['Collective Agreements'],
      is: ['Labour Relations'],
    },
    'Grievance Handling': {},
    'Performance Management': {
      aka: ['Performance Reviews', 'Appraisals'],
      when: {
        Appraisals: {
          near: ['staff', 'performance', 'training', 'employees', 'team', 'hr'],
          unless: ['property appraisals', 'real estate appraisals', 'vehicle appraisals'],
          matches: ['Staff supervision and appraisals', 'Team appraisals'],
          misses: ['Real estate appraisals for the review team', 'Vehicle appraisals by the sales team'],
        },
      },
    },
    'Compensation and Benefits': {},
    'Benefits Administration': {},
    'Job Evaluation': {},
    'Absence Management': {},
    'Leave Administration': {},
    FMLA: { aka: ['Family and Medical Leave Act'], is: ['Leave Administration'], since: 1993 },
    FLSA: { aka: ['Fair Labor Standards Act'], since: 1938 },
    'EEO Compliance': {
      aka: ['EEOC'],
      when: {
        EEOC: {
          exact: true,
          near: ['compliance', 'ada', 'regulations', 'hr', 'complaints', 'charges'],
          unless: ['eeoc statement', 'eeoc employer'],
          matches: ['Knows FMLA, ADA and EEOC', 'Handles EEOC charges'],
          misses: ['EEOC Statement and ADA notice', 'We are an EEOC employer under ADA'],
        },
      },
    },
    'COBRA Administration': { since: 1985 },
    'ACA Reporting': { since: 2010 },
    'I-9 Compliance': {},
    "Workers' Compensation": {},
    TUPE: { is: ['Employment Law'] },
    'Redundancy Management': { aka: ['Redundancies'] },
    'HR Policies': {},
    'HR Analytics': {},
    'Workforce Planning': {},
    'Succession Planning': {},
    'Talent Management': {},
    'Learning and Development': {},
    'Training Needs Analysis': { aka: ['TNA'] },
    'Leadership Development': {},
    'Employee Engagement': {},
    'Organisational Development': {
      aka: ['OD', 'Organisation Development'],
      when: {
        OD: {
          exact: true,
          near: ['hr', 'organisational', 'organizational', 'talent', 'learning'],
          matches: ['HR and OD', 'Leadership, talent and OD'],
          misses: ['OD right eye', 'Tube of 20 mm OD'],
        },
      },
    },
    'Organisational Design': {},
    'Culture Change': {},
    'Employee Wellbeing': { aka: ['Wellness Programs'] },
    'Personnel Records': {},
    'Background Checks': {
      when: {
        'Background Checks': {
          near: ['hr', 'onboarding', 'conduct', 'processing', 'candidates', 'hiring'],
          unless: ['subject to background checks', 'pass background checks'],
          matches: ['HR: onboarding and background checks', 'Processing background checks'],
          misses: ['Candidates are subject to background checks', 'Must pass background checks before onboarding'],
        },
      },
    },
    HRIS: {
      aka: ['Human Resources Information System', 'HRMS'],
    },
    'Applicant Tracking Systems': {
      aka: ['ATS', 'Applicant Tracking Software'],
      when: {
        ATS: {
          exact: true,
          near: ['recruiter', 'talent', 'hris', 'greenhouse', 'candidates', 'hr', 'hiring'],
          matches: ['Recruiter using an ATS', 'HRIS and ATS'],
          misses: ['Swapped ATS and generator gear', 'ATS panels in the plant room'],
        },
      },
    },
    Workday: {
      is: ['HRIS'],
      since: 2006,
      when: {
        Workday: {
          exact: true,
          near: ['hris', 'hcm', 'hr', 'sap', 'successfactors', 'adp'],
          unless: ['the workday', 'each workday', 'workday starts'],
          matches: ['HRIS such as Workday', 'ADP or Workday'],
          misses: ['Our Workday starts at eight, payroll weekly', 'Each Workday HR greets you'],
        },
      },
    },
    'SAP SuccessFactors': { is: ['HRIS'], since: 2001 },
    BambooHR: { is: ['HRIS'], since: 2008 },
    'Oracle HCM': { is: ['HRIS'] },
    Taleo: { is: ['Applicant Tracking Systems'], since: 1999 },
    iCIMS: { is: ['Applicant Tracking Systems'], since: 2000 },
    'Greenhouse ATS': {
      is: ['Applicant Tracking Systems'],
      since: 2012,
    },
    Bullhorn: { is: ['Applicant Tracking Systems'], since: 1999 },
    SmartRecruiters: { is: ['Applicant Tracking Systems'] },
    'Cornerstone OnDemand': {},
    'LinkedIn Recruiter': { is: ['Candidate Sourcing'] },
    'Job Boards': {},
  },
  certifications: {
    'SHRM-CP': {
      aka: ['Society for Human Resource Management Certified Professional'],
      is: ['Human Resources'],
      since: 2015,
      by: 'SHRM',
    },
    'SHRM-SCP': {
      is: ['SHRM-CP', 'Human Resources'],
      since: 2015,
      by: 'SHRM',
    },
    'SHRM Certification': { is: ['Human Resources'], by: 'SHRM' },
    'Professional in Human Resources': {
      aka: ['PHR'],
      is: ['Human Resources'],
      by: 'HRCI',
    },
    'Senior Professional in Human Resources': {
      aka: ['SPHR'],
      is: ['Professional in Human Resources'],
      by: 'HRCI',
    },
    'Associate Professional in Human Resources': { is: ['Human Resources'], by: 'HRCI' },
    'HR Certification': { aka: ['HRCI'], is: ['Human Resources'] },
    CIPD: {
      is: ['Human Resources'],
      by: 'CIPD',
    },
    'CIPD Level 3': {
      is: ['CIPD'],
      by: 'CIPD',
    },
    'CIPD Level 5': {
      is: ['CIPD Level 3', 'CIPD'],
      by: 'CIPD',
    },
    'CIPD Level 7': {
      aka: ['MCIPD', 'FCIPD'],
      is: ['CIPD Level 5', 'CIPD'],
      by: 'CIPD',
    },
    CHRP: {
      aka: ['Certified Human Resources Professional', 'CHRL', 'Certified Human Resources Leader'],
      is: ['Human Resources'],
      by: 'HRPA',
    },
    'Certified Compensation Professional': {
      is: ['Compensation and Benefits'],
      by: 'WorldatWork',
    },
    'Certified Benefits Professional': {
      aka: ['CEBS'],
      is: ['Benefits Administration'],
    },
    'Certified Professional in Talent Development': {
      aka: ['CPTD', 'APTD'],
      was: ['CPLP', 'Certified Professional in Learning and Performance'],
      by: 'ATD',
    },
  },
  titles: {
    'HR Manager': {},
    'HR Generalist': {},
    'HR Assistant': {},
    'HR Coordinator': {},
    'HR Officer': {},
    'HR Advisor': {},
    'HR Business Partner': {
      aka: ['HRBP'],
    },
    'HR Specialist': {},
    'HR Director': {
      aka: ['Human Resources Director'],
    },
    'Chief Human Resources Officer': {},
    'HR Analyst': {},
    Recruiter: {
      aka: ['Talent Acquisition Specialist'],
    },
    'Technical Recruiter': { is: ['Recruiter'] },
    'Recruitment Consultant': {},
    'Recruiting Coordinator': {},
    'Recruitment Manager': {},
    'Talent Sourcer': {},
    Headhunter: {},
    'Compensation Analyst': {},
    'Compensation and Benefits Manager': {},
    'Employee Relations Specialist': {},
    'Training Coordinator': {},
    'Training Manager': {},
    'Training Specialist': {
      aka: ['Trainer'],
      when: {
        Trainer: {
          unless: ['personal trainer', 'fitness trainer', 'dog trainer', 'athletic trainer'],
          matches: ['Trainer, head office', 'Worked as a trainer'],
          misses: ['Certified personal trainer', 'Licensed athletic trainer'],
        },
      },
    },
    'Talent Manager': {},
    'Diversity and Inclusion Manager': {},
  },
})
