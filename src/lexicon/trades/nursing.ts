import { defineTable } from '../define-table.ts'

export const nursing = defineTable({
  trade: 'nursing',
  skills: {
    Nursing: {
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
    'Patient Care': {},
    'Acute Care': {},
    'Critical Care': {},
    'Emergency Nursing': {},
    'Medical-Surgical Nursing': {},
    Telemetry: {
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
      aka: ['PCU', 'IMCU'],
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
      aka: ['intensive care unit', 'ITU', 'intensive therapy unit', 'MICU'],
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
      aka: ['CCU', 'CTICU', 'coronary care unit'],
      is: ['ICU', 'Critical Care'],
    },
    NICU: { is: ['Critical Care'] },
    PICU: { is: ['Critical Care'] },
    'Neuro ICU': { aka: ['NSICU'], is: ['ICU'] },
    'Trauma Nursing': {},
    'Operating Room': {},
    Circulating: {
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
    'Surgical Scrub': {},
    PACU: {},
    'Pre-Op and Post-Op Care': {},
    'Labor and Delivery': {
      aka: ['L&D'],
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
    'Postpartum Care': { aka: ['postpartum'] },
    'Obstetric Nursing': {},
    Midwifery: {},
    'Newborn Care': {
      aka: ['SCBU'],
    },
    'Lactation Support': {},
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
    'Skilled Nursing Facility': { aka: ['SNF'] },
    'Home Health': {},
    'Hospice Care': {},
    'Palliative Care': {},
    'Oncology Nursing': {},
    'Chemotherapy Administration': {
      aka: ['systemic anti-cancer therapy', 'SACT'],
    },
    Dialysis: {},
    'Peritoneal Dialysis': { aka: ['CAPD'], is: ['Dialysis'] },
    CRRT: { aka: ['continuous renal replacement therapy', 'CVVH', 'CVVHD'] },
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
    'Negative Pressure Wound Therapy': {
      aka: ['NPWT'],
    },
    'IV Therapy': {},
    'IV Insertion': {},
    'PICC Line Care': {
      aka: ['PICC', 'CVAD'],
    },
    'Blood Transfusion': {},
    'Medication Administration': {},
    Injections: {
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
      aka: ['vaccinations'],
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
    'Nursing Assessment': {},
    Triage: {
      aka: ['patient triage'],
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
      aka: ['vitals'],
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
    NEWS2: { aka: ['MEWS'] },
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
      aka: ['IPC', 'ANTT'],
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
      aka: ['Foley catheter'],
    },
    'NG Tube Insertion': { aka: ['nasogastric tube'] },
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
    'Ventilator Management': {
      aka: ['ventilators'],
    },
    Suctioning: {},
    'Oxygen Therapy': {},
    'Nebulizer Treatments': {
      aka: ['nebulizers'],
    },
    'Cardiac Monitoring': {},
    'Hemodynamic Monitoring': {},
    'Titrating Drips': {},
    ECMO: { aka: ['ECLS'] },
    IABP: { aka: ['LVAD'] },
    'Code Response': {},
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
    'Pain Management': {},
    'Conscious Sedation': {},
    'Diabetes Management': {
      aka: ['diabetes care', 'glucometer'],
    },
    'Stroke Care': { aka: ['NIHSS'] },
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
    'Fall Prevention': {},
    Restraints: {
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
      aka: ['ADLs'],
    },
    'Patient Mobility': {},
    'Moving and Handling': {},
    'Hoist Use': {
      aka: ['Hoyer lift', 'patient hoist', 'mechanical lift'],
    },
    'Feeding Assistance': {},
    'Incontinence Care': {
      aka: ['continence'],
      when: {
        continence: {
          near: ['care', 'nurse', 'nursing', 'promotion', 'ward', 'patients', 'pelvic', 'bladder'],
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
          near: ['vitals', 'patient', 'monitoring', 'nursing', 'CNA', 'fluid', 'intake'],
          unless: ['I&O manager', 'I&O team', 'I&O leader'],
          matches: ['Record vitals and I&O.', 'CNA notes I&O for each patient.'],
          misses: ['An I&O leader in the cloud.', 'Our I&O team runs servers.'],
        },
      },
    },
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
    'Verification of Death': { aka: ['VOED'] },
    'Syringe Drivers': {
      aka: ['syringe pump', 'T34'],
      when: {
        T34: {
          exact: true,
          near: ['syringe', 'driver', 'drivers', 'pump', 'palliative', 'nurse', 'McKinley'],
          matches: ['T34 syringe drivers.', 'Palliative nurse trained in T34.'],
          misses: ['A T34 tank.', 'Bus t34 stops here.'],
        },
      },
    },
    'Infusion Pumps': {},
    'Magnet Recognition': {},
    'Joint Commission Standards': { aka: ['JCAHO', 'TJC'] },
    'CMS Regulations': {},
    'MDS Assessment': { aka: ['Minimum Data Set', 'MDS 3.0', 'PDPM'] },
    'OASIS Assessment': {
      aka: ['OASIS-E'],
    },
    'Telehealth Nursing': {},
    'Disease Prevention': {
      aka: ['health promotion'],
    },
    'Evidence-Based Practice Nursing': {},
    'Nursing Informatics': {},
    'Nurse Prescribing': {
      aka: ['non-medical prescribing', 'V300', 'V150'],
    },
    'Advanced Clinical Practice': {},
    'Six Cs of Nursing': {},
    'Cosmetic Nursing': {},
    Apheresis: {},
    'Hyperbaric Medicine': { aka: ['HBOT'] },
    'Private Duty Nursing': {
      aka: ['PDN'],
      when: {
        PDN: {
          exact: true,
          near: ['nurse', 'nursing', 'LPN', 'RN', 'pediatric', 'private', 'duty', 'trach'],
          matches: ['LPN for PDN cases.', 'PDN nursing shifts.'],
          misses: ['Mains pdn design.', 'The PDN on a PCB.'],
        },
      },
    },
    'Nurse Education': {},
    'Clinical Skills Training': {},
    PPE: { aka: ['personal protective equipment'] },
    'Physician Order Transcription': {},
    'Newborn Screening': {
      aka: ['NIPE'],
    },
    Waterbirth: {},
    'Bereavement Care': {},
  },
  certifications: {
    'Basic Life Support': {
      aka: ['BLS', 'BLS/CPR'],
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
    'CPR Certification': { aka: ['CPR certified', 'CPR/AED'] },
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
          near: ['ACLS', 'BLS', 'NRP', 'certification', 'certified', 'required', 'TNCC', 'pediatric', 'RN', 'provider'],
          unless: ['NHS PALS', 'PALS office'],
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
          near: ['oncology', 'RN', 'nurse', 'certified', 'certification', 'chemotherapy', 'BMTCN', 'ONS'],
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
          near: ['lactation', 'IBCLC', 'breastfeeding', 'WIC', 'certified', 'postpartum', 'nurse'],
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
          near: ['pediatric', 'pediatrics', 'RN', 'certified', 'certification', 'CPEN', 'PALS', 'nurse'],
          unless: ['CPN team'],
          matches: ['Pediatric RN, CPN preferred.', 'CPN certification.'],
          misses: ['Petri nets, e.g. cpn tools.', 'Cpn Ltd.'],
        },
      },
    },
    'Certified Case Manager': {
      aka: ['CCM', 'ACM-RN'],
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
      aka: ['CIC'],
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
      aka: ['CDCES', 'BC-ADM'],
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
          near: ['nurse', 'RN', 'forensic', 'sexual', 'assault', 'examiner', 'certification', 'trained'],
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
    'COS-C OASIS': { aka: ['COS-C', 'HCS-O'] },
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
      aka: ['Objective Structured Clinical Examination', 'OSCE', 'NMC CBT'],
      by: 'NMC',
    },
    'Care Certificate': {},
    'Mentorship in Practice': { aka: ['SLAiP', 'ENB 998'] },
    'Crisis Prevention Intervention': {
      by: 'Crisis Prevention Institute',
    },
    'Management of Aggressive Behavior': {
      aka: ['MOAB', 'MANDT'],
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
      aka: ['RN', 'R.N.'],
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
      aka: ['LPN', 'L.P.N.', 'Licensed Vocational Nurse', 'LVN'],
      by: 'State Board of Nursing',
    },
    'Registered Practical Nurse': {
      aka: ['RPN'],
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
      aka: ['CNA', 'STNA', 'certified nurse aide'],
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
      aka: ['Certified Medication Technician', 'CMT', 'QMA', 'QMAP'],
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
      aka: ['APRN', 'ARNP'],
      is: ['Registered Nurse'],
    },
    'Compact Nursing License': {},
    'NMC Registration': {
      aka: ['NMC PIN', 'Nursing and Midwifery Council', 'NMC'],
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
      aka: ['RMN', 'registered mental nurse', 'RNMH'],
      is: ['NMC Registration'],
      by: 'Nursing and Midwifery Council',
    },
    'Registered Nurse Learning Disabilities': {
      aka: ['RNLD', 'RNMH (LD)'],
      is: ['NMC Registration'],
      by: 'Nursing and Midwifery Council',
    },
    "Registered Children's Nurse": {
      aka: ['RSCN', "Registered Sick Children's Nurse"],
      is: ['NMC Registration'],
      by: 'Nursing and Midwifery Council',
    },
    'Registered Midwife': {
      by: 'Nursing and Midwifery Council',
    },
    'Certified Nurse-Midwife': {
      aka: ['CNM'],
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
      aka: ['CRNA', 'NBCRNA'],
      is: ['Advanced Practice Registered Nurse'],
    },
    'Clinical Nurse Specialist Licence': {
      aka: ['APRN-CNS', 'ACCNS-AG'],
      is: ['Advanced Practice Registered Nurse'],
    },
    'Specialist Community Public Health Nurse': {
      aka: ['SCPHN'],
      is: ['NMC Registration'],
      by: 'Nursing and Midwifery Council',
    },
    'Nursing Associate Registration': {
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
    'College of Nurses of Ontario Registration': {},
    'DEA Registration': {
      aka: ['DEA'],
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
    'Prescriptive Authority': {},
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
    'Licensed Practical Nurse': { aka: ['LPN', 'LVN'] },
    'Charge Nurse': { is: ['Registered Nurse'] },
    'Nurse Manager': {
      is: ['Registered Nurse'],
    },
    'Director of Nursing': {
      aka: ['DON', 'ADON'],
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
      aka: ['CNO'],
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
      is: ['Registered Nurse'],
    },
    'ICU Nurse': {
      aka: ['ICU RN'],
      is: ['Registered Nurse'],
    },
    'Emergency Room Nurse': {
      aka: ['ER RN', 'ED RN'],
      is: ['Registered Nurse'],
    },
    'Medical-Surgical Nurse': {
      is: ['Registered Nurse'],
    },
    'Telemetry Nurse': {
      is: ['Registered Nurse'],
    },
    'Operating Room Nurse': {
      aka: ['OR RN'],
      is: ['Registered Nurse'],
    },
    'PACU Nurse': {
      aka: ['PACU RN'],
      is: ['Registered Nurse'],
    },
    'Labor and Delivery Nurse': {
      is: ['Registered Nurse'],
    },
    'NICU Nurse': {
      aka: ['NICU RN'],
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
      aka: ['PHN'],
      is: ['Registered Nurse'],
    },
    'School Nurse': {},
    'Occupational Health Nurse': {},
    'Practice Nurse': { aka: ['GPN'] },
    'Nurse Practitioner': {
      aka: ['NP', 'FNP'],
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
      },
    },
    'Psychiatric Nurse Practitioner': {
      aka: ['PMHNP'],
      is: ['Nurse Practitioner'],
    },
    'Clinical Nurse Specialist': {
      aka: ['CNS'],
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
    'Nurse Anesthetist': { aka: ['CRNA'], is: ['Registered Nurse'] },
    Midwife: { aka: ['CNM'] },
    'Mental Health Nurse': {
      aka: ['RMN', 'CPN'],
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
    'Learning Disability Nurse': { aka: ['RNLD'], is: ['Nurse'] },
    'Wound Care Nurse': { aka: ['WOCN'] },
    'MDS Coordinator': {},
    'Infection Control Nurse': {},
    'Nurse Educator': {},
    'Nurse Coordinator': {},
    'Travel Nurse': {},
    'Triage Nurse': {},
    'Flight Nurse': {},
    'Cath Lab Nurse': {
      aka: ['IR RN'],
      is: ['Registered Nurse'],
    },
    'Endoscopy Nurse': {
      aka: ['GI RN'],
      is: ['Registered Nurse'],
    },
    'Research Nurse': {},
    'Legal Nurse Consultant': {},
    'Nurse Informaticist': {},
    'Certified Nursing Assistant': { aka: ['CNA', 'STNA'] },
    'Medication Aide': {
      aka: ['CMT', 'QMAP'],
      when: {
        CMT: {
          exact: true,
          near: ['medication', 'CNA', 'nursing', 'assisted', 'technician', 'certified', 'LPN', 'care'],
          matches: ['CNA/CMT for assisted living.', 'CMT: certified medication technician.'],
          misses: ['CMT chart in finance.', 'Massage by a cmt.'],
        },
      },
    },
    'Healthcare Assistant': {
      aka: ['health care assistant', 'HCA'],
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
      aka: ['TNA'],
      when: {
        TNA: {
          exact: true,
          near: ['nursing', 'nurse', 'trainee', 'associate', 'NHS', 'apprenticeship'],
          matches: ['TNA, nursing apprenticeship.', 'Trainee nursing associate (TNA).'],
          misses: ['Runs a TNA for HR.', 'The tna file.'],
        },
      },
    },
    'Student Nurse': {},
    'Monitor Technician': {},
    'Unit Clerk': { aka: ['health unit coordinator', 'HUC'] },
  },
})
