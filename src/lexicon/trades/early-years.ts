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
      aka: ['EYFS', 'Foundation Stage', 'Foundation Stage curriculum'],
      when: {
        'Foundation Stage': {
          near: ['EYFS', 'nursery', 'reception', 'early', 'years', 'teacher', 'KS1', 'pupils', 'children'],
          matches: ['Foundation Stage children.', 'Reception and Foundation Stage.'],
          misses: ['Foundation stage of the tower.', 'A foundation stage theatre.'],
        },
      },
    },
    'Early Childhood Education': {
      aka: [
        'early years education',
        'early childhood development',
        'preschool education',
        'ECE',
        'early education',
        'nursery education',
      ],
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
      aka: [
        'child care',
        'day care',
        'nursery care',
        'looking after children',
        'childcare experience',
        'caring for children',
      ],
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
    'Infant Care': {
      aka: ['baby care', 'caring for babies', 'care of infants', 'diapering', 'nappy changing', 'bottle feeding'],
    },
    'Toddler Care': {
      aka: ['toddler development', 'potty training', 'toilet training', 'toddler room', 'toddlers'],
      when: {
        toddlers: {
          near: [
            'care',
            'teach',
            'experience',
            'infants',
            'preschool',
            'room',
            'preschoolers',
            'working',
            'teacher',
            'classroom',
          ],
          matches: ['Experience with toddlers.', 'Care of infants and toddlers.'],
          misses: ['Toys for toddlers.', 'Swings for toddlers.'],
        },
      },
    },
    'Learning Through Play': {
      aka: [
        'play-based learning',
        'play-based curriculum',
        'structured play',
        'sensory play',
        'messy play',
        'emergent curriculum',
      ],
    },
    'Child Development': {
      aka: [
        'child growth and development',
        'developmental milestones',
        'stages of child development',
        'developmentally appropriate practice',
        'developmentally appropriate activities',
        'DAP early childhood',
      ],
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
    'Observation and Assessment of Children': {
      aka: [
        'child observations',
        'learning journeys',
        'observations and assessments (EYFS)',
        'child portfolios',
        'learning journals',
        'observation, assessment and planning',
      ],
      when: {
        'learning journeys': {
          near: kids,
          matches: ['Nursery learning journeys.', 'EYFS learning journeys.'],
          misses: ['Staff learning journeys in an LMS.', 'Corporate learning journeys.'],
        },
      },
    },
    'Activity Planning for Children': {
      aka: [
        'planning activities for children',
        "children's activities",
        'arts and crafts for children',
        'circle time',
        'story time',
        'arts and crafts',
      ],
      when: {
        'arts and crafts': {
          near: kids,
          matches: ['Arts and crafts with children.', 'Nursery arts and crafts.'],
          misses: ['An arts and crafts retailer.', 'Sells arts and crafts.'],
        },
        'story time': {
          near: kids,
          matches: ['Story time for children.', 'Story time at a nursery.'],
          misses: ['Story time of the brand.', 'Podcast story time.'],
        },
      },
    },
    'Reggio Emilia Approach': { aka: ['Reggio', 'In the Moment Planning approach', 'curiosity approach'] },
    'Creative Curriculum': {
      aka: ['Teaching Strategies GOLD', 'TS GOLD', 'Teaching Strategies', 'CLASS observations', 'ITERS', 'ECERS'],
      when: {
        'Teaching Strategies': {
          exact: true,
          near: ['GOLD', 'Creative', 'Curriculum', 'preschool', 'assessment', 'child', 'children'],
          matches: ['Teaching Strategies GOLD.', 'Preschool with Teaching Strategies.'],
          misses: ['Uses teaching strategies in class.', 'A range of teaching strategies.'],
        },
      },
    },
    'Head Start Standards': {
      aka: [
        'Head Start Performance Standards',
        'Head Start',
        'Early Head Start',
        'Head Start regulations',
        'Head Start Program Performance Standards',
      ],
      when: {
        'Head Start': {
          exact: true,
          unless: ['a Head Start'],
          matches: ['Head Start rules.', 'Early Head Start.'],
          misses: ['Give your career a head start.', 'A head start in life.'],
        },
      },
    },
    'Childcare Licensing Regulations': {
      aka: [
        'childcare ratios',
        'daycare licensing standards',
        'childcare licensing',
        'staff-to-child ratios',
        'child care licensing',
        'NAEYC',
      ],
    },
    'Nursery Management': {
      aka: [
        'nursery leadership',
        'childcare management',
        'preschool management',
        'room management nursery',
        'childcare center management',
        'setting management',
      ],
      when: {
        'setting management': {
          near: kids,
          matches: ['EYFS setting management.', 'Nursery setting management.'],
          misses: ['App setting management.', 'Setting management rules.'],
        },
      },
    },
    'Key Person Role': {
      aka: [
        'key person approach',
        'key child responsibilities',
        'key worker nursery',
        'key person system',
        'keyperson',
      ],
    },
    'Wraparound Care': {
      aka: [
        'out of school care',
        'holiday club',
        'breakfast club',
        'OSHC',
        'outside school hours care',
        'school-age childcare',
      ],
      when: {
        'breakfast club': {
          near: kids,
          matches: ['Breakfast club for pupils and children.', 'Nursery breakfast club.'],
          misses: ['Film: The Breakfast Club.', 'Radio breakfast club.'],
        },
      },
    },
    Nannying: {
      aka: [
        'nanny experience',
        'private childcare',
        'babysitting',
        'in-home childcare',
        'nanny duties',
        'sole charge childcare',
      ],
    },
    Childminding: { aka: ['home-based childcare', 'family child care', 'family daycare', 'family day care'] },
    'Speech and Language in Early Years': {
      aka: [
        'WellComm',
        'early language development',
        'NELI',
        'ECAT',
        'Nuffield Early Language Intervention',
        'early language support',
      ],
    },
    'Early Intervention (Children)': {
      aka: [
        'early intervention services',
        'IFSP',
        'Individualized Family Service Plan',
        'early childhood special education',
        'Early Intervention program',
        'Part C services',
      ],
    },
    'Baby Sign': { aka: ['baby signing', 'sign along', 'Signalong'] },
    Brightwheel: {
      aka: [
        'iConnect nursery',
        'Blossom nursery software',
        'Nursery in a Box',
        'Connect Childcare',
        'OWNA',
        'Seesaw preschool',
      ],
    },
    'Food Handling in Nurseries': {
      aka: [
        'nursery meals',
        'CACFP',
        'Child and Adult Care Food Program',
        'weaning',
        'nursery cook skills',
        'safe feeding of infants',
      ],
      when: {
        weaning: {
          near: kids,
          matches: ['Weaning of babies.', "Nursery children's weaning."],
          misses: ['Ventilator weaning.', 'Pigs at weaning.'],
        },
      },
    },
    'Crèche Supervision': {
      aka: [
        'nursery supervision',
        'crèche',
        'soft play supervision',
        'kids club supervision',
        'resort childcare',
        "children's ministry nursery",
      ],
    },
    'Childcare Tours': {
      aka: [
        'family enrollment childcare',
        'parent tours',
        'preschool enrollment',
        'childcare enrollment',
        'childcare center tours',
        'center tours parents',
      ],
    },
    Procare: {},
    HiMama: { aka: ['Lillio'] },
    Famly: {
      when: {
        Famly: { near: kids, matches: ['Nursery app Famly.', 'EYFS Famly.'], misses: ['My famly.', 'Famly Ltd.'] },
      },
    },
    Kangarootime: {},
    Kinderlime: {},
    Storypark: {},
    Xplor: {
      when: {
        Xplor: {
          near: kids,
          matches: ['Childcare app Xplor.', 'Early learning Xplor.'],
          misses: ['Xplor the park.', 'Xplor gym software.'],
        },
      },
    },
    'Tadpoles app': {},
    ChildPlus: {},
    KidKare: {},
    EyLog: {},
    'Conscious Discipline': {},
    'Pyramid Model': {},
    'Frog Street curriculum': {},
    HighScope: { aka: ['High/Scope'] },
    'in the Moment Planning': {},
    'Frog Street': {},
    'Te Whāriki': {},
    Aistear: { aka: ['Síolta'] },
  },
  certifications: {
    'Child Development Associate': {
      aka: ['CDA', 'CDA credential', 'CDA certificate', 'National CDA', 'Preschool CDA'],
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
    'Level 2 Childcare': {
      aka: [
        'Level 2 Early Years',
        'CACHE Level 2',
        'Level 2 in Childcare',
        'NVQ2 Childcare',
        'Level 2 Certificate in Childcare',
      ],
    },
    'Level 3 Childcare': {
      aka: ['CACHE Level 3', 'NNEB', 'Level 3 Early Years', 'Early Years Educator Level 3', 'Level 3 in Childcare'],
    },
    'Level 5 Early Years': {
      aka: [
        'Level 5 Childcare',
        'Foundation degree in early years',
        'Level 4 Early Years',
        'Foundation Degree Early Years',
        'Level 5 Diploma in Early Years',
      ],
    },
    'Early Childhood Certificate (Australia)': {
      aka: [
        'Cert III Early Childhood',
        "Certificate III in Children's Services",
        "Diploma of Children's Services",
        "Cert III in Children's Services",
        'Diploma of Early Childhood',
      ],
    },
    'Early Childhood Education Units': {
      aka: ['ECE units', '12 units in ECE', '12 ECE/CD units', '45-hour childcare training', 'DCF 45 hours'],
    },
    'Norland Diploma': {
      aka: ['Norlander', 'Norland trained', 'Norland Nanny', 'OFSTED registered nanny', 'maternity nurse training'],
    },
    'Playwork Qualification': {
      aka: ['Level 2 Playwork', 'Level 3 Playwork', 'NVQ Playwork', 'Level 3 in Playwork', 'playwork level 3'],
    },
    'Childcare Food Hygiene': { aka: ['Level 2 Food Hygiene (childcare)'] },
    'SIDS Training': {
      aka: [
        'safe sleep training',
        'Shaken Baby Syndrome training',
        'SIDS certification',
        'Safe Sleep certification',
        'SIDS/Shaken baby training',
      ],
    },
  },
  licences: {
    'Child Development Permit': {
      aka: [
        'Associate Teacher Permit',
        'Site Supervisor Permit',
        'Teacher Permit',
        'Master Teacher Permit',
        'Child Development Teacher Permit',
        'CDP child development',
        'Child Development Assistant Permit',
      ],
      by: 'California Commission on Teacher Credentialing',
      when: {
        'Teacher Permit': {
          near: kids,
          matches: ['Child Development Teacher Permit held.', 'A Teacher Permit for preschool.'],
          misses: ['Substitute teacher permit.', 'A teacher permit for parking.'],
        },
      },
    },
    'Registered Early Childhood Educator': {
      aka: [
        'RECE',
        'College of Early Childhood Educators',
        'ECE license',
        'ECE certificate (BC)',
        'registered ECE',
        'CECE registration',
        'ECE Assistant certificate',
      ],
      by: 'College of Early Childhood Educators',
    },
    'Childminder Registration': {
      aka: [
        'Ofsted registered childminder',
        'childminding registration',
        'family child care license',
        'home daycare license',
        'childcare license',
        'childcare licence',
        'family daycare license',
      ],
    },
    'Early Childhood Teaching License': {
      aka: [
        'early childhood teaching certificate',
        'ECE teaching license',
        'Birth-Kindergarten license',
        'B-K license',
        'early childhood certification',
        'P-3 certification',
        'early childhood teacher certification',
      ],
    },
  },
  titles: {
    'Early Years Practitioner': {
      aka: [
        'nursery nurse',
        'nursery practitioner',
        'early years educator',
        'nursery assistant',
        'early years assistant',
      ],
    },
    'Preschool Teacher': {
      aka: ['pre-K teacher', 'nursery teacher', 'preschool lead teacher', 'toddler teacher', 'infant teacher'],
    },
    'Kindergarten Teacher': {
      aka: [
        'reception teacher',
        'EYFS teacher',
        'kindergarten lead teacher',
        'Foundation Stage teacher',
        'EYFS class teacher',
      ],
      when: {
        'Kindergarten Teacher': {
          unless: ['pre kindergarten teacher', 'transitional kindergarten teacher'],
          matches: ['Kindergarten teacher, Elm School.', 'A kindergarten teacher.'],
          misses: ['Pre-kindergarten teacher.', 'A transitional kindergarten teacher.'],
        },
      },
    },
    'Childcare Worker': {
      aka: ['childcare assistant', 'daycare worker', 'child care provider', 'child caregiver', 'daycare assistant'],
    },
    Nanny: {
      aka: ['au pair', 'babysitter', 'maternity nurse (private)', "mother's helper", 'newborn care specialist'],
    },
    'Nursery Manager': {
      aka: [
        'preschool director',
        'childcare director',
        'childcare center director',
        'daycare director',
        'childcare manager',
      ],
    },
    'Nursery Cook': { aka: ['nursery chef', 'childcare cook', 'preschool cook', 'daycare cook', 'early years chef'] },
    'Playgroup Worker': {
      aka: [
        'stay and play worker',
        'playworker early years',
        "children's centre worker",
        'early years outreach worker',
        'family hub worker',
      ],
    },
  },
})
