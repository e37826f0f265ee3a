import { defineTable } from '../define-table.ts'

export const nursing = defineTable({
  trade: 'nursing',
  skills: {
    Nursing: {
      aka: ['nursing care', 'nursing practice', 'professional nursing', 'nursing experience', 'general nursing'],
      when: {
        Nursing: {
          near: [
            'experience',
            'care',
            'skills',
            'practice',
            'clinical',
            'patient',
            'patients',
            'ward',
            'knowledge',
            'years',
            'hospital',
          ],
          unless: [
            'nursing home',
            'nursing homes',
            'nursing mothers',
            'nursing room',
            'degree in nursing',
            'school of nursing',
            'nursing degree',
            'nursing facility',
            'nursing school',
            'Board of Nursing',
            'nursing program',
            'Bachelor of Science in Nursing',
            'nursing station',
            'nursing license',
          ],
          matches: ['Two years of nursing in a hospital.', 'Clinical nursing skills.'],
          misses: ['A private room for nursing mothers.', 'Visits nursing homes.'],
        },
      },
    },
    'Patient Care': { aka: ['bedside care', 'bedside nursing'] },
    'Acute Care': { aka: ['acute hospital care', 'acute nursing'] },
    'Critical Care': { aka: ['intensive care', 'care of critically ill patients'] },
    'Emergency Nursing': {
      aka: ['emergency department nursing', 'ED nursing', 'ER nursing', 'emergency room nursing', 'A&E nursing'],
    },
    'Medical-Surgical Nursing': { aka: ['med-surg', 'medical/surgical', 'medsurg'] },
    Telemetry: {
      aka: ['cardiac telemetry', 'telemetry monitoring', 'telemetry nursing'],
      when: {
        Telemetry: {
          near: [
            'nurse',
            'nursing',
            'RN',
            'cardiac',
            'patient',
            'patients',
            'unit',
            'hospital',
            'ICU',
            'step-down',
            'monitoring',
            'med-surg',
            'ECG',
            'EKG',
          ],
          unless: ['OpenTelemetry', 'vehicle telemetry', 'product telemetry', 'application telemetry'],
          matches: ['RN with telemetry experience.', 'Telemetry unit, cardiac patients.'],
          misses: ['Ships logs and product telemetry.', 'Car telemetry over radio.'],
        },
      },
    },
    'Step-Down': {
      aka: ['progressive care', 'PCU', 'step-down unit', 'intermediate care unit', 'IMCU', 'high dependency'],
      when: {
        'Step-Down': {
          near: ['nurse', 'nursing', 'RN', 'unit', 'ICU', 'telemetry', 'care', 'patients', 'hospital'],
          unless: ['step down transformer', 'step down transformers'],
          matches: ['RN in step-down.', 'ICU or step-down experience.'],
          misses: ['Repairs step-down transformers.', 'The CEO will step down.'],
        },
      },
    },
    ICU: {
      aka: ['intensive care unit', 'ITU', 'intensive therapy unit', 'critical care unit', 'adult ICU', 'MICU'],
      is: ['Critical Care'],
      when: {
        ICU: {
          exact: true,
          matches: ['ICU experience.', 'Two years in an ICU.'],
          misses: ['See you at Icu Cafe.', 'Icu Ltd.'],
        },
      },
    },
    CVICU: {
      aka: ['cardiovascular ICU', 'cardiac intensive care', 'CCU', 'CTICU', 'coronary care unit', 'cardiac ICU'],
      is: ['ICU', 'Critical Care'],
    },
    NICU: { aka: ['neonatal intensive care', 'neonatal ICU'], is: ['Critical Care'] },
    PICU: { aka: ['pediatric intensive care', 'paediatric intensive care', 'pediatric ICU'], is: ['Critical Care'] },
    'Neuro ICU': { aka: ['neurocritical care', 'neuro intensive care', 'NSICU'], is: ['ICU'] },
    'Trauma Nursing': { aka: ['trauma care', 'trauma unit', 'trauma ICU'] },
    'Operating Room': {
      aka: [
        'operating theatre',
        'OR nursing',
        'perioperative',
        'peri-operative',
        'theatre nursing',
        'surgical theatre',
      ],
    },
    Circulating: {
      aka: ['circulating nurse duties', 'circulate surgical cases', 'scrub and circulate', 'circulating and scrubbing'],
      when: {
        Circulating: {
          near: ['scrub', 'scrubbing', 'OR', 'RN', 'surgical', 'operating', 'nurse', 'theatre', 'cases'],
          unless: [
            'circulating supply',
            'circulating pump',
            'circulating pumps',
            'circulating water',
            'circulating fluidized',
          ],
          matches: ['RN skilled in circulating and scrubbing.', 'OR circulating experience.'],
          misses: ['Fits circulating pumps.', 'A memo is circulating.'],
        },
      },
    },
    'Surgical Scrub': { aka: ['scrubbing in', 'scrub nursing', 'scrub role', 'scrub experience'] },
    PACU: {
      aka: [
        'post-anesthesia care',
        'post-anaesthesia care',
        'recovery room',
        'post anaesthetic care',
        'recovery nursing',
        'anaesthetic recovery',
      ],
    },
    'Pre-Op and Post-Op Care': {
      aka: [
        'pre-op',
        'post-op',
        'preoperative care',
        'postoperative care',
        'pre-operative care',
        'post-operative care',
      ],
    },
    'Labor and Delivery': {
      aka: ['L&D', 'labour and delivery', 'labour ward', 'delivery suite', 'intrapartum'],
      when: {
        'L&D': {
          near: [
            'RN',
            'nurse',
            'nursing',
            'postpartum',
            'obstetric',
            'obstetrics',
            'OB',
            'delivery',
            'fetal',
            'maternity',
            'NICU',
            'antepartum',
          ],
          unless: ['L&D manager', 'L&D team', 'L&D strategy', 'L&D programmes', 'HR L&D'],
          matches: ['RN for L&D and postpartum.', 'Nurse skilled in L&D.'],
          misses: ['Our L&D team builds courses.', 'L&D manager for HR.'],
        },
      },
    },
    'Postpartum Care': { aka: ['postpartum', 'mother-baby', 'couplet care', 'postnatal'] },
    'Antepartum Care': { aka: ['antepartum', 'antenatal', 'prenatal care'] },
    'Obstetric Nursing': {
      aka: [
        'OB nursing',
        'maternity care',
        "women's health nursing",
        'maternal-child health',
        'maternal child nursing',
        'maternity nursing',
      ],
    },
    Midwifery: { aka: ['midwife-led care', 'low-risk birth'] },
    'Newborn Care': {
      aka: [
        'neonatal care',
        'nursery nursing care',
        'newborn nursery',
        'level II nursery',
        'special care baby unit',
        'SCBU',
      ],
    },
    'Lactation Support': {
      aka: [
        'breastfeeding support',
        'lactation consulting',
        'lactation counseling',
        'breastfeeding education',
        'infant feeding support',
      ],
    },
    'Fetal Monitoring': {
      aka: ['EFM', 'cardiotocography', 'CTG', 'fetal heart monitoring', 'fetal heart rate monitoring'],
      when: {
        EFM: {
          exact: true,
          matches: ['AWHONN EFM course.', 'EFM and neonatal care.'],
          misses: ['Efm radio station.', 'An efm file.'],
        },
      },
    },
    'Pediatric Nursing': {
      aka: [
        'paediatric nursing',
        'pediatrics nursing',
        "children's nursing",
        'pediatric care',
        'paediatric care',
        'nursing of sick children',
      ],
    },
    'Geriatric Nursing': {
      aka: [
        'gerontological nursing',
        'older adult care',
        'geriatric care',
        'care of the elderly',
        'care of older people',
        "older people's nursing",
      ],
    },
    'Long-Term Care': {
      aka: ['LTC', 'nursing home care', 'aged care'],
      when: {
        LTC: {
          exact: true,
          near: [
            'SNF',
            'nursing',
            'nurse',
            'RN',
            'LPN',
            'care',
            'skilled',
            'rehab',
            'CNA',
            'residents',
            'facility',
            'facilities',
          ],
          matches: ['SNF or LTC experience.', 'Nursing in LTC.'],
          misses: ['LTC crypto price.', 'LTC Partners.'],
        },
      },
    },
    'Skilled Nursing Facility': { aka: ['SNF', 'skilled nursing', 'sub-acute', 'subacute'] },
    'Home Health': {
      aka: [
        'home healthcare',
        'district nursing',
        'community nursing',
        'visiting nursing',
        'home visits nursing',
        'home care nursing',
      ],
    },
    'Hospice Care': { aka: ['hospice', 'end-of-life care', 'EOL care'] },
    'Palliative Care': { aka: ['palliative nursing', 'palliative medicine nursing', 'comfort care'] },
    'Oncology Nursing': {
      aka: ['cancer nursing', 'oncology care', 'cancer care', 'haematology nursing', 'oncology experience'],
    },
    'Chemotherapy Administration': {
      aka: [
        'chemo administration',
        'chemotherapy',
        'systemic anti-cancer therapy',
        'SACT',
        'antineoplastic administration',
        'chemo infusion',
      ],
    },
    Dialysis: { aka: ['hemodialysis', 'haemodialysis', 'renal nursing', 'nephrology nursing', 'HD treatments'] },
    'Peritoneal Dialysis': { aka: ['PD dialysis', 'CAPD', 'APD peritoneal', 'home dialysis'], is: ['Dialysis'] },
    CRRT: { aka: ['continuous renal replacement therapy', 'CVVH', 'CVVHD', 'CVVHDF'] },
    'Psychiatric Nursing': { aka: ['mental health nursing', 'behavioral health nursing', 'psych nursing'] },
    'Rehabilitation Nursing': {
      aka: ['rehab nursing', 'rehabilitative nursing', 'restorative nursing', 'restorative care'],
    },
    'School Nursing': { aka: ['school health nursing', 'school nurse experience'] },
    'Public Health Nursing': { aka: ['community health nursing', 'health visiting', 'population health nursing'] },
    'Occupational Health Nursing': { aka: ['OH nursing', 'workplace health nursing', 'employee health nursing'] },
    'Correctional Nursing': {
      aka: ['prison nursing', 'correctional healthcare', 'jail nursing', 'prison healthcare', 'forensic nursing'],
    },
    'Ambulatory Care': {
      aka: [
        'ambulatory nursing',
        'outpatient nursing',
        'outpatient care',
        'clinic nursing',
        'ambulatory clinic',
        'outpatient setting',
      ],
    },
    'Practice Nursing': { aka: ['GP nursing', 'primary care nursing'] },
    'Wound Care': {
      aka: [
        'wound management',
        'wound dressing',
        'dressing changes',
        'wound assessment',
        'wound healing',
        'wound treatment',
      ],
    },
    'Ostomy Care': { aka: ['stoma care', 'colostomy care', 'ileostomy care', 'ostomy management', 'stomal therapy'] },
    'Pressure Injury Prevention': {
      aka: [
        'pressure ulcer prevention',
        'pressure area care',
        'pressure sore prevention',
        'skin integrity',
        'Braden scale',
        'Waterlow score',
      ],
    },
    'Negative Pressure Wound Therapy': {
      aka: ['wound vac', 'NPWT', 'VAC dressing', 'vacuum-assisted closure', 'VAC therapy'],
    },
    'IV Therapy': {
      aka: [
        'intravenous therapy',
        'infusion therapy',
        'IV infusion',
        'infusion nursing',
        'IV administration',
        'intravenous medication',
      ],
    },
    'IV Insertion': { aka: ['IV starts', 'IV placement', 'cannulation', 'starting IVs', 'inserting IVs', 'IV access'] },
    'PICC Line Care': {
      aka: ['PICC', 'central venous access', 'central lines', 'port access', 'central venous catheter care', 'CVAD'],
    },
    'Blood Transfusion': {
      aka: [
        'transfusion',
        'blood product administration',
        'blood administration',
        'transfusion of blood products',
        'administration of blood products',
      ],
      when: {
        transfusion: {
          unless: ['transfusion science', 'transfusion laboratory', 'transfusion medicine'],
          matches: ['Gives a transfusion safely.', 'IV and transfusion skills.'],
          misses: ['Biomedical scientist in transfusion science.', 'A transfusion laboratory.'],
        },
      },
    },
    'Medication Administration': {
      aka: [
        'med administration',
        'med pass',
        'administering medications',
        'drug administration',
        'administer medications',
        'medication passing',
      ],
      when: {
        'drug administration': {
          unless: ['Food and Drug Administration'],
          matches: ['Safe drug administration.', 'Oral drug administration.'],
          misses: ['The Food and Drug Administration.', 'U.S. Food and Drug Administration.'],
        },
      },
    },
    Injections: {
      aka: [
        'intramuscular injections',
        'IM injections',
        'subcutaneous injections',
        'giving injections',
        'administering injections',
        'IM/SC injections',
      ],
      when: {
        Injections: {
          near: [
            'nurse',
            'nursing',
            'vaccines',
            'immunizations',
            'phlebotomy',
            'patient',
            'patients',
            'give',
            'administer',
            'IM',
            'medical',
            'vitals',
            'clinic',
            'medications',
          ],
          unless: ['SQL injections', 'fuel injections', 'botox injections', 'epidural injections'],
          matches: ['Give injections and take vitals.', 'Immunizations and injections for patients.'],
          misses: ['Blocks SQL injections.', 'Fuel injections serviced.'],
        },
      },
    },
    Immunizations: {
      aka: [
        'immunisations',
        'vaccinations',
        'vaccine administration',
        'administering vaccines',
        'flu vaccination',
        'travel vaccinations',
      ],
      when: {
        vaccinations: {
          near: [
            'give',
            'giving',
            'administer',
            'administering',
            'nurse',
            'nursing',
            'clinic',
            'phlebotomy',
            'smears',
            'travel',
            'childhood',
            'wound',
            'administration',
            'flu',
            'children',
          ],
          unless: [
            'vaccination required',
            'vaccination status',
            'proof of vaccination',
            'vaccination policy',
            'vaccination record',
          ],
          matches: ['Skilled in wound care and vaccination.', 'Give vaccinations and smears.'],
          misses: ['Proof of vaccination is required.', 'You need your vaccinations to work here.'],
        },
      },
    },
    'Nursing Assessment': {
      aka: [
        'patient assessment',
        'physical assessment',
        'head-to-toe assessment',
        'health assessment',
        'clinical assessment',
        'holistic assessment',
      ],
    },
    Triage: {
      aka: [
        'patient triage',
        'telephone triage',
        'phone triage',
        'nurse triage',
        'emergency triage',
        'triaging patients',
      ],
      when: {
        Triage: {
          near: [
            'nurse',
            'nursing',
            'patient',
            'patients',
            'RN',
            'ER',
            'ED',
            'emergency',
            'clinic',
            'telephone',
            'medical',
            'clinical',
            'calls',
            'symptoms',
            'hospital',
            'A&E',
          ],
          unless: ['bug triage', 'ticket triage', 'issue triage', 'incident triage', 'alert triage', 'defect triage'],
          matches: ['Triage patients in the emergency department.', 'Nurse skilled in triage.'],
          misses: ['Triage tickets and bugs.', 'Alert triage in the SOC.'],
        },
      },
    },
    'Vital Signs': {
      aka: [
        'vitals',
        'taking vitals',
        'patient observations',
        'basic observations',
        'clinical observations',
        'take vitals',
      ],
      when: {
        vitals: {
          near: [
            'take',
            'takes',
            'taking',
            'obtain',
            'record',
            'monitor',
            'patient',
            'patients',
            'EKG',
            'EKGs',
            'nurse',
            'rooming',
            'medical',
            'MA',
            'CNA',
            'triage',
            'injections',
            'phlebotomy',
            'height',
          ],
          unless: [
            'vital role',
            'vital part',
            'vital to',
            'vital member',
            'vital records',
            'is vital',
            'vital for',
            'a vital',
            'web vitals',
          ],
          matches: ['Takes vitals.', 'Record vitals and height.'],
          misses: ['Play a vital role in patient care.', 'Improves Core Web Vitals.'],
        },
      },
    },
    NEWS2: { aka: ['early warning scores', 'NEWS score', 'deteriorating patient', 'MEWS'] },
    'Care Planning': { aka: ['care plans', 'plan of care', 'care and treatment plans'] },
    'Nursing Process': { aka: ['ADPIE', 'nursing diagnosis'] },
    'Nursing Documentation': {
      aka: [
        'patient charting',
        'clinical documentation',
        'medical charting',
        'charting',
        'nursing notes',
        'patient documentation',
      ],
      when: {
        charting: {
          near: [
            'patient',
            'patients',
            'EMR',
            'EHR',
            'nurse',
            'nursing',
            'clinical',
            'medical',
            'vitals',
            'medication',
            'Epic',
            'dental',
            'accurate',
            'treatment',
            'hygiene',
          ],
          unless: ['charting library', 'charting a course', 'financial charting'],
          matches: ['Accurate charting of patient care.', 'EMR charting.'],
          misses: ['A charting library for web pages.', 'Charting a course for growth.'],
        },
      },
    },
    'Patient Education': {
      aka: [
        'patient teaching',
        'health education',
        'educating patients',
        'health teaching',
        'family education',
        'patient counseling',
      ],
    },
    'Patient Advocacy': { aka: ['patient advocate skills', 'advocating for patients', 'advocate for patients'] },
    'Discharge Planning': {
      aka: ['discharge coordination', 'safe discharge', 'patient discharge', 'hospital discharge', 'discharge process'],
    },
    'Case Management Nursing': {
      aka: [
        'nurse case management',
        'RN case management',
        'clinical case management',
        'medical case management',
        'hospital case management',
      ],
    },
    'Care Coordination': {
      aka: [
        'care co-ordination',
        'coordination of care',
        'coordinating care',
        'care navigation',
        'co-ordinate care',
        'continuity of care',
      ],
    },
    'Utilization Review': {
      aka: ['utilization management', 'UR nursing', 'InterQual', 'MCG guidelines', 'Milliman', 'utilisation review'],
    },
    'Infection Control': {
      aka: [
        'infection prevention',
        'IPC',
        'standard precautions',
        'universal precautions',
        'aseptic technique',
        'ANTT',
      ],
      when: {
        IPC: {
          exact: true,
          near: ['infection', 'prevention', 'ward', 'nursing', 'nurse', 'hygiene', 'care', 'clinical', 'standards'],
          unless: ['IPC-A-610', 'IPC 610', 'IPC J-STD'],
          matches: ['IPC standards on the ward.', 'Nurse for infection prevention (IPC).'],
          misses: ['Soldering to IPC-A-610.', 'IPC over shared memory.'],
        },
      },
    },
    Catheterization: {
      aka: ['catheterisation', 'catheter care', 'Foley catheter', 'catheter insertion', 'Foley', 'bladder scanning'],
      when: {
        Foley: {
          near: ['catheter', 'catheters', 'nurse', 'nursing', 'insertion', 'NG', 'IV', 'urinary', 'care'],
          unless: ['Foley artist', 'Foley sound', 'Foley recording'],
          matches: ['Foley and NG tube insertion.', 'IV starts and Foley care.'],
          misses: ['Foley artist for film.', 'Records foley for games.'],
        },
      },
    },
    'NG Tube Insertion': { aka: ['nasogastric tube', 'NG tubes', 'nasogastric feeding'] },
    'Enteral Feeding': {
      aka: ['tube feeding', 'PEG feeding', 'G-tube', 'gastrostomy feeding', 'PEG tube', 'gastrostomy care'],
    },
    TPN: {
      aka: ['parenteral nutrition'],
      when: {
        TPN: {
          exact: true,
          matches: ['Manage TPN lines.', 'TPN and enteral feeds.'],
          misses: ['Tpn Ltd.', 'The tpn cache.'],
        },
      },
    },
    'Tracheostomy Care': { aka: ['tracheostomy', 'tracheotomy care', 'trach', 'laryngectomy care'] },
    'Ventilator Management': {
      aka: ['vent management', 'mechanical ventilation', 'ventilated patients', 'ventilators', 'vent care'],
    },
    Suctioning: {},
    'Oxygen Therapy': { aka: ['O2 therapy', 'oxygen administration', 'supplemental oxygen', 'oxygen delivery'] },
    'Nebulizer Treatments': {
      aka: ['nebuliser therapy', 'nebulizers', 'breathing treatments', 'nebulized treatments'],
    },
    'Cardiac Monitoring': {
      aka: [
        'EKG interpretation',
        'rhythm interpretation',
        'arrhythmia interpretation',
        'dysrhythmia interpretation',
        'rhythm strips',
        'basic arrhythmia',
      ],
    },
    'Hemodynamic Monitoring': {
      aka: [
        'haemodynamic monitoring',
        'arterial lines',
        'Swan-Ganz',
        'invasive monitoring',
        'pulmonary artery catheter',
        'arterial line management',
      ],
      when: {
        'arterial lines': {
          unless: ['arterial lines of travel', 'arterial lines of transit'],
          matches: ['Cares for arterial lines.', 'Arterial lines and drips.'],
          misses: ['Maps the arterial lines of transit.', 'On the arterial lines of travel.'],
        },
      },
    },
    'Titrating Drips': {
      aka: [
        'vasoactive drips',
        'vasopressors',
        'drip titration',
        'vasoactive medications',
        'titrate drips',
        'titratable drips',
      ],
    },
    ECMO: { aka: ['extracorporeal membrane oxygenation', 'ECLS'] },
    IABP: { aka: ['balloon pump', 'Impella', 'mechanical circulatory support', 'LVAD', 'ventricular assist device'] },
    'Code Response': {
      aka: ['code blue', 'rapid response', 'rapid response team', 'crash team', 'cardiac arrest response', 'code team'],
      when: {
        'rapid response': {
          near: ['nurse', 'nursing', 'RN', 'code', 'team', 'patients', 'hospital', 'ICU', 'critical'],
          unless: ['rapid response manufacturing', 'FEMA rapid response', 'rapid response to', 'rapid response times'],
          matches: ['Rapid response RN.', 'Code and rapid response team in hospital.'],
          misses: ['Rapid response times for leads.', 'A rapid response to floods.'],
        },
      },
    },
    CPR: {
      aka: ['cardiopulmonary resuscitation', 'resuscitation'],
      when: {
        resuscitation: {
          near: [
            'neonatal',
            'patient',
            'nurse',
            'skills',
            'airway',
            'adult',
            'paediatric',
            'training',
            'trauma',
            'emergency',
          ],
          matches: ['Airway and resuscitation skills.', 'Paediatric resuscitation.'],
          misses: ['The resuscitation of a brand.', 'Resuscitation of old lawns.'],
        },
      },
    },
    'Pain Management': {
      aka: [
        'pain assessment',
        'pain control',
        'PCA pump',
        'patient-controlled analgesia',
        'chronic pain',
        'acute pain',
      ],
    },
    'Conscious Sedation': { aka: ['moderate sedation', 'procedural sedation', 'IV sedation monitoring'] },
    'Diabetes Management': {
      aka: [
        'diabetes care',
        'diabetic care',
        'insulin administration',
        'diabetes education',
        'glucose monitoring',
        'glucometer',
      ],
    },
    'Stroke Care': { aka: ['stroke nursing', 'NIHSS', 'NIH stroke scale', 'stroke rehabilitation nursing'] },
    'Cardiac Nursing': {
      aka: [
        'cardiology nursing',
        'cardiac care',
        'heart failure nursing',
        'cardiothoracic nursing',
        'cardiovascular nursing',
        'cardiac cath lab nursing',
      ],
    },
    'Cath Lab': {
      aka: [
        'cardiac catheterization',
        'catheterization laboratory',
        'interventional cardiology nursing',
        'cardiac catheterisation',
        'cath labs',
      ],
    },
    'Endoscopy Nursing': {
      aka: ['GI nursing', 'endoscopy unit', 'gastroenterology nursing', 'endoscopy suite', 'GI lab', 'endoscopy lab'],
    },
    'Orthopedic Nursing': {
      aka: [
        'orthopaedic nursing',
        'ortho nursing',
        'trauma and orthopaedics nursing',
        'T&O nursing',
        'joint replacement nursing',
      ],
    },
    'Neurology Nursing': { aka: ['neuroscience nursing', 'neuro nursing', 'neurosurgical nursing'] },
    'Respiratory Nursing': {
      aka: ['pulmonary nursing', 'COPD management', 'asthma management', 'asthma and COPD', 'asthma/COPD'],
    },
    'Transplant Nursing': { aka: ['BMT nursing', 'solid organ transplant', 'transplant coordination'] },
    'Burn Care': { aka: ['burn nursing', 'burn unit', 'burn ICU'] },
    'Float Pool': { aka: ['floating between units', 'float nursing'] },
    'Charge Nurse Duties': {
      aka: [
        'charge nurse experience',
        'charge experience',
        'shift charge',
        'charge nurse role',
        'nurse in charge',
        'taking charge of the ward',
      ],
    },
    'Nurse Staffing': {
      aka: [
        'staffing ratios',
        'nurse scheduling',
        'nurse rostering',
        'unit staffing',
        'nurse-patient ratio',
        'e-rostering',
      ],
    },
    'Nurse Precepting': {
      aka: [
        'preceptorship',
        'preceptor',
        'precepting',
        'mentoring student nurses',
        'supervising student nurses',
        'precept new nurses',
      ],
    },
    'Nursing Leadership': {
      aka: [
        'nurse management',
        'nursing administration',
        'ward management',
        'nursing supervision',
        'nursing management',
        'unit management nursing',
      ],
    },
    'Nursing Delegation': {
      aka: [
        'RN delegation',
        'nurse delegation',
        'delegating to CNAs',
        'supervision of LPNs and CNAs',
        'supervising CNAs',
        'supervise LPNs',
      ],
    },
    Handover: {
      aka: ['nursing handover', 'SBAR', 'shift report', 'clinical handover', 'bedside report', 'shift handover'],
      when: {
        Handover: {
          near: ['nursing', 'nurse', 'patient', 'patients', 'ward', 'clinical', 'shift'],
          unless: [
            'project handover',
            'handover of keys',
            'handover documents',
            'handover pack',
            'site handover',
            'handover documentation',
          ],
          matches: ['Clinical handover at the ward.', 'Nurse-led handover.'],
          misses: ['Project handover to the client.', 'Handover of keys.'],
        },
      },
    },
    'Fall Prevention': { aka: ['fall precautions', 'Morse fall scale', 'fall risk'] },
    Restraints: {
      aka: ['physical restraints nursing', 'restraint monitoring', 'use of restraints', 'soft restraints'],
      when: {
        Restraints: {
          near: [
            'patient',
            'patients',
            'nursing',
            'nurse',
            'seclusion',
            'behavioral',
            'psychiatric',
            'CNA',
            'hospital',
          ],
          unless: ['fall restraints', 'seat restraints', 'budget restraints', 'child restraints'],
          matches: ['Monitors patients in restraints.', 'Seclusion and restraints policy, psychiatric unit.'],
          misses: ['Time and budget restraints.', 'Fits child restraints in cars.'],
        },
      },
    },
    'Activities of Daily Living': {
      aka: [
        'ADLs',
        'personal care',
        'daily living activities',
        'bathing and dressing',
        'daily living skills support',
        'bathing, dressing, grooming',
      ],
      when: {
        'personal care': {
          unless: [
            'personal care products',
            'personal care brands',
            'personal care company',
            'personal care industry',
            'beauty and personal care',
            'personal care brand',
            'home and personal care',
          ],
          matches: ['Personal care such as washing.', 'Gives personal care.'],
          misses: ['Sells personal care products.', 'Beauty and personal care brands.'],
        },
      },
    },
    'Patient Mobility': {
      aka: [
        'patient transfers',
        'ambulation',
        'transferring patients',
        'patient lifting',
        'safe patient handling',
        'repositioning patients',
      ],
      when: {
        ambulation: {
          near: ['patient', 'patients', 'residents', 'transfers', 'assist', 'CNA', 'nursing', 'clients'],
          matches: ['Assist patients with ambulation.', 'Transfers, ambulation, feeding.'],
          misses: ['The art of ambulation.', 'An ambulation study in crabs.'],
        },
      },
    },
    'Moving and Handling': {
      aka: [
        'manual handling of people',
        'moving and assisting',
        'patient manual handling',
        'moving and positioning',
        'people handling',
      ],
    },
    'Hoist Use': {
      aka: ['Hoyer lift', 'patient hoist', 'mechanical lift', 'hoisting patients', 'gait belt', 'slide sheets'],
    },
    'Feeding Assistance': {
      aka: [
        'assisting with feeding',
        'assist with meals',
        'feeding residents',
        'mealtime assistance',
        'feeding patients',
        'assist residents with meals',
      ],
    },
    'Incontinence Care': {
      aka: [
        'continence care',
        'bowel care',
        'continence management',
        'continence',
        'perineal care',
        'bowel management',
      ],
      when: {
        continence: {
          near: ['care', 'nurse', 'nursing', 'promotion', 'ward', 'patients', 'pelvic', 'bladder'],
          matches: ['Nurse with a continence interest.', 'Bladder health and continence.'],
          misses: ['Praised his continence.', 'On continence in verse.'],
        },
      },
    },
    'Intake and Output': {
      aka: ['I&O', 'fluid balance', 'input and output monitoring', 'I&Os'],
      when: {
        'I&O': {
          exact: true,
          near: ['vitals', 'patient', 'monitoring', 'nursing', 'CNA', 'fluid', 'intake'],
          unless: ['I&O manager', 'I&O team', 'I&O leader'],
          matches: ['Record vitals and I&O.', 'CNA notes I&O for each patient.'],
          misses: ['An I&O leader in the cloud.', 'Our I&O team runs servers.'],
        },
      },
    },
    'Specimen Collection': {
      aka: [
        'collecting specimens',
        'sample collection from patients',
        'specimen handling',
        'urine collection',
        'collect specimens',
        'collection of specimens',
      ],
    },
    'Point-of-Care Testing': {
      aka: ['POC testing', 'POCT', 'waived testing', 'CLIA waived tests', 'point of care tests', 'urine dipstick'],
    },
    'Cervical Screening': {
      aka: ['smear tests', 'cervical smears', 'smear taking', 'pap smears', 'cervical cytology'],
    },
    Contraception: {
      aka: [
        'family planning',
        'contraceptive services',
        'CASH nursing',
        'contraceptive counseling',
        'contraceptive counselling',
        'coil fitting',
      ],
    },
    'Sexual Health': {
      aka: [
        'genitourinary medicine nursing',
        'STI testing',
        'STI screening',
        'HIV care',
        'STD testing',
        'reproductive health',
      ],
    },
    'Chronic Disease Management': {
      aka: [
        'long-term conditions',
        'LTC management',
        'chronic conditions',
        'chronic illness management',
        'chronic care management',
        'disease management',
      ],
    },
    'Tuberculosis Testing': {
      aka: ['TB testing', 'PPD testing', 'TB skin tests', 'tuberculin skin testing', 'Mantoux', 'PPD tests'],
    },
    'Ear Irrigation': { aka: ['ear syringing', 'microsuction', 'ear wax removal', 'ear lavage'] },
    'Leg Ulcer Management': {
      aka: [
        'compression bandaging',
        'Doppler assessment',
        'compression therapy',
        'leg ulcer care',
        'four-layer bandaging',
        'lower limb management',
      ],
    },
    'Suture Removal': {
      aka: ['staple removal', 'removing sutures', 'clip removal', 'removal of sutures', 'removing staples'],
    },
    'Verification of Death': { aka: ['verification of expected death', 'VOED', 'death verification'] },
    'Syringe Drivers': {
      aka: ['McKinley T34', 'syringe pump', 'T34', 'subcutaneous infusion pump'],
      when: {
        T34: {
          exact: true,
          near: ['syringe', 'driver', 'drivers', 'pump', 'palliative', 'nurse', 'McKinley'],
          matches: ['T34 syringe drivers.', 'Palliative nurse trained in T34.'],
          misses: ['A T34 tank.', 'Bus t34 stops here.'],
        },
      },
    },
    'Infusion Pumps': { aka: ['IV pumps', 'smart pumps', 'Alaris', 'volumetric pumps', 'infusion devices'] },
    'Magnet Recognition': {
      aka: ['Magnet hospital', 'Magnet designation', 'Magnet-designated', 'Magnet status', 'ANCC Magnet'],
    },
    'Joint Commission Standards': { aka: ['JCAHO', 'TJC', 'Joint Commission'] },
    'CMS Regulations': {
      aka: [
        'Medicare regulations',
        'CMS guidelines',
        'Medicare guidelines',
        'Conditions of Participation',
        'CMS requirements',
        'CMS compliance',
      ],
    },
    'MDS Assessment': { aka: ['Minimum Data Set', 'MDS 3.0', 'MDS coordination', 'PDPM', 'RAI process', 'RAI/MDS'] },
    'OASIS Assessment': {
      aka: [
        'OASIS documentation',
        'OASIS-E',
        'Outcome and Assessment Information Set',
        'OASIS completion',
        'OASIS home health',
        'OASIS-D',
      ],
    },
    'Telehealth Nursing': {
      aka: [
        'telenursing',
        'telephonic nursing',
        'virtual nursing',
        'remote patient monitoring',
        'telehealth triage',
        'RPM nursing',
      ],
    },
    'Disease Prevention': {
      aka: [
        'health promotion',
        'preventive health',
        'preventative care',
        'preventive care',
        'wellness promotion',
        'health and wellbeing promotion',
      ],
    },
    'Evidence-Based Practice Nursing': {
      aka: ['evidence-based nursing', 'EBP nursing', 'nursing research', 'nursing evidence-based practice'],
    },
    'Nursing Informatics': { aka: ['nurse informatics', 'informatics nursing'] },
    'Nurse Prescribing': {
      aka: ['non-medical prescribing', 'independent prescribing', 'V300', 'V150', 'NMP', 'V100'],
      when: {
        NMP: {
          exact: true,
          matches: ['NMP (V300) qualified.', 'Nurse with NMP.'],
          misses: ['The nmp file.', 'Nmp Ltd.'],
        },
      },
    },
    'Advanced Clinical Practice': {
      aka: [
        'advanced practice nursing',
        'ACP nursing',
        'advanced nursing practice',
        'advanced nurse practice',
        'four pillars of advanced practice',
      ],
    },
    'NMC Code': { aka: ['NMC standards', 'NMC revalidation', 'revalidation NMC'] },
    'Six Cs of Nursing': { aka: ['6Cs', 'the 6 Cs', "6 C's of nursing", 'six Cs'] },
    'Human Milk Handling': { aka: ['breast milk handling', 'donor milk bank'] },
    'Kangaroo Care': { aka: ['skin-to-skin care', 'developmental care of newborns', 'neonatal developmental care'] },
    'Cosmetic Nursing': {
      aka: ['aesthetic nursing', 'aesthetics nursing', 'nurse injector skills', 'aesthetic nurse experience'],
    },
    Apheresis: { aka: ['plasmapheresis', 'leukapheresis', 'plasma collection', 'plateletpheresis'] },
    'Hyperbaric Medicine': { aka: ['hyperbaric oxygen therapy', 'HBOT', 'hyperbaric nursing'] },
    'Private Duty Nursing': {
      aka: ['PDN', 'private duty', 'one-on-one nursing care'],
      when: {
        PDN: {
          exact: true,
          near: ['nurse', 'nursing', 'LPN', 'RN', 'pediatric', 'private', 'duty', 'trach'],
          matches: ['LPN for PDN cases.', 'PDN nursing shifts.'],
          misses: ['Mains pdn design.', 'The PDN on a PCB.'],
        },
      },
    },
    'Travel Nursing': { aka: ['travel nurse experience', 'travel assignments nursing', 'travel RN experience'] },
    'Legal Nurse Consulting': { aka: ['medical record review legal', 'medico-legal nursing', 'legal nurse review'] },
    'Nurse Education': {
      aka: [
        'nursing education',
        'nursing instruction',
        'nursing professional development',
        'teaching nursing students',
        'clinical instruction nursing',
        'nursing faculty experience',
      ],
    },
    'Clinical Skills Training': {
      aka: [
        'nursing competencies',
        'clinical competencies',
        'competency validation nursing',
        'nursing skills fair',
        'clinical education',
      ],
    },
    PPE: { aka: ['personal protective equipment', 'donning and doffing'] },
    'Physician Order Transcription': {
      aka: ['physician orders', "doctor's orders", 'transcribe orders', 'noting orders', 'order transcription'],
    },
    'Consent for Procedures': { aka: ['informed consent', 'patient consent'] },
    'Newborn Screening': {
      aka: [
        'newborn blood spot',
        'heel prick test',
        'hearing screening newborns',
        'newborn hearing screening',
        'NIPE',
        'newborn and infant physical examination',
      ],
    },
    'Perineal Suturing': { aka: ['suturing of perineum', 'perineal repair'] },
    Waterbirth: { aka: ['water birth', 'hydrotherapy in labour', 'home birth', 'homebirth'] },
    'Bereavement Care': {
      aka: [
        'bereavement support',
        'grief support',
        'bereavement',
        'bereavement midwifery',
        'bereavement counselling',
        'bereavement counseling',
      ],
      when: {
        bereavement: {
          unless: ['bereavement leave', 'bereavement pay', 'bereavement time', 'paid bereavement'],
          matches: ['Hospice work and bereavement.', 'Support in bereavement.'],
          misses: ['Paid bereavement leave.', 'Holiday and bereavement time.'],
        },
      },
    },
  },
  certifications: {
    'Basic Life Support': {
      aka: ['BLS', 'BLS certification', 'BLS for Healthcare Providers', 'BLS/CPR', 'BLS certified'],
      is: ['CPR Certification'],
      by: 'American Heart Association',
      when: {
        BLS: {
          exact: true,
          unless: ['BLS data', 'BLS statistics', 'BLS International'],
          matches: ['BLS required.', 'BLS and ACLS.'],
          misses: ['Uses BLS data on wages.', 'The bls file.'],
        },
      },
    },
    'CPR Certification': { aka: ['CPR certified', 'CPR card', 'CPR/First Aid', 'CPR/AED', 'CPR and First Aid'] },
    'Advanced Cardiac Life Support': {
      aka: ['ACLS', 'Advanced Cardiovascular Life Support'],
      by: 'American Heart Association',
    },
    'Pediatric Advanced Life Support': {
      aka: ['PALS', 'Paediatric Advanced Life Support', 'PALS certification', 'PALS certified', 'PALS Provider'],
      by: 'American Heart Association',
      when: {
        PALS: {
          exact: true,
          near: ['ACLS', 'BLS', 'NRP', 'certification', 'certified', 'required', 'TNCC', 'pediatric', 'RN', 'provider'],
          unless: ['NHS PALS', 'PALS office'],
          matches: ['BLS, ACLS and PALS.', 'PALS certification.'],
          misses: ['Hang out with your pals.', 'Ring the PALS office at the Trust.'],
        },
      },
    },
    'Neonatal Resuscitation Program': {
      aka: ['NRP', 'NRP certification', 'Neonatal Resuscitation', 'NRP certified', 'NRP Provider'],
      by: 'American Academy of Pediatrics',
      when: {
        NRP: { exact: true, matches: ['NRP within 90 days.', 'ACLS and NRP.'], misses: ['The nrp file.', 'Nrp Ltd.'] },
      },
    },
    'S.T.A.B.L.E. Program': { aka: ['STABLE certification', 'S.T.A.B.L.E.', 'STABLE program'] },
    'Trauma Nursing Core Course': { aka: ['TNCC', 'Trauma Nurse Core Course'], by: 'Emergency Nurses Association' },
    'Emergency Nursing Pediatric Course': {
      aka: ['ENPC', 'Emergency Nurse Pediatric Course'],
      by: 'Emergency Nurses Association',
    },
    'Advanced Trauma Care for Nurses': { aka: ['ATCN'] },
    'Immediate Life Support': {
      aka: ['ILS course', 'ILS training', 'ILS certificate', 'ILS provider'],
      by: 'Resuscitation Council UK',
    },
    'Advanced Life Support': {
      aka: ['ALS certification', 'ALS provider', 'ALS course', 'ALS (Resuscitation Council)'],
      by: 'Resuscitation Council UK',
    },
    'Advanced Paediatric Life Support': {
      aka: ['APLS', 'EPALS', 'European Paediatric Advanced Life Support', 'Advanced Pediatric Life Support', 'EPLS'],
    },
    'Newborn Life Support': { aka: ['NLS course', 'NLS provider', 'NLS certificate'] },
    CCRN: {
      aka: ['Critical Care Registered Nurse', 'Certified Critical Care Nurse'],
      by: 'American Association of Critical-Care Nurses',
    },
    PCCN: { aka: ['Progressive Care Certified Nurse'], by: 'American Association of Critical-Care Nurses' },
    'Certified Emergency Nurse': {
      aka: ['CEN', 'CEN certification'],
      by: 'Board of Certification for Emergency Nursing',
      when: {
        CEN: {
          exact: true,
          near: ['RN', 'nurse', 'emergency', 'ENPC', 'TNCC', 'BCEN', 'certification', 'certified', 'CCRN'],
          unless: ['CEN standard', 'CEN standards'],
          matches: ['Emergency RN with CEN.', 'CEN or CCRN preferred.'],
          misses: ['Meets CEN standards.', 'A cen of dust.'],
        },
      },
    },
    'Certified Pediatric Emergency Nurse': { aka: ['CPEN'], by: 'Board of Certification for Emergency Nursing' },
    'Trauma Certified Registered Nurse': { aka: ['TCRN'], by: 'Board of Certification for Emergency Nursing' },
    'Certified Flight Registered Nurse': { aka: ['CFRN'], by: 'Board of Certification for Emergency Nursing' },
    CNOR: {
      aka: ['Certified Perioperative Nurse', 'Certified Nurse Operating Room'],
      by: 'Competency and Credentialing Institute',
    },
    'Registered Nurse First Assistant': { aka: ['RNFA', 'CRNFA', 'RN First Assistant'] },
    'Certified Post Anesthesia Nurse': { aka: ['CPAN'], by: 'ABPANC' },
    'Certified Ambulatory Perianesthesia Nurse': { aka: ['CAPA certification', 'CAPA certified'], by: 'ABPANC' },
    'Certified Medical-Surgical Registered Nurse': {
      aka: [
        'CMSRN',
        'MEDSURG-BC',
        'RN-BC Medical-Surgical',
        'Medical-Surgical Nursing Certification',
        'Med-Surg certification',
      ],
      by: 'Medical-Surgical Nursing Certification Board',
    },
    'Board Certified Registered Nurse': { aka: ['RN-BC'], by: 'American Nurses Credentialing Center' },
    'Oncology Certified Nurse': {
      aka: ['OCN', 'OCN certification', 'OCN certified', 'AOCNP', 'CPHON'],
      by: 'Oncology Nursing Certification Corporation',
      when: {
        OCN: {
          exact: true,
          near: ['oncology', 'RN', 'nurse', 'certified', 'certification', 'chemotherapy', 'BMTCN', 'ONS'],
          matches: ['Oncology RN, OCN preferred.', 'OCN certification.'],
          misses: ['Ocn freight rates.', 'On the ocn floor.'],
        },
      },
    },
    'Chemotherapy and Biotherapy Certification': {
      aka: [
        'chemo/biotherapy certification',
        'chemotherapy certification',
        'ONS Chemotherapy Immunotherapy Certificate',
        'ONS/ONCC Chemotherapy Biotherapy',
        'chemotherapy/biotherapy provider card',
      ],
      by: 'Oncology Nursing Society',
    },
    'Certified Nephrology Nurse': {
      aka: ['CNN certification', 'CNN nephrology', 'Certified Dialysis Nurse'],
      by: 'Nephrology Nursing Certification Commission',
    },
    'Certified Hospice and Palliative Nurse': { aka: ['CHPN', 'Hospice and Palliative certification'], by: 'HPCC' },
    'Certified Wound Care Nurse': {
      aka: [
        'CWCN',
        'CWOCN',
        'wound care certification',
        'WOCN certification',
        'Wound Ostomy Continence Nurse certification',
      ],
    },
    'Certified Infusion Registered Nurse': { aka: ['CRNI'], by: 'Infusion Nurses Certification Corporation' },
    'Vascular Access Board Certified': { aka: ['VA-BC'] },
    'PICC Certification': { aka: ['PICC certified', 'PICC line certification', 'PICC insertion certification'] },
    'IV Certification': {
      aka: [
        'IV certified',
        'IV therapy certification',
        'IV therapy certified',
        'IV certificate',
        'IV therapy certificate',
      ],
    },
    'Inpatient Obstetric Nursing Certification': { aka: ['RNC-OB'], by: 'National Certification Corporation' },
    'Maternal Newborn Nursing Certification': { aka: ['RNC-MNN'], by: 'National Certification Corporation' },
    'Neonatal Intensive Care Nursing Certification': {
      aka: ['RNC-NIC', 'RNC-NICU', 'CCRN-Neonatal'],
      by: 'National Certification Corporation',
    },
    'Electronic Fetal Monitoring Certification': {
      aka: [
        'C-EFM',
        'EFM certification',
        'AWHONN fetal monitoring',
        'AWHONN Intermediate Fetal Monitoring',
        'fetal monitoring certification',
      ],
      by: 'National Certification Corporation',
    },
    'International Board Certified Lactation Consultant': { aka: ['IBCLC'], by: 'IBLCE' },
    'Certified Lactation Counselor': {
      aka: ['CLC', 'Certified Lactation Educator', 'CLC certification'],
      when: {
        CLC: {
          exact: true,
          near: ['lactation', 'IBCLC', 'breastfeeding', 'WIC', 'certified', 'postpartum', 'nurse'],
          matches: ['CLC or IBCLC.', 'WIC counselor with CLC.'],
          misses: ['CLC Lodging.', 'At clc we paint.'],
        },
      },
    },
    'Certified Pediatric Nurse': {
      aka: ['CPN', 'CPN certification'],
      by: 'Pediatric Nursing Certification Board',
      when: {
        CPN: {
          exact: true,
          near: ['pediatric', 'pediatrics', 'RN', 'certified', 'certification', 'CPEN', 'PALS', 'nurse'],
          unless: ['CPN team'],
          matches: ['Pediatric RN, CPN preferred.', 'CPN certification.'],
          misses: ['Petri nets, e.g. cpn tools.', 'Cpn Ltd.'],
        },
      },
    },
    'Certified Case Manager': {
      aka: ['CCM', 'CCM certification', 'CCM certified', 'ACM-RN', 'Accredited Case Manager'],
      by: 'Commission for Case Manager Certification',
      when: {
        CCM: {
          exact: true,
          near: ['case', 'nurse', 'RN', 'ACM', 'LCSW', 'certification', 'certified', 'utilization', 'discharge'],
          unless: ['SAP CCM', 'CCM program'],
          matches: ['RN case manager with CCM.', 'CCM certification preferred.'],
          misses: ['Writes ccm scripts.', 'A ccm of earth.'],
        },
      },
    },
    'Certified in Infection Control': {
      aka: [
        'CIC',
        'CIC certification',
        'a-IPC',
        'Certification in Infection Prevention and Control',
        'Certification Board of Infection Control',
      ],
      by: 'CBIC',
      when: {
        CIC: {
          exact: true,
          near: ['infection', 'IP', 'prevention', 'CBIC', 'APIC', 'nurse', 'RN', 'epidemiology'],
          matches: ['Infection prevention RN with CIC.', 'CIC through CBIC.'],
          misses: ['Mind CIC is a charity.', 'A local CIC.'],
        },
      },
    },
    'Certified Diabetes Care and Education Specialist': {
      aka: ['CDCES', 'Certified Diabetes Educator', 'CDE diabetes', 'BC-ADM'],
      by: 'CBDCE',
    },
    'Nurse Executive Certification': {
      aka: ['NE-BC', 'NEA-BC', 'Nurse Executive Advanced', 'CENP', 'CNML'],
      by: 'American Nurses Credentialing Center',
    },
    'Certified Nurse Educator': {
      aka: ['CNE', 'CNE certification'],
      by: 'National League for Nursing',
      when: {
        CNE: {
          exact: true,
          near: ['nursing', 'nurse', 'educator', 'NLN', 'RN', 'faculty', 'MSN'],
          matches: ['Nursing faculty with CNE.', 'CNE from NLN.'],
          misses: ['Cne files.', 'A cne gene.'],
        },
      },
    },
    'Psychiatric-Mental Health Nursing Certification': {
      aka: ['PMH-BC', 'PMHN-BC'],
      by: 'American Nurses Credentialing Center',
    },
    'Gerontological Nursing Certification': { aka: ['GERO-BC', 'RN-BC Gerontological'] },
    'Cardiac Vascular Nursing Certification': { aka: ['CV-BC', 'CMC cardiac', 'CSC cardiac surgery'] },
    'Certified Rehabilitation Registered Nurse': { aka: ['CRRN'], by: 'Rehabilitation Nursing Certification Board' },
    'Stroke Certified Registered Nurse': {
      aka: ['SCRN', 'CNRN', 'Certified Neuroscience Registered Nurse'],
      by: 'ABNN',
    },
    'NIHSS Certification': {
      aka: [
        'NIHSS certified',
        'NIH Stroke Scale certification',
        'NIH Stroke Scale Certified',
        'NIHSS (NIH Stroke Scale)',
      ],
    },
    'Orthopaedic Nurse Certified': {
      aka: ['ONC certification', 'ONC orthopaedic nurse', 'Orthopedic Nurse Certified'],
      by: 'Orthopaedic Nurses Certification Board',
    },
    'Certified Gastroenterology Registered Nurse': { aka: ['CGRN'], by: 'ABCGN' },
    'Certified Ambulatory Care Nurse': { aka: ['AMB-BC', 'Ambulatory Care Nursing Certification', 'RN-BC Ambulatory'] },
    'Certified Correctional Health Professional': { aka: ['CCHP'], by: 'NCCHC' },
    'Certified Occupational Health Nurse': { aka: ['COHN'], by: 'ABOHN' },
    'Certified School Nurse': { aka: ['NCSN', 'school nurse certification', 'PEL school nurse'] },
    'Sexual Assault Nurse Examiner': {
      aka: ['SANE', 'SANE-A', 'SANE-P', 'SANE certification', 'forensic nurse examiner'],
      by: 'International Association of Forensic Nurses',
      when: {
        SANE: {
          exact: true,
          near: ['nurse', 'RN', 'forensic', 'sexual', 'assault', 'examiner', 'certification', 'trained'],
          matches: ['RN, SANE trained.', 'RN with SANE certification.'],
          misses: ['A sane work week.', 'Sane defaults.'],
        },
      },
    },
    'Certified Legal Nurse Consultant': { aka: ['CLNC', 'LNCC'] },
    'Resident Assessment Coordinator Certified': {
      aka: ['RAC-CT', 'RAC-MT', 'MDS certification', 'RAC-CTA'],
      by: 'AAPACN',
    },
    'COS-C OASIS': { aka: ['COS-C', 'HCS-O', 'Certificate for OASIS Specialist', 'OASIS certification'] },
    'Certified Nurse Midwife Certification': {
      aka: ['AMCB certification', 'AMCB certified', 'American Midwifery Certification Board'],
      by: 'American Midwifery Certification Board',
    },
    'Certified Professional Midwife': {
      aka: ['CPM midwife', 'NARM certification'],
      by: 'North American Registry of Midwives',
    },
    'Family Nurse Practitioner Certification': {
      aka: ['FNP-C', 'FNP-BC', 'FNP certification', 'board certified FNP', 'AANP'],
    },
    'Adult-Gerontology Acute Care NP Certification': {
      aka: ['AGACNP', 'ACNPC-AG', 'ACNP-BC', 'Acute Care Nurse Practitioner certification'],
    },
    'Adult-Gerontology Primary Care NP Certification': { aka: ['AGPCNP', 'AGNP', 'ANP-BC', 'ANP-C'] },
    'Pediatric Nurse Practitioner Certification': { aka: ['CPNP', 'PPCNP-BC', 'PNP-BC'] },
    'PMHNP Certification': { aka: ['PMHNP-BC', 'psychiatric mental health nurse practitioner certification'] },
    'Neonatal Nurse Practitioner Certification': { aka: ['NNP-BC'] },
    "Women's Health NP Certification": { aka: ['WHNP-BC'] },
    'NCLEX-RN': { aka: ['NCLEX', 'National Council Licensure Examination'], by: 'NCSBN' },
    'NCLEX-PN': { by: 'NCSBN' },
    'NMC OSCE': {
      aka: ['Objective Structured Clinical Examination', 'OSCE', 'NMC CBT', 'NMC Test of Competence'],
      by: 'NMC',
    },
    'Care Certificate': {},
    'Mentorship in Practice': { aka: ['SLAiP', 'NMC mentorship', 'ENB 998', 'mentorship qualification'] },
    'Crisis Prevention Intervention': {
      aka: ['CPI certification', 'CPI certified', 'nonviolent crisis intervention', 'CPI training', 'CPI crisis'],
      by: 'Crisis Prevention Institute',
    },
    'Management of Aggressive Behavior': {
      aka: ['MOAB', 'MOAB training', 'MANDT', 'Safety-Care', 'TCI certification'],
      when: {
        MOAB: {
          exact: true,
          near: ['training', 'certification', 'aggressive', 'behavior', 'CPI', 'certified'],
          matches: ['MOAB training.', 'CPI or MOAB certified.'],
          misses: ['Hikes in Moab.', 'Moab, Utah.'],
        },
      },
    },
  },
  licences: {
    'Registered Nurse': {
      aka: ['RN', 'RN license', 'RN licensure', 'R.N.', 'licensed RN', 'nursing license', 'RN licence'],
      by: 'State Board of Nursing',
      when: {
        RN: {
          exact: true,
          matches: ['RN required.', 'Active RN with BLS.'],
          misses: ['The rn ligature.', 'Send to Rn Ltd.'],
        },
        'R.N.': {
          near: ['nurse', 'nursing', 'license', 'licensed', 'hospital', 'patient', 'degree', 'BSN', 'L.P.N.'],
          matches: ['R.N. or L.P.N. license.', 'Licensed R.N. in a hospital.'],
          misses: ['Mail R.N. Gupta.', 'Signed R.N. Hall.'],
        },
      },
    },
    'Licensed Practical Nurse': {
      aka: [
        'LPN',
        'Practical Nurse license',
        'L.P.N.',
        'Licensed Vocational Nurse',
        'LVN',
        'L.V.N.',
        'vocational nurse license',
      ],
      by: 'State Board of Nursing',
    },
    'Registered Practical Nurse': {
      aka: ['RPN', 'CNO registration RPN'],
      by: 'College of Nurses of Ontario',
      when: {
        RPN: {
          exact: true,
          near: ['nurse', 'nursing', 'RN', 'CNO', 'long-term', 'care', 'Ontario', 'registered'],
          matches: ['RN or RPN for long-term care.', 'RPN registered with CNO.'],
          misses: ['FMEA with an RPN above 100.', 'Score rpn values.'],
        },
      },
    },
    'Certified Nursing Assistant': {
      aka: [
        'CNA',
        'CNA certification',
        'CNA license',
        'STNA',
        'certified nurse aide',
        'state tested nursing assistant',
        'Certified Nurse Assistant',
      ],
      by: 'state nurse aide registry',
      when: {
        CNA: {
          exact: true,
          unless: ['CNA Insurance', 'CNA financial', 'CVE CNA', 'CNA Lifestyle'],
          matches: ['CNA needed for nights.', 'Active CNA.'],
          misses: ['Underwriter at CNA Insurance.', 'Cna Ltd.'],
        },
      },
    },
    'Certified Medication Aide': {
      aka: [
        'CMA medication',
        'Certified Medication Technician',
        'CMT',
        'QMA',
        'medication technician certification',
        'QMAP',
        'medication aide',
      ],
      when: {
        CMT: {
          exact: true,
          near: ['medication', 'CNA', 'nursing', 'assisted', 'technician', 'certified', 'LPN', 'care'],
          matches: ['CNA/CMT for assisted living.', 'CMT: certified medication technician.'],
          misses: ['CMT chart in finance.', 'Massage by a cmt.'],
        },
        QMA: {
          exact: true,
          near: ['medication', 'CNA', 'nursing', 'LPN', 'aide', 'assisted', 'care'],
          matches: ['LPN or QMA.', 'QMA for nursing care.'],
          misses: ['Qma Ltd.', 'The qma file.'],
        },
      },
    },
    'Advanced Practice Registered Nurse': {
      aka: [
        'APRN',
        'ARNP',
        'Advanced Practice Nurse',
        'APN license',
        'CRNP license',
        'NP license',
        'Nurse Practitioner license',
      ],
      is: ['Registered Nurse'],
    },
    'Compact Nursing License': {
      aka: [
        'Nurse Licensure Compact',
        'multistate license',
        'eNLC',
        'multi-state license',
        'compact license',
        'NLC license',
        'multistate RN license',
      ],
    },
    'NMC Registration': {
      aka: [
        'NMC registered',
        'registered with the NMC',
        'NMC PIN',
        'Nursing and Midwifery Council',
        'NMC register',
        'NMC',
        'registration with the NMC',
      ],
      is: ['Registered Nurse'],
      by: 'Nursing and Midwifery Council',
      when: {
        NMC: {
          exact: true,
          unless: ['NMC cathode', 'NMC battery', 'NMC batteries', 'NMC cells', 'NMC Health', 'LFP NMC'],
          matches: ['NMC registered.', 'Valid NMC PIN.'],
          misses: ['NMC cathode powders.', 'Charges NMC batteries.'],
        },
      },
    },
    'Registered Mental Health Nurse': {
      aka: ['RMN', 'registered mental nurse', 'RNMH', 'Registered Nurse (Mental Health)'],
      is: ['NMC Registration'],
      by: 'Nursing and Midwifery Council',
    },
    'Registered Nurse Learning Disabilities': {
      aka: ['RNLD', 'RNMH (LD)', 'learning disability nurse registration', 'Registered Learning Disability Nurse'],
      is: ['NMC Registration'],
      by: 'Nursing and Midwifery Council',
    },
    "Registered Children's Nurse": {
      aka: [
        'RSCN',
        'RN (Child)',
        "Registered Sick Children's Nurse",
        'Registered Nurse (Child)',
        'RNC child',
        'registered paediatric nurse',
      ],
      is: ['NMC Registration'],
      by: 'Nursing and Midwifery Council',
    },
    'Registered Midwife': {
      aka: ['RM midwife', 'midwifery registration', 'midwife registration'],
      by: 'Nursing and Midwifery Council',
    },
    'Certified Nurse-Midwife': {
      aka: ['CNM', 'CNM license', 'nurse-midwife license', 'CNM certification'],
      is: ['Advanced Practice Registered Nurse'],
      when: {
        CNM: {
          exact: true,
          matches: ['CNM or OB/GYN.', 'CNM with deliveries.'],
          misses: ['Cnm files.', 'The cnm brush.'],
        },
      },
    },
    'Certified Registered Nurse Anesthetist': {
      aka: ['CRNA', 'NBCRNA', 'certified nurse anesthetist'],
      is: ['Advanced Practice Registered Nurse'],
    },
    'Clinical Nurse Specialist Licence': {
      aka: ['CNS license', 'CNS certification', 'clinical nurse specialist certification', 'APRN-CNS', 'ACCNS-AG'],
      is: ['Advanced Practice Registered Nurse'],
    },
    'Specialist Community Public Health Nurse': {
      aka: ['SCPHN', 'health visitor qualification'],
      is: ['NMC Registration'],
      by: 'Nursing and Midwifery Council',
    },
    'Nursing Associate Registration': {
      aka: ['registered nursing associate', 'RNA nursing associate', 'NMC nursing associate'],
      by: 'Nursing and Midwifery Council',
    },
    'NMBI Registration': {
      aka: ['Nursing and Midwifery Board of Ireland', 'NMBI'],
      by: 'Nursing and Midwifery Board of Ireland',
    },
    'AHPRA Registration': {
      aka: ['AHPRA', 'Australian Health Practitioner Regulation Agency'],
      by: 'Australian Health Practitioner Regulation Agency',
    },
    'College of Nurses of Ontario Registration': {
      aka: ['CNO registration', 'registered with the CNO', 'College of Nurses of Ontario'],
    },
    'DEA Registration': {
      aka: [
        'DEA license',
        'DEA number',
        'DEA certificate',
        'DEA',
        'active DEA',
        'unrestricted DEA',
        'controlled substance license',
      ],
      by: 'Drug Enforcement Administration',
      when: {
        DEA: {
          exact: true,
          near: [
            'license',
            'NP',
            'PA',
            'MD',
            'physician',
            'prescriptive',
            'number',
            'registration',
            'board',
            'controlled',
            'practitioner',
            'dentist',
            'DDS',
            'valid',
            'APRN',
            'certificate',
          ],
          unless: ['DEA agent', 'DEA agents', 'DEA compliance', 'DEA regulations', 'DEA task force', 'former DEA'],
          matches: ['Physician with license and DEA.', 'Valid DEA; prescriptive authority.'],
          misses: ['A DEA agent.', 'Ensures DEA compliance in the pharmacy.'],
        },
      },
    },
    'Prescriptive Authority': {
      aka: [
        'prescribing authority',
        'furnishing license',
        'furnishing number',
        'prescribing rights',
        'prescriptive license',
      ],
    },
  },
  titles: {
    'Registered Nurse': {
      aka: ['RN', 'staff nurse', 'staff RN', 'registered general nurse', 'RGN'],
      when: {
        RN: {
          exact: true,
          matches: ['RN, 2019 to 2022.', 'Night RN.'],
          misses: ['The rn ligature.', 'Send to Rn Ltd.'],
        },
      },
    },
    Nurse: {
      aka: ['general nurse', 'nursing professional', 'nursing staff'],
      when: {
        Nurse: {
          unless: [
            'nurse call',
            'nurse sharks',
            'nurse cows',
            'nurse tree',
            'nurse call systems',
            'nurse assistant',
            'nurse aide',
            'dental nurse',
            'veterinary nurse',
            'nursery nurse',
          ],
          matches: ["Nurse at St Anne's.", 'A nurse on nights.'],
          misses: ['Install nurse call systems.', 'Qualified dental nurse.'],
        },
      },
    },
    'Licensed Practical Nurse': { aka: ['LPN', 'practical nurse', 'LVN', 'enrolled nurse', 'vocational nurse'] },
    'Charge Nurse': { aka: ['nurse in charge', 'charge RN'], is: ['Registered Nurse'] },
    'Nurse Manager': {
      aka: ['ward manager', 'unit manager RN', 'nursing unit manager', 'nurse unit manager', 'ward sister'],
      is: ['Registered Nurse'],
    },
    'Director of Nursing': {
      aka: ['DON', 'nursing director', 'ADON', 'DNS nursing', 'director of nurses'],
      is: ['Registered Nurse'],
      when: {
        DON: {
          exact: true,
          near: ['nursing', 'RN', 'ADON', 'SNF', 'nurse', 'facility', 'skilled', 'director', 'LTC'],
          matches: ['RN as DON in a skilled facility.', 'Former ADON or DON.'],
          misses: ['Don the gown.', 'Don Lee, nursing home owner.'],
        },
      },
    },
    'Chief Nursing Officer': {
      aka: ['CNO', 'chief nurse', 'vice president of nursing', 'VP of nursing', 'director of nursing and quality'],
      is: ['Registered Nurse'],
      when: {
        CNO: {
          exact: true,
          near: ['nursing', 'nurse', 'RN', 'chief', 'hospital', 'executive', 'patient', 'CEO'],
          unless: ['CNO registration', 'CNO Financial'],
          matches: ['CNO of a 300-bed hospital.', 'Chief nursing officer (CNO).'],
          misses: ['Works for Cno Ltd.', 'Burns cno gas.'],
        },
      },
    },
    'House Supervisor': {
      aka: [
        'nursing supervisor',
        'RN supervisor',
        'nurse supervisor',
        'hospital supervisor',
        'administrative supervisor',
      ],
      is: ['Registered Nurse'],
    },
    'ICU Nurse': {
      aka: ['ICU RN', 'intensive care nurse', 'critical care nurse', 'critical care RN', 'ITU nurse'],
      is: ['Registered Nurse'],
    },
    'Emergency Room Nurse': {
      aka: ['ER nurse', 'ER RN', 'ED RN', 'emergency nurse', 'ED nurse'],
      is: ['Registered Nurse'],
    },
    'Medical-Surgical Nurse': {
      aka: ['med-surg RN', 'med surg nurse', 'medical-surgical RN', 'RN med/surg', 'medical surgical registered nurse'],
      is: ['Registered Nurse'],
    },
    'Telemetry Nurse': {
      aka: ['telemetry RN', 'tele RN', 'RN telemetry', 'cardiac nurse', 'PCU RN'],
      is: ['Registered Nurse'],
    },
    'Operating Room Nurse': {
      aka: ['OR nurse', 'OR RN', 'circulating nurse', 'theatre nurse', 'perioperative nurse'],
      is: ['Registered Nurse'],
      when: {
        'OR nurse': {
          exact: true,
          matches: ['OR nurse with scrub skills.', 'Circulating as an OR nurse.'],
          misses: ['A medic or nurse.', 'Be a carer or nurse.'],
        },
      },
    },
    'PACU Nurse': {
      aka: ['PACU RN', 'recovery nurse', 'post-anesthesia nurse', 'RN PACU', 'recovery room nurse'],
      is: ['Registered Nurse'],
    },
    'Labor and Delivery Nurse': {
      aka: ['L&D nurse', 'L&D RN', 'labor and delivery RN', 'RN labor and delivery', 'OB nurse'],
      is: ['Registered Nurse'],
    },
    'NICU Nurse': {
      aka: ['NICU RN', 'neonatal nurse', 'RN NICU', 'neonatal staff nurse', 'neonatal ICU RN'],
      is: ['Registered Nurse'],
    },
    'Pediatric Nurse': {
      aka: ['pediatric RN', 'paediatric nurse', "children's nurse", 'peds RN', 'peds nurse'],
      is: ['Nurse'],
    },
    'Oncology Nurse': {
      aka: ['oncology RN', 'cancer nurse', 'infusion nurse', 'infusion RN', 'chemotherapy nurse'],
      is: ['Registered Nurse'],
    },
    'Dialysis Nurse': {
      aka: ['dialysis RN', 'hemodialysis nurse', 'renal nurse', 'hemodialysis RN', 'nephrology nurse'],
      is: ['Registered Nurse'],
    },
    'Hospice Nurse': {
      aka: ['hospice RN', 'palliative care nurse', 'palliative nurse', 'hospice case manager', 'RN hospice'],
      is: ['Nurse'],
    },
    'Home Health Nurse': {
      aka: ['home health RN', 'home care nurse', 'visiting nurse', 'RN home health', 'home health LPN'],
      is: ['Nurse'],
    },
    'Community Nurse': {
      aka: [
        'district nurse',
        'community staff nurse',
        'community health nurse',
        'community registered nurse',
        'community RN',
      ],
    },
    'Public Health Nurse': {
      aka: ['PHN', 'health visitor', 'public health registered nurse'],
      is: ['Registered Nurse'],
    },
    'School Nurse': { aka: ['school health nurse', 'school RN', 'school LPN', 'district nurse (school)'] },
    'Occupational Health Nurse': {
      aka: [
        'occupational health advisor',
        'occupational health RN',
        'OH nurse',
        'employee health nurse',
        'occupational health adviser',
      ],
    },
    'Practice Nurse': { aka: ['GP nurse', 'GPN', 'primary care nurse', 'surgery nurse', 'office nurse'] },
    'Nurse Practitioner': {
      aka: ['NP', 'FNP', 'ANP', 'APRN', 'CRNP'],
      is: ['Registered Nurse'],
      when: {
        NP: {
          exact: true,
          near: [
            'PA',
            'nurse',
            'practitioner',
            'MD',
            'physician',
            'RN',
            'patients',
            'clinic',
            'FNP',
            'APRN',
            'DO',
            'collaborating',
            'DEA',
          ],
          unless: ['NP hard', 'NP complete', 'NP-hard', 'NP-complete'],
          matches: ['NP or PA for a clinic.', 'FNP/NP seeing patients.'],
          misses: ['An NP-hard problem.', 'Prove it in np time.'],
        },
        ANP: {
          exact: true,
          near: ['nurse', 'practitioner', 'GP', 'RN', 'NMC', 'primary', 'ACP', 'V300'],
          matches: ['GP surgery seeks ANP.', 'ANP with V300.'],
          misses: ['Anp Ltd.', 'The anp file.'],
        },
      },
    },
    'Psychiatric Nurse Practitioner': {
      aka: [
        'PMHNP',
        'psych NP',
        'psychiatric NP',
        'mental health nurse practitioner',
        'behavioral health nurse practitioner',
      ],
      is: ['Nurse Practitioner'],
    },
    'Clinical Nurse Specialist': {
      aka: ['CNS', 'nurse specialist', 'CNS nurse', 'specialist nurse', 'Macmillan nurse'],
      is: ['Registered Nurse'],
      when: {
        CNS: {
          exact: true,
          near: ['nurse', 'nursing', 'specialist', 'APRN', 'NP', 'clinical', 'band', 'RN'],
          unless: ['CNS drugs', 'CNS disorders', 'CNS depressants', 'CNS tumors'],
          matches: ['CNS, band 7, lung cancer nurse.', 'APRN (NP or CNS).'],
          misses: ['Drugs for CNS disorders in clinical trials.', 'A cns tumour.'],
        },
      },
    },
    'Nurse Anesthetist': { aka: ['CRNA', 'nurse anaesthetist'], is: ['Registered Nurse'] },
    Midwife: { aka: ['CNM', 'delivery suite coordinator'] },
    'Mental Health Nurse': {
      aka: ['psychiatric nurse', 'RMN', 'psych RN', 'behavioral health nurse', 'CPN'],
      is: ['Nurse'],
      when: {
        CPN: {
          exact: true,
          near: ['mental', 'psychiatric', 'CMHT', 'RMN', 'nurse', 'community', 'NHS', 'crisis'],
          matches: ['CPN in a CMHT.', 'RMN as a community CPN.'],
          misses: ['Cpn Ltd.', 'The cpn tools.'],
        },
      },
    },
    'Learning Disability Nurse': { aka: ['RNLD', 'LD nurse'], is: ['Nurse'] },
    'Wound Care Nurse': { aka: ['wound nurse', 'WOC nurse', 'wound care RN', 'ostomy nurse', 'WOCN'] },
    'Case Manager RN': {
      aka: ['RN case manager', 'nurse case manager', 'case management nurse', 'RN care manager', 'nurse care manager'],
    },
    'MDS Coordinator': {
      aka: ['MDS nurse', 'resident assessment coordinator', 'MDS RN', 'MDS LPN', 'clinical reimbursement coordinator'],
    },
    'Infection Control Nurse': {
      aka: [
        'infection preventionist',
        'infection prevention nurse',
        'infection prevention and control nurse',
        'IPC nurse',
        'infection control practitioner',
      ],
    },
    'Nurse Educator': {
      aka: [
        'nursing instructor',
        'clinical educator',
        'practice educator',
        'nursing faculty',
        'staff development coordinator',
      ],
    },
    'Nurse Coordinator': {
      aka: [
        'RN coordinator',
        'nurse co-ordinator',
        'nursing coordinator',
        'transplant coordinator',
        'clinical coordinator RN',
      ],
    },
    'Travel Nurse': { aka: ['travel RN', 'agency nurse', 'bank nurse', 'PRN nurse', 'per diem nurse'] },
    'Triage Nurse': {
      aka: ['nurse advisor', 'triage RN', 'telehealth nurse', '111 clinical adviser', 'NHS 111 clinical advisor'],
    },
    'Flight Nurse': { aka: ['transport nurse', 'flight RN', 'transport RN', 'retrieval nurse', 'repatriation nurse'] },
    'Cath Lab Nurse': {
      aka: ['cath lab RN', 'EP lab RN', 'IR RN', 'RN cath lab', 'IR nurse'],
      is: ['Registered Nurse'],
    },
    'Endoscopy Nurse': {
      aka: ['endoscopy RN', 'GI nurse', 'GI RN', 'RN endoscopy', 'endo nurse'],
      is: ['Registered Nurse'],
    },
    'Aesthetic Nurse': { aka: ['cosmetic nurse', 'nurse injector', 'aesthetics nurse', 'aesthetic RN', 'RN injector'] },
    'Research Nurse': { aka: ['research RN', 'clinical trials nurse'] },
    'Legal Nurse Consultant': {
      aka: ['nurse consultant legal', 'medico-legal nurse', 'forensic nurse', 'SANE nurse', 'custody nurse'],
    },
    'Nurse Informaticist': {
      aka: ['nursing informatics specialist', 'informatics nurse', 'nurse informatics specialist', 'RN informatics'],
    },
    'Certified Nursing Assistant': { aka: ['CNA', 'nursing assistant', 'nurse aide', 'STNA', 'nursing aide'] },
    'Medication Aide': {
      aka: ['medication technician', 'med tech', 'med aide', 'CMT', 'QMAP'],
      when: {
        'med tech': {
          unless: [
            'med tech company',
            'med tech companies',
            'med tech industry',
            'med tech start up',
            'med tech sales',
            'med tech startup',
            'pharma and med tech',
          ],
          matches: ['Med tech for assisted living.', 'Caregiver or med tech.'],
          misses: ['Funds a med tech company.', 'Sold in the med-tech industry.'],
        },
        CMT: {
          exact: true,
          near: ['medication', 'CNA', 'nursing', 'assisted', 'technician', 'certified', 'LPN', 'care'],
          matches: ['CNA/CMT for assisted living.', 'CMT: certified medication technician.'],
          misses: ['CMT chart in finance.', 'Massage by a cmt.'],
        },
      },
    },
    'Healthcare Assistant': {
      aka: [
        'health care assistant',
        'HCA',
        'healthcare support worker',
        'clinical support worker',
        'nursing auxiliary',
      ],
      when: {
        HCA: {
          exact: true,
          near: ['care', 'ward', 'patients', 'hospital', 'NHS', 'nurse', 'nursing', 'healthcare', 'carer', 'clinical'],
          unless: ['HCA Healthcare', 'HCA hospital'],
          matches: ['HCA on a busy ward.', 'NHS HCA nights.'],
          misses: ['Joins HCA Healthcare.', 'An hca file.'],
        },
      },
    },
    'Nursing Associate': {
      aka: ['TNA', 'assistant practitioner'],
      when: {
        TNA: {
          exact: true,
          near: ['nursing', 'nurse', 'trainee', 'associate', 'NHS', 'apprenticeship'],
          matches: ['TNA, nursing apprenticeship.', 'Trainee nursing associate (TNA).'],
          misses: ['Runs a TNA for HR.', 'The tna file.'],
        },
      },
    },
    'Student Nurse': {
      aka: ['nursing student', 'nurse intern', 'nurse extern', 'graduate nurse', 'newly qualified nurse'],
    },
    'Monitor Technician': { aka: ['telemetry technician', 'monitor tech', 'telemetry tech'] },
    'Unit Clerk': { aka: ['ward clerk', 'unit secretary', 'health unit coordinator', 'HUC', 'ward secretary'] },
  },
})
