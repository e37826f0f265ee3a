import { defineTable } from '../define-table.ts'

export const pharmacy = defineTable({
  trade: 'pharmacy',
  cues: ['pharmacy', 'medication', 'prescription', 'drugs', 'medicines', 'dispensing', 'NHS', 'board'],
  skills: {
    Dispensing: {
      aka: ['filling prescriptions'],
      when: {
        Dispensing: {
          near: ['otc', 'dispensary'],
          unless: ['fuel dispensing', 'dispensing optician', 'glue dispensing'],
          matches: ['Pharmacy dispensing and labels.', 'Accurate dispensing of medicines.'],
          misses: ['A glue dispensing line.', 'A dispensing optician.'],
        },
      },
    },
    'Discharge Prescriptions': { aka: ['TTO', 'TTA', 'To Take Out Medicines'] },
    Compounding: {
      when: {
        Compounding: {
          near: ['sterile', 'iv', 'usp', 'hazardous', 'chemo'],
          unless: ['rubber compounding', 'polymer compounding', 'compounding interest'],
          matches: ['Skilled in compounding for a hospital pharmacy.', 'Compounding per USP 797.'],
          misses: ['Rubber compounding and mixing.', 'The effect of compounding interest.'],
        },
      },
    },
    'Sterile Compounding': { aka: ['IV compounding', 'IV admixture'], is: ['Compounding'] },
    'Non-Sterile Compounding': { is: ['Compounding'] },
    'Hazardous Drug Handling': {},
    'USP 795': { is: ['Non-Sterile Compounding'] },
    'USP 800': { is: ['Hazardous Drug Handling'] },
    'Medication Therapy Management': { aka: ['MTM'] },
    'Medication Reconciliation': { aka: ['medicines reconciliation', 'med rec'] },
    'Structured Medication Reviews': {
      aka: ['SMRs'],
      when: {
        SMRs: {
          near: ['reviews', 'pharmacist', 'pcn'],
          matches: ['PCN pharmacist: SMRs.', 'SMRs of polypharmacy, medicines.'],
          misses: ['Nuclear SMRs.', 'Builds SMRs and grids.'],
        },
      },
    },
    Pharmacology: {},
    Psychopharmacology: { is: ['Pharmacology'] },
    Pharmacokinetics: {},
    Pharmacotherapy: {},
    'Hospital Pharmacy': {},
    'Community Pharmacy': { aka: ['retail pharmacy'] },
    'Specialty Pharmacy': {},
    'Mail-Order Pharmacy': {},
    'Pharmacy Benefit Management': {
      aka: ['PBM'],
      when: {
        PBM: {
          exact: true,
          near: ['formulary', 'claims', 'payer', 'rebate', 'health'],
          matches: ['Pharmacy claims at a PBM.', 'PBM and formulary rebates.'],
          misses: ['Pbm format images.', 'PBM filters.'],
        },
      },
    },
    'Prior Authorization': { aka: ['Prior Auth', 'Pre-Authorization', 'preauthorization', 'precertification'] },
    'Third-Party Billing': { aka: ['insurance billing', 'third-party claims', 'third-party insurance billing'] },
    '340B Program': { aka: ['340B'] },
    'Drug Utilization Review': {
      aka: ['DUR', 'DUE', 'drug utilization evaluation', 'drug use evaluation'],
      when: {
        DUR: {
          exact: true,
          near: ['pharmacist', 'claims', 'utilization'],
          matches: ['Pharmacist DUR.', 'Resolve DUR claims.'],
          misses: ['C dur scale.', 'A dur test.'],
        },
        DUE: {
          exact: true,
          near: ['utilization', 'mue', 'p&t'],
          matches: ['Drug use reviews (DUE), pharmacist.', 'P&T and DUE reports.'],
          misses: ['Rent is due.', 'DUE BY FRIDAY.'],
        },
      },
    },
    'Prescription Drug Monitoring Program': { aka: ['PDMP'] },
    'Automated Dispensing Cabinets': {
      aka: ['ADC'],
      when: {
        ADC: {
          exact: true,
          near: ['pyxis', 'cabinet', 'technician'],
          matches: ['Restock the ADC cabinet.', 'Pyxis or other ADC.'],
          misses: ['An ADC samples at 1 MHz.', 'ADC linkers.'],
        },
      },
    },
    'Pharmacy Calculations': {},
    'Sig Codes': {},
    'Drug Information': {},
    'Pharmacy First': {},
    'New Medicine Service': {
      aka: ['NMS'],
      when: {
        NMS: {
          exact: true,
          near: ['pharmacist', 'cpcs', 'mur', 'services', 'community'],
          matches: ['Pharmacist with NMS targets.', 'MUR and NMS.'],
          misses: ['An NMS for SNMP.', 'The NMS of a telecom network.'],
        },
      },
    },
    'Patient Group Directions': {
      aka: ['PGDs'],
      when: {
        PGDs: {
          near: ['nurse', 'pharmacist', 'vaccination', 'administer', 'supply', 'patient'],
          matches: ['Vaccination under PGDs.', 'Pharmacist works to PGDs.'],
          misses: ['Embryo PGDs.', 'Courts hear PGDs.'],
        },
      },
    },
    'Electronic Prescribing': { aka: ['e-prescribing'] },
    'Controlled Drugs': {
      aka: ['controlled substances'],
      when: {
        'controlled substances': {
          unless: ['controlled substance test', 'controlled substance testing', 'use of controlled substances'],
          matches: ['Counts controlled substances.', 'Inventory of controlled substances.'],
          misses: ['Pass a controlled substance test.', 'We ban the use of controlled substances.'],
        },
      },
    },
    'Electronic Prescription Service': {
      aka: ['EPS'],
      when: {
        EPS: {
          exact: true,
          near: ['dispenser', 'gp'],
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
          near: ['epic', 'beacon', 'inpatient', 'ambulatory', 'certification'],
          matches: ['Epic modules: Willow, Beacon.', 'Pharmacy team on Willow.'],
          misses: ['Willow Street.', 'Ask Willow Jones.'],
        },
      },
    },
    'Medication Safety': {},
    'Pharmacy Law': {},
    'Pharmacy Operations': {},
    Pharmacovigilance: {
      aka: ['PV'],
      when: {
        PV: {
          exact: true,
          near: ['drug', 'safety', 'icsr', 'pharmacovigilance', 'adverse', 'gvp'],
          unless: ['pv panels', 'pv modules', 'pv systems', 'solar pv'],
          matches: ['Drug safety and PV.', 'GVP, PV and MedDRA.'],
          misses: ['Installs solar PV.', 'PV panels and inverters.'],
        },
      },
    },
    Pharmacogenomics: { aka: ['PGx'] },
    'Health Economics and Outcomes Research': { aka: ['HEOR'] },
    'ABPI Code': { aka: ['ABPI'] },
    'Drug Formulation': {},
    'Medicinal Chemistry': {},
    'Drug Discovery': {},
    'Good Manufacturing Practice': {
      aka: ['GMP', 'cGMP', 'Current Good Manufacturing Practice'],
      when: {
        GMP: {
          exact: true,
          unless: ['gmp pension', 'gmp reconciliation', 'guaranteed maximum price', 'gmp contract'],
          matches: ['Knows GMP.', 'GMP and GDP rules.'],
          misses: ['GMP pension reconciliation.', 'Signs a GMP contract.'],
        },
      },
    },
    'EU GMP': { is: ['Good Manufacturing Practice'] },
    '21 CFR Part 11': {},
    EnterpriseRx: {},
    PioneerRx: {},
    ProScript: { aka: ['ProScript Connect'], is: ['PMR Systems'] },
    Pyxis: { is: ['Automated Dispensing Cabinets'] },
    Omnicell: { is: ['Automated Dispensing Cabinets'] },
    'British National Formulary': { aka: ['BNF'] },
    'Managed Care Pharmacy': {},
    'Pharmacy Vaccinations': {},
    'Good Distribution Practice': {},
    'Sharps and Waste Disposal of Drugs': {},
  },
  certifications: {
    PEBC: { aka: ['Pharmacy Examining Board of Canada'] },
    OSPAP: {},
    BCSCP: {},
    'Certified Pharmacy Technician': { aka: ['CPhT'], by: 'Pharmacy Technician Certification Board' },
    'PTCB Certification': { aka: ['PTCB'], is: ['Certified Pharmacy Technician'] },
    'Certified Compounded Sterile Preparation Technician': {
      aka: ['CSPT'],
      by: 'PTCB',
      when: {
        CSPT: { exact: true, matches: ['CPhT and CSPT.', 'CSPT required.'], misses: ['Cspt files.', 'The cspt bug.'] },
      },
    },
    'Board Certified Pharmacotherapy Specialist': { aka: ['BCPS'], by: 'Board of Pharmacy Specialties' },
    'Board Certified Ambulatory Care Pharmacist': { aka: ['BCACP'], by: 'Board of Pharmacy Specialties' },
    'Board Certified Oncology Pharmacist': { aka: ['BCOP'], by: 'Board of Pharmacy Specialties' },
    'Board Certified Critical Care Pharmacist': { aka: ['BCCCP'], by: 'Board of Pharmacy Specialties' },
    'Board Certified Geriatric Pharmacist': { aka: ['BCGP'], by: 'Board of Pharmacy Specialties' },
    'PGY1 Residency': { aka: ['PGY-1', 'PGY1'] },
    'PGY2 Residency': { aka: ['PGY-2', 'PGY2'] },
    'Pharmacy-Based Immunization Delivery': { by: 'APhA' },
    'Clinical Pharmacy Diploma': {},
    'CPPE Pathway': { aka: ['Primary Care Pharmacy Education Pathway', 'PCPEP'] },
    'Accuracy Checking Technician': {
      aka: ['Accuracy Checking Pharmacy Technician', 'ACPT', 'ACT'],
      when: {
        ACT: {
          exact: true,
          near: ['checking', 'dispensary', 'gphc'],
          unless: ['medicines act', 'drugs act', 'act as', 'health act', 'dbt act', 'cbt act'],
          matches: ['Pharmacy technician with ACT.', 'ACT in a busy dispensary.'],
          misses: ['MEDICINES ACT', 'ACT AS a pharmacy lead.'],
        },
        ACPT: {
          exact: true,
          near: ['technician', 'dispensary', 'checking'],
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
          near: ['regulatory', 'raps', 'affairs', 'fda', 'certification'],
          matches: ['Regulatory affairs with RAC.', 'RAPS RAC.'],
          misses: ['RAC patrol vans.', 'Oracle RAC.'],
        },
      },
    },
    'Certified Professional in Healthcare Quality': { aka: ['CPHQ'], by: 'NAHQ' },
  },
  licences: {
    'Pharmacist License': {
      aka: ['RPh', 'pharmacy license', 'R.Ph.', 'pharmacist licensure', 'licensure as a pharmacist'],
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
      aka: ['North American Pharmacist Licensure Examination'],
      by: 'NABP',
    },
    MPJE: { aka: ['Multistate Pharmacy Jurisprudence Examination'], by: 'NABP' },
    'GPhC Registration': { aka: ['General Pharmaceutical Council', 'GPhC'], by: 'General Pharmaceutical Council' },
    'Pharmacy Technician License': {
      aka: [
        'pharmacy technician registration',
        'registered pharmacy technician',
        'pharmacy tech license',
        'pharmacy technician licensure',
      ],
      by: 'state board of pharmacy',
      when: {
        'registered pharmacy technician': {
          near: ['license', 'licence', 'state', 'must', 'registration'],
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
          near: ['pharmd', 'pharmaceutical'],
          matches: ['Pharmacy intern license.', 'Board of pharmacy intern license.'],
          misses: ['An intern license to the app.', 'Intern license seats.'],
        },
      },
    },
    'NABP e-Profile': {},
    'PSI Registration': { aka: ['Pharmaceutical Society of Ireland', 'registered with the PSI', 'PSI registered'] },
    'Ontario College of Pharmacists': {
      is: ['College of Pharmacists Registration'],
      aka: ['OCP registration', 'OCP license'],
    },
    'College of Pharmacists Registration': {},
    'Independent Prescriber (Pharmacist)': {
      aka: [
        'IP pharmacist',
        'PIP qualification',
        'pharmacist prescriber',
        'IP qualified pharmacist',
        'prescribing pharmacist qualification',
      ],
    },
    'Approved Qualified Person': {
      aka: ['Qualified Person status', 'QP status'],
    },
    'QP Eligible': { aka: ['eligible QP'] },
  },
  degrees: { 'Master of Pharmacy': { aka: ['MPharm'], is: ["Master's Degree"] } },
  titles: {
    Pharmacist: {
      aka: ['RPh'],
    },
    'Pharmacist in Charge': {
      aka: ['PIC'],
      is: ['Pharmacist'],
      when: {
        PIC: {
          exact: true,
          near: ['pharmacist', 'charge', 'license', 'retail'],
          matches: ['Pharmacist (PIC).', 'Pharmacy PIC duties.'],
          misses: ['A PIC microcontroller.', 'Send a pic.'],
        },
      },
    },
    'Clinical Pharmacist': { is: ['Pharmacist'] },
    'Oncology Pharmacist': { is: ['Pharmacist'] },
    'Specialty Pharmacist': { is: ['Pharmacist'] },
    'Pharmacy Manager': {},
    'Pharmacy Technician': { aka: ['pharm tech', 'pharmacy tech'] },
    'Pharmacy Assistant': {},
    'Trainee Pharmacist': { was: ['pre-registration pharmacist'] },
    'Pharmacy Intern': {},
    'Pharmacy Delivery Driver': {},
    'Pharmacy Resident': {},
    'Medical Science Liaison': {
      aka: ['MSL'],
      when: {
        MSL: {
          exact: true,
          near: ['medical', 'pharma', 'kol', 'field', 'therapeutic', 'affair'],
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
          near: ['qp', 'batch', 'gmp', 'release', 'pharmaceutical'],
          matches: ['QP: qualified person for batch release.', 'GMP qualified person.'],
          misses: ['A qualified person inspects the scaffold.', 'Hire any qualified person.'],
        },
      },
    },
  },
})
