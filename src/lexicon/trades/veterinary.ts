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
    'Veterinary Medicine': {},
    'Small Animal Medicine': {},
    'Large Animal Medicine': {},
    'Exotic Animal Medicine': {},
    'Veterinary Surgery': {},
    'Veterinary Anesthesia': {},
    'Veterinary Dentistry': {},
    'Veterinary Emergency and Critical Care': {},
    'Veterinary Diagnostic Imaging': {},
    'Veterinary Laboratory Work': {
      aka: ['IDEXX'],
    },
    'Veterinary Nursing': {},
    'Animal Restraint': {},
    'Animal Handling': {},
    'Animal Husbandry': {},
    'Animal Welfare': {},
    'Animal Behavior': {},
    'Dog Training': {},
    'Pet Grooming': {},
    'Kennel Management': {},
    'Animal Vaccination': {},
    'Venipuncture in Animals': {},
    Euthanasia: {
      when: {
        Euthanasia: {
          near: vet,
          matches: ['Vet euthanasia of pets.', 'Animal care and euthanasia.'],
          misses: ['Debate on euthanasia.', 'Euthanasia law in Belgium.'],
        },
      },
    },
    Microchipping: {},
    'Veterinary Pharmacy': {
      aka: ['SQP', 'suitably qualified person', 'AMTRA'],
      when: {
        SQP: {
          exact: true,
          near: vet,
          matches: ['Vet surgery SQP.', 'SQP for animal medicines.'],
          misses: ['An SQP solver.', 'Sqp method.'],
        },
      },
    },
    'Veterinary Client Education': {},
    'Veterinary Practice Software': {},
    'Veterinary Public Health': {},
    'Livestock Reproduction': {},
    'Laboratory Animal Care': {
      aka: ['IACUC', 'AAALAC'],
    },
    'Animal Physiotherapy': {},
    'Shelter Medicine': {
      aka: ['HQHVSN'],
    },
    'Animal Nutrition': {},
    Zookeeping: {},
    'Aquatic Animal Health': {},
    'Horse Care': {},
    Cornerstone: {
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
    Impromed: {},
  },
  certifications: {
    'Certified Veterinary Technician': {
      aka: ['CVT', 'LVT'],
      when: {
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
      aka: ['VTS', 'VTS (ECC)'],
      when: {
        VTS: {
          exact: true,
          near: ['veterinary', 'vet', 'technician', 'CVT', 'LVT', 'RVT', 'anesthesia', 'ECC'],
          matches: ['CVT with VTS.', 'Veterinary VTS in anesthesia.'],
          misses: ['VTS marine traffic.', 'Vts Ltd.'],
        },
      },
    },
    'Certified Veterinary Assistant': {
      aka: ['NAVTA'],
      by: 'NAVTA',
    },
    'ABVP Diplomate': { aka: ['DACVIM', 'DACVS'] },
    'RCVS Certificate': {
      aka: ['GPCert'],
      by: 'Royal College of Veterinary Surgeons',
    },
    'Level 3 Dog Grooming': {
      aka: ['NDGAA'],
    },
    'CPDT-KA': {
      aka: ['Certified Professional Dog Trainer', 'CCPDT', 'KPA CTP'],
      by: 'CCPDT',
    },
    'AALAS Certification': {
      aka: ['ALAT', 'RALAT'],
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
      aka: ['BHSAI'],
      by: 'British Horse Society',
    },
    'Personal Licence for Animal Procedures': {
      aka: ['PIL A'],
      by: 'Home Office',
    },
    'Pet First Aid Certification': {},
    'Level 2 Animal Care': {},
  },
  licences: {
    'Veterinary License': {
      by: 'state veterinary board',
    },
    'RCVS Registration': {
      aka: ['MRCVS', 'Royal College of Veterinary Surgeons', 'RCVS', 'RVN'],
      by: 'Royal College of Veterinary Surgeons',
      when: {
        RVN: {
          exact: true,
          matches: ['RVN with RCVS.', 'Qualified RVN.'],
          misses: ['An RvN vector.', 'The rvn file.'],
        },
      },
    },
    'VCI Registration': {},
  },
  titles: {
    Veterinarian: {
      aka: ['DVM'],
    },
    'Veterinary Technician': {
      aka: ['veterinary nurse', 'RVN', 'RVT'],
      when: {
        RVT: {
          exact: true,
          near: vet,
          matches: ['Vet clinic RVT.', 'RVT or CVT, animal hospital.'],
          misses: ['RVT vascular sonographer.', 'Rvt files.'],
        },
      },
    },
    'Veterinary Assistant': {
      aka: ['veterinary care assistant', 'VCA'],
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
    'Veterinary Receptionist': {},
    'Veterinary Practice Manager': {},
    'Animal Care Assistant': {},
    'Dog Groomer': {},
    'Dog Trainer': {},
    'Dog Walker': { aka: ['pet sitter'] },
    'Animal Control Officer': {},
    Zookeeper: {
      aka: ['aquarist'],
    },
    'Laboratory Animal Technician': {},
    'Stable Hand': {},
    Farrier: { aka: ['horseshoer', 'hoof trimmer'] },
    'Veterinary Physiotherapist': {},
    'Meat Hygiene Inspector': {},
  },
})
