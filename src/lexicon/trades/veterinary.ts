import { defineTable } from '../define-table.ts'

export const veterinary = defineTable({
  trade: 'veterinary',
  cues: ['veterinary', 'vet', 'animal', 'clinic', 'technician', 'DVM', 'RVT'],
  skills: {
    'Small Animal Medicine': { aka: ['companion animal medicine'] },
    'Anesthesia Monitoring': { aka: ['anesthetic monitoring', 'monitoring anesthesia'] },
    'Spay and Neuter': { aka: ['spay/neuter'] },
    'Surgical Nursing': { aka: ['scrub nurse'] },
    'Animal Restraint': {},
    'Animal Handling': {},
    'Animal Welfare': {},
    'Animal Behavior': {},
    'Dog Training': {},
    Euthanasia: {
      when: {
        Euthanasia: {
          near: ['vets', 'pet', 'pets', 'dog', 'dogs'],
          matches: ['Vet euthanasia of pets.', 'Animal care and euthanasia.'],
          misses: ['Debate on euthanasia.', 'Euthanasia law in Belgium.'],
        },
      },
    },
    'Livestock Reproduction': {},
    'Animal Nutrition': {},
    Cornerstone: {
      when: {
        Cornerstone: {
          near: ['avimark', 'idexx', 'software'],
          unless: ['cornerstone of', 'a cornerstone', 'cornerstone ondemand'],
          matches: ['AVImark or Cornerstone.', 'Vet clinic Cornerstone software.'],
          misses: ['The cornerstone of our vet care.', 'Runs Cornerstone OnDemand software.'],
        },
      },
    },
    AVImark: {},
    EzyVet: {},
    Impromed: {},
    'Large Animal Medicine': {},
    'Animal Vaccination': {},
  },
  certifications: {
    'Certified Veterinary Technician': {
      aka: ['CVT'],
      when: {
        CVT: {
          exact: true,
          near: ['lvt', 'vts', 'hospital'],
          matches: ['CVT at a vet clinic.', 'CVT with a DVM.'],
          misses: ['A CVT gearbox.', 'Drives a cvt car.'],
        },
      },
    },
    'Registered Veterinary Technician': {
      aka: ['RVT'],
      when: {
        RVT: {
          exact: true,
          near: ['veterinary', 'vet', 'vets', 'pet', 'pets', 'animal'],
          matches: ['Vet clinic RVT.', 'RVT or CVT, animal hospital.'],
          misses: ['RVT vascular sonographer.', 'Rvt files.'],
        },
      },
    },
    'Licensed Veterinary Technician': {
      aka: ['LVT'],
      when: {
        LVT: {
          exact: true,
          near: ['cvt', 'vts', 'hospital'],
          matches: ['LVT at an animal hospital.', 'LVT or CVT.'],
          misses: ['LVT flooring.', 'Lays lvt tiles.'],
        },
      },
    },
    'Veterinary Technician Specialist': {
      aka: ['VTS'],
      when: {
        VTS: {
          exact: true,
          near: ['cvt', 'lvt', 'anesthesia', 'ecc'],
          matches: ['CVT with VTS.', 'Veterinary VTS in anesthesia.'],
          misses: ['VTS marine traffic.', 'Vts Ltd.'],
        },
      },
    },
    'Certified Veterinary Assistant': { by: 'NAVTA' },
    'ABVP Diplomate': { aka: ['DABVP'] },
    'ACVS Diplomate': { aka: ['DACVS'] },
    'ACVIM Diplomate': { aka: ['DACVIM'] },
    'RCVS Certificate': { aka: ['CertAVP'], by: 'Royal College of Veterinary Surgeons' },
    GPCert: {},
    'Level 3 Dog Grooming': {},
    'CPDT-KA': { aka: ['Certified Professional Dog Trainer'], by: 'CCPDT' },
    'AALAS Certification': {
      by: 'AALAS',
    },
    'Assistant Laboratory Animal Technician': {
      aka: ['ALAT'],
      is: ['AALAS Certification'],
      when: {
        ALAT: {
          exact: true,
          near: ['aalas', 'latg', 'lab', 'laboratory', 'vivarium'],
          matches: ['AALAS ALAT.', 'Lab animal tech, ALAT.'],
          misses: ['ALAT liver test.', 'An alat file.'],
        },
      },
    },
    RALAT: { is: ['Assistant Laboratory Animal Technician'] },
    'BHS Stage': { by: 'British Horse Society' },
    BHSAI: { is: ['BHS Stage'] },
    'Personal Licence for Animal Procedures': { by: 'Home Office' },
    'Pet First Aid Certification': {},
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
      ],
      by: 'state veterinary board',
    },
    'RCVS Registration': {
      aka: ['Royal College of Veterinary Surgeons', 'RCVS'],
      by: 'Royal College of Veterinary Surgeons',
    },
    'Registered Veterinary Nurse': {
      aka: ['RVN', 'RVN registration'],
      is: ['RCVS Registration'],
      when: {
        RVN: {
          exact: true,
          matches: ['RVN with RCVS.', 'Qualified RVN.'],
          misses: ['An RvN vector.', 'The rvn file.'],
        },
      },
    },
    MRCVS: { aka: ['Member of the Royal College of Veterinary Surgeons'], is: ['RCVS Registration'] },
    'VCI Registration': { aka: ['Veterinary Council of Ireland', 'VCI registered'] },
    'Suitably Qualified Person': { aka: ['SQP'] },
  },
  titles: {
    Veterinarian: {},
    'Veterinary Technician': {
      aka: ['veterinary nurse', 'vet tech', 'vet nurse'],
    },
    'Veterinary Assistant': {
      aka: ['veterinary care assistant', 'VCA'],
      when: {
        VCA: {
          exact: true,
          near: ['veterinary', 'assistant', 'vet', 'nurse', 'care', 'practice'],
          unless: ['vca animal hospitals', 'vca animal hospital'],
          matches: ['VCA and RVN at a vet practice.', 'Vet nursing VCA.'],
          misses: ['Works at VCA Animal Hospitals.', 'A vca amp.'],
        },
      },
    },
    'Veterinary Receptionist': {},
    'Animal Care Assistant': {},
    'Dog Groomer': {},
    'Dog Trainer': {},
    'Dog Walker': {},
    'Pet Sitter': {},
    'Animal Control Officer': {},
    Zookeeper: {},
    'Laboratory Animal Technician': {},
    'Stable Hand': {},
    Farrier: { aka: ['horseshoer'] },
    'Veterinary Physiotherapist': {},
  },
})
