import { defineTable } from '../define-table.ts'

export const earlyYears = defineTable({
  trade: 'early-years',
  skills: {
    'Early Years Foundation Stage': { aka: ['EYFS'] },
    'Key Person': { aka: ['Key Worker'] },
    'Early Childhood Education': {
      aka: ['ECE', 'early years education'],
      when: {
        ECE: {
          exact: true,
          near: ['children', 'child', 'nursery', 'preschool', 'eyfs', 'toddler'],
          matches: ['Early child care, ECE.'],
          misses: ['A degree in ECE or EEE.', 'UN ECE rules for cars.'],
        },
      },
    },
    Childcare: {
      aka: ['child care', 'day care', 'daycare'],
      when: {
        daycare: {
          unless: ['dog daycare', 'doggy daycare', 'pet daycare', 'daycare discount'],
          matches: ['Work in daycare.', 'Daycare of toddlers.'],
          misses: ['Doggy daycare attendant.', 'A daycare discount.'],
        },
        Childcare: {
          unless: [
            'childcare vouchers',
            'childcare subsidy',
            'childcare allowance',
            'discounted childcare',
            'childcare voucher',
          ],
          matches: ['Years in childcare.', 'Childcare and play.'],
          misses: ['Perks: childcare vouchers.', 'Discounted childcare for staff.'],
        },
        'child care': {
          unless: [
            'child care benefits',
            'child care discount',
            'free child care',
            'discounted child care',
            'child care discounts',
          ],
          matches: ['Years in child care.', 'Child care and play.'],
          misses: ['A child care discount.', 'Discounted child care.'],
        },
        'day care': {
          unless: ['dog day care', 'doggy day care', 'day care surgery'],
          matches: ['Work in day care.', 'Day care of toddlers.'],
          misses: ['Doggy day care attendant.', 'A day care surgery unit.'],
        },
      },
    },
    'Infant Care': {},
    'Child Development': {
      when: {
        'Child Development': {
          unless: [
            'degree in child development',
            "bachelor's in child development",
            "associate's in child development",
            'child development units',
          ],
          matches: ['Knows child development.', 'Child development and play.'],
          misses: ['A degree in child development.', 'Child development units.'],
        },
      },
    },
    'Creative Curriculum': {},

    'Wraparound Care': { aka: ['after-school care'] },
    Nannying: { is: ['Childcare'] },
    Babysitting: { is: ['Childcare'] },
    Childminding: {},

    'Early Intervention (Children)': {},
    'Individualized Family Service Plan': { is: ['Early Intervention (Children)'] },
    Brightwheel: {},

    Procare: {},
    HighScope: {},
    'Learning Through Play': {},
    'Conscious Discipline': {},
  },
  certifications: {
    'Child Development Associate': {
      aka: ['CDA'],
      by: 'Council for Professional Recognition',
      when: {
        CDA: {
          exact: true,
          near: ['children', 'child', 'nursery', 'preschool', 'toddler'],
          matches: ['Preschool CDA.', 'CDA in early child care.'],
          misses: ['HL7 CDA.', 'Dental CDA.'],
        },
      },
    },
    'Level 2 Childcare': { aka: ['Level 2 Early Years'] },
    'Level 3 Childcare': { aka: ['Level 3 Early Years Educator', 'CACHE Level 3'] },
    NNEB: { aka: ['NNEB Diploma'], is: ['Level 3 Childcare'] },
    'Level 5 Early Years': {},
    'Early Childhood Education Units': {},
    'Norland Diploma': {},
    'Playwork Qualification': {},
    'SIDS Training': {},
  },
  licences: {
    'Child Development Permit': { by: 'California Commission on Teacher Credentialing' },
    'Child Development Assistant Permit': { is: ['Child Development Permit'] },
    'Associate Teacher Permit': { is: ['Child Development Permit'] },
    'Child Development Teacher Permit': {
      aka: ['Teacher Permit'],
      is: ['Associate Teacher Permit'],
      when: {
        'Teacher Permit': {
          near: ['children', 'child', 'nursery', 'preschool', 'toddler'],
          matches: ['Child Development Teacher Permit held.', 'A Teacher Permit for preschool.'],
          misses: ['Substitute teacher permit.', 'A teacher permit for parking.'],
        },
      },
    },
    'Master Teacher Permit': { is: ['Child Development Teacher Permit'] },
    'Site Supervisor Permit': { is: ['Child Development Permit'] },
    'Registered Early Childhood Educator': {
      aka: ['RECE', 'College of Early Childhood Educators', 'registered ECE', 'CECE registration'],
      is: ['ECE License'],
      by: 'College of Early Childhood Educators',
    },
    'ECE License': { aka: ['Early Childhood Educator License'] },
    'ECE certificate (BC)': { is: ['ECE License'] },

    'Childminder Registration': { aka: ['Ofsted registered childminder'] },
    'Family Child Care License': { aka: ['home daycare license', 'family daycare license'], is: ['Childcare License'] },
    'Childcare License': {},
    'Early Childhood Teaching License': { aka: ['early childhood teaching certificate', 'ECE teaching license'] },
    'Birth-Kindergarten License': { aka: ['B-K license'], is: ['Early Childhood Teaching License'] },
    'P-3 Certification': { is: ['Early Childhood Teaching License'] },
  },
  titles: {
    'Early Years Practitioner': { aka: ['Nursery Nurse', 'Nursery Practitioner'] },
    'Preschool Teacher': { aka: ['Pre-K Teacher'] },
    'Kindergarten Teacher': {
      when: {
        'Kindergarten Teacher': {
          unless: ['pre kindergarten teacher', 'transitional kindergarten teacher'],
          matches: ['Kindergarten teacher, Elm School.', 'A kindergarten teacher.'],
          misses: ['Pre-kindergarten teacher.', 'A transitional kindergarten teacher.'],
        },
      },
    },
    'Childcare Worker': { aka: ['child care provider'] },
    Nanny: {},
    'Au Pair': {},
    Babysitter: {},
    'Nursery Manager': {},
    'Nursery Cook': {},
  },
})
