import { defineTable } from '../define-table.ts'

export const alliedHealth = defineTable({
  trade: 'allied-health',
  cues: [
    'medical',
    'therapist',
    'patient',
    'therapy',
    'coding',
    'rehab',
    'clinic',
    'OT',
    'nutrition',
    'certified',
    'occupational',
    'licensed',
    'PT',
    'hospital',
  ],
  skills: {
    'Portable Radiography': { aka: ['mobile radiography', 'portable x-rays'] },
    'Physical Therapy': {
      aka: ['physiotherapy', 'physio', 'PT'],
      when: {
        PT: {
          exact: true,
          near: ['physical', 'rehabilitation', 'speech', 'snf', 'dpt'],
          unless: ['ft pt', '9am pt'],
          matches: ['PT, OT and speech therapy.', 'Outpatient PT clinic.'],
          misses: ['FT/PT shifts.', 'Call at 9am PT.'],
        },
      },
    },
    'Occupational Therapy': {},
    'Speech-Language Pathology': {
      aka: ['speech therapy', 'speech and language therapy', 'SALT', 'SLT'],
      when: {
        SLT: {
          exact: true,
          near: ['speech', 'dysphagia', 'ehcp', 'stroke'],
          matches: ['SLT and OT in a stroke unit.', 'Dysphagia-trained SLT.'],
          misses: ['Joins the SLT of the school.', 'Reports to SLT.'],
        },
        SALT: {
          exact: true,
          near: ['speech', 'language', 'physio', 'ehcp', 'dysphagia'],
          matches: ['EHCP with SALT and OT.', 'Speech (SALT) team.'],
          misses: ['Add salt.', 'SALT tax cap.'],
        },
      },
    },
    'Manual Therapy': {
      when: {
        'Manual Therapy': {
          unless: ['manual therapy tables'],
          matches: ['Skilled in manual therapy.', 'Manual therapy and exercise.'],
          misses: ['Sells manual therapy tables.', 'Repairs manual therapy tables.'],
        },
      },
    },
    'Therapeutic Exercise': { aka: ['therex', 'ther-ex'] },
    'Therapeutic Activities': { aka: ['theract', 'ther-act'] },
    'Neuromuscular Re-education': { aka: ['neuro re-ed', 'neuromuscular re-ed'] },
    'Electrical Stimulation': { aka: ['e-stim', 'estim'] },
    'Gait Training': { aka: ['gait re-education'] },
    'Kinesiology Taping': { aka: ['kinesio taping', 'K-taping', 'KT taping'] },
    'Therapeutic Ultrasound': { aka: ['ultrasound therapy'] },
    'Proprioceptive Neuromuscular Facilitation': { aka: ['PNF'] },
    'Manual Muscle Testing': { aka: ['MMT'] },
    Iontophoresis: { aka: ['ionto'] },
    'Therapeutic Modalities': {},
    Electrotherapy: { is: ['Therapeutic Modalities'] },
    'Aquatic Therapy': {
      aka: ['hydrotherapy', 'aquatic physiotherapy'],
      when: {
        hydrotherapy: {
          unless: ['canine hydrotherapy', 'colon hydrotherapy'],
          matches: ['Physio with hydrotherapy.', 'Hydrotherapy for patients.'],
          misses: ['A canine hydrotherapy centre.', 'Colon hydrotherapy.'],
        },
      },
    },
    'Cardiac Rehabilitation': { aka: ['cardiac rehab'] },
    'Pulmonary Rehabilitation': { aka: ['pulmonary rehab'] },
    'Inpatient Rehabilitation': { aka: ['acute rehab', 'inpatient rehab'] },
    Musculoskeletal: {
      aka: ['MSK'],
      when: {
        MSK: {
          exact: true,
          near: ['physio', 'band', 'outpatients'],
          unless: ['amazon msk', 'aws msk'],
          matches: ['Band 6 MSK physio.', 'MSK outpatient clinic.'],
          misses: ['Kafka on Amazon MSK.', 'Paid in msk roubles.'],
        },
      },
    },
    'Sensory Integration': {},
    'Functional Capacity Evaluation': {
      aka: ['FCE'],
      when: {
        FCE: {
          exact: true,
          near: ['functional', 'capacity', 'work', 'evaluation', 'b2'],
          unless: ['cambridge fce', 'fce exam'],
          matches: ['FCE and work conditioning.', 'Functional testing (FCE).'],
          misses: ['Passed Cambridge FCE.', 'An FCE exam in English.'],
        },
      },
    },
    'Feeding Therapy': {},
    'Dysphagia Management': {},
    'Fiberoptic Endoscopic Evaluation of Swallowing': {
      aka: ['FEES'],
      is: ['Dysphagia Management'],
      when: {
        FEES: {
          exact: true,
          near: ['dysphagia', 'swallow', 'mbss', 'slp', 'swallowing', 'speech'],
          matches: ['MBSS and FEES, dysphagia.', 'SLP trained in FEES.'],
          misses: ['Collects fees.', 'FEES APPLY'],
        },
      },
    },
    LSVT: {},
    'Massage Therapy': {},
    Kinesiology: {
      when: {
        Kinesiology: {
          unless: ['bachelor of kinesiology', 'in kinesiology'],
          matches: ['Applied kinesiology and gait.', 'Skills: kinesiology, taping.'],
          misses: ['A degree in Kinesiology.', 'BS in Kinesiology.'],
        },
      },
    },
    Biomechanics: {},
    'Exercise Physiology': {},
    Radiography: {
      when: {
        Radiography: {
          unless: ['industrial radiography', 'weld radiography', 'dental radiography'],
          matches: ['General radiography and theatre.', 'A rota in radiography.'],
          misses: ['Industrial radiography of welds.', 'Weld radiography.'],
        },
      },
    },
    'CT Scanning': { aka: ['computed tomography', 'CT imaging', 'CT scans'] },
    MRI: { aka: ['magnetic resonance imaging'] },
    Ultrasound: {
      aka: ['sonography'],
      when: {
        Ultrasound: {
          unless: ['ultrasound therapy', 'ultrasound cleaning', 'ultrasound testing', 'ultrasound transducers'],
          matches: ['Abdominal ultrasound.', 'Skills: CT, ultrasound.'],
          misses: ['Ultrasound cleaning of parts.', 'Designs ultrasound transducers.'],
        },
      },
    },
    'Vascular Ultrasound': {},
    Mammography: { aka: ['mammo'] },
    Fluoroscopy: { aka: ['fluoro'] },
    'C-Arm': { is: ['Fluoroscopy'] },
    'Bone Densitometry': { aka: ['DEXA', 'DXA'] },
    'Radiation Therapy': { aka: ['radiotherapy'] },
    'Linear Accelerator': {},
    'Radiation Protection': { aka: ['radiation safety'] },
    'IR(ME)R': { aka: ['IRMER', 'Ionising Radiation (Medical Exposure) Regulations'], is: ['Radiation Protection'] },
    ALARA: { is: ['Radiation Protection'] },
    PACS: { aka: ['picture archiving and communication system'] },
    'Radiology Information System': {
      aka: ['RIS'],
      when: {
        RIS: {
          exact: true,
          near: ['pacs', 'radiology', 'imaging', 'his'],
          matches: ['PACS and RIS.', 'Imaging systems (RIS).'],
          misses: ['Ris Ltd.', 'The ris file.'],
        },
      },
    },
    EKG: { aka: ['ECG', 'electrocardiogram'] },
    'Stress Testing': {
      when: {
        'Stress Testing': {
          near: ['cardiac', 'ekg', 'echo', 'treadmill', 'nuclear', 'cardiology'],
          matches: ['EKG and stress testing.', 'Cardiac stress testing.'],
          misses: ['Stress testing of bank capital.', 'Load and stress testing of APIs.'],
        },
      },
    },
    'Holter Monitoring': { aka: ['Holter monitors'] },
    Spirometry: {},
    'Pulmonary Function Testing': {
      aka: ['pulmonary function tests', 'PFT'],
      is: ['Spirometry'],
      when: {
        PFT: {
          exact: true,
          near: ['spirometry', 'pulmonary', 'respiratory', 'rrt', 'lung', 'ekg'],
          matches: ['Spirometry and PFT.', 'Respiratory lab PFT.'],
          misses: ['Pft Ltd.', 'The Army pft.'],
        },
      },
    },
    'Respiratory Therapy': { aka: ['respiratory care'] },
    Polysomnography: { aka: ['sleep studies'] },
    'Arterial Blood Gases': {
      aka: ['ABG', 'arterial blood gas'],
      when: {
        ABG: { exact: true, matches: ['ABG draws and vents.', 'ABG analysis.'], misses: ['Abg Ltd.', 'The abg file.'] },
      },
    },
    'Airway Clearance': {},
    'Pre-Hospital Care': {},
    'Emergency Medical Services': {
      aka: ['EMS'],
      is: ['Pre-Hospital Care'],
      when: {
        EMS: {
          exact: true,
          near: ['emt', 'ambulance', 'fire', '911', 'emergency', 'aemt'],
          unless: ['ems contract', 'iso 14001 ems'],
          matches: ['Fire and EMS calls.', 'EMT with EMS years.'],
          misses: ['An EMS contract manufacturer.', 'ISO 14001 EMS audits.'],
        },
      },
    },
    'Emergency Medical Dispatch': {
      aka: ['EMD'],
      when: {
        EMD: {
          exact: true,
          near: ['dispatch', '911', 'dispatcher', 'emergency', 'certification'],
          matches: ['911 dispatcher with EMD.', 'Emergency medical calls, EMD.'],
          misses: ['EMD locomotives.', 'Pay the EMD to the escrow.'],
        },
      },
    },
    Defibrillation: {},
    Dietetics: {},
    'Medical Nutrition Therapy': {
      aka: ['MNT'],
      when: {
        MNT: {
          exact: true,
          near: ['rd', 'diabetes', 'dietetic'],
          matches: ['RD provides MNT.', 'Nutrition care and MNT.'],
          misses: ['Mnt. Dora.', 'The /mnt mount.'],
        },
      },
    },
    'WIC Program': {
      aka: ['Women, Infants and Children', 'WIC'],
      when: {
        WIC: {
          exact: true,
          near: ['nutrition', 'breastfeeding', 'program', 'participant', 'lactation', 'clinic'],
          matches: ['WIC nutrition education.', 'Program experience: WIC, SNAP.'],
          misses: ['WIC Ltd.', 'The wic code.'],
        },
      },
    },
    Phlebotomy: {
      aka: [
        'venipuncture',
        'venepuncture',
        'blood draws',
        'drawing blood',
        'blood collection',
        'blood sampling',
        'taking blood',
      ],
    },
    'Capillary Puncture': { aka: ['fingerstick', 'finger stick'] },
    'Sterile Processing': {},
    CSSD: { is: ['Sterile Processing'] },
    'Surgical Technology': {},
    'Medical Terminology': {},
    'Medical Records Management': {},
    'Health Information Management': {
      aka: ['HIM'],
      is: ['Medical Records Management'],
      when: {
        HIM: {
          exact: true,
          near: ['health', 'records', 'release', 'ahima', 'coders'],
          unless: ['for him'],
          matches: ['Hospital HIM coding.', 'HIM coding in a hospital.'],
          misses: ['Give him a form.', 'GIFTS FOR HIM'],
        },
      },
    },
    'Medical Coding': {},
    'Evaluation and Management Coding': { aka: ['E/M coding'] },
    'ICD-10': { aka: ['ICD10'] },
    'CPT Coding': {
      aka: ['CPT', 'Current Procedural Terminology'],
      when: {
        CPT: {
          exact: true,
          near: ['icd', 'billing', 'claims', 'coder', 'medicare'],
          unless: ['cpt students', 'opt cpt'],
          matches: ['ICD-10, CPT and HCPCS.', 'Billing with CPT codes.'],
          misses: ['OPT/CPT students.', 'CPT Incoterm.'],
        },
      },
    },
    HCPCS: {},
    'DRG Assignment': { aka: ['diagnosis-related groups', 'DRGs'] },
    'SNOMED CT': { aka: ['SNOMED'] },
    'Clinical Documentation Improvement': {
      aka: ['CDI', 'clinical documentation integrity'],
      when: {
        CDI: {
          exact: true,
          near: ['documentation', 'drg', 'rn', 'inpatient', 'queries'],
          matches: ['Inpatient CDI and DRG queries.', 'RN in CDI.'],
          misses: ['Christian CDI in France.', 'A TDI or CDI engine.'],
        },
      },
    },
    'Revenue Cycle Management': {
      aka: ['RCM'],
      when: {
        RCM: {
          exact: true,
          near: ['revenue', 'billing', 'healthcare', 'claims', 'denials'],
          matches: ['Medical billing and RCM.', 'Denials in healthcare RCM.'],
          misses: ['RCM of rotating plant.', 'An rcm chart.'],
        },
      },
    },
    'Payment Posting': {},
    'Explanation of Benefits': { aka: ['EOB'] },
    'Medicaid Billing': {},
    HIPAA: { aka: ['Health Insurance Portability and Accountability Act', 'HIPPA'] },
    'Electronic Health Records': { aka: ['EHR', 'EMR', 'electronic medical records'] },
    Epic: {
      aka: ['Epic Systems'],
      is: ['Electronic Health Records'],
      when: {
        Epic: {
          near: ['cerner', 'clinical', 'rn', 'healthcare', 'certification', 'billing'],
          unless: [
            'epic games',
            'an epic',
            'one epic',
            'epic and',
            'epic parties',
            'epic game',
            'epic backlog',
            'epic project',
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
    Cerner: { aka: ['Oracle Health'], is: ['Electronic Health Records'] },
    Meditech: { is: ['Electronic Health Records'] },
    athenahealth: { is: ['Electronic Health Records'] },
    eClinicalWorks: { aka: ['ECW'], is: ['Electronic Health Records'] },
    'NextGen Healthcare': { is: ['Electronic Health Records'] },
    PointClickCare: {
      aka: ['PCC'],
      is: ['Electronic Health Records'],
      when: {
        PCC: {
          exact: true,
          near: ['snf', 'ehr', 'emr', 'mds', 'charting'],
          matches: ['Charting in PCC at an SNF.', 'EMR: PCC.'],
          misses: ['PCC concrete paving.', 'Served on the parish PCC.'],
        },
      },
    },
    MatrixCare: { is: ['Electronic Health Records'] },
    'EMIS Web': {
      aka: ['EMIS', 'EMISWeb'],
      is: ['Electronic Health Records'],
      when: {
        EMIS: {
          exact: true,
          near: ['gp', 'systmone', 'clinical', 'practice', 'docman', 'nhs'],
          matches: ['EMIS at a GP practice.', 'SystmOne or EMIS.'],
          misses: ['Emis Ltd.', 'An EMIS Group share.'],
        },
      },
    },
    RiO: {
      is: ['Electronic Health Records'],
      when: {
        RiO: {
          exact: true,
          near: ['clinical', 'nhs', 'systmone', 'records', 'mental'],
          matches: ['RiO patient records.', 'SystmOne or RiO.'],
          misses: ['Flies to Rio.', 'Sails to RIO.'],
        },
      },
    },
    SimplePractice: { is: ['Electronic Health Records'] },
    HL7: {},
    FHIR: { aka: ['Fast Healthcare Interoperability Resources'], since: 2014 },
    DICOM: {},
    'Health Informatics': {},
    'CLIA Compliance': { aka: ['Clinical Laboratory Improvement Amendments', 'CLIA'] },
    'Durable Medical Equipment': {
      aka: ['DME'],
      when: {
        DME: {
          exact: true,
          near: ['equipment', 'billing', 'orthopedic', 'home', 'medicare'],
          matches: ['DME and home oxygen orders.', 'Billing DME.'],
          misses: ['VOR/DME beacon.', 'The DME of fuel.'],
        },
      },
    },
    'Bloodborne Pathogens': {},
    WellSky: { is: ['Electronic Health Records'] },
    Netsmart: { is: ['Electronic Health Records'] },
    Kareo: { is: ['Electronic Health Records'] },
    AdvancedMD: { is: ['Electronic Health Records'] },
    ModMed: { is: ['Electronic Health Records'] },
    'Amazing Charts': { is: ['Electronic Health Records'] },
    CentralReach: { is: ['Electronic Health Records'] },
    WebPT: { is: ['Electronic Health Records'] },
    '3M Encoder': {},
    Orthotics: {},
    BiPAP: {},
    CPAP: {},
    'Non-Invasive Ventilation': { aka: ['NIV'] },
    'Prosthetics and Orthotics': {},
    'Nuclear Medicine Technology': {},
    'Anatomy and Physiology': {},
    'Patient Registration': {},
    'Medical Coding Audits': {},
  },
  certifications: {
    'EMT Certification': {},
    'NREMT Certification': {
      aka: ['NREMT', 'National Registry of Emergency Medical Technicians'],
      is: ['EMT Certification'],
    },
    PHTLS: { aka: ['Prehospital Trauma Life Support'], by: 'NAEMT' },
    ITLS: { aka: ['International Trauma Life Support'] },
    EVOC: { aka: ['Emergency Vehicle Operations Course'] },
    'First Response Emergency Care': {},
    'FREC 3': { aka: ['FREC3'], is: ['First Response Emergency Care'] },
    'FREC 4': { aka: ['FREC4'], is: ['FREC 3'] },
    'First Aid Certification': {},
    EFAW: { is: ['Emergency First Aid at Work'] },
    'First Aid at Work': {
      aka: ['FAW'],
      is: ['Emergency First Aid at Work'],
      when: {
        FAW: {
          exact: true,
          near: ['first', 'aid', 'certificate', 'aider', 'qualified', 'sia'],
          matches: ['FAW first aid certificate.', 'SIA badge and FAW.'],
          misses: ['Faw Ltd.', 'FAW trucks.'],
        },
      },
    },
    'Paediatric First Aid': {
      aka: ['PFA'],
      when: {
        PFA: {
          exact: true,
          near: ['first', 'aid', 'nursery', 'children', 'paediatric'],
          matches: ['Nursery nurse with PFA.', 'PFA first aid.'],
          misses: ['PFA in coatings.', 'The PFA union of footballers.'],
        },
      },
    },
    'ARRT Certification': { aka: ['ARRT'] },
    'Registered Radiologic Technologist': { aka: ['RT(R)'], is: ['ARRT Certification'], by: 'ARRT' },
    'RT(T)': { aka: ['ARRT(T)'], is: ['ARRT Certification'] },
    'Limited X-ray Certification': {},
    'Certified Nuclear Medicine Technologist': { aka: ['CNMT', 'NMTCB'], by: 'NMTCB' },
    'Certified Medical Dosimetrist': { by: 'MDCB' },
    'NBRC Certification': { aka: ['NBRC'] },
    'Registered Respiratory Therapist': {
      aka: ['RRT'],
      is: ['NBRC Certification'],
      by: 'National Board for Respiratory Care',
    },
    'Certified Pulmonary Function Technologist': { aka: ['CPFT'], is: ['NBRC Certification'] },
    'Registered Pulmonary Function Technologist': {
      aka: ['RPFT'],
      is: ['Certified Pulmonary Function Technologist'],
    },
    'Registered Polysomnographic Technologist': { aka: ['RPSGT'], by: 'BRPT' },
    'Registered EEG Technologist': { aka: ['REEGT'], by: 'ABRET' },
    'ASHA Certification': { aka: ['ASHA certified'] },
    'ASHA CCC-SLP': {
      aka: ['CCC-SLP', 'Certificate of Clinical Competence in Speech-Language Pathology'],
      is: ['ASHA Certification'],
    },
    'CSP Membership': { aka: ['MCSP', 'Chartered Physiotherapist'] },
    'RCOT Membership': { aka: ['Royal College of Occupational Therapists', 'RCOT'] },
    'NBCOT Certification': { aka: ['NBCOT'] },
    'Occupational Therapist Registered': {
      aka: ['OTR', 'OTR/L'],
      is: ['NBCOT Certification'],
      when: {
        OTR: {
          exact: true,
          near: ['cota'],
          unless: ['otr driver', 'otr driving'],
          matches: ['OTR or COTA.', 'Occupational therapist, OTR.'],
          misses: ['OTR truck driver.', 'OTR driving jobs.'],
        },
      },
    },
    'ABPTS Certification': { aka: ['ABPTS'] },
    'Orthopedic Clinical Specialist': {
      aka: ['OCS'],
      is: ['ABPTS Certification'],
      when: {
        OCS: {
          exact: true,
          near: ['physical', 'dpt', 'orthopedic', 'comt', 'clinical'],
          matches: ['DPT with OCS.', 'Physical therapist, OCS or SCS.'],
          misses: ['Officer at OCS.', 'OCS payroll.'],
        },
      },
    },
    'Certified Hand Therapist': {
      aka: ['CHT'],
      by: 'HTCC',
      when: {
        CHT: {
          exact: true,
          near: ['hand', 'otr'],
          matches: ['OTR with CHT, hand clinic.', 'Hand therapist (CHT).'],
          misses: ['Cht Ltd.', 'A cht file.'],
        },
      },
    },
    'CLT-LANA': { is: ['Certified Lymphedema Therapist'] },
    'Certified Lymphedema Therapist': {
      aka: ['CLT'],
      when: {
        CLT: {
          exact: true,
          near: ['lymphedema', 'lana'],
          matches: ['OT with CLT.', 'Lymphedema therapy (CLT).'],
          misses: ['Charlotte, CLT.', 'CLT panels of timber.'],
        },
      },
    },
    'Certified Athletic Trainer': {
      aka: ['ATC'],
      by: 'Board of Certification',
      when: {
        ATC: {
          exact: true,
          near: ['athletic', 'trainer', 'boc', 'sports', 'lat'],
          matches: ['Athletic trainer, ATC.', 'LAT/ATC with sports.'],
          misses: ['Pilots call ATC.', 'ATC and radar.'],
        },
      },
    },
    'Certified Therapeutic Recreation Specialist': { aka: ['CTRS', 'NCTRC'], by: 'NCTRC' },
    'Certified Strength and Conditioning Specialist': {
      aka: ['CSCS', 'NSCA-CSCS'],
      by: 'NSCA',
      when: {
        CSCS: {
          exact: true,
          near: ['strength', 'nsca', 'athletic', 'trainer', 'atc', 'sports'],
          unless: ['cscs card', 'cscs cards'],
          matches: ['Strength coach with CSCS.', 'NSCA-CSCS, athletes.'],
          misses: ['A CSCS card for the site.', 'Valid CSCS cards.'],
        },
      },
    },
    'Certified Medical Assistant': {
      aka: ['CMA', 'AAMA'],
      by: 'AAMA',
      when: {
        CMA: {
          exact: true,
          near: ['assistant', 'rma', 'amt', 'lpn', 'bls'],
          unless: ['cma cpa', 'cpa cma', 'cpa or cma'],
          matches: ['CMA or RMA, medical clinic.', 'Assistant (CMA) with AAMA.'],
          misses: ['CPA or CMA preferred.', 'CMA in management accounting.'],
        },
      },
    },
    'Certified Medical Administrative Assistant': { aka: ['CMAA'], by: 'National Healthcareer Association' },
    'Certified Patient Care Technician': { aka: ['CPCT'] },
    'Certified Rhythm Analysis Technician': { aka: ['CRAT'] },
    'Certified EKG Technician': {
      aka: ['CET'],
      when: {
        CET: {
          exact: true,
          near: ['technician', 'nha', 'telemetry', 'monitor'],
          matches: ['EKG technician (CET).', 'Telemetry monitor tech with CET.'],
          misses: ['10:00 CET.', 'CET time zone.'],
        },
      },
    },
    'Phlebotomy Certification': {},
    'Certified Phlebotomy Technician': {
      aka: ['CPT (NHA)', 'NHA CPT'],
      is: ['Phlebotomy Certification'],
      by: 'National Healthcareer Association',
    },
    'Phlebotomy Technician (ASCP)': {
      aka: ['PBT (ASCP)', 'ASCP PBT', 'Certified Phlebotomist (ASCP)'],
      is: ['Phlebotomy Certification'],
      by: 'American Society for Clinical Pathology',
    },
    'Certified Surgical Technologist': {
      aka: ['CST'],
      by: 'NBSTSA',
      when: {
        CST: {
          exact: true,
          near: ['surgical', 'technologist', 'technician', 'or', 'bls'],
          matches: ['Surgical tech, CST.', 'CST with BLS.'],
          misses: ['9am CST.', 'CST time.'],
        },
      },
    },
    'Certified Registered Central Service Technician': { aka: ['CRCST'] },
    'Certified Sterile Processing and Distribution Technician': { aka: ['CSPDT'] },
    'Registered Dietitian': {
      aka: ['RD', 'RDN', 'registered dietician'],
      by: 'Commission on Dietetic Registration',
      when: {
        RD: {
          exact: true,
          near: ['dietitian', 'ld', 'dietetic', 'cdr', 'mnt', 'dietary'],
          matches: ['RD or RDN, clinical nutrition.', 'RD eligible dietitian.'],
          misses: ['4 Mill Rd.', 'The RD dept of a firm.'],
        },
      },
    },
    'Certified Nutrition Support Clinician': { aka: ['CNSC'] },
    'Certified Dietary Manager': {
      aka: ['CDM', 'CFPP'],
      by: 'ANFP',
      when: {
        CDM: {
          exact: true,
          near: ['dietary', 'food', 'kitchen', 'servsafe', 'dining'],
          matches: ['Dietary lead, CDM.', 'CDM, CFPP with ServSafe.'],
          misses: ['CDM 2015 duties on site.', 'The clinical CDM database.'],
        },
      },
    },
    'Dietetic Technician Registered': {
      aka: ['DTR', 'NDTR'],
      by: 'Commission on Dietetic Registration',
      when: {
        DTR: {
          exact: true,
          near: ['dietetic', 'rd', 'dietary'],
          matches: ['RD or DTR.', 'Dietary tech (DTR).'],
          misses: ['A dtr pin.', 'DTR radio sets.'],
        },
      },
    },
    'Certified Professional Coder': {
      aka: ['CPC'],
      by: 'AAPC',
      when: {
        CPC: {
          exact: true,
          near: ['coder', 'aapc', 'ccs', 'billing', 'ahima', 'claims'],
          unless: ['cpc campaigns', 'cpc bids', 'driver cpc'],
          matches: ['Coder with CPC from AAPC.', 'CPC or CCS.'],
          misses: ['Driver CPC card.', 'Cuts CPC bids in ads.'],
        },
      },
    },
    'CCS-P': {},
    'Certified Coding Specialist': {
      aka: ['CCS'],
      by: 'AHIMA',
      when: {
        CCS: {
          exact: true,
          near: ['coder', 'ahima', 'cpc', 'rhit', 'inpatient', 'him'],
          matches: ['Inpatient coder with CCS.', 'RHIT or CCS.'],
          misses: ['Designs CCS plants.', 'CCS plugs for cars.'],
        },
      },
    },
    'Registered Health Information Technician': { aka: ['RHIT'], by: 'AHIMA' },
    'Registered Health Information Administrator': { aka: ['RHIA'], by: 'AHIMA' },
    'Certified Risk Adjustment Coder': {
      aka: ['CRC'],
      by: 'AAPC',
      when: {
        CRC: {
          exact: true,
          near: ['coder', 'aapc', 'cpc', 'hcc', 'risk'],
          matches: ['HCC coder with CRC.', 'CPC or CRC.'],
          misses: ['A CRC checksum.', 'CRC in oncology.'],
        },
      },
    },
    'Certified Clinical Documentation Specialist': {
      aka: ['CCDS'],
      is: ['Clinical Documentation Improvement'],
    },
    'Certified Documentation Integrity Practitioner': {
      aka: ['CDIP'],
      is: ['Clinical Documentation Improvement'],
    },
    'National Clinical Coding Qualification': { aka: ['NCCQ'] },
    'AMSPAR Diploma': { aka: ['AMSPAR'] },
    'Certified Healthcare Access Associate': { aka: ['CHAA'], by: 'NAHAM' },
    'Certified Healthcare Access Manager': { aka: ['CHAM'] },
    'NAMSS Certification': {},
    CPMSM: {
      is: ['NAMSS Certification'],
    },
    'Certified Provider Credentialing Specialist': {
      aka: ['CPCS'],
      is: ['NAMSS Certification'],
      when: {
        CPCS: {
          exact: true,
          near: ['credentialing', 'namss', 'cpmsm', 'provider'],
          unless: ['cpcs card'],
          matches: ['Credentialing lead, CPCS.', 'CPCS or CPMSM.'],
          misses: ['A CPCS card for the dumper.', 'CPCS excavator 360.'],
        },
      },
    },
    'Epic Certification': {},
    'NCBTMB Certification': { aka: ['NCBTMB'] },
    BCTMB: { is: ['NCBTMB Certification'] },
    'Certified Biomedical Equipment Technician': { aka: ['CBET'], by: 'AAMI' },
    'Emergency Medical Dispatcher Certification': { is: ['Emergency Medical Dispatch'] },
    RMA: {
      aka: ['Registered Medical Assistant'],
      when: {
        RMA: {
          exact: true,
          near: ['assistant', 'cma', 'amt'],
          unless: ['rma requests', 'rma returns', 'rma number'],
          matches: ['An RMA in a medical office.', 'Assistant: RMA through AMT.'],
          misses: ['Issue an RMA number.', 'Logs RMA returns.'],
        },
      },
    },
    CCMA: { aka: ['Certified Clinical Medical Assistant'] },
    NCMA: { aka: ['National Certified Medical Assistant'], by: 'NCCT' },
  },
  licences: {
    'Physical Therapist License': {
      aka: [
        'PT license',
        'physical therapy license',
        'PT licensure',
        'licensed PT',
        'licensure as a physical therapist',
        'physical therapist licensure',
      ],
    },
    'Physical Therapist Assistant License': {
      aka: ['PTA license', 'licensed PTA', 'licensed physical therapy assistant', 'PTA licensure'],
    },
    'Occupational Therapist License': {
      aka: [
        'OT license',
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
        'licensed occupational therapy assistant',
      ],
    },
    'Speech-Language Pathologist License': {
      aka: [
        'SLP license',
        'speech therapy license',
        'SLP licensure',
        'speech language pathology license',
        'speech pathology license',
      ],
    },
    'HCPC Registration': {
      aka: ['Health and Care Professions Council', 'HCPC'],
      was: ['HPC registered'],
      by: 'Health and Care Professions Council',
    },
    'CORU Registration': { aka: ['CORU'] },
    'EMT License': {
      aka: ['EMT', 'EMT-B', 'EMT-Basic', 'Emergency Medical Technician license', 'EMT certified'],
      by: 'state EMS office',
      when: {
        EMT: {
          exact: true,
          near: ['license', 'certification', 'required', 'preferred', 'nremt', 'aemt', 'bls'],
          unless: ['emt conduit', 'emt pipe', 'emt bending', 'bending emt', 'rigid and emt', 'emt and rigid'],
          matches: ['Current EMT, NREMT.', 'CNA or EMT preferred.'],
          misses: ['Bends EMT conduit.', 'EMT bending required.', 'Rigid and EMT required.'],
        },
      },
    },
    'Paramedic License': {
      aka: ['paramedic certification', 'paramedic licensure', 'EMT-P'],
    },
    'HCPC Paramedic Registration': { is: ['Paramedic License', 'HCPC Registration'] },
    'Respiratory Therapist License': {
      aka: [
        'RCP license',
        'respiratory therapy license',
        'state respiratory license',
        'RCP licensure',
        'respiratory care license',
        'Respiratory Care Practitioner',
      ],
    },
    'Radiologic Technologist License': {
      aka: ['radiologic technology license', 'radiographer license', 'radiologic license'],
      is: ['X-ray License'],
    },
    'X-ray License': {},
    'Dietitian License': {
      aka: ['LD', 'licensed dietitian', 'LDN', 'dietitian licensure', 'state dietetics license', 'LD license'],
      when: {
        LD: {
          exact: true,
          near: ['rd', 'dietetic'],
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
      ],
    },
    'Registered Massage Therapist': {
      aka: ['RMT'],
      when: {
        RMT: {
          exact: true,
          near: ['massage', 'registered', 'cmto', 'wellness'],
          unless: ['rmt union'],
          matches: ['RMT, massage clinic.', 'Registered massage therapist (RMT).'],
          misses: ['The RMT union.', 'Rmt Ltd.'],
        },
      },
    },
    'Athletic Trainer License': {
      aka: ['LAT', 'licensed athletic trainer', 'AT license', 'athletic training licensure'],
      when: {
        LAT: {
          exact: true,
          near: ['athletic', 'trainer', 'atc', 'boc', 'sports'],
          matches: ['Athletic trainer, LAT.', 'LAT, ATC.'],
          misses: ['lat and long.', 'A lat pulldown.'],
        },
      },
    },
    'Surgical Technologist Registration': {
      aka: ['registered surgical technologist', 'surgical technologist license', 'surgical tech license'],
    },
    'Phlebotomy Licence (California)': {
      aka: ['CPT license', 'CA CPT', 'CPT I license', 'CPT1 license', 'California CPT-1'],
      by: 'California Department of Public Health',
    },
  },
  titles: {
    'Physical Therapist': {
      aka: ['physiotherapist', 'physio', 'PT'],
      when: {
        PT: {
          exact: true,
          near: ['physical', 'rehabilitation', 'dpt', 'pta', 'snf'],
          unless: ['ft pt'],
          matches: ['PT for home health rehab.', 'PTA reporting to a PT.'],
          misses: ['FT/PT shifts, home office.', '3pm PT.'],
        },
      },
    },
    'Physical Therapist Assistant': {
      aka: ['PTA'],
      when: {
        PTA: {
          exact: true,
          near: ['physical', 'license', 'snf', 'assistant'],
          unless: ['pta meeting', 'pta meetings'],
          matches: ['PT and PTA for SNF.', 'A PTA for SNF patients.'],
          misses: ['Chairs PTA meetings.', 'The school PTA.'],
        },
      },
    },
    'Physiotherapy Assistant': {},
    'Occupational Therapist': {
      aka: ['OT'],
      when: {
        OT: {
          exact: true,
          near: ['pediatric', 'speech', 'salt', 'physio', 'band'],
          unless: ['ot security', 'ot network', 'it ot', 'ot available'],
          matches: ['OT, band 6, community.', 'PT, OT and SLP.'],
          misses: ['IT/OT convergence.', 'Weekend OT available, community hall.'],
        },
      },
    },
    'Occupational Therapist Registered': {
      aka: ['OTR'],
      is: ['Occupational Therapist'],
      when: {
        OTR: {
          exact: true,
          near: ['cota', 'snf'],
          matches: ['OTR or COTA.', 'Rehab OTR.'],
          misses: ['OTR truck driver.', 'OTR driving jobs.'],
        },
      },
    },
    'Occupational Therapy Assistant': {
      aka: ['OTA'],
      when: {
        OTA: {
          exact: true,
          near: ['occupational', 'therapy', 'cota', 'assistant', 'rehab', 'ot'],
          unless: ['ota bookings'],
          matches: ['COTA/OTA rehab.', 'Occupational assistant (OTA).'],
          misses: ['OTA bookings at a hotel.', 'OTA updates.'],
        },
      },
    },
    'Certified Occupational Therapy Assistant': { aka: ['COTA'], is: ['Occupational Therapy Assistant'] },
    'Speech-Language Pathologist': {
      aka: ['SLP', 'speech therapist', 'speech pathologist', 'speech and language therapist'],
    },
    'Speech-Language Pathology Assistant': { aka: ['SLPA'] },
    Radiographer: {},
    'Radiologic Technologist': { aka: ['rad tech', 'X-ray tech', 'X-ray technician'], is: ['Radiographer'] },
    'CT Technologist': { aka: ['CT tech'], is: ['Radiographer'] },
    Mammographer: { is: ['Radiographer'] },
    Sonographer: { aka: ['ultrasound technologist', 'ultrasound tech', 'diagnostic medical sonographer'] },
    'Radiation Therapist': {},
    'Nuclear Medicine Technologist': {},
    'Respiratory Therapist': {
      aka: ['respiratory care practitioner', 'RCP'],
      when: {
        RCP: {
          exact: true,
          near: ['respiratory', 'rrt', 'therapist', 'crt', 'pulmonary'],
          matches: ['Respiratory therapist (RCP).', 'RRT/RCP.'],
          misses: ['Fellow of the RCP.', 'Rcp file.'],
        },
      },
    },
    'Registered Respiratory Therapist': { aka: ['RRT'], is: ['Respiratory Therapist'] },
    EMT: {
      aka: ['emergency medical technician'],
      when: {
        EMT: {
          exact: true,
          unless: ['emt conduit', 'emt pipe', 'emt bending'],
          matches: ['EMT, Metro Ambulance.', 'Worked as an EMT.'],
          misses: ['Bends EMT conduit.', 'Lays EMT pipe.'],
        },
      },
    },
    Paramedic: { aka: ['EMT-P'] },
    'Emergency Medical Dispatcher': {},
    Dietitian: { aka: ['dietician'] },
    'Registered Dietitian': {
      aka: ['RD', 'RDN'],
      is: ['Dietitian'],
      when: {
        RD: {
          exact: true,
          near: ['dietitian', 'ld', 'dietetic', 'dietary'],
          matches: ['RD for clinical nutrition.', 'Outpatient dietitian (RD).'],
          misses: ['4 Mill Rd.', 'The RD dept of a firm.'],
        },
      },
    },
    Nutritionist: {},
    'Dietary Manager': {},
    'Medical Assistant': {
      aka: ['MA'],
      when: {
        MA: {
          exact: true,
          near: ['vitals', 'cma', 'rma', 'lpn', 'assistant'],
          unless: ['boston ma', 'ma degree'],
          matches: ['Clinic MA: vitals, rooming.', 'LPN or MA in a clinic.'],
          misses: ['MA degree in clinic design.', 'Based in Boston, MA.'],
        },
      },
    },
    'Certified Medical Assistant': {
      aka: ['CMA'],
      is: ['Medical Assistant'],
      when: {
        CMA: {
          exact: true,
          near: ['assistant', 'rma', 'lpn', 'vitals'],
          unless: ['cma cpa', 'cpa cma', 'cpa or cma'],
          matches: ['CMA in a clinic.', 'LPN or CMA.'],
          misses: ['CPA or CMA preferred.', 'CMA in management accounting.'],
        },
      },
    },
    Phlebotomist: { aka: ['phlebotomy technician'] },
    'Surgical Technologist': { aka: ['surgical tech', 'scrub tech'] },
    'Medical Coder': { aka: ['clinical coder'] },
    'Medical Biller': {},
    'Medical Receptionist': {},
    'Medical Secretary': {},
    'Medical Records Clerk': {},
    'Medical Transcriptionist': {},
    'Medical Scribe': {
      aka: ['scribe'],
      when: {
        scribe: {
          near: ['medical', 'physician', 'er', 'emergency', 'emr', 'ehr'],
          matches: ['ER scribe, EMR charting.', 'Clinic scribe for a physician.'],
          misses: ['A scribe gauge.', 'Palace scribe of verse.'],
        },
      },
    },
    'Athletic Trainer': {},
    'Sports Therapist': {},
    'Massage Therapist': {},
    'Licensed Massage Therapist': { aka: ['LMT'], is: ['Massage Therapist'] },
    'Registered Massage Therapist': {
      aka: ['RMT'],
      is: ['Massage Therapist'],
      when: {
        RMT: {
          exact: true,
          near: ['massage', 'therapist', 'registered', 'clinic', 'wellness'],
          unless: ['rmt union'],
          matches: ['RMT, massage clinic.', 'Massage therapist (RMT).'],
          misses: ['The RMT union.', 'Rmt Ltd.'],
        },
      },
    },
    'Recreation Therapist': {},
    'Activities Coordinator': {},
    'Activities Assistant': {},
    'Music Therapist': {},
    Prosthetist: {},
    'Health Coach': {},
    'Biomedical Equipment Technician': { aka: ['BMET'] },
    'Clinical Informatics Specialist': {},
    'Hospital Porter': {},
    'Dialysis Technician': {},
    Perfusionist: {},
    'Operating Department Practitioner': {
      aka: ['ODP'],
      when: {
        ODP: {
          exact: true,
          near: ['theatre', 'operating', 'anaesthetic', 'anaesthetics', 'scrub', 'recovery'],
          matches: ['ODP for theatres.', 'Anaesthetic ODP, HCPC.'],
          misses: ['Odp files.', 'ODP text format.'],
        },
      },
    },
    'Anesthesia Technician': {},
    'Endoscopy Technician': {},
    Polysomnographer: {},
    Neurophysiologist: {},
  },
})
