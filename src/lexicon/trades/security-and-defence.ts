import { defineTable } from '../define-table.ts'

export const securityAndDefence = defineTable({
  trade: 'security-and-defence',
  skills: {
    'Security Guarding': {},
    'Access Control': {
      when: {
        'Access Control': {
          near: [
            'security',
            'guard',
            'CCTV',
            'visitor',
            'gate',
            'badge',
            'patrol',
            'alarm',
            'doors',
            'entry',
            'site',
            'physical',
          ],
          unless: ['access control lists', 'role based access control', 'access control policies'],
          matches: ['CCTV and access control on site.', 'Gate security, access control.'],
          misses: ['Role-based access control in code.', 'Network access control lists.'],
        },
      },
    },
    'CCTV Monitoring': {
      aka: ['CCTV'],
    },
    'Security Patrols': {},
    'Crowd Control': {},
    'Door Supervision': {},
    'Close Protection': {},
    'Loss Prevention': {},
    'Security Incident Reports': {},
    'Security Risk Assessment': {},
    'Physical Security': {},
    'K9 Handling': {},
    'Screening and Search': {},
    'Conflict Management in Security': {},
    'Cash-in-Transit': { aka: ['CVIT'] },
    Firefighting: { aka: ['fire suppression'] },
    'Fire Prevention': {},
    'Hazardous Materials Response': {
      aka: ['CBRN'],
    },
    'Search and Rescue': {},
    'Emergency Management': {
      aka: ['Incident Command System', 'NIMS'],
    },
    'Law Enforcement': { aka: ['policing'] },
    'Criminal Investigation': {},
    'Background Investigations': {
      aka: ['BS 7858'],
    },
    'Fraud Investigation': {},
    'Digital Forensics': { aka: ['FTK'] },
    'Fingerprint Analysis': {},
    'Intelligence Analysis': {
      aka: ['SIGINT', 'HUMINT'],
    },
    Counterterrorism: {},
    Corrections: {
      aka: ['detention'],
      when: {
        Corrections: {
          near: [
            'prison',
            'jail',
            'inmates',
            'inmate',
            'offenders',
            'facility',
            'detention',
            'custody',
            'probation',
            'criminal',
            'justice',
            'juvenile',
            'parole',
          ],
          unless: ['color corrections', 'colour corrections', 'course correction', 'error correction', 'correction of'],
          matches: ['Jail and corrections work.', 'Criminal justice: corrections.'],
          misses: ['Makes colour corrections.', 'The correction of errors in a facility.'],
        },
        detention: {
          near: ['inmates', 'prison', 'jail', 'juvenile', 'detainees', 'immigration', 'offenders', 'facility'],
          matches: ['Juvenile detention.', 'Jail and immigration detention.'],
          misses: ['School detention duty.', 'A stormwater detention pond.'],
        },
      },
    },
    Probation: {
      when: {
        Probation: {
          near: ['parole', 'offender', 'offenders', 'supervision', 'court', 'community', 'justice', 'PSR'],
          unless: ['probation period', 'month probation', 'probation of', 'probationary', 'day probation'],
          matches: ['Probation (parole).', 'Court probation work.'],
          misses: ['A six-month probation period.', 'Pass your probation.'],
        },
      },
    },
    'Military Leadership': {},
    'Weapons Handling': {
      aka: ['marksmanship'],
    },
    'Explosive Ordnance Disposal': { aka: ['EOD', 'UXO'] },
    'Military Logistics': {},
    'Military Planning': { aka: ['MDMP'] },
    'Defense Acquisition': {
      aka: ['JCIDS', 'DAWIA'],
    },
    NISPOM: {
      aka: ['DISS', 'DCSA'],
    },
    OPSEC: { aka: ['COMSEC', 'TEMPEST'] },
    'Traffic Enforcement': {},
    'Radio Communication': {
      aka: ['two-way radios'],
    },
    Lifeguarding: {},
  },
  certifications: {
    'DV Clearance': {
      is: ['SC Clearance'],
      by: 'UK Security Vetting',
    },
    'SC Clearance': {
      is: ['BPSS Clearance'],
      by: 'UK Security Vetting',
    },
    'CTC Clearance': {
      by: 'UK Security Vetting',
    },
    'BPSS Clearance': { aka: ['BPSS', 'Baseline Personnel Security Standard'] },
    'NPPV Clearance': { aka: ['NPPV3', 'NPPV2', 'Non-Police Personnel Vetting'] },
    'Top Secret Clearance': {
      aka: ['TS/SCI'],
      is: ['Secret Clearance'],
      by: 'U.S. Government',
    },
    'Secret Clearance': {
      by: 'U.S. Government',
    },
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
    'Australian Baseline Clearance': {
      aka: ['NV1', 'NV2'],
      by: 'AGSVA',
    },
    'NATO Secret': {},
    'Certified Protection Professional': {
      aka: ['CPP', 'PSP', 'Physical Security Professional'],
      by: 'ASIS International',
      when: {
        CPP: {
          exact: true,
          near: ['ASIS', 'security', 'PSP', 'PCI', 'CFE', 'protection', 'certified'],
          unless: ['CPP payroll', 'Canada CPP'],
          matches: ['ASIS CPP in corporate security.', 'CPP or PSP.'],
          misses: ['Payroll staff with CPP.', 'Hours build cpp files.'],
        },
        PSP: {
          exact: true,
          near: ['ASIS', 'security', 'CPP', 'physical'],
          matches: ['ASIS PSP.', 'CPP or PSP, corporate security.'],
          misses: ['PSP payment flows.', 'A PSP console.'],
        },
      },
    },
    'Door Supervisor Qualification': {},
    NPLQ: { by: 'RLSS UK' },
    'Lifeguard Certification': {},
    'Firefighter I and II': {
      aka: ['IFSAC'],
      by: 'state fire academy',
    },
    'Candidate Physical Ability Test': { aka: ['CPAT'] },
    'HazMat Operations': {},
    'Red Card Wildland': {
      aka: ['NWCG', 'S-130'],
    },
    'Fire Officer Certification': {
      aka: ['NFPA 1021'],
    },
    'Certified Emergency Manager': {
      by: 'IAEM',
    },
    'ICS and NIMS Certificates': { aka: ['ICS 100', 'ICS 200'] },
    'Loss Prevention Qualified': {
      aka: ['LPQ'],
    },
    'PIP Accreditation': {
      aka: ['PIP2', 'Professionalising Investigation Programme'],
    },
    'OC Spray and Baton Certification': {},
  },
  licences: {
    'SIA Licence': {
      aka: ['SIA'],
      by: 'Security Industry Authority',
      when: {
        SIA: {
          exact: true,
          near: [
            'licence',
            'license',
            'badge',
            'security',
            'door',
            'CCTV',
            'guard',
            'valid',
            'officer',
            'licensed',
            'supervisor',
            'front-line',
            'guarding',
            'required',
          ],
          unless: ['SIA engineers', 'SIA architects'],
          matches: ['Valid SIA badge.', 'Security officer with SIA.'],
          misses: ['SIA architects in Zürich.', 'Flies with SIA pilots.'],
        },
      },
    },
    'Guard Card': {},
    'Armed Guard License': {},
    'Peace Officer Certification': {
      aka: ['TCOLE', 'POST'],
      by: 'state POST commission',
      when: {
        POST: {
          exact: true,
          near: [
            'peace',
            'police',
            'academy',
            'certified',
            'certification',
            'enforcement',
            'sheriff',
            'certificate',
            'deputy',
            'basic',
          ],
          unless: ['POST A', 'POST OFFICE', 'JOB POST', 'POST HOLDER', 'THE POST'],
          matches: ['Police academy and POST.', 'Deputy with POST.'],
          misses: ['JOB POST TITLE', 'Sort the post.'],
        },
      },
    },
    'Private Investigator License': {},
    'TWIC Card': { aka: ['TWIC', 'Transportation Worker Identification Credential'], by: 'TSA' },
    'Airside Pass': {
      aka: ['GSAT', 'General Security Awareness Training', 'SIDA', 'RAIC', 'Restricted Area Identity Card'],
    },
  },
  titles: {
    'Security Guard': {
      aka: ['security officer', 'security staff'],
    },
    'Armed Security Guard': {
      is: ['Security Guard'],
    },
    'Door Supervisor': { aka: ['bouncer'] },
    'Security Supervisor': {},
    'Security Manager': {},
    'CCTV Operator': {},
    'Close Protection Officer': {
      aka: ['bodyguard'],
    },
    'Loss Prevention Officer': {},
    'Police Officer': {
      aka: ['patrol officer'],
    },
    Detective: {
      aka: ['police detective', 'criminal investigator', 'special agent'],
      when: {
        Detective: {
          near: [
            'police',
            'investigation',
            'investigations',
            'crime',
            'sheriff',
            'bureau',
            'homicide',
            'narcotics',
            'CID',
            'PIP2',
            'department',
            'constable',
          ],
          unless: ['detective controls', 'store detective'],
          matches: ['Police detective.', 'Detective, homicide bureau.'],
          misses: ['Detective controls in audit.', 'A detective novel.'],
        },
        'special agent': {
          near: [
            'FBI',
            'DEA',
            'federal',
            'investigations',
            'DOJ',
            'criminal',
            'HSI',
            'IRS',
            'law',
            'security',
            'Diplomatic',
          ],
          matches: ['FBI special agent.', 'Federal special agent.'],
          misses: ['Special agent for a shipping line.', 'A special agent toy.'],
        },
      },
    },
    'Private Investigator': {
      aka: ['private detective'],
    },
    'Forensic Scientist': {},
    'Correctional Officer': {
      aka: ['prison officer', 'detention officer'],
    },
    'Probation Officer': {
      aka: ['probation services officer', 'PSO', 'pretrial services officer'],
      when: {
        PSO: {
          exact: true,
          near: ['probation', 'offenders', 'offender', 'PQiP', 'parole'],
          matches: ['Probation PSO.', 'PSO with offenders.'],
          misses: ['A PSO in film? Pso Ltd.', 'PSO optimisation.'],
        },
      },
    },
    Firefighter: {},
    'Fire Inspector': {},
    'Emergency Manager': {},
    Soldier: {
      aka: ['infantryman', 'non-commissioned officer', 'NCO'],
      when: {
        NCO: {
          exact: true,
          near: ['army', 'military', 'sergeant', 'corporal', 'marines', 'infantry', 'squad', 'RAF', 'navy', 'unit'],
          matches: ['Army NCO.', 'Military NCO, infantry.'],
          misses: ['NCO groups in polyurethane.', 'The NCO oscillator.'],
        },
      },
    },
    Sailor: {
      aka: ['marine'],
      when: {
        marine: {
          near: ['corps', 'corporal', 'USMC', 'infantry', 'sergeant', 'combat', 'veteran'],
          unless: [
            'marine biologist',
            'marine engineer',
            'marine biology',
            'marine engineering',
            'marine insurance',
            'marine life',
          ],
          matches: ['USMC marine, infantry.', 'Marine corps corporal.'],
          misses: ['A marine engineer.', 'Marine insurance broker for a corps.'],
        },
        Sailor: {
          near: ['navy', 'naval', 'ship', 'seaman', 'coast', 'rating', 'able', 'deck', 'vessel', 'merchant'],
          matches: ['Merchant sailor, deck crew.', 'Navy sailor.'],
          misses: ['Fans of Sailor Moon.', 'Sailor Jerry rum.'],
        },
      },
    },
    'Intelligence Analyst': {
      aka: ['intelligence officer'],
    },
    'Border Force Officer': {
      aka: ['customs officer'],
    },
    Lifeguard: {
      aka: ['pool attendant', 'aquatics supervisor'],
    },
    PCSO: { aka: ['police community support officer'] },
    'Parking Enforcement Officer': {},
    Sheriff: {
      when: {
        Sheriff: {
          near: ['county', 'deputy', 'office', 'jail', 'law', 'police', 'elected'],
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
    'Chief of Police': {},
  },
})
