import { defineTable } from '../define-table.ts'

const kids = [
  'children',
  'child',
  'nursery',
  'preschool',
  'EYFS',
  'toddler',
  'toddlers',
  'infants',
  'infant',
  'babies',
  'childcare',
  'classroom',
  'daycare',
  'play',
  'early',
  'kindergarten',
] as const

export const earlyYears = defineTable({
  trade: 'early-years',
  skills: {
    'Early Years Foundation Stage': {
      aka: ['EYFS'],
    },
    'Early Childhood Education': {
      aka: ['ECE'],
      when: {
        ECE: {
          exact: true,
          near: kids,
          matches: ['ECE classroom.', 'Early child care, ECE.'],
          misses: ['A degree in ECE or EEE.', 'UN ECE rules for cars.'],
        },
      },
    },
    Childcare: {
      aka: ['child care', 'day care'],
      when: {
        Childcare: {
          unless: [
            'childcare vouchers',
            'childcare subsidy',
            'childcare allowance',
            'childcare discount',
            'discounted childcare',
            'free childcare',
            'childcare benefits',
            'childcare support',
            'on site childcare',
            'childcare assistance',
            'subsidised childcare',
            'childcare voucher',
            'childcare costs',
            'childcare scheme',
            'childcare responsibilities',
          ],
          matches: ['Years in childcare.', 'Childcare and play.'],
          misses: ['Perks: childcare vouchers.', 'Discounted childcare for staff.'],
        },
        'child care': {
          unless: [
            'child care benefits',
            'child care discount',
            'free child care',
            'child care assistance',
            'discounted child care',
            'child care reimbursement',
            'child care subsidy',
            'child care discounts',
          ],
          matches: ['Years in child care.', 'Child care and play.'],
          misses: ['A child care discount.', 'Discounted child care.'],
        },
        'day care': {
          unless: [
            'dog day care',
            'doggy day care',
            'day care surgery',
            'day care unit',
            'dependent day care',
            'day care assistance',
            'pet day care',
            'day care discount',
          ],
          matches: ['Work in day care.', 'Day care of toddlers.'],
          misses: ['Doggy day care attendant.', 'A day care surgery unit.'],
        },
      },
    },
    'Infant Care': {},
    'Toddler Care': {},
    'Learning Through Play': {},
    'Child Development': {
      when: {
        'Child Development': {
          unless: [
            'degree in child development',
            "bachelor's in child development",
            "associate's in child development",
            'ECE or child development',
            'units in child development',
            'child development associate',
            'child development units',
            'child development center',
          ],
          matches: ['Knows child development.', 'Child development and play.'],
          misses: ['A degree in child development.', 'Child development units.'],
        },
      },
    },
    'Observation and Assessment of Children': {},
    'Activity Planning for Children': {},
    'Creative Curriculum': {
      aka: ['TS GOLD', 'ITERS'],
    },
    'Head Start Standards': {},
    'Childcare Licensing Regulations': {
      aka: ['NAEYC'],
    },
    'Nursery Management': {},
    'Key Person Role': {},
    'Wraparound Care': {
      aka: ['OSHC'],
    },
    Nannying: {
      aka: ['babysitting'],
    },
    Childminding: {},
    'Speech and Language in Early Years': {
      aka: ['NELI', 'ECAT'],
    },
    'Early Intervention (Children)': {
      aka: ['IFSP', 'Individualized Family Service Plan'],
    },
    Brightwheel: {
      aka: ['OWNA'],
    },
    'Food Handling in Nurseries': {
      aka: ['CACFP'],
    },
    'Crèche Supervision': {},
    'Childcare Tours': {},
    Procare: {},
    HiMama: {},
    'Conscious Discipline': {},
    HighScope: {},
  },
  certifications: {
    'Child Development Associate': {
      aka: ['CDA'],
      by: 'Council for Professional Recognition',
      when: {
        CDA: {
          exact: true,
          near: kids,
          matches: ['Preschool CDA.', 'CDA in early child care.'],
          misses: ['HL7 CDA.', 'Dental CDA.'],
        },
      },
    },
    'Level 2 Childcare': {},
    'Level 3 Childcare': {
      aka: ['NNEB'],
    },
    'Level 5 Early Years': {},
    'Early Childhood Certificate (Australia)': {},
    'Early Childhood Education Units': {},
    'Norland Diploma': {},
    'Playwork Qualification': {},
    'SIDS Training': {},
  },
  licences: {
    'Child Development Permit': {
      by: 'California Commission on Teacher Credentialing',
    },
    'Registered Early Childhood Educator': {
      aka: ['RECE'],
      by: 'College of Early Childhood Educators',
    },
    'Childminder Registration': {},
    'Early Childhood Teaching License': {},
  },
  titles: {
    'Early Years Practitioner': {},
    'Preschool Teacher': {},
    'Kindergarten Teacher': {
      when: {
        'Kindergarten Teacher': {
          unless: ['pre kindergarten teacher', 'transitional kindergarten teacher'],
          matches: ['Kindergarten teacher, Elm School.', 'A kindergarten teacher.'],
          misses: ['Pre-kindergarten teacher.', 'A transitional kindergarten teacher.'],
        },
      },
    },
    'Childcare Worker': {
      aka: ['child care provider'],
    },
    Nanny: {
      aka: ['au pair', 'babysitter'],
    },
    'Nursery Manager': {},
    'Nursery Cook': {},
  },
})
