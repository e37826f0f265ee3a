import { defineTable } from '../define-table.ts'

export const legal = defineTable({
  trade: 'legal',
  cues: [
    'legal',
    'law',
    'court',
    'counsel',
    'solicitor',
    'bar',
    'firm',
    'cases',
    'attorney',
    'clients',
    'contract',
    'compliance',
    'certification',
    'chambers',
  ],
  skills: {
    'Qualified Domestic Relations Orders': { aka: ['QDRO'] },
    'Landlord and Tenant Law': { aka: ['landlord and tenant'] },
    Litigation: { is: ['Dispute Resolution'] },
    'Dispute Resolution': {},
    'Corporate Law': {},
    'Commercial Law': {},
    'Contract Law': {},
    'Contract Lifecycle Management': {
      aka: ['CLM'],
      when: {
        CLM: {
          exact: true,
          near: ['icertis', 'agiloft', 'procurement'],
          matches: ['Legal CLM.', 'Contract tools (CLM).'],
          misses: ['CLM of a bank.', 'Clm file.'],
        },
      },
    },
    'Employment Law': {},
    'Labor Law': {},
    'Family Law': {},
    'Criminal Law': {},
    'Criminal Defense': { is: ['Criminal Law'] },
    'Personal Injury Law': { aka: ['personal injury'] },
    'Immigration Law': {},
    'Real Estate Law': { aka: ['property law'] },
    Conveyancing: { is: ['Real Estate Law'] },
    'HM Land Registry': { aka: ['Land Registry'] },
    Probate: {
      when: {
        Probate: {
          near: ['law'],
          unless: ['probate genealogist'],
          matches: ['Legal probate work.', 'Probate and wills clients.'],
          misses: ['Sells probate homes.', 'A probate home sale.'],
        },
      },
    },
    'Intellectual Property': { aka: ['IP law'] },
    'Tax Law': {},
    'Environmental Law': {},
    'Administrative Law': { is: ['Public Law'] },
    'Public Law': {},
    'Health Law': {},
    'Data Protection': { aka: ['data privacy'] },
    GDPR: { aka: ['General Data Protection Regulation'], since: 2016 },
    CCPA: { aka: ['California Consumer Privacy Act'], since: 2018 },
    'Data Subject Access Requests': { aka: ['DSARs', 'Subject Access Requests'] },
    'Freedom of Information': {
      aka: ['FOIA', 'FOI'],
      when: {
        FOI: {
          exact: true,
          near: ['request', 'information', 'freedom', 'act', 'data', 'gdpr'],
          matches: ['FOI and data requests.'],
          misses: ['FOI AB.', 'Foi gras.'],
        },
      },
    },
    'Legal Research': {},
    'Cite Checking': { aka: ['Citation Checking', 'Bluebooking'] },
    'Legal Drafting': {},
    'Discovery (Legal)': {},
    Depositions: {
      aka: ['examinations before trial'],
      when: {
        Depositions: {
          near: ['litigation'],
          unless: ['vapor depositions'],
          matches: ['Litigation depositions.', 'Attorney taking depositions.'],
          misses: ['Thin film depositions.', 'Sediment depositions.'],
        },
      },
      is: ['Discovery (Legal)'],
    },
    'E-Discovery': { aka: ['eDiscovery', 'Electronic Discovery'] },
    'Technology-Assisted Review': { aka: ['Predictive Coding'], is: ['E-Discovery'] },
    Relativity: {
      when: {
        Relativity: {
          exact: true,
          near: ['ediscovery', 'discovery', 'review', 'litigation', 'concordance', 'document'],
          matches: ['Litigation tools: Relativity, Nuix.', 'E-discovery in Relativity.'],
          misses: ["Einstein's theory of relativity.", 'General relativity and cosmology.'],
        },
      },
    },
    Everlaw: {},
    Westlaw: {},
    LexisNexis: {
      aka: ['Lexis+', 'Lexis', 'Lexis/Nexis'],
      when: {
        Lexis: {
          near: ['westlaw', 'research', 'nexis'],
          matches: ['Westlaw and Lexis.', 'Legal research in Lexis.'],
          misses: ['Lexis of a tongue.', 'A rich lexis.'],
        },
      },
    },
    Clio: {
      when: {
        Clio: {
          exact: true,
          near: ['software', 'billing', 'practice'],
          unless: ['renault clio'],
          matches: ['Legal software like Clio.', 'Law firm billing in Clio.'],
          misses: ['A Renault Clio.', 'Drives a Clio.'],
        },
      },
    },
    'Court Filing': {},
    'Electronic Court Filing': {
      aka: ['E-Filing', 'eFiling', 'ECF'],
      is: ['Court Filing'],
      when: {
        'E-Filing': {
          near: ['pleadings', 'pacer', 'paralegal', 'litigation'],
          unless: ['tax e filing', 'e filing of tax', 'e filing of income', 'gst e filing'],
          matches: ['Court e-filing', 'E-filing for a law firm'],
          misses: ['E-filing of tax returns', 'HR e-filing and scans'],
        },
        eFiling: {
          near: ['pleadings', 'pacer', 'paralegal', 'litigation'],
          unless: ['tax efiling', 'efiling of tax'],
          matches: ['Court eFiling', 'eFiling for a law firm'],
          misses: ['eFiling of tax returns', 'HR eFiling and scans'],
        },
        ECF: {
          exact: true,
          near: ['pacer', 'cm', 'filing', 'pleadings'],
          matches: ['PACER and ECF', 'Court filing by ECF'],
          misses: ['Cells in ECF and ICF', 'Ecf bleaching'],
        },
      },
    },
    'Trial Preparation': {},
    Mediation: { is: ['Alternative Dispute Resolution'] },
    'Alternative Dispute Resolution': {
      aka: ['ADR'],
      when: {
        ADR: {
          exact: true,
          near: ['litigation'],
          unless: ['adr licence', 'adr driver'],
          matches: ['Legal ADR.', 'Litigation and ADR.'],
          misses: ['An ADR licence for fuel tankers.', 'Hotel ADR and RevPAR.'],
        },
      },
    },
    'Regulatory Compliance': {
      aka: ['compliance'],
      when: {
        compliance: {
          near: ['aml', 'regulatory', 'sox', 'fca', 'sec'],
          unless: ['in compliance', 'ensure compliance', 'ensures compliance', 'compliance with'],
          matches: ['Legal, ethics and compliance.', 'Knowledge of AML and compliance.'],
          misses: ['In compliance with safety regulations.', 'Ensure compliance with legal rules.'],
        },
      },
    },
    'Anti-Bribery': { aka: ['ABAC'] },
    'Export Controls': {},
    'EAR/ITAR': { aka: ['ITAR/EAR'], is: ['EAR', 'ITAR'] },
    'Court Reporting': {},
    Stenography: {
      when: {
        Stenography: {
          near: ['law'],
          matches: ['Court stenography.', 'Legal stenography.'],
          misses: ['Stenography for clerks.', 'Secretarial stenography.'],
        },
      },
    },
    'Legal Terminology': {},
    'Legal Aid': {},
    'International Law': {},
    'Maritime Law': {},
    'Federal Acquisition Regulation': {
      aka: ['FAR'],
      when: {
        FAR: {
          exact: true,
          near: ['dfars', 'federal', 'acquisition', 'contracting', 'procurement'],
          unless: ['far 25', 'far 121'],
          matches: ['FAR and DFARS.', 'Federal contracting under the FAR.'],
          misses: ['BY FAR THE BEST', 'A pilot under FAR 121.'],
        },
      },
    },
    'Commercial Agreements': {},
    'Non-Disclosure Agreements': {
      aka: ['NDAs', 'Confidentiality Agreements'],
      is: ['Commercial Agreements'],
      when: {
        NDAs: {
          near: ['MSA', 'SOW', 'agreements', 'review', 'negotiate', 'drafting'],
          unless: ['nda submission', 'nda submissions', 'inds and ndas', 'ind and nda', 'sign an nda', 'sign nda'],
          matches: ['Drafts NDAs and MSAs', 'Contract review: NDAs'],
          misses: ['FDA filings: INDs and NDAs', 'Two NDAs approved by FDA'],
        },
      },
    },
    'Master Services Agreements': {
      aka: ['MSAs'],
      when: {
        MSAs: {
          near: ['nda', 'sow', 'agreements', 'negotiate', 'drafting'],
          matches: ['NDAs, MSAs and SOWs.', 'Negotiate MSAs.'],
          misses: ['Census MSAs.', 'Housing in 40 MSAs.'],
        },
      },
      is: ['Commercial Agreements'],
    },
    Ironclad: { is: ['Contract Lifecycle Management'] },
    IPRO: { is: ['E-Discovery'] },
    'Needles case management': {
      aka: ['Needles'],
      when: {
        Needles: {
          exact: true,
          near: ['legal', 'filevine', 'paralegal', 'litigation', 'software', 'litify'],
          matches: ['Filevine or Needles.', 'Injury paralegal with Needles.'],
          misses: ['Knitting needles.', 'Needles and syringes.'],
        },
      },
    },
    Aderant: {},
    TrialWorks: {},
    NetDocuments: {},
    Arbitration: {
      when: {
        Arbitration: {
          unless: ['mutual arbitration', 'arbitration agreement', 'bus arbitration'],
          matches: ['Skilled in arbitration.', 'Litigation and arbitration.'],
          misses: ['Sign the arbitration agreement.', 'Bus arbitration in RTL.'],
        },
      },
    },
    'Construction Law': {},
    'Education Law': {},
    'Insurance Defense': {},
    'Class Actions': {},
    'Tort Law': {},
    'Consumer Law': {},
    ITAR: { aka: ['International Traffic in Arms Regulations'], is: ['Export Controls'] },
    EAR: {
      aka: ['Export Administration Regulations'],
      is: ['Export Controls'],
      when: {
        EAR: {
          exact: true,
          near: ['itar', 'export', 'controls', 'regulations', 'ddtc', 'bis'],
          matches: ['ITAR and EAR.', 'Export rules (EAR).'],
          misses: ['Ear, nose and throat.', 'An ear exam.'],
        },
      },
    },
    OFAC: { aka: ['Office of Foreign Assets Control'] },
    'Stark Law': {
      aka: ['Stark'],
      is: ['Health Law'],
      when: {
        Stark: {
          exact: true,
          near: ['anti-kickback', 'healthcare', 'aks', 'regulations', 'hipaa'],
          matches: ['Stark and HIPAA rules.', 'Healthcare compliance: Stark.'],
          misses: ['Stark County.', 'In stark contrast.'],
        },
      },
    },
    'Anti-Kickback Statute': { is: ['Health Law'] },
    'False Claims Act': { is: ['Health Law'] },
    'Banking and Finance Law': {},
    'Whistleblowing and Investigations': {},
    'Civil Procedure Rules': {},
    'Land Registry Procedures': {},
    'Practical Law': {},
    'Time Matters': {},
    'Energy Law': {},
  },
  certifications: {
    'Certified Paralegal': { by: 'NALA' },
    'CILEX Qualification': {
      aka: ['CILEX'],
      was: ['ILEX'],
      by: 'CILEX',
      when: {
        ILEX: {
          exact: true,
          matches: ['ILEX Level 6', 'Fellow of ILEX'],
          misses: ['Planted ilex hedges', 'Prunes Ilex and box'],
        },
      },
    },
    FCILEx: { is: ['CILEX Qualification'] },
    'Solicitors Qualifying Examination': {
      aka: ['SQE'],
      by: 'Solicitors Regulation Authority',
      when: {
        SQE: {
          exact: true,
          near: ['lpc', 'sra', 'training', 'qwe', 'llb'],
          matches: ['LPC or SQE law graduate.', 'Solicitor via SQE.'],
          misses: ['A SQE in software test.', 'Sqe file.'],
        },
      },
      is: ['SQE1'],
    },
    SQE1: {},
    'Certified E-Discovery Specialist': { aka: ['CEDS'], by: 'ACEDS' },
    'Certified Information Privacy Professional': { aka: ['CIPP'], by: 'IAPP' },
    'Certified Information Privacy Manager': { aka: ['CIPM'] },
    'Certified Compliance and Ethics Professional': {
      aka: ['CCEP'],
      by: 'SCCE',
    },
    'Certified in Healthcare Compliance': {
      aka: ['CHC'],
      when: {
        CHC: {
          exact: true,
          near: ['hcca', 'ccep', 'healthcare', 'hipaa', 'privacy'],
          matches: ['Healthcare compliance, CHC.', 'CCEP or CHC.'],
          misses: ['CHC Helicopter.', 'Chc Ltd.'],
        },
      },
    },
    'Certified Regulatory Compliance Manager': { aka: ['CRCM'], by: 'American Bankers Association' },
    'Chartered Governance Qualification': { aka: ['ICSA'], by: 'Chartered Governance Institute' },
    'Registered Professional Reporter': {
      aka: ['RPR'],
      by: 'NCRA',
      when: {
        RPR: {
          exact: true,
          near: ['reporter', 'ncra', 'steno', 'csr', 'crr'],
          matches: ['Court reporter, RPR.', 'NCRA RPR.'],
          misses: ['RPR test for syphilis.', 'Rpr Ltd.'],
        },
      },
    },
    'Accredited Mediator': { by: 'CEDR' },
    'STEP Qualification': { aka: ['STEP Qualified'], by: 'STEP' },
    MCIArb: {},
    'Immigration Adviser Accreditation': {
      aka: ['OISC', 'Immigration Advice Authority', 'IAA'],
      by: 'Office of the Immigration Services Commissioner',
      when: {
        IAA: {
          exact: true,
          near: ['oisc', 'immigration', 'adviser', 'level'],
          matches: ['OISC or IAA', 'IAA Level 2 immigration adviser'],
          misses: ['Bound auxin (IAA)', 'IAA Munich motor show'],
        },
      },
    },
    'Regulated Canadian Immigration Consultant': { aka: ['RCIC'] },
    'Police Station Accreditation': { aka: ['PSRAS'] },
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
        'admitted as a solicitor',
        'England & Wales qualified',
      ],
      by: 'Solicitors Regulation Authority',
    },
    'Called to the Bar of England and Wales': {
      aka: ['qualified barrister', 'Bar of England and Wales', 'Bar Standards Board'],
      by: 'Bar Standards Board',
    },
    'BSB Practising Certificate': { is: ['Called to the Bar of England and Wales'] },
    'Licensed Conveyancer': {
      aka: ['CLC licence', 'CLC qualification conveyancing'],
      by: 'Council for Licensed Conveyancers',
    },
    'Patent Bar': {
      aka: [
        'USPTO registration',
        'USPTO registered',
        'registered to practice before the USPTO',
        'admitted to practice before the USPTO',
      ],
      by: 'USPTO',
    },
    'European Patent Attorney': { aka: ['European Patent Attorney qualification'] },
    'Chartered Patent Attorney': { aka: ['CPA patent'] },
    'Registered Patent Attorney': { is: ['Patent Bar'] },
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
          near: ['commission', 'commissioned', 'license', 'licensed', 'certified', 'preferred', 'be'],
          matches: ['Notary Public preferred.', 'Must be a Notary Public.'],
          misses: ['A notary public stamps it.', 'See the notary public.'],
        },
        notary: {
          near: ['commission', 'commissioned', 'license', 'licensed', 'certified', 'plus', 'current'],
          matches: ['Notary is a plus.', 'Current notary required.'],
          misses: ['A notary stamps it.', 'See the notary.'],
        },
      },
    },
    'Process Server License': {
      aka: ['registered process server', 'certified process server'],
    },
    'Legal Document Assistant License': { aka: ['LDA license'] },
    'California bar': {
      aka: ['admitted to the California bar'],
      is: ['Bar Admission'],
      when: {
        'California bar': {
          near: ['law'],
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
          near: ['law'],
          matches: ['Member of the New York bar, attorney.', 'New York bar: law license.'],
          misses: ['A New York bar seeks mixologists.', 'Tends a New York bar.'],
        },
      },
    },
    'Texas bar': {
      is: ['Bar Admission'],
      when: {
        'Texas bar': {
          near: ['law'],
          matches: ['Attorney, Texas bar.', 'Texas bar member, counsel.'],
          misses: ['A Texas bar and grill.', 'A Texas bar.'],
        },
      },
    },
    'Florida Bar': {
      is: ['Bar Admission'],
      when: {
        'Florida Bar': {
          near: ['law'],
          matches: ['Attorney, Florida Bar.', 'Florida Bar member, counsel.'],
          misses: ['A Florida bar and grill.', 'A Florida bar.'],
        },
      },
    },
    'Illinois bar': {
      is: ['Bar Admission'],
      when: {
        'Illinois bar': {
          near: ['law'],
          matches: ['Attorney, Illinois bar.', 'Illinois bar member, counsel.'],
          misses: ['An Illinois bar and grill.', 'An Illinois bar.'],
        },
      },
    },
    'New Jersey bar': {
      is: ['Bar Admission'],
      when: {
        'New Jersey bar': {
          near: ['law'],
          matches: ['Attorney, New Jersey bar.', 'New Jersey bar member, counsel.'],
          misses: ['A New Jersey bar and grill.', 'A New Jersey bar.'],
        },
      },
    },
    'Georgia bar': {
      is: ['Bar Admission'],
      when: {
        'Georgia bar': {
          near: ['law'],
          matches: ['Attorney, Georgia bar.', 'Georgia bar member, counsel.'],
          misses: ['A Georgia bar and grill.', 'A Georgia bar.'],
        },
      },
    },
    'Massachusetts bar': {
      is: ['Bar Admission'],
      when: {
        'Massachusetts bar': {
          near: ['law'],
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
      aka: ['lawyer', 'attorney at law'],
      when: {
        Attorney: {
          unless: ['power of attorney', 'attorney general', 'district attorney', 'powers of attorney'],
          matches: ['Attorney, Reed LLP.', 'A staff attorney.'],
          misses: ['A power of attorney.', 'The Attorney General.'],
        },
      },
    },
    Solicitor: {
      when: {
        Solicitor: {
          unless: ['solicitor general', 'city solicitor', 'no solicitors'],
          matches: ['Solicitor, Reed LLP.', 'A solicitor of six years.'],
          misses: ['The Solicitor General.', 'A county and city solicitor.'],
        },
      },
    },
    Barrister: {},
    Advocate: {
      when: {
        Advocate: {
          near: ['faculty', 'scots', 'high'],
          unless: ['patient advocate', 'advocate for', 'developer advocate'],
          matches: ['Advocate, High Court.', 'Bar: advocate and lawyer.'],
          misses: ['Advocate for high needs pupils.', 'A developer advocate.'],
        },
      },
    },
    "King's Counsel": {
      aka: ['KC', 'QC'],
      when: {
        KC: {
          exact: true,
          near: ['barrister', 'silk'],
          matches: ['KC at Elm Chambers.', 'Barrister, KC.'],
          misses: ['Kansas, KC.', 'KC Chiefs.'],
        },
        QC: {
          exact: true,
          near: ['barrister', 'silk'],
          matches: ['QC at Elm Chambers.', 'Barrister, QC.'],
          misses: ['QC inspector.', 'Montreal, QC.'],
        },
      },
    },
    'General Counsel': {
      aka: ['GC'],
      when: {
        GC: {
          exact: true,
          near: ['legal', 'counsel', 'attorney', 'jd', 'clo', 'law'],
          matches: ['Legal team under the GC.', 'In-house attorney, GC.'],
          misses: ['GC-MS analysis.', 'A GC runs the site.'],
        },
      },
    },
    'In-House Counsel': { aka: ['Corporate Counsel'], is: ['Attorney'] },
    Paralegal: {},
    'Litigation Assistant': {},
    'Legal Assistant': {},
    'Legal Secretary': { aka: ['legal administrative assistant'] },
    'Legal Executive': {},
    'Patent Attorney': {},
    Prosecutor: {},
    'Immigration Lawyer': {},
    'Family Lawyer': {},
    'Corporate Lawyer': {},
    Judge: {
      when: {
        Judge: {
          near: ['district', 'circuit', 'tribunal', 'judicial', 'administrative'],
          unless: ['to judge', 'competition judge', 'judge distance'],
          matches: ['Judge, county court.', 'Tribunal judge.'],
          misses: ['A dog show competition judge.', 'To judge distance by law.'],
        },
      },
    },
    Magistrate: {},
    'Court Clerk': {},
    'Compliance Officer': {},
    'Data Protection Officer': {
      aka: ['DPO'],
      when: {
        DPO: {
          exact: true,
          near: ['data', 'privacy', 'gdpr', 'protection', 'information', 'governance'],
          matches: ['GDPR DPO.', 'Data privacy lead, DPO.'],
          misses: ['A DPO model by preference.', 'DPO days payable.'],
        },
      },
    },
    'Company Secretary': { aka: ['corporate secretary'] },
    'Law Graduate': {},
    'Real Estate Attorney': { is: ['Attorney'] },
    'Tax Attorney': { is: ['Attorney'] },
    'Employment Lawyer': { is: ['Attorney'] },
    'Estate Planning Attorney': { is: ['Attorney'] },
    'Bankruptcy Attorney': { is: ['Attorney'] },
    'Environmental Attorney': { is: ['Attorney'] },
    'Health Care Attorney': { is: ['Attorney'] },
    'Entertainment Lawyer': { is: ['Attorney'] },
    'Title Attorney': { is: ['Attorney'] },
    'Public Defender': {},
    'Military Lawyer': {},
    'City Attorney': {},
    Mediator: {
      when: {
        Mediator: {
          near: ['family', 'dispute', 'divorce', 'conflict', 'accredited'],
          matches: ['Family court mediator.', 'Mediator in civil disputes.'],
          misses: ['Inflammation mediator cells.', 'A mediator pattern.'],
        },
      },
    },
    Arbitrator: {},
    'Judicial Law Clerk': { aka: ['Judicial Clerk'] },
    Ombudsman: {},
    Coroner: {},
    'Court Reporter': { aka: ['stenographer'] },
    'Court Interpreter': {},
    Bailiff: {
      when: {
        Bailiff: {
          near: ['sheriff', 'enforcement', 'warrants', 'judge', 'county'],
          unless: ['water bailiff'],
          matches: ['County court bailiff.', "Sheriff's bailiff for the judge."],
          misses: ['A water bailiff on the river.', 'Farm bailiff, estates.'],
        },
      },
    },
    'Process Server': {},
    'Enforcement Agent': {},
  },
})
