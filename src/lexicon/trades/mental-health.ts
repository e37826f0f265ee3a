import { defineTable } from '../define-table.ts'

const mind = [
  'mental',
  'psychology',
  'therapist',
  'therapy',
  'counselor',
  'counsellor',
  'counseling',
  'counselling',
  'clinical',
  'psychologist',
  'psychotherapy',
  'clients',
  'behavioral',
  'autism',
  'licensed',
  'substance',
  'LCSW',
  'LPC',
  'LMFT',
  'MSW',
  'trauma',
  'BCBA',
  'license',
  'psychiatric',
] as const

export const mentalHealth = defineTable({
  trade: 'mental-health',
  skills: {
    'Mental Health': {
      aka: ['behavioral health'],
      when: {
        'Mental Health': {
          unless: [
            'mental health or',
            'or mental health',
            'mental health benefits',
            'mental health support for employees',
            'mental health days',
            'mental health day',
            'your mental health',
            'employee mental health',
            'mental health apps',
            'mental health first aid',
            'mental health first aider',
            'mental health resources',
            'mental health and wellbeing support for',
            'mental health counseling benefits',
          ],
          matches: ['Ten years in mental health.', 'Skills: mental health, trauma.'],
          misses: ['We offer mental health days.', 'Benefits: mental health resources.'],
        },
      },
    },
    Psychotherapy: {},
    Counseling: {
      when: {
        Counseling: {
          near: mind,
          unless: [
            'degree in counseling',
            'career counseling',
            'financial counseling',
            'credit counseling',
            'medication counseling',
            'patient counseling',
            'housing counseling',
            'nutrition counseling',
            'legal counseling',
            'genetic counseling',
            'counseling degree',
            'field of counseling',
            'coaching and counseling employees',
            "master's in counseling",
          ],
          matches: ['Clinical counseling of clients.', 'Counseling of licensed foster families.'],
          misses: ['A degree in counseling.', 'Credit counseling for clients.'],
        },
      },
    },
    'Group Therapy': {},
    'Family Therapy': {},
    'Couples Therapy': {
      aka: ['emotionally focused therapy', 'EFT'],
      when: {
        EFT: {
          exact: true,
          near: ['couples', 'therapy', 'therapist', 'Gottman', 'emotionally', 'DBT', 'CBT', 'EMDR'],
          matches: ['Couples therapy, EFT.', 'EFT or Gottman with couples.'],
          misses: ['EFT payments.', 'An EFT to the bank.'],
        },
      },
    },
    'Cognitive Behavioral Therapy': {
      aka: ['CBT', 'TF-CBT', 'cognitive behaviour therapy'],
      when: {
        CBT: {
          exact: true,
          near: mind,
          matches: ['CBT and DBT therapy.', 'Clinical CBT for clients.'],
          misses: ['CBT for motorbikes.', 'A CBT licence to ride.'],
        },
      },
    },
    'Dialectical Behavior Therapy': {
      aka: ['DBT', 'dialectical behaviour therapy', 'dialectical behavioral therapy'],
      when: {
        DBT: {
          exact: true,
          matches: ['DBT groups.', 'CBT or DBT.'],
          misses: ['Uses dbt and Snowflake.', 'dbt models.'],
        },
      },
    },
    'Acceptance and Commitment Therapy': {},
    EMDR: { aka: ['Eye Movement Desensitization and Reprocessing'] },
    'Solution-Focused Brief Therapy': {
      aka: ['SFBT'],
    },
    'Psychodynamic Therapy': { aka: ['psychoanalysis'] },
    'Person-Centred Counselling': {},
    'Trauma-Informed Care': {},
    'Trauma Therapy': {},
    'Play Therapy': {},
    'Crisis Intervention': {},
    'Suicide Risk Assessment': {
      aka: ['C-SSRS', 'ASIST'],
    },
    'Biopsychosocial Assessment': {},
    'DSM-5': {
      aka: ['DSM', 'Diagnostic and Statistical Manual', 'DSM-V'],
      since: 2013,
      when: {
        DSM: {
          exact: true,
          near: mind,
          matches: ['Clinical DSM diagnosis.', 'Mental health DSM.'],
          misses: ['DSM of the power grid.', 'Royal DSM.'],
        },
      },
    },
    'Psychological Assessment': {},
    'Neuropsychological Assessment': {
      aka: ['neuropsychology'],
    },
    'Forensic Psychology': {
      aka: ['HCR-20'],
    },
    'Applied Behavior Analysis': {
      aka: ['ABA'],
      when: {
        ABA: {
          exact: true,
          near: mind,
          unless: ['ABA accredited', 'ABA-accredited', 'ABA routing', 'ABA approved', 'the ABA'],
          matches: ['ABA with autism clients.', 'BCBA leads ABA.'],
          misses: ['An ABA-accredited law school.', 'ABA routing number.'],
        },
      },
    },
    'Addiction Counseling': {},
    'Recovery Support': {
      aka: ['WRAP', 'Wellness Recovery Action Plan'],
      when: {
        WRAP: {
          exact: true,
          near: mind,
          matches: ['Mental health WRAP.', 'Clinical WRAP plans with clients.'],
          misses: ['Wrap pallets.', 'WRAP THE GOODS'],
        },
      },
    },
    'Eating Disorders': {},
    'Anxiety and Depression Treatment': {},
    IAPT: {
      aka: ['Improving Access to Psychological Therapies'],
    },
    CAMHS: {},
    'Assertive Community Treatment': {
      aka: ['CMHT', 'IOP'],
      when: {
        IOP: {
          exact: true,
          near: mind,
          matches: ['IOP and PHP, behavioral.', 'Substance IOP clients.'],
          misses: ['IOP physics press.', 'Glaucoma and IOP.'],
        },
      },
    },
    'Telehealth Counseling': {},
    Mindfulness: {
      aka: ['mindfulness-based stress reduction', 'MBSR', 'mindfulness-based cognitive therapy', 'MBCT'],
      when: {
        Mindfulness: {
          near: mind,
          matches: ['Mindfulness and CBT therapy.', 'Clinical mindfulness.'],
          misses: ['Perks: mindfulness app.', 'Free mindfulness and yoga.'],
        },
      },
    },
    'Organizational Psychology': {},
    'Sports Psychology': {},
    'Health Psychology': {
      aka: ['pediatric psychology'],
    },
    'Developmental Psychology': {
      aka: ['attachment'],
      when: {
        attachment: {
          near: [
            'trauma',
            'theory',
            'therapy',
            'children',
            'therapist',
            'psychology',
            'parenting',
            'foster',
            'adoption',
            'developmental',
          ],
          unless: [
            'email attachment',
            'as an attachment',
            'PDF attachment',
            'attachment A',
            'file attachment',
            'the attachment',
            'wage attachment',
          ],
          matches: ['Trauma and attachment.', 'Attachment theory in therapy.'],
          misses: ['Send a PDF attachment.', "CV as an attachment for children's roles."],
        },
      },
    },
    'Career Counseling': {
      aka: ['career coaching', 'vocational rehabilitation'],
    },
    'Employee Assistance Programs': {},
    'Outcome Measures': { aka: ['PHQ-9', 'GAD-7'] },
    'Court-Mandated Treatment': {
      aka: ['anger management'],
    },
  },
  certifications: {
    'Board Certified Behavior Analyst': { aka: ['BCBA', 'BACB'], by: 'BACB' },
    'Board Certified Assistant Behavior Analyst': { aka: ['BCaBA'], by: 'BACB' },
    'Registered Behavior Technician': {
      aka: ['RBT'],
      by: 'BACB',
      when: {
        RBT: {
          exact: true,
          matches: ['RBT within 90 days.', 'RBT preferred.'],
          misses: ['Rbt Ltd.', 'The rbt robot.'],
        },
      },
    },
    'Certified Alcohol and Drug Counselor': { aka: ['CADC', 'CASAC'] },
    'National Certified Counselor': {
      aka: ['NCC', 'NBCC', 'National Counselor Examination'],
      by: 'NBCC',
      when: {
        NCC: {
          exact: true,
          near: mind,
          matches: ['LPC, NCC, counseling.', 'NCC counselor.'],
          misses: ['NCC Group.', 'The NCC in cybersecurity.'],
        },
      },
    },
    'Certified Rehabilitation Counselor': {
      aka: ['CRCC'],
      by: 'CRCC',
    },
    'Certified Peer Support Specialist': {
      aka: ['CPSS', 'CRPA'],
    },
    'Certified Clinical Trauma Professional': {
      aka: ['CCTP', 'EMDRIA'],
    },
    'Registered Play Therapist': {
      aka: ['RPT', 'RPT-S'],
      by: 'Association for Play Therapy',
      when: {
        RPT: {
          exact: true,
          near: ['play', 'therapist', 'LPC', 'counselor', 'LCSW', 'therapy', 'child'],
          matches: ['LPC, RPT, play therapy.', 'Child therapist (RPT).'],
          misses: ['An rpt file.', 'Crystal rpt reports.'],
        },
      },
    },
    'Mental Health First Aid': { aka: ['MHFA'] },
    'BACP Accreditation': {
      aka: ['BACP', 'NCPS'],
      by: 'BACP',
    },
    'BABCP Accreditation': {
      aka: ['BABCP'],
      by: 'BABCP',
    },
    'UKCP Registration': { aka: ['UKCP'], by: 'UKCP' },
    'BPS Chartership': {
      aka: ['CPsychol'],
      by: 'British Psychological Society',
    },
    'PWP Qualification': {},
    QMHP: { aka: ['Qualified Mental Health Professional', 'QMHA', 'QMHS'] },
    'AAMFT Approved Supervisor': {
      aka: ['LPC-S', 'LCSW-S'],
    },
  },
  licences: {
    'Licensed Clinical Social Worker': {
      aka: ['LCSW', 'LICSW', 'LISW', 'licensed independent social worker'],
    },
    'Licensed Master Social Worker': {
      aka: ['LMSW', 'LGSW', 'LSW', 'licensed social worker'],
    },
    'Licensed Professional Counselor': {
      aka: ['LPC', 'LPCC', 'LPC-A'],
      when: {
        LPC: {
          exact: true,
          near: mind,
          matches: ['LPC or LCSW, clinical.', 'Licensed therapist, LPC.'],
          misses: ['LPC and GDL for a training contract.', 'An LPC voice codec.'],
        },
      },
    },
    'Licensed Mental Health Counselor': {
      aka: ['LMHC', 'LMHCA', 'MHC-LP'],
    },
    'Licensed Marriage and Family Therapist': {
      aka: ['LMFT', 'AMFT', 'MFT'],
      when: {
        MFT: {
          exact: true,
          near: mind,
          matches: ['MFT or LCSW therapist.', 'Clinical MFT intern.'],
          misses: ['MFT in Windows.', 'An mft file.'],
        },
      },
    },
    'Licensed Psychologist': {
      aka: ['PSYPACT'],
    },
    'HCPC Practitioner Psychologist': {
      is: ['HCPC Registration'],
      by: 'Health and Care Professions Council',
    },
    'Licensed Behavior Analyst': {
      aka: ['LBA', 'LABA', 'COBA'],
      when: {
        LBA: {
          exact: true,
          near: mind,
          matches: ['BCBA, LBA.', 'Clinical behavior analyst, LBA.'],
          misses: ['LBA on disk.', 'Lba Ltd.'],
        },
      },
    },
    'Approved Mental Health Professional': { aka: ['AMHP', 'approved mental health practitioner'] },
    'Registered Psychotherapist (Ontario)': {
      aka: ['CRPO'],
    },
    'Independently Licensed Clinician': {
      aka: ['LPHA', 'licensed practitioner of the healing arts'],
    },
  },
  titles: {
    Psychologist: {},
    'School Psychologist': { aka: ['educational psychologist'] },
    'Forensic Psychologist': {},
    Neuropsychologist: {
      aka: ['psychometrist'],
    },
    'Occupational Psychologist': {},
    'Assistant Psychologist': {},
    Psychotherapist: {
      aka: ['therapist', 'licensed therapist'],
      when: {
        therapist: {
          near: [
            'mental',
            'behavioral',
            'clients',
            'counselor',
            'LCSW',
            'LPC',
            'LMFT',
            'outpatient',
            'clinical',
            'psychotherapy',
            'trauma',
            'licensed',
            'CBT',
            'IAPT',
            'counselling',
            'psychiatric',
          ],
          unless: [
            'physical therapist',
            'occupational therapist',
            'massage therapist',
            'respiratory therapist',
            'beauty therapist',
            'speech therapist',
            'radiation therapist',
            'spa therapist',
            'recreation therapist',
            'ABA therapist',
            'recreational therapist',
            'speech language therapist',
            'nail therapist',
            'manual therapist',
            'sports therapist',
            'dental therapist',
            'hand therapist',
            'aesthetic therapist',
          ],
          matches: ['Therapist for outpatient mental health.', 'LCSW therapist.'],
          misses: ['A spa therapist for clients.', 'Beauty therapist with licensed products.'],
        },
      },
    },
    'CBT Therapist': {},
    'Psychological Wellbeing Practitioner': {
      aka: ['PWP', 'EMHP'],
    },
    Counselor: {
      when: {
        Counselor: {
          near: [
            'mental',
            'clients',
            'LPC',
            'clinical',
            'crisis',
            'licensed',
            'therapist',
            'substance',
            'behavioral',
            'addiction',
            'psychotherapy',
            'trauma',
            'therapy',
            'health',
          ],
          unless: [
            'camp counselor',
            'school counselor',
            'guidance counselor',
            'admissions counselor',
            'career counselor',
            'financial counselor',
            'genetic counselor',
            'housing counselor',
            'credit counselor',
            'enrollment counselor',
            'lactation counselor',
            'college counselor',
            'beauty counselor',
            'travel counselor',
            'admission counselor',
            'legal counselor',
            'sales counselor',
            'nutrition counselor',
            'day camp counselor',
            'patient financial counselor',
          ],
          matches: ['Counselor, crisis line, LPC.', 'Mental health: counselor for clients.'],
          misses: ['An admissions counselor for health degrees.', 'Camp counselor; mental arithmetic.'],
        },
      },
    },
    'Marriage and Family Therapist': {
      aka: ['LMFT', 'MFT'],
      when: {
        MFT: {
          exact: true,
          near: mind,
          matches: ['MFT or LCSW therapist.', 'Clinical MFT.'],
          misses: ['MFT in Windows.', 'An mft file.'],
        },
      },
    },
    'Substance Abuse Counselor': {},
    'Peer Support Specialist': {},
    'Behavioral Health Technician': {
      aka: ['BHT'],
      when: {
        BHT: {
          exact: true,
          near: mind,
          matches: ['BHT, residential clients in therapy.', 'Mental health BHT.'],
          misses: ['BHT in lipsticks.', 'An antioxidant, bht.'],
        },
      },
    },
    'Behavior Analyst': { aka: ['BCBA', 'BCaBA'] },
    'Registered Behavior Technician': {
      aka: ['RBT'],
      when: {
        RBT: {
          exact: true,
          matches: ['RBT, autism centre.', 'RBT at a clinic.'],
          misses: ['Rbt Ltd.', 'The rbt robot.'],
        },
      },
    },
    'Crisis Counselor': {},
    'Vocational Counselor': {},
    'Genetic Counselor': {},
  },
})
