import { defineTable } from '../define-table.ts'

export const mentalHealth = defineTable({
  trade: 'mental-health',
  cues: [
    'therapist',
    'therapy',
    'LPC',
    'trauma',
    'mental',
    'counselor',
    'clinical',
    'clients',
    'behavioral',
    'licensed',
    'psychology',
    'counselling',
    'substance',
    'psychiatric',
  ],
  skills: {
    'Mental Health': {
      aka: ['behavioral health'],
      when: {
        'Mental Health': {
          unless: [
            'mental health or',
            'or mental health',
            'mental health benefits',
            'mental health days',
            'mental health resources',
          ],
          matches: ['Ten years in mental health.', 'Skills: mental health, trauma.'],
          misses: ['We offer mental health days.', 'Benefits: mental health resources.'],
        },
      },
    },
    Counseling: {
      when: {
        Counseling: {
          near: ['counsellor', 'autism', 'msw', 'license'],
          unless: ['degree in counseling', 'career counseling', 'credit counseling'],
          matches: ['Clinical counseling of clients.', 'Counseling of licensed foster families.'],
          misses: ['A degree in counseling.', 'Credit counseling for clients.'],
        },
      },
    },
    'Group Therapy': {},
    'Family Therapy': {},
    'Couples Therapy': {},
    'Emotionally Focused Therapy': {
      aka: ['EFT'],
      when: {
        EFT: {
          exact: true,
          near: ['couples', 'gottman', 'emotionally', 'dbt', 'cbt'],
          matches: ['Couples therapy, EFT.', 'EFT or Gottman with couples.'],
          misses: ['EFT payments.', 'An EFT to the bank.'],
        },
      },
    },
    'Cognitive Behavioral Therapy': {
      aka: ['CBT', 'cognitive behaviour therapy'],
      when: {
        CBT: {
          exact: true,
          near: ['counsellor', 'counseling', 'autism', 'msw', 'licensed'],
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
    'Acceptance and Commitment Therapy': {
      aka: ['ACT'],
      when: {
        ACT: {
          exact: true,
          near: ['cbt', 'dbt', 'emdr'],
          unless: ['health act', 'care act', 'act team', 'act as', 'the act'],
          matches: ['CBT, DBT and ACT.', 'ACT therapy for clients.'],
          misses: ['MENTAL HEALTH ACT 1983', 'ACT AS A LICENSED LEAD'],
        },
      },
    },
    EMDR: { aka: ['Eye Movement Desensitization and Reprocessing'] },
    'Solution-Focused Brief Therapy': { aka: ['SFBT'] },
    'Trauma-Informed Care': {},
    'Play Therapy': {},
    'Crisis Intervention': {},
    'Biopsychosocial Assessment': { aka: ['psychosocial assessment'] },
    'DSM-5': {
      aka: ['DSM', 'Diagnostic and Statistical Manual', 'DSM-V'],
      since: 2013,
      when: {
        DSM: {
          exact: true,
          near: ['counsellor', 'counseling', 'autism', 'msw', 'license'],
          matches: ['Clinical DSM diagnosis.', 'Mental health DSM.'],
          misses: ['DSM of the power grid.', 'Royal DSM.'],
        },
      },
    },
    'Psychological Assessment': {},
    'Neuropsychological Assessment': { is: ['Neuropsychology'] },
    Neuropsychology: {},
    'Forensic Psychology': {},
    'Applied Behavior Analysis': {
      aka: ['ABA'],
      when: {
        ABA: {
          exact: true,
          near: ['counsellor', 'counseling', 'autism', 'msw', 'bcba', 'license'],
          unless: ['aba accredited', 'aba routing'],
          matches: ['ABA with autism clients.', 'BCBA leads ABA.'],
          misses: ['An ABA-accredited law school.', 'ABA routing number.'],
        },
      },
    },
    'Addiction Counseling': { is: ['Substance Use Disorders'] },
    'Substance Use Disorders': {
      aka: ['substance use', 'substance abuse', 'substance misuse', 'SUD'],
      when: {
        'substance abuse': {
          unless: [
            'substance abuse test',
            'substance abuse testing',
            'substance abuse policy',
            'substance abuse screen',
          ],
          matches: ['Clients with substance abuse.', 'Substance abuse treatment.'],
          misses: ['Pass a substance abuse test.', 'A substance abuse policy applies.'],
        },
      },
    },
    'Co-Occurring Disorders': { aka: ['dual diagnosis'] },
    'Medication-Assisted Treatment': {
      aka: ['MOUD', 'MAT'],
      when: {
        MAT: {
          exact: true,
          near: ['opioid', 'methadone', 'suboxone', 'sud'],
          unless: ['mat leave', 'mat cover'],
          matches: ['MAT with Suboxone.', 'Opioid clients on MAT.'],
          misses: ['A school in a MAT.', 'Mat leave cover; mental health first aider.'],
        },
      },
    },
    'Serious Mental Illness': { aka: ['SMI'] },
    'Functional Behavior Assessment': {
      aka: ['FBA'],
      when: {
        FBA: {
          exact: true,
          near: ['bcba', 'behavior', 'iep', 'bip'],
          unless: ['amazon fba'],
          matches: ['BCBA: FBA and BIP.', 'Behavior plans from an FBA.'],
          misses: ['Sells by Amazon FBA.', 'FBA stock to Amazon.'],
        },
      },
    },
    'Wellness Recovery Action Plan': {
      aka: ['WRAP'],
      when: {
        WRAP: {
          exact: true,
          near: ['counsellor', 'counseling', 'autism', 'msw', 'license'],
          matches: ['Mental health WRAP.', 'Clinical WRAP plans with clients.'],
          misses: ['Wrap pallets.', 'WRAP THE GOODS'],
        },
      },
    },
    'Eating Disorders': {},
    IAPT: { aka: ['Improving Access to Psychological Therapies', 'Talking Therapies'] },
    CAMHS: { aka: ['Child and Adolescent Mental Health Services'] },
    'Assertive Community Treatment': { aka: ['ACT team'] },
    Mindfulness: {
      when: {
        Mindfulness: {
          near: ['counsellor', 'counseling', 'autism', 'msw', 'license'],
          matches: ['Mindfulness and CBT therapy.', 'Clinical mindfulness.'],
          misses: ['Perks: mindfulness app.', 'Free mindfulness and yoga.'],
        },
      },
    },
    'Health Psychology': {},
    'Developmental Psychology': {},
    'Attachment Theory': {
      aka: ['attachment'],
      when: {
        attachment: {
          near: ['theory', 'children', 'parenting', 'foster', 'adoption'],
          unless: ['email attachment', 'as an attachment', 'pdf attachment'],
          matches: ['Trauma and attachment.', 'Attachment theory in therapy.'],
          misses: ['Send a PDF attachment.', "CV as an attachment for children's roles."],
        },
      },
    },
    'Career Counseling': {},
    'Career Coaching': {},
    'Vocational Rehabilitation': { aka: ['voc rehab'] },
    'Employee Assistance Programs': {},
    'Outcome Measures': {},
    'Anger Management': {},
    'Telehealth Counseling': {},
    'Organizational Psychology': {},
  },
  certifications: {
    'Board Certified Behavior Analyst': { aka: ['BCBA'], by: 'BACB' },
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
    'Certified Alcohol and Drug Counselor': { aka: ['CADC'] },
    CASAC: {},
    'National Certified Counselor': {
      aka: ['NCC'],
      by: 'NBCC',
      when: {
        NCC: {
          exact: true,
          near: ['counsellor', 'counseling', 'autism', 'msw', 'license'],
          matches: ['LPC, NCC, counseling.', 'NCC counselor.'],
          misses: ['NCC Group.', 'The NCC in cybersecurity.'],
        },
      },
    },
    'Certified Rehabilitation Counselor': { aka: ['CRCC'], by: 'CRCC' },
    'Certified Peer Support Specialist': { aka: ['CPSS', 'Certified Peer Specialist'] },
    'Certified Clinical Trauma Professional': { aka: ['CCTP'] },
    EMDRIA: {},
    'Registered Play Therapist': {
      aka: ['RPT'],
      by: 'Association for Play Therapy',
      when: {
        RPT: {
          exact: true,
          near: ['play', 'child'],
          matches: ['LPC, RPT, play therapy.', 'Child therapist (RPT).'],
          misses: ['An rpt file.', 'Crystal rpt reports.'],
        },
      },
    },
    'RPT-S': { is: ['Registered Play Therapist'] },
    'Mental Health First Aid': { aka: ['MHFA'] },
    'BACP Accreditation': {
      by: 'BACP',
      is: ['BACP Membership'],
    },
    'BACP Membership': { aka: ['BACP', 'British Association for Counselling and Psychotherapy'] },
    'BABCP Accreditation': {
      by: 'BABCP',
      is: ['BABCP Membership'],
    },
    'BABCP Membership': { aka: ['BABCP', 'British Association for Behavioural and Cognitive Psychotherapies'] },
    'UKCP Registration': { aka: ['UKCP'], by: 'UKCP' },
    'BPS Chartership': { aka: ['CPsychol'], by: 'British Psychological Society' },
    'PWP Qualification': {},
    QMHP: { aka: ['Qualified Mental Health Professional'] },
    QMHA: {},
    'AAMFT Approved Supervisor': {},
    'LPC-S': {},
  },
  licences: {
    'Licensed Clinical Social Worker': {
      aka: [
        'LCSW',
        'LICSW',
        'LISW',
        'licensed independent social worker',
        'licensed independent clinical social worker',
      ],
      is: ['Licensed Social Worker'],
    },
    'Licensed Master Social Worker': {
      aka: ['LMSW', 'LGSW'],
      is: ['Licensed Social Worker'],
    },
    'Licensed Bachelor Social Worker': { is: ['Licensed Social Worker'] },
    'Licensed Social Worker': { aka: ['LSW', 'social work license'] },
    'Licensed Professional Counselor': {
      aka: ['LPC', 'LPC license'],
      when: {
        LPC: {
          exact: true,
          near: ['counsellor', 'counseling', 'autism', 'msw', 'license'],
          matches: ['LPC or LCSW, clinical.', 'Licensed therapist, LPC.'],
          misses: ['LPC and GDL for a training contract.', 'An LPC voice codec.'],
        },
      },
    },
    'LPC-A': {},
    LPCC: { is: ['Licensed Professional Counselor'] },
    'Licensed Mental Health Counselor': { aka: ['LMHC'], is: ['Licensed Mental Health Professional'] },
    'Licensed Mental Health Professional': {},
    LMHCA: {},
    'Licensed Marriage and Family Therapist': {
      aka: ['LMFT', 'MFT', 'MFT license'],
      when: {
        MFT: {
          exact: true,
          near: ['counsellor', 'counseling', 'autism', 'msw', 'license'],
          matches: ['MFT or LCSW therapist.', 'Counseling by an MFT.'],
          misses: ['MFT in Windows.', 'An mft file.'],
        },
      },
    },
    'Associate Marriage and Family Therapist': { aka: ['AMFT', 'MFT intern'] },
    'Licensed Psychologist': {
      aka: [
        'licensed clinical psychologist',
        'psychology license',
        'psychologist licensure',
        'psychology licensure',
        'license in psychology',
      ],
    },
    'HCPC Practitioner Psychologist': {
      aka: [
        'HCPC registered psychologist',
        'HCPC registration as a Practitioner Psychologist',
        'HCPC registered practitioner psychologist',
      ],
      is: ['HCPC Registration'],
      by: 'Health and Care Professions Council',
    },
    'HCPC Clinical Psychologist': {
      aka: ['HCPC registered clinical psychologist'],
      is: ['HCPC Practitioner Psychologist'],
    },
    'Licensed Behavior Analyst': {
      aka: ['LBA', 'state behavior analyst license', 'COBA', 'LBA license'],
      when: {
        LBA: {
          exact: true,
          near: ['counsellor', 'counseling', 'autism', 'msw', 'bcba', 'license'],
          matches: ['BCBA, LBA.', 'Clinical behavior analyst, LBA.'],
          misses: ['LBA on disk.', 'Lba Ltd.'],
        },
      },
    },
    'Licensed Assistant Behavior Analyst': { aka: ['LABA'] },
    'Approved Mental Health Professional': { aka: ['AMHP', 'approved mental health practitioner'] },
    'Registered Psychotherapist (Ontario)': {
      aka: ['CRPO', 'College of Registered Psychotherapists of Ontario'],
    },
    'Canadian Certified Counsellor': { aka: ['CCC counsellor'] },
    'Registered Clinical Counsellor': { aka: ['RCC counsellor'] },
    'RP (Qualifying)': {},
    'Independently Licensed Clinician': {
      aka: [
        'independently licensed',
        'clinical license mental health',
        'independent clinical license',
        'independent license mental health',
      ],
      is: ['Licensed Clinician'],
    },
    'Licensed Clinician': {},
    LPHA: { aka: ['licensed practitioner of the healing arts'] },
  },
  titles: {
    Psychologist: {},
    'School Psychologist': { aka: ['educational psychologist'] },
    'Forensic Psychologist': {},
    Neuropsychologist: {},
    'Occupational Psychologist': {},
    'Assistant Psychologist': {},
    Psychotherapist: {
      aka: ['therapist', 'licensed therapist'],
      when: {
        therapist: {
          near: ['outpatient', 'cbt'],
          unless: ['physical therapist', 'occupational therapist', 'beauty therapist', 'spa therapist'],
          matches: ['Therapist for outpatient mental health.', 'LCSW therapist.'],
          misses: ['A spa therapist for clients.', 'Beauty therapist with licensed products.'],
        },
      },
    },
    'Psychological Wellbeing Practitioner': { aka: ['PWP'] },
    Counselor: {
      when: {
        Counselor: {
          near: ['crisis', 'addiction', 'health'],
          unless: ['camp counselor', 'school counselor', 'admissions counselor', 'admission counselor'],
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
          near: ['mental', 'psychology', 'therapist', 'therapy', 'counselor', 'counsellor'],
          matches: ['MFT or LCSW therapist.', 'Clinical MFT.'],
          misses: ['MFT in Windows.', 'An mft file.'],
        },
      },
    },
    'Substance Abuse Counselor': { aka: ['addictions counselor'] },
    'Peer Support Specialist': { aka: ['peer specialist', 'peer recovery specialist', 'peer support worker'] },
    'Behavioral Health Technician': {
      aka: ['BHT'],
      when: {
        BHT: {
          exact: true,
          near: ['mental', 'psychology', 'therapist', 'therapy', 'counselor', 'counsellor'],
          matches: ['BHT, residential clients in therapy.', 'Mental health BHT.'],
          misses: ['BHT in lipsticks.', 'An antioxidant, bht.'],
        },
      },
    },
    'Behavior Analyst': { aka: ['BCBA'] },
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
