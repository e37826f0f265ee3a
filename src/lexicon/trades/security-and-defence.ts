import { defineTable } from '../define-table.ts'

export const securityAndDefence = defineTable({
  trade: 'security-and-defence',
  cues: ['security', 'investigation', 'guard', 'police'],
  skills: {
    'Access Control': {
      when: {
        'Access Control': {
          near: ['cctv', 'visitor', 'gate', 'badge', 'doors', 'physical'],
          unless: ['access control lists', 'role based access control'],
          matches: ['CCTV and access control on site.', 'Gate security, access control.'],
          misses: ['Role-based access control in code.', 'Network access control lists.'],
        },
      },
    },
    'CCTV Monitoring': {
      aka: ['CCTV', 'closed-circuit television', 'closed-circuit television monitoring', 'Video Surveillance'],
    },
    'Loss Prevention': { aka: ['Asset Protection'] },
    'Cash-in-Transit': { aka: ['CVIT'] },
    Firefighting: {},
    'Emergency Management': {},
    'Computer-Aided Dispatch': {
      aka: ['CAD'],
      when: {
        CAD: {
          exact: true,
          near: ['911', 'dispatch', 'rms'],
          unless: ['cad drawings'],
          matches: ['911 CAD', 'CAD and RMS'],
          misses: ['CAD drawings', 'Draws in CAD'],
        },
      },
    },
    'Incident Command System': {},
    'Law Enforcement': { aka: ['policing'] },
    'Background Investigations': {},
    'Fraud Investigation': {},
    'Digital Forensics': {},
    'Fingerprint Analysis': {},
    Corrections: {
      when: {
        Corrections: {
          near: ['prison', 'jail', 'inmates', 'offenders', 'criminal'],
          unless: ['color corrections', 'colour corrections', 'correction of'],
          matches: ['Jail and corrections work.', 'Criminal justice: corrections.'],
          misses: ['Makes colour corrections.', 'The correction of errors in a facility.'],
        },
      },
    },
    Probation: {
      when: {
        Probation: {
          near: ['parole', 'offender', 'supervision', 'court', 'justice'],
          unless: ['probation period', 'month probation'],
          matches: ['Probation (parole).', 'Court probation work.'],
          misses: ['A six-month probation period.', 'Pass your probation.'],
        },
      },
    },
    'Explosive Ordnance Disposal': { aka: ['EOD'] },
    'Military Logistics': {},
    'Military Planning': {},
    'Radio Communication': { aka: ['two-way radios'] },
    'Security Risk Assessment': {},
    'Screening and Search': {},
    'Search and Rescue': {},
    'Military Leadership': {},
  },
  certifications: {
    'DV Clearance': { is: ['SC Clearance'], by: 'UK Security Vetting' },
    'SC Clearance': { is: ['BPSS Clearance'], by: 'UK Security Vetting' },
    'CTC Clearance': {
      aka: ['Counter-Terrorist Check', 'CTC'],
      by: 'UK Security Vetting',
      when: {
        CTC: {
          exact: true,
          near: ['clearance', 'vetting', 'sc', 'cleared'],
          matches: ['CTC vetting', 'SC or CTC'],
          misses: ['CTC of 12 LPA', 'CTC in rupees'],
        },
      },
    },
    'BPSS Clearance': { aka: ['BPSS', 'Baseline Personnel Security Standard'] },
    'NPPV Clearance': { aka: ['Non-Police Personnel Vetting'] },
    NPPV2: { is: ['NPPV Clearance'] },
    NPPV3: { is: ['NPPV2'] },
    'Top Secret Clearance': { is: ['Secret Clearance'], by: 'U.S. Government' },
    'Secret Clearance': { by: 'U.S. Government' },
    'Public Trust Clearance': {},
    'DOE Q Clearance': { by: 'U.S. Department of Energy' },
    Polygraph: {
      when: {
        Polygraph: {
          unless: ['polygraph examiner', 'polygraph examiners'],
          matches: ['Able to pass a polygraph.', 'Clearance and polygraph.'],
          misses: ['A polygraph examiner.', 'Trains polygraph examiners.'],
        },
      },
    },
    'Security Clearance': {},
    'Australian Baseline Clearance': { by: 'AGSVA' },
    'Negative Vetting 1': { aka: ['NV1'], is: ['Australian Baseline Clearance'] },
    'Negative Vetting 2': { aka: ['NV2'], is: ['Negative Vetting 1'] },
    'NATO Secret': {},
    'Certified Protection Professional': {
      aka: ['CPP'],
      by: 'ASIS International',
      when: {
        CPP: {
          exact: true,
          near: ['asis', 'psp', 'pci', 'cfe', 'certified'],
          unless: ['cpp payroll', 'canada cpp'],
          matches: ['ASIS CPP in corporate security.', 'CPP or PSP.'],
          misses: ['Payroll staff with CPP.', 'Hours build cpp files.'],
        },
      },
    },
    'Physical Security Professional': {
      aka: ['PSP'],
      by: 'ASIS International',
      when: {
        PSP: {
          exact: true,
          near: ['asis', 'cpp', 'physical'],
          matches: ['ASIS PSP.', 'CPP or PSP, corporate security.'],
          misses: ['PSP payment flows.', 'A PSP console.'],
        },
      },
    },
    'Door Supervisor Qualification': {},
    NPLQ: { by: 'RLSS UK' },
    'Lifeguard Certification': {},
    'Firefighter I and II': { by: 'state fire academy' },
    'Candidate Physical Ability Test': { aka: ['CPAT'] },
    'HazMat Operations': {},
    'Red Card Wildland': {},
    'Fire Officer Certification': {},
    'Certified Emergency Manager': { by: 'IAEM' },
    'ICS and NIMS Certificates': {},
    'Loss Prevention Qualified': { aka: ['LPQ'] },
    'PIP Accreditation': { aka: ['Professionalising Investigation Programme'] },
    PIP2: { is: ['PIP Accreditation'] },
    'OC Spray and Baton Certification': {},
  },
  licences: {
    'SIA Licence': {
      aka: ['SIA badge', 'Security Industry Authority licence', 'SIA', 'valid SIA'],
      by: 'Security Industry Authority',
      when: {
        SIA: {
          exact: true,
          near: ['licence', 'license', 'badge', 'door', 'officer'],
          unless: ['sia engineers', 'sia architects'],
          matches: ['Valid SIA badge.', 'Security officer with SIA.'],
          misses: ['SIA architects in Zürich.', 'Flies with SIA pilots.'],
        },
      },
    },
    'SIA front line licence': { is: ['SIA Licence'] },
    'SIA Door Supervisor': { is: ['SIA front line licence'] },
    'Guard Card': {
      aka: [
        'guard license',
        'security license',
        'security officer license',
        'guard registration',
        'security guard licence',
      ],
      when: {
        'security license': {
          unless: ['software security license', 'security license key'],
          matches: ['State security license.', 'Holds a security license.'],
          misses: ['Software security license.', 'A security license key.'],
        },
      },
    },
    'Class D Security License': {
      aka: ['Class D license'],
      is: ['Guard Card'],
      when: {
        'Class D license': {
          near: ['armed', 'unarmed', 'officer', 'g'],
          matches: ['Security Class D license.', 'Class D license, guard.'],
          misses: ['A Class D license to drive.', 'Delivery driver with Class D license.'],
        },
      },
    },
    'Armed Guard License': {
      aka: [
        'armed security license',
        'armed guard card',
        'Armed Guard Certification',
        'armed security officer license',
      ],
    },
    'Class G License': { is: ['Armed Guard License'] },
    'Peace Officer Certification': {
      aka: [
        'POST certification',
        'POST certified',
        'POST',
        'law enforcement certification',
        'peace officer license',
        'certified peace officer',
      ],
      by: 'state POST commission',
      when: {
        POST: {
          exact: true,
          near: ['peace', 'academy', 'certified', 'sheriff', 'deputy'],
          unless: ['post a', 'post office', 'job post', 'the post'],
          matches: ['Police academy and POST.', 'Deputy with POST.'],
          misses: ['JOB POST TITLE', 'Sort the post.'],
        },
      },
    },
    TCOLE: { is: ['Peace Officer Certification'] },
    'Private Investigator License': {
      aka: ['PI license', 'private detective license'],
      when: {
        'PI license': {
          near: ['investigator', 'surveillance', 'private'],
          matches: ["Private investigator's PI license.", 'Surveillance work: PI license.'],
          misses: ['A PI license for OSIsoft.', 'Pi license server.'],
        },
      },
    },
    'Class C Investigator License': {
      aka: ['Class C license'],
      is: ['Private Investigator License'],
      when: {
        'Class C license': {
          near: ['investigator', 'surveillance', 'private', 'detective', 'insurance'],
          matches: ['Surveillance investigator, Class C license.', 'Private investigation Class C license.'],
          misses: ['A Class C license to drive.', 'Driver with Class C license.'],
        },
      },
    },
    'TWIC Card': { aka: ['TWIC', 'Transportation Worker Identification Credential'], by: 'TSA' },
    'Airside Pass': {},
    'Restricted Area Identity Card': { aka: ['RAIC'], is: ['Airside Pass'] },
    'SIDA Badge': { aka: ['SIDA'], is: ['Airside Pass'] },
    'General Security Awareness Training': { aka: ['GSAT'] },
  },
  titles: {
    'Security Guard': {
      aka: ['Security Officer'],
      when: {
        'Security Officer': {
          unless: ['information security officer', 'facility security officer', 'chief security officer'],
          matches: ['Security officer, nights', 'Works as a security officer'],
          misses: ['Facility security officer', 'Chief security officer'],
        },
      },
    },
    'Armed Security Guard': { aka: ['Armed Guard', 'Armed Security Officer'], is: ['Security Guard'] },
    'Door Supervisor': { aka: ['bouncer'] },
    'Security Supervisor': {},
    'Security Manager': {},
    'CCTV Operator': {},
    'Close Protection Officer': { aka: ['bodyguard'] },
    'Loss Prevention Officer': {},
    'Police Officer': {},
    Detective: {
      when: {
        Detective: {
          near: ['crime', 'sheriff', 'bureau', 'homicide', 'narcotics'],
          unless: ['detective controls', 'store detective'],
          matches: ['Police detective.', 'Detective, homicide bureau.'],
          misses: ['Detective controls in audit.', 'A detective novel.'],
        },
      },
    },
    'Criminal Investigator': {},
    'Special Agent': {
      when: {
        'Special Agent': {
          near: ['fbi', 'dea', 'federal', 'criminal', 'law'],
          matches: ['FBI special agent.', 'Federal special agent.'],
          misses: ['Special agent for a shipping line.', 'A special agent toy.'],
        },
      },
    },
    'Private Investigator': {},
    'Forensic Scientist': {},
    'Correctional Officer': {},
    'Probation Officer': {},
    Firefighter: {},
    'Fire Inspector': {},
    'Emergency Manager': {},
    'Emergency Dispatcher': { aka: ['911 Dispatcher', 'Public Safety Telecommunicator'] },
    Soldier: {},
    Sailor: {
      when: {
        Sailor: {
          near: ['navy', 'naval', 'ship', 'seaman', 'coast', 'deck'],
          matches: ['Merchant sailor, deck crew.', 'Navy sailor.'],
          misses: ['Fans of Sailor Moon.', 'Sailor Jerry rum.'],
        },
      },
    },
    Marine: {
      when: {
        Marine: {
          near: ['corps', 'corporal', 'usmc', 'infantry', 'sergeant'],
          unless: ['marine biologist', 'marine engineer', 'marine insurance'],
          matches: ['USMC marine, infantry.', 'Marine corps corporal.'],
          misses: ['A marine engineer.', 'Marine insurance broker for a corps.'],
        },
      },
    },
    'Intelligence Analyst': {},
    'Border Force Officer': {},
    Lifeguard: {},
    PCSO: { aka: ['police community support officer'] },
    Sheriff: {
      when: {
        Sheriff: {
          near: ['county', 'deputy', 'office', 'jail', 'law'],
          matches: ['County sheriff.', 'Sheriff of Oak County jail.'],
          misses: ['The Sheriff Bar.', "Omar Sheriff's shop."],
        },
      },
    },
    'State Trooper': {},
    'Game Warden': {},
    'Police Records Clerk': {},
    'Evidence Technician': {
      when: {
        'Evidence Technician': {
          unless: ['evidence technician game'],
          matches: ['Evidence technician, police.', 'Evidence technician II.'],
          misses: ['An evidence technician game.', 'The evidence technician game.'],
        },
      },
    },
  },
})
