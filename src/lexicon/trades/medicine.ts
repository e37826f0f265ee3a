import { defineTable } from '../define-table.ts'

export const medicine = defineTable({
  trade: 'medicine',
  cues: [
    'patients',
    'GMC',
    'medicine',
    'GP',
    'NHS',
    'surgery',
    'doctor',
    'nurse',
    'consultant',
    'residency',
    'ultrasound',
    'DO',
    'sonographer',
  ],
  skills: {
    'Internal Medicine': {},
    'Primary Care': { aka: ['primary health care'] },
    'General Practice': {
      when: {
        'General Practice': {
          near: ['clinical', 'primary', 'medical', 'dental', 'dentist'],
          unless: ['general practice law', 'general practice attorney'],
          matches: ['GP with years in general practice.', 'Clinical work in general practice.'],
          misses: ['A general practice law firm.', 'It is general practice to sign in.'],
        },
      },
    },
    'Emergency Medicine': { is: ['Emergency Department'] },
    'Urgent Care': {},
    'Intensive Care Medicine': {},
    Anesthesiology: { aka: ['anaesthetics'] },
    Surgery: {
      aka: ['surgical procedures'],
      when: {
        Surgery: {
          near: ['surgeon', 'surgical', 'general', 'fellowship', 'registrar'],
          unless: ['gp surgery', 'veterinary surgery', 'the surgery'],
          matches: ['Fellowship in surgery.', 'Surgical residency; surgery of the hand.'],
          misses: ['Reception at a GP surgery.', 'The surgery opens at 8.'],
        },
      },
    },
    'Laparoscopic Surgery': { aka: ['laparoscopy'] },
    Neurosurgery: { aka: ['neurological surgery'] },
    'Orthopedic Surgery': { is: ['Orthopaedics'] },
    Orthopaedics: {
      aka: ['ortho'],
      when: {
        ortho: {
          near: ['med-surg', 'trauma', 'spine', 'neuro', 'joint'],
          matches: ['Med-surg and ortho RN.', 'Ortho surgery patients.'],
          misses: ['Ortho-phosphate salts.', 'The ortho position of a ring.'],
        },
      },
    },
    'Plastic Surgery': {},
    'Vascular Surgery': {},
    Otolaryngology: {
      aka: ['ENT', 'ear, nose and throat'],
      when: {
        ENT: {
          exact: true,
          near: ['surgeon', 'clinic', 'specialty', 'registrar', 'hearing'],
          matches: ['ENT clinic, new patients.', 'A clinic for ENT patients.'],
          misses: ['ENT Credit Union.', 'A small ent in Lord of the Rings.'],
        },
      },
    },
    Ophthalmology: {},
    Urology: {},
    'Obstetrics and Gynecology': { aka: ['OB/GYN'], is: ['Obstetrics', 'Gynecology'] },
    Gynecology: {},
    Obstetrics: {},
    Pediatrics: { aka: ['peds'] },
    Neonatology: {},
    Geriatrics: {},
    Cardiology: {},
    'Interventional Cardiology': {},
    'Percutaneous Coronary Intervention': {
      aka: ['PCI'],
      when: {
        PCI: {
          exact: true,
          near: ['coronary', 'cath', 'cardiac', 'angiography', 'stemi'],
          matches: ['Cath lab with primary PCI.', 'PCI for STEMI.'],
          misses: ['PCI DSS audits.', 'A PCI slot.'],
        },
      },
      is: ['Interventional Cardiology'],
    },
    Echocardiography: {
      aka: ['echocardiograms', 'echo'],
      when: {
        echo: {
          near: ['cardiac', 'ekg', 'vascular', 'rdcs'],
          unless: ['amazon echo', 'echo chamber', 'echo show'],
          matches: ['Echo and vascular ultrasound.', 'Cardiac echo.'],
          misses: ['Skills for Amazon Echo.', 'We echo the words of the founder.'],
        },
      },
    },
    Gastroenterology: {},
    Hepatology: {},
    Endoscopy: {},
    EGD: { is: ['Endoscopy'] },
    'Endoscopic Ultrasound': {
      aka: ['EUS'],
      when: {
        EUS: {
          exact: true,
          near: ['endoscopic', 'ercp', 'gi'],
          matches: ['ERCP and EUS.', 'Endoscopic ultrasound (EUS).'],
          misses: ['Eus Ltd.', 'Sells to EUs.'],
        },
      },
    },
    Pulmonology: { aka: ['respiratory medicine'] },
    Endocrinology: {},
    Rheumatology: {},
    'Infectious Diseases': { aka: ['communicable diseases'] },
    'Antimicrobial Stewardship': {},
    Hematology: {
      when: {
        Hematology: {
          unless: ['hematology analyzer', 'hematology analyzers'],
          matches: ['Hematology clinic.', 'Skilled in hematology.'],
          misses: ['Repairs a hematology analyzer.', 'Sells hematology analyzers.'],
        },
      },
    },
    Neurology: {},
    'Clinical Neurophysiology': {},
    EEG: { aka: ['electroencephalography'] },
    Psychiatry: {},
    'Forensic Psychiatry': {},
    Dermatology: { aka: ['derm'] },
    'Cosmetic Injectables': {},
    Botox: { is: ['Cosmetic Injectables'] },
    'Physical Medicine and Rehabilitation': { aka: ['PM&R'] },
    'Sports Medicine': {},
    'Occupational Medicine': {},
    'Diagnostic Radiology': { is: ['Radiology'] },
    Radiology: {
      when: {
        Radiology: {
          unless: [
            'radiology technician',
            'radiology tech',
            'radiology department porters',
            'radiology technologist',
            'radiology billing',
          ],
          matches: ['Reports in radiology.', 'A residency in radiology.'],
          misses: ['Radiology billing clerk.', 'A radiology technologist.'],
        },
      },
    },
    'Nuclear Medicine': {},
    SPECT: { is: ['Nuclear Medicine'] },
    'Point-of-Care Ultrasound': { aka: ['POCUS'] },
    Pathology: {
      when: {
        Pathology: {
          unless: ['speech pathology', 'plant pathology', 'language pathology'],
          matches: ['Consultant in pathology.', 'Clinical pathology work.'],
          misses: ['A degree in speech-language pathology.', 'Skilled in plant pathology.'],
        },
      },
    },
    Histopathology: { is: ['Pathology'] },
    Cytopathology: {},
    'Forensic Pathology': {},
    'History Taking': {},
    'History and Physical': { aka: ['H&P'], is: ['History Taking'] },
    'Physical Examination': {},
    'Treatment Planning': { aka: ['treatment plans'] },
    Prescribing: {
      when: {
        Prescribing: {
          near: ['medications', 'clinical', 'np', 'practitioner', 'independent'],
          matches: ['Safe prescribing of medicines.', 'Clinical diagnosis and prescribing.'],
          misses: ['Rules prescribing how loans run.', 'Law prescribing the form.'],
        },
      },
    },
    Suturing: {},
    'Incision and Drainage': {
      aka: ['I&D'],
      when: {
        'I&D': {
          exact: true,
          near: ['abscess', 'suturing', 'suture', 'splinting', 'laceration', 'procedure'],
          unless: ['i&d strategy', 'i&d initiatives', 'i&d council'],
          matches: ['Suturing and I&D.', 'Abscess I&D.'],
          misses: ['Leads the I&D council.', 'Our I&D initiatives matter.'],
        },
      },
    },
    Intubation: {},
    'Ward Rounds': {},
    'Preventive Screening': {},
    Telemedicine: { aka: ['telehealth'] },
    'Clinical Audit': {},
    'Medical Education': {},
    'ACGME Standards': { aka: ['ACGME'] },
    'Population Health': {},
    'Independent Medical Examination': {
      aka: ['IME'],
      when: {
        IME: {
          exact: true,
          near: ['medical', 'exam', 'examiner', 'disability', 'workers', 'independent'],
          matches: ['Workers compensation IME reports.', 'Medical exam (IME).'],
          misses: ['The ime keyboard.', 'Ime Ltd.'],
        },
      },
    },
    'Mental Capacity Act': {
      aka: ['MCA'],
      when: {
        MCA: {
          exact: true,
          near: ['dols', 'capacity', 'safeguarding', 'care', 'mental'],
          matches: ['MCA and DoLS.', 'Safeguarding and MCA.'],
          misses: ['An MCA medical for seafarers.', 'Degree: MCA.'],
        },
      },
    },
    'Mental Health Act': {
      aka: ['MHA 1983', 'MHA'],
      when: {
        MHA: {
          exact: true,
          near: ['mca', 'detained', 'section', 'dols'],
          unless: ['mba mha', 'mha mba', 'mha or', 'or mha', 'mph mha', 'mha mph', 'mha degree'],
          matches: ['Patients detained under the MHA.', 'Knows the MHA and MCA, NHS ward.'],
          misses: ['MBA or MHA, nurse leader.', 'An MHA degree and a GP practice.'],
        },
      },
    },
    Hysteroscopy: {},
    'Cataract and Refractive Surgery': {},
    Optometry: {},
    Audiology: {},
    Audiometry: { aka: ['hearing tests'] },
    'Chiropractic Care': {
      aka: ['chiropractic'],
      when: {
        chiropractic: {
          unless: ['chiropractic office', 'chiropractic coverage', 'chiropractic clinic'],
          matches: ['Skilled in chiropractic.', 'Chiropractic and rehab.'],
          misses: ['Front desk at a chiropractic office.', 'Insurance with chiropractic coverage.'],
        },
      },
    },
    Acupuncture: {},
    'Traditional Chinese Medicine': {},
    Osteopathy: {},
    'Osteopathic Manipulative Treatment': {
      aka: ['OMT'],
      when: {
        OMT: {
          exact: true,
          near: ['osteopathic', 'manipulative'],
          matches: ['DO physician using OMT.', 'Osteopathic (OMT).'],
          misses: ['Omt Ltd.', 'The omt file.'],
        },
      },
    },
    'Public Health': {
      when: {
        'Public Health': {
          unless: [
            'master of public health',
            'department of public health',
            'school of public health',
            'in public health',
          ],
          matches: ['Public health campaigns.', 'Skills: public health, policy.'],
          misses: ['A degree in public health.', 'The School of Public Health.'],
        },
      },
    },
    'Community Health': {},
    Epidemiology: {},
    'Child and Adolescent Psychiatry': {},
    'Old Age Psychiatry': {},
    'Allergy and Immunology': {},
    'Preventive Medicine and Public Health': {},
    'Splinting and Casting': {},
    'Quality Improvement in Healthcare': {},
  },
  certifications: {
    'Board Certified Physician': { by: 'American Board of Medical Specialties', is: ['BC/BE'] },
    'BC/BE': {},
    'ABIM Certification': {
      aka: ['American Board of Internal Medicine', 'ABIM'],
      by: 'American Board of Internal Medicine',
    },
    'ABFM Certification': {
      aka: ['American Board of Family Medicine', 'ABFM'],
      by: 'American Board of Family Medicine',
    },
    'ABEM Certification': {
      aka: ['American Board of Emergency Medicine', 'ABEM'],
      by: 'American Board of Emergency Medicine',
    },
    'ABPN Certification': {
      aka: ['American Board of Psychiatry and Neurology', 'ABPN'],
      by: 'American Board of Psychiatry and Neurology',
    },
    'ABP Certification': { by: 'American Board of Pediatrics' },
    MRCP: { aka: ['Membership of the Royal Colleges of Physicians'], by: 'Royal Colleges of Physicians' },
    MRCGP: { by: 'Royal College of General Practitioners' },
    MRCS: { aka: ['Membership of the Royal College of Surgeons'], by: 'Royal College of Surgeons' },
    FRCS: {
      aka: ['Fellow of the Royal College of Surgeons', 'Fellowship of the Royal Colleges of Surgeons'],
      by: 'Royal College of Surgeons',
    },
    FRCA: { aka: ['Fellowship of the Royal College of Anaesthetists'], by: 'Royal College of Anaesthetists' },
    MRCPsych: { by: 'Royal College of Psychiatrists' },
    MRCOG: { by: 'RCOG' },
    MRCPCH: { by: 'RCPCH' },
    MRCEM: { by: 'Royal College of Emergency Medicine' },
    FRCEM: {},
    FRCR: { aka: ['Fellowship of the Royal College of Radiologists'], by: 'Royal College of Radiologists' },
    FRCPath: { by: 'Royal College of Pathologists' },
    MRCPath: {},
    USMLE: { aka: ['United States Medical Licensing Examination'] },
    COMLEX: {},
    PLAB: { aka: ['Professional and Linguistic Assessments Board'], by: 'General Medical Council' },
    UKMLA: {},
    'ECFMG Certification': { aka: ['ECFMG'], by: 'ECFMG' },
    'Advanced Trauma Life Support': { aka: ['ATLS'], by: 'American College of Surgeons' },
    'Certificate of Completion of Training': {
      aka: ['CCT'],
      by: 'General Medical Council',
      when: {
        CCT: {
          exact: true,
          near: ['specialist', 'register', 'training', 'specialty', 'months'],
          unless: ['cct cameras'],
          matches: ['CCT within six months, GMC register.', 'Consultant with CCT or CESR.'],
          misses: ['A CCT of 3000 K lamps.', 'CCTV and cct.'],
        },
      },
    },
    'Certificate of Eligibility for Specialist Registration': { aka: ['CESR'] },
    'NCCPA Certification': { aka: ['NCCPA', 'PA-C'], by: 'NCCPA' },
    DFSRH: { aka: ['DFFP'], by: 'FSRH' },
    ARDMS: {
      by: 'ARDMS',
    },
    'Registered Diagnostic Medical Sonographer': { aka: ['RDMS'], is: ['ARDMS'] },
    'Registered Vascular Technologist': {
      aka: ['RVT'],
      when: {
        RVT: {
          exact: true,
          near: ['vascular', 'rvs', 'registry'],
          matches: ['Sonographer with RDMS and RVT.', 'Vascular ultrasound, RVT.'],
          misses: ['An RVT in a pet clinic.', 'Rvt files.'],
        },
      },
      is: ['ARDMS'],
    },
    'CCI Certification': {
      by: 'Cardiovascular Credentialing International',
    },
    'Registered Vascular Specialist': {
      aka: ['RVS'],
      when: {
        RVS: {
          exact: true,
          near: ['rvt', 'vascular', 'cci'],
          matches: ['RVT or RVS.', 'Vascular sonographer, RVS.'],
          misses: ['Sells RVs and rvs.', 'Repairs RVS at the lot.'],
        },
      },
      is: ['CCI Certification'],
    },
    'Registered Cardiac Sonographer': {
      aka: ['RCS'],
      when: {
        RCS: {
          exact: true,
          near: ['rdcs', 'cci', 'echo', 'cardiac', 'registry'],
          matches: ['Echo: RDCS or RCS.', 'Cardiac sonographer, RCS.'],
          misses: ['RCS messaging.', 'Stealth RCS of jets.'],
        },
      },
      is: ['CCI Certification'],
    },
    'American Board of Opticianry': { aka: ['ABOC'], by: 'American Board of Opticianry' },
    NCLE: {},
    COA: {
      aka: ['Certified Ophthalmic Assistant'],
      by: 'IJCAHPO',
      when: {
        COA: {
          exact: true,
          near: ['ophthalmic', 'cot', 'comt', 'technician', 'eye'],
          matches: ['Ophthalmic technician, COA.', 'COA or COMT.'],
          misses: ['Review the COA of a batch.', 'Chart of accounts (COA).'],
        },
      },
    },
    'CCC-A': { aka: ['Certificate of Clinical Competence in Audiology'], by: 'ASHA' },
    COT: {
      aka: ['Certified Ophthalmic Technician'],
      when: {
        COT: {
          exact: true,
          near: ['ophthalmic', 'coa', 'comt', 'technician', 'eye'],
          matches: ['COT for an eye and ophthalmology practice.', 'Ophthalmic tech with COT.'],
          misses: ['A cot bed.', 'The commitment of traders (COT).'],
        },
      },
    },
  },
  licences: {
    'Medical License': {
      aka: [
        'physician license',
        'licensed physician',
        'MD license',
        'licensed to practice medicine',
        'medical licensure',
        'physician licensure',
      ],
      by: 'state medical board',
    },
    'GMC Registration': {
      aka: ['GMC registered', 'GMC', 'General Medical Council', 'registered with the GMC'],
      by: 'General Medical Council',
      when: {
        GMC: {
          exact: true,
          unless: ['gmc dealership', 'gmc truck', 'gmc trucks', 'buick gmc'],
          matches: ['GMC and MRCP.', 'GMC registered.'],
          misses: ['A Buick GMC dealership.', 'Sells GMC trucks.'],
        },
      },
    },
    'Full GMC Registration': { aka: ['full GMC'], is: ['GMC Registration'] },
    'GMC Licence to Practise': {
      aka: ['licence to practise'],
      when: {
        'licence to practise': {
          near: ['medical', 'gdc', 'nmc', 'registration'],
          matches: ['GMC registration with licence to practise.', 'Doctor with a licence to practise.'],
          misses: ['A licence to practise law.', 'The licence to practise from the bar.'],
        },
      },
      is: ['GMC Registration'],
    },
    'GMC Specialist Register': {
      aka: ['specialist registration', 'specialist register'],
      is: ['GMC Registration'],
      by: 'General Medical Council',
    },
    'GP Register': { is: ['GMC Registration'] },
    'National Performers List': { aka: ['Performers List', 'Performer number'], by: 'NHS England' },
    'Physician Assistant License': {
      aka: ['PA license', 'PA-C license', 'PA licensure', 'PA-C licensed', 'physician assistant licensure'],
    },
    'Optometry License': {
      aka: ['licensed optometrist', 'OD license', 'optometrist license'],
    },
    'GOC Registration': { aka: ['GOC registered', 'General Optical Council', 'registered with the GOC'] },
    'Optician License': {
      aka: ['optician licensure', 'Licensed Dispensing Optician', 'LDO'],
      when: {
        LDO: {
          exact: true,
          near: ['optical', 'license', 'abo', 'dispensing', 'eyewear'],
          matches: ['Optician with LDO license.', 'ABO and LDO.'],
          misses: ['An LDO regulator.', 'Picks an ldo for 3.3 V.'],
        },
      },
    },
    'Audiology License': {
      aka: ['licensed audiologist', 'audiologist license'],
    },
    'Hearing Aid License': { aka: ['Hearing Instrument Specialist license', 'hearing aid dispensing license'] },
    'HCPC Hearing Aid Dispenser': { aka: ['RHAD'] },
    'Chiropractic License': {
      aka: ['licensed chiropractor', 'chiropractor license', 'licensed chiropractic physician'],
    },
    'GCC Registration': { aka: ['GCC registered', 'General Chiropractic Council registration'] },
    'Acupuncture License': {
      aka: ['L.Ac.', 'licensed acupuncturist', 'LAc license'],
    },
    NCCAOM: {},
    'Podiatry License': { aka: ['licensed podiatrist', 'podiatric license', 'podiatrist license'] },
    'Osteopath Registration': { aka: ['GOsC registered', 'General Osteopathic Council', 'GOsC registration'] },
  },
  titles: {
    Physician: {
      aka: ['doctor', 'MD/DO'],
      when: {
        doctor: {
          near: ['medical', 'hospital', 'clinic', 'practice', 'ward'],
          unless: ['doctor blade', 'doctor who', 'doctor of', 'doctor notes', "doctor's note", "doctor's notes"],
          matches: ['NHS doctor.', 'Hospital doctor.'],
          misses: ['A doctor of philosophy.', "Bring a doctor's note to the clinic."],
        },
      },
    },
    'Attending Physician': {
      aka: ['attending'],
      when: {
        attending: {
          near: ['hospital', 'md', 'ed', 'faculty'],
          unless: ['attending physician', 'attending meetings', 'attending to'],
          matches: ['ED attending, MD.', 'Hospital attending in medicine.'],
          misses: ['Attending meetings at the hospital.', 'Attending to guests.'],
        },
      },
      is: ['Physician'],
    },
    'Family Physician': {
      is: ['Physician'],
    },
    'Primary Care Physician': {
      aka: ['PCP'],
      when: {
        PCP: {
          exact: true,
          near: ['physician', 'primary', 'patient', 'family', 'clinic', 'np'],
          matches: ['PCP clinic physician.', 'Patients and their PCP.'],
          misses: ['Angel dust pcp.', 'UK car PCP deals.'],
        },
      },
      is: ['Physician'],
    },
    'General Practitioner': {
      aka: ['GP'],
      when: {
        GP: {
          exact: true,
          near: ['practice', 'salaried', 'locum', 'primary', 'clinic'],
          unless: ['gp surgery', 'gp surgeries', 'dynamics gp'],
          matches: ['Salaried GP in Leeds.', 'NHS GP, 6 sessions.'],
          misses: ['Runs Dynamics GP.', 'An analyst at a PE GP.'],
        },
      },
    },
    'GP Partner': { aka: ['GP principal'], is: ['General Practitioner'] },
    Internist: { is: ['Physician'] },
    Hospitalist: { is: ['Physician'] },
    'Emergency Physician': { is: ['Physician'] },
    Surgeon: {
      is: ['Physician'],
      when: {
        Surgeon: {
          unless: ['veterinary surgeon', 'dental surgeon', 'tree surgeon'],
          matches: ["Surgeon, St Luke's.", 'Worked as a surgeon.'],
          misses: ['A tree surgeon.', 'Veterinary surgeon in Kent.'],
        },
      },
    },
    'Orthopedic Surgeon': { is: ['Surgeon'] },
    Anesthesiologist: { aka: ['anaesthetist'], is: ['Physician'] },
    Cardiologist: { is: ['Physician'] },
    Psychiatrist: { is: ['Physician'] },
    Pediatrician: { is: ['Physician'] },
    Neonatologist: { is: ['Physician'] },
    'OB/GYN Physician': { is: ['Physician'] },
    Obstetrician: { is: ['Physician'] },
    Radiologist: { is: ['Physician'] },
    Pathologist: {
      is: ['Physician'],
      when: {
        Pathologist: {
          unless: ['speech pathologist', 'language pathologist', 'plant pathologist'],
          matches: ['Pathologist at Elm General.', 'A staff pathologist.'],
          misses: ['A plant pathologist.', 'A speech pathologist.'],
        },
      },
    },
    Neurologist: { is: ['Physician'] },
    Oncologist: { is: ['Physician'] },
    Dermatologist: { is: ['Physician'] },
    Gastroenterologist: { is: ['Physician'] },
    Pulmonologist: { is: ['Physician'] },
    Endocrinologist: { is: ['Physician'] },
    Nephrologist: { is: ['Physician'] },
    Rheumatologist: { is: ['Physician'] },
    'Infectious Disease Physician': { is: ['Physician'] },
    Urologist: { is: ['Physician'] },
    Ophthalmologist: { is: ['Physician'] },
    Otolaryngologist: { is: ['Physician'] },
    Physiatrist: { is: ['Physician'] },
    Geriatrician: { is: ['Physician'] },
    'Occupational Physician': { is: ['Physician'] },
    Allergist: {},
    Immunologist: {},
    'Medical Director': {},
    'Consultant Physician': { is: ['Physician'] },
    'Resident Physician': {},
    'Medical Student': {},
    'Physician Assistant': {
      aka: ['PA', 'PA-C', 'physician associate'],
      when: {
        PA: {
          exact: true,
          near: ['np', 'md', 'clinic', 'medical', 'surgical'],
          unless: ['philadelphia pa', 'pittsburgh pa', 'pa to'],
          matches: ['NP or PA for urgent care.', 'PA in orthopedic clinic.'],
          misses: ['Based in Pittsburgh, PA.', 'PA to the CEO of a medical firm.'],
        },
      },
    },
    Optometrist: {},
    Optician: {},
    Audiologist: {},
    Chiropractor: { aka: ['chiropractic physician'] },
    'Chiropractic Assistant': {},
    Podiatrist: { aka: ['chiropodist'] },
    Osteopath: {},
    Acupuncturist: {},
    Naturopath: { aka: ['naturopathic physician'] },
    'Surgical Assistant': {},
    Epidemiologist: {},
  },
})
