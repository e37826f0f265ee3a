import { defineTable } from '../define-table.ts'

export const securityAndDefence = defineTable({
  trade: 'security-and-defence',
  skills: {
    'Security Guarding': { aka: ['static guarding', 'manned guarding', 'unarmed security', 'protection of premises'] },
    'Armed Security': { aka: ['armed guarding', 'armed protection', 'firearms proficiency'] },
    'Access Control': {
      aka: ['access control systems', 'entry control', 'visitor screening', 'badge control', 'visitor management'],
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
      aka: [
        'CCTV',
        'video surveillance',
        'surveillance monitoring',
        'closed-circuit television',
        'control room operation',
        'camera monitoring',
      ],
    },
    'Security Patrols': {
      aka: ['foot patrols', 'mobile patrols', 'vehicle patrols', 'patrolling', 'perimeter patrol', 'site patrols'],
    },
    'Crowd Control': {
      aka: ['crowd management', 'crowd safety', 'event security', 'event stewarding', 'spectator safety'],
    },
    'Door Supervision': { aka: ['door work', 'bouncer work', 'venue security'] },
    'Close Protection': { aka: ['executive protection', 'bodyguarding', 'VIP protection', 'personal protection'] },
    'Loss Prevention': {
      aka: [
        'retail security',
        'shoplifting prevention',
        'asset protection',
        'shrinkage prevention',
        'theft prevention',
      ],
      when: {
        'asset protection': {
          unless: ['asset protection trust', 'asset protection planning'],
          matches: ['Retail asset protection.', 'Skilled in asset protection.'],
          misses: ['Drafts an asset protection trust.', 'Asset protection planning for heirs.'],
        },
      },
    },
    'Security Surveillance': { aka: ['covert surveillance', 'counter-surveillance', 'surveillance operations'] },
    'Security Incident Reports': {
      aka: [
        'daily activity reports',
        'incident report writing',
        'security report writing',
        'security incident reporting',
      ],
    },
    'Security Risk Assessment': {
      aka: [
        'threat assessment',
        'vulnerability assessments (physical)',
        'security surveys',
        'security audits (physical)',
        'physical security assessments',
      ],
    },
    'Physical Security': { aka: ['protective security', 'site security', 'facility security', 'corporate security'] },
    'K9 Handling': { aka: ['dog handling security', 'canine handling', 'explosive detection dogs', 'K9 unit'] },
    'Screening and Search': {
      aka: [
        'bag searches',
        'X-ray screening',
        'baggage screening',
        'passenger screening',
        'body searches',
        'metal detector screening',
      ],
    },
    'Conflict Management in Security': {
      aka: ['physical restraint techniques', 'control and restraint', 'defensive tactics', 'use of force'],
    },
    'Cash-in-Transit': { aka: ['armored transport', 'CVIT'] },
    'Key Holding': { aka: ['alarm response', 'keyholding', 'alarm monitoring'] },
    Firefighting: { aka: ['fire suppression', 'fire and rescue'] },
    'Fire Prevention': {
      aka: [
        'fire watch',
        'fire safety inspections',
        'fire marshal duties',
        'fire code inspection',
        'fire investigation',
      ],
    },
    'Hazardous Materials Response': {
      aka: ['HazMat response', 'HAZMAT operations', 'CBRN', 'hazmat technician skills'],
    },
    'Search and Rescue': { aka: ['SAR operations', 'technical rescue', 'rope rescue', 'water rescue'] },
    'Emergency Management': {
      aka: [
        'emergency preparedness',
        'emergency planning',
        'disaster response',
        'Incident Command System',
        'NIMS',
        'ICS-100',
      ],
    },
    'Law Enforcement': { aka: ['policing', 'police work'] },
    'Criminal Investigation': {
      aka: [
        'detective work',
        'investigative interviewing',
        'evidence handling',
        'crime scene investigation',
        'PEACE interviewing',
        'chain of custody',
      ],
    },
    'Background Investigations': {
      aka: [
        'background checks (conducting)',
        'personnel vetting',
        'pre-employment screening',
        'BS 7858',
        'BS7858 vetting',
      ],
    },
    'Fraud Investigation': { aka: ['counter-fraud', 'private investigation', 'skip tracing'] },
    'Digital Forensics': { aka: ['computer forensics', 'mobile device forensics', 'EnCase', 'FTK', 'Cellebrite'] },
    'Fingerprint Analysis': {
      aka: ['latent prints', 'ballistics', 'forensic evidence analysis', 'bloodstain pattern analysis'],
    },
    'Intelligence Analysis': {
      aka: ['all-source intelligence', 'SIGINT', 'HUMINT', 'GEOINT', 'OSINT', 'open-source intelligence'],
    },
    Counterterrorism: { aka: ['counter-terrorism', 'Prevent duty', 'ACT awareness'] },
    Corrections: {
      aka: [
        'custody',
        'inmate supervision',
        'prison operations',
        'offender management',
        'detention',
        'offender supervision',
      ],
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
        custody: {
          near: ['prison', 'inmates', 'detention', 'offenders', 'detainees', 'police', 'court'],
          unless: ['child custody', 'custody cases', 'chain of custody', 'asset custody'],
          matches: ['Prison custody of offenders.', 'Police custody suite.'],
          misses: ['Child custody in court.', 'Bank custody of assets.'],
        },
        detention: {
          near: ['inmates', 'prison', 'jail', 'juvenile', 'detainees', 'immigration', 'offenders', 'facility'],
          matches: ['Juvenile detention.', 'Jail and immigration detention.'],
          misses: ['School detention duty.', 'A stormwater detention pond.'],
        },
      },
    },
    Probation: {
      aka: [
        'parole supervision',
        'probation supervision',
        'community supervision',
        'offender rehabilitation',
        'community corrections',
      ],
      when: {
        Probation: {
          near: ['parole', 'offender', 'offenders', 'supervision', 'court', 'community', 'justice', 'PSR'],
          unless: ['probation period', 'month probation', 'probation of', 'probationary', 'day probation'],
          matches: ['Probation (parole).', 'Court probation work.'],
          misses: ['A six-month probation period.', 'Pass your probation.'],
        },
      },
    },
    'Military Leadership': {
      aka: ['military service', 'armed forces service', 'command experience', 'NCO leadership', 'military experience'],
    },
    'Weapons Handling': {
      aka: ['weapons maintenance', 'small arms', 'marksmanship', 'firearms handling', 'firearms training'],
    },
    'Explosive Ordnance Disposal': { aka: ['EOD', 'bomb disposal', 'IED defeat', 'demining', 'UXO'] },
    'Military Logistics': {
      aka: ['defence logistics', 'military supply', 'ammunition handling', 'quartermaster duties'],
    },
    'Military Planning': { aka: ['operational planning military', 'mission planning', 'MDMP', 'joint operations'] },
    'Defense Acquisition': {
      aka: ['defence procurement', 'DoD acquisition', 'MOD procurement', 'JCIDS', 'DAWIA', 'DoD 5000'],
    },
    NISPOM: {
      aka: ['32 CFR Part 117', 'DISS', 'industrial security program', 'SCIF management', 'DCSA', 'facility clearance'],
    },
    OPSEC: { aka: ['operations security', 'COMSEC', 'communications security', 'TEMPEST', 'INFOSEC'] },
    'Border Security': { aka: ['customs enforcement', 'border control', 'immigration enforcement'] },
    'Traffic Enforcement': {
      aka: ['traffic control policing', 'parking enforcement', 'accident investigation (police)', 'traffic stops'],
    },
    'Radio Communication': {
      aka: ['two-way radio', 'radio procedures', 'voice procedure', 'two-way radios', 'Airwave radio'],
      when: {
        'two-way radio': {
          unless: ['two way radio sales'],
          matches: ['Uses a two-way radio.', 'Two-way radio and logs.'],
          misses: ['Two-way radio sales rep.', 'In two way radio sales.'],
        },
      },
    },
    Lifeguarding: { aka: ['pool supervision'] },
  },
  certifications: {
    'DV Clearance': {
      aka: ['Developed Vetting', 'DV cleared', 'eDV', 'active DV'],
      is: ['SC Clearance'],
      by: 'UK Security Vetting',
    },
    'SC Clearance': {
      aka: ['Security Check', 'SC cleared', 'active SC', 'SC security clearance', 'SC vetting'],
      is: ['BPSS Clearance'],
      by: 'UK Security Vetting',
      when: {
        'Security Check': {
          exact: true,
          near: ['SC', 'clearance', 'UKSV', 'vetting', 'BPSS', 'DV', 'MOD'],
          unless: ['Security Check Point'],
          matches: ['MOD vetting: Security Check (SC).', 'BPSS and Security Check.'],
          misses: ['Pass the security check.', 'A security check at the gate.'],
        },
      },
    },
    'CTC Clearance': {
      aka: [
        'Counter Terrorist Check',
        'CTC cleared',
        'CTC vetting',
        'CTC security clearance',
        'Counter-Terrorism Check',
      ],
      by: 'UK Security Vetting',
    },
    'BPSS Clearance': { aka: ['BPSS', 'Baseline Personnel Security Standard'] },
    'NPPV Clearance': { aka: ['NPPV3', 'NPPV2', 'Non-Police Personnel Vetting', 'police vetting', 'NPPV Level 3'] },
    'Top Secret Clearance': {
      aka: ['TS clearance', 'Top Secret security clearance', 'TS/SCI', 'active Top Secret', 'Top Secret'],
      is: ['Secret Clearance'],
      by: 'U.S. Government',
      when: {
        'Top Secret': {
          unless: ['top secret recipe', 'top secret recipes', 'top secret menu'],
          matches: ['Active Top Secret needed.', 'Must hold Top Secret.'],
          misses: ['Our top secret recipe.', 'A top secret menu.'],
        },
      },
    },
    'Secret Clearance': {
      aka: [
        'Secret security clearance',
        'DoD Secret',
        'Secret level clearance',
        'Secret-level security clearance',
        'active Secret',
      ],
      by: 'U.S. Government',
    },
    'Public Trust Clearance': {
      aka: [
        'Public Trust',
        'MBI clearance',
        'Tier 2 investigation',
        'Tier 4 public trust',
        'public trust background investigation',
      ],
      when: {
        'Public Trust': {
          near: [
            'clearance',
            'obtain',
            'background',
            'investigation',
            'MBI',
            'position',
            'eligibility',
            'level',
            'federal',
            'Tier',
            'suitability',
            'citizenship',
            'U.S',
          ],
          unless: ['the public trust', 'public trust in', 'public trust and confidence'],
          matches: ['Able to obtain a Public Trust.', 'Public Trust background investigation.'],
          misses: ['We guard the public trust.', 'Build public trust in science.'],
        },
      },
    },
    'DOE Q Clearance': { aka: ['Q clearance', 'L clearance', 'DOE Q'], by: 'U.S. Department of Energy' },
    Polygraph: {
      aka: ['CI polygraph', 'lifestyle polygraph', 'CI poly', 'counterintelligence polygraph', 'full-scope poly'],
      when: {
        Polygraph: {
          unless: ['polygraph examiner', 'polygraph examiners'],
          matches: ['Able to pass a polygraph.', 'Clearance and polygraph.'],
          misses: ['A polygraph examiner.', 'Trains polygraph examiners.'],
        },
      },
    },
    'Security Clearance': {
      aka: [
        'security cleared',
        'DOD clearance',
        'clearance eligible',
        'Secret or higher clearance',
        'government clearance',
      ],
    },
    'Canadian Reliability Status': {
      aka: ['Reliability Status', 'Enhanced Reliability', 'Level II Secret (Canada)', 'Reliability clearance'],
    },
    'Australian Baseline Clearance': {
      aka: ['NV1', 'NV2', 'Negative Vetting 1', 'Baseline clearance', 'Negative Vetting Level 1'],
      by: 'AGSVA',
    },
    'NATO Secret': { aka: ['NATO clearance', 'NATO security clearance', 'COSMIC Top Secret'] },
    'Certified Protection Professional': {
      aka: ['CPP', 'PSP', 'Physical Security Professional', 'ASIS'],
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
    'Close Protection Qualification': {
      aka: ['Level 3 Close Protection', 'Level 3 Certificate for Close Protection', 'FREC 3 close protection'],
    },
    'Door Supervisor Qualification': {
      aka: [
        'Level 2 Door Supervision',
        'Award for Door Supervisors',
        'Level 2 Award for Working as a Door Supervisor',
        'ACT Security e-learning',
        'Level 2 Spectator Safety',
      ],
    },
    NPLQ: { aka: ['pool lifeguard qualification'], by: 'RLSS UK' },
    'Lifeguard Certification': {
      aka: ['Red Cross Lifeguard', 'certified lifeguard', 'lifeguard certified', 'Ellis lifeguard', 'Bronze Cross'],
    },
    'Firefighter I and II': {
      aka: ['Firefighter I', 'Firefighter II', 'Fire Fighter I', 'Firefighter 1', 'IFSAC'],
      by: 'state fire academy',
      when: {
        'Firefighter I': {
          near: ['certification', 'certified', 'II', 'IFSAC', 'Pro', 'Board', 'NFPA', 'hazmat', 'EMT', 'certificate'],
          matches: ['Certified Firefighter I and hazmat.', 'IFSAC Firefighter I.'],
          misses: ['The firefighter I met.', 'A firefighter I know.'],
        },
      },
    },
    'Candidate Physical Ability Test': { aka: ['CPAT'] },
    'HazMat Operations': {
      aka: [
        'HAZWOPER (responders)',
        'Hazardous Materials Operations',
        'HazMat Awareness',
        'HazMat Technician',
        'Hazardous Materials Awareness and Operations',
      ],
    },
    'Red Card Wildland': {
      aka: ['Incident Qualification Card', 'Wildland Firefighter Type 2', 'NWCG', 'S-130', 'S-190'],
    },
    'Fire Officer Certification': {
      aka: ['Fire Officer I', 'Fire Inspector I', 'Fire Instructor I', 'Fire Officer II', 'NFPA 1021'],
    },
    'Certified Emergency Manager': {
      aka: ['CEM (IAEM)', 'AEM (IAEM)', 'Associate Emergency Manager', 'CEM emergency', 'CEM certification emergency'],
      by: 'IAEM',
    },
    'ICS and NIMS Certificates': { aka: ['ICS 100', 'ICS 200', 'IS-700', 'IS-800', 'ICS 300'] },
    'Loss Prevention Qualified': {
      aka: ['LPC loss prevention', 'LPQ', 'Wicklander-Zulawski', 'WZ certified', 'Wicklander certified'],
    },
    'PIP Accreditation': {
      aka: ['PIP Level 2', 'PIP Level 1', 'PIP2', 'PIP 2', 'Professionalising Investigation Programme'],
    },
    'OC Spray and Baton Certification': {
      aka: [
        'baton certification',
        'OC spray certification',
        'handcuffing certification',
        'taser certification',
        'pepper spray certification',
      ],
    },
  },
  licences: {
    'SIA Licence': {
      aka: [
        'SIA badge',
        'SIA licensed',
        'Security Industry Authority licence',
        'SIA Door Supervisor',
        'SIA',
        'valid SIA',
        'SIA front line licence',
      ],
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
    'Guard Card': {
      aka: [
        'guard license',
        'security license',
        'security officer license',
        'Class D license',
        'Class D security license',
        'guard registration',
        'security guard licence',
      ],
      when: {
        'Class D license': {
          near: ['security', 'guard', 'armed', 'unarmed', 'officer', 'G'],
          matches: ['Security Class D license.', 'Class D license, guard.'],
          misses: ['A Class D license to drive.', 'Delivery driver with Class D license.'],
        },
        'security license': {
          unless: ['software security license', 'security license key'],
          matches: ['State security license.', 'Holds a security license.'],
          misses: ['Software security license.', 'A security license key.'],
        },
      },
    },
    'Armed Guard License': {
      aka: [
        'firearms permit',
        'Class G license',
        'armed security license',
        'armed guard card',
        'Armed Guard Certification',
        'armed security officer license',
        'Level III security license',
      ],
    },
    'Peace Officer Certification': {
      aka: [
        'POST certification',
        'POST certified',
        'TCOLE',
        'POST',
        'law enforcement certification',
        'peace officer license',
        'certified peace officer',
      ],
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
    'Private Investigator License': {
      aka: [
        'licensed private investigator',
        'PI license',
        'Class C investigator license',
        'private investigator licence',
        'PI licence',
        'Class C license',
        'private detective license',
      ],
      when: {
        'Class C license': {
          near: [
            'investigator',
            'investigation',
            'investigations',
            'surveillance',
            'private',
            'detective',
            'insurance',
          ],
          matches: ['Surveillance investigator, Class C license.', 'Private investigation Class C license.'],
          misses: ['A Class C license to drive.', 'Driver with Class C license.'],
        },
        'PI license': {
          near: ['investigator', 'investigation', 'investigations', 'surveillance', 'private'],
          matches: ["Private investigator's PI license.", 'Surveillance work: PI license.'],
          misses: ['A PI license for OSIsoft.', 'Pi license server.'],
        },
      },
    },
    'TWIC Card': { aka: ['TWIC', 'Transportation Worker Identification Credential'], by: 'TSA' },
    'Airside Pass': {
      aka: [
        'GSAT',
        'General Security Awareness Training',
        'SIDA',
        'RAIC',
        'Restricted Area Identity Card',
        'ASIC',
        'AVSEC',
      ],
      when: {
        ASIC: {
          exact: true,
          near: ['airport', 'aviation', 'airside', 'card', 'MSIC', 'security', 'clearance'],
          unless: ['ASIC design', 'ASIC verification'],
          matches: ['Airport ASIC card.', 'Aviation security (ASIC).'],
          misses: ['ASIC design in Verilog.', 'Regulated by ASIC.'],
        },
      },
    },
  },
  titles: {
    'Security Guard': {
      aka: ['security officer', 'security staff', 'static guard', 'mobile patrol officer', 'security professional'],
    },
    'Armed Security Guard': {
      aka: [
        'armed security officer',
        'armed guard',
        'custom protection officer',
        'nuclear security officer',
        'protective security officer',
      ],
      is: ['Security Guard'],
    },
    'Door Supervisor': { aka: ['bouncer', 'doorman security', 'door host', 'event steward', 'crowd controller'] },
    'Security Supervisor': {
      aka: [
        'security shift supervisor',
        'security team leader',
        'site supervisor security',
        'security site supervisor',
        'security shift leader',
      ],
    },
    'Security Manager': {
      aka: [
        'head of security',
        'director of security',
        'security operations manager (physical)',
        'chief security officer',
        'security account manager',
      ],
    },
    'CCTV Operator': {
      aka: [
        'control room operator',
        'surveillance operator',
        'GSOC operator',
        'alarm monitoring operator',
        'security control room operator',
      ],
      when: {
        'control room operator': {
          near: ['security', 'CCTV', 'alarm', 'SIA', 'surveillance', 'cameras', 'police', 'traffic', 'guard'],
          matches: ['CCTV control room operator.', 'SIA control room operator.'],
          misses: ['Refinery control room operator.', 'DCS control room operator.'],
        },
      },
    },
    'Close Protection Officer': {
      aka: [
        'bodyguard',
        'executive protection agent',
        'personal protection officer',
        'residential security officer',
        'CPO security',
      ],
    },
    'Loss Prevention Officer': {
      aka: [
        'loss prevention associate',
        'asset protection specialist',
        'store detective',
        'loss prevention specialist',
        'asset protection associate',
      ],
    },
    'Police Officer': {
      aka: ['police constable', 'patrol officer', 'law enforcement officer', 'police sergeant', 'PC police'],
    },
    Detective: {
      aka: ['police detective', 'criminal investigator', 'special agent', 'detective constable', 'detective sergeant'],
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
      aka: [
        'surveillance investigator',
        'private detective',
        'insurance investigator',
        'SIU investigator',
        'background investigator',
      ],
    },
    'Forensic Scientist': {
      aka: [
        'crime scene investigator',
        'forensic analyst',
        'crime scene technician',
        'forensic investigator',
        'latent print examiner',
      ],
    },
    'Correctional Officer': {
      aka: ['prison officer', 'corrections officer', 'detention officer', 'jailer', 'custody officer'],
    },
    'Probation Officer': {
      aka: [
        'parole officer',
        'probation services officer',
        'PSO',
        'pretrial services officer',
        'community corrections officer',
      ],
      when: {
        PSO: {
          exact: true,
          near: ['probation', 'offenders', 'offender', 'PQiP', 'parole'],
          matches: ['Probation PSO.', 'PSO with offenders.'],
          misses: ['A PSO in film? Pso Ltd.', 'PSO optimisation.'],
        },
      },
    },
    Firefighter: { aka: ['fire fighter', 'fire officer', 'fire captain', 'fire lieutenant', 'fire chief'] },
    'Fire Inspector': {
      aka: [
        'fire marshal',
        'fire safety inspector',
        'fire prevention officer',
        'fire investigator',
        'fire protection specialist',
      ],
      when: {
        'fire marshal': {
          unless: ['fire marshal training', 'fire marshal duties', 'fire marshal trained'],
          matches: ['County fire marshal.', 'A deputy to the fire marshal.'],
          misses: ['Fire marshal training given.', 'Some fire marshal duties.'],
        },
      },
    },
    'Emergency Manager': {
      aka: [
        'emergency planning officer',
        'emergency management specialist',
        'emergency preparedness coordinator',
        'emergency management coordinator',
        'disaster program manager',
      ],
    },
    Soldier: {
      aka: ['infantryman', 'army officer', 'military officer', 'non-commissioned officer', 'NCO'],
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
      aka: ['naval officer', 'naval rating', 'petty officer', 'navy chief', 'marine'],
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
      aka: [
        'all-source analyst',
        'intelligence officer',
        'counterintelligence agent',
        'imagery analyst',
        'OSINT analyst',
      ],
    },
    'Border Force Officer': {
      aka: [
        'customs officer',
        'border patrol agent',
        'immigration officer',
        'CBP officer',
        'aviation security officer',
      ],
    },
    Lifeguard: {
      aka: ['pool attendant', 'aquatics supervisor', 'aquatics coordinator', 'aquatics director', 'pool manager'],
      when: {
        'pool manager': {
          near: ['lifeguard', 'lifeguards', 'swim', 'swimming', 'aquatic', 'aquatics', 'chemicals', 'water'],
          matches: ['Swimming pool manager, lifeguards.', 'Aquatic pool manager.'],
          misses: ['Mortgage pool manager.', 'Thread pool manager.'],
        },
      },
    },
    PCSO: { aka: ['police community support officer', 'community service officer'] },
    'Parking Enforcement Officer': {
      aka: [
        'civil enforcement officer',
        'parking officer',
        'traffic warden',
        'parking control officer',
        'traffic enforcement agent',
      ],
    },
    Sheriff: {
      aka: ['deputy sheriff', "sheriff's deputy", 'patrol deputy', 'reserve deputy'],
      when: {
        Sheriff: {
          near: ['county', 'deputy', 'office', 'jail', 'law', 'police', 'elected'],
          matches: ['County sheriff.', 'Sheriff of Oak County jail.'],
          misses: ['The Sheriff Bar.', "Omar Sheriff's shop."],
        },
      },
    },
    'State Trooper': { aka: ['highway patrol officer'] },
    'Game Warden': { aka: ['wildlife officer', 'conservation officer', 'conservation police officer'] },
    'Police Records Clerk': { aka: ['police records specialist', 'police records technician'] },
    'Evidence Technician': {
      aka: [
        'property and evidence technician',
        'evidence custodian',
        'evidence specialist',
        'evidence officer',
        'property room technician',
      ],
      when: {
        'Evidence Technician': {
          unless: ['evidence technician game'],
          matches: ['Evidence technician, police.', 'Evidence technician II.'],
          misses: ['An evidence technician game.', 'The evidence technician game.'],
        },
      },
    },
    'Chief of Police': { aka: ['police chief'] },
  },
})
