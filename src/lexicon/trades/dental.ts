import { defineTable } from '../define-table.ts'

const dentalWords = [
  'dental',
  'dentist',
  'dentistry',
  'hygienist',
  'teeth',
  'tooth',
  'oral',
  'patients',
  'patient',
  'orthodontic',
  'orthodontist',
  'chairside',
  'DDS',
  'DMD',
  'GDC',
  'RDH',
  'clinical',
  'hygiene',
] as const

export const dental = defineTable({
  trade: 'dental',
  skills: {
    Dentistry: {
      aka: ['dental care', 'dental practice experience', 'dental treatment', 'dental experience', 'dental procedures'],
      when: {
        'dental care': {
          unless: ['free dental care', 'dental care plan', 'dental care benefits', 'vision and dental care'],
          matches: ['Provides dental care.', 'Skilled in dental care.'],
          misses: ['Free dental care for staff.', 'Vision and dental care.'],
        },
      },
    },
    'Restorative Dentistry': {
      aka: [
        'fillings',
        'dental restorations',
        'restorations dental',
        'composite fillings',
        'composite bonding',
        'amalgam restorations',
      ],
      when: {
        fillings: {
          near: dentalWords,
          matches: ['Dentist: fillings and extractions.', 'Places dental fillings.'],
          misses: ['Sandwich fillings.', 'Pie fillings.'],
        },
      },
    },
    Endodontics: { aka: ['root canals', 'endo dental', 'molar endo'] },
    Periodontics: {
      aka: [
        'periodontal therapy',
        'deep cleaning dental',
        'SRP dental',
        'periodontal charting',
        'periodontal treatment',
        'scaling and polishing',
      ],
    },
    Orthodontics: {
      aka: [
        'orthodontic treatment',
        'fixed appliances',
        'orthodontic adjustments',
        'orthodontic assisting',
        'orthodontic experience',
      ],
    },
    Prosthodontics: { aka: ['dentures'] },
    'Oral Surgery': {
      aka: [
        'maxillofacial surgery',
        'wisdom teeth removal',
        'OMFS',
        'surgical extractions',
        'wisdom tooth extractions',
        'dental surgery procedures',
      ],
    },
    Extractions: {
      aka: ['tooth extractions', 'simple extractions', 'dental extractions'],
      when: {
        Extractions: {
          near: dentalWords,
          matches: ['Dental fillings and extractions.', 'Tooth extractions by the dentist.'],
          misses: ['Oil extractions.', 'Data extractions in SQL.'],
        },
      },
    },
    'Dental Implants': {
      aka: [
        'implant dentistry',
        'implant placement',
        'implantology',
        'implant restoration',
        'implant surgery',
        'All-on-4',
      ],
    },
    'Pediatric Dentistry': { aka: ['paediatric dentistry', "children's dentistry", 'pedodontics', 'pedo dental'] },
    'Cosmetic Dentistry': {
      aka: [
        'teeth whitening',
        'veneers',
        'smile makeovers',
        'tooth whitening',
        'porcelain veneers',
        'aesthetic dentistry',
      ],
      when: {
        veneers: {
          near: dentalWords,
          matches: ['Dental veneers.', 'Veneers by a dentist.'],
          misses: ['Oak veneers.', 'Glues wood veneers.'],
        },
      },
    },
    'Sedation Dentistry': {
      aka: [
        'nitrous oxide',
        'dental sedation',
        'nitrous oxide administration',
        'oral sedation',
        'IV sedation dental',
        'nitrous',
      ],
      when: {
        'nitrous oxide': {
          near: dentalWords,
          matches: ['Dental nitrous oxide.', 'Nitrous oxide for patients.'],
          misses: ['Nitrous oxide for racing engines.', 'Emits nitrous oxide.'],
        },
        nitrous: {
          near: dentalWords,
          matches: ['Dental nitrous.', 'RDH gives nitrous to patients.'],
          misses: ['Nitrous in race cars.', 'Nitrous kits.'],
        },
      },
    },
    'Local Anesthesia (Dental)': {
      aka: [
        'dental local anesthesia',
        'local anesthetic dental',
        'administering local anesthesia',
        'inferior alveolar nerve block',
        'local anaesthetic administration',
        'local anesthesia administration',
      ],
    },
    'Dental Hygiene': {
      aka: [
        'oral prophylaxis',
        'dental prophylaxis',
        'dental cleanings',
        'teeth cleaning',
        'prophies',
        'hygiene appointments',
      ],
    },
    'Oral Health Education': {
      aka: ['oral hygiene instruction', 'oral health promotion', 'oral hygiene education', 'oral hygiene advice'],
    },
    'Fluoride Treatment': { aka: ['fluoride application', 'fluoride varnish', 'topical fluoride'] },
    Sealants: {
      aka: ['dental sealants', 'fissure sealants', 'sealant application'],
      when: {
        Sealants: {
          near: dentalWords,
          matches: ['Dental sealants and fluoride.', 'Hygienist places sealants.'],
          misses: ['Applies roof sealants.', 'Caulks and sealants.'],
        },
      },
    },
    'Coronal Polishing': { aka: ['coronal polish', 'tooth polishing'] },
    'Dental Charting': { aka: ['tooth charting', 'charting dental', 'periodontal charting assistance'] },
    'Dental Radiography': {
      aka: [
        'dental X-rays',
        'dental radiology',
        'panoramic X-rays',
        'dental radiographs',
        'intraoral radiography',
        'bitewings',
      ],
    },
    CBCT: { aka: ['cone beam CT', 'cone beam computed tomography'] },
    'Dental Impressions': {
      aka: [
        'alginate impressions',
        'taking impressions',
        'PVS impressions',
        'impressions dental',
        'impression taking',
        'alginates',
      ],
      when: {
        alginates: {
          near: dentalWords,
          matches: ['Dental alginates.', 'Alginates for patients.'],
          misses: ['Alginates in food gels.', 'Seaweed alginates.'],
        },
      },
    },
    'Intraoral Scanning': {
      aka: [
        'iTero',
        'digital impressions',
        'intraoral scanner',
        'intraoral camera',
        'digital scanning dental',
        'intraoral photos',
      ],
    },
    'Dental CAD/CAM': {
      aka: ['exocad', '3Shape', 'dental CAD', 'digital dentistry', 'dental milling', 'CAD/CAM dentistry'],
    },
    'Chairside Assisting': {
      aka: [
        'four-handed dentistry',
        '4-handed dentistry',
        'dental assisting',
        'chair-side assisting',
        'six-handed dentistry',
        'assisting the dentist',
      ],
    },
    'Temporary Crowns': { aka: ['provisional crowns', 'fabricating temporaries', 'making temporaries'] },
    'Dental Instrument Sterilization': {
      aka: [
        'dental sterilization',
        'dental decontamination',
        'HTM 01-05',
        'sterilisation of dental instruments',
        'dental infection control',
        'dental autoclave',
      ],
    },
    'Dental Materials': {
      aka: ['dental laboratory materials', 'dental cements', 'dental composites', 'mixing alginate'],
    },
    'Dental Laboratory Techniques': {
      aka: [
        'dental wax-up',
        'porcelain layering',
        'zirconia crowns',
        'dental ceramics',
        'denture processing',
        'acrylic dentures',
      ],
    },
    'Dental Treatment Planning': {
      aka: [
        'case presentation dental',
        'treatment plan presentation',
        'treatment coordination',
        'presenting treatment plans',
        'case acceptance',
        'treatment presentation',
      ],
      when: {
        'case acceptance': {
          near: ['dental', 'treatment', 'patients', 'dentist', 'orthodontic', 'veterinary'],
          matches: ['Dental case acceptance.', 'Treatment plans, case acceptance for patients.'],
          misses: ['Court case acceptance.', 'Case acceptance in testing.'],
        },
      },
    },
    'Dental Billing': {
      aka: [
        'dental insurance billing',
        'CDT codes',
        'dental insurance',
        'dental insurance verification',
        'dental claims',
        'dental coding',
      ],
      when: {
        'dental insurance': {
          near: [
            'billing',
            'verify',
            'claims',
            'verification',
            'knowledge',
            'plans',
            'breakdowns',
            'EOBs',
            'understanding',
            'process',
            'PPO',
            'coordinator',
          ],
          unless: [
            'dental insurance and',
            'health dental insurance',
            'medical dental insurance',
            'vision and dental insurance',
            'offer dental insurance',
            'vision dental insurance',
          ],
          matches: ['Verify dental insurance.', 'Knowledge of dental insurance plans, PPO.'],
          misses: ['Benefits: dental insurance.', 'Dental insurance, 401(k), paid leave.'],
        },
      },
    },
    'NHS Dentistry': {
      aka: [
        'UDAs',
        'NHS dental contract',
        'NHS dental treatment',
        'Units of Dental Activity',
        'BSA dental forms',
        'FP17',
      ],
      when: {
        UDAs: {
          near: ['NHS', 'dental', 'dentist', 'associate', 'private', 'performer'],
          matches: ['Dentist with 5,000 UDAs.', 'NHS UDAs.'],
          misses: ['Drones of the UDAs.', 'Writes UDAs in SQL.'],
        },
      },
    },
    Dentrix: {},
    Eaglesoft: {},
    'Open Dental': { aka: ['OpenDental'] },
    'SOE Exact': { aka: ['Software of Excellence', 'Exact dental software'] },
    'Dental Practice Management': {
      aka: [
        'dental office management',
        'dental front desk',
        'dental reception',
        'dental front office',
        'dental recall',
        'recall system',
      ],
      when: {
        'recall system': {
          near: ['dental', 'hygiene', 'patients', 'dentist', 'appointments'],
          matches: ['Dental recall system.', 'Hygiene patients on the recall system.'],
          misses: ['A food recall system.', 'Car recall system.'],
        },
      },
    },
    'CQC Dental Compliance': {
      aka: [
        'CQC compliance (dental)',
        'dental compliance',
        'dental radiation protection',
        'IRMER dental',
        'dental CQC',
      ],
    },
    'Laser Dentistry': {
      aka: [
        'dental laser',
        'soft tissue laser',
        'laser bacterial reduction',
        'diode laser dental',
        'laser gum therapy',
        'laser dental hygiene',
      ],
    },
    'Airflow Therapy': {
      aka: ['GBT', 'Guided Biofilm Therapy', 'EMS Airflow', 'air polishing dental', 'Cavitron', 'ultrasonic scaling'],
      when: {
        GBT: {
          exact: true,
          near: dentalWords,
          matches: ['Hygienist trained in GBT.', 'Dental GBT.'],
          misses: ['GBT trees, a model.', 'A gbt file.'],
        },
      },
    },
    'TMJ Treatment': {
      aka: [
        'TMD',
        'sleep apnea dentistry',
        'night guards',
        'oral appliance therapy',
        'occlusal splints',
        'temporomandibular disorders',
      ],
      when: {
        TMD: {
          exact: true,
          near: ['TMJ', 'dental', 'jaw', 'occlusal', 'dentist', 'orofacial', 'pain'],
          matches: ['TMJ and TMD.', 'Dental jaw pain, TMD.'],
          misses: ['TMD Friction.', 'A tmd film.'],
        },
      },
    },
    'Dental Photography': { aka: ['intraoral photographs', 'extraoral photography'] },
    'Oral Cancer Screening': { aka: ['oral pathology', 'oral medicine', 'oral diagnosis'] },
    'Dental Public Health': {
      aka: [
        'community dentistry',
        'community dental services',
        'special care dentistry',
        'mobile dentistry',
        'geriatric dentistry',
        'domiciliary dentistry',
      ],
    },
    'Curve Dental': {},
    Denticon: {},
    'Carestream Dental': { aka: ['PracticeWorks', 'SoftDent'] },
    'Dolphin Imaging': { aka: ['Dolphin Management'] },
    'Cloud 9 Ortho': {},
    Ortho2: {},
    Dexis: {},
    'XDR imaging': {},
    Orthotrac: {},
    AxiUm: {},
    ClearDent: {},
    'Tracker dental': {},
    ABELDent: {},
    Schick: {},
    Tab32: {},
    Dentimax: {},
    'Dental software': { aka: ['dental practice management software'] },
    Dentally: {
      when: {
        Dentally: {
          near: ['software', 'dental', 'SOE', 'Exact', 'R4', 'nurse', 'reception', 'practice', 'receptionist'],
          matches: ['SOE, R4 or Dentally.', 'Dental practice software: Dentally.'],
          misses: ['She spoke dentally.', 'Pronounced dentally.'],
        },
      },
    },
    'R4 dental': { aka: ['Carestream R4'] },
    Aerona: {},
    'Pearl dental': {},
    'SFD dental': {},
    CEREC: {},
    '3Shape TRIOS': { aka: ['Trios scanner'] },
    Invisalign: { aka: ['clear aligners'] },
  },
  certifications: {
    'Certified Dental Assistant': {
      aka: [
        'CDA',
        'DANB',
        'CDA certification',
        'dental assistant certification',
        'National Entry Level Dental Assistant',
      ],
      by: 'Dental Assisting National Board',
      when: {
        CDA: {
          exact: true,
          near: ['dental', 'DANB', 'RDA', 'assistant', 'chairside', 'EFDA', 'orthodontic', 'dentist', 'X-ray'],
          matches: ['DANB CDA.', 'RDA or CDA, dental.'],
          misses: ['HL7 CDA documents.', 'CDA in childcare.'],
        },
      },
    },
    'Dental Radiology Certificate': {
      aka: [
        'dental X-ray certification',
        'X-ray certified dental',
        'RHS exam',
        'dental radiology',
        'dental radiography certificate',
      ],
      by: 'DANB',
    },
    'Expanded Functions Dental Assistant': {
      aka: ['EFDA', 'EDDA', 'Expanded Duties Dental Assistant', 'RDAEF', 'expanded functions certification'],
    },
    'Coronal Polishing Certificate': {
      aka: [
        'coronal polish certificate',
        'coronal polishing certification',
        'coronal polish certification',
        'coronal polish license',
      ],
    },
    'Nitrous Oxide Certification': {
      aka: [
        'nitrous certification',
        'nitrous oxide monitoring certification',
        'nitrous oxide permit',
        'nitrous oxide certified',
        'nitrous oxide license',
      ],
    },
    'Local Anesthesia Certification': {
      aka: [
        'local anesthesia permit',
        'hygiene anesthesia permit',
        'local anesthesia license',
        'anesthesia certified hygienist',
        'local anesthesia certified',
      ],
    },
    'National Diploma in Dental Nursing': {
      aka: [
        'NEBDN',
        'dental nursing diploma',
        'dental nurse qualification',
        'Level 3 Dental Nursing',
        'Level 3 Diploma in Dental Nursing',
      ],
    },
    'Dental Implant Nursing Certificate': {
      aka: [
        'implant nurse qualification',
        'sedation nurse qualification',
        'dental sedation nursing certificate',
        'oral health education certificate',
        'dental implant nursing',
      ],
    },
    MFDS: { aka: ['MJDF', 'Membership of the Faculty of Dental Surgery'] },
    INBDE: { aka: ['National Board Dental Examination', 'NBDE', 'NBDHE', 'WREB', 'ADEX'] },
    'Certified Dental Technician': {
      aka: ['CDT', 'NBC CDT', 'CDT dental technician'],
      by: 'NBC',
      when: {
        CDT: {
          exact: true,
          near: ['dental', 'technician', 'NBC', 'lab', 'laboratory', 'ceramist'],
          unless: ['CDT codes', 'CDT coding'],
          matches: ['Dental lab tech, CDT.', 'Dental technician (CDT).'],
          misses: ['9 am CDT.', 'Bills CDT codes for dental.'],
        },
      },
    },
    ORE: {
      aka: ['Overseas Registration Exam', 'LDS dental', 'ORE Part 2'],
      when: {
        ORE: {
          exact: true,
          near: ['GDC', 'dentist', 'dental', 'overseas', 'BDS', 'exam'],
          matches: ['Overseas dentist, ORE.', 'GDC via ORE.'],
          misses: ['Iron ore.', 'Ore grades.'],
        },
      },
    },
    'Invisalign Certification': { aka: ['Invisalign certified', 'Invisalign provider', 'Invisalign trained'] },
  },
  licences: {
    'Dental License': {
      aka: [
        'licensed dentist',
        'state dental license',
        'dentist license',
        'DDS license',
        'active dental license',
        'dental licensure',
        'license to practice dentistry',
      ],
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
      aka: [
        'licensed dental hygienist',
        'RDH license',
        'dental hygiene license',
        'RDH',
        'hygienist license',
        'state hygiene license',
        'dental hygiene licensure',
      ],
      when: { RDH: { exact: true, matches: ['Licensed RDH.', 'RDH in Ohio.'], misses: ['Rdh Ltd.', 'The rdh file.'] } },
    },
    'Registered Dental Assistant': {
      aka: [
        'RDA',
        'RDA license',
        'licensed dental assistant',
        'QDA',
        'dental assistant license',
        'Texas RDA',
        'RDA certification',
      ],
      when: {
        RDA: {
          exact: true,
          near: [
            'dental',
            'assistant',
            'DANB',
            'CDA',
            'chairside',
            'X-ray',
            'license',
            'orthodontic',
            'EFDA',
            'licensed',
            'dentist',
          ],
          matches: ['RDA license, dental office.', 'Dental assistant, RDA.'],
          misses: ['RDA of vitamin C.', 'RDA cataloguing and MARC.'],
        },
        QDA: {
          exact: true,
          near: ['dental', 'assistant', 'RDA', 'chairside', 'DANB'],
          matches: ['Dental QDA.', 'QDA or RDA.'],
          misses: ['QDA and LDA classifiers.', 'Qda Ltd.'],
        },
      },
    },
  },
  titles: {
    Dentist: {
      aka: ['dental associate', 'dental surgeon', 'dental practitioner', 'dental officer', 'dental director'],
    },
    Orthodontist: { aka: ['orthodontic specialist'], is: ['Dentist'] },
    Endodontist: { is: ['Dentist'] },
    Periodontist: { is: ['Dentist'] },
    Prosthodontist: { aka: ['restorative consultant dental'], is: ['Dentist'] },
    'Oral and Maxillofacial Surgeon': {
      aka: [
        'maxillofacial surgeon',
        'OMFS surgeon',
        'specialist oral surgeon',
        'consultant in oral and maxillofacial surgery',
      ],
      is: ['Dentist'],
    },
    'Pediatric Dentist': { aka: ['paediatric dentist', 'pedodontist', "children's dentist"], is: ['Dentist'] },
    'Dental Hygienist': {
      aka: ['RDH', 'hygienist', 'dental hygiene therapist', 'hygienist therapist', 'dental hygiene assistant'],
      when: {
        hygienist: {
          unless: ['industrial hygienist', 'occupational hygienist'],
          matches: ['Hygienist, Elm Smiles.', 'A part-time hygienist.'],
          misses: ['An industrial hygienist.', 'Occupational hygienist for dusts.'],
        },
      },
    },
    'Dental Therapist': {
      aka: ['dental hygienist/therapist', 'dental hygienist and therapist', 'therapist/hygienist'],
    },
    'Dental Assistant': {
      aka: ['chairside assistant', 'dental surgery assistant', 'RDA', 'CDA', 'EFDA'],
      when: {
        CDA: {
          exact: true,
          near: ['dental', 'DANB', 'RDA', 'assistant', 'chairside', 'EFDA', 'dentist'],
          matches: ['Dental CDA.', 'RDA or CDA.'],
          misses: ['HL7 CDA documents.', 'CDA in childcare.'],
        },
        RDA: {
          exact: true,
          near: ['dental', 'assistant', 'DANB', 'CDA', 'chairside', 'dentist'],
          matches: ['RDA, dental office.', 'Dental assistant, RDA.'],
          misses: ['RDA of vitamin C.', 'RDA cataloguing and MARC.'],
        },
      },
    },
    'Dental Nurse': {
      aka: ['orthodontic nurse', 'implant nurse', 'dental sedation nurse'],
      when: {
        'implant nurse': {
          near: ['dental', 'dentist', 'sedation', 'GDC', 'surgery'],
          matches: ['GDC implant nurse.', 'Implant nurse to a dentist.'],
          misses: ['Cochlear implant nurse.', 'An implant nurse in cardiology.'],
        },
      },
    },
    'Orthodontic Assistant': {
      aka: [
        'orthodontic technician',
        'ortho assistant',
        'orthodontic dental assistant',
        'orthodontic therapist',
        'ortho tech dental',
      ],
    },
    'Dental Technician': {
      aka: [
        'dental lab technician',
        'dental laboratory technician',
        'dental ceramist',
        'denture technician',
        'dental CAD technician',
      ],
    },
    'Dental Receptionist': {
      aka: [
        'dental front desk',
        'dental office receptionist',
        'dental front office',
        'dental patient coordinator',
        'dental scheduling coordinator',
      ],
    },
    'Dental Treatment Coordinator': {
      aka: [
        'dental financial coordinator',
        'patient treatment coordinator',
        'dental insurance coordinator',
        'dental biller',
        'dental billing specialist',
      ],
    },
    'Dental Practice Manager': {
      aka: [
        'dental office manager',
        'dental manager',
        'practice manager dental',
        'dental group practice manager',
        'dental regional manager',
      ],
    },
  },
})
