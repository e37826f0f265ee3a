import { defineTable } from '../define-table.ts'

export const personalServices = defineTable({
  trade: 'personal-services',
  skills: {
    Laundry: {
      when: {
        Laundry: {
          unless: ['laundry list', 'on-site laundry', 'laundry facilities'],
          matches: ['Cleaning, laundry and ironing', 'Light laundry for the family'],
          misses: ['A laundry list of demands', 'Staff housing with laundry facilities'],
        },
      },
    },
    'Clothing Alterations': {},
    Tailoring: {
      when: {
        Tailoring: {
          near: ['alterations', 'garment', 'suits', 'sewing', 'bespoke'],
          unless: ['tailoring your', 'tailoring solutions', 'tailoring lessons'],
          matches: ['Tailoring and alterations of suits', 'Sewing, tailoring and pattern cutting'],
          misses: ['Tailoring solutions to each client', 'Tailoring lessons to every pupil'],
        },
      },
    },
    Dressmaking: {},
    'Bridal Alterations': { is: ['Clothing Alterations'] },
    Hemming: { is: ['Clothing Alterations'] },
    'Key Cutting': {},
    'Funeral Arranging': {},
    'Funeral Directing': {},
    Embalming: {},
    'Cremation Operations': {},
    'Pet Sitting': {},
    'Dog Obedience Training': { is: ['Dog Training'] },
    'School Runs': {
      when: {
        'School Runs': {
          unless: ['around the school run', 'around school run', 'around school runs', 'around the school runs'],
          matches: ['School runs and homework help', 'Collected twins on school runs'],
          misses: ['Shifts that fit around school runs', 'Work around the school runs'],
        },
      },
    },
  },
  certifications: {
    'NAFD Diploma in Funeral Arranging': { is: ['Funeral Arranging'], by: 'National Association of Funeral Directors' },
    'Diploma in Funeral Directing': { aka: ['DipFD'], is: ['Funeral Directing'] },
    'MBIE Embalmer': { is: ['Embalming'] },
    'Certified Crematory Operator': { is: ['Cremation Operations'] },
    'Professional Pet Sitter Certification': { is: ['Pet Sitting'] },
    'Certified Butler': {},
    'Dry Cleaning Certification': {},
  },
  licences: {
    'Funeral Director License': {},
    'Embalmer License': {},
    'Mortician License': {},
    'Animal Boarding Licence': { aka: ['Home Boarding Licence', 'Kennel License'] },
    'Tattoo License': { aka: ['Tattoo Artist License', 'Licensed Tattoo Artist', 'Body Art License'] },
    'Locksmith License': {},
  },
  titles: {
    'Domestic Housekeeper': {},
    'Domestic Cleaner': {},
    'Domestic Worker': {},
    'Household Manager': {},
    Butler: {
      when: {
        Butler: {
          near: ['household', 'residence', 'service', 'guests', 'private'],
          unless: ['butler county', 'butler university'],
          matches: ['Butler in a private household', 'Worked as butler to guests of the estate'],
          misses: ['Studied at Butler University', 'Clerk, Butler County private defenders'],
        },
      },
    },
    'Family Assistant': {},
    Governess: {},
    'Live-In Companion': {},
    'Professional Organizer': {},
    'Laundry Attendant': {},
    'Laundry Manager': {},
    'Dry Cleaner': {},
    'Garment Presser': {},
    Cobbler: {
      aka: ['Shoe Repairer'],
      when: {
        Cobbler: {
          unless: ['peach cobbler', 'apple cobbler', 'berry cobbler'],
          matches: ['Cobbler, market stall', 'Trained as a cobbler and key cutter'],
          misses: ['Desserts such as peach cobbler', 'Baked apple cobbler daily'],
        },
      },
    },
    'Funeral Director': {},
    'Funeral Arranger': {},
    'Funeral Home Manager': {},
    Embalmer: {},
    'Crematorium Technician': { aka: ['Crematory Operator'] },
    'Cemetery Worker': {},
    'Cemetery Manager': {},
    Pallbearer: {},
    'Hearse Driver': {},
    'Dog Daycare Attendant': {},
    'Pet Store Manager': {},
    'Tattoo Artist': {},
    'Body Piercer': {},
    'Coat Check Attendant': {},
    'Locker Room Attendant': {},
    'Wedding Officiant': {},
    'Laundry Supervisor': {},
  },
})
