import { defineTable } from '../define-table.ts'

export const humanResources = defineTable({
  trade: 'human-resources',
  skills: {
    'Human Resources': {
      aka: ['HR', 'HRM', 'Personnel Management', 'People Operations'],
      when: {
        HR: {
          exact: true,
          unless: ['hr licence', 'hr license', 'our hr'],
          matches: ['HR and payroll', 'Background in HR'],
          misses: ['Holds an HR Licence, heavy rigid', 'Send the form to our HR desk'],
        },
      },
    },
    'HR Administration': { is: ['Human Resources'] },
    'HR Operations': { is: ['Human Resources'] },
    Recruitment: {
      aka: ['Recruiting', 'Hiring', 'Talent Acquisition'],
      when: {
        Hiring: {
          near: ['onboarding', 'training', 'staff', 'employees', 'hr'],
          unless: ['we are hiring', 'now hiring', 'hiring manager'],
          matches: ['Hiring, training and supervising', 'Staff hiring and scheduling'],
          misses: ['We are hiring staff nurses', 'The hiring manager will review employees'],
        },
      },
    },
    'Full-Cycle Recruiting': {
      aka: ['Full Life Cycle Recruiting', 'Full-Cycle Recruitment', 'End-to-End Recruitment'],
      is: ['Recruitment'],
    },
    'Executive Search': { aka: ['Headhunting'], is: ['Recruitment'] },
    'Campus Recruiting': { is: ['Recruitment'] },
    'Candidate Sourcing': { is: ['Recruitment'] },
    'Candidate Screening': { is: ['Recruitment'] },
    'Interviewing Candidates': { is: ['Recruitment'] },
    'Job Postings': {},
    'Employer Branding': {},
    Onboarding: {
      aka: ['Staff Induction'],
      when: {
        Onboarding: {
          unless: ['comprehensive onboarding', 'our onboarding', 'client onboarding', 'structured onboarding'],
          matches: ['Recruitment and onboarding', 'Payroll, onboarding and HR letters'],
          misses: ['Enjoy our onboarding week', 'A structured onboarding plan for you'],
        },
      },
    },
    'Employee Relations': {
      aka: ['ER'],
      when: {
        ER: {
          exact: true,
          near: ['grievance', 'disciplinary', 'tupe', 'union', 'casework', 'hr'],
          matches: ['HR and ER casework', 'Disciplinary and ER cases'],
          misses: ['Triage nurse in the ER', 'ER and ICU'],
        },
      },
    },
    'Labour Relations': { aka: ['Industrial Relations'] },
    'Collective Bargaining': { is: ['Labour Relations'] },
    'Collective Agreements': {
      aka: ['Collective Bargaining Agreements', 'CBA'],
      is: ['Labour Relations'],
      when: {
        CBA: {
          exact: true,
          near: ['union', 'grievance', 'labor', 'arbitration', 'collective'],
          matches: ['Union grievances under the CBA', 'Labor CBA'],
          misses: ['Economic CBA of a bridge', 'Teller at CBA'],
        },
      },
    },
    'Performance Management': {},
    'Performance Appraisals': {
      aka: ['Performance Reviews', 'Appraisals'],
      is: ['Performance Management'],
      when: {
        Appraisals: {
          near: ['staff', 'performance', 'training', 'employees', 'team', 'hr'],
          unless: ['property appraisals', 'real estate appraisals', 'vehicle appraisals'],
          matches: ['Staff supervision and appraisals', 'Team appraisals'],
          misses: ['Real estate appraisals for the review team', 'Vehicle appraisals by the sales team'],
        },
      },
    },
    'Compensation and Benefits': {
      aka: ['C&B', 'Total Rewards', 'Comp and Ben'],
      when: {
        'Total Rewards': {
          unless: ['our total rewards', 'total rewards package', 'total rewards program'],
          matches: ['HR director for total rewards', 'Total rewards and payroll'],
          misses: ['Our total rewards package', 'A total rewards program for you'],
        },
      },
    },
    'Benefits Administration': { is: ['Employee Benefits'] },
    'Employee Benefits': {
      when: {
        'Employee Benefits': {
          near: ['administration', 'administer', 'payroll', 'compensation', 'hr', 'brokerage'],
          unless: ['great employee benefits', 'comprehensive employee benefits'],
          matches: ['Payroll and employee benefits', 'Administer employee benefits'],
          misses: ['Great employee benefits with insurance', 'Comprehensive employee benefits, health insurance'],
        },
      },
    },
    'Leave Administration': {},
    FMLA: { aka: ['Family and Medical Leave Act'], is: ['Leave Administration'] },
    FLSA: { aka: ['Fair Labor Standards Act'] },
    'EEO Compliance': {
      aka: ['EEOC', 'Equal Employment Opportunity', 'Equal Employment Opportunity Compliance'],
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
    'ACA Reporting': { since: 2010 },
    "Workers' Compensation": { aka: ["Workers' Comp", 'Work Comp'] },
    TUPE: { is: ['Employment Law'] },
    'Redundancy Management': { aka: ['Redundancies'] },
    'HR Analytics': { aka: ['People Analytics'] },
    'Talent Management': {},
    'Learning and Development': {
      aka: ['L&D', 'Training and Development', 'T&D'],
      when: {
        'T&D': {
          exact: true,
          near: ['training', 'hr', 'learning', 'development', 'trainer', 'talent'],
          matches: ['Training specialist (T&D)', 'HR and T&D'],
          misses: ['Substations in T&D power', 'T&D line work'],
        },
      },
    },
    'Training Needs Analysis': { aka: ['TNA', 'Training Needs Assessment'] },
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
    'Culture Change': {},
    'Employee Wellbeing': {},
    'Wellness Programs': { is: ['Employee Wellbeing'] },
    'Background Checks': {
      aka: ['Pre-Employment Screening'],
      when: {
        'Pre-Employment Screening': {
          near: ['hr', 'onboarding', 'conduct', 'processing', 'vetting', 'recruitment'],
          unless: [
            'subject to pre employment screening',
            'pass pre employment screening',
            'pass a pre employment screening',
            'complete pre employment screening',
          ],
          matches: ['Vetting and pre-employment screening', 'HR: pre-employment screening'],
          misses: [
            'An offer is subject to pre-employment screening by HR',
            'Must pass pre-employment screening before onboarding',
          ],
        },
        'Background Checks': {
          near: ['hr', 'onboarding', 'conduct', 'processing', 'candidates', 'hiring'],
          unless: ['subject to background checks', 'pass background checks'],
          matches: ['HR: onboarding and background checks', 'Processing background checks'],
          misses: ['Candidates are subject to background checks', 'Must pass background checks before onboarding'],
        },
      },
    },
    HRIS: { aka: ['Human Resources Information System', 'HRMS', 'Human Resource Management System', 'HR Systems'] },
    'Human Capital Management': { aka: ['HCM'] },
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
      is: ['HRIS', 'Human Capital Management'],
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
    'SAP SuccessFactors': { is: ['HRIS', 'Human Capital Management'] },
    'ADP Workforce Now': { is: ['ADP', 'HRIS'] },
    BambooHR: { is: ['HRIS'] },
    'Oracle HCM': { is: ['HRIS', 'Human Capital Management'] },
    Taleo: { is: ['Applicant Tracking Systems'] },
    iCIMS: { is: ['Applicant Tracking Systems'] },
    'Greenhouse ATS': { is: ['Applicant Tracking Systems'], since: 2012 },
    Bullhorn: { is: ['Applicant Tracking Systems'] },
    SmartRecruiters: { is: ['Applicant Tracking Systems'] },
    'LinkedIn Recruiter': { is: ['Candidate Sourcing'] },
    'Job Boards': {},
    'Job Evaluation': {},
    'Organisational Design': {},
  },
  certifications: {
    'SHRM-CP': {
      aka: ['Society for Human Resource Management Certified Professional', 'SHRM Certified Professional'],
      is: ['SHRM Certification'],
      since: 2015,
    },
    'SHRM-SCP': { aka: ['SHRM Senior Certified Professional'], is: ['SHRM Certification'], since: 2015 },
    'SHRM Certification': { is: ['HR Certification'] },
    'Professional in Human Resources': { aka: ['PHR'], is: ['HRCI Certification'] },
    'Senior Professional in Human Resources': { aka: ['SPHR'], is: ['HRCI Certification'] },
    'Associate Professional in Human Resources': { aka: ['aPHR'], is: ['HRCI Certification'] },
    'HR Certification': { is: ['Human Resources'] },
    'HRCI Certification': { aka: ['HRCI'], is: ['HR Certification'] },
    CIPD: { is: ['Human Resources'] },
    'CIPD Level 3': { is: ['CIPD'] },
    'CIPD Level 5': { is: ['CIPD Level 3', 'CIPD'] },
    'CIPD Level 7': { is: ['CIPD Level 5', 'CIPD'] },
    MCIPD: { aka: ['Chartered Member of the CIPD'], is: ['CIPD'] },
    FCIPD: { aka: ['Chartered Fellow of the CIPD'], is: ['CIPD'] },
    CHRP: { aka: ['Certified Human Resources Professional'], is: ['HR Certification'], by: 'HRPA' },
    CHRL: { aka: ['Certified Human Resources Leader'], is: ['HR Certification'] },
    CPHR: { aka: ['Chartered Professional in Human Resources'], is: ['HR Certification'] },
    'Certified Compensation Professional': { is: ['Compensation and Benefits'], by: 'WorldatWork' },
    'Certified Benefits Professional': { is: ['Benefits Administration'], by: 'WorldatWork' },
    'Certified Employee Benefit Specialist': { aka: ['CEBS'], is: ['Benefits Administration'] },
    'Associate Professional in Talent Development': { aka: ['APTD'] },
    'Certified Professional in Talent Development': {
      aka: ['CPTD'],
      was: ['CPLP', 'Certified Professional in Learning and Performance'],
      by: 'ATD',
    },
  },
  titles: {
    'HR Manager': { aka: ['Human Resources Manager'] },
    'HR Generalist': { aka: ['Human Resources Generalist'] },
    'HR Assistant': { aka: ['Human Resources Assistant'] },
    'HR Coordinator': { aka: ['Human Resources Coordinator'] },
    'HR Officer': {},
    'HR Advisor': { aka: ['HR Adviser'] },
    'HR Business Partner': { aka: ['HRBP', 'Human Resources Business Partner'] },
    'HR Specialist': {},
    'HR Director': { aka: ['Human Resources Director', 'HRD'] },
    'Chief Human Resources Officer': { aka: ['CHRO'] },
    Recruiter: { aka: ['Talent Acquisition Specialist'] },
    'Technical Recruiter': { is: ['Recruiter'] },
    'Recruitment Consultant': {},
    'Recruiting Coordinator': {},
    'Recruitment Manager': {},
    Headhunter: {},
    'Compensation Analyst': {},
    'Compensation and Benefits Manager': {},
    'Employee Relations Specialist': {},
    'Training Coordinator': {},
    'Training Manager': {},
    'Training Specialist': { aka: ['Corporate Trainer'], is: ['Trainer'] },
    Trainer: {
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
