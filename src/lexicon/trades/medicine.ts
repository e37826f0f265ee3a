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
    'Primary Care': {},
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
    'Emergency Medicine': {},
    'Urgent Care': {},
    'Hospital Medicine': {},
    'Acute Medicine': {},
    'Intensive Care Medicine': {},
    Anesthesiology: {
      aka: ['anaesthetics'],
    },
    'Regional Anesthesia': {},
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
    'Robotic Surgery': {},
    'Cardiothoracic Surgery': {},
    Neurosurgery: { aka: ['neurological surgery'] },
    'Orthopedic Surgery': { aka: ['orthopaedics'] },
    'Plastic Surgery': {},
    'Vascular Surgery': {},
    'Colorectal Surgery': {},
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
    'Obstetrics and Gynecology': {
      aka: ['obstetrics', 'gynecology'],
    },
    'Maternal-Fetal Medicine': {},
    'Reproductive Endocrinology': {},
    Pediatrics: {},
    Neonatology: {},
    Geriatrics: {},
    Cardiology: {},
    'Interventional Cardiology': {
      aka: ['PCI', 'percutaneous coronary intervention'],
      when: {
        PCI: {
          exact: true,
          near: ['coronary', 'cath', 'cardiac', 'angiography', 'stemi'],
          matches: ['Cath lab with primary PCI.', 'PCI for STEMI.'],
          misses: ['PCI DSS audits.', 'A PCI slot.'],
        },
      },
    },
    'Electrophysiology (Cardiac)': {},
    Echocardiography: {},
    Gastroenterology: {},
    Hepatology: {},
    Endoscopy: { aka: ['EGD'] },
    Colonoscopy: {},
    ERCP: {
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
    'Sleep Medicine': {},
    Endocrinology: {},
    Rheumatology: {},
    'Infectious Diseases': {},
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
    'Clinical Neurophysiology': {
      aka: ['EEG', 'electroencephalography'],
    },
    Psychiatry: {},
    'Child and Adolescent Psychiatry': {},
    'Forensic Psychiatry': {},
    'Old Age Psychiatry': {},
    'Addiction Medicine': {},
    'Electroconvulsive Therapy': {},
    Dermatology: {},
    'Dermatologic Procedures': {},
    'Cosmetic Injectables': {
      aka: ['Botox'],
    },
    'Allergy and Immunology': {},
    'Physical Medicine and Rehabilitation': {},
    'Sports Medicine': {},
    'Interventional Pain Medicine': {},
    'Occupational Medicine': {},
    'Preventive Medicine and Public Health': {},
    'Palliative Medicine': {},
    'Travel Medicine': {},
    'Diagnostic Radiology': {
      aka: ['radiology'],
      when: {
        radiology: {
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
    'Interventional Radiology': {},
    'Nuclear Medicine': { aka: ['SPECT'] },
    'Point-of-Care Ultrasound': { aka: ['POCUS'] },
    Pathology: {
      aka: ['histopathology'],
      when: {
        Pathology: {
          unless: ['speech pathology', 'plant pathology', 'language pathology'],
          matches: ['Consultant in pathology.', 'Clinical pathology work.'],
          misses: ['A degree in speech-language pathology.', 'Skilled in plant pathology.'],
        },
      },
    },
    Cytopathology: {},
    'Forensic Pathology': {},
    'Clinical Genetics': {},
    'History Taking': {},
    'Physical Examination': {},
    'Differential Diagnosis': {},
    'Treatment Planning': {},
    Prescribing: {
      when: {
        Prescribing: {
          near: ['medications', 'clinical', 'np', 'practitioner', 'independent'],
          matches: ['Safe prescribing of medicines.', 'Clinical diagnosis and prescribing.'],
          misses: ['Rules prescribing how loans run.', 'Law prescribing the form.'],
        },
      },
    },
    'Ordering Diagnostic Tests': {},
    'ECG Interpretation': {},
    Suturing: {},
    'Incision and Drainage': {},
    'Minor Surgery': {},
    'Splinting and Casting': {},
    Intubation: {},
    'Central Line Placement': {},
    'Lumbar Puncture': {},
    'Surgical Assisting': {},
    'Ward Rounds': {},
    'On-Call Medicine': {},
    "Women's Health": {},
    "Men's Health": { aka: ['testosterone replacement therapy'] },
    'Well-Child Care': {},
    'Preventive Screening': {},
    'Care of Complex Patients': {},
    Telemedicine: {},
    'Clinical Audit': {},
    'Quality Improvement in Healthcare': {},
    'Patient Safety': {},
    'Medical Education': {},
    'Clinical Simulation': {},
    'ACGME Standards': {},
    'Physician Credentialing': {},
    'Population Health': {
      aka: ['accountable care organization'],
    },
    'Medical Record Keeping': {},
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
    'Mental Capacity Assessment': {
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
    'Mental Health Act': {},
    'Good Medical Practice': {},
    Colposcopy: { aka: ['LEEP', 'hysteroscopy'] },
    Vasectomy: {},
    'Cataract and Refractive Surgery': {
      aka: ['LASIK'],
    },
    Optometry: {},
    Audiology: {
      aka: ['audiometry', 'hearing tests'],
    },
    'Chiropractic Care': {},
    Acupuncture: {
      aka: ['traditional Chinese medicine'],
    },
    Osteopathy: {
      aka: ['osteopathic manipulative treatment', 'OMT'],
      when: {
        OMT: {
          exact: true,
          near: ['osteopathic', 'manipulative'],
          matches: ['DO physician using OMT.', 'Osteopathic (OMT).'],
          misses: ['Omt Ltd.', 'The omt file.'],
        },
      },
    },
    Naturopathy: { aka: ['homeopathy'] },
    'Aesthetic Laser Treatments': {},
    'Healthcare Management': {},
    'Health Policy': {},
    'Public Health': {
      aka: ['community health'],
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
    Epidemiology: {},
  },
  certifications: {
    'Board Certified Physician': {
      by: 'American Board of Medical Specialties',
    },
    'ABIM Certification': {
      aka: ['American Board of Internal Medicine'],
      by: 'American Board of Internal Medicine',
    },
    'ABFM Certification': {
      aka: ['American Board of Family Medicine'],
      by: 'American Board of Family Medicine',
    },
    'ABEM Certification': {
      aka: ['American Board of Emergency Medicine'],
      by: 'American Board of Emergency Medicine',
    },
    'ABPN Certification': {
      aka: ['American Board of Psychiatry and Neurology'],
      by: 'American Board of Psychiatry and Neurology',
    },
    'ABP Certification': {
      by: 'American Board of Pediatrics',
    },
    MRCP: { aka: ['Membership of the Royal Colleges of Physicians'], by: 'Royal Colleges of Physicians' },
    MRCGP: {
      by: 'Royal College of General Practitioners',
    },
    MRCS: { aka: ['Membership of the Royal College of Surgeons'], by: 'Royal College of Surgeons' },
    FRCS: {
      aka: ['Fellow of the Royal College of Surgeons', 'Fellowship of the Royal Colleges of Surgeons'],
      by: 'Royal College of Surgeons',
    },
    FRCA: { aka: ['Fellowship of the Royal College of Anaesthetists'], by: 'Royal College of Anaesthetists' },
    MRCPsych: { by: 'Royal College of Psychiatrists' },
    MRCOG: { by: 'RCOG' },
    MRCPCH: { by: 'RCPCH' },
    MRCEM: {
      aka: ['FRCEM'],
      by: 'Royal College of Emergency Medicine',
    },
    FRCR: { aka: ['Fellowship of the Royal College of Radiologists'], by: 'Royal College of Radiologists' },
    FRCPath: {
      aka: ['MRCPath'],
      by: 'Royal College of Pathologists',
    },
    USMLE: { aka: ['United States Medical Licensing Examination', 'COMLEX'] },
    PLAB: { aka: ['Professional and Linguistic Assessments Board', 'UKMLA'], by: 'General Medical Council' },
    'ECFMG Certification': { aka: ['ECFMG'], by: 'ECFMG' },
    'Advanced Trauma Life Support': { aka: ['ATLS'], by: 'American College of Surgeons' },
    'Certificate of Completion of Training': {
      aka: ['CCT', 'CESR'],
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
    'Section 12(2) Approval': {},
    'NCCPA Certification': {
      aka: ['NCCPA', 'PA-C'],
      by: 'NCCPA',
    },
    DFSRH: {
      aka: ['DFFP'],
      by: 'FSRH',
    },
    ARDMS: {
      aka: ['RDMS', 'Registered Diagnostic Medical Sonographer', 'RVT'],
      by: 'ARDMS',
      when: {
        RVT: {
          exact: true,
          near: ['vascular', 'rvs', 'registry'],
          matches: ['Sonographer with RDMS and RVT.', 'Vascular ultrasound, RVT.'],
          misses: ['An RVT in a pet clinic.', 'Rvt files.'],
        },
      },
    },
    'CCI Certification': {
      aka: ['RCS', 'RVS'],
      by: 'Cardiovascular Credentialing International',
      when: {
        RCS: {
          exact: true,
          near: ['rdcs', 'cci', 'echo', 'cardiac', 'registry'],
          matches: ['Echo: RDCS or RCS.', 'Cardiac sonographer, RCS.'],
          misses: ['RCS messaging.', 'Stealth RCS of jets.'],
        },
        RVS: {
          exact: true,
          near: ['rvt', 'vascular', 'cci'],
          matches: ['RVT or RVS.', 'Vascular sonographer, RVS.'],
          misses: ['Sells RVs and rvs.', 'Repairs RVS at the lot.'],
        },
      },
    },
    'American Board of Opticianry': {
      aka: ['ABOC', 'NCLE'],
      by: 'American Board of Opticianry',
    },
    COA: {
      aka: ['Certified Ophthalmic Assistant', 'JCAHPO', 'IJCAHPO'],
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
    'CCC-A': { aka: ['Certificate of Clinical Competence in Audiology', 'F-AAA'], by: 'ASHA' },
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
      aka: [
        'GMC registered',
        'GMC',
        'General Medical Council',
        'registered with the GMC',
        'licence to practise',
        'full GMC',
        'GMC licence to practise',
      ],
      by: 'General Medical Council',
      when: {
        GMC: {
          exact: true,
          unless: ['gmc dealership', 'gmc truck', 'gmc trucks', 'buick gmc'],
          matches: ['Full GMC and MRCP.', 'GMC registered.'],
          misses: ['A Buick GMC dealership.', 'Sells GMC trucks.'],
        },
        'licence to practise': {
          near: ['medical', 'gdc', 'nmc', 'registration'],
          matches: ['GMC registration with licence to practise.', 'Doctor with a licence to practise.'],
          misses: ['A licence to practise law.', 'The licence to practise from the bar.'],
        },
      },
    },
    'GMC Specialist Register': {
      aka: ['specialist registration', 'specialist register', 'GP register'],
      is: ['GMC Registration'],
      by: 'General Medical Council',
    },
    'National Performers List': { aka: ['Performers List', 'Performer number'], by: 'NHS England' },
    'Physician Assistant License': {
      aka: ['PA license', 'PA-C license', 'PA licensure', 'PA-C licensed', 'physician assistant licensure'],
    },
    'Optometry License': {
      aka: [
        'licensed optometrist',
        'OD license',
        'GOC registered',
        'GOC registration',
        'General Optical Council',
        'registered with the GOC',
        'optometrist license',
      ],
    },
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
      aka: [
        'licensed audiologist',
        'audiologist license',
        'HCPC hearing aid dispenser',
        'RHAD',
        'Hearing Instrument Specialist license',
        'hearing aid license',
        'hearing aid dispensing license',
      ],
    },
    'Chiropractic License': {
      aka: [
        'licensed chiropractor',
        'GCC registered',
        'chiropractor license',
        'General Chiropractic Council registration',
        'licensed chiropractic physician',
      ],
    },
    'Acupuncture License': {
      aka: ['L.Ac.', 'licensed acupuncturist', 'LAc license', 'NCCAOM', 'British Acupuncture Council'],
    },
    'Podiatry License': { aka: ['licensed podiatrist', 'podiatric license', 'podiatrist license'] },
    'Osteopath Registration': { aka: ['GOsC registered', 'General Osteopathic Council', 'GOsC registration'] },
  },
  titles: {
    Physician: {
      aka: ['doctor', 'attending'],
      when: {
        doctor: {
          near: ['medical', 'hospital', 'clinic', 'practice', 'ward'],
          unless: ['doctor blade', 'doctor who', 'doctor of', 'doctor notes', "doctor's note", "doctor's notes"],
          matches: ['NHS doctor.', 'Hospital doctor.'],
          misses: ['A doctor of philosophy.', "Bring a doctor's note to the clinic."],
        },
        attending: {
          near: ['hospital', 'md', 'ed', 'faculty'],
          unless: ['attending physician', 'attending meetings', 'attending to'],
          matches: ['ED attending, MD.', 'Hospital attending in medicine.'],
          misses: ['Attending meetings at the hospital.', 'Attending to guests.'],
        },
      },
    },
    'Family Physician': {
      aka: ['primary care physician'],
      is: ['Physician'],
    },
    'General Practitioner': {
      aka: ['GP', 'GP partner', 'GP principal'],
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
    Internist: {
      is: ['Physician'],
    },
    Hospitalist: { is: ['Physician'] },
    'Emergency Physician': {
      is: ['Physician'],
    },
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
    'Orthopedic Surgeon': {
      is: ['Surgeon'],
    },
    Anesthesiologist: {
      aka: ['anaesthetist'],
      is: ['Physician'],
    },
    Cardiologist: { is: ['Physician'] },
    Psychiatrist: {
      is: ['Physician'],
    },
    Pediatrician: {
      is: ['Physician'],
    },
    Neonatologist: { is: ['Physician'] },
    'OB/GYN Physician': {
      aka: ['obstetrician'],
      is: ['Physician'],
    },
    Radiologist: { aka: ['teleradiologist'], is: ['Physician'] },
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
    Pulmonologist: {
      is: ['Physician'],
    },
    Endocrinologist: { is: ['Physician'] },
    Nephrologist: { is: ['Physician'] },
    Rheumatologist: { is: ['Physician'] },
    'Infectious Disease Physician': {
      is: ['Physician'],
    },
    Urologist: { is: ['Physician'] },
    Ophthalmologist: { is: ['Physician'] },
    Otolaryngologist: {
      is: ['Physician'],
    },
    Physiatrist: {
      is: ['Physician'],
    },
    Geriatrician: { is: ['Physician'] },
    'Occupational Physician': {
      is: ['Physician'],
    },
    Allergist: { aka: ['immunologist'] },
    'Medical Director': {},
    'Consultant Physician': {
      is: ['Physician'],
    },
    'Resident Physician': {},
    'Medical Student': {},
    'Locum Doctor': {},
    'Physician Assistant': {
      aka: ['PA'],
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
    Chiropractor: {
      aka: ['chiropractic assistant'],
    },
    Podiatrist: {},
    Osteopath: {},
    Acupuncturist: {},
    Naturopath: {
      aka: ['homeopath'],
    },
    'Aesthetic Doctor': {},
    'Surgical Assistant': {},
    Epidemiologist: {},
    'Practice Manager (Medical)': {},
  },
})
