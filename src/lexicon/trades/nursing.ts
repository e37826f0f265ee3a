import { defineTable } from '../define-table.ts'

export const nursing = defineTable({
  trade: 'nursing',
  cues: [
    'nurse',
    'nursing',
    'RN',
    'patient',
    'care',
    'certified',
    'certification',
    'hospital',
    'clinical',
    'CNA',
    'ward',
    'clinic',
    'phlebotomy',
    'medical',
  ],
  skills: {
    'Quality Improvement': { aka: ['Service Improvement'] },
    Nursing: {
      when: {
        Nursing: {
          near: ['experience', 'skills', 'practice', 'knowledge', 'years'],
          unless: ['nursing home', 'nursing homes', 'nursing mothers'],
          matches: ['Two years of nursing in a hospital.', 'Clinical nursing skills.'],
          misses: ['A private room for nursing mothers.', 'Visits nursing homes.'],
        },
      },
    },
    'Patient Care': {},
    'Acute Care': {},
    'Critical Care': {},
    'Emergency Department': {
      aka: ['Emergency Room', 'Accident and Emergency', 'A&E', 'ED', 'ER'],
      is: ['Acute Care'],
      when: {
        'A&E': {
          exact: true,
          unless: ['a&e network', 'a&e firm', 'a&e services'],
          matches: ['Two years in A&E.', 'A&E or minor injuries.'],
          misses: ['A producer at A&E Network.', 'Plans by an A&E firm.'],
        },
        ED: {
          exact: true,
          near: ['icu', 'trauma', 'triage'],
          unless: ['special ed', 'phys ed', 'higher ed', 'ed tech'],
          matches: ['RN with two years in the ED.', 'ED or ICU.'],
          misses: ['Special ED certified.', 'Ask Ed about care.'],
        },
        ER: {
          exact: true,
          near: ['icu', 'trauma', 'triage'],
          unless: ['er diagram', 'er diagrams', 'er model', 'er specialist'],
          matches: ['ER or ICU nurse.', 'Trauma patients in the ER.'],
          misses: ['Draws ER diagrams of clinical data.', 'HR: an ER specialist in care.'],
        },
      },
    },
    'Emergency Nursing': {
      aka: ['ED Nursing', 'ER Nursing', 'Emergency Department Nursing'],
      is: ['Emergency Department', 'Acute Care'],
    },
    'Medical-Surgical Nursing': { aka: ['Med-Surg', 'Medical-Surgical', 'MedSurg'], is: ['Acute Care'] },
    Telemetry: {
      aka: ['Telemetry Nursing', 'Cardiac Telemetry', 'tele'],
      when: {
        tele: {
          near: ['med-surg', 'icu', 'unit', 'floor'],
          unless: ['tele sales', 'tele health', 'tele marketing', 'tele medicine', 'tele communications'],
          matches: ['RN with tele experience.', 'Med-surg/tele.'],
          misses: ['Tele-sales of care plans.', 'Tele-health for patients.'],
        },
        Telemetry: {
          near: ['cardiac', 'unit', 'icu', 'step-down', 'ekg'],
          unless: ['opentelemetry', 'vehicle telemetry', 'product telemetry'],
          matches: ['RN with telemetry experience.', 'Telemetry unit, cardiac patients.'],
          misses: ['Ships logs and product telemetry.', 'Car telemetry over radio.'],
        },
      },
      is: ['Acute Care'],
    },
    'Step-Down': {
      aka: ['PCU', 'IMCU', 'progressive care'],
      when: {
        'Step-Down': {
          near: ['unit', 'icu', 'telemetry'],
          unless: ['step down transformer', 'step down transformers'],
          matches: ['RN in step-down.', 'ICU or step-down experience.'],
          misses: ['Repairs step-down transformers.', 'The CEO will step down.'],
        },
      },
    },
    ICU: {
      aka: ['intensive care unit', 'intensive therapy unit', 'ITU'],
      is: ['Critical Care', 'Acute Care'],
      when: {
        ICU: {
          exact: true,
          matches: ['ICU experience.', 'Two years in an ICU.'],
          misses: ['See you at Icu Cafe.', 'Icu Ltd.'],
        },
      },
    },
    CVICU: { is: ['ICU', 'Critical Care'], aka: ['cardiovascular ICU'] },
    'Coronary Care Unit': { aka: ['CCU'], is: ['Critical Care'] },
    NICU: { aka: ['neonatal intensive care unit'], is: ['Critical Care'] },
    PICU: { is: ['Critical Care'] },
    'Neuro ICU': { aka: ['NSICU'], is: ['ICU'] },
    'Trauma Nursing': {},
    'Operating Room': { aka: ['operating theatre'] },
    'Surgical Counts': { aka: ['Sponge and Instrument Counts'] },
    'First Assist': { aka: ['First Assisting'] },
    Circulating: {
      when: {
        Circulating: {
          near: ['scrub', 'scrubbing', 'or', 'surgical', 'cases'],
          unless: ['circulating supply', 'circulating pump', 'circulating pumps'],
          matches: ['RN skilled in circulating and scrubbing.', 'OR circulating experience.'],
          misses: ['Fits circulating pumps.', 'A memo is circulating.'],
        },
      },
    },
    'Labor and Delivery': {
      aka: ['L&D'],
      when: {
        'L&D': {
          exact: true,
          near: ['postpartum', 'obstetric', 'fetal', 'labor'],
          unless: ['l&d manager', 'l&d team', 'l&d strategy', 'l&d programs', 'l&d specialist'],
          matches: ['L&D RN, nights.', 'L&D and postpartum.'],
          misses: ['Our L&D team trains staff.', 'HR and L&D strategy.'],
        },
      },
    },
    Midwifery: {},
    'Newborn Care': {},
    'Fetal Monitoring': {
      aka: ['EFM', 'CTG'],
      when: {
        EFM: {
          exact: true,
          matches: ['AWHONN EFM course.', 'EFM and neonatal care.'],
          misses: ['Efm radio station.', 'An efm file.'],
        },
      },
    },
    'Pediatric Nursing': {},
    'Geriatric Nursing': {},
    'Long-Term Care': {
      aka: ['LTC'],
      when: {
        LTC: {
          exact: true,
          near: ['snf', 'skilled', 'rehab', 'residents', 'facility'],
          matches: ['SNF or LTC experience.', 'Nursing in LTC.'],
          misses: ['LTC crypto price.', 'LTC Partners.'],
        },
      },
    },
    'Skilled Nursing Facility': {
      aka: ['SNF', 'nursing home'],
      is: ['Long-Term Care'],
      when: {
        'nursing home': {
          unless: ['nursing home administrator'],
          matches: ['Two years in a nursing home.', 'Hospital or nursing home experience.'],
          misses: ['Nursing home administrators.', 'A nursing home administrator.'],
        },
      },
    },
    'Home Health': {},
    'Hospice Care': {},
    'Palliative Care': { aka: ['End of Life Care'] },
    'Oncology Nursing': {},
    'Chemotherapy Administration': {},
    'Systemic Anti-Cancer Therapy': { aka: ['SACT'] },
    Dialysis: {},
    Hemodialysis: { is: ['Dialysis'] },
    'Peritoneal Dialysis': { is: ['Dialysis'] },
    CRRT: { aka: ['continuous renal replacement therapy'] },
    'Psychiatric Nursing': { aka: ['mental health nursing', 'psych nursing'] },
    'Wound Care': {},
    'Tissue Viability': { is: ['Wound Care'] },
    'Ostomy Care': { aka: ['stoma care'] },
    'Negative Pressure Wound Therapy': { aka: ['NPWT'] },
    'IV Therapy': { aka: ['Intravenous Therapy', 'IV Infusion Therapy'] },
    'IV Insertion': {
      aka: [
        'IV Starts',
        'IV Cannulation',
        'IV Placement',
        'IV catheter placement',
        'intravenous catheter placement',
        'intravenous cannulation',
        'cannulation',
      ],
      when: {
        cannulation: {
          unless: ['arterial cannulation', 'fistula cannulation', 'ecmo cannulation', 'self cannulation'],
          matches: ['Venepuncture and cannulation.', 'Trained in cannulation.'],
          misses: ['Teaches self-cannulation at home.', 'Fistula cannulation on dialysis.'],
        },
      },
    },
    'PICC Line Care': { aka: ['PICC'] },
    'Blood Transfusion': {},
    'Medication Administration': {
      aka: [
        'administering medicines',
        'administration of medicines',
        'medicines administration',
        'med pass',
        'passing medications',
      ],
    },
    Injections: {
      when: {
        Injections: {
          near: ['vaccines', 'give', 'administer', 'im', 'medications'],
          unless: ['sql injections', 'fuel injections'],
          matches: ['Give injections and take vitals.', 'Immunizations and injections for patients.'],
          misses: ['Blocks SQL injections.', 'Fuel injections serviced.'],
        },
      },
    },
    Immunizations: {
      aka: ['vaccinations', 'vaccine administration'],
      when: {
        vaccinations: {
          near: ['give', 'giving', 'administer', 'administering', 'smears'],
          unless: ['vaccination required', 'vaccination status', 'proof of vaccination'],
          matches: ['Skilled in wound care and vaccination.', 'Give vaccinations and smears.'],
          misses: ['Proof of vaccination is required.', 'You need your vaccinations to work here.'],
        },
      },
    },
    Triage: {
      aka: ['patient triage'],
      when: {
        Triage: {
          near: ['er', 'ed', 'emergency', 'telephone', 'calls'],
          unless: ['bug triage', 'ticket triage', 'alert triage'],
          matches: ['Triage patients in the emergency department.', 'Nurse skilled in triage.'],
          misses: ['Triage tickets and bugs.', 'Alert triage in the SOC.'],
        },
      },
    },
    'Vital Signs': {
      aka: ['vitals'],
      when: {
        vitals: {
          near: ['take', 'taking', 'obtain', 'record', 'ekg'],
          unless: ['vital role', 'vital part', 'a vital', 'web vitals'],
          matches: ['Takes vitals.', 'Record vitals and height.'],
          misses: ['Play a vital role in patient care.', 'Improves Core Web Vitals.'],
        },
      },
    },
    NEWS2: {},
    'Care Planning': { aka: ['care plans', 'plans of care', 'support planning'] },
    'Multidisciplinary Team': {
      aka: ['multi-disciplinary team', 'interdisciplinary team', 'MDT'],
      when: {
        MDT: {
          exact: true,
          near: ['multidisciplinary', 'meetings', 'discharge'],
          matches: ['A nurse within the MDT.', 'Attends MDT meetings about patients.'],
          misses: ['10 am MDT.', 'An MDT in the patrol car.'],
        },
      },
    },
    'Nursing Process': { aka: ['ADPIE'] },
    'Patient Education': {},
    'Health Education': {},
    'Discharge Planning': {},
    'Utilization Review': {},
    'Infection Control': {
      aka: ['IPC', 'infection prevention and control', 'infection prevention', 'IPAC'],
      when: {
        IPC: {
          exact: true,
          near: ['infection', 'prevention', 'hygiene', 'standards'],
          unless: ['ipc-a-610', 'ipc 610'],
          matches: ['IPC standards on the ward.', 'Nurse for infection prevention (IPC).'],
          misses: ['Soldering to IPC-A-610.', 'IPC over shared memory.'],
        },
      },
    },
    Catheterization: {},
    'NG Tube Insertion': { aka: ['NG tube', 'nasogastric tube'] },
    'Enteral Feeding': { aka: ['tube feeding'] },
    'PEG Feeding': { aka: ['G-tube'], is: ['Enteral Feeding'] },
    TPN: {
      aka: ['total parenteral nutrition', 'parenteral nutrition'],
      when: {
        TPN: {
          exact: true,
          matches: ['Manage TPN lines.', 'TPN and enteral feeds.'],
          misses: ['Tpn Ltd.', 'The tpn cache.'],
        },
      },
    },
    'Tracheostomy Care': { aka: ['trach care'] },
    'Ventilator Management': {
      aka: ['ventilators', 'vent management', 'mechanical ventilation'],
      when: {
        'mechanical ventilation': {
          near: ['icu', 'airway', 'abg'],
          unless: ['mechanical ventilation system', 'mechanical ventilation systems'],
          matches: ['ICU patients on mechanical ventilation.', 'Airway and mechanical ventilation.'],
          misses: ['Installs mechanical ventilation systems in clinics.', 'Mechanical ventilation of tunnels.'],
        },
      },
    },
    Suctioning: {},
    'Nebulizer Treatments': { aka: ['nebulizers'] },
    'Hemodynamic Monitoring': {},
    ECMO: { aka: ['ECLS'] },
    CPR: {
      aka: ['cardiopulmonary resuscitation'],
      is: ['Resuscitation'],
    },
    Resuscitation: {
      when: {
        Resuscitation: {
          near: ['neonatal', 'skills', 'airway', 'paediatric', 'training', 'emergency'],
          matches: ['Airway and resuscitation skills.', 'Paediatric resuscitation.'],
          misses: ['The resuscitation of a brand.', 'Resuscitation of old lawns.'],
        },
      },
    },
    'Conscious Sedation': { aka: ['moderate sedation'] },
    'Diabetes Management': { aka: ['diabetes care'] },
    'Charge Nurse Duties': {},
    'Nursing Delegation': {},
    Handover: {
      when: {
        Handover: {
          near: ['shift'],
          unless: ['project handover', 'handover of keys'],
          matches: ['Clinical handover at the ward.', 'Nurse-led handover.'],
          misses: ['Project handover to the client.', 'Handover of keys.'],
        },
      },
    },
    SBAR: { is: ['Handover'] },
    'Fall Prevention': {},
    Restraints: {
      when: {
        Restraints: {
          near: ['seclusion', 'behavioral', 'psychiatric'],
          unless: ['fall restraints', 'seat restraints', 'budget restraints', 'child restraints'],
          matches: ['Monitors patients in restraints.', 'Seclusion and restraints policy, psychiatric unit.'],
          misses: ['Time and budget restraints.', 'Fits child restraints in cars.'],
        },
      },
    },
    'Activities of Daily Living': { aka: ['ADLs'] },
    'Moving and Handling': {
      aka: ['patient handling', 'manual handling'],
      is: ['Manual Handling'],
      when: {
        'manual handling': {
          near: ['hoist', 'residents'],
          unless: ['manual handling of goods', 'manual handling of loads', 'manual handling certificate'],
          matches: ['Manual handling of patients.', 'Hoist and manual handling, care home.'],
          misses: ['Manual handling of goods.', 'Boxes: manual handling all day.'],
        },
      },
    },
    'Hoist Use': { aka: ['Hoyer lift', 'mechanical lift', 'patient hoist'] },
    'Incontinence Care': {
      aka: ['continence'],
      when: {
        continence: {
          near: ['promotion', 'pelvic', 'bladder'],
          matches: ['Nurse with a continence interest.', 'Bladder health and continence.'],
          misses: ['Praised his continence.', 'On continence in verse.'],
        },
      },
    },
    'Intake and Output': {
      aka: ['I&O'],
      when: {
        'I&O': {
          exact: true,
          near: ['vital', 'patient', 'monitoring', 'nursing', 'cna', 'fluid'],
          unless: ['i&o manager', 'i&o team', 'i&o leader'],
          matches: ['Record vitals and I&O.', 'CNA notes I&O for each patient.'],
          misses: ['An I&O leader in the cloud.', 'Our I&O team runs servers.'],
        },
      },
    },
    'Point-of-Care Testing': { aka: ['POCT'] },
    'Cervical Screening': {},
    Contraception: {},
    'Family Planning': {},
    'Sexual Health': {},
    'Chronic Disease Management': {
      aka: ['long-term conditions'],
      when: {
        'long-term conditions': {
          near: ['clinics', 'manage', 'asthma', 'diabetes'],
          unless: ['disability or long-term condition', 'disabilities or long-term conditions'],
          matches: ['Nurse-led clinics for long-term conditions.', 'Manage long-term conditions.'],
          misses: [
            'If you have a disability or long-term condition, ask our clinic.',
            'On long-term conditions of trade.',
          ],
        },
      },
    },
    'Ear Irrigation': {},
    'Leg Ulcer Management': {},
    'Suture Removal': {},
    'Verification of Death': {},
    'Verification of Expected Death': { aka: ['VOED'], is: ['Verification of Death'] },
    'Syringe Drivers': {
      aka: ['syringe pump'],
    },
    'Infusion Pumps': {},
    'Joint Commission Standards': { aka: ['JCAHO', 'TJC'] },
    'MDS Assessment': { aka: ['Minimum Data Set', 'MDS 3.0'] },
    'OASIS Assessment': {
      aka: ['OASIS-E', 'OASIS'],
      when: {
        OASIS: {
          exact: true,
          near: ['home health', 'documentation', 'medicare'],
          matches: ['Home health RN: OASIS.', 'OASIS documentation.'],
          misses: ['Oasis Hotel.', 'Songs by OASIS.'],
        },
      },
    },
    'Disease Prevention': {},
    'Health Promotion': {},
    'Nursing Informatics': {},
    'Nurse Prescribing': { is: ['Non-Medical Prescribing'] },
    'Non-Medical Prescribing': {},
    V300: { is: ['Nurse Prescribing', 'Independent Prescriber'] },
    'Hyperbaric Medicine': { aka: ['HBOT'] },
    'Private Duty Nursing': {
      aka: ['PDN'],
      when: {
        PDN: {
          exact: true,
          near: ['lpn', 'pediatric', 'private', 'duty', 'trach'],
          matches: ['LPN for PDN cases.', 'PDN nursing shifts.'],
          misses: ['Mains pdn design.', 'The PDN on a PCB.'],
        },
      },
    },
    PPE: { aka: ['personal protective equipment'] },
    Waterbirth: {},
    'Pre-Op and Post-Op Care': {},
    'Public Health Nursing': {},
    'Pressure Injury Prevention': {},
    'Nursing Documentation': {},
    'Case Management Nursing': {},
    'Endoscopy Nursing': {},
    'Neurology Nursing': {},
    'Nursing Leadership': {},
    'Telehealth Nursing': {},
    'Advanced Clinical Practice': {},
    'Six Cs of Nursing': {},
    'Clinical Skills Training': {},
    'Physician Order Transcription': {},
  },
  certifications: {
    PMVA: { aka: ['Prevention and Management of Violence and Aggression'] },
    'Newborn and Infant Physical Examination': { aka: ['NIPE'], is: ['Newborn Care'] },
    'Practice Assessor': { aka: ['practice assessor preparation', 'practice supervisor and assessor'] },
    'NIH Stroke Scale': { aka: ['NIHSS'] },
    'Independent Prescriber': {
      aka: ['Independent Prescribing', 'Non-Medical Prescriber'],
      is: ['Non-Medical Prescribing'],
    },
    'Basic Life Support': {
      aka: ['BCLS', 'BLS', 'BLS/CPR'],
      is: ['CPR Certification'],
      by: 'American Heart Association',
      when: {
        BLS: {
          exact: true,
          unless: ['bls data', 'bls statistics', 'bls international'],
          matches: ['BLS required.', 'BLS and ACLS.'],
          misses: ['Uses BLS data on wages.', 'The bls file.'],
        },
      },
    },
    'CPR Certification': { aka: ['CPR certified', 'CPR', 'cardiopulmonary resuscitation certification'] },
    'CPR/AED': { is: ['CPR Certification'] },
    'Advanced Cardiac Life Support': {
      aka: ['ACLS', 'Advanced Cardiovascular Life Support'],
      by: 'American Heart Association',
    },
    'Pediatric Advanced Life Support': {
      aka: ['PALS'],
      by: 'American Heart Association',
      when: {
        PALS: {
          exact: true,
          near: ['bls', 'nrp', 'required', 'pediatric', 'provider'],
          unless: ['nhs pals', 'pals office'],
          matches: ['BLS, ACLS and PALS.', 'PALS certification.'],
          misses: ['Hang out with your pals.', 'Ring the PALS office at the Trust.'],
        },
      },
    },
    'Neonatal Resuscitation Program': {
      aka: ['NRP'],
      by: 'American Academy of Pediatrics',
      when: {
        NRP: { exact: true, matches: ['NRP within 90 days.', 'ACLS and NRP.'], misses: ['The nrp file.', 'Nrp Ltd.'] },
      },
    },
    'S.T.A.B.L.E. Program': {},
    'Trauma Nursing Core Course': { aka: ['TNCC'], by: 'Emergency Nurses Association' },
    'Emergency Nursing Pediatric Course': { aka: ['ENPC'], by: 'Emergency Nurses Association' },
    'Advanced Trauma Care for Nurses': { aka: ['ATCN'] },
    'Immediate Life Support': {
      aka: ['ILS'],
      by: 'Resuscitation Council UK',
      when: {
        ILS: {
          exact: true,
          near: ['bls', 'als', 'life'],
          matches: ['ILS for nurses.', 'BLS or ILS.'],
          misses: ['An ILS approach.', 'Library ILS.'],
        },
      },
    },
    'Advanced Life Support': {
      aka: ['ALS'],
      by: 'Resuscitation Council UK',
      when: {
        ALS: {
          exact: true,
          near: ['bls', 'ils', 'life', 'paramedic'],
          unless: ['als patients', 'with als', 'als association'],
          matches: ['ILS or ALS.', 'ALS provider, hospital.'],
          misses: ['Cares for patients with ALS.', 'The ALS Association.'],
        },
      },
    },
    'Advanced Paediatric Life Support': { aka: ['APLS'] },
    'European Paediatric Advanced Life Support': { aka: ['EPALS'] },
    CCRN: { aka: ['Critical Care Registered Nurse'], by: 'American Association of Critical-Care Nurses' },
    PCCN: { aka: ['Progressive Care Certified Nurse'], by: 'American Association of Critical-Care Nurses' },
    'Certified Emergency Nurse': {
      aka: ['CEN'],
      by: 'Board of Certification for Emergency Nursing',
      when: {
        CEN: {
          exact: true,
          near: ['emergency', 'bcen', 'ccrn'],
          unless: ['cen standard', 'cen standards'],
          matches: ['Emergency RN with CEN.', 'CEN or CCRN preferred.'],
          misses: ['Meets CEN standards.', 'A cen of dust.'],
        },
      },
    },
    'Certified Pediatric Emergency Nurse': { aka: ['CPEN'], by: 'Board of Certification for Emergency Nursing' },
    'Trauma Certified Registered Nurse': { aka: ['TCRN'], by: 'Board of Certification for Emergency Nursing' },
    'Certified Flight Registered Nurse': { aka: ['CFRN'], by: 'Board of Certification for Emergency Nursing' },
    CNOR: { aka: ['Certified Nurse Operating Room'], by: 'Competency and Credentialing Institute' },
    'Registered Nurse First Assistant': { aka: ['RNFA'] },
    'Certified Registered Nurse First Assistant': { aka: ['CRNFA'], is: ['Registered Nurse First Assistant'] },
    'Certified Post Anesthesia Nurse': { aka: ['CPAN'], by: 'ABPANC' },
    'Certified Medical-Surgical Registered Nurse': {
      aka: ['CMSRN'],
      by: 'Medical-Surgical Nursing Certification Board',
    },
    'Board Certified Registered Nurse': { aka: ['RN-BC'], by: 'American Nurses Credentialing Center' },
    'Oncology Certified Nurse': {
      aka: ['OCN'],
      by: 'Oncology Nursing Certification Corporation',
      when: {
        OCN: {
          exact: true,
          near: ['oncology', 'chemotherapy', 'bmtcn', 'ons'],
          matches: ['Oncology RN, OCN preferred.', 'OCN certification.'],
          misses: ['Ocn freight rates.', 'On the ocn floor.'],
        },
      },
    },
    'Advanced Oncology Certified Nurse Practitioner': { aka: ['AOCNP'] },
    'Chemotherapy and Biotherapy Certification': { by: 'Oncology Nursing Society' },
    'Certified Nephrology Nurse': { by: 'Nephrology Nursing Certification Commission' },
    'Certified Hospice and Palliative Nurse': { aka: ['CHPN'], by: 'HPCC' },
    'Certified Wound Care Nurse': { aka: ['CWCN'] },
    'Certified Wound Ostomy Continence Nurse': { aka: ['CWOCN'], is: ['Certified Wound Care Nurse'] },
    'IV Certification': { aka: ['IV certified'] },
    'Neonatal Intensive Care Nursing Certification': {
      aka: ['RNC-NIC', 'RNC-NICU'],
      by: 'National Certification Corporation',
    },
    'Electronic Fetal Monitoring Certification': { aka: ['C-EFM'], by: 'National Certification Corporation' },
    'International Board Certified Lactation Consultant': { aka: ['IBCLC'], by: 'IBLCE' },
    'Certified Lactation Counselor': {
      aka: ['CLC'],
      when: {
        CLC: {
          exact: true,
          near: ['lactation', 'ibclc', 'breastfeeding', 'wic', 'postpartum'],
          matches: ['CLC or IBCLC.', 'WIC counselor with CLC.'],
          misses: ['CLC Lodging.', 'At clc we paint.'],
        },
      },
    },
    'Certified Pediatric Nurse': {
      aka: ['CPN'],
      by: 'Pediatric Nursing Certification Board',
      when: {
        CPN: {
          exact: true,
          near: ['pediatric', 'pediatrics', 'pals'],
          unless: ['cpn team'],
          matches: ['Pediatric RN, CPN preferred.', 'CPN certification.'],
          misses: ['Petri nets, e.g. cpn tools.', 'Cpn Ltd.'],
        },
      },
    },
    'Certified Case Manager': {
      aka: ['CCM'],
      by: 'Commission for Case Manager Certification',
      when: {
        CCM: {
          exact: true,
          near: ['case', 'acm', 'lcsw', 'utilization', 'discharge'],
          unless: ['sap ccm', 'ccm program'],
          matches: ['RN case manager with CCM.', 'CCM certification preferred.'],
          misses: ['Writes ccm scripts.', 'A ccm of earth.'],
        },
      },
    },
    'Certified in Infection Control': {
      aka: ['CIC'],
      by: 'CBIC',
      when: {
        CIC: {
          exact: true,
          near: ['infection', 'ip', 'prevention', 'cbic', 'apic'],
          matches: ['Infection prevention RN with CIC.', 'CIC through CBIC.'],
          misses: ['Mind CIC is a charity.', 'A local CIC.'],
        },
      },
    },
    'Certified Diabetes Care and Education Specialist': { aka: ['CDCES'], by: 'CBDCE' },
    'Nurse Executive Certification': { aka: ['NE-BC'], by: 'American Nurses Credentialing Center' },
    'Nurse Executive Advanced Certification': { aka: ['NEA-BC'] },
    'Certified Nurse Educator': {
      aka: ['CNE'],
      by: 'National League for Nursing',
      when: {
        CNE: {
          exact: true,
          near: ['educator', 'nln', 'faculty', 'msn'],
          matches: ['Nursing faculty with CNE.', 'CNE from NLN.'],
          misses: ['Cne files.', 'A cne gene.'],
        },
      },
    },
    'Psychiatric-Mental Health Nursing Certification': {
      aka: ['PMH-BC', 'PMHN-BC'],
      by: 'American Nurses Credentialing Center',
    },
    'Gerontological Nursing Certification': { aka: ['GERO-BC'] },
    'Cardiac Vascular Nursing Certification': { aka: ['CV-BC'] },
    'Certified Rehabilitation Registered Nurse': { aka: ['CRRN'], by: 'Rehabilitation Nursing Certification Board' },
    'Stroke Certified Registered Nurse': { aka: ['SCRN'], by: 'ABNN' },
    'Certified Neuroscience Registered Nurse': { aka: ['CNRN'] },
    'Orthopaedic Nurse Certified': { by: 'Orthopaedic Nurses Certification Board' },
    'Certified Ambulatory Care Nurse': { aka: ['AMB-BC'] },
    'Certified School Nurse': { aka: ['NCSN'] },
    'Sexual Assault Nurse Examiner': {
      aka: ['SANE'],
      by: 'International Association of Forensic Nurses',
      when: {
        SANE: {
          exact: true,
          near: ['forensic', 'sexual', 'assault', 'examiner', 'trained'],
          matches: ['RN, SANE trained.', 'RN with SANE certification.'],
          misses: ['A sane work week.', 'Sane defaults.'],
        },
      },
    },
    'Certified Legal Nurse Consultant': { aka: ['CLNC'] },
    'Legal Nurse Consultant Certified': { aka: ['LNCC'] },
    'Resident Assessment Coordinator Certified': { aka: ['RAC-CT'], by: 'AAPACN' },
    'COS-C OASIS': { aka: ['COS-C'] },
    'Family Nurse Practitioner Certification': {},
    'FNP-BC': { is: ['Family Nurse Practitioner Certification'] },
    'FNP-C': { is: ['Family Nurse Practitioner Certification'] },
    'Adult-Gerontology Acute Care NP Certification': { aka: ['AGACNP'] },
    'ACNPC-AG': { is: ['Adult-Gerontology Acute Care NP Certification'] },
    'Adult-Gerontology Primary Care NP Certification': { aka: ['AGPCNP'] },
    'Pediatric Nurse Practitioner Certification': {},
    'PPCNP-BC': { is: ['Pediatric Nurse Practitioner Certification'] },
    CPNP: { is: ['Pediatric Nurse Practitioner Certification'] },
    'PMHNP Certification': { aka: ['PMHNP-BC'] },
    'NCLEX-RN': { by: 'NCSBN', is: ['NCLEX'] },
    NCLEX: {},
    'NCLEX-PN': { by: 'NCSBN' },
    'NMC OSCE': { by: 'NMC', is: ['OSCE'] },
    OSCE: { aka: ['Objective Structured Clinical Examination'] },
    'Care Certificate': {},
    'Mentorship in Practice': { aka: ['SLAiP'] },
    'Crisis Prevention Intervention': {
      aka: ['Nonviolent Crisis Intervention', 'CPI certification', 'CPI certified', 'CPI'],
      by: 'Crisis Prevention Institute',
      when: {
        CPI: {
          exact: true,
          near: ['crisis', 'de-escalation', 'restraint'],
          unless: ['cpi inflation', 'cpi index', 'cpi data', 'cpi increase'],
          matches: ['BLS and CPI, psychiatric hospital.', 'CPI de-escalation.'],
          misses: ['Clinic fees rise with CPI inflation.', 'A CPI of 0.9 on the project.'],
        },
      },
    },
    'Management of Aggressive Behavior': {
      aka: ['MOAB'],
      when: {
        MOAB: {
          exact: true,
          near: ['training', 'aggressive', 'behavior', 'cpi'],
          matches: ['MOAB training.', 'CPI or MOAB certified.'],
          misses: ['Hikes in Moab.', 'Moab, Utah.'],
        },
      },
    },
  },
  licences: {
    'Registered General Nurse': {
      aka: ['RGN', 'RN Adult'],
      by: 'Nursing and Midwifery Council',
      is: ['Registered Nurse'],
    },
    'Registered Nurse': {
      aka: ['RN', 'RN license', 'RN licensure', 'R.N.', 'licensed RN'],
      by: 'State Board of Nursing',
      when: {
        RN: {
          exact: true,
          matches: ['RN required.', 'Active RN with BLS.'],
          misses: ['The rn ligature.', 'Send to Rn Ltd.'],
        },
        'R.N.': {
          near: ['license', 'licensed', 'degree', 'bsn'],
          matches: ['R.N. or L.P.N. license.', 'Licensed R.N. in a hospital.'],
          misses: ['Mail R.N. Gupta.', 'Signed R.N. Hall.'],
        },
      },
      is: ['Nursing License'],
    },
    'Nursing License': {},
    'Licensed Practical Nurse': {
      aka: ['LPN', 'L.P.N.', 'Licensed Vocational Nurse', 'LVN', 'vocational nurse license'],
      by: 'State Board of Nursing',
      is: ['Nursing License'],
    },
    'Registered Practical Nurse': {
      aka: ['RPN', 'CNO registration RPN'],
      by: 'College of Nurses of Ontario',
      when: {
        RPN: {
          exact: true,
          near: ['cno', 'long-term', 'ontario', 'registered'],
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
      ],
      by: 'state nurse aide registry',
      when: {
        CNA: {
          exact: true,
          unless: ['cna insurance', 'cna financial', 'cve cna'],
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
        'medication technician certification',
        'medication aide',
      ],
      when: {
        CMT: {
          exact: true,
          near: ['medication', 'assisted', 'technician'],
          matches: ['CNA/CMT for assisted living.', 'CMT: certified medication technician.'],
          misses: ['CMT chart in finance.', 'Massage by a cmt.'],
        },
      },
    },
    'Qualified Medication Aide': {
      aka: ['QMA'],
      when: {
        QMA: {
          exact: true,
          near: ['medication', 'lpn', 'aide', 'assisted'],
          matches: ['LPN or QMA.', 'QMA for nursing care.'],
          misses: ['Qma Ltd.', 'The qma file.'],
        },
      },
    },
    'Advanced Practice Registered Nurse': {
      aka: ['APRN', 'ARNP', 'Advanced Practice Nurse', 'APN license'],
      is: ['Registered Nurse'],
    },
    'Nurse Practitioner License': { aka: ['CRNP license', 'NP license'], is: ['Advanced Practice Registered Nurse'] },
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
      ],
      by: 'Nursing and Midwifery Council',
      when: {
        NMC: {
          exact: true,
          unless: ['nmc cathode', 'nmc battery', 'nmc batteries'],
          matches: ['NMC registered.', 'Valid NMC PIN.'],
          misses: ['NMC cathode powders.', 'Charges NMC batteries.'],
        },
      },
    },
    'Registered Mental Health Nurse': {
      aka: ['RMN', 'RNMH', 'RN Mental Health', 'registered mental nurse', 'Registered Nurse (Mental Health)'],
      is: ['NMC Registration'],
      by: 'Nursing and Midwifery Council',
    },
    'Registered Nurse Learning Disabilities': {
      aka: ['RNLD', 'learning disability nurse registration'],
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
      aka: ['CRNA', 'certified nurse anesthetist'],
      is: ['Advanced Practice Registered Nurse'],
    },
    'Clinical Nurse Specialist Licence': {
      aka: ['CNS license', 'CNS certification', 'clinical nurse specialist certification', 'APRN-CNS'],
      is: ['Advanced Practice Registered Nurse'],
    },
    'Specialist Community Public Health Nurse': {
      aka: ['SCPHN'],
      is: ['NMC Registration'],
      by: 'Nursing and Midwifery Council',
    },
    'Health Visitor Qualification': { is: ['Specialist Community Public Health Nurse'] },
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
      aka: ['DEA license', 'DEA number', 'DEA certificate', 'DEA', 'active DEA', 'unrestricted DEA'],
      by: 'Drug Enforcement Administration',
      when: {
        DEA: {
          exact: true,
          near: ['license', 'np', 'pa', 'md', 'physician', 'prescriptive'],
          unless: ['dea agent', 'dea agents', 'dea compliance'],
          matches: ['Physician with license and DEA.', 'Valid DEA; prescriptive authority.'],
          misses: ['A DEA agent.', 'Ensures DEA compliance in the pharmacy.'],
        },
      },
    },
    'Controlled Substance License': {},
    'Prescriptive Authority': {
      aka: ['prescribing authority', 'prescribing rights', 'prescriptive license'],
    },
    'Furnishing License': { aka: ['furnishing number'], is: ['Prescriptive Authority'] },
  },
  titles: {
    'Registered Nurse': {
      aka: ['RN', 'RGN'],
      when: {
        RN: {
          exact: true,
          matches: ['RN, 2019 to 2022.', 'Night RN.'],
          misses: ['The rn ligature.', 'Send to Rn Ltd.'],
        },
      },
    },
    Nurse: {
      when: {
        Nurse: {
          unless: ['nurse call', 'nurse sharks', 'nurse cows', 'dental nurse'],
          matches: ["Nurse at St Anne's.", 'A nurse on nights.'],
          misses: ['Install nurse call systems.', 'Qualified dental nurse.'],
        },
      },
    },
    'Licensed Practical Nurse': { aka: ['LPN', 'LVN'] },
    'Charge Nurse': { is: ['Nurse'] },
    'Nurse Manager': { is: ['Registered Nurse'] },
    'Director of Nursing': {
      aka: ['DON'],
      is: ['Registered Nurse'],
      when: {
        DON: {
          exact: true,
          near: ['adon', 'facility', 'skilled', 'director', 'ltc'],
          matches: ['RN as DON in a skilled facility.', 'Former ADON or DON.'],
          misses: ['Don the gown.', 'Don Lee, nursing home owner.'],
        },
      },
    },
    'Chief Nursing Officer': {
      aka: ['CNO'],
      is: ['Registered Nurse'],
      when: {
        CNO: {
          exact: true,
          near: ['nursing', 'nurse', 'rn', 'chief', 'hospital', 'executive'],
          unless: ['cno registration', 'cno financial'],
          matches: ['CNO of a 300-bed hospital.', 'Chief nursing officer (CNO).'],
          misses: ['Works for Cno Ltd.', 'Burns cno gas.'],
        },
      },
    },
    'House Supervisor': { is: ['Registered Nurse'] },
    'ICU Nurse': { aka: ['ICU RN'], is: ['Registered Nurse'] },
    'Emergency Room Nurse': { aka: ['ER RN', 'ED RN'], is: ['Registered Nurse'] },
    'Medical-Surgical Nurse': { is: ['Registered Nurse'] },
    'Telemetry Nurse': { is: ['Registered Nurse'] },
    'Operating Room Nurse': { aka: ['OR RN'], is: ['Registered Nurse'] },
    'PACU Nurse': { aka: ['PACU RN'], is: ['Registered Nurse'] },
    'Labor and Delivery Nurse': { is: ['Registered Nurse'] },
    'NICU Nurse': { aka: ['NICU RN'], is: ['Registered Nurse'] },
    'Pediatric Nurse': { is: ['Nurse'] },
    'Oncology Nurse': { is: ['Registered Nurse'] },
    'Dialysis Nurse': { is: ['Nurse'] },
    'Hospice Nurse': { is: ['Nurse'] },
    'Home Health Nurse': { is: ['Nurse'] },
    'Community Nurse': {},
    'Public Health Nurse': { aka: ['PHN'], is: ['Registered Nurse'] },
    'School Nurse': {},
    'Occupational Health Nurse': {},
    'Practice Nurse': { aka: ['GPN'] },
    'Nurse Practitioner': {
      aka: ['NP'],
      is: ['Registered Nurse'],
      when: {
        NP: {
          exact: true,
          near: ['pa', 'practitioner', 'md', 'physician', 'do'],
          unless: ['np hard', 'np complete'],
          matches: ['NP or PA for a clinic.', 'FNP/NP seeing patients.'],
          misses: ['An NP-hard problem.', 'Prove it in np time.'],
        },
      },
    },
    'Family Nurse Practitioner': { aka: ['FNP'], is: ['Nurse Practitioner'] },
    'Psychiatric Nurse Practitioner': { aka: ['PMHNP'], is: ['Nurse Practitioner'] },
    'Clinical Nurse Specialist': {
      aka: ['CNS'],
      is: ['Registered Nurse'],
      when: {
        CNS: {
          exact: true,
          near: ['specialist', 'np', 'band'],
          unless: ['cns drugs', 'cns disorders'],
          matches: ['CNS, band 7, lung cancer nurse.', 'APRN (NP or CNS).'],
          misses: ['Drugs for CNS disorders in clinical trials.', 'A cns tumour.'],
        },
      },
    },
    'Nurse Anesthetist': { aka: ['CRNA'], is: ['Registered Nurse'] },
    Midwife: {},
    'Certified Nurse-Midwife': { aka: ['CNM'], is: ['Midwife'] },
    'Mental Health Nurse': { aka: ['RMN'], is: ['Nurse'] },
    'Learning Disability Nurse': { aka: ['RNLD'], is: ['Nurse'] },
    'Wound Care Nurse': {},
    'Wound Ostomy Continence Nurse': { aka: ['WOCN'], is: ['Wound Care Nurse'] },
    'Infection Control Nurse': {},
    'Nurse Educator': {},
    'Triage Nurse': {},
    'Flight Nurse': {},
    'Cath Lab Nurse': { is: ['Registered Nurse'] },
    'Interventional Radiology Nurse': { aka: ['IR RN'], is: ['Registered Nurse'] },
    'Endoscopy Nurse': { aka: ['GI RN'], is: ['Registered Nurse'] },
    'Legal Nurse Consultant': {},
    'Nurse Informaticist': {},
    'Certified Nursing Assistant': { aka: ['CNA', 'STNA'] },
    'Patient Care Technician': {
      aka: ['patient care tech', 'PCT'],
      when: {
        PCT: {
          exact: true,
          near: ['tech', 'ekg', 'dialysis'],
          unless: ['primary care trust', 'nhs pct', 'pct application', 'pct applications'],
          matches: ['CNA or PCT.', 'PCT in a dialysis clinic.'],
          misses: ['Files PCT applications.', 'Managed a budget at Leeds NHS PCT.'],
        },
      },
    },
    'Medication Aide': {},
    'Healthcare Assistant': {
      aka: ['health care assistant', 'HCA', 'healthcare support worker', 'HCSW', 'nursing auxiliary'],
      when: {
        HCA: {
          exact: true,
          near: ['care', 'ward', 'patient', 'hospital', 'nhs', 'nurse'],
          unless: ['hca healthcare', 'hca hospital'],
          matches: ['HCA on a busy ward.', 'NHS HCA nights.'],
          misses: ['Joins HCA Healthcare.', 'An hca file.'],
        },
      },
    },
    'Nursing Associate': {},
    'Student Nurse': {},
    'Monitor Technician': {},
    'Unit Clerk': { aka: ['health unit coordinator', 'HUC'] },
  },
})
