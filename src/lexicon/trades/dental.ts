import { defineTable } from '../define-table.ts'

export const dental = defineTable({
  trade: 'dental',
  cues: [
    'dental',
    'chairside',
    'orthodontic',
    'hygienist',
    'teeth',
    'tooth',
    'oral',
    'patients',
    'DDS',
    'DMD',
    'clinical',
    'hygiene',
    'assistant',
  ],
  skills: {
    'Temporary Crowns': { aka: ['provisional crowns', 'temporaries'] },
    'Local Anesthesia': { aka: ['local anesthetic', 'local anesthetics'] },
    'Nerve Blocks': { is: ['Local Anesthesia'] },
    Dentistry: {},
    'Restorative Dentistry': {},
    'Dental Fillings': {
      aka: ['fillings'],
      is: ['Restorative Dentistry'],
      when: {
        fillings: {
          near: ['dentist'],
          matches: ['Dentist: fillings and extractions.', 'Places dental fillings.'],
          misses: ['Sandwich fillings.', 'Pie fillings.'],
        },
      },
    },
    Periodontics: { aka: ['perio'] },
    Orthodontics: {
      aka: ['ortho'],
      when: {
        ortho: {
          near: ['braces', 'aligners', 'invisalign'],
          unless: ['med-surg ortho', 'ortho trauma', 'ortho neuro', 'ortho spine'],
          matches: ['Dental assistant, ortho.', 'Ortho chairside.'],
          misses: ['Nurses ortho/trauma patients.', 'The ortho position of a ring.'],
        },
      },
    },
    'Oral Surgery': {},
    'Oral and Maxillofacial Surgery': { aka: ['OMFS'], is: ['Oral Surgery'] },
    Extractions: {
      when: {
        Extractions: {
          near: ['dental'],
          matches: ['Dental fillings and extractions.', 'Tooth extractions by the dentist.'],
          misses: ['Oil extractions.', 'Data extractions in SQL.'],
        },
      },
    },
    'Dental Hygiene': {},
    'Dental Prophylaxis': { aka: ['prophy', 'teeth cleaning'] },
    'Dental Scaling': { is: ['Dentistry'] },
    'Scaling and Root Planing': { aka: ['SRP'] },
    'Dental Radiography': { aka: ['dental X-rays', 'dental radiographs'] },
    'Digital Radiography': { aka: ['digital X-rays', 'digital X-ray', 'digital radiographs'] },
    'Panoramic X-Rays': { aka: ['orthopantomogram', 'OPG'], is: ['Dental Radiography'] },
    'Oral Health Education': { aka: ['oral hygiene instruction', 'OHI'] },
    'Chairside Assisting': { aka: ['four-handed dentistry'] },
    'Instrument Sterilization': { aka: ['sterilizing instruments', 'sterilization of instruments'] },
    'Nitrous Oxide Sedation': { aka: ['relative analgesia'] },
    Sealants: {
      aka: ['pit and fissure sealants'],
      when: {
        Sealants: {
          near: ['dental'],
          matches: ['Dental sealants and fluoride.', 'Hygienist places sealants.'],
          misses: ['Applies roof sealants.', 'Caulks and sealants.'],
        },
      },
    },

    CBCT: { aka: ['cone beam computed tomography', 'cone beam CT'] },
    'Intraoral Scanning': { aka: ['intraoral scanner', 'digital impressions'] },
    iTero: { is: ['Intraoral Scanning'] },
    'Dental CAD/CAM': {},
    '3Shape': { is: ['Dental CAD/CAM'] },

    'NHS Dentistry': {},
    'Units of Dental Activity': {
      aka: ['UDAs'],
      is: ['NHS Dentistry'],
      when: {
        UDAs: {
          near: ['nhs', 'dentist', 'associate', 'private', 'performer'],
          matches: ['Dentist with 5,000 UDAs.', 'NHS UDAs.'],
          misses: ['Drones of the UDAs.', 'Writes UDAs in SQL.'],
        },
      },
    },
    Dentrix: {},
    Eaglesoft: {},
    'Open Dental': {},

    'Laser Dentistry': { aka: ['dental laser'] },
    'Airflow Therapy': {},
    'Guided Biofilm Therapy': {
      aka: ['GBT'],
      is: ['Airflow Therapy'],
      when: {
        GBT: {
          exact: true,
          near: ['dental'],
          matches: ['Hygienist trained in GBT.', 'Dental GBT.'],
          misses: ['GBT trees, a model.', 'A gbt file.'],
        },
      },
    },

    'TMJ Treatment': {
      aka: ['TMD'],
      when: {
        TMD: {
          exact: true,
          near: ['tmj', 'jaw', 'occlusal', 'orofacial', 'pain'],
          matches: ['TMJ and TMD.', 'Dental jaw pain, TMD.'],
          misses: ['TMD Friction.', 'A tmd film.'],
        },
      },
    },

    'Dental software': {},
    Invisalign: {},
  },
  certifications: {
    'NEBDN National Diploma': { aka: ['NEBDN'] },
    'Certified Dental Assistant': {
      aka: ['CDA'],
      is: ['DANB Certification'],
      by: 'Dental Assisting National Board',
      when: {
        CDA: {
          exact: true,
          near: ['danb', 'rda', 'x-ray'],
          matches: ['DANB CDA.', 'RDA or CDA, dental.'],
          misses: ['HL7 CDA documents.', 'CDA in childcare.'],
        },
      },
    },
    'DANB Certification': { aka: ['DANB'], by: 'DANB' },
    'Dental Radiology Certificate': { is: ['DANB Certification'], by: 'DANB' },
    'Expanded Functions Dental Assistant': { aka: ['EFDA', 'EDDA', 'Expanded Duties Dental Assistant'] },
    'Nitrous Oxide Certification': {},
    'Local Anesthesia Certification': {},
    'National Diploma in Dental Nursing': { aka: ['NEBDN Diploma'] },
    'Dental Implant Nursing Certificate': {},
    MFDS: { aka: ['Membership of the Faculty of Dental Surgery'] },
    MJDF: { aka: ['Membership of the Joint Dental Faculties'] },
    INBDE: { aka: ['Integrated National Board Dental Examination'] },
    NBDE: { aka: ['National Board Dental Examination'] },
    NBDHE: { aka: ['National Board Dental Hygiene Examination'] },
    'Certified Dental Technician': {
      aka: ['CDT', 'NBC CDT'],
      by: 'NBC',
      when: {
        CDT: {
          exact: true,
          near: ['technician', 'nbc', 'lab', 'laboratory', 'ceramist'],
          unless: ['cdt codes', 'cdt coding'],
          matches: ['Dental lab tech, CDT.', 'Dental technician (CDT).'],
          misses: ['9 am CDT.', 'Bills CDT codes for dental.'],
        },
      },
    },
    ORE: {
      aka: ['Overseas Registration Exam', 'Overseas Registration Examination'],
      when: {
        ORE: {
          exact: true,
          near: ['gdc', 'overseas', 'bds', 'exam'],
          matches: ['Overseas dentist, ORE.', 'GDC via ORE.'],
          misses: ['Iron ore.', 'Ore grades.'],
        },
      },
    },
  },
  licences: {
    'Dental License': {
      aka: ['licensed dentist', 'dentist license', 'dental licensure', 'license to practice dentistry'],
      by: 'state dental board',
      when: {
        'Dental License': {
          unless: ['dental license plate'],
          matches: ['Active state dental license.', 'Holds a dental license.'],
          misses: ['A dental license plate.', 'Cute dental license plate.'],
        },
      },
    },
    'GDC Registration': { aka: ['General Dental Council', 'GDC'], by: 'General Dental Council' },
    'Dental Hygienist License': {
      aka: ['RDH license', 'dental hygiene license', 'RDH', 'dental hygiene licensure'],
      when: { RDH: { exact: true, matches: ['Licensed RDH.', 'RDH in Ohio.'], misses: ['Rdh Ltd.', 'The rdh file.'] } },
    },
    'Registered Dental Assistant': {
      aka: ['RDA', 'RDA license'],
      when: {
        RDA: {
          exact: true,
          near: ['cda', 'x-ray', 'license', 'licensed'],
          matches: ['RDA license, dental office.', 'Dental assistant, RDA.'],
          misses: ['RDA of vitamin C.', 'RDA cataloguing and MARC.'],
        },
      },
    },

    'Licensed Dental Assistant': { aka: ['dental assistant license'] },
  },
  titles: {
    Dentist: { aka: ['dental practitioner', 'general dentist'] },
    Orthodontist: { is: ['Dentist'] },
    Endodontist: { is: ['Dentist'] },
    Periodontist: { is: ['Dentist'] },
    Prosthodontist: { is: ['Dentist'] },
    'Oral and Maxillofacial Surgeon': { is: ['Dentist'] },
    'Pediatric Dentist': { aka: ['pedodontist'], is: ['Dentist'] },
    'Dental Hygienist': {
      aka: ['RDH', 'hygienist'],
      when: {
        hygienist: {
          unless: ['industrial hygienist', 'occupational hygienist'],
          matches: ['Hygienist, two days a week.', 'Dentist and hygienist.'],
          misses: ['An industrial hygienist.', 'Certified occupational hygienist.'],
        },
      },
    },
    'Dental Therapist': {},
    'Dental Assistant': {},
    'Dental Nurse': {},
    'Dental Technician': {},
    'Dental Receptionist': {},
    'Dental Treatment Coordinator': {
      aka: ['treatment coordinator'],
      when: {
        'treatment coordinator': {
          near: ['dentist', 'invisalign'],
          matches: ['Treatment coordinator, dental office.', 'Orthodontic treatment coordinator.'],
          misses: ['Treatment coordinator at a water works.', 'A treatment coordinator for timber.'],
        },
      },
    },
  },
})
