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
    'Emergency Nursing': {},
    'Medical-Surgical Nursing': {},
    Telemetry: {
      when: {
        Telemetry: {
          near: ['cardiac', 'unit', 'icu', 'step-down', 'ekg'],
          unless: ['opentelemetry', 'vehicle telemetry', 'product telemetry'],
          matches: ['RN with telemetry experience.', 'Telemetry unit, cardiac patients.'],
          misses: ['Ships logs and product telemetry.', 'Car telemetry over radio.'],
        },
      },
    },
    'Step-Down': {
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
      aka: ['intensive care unit', 'intensive therapy unit'],
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
      aka: ['coronary care unit'],
      is: ['ICU', 'Critical Care'],
    },
    NICU: { is: ['Critical Care'] },
    PICU: { is: ['Critical Care'] },
    'Neuro ICU': { is: ['ICU'] },
    'Trauma Nursing': {},
    'Operating Room': {},
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
    'Surgical Scrub': {},
    PACU: {},
    'Pre-Op and Post-Op Care': {},
    'Labor and Delivery': {},
    'Postpartum Care': {},
    'Obstetric Nursing': {},
    Midwifery: {},
    'Newborn Care': {},
    'Lactation Support': {},
    'Fetal Monitoring': {
      aka: ['EFM'],
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
    'Skilled Nursing Facility': { aka: ['SNF'] },
    'Home Health': {},
    'Hospice Care': {},
    'Palliative Care': {},
    'Oncology Nursing': {},
    'Chemotherapy Administration': {
      aka: ['systemic anti-cancer therapy'],
    },
    Dialysis: {},
    'Peritoneal Dialysis': { is: ['Dialysis'] },
    CRRT: { aka: ['continuous renal replacement therapy'] },
    'Psychiatric Nursing': {},
    'Rehabilitation Nursing': {},
    'Public Health Nursing': {},
    'Occupational Health Nursing': {},
    'Correctional Nursing': {},
    'Ambulatory Care': {},
    'Practice Nursing': {},
    'Wound Care': {},
    'Ostomy Care': {},
    'Pressure Injury Prevention': {},
    'Negative Pressure Wound Therapy': {},
    'IV Therapy': {},
    'IV Insertion': {},
    'PICC Line Care': {},
    'Blood Transfusion': {},
    'Medication Administration': {},
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
      aka: ['vaccinations'],
      when: {
        vaccinations: {
          near: ['give', 'giving', 'administer', 'administering', 'smears'],
          unless: ['vaccination required', 'vaccination status', 'proof of vaccination'],
          matches: ['Skilled in wound care and vaccination.', 'Give vaccinations and smears.'],
          misses: ['Proof of vaccination is required.', 'You need your vaccinations to work here.'],
        },
      },
    },
    'Nursing Assessment': {},
    Triage: {
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
    'Care Planning': {},
    'Nursing Process': { aka: ['ADPIE'] },
    'Nursing Documentation': {},
    'Patient Education': {
      aka: ['health education'],
    },
    'Discharge Planning': {},
    'Case Management Nursing': {},
    'Care Coordination': {},
    'Utilization Review': {},
    'Infection Control': {
      aka: ['IPC'],
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
    Catheterization: {
      aka: ['Foley catheter'],
    },
    'NG Tube Insertion': {},
    'Enteral Feeding': {},
    TPN: {
      when: {
        TPN: {
          exact: true,
          matches: ['Manage TPN lines.', 'TPN and enteral feeds.'],
          misses: ['Tpn Ltd.', 'The tpn cache.'],
        },
      },
    },
    'Tracheostomy Care': {},
    'Ventilator Management': {},
    Suctioning: {},
    'Oxygen Therapy': {},
    'Nebulizer Treatments': {},
    'Cardiac Monitoring': {},
    'Hemodynamic Monitoring': {},
    'Titrating Drips': {},
    ECMO: {},
    IABP: {},
    'Code Response': {},
    CPR: {
      aka: ['cardiopulmonary resuscitation', 'resuscitation'],
      when: {
        resuscitation: {
          near: ['neonatal', 'skills', 'airway', 'paediatric', 'training', 'emergency'],
          matches: ['Airway and resuscitation skills.', 'Paediatric resuscitation.'],
          misses: ['The resuscitation of a brand.', 'Resuscitation of old lawns.'],
        },
      },
    },
    'Pain Management': {},
    'Conscious Sedation': {},
    'Diabetes Management': {},
    'Stroke Care': {},
    'Cardiac Nursing': {},
    'Cath Lab': {},
    'Endoscopy Nursing': {},
    'Orthopedic Nursing': {},
    'Neurology Nursing': {},
    'Respiratory Nursing': {},
    'Charge Nurse Duties': {},
    'Nurse Staffing': {},
    'Nurse Precepting': {},
    'Nursing Leadership': {},
    'Nursing Delegation': {},
    Handover: {
      aka: ['SBAR'],
      when: {
        Handover: {
          near: ['shift'],
          unless: ['project handover', 'handover of keys'],
          matches: ['Clinical handover at the ward.', 'Nurse-led handover.'],
          misses: ['Project handover to the client.', 'Handover of keys.'],
        },
      },
    },
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
    'Activities of Daily Living': {
      aka: ['ADLs'],
    },
    'Patient Mobility': {},
    'Moving and Handling': {},
    'Hoist Use': {
      aka: ['Hoyer lift', 'mechanical lift'],
    },
    'Feeding Assistance': {},
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
    'Intake and Output': {},
    'Specimen Collection': {},
    'Point-of-Care Testing': {
      aka: ['POCT'],
    },
    'Cervical Screening': {},
    Contraception: {
      aka: ['family planning'],
    },
    'Sexual Health': {},
    'Chronic Disease Management': {},
    'Tuberculosis Testing': {},
    'Ear Irrigation': {},
    'Leg Ulcer Management': {},
    'Suture Removal': {},
    'Verification of Death': {},
    'Syringe Drivers': {},
    'Infusion Pumps': {},
    'Magnet Recognition': {},
    'Joint Commission Standards': { aka: ['JCAHO'] },
    'CMS Regulations': {},
    'MDS Assessment': { aka: ['Minimum Data Set'] },
    'OASIS Assessment': {},
    'Telehealth Nursing': {},
    'Disease Prevention': {
      aka: ['health promotion'],
    },
    'Evidence-Based Practice Nursing': {},
    'Nursing Informatics': {},
    'Nurse Prescribing': {
      aka: ['V300', 'V150'],
    },
    'Advanced Clinical Practice': {},
    'Six Cs of Nursing': {},
    'Cosmetic Nursing': {},
    Apheresis: {},
    'Hyperbaric Medicine': {},
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
    'Nurse Education': {},
    'Clinical Skills Training': {},
    PPE: { aka: ['personal protective equipment'] },
    'Physician Order Transcription': {},
    'Newborn Screening': {},
    Waterbirth: {},
    'Bereavement Care': {},
  },
  certifications: {
    'Basic Life Support': {
      aka: ['BLS'],
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
    'CPR Certification': {},
    'Advanced Cardiac Life Support': {
      aka: ['ACLS'],
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
    'Emergency Nursing Pediatric Course': {
      aka: ['ENPC'],
      by: 'Emergency Nurses Association',
    },
    'Advanced Trauma Care for Nurses': { aka: ['ATCN'] },
    'Immediate Life Support': {
      by: 'Resuscitation Council UK',
    },
    'Advanced Life Support': {
      by: 'Resuscitation Council UK',
    },
    'Advanced Paediatric Life Support': {
      aka: ['APLS', 'EPALS'],
    },
    CCRN: {
      aka: ['Critical Care Registered Nurse'],
      by: 'American Association of Critical-Care Nurses',
    },
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
    CNOR: {
      aka: ['Certified Nurse Operating Room'],
      by: 'Competency and Credentialing Institute',
    },
    'Registered Nurse First Assistant': { aka: ['RNFA', 'CRNFA'] },
    'Certified Post Anesthesia Nurse': { aka: ['CPAN'], by: 'ABPANC' },
    'Certified Medical-Surgical Registered Nurse': {
      aka: ['CMSRN'],
      by: 'Medical-Surgical Nursing Certification Board',
    },
    'Board Certified Registered Nurse': { aka: ['RN-BC'], by: 'American Nurses Credentialing Center' },
    'Oncology Certified Nurse': {
      aka: ['OCN', 'AOCNP'],
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
    'Chemotherapy and Biotherapy Certification': {
      by: 'Oncology Nursing Society',
    },
    'Certified Nephrology Nurse': {
      by: 'Nephrology Nursing Certification Commission',
    },
    'Certified Hospice and Palliative Nurse': { aka: ['CHPN'], by: 'HPCC' },
    'Certified Wound Care Nurse': {
      aka: ['CWCN', 'CWOCN'],
    },
    'IV Certification': {},
    'Neonatal Intensive Care Nursing Certification': {
      aka: ['RNC-NIC', 'RNC-NICU'],
      by: 'National Certification Corporation',
    },
    'Electronic Fetal Monitoring Certification': {
      aka: ['C-EFM'],
      by: 'National Certification Corporation',
    },
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
    'Certified Diabetes Care and Education Specialist': {
      aka: ['CDCES'],
      by: 'CBDCE',
    },
    'Nurse Executive Certification': {
      aka: ['NE-BC', 'NEA-BC'],
      by: 'American Nurses Credentialing Center',
    },
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
    'Stroke Certified Registered Nurse': {
      aka: ['SCRN', 'CNRN'],
      by: 'ABNN',
    },
    'Orthopaedic Nurse Certified': {
      by: 'Orthopaedic Nurses Certification Board',
    },
    'Certified Ambulatory Care Nurse': { aka: ['AMB-BC'] },
    'Certified School Nurse': { aka: ['NCSN'] },
    'Sexual Assault Nurse Examiner': {
      aka: ['SANE', 'SANE-A'],
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
    'Certified Legal Nurse Consultant': { aka: ['CLNC', 'LNCC'] },
    'Resident Assessment Coordinator Certified': {
      aka: ['RAC-CT', 'RAC-MT'],
      by: 'AAPACN',
    },
    'COS-C OASIS': { aka: ['HCS-O'] },
    'Family Nurse Practitioner Certification': {
      aka: ['FNP-C', 'FNP-BC'],
    },
    'Adult-Gerontology Acute Care NP Certification': {
      aka: ['AGACNP', 'ACNPC-AG'],
    },
    'Adult-Gerontology Primary Care NP Certification': { aka: ['AGPCNP', 'AGNP'] },
    'Pediatric Nurse Practitioner Certification': { aka: ['CPNP', 'PPCNP-BC'] },
    'PMHNP Certification': { aka: ['PMHNP-BC'] },
    'NCLEX-RN': { aka: ['NCLEX'], by: 'NCSBN' },
    'NCLEX-PN': { by: 'NCSBN' },
    'NMC OSCE': {
      aka: ['Objective Structured Clinical Examination', 'OSCE'],
      by: 'NMC',
    },
    'Care Certificate': {},
    'Mentorship in Practice': { aka: ['SLAiP'] },
    'Crisis Prevention Intervention': {
      by: 'Crisis Prevention Institute',
    },
    'Management of Aggressive Behavior': {
      aka: ['MOAB', 'MANDT'],
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
    'Registered Nurse': {
      aka: ['RN', 'RN license', 'RN licensure', 'R.N.', 'licensed RN', 'nursing license'],
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
    },
    'Licensed Practical Nurse': {
      aka: ['LPN', 'L.P.N.', 'Licensed Vocational Nurse', 'LVN', 'vocational nurse license'],
      by: 'State Board of Nursing',
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
        'QMA',
        'medication technician certification',
        'QMAP',
        'medication aide',
      ],
      when: {
        CMT: {
          exact: true,
          near: ['medication', 'assisted', 'technician'],
          matches: ['CNA/CMT for assisted living.', 'CMT: certified medication technician.'],
          misses: ['CMT chart in finance.', 'Massage by a cmt.'],
        },
        QMA: {
          exact: true,
          near: ['medication', 'lpn', 'aide', 'assisted'],
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
      ],
      is: ['Registered Nurse'],
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
      aka: ['RMN', 'registered mental nurse', 'RNMH', 'Registered Nurse (Mental Health)'],
      is: ['NMC Registration'],
      by: 'Nursing and Midwifery Council',
    },
    'Registered Nurse Learning Disabilities': {
      aka: ['RNLD', 'RNMH (LD)', 'learning disability nurse registration'],
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
          near: ['license', 'np', 'pa', 'md', 'physician', 'prescriptive'],
          unless: ['dea agent', 'dea agents', 'dea compliance'],
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
      aka: ['RN'],
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
    'Licensed Practical Nurse': {},
    'Charge Nurse': { is: ['Registered Nurse'] },
    'Nurse Manager': {
      is: ['Registered Nurse'],
    },
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
      is: ['Registered Nurse'],
    },
    'House Supervisor': {
      is: ['Registered Nurse'],
    },
    'ICU Nurse': {
      is: ['Registered Nurse'],
    },
    'Emergency Room Nurse': {
      is: ['Registered Nurse'],
    },
    'Medical-Surgical Nurse': {
      is: ['Registered Nurse'],
    },
    'Telemetry Nurse': {
      is: ['Registered Nurse'],
    },
    'Operating Room Nurse': {
      is: ['Registered Nurse'],
    },
    'PACU Nurse': {
      is: ['Registered Nurse'],
    },
    'Labor and Delivery Nurse': {
      is: ['Registered Nurse'],
    },
    'NICU Nurse': {
      is: ['Registered Nurse'],
    },
    'Pediatric Nurse': {
      is: ['Nurse'],
    },
    'Oncology Nurse': {
      is: ['Registered Nurse'],
    },
    'Dialysis Nurse': {
      is: ['Registered Nurse'],
    },
    'Hospice Nurse': {
      is: ['Nurse'],
    },
    'Home Health Nurse': {
      is: ['Nurse'],
    },
    'Community Nurse': {},
    'Public Health Nurse': {
      is: ['Registered Nurse'],
    },
    'School Nurse': {},
    'Occupational Health Nurse': {},
    'Practice Nurse': {},
    'Nurse Practitioner': {
      aka: ['NP', 'FNP'],
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
    'Psychiatric Nurse Practitioner': {
      is: ['Nurse Practitioner'],
    },
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
    Midwife: { aka: ['CNM'] },
    'Mental Health Nurse': {
      is: ['Nurse'],
    },
    'Learning Disability Nurse': { is: ['Nurse'] },
    'Wound Care Nurse': {},
    'MDS Coordinator': {},
    'Infection Control Nurse': {},
    'Nurse Educator': {},
    'Nurse Coordinator': {},
    'Travel Nurse': {},
    'Triage Nurse': {},
    'Flight Nurse': {},
    'Cath Lab Nurse': {
      is: ['Registered Nurse'],
    },
    'Endoscopy Nurse': {
      is: ['Registered Nurse'],
    },
    'Research Nurse': {},
    'Legal Nurse Consultant': {},
    'Nurse Informaticist': {},
    'Certified Nursing Assistant': {},
    'Medication Aide': {},
    'Healthcare Assistant': {
      aka: ['health care assistant'],
    },
    'Nursing Associate': {},
    'Student Nurse': {},
    'Monitor Technician': {},
    'Unit Clerk': { aka: ['health unit coordinator'] },
  },
})
