import { defineTable } from '../define-table.ts'

const vet = [
  'veterinary',
  'vet',
  'vets',
  'pet',
  'pets',
  'animal',
  'animals',
  'dog',
  'dogs',
  'cats',
  'canine',
  'feline',
  'RCVS',
  'RVN',
  'DVM',
  'clinic',
  'patients',
  'surgery',
  'horses',
  'equine',
] as const

export const veterinary = defineTable({
  trade: 'veterinary',
  skills: {
    'Veterinary Medicine': {
      aka: ['veterinary care', 'veterinary practice', 'veterinary experience', 'vet medicine', 'veterinary science'],
      when: {
        'veterinary practice': {
          unless: ['veterinary practice manager', 'join our veterinary practice'],
          matches: ['Years in veterinary practice.', 'Skilled in veterinary practice.'],
          misses: ['Join our veterinary practice.', 'A veterinary practice manager.'],
        },
      },
    },
    'Small Animal Medicine': {
      aka: [
        'companion animal medicine',
        'small animal practice',
        'companion animal practice',
        'small animal experience',
        'dog and cat medicine',
      ],
    },
    'Large Animal Medicine': {
      aka: [
        'farm animal practice',
        'large animal practice',
        'bovine medicine',
        'cattle medicine',
        'farm animal medicine',
        'herd health',
      ],
    },
    'Equine Medicine': { aka: ['equine practice', 'equine veterinary medicine', 'horse medicine'] },
    'Exotic Animal Medicine': {
      aka: ['avian and exotic medicine', 'zoo medicine', 'wildlife medicine', 'wildlife rehabilitation'],
    },
    'Veterinary Surgery': {
      aka: [
        'small animal surgery',
        'spay and neuter',
        'soft tissue surgery',
        'orthopedic surgery (veterinary)',
        'neutering',
        'spay/neuter',
      ],
      when: {
        'soft tissue surgery': {
          near: vet,
          matches: ['Vet soft tissue surgery.', 'Soft tissue surgery in dogs.'],
          misses: ['Soft tissue surgery of the human hand.', 'A ward for soft tissue surgery.'],
        },
      },
    },
    'Veterinary Anesthesia': {
      aka: [
        'anesthesia monitoring',
        'veterinary anaesthesia',
        'anaesthetic monitoring',
        'anesthetic monitoring',
        'monitoring anesthesia',
        'monitoring anaesthesia',
      ],
    },
    'Veterinary Dentistry': {
      aka: [
        'dental prophylaxis (animals)',
        'animal dentistry',
        'canine dentistry',
        'veterinary dental cleanings',
        'dog dental cleaning',
      ],
    },
    'Veterinary Emergency and Critical Care': {
      aka: [
        'emergency veterinary medicine',
        'veterinary ECC',
        'emergency and critical care (veterinary)',
        'out-of-hours veterinary',
      ],
    },
    'Veterinary Diagnostic Imaging': {
      aka: [
        'veterinary radiology',
        'veterinary radiography',
        'veterinary ultrasound',
        'animal radiographs',
        'veterinary x-rays',
      ],
    },
    'Veterinary Laboratory Work': {
      aka: [
        'in-house lab veterinary',
        'cytology veterinary',
        'heartworm testing',
        'veterinary laboratory diagnostics',
        'IDEXX',
        'fecals',
      ],
    },
    'Veterinary Nursing': {
      aka: ['veterinary technician skills', 'animal nursing', 'vet nursing', 'nursing clinics veterinary'],
    },
    'Animal Restraint': {
      aka: [
        'patient restraint veterinary',
        'restraining animals',
        'animal handling and restraint',
        'restraint techniques animals',
        'low-stress handling',
        'fear free handling',
      ],
    },
    'Animal Handling': {
      aka: ['handling animals', 'livestock handling', 'dog handling', 'handling dogs'],
      when: {
        'dog handling': {
          unless: ['dog handling police', 'police dog handling', 'security dog handling'],
          matches: ['Confident in dog handling.', 'Dog handling and walking.'],
          misses: ['Police dog handling unit.', 'Security dog handling.'],
        },
      },
    },
    'Animal Husbandry': {
      aka: [
        'animal care',
        'livestock husbandry',
        'animal feeding and care',
        'care of animals',
        'caring for animals',
        'stockmanship',
      ],
    },
    'Animal Welfare': { aka: ['animal protection', 'Five Freedoms'] },
    'Animal Behavior': {
      aka: [
        'animal behaviour',
        'canine behavior',
        'dog behaviour',
        'pet behavior',
        'dog behavior',
        'behavioural assessment animals',
      ],
    },
    'Dog Training': { aka: ['canine training', 'obedience training', 'puppy training'] },
    'Pet Grooming': {
      aka: ['dog grooming', 'animal grooming', 'breed clips', 'grooming dogs', 'cat grooming', 'dog bathing'],
    },
    'Kennel Management': {
      aka: ['kennel work', 'kennel care', 'kennel cleaning', 'cattery work', 'boarding kennels', 'cleaning kennels'],
    },
    'Animal Vaccination': {
      aka: ['pet vaccinations', 'puppy and kitten vaccinations', 'pet preventive care', 'pet wellness'],
    },
    'Venipuncture in Animals': {
      aka: [
        'animal blood draws',
        'jugular venipuncture',
        'IV catheter placement (animals)',
        'animal venipuncture',
        'cephalic catheter placement',
      ],
    },
    Euthanasia: {
      aka: ['humane euthanasia', 'pet euthanasia', 'in-home euthanasia', 'euthanasia support', 'animal euthanasia'],
      when: {
        Euthanasia: {
          near: vet,
          matches: ['Vet euthanasia of pets.', 'Animal care and euthanasia.'],
          misses: ['Debate on euthanasia.', 'Euthanasia law in Belgium.'],
        },
      },
    },
    Microchipping: {
      aka: ['pet passports', 'animal health certificates', 'export health certificates', 'pet travel certificates'],
    },
    'Veterinary Pharmacy': {
      aka: ['veterinary dispensing', 'veterinary medications', 'SQP', 'suitably qualified person', 'AMTRA', 'RAMA'],
      when: {
        SQP: {
          exact: true,
          near: vet,
          matches: ['Vet surgery SQP.', 'SQP for animal medicines.'],
          misses: ['An SQP solver.', 'Sqp method.'],
        },
      },
    },
    'Veterinary Client Education': {
      aka: [
        'pet owner education',
        'client communication veterinary',
        'pet owner communication',
        'client education veterinary',
        'educating pet owners',
      ],
    },
    'Veterinary Practice Software': {
      aka: ['Neo veterinary', 'Merlin veterinary', 'Shepherd vet', 'Instinct veterinary'],
    },
    'Veterinary Public Health': {
      aka: [
        'meat inspection',
        'zoonotic disease control',
        'notifiable disease control',
        'bovine TB testing',
        'TB testing cattle',
        'meat hygiene inspection',
      ],
    },
    'Livestock Reproduction': {
      aka: [
        'artificial insemination',
        'pregnancy diagnosis cattle',
        'embryo transfer animals',
        'AI cattle',
        'bovine AI',
        'lambing',
      ],
      when: {
        lambing: {
          unless: ['Lambing Flat'],
          matches: ['Experience of lambing.', 'Lambing and calving.'],
          misses: ['In Lambing Flat.', 'Drive to Lambing Flat.'],
        },
      },
    },
    'Laboratory Animal Care': {
      aka: ['lab animal care', 'in vivo animal work', 'IACUC', 'rodent handling', 'rodent colony management', 'AAALAC'],
    },
    'Animal Physiotherapy': {
      aka: [
        'canine hydrotherapy',
        'veterinary rehabilitation',
        'veterinary physiotherapy',
        'canine rehabilitation',
        'veterinary hydrotherapy',
        'animal rehabilitation',
      ],
    },
    'Veterinary Telehealth': { aka: ['veterinary telemedicine', 'vet triage calls'] },
    'Shelter Medicine': {
      aka: [
        'high-volume spay/neuter',
        'HQHVSN',
        'shelter operations animal',
        'animal shelter experience',
        'animal rescue',
      ],
    },
    'Animal Nutrition': {
      aka: [
        'pet nutrition',
        'ruminant nutrition',
        'feed formulation',
        'livestock nutrition',
        'canine nutrition',
        'equine nutrition',
      ],
    },
    Zookeeping: {
      aka: [
        'zoo keeping',
        'animal enrichment',
        'zoo animal care',
        'exotic animal husbandry',
        'behavioral enrichment animals',
        'animal enclosures',
      ],
    },
    'Aquatic Animal Health': { aka: ['fish health', 'aquarium husbandry', 'marine mammal care', 'aquarist skills'] },
    'Horse Care': {
      aka: ['equine care', 'stable management', 'horse handling', 'mucking out', 'horsemanship', 'grooming horses'],
    },
    Farriery: { aka: ['horseshoeing', 'hoof trimming', 'hoof care'] },
    Cornerstone: {
      aka: ['IDEXX Cornerstone'],
      when: {
        Cornerstone: {
          near: ['AVImark', 'ezyVet', 'veterinary', 'vet', 'IDEXX', 'software', 'Impromed', 'animal', 'clinic'],
          unless: ['cornerstone of', 'a cornerstone', 'Cornerstone OnDemand', 'Cornerstone LMS', 'corner stone'],
          matches: ['AVImark or Cornerstone.', 'Vet clinic Cornerstone software.'],
          misses: ['The cornerstone of our vet care.', 'Runs Cornerstone OnDemand software.'],
        },
      },
    },
    AVImark: {},
    EzyVet: {},
    RxWorks: {},
    VetView: {},
    RoboVet: {},
    Impromed: {},
    'Provet Cloud': {},
    Digitail: {},
    'Covetrus Pulse': {},
  },
  certifications: {
    'Certified Veterinary Technician': {
      aka: ['CVT', 'LVT', 'RVT', 'VTNE', 'RVN'],
      when: {
        RVT: {
          exact: true,
          near: vet,
          matches: ['Vet clinic RVT.', 'RVT or CVT, animal hospital.'],
          misses: ['RVT vascular sonographer.', 'Rvt files.'],
        },
        LVT: {
          exact: true,
          near: ['veterinary', 'vet', 'technician', 'RVT', 'CVT', 'animal', 'VTS', 'clinic', 'hospital', 'DVM'],
          matches: ['LVT at an animal hospital.', 'LVT or CVT.'],
          misses: ['LVT flooring.', 'Lays lvt tiles.'],
        },
        CVT: {
          exact: true,
          near: ['veterinary', 'vet', 'technician', 'RVT', 'LVT', 'animal', 'VTS', 'clinic', 'hospital', 'DVM'],
          matches: ['CVT at a vet clinic.', 'CVT with a DVM.'],
          misses: ['A CVT gearbox.', 'Drives a cvt car.'],
        },
      },
    },
    'Veterinary Technician Specialist': {
      aka: ['VTS', 'VTS certification', 'VTS (ECC)'],
      when: {
        VTS: {
          exact: true,
          near: ['veterinary', 'vet', 'technician', 'CVT', 'LVT', 'RVT', 'anesthesia', 'ECC'],
          matches: ['CVT with VTS.', 'Veterinary VTS in anesthesia.'],
          misses: ['VTS marine traffic.', 'Vts Ltd.'],
        },
      },
    },
    'Fear Free Certified': {
      aka: ['Fear Free certification', 'Cat Friendly certification', 'Fear Free'],
      by: 'Fear Free',
      when: {
        'Fear Free': {
          near: vet,
          matches: ['Fear Free vet clinic.', 'Fear Free care of dogs.'],
          misses: ['A fear free culture.', 'Live fear free.'],
        },
      },
    },
    'Certified Veterinary Practice Manager': { aka: ['CVPM'], by: 'VHMA' },
    'Certified Veterinary Assistant': {
      aka: [
        'CVA veterinary',
        'Approved Veterinary Assistant',
        'AVA veterinary',
        'NAVTA',
        'veterinary assistant certificate',
      ],
      by: 'NAVTA',
    },
    'ABVP Diplomate': { aka: ['board-certified veterinary specialist', 'DACVIM', 'DACVS', 'DACVECC', 'ABVP'] },
    'RCVS Certificate': {
      aka: [
        'CertAVP',
        'RCVS Advanced Practitioner',
        'GPCert',
        'GP Certificate veterinary',
        'Certificate in Advanced Veterinary Practice',
      ],
      by: 'Royal College of Veterinary Surgeons',
    },
    'USDA Accreditation': {
      aka: [
        'USDA accredited veterinarian',
        'Category II accreditation',
        'federal accreditation veterinary',
        'USDA veterinary accreditation',
      ],
      by: 'USDA',
    },
    'Level 3 Dog Grooming': {
      aka: [
        'City & Guilds Dog Grooming',
        'Level 3 Diploma for Professional Dog Stylists',
        'dog grooming qualification',
        'certified master groomer',
        'NDGAA',
      ],
    },
    'CPDT-KA': {
      aka: ['Certified Professional Dog Trainer', 'CCPDT', 'KPA CTP', 'Karen Pryor Academy', 'CPDT'],
      by: 'CCPDT',
    },
    'AALAS Certification': {
      aka: ['ALAT', 'RALAT', 'LATG', 'RLATG', 'AALAS'],
      by: 'AALAS',
      when: {
        ALAT: {
          exact: true,
          near: ['AALAS', 'animal', 'LATG', 'lab', 'laboratory', 'technician', 'vivarium'],
          matches: ['AALAS ALAT.', 'Lab animal tech, ALAT.'],
          misses: ['ALAT liver test.', 'An alat file.'],
        },
      },
    },
    'BHS Stage': {
      aka: ['BHSAI', 'BHS qualified', 'UKCC equestrian', 'BHS qualification', 'BHS AI'],
      by: 'British Horse Society',
    },
    'Personal Licence for Animal Procedures': {
      aka: ['Home Office Personal Licence', 'PIL animals', 'PIL A', 'Home Office licence (animals)', 'PIL holder'],
      by: 'Home Office',
    },
    'Pet First Aid Certification': {
      aka: ['pet CPR', 'canine first aid', 'pet first aid', 'dog first aid', 'animal first aid'],
    },
    'Level 2 Animal Care': {
      aka: [
        'NVQ Animal Care',
        'City & Guilds animal care',
        'BTEC Animal Management',
        'Level 3 Animal Management',
        'Level 3 Diploma in Animal Care',
      ],
    },
  },
  licences: {
    'Veterinary License': {
      aka: [
        'licensed veterinarian',
        'veterinarian license',
        'DVM license',
        'veterinary licensure',
        'licensed to practice veterinary medicine',
        'license to practice veterinary medicine',
        'veterinary licence',
      ],
      by: 'state veterinary board',
    },
    'RCVS Registration': {
      aka: ['MRCVS', 'Royal College of Veterinary Surgeons', 'RVN registration', 'RCVS', 'RVN'],
      by: 'Royal College of Veterinary Surgeons',
      when: {
        RVN: {
          exact: true,
          matches: ['RVN with RCVS.', 'Qualified RVN.'],
          misses: ['An RvN vector.', 'The rvn file.'],
        },
      },
    },
    'VCI Registration': { aka: ['Veterinary Council of Ireland', 'VCI registered'] },
  },
  titles: {
    Veterinarian: {
      aka: ['vet', 'veterinary surgeon', 'DVM', 'small animal vet', 'locum vet'],
      when: {
        vet: {
          near: [
            'veterinary',
            'animal',
            'animals',
            'pet',
            'pets',
            'surgery',
            'RCVS',
            'practice',
            'locum',
            'farm',
            'small',
            'equine',
            'nurse',
            'dogs',
            'graduate',
            'OOH',
          ],
          unless: [
            'vet candidates',
            'vet suppliers',
            'vet and',
            'to vet',
            'we vet',
            'vet tech',
            'vet nurse',
            'vet assistant',
            'vet applicants',
            'US vet',
            'vet clinic',
            'vet clinics',
            'army vet',
            'the vet',
          ],
          matches: ['Locum vet, farm practice.', 'Small animal vet.'],
          misses: ['We vet suppliers and pets.', 'A US Army vet in practice.'],
        },
      },
    },
    'Veterinary Technician': {
      aka: ['vet tech', 'veterinary nurse', 'RVN', 'RVT', 'CVT'],
      when: {
        RVT: {
          exact: true,
          near: vet,
          matches: ['Vet clinic RVT.', 'RVT or CVT, animal hospital.'],
          misses: ['RVT vascular sonographer.', 'Rvt files.'],
        },
        CVT: {
          exact: true,
          near: ['veterinary', 'vet', 'technician', 'RVT', 'LVT', 'animal', 'clinic', 'hospital', 'DVM'],
          matches: ['CVT at a vet clinic.', 'CVT with a DVM.'],
          misses: ['A CVT gearbox.', 'Drives a cvt car.'],
        },
      },
    },
    'Veterinary Assistant': {
      aka: [
        'vet assistant',
        'veterinary care assistant',
        'animal nursing assistant',
        'veterinary nursing assistant',
        'VCA',
      ],
      when: {
        VCA: {
          exact: true,
          near: ['veterinary', 'assistant', 'vet', 'nurse', 'care', 'practice', 'RVN'],
          unless: ['VCA Animal Hospitals', 'VCA Animal Hospital'],
          matches: ['VCA and RVN at a vet practice.', 'Vet nursing VCA.'],
          misses: ['Works at VCA Animal Hospitals.', 'A vca amp.'],
        },
      },
    },
    'Veterinary Receptionist': {
      aka: [
        'veterinary client service representative',
        'vet receptionist',
        'veterinary customer service representative',
        'veterinary CSR',
        'animal hospital receptionist',
      ],
    },
    'Veterinary Practice Manager': {
      aka: [
        'veterinary hospital manager',
        'vet practice manager',
        'veterinary office manager',
        'animal hospital manager',
        'hospital administrator veterinary',
      ],
    },
    'Animal Care Assistant': {
      aka: ['animal care attendant', 'kennel assistant', 'kennel technician', 'animal caretaker', 'kennel attendant'],
    },
    'Dog Groomer': { aka: ['pet groomer', 'dog stylist', 'canine beautician', 'dog bather', 'pet stylist'] },
    'Dog Trainer': {
      aka: ['canine trainer', 'pet trainer', 'dog behaviourist', 'animal trainer', 'obedience trainer'],
    },
    'Dog Walker': { aka: ['pet sitter', 'pet carer', 'dog sitter', 'dog boarder', 'cat sitter'] },
    'Animal Control Officer': {
      aka: ['animal welfare officer', 'dog warden', 'RSPCA inspector', 'animal services officer', 'humane officer'],
    },
    Zookeeper: {
      aka: ['zoo keeper', 'animal keeper', 'aquarist', 'wildlife rehabilitator', 'animal care specialist zoo'],
    },
    'Laboratory Animal Technician': {
      aka: [
        'animal technician',
        'vivarium technician',
        'animal care technician research',
        'laboratory animal technologist',
        'in vivo scientist',
      ],
    },
    'Stable Hand': { aka: ['groom (horses)', 'horse groom', 'stud groom', 'yard manager', 'head groom'] },
    Farrier: { aka: ['horseshoer', 'hoof trimmer', 'equine podiatrist'] },
    'Veterinary Physiotherapist': {
      aka: [
        'canine hydrotherapist',
        'animal physiotherapist',
        'equine physiotherapist',
        'canine rehabilitation therapist',
        'hydrotherapist (canine)',
      ],
    },
    'Meat Hygiene Inspector': {
      aka: ['meat inspector', 'consumer safety inspector', 'food inspector USDA', 'official auxiliary', 'OV meat'],
    },
  },
})
