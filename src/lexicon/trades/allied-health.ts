import { defineTable } from '../define-table.ts'

const rehab = [
  'physical',
  'therapy',
  'therapist',
  'therapists',
  'rehab',
  'rehabilitation',
  'occupational',
  'speech',
  'SLP',
  'PTA',
  'COTA',
  'SNF',
  'patient',
  'patients',
  'clinic',
  'outpatient',
  'licensed',
  'DPT',
  'ortho',
  'license',
] as const

export const alliedHealth = defineTable({
  trade: 'allied-health',
  skills: {
    'Physical Therapy': {
      aka: ['physiotherapy', 'PT', 'physio'],
      when: {
        PT: {
          exact: true,
          near: rehab,
          unless: ['PT time', 'FT PT', 'full time PT', '9am PT', 'pm PT'],
          matches: ['PT, OT and speech therapy.', 'Outpatient PT clinic.'],
          misses: ['FT/PT shifts.', 'Call at 9am PT.'],
        },
        physio: {
          near: ['MSK', 'patients', 'rehab', 'NHS', 'outpatient', 'therapy', 'OT', 'clinic', 'sports', 'treatment'],
          matches: ['MSK physio for patients.', 'Sports rehab and physio.'],
          misses: ['Free physio for staff.', 'A massage, physio and bonus.'],
        },
      },
    },
    'Occupational Therapy': { aka: ['OT services'] },
    'Speech-Language Pathology': {
      aka: [
        'speech therapy',
        'speech and language therapy',
        'SLP services',
        'SALT',
        'speech language therapy',
        'speech pathology',
      ],
      when: {
        SALT: {
          exact: true,
          near: ['speech', 'language', 'OT', 'physio', 'therapy', 'EHCP', 'dysphagia', 'therapist'],
          matches: ['EHCP with SALT and OT.', 'Speech (SALT) team.'],
          misses: ['Add salt.', 'SALT tax cap.'],
        },
      },
    },
    'Orthopedic Rehabilitation': {
      aka: [
        'orthopaedic rehabilitation',
        'musculoskeletal physiotherapy',
        'MSK physiotherapy',
        'outpatient orthopedics',
        'MSK',
      ],
      when: {
        MSK: {
          exact: true,
          near: [
            'physio',
            'physiotherapy',
            'physiotherapist',
            'rehab',
            'podiatry',
            'injuries',
            'ultrasound',
            'clinic',
            'NHS',
            'outpatients',
            'orthopaedic',
          ],
          matches: ['Band 6 MSK physiotherapy.', 'MSK clinic.'],
          misses: ['Kafka on MSK.', 'Memorial Sloan MSK donors.'],
        },
      },
    },
    'Neurological Rehabilitation': {
      aka: ['neuro rehab', 'neurorehabilitation', 'neuro physiotherapy', 'stroke rehabilitation'],
    },
    'Pediatric Therapy': { aka: ['paediatric therapy', 'pediatric rehabilitation', 'early intervention therapy'] },
    'Geriatric Rehabilitation': { aka: ['SNF rehab', 'reablement therapy'] },
    'Manual Therapy': {
      aka: [
        'joint mobilization',
        'soft tissue mobilization',
        'joint mobilisation',
        'myofascial release',
        'IASTM',
        'manual techniques',
      ],
      when: {
        'Manual Therapy': {
          unless: ['manual therapy tables'],
          matches: ['Skilled in manual therapy.', 'Manual therapy and exercise.'],
          misses: ['Sells manual therapy tables.', 'Repairs manual therapy tables.'],
        },
      },
    },
    'Therapeutic Exercise': {
      aka: ['exercise prescription', 'exercise therapy', 'rehabilitation exercises', 'home exercise programs'],
    },
    'Gait Training': { aka: ['gait analysis', 'gait assessment'] },
    'Balance Training': { aka: ['vestibular rehabilitation', 'vestibular therapy', 'balance assessment'] },
    'Therapeutic Modalities': {
      aka: ['electrotherapy', 'TENS', 'ultrasound therapy', 'electrical stimulation', 'physical agent modalities'],
    },
    'Aquatic Therapy': {
      aka: ['hydrotherapy', 'aquatic physical therapy'],
      when: {
        hydrotherapy: {
          unless: ['canine hydrotherapy', 'hydrotherapy pool cleaning', 'hydrotherapy spa', 'colon hydrotherapy'],
          matches: ['Physio with hydrotherapy.', 'Hydrotherapy for patients.'],
          misses: ['A canine hydrotherapy centre.', 'Colon hydrotherapy.'],
        },
      },
    },
    'Pelvic Floor Therapy': { aka: ['pelvic health', 'pelvic floor rehabilitation', "women's health physiotherapy"] },
    'Cardiac Rehabilitation': { aka: ['cardiac rehab', 'pulmonary rehabilitation', 'cardiopulmonary rehab'] },
    'Hand Therapy': { aka: ['upper extremity rehabilitation', 'hand rehabilitation'] },
    'Lymphedema Therapy': {
      aka: ['manual lymphatic drainage', 'lymphoedema management', 'MLD', 'complete decongestive therapy'],
      when: {
        MLD: {
          exact: true,
          near: ['lymphedema', 'lymphoedema', 'massage', 'drainage', 'therapist', 'compression'],
          matches: ['Lymphedema massage (MLD).', 'MLD and compression.'],
          misses: ['MLD permits.', '5 MLD of water.'],
        },
      },
    },
    'Sensory Integration': { aka: ['sensory processing', 'sensory regulation'] },
    'Functional Capacity Evaluation': {
      aka: ['FCE', 'work conditioning', 'work hardening', 'functional assessments'],
      when: {
        FCE: {
          exact: true,
          near: ['functional', 'capacity', 'therapist', 'work', 'OT', 'PT', 'evaluation', 'B2', 'injured'],
          unless: ['Cambridge FCE', 'FCE exam'],
          matches: ['FCE and work conditioning.', 'Functional testing (FCE).'],
          misses: ['Passed Cambridge FCE.', 'An FCE exam in English.'],
        },
      },
    },
    'Ergonomic Assessments': {
      aka: ['workplace ergonomics', 'DSE assessments', 'workstation assessments', 'ergonomic evaluations'],
    },
    'Home Safety Assessments': {
      aka: [
        'home assessments',
        'equipment prescription',
        'home modifications',
        'adaptations and equipment',
        'environmental assessments in the home',
      ],
    },
    'Wheelchair Assessment': {
      aka: ['seating and mobility', 'wheelchair seating', 'wheelchair evaluations', 'postural management'],
    },
    'Prosthetics and Orthotics': {},
    'Feeding Therapy': { aka: ['oral motor therapy'] },
    'Dysphagia Management': {
      aka: ['dysphagia', 'swallowing assessment', 'swallow evaluations', 'modified barium swallow', 'FEES', 'MBSS'],
      when: {
        FEES: {
          exact: true,
          near: ['dysphagia', 'swallow', 'MBSS', 'SLP', 'swallowing', 'speech', 'VFSS'],
          matches: ['MBSS and FEES, dysphagia.', 'SLP trained in FEES.'],
          misses: ['Collects fees.', 'FEES APPLY'],
        },
      },
    },
    'Articulation Therapy': { aka: ['phonological disorders', 'speech sound disorders', 'articulation disorders'] },
    'Fluency Disorders': { aka: ['stuttering therapy', 'stammering therapy', 'dysfluency'] },
    'Voice Therapy': { aka: ['LSVT', 'voice disorders'] },
    'Aphasia Therapy': {
      aka: [
        'cognitive-communication therapy',
        'cognitive communication disorders',
        'aphasia',
        'acquired communication disorders',
      ],
    },
    'Kinesiology Taping': { aka: ['kinesio taping', 'KT tape', 'athletic taping', 'injury taping'] },
    'Sports Rehabilitation': {
      aka: [
        'sports injury rehabilitation',
        'sports therapy',
        'injury prevention sport',
        'return to play',
        'athletic training',
      ],
    },
    'Strength and Conditioning': { aka: ['S&C coaching', 'athletic performance training'] },
    'Massage Therapy': {
      aka: ['therapeutic massage', 'sports massage', 'deep tissue massage', 'Swedish massage', 'clinical massage'],
    },
    'Recreational Therapy': { aka: ['recreation therapy', 'therapeutic recreation', 'activities programming'] },
    'Music Therapy': { aka: ['play-based arts therapies'] },
    Kinesiology: {
      aka: ['biomechanics', 'exercise physiology', 'human movement science'],
      when: {
        Kinesiology: {
          unless: ['degree in Kinesiology', 'Bachelor of Kinesiology', 'BS in Kinesiology', 'in Kinesiology'],
          matches: ['Applied kinesiology and gait.', 'Skills: kinesiology, taping.'],
          misses: ['A degree in Kinesiology.', 'BS in Kinesiology.'],
        },
      },
    },
    Radiography: {
      aka: [
        'diagnostic radiography',
        'general radiography',
        'plain film radiography',
        'X-ray imaging',
        'diagnostic imaging',
        'taking X-rays',
      ],
      when: {
        Radiography: {
          unless: ['industrial radiography', 'weld radiography', 'dental radiography'],
          matches: ['General radiography and theatre.', 'A rota in radiography.'],
          misses: ['Industrial radiography of welds.', 'Weld radiography.'],
        },
      },
    },
    'CT Scanning': { aka: ['computed tomography', 'CT imaging', 'CT scans', 'CAT scan', 'cone beam imaging medical'] },
    MRI: { aka: ['magnetic resonance imaging', 'MR imaging'] },
    Ultrasound: {
      aka: ['sonography', 'ultrasound scanning', 'sonographic imaging'],
      when: {
        Ultrasound: {
          unless: [
            'ultrasound therapy',
            'ultrasound cleaning',
            'ultrasound testing',
            'ultrasound transducers',
            'ultrasound welding',
          ],
          matches: ['Abdominal ultrasound.', 'Skills: CT, ultrasound.'],
          misses: ['Ultrasound cleaning of parts.', 'Designs ultrasound transducers.'],
        },
      },
    },
    'Vascular Ultrasound': { aka: ['vascular sonography', 'carotid duplex', 'venous Doppler', 'duplex scanning'] },
    Mammography: { aka: ['breast imaging', 'tomosynthesis', 'breast screening'] },
    Fluoroscopy: { aka: ['C-arm', 'image intensifier'] },
    'Bone Densitometry': { aka: ['DEXA', 'DXA', 'bone density scans'] },
    'Nuclear Medicine Technology': { aka: ['PET imaging', 'gamma camera', 'nuclear imaging'] },
    'Radiation Therapy': {
      aka: ['radiotherapy', 'linear accelerator', 'LINAC', 'IMRT', 'brachytherapy', 'therapeutic radiography'],
    },
    'Radiation Protection': { aka: ['radiation safety', 'ALARA', 'IRMER', 'IR(ME)R', 'IRR17'] },
    PACS: {
      aka: ['picture archiving and communication system', 'RIS', 'radiology information system'],
      when: {
        RIS: {
          exact: true,
          near: ['PACS', 'radiology', 'imaging', 'HIS', 'HL7', 'RIS'],
          matches: ['PACS and RIS.', 'Imaging systems (RIS).'],
          misses: ['Ris Ltd.', 'The ris file.'],
        },
      },
    },
    EKG: { aka: ['ECG', 'electrocardiogram', 'electrocardiography'] },
    'Stress Testing': {
      aka: ['cardiac stress tests', 'treadmill stress test', 'exercise tolerance testing'],
      when: {
        'Stress Testing': {
          near: ['cardiac', 'EKG', 'echo', 'treadmill', 'nuclear', 'patients', 'cardiology', 'Holter'],
          matches: ['EKG and stress testing.', 'Cardiac stress testing.'],
          misses: ['Stress testing of bank capital.', 'Load and stress testing of APIs.'],
        },
      },
    },
    'Holter Monitoring': {
      aka: ['ambulatory ECG', 'Holter monitors', 'event monitors', 'ambulatory blood pressure monitoring'],
    },
    Spirometry: {
      aka: ['pulmonary function testing', 'PFT', 'pulmonary function tests', 'lung function testing'],
      when: {
        PFT: {
          exact: true,
          near: ['spirometry', 'pulmonary', 'respiratory', 'RRT', 'lung', 'EKG'],
          matches: ['Spirometry and PFT.', 'Respiratory lab PFT.'],
          misses: ['Pft Ltd.', 'The Army pft.'],
        },
      },
    },
    'Respiratory Therapy': { aka: ['respiratory care', 'respiratory physiotherapy'] },
    'BiPAP and CPAP': { aka: ['noninvasive ventilation', 'CPAP/BiPAP'] },
    'Arterial Blood Gases': {
      aka: ['ABG', 'arterial blood gas', 'arterial puncture', 'blood gas analysis', 'arterial sticks'],
      when: {
        ABG: { exact: true, matches: ['ABG draws and vents.', 'ABG analysis.'], misses: ['Abg Ltd.', 'The abg file.'] },
      },
    },
    'Airway Clearance': { aka: ['chest physiotherapy', 'chest PT', 'secretion clearance'] },
    'Pre-Hospital Care': {
      aka: [
        'prehospital care',
        'out-of-hospital care',
        'prehospital emergency care',
        'EMS',
        'emergency medical services',
        'emergency care ambulance',
      ],
      when: {
        EMS: {
          exact: true,
          near: [
            'paramedic',
            'EMT',
            'ambulance',
            'fire',
            '911',
            'prehospital',
            'medical',
            'emergency',
            'patients',
            'AEMT',
            'hospital',
          ],
          unless: ['EMS contract', 'ISO 14001 EMS', 'EMS manufacturing', 'EMS provider of'],
          matches: ['Fire and EMS calls.', 'EMT with EMS years.'],
          misses: ['An EMS contract manufacturer.', 'ISO 14001 EMS audits.'],
        },
      },
    },
    'Ambulance Operations': {
      aka: [
        'emergency vehicle operations',
        'blue light driving',
        'ambulance driving',
        'emergency ambulance',
        'emergency response driving',
        'patient transport',
      ],
    },
    'Trauma Assessment': {
      aka: [
        'trauma triage',
        'patient extrication',
        'hemorrhage control',
        'bleeding control',
        'spinal immobilization',
        'C-spine immobilization',
      ],
    },
    'Emergency Medical Dispatch': {
      aka: ['EMD', 'emergency call handling', '911 dispatch', '999 call handling', 'computer-aided dispatch'],
      when: {
        EMD: {
          exact: true,
          near: ['dispatch', '911', 'dispatcher', 'emergency', 'calls', 'EMS', 'medical', 'certification'],
          matches: ['911 dispatcher with EMD.', 'Emergency medical calls, EMD.'],
          misses: ['EMD locomotives.', 'Pay the EMD to the escrow.'],
        },
      },
    },
    Defibrillation: {
      aka: ['AED use', 'defibrillator', 'cardioversion', 'AED'],
      when: {
        AED: {
          exact: true,
          near: ['CPR', 'first', 'aid', 'defibrillator', 'BLS', 'trained', 'certified', 'lifeguard', 'certification'],
          matches: ['CPR, first aid and AED.', 'Certified in CPR and AED.'],
          misses: ['9,000 AED a month.', 'Salary in AED.'],
        },
      },
    },
    Dietetics: { aka: ['dietetic practice'] },
    'Medical Nutrition Therapy': {
      aka: ['MNT', 'clinical nutrition', 'nutrition therapy', 'nutritional therapy', 'nutrition support'],
      when: {
        MNT: {
          exact: true,
          near: ['nutrition', 'dietitian', 'RD', 'RDN', 'diabetes', 'dietetic'],
          matches: ['RD provides MNT.', 'Nutrition care and MNT.'],
          misses: ['Mnt. Dora.', 'The /mnt mount.'],
        },
      },
    },
    'Nutrition Counseling': {
      aka: [
        'nutritional counseling',
        'dietary counselling',
        'nutrition education',
        'diet counseling',
        'nutrition counselling',
        'nutritional advice',
      ],
    },
    'Nutrition Assessment': {
      aka: [
        'nutritional assessment',
        'nutrition screening',
        'MUST screening',
        'malnutrition screening',
        'Nutrition Care Process',
      ],
    },
    'Menu Planning for Diets': {
      aka: [
        'therapeutic diets',
        'special diets',
        'therapeutic menu planning',
        'modified diets',
        'renal diets',
        'diabetic diets',
      ],
    },
    'Eating Disorder Nutrition': { aka: ['eating disorders dietetics', 'low FODMAP', 'sports nutrition'] },
    'WIC Program': {
      aka: ['Women, Infants and Children', 'WIC', 'WIC nutrition', 'WIC services'],
      when: {
        WIC: {
          exact: true,
          near: [
            'nutrition',
            'breastfeeding',
            'program',
            'participants',
            'lactation',
            'clinic',
            'dietitian',
            'SNAP',
            'infants',
            'benefits',
            'health',
          ],
          matches: ['WIC nutrition education.', 'Program experience: WIC, SNAP.'],
          misses: ['WIC Ltd.', 'The wic code.'],
        },
      },
    },
    'Medical Assisting': { aka: ['medical assistant duties', 'MA duties'] },
    'Rooming Patients': {
      aka: ['patient rooming', 'patient intake', 'rooming', 'room patients', 'patient work-up', 'patient work-ups'],
      when: {
        rooming: {
          near: ['patients', 'vitals', 'patient', 'MA', 'medical', 'clinic', 'EHR', 'exam'],
          matches: ['Vitals and rooming.', 'Clinic MA: rooming patients.'],
          misses: ['Rooming list of the hotel.', 'Rooming house.'],
        },
      },
    },
    Phlebotomy: {
      aka: ['venipuncture', 'blood draws', 'blood collection', 'venepuncture', 'drawing blood', 'venesection'],
    },
    'Specimen Labeling': {
      aka: [
        'specimen labelling',
        'order of draw',
        'centrifuging specimens',
        'specimen processing lab',
        'tube labeling',
      ],
    },
    'Sterile Processing': {
      aka: [
        'CSSD',
        'decontamination of instruments',
        'sterilization of instruments',
        'instrument sterilization',
        'sterilization of equipment',
        'instrument reprocessing',
      ],
    },
    'Surgical Technology': {
      aka: [
        'surgical instrumentation',
        'instrument setup',
        'scrub tech',
        'sterile field',
        'surgical counts',
        'back table setup',
      ],
      when: {
        'scrub tech': {
          near: ['surgical', 'instruments', 'OR', 'CST', 'sterile', 'experience', 'skills', 'operating'],
          matches: ['OR scrub tech experience.', 'CST: scrub tech skills, sterile field.'],
          misses: ['Wet scrub tech for stacks.', 'A scrub tech of gas.'],
        },
      },
    },
    'Medical Terminology': { aka: ['medical vocabulary', 'medical terms', 'clinical terminology'] },
    'Anatomy and Physiology': {
      aka: ['human anatomy', 'human physiology', 'A&P anatomy', 'anatomy'],
      when: {
        anatomy: {
          near: ['physiology', 'human', 'terminology', 'medical', 'knowledge', 'imaging', 'surgical', 'pathology'],
          unless: ["grey's anatomy"],
          matches: ['Knowledge of anatomy.', 'Human anatomy.'],
          misses: ['The anatomy of a sale.', "Fans of Grey's Anatomy."],
        },
      },
    },
    'Patient Scheduling': {
      aka: [
        'medical scheduling',
        'appointment scheduling (medical)',
        'scheduling patients',
        'surgery scheduling',
        'surgical scheduling',
        'patient appointment scheduling',
      ],
    },
    'Patient Registration': {
      aka: [
        'patient check-in',
        'patient admissions',
        'patient access',
        'hospital registration',
        'patient intake registration',
        'ADT',
      ],
      when: {
        ADT: {
          exact: true,
          near: ['HL7', 'patient', 'Epic', 'admission', 'registration', 'interface', 'EHR', 'hospital'],
          unless: ['ADT Security', 'ADT alarm'],
          matches: ['HL7 and ADT feeds.', 'Epic ADT.'],
          misses: ['Works at ADT Security.', 'An ADT alarm.'],
        },
      },
    },
    'Medical Reception': {
      aka: [
        'medical front desk',
        'medical office reception',
        'medical receptionist experience',
        'front office medical',
        'medical front office',
      ],
    },
    'Insurance Verification': {
      aka: [
        'verifying insurance',
        'benefits verification',
        'verification of benefits',
        'verify insurance',
        'eligibility verification',
      ],
    },
    'Referral Management (Medical)': {
      aka: [
        'medical referrals',
        'referral coordination',
        'patient referrals',
        'processing referrals',
        'specialist referrals',
        'referral processing',
      ],
    },
    'Medical Records Management': {
      aka: [
        'health information management',
        'HIM',
        'medical records',
        'chart maintenance',
        'release of information',
        'ROI medical',
      ],
      when: {
        HIM: {
          exact: true,
          near: ['health', 'records', 'RHIA', 'RHIT', 'medical', 'coding', 'hospital', 'release', 'AHIMA', 'coders'],
          unless: ['HIM AND', 'FOR HIM', 'HIM OR HER'],
          matches: ['Hospital HIM coding.', 'HIM coding in a hospital.'],
          misses: ['Give him a form.', 'GIFTS FOR HIM'],
        },
        'medical records': {
          unless: ['access to your medical records', 'request for medical records'],
          matches: ['Keeps medical records.', 'Skilled with medical records.'],
          misses: ['Access to your medical records.', 'Sends a request for medical records.'],
        },
      },
    },
    'Medical Transcription': {
      aka: [
        'clinical transcription',
        'medical dictation',
        'medical audio typing',
        'medical typing',
        'audio typing (medical)',
        'medical secretarial',
      ],
    },
    'Medical Scribing': {
      aka: ['scribing', 'medical scribe experience', 'real-time charting', 'clinical scribing'],
      when: {
        scribing: {
          near: ['physician', 'patient', 'patients', 'provider', 'medical', 'chart', 'EMR', 'EHR', 'clinical'],
          matches: ['Physician scribing in the EMR.', 'Clinical scribing.'],
          misses: ['Wood scribing.', 'Laser scribing of cells.'],
        },
      },
    },
    'Medical Coding': {
      aka: [
        'clinical coding',
        'procedural coding',
        'diagnosis coding',
        'ICD coding',
        'inpatient coding',
        'outpatient coding',
      ],
    },
    'ICD-10': { aka: ['ICD10'], was: ['ICD-9', 'ICD-9-CM'] },
    'CPT Coding': {
      aka: ['CPT', 'CPT codes', 'Current Procedural Terminology', 'CPT-4', 'CPT/HCPCS'],
      when: {
        CPT: {
          exact: true,
          near: [
            'ICD-10',
            'ICD',
            'HCPCS',
            'codes',
            'coding',
            'billing',
            'medical',
            'claims',
            'coder',
            'modifiers',
            'Medicare',
          ],
          unless: ['CPT visa', 'CPT students', 'OPT CPT', 'CPT OPT'],
          matches: ['ICD-10, CPT and HCPCS.', 'Billing with CPT codes.'],
          misses: ['OPT/CPT students.', 'CPT Incoterm.'],
        },
      },
    },
    HCPCS: {},
    'DRG Assignment': { aka: ['diagnosis-related groups', 'DRGs'] },
    'OPCS-4': { aka: ['OPCS'] },
    'SNOMED CT': { aka: ['SNOMED'] },
    LOINC: {},
    'Clinical Documentation Improvement': {
      aka: ['CDI', 'clinical documentation integrity', 'CDI queries'],
      when: {
        CDI: {
          exact: true,
          near: ['documentation', 'coding', 'DRG', 'CCDS', 'RN', 'hospital', 'inpatient', 'queries'],
          matches: ['Inpatient CDI and DRG queries.', 'RN in CDI.'],
          misses: ['Christian CDI in France.', 'A TDI or CDI engine.'],
        },
      },
    },
    'Medical Billing': {
      aka: [
        'healthcare billing',
        'patient billing',
        'physician billing',
        'medical insurance billing',
        'hospital billing',
        'provider billing',
      ],
    },
    'Revenue Cycle Management': {
      aka: ['RCM', 'revenue cycle'],
      when: {
        RCM: {
          exact: true,
          near: [
            'revenue',
            'billing',
            'healthcare',
            'medical',
            'claims',
            'denials',
            'hospital',
            'coding',
            'cycle',
            'AR',
          ],
          matches: ['Medical billing and RCM.', 'Denials in healthcare RCM.'],
          misses: ['RCM of rotating plant.', 'An rcm chart.'],
        },
      },
    },
    'Medical Claims Processing': {
      aka: [
        'claims submission',
        'insurance claims processing (medical)',
        'medical claims',
        'health insurance claims',
        'CMS-1500',
        'UB-04',
      ],
    },
    'Denial Management': {
      aka: [
        'claim denials',
        'denied claims',
        'appeals and denials',
        'medical appeals',
        'insurance denials',
        'denials and appeals',
      ],
    },
    'Payment Posting': {
      aka: [
        'EOB',
        'explanation of benefits',
        'posting payments',
        'ERA posting',
        'remittance posting',
        'charge posting',
      ],
    },
    'Charge Capture': { aka: ['charge entry', 'chargemaster', 'CDM healthcare', 'charge master'] },
    'Medicaid Billing': {
      aka: ['Medicare billing', 'Medicaid', 'Medicare claims'],
      when: {
        Medicaid: {
          near: [
            'billing',
            'knowledge',
            'Medicare',
            'regulations',
            'eligibility',
            'claims',
            'waiver',
            'experience',
            'application',
            'applications',
            'rules',
          ],
          unless: ['Medicaid patients', 'Medicaid recipients', 'accept Medicaid'],
          matches: ['Knowledge of Medicaid rules.', 'Medicaid (billing).'],
          misses: ['We accept Medicaid.', 'Serves Medicaid recipients.'],
        },
      },
    },
    'Accounts Receivable (Medical)': {
      aka: [
        'medical AR',
        'insurance follow-up',
        'AR follow-up',
        'insurance collections',
        'medical collections',
        'patient collections',
      ],
    },
    'Medical Coding Audits': {
      aka: ['coding audits', 'coding compliance', 'NCCI edits', 'coding quality review', 'LCD/NCD', 'chart audits'],
    },
    HIPAA: {
      aka: [
        'Health Insurance Portability and Accountability Act',
        'HIPPA',
        'patient confidentiality',
        'patient privacy',
      ],
    },
    'Electronic Health Records': {
      aka: [
        'EHR',
        'EMR',
        'electronic medical records',
        'electronic patient records',
        'electronic charting',
        'EPR systems',
      ],
    },
    Epic: {
      aka: ['Epic EMR', 'Epic EHR', 'Epic Systems', 'EpicCare', 'Epic Hyperspace', 'Epic software'],
      is: ['Electronic Health Records'],
      when: {
        Epic: {
          near: [
            'EMR',
            'EHR',
            'Cerner',
            'Meditech',
            'charting',
            'hospital',
            'clinical',
            'nurse',
            'nursing',
            'RN',
            'patient',
            'patients',
            'healthcare',
            'certified',
            'certification',
            'analyst',
            'Cadence',
            'Beaker',
            'Willow',
            'Hyperspace',
            'Prelude',
            'Resolute',
            'Clarity',
            'interface',
            'modules',
            'medical',
            'health',
            'eClinicalWorks',
            'Allscripts',
            'billing',
            'scheduling',
            'documentation',
            'Athena',
            'proficiency',
            'module',
            'Caboodle',
            'build',
            'Bridges',
            'HL7',
          ],
          unless: [
            'epic games',
            'an epic',
            'user epic',
            'Jira epic',
            'epics and stories',
            'epics and user stories',
            'epic and',
            'epic journey',
            'truly epic',
            'write epics',
            'epic parties',
            'epic adventure',
            'epic game',
          ],
          matches: ['Epic or Cerner charting.', 'RN with Epic, clinical documentation.'],
          misses: [
            'We throw epic parties with a nurse theme.',
            'Splits an epic and its stories.',
            'Works at Epic Games.',
          ],
        },
      },
    },
    Cerner: { aka: ['PowerChart', 'Oracle Health'], is: ['Electronic Health Records'] },
    Meditech: { is: ['Electronic Health Records'] },
    Allscripts: { aka: ['Veradigm', 'Sunrise Clinical Manager'], is: ['Electronic Health Records'] },
    athenahealth: {
      aka: ['athenaOne', 'athenaClinicals', 'Athena EMR', 'athenaNet', 'Athena EHR', 'athenaCollector'],
      is: ['Electronic Health Records'],
    },
    eClinicalWorks: { aka: ['ECW', 'eClinical Works'], is: ['Electronic Health Records'] },
    'NextGen Healthcare': { aka: ['NextGen EHR', 'NextGen EMR', 'NextGen Office'], is: ['Electronic Health Records'] },
    PointClickCare: { aka: ['Point Click Care', 'PCC EHR'], is: ['Electronic Health Records'] },
    MatrixCare: { is: ['Electronic Health Records'] },
    Kinnser: { is: ['Electronic Health Records'] },
    'Practice Fusion': { is: ['Electronic Health Records'] },
    'EMIS Web': {
      aka: ['EMIS', 'EMISWeb'],
      is: ['Electronic Health Records'],
      when: {
        EMIS: {
          exact: true,
          near: [
            'GP',
            'SystmOne',
            'clinical',
            'practice',
            'Docman',
            'NHS',
            'patient',
            'primary',
            'surgery',
            'AccuRx',
            'system',
          ],
          matches: ['EMIS at a GP practice.', 'SystmOne or EMIS.'],
          misses: ['Emis Ltd.', 'An EMIS Group share.'],
        },
      },
    },
    SystmOne: {
      aka: ['SystemOne', 'System One'],
      is: ['Electronic Health Records'],
      when: {
        'System One': {
          near: ['EMIS', 'GP', 'clinical', 'NHS', 'patient', 'nurse', 'practice', 'RiO', 'health'],
          matches: ['EMIS or System One.', 'NHS System One.'],
          misses: ['Make each system one team.', 'System One Services staffing.'],
        },
      },
    },
    RiO: {
      aka: ['RiO NHS', 'RiO clinical system', 'RiO EPR'],
      is: ['Electronic Health Records'],
      when: {
        RiO: {
          exact: true,
          near: ['clinical', 'NHS', 'patient', 'SystmOne', 'records', 'mental', 'CAMHS', 'EPR'],
          matches: ['RiO patient records.', 'SystmOne or RiO.'],
          misses: ['Flies to Rio.', 'Sails to RIO.'],
        },
      },
    },
    Docman: {},
    SimplePractice: { aka: ['TherapyNotes EHR'], is: ['Electronic Health Records'] },
    Availity: { aka: ['clearinghouses medical'] },
    HL7: { aka: ['Health Level Seven'] },
    FHIR: { aka: ['Fast Healthcare Interoperability Resources'], since: 2014 },
    DICOM: {},
    'Health Informatics': {
      aka: [
        'healthcare informatics',
        'medical informatics',
        'clinical informatics',
        'clinical systems',
        'biomedical informatics',
        'health data analysis',
      ],
    },
    'CLIA Compliance': { aka: ['CLIA', 'Clinical Laboratory Improvement Amendments'] },
    'Durable Medical Equipment': {
      aka: ['DME', 'DME orders', 'home medical equipment', 'DME billing'],
      when: {
        DME: {
          exact: true,
          near: [
            'medical',
            'equipment',
            'billing',
            'oxygen',
            'orthopedic',
            'home',
            'orders',
            'patients',
            'CPAP',
            'Medicare',
            'bracing',
            'HME',
          ],
          matches: ['DME and home oxygen orders.', 'Billing DME.'],
          misses: ['VOR/DME beacon.', 'The DME of fuel.'],
        },
      },
    },
    'Ophthalmic Work-ups': { aka: ['visual field tests', 'eye work-ups'] },
    'Bloodborne Pathogens': { aka: ['blood-borne pathogens'] },
    'Health Coaching': { aka: ['wellness coaching', 'behaviour change coaching', 'weight management coaching'] },
    'Blood Donation Services': { aka: ['donor screening', 'plasma donation', 'donor phlebotomy'] },
    'Biomedical Equipment Maintenance': {
      aka: [
        'biomedical equipment repair',
        'clinical engineering',
        'medical equipment maintenance',
        'medical device servicing',
        'biomed equipment',
      ],
    },
    WellSky: { is: ['Electronic Health Records'] },
    'Homecare Homebase': { aka: ['HCHB'], is: ['Electronic Health Records'] },
    Axxess: { is: ['Electronic Health Records'] },
    Brightree: { is: ['Electronic Health Records'] },
    Netsmart: { aka: ['myUnity'], is: ['Electronic Health Records'] },
    Kareo: { aka: ['Tebra'], is: ['Electronic Health Records'] },
    AdvancedMD: { is: ['Electronic Health Records'] },
    DrChrono: { is: ['Electronic Health Records'] },
    'Greenway Health': { aka: ['Greenway Prime Suite'], is: ['Electronic Health Records'] },
    ModMed: { aka: ['Modernizing Medicine', 'EMA EMR'], is: ['Electronic Health Records'] },
    'Elation EMR': { is: ['Electronic Health Records'] },
    CureMD: { is: ['Electronic Health Records'] },
    'GE Centricity': { aka: ['Centricity'], is: ['Electronic Health Records'] },
    CPSI: { is: ['Electronic Health Records'] },
    'Paragon EHR': { is: ['Electronic Health Records'] },
    'Amazing Charts': { is: ['Electronic Health Records'] },
    'Vision GP': { aka: ['INPS Vision'], is: ['Electronic Health Records'] },
    'PARIS clinical system': { is: ['Electronic Health Records'] },
    Carenotes: { is: ['Electronic Health Records'] },
    'Lorenzo EPR': { is: ['Electronic Health Records'] },
    AccuRx: {},
    TherapyNotes: { is: ['Electronic Health Records'] },
    TheraNest: { is: ['Electronic Health Records'] },
    Valant: { is: ['Electronic Health Records'] },
    CentralReach: { is: ['Electronic Health Records'] },
    Therap: { is: ['Electronic Health Records'] },
    WebPT: { is: ['Electronic Health Records'] },
    Raintree: { is: ['Electronic Health Records'] },
    'Net Health': { aka: ['Rehab Optima'], is: ['Electronic Health Records'] },
    Casamba: { is: ['Electronic Health Records'] },
    Medisoft: {},
    Lytec: {},
    Waystar: { aka: ['Zirmed'] },
    Trizetto: {},
    'Change Healthcare': {},
    Navinet: {},
    'Office Ally': {},
    '3M Encoder': { aka: ['3M 360 Encompass'] },
    'Encoder Pro': { aka: ['EncoderPro'] },
    'Art Therapy': {},
    'Drama Therapy': {},
    'Dance Movement Therapy': {},
    Orthotics: {
      aka: ['orthotic fitting', 'bracing'],
      when: {
        bracing: {
          near: [
            'orthotic',
            'orthotics',
            'orthopedic',
            'casting',
            'prosthetics',
            'spinal',
            'splinting',
            'DME',
            'patients',
            'fitting',
          ],
          matches: ['Orthotics and bracing.', 'Fitting bracing for patients.'],
          misses: ['Timber bracing.', 'Steel bracing design.'],
        },
      },
    },
    Prosthetics: { aka: ['prosthetic fitting'] },
    BiPAP: {},
    CPAP: {},
    'Non-Invasive Ventilation': { aka: ['NIV'] },
  },
  certifications: {
    'EMT Certification': {
      aka: [
        'NREMT',
        'National Registry of Emergency Medical Technicians',
        'EMT-B certification',
        'EMT-Basic certification',
        'National Registry EMT',
      ],
      by: 'NREMT',
    },
    PHTLS: {
      aka: [
        'Prehospital Trauma Life Support',
        'Pre-Hospital Trauma Life Support',
        'ITLS',
        'International Trauma Life Support',
      ],
      by: 'NAEMT',
    },
    EVOC: {
      aka: [
        'Emergency Vehicle Operations Course',
        'CEVO',
        'EVDT',
        'Blue light driving qualification',
        'C1 and blue light',
      ],
    },
    'FREC 3': { aka: ['First Response Emergency Care', 'FREC4', 'FREC3', 'FPOS', 'FREC'] },
    'First Aid Certification': {
      aka: ['first aid certificate', 'first aid qualification', 'First Aid at Work', 'FAW', 'EFAW'],
      when: {
        FAW: {
          exact: true,
          near: ['first', 'aid', 'certificate', 'aider', 'EFAW', 'qualified', 'SIA'],
          matches: ['FAW first aid certificate.', 'SIA badge and FAW.'],
          misses: ['Faw Ltd.', 'FAW trucks.'],
        },
      },
    },
    'Paediatric First Aid': {
      aka: ['PFA', 'pediatric first aid', 'pediatric CPR and first aid', 'paediatric first aider'],
      when: {
        PFA: {
          exact: true,
          near: ['first', 'aid', 'nursery', 'children', 'paediatric', 'childcare', 'Level', 'EYFS'],
          matches: ['Nursery nurse with PFA.', 'PFA first aid.'],
          misses: ['PFA in coatings.', 'The PFA union of footballers.'],
        },
      },
    },
    'Registered Radiologic Technologist': {
      aka: ['ARRT', 'RT(R)', 'American Registry of Radiologic Technologists', 'R.T.(R)', 'RT(CT)'],
      by: 'ARRT',
    },
    'Limited X-ray Certification': {
      aka: ['limited scope X-ray', 'LMRT', 'Basic X-ray Machine Operator', 'BXMO', 'limited radiography certification'],
    },
    'Certified Nuclear Medicine Technologist': { aka: ['CNMT', 'NMTCB', 'RT(N)', 'ARRT(N)'], by: 'NMTCB' },
    'Certified Medical Dosimetrist': { aka: ['CMD dosimetrist', 'RT(T)', 'ARRT(T)'] },
    'Registered Respiratory Therapist': {
      aka: ['RRT', 'NBRC', 'Certified Respiratory Therapist', 'CRT', 'NPS credential'],
      by: 'National Board for Respiratory Care',
      when: {
        CRT: {
          exact: true,
          near: ['respiratory', 'RRT', 'NBRC', 'therapist', 'pulmonary'],
          matches: ['RRT or CRT.', 'Respiratory care, CRT credential.'],
          misses: ['CRT monitors.', 'A crt and key file.'],
        },
      },
    },
    'Certified Pulmonary Function Technologist': {
      aka: ['RPFT', 'CPFT', 'Registered Pulmonary Function Technologist'],
    },
    'Registered Polysomnographic Technologist': { aka: ['RPSGT', 'BRPT', 'RST sleep', 'CPSGT'], by: 'BRPT' },
    'Registered EEG Technologist': { aka: ['R. EEG T.', 'REEGT', 'ABRET', 'CNIM', 'CLTM'], by: 'ABRET' },
    'ASHA CCC-SLP': {
      aka: ['CCC-SLP', 'Certificate of Clinical Competence', 'ASHA certification', 'ASHA CCC', 'ASHA certified'],
      by: 'ASHA',
    },
    'NBCOT Certification': {
      aka: ['NBCOT', 'OTR', 'OTR/L', 'COTA certification', 'COTA/L'],
      by: 'NBCOT',
      when: {
        OTR: {
          exact: true,
          near: ['occupational', 'NBCOT', 'therapist', 'COTA', 'therapy', 'OT', 'licensed', 'rehab'],
          unless: ['OTR driver', 'OTR drivers', 'OTR driving', 'OTR trucking'],
          matches: ['OTR or COTA.', 'Occupational therapist, OTR.'],
          misses: ['OTR truck driver.', 'OTR driving jobs.'],
        },
      },
    },
    'Orthopedic Clinical Specialist': {
      aka: [
        'OCS',
        'Geriatric Clinical Specialist',
        'Neurologic Clinical Specialist',
        'ABPTS',
        'Sports Clinical Specialist',
      ],
      by: 'ABPTS',
      when: {
        OCS: {
          exact: true,
          near: ['physical', 'therapist', 'PT', 'DPT', 'orthopedic', 'COMT', 'clinical'],
          matches: ['DPT with OCS.', 'Physical therapist, OCS or SCS.'],
          misses: ['Officer at OCS.', 'OCS payroll.'],
        },
      },
    },
    'Certified Hand Therapist': {
      aka: ['CHT', 'CHT certification'],
      by: 'HTCC',
      when: {
        CHT: {
          exact: true,
          near: ['hand', 'therapist', 'OT', 'OTR', 'occupational', 'therapy'],
          matches: ['OTR with CHT, hand clinic.', 'Hand therapist (CHT).'],
          misses: ['Cht Ltd.', 'A cht file.'],
        },
      },
    },
    'Certified Lymphedema Therapist': {
      aka: ['CLT', 'CLT-LANA', 'LANA certified'],
      when: {
        CLT: {
          exact: true,
          near: ['lymphedema', 'therapist', 'OT', 'PT', 'therapy', 'LANA'],
          matches: ['OT with CLT.', 'Lymphedema therapy (CLT).'],
          misses: ['Charlotte, CLT.', 'CLT panels of timber.'],
        },
      },
    },
    'Certified Athletic Trainer': {
      aka: ['ATC', 'BOC certified', 'BOC certification', 'LAT, ATC', 'ATC certification'],
      by: 'Board of Certification',
      when: {
        ATC: {
          exact: true,
          near: ['athletic', 'trainer', 'BOC', 'sports', 'LAT', 'NATA'],
          matches: ['Athletic trainer, ATC.', 'LAT/ATC with sports.'],
          misses: ['Pilots call ATC.', 'ATC and radar.'],
        },
      },
    },
    'Certified Therapeutic Recreation Specialist': { aka: ['CTRS', 'NCTRC'], by: 'NCTRC' },
    'Certified Strength and Conditioning Specialist': {
      aka: ['CSCS', 'NSCA-CSCS', 'NSCA certified'],
      by: 'NSCA',
      when: {
        CSCS: {
          exact: true,
          near: [
            'strength',
            'conditioning',
            'NSCA',
            'athletic',
            'trainer',
            'coach',
            'performance',
            'ATC',
            'sports',
            'athletes',
            'fitness',
          ],
          unless: ['CSCS card', 'CSCS cards'],
          matches: ['Strength coach with CSCS.', 'NSCA-CSCS, athletes.'],
          misses: ['A CSCS card for the site.', 'Valid CSCS cards.'],
        },
      },
    },
    'Certified Medical Assistant': {
      aka: ['CMA', 'AAMA', 'medical assistant certification', 'CMA certification', 'CMA/RMA'],
      by: 'AAMA',
      when: {
        CMA: {
          exact: true,
          near: [
            'medical',
            'assistant',
            'RMA',
            'CCMA',
            'AAMA',
            'AMT',
            'NCMA',
            'clinic',
            'patients',
            'LPN',
            'NHA',
            'BLS',
            'certified',
          ],
          unless: ['CMA CPA', 'CPA CMA', 'CPA or CMA', 'CMA or CPA'],
          matches: ['CMA or RMA, medical clinic.', 'Assistant (CMA) with AAMA.'],
          misses: ['CPA or CMA preferred.', 'CMA in management accounting.'],
        },
      },
    },
    'Certified Medical Administrative Assistant': {
      aka: ['CMAA', 'Medical Administrative Assistant certification'],
      by: 'National Healthcareer Association',
    },
    'Certified Patient Care Technician': { aka: ['CPCT', 'PCT certification'] },
    'Certified EKG Technician': {
      aka: ['CET', 'CRAT', 'EKG certification', 'EKG technician certification', 'CET certification'],
      when: {
        CET: {
          exact: true,
          near: ['EKG', 'technician', 'NHA', 'telemetry', 'monitor', 'CRAT', 'certified'],
          matches: ['EKG technician (CET).', 'Telemetry monitor tech with CET.'],
          misses: ['10:00 CET.', 'CET time zone.'],
        },
      },
    },
    'Phlebotomy Certification': {
      aka: ['CPT phlebotomy', 'Certified Phlebotomy Technician', 'PBT(ASCP)', 'phlebotomy certificate', 'CPT I'],
    },
    'Certified Surgical Technologist': {
      aka: ['CST', 'NBSTSA', 'CST certification', 'TS-C', 'CST certified'],
      by: 'NBSTSA',
      when: {
        CST: {
          exact: true,
          near: ['surgical', 'technologist', 'NBSTSA', 'scrub', 'technician', 'tech', 'OR', 'sterile', 'BLS', 'CSFA'],
          matches: ['Surgical tech, CST.', 'CST with BLS.'],
          misses: ['9am CST.', 'CST time.'],
        },
      },
    },
    'Certified Registered Central Service Technician': {
      aka: ['CRCST', 'CSPDT', 'HSPA certification', 'CBSPD', 'CIS instrument'],
      by: 'HSPA',
    },
    'Registered Dietitian': {
      aka: ['RD', 'RDN', 'CDR registration', 'Commission on Dietetic Registration', 'registered dietician'],
      by: 'Commission on Dietetic Registration',
      when: {
        RD: {
          exact: true,
          near: [
            'dietitian',
            'RDN',
            'nutrition',
            'LD',
            'dietetic',
            'dietetics',
            'CDR',
            'nutritionist',
            'MNT',
            'eligible',
            'dietary',
          ],
          matches: ['RD or RDN, clinical nutrition.', 'RD eligible dietitian.'],
          misses: ['4 Mill Rd.', 'The RD dept of a firm.'],
        },
      },
    },
    'Certified Nutrition Support Clinician': {
      aka: ['CNSC', 'CSO oncology nutrition', 'CNS nutrition', 'CSR renal nutrition', 'CSSD sports dietetics'],
    },
    'Certified Dietary Manager': {
      aka: ['CDM', 'CFPP'],
      by: 'ANFP',
      when: {
        CDM: {
          exact: true,
          near: ['dietary', 'CFPP', 'food', 'kitchen', 'nutrition', 'ServSafe', 'dining', 'culinary', 'foodservice'],
          matches: ['Dietary lead, CDM.', 'CDM, CFPP with ServSafe.'],
          misses: ['CDM 2015 duties on site.', 'The clinical CDM database.'],
        },
      },
    },
    'Dietetic Technician Registered': {
      aka: ['DTR', 'NDTR', 'Registered Dietetic Technician'],
      by: 'Commission on Dietetic Registration',
      when: {
        DTR: {
          exact: true,
          near: ['dietetic', 'dietitian', 'nutrition', 'NDTR', 'RD', 'dietary'],
          matches: ['RD or DTR.', 'Dietary tech (DTR).'],
          misses: ['A dtr pin.', 'DTR radio sets.'],
        },
      },
    },
    'Certified Professional Coder': {
      aka: ['CPC', 'CPC certification', 'CPC-A', 'AAPC', 'CPC certified'],
      by: 'AAPC',
      when: {
        CPC: {
          exact: true,
          near: [
            'coder',
            'coding',
            'AAPC',
            'CCS',
            'RHIT',
            'billing',
            'ICD-10',
            'AHIMA',
            'medical',
            'certified',
            'claims',
          ],
          unless: ['CPC campaigns', 'CPC bids', 'CPC ads', 'Driver CPC', 'Transport CPC'],
          matches: ['Coder with CPC from AAPC.', 'CPC or CCS.'],
          misses: ['Driver CPC card.', 'Cuts CPC bids in ads.'],
        },
      },
    },
    'Certified Coding Specialist': {
      aka: ['CCS', 'CCS-P', 'CCS certification', 'CCA coding', 'Certified Coding Associate'],
      by: 'AHIMA',
      when: {
        CCS: {
          exact: true,
          near: ['coder', 'coding', 'AHIMA', 'CPC', 'RHIT', 'RHIA', 'inpatient', 'ICD-10', 'medical', 'HIM'],
          matches: ['Inpatient coder with CCS.', 'RHIT or CCS.'],
          misses: ['Designs CCS plants.', 'CCS plugs for cars.'],
        },
      },
    },
    'Registered Health Information Technician': { aka: ['RHIT'], by: 'AHIMA' },
    'Registered Health Information Administrator': { aka: ['RHIA'], by: 'AHIMA' },
    'Certified Risk Adjustment Coder': {
      aka: ['CRC', 'CRC certification', 'CRC coder'],
      by: 'AAPC',
      when: {
        CRC: {
          exact: true,
          near: ['coder', 'coding', 'AAPC', 'CPC', 'HCC', 'risk', 'adjustment'],
          matches: ['HCC coder with CRC.', 'CPC or CRC.'],
          misses: ['A CRC checksum.', 'CRC in oncology.'],
        },
      },
    },
    'Clinical Documentation Improvement Specialist': { aka: ['CCDS', 'CDIP'], by: 'ACDIS' },
    'National Clinical Coding Qualification': { aka: ['NCCQ', 'ACC clinical coding', 'Accredited Clinical Coder'] },
    'AMSPAR Diploma': { aka: ['AMSPAR', 'Medical Secretary Diploma', 'medical terminology certificate'] },
    'Certified Healthcare Access Associate': {
      aka: ['CHAA', 'CHAM', 'CRCR', 'Certified Revenue Cycle Representative'],
      by: 'NAHAM',
    },
    'CPCS and CPMSM': {
      aka: ['CPCS credentialing', 'CPMSM', 'Certified Provider Credentialing Specialist', 'NAMSS'],
      by: 'NAMSS',
    },
    'Epic Certification': {
      aka: [
        'Epic certified',
        'Epic module certification',
        'certified in Epic',
        'Epic credentialed',
        'Epic proficiency certification',
      ],
      by: 'Epic',
    },
    'Licensed Massage Certification': {
      aka: ['NCBTMB', 'BCTMB', 'MBLEx', 'Level 3 Sports Massage', 'VTCT massage'],
      by: 'NCBTMB',
    },
    'Certified Biomedical Equipment Technician': { aka: ['CBET'], by: 'AAMI' },
    'Certified Healthcare Simulation Educator': { aka: ['CHSE'] },
    'Emergency Medical Dispatcher Certification': { aka: ['EMD certification', 'EMD certified', 'IAED', 'APCO'] },
    RMA: {
      aka: ['Registered Medical Assistant', 'RMA certification', 'AMT medical assistant'],
      when: {
        RMA: {
          exact: true,
          near: ['medical', 'assistant', 'CMA', 'CCMA', 'AMT', 'NCMA', 'clinic', 'AAMA', 'certified'],
          unless: ['RMA process', 'RMA requests', 'RMA returns', 'RMA number'],
          matches: ['An RMA in a medical office.', 'Assistant: RMA through AMT.'],
          misses: ['Issue an RMA number.', 'Logs RMA returns.'],
        },
      },
    },
    CCMA: {
      aka: ['Certified Clinical Medical Assistant', 'Clinical Medical Assistant'],
      when: {
        'Clinical Medical Assistant': {
          near: ['certification', 'certified', 'certificate', 'NHA', 'CCMA', 'certificates'],
          matches: ['NHA Clinical Medical Assistant.', 'Certificate: Clinical Medical Assistant.'],
          misses: ['Clinical medical assistant wanted.', 'A clinical medical assistant job.'],
        },
      },
    },
    NCMA: { aka: ['National Certified Medical Assistant', 'NRCMA'] },
    'NHA certification': { aka: ['National Healthcareer Association'] },
  },
  licences: {
    'Physical Therapist License': {
      aka: [
        'PT license',
        'licensed physical therapist',
        'physical therapy license',
        'PT licensure',
        'licensed PT',
        'licensure as a physical therapist',
        'physical therapist licensure',
      ],
    },
    'Physical Therapist Assistant License': {
      aka: [
        'PTA license',
        'licensed PTA',
        'licensed physical therapist assistant',
        'licensed physical therapy assistant',
        'PTA licensure',
      ],
    },
    'Occupational Therapist License': {
      aka: [
        'OT license',
        'licensed occupational therapist',
        'occupational therapy license',
        'OTR/L license',
        'OT licensure',
        'state licensure as an occupational therapist',
      ],
    },
    'COTA License': {
      aka: [
        'Certified Occupational Therapy Assistant license',
        'OTA license',
        'COTA licensure',
        'licensed COTA',
        'licensed occupational therapy assistant',
      ],
    },
    'Speech-Language Pathologist License': {
      aka: [
        'SLP license',
        'licensed speech-language pathologist',
        'speech therapy license',
        'SLP licensure',
        'SLP state license',
        'speech language pathology license',
        'speech pathology license',
      ],
    },
    'HCPC Registration': {
      aka: ['Health and Care Professions Council', 'HCPC'],
      by: 'Health and Care Professions Council',
    },
    'CORU Registration': { aka: ['CORU'], by: 'CORU' },
    'EMT License': {
      aka: [
        'EMT licence',
        'EMT',
        'EMT-B',
        'EMT-Basic',
        'Emergency Medical Technician license',
        'licensed EMT',
        'EMT certified',
      ],
      by: 'state EMS office',
      when: {
        EMT: {
          exact: true,
          near: [
            'license',
            'licensed',
            'certification',
            'certified',
            'required',
            'preferred',
            'NREMT',
            'paramedic',
            'AEMT',
            'BLS',
            'current',
            'valid',
            'firefighter',
            'state',
            'or',
            'CNA',
            'phlebotomy',
            'MA',
          ],
          unless: ['EMT conduit', 'EMT pipe', 'EMT bending'],
          matches: ['Current EMT, NREMT.', 'CNA or EMT preferred.'],
          misses: ['Bends EMT conduit.', 'EMT conduit, valid sizes.'],
        },
      },
    },
    'Paramedic License': {
      aka: [
        'licensed paramedic',
        'paramedic certification',
        'paramedic licensure',
        'paramedic licence',
        'HCPC paramedic registration',
        'EMT-P',
      ],
    },
    'Respiratory Therapist License': {
      aka: [
        'RCP license',
        'respiratory therapy license',
        'state respiratory license',
        'RCP licensure',
        'RT license respiratory',
        'respiratory care license',
        'Respiratory Care Practitioner',
      ],
    },
    'Radiologic Technologist License': {
      aka: [
        'radiologic technology license',
        'CRT license',
        'MRT license',
        'X-ray license',
        'radiographer license',
        'state RT license',
        'radiologic license',
      ],
    },
    'Dietitian License': {
      aka: ['LD', 'licensed dietitian', 'LDN', 'dietitian licensure', 'state dietetics license', 'LD license', 'RD/LD'],
      when: {
        LD: {
          exact: true,
          near: ['dietitian', 'RD', 'RDN', 'nutrition', 'LDN', 'licensed', 'dietetic'],
          matches: ['RD, LD.', 'Licensed dietitian (LD).'],
          misses: ['LD pupils.', 'An LD flip-flop.'],
        },
      },
    },
    'Massage Therapist License': {
      aka: [
        'LMT',
        'licensed massage therapist',
        'massage license',
        'massage therapy license',
        'massage therapist licensure',
        'RMT',
        'registered massage therapist',
      ],
      when: {
        RMT: {
          exact: true,
          near: ['massage', 'therapist', 'registered', 'clinic', 'CMTO', 'wellness'],
          unless: ['RMT union'],
          matches: ['RMT, massage clinic.', 'Registered massage therapist (RMT).'],
          misses: ['The RMT union.', 'Rmt Ltd.'],
        },
      },
    },
    'Athletic Trainer License': {
      aka: [
        'LAT',
        'licensed athletic trainer',
        'athletic training license',
        'AT license',
        'athletic training licensure',
      ],
      when: {
        LAT: {
          exact: true,
          near: ['athletic', 'trainer', 'ATC', 'BOC', 'sports'],
          matches: ['Athletic trainer, LAT.', 'LAT, ATC.'],
          misses: ['lat and long.', 'A lat pulldown.'],
        },
      },
    },
    'Surgical Technologist Registration': {
      aka: ['registered surgical technologist', 'surgical technologist license', 'surgical tech license'],
    },
    'Phlebotomy Licence (California)': {
      aka: [
        'CPT license',
        'California phlebotomy license',
        'CA CPT',
        'CPT I license',
        'CPT1 license',
        'California CPT-1',
      ],
      by: 'California Department of Public Health',
    },
  },
  titles: {
    'Physical Therapist': {
      aka: ['physiotherapist', 'PT', 'first contact practitioner'],
      when: {
        PT: {
          exact: true,
          near: [
            'physical',
            'therapy',
            'therapist',
            'rehab',
            'rehabilitation',
            'DPT',
            'PTA',
            'OT',
            'outpatient',
            'SNF',
            'patients',
            'home',
          ],
          unless: ['FT PT', 'full time PT', '9am PT', 'pm PT'],
          matches: ['PT for home health rehab.', 'PTA reporting to a PT.'],
          misses: ['FT/PT shifts, home office.', '3pm PT.'],
        },
      },
    },
    'Physical Therapist Assistant': {
      aka: ['PTA', 'physiotherapy assistant', 'home health PTA', 'travel PTA', 'therapy assistant'],
      when: {
        PTA: {
          exact: true,
          near: [
            'physical',
            'therapy',
            'therapist',
            'rehab',
            'PT',
            'license',
            'SNF',
            'licensed',
            'patients',
            'assistant',
          ],
          unless: ['PTA meeting', 'PTA meetings', 'PTA board'],
          matches: ['PT and PTA for SNF.', 'A PTA for SNF patients.'],
          misses: ['Chairs PTA meetings.', 'The school PTA.'],
        },
      },
    },
    'Physical Therapy Aide': {
      aka: ['rehab aide', 'physical therapy technician', 'PT aide', 'rehab technician', 'PT tech'],
    },
    'Occupational Therapist': {
      aka: ['OT', 'OTR', 'hand therapist', 'OTR/L', 'vocational rehabilitation OT'],
      when: {
        OT: {
          exact: true,
          near: [
            'occupational',
            'therapy',
            'therapist',
            'rehab',
            'PT',
            'SLP',
            'COTA',
            'patients',
            'pediatric',
            'HCPC',
            'speech',
            'NBCOT',
            'SALT',
            'physio',
            'band',
            'community',
          ],
          unless: [
            'OT security',
            'OT network',
            'OT networks',
            'IT OT',
            'OT pay',
            'OT cyber',
            'paid OT',
            'OT available',
            'OT hours',
            'OT systems',
          ],
          matches: ['OT, band 6, community.', 'PT, OT and SLP.'],
          misses: ['IT/OT convergence.', 'Weekend OT available, community hall.'],
        },
        OTR: {
          exact: true,
          near: ['occupational', 'NBCOT', 'therapist', 'COTA', 'therapy', 'rehab', 'SNF'],
          matches: ['OTR or COTA.', 'Rehab OTR.'],
          misses: ['OTR truck driver.', 'OTR driving jobs.'],
        },
      },
    },
    'Occupational Therapy Assistant': {
      aka: ['COTA', 'OTA', 'OT assistant', 'occupational therapy support worker', 'occupational therapy technician'],
      when: {
        OTA: {
          exact: true,
          near: ['occupational', 'therapy', 'COTA', 'assistant', 'rehab', 'OT'],
          unless: ['OTA bookings', 'OTA platforms'],
          matches: ['COTA/OTA rehab.', 'Occupational assistant (OTA).'],
          misses: ['OTA bookings at a hotel.', 'OTA updates.'],
        },
      },
    },
    'Speech-Language Pathologist': {
      aka: [
        'SLP',
        'speech therapist',
        'speech and language therapist',
        'speech pathologist',
        'speech language therapist',
      ],
    },
    'Speech-Language Pathology Assistant': {
      aka: [
        'SLPA',
        'speech therapy assistant',
        'speech and language therapy assistant',
        'speech assistant',
        'speech language assistant',
      ],
    },
    Radiographer: {
      aka: ['radiologic technologist', 'X-ray technician', 'rad tech', 'X-ray tech', 'radiology technologist'],
    },
    'CT Technologist': {
      aka: [
        'CT tech',
        'CT technician',
        'computed tomography technologist',
        'CT scan technologist',
        'CT/X-ray technologist',
      ],
      is: ['Radiographer'],
    },
    'MRI Technologist': {
      aka: ['MRI tech', 'MRI technician', 'MR technologist', 'MRI safety officer'],
      is: ['Radiographer'],
    },
    Mammographer: {
      aka: [
        'mammography technologist',
        'mammo tech',
        'breast imaging technologist',
        'mammogram technologist',
        'mammography tech',
      ],
      is: ['Radiographer'],
    },
    Sonographer: {
      aka: [
        'ultrasound technologist',
        'ultrasound technician',
        'echocardiographer',
        'echo tech',
        'vascular technologist',
      ],
    },
    'Radiation Therapist': {
      aka: [
        'therapeutic radiographer',
        'radiotherapist',
        'dosimetrist',
        'radiotherapy radiographer',
        'radiation oncology therapist',
      ],
    },
    'Nuclear Medicine Technologist': {
      aka: [
        'nuclear med tech',
        'nuclear cardiology technologist',
        'PET/CT technologist',
        'nuclear medicine technician',
        'PET technologist',
      ],
    },
    'Respiratory Therapist': {
      aka: ['RRT', 'respiratory care practitioner', 'RCP', 'CRT respiratory', 'respiratory care therapist'],
      when: {
        RCP: {
          exact: true,
          near: ['respiratory', 'RRT', 'therapist', 'CRT', 'pulmonary'],
          matches: ['Respiratory therapist (RCP).', 'RRT/RCP.'],
          misses: ['Fellow of the RCP.', 'Rcp file.'],
        },
      },
    },
    EMT: {
      aka: [
        'emergency medical technician',
        'EMT-B',
        'EMT-Basic',
        'ambulance technician',
        'emergency medical responder',
      ],
      when: {
        EMT: {
          exact: true,
          unless: ['EMT conduit', 'EMT pipe', 'EMT bending', 'member of EMT', 'the EMT'],
          matches: ['EMT, Metro Ambulance.', 'Worked as an EMT.'],
          misses: ['Bends EMT conduit.', 'Lays EMT pipe.'],
        },
      },
    },
    Paramedic: {
      aka: ['EMT-P', 'emergency care practitioner', 'offshore medic', 'remote medic', 'urgent care practitioner'],
    },
    'Emergency Medical Dispatcher': {
      aka: ['911 dispatcher', 'emergency dispatcher', 'EMS dispatcher', 'emergency call handler', '999 call handler'],
    },
    Dietitian: {
      aka: ['RD', 'RDN', 'dietician', 'clinical nutrition manager', 'WIC nutritionist'],
      when: {
        RD: {
          exact: true,
          near: ['dietitian', 'RDN', 'nutrition', 'LD', 'dietetic', 'dietetics', 'nutritionist', 'dietary'],
          matches: ['RD for clinical nutrition.', 'Outpatient dietitian (RD).'],
          misses: ['4 Mill Rd.', 'The RD dept of a firm.'],
        },
      },
    },
    Nutritionist: {
      aka: [
        'nutrition specialist',
        'nutrition consultant',
        'nutrition educator',
        'nutrition counselor',
        'nutrition assistant',
      ],
    },
    'Dietary Manager': {
      aka: [
        'dietary director',
        'dietary supervisor',
        'food service director healthcare',
        'director of dietary services',
        'dietary services manager',
      ],
    },
    'Medical Assistant': {
      aka: ['MA', 'CMA', 'RMA', 'medical office assistant', 'clinical assistant'],
      when: {
        MA: {
          exact: true,
          near: [
            'rooming',
            'vitals',
            'medical',
            'clinic',
            'CMA',
            'RMA',
            'LPN',
            'assistant',
            'EMR',
            'patients',
            'phlebotomy',
            'physician',
            'back',
          ],
          unless: ['Boston MA', 'MA degree', 'BA MA', 'MA or'],
          matches: ['Clinic MA: vitals, rooming.', 'LPN or MA in a clinic.'],
          misses: ['MA degree in clinic design.', 'Based in Boston, MA.'],
        },
        CMA: {
          exact: true,
          near: ['medical', 'assistant', 'RMA', 'CCMA', 'AAMA', 'clinic', 'patients', 'LPN', 'vitals'],
          unless: ['CMA CPA', 'CPA CMA', 'CPA or CMA'],
          matches: ['CMA in a clinic.', 'LPN or CMA.'],
          misses: ['CPA or CMA preferred.', 'CMA in management accounting.'],
        },
        RMA: {
          exact: true,
          near: ['medical', 'assistant', 'CMA', 'CCMA', 'clinic', 'vitals', 'patients'],
          unless: ['RMA process', 'RMA requests', 'RMA returns', 'RMA number'],
          matches: ['RMA in a clinic.', 'Patients seen by the RMA.'],
          misses: ['Issue an RMA number.', 'Logs RMA returns.'],
        },
      },
    },
    Phlebotomist: {
      aka: [
        'phlebotomy technician',
        'phlebotomy tech',
        'donor center technician',
        'plasma center technician',
        'patient services technician',
      ],
    },
    'Surgical Technologist': {
      aka: ['surgical tech', 'surgical technician', 'scrub tech', 'operating room technician', 'OR tech'],
    },
    'Sterile Processing Technician': {
      aka: [
        'SPD technician',
        'decontamination technician',
        'sterile services technician',
        'central service technician',
        'instrument technician',
      ],
    },
    'Medical Coder': {
      aka: ['clinical coder', 'coding specialist', 'medical records coder', 'inpatient coder', 'outpatient coder'],
      when: {
        'coding specialist': {
          unless: ['software coding specialist'],
          matches: ['Coding specialist, outpatient.', 'A coding specialist.'],
          misses: ['Software coding specialist.', 'A software coding specialist.'],
        },
      },
    },
    'Medical Biller': {
      aka: [
        'medical billing specialist',
        'billing and coding specialist',
        'patient account representative',
        'medical billing clerk',
        'revenue cycle specialist',
      ],
    },
    'Medical Receptionist': {
      aka: [
        'patient services representative',
        'medical office receptionist',
        'GP receptionist',
        'patient access representative',
        'clinic receptionist',
      ],
    },
    'Medical Secretary': {
      aka: ['medical typist', 'medical administrator', 'medical audio typist', 'medical PA', 'clinic secretary'],
    },
    'Medical Records Clerk': {
      aka: [
        'medical records technician',
        'health information specialist',
        'release of information specialist',
        'health records clerk',
        'HIM clerk',
      ],
    },
    'Medical Transcriptionist': {
      aka: [
        'medical transcriber',
        'clinical transcriptionist',
        'medical language specialist',
        'medical transcription editor',
      ],
    },
    'Medical Scribe': {
      aka: ['ER scribe', 'scribe', 'clinical scribe', 'physician scribe', 'emergency room scribe'],
      when: {
        scribe: {
          near: [
            'medical',
            'physician',
            'ER',
            'emergency',
            'EMR',
            'EHR',
            'patient',
            'clinic',
            'provider',
            'charting',
            'ophthalmic',
          ],
          matches: ['ER scribe, EMR charting.', 'Clinic scribe for a physician.'],
          misses: ['A scribe gauge.', 'Palace scribe of verse.'],
        },
      },
    },
    'EKG Technician': {
      aka: ['ECG technician', 'cardiac technician', 'cardiology technician', 'stress test technician', 'EKG tech'],
    },
    'Athletic Trainer': {
      aka: [
        'sports therapist',
        'sports rehabilitator',
        'strength and conditioning coach',
        'exercise physiologist',
        'cardiac rehab specialist',
      ],
    },
    'Massage Therapist': {
      aka: ['LMT', 'massage practitioner', 'RMT', 'bodyworker', 'soft tissue therapist'],
      when: {
        RMT: {
          exact: true,
          near: ['massage', 'therapist', 'registered', 'clinic', 'wellness'],
          unless: ['RMT union'],
          matches: ['RMT, massage clinic.', 'Massage therapist (RMT).'],
          misses: ['The RMT union.', 'Rmt Ltd.'],
        },
      },
    },
    'Recreation Therapist': {
      aka: [
        'activities coordinator',
        'therapeutic recreation specialist',
        'recreational therapist',
        'activity director',
        'activities assistant',
      ],
    },
    'Music Therapist': {
      aka: ['art therapist', 'dance movement therapist', 'dramatherapist', 'drama therapist', 'arts therapist'],
    },
    Prosthetist: {
      aka: ['orthotist', 'orthotic technician', 'prosthetic technician', 'orthotic fitter', 'orthopedic technician'],
    },
    'Health Coach': {
      aka: [
        'wellness coach',
        'wellness coordinator',
        'social prescribing link worker',
        'health trainer',
        'social prescriber',
      ],
    },
    'Biomedical Equipment Technician': {
      aka: [
        'biomed tech',
        'BMET',
        'clinical engineering technician',
        'medical equipment technician',
        'biomedical technician',
      ],
    },
    'Clinical Informatics Specialist': {
      aka: [
        'EHR analyst',
        'Epic analyst',
        'clinical systems analyst',
        'health informatics analyst',
        'clinical applications analyst',
      ],
    },
    'Hospital Porter': {
      aka: ['patient transporter', 'patient transport', 'porter healthcare', 'transporter hospital', 'ward orderly'],
    },
    'Dialysis Technician': {
      aka: [
        'hemodialysis technician',
        'dialysis patient care technician',
        'patient care technician dialysis',
        'CCHT',
        'dialysis tech',
      ],
    },
    Perfusionist: {},
    'Renal Technologist': { aka: ['renal technician'] },
    'DME technician': { aka: ['respiratory equipment technician'] },
    'Operating Department Practitioner': {
      aka: ['ODP', 'anaesthetic technician'],
      when: {
        ODP: {
          exact: true,
          near: [
            'theatre',
            'operating',
            'anaesthetic',
            'anaesthetics',
            'scrub',
            'recovery',
            'HCPC',
            'theatres',
            'practitioner',
            'department',
          ],
          matches: ['ODP for theatres.', 'Anaesthetic ODP, HCPC.'],
          misses: ['Odp files.', 'ODP text format.'],
        },
      },
    },
    'Anesthesia Technician': { aka: ['anesthesia tech'] },
    'Endoscopy Technician': { aka: ['endoscopy tech', 'GI tech', 'endo tech', 'GI technician'] },
    'EEG technologist': {
      aka: [
        'EEG technician',
        'neurodiagnostic technologist',
        'EEG tech',
        'electroneurodiagnostic technologist',
        'END technologist',
      ],
    },
    Polysomnographer: {
      aka: [
        'sleep technologist',
        'sleep technician',
        'sleep tech',
        'polysomnographic technologist',
        'sleep physiologist',
      ],
    },
    Neurophysiologist: { aka: ['intraoperative neuromonitoring technologist'] },
  },
})
