import { defineTable } from '../define-table.ts'

const law = [
  'law',
  'legal',
  'attorney',
  'attorneys',
  'lawyer',
  'solicitor',
  'paralegal',
  'court',
  'litigation',
  'counsel',
  'clients',
  'bar',
  'firm',
  'cases',
] as const

export const legal = defineTable({
  trade: 'legal',
  skills: {
    Litigation: { aka: ['dispute resolution', 'commercial disputes'] },
    'Corporate Law': { aka: ['company law', 'business law', 'commercial law'] },
    'Mergers and Acquisitions Law': {
      aka: [
        'M&A transactions',
        'corporate transactions',
        'M&A legal',
        'share purchase agreements',
        'asset purchase agreements',
      ],
    },
    'Contract Law': {
      aka: [
        'law of contract',
        'commercial contracts',
        'contract drafting',
        'drafting contracts',
        'drafting and negotiating contracts',
        'contract negotiation',
      ],
    },
    'Contract Lifecycle Management': {
      aka: ['CLM', 'contract lifecycle', 'contract management software'],
      when: {
        CLM: {
          exact: true,
          near: ['contract', 'contracts', 'Ironclad', 'legal', 'Icertis', 'Agiloft', 'procurement'],
          matches: ['Legal CLM.', 'Contract tools (CLM).'],
          misses: ['CLM of a bank.', 'Clm file.'],
        },
      },
    },
    'Employment Law': {
      aka: [
        'labor law',
        'labour law',
        'employment litigation',
        'employment tribunals',
        'labor relations law',
        'wage and hour law',
      ],
    },
    'Family Law': {
      aka: ['matrimonial law', 'divorce law', 'child custody', 'family litigation', 'children law', 'custody cases'],
    },
    'Criminal Law': {
      aka: [
        'criminal defense',
        'criminal defence',
        'criminal litigation',
        'criminal prosecution',
        'prosecution of crimes',
      ],
    },
    'Personal Injury Law': {
      aka: [
        'personal injury',
        'PI litigation',
        'motor vehicle accident claims',
        'clinical negligence',
        'medical malpractice',
        'bodily injury claims',
      ],
    },
    'Immigration Law': {
      aka: [
        'visa petitions',
        'immigration petitions',
        'asylum law',
        'H-1B petitions',
        'business immigration',
        'USCIS filings',
      ],
    },
    'Real Estate Law': {
      aka: [
        'property law',
        'conveyancing',
        'real estate closings',
        'real estate transactions legal',
        'landlord and tenant law',
        'commercial property',
      ],
      when: {
        'commercial property': {
          near: law,
          matches: ['A solicitor in commercial property.', 'Legal advice on commercial property.'],
          misses: ['Insures commercial property.', 'Lets commercial property.'],
        },
      },
    },
    'Estate Planning': {
      aka: [
        'wills and trusts',
        'probate',
        'wills and probate',
        'trusts and estates',
        'wills, trusts and probate',
        'trust administration',
      ],
      when: {
        probate: {
          near: law,
          unless: ['probate genealogist'],
          matches: ['Legal probate work.', 'Probate and wills clients.'],
          misses: ['Sells probate homes.', 'A probate home sale.'],
        },
      },
    },
    'Intellectual Property': {
      aka: ['IP law', 'patent law', 'trademark law', 'copyright law', 'IP rights', 'IP litigation'],
    },
    'Patent Prosecution': {
      aka: [
        'patent drafting',
        'patent applications',
        'trademark prosecution',
        'patent filing',
        'freedom to operate',
        'prior art searches',
      ],
    },
    'Tax Law': { aka: ['taxation law', 'tax litigation', 'tax controversy'] },
    'Bankruptcy Law': {
      aka: ['insolvency law', 'Chapter 11', 'Chapter 7 bankruptcy', 'bankruptcy', 'insolvency'],
      when: {
        bankruptcy: {
          near: law,
          matches: ['Law firm bankruptcy practice.', 'Bankruptcy court filings.'],
          misses: ['Bankruptcy of the baker.', 'Staved off bankruptcy.'],
        },
        insolvency: {
          near: law,
          matches: ['Legal restructuring, insolvency.', 'Insolvency lawyer work.'],
          misses: ['Near insolvency, it sold up.', 'The insolvency of a rival.'],
        },
      },
    },
    'Securities Law': {
      aka: [
        'capital markets law',
        'securities regulation',
        'SEC reporting law',
        "'40 Act",
        'Investment Company Act',
        'Securities Act of 1933',
      ],
    },
    'Banking and Finance Law': { aka: ['finance law', 'loan documentation', 'fund formation', 'private equity law'] },
    'Antitrust Law': { aka: ['competition law', 'antitrust', 'merger control'] },
    'Environmental Law': { aka: ['environmental litigation', 'environmental regulation law', 'CERCLA', 'NEPA law'] },
    'Administrative Law': {
      aka: [
        'public law',
        'regulatory law',
        'judicial review',
        'administrative hearings',
        'government regulation law',
        'constitutional law',
      ],
    },
    'Health Law': { aka: ['healthcare law', 'health care law', 'healthcare regulatory law'] },
    'Privacy Law': { aka: ['privacy compliance', 'privacy regulations', 'data privacy', 'data protection'] },
    GDPR: { aka: ['General Data Protection Regulation', 'Data Protection Act'], since: 2016 },
    CCPA: { aka: ['California Consumer Privacy Act', 'CPRA'], since: 2018 },
    'Data Subject Access Requests': {
      aka: [
        'DSARs',
        'subject access requests',
        'SARs data protection',
        'DPIAs',
        'data protection impact assessments',
        'privacy impact assessments',
      ],
    },
    'Freedom of Information': {
      aka: ['FOIA', 'FOI', 'FOI requests', 'public records requests'],
      when: {
        FOI: {
          exact: true,
          near: ['requests', 'information', 'freedom', 'act', 'data', 'GDPR', 'public', 'EIR', 'SAR', 'council'],
          matches: ['FOI and data requests.', 'Public body FOI.'],
          misses: ['FOI AB.', 'Foi gras.'],
        },
      },
    },
    'Legal Research': { aka: ['case law research', 'Westlaw research', 'researching case law', 'case research law'] },
    'Legal Drafting': {
      aka: ['drafting pleadings', 'drafting motions', 'legal writing', 'brief writing', 'motion practice', 'pleadings'],
      when: {
        pleadings: {
          near: law,
          matches: ['Legal pleadings.', 'Drafts pleadings for court.'],
          misses: ['Ignored his pleadings.', 'Tearful pleadings.'],
        },
      },
    },
    'Discovery (Legal)': {
      aka: [
        'depositions',
        'interrogatories',
        'document discovery',
        'discovery responses',
        'deposition preparation',
        'written discovery',
      ],
      when: {
        depositions: {
          near: law,
          unless: ['vapor depositions'],
          matches: ['Litigation depositions.', 'Attorney taking depositions.'],
          misses: ['Thin film depositions.', 'Sediment depositions.'],
        },
      },
    },
    'E-Discovery': {
      aka: [
        'eDiscovery',
        'electronic discovery',
        'document review',
        'technology-assisted review',
        'EDRM',
        'legal document review',
      ],
      when: {
        'document review': {
          near: law,
          matches: ['Legal document review.', 'Litigation document review.'],
          misses: ['Document review of drawings.', 'QA document review.'],
        },
      },
    },
    Relativity: {
      aka: ['RelativityOne', 'Relativity eDiscovery', 'kCura Relativity', 'Relativity Certified'],
      when: {
        Relativity: {
          exact: true,
          near: [
            'eDiscovery',
            'e-discovery',
            'discovery',
            'review',
            'litigation',
            'legal',
            'Nuix',
            'Concordance',
            'document',
            'Everlaw',
            'Disco',
          ],
          matches: ['Litigation tools: Relativity, Nuix.', 'E-discovery in Relativity.'],
          misses: ["Einstein's theory of relativity.", 'General relativity and cosmology.'],
        },
      },
    },
    Nuix: {},
    Everlaw: {},
    Westlaw: { aka: ['WestlawNext'] },
    LexisNexis: {
      aka: ['Lexis+', 'Lexis Advance', 'LexisPSL', 'Lexis', 'Lexis/Nexis'],
      when: {
        Lexis: {
          near: ['Westlaw', 'research', 'legal', 'Nexis', 'law'],
          matches: ['Westlaw and Lexis.', 'Legal research in Lexis.'],
          misses: ['Lexis of a tongue.', 'A rich lexis.'],
        },
      },
    },
    Clio: {
      aka: ['Clio Manage'],
      when: {
        Clio: {
          exact: true,
          near: ['legal', 'law', 'Filevine', 'MyCase', 'software', 'billing', 'paralegal', 'practice', 'firm', 'case'],
          unless: ['Renault Clio'],
          matches: ['Legal software like Clio.', 'Law firm billing in Clio.'],
          misses: ['A Renault Clio.', 'Drives a Clio.'],
        },
      },
    },
    iManage: { aka: ['FileSite', 'document management systems (legal)'] },
    CompuLaw: {
      aka: [
        'legal docketing',
        'docketing',
        'court docketing',
        'calendaring court deadlines',
        'docket management',
        'court calendaring',
      ],
      when: {
        docketing: {
          near: ['law', 'legal', 'attorney', 'paralegal', 'court', 'litigation', 'patent', 'trademark', 'IP'],
          matches: ['Docketing for an attorney.', 'Court docketing.'],
          misses: ['Waste docketing.', 'Job docketing at a print shop.'],
        },
      },
    },
    'Court Filing': {
      aka: ['e-filing', 'PACER', 'CM/ECF', 'e-file court documents', 'ECF filing', 'efiling'],
      when: {
        'e-filing': {
          near: law,
          matches: ['Court e-filing.', 'Legal e-filing.'],
          misses: ['Tax e-filing.', 'E-filing of VAT.'],
        },
      },
    },
    'Trial Preparation': {
      aka: [
        'trial prep',
        'exhibit preparation',
        'trial binders',
        'witness preparation',
        'preparing for trial',
        'trial bundles',
      ],
    },
    Mediation: {
      aka: ['alternative dispute resolution', 'ADR', 'settlement negotiation'],
      when: {
        ADR: {
          exact: true,
          near: law,
          unless: ['ADR licence', 'ADR driver', 'ADR drivers'],
          matches: ['Legal ADR.', 'Litigation and ADR.'],
          misses: ['An ADR licence for fuel tankers.', 'Hotel ADR and RevPAR.'],
        },
      },
    },
    'Oral Advocacy': {
      aka: [
        'court advocacy',
        'rights of audience',
        'courtroom advocacy',
        'court appearances',
        'oral argument',
        'appellate advocacy',
      ],
    },
    'Legal Billing': {
      aka: [
        'e-billing legal',
        'LEDES',
        'billable hours tracking',
        'time recording (legal)',
        'legal invoicing',
        'billable hours',
      ],
      when: {
        'billable hours': {
          near: law,
          matches: ['Attorney logs billable hours.', 'Legal billable hours.'],
          misses: ['Consultant billable hours.', 'Agency billable hours.'],
        },
      },
    },
    'Legal Project Management': {
      aka: [
        'legal operations',
        'legal ops',
        'legal process improvement',
        'legal technology',
        'legaltech',
        'law department operations',
      ],
    },
    'Corporate Governance': {
      aka: [
        'board governance',
        'company secretarial',
        'entity management',
        'board minutes',
        'Companies Act',
        'statutory books',
      ],
    },
    'Regulatory Compliance': {
      aka: [
        'compliance',
        'legal compliance',
        'compliance management',
        'compliance programs',
        'compliance monitoring',
        'regulatory requirements',
      ],
      when: {
        compliance: {
          near: ['AML', 'regulatory', 'legal', 'SOX', 'FCA', 'SEC', 'ethics', 'KYC'],
          unless: [
            'in compliance',
            'ensure compliance',
            'ensures compliance',
            'ensuring compliance',
            'compliance with',
            'PCI compliance',
            'tax compliance',
            'environmental compliance',
            'safety compliance',
            'of compliance',
            'food safety compliance',
            'code compliance',
            'HR compliance',
            'medication compliance',
            'import compliance',
            'trade compliance',
            'patient compliance',
          ],
          matches: ['Legal, ethics and compliance.', 'Knowledge of AML and compliance.'],
          misses: ['In compliance with safety regulations.', 'Ensure compliance with legal rules.'],
        },
      },
    },
    'Anti-Bribery': { aka: ['anti-corruption', 'ABAC'] },
    'Whistleblowing and Investigations': {
      aka: [
        'internal investigations',
        'ethics hotline',
        'compliance investigations',
        'corporate investigations',
        'workplace investigations',
        'white collar defense',
      ],
    },
    'Export Controls': { aka: ['export compliance', 'EAR/ITAR', 'ITAR/EAR'] },
    'Legal Translation': { aka: ['legal interpreting', 'court interpreting'] },
    'Court Reporting': {
      aka: [
        'stenography',
        'verbatim reporting',
        'CART captioning',
        'voice writing court',
        'steno machine',
        'machine shorthand',
      ],
      when: {
        stenography: {
          near: law,
          matches: ['Court stenography.', 'Legal stenography.'],
          misses: ['Stenography for clerks.', 'Secretarial stenography.'],
        },
      },
    },
    'Notarial Services': {
      aka: ['notarization', 'notary services', 'loan signing', 'notarial acts', 'notarizing', 'apostilles'],
    },
    'Legal Intake': {
      aka: ['client intake (legal)', 'legal client intake', 'plaintiff intake', 'intake of potential clients law'],
    },
    'Medical Records Summaries (Legal)': {
      aka: [
        'medical chronologies',
        'demand letters',
        'demand packages',
        'personal injury demands',
        'lien negotiation',
        'settlement demands',
      ],
    },
    'Civil Procedure Rules': {
      aka: [
        'CPR Part 36',
        'civil procedure',
        'FRCP',
        'Federal Rules of Evidence',
        'court procedures',
        'litigation procedure',
      ],
    },
    'Legal Terminology': { aka: ['legal vocabulary', 'legal terms'] },
    'Land Registry Procedures': {
      aka: [
        'Land Registry portal',
        'SDLT returns',
        'Land Registry applications',
        'title investigation',
        'post-completion conveyancing',
        'AP1',
      ],
    },
    'Legal Aid': {
      aka: [
        'pro bono',
        'public defense',
        'indigent defense',
        'poverty law',
        'public interest law',
        'legal services to low-income clients',
      ],
      when: {
        'pro bono': {
          near: law,
          matches: ['Law firm pro bono cases.', 'Pro bono legal advice.'],
          misses: ['Pro bono design for a charity.', 'Painted it pro bono.'],
        },
      },
    },
    'Human Rights Law': { aka: ['international law', 'international humanitarian law', 'refugee law'] },
    'Maritime Law': { aka: ['admiralty law', 'shipping law', 'Jones Act claims'] },
    'Government Contracts Law': {
      aka: ['Federal Acquisition Regulation', 'DFARS', 'FAR', 'public procurement law'],
      when: {
        FAR: {
          exact: true,
          near: [
            'DFARS',
            'federal',
            'acquisition',
            'contracts',
            'contracting',
            'government',
            'procurement',
            'clauses',
            'compliance',
          ],
          unless: ['FAR 25', 'FAR 121', 'FAR 91', 'FAR 145'],
          matches: ['FAR and DFARS.', 'Federal contracting under the FAR.'],
          misses: ['BY FAR THE BEST', 'A pilot under FAR 121.'],
        },
      },
    },
    'Commercial Agreements': {
      aka: [
        'technology transactions',
        'SaaS agreements',
        'NDAs',
        'non-disclosure agreements',
        'licensing agreements',
        'MSAs',
      ],
      when: {
        MSAs: {
          near: ['NDAs', 'SOWs', 'contracts', 'agreements', 'legal', 'negotiate', 'drafting', 'DPAs'],
          matches: ['NDAs, MSAs and SOWs.', 'Negotiate MSAs.'],
          misses: ['Census MSAs.', 'Housing in 40 MSAs.'],
        },
      },
    },
    Ironclad: { is: ['Contract Lifecycle Management'] },
    'DocuSign CLM': { is: ['Contract Lifecycle Management'] },
    Agiloft: { is: ['Contract Lifecycle Management'] },
    Icertis: { is: ['Contract Lifecycle Management'] },
    'DISCO eDiscovery': { aka: ['CS Disco'], is: ['E-Discovery'] },
    Logikcull: { is: ['E-Discovery'] },
    'Reveal eDiscovery': { is: ['E-Discovery'] },
    Concordance: {
      is: ['E-Discovery'],
      when: {
        Concordance: {
          near: law,
          matches: ['Litigation: Concordance.', 'Legal database Concordance.'],
          misses: ['Bible concordance.', 'Gene concordance.'],
        },
      },
    },
    Summation: { is: ['E-Discovery'] },
    IPRO: { is: ['E-Discovery'] },
    Brainspace: { is: ['E-Discovery'] },
    'Practical Law': {},
    'Bloomberg Law': {},
    PracticePanther: {},
    MyCase: {},
    Litify: {},
    Filevine: {},
    'Needles case management': {
      aka: ['Needles'],
      when: {
        Needles: {
          exact: true,
          near: ['legal', 'Filevine', 'paralegal', 'litigation', 'software', 'Litify', 'TrialWorks', 'injury'],
          matches: ['Filevine or Needles.', 'Injury paralegal with Needles.'],
          misses: ['Knitting needles.', 'Needles and syringes.'],
        },
      },
    },
    Smokeball: {},
    CaseGlide: {},
    PCLaw: {},
    ProLaw: {},
    'LEAP legal software': {},
    Actionstep: {},
    'Proclaim case management': {
      aka: ['Proclaim'],
      when: {
        Proclaim: {
          exact: true,
          near: ['legal', 'solicitor', 'paralegal', 'fee', 'claims', 'software', 'case', 'Eclipse'],
          matches: ['Legal case software: Proclaim.', 'Paralegal with Proclaim.'],
          misses: ['Proclaim the word.', 'We proclaim peace.'],
        },
      },
    },
    Tabs3: {},
    CaseLines: {},
    Aderant: {},
    'Elite 3E': {},
    SmartAdvocate: {},
    'Abacus Law': {},
    'Legal Files': {},
    TrialWorks: {},
    'Best Case': {},
    CasePeer: {},
    'Legal Case Management Software': {},
    'Osprey legal': {},
    'Partner for Windows': {},
    CloudLex: {},
    'Time Matters': {},
    Soluno: {},
    NetDocuments: {},
    Worldox: {},
    Arbitration: {
      aka: ['international arbitration', 'arbitration hearings'],
      when: {
        Arbitration: {
          unless: ['mutual arbitration', 'arbitration agreement', 'bus arbitration'],
          matches: ['Skilled in arbitration.', 'Litigation and arbitration.'],
          misses: ['Sign the arbitration agreement.', 'Bus arbitration in RTL.'],
        },
      },
    },
    'Aviation Law': {},
    'Entertainment Law': { aka: ['media law'] },
    'Sports Law': {},
    'Energy Law': {},
    'Construction Law': { aka: ['construction litigation', 'construction defect litigation'] },
    'Education Law': {},
    'Technology Law': {},
    'Elder Law': {},
    'Veterans Law': {},
    'Social Security Disability Law': {},
    "Workers' Compensation Law": { aka: ['workers compensation defense'] },
    'Insurance Defense': { aka: ['insurance law', 'insurance coverage', 'insurance defence'] },
    'Mass Torts': { aka: ['toxic tort', 'asbestos litigation'] },
    'Product Liability': {},
    'Class Actions': {},
    'Tort Law': { aka: ['tort litigation'] },
    'Consumer Law': {},
    ITAR: { aka: ['International Traffic in Arms Regulations'], is: ['Export Controls'] },
    EAR: {
      aka: ['Export Administration Regulations'],
      is: ['Export Controls'],
      when: {
        EAR: {
          exact: true,
          near: ['ITAR', 'export', 'OFAC', 'controls', 'regulations', 'DDTC', 'BIS'],
          matches: ['ITAR and EAR.', 'Export rules (EAR).'],
          misses: ['Ear, nose and throat.', 'An ear exam.'],
        },
      },
    },
    OFAC: { aka: ['sanctions law', 'trade sanctions', 'sanctions compliance'], is: ['Export Controls'] },
    FCPA: { aka: ['Foreign Corrupt Practices Act'], is: ['Anti-Bribery'] },
    'UK Bribery Act': { aka: ['Bribery Act'], is: ['Anti-Bribery'] },
    'Stark Law': {
      aka: ['Stark', 'Stark and Anti-Kickback'],
      is: ['Health Law'],
      when: {
        Stark: {
          exact: true,
          near: ['Anti-Kickback', 'healthcare', 'compliance', 'AKS', 'physician', 'False', 'regulations', 'HIPAA'],
          matches: ['Stark and HIPAA rules.', 'Healthcare compliance: Stark.'],
          misses: ['Stark County.', 'In stark contrast.'],
        },
      },
    },
    'Anti-Kickback Statute': { is: ['Health Law'] },
    'False Claims Act': { is: ['Health Law'] },
  },
  certifications: {
    'Certified Paralegal': {
      aka: ['CP paralegal', 'NALA', 'paralegal certificate', 'NFPA paralegal', 'Registered Paralegal'],
      by: 'NALA',
    },
    'CILEX Qualification': {
      aka: [
        'CILEX',
        'Chartered Institute of Legal Executives',
        'FCILEx',
        'Chartered Legal Executive qualification',
        'ILEX',
      ],
      by: 'CILEX',
    },
    'Solicitors Qualifying Examination': {
      aka: ['SQE', 'SQE1', 'SQE2', 'QWE', 'SQE 1'],
      by: 'Solicitors Regulation Authority',
      when: {
        SQE: {
          exact: true,
          near: [
            'law',
            'LPC',
            'solicitor',
            'SRA',
            'training',
            'legal',
            'QWE',
            'paralegal',
            'LLB',
            'graduate',
            'trainee',
          ],
          matches: ['LPC or SQE law graduate.', 'Solicitor via SQE.'],
          misses: ['A SQE in software test.', 'Sqe file.'],
        },
      },
    },
    'Certified E-Discovery Specialist': {
      aka: ['CEDS', 'RCA Relativity', 'Relativity Certified Administrator', 'Relativity certification', 'ACEDS'],
      by: 'ACEDS',
    },
    'Certified Information Privacy Professional': {
      aka: ['CIPP', 'CIPM', 'CIPT', 'IAPP', 'BCS Data Protection'],
      by: 'IAPP',
    },
    'Certified Compliance and Ethics Professional': {
      aka: ['CCEP', 'CHC', 'Certified in Healthcare Compliance', 'CHC certification', 'SCCE'],
      by: 'SCCE',
      when: {
        CHC: {
          exact: true,
          near: ['compliance', 'HCCA', 'CCEP', 'healthcare', 'HIPAA', 'privacy', 'certification'],
          matches: ['Healthcare compliance, CHC.', 'CCEP or CHC.'],
          misses: ['CHC Helicopter.', 'Chc Ltd.'],
        },
      },
    },
    'Certified Regulatory Compliance Manager': {
      aka: [
        'CRCM',
        'ICA Diploma',
        'International Compliance Association',
        'ICA International Diploma',
        'ICA qualification',
      ],
      by: 'American Bankers Association',
    },
    'Chartered Governance Qualification': {
      aka: ['ICSA', 'Chartered Secretary', 'CGIUK', 'ACIS', 'FCIS'],
      by: 'Chartered Governance Institute',
    },
    'Registered Professional Reporter': {
      aka: ['RPR', 'CSR court reporter', 'Certified Shorthand Reporter', 'CVR court', 'AAERT'],
      by: 'NCRA',
      when: {
        RPR: {
          exact: true,
          near: ['court', 'reporter', 'NCRA', 'steno', 'CSR', 'CRR', 'realtime', 'shorthand'],
          matches: ['Court reporter, RPR.', 'NCRA RPR.'],
          misses: ['RPR test for syphilis.', 'Rpr Ltd.'],
        },
      },
    },
    'Accredited Mediator': { aka: ['CEDR accredited', 'CIArb', 'MCIArb', 'FCIArb', 'CEDR mediator'], by: 'CEDR' },
    'Immigration Adviser Accreditation': {
      aka: ['OISC', 'IAAS accreditation', 'RCIC', 'CICC', 'IAAS Level 2'],
      by: 'Office of the Immigration Services Commissioner',
    },
    'Police Station Accreditation': {
      aka: [
        'police station accredited',
        'PSRAS',
        'duty solicitor accreditation',
        'Police Station Representative',
        'duty solicitor',
      ],
      when: {
        'duty solicitor': {
          near: ['accreditation', 'accredited', 'status', 'qualified', 'police', 'scheme', 'slots', 'crime', 'rota'],
          matches: ['Qualified duty solicitor.', 'Duty solicitor slots, crime team.'],
          misses: ['Duty solicitor wanted.', 'A duty solicitor job.'],
        },
      },
    },
  },
  licences: {
    'Bar Admission': {
      aka: [
        'admitted to the bar',
        'licensed attorney',
        'bar license',
        'law license',
        'member of the bar',
        'bar admitted',
        'licensed to practice law',
      ],
      by: 'state bar',
    },
    'SRA Registration': {
      aka: [
        'qualified solicitor',
        'admitted solicitor',
        'solicitor of England and Wales',
        'practising certificate',
        'admitted as a solicitor',
        'NQ solicitor qualification',
        'England & Wales qualified',
      ],
      by: 'Solicitors Regulation Authority',
    },
    'Called to the Bar of England and Wales': {
      aka: [
        'BSB practising certificate',
        'qualified barrister',
        'Bar of England and Wales',
        'tenancy barrister qualification',
        'Bar Standards Board',
      ],
      by: 'Bar Standards Board',
    },
    'Licensed Conveyancer': {
      aka: ['CLC licence', 'CLC qualification conveyancing'],
      by: 'Council for Licensed Conveyancers',
    },
    'Patent Bar': {
      aka: [
        'registered patent attorney',
        'USPTO registration',
        'USPTO registered',
        'registered to practice before the USPTO',
        'admitted to practice before the USPTO',
        'CPA patent',
        'European Patent Attorney qualification',
      ],
      by: 'USPTO',
    },
    'Notary Public': {
      aka: [
        'notary',
        'notary commission',
        'commissioned notary',
        'notary public commission',
        'licensed notary',
        'notary license',
        'notary certification',
      ],
      when: {
        'Notary Public': {
          near: [
            'commission',
            'commissioned',
            'license',
            'licensed',
            'certified',
            'plus',
            'preferred',
            'be',
            'become',
            'current',
            'certification',
            'required',
          ],
          matches: ['Notary Public preferred.', 'Must be a Notary Public.'],
          misses: ['A notary public stamps it.', 'See the notary public.'],
        },
        notary: {
          near: [
            'commission',
            'commissioned',
            'license',
            'licensed',
            'certified',
            'plus',
            'preferred',
            'become',
            'current',
            'certification',
            'required',
          ],
          matches: ['Notary is a plus.', 'Current notary required.'],
          misses: ['A notary stamps it.', 'See the notary.'],
        },
      },
    },
    'Process Server License': {
      aka: [
        'registered process server',
        'certified process server',
        'licensed process server',
        'LDA license',
        'Legal Document Assistant license',
      ],
    },
    'California bar': {
      aka: ['admitted to the California bar'],
      is: ['Bar Admission'],
      when: {
        'California bar': {
          near: law,
          matches: ['Attorney, California bar.', 'California bar member, counsel.'],
          misses: ['A California bar and grill.', 'A California bar.'],
        },
      },
    },
    'New York bar': {
      aka: ['admitted to the New York bar', 'admitted in New York'],
      is: ['Bar Admission'],
      when: {
        'New York bar': {
          near: law,
          matches: ['Member of the New York bar, attorney.', 'New York bar: law license.'],
          misses: ['A New York bar seeks mixologists.', 'Tends a New York bar.'],
        },
      },
    },
    'Texas bar': {
      is: ['Bar Admission'],
      when: {
        'Texas bar': {
          near: law,
          matches: ['Attorney, Texas bar.', 'Texas bar member, counsel.'],
          misses: ['A Texas bar and grill.', 'A Texas bar.'],
        },
      },
    },
    'Florida Bar': {
      is: ['Bar Admission'],
      when: {
        'Florida Bar': {
          near: law,
          matches: ['Attorney, Florida Bar.', 'Florida Bar member, counsel.'],
          misses: ['A Florida bar and grill.', 'A Florida bar.'],
        },
      },
    },
    'Illinois bar': {
      is: ['Bar Admission'],
      when: {
        'Illinois bar': {
          near: law,
          matches: ['Attorney, Illinois bar.', 'Illinois bar member, counsel.'],
          misses: ['An Illinois bar and grill.', 'An Illinois bar.'],
        },
      },
    },
    'New Jersey bar': {
      is: ['Bar Admission'],
      when: {
        'New Jersey bar': {
          near: law,
          matches: ['Attorney, New Jersey bar.', 'New Jersey bar member, counsel.'],
          misses: ['A New Jersey bar and grill.', 'A New Jersey bar.'],
        },
      },
    },
    'Georgia bar': {
      is: ['Bar Admission'],
      when: {
        'Georgia bar': {
          near: law,
          matches: ['Attorney, Georgia bar.', 'Georgia bar member, counsel.'],
          misses: ['A Georgia bar and grill.', 'A Georgia bar.'],
        },
      },
    },
    'Massachusetts bar': {
      is: ['Bar Admission'],
      when: {
        'Massachusetts bar': {
          near: law,
          matches: ['Attorney, Massachusetts bar.', 'Massachusetts bar member, counsel.'],
          misses: ['A Massachusetts bar and grill.', 'A Massachusetts bar.'],
        },
      },
    },
    'Law Society of Ontario': { is: ['Bar Admission'] },
    'Law Society of British Columbia': { is: ['Bar Admission'] },
    'Scottish qualified solicitor': { aka: ['Law Society of Scotland'] },
    'Law Society of Ireland': {},
  },
  titles: {
    Attorney: {
      aka: ['lawyer', 'attorney at law', 'counselor at law', 'staff attorney', 'contract attorney'],
      when: {
        Attorney: {
          unless: [
            'power of attorney',
            'attorney general',
            'district attorney',
            'powers of attorney',
            'attorney client',
          ],
          matches: ['Attorney, Reed LLP.', 'A staff attorney.'],
          misses: ['A power of attorney.', 'The Attorney General.'],
        },
      },
    },
    Solicitor: {
      aka: [
        'associate solicitor',
        'newly qualified solicitor',
        'NQ solicitor',
        'litigation solicitor',
        'commercial solicitor',
      ],
      when: {
        Solicitor: {
          unless: ['solicitor general', 'city solicitor', 'no solicitors'],
          matches: ['Solicitor, Reed LLP.', 'A solicitor of six years.'],
          misses: ['The Solicitor General.', 'A county and city solicitor.'],
        },
      },
    },
    Barrister: {
      aka: ['KC', 'advocate', 'QC', 'crown advocate'],
      when: {
        KC: {
          exact: true,
          near: ['barrister', 'chambers', 'court', 'silk', 'counsel'],
          matches: ['KC at Elm Chambers.', 'Barrister, KC.'],
          misses: ['Kansas, KC.', 'KC Chiefs.'],
        },
        QC: {
          exact: true,
          near: ['barrister', 'chambers', 'silk', 'counsel'],
          matches: ['QC at Elm Chambers.', 'Barrister, QC.'],
          misses: ['QC inspector.', 'Montreal, QC.'],
        },
        advocate: {
          near: ['barrister', 'court', 'bar', 'faculty', 'law', 'lawyer', 'Scots', 'chambers', 'high'],
          unless: [
            'patient advocate',
            'advocate for',
            'brand advocate',
            'advocate health',
            'developer advocate',
            'customer advocate',
            'to advocate',
            'advocate on',
          ],
          matches: ['Advocate, High Court.', 'Bar: advocate and lawyer.'],
          misses: ['Advocate for high needs pupils.', 'A developer advocate.'],
        },
      },
    },
    'General Counsel': {
      aka: ['GC', 'chief legal officer', 'legal director', 'in-house counsel', 'corporate counsel'],
      when: {
        GC: {
          exact: true,
          near: ['legal', 'counsel', 'attorney', 'JD', 'CLO', 'law', 'in-house'],
          matches: ['Legal team under the GC.', 'In-house attorney, GC.'],
          misses: ['GC-MS analysis.', 'A GC runs the site.'],
        },
      },
    },
    Paralegal: {
      aka: [
        'legal assistant',
        'litigation assistant',
        'legal case assistant',
        'legal administrator',
        'file handler legal',
      ],
    },
    'Legal Secretary': {
      aka: [
        'legal PA',
        'legal administrative assistant',
        'litigation secretary',
        'legal typist',
        'document production specialist',
      ],
    },
    'Legal Executive': {
      aka: ['fee earner', 'conveyancer', 'conveyancing solicitor', 'property lawyer', 'conveyancing executive'],
    },
    'Patent Attorney': {
      aka: ['IP attorney', 'trademark attorney', 'patent agent', 'intellectual property attorney', 'patent engineer'],
    },
    Prosecutor: {
      aka: [
        'district attorney',
        'US attorney',
        'prosecuting attorney',
        'assistant state attorney',
        'assistant United States attorney',
      ],
    },
    'Immigration Lawyer': {
      aka: [
        'immigration attorney',
        'immigration adviser',
        'immigration consultant',
        'immigration solicitor',
        'immigration caseworker (legal)',
      ],
    },
    'Family Lawyer': {
      aka: ['family solicitor', 'family law attorney', 'divorce attorney', 'divorce lawyer', 'matrimonial attorney'],
    },
    'Personal Injury Lawyer': {
      aka: [
        'personal injury solicitor',
        'personal injury attorney',
        'clinical negligence solicitor',
        'medical malpractice attorney',
        'plaintiff attorney',
      ],
    },
    'Corporate Lawyer': {
      aka: ['corporate attorney', 'M&A lawyer', 'transactional attorney', 'commercial lawyer', 'corporate associate'],
    },
    Judge: {
      aka: ['magistrate', 'justice of the peace', 'tribunal judge', 'district judge', 'hearing officer'],
      when: {
        Judge: {
          near: [
            'court',
            'district',
            'circuit',
            'tribunal',
            'judicial',
            'administrative',
            'magistrate',
            'law',
            'bench',
            'immigration',
            'hearings',
          ],
          unless: ['to judge', 'competition judge', 'we judge', 'judge advocate', 'not judge', 'judge distance'],
          matches: ['Judge, county court.', 'Tribunal judge.'],
          misses: ['A dog show competition judge.', 'To judge distance by law.'],
        },
      },
    },
    'Court Clerk': { aka: ['law clerk', 'court officer', 'court administrator', 'court assistant', 'judicial clerk'] },
    'E-Discovery Specialist': {
      aka: [
        'litigation support specialist',
        'eDiscovery project manager',
        'eDiscovery analyst',
        'document reviewer',
        'litigation support analyst',
      ],
    },
    'Compliance Officer': {
      aka: [
        'compliance manager',
        'compliance analyst',
        'compliance specialist',
        'compliance associate',
        'head of compliance',
      ],
    },
    'Data Protection Officer': {
      aka: ['DPO', 'privacy officer', 'privacy analyst', 'information governance manager', 'privacy manager'],
      when: {
        DPO: {
          exact: true,
          near: ['data', 'privacy', 'GDPR', 'protection', 'information', 'governance'],
          matches: ['GDPR DPO.', 'Data privacy lead, DPO.'],
          misses: ['A DPO model by preference.', 'DPO days payable.'],
        },
      },
    },
    'Company Secretary': {
      aka: [
        'corporate secretary',
        'governance manager',
        'company secretarial assistant',
        'governance officer',
        'governance professional',
      ],
    },
    'Legal Operations Manager': {
      aka: [
        'legal operations specialist',
        'legal project manager',
        'contracts manager (legal)',
        'contract administrator legal',
        'contract specialist legal',
      ],
    },
    'Law Graduate': {
      aka: ['trainee solicitor', 'summer associate', 'legal intern', 'law student', 'legal apprentice'],
    },
    'Real Estate Attorney': { aka: ['real estate lawyer', 'real estate associate attorney'], is: ['Attorney'] },
    'Tax Attorney': { aka: ['tax lawyer', 'tax associate attorney'], is: ['Attorney'] },
    'Employment Lawyer': { aka: ['employment attorney', 'labor attorney', 'employment solicitor'], is: ['Attorney'] },
    'Estate Planning Attorney': {
      aka: ['estate planning associate', 'trusts and estates attorney', 'probate attorney', 'elder law attorney'],
      is: ['Attorney'],
    },
    'Bankruptcy Attorney': { aka: ['insolvency solicitor'], is: ['Attorney'] },
    'Environmental Attorney': { aka: ['land use attorney', 'water law attorney'], is: ['Attorney'] },
    'Data Privacy Attorney': { aka: ['privacy attorney', 'data protection lawyer'], is: ['Attorney'] },
    'Health Care Attorney': { aka: ['healthcare attorney'], is: ['Attorney'] },
    'Construction Lawyer': { aka: ['construction attorney'], is: ['Attorney'] },
    'Competition Lawyer': { aka: ['antitrust attorney'], is: ['Attorney'] },
    'Employee Benefits Attorney': { aka: ['ERISA attorney'], is: ['Attorney'] },
    'Energy Lawyer': { is: ['Attorney'] },
    'Foreclosure Attorney': { is: ['Attorney'] },
    'Entertainment Lawyer': { aka: ['entertainment attorney'], is: ['Attorney'] },
    'Title Attorney': { aka: ['closing attorney'], is: ['Attorney'] },
    'Education Law Attorney': { aka: ['special education attorney'], is: ['Attorney'] },
    'Aviation Lawyer': { is: ['Attorney'] },
    'Shipping Lawyer': { is: ['Attorney'] },
    'Municipal Law Attorney': { is: ['Attorney'] },
    'Regulatory Attorney': { aka: ['regulatory lawyer'], is: ['Attorney'] },
    'Public Defender': {
      aka: [
        'defense attorney',
        'criminal defence solicitor',
        'crime solicitor',
        'criminal solicitor',
        'criminal lawyer',
      ],
    },
    'Duty Solicitor': { aka: ['police station representative'] },
    'Military Lawyer': { aka: ['JAG officer'] },
    'Legal Aid Solicitor': { aka: ['legal aid attorney', 'legal services attorney', 'legal aid lawyer'] },
    'City Attorney': { aka: ['county attorney', 'municipal attorney'] },
    Mediator: {
      aka: ['court mediator'],
      when: {
        Mediator: {
          near: [
            'family',
            'court',
            'dispute',
            'law',
            'legal',
            'divorce',
            'conflict',
            'accredited',
            'disputes',
            'civil',
          ],
          matches: ['Family court mediator.', 'Mediator in civil disputes.'],
          misses: ['Inflammation mediator cells.', 'A mediator pattern.'],
        },
      },
    },
    Arbitrator: {},
    'Judicial Law Clerk': {},
    Ombudsman: {},
    Coroner: {},
    'Cafcass officer': { aka: ['family court adviser'] },
    'Court Reporter': { aka: ['stenographer', 'court recorder', 'court transcriber', 'legal transcriptionist'] },
    'Court Interpreter': {},
    Bailiff: {
      when: {
        Bailiff: {
          near: ['court', 'sheriff', 'enforcement', 'warrants', 'judge', 'county', 'evictions', 'courtroom'],
          unless: ['water bailiff'],
          matches: ['County court bailiff.', "Sheriff's bailiff for the judge."],
          misses: ['A water bailiff on the river.', 'Farm bailiff, estates.'],
        },
      },
    },
    'Process Server': {},
    'Enforcement Agent': { aka: ['enforcement officer bailiff', 'high court enforcement officer'] },
  },
})
