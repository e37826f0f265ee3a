import { defineTable } from '../define-table.ts'

export const pharmacy = defineTable({
  trade: 'pharmacy',
  skills: {
    Dispensing: {
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
    'Prescription Processing': {},
    'Prescription Verification': {},
    Compounding: {
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
      is: ['Compounding'],
    },
    'Non-Sterile Compounding': { is: ['Compounding'] },
    'Hazardous Drug Handling': {},
    'USP 795': {},
    'USP 800': {},
    'Medication Therapy Management': {
      aka: ['MTM'],
    },
    'Medication Reconciliation': {},
    'Medication Counseling': {},
    'Drug Interactions': { aka: ['contraindications'] },
    Pharmacology: { aka: ['psychopharmacology'] },
    Pharmacokinetics: {
      aka: ['PK/PD'],
    },
    Pharmacotherapy: {},
    'Anticoagulation Management': {},
    'Hospital Pharmacy': {},
    'Community Pharmacy': {},
    'Specialty Pharmacy': {},
    'Mail-Order Pharmacy': {},
    'Long-Term Care Pharmacy': {},
    'Ambulatory Care Pharmacy': {
      aka: ['collaborative drug therapy management', 'CDTM'],
    },
    'Oncology Pharmacy': {},
    'Nuclear Pharmacy': { aka: ['radiopharmaceuticals'] },
    'Home Infusion Pharmacy': {},
    'Managed Care Pharmacy': {
      aka: ['PBM'],
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
      },
    },
    'Prior Authorization': {},
    'Pharmacy Claims Adjudication': {},
    '340B Program': { aka: ['340B'] },
    'Medicare Part D': {},
    'Drug Utilization Review': {
      aka: ['DUR', 'drug utilization evaluation', 'drug use evaluation', 'DUE'],
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
    'Controlled Substances Management': {},
    'Prescription Drug Monitoring Program': { aka: ['PDMP'] },
    'Pharmacy Inventory Management': {},
    'Automated Dispensing Cabinets': {
      aka: ['ADC'],
      when: {
        ADC: {
          exact: true,
          near: ['pharmacy', 'Pyxis', 'Omnicell', 'dispensing', 'cabinet', 'cabinets', 'medication', 'technician'],
          matches: ['Restock the ADC cabinet.', 'Pyxis or other ADC.'],
          misses: ['An ADC samples at 1 MHz.', 'ADC linkers.'],
        },
      },
    },
    'Unit Dose Packaging': {},
    'Medication Delivery': {},
    'Pharmacy Calculations': {},
    'Sig Codes': {},
    'Drug Information': {},
    'Pharmacy Vaccinations': {},
    'Pharmacy First': {
      aka: ['CPCS', 'Community Pharmacist Consultation Service'],
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
      aka: ['PGDs'],
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
      aka: ['EPS'],
      when: {
        EPS: {
          exact: true,
          near: ['prescription', 'prescriptions', 'pharmacy', 'dispensing', 'NHS', 'dispenser', 'GP'],
          matches: ['NHS EPS prescriptions.', 'Dispensing with EPS.'],
          misses: ['EPS foam beads.', 'Growth in EPS.'],
        },
      },
    },
    'PMR Systems': {},
    Willow: {
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
    'Medication Safety': { aka: ['ISMP'] },
    'Adverse Drug Reaction Reporting': {},
    'Pharmacy Law': {},
    'Pharmacy Operations': {},
    Pharmacovigilance: {
      aka: ['PV'],
      when: {
        PV: {
          exact: true,
          near: ['drug', 'safety', 'ICSR', 'pharmacovigilance', 'adverse', 'GVP', 'MedDRA', 'Argus', 'QPPV', 'signal'],
          unless: ['PV panels', 'PV modules', 'PV systems', 'solar PV'],
          matches: ['Drug safety and PV.', 'GVP, PV and MedDRA.'],
          misses: ['Installs solar PV.', 'PV panels and inverters.'],
        },
      },
    },
    Pharmacogenomics: { aka: ['PGx'] },
    'Health Economics and Outcomes Research': {
      aka: ['HEOR'],
    },
    'Medical Affairs': {},
    'ABPI Code': { aka: ['PMCPA', 'ABPI'] },
    'Pharmaceutical Sales': {},
    'Drug Formulation': {},
    'Medicinal Chemistry': {},
    'Drug Discovery': {},
    'Good Manufacturing Practice': {
      aka: ['GMP', 'EU GMP'],
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
      aka: ['MHRA GDP'],
    },
    '21 CFR Part 11': {},
    'Cold Chain Management': {},
    'Sharps and Waste Disposal of Drugs': {},
    'Smoking Cessation': {},
    'Needle Exchange': {},
    'Pharmacy Counter Sales': {},
    EnterpriseRx: {},
    PioneerRx: {},
    ProScript: {},
    Pyxis: {},
    Omnicell: {},
    Parata: {},
    Lexicomp: {},
    Micromedex: {},
    'British National Formulary': { aka: ['BNF'] },
  },
  certifications: {
    'Certified Pharmacy Technician': {
      aka: ['CPhT', 'PTCB'],
      by: 'Pharmacy Technician Certification Board',
    },
    'Certified Compounded Sterile Preparation Technician': {
      aka: ['CSPT'],
      by: 'PTCB',
      when: {
        CSPT: { exact: true, matches: ['CPhT and CSPT.', 'CSPT required.'], misses: ['Cspt files.', 'The cspt bug.'] },
      },
    },
    'Board Certified Pharmacotherapy Specialist': {
      aka: ['BCPS'],
      by: 'Board of Pharmacy Specialties',
    },
    'Board Certified Ambulatory Care Pharmacist': { aka: ['BCACP'], by: 'Board of Pharmacy Specialties' },
    'Board Certified Oncology Pharmacist': { aka: ['BCOP'], by: 'Board of Pharmacy Specialties' },
    'Board Certified Critical Care Pharmacist': { aka: ['BCCCP'], by: 'Board of Pharmacy Specialties' },
    'Board Certified Geriatric Pharmacist': { aka: ['BCGP'], by: 'Board of Pharmacy Specialties' },
    'PGY1 Residency': {
      aka: ['PGY-1', 'PGY1'],
    },
    'PGY2 Residency': { aka: ['PGY-2', 'PGY2'] },
    'Pharmacy-Based Immunization Delivery': {
      by: 'APhA',
    },
    'Clinical Pharmacy Diploma': {},
    'CPPE Pathway': { aka: ['CPPE', 'PCPEP'] },
    'Accuracy Checking Technician': {
      aka: ['ACPT'],
      when: {
        ACPT: {
          exact: true,
          near: ['pharmacy', 'technician', 'dispensary', 'GPhC', 'checking', 'dispensing'],
          matches: ['GPhC technician with ACPT.', 'Pharmacy ACPT.'],
          misses: ['Acpt file.', 'The acpt flag.'],
        },
      },
    },
    'NVQ Level 2 in Pharmacy Service Skills': {},
    'NVQ Level 3 in Pharmacy': {},
    'Medicines Counter Assistant Certificate': {},
    RAC: {
      aka: ['Regulatory Affairs Certification', 'RAPS RAC'],
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
    'Certified Professional in Healthcare Quality': { aka: ['CPHQ'], by: 'NAHQ' },
  },
  licences: {
    'Pharmacist License': {
      aka: ['RPh'],
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
      aka: ['MPJE', 'Multistate Pharmacy Jurisprudence Examination'],
      by: 'NABP',
    },
    'GPhC Registration': { aka: ['GPhC'], by: 'General Pharmaceutical Council' },
    'Pharmacy Technician License': {
      by: 'state board of pharmacy',
    },
    'Pharmacy Intern License': {},
    'NABP e-Profile': { aka: ['NABP'] },
    'PSI Registration': {},
    'Ontario College of Pharmacists': {},
    'Independent Prescriber (Pharmacist)': {},
    'Approved Qualified Person': {},
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
      is: ['Pharmacist'],
    },
    'Oncology Pharmacist': {
      is: ['Pharmacist'],
    },
    'Specialty Pharmacist': {
      is: ['Pharmacist'],
    },
    'Pharmacy Manager': {},
    'Pharmacy Technician': {
      aka: ['CPhT'],
    },
    'Pharmacy Assistant': {},
    'Pharmacy Intern': {},
    'Pharmacy Delivery Driver': {},
    'Pharmacy Resident': {},
    'Drug Safety Associate': {},
    'Medical Science Liaison': {
      aka: ['MSL'],
      when: {
        MSL: {
          exact: true,
          near: ['medical', 'pharma', 'KOL', 'field', 'therapeutic', 'affairs', 'oncology', 'liaison', 'scientific'],
          matches: ['Field MSL in oncology.', 'Medical affairs (MSL).'],
          misses: ['30 m above MSL.', 'The msl rate.'],
        },
      },
    },
    'Health Economist': {},
    'Formulation Scientist': {},
    'Pharmaceutical Sales Representative': {},
    'Pharmacy Informaticist': {},
    'Qualified Person': {
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
