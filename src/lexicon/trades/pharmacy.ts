import { defineTable } from '../define-table.ts'

export const pharmacy = defineTable({
  trade: 'pharmacy',
  skills: {
    Dispensing: {
      aka: [
        'medication dispensing',
        'prescription dispensing',
        'dispensing medications',
        'dispensing prescriptions',
        'pharmacy dispensing',
      ],
      when: {
        Dispensing: {
          near: [
            'pharmacy',
            'pharmacist',
            'medication',
            'medications',
            'prescription',
            'prescriptions',
            'medicines',
            'drugs',
            'OTC',
            'dispensary',
          ],
          unless: ['fuel dispensing', 'dispensing optician', 'dispensing robot', 'glue dispensing'],
          matches: ['Pharmacy dispensing and labels.', 'Accurate dispensing of medicines.'],
          misses: ['A glue dispensing line.', 'A dispensing optician.'],
        },
      },
    },
    'Prescription Processing': {
      aka: [
        'processing prescriptions',
        'filling prescriptions',
        'fill prescriptions',
        'prescription entry',
        'prescription filling',
        'prescription order entry',
      ],
    },
    'Prescription Verification': {
      aka: [
        'verifying prescriptions',
        'medication verification',
        'order verification',
        'pharmacist verification',
        'clinical check of prescriptions',
        'accuracy checking',
      ],
      when: {
        'order verification': {
          near: ['pharmacist', 'pharmacy', 'medication', 'prescription', 'prescriptions', 'CPOE', 'inpatient'],
          matches: ['Pharmacist order verification.', 'Inpatient pharmacy and order verification.'],
          misses: ['Order verification with vendors.', 'Web shop order verification.'],
        },
        'accuracy checking': {
          near: ['pharmacy', 'dispensing', 'dispensary', 'ACPT', 'technician', 'prescriptions', 'medicines'],
          matches: ['Accuracy checking in the dispensary.', 'Pharmacy accuracy checking.'],
          misses: ['Data accuracy checking.', 'Copy accuracy checking.'],
        },
      },
    },
    Compounding: {
      aka: [
        'pharmaceutical compounding',
        'drug compounding',
        'medication compounding',
        'extemporaneous compounding',
        'pharmacy compounding',
      ],
      when: {
        Compounding: {
          near: [
            'sterile',
            'pharmacy',
            'pharmacist',
            'IV',
            'medication',
            'USP',
            'hazardous',
            'chemo',
            'prescriptions',
            'prescription',
            'nonsterile',
          ],
          unless: ['rubber compounding', 'polymer compounding', 'plastics compounding', 'compounding interest'],
          matches: ['Skilled in compounding for a hospital pharmacy.', 'Compounding per USP 797.'],
          misses: ['Rubber compounding and mixing.', 'The effect of compounding interest.'],
        },
      },
    },
    'Sterile Compounding': {
      aka: [
        'aseptic compounding',
        'IV compounding',
        'sterile products preparation',
        'IV admixture',
        'sterile preparation',
        'IV room',
      ],
      is: ['Compounding'],
    },
    'Non-Sterile Compounding': { aka: ['nonsterile compounding'], is: ['Compounding'] },
    'Hazardous Drug Handling': {
      aka: [
        'chemotherapy compounding',
        'chemo compounding',
        'handling of hazardous drugs',
        'cytotoxic handling',
        'cytotoxic preparation',
        'chemotherapy preparation',
      ],
    },
    'USP 797': { aka: ['USP Chapter 797'] },
    'USP 795': {},
    'USP 800': {},
    'Medication Therapy Management': {
      aka: [
        'MTM',
        'medication management',
        'medicines management',
        'medicines optimisation',
        'medication reviews',
        'comprehensive medication management',
      ],
      when: {
        'medication management': {
          unless: ['medication management appointments'],
          matches: ['Skilled in medication management.', 'Provides medication management.'],
          misses: ['Books medication management appointments.', 'Medication management appointments daily.'],
        },
      },
    },
    'Medication Reconciliation': {
      aka: ['medicines reconciliation', 'med rec', 'med reconciliation', 'medication histories', 'drug history taking'],
    },
    'Medication Counseling': {
      aka: [
        'medication counselling',
        'patient counselling',
        'drug counseling',
        'counseling patients on medications',
        'OTC counseling',
        'advise patients on medicines',
      ],
    },
    'Drug Interactions': { aka: ['contraindications'] },
    Pharmacology: { aka: ['psychopharmacology', 'knowledge of medications'] },
    Pharmacokinetics: {
      aka: [
        'PK/PD',
        'pharmacodynamics',
        'pharmacokinetic dosing',
        'vancomycin dosing',
        'therapeutic drug monitoring',
        'population PK',
      ],
    },
    Pharmacotherapy: {
      aka: ['drug therapy', 'pharmaceutical care'],
      when: {
        'drug therapy': {
          unless: ['drug therapy Ltd'],
          matches: ['Optimises drug therapy.', 'Monitors drug therapy.'],
          misses: ['Drug Therapy Ltd.', 'At drug therapy ltd.'],
        },
      },
    },
    'Anticoagulation Management': {
      aka: ['warfarin management', 'INR monitoring', 'anticoagulation', 'INR clinic', 'INR clinics', 'warfarin dosing'],
    },
    'Clinical Pharmacy': { aka: ['pharmacy clinical services', 'rounding with medical teams pharmacy'] },
    'Hospital Pharmacy': {
      aka: ['inpatient pharmacy', 'health-system pharmacy', 'acute care pharmacy', 'institutional pharmacy'],
    },
    'Community Pharmacy': {
      aka: ['retail pharmacy', 'outpatient pharmacy', 'high street pharmacy', 'independent pharmacy'],
    },
    'Specialty Pharmacy': { aka: ['specialty medications', 'specialty drugs', 'limited distribution drugs'] },
    'Mail-Order Pharmacy': { aka: ['home delivery pharmacy', 'central fill'] },
    'Long-Term Care Pharmacy': {
      aka: [
        'LTC pharmacy',
        'consultant pharmacy',
        'nursing home pharmacy',
        'closed-door pharmacy',
        'care home pharmacy',
      ],
    },
    'Ambulatory Care Pharmacy': {
      aka: [
        'amb care pharmacy',
        'primary care pharmacy',
        'GP practice pharmacy',
        'collaborative practice agreements',
        'collaborative drug therapy management',
        'CDTM',
      ],
    },
    'Oncology Pharmacy': { aka: ['chemotherapy order verification', 'cancer pharmacy services'] },
    'Nuclear Pharmacy': { aka: ['radiopharmacy', 'radiopharmaceuticals'] },
    'Pediatric Pharmacy': { aka: ['neonatal pharmacy', 'paediatric dosing'] },
    'Infectious Disease Pharmacy': { aka: ['antimicrobial pharmacy', 'ID pharmacy'] },
    'Psychiatric Pharmacy': { aka: ['mental health pharmacy'] },
    'Home Infusion Pharmacy': { aka: ['infusion pharmacy', 'home infusion'] },
    'Managed Care Pharmacy': {
      aka: ['PBM', 'pharmacy benefits', 'PBM experience', 'formulary management', 'formulary', 'drug formulary'],
      when: {
        PBM: {
          exact: true,
          near: [
            'pharmacy',
            'pharmacist',
            'formulary',
            'claims',
            'drug',
            'payer',
            'rebate',
            'rebates',
            'health',
            'prior',
            'managed',
          ],
          matches: ['Pharmacy claims at a PBM.', 'PBM and formulary rebates.'],
          misses: ['Pbm format images.', 'PBM filters.'],
        },
        formulary: {
          near: [
            'pharmacy',
            'pharmacist',
            'drug',
            'medication',
            'PBM',
            'committee',
            'P&T',
            'managed',
            'prescribing',
            'prior',
          ],
          matches: ['Drug formulary.', 'Pharmacist on the formulary committee.'],
          misses: ['National Formulary of paints.', 'A formulary of soaps.'],
        },
      },
    },
    'Prior Authorization': {
      aka: ['prior auths', 'PA processing', 'pre-authorization', 'preauthorization', 'CoverMyMeds'],
    },
    'Pharmacy Claims Adjudication': {
      aka: [
        'pharmacy billing',
        'third-party billing pharmacy',
        'insurance adjudication',
        'third party claims',
        'pharmacy insurance billing',
        'third-party insurance pharmacy',
      ],
    },
    '340B Program': { aka: ['340B'] },
    'Medicare Part D': {
      aka: ['Part D', 'Part D plans', 'Medicare Part B billing'],
      when: {
        'Part D': {
          exact: true,
          near: ['Medicare', 'pharmacy', 'CMS', 'drug', 'formulary', 'Stars', 'PBM', 'plan'],
          matches: ['Part D rules of Medicare.', 'A formulary under Part D.'],
          misses: ['Fill in Part D of the form.', 'See Part D.'],
        },
      },
    },
    'Drug Utilization Review': {
      aka: [
        'DUR',
        'drug utilization evaluation',
        'drug use evaluation',
        'medication use evaluation',
        'DUE',
        'drug utilisation review',
      ],
      when: {
        DUR: {
          exact: true,
          near: ['pharmacy', 'pharmacist', 'drug', 'prescription', 'claims', 'utilization', 'medication'],
          matches: ['Pharmacist DUR.', 'Resolve DUR claims.'],
          misses: ['C dur scale.', 'A dur test.'],
        },
        DUE: {
          exact: true,
          near: ['drug', 'pharmacist', 'utilization', 'MUE', 'medication', 'P&T'],
          matches: ['Drug use reviews (DUE), pharmacist.', 'P&T and DUE reports.'],
          misses: ['Rent is due.', 'DUE BY FRIDAY.'],
        },
      },
    },
    'Controlled Substances Management': {
      aka: [
        'controlled drugs',
        'controlled substances',
        'controlled substance inventory',
        'controlled drug register',
        'controlled substance handling',
        'CII ordering',
      ],
      when: {
        'controlled substances': {
          unless: [
            'illegal controlled substances',
            'use of controlled substances',
            'under the influence of controlled substances',
            'screen for controlled substances',
            'testing for controlled substances',
            'test for controlled substances',
            'controlled substances test',
            'controlled substances testing',
            'possession of controlled substances',
            'distribution of controlled substances',
          ],
          matches: ['Handles controlled substances.', 'Counts controlled substances.'],
          misses: ['A test for controlled substances.', 'DOT controlled substances testing.'],
        },
        'controlled drugs': {
          unless: ['use of controlled drugs', 'controlled drugs test', 'possession of controlled drugs'],
          matches: ['Knows controlled drugs law.', 'Checks controlled drugs.'],
          misses: ['The use of controlled drugs is banned.', 'Possession of controlled drugs.'],
        },
      },
    },
    'Prescription Drug Monitoring Program': { aka: ['PDMP', 'PMP drug monitoring'] },
    'Pharmacy Inventory Management': {
      aka: [
        'drug inventory',
        'medication inventory',
        'pharmacy inventory',
        'pharmacy stock control',
        'medicines stock control',
        'drug ordering',
      ],
    },
    'Drug Shortage Management': { aka: ['medicines shortages', 'drug shortages'] },
    'Automated Dispensing Cabinets': {
      aka: ['ADC', 'automated dispensing', 'pharmacy automation', 'pharmacy robot', 'dispensing robot', 'BoxPicker'],
      when: {
        ADC: {
          exact: true,
          near: ['pharmacy', 'Pyxis', 'Omnicell', 'dispensing', 'cabinet', 'cabinets', 'medication', 'technician'],
          matches: ['Restock the ADC cabinet.', 'Pyxis or other ADC.'],
          misses: ['An ADC samples at 1 MHz.', 'ADC linkers.'],
        },
      },
    },
    'Unit Dose Packaging': {
      aka: ['unit-dose', 'blister packs', 'blister packing', 'monitored dosage systems', 'MDS trays', 'Dosette'],
      when: {
        'blister packs': {
          near: [
            'pharmacy',
            'medication',
            'medications',
            'dispensing',
            'dosette',
            'medicines',
            'prepare',
            'pharmacist',
            'technician',
          ],
          matches: ['Pharmacy blister packs.', 'Prepare medication in blister packs.'],
          misses: ['Prints foil for blister packs.', 'A thermoformer of blister packs.'],
        },
      },
    },
    'Medication Delivery': {
      aka: [
        'medication distribution',
        'delivering medications to units',
        'drug distribution hospital',
        'meds-to-beds',
        'medication carts',
      ],
    },
    'Pharmacy Calculations': {
      aka: [
        'pharmaceutical calculations',
        'dosage calculations',
        'drug calculations',
        'medication calculations',
        'dose calculations',
        'days supply calculation',
      ],
    },
    'Sig Codes': {
      aka: [
        'prescription abbreviations',
        'pharmacy terminology',
        'pharmaceutical terminology',
        'top 200 drugs',
        'brand and generic names',
        'brand and generic drug names',
      ],
    },
    'Drug Information': { aka: ['medicines information', 'MI service', 'Clinical Pharmacology database'] },
    'Pharmacy Vaccinations': {
      aka: [
        'pharmacist immunization',
        'pharmacy-based immunization',
        'pharmacy immunizations',
        'flu vaccination pharmacy service',
        'immunizing pharmacist',
      ],
    },
    'Point-of-Care Testing in Pharmacy': { aka: ['pharmacy health screening', 'blood pressure checks in pharmacy'] },
    'Pharmacy First': {
      aka: ['minor ailments service', 'CPCS', 'Community Pharmacist Consultation Service'],
      when: {
        CPCS: {
          exact: true,
          near: ['pharmacy', 'pharmacist', 'NMS', 'community', 'services', 'NHS'],
          matches: ['NMS and CPCS services.', 'NHS pharmacy CPCS.'],
          misses: ['A CPCS card for plant.', 'CPCS excavator ticket.'],
        },
      },
    },
    'New Medicine Service': {
      aka: ['NMS', 'Medicines Use Reviews', 'MURs'],
      when: {
        NMS: {
          exact: true,
          near: ['pharmacy', 'pharmacist', 'CPCS', 'MUR', 'medicine', 'services', 'community', 'NHS'],
          matches: ['Pharmacist with NMS targets.', 'MUR and NMS.'],
          misses: ['An NMS for SNMP.', 'The NMS of a telecom network.'],
        },
        MURs: {
          near: ['pharmacy', 'pharmacist', 'NMS', 'CPCS', 'services', 'community', 'NHS'],
          matches: ['Pharmacy NMS and MURs.', 'NHS services such as MURs.'],
          misses: ['MURs of the Roman camp.', 'Sells MURs radios.'],
        },
      },
    },
    'Patient Group Directions': {
      aka: ['PGDs', 'PGDs vaccination'],
      when: {
        PGDs: {
          near: [
            'nurse',
            'pharmacist',
            'vaccination',
            'medicines',
            'vaccinations',
            'NHS',
            'pharmacy',
            'administer',
            'supply',
            'patient',
            'prescribing',
            'medication',
            'immunisation',
          ],
          matches: ['Vaccination under PGDs.', 'Pharmacist works to PGDs.'],
          misses: ['Embryo PGDs.', 'Courts hear PGDs.'],
        },
      },
    },
    'Electronic Prescription Service': {
      aka: ['EPS', 'electronic prescribing', 'e-prescribing', 'ePMA', 'eRx', 'e-prescriptions'],
      when: {
        EPS: {
          exact: true,
          near: ['prescription', 'prescriptions', 'pharmacy', 'dispensing', 'NHS', 'dispenser', 'GP'],
          matches: ['NHS EPS prescriptions.', 'Dispensing with EPS.'],
          misses: ['EPS foam beads.', 'Growth in EPS.'],
        },
      },
    },
    'PMR Systems': { aka: ['PMR software'] },
    RxConnect: {},
    Willow: {
      aka: ['Epic Willow', 'Willow Inpatient', 'Willow Ambulatory'],
      is: ['Epic'],
      when: {
        Willow: {
          exact: true,
          near: [
            'Epic',
            'pharmacy',
            'Beacon',
            'inpatient',
            'ambulatory',
            'module',
            'Cadence',
            'certified',
            'certification',
          ],
          matches: ['Epic modules: Willow, Beacon.', 'Pharmacy team on Willow.'],
          misses: ['Willow Street.', 'Ask Willow Jones.'],
        },
      },
    },
    'Medication Safety': { aka: ['ISMP', 'medication errors', 'safe medication practices'] },
    'Adverse Drug Reaction Reporting': {
      aka: [
        'ADR reporting',
        'adverse drug reactions',
        'Yellow Card reporting',
        'MedWatch',
        'adverse drug event reporting',
      ],
    },
    'P&T Committee': { aka: ['Pharmacy & Therapeutics', 'drug and therapeutics committee', 'P&T monographs'] },
    'Pharmacy Law': {
      aka: [
        'pharmacy regulations',
        'pharmacy compliance',
        'state and federal pharmacy laws',
        'pharmacy laws and regulations',
        'pharmacy legislation',
        'federal and state pharmacy laws',
      ],
    },
    'Pharmacy Operations': {
      aka: [
        'pharmacy workflow',
        'pharmacy management',
        'pharmacy administration',
        'dispensary management',
        'pharmacy supervision',
        'pharmacy leadership',
      ],
    },
    'Pharmacy Audit': { aka: ['pharmacy compliance audits', 'third-party audits pharmacy', 'PBM audits'] },
    'Responsible Pharmacist Duties': {
      aka: ['RP regulations', 'superintendent pharmacist duties', 'Responsible Pharmacist'],
    },
    Pharmacovigilance: {
      aka: ['drug safety', 'PV', 'adverse event reporting', 'signal detection', 'Argus Safety', 'Oracle Argus'],
      when: {
        PV: {
          exact: true,
          near: ['drug', 'safety', 'ICSR', 'pharmacovigilance', 'adverse', 'GVP', 'MedDRA', 'Argus', 'QPPV', 'signal'],
          unless: ['PV panels', 'PV modules', 'PV systems', 'solar PV'],
          matches: ['Drug safety and PV.', 'GVP, PV and MedDRA.'],
          misses: ['Installs solar PV.', 'PV panels and inverters.'],
        },
        'signal detection': {
          near: ['drug', 'safety', 'pharmacovigilance', 'adverse', 'MedDRA', 'Argus', 'events'],
          matches: ['Drug safety signal detection.', 'Signal detection of adverse events.'],
          misses: ['Radar signal detection theory.', 'Signal detection in noise.'],
        },
      },
    },
    Pharmacogenomics: { aka: ['PGx', 'pharmacogenetics', 'pharmacogenomic testing'] },
    'Health Economics and Outcomes Research': {
      aka: [
        'HEOR',
        'pharmacoeconomics',
        'health economics',
        'HTA submissions',
        'health technology assessment',
        'NICE submissions',
      ],
    },
    'Medical Affairs': {
      aka: [
        'medical science liaison',
        'medical information',
        'KOL engagement',
        'MSL experience',
        'scientific affairs',
        'field medical',
      ],
      when: {
        'medical information': {
          near: ['KOL', 'affairs', 'pharma', 'enquiries', 'inquiries', 'drug', 'promotional', 'MSL', 'product'],
          matches: [
            'Medical affairs and medical information for pharma.',
            'Answers product enquiries in medical information.',
          ],
          misses: ['Files confidential medical information.', 'Share medical information with families.'],
        },
      },
    },
    'ABPI Code': { aka: ['PMCPA', 'ABPI', 'medical signatory', 'promotional review', 'Zinc Maps', 'MLR review'] },
    'Pharmaceutical Sales': {
      aka: [
        'pharma sales',
        'pharmaceutical detailing',
        'drug detailing',
        'prescription drug sales',
        'biotech sales',
        'biopharma sales',
      ],
    },
    'Drug Formulation': {
      aka: [
        'pharmaceutical formulation',
        'formulation development',
        'dosage form development',
        'pharmaceutics',
        'pre-formulation',
        'drug product development',
      ],
    },
    'Medicinal Chemistry': {
      aka: ['drug design', 'structure-activity relationships', 'SAR chemistry', 'med chem', 'lead optimization'],
    },
    'Drug Discovery': {
      aka: ['target identification', 'hit-to-lead', 'drug development', 'target validation', 'preclinical development'],
    },
    'Good Manufacturing Practice': {
      aka: ['GMP', 'cGMP', 'GMP compliance', 'GMP regulations', 'EU GMP', 'GMP environment'],
      when: {
        GMP: {
          exact: true,
          unless: ['GMP pension', 'GMP reconciliation', 'Guaranteed Maximum Price', 'GMP contract', 'GMP estimates'],
          matches: ['Knows GMP.', 'GMP and GDP rules.'],
          misses: ['GMP pension reconciliation.', 'Signs a GMP contract.'],
        },
      },
    },
    'Good Distribution Practice': {
      aka: [
        'GDP pharma',
        'wholesale distribution of medicines',
        'MHRA GDP',
        'GDP regulations',
        'responsible person GDP',
      ],
    },
    '21 CFR Part 11': { aka: ['Part 11 compliance', '21 CFR 11', 'electronic records and signatures', 'CFR Part 11'] },
    'Cold Chain Management': {
      aka: ['cold chain', 'cold chain storage', 'vaccine storage', 'vaccine cold chain', 'cold-chain logistics'],
      when: {
        'cold chain': {
          near: ['vaccine', 'vaccines', 'pharmaceutical', 'medicines', 'pharmacy', 'biologics', 'pharma', 'GDP'],
          matches: ['Vaccine cold chain.', 'Cold chain for biologics.'],
          misses: ['A frozen fish cold chain.', 'The dairy cold chain.'],
        },
      },
    },
    'Sharps and Waste Disposal of Drugs': {
      aka: [
        'drug take-back',
        'medication destruction',
        'reverse distribution',
        'pharmaceutical waste',
        'medication disposal',
        'drug wasting',
      ],
    },
    'Smoking Cessation': {
      aka: [
        'stop smoking service',
        'tobacco cessation',
        'stop smoking advice',
        'nicotine replacement therapy',
        'tobacco treatment',
      ],
    },
    'Needle Exchange': {
      aka: [
        'supervised consumption',
        'needle and syringe exchange',
        'harm reduction',
        'naloxone',
        'syringe services',
        'overdose prevention',
      ],
    },
    'Pharmacy Counter Sales': {
      aka: [
        'OTC medicines',
        'over-the-counter medicines',
        'OTC sales',
        'healthcare counter',
        'OTC products',
        'P medicines',
      ],
    },
    'Intercom Plus': {},
    EnterpriseRx: {},
    PioneerRx: {},
    'QS/1': { aka: ['QS1'] },
    Rx30: {},
    'Liberty pharmacy software': {},
    'McKesson Pharmacy': {},
    Kroll: {
      when: {
        Kroll: {
          near: ['pharmacy', 'pharmacist', 'software', 'dispensing', 'PharmaClik', 'assistant'],
          unless: ['Kroll Inc', 'Kroll Associates'],
          matches: ['Pharmacy assistant with Kroll.', 'Kroll software, dispensing.'],
          misses: ['Analyst at Kroll Associates.', 'Kroll Inc advises.'],
        },
      },
    },
    PrimeRx: {},
    BestRx: {},
    FrameworkLTC: {},
    'WellSky pharmacy': {},
    'Pharmacy Software': {
      aka: ['pharmacy management system', 'pharmacy computer systems', 'pharmacy information systems'],
    },
    ProScript: {},
    RxWeb: {},
    'Cegedim Pharmacy Manager': { aka: ['Pharmacy Manager PMR'] },
    Nexphase: {},
    'Titan PMR': {},
    Pyxis: {},
    Omnicell: {},
    AcuDose: {},
    Parata: {},
    ScriptPro: {},
    'Kirby Lester': {},
    Swisslog: {},
    Lexicomp: {},
    Micromedex: {},
    UpToDate: {
      when: {
        UpToDate: {
          exact: true,
          matches: ['Lexicomp, UpToDate.', 'Searches UpToDate.'],
          misses: ['An uptodate list.', 'Keep uptodate records.'],
        },
      },
    },
    'British National Formulary': { aka: ['BNF'] },
  },
  certifications: {
    'Certified Pharmacy Technician': {
      aka: ['CPhT', 'PTCB', 'ExCPT', 'PTCE', 'pharmacy technician certification'],
      by: 'Pharmacy Technician Certification Board',
    },
    'Certified Compounded Sterile Preparation Technician': {
      aka: [
        'CSPT',
        'sterile compounding certification',
        'IV certification pharmacy',
        'IV certified pharmacy technician',
        'IV certification for pharmacy technicians',
      ],
      by: 'PTCB',
      when: {
        CSPT: { exact: true, matches: ['CPhT and CSPT.', 'CSPT required.'], misses: ['Cspt files.', 'The cspt bug.'] },
      },
    },
    'Board Certified Pharmacotherapy Specialist': {
      aka: ['BCPS', 'Board Certified Pharmacotherapy'],
      by: 'Board of Pharmacy Specialties',
    },
    'Board Certified Ambulatory Care Pharmacist': { aka: ['BCACP'], by: 'Board of Pharmacy Specialties' },
    'Board Certified Oncology Pharmacist': { aka: ['BCOP'], by: 'Board of Pharmacy Specialties' },
    'Board Certified Critical Care Pharmacist': { aka: ['BCCCP'], by: 'Board of Pharmacy Specialties' },
    'Board Certified Psychiatric Pharmacist': { by: 'Board of Pharmacy Specialties' },
    'Board Certified Infectious Diseases Pharmacist': { aka: ['BCIDP'], by: 'Board of Pharmacy Specialties' },
    'Board Certified Pediatric Pharmacy Specialist': { aka: ['BCPPS'], by: 'Board of Pharmacy Specialties' },
    'Board Certified Geriatric Pharmacist': { aka: ['BCGP', 'CGP pharmacist'], by: 'Board of Pharmacy Specialties' },
    'Board Certified Sterile Compounding Pharmacist': { aka: ['BCSCP'], by: 'Board of Pharmacy Specialties' },
    'PGY1 Residency': {
      aka: ['PGY-1', 'ASHP-accredited residency', 'PGY1', 'pharmacy residency', 'post graduate year 1 residency'],
    },
    'PGY2 Residency': { aka: ['PGY-2', 'PGY2', 'specialty pharmacy residency', 'post graduate year 2 residency'] },
    'Pharmacy-Based Immunization Delivery': {
      aka: [
        'immunization certification',
        'APhA immunization training',
        'immunization certificate',
        'immunization license',
        'immunizer certification',
      ],
      by: 'APhA',
    },
    'Clinical Pharmacy Diploma': {
      aka: [
        'Clinical Diploma in pharmacy',
        'PGDip Clinical Pharmacy',
        'Diploma in Clinical Pharmacy',
        'Certificate in Clinical Pharmacy',
        'Pharmacy Practice Diploma',
      ],
    },
    'CPPE Pathway': { aka: ['CPPE', 'PCPEP', 'Primary Care Pharmacy Education Pathway'] },
    'Accuracy Checking Technician': {
      aka: [
        'ACT pharmacy',
        'accredited checking technician',
        'ACPT',
        'Accuracy Checking Pharmacy Technician',
        'ACT qualification',
      ],
      when: {
        ACPT: {
          exact: true,
          near: ['pharmacy', 'technician', 'dispensary', 'GPhC', 'checking', 'dispensing'],
          matches: ['GPhC technician with ACPT.', 'Pharmacy ACPT.'],
          misses: ['Acpt file.', 'The acpt flag.'],
        },
      },
    },
    'NVQ Level 2 in Pharmacy Service Skills': {
      aka: ['NVQ2 Pharmacy', 'Level 2 pharmacy', 'NVQ2 dispenser', 'Buttercups dispenser', 'dispenser qualification'],
    },
    'NVQ Level 3 in Pharmacy': {
      aka: [
        'NVQ3 Pharmacy',
        'Level 3 Pharmacy Technician',
        'BTEC Pharmaceutical Science',
        'Level 3 Diploma in Pharmaceutical Science',
        'NVQ3 in Pharmacy Services',
      ],
    },
    'Medicines Counter Assistant Certificate': {
      aka: [
        'MCA qualification',
        'healthcare assistant pharmacy course',
        'Medicine Counter Assistant course',
        'MCA pharmacy',
        'medicines counter assistant qualification',
      ],
    },
    RAC: {
      aka: ['Regulatory Affairs Certification', 'RAPS RAC', 'RAC certification', 'RAC Devices', 'RAC-Drugs'],
      by: 'RAPS',
      when: {
        RAC: {
          exact: true,
          near: ['regulatory', 'RAPS', 'affairs', 'FDA', 'certification', 'submissions', 'devices'],
          matches: ['Regulatory affairs with RAC.', 'RAPS RAC.'],
          misses: ['RAC patrol vans.', 'Oracle RAC.'],
        },
      },
    },
    'Certified Professional in Healthcare Quality': { aka: ['CPHQ', 'Healthcare Quality certification'], by: 'NAHQ' },
    'BPS board certification': {
      aka: ['Board of Pharmacy Specialties', 'BPS certification', 'board certified pharmacist', 'BPS certified'],
    },
  },
  licences: {
    'Pharmacist License': {
      aka: [
        'licensed pharmacist',
        'RPh',
        'pharmacy license',
        'R.Ph.',
        'pharmacist licensure',
        'pharmacist licence',
        'licensure as a pharmacist',
      ],
      by: 'state board of pharmacy',
      when: {
        RPh: {
          exact: true,
          matches: ['RPh in good standing.', 'PharmD or RPh.'],
          misses: ['Rph Ltd.', 'The rph curve.'],
        },
      },
    },
    NAPLEX: {
      aka: ['North American Pharmacist Licensure Examination', 'MPJE', 'Multistate Pharmacy Jurisprudence Examination'],
      by: 'NABP',
    },
    'GPhC Registration': { aka: ['General Pharmaceutical Council', 'GPhC'], by: 'General Pharmaceutical Council' },
    'Pharmacy Technician License': {
      aka: [
        'pharmacy technician registration',
        'registered pharmacy technician',
        'licensed pharmacy technician',
        'pharmacy tech license',
        'Board of Pharmacy license',
        'pharmacy technician licensure',
        'pharmacy technician trainee license',
      ],
      by: 'state board of pharmacy',
      when: {
        'registered pharmacy technician': {
          near: ['license', 'licence', 'GPhC', 'state', 'board', 'must', 'registration', 'as', 'be'],
          matches: [
            'Must be a registered pharmacy technician.',
            'Registered pharmacy technician with the state board.',
          ],
          misses: ['Meet our registered pharmacy technician.', 'The registered pharmacy technician helps.'],
        },
      },
    },
    'Pharmacy Intern License': {
      aka: ['intern pharmacist license', 'pharmacy intern registration', 'intern license'],
      when: {
        'intern license': {
          near: ['pharmacy', 'pharmacist', 'board', 'PharmD', 'pharmaceutical'],
          matches: ['Pharmacy intern license.', 'Board of pharmacy intern license.'],
          misses: ['An intern license to the app.', 'Intern license seats.'],
        },
      },
    },
    'NABP e-Profile': { aka: ['NABP'] },
    'PSI Registration': { aka: ['Pharmaceutical Society of Ireland', 'registered with the PSI', 'PSI registered'] },
    'Ontario College of Pharmacists': {
      aka: ['OCP registration', 'OCP Part A', 'OCP license', 'College of Pharmacists registration'],
    },
    'Independent Prescriber (Pharmacist)': {
      aka: [
        'pharmacist independent prescriber',
        'IP pharmacist',
        'PIP qualification',
        'pharmacist prescriber',
        'IP qualified pharmacist',
        'prescribing pharmacist qualification',
      ],
    },
    'Approved Qualified Person': {
      aka: [
        'Qualified Person status',
        'QP status',
        'QP eligible',
        'eligible QP',
        'QP declaration',
        'Qualified Person under Directive 2001/83/EC',
      ],
    },
  },
  titles: {
    Pharmacist: {
      aka: ['RPh', 'PIC'],
      when: {
        PIC: {
          exact: true,
          near: ['pharmacist', 'pharmacy', 'charge', 'board', 'license', 'retail'],
          matches: ['Pharmacist (PIC).', 'Pharmacy PIC duties.'],
          misses: ['A PIC microcontroller.', 'Send a pic.'],
        },
      },
    },
    'Clinical Pharmacist': {
      aka: [
        'ambulatory care pharmacist',
        'clinical pharmacy specialist',
        'PCN pharmacist',
        'GP pharmacist',
        'primary care pharmacist',
      ],
      is: ['Pharmacist'],
    },
    'Oncology Pharmacist': {
      aka: [
        'chemotherapy pharmacist',
        'cancer services pharmacist',
        'haematology pharmacist',
        'oncology clinical pharmacist',
        'infusion pharmacist',
      ],
      is: ['Pharmacist'],
    },
    'Specialty Pharmacist': {
      aka: ['specialty pharmacy pharmacist', 'home delivery pharmacist', 'specialty clinical pharmacist'],
      is: ['Pharmacist'],
    },
    'Consultant Pharmacist': {
      aka: [
        'LTC pharmacist',
        'long-term care pharmacist',
        'nursing home pharmacist',
        'geriatric pharmacist',
        'care home pharmacist',
      ],
      is: ['Pharmacist'],
    },
    'Nuclear Pharmacist': { aka: ['radiopharmacist'], is: ['Pharmacist'] },
    'Managed Care Pharmacist': {
      aka: [
        'PBM pharmacist',
        'prior authorization pharmacist',
        'utilization management pharmacist',
        'formulary pharmacist',
        'benefits pharmacist',
      ],
      is: ['Pharmacist'],
    },
    'Pharmacy Manager': {
      aka: [
        'pharmacist manager',
        'director of pharmacy',
        'chief pharmacist',
        'superintendent pharmacist',
        'pharmacy director',
      ],
    },
    'Pharmacy Technician': {
      aka: ['pharmacy tech', 'CPhT', 'compounding technician', 'IV technician', 'sterile compounding technician'],
      when: {
        'compounding technician': {
          unless: ['rubber compounding technician'],
          matches: ['Compounding technician, IV room.', 'A compounding technician.'],
          misses: ['Rubber compounding technician.', 'A rubber compounding technician.'],
        },
      },
    },
    'Pharmacy Assistant': {
      aka: ['dispenser', 'pharmacy dispenser', 'dispensary assistant', 'pharmacy advisor', 'pharmacy clerk'],
      when: {
        dispenser: {
          near: [
            'pharmacy',
            'dispensary',
            'NVQ',
            'prescriptions',
            'medicines',
            'GP',
            'pharmacist',
            'NVQ2',
            'qualified',
            'surgery',
            'trainee',
            'medication',
          ],
          unless: [
            'hearing aid dispenser',
            'soap dispenser',
            'tape dispenser',
            'water dispenser',
            'cash dispenser',
            'fuel dispenser',
          ],
          matches: ['Pharmacy dispenser.', 'Dispenser at a GP surgery.'],
          misses: ['Fill the soap dispenser.', 'A qualified hearing aid dispenser.'],
        },
      },
    },
    'Pharmacy Intern': {
      aka: [
        'pharmacy student',
        'trainee pharmacist',
        'pre-registration pharmacist',
        'pre-reg pharmacist',
        'intern pharmacist',
      ],
    },
    'Pharmacy Delivery Driver': {
      aka: [
        'medication delivery driver',
        'pharmacy driver',
        'prescription delivery driver',
        'pharmacy courier',
        'medical delivery driver',
      ],
    },
    'Pharmacy Resident': { aka: ['PGY1 resident', 'pharmacy practice resident', 'PGY2 resident'] },
    'Drug Safety Associate': {
      aka: [
        'pharmacovigilance associate',
        'pharmacovigilance specialist',
        'drug safety specialist',
        'drug safety officer',
        'pharmacovigilance officer',
      ],
    },
    'Medical Science Liaison': {
      aka: [
        'MSL',
        'field medical advisor',
        'medical liaison',
        'medical advisor pharma',
        'medical information specialist',
      ],
      when: {
        MSL: {
          exact: true,
          near: ['medical', 'pharma', 'KOL', 'field', 'therapeutic', 'affairs', 'oncology', 'liaison', 'scientific'],
          matches: ['Field MSL in oncology.', 'Medical affairs (MSL).'],
          misses: ['30 m above MSL.', 'The msl rate.'],
        },
      },
    },
    'Health Economist': {
      aka: [
        'HEOR manager',
        'outcomes researcher',
        'market access manager',
        'health outcomes scientist',
        'HEOR analyst',
      ],
    },
    'Formulation Scientist': {
      aka: [
        'pharmaceutical scientist',
        'formulation chemist',
        'medicinal chemist',
        'drug product scientist',
        'drug delivery scientist',
      ],
    },
    'Pharmaceutical Sales Representative': {
      aka: [
        'pharma sales rep',
        'drug rep',
        'pharmaceutical representative',
        'specialty sales representative pharma',
        'pharma sales representative',
      ],
    },
    'Pharmacy Informaticist': {
      aka: [
        'pharmacy informatics specialist',
        'pharmacy IT analyst',
        'informatics pharmacist',
        'pharmacy systems analyst',
        'EPMA pharmacist',
      ],
    },
    'Qualified Person': {
      aka: [
        'QP pharma',
        'contract QP',
        'Qualified Person pharmaceutical',
        'eligible qualified person',
        'responsible person GDP pharma',
      ],
      when: {
        'Qualified Person': {
          near: ['QP', 'batch', 'GMP', 'release', 'MHRA', 'pharmaceutical', 'IMP', 'EudraLex'],
          matches: ['QP: qualified person for batch release.', 'GMP qualified person.'],
          misses: ['A qualified person inspects the scaffold.', 'Hire any qualified person.'],
        },
      },
    },
  },
})
