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
      aka: [
        'behavioral health',
        'mental healthcare',
        'mental health care',
        'mental health services',
        'mental health treatment',
        'mental health experience',
      ],
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
    Psychotherapy: {
      aka: [
        'individual therapy',
        'talk therapy',
        'psychological therapy',
        'talking therapies',
        'individual counseling',
        'individual counselling',
      ],
    },
    Counseling: {
      aka: [
        'counselling',
        'therapeutic counseling',
        'counseling skills',
        'mental health counseling',
        'clinical counseling',
      ],
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
    'Group Therapy': {
      aka: [
        'group counseling',
        'group facilitation therapy',
        'process groups',
        'psychoeducational groups',
        'group counselling',
        'therapy groups',
      ],
    },
    'Family Therapy': {
      aka: [
        'family counseling',
        'systemic therapy',
        'family systems therapy',
        'family counselling',
        'systemic psychotherapy',
        'family and couples therapy',
      ],
    },
    'Couples Therapy': {
      aka: [
        'couples counseling',
        'marriage counseling',
        'emotionally focused therapy',
        'EFT',
        'relationship counselling',
        'couples counselling',
      ],
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
      aka: [
        'CBT',
        'TF-CBT',
        'CBT techniques',
        'cognitive behaviour therapy',
        'cognitive behavior therapy',
        'cognitive-behavioural',
      ],
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
      aka: ['DBT', 'dialectical behaviour therapy', 'DBT skills', 'dialectical behavioral therapy'],
      when: {
        DBT: {
          exact: true,
          matches: ['DBT groups.', 'CBT or DBT.'],
          misses: ['Uses dbt and Snowflake.', 'dbt models.'],
        },
      },
    },
    'Acceptance and Commitment Therapy': { aka: ['ACT therapy'] },
    EMDR: { aka: ['Eye Movement Desensitization and Reprocessing', 'eye movement desensitisation and reprocessing'] },
    'Motivational Interviewing': { aka: ['MI techniques', 'motivational enhancement therapy'] },
    'Solution-Focused Brief Therapy': {
      aka: ['SFBT', 'solution-focused therapy', 'brief therapy', 'brief intervention'],
    },
    'Psychodynamic Therapy': { aka: ['psychoanalysis', 'psychoanalytic psychotherapy', 'psychodynamic'] },
    'Person-Centred Counselling': {
      aka: [
        'person-centered therapy',
        'humanistic counselling',
        'client-centered therapy',
        'person-centred therapy',
        'integrative counselling',
        'humanistic therapy',
      ],
    },
    'Trauma-Informed Care': { aka: ['trauma informed'] },
    'Trauma Therapy': {
      aka: [
        'PTSD treatment',
        'complex trauma',
        'trauma treatment',
        'childhood trauma',
        'trauma counselling',
        'trauma counseling',
      ],
    },
    'Play Therapy': {
      aka: [
        'sand tray therapy',
        'filial therapy',
        'Theraplay',
        'child psychotherapy',
        'sandtray',
        'parent-child interaction therapy',
      ],
    },
    'Crisis Intervention': {
      aka: [
        'crisis counseling',
        'crisis management (mental health)',
        'crisis stabilization',
        'mobile crisis',
        'crisis assessment',
        'crisis response mental health',
      ],
    },
    'Suicide Risk Assessment': {
      aka: [
        'suicide assessment',
        'C-SSRS',
        'Columbia Suicide Severity Rating Scale',
        'safety planning',
        'suicide risk',
        'ASIST',
      ],
      when: {
        'safety planning': {
          near: mind,
          unless: ['site safety planning', 'construction safety planning'],
          matches: ['Clinical safety planning with clients.', 'Trauma and safety planning.'],
          misses: ['Site safety planning.', 'Fire safety planning for a mall.'],
        },
      },
    },
    'Biopsychosocial Assessment': {
      aka: [
        'psychosocial assessments',
        'intake assessments mental health',
        'clinical intake',
        'mental health assessment',
        'mental status examination',
        'diagnostic assessments',
      ],
    },
    'DSM-5': {
      aka: ['DSM', 'Diagnostic and Statistical Manual', 'DSM-V', 'DSM diagnosis'],
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
    'Psychological Assessment': {
      aka: [
        'psychological testing',
        'psychometric assessment',
        'psychological evaluations',
        'psychodiagnostic testing',
        'psychoeducational assessment',
        'psychoeducational evaluations',
      ],
    },
    'Neuropsychological Assessment': {
      aka: [
        'neuropsychological testing',
        'neuropsychology',
        'cognitive rehabilitation',
        'neuropsychological evaluation',
        'dementia assessment',
      ],
    },
    'Forensic Psychology': {
      aka: [
        'forensic assessment',
        'court-ordered evaluations',
        'HCR-20',
        'competency evaluations',
        'offender behaviour programmes',
        'forensic evaluations',
      ],
    },
    'Applied Behavior Analysis': {
      aka: ['ABA', 'ABA therapy', 'ABA principles', 'behavior analysis', 'ABA techniques', 'behaviour analysis'],
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
    'Addiction Counseling': {
      aka: [
        'substance abuse counseling',
        'drug and alcohol counseling',
        'addiction treatment',
        'addictions counselling',
        'substance misuse',
        'SUD treatment',
      ],
    },
    'Recovery Support': {
      aka: [
        'peer support',
        'recovery coaching',
        'WRAP',
        'Wellness Recovery Action Plan',
        'psychosocial rehabilitation',
        'psychiatric rehabilitation',
      ],
      when: {
        'peer support': {
          near: mind,
          matches: ['Mental health peer support.', 'Behavioral peer support of clients.'],
          misses: ['IT peer support on Slack.', 'Peer support for new teachers.'],
        },
        WRAP: {
          exact: true,
          near: mind,
          matches: ['Mental health WRAP.', 'Clinical WRAP plans with clients.'],
          misses: ['Wrap pallets.', 'WRAP THE GOODS'],
        },
      },
    },
    'Eating Disorders': { aka: ['anorexia nervosa'] },
    'Anxiety and Depression Treatment': {
      aka: [
        'mood disorders',
        'anxiety disorders',
        'treating anxiety',
        'depression treatment',
        'OCD treatment',
        'exposure and response prevention',
      ],
    },
    IAPT: {
      aka: [
        'Improving Access to Psychological Therapies',
        'NHS Talking Therapies',
        'low-intensity CBT',
        'guided self-help',
        'high-intensity CBT',
        'low intensity interventions',
      ],
    },
    CAMHS: { aka: ["children's mental health", "young people's mental health", 'adolescent mental health'] },
    'Assertive Community Treatment': {
      aka: ['ACT team', 'community mental health', 'CMHT', 'IOP', 'partial hospitalization', 'intensive outpatient'],
      when: {
        IOP: {
          exact: true,
          near: mind,
          matches: ['IOP and PHP, behavioral.', 'Substance IOP clients.'],
          misses: ['IOP physics press.', 'Glaucoma and IOP.'],
        },
      },
    },
    'Telehealth Counseling': {
      aka: [
        'telemental health',
        'teletherapy',
        'online therapy',
        'online counselling',
        'telepsychology',
        'telebehavioral health',
      ],
    },
    Mindfulness: {
      aka: [
        'mindfulness-based stress reduction',
        'MBSR',
        'mindfulness-based cognitive therapy',
        'MBCT',
        'mindfulness techniques',
        'meditation instruction',
      ],
      when: {
        Mindfulness: {
          near: mind,
          matches: ['Mindfulness and CBT therapy.', 'Clinical mindfulness.'],
          misses: ['Perks: mindfulness app.', 'Free mindfulness and yoga.'],
        },
      },
    },
    'Clinical Supervision': { aka: ['supervising interns clinical', 'supervision of clinicians'] },
    'Organizational Psychology': {
      aka: ['I/O psychology', 'occupational psychology', 'business psychology', 'work psychology', 'psychometrics'],
    },
    'Sports Psychology': { aka: ['performance psychology', 'mental skills coaching'] },
    'Health Psychology': {
      aka: [
        'pediatric psychology',
        'behavioral medicine',
        'integrated behavioral health',
        'integrated care behavioral',
        'primary care behavioral health',
        'integrated primary care',
      ],
    },
    'Developmental Psychology': {
      aka: [
        'child development theory',
        'attachment theory',
        'child psychology',
        'developmental disabilities psychology',
        'attachment',
      ],
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
      aka: [
        'vocational counseling',
        'career coaching',
        'vocational rehabilitation',
        'career counselling',
        'supported employment',
        'Individual Placement and Support',
      ],
    },
    'Employee Assistance Programs': { aka: ['EAP counselling', 'EAP counseling', 'workplace counselling'] },
    'Outcome Measures': { aka: ['PHQ-9', 'GAD-7', 'outcome monitoring therapy', 'CORE-OM', 'measurement-based care'] },
    'Court-Mandated Treatment': {
      aka: [
        'anger management',
        'domestic violence intervention',
        'batterers intervention',
        'drug court',
        'DUI classes',
        'mandated clients',
      ],
    },
  },
  certifications: {
    'Board Certified Behavior Analyst': { aka: ['BCBA', 'BACB', 'board certified behaviour analyst'], by: 'BACB' },
    'Board Certified Assistant Behavior Analyst': { aka: ['BCaBA'], by: 'BACB' },
    'Registered Behavior Technician': {
      aka: ['RBT', 'RBT certification', 'RBT certified', 'RBT credential', 'Behavior Technician certification'],
      by: 'BACB',
      when: {
        RBT: {
          exact: true,
          matches: ['RBT within 90 days.', 'RBT preferred.'],
          misses: ['Rbt Ltd.', 'The rbt robot.'],
        },
      },
    },
    'Certified Alcohol and Drug Counselor': { aka: ['CADC', 'CASAC', 'CADAC', 'CAADC', 'LADC'] },
    'National Certified Counselor': {
      aka: ['NCC', 'NBCC', 'NCE', 'National Counselor Examination', 'National Board for Certified Counselors'],
      by: 'NBCC',
      when: {
        NCC: {
          exact: true,
          near: mind,
          matches: ['LPC, NCC, counseling.', 'NCC counselor.'],
          misses: ['NCC Group.', 'The NCC in cybersecurity.'],
        },
        NCE: {
          exact: true,
          near: mind,
          matches: ['NCE for LPC counselor.', 'Counselor NCE passed.'],
          misses: ['An nce file.', 'NCE drugs? Nce.'],
        },
      },
    },
    'Certified Rehabilitation Counselor': {
      aka: ['CRC rehabilitation', 'CRCC', 'CRC counselor', 'CVE vocational'],
      by: 'CRCC',
    },
    'Certified Peer Support Specialist': {
      aka: ['CPSS', 'CPS peer', 'peer certification', 'Certified Recovery Peer Advocate', 'CRPA'],
    },
    'Certified Clinical Trauma Professional': {
      aka: ['CCTP', 'trauma certification', 'EMDR trained', 'EMDR certified', 'EMDRIA'],
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
    'Mental Health First Aid': { aka: ['Mental Health First Aider', 'MHFA'] },
    'BACP Accreditation': {
      aka: ['BACP', 'British Association for Counselling and Psychotherapy', 'NCPS', 'NCS counselling', 'MBACP'],
      by: 'BACP',
    },
    'BABCP Accreditation': {
      aka: ['BABCP', 'British Association for Behavioural and Cognitive Psychotherapies'],
      by: 'BABCP',
    },
    'UKCP Registration': { aka: ['UKCP', 'BPC registered', 'ACP child psychotherapy'], by: 'UKCP' },
    'BPS Chartership': {
      aka: ['Chartered Psychologist', 'British Psychological Society', 'BPS chartered', 'CPsychol', 'BPS accredited'],
      by: 'British Psychological Society',
    },
    'PWP Qualification': {
      aka: [
        'Psychological Wellbeing Practitioner qualification',
        'PGCert Low Intensity',
        'PWP accreditation',
        'Postgraduate Diploma in CBT',
        'PG Dip CBT',
      ],
    },
    QMHP: { aka: ['Qualified Mental Health Professional', 'QMHA', 'QMHS', 'QBHP', 'QIDP'] },
    'AAMFT Approved Supervisor': {
      aka: ['LPC-S', 'LPC supervisor', 'board approved supervisor', 'approved clinical supervisor', 'LCSW-S'],
    },
  },
  licences: {
    'Licensed Clinical Social Worker': {
      aka: [
        'LCSW',
        'LICSW',
        'LISW',
        'licensed independent social worker',
        'licensed independent clinical social worker',
        'LCSWA',
        'LSCSW',
      ],
    },
    'Licensed Master Social Worker': {
      aka: [
        'LMSW',
        'LGSW',
        'LSW',
        'licensed social worker',
        'LBSW',
        'social work license',
        'licensed bachelor social worker',
      ],
    },
    'Licensed Professional Counselor': {
      aka: ['LPC', 'LPCC', 'LPC license', 'LPC-A', 'LCPC', 'LPCA', 'LPCMH'],
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
      aka: ['LMHC', 'LMHCA', 'MHC-LP', 'LMHP', 'LLPC', 'licensed mental health professional', 'PLMHP'],
    },
    'Licensed Marriage and Family Therapist': {
      aka: ['LMFT', 'AMFT', 'MFT', 'LMFTA', 'MFT license', 'MFT intern', 'associate marriage and family therapist'],
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
      aka: [
        'psychologist license',
        'licensed clinical psychologist',
        'PSYPACT',
        'psychology license',
        'psychologist licensure',
        'psychology licensure',
        'license in psychology',
      ],
    },
    'HCPC Practitioner Psychologist': {
      aka: [
        'HCPC registered psychologist',
        'HCPC registered clinical psychologist',
        'HCPC registration as a Practitioner Psychologist',
        'HCPC registered practitioner psychologist',
        'HCPC clinical psychologist',
      ],
      is: ['HCPC Registration'],
      by: 'Health and Care Professions Council',
    },
    'Licensed Behavior Analyst': {
      aka: [
        'LBA',
        'state behavior analyst license',
        'LABA',
        'COBA',
        'LBA license',
        'licensed assistant behavior analyst',
      ],
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
      aka: [
        'CRPO',
        'College of Registered Psychotherapists of Ontario',
        'RP (Qualifying)',
        'CCC counsellor',
        'RCC counsellor',
        'Registered Clinical Counsellor',
        'Canadian Certified Counsellor',
      ],
    },
    'Independently Licensed Clinician': {
      aka: [
        'LPHA',
        'licensed clinician',
        'independently licensed',
        'licensed practitioner of the healing arts',
        'clinical license mental health',
        'independent clinical license',
        'independent license mental health',
      ],
    },
  },
  titles: {
    Psychologist: { aka: ['postdoctoral psychology fellow'] },
    'School Psychologist': { aka: ['educational psychologist', 'school psychology intern'] },
    'Forensic Psychologist': {
      aka: [
        'prison psychologist',
        'correctional psychologist',
        'forensic evaluator',
        'prison programmes facilitator',
        'treatment manager prison',
      ],
    },
    Neuropsychologist: {
      aka: ['neuropsychology technician', 'psychometrist', 'neuropsychometrist', 'psychometrician'],
    },
    'Occupational Psychologist': {
      aka: [
        'business psychologist',
        'I/O psychologist',
        'organisational psychologist',
        'organizational psychologist',
        'sport psychologist',
      ],
    },
    'Assistant Psychologist': {
      aka: [
        'psychology assistant',
        'psychology associate',
        'trainee clinical psychologist',
        'psychological associate',
        'psychology intern',
      ],
    },
    Psychotherapist: {
      aka: ['therapist', 'mental health therapist', 'licensed therapist', 'clinical therapist', 'outpatient therapist'],
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
    'CBT Therapist': {
      aka: [
        'cognitive behavioural therapist',
        'high intensity therapist',
        'cognitive behavioural psychotherapist',
        'CBT practitioner',
        'DBT therapist',
      ],
    },
    'Psychological Wellbeing Practitioner': {
      aka: ['PWP', 'low intensity therapist', 'EMHP', "children's wellbeing practitioner", 'CWP'],
      when: {
        CWP: {
          exact: true,
          near: ['CAMHS', 'wellbeing', 'practitioner', 'children', 'EMHP', 'PWP', 'NHS'],
          matches: ['CAMHS CWP.', 'EMHP or CWP.'],
          misses: ['CWP is a utility.', 'Pump cwp.'],
        },
      },
    },
    Counselor: {
      aka: [
        'counsellor',
        'mental health counselor',
        'licensed professional counselor',
        'therapeutic counselor',
        'LMHC counselor',
      ],
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
      aka: ['LMFT', 'MFT', 'couples counselor', 'relationship counsellor', 'couples therapist'],
      when: {
        MFT: {
          exact: true,
          near: mind,
          matches: ['MFT or LCSW therapist.', 'Clinical MFT.'],
          misses: ['MFT in Windows.', 'An mft file.'],
        },
      },
    },
    'Substance Abuse Counselor': {
      aka: [
        'addiction counselor',
        'drug and alcohol counselor',
        'substance use counselor',
        'recovery worker',
        'addictions counsellor',
      ],
    },
    'Peer Support Specialist': {
      aka: ['peer specialist', 'recovery coach', 'peer recovery specialist', 'peer mentor', 'peer support worker'],
      when: {
        'peer mentor': {
          near: mind,
          matches: ['Substance use peer mentor.', 'Peer mentor, mental health.'],
          misses: ['Student peer mentor.', 'A peer mentor for pupils.'],
        },
      },
    },
    'Behavioral Health Technician': {
      aka: [
        'BHT',
        'mental health technician',
        'psychiatric technician',
        'mental health associate',
        'behavior technician',
      ],
      when: {
        BHT: {
          exact: true,
          near: mind,
          matches: ['BHT, residential clients in therapy.', 'Mental health BHT.'],
          misses: ['BHT in lipsticks.', 'An antioxidant, bht.'],
        },
      },
    },
    'Behavior Analyst': { aka: ['BCBA', 'behaviour analyst', 'BCaBA', 'behavior consultant', 'behaviour consultant'] },
    'Registered Behavior Technician': {
      aka: ['RBT', 'ABA therapist', 'ABA tutor', 'autism therapist', 'behavior therapist'],
      when: {
        RBT: {
          exact: true,
          matches: ['RBT, autism centre.', 'RBT at a clinic.'],
          misses: ['Rbt Ltd.', 'The rbt robot.'],
        },
      },
    },
    'Crisis Counselor': {
      aka: [
        'crisis intervention counselor',
        'hotline counselor',
        'crisis line worker',
        'helpline counsellor',
        'crisis worker hotline',
      ],
    },
    'Vocational Counselor': {
      aka: [
        'job coach',
        'employment specialist',
        'employment consultant disability',
        'vocational rehabilitation specialist',
        'vocational specialist',
      ],
    },
    'Genetic Counselor': { aka: ['genetic counsellor', 'CGC genetic'] },
  },
})
