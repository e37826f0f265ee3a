import { defineTable } from '../define-table.ts'

export const finance = defineTable({
  trade: 'finance',
  cues: ['AML', 'risk', 'investments'],
  skills: {
    Finance: {
      when: {
        Finance: {
          unless: ['our finance team', 'finance options'],
          matches: ['Finance and strategy', 'Background in finance'],
          misses: ['Email our finance team', 'Ask about finance options'],
        },
      },
    },
    'Financial Planning and Analysis': { aka: ['FP&A'] },
    'Enterprise Performance Management': {
      aka: ['EPM'],
      when: {
        EPM: {
          exact: true,
          near: ['hyperion', 'oracle', 'onestream', 'planning', 'anaplan', 'tagetik'],
          matches: ['Oracle EPM and Hyperion', 'Planning tools (EPM)'],
          misses: ['Licensed EPM plumber', 'EPM Ltd, welder'],
        },
      },
    },
    'Financial Analysis': {},
    'Financial Modelling': {},
    'Financial Forecasting': { is: ['Forecasting'] },
    'Cash Flow Forecasting': { aka: ['Cash Forecasting'], is: ['Financial Forecasting'] },
    'Financial Management': { aka: ['Finance Management'] },
    'Financial Planning': {},
    Valuation: {
      when: {
        Valuation: {
          unless: ['property valuation', 'real estate valuation', 'actuarial valuation'],
          matches: ['Modelling and valuation', 'Valuation for M&A'],
          misses: ['Property valuation and surveying', 'Actuarial valuation of reserves'],
        },
      },
    },
    'Discounted Cash Flow': {
      aka: ['DCF'],
      is: ['Valuation'],
      when: {
        DCF: {
          exact: true,
          near: ['lbo', 'model', 'modelling', 'valuation', 'financial', 'cash'],
          matches: ['DCF and LBO models', 'Valuation by DCF'],
          misses: ['Reported to DCF as a caseworker', 'Foster homes under DCF'],
        },
      },
    },
    'LBO Modelling': { is: ['Leveraged Buyouts'] },
    'Leveraged Buyouts': { aka: ['LBO'] },
    'Comparable Company Analysis': {
      aka: ['Comps'],
      is: ['Valuation'],
      when: {
        Comps: {
          near: ['dcf', 'lbo', 'precedent', 'valuation', 'm&a', 'modelling'],
          matches: ['Built DCF and comps', 'Valuation by comps and precedents'],
          misses: ['Graphic designer of comps', 'Layouts, comps and mock-ups'],
        },
      },
    },
    'Mergers and Acquisitions': { aka: ['M&A'] },
    'Due Diligence': {},
    Treasury: {
      when: {
        Treasury: {
          unless: ['us treasury', 'department of the treasury', 'treasury board', 'hm treasury'],
          matches: ['Treasury and tax', 'Experience in treasury'],
          misses: ['Audited by HM Treasury', 'A grant from the US Treasury'],
        },
      },
    },
    'Working Capital Management': {},
    'Capital Expenditure': { aka: ['CapEx'] },
    Banking: {
      when: {
        Banking: {
          unless: ['banking details', 'banking holiday', 'sleep banking', 'tissue banking'],
          matches: ['Banking and lending', 'Experience in banking'],
          misses: ['Send your banking details', 'Tissue banking technician'],
        },
      },
    },
    'Retail Banking': { is: ['Banking'] },
    'Commercial Banking': { is: ['Banking'] },
    'Investment Banking': {},
    'Private Banking': { is: ['Banking'] },
    'Bank Telling': { is: ['Cash Handling'] },
    'Bank Secrecy Act': {
      aka: ['BSA'],
      when: {
        BSA: {
          exact: true,
          near: ['bank', 'banking', 'compliance', 'ofac', 'cdd'],
          matches: ['BSA, AML and OFAC', 'Bank compliance and BSA'],
          misses: ['BSA buffer and antibodies', 'Scout leader in the BSA'],
        },
      },
    },
    'BSA/AML': { is: ['Bank Secrecy Act', 'Anti-Money Laundering'] },
    'Anti-Money Laundering': {
      aka: ['AML'],
      when: {
        AML: {
          exact: true,
          unless: ['aml patients', 'aml leukemia', 'acute myeloid', 'all aml'],
          matches: ['AML and KYC', 'Bank with AML controls'],
          misses: ['Treats AML patients', 'Trials in ALL, AML'],
        },
      },
    },
    'Know Your Customer': { aka: ['KYC'] },
    'Customer Due Diligence': {
      aka: ['CDD'],
      when: {
        CDD: {
          exact: true,
          near: ['kyc', 'edd', 'customer', 'onboarding', 'bank'],
          matches: ['KYC and CDD', 'CDD and EDD for AML'],
          misses: ['Wafer CDD camera', 'Drug stability (CDD)'],
        },
      },
    },
    'Enhanced Due Diligence': {
      aka: ['EDD'],
      is: ['Customer Due Diligence'],
      when: {
        EDD: {
          exact: true,
          near: ['kyc', 'cdd', 'diligence', 'bank'],
          matches: ['CDD and EDD', 'KYC reviews and EDD'],
          misses: ['California EDD forms', 'Estimated date (EDD) of delivery'],
        },
      },
    },
    'Sanctions Screening': {},
    'OFAC Screening': { is: ['Sanctions Screening', 'OFAC'] },
    'Suspicious Activity Reports': {
      aka: ['SAR'],
      is: ['Anti-Money Laundering'],
      when: {
        SAR: {
          near: ['bsa', 'ctr', 'suspicious', 'fincen', 'kyc', 'mlro'],
          matches: ['Files SARs and CTRs', 'KYC reviews and SAR filing'],
          misses: ['Helicopter SAR crew', 'Answers SARs under GDPR'],
        },
      },
    },
    'Currency Transaction Reports': {
      aka: ['CTR'],
      is: ['Bank Secrecy Act'],
      when: {
        CTR: {
          exact: true,
          near: ['sar', 'bsa', 'ofac', 'bank', 'teller'],
          matches: ['Files CTR and SAR', 'BSA checks, CTR'],
          misses: ['Lifted email CTR by 3%', 'Ads with a CTR of 2%'],
        },
      },
    },
    'Fraud Prevention': {},
    'Financial Crime': { aka: ['FinCrime'] },
    Lending: {
      aka: ['Loans'],
      when: {
        Loans: {
          near: ['bank', 'mortgage', 'credit', 'banking', 'underwriting', 'deposits'],
          unless: ['student loans', 'season ticket loans'],
          matches: ['Deposits and loans at a bank', 'Mortgages and loans'],
          misses: ['Help with student loans and mortgages', 'Season ticket loans, credit union'],
        },
      },
    },
    'Loan Underwriting': { is: ['Lending'] },
    'Automated Underwriting System': {
      aka: ['AUS'],
      is: ['Loan Underwriting'],
      when: {
        AUS: {
          exact: true,
          near: ['mortgage', 'underwriting', 'fannie', 'loan', 'du', 'encompass'],
          matches: ['Mortgage findings by AUS', 'Loan underwriting with AUS'],
          misses: ['Sydney, AUS', 'Wir kommen AUS Wien'],
        },
      },
    },
    Mortgages: { is: ['Lending'] },
    Encompass: {
      is: ['Mortgages', 'Loan Origination System'],
      when: {
        Encompass: {
          exact: true,
          near: ['mortgage', 'loan', 'los', 'calyx', 'underwriting'],
          matches: ['Mortgage files in Encompass', 'Calyx or Encompass'],
          misses: ['Duties Encompass filing', 'Nurse at Encompass Health'],
        },
      },
    },
    'Loan Origination System': {
      aka: ['LOS'],
      when: {
        LOS: {
          exact: true,
          near: ['loan', 'mortgage', 'encompass', 'underwriting', 'calyx'],
          matches: ['Mortgage LOS such as Encompass', 'Loan files in the LOS'],
          misses: ['Cut hospital LOS by a day', 'Readmissions and LOS'],
        },
      },
    },
    'Credit Risk': {},
    'Financial Risk Management': { is: ['Risk Management'] },
    'Enterprise Risk Management': {
      aka: ['ERM'],
      is: ['Risk Management'],
      when: {
        ERM: {
          exact: true,
          near: ['coso', 'enterprise', 'governance', 'controls', 'audit'],
          matches: ['Governance, risk and ERM', 'Enterprise risk (ERM)'],
          misses: ['ERM consultants in Oslo', 'Library ERM records'],
        },
      },
    },
    'Risk Management': {},
    'Value at Risk': { is: ['Financial Risk Management'] },
    'Stress Testing of Portfolios': {},
    'Comprehensive Capital Analysis and Review': { aka: ['CCAR'], is: ['Stress Testing of Portfolios'] },
    'Basel III': { is: ['Regulatory Compliance'] },
    'Dodd-Frank': { since: 2010 },
    'MiFID II': { aka: ['MiFID'], is: ['Regulatory Compliance'], since: 2018 },
    'Solvency II': { since: 2016 },
    'FCA Regulations': {
      aka: ['FCA', 'Financial Conduct Authority'],
      when: {
        FCA: {
          exact: true,
          near: ['regulated', 'regulations', 'conduct', 'smcr', 'handbook', 'complaints', 'mifid'],
          matches: ['FCA regulated firm', 'MiFID and FCA'],
          misses: ['FCA Winnipeg, incoterms', 'Chartered accountant (FCA)'],
        },
      },
    },
    'FINRA Regulations': { aka: ['FINRA'] },
    TCF: {
      aka: ['Treating Customers Fairly'],
      when: {
        TCF: {
          exact: true,
          near: ['fca', 'customers', 'conduct', 'complaints', 'insurance', 'regulated'],
          matches: ['FCA rules and TCF', 'Regulated sales, TCF'],
          misses: ['TCF Bank branch', 'GDPR consent by TCF strings'],
        },
      },
    },
    'Consumer Credit Regulation': {},
    'Truth in Lending Act': { aka: ['TILA', 'Regulation Z', 'Reg Z'], is: ['Consumer Credit Regulation'] },
    'Investment Management': {
      aka: ['Asset Management'],
      when: {
        'Asset Management': {
          unless: ['it asset management', 'digital asset management', 'software asset management'],
          matches: ['Hedge funds and asset management', 'Asset management clients'],
          misses: ['IT asset management tools', 'Digital asset management library'],
        },
      },
    },
    'Portfolio Management': {
      when: {
        'Portfolio Management': {
          unless: [
            'project portfolio management',
            'product portfolio management',
            'it portfolio management',
            'patent portfolio management',
          ],
          matches: ['Portfolio management of bonds', 'Research and portfolio management'],
          misses: ['Project portfolio management tools', 'Patent portfolio management'],
        },
      },
    },
    'Wealth Management': {},
    'High Net Worth Clients': { aka: ['High Net Worth', 'HNW'] },
    'Venture Capital': {
      aka: ['VC'],
      when: {
        VC: {
          exact: true,
          near: ['pe', 'equity', 'startup', 'fund', 'portfolio'],
          matches: ['PE and VC funds', 'VC fund analyst'],
          misses: ['Sets up VC calls', 'Awarded the VC in 1917'],
        },
      },
    },
    Equities: {},
    'Fixed Income': {
      when: {
        'Fixed Income': {
          unless: ['on fixed income', 'a fixed income'],
          matches: ['Equities and fixed income', 'Fixed income desk'],
          misses: ['Helps tenants on fixed income', 'Seniors on a fixed income'],
        },
      },
    },
    'Assets under Management': {
      aka: ['AUM'],
      when: {
        AUM: {
          exact: true,
          matches: ['Advised on $2bn AUM', 'AUM of 40m'],
          misses: ['Chants aum at dawn', 'Teaches Aum yoga'],
        },
      },
    },
    Derivatives: {
      when: {
        Derivatives: {
          near: ['trading', 'futures', 'swaps', 'fx', 'pricing', 'financial'],
          matches: ['FX and derivatives', 'Pricing derivatives'],
          misses: ['Synthesis of indole derivatives', 'Teaches limits and derivatives'],
        },
      },
    },
    'Foreign Exchange': {
      aka: ['FX'],
      when: {
        FX: {
          exact: true,
          near: ['trading', 'treasury', 'hedging', 'rates', 'swaps', 'bank'],
          matches: ['Rates, FX and equities', 'Treasury and FX hedging'],
          misses: ['Visual FX in Houdini', 'Fan of FX series'],
        },
      },
    },
    Securities: {
      when: {
        Securities: {
          unless: ['bank of america securities', 'securities and exchange commission', 'securities inc'],
          matches: ['Securities and funds', 'Custody of securities'],
          misses: ['Filed with the Securities and Exchange Commission', 'Clerk at Norlin Securities Inc'],
        },
      },
    },
    'Capital Markets': {},
    'Financial Markets': {},
    'Workday Adaptive Planning': { aka: ['Adaptive Planning', 'Adaptive Insights'] },
    'Trade Settlement': {
      aka: ['Settlements'],
      when: {
        Settlements: {
          near: ['trade', 'securities', 'custody', 'clearing', 'fx'],
          matches: ['Clearing and settlements of trades', 'Custody, settlements'],
          misses: ['Negotiated injury settlements', 'Studied hill settlements'],
        },
      },
    },
    'Net Asset Value': {
      aka: ['NAV'],
      when: {
        NAV: {
          exact: true,
          near: ['fund', 'custody', 'equity', 'hedge', 'shareholder'],
          matches: ['Fund NAV', 'Struck the NAV of hedge funds'],
          misses: ['Migrated from NAV to cloud', 'Set up VOR and NAV lights'],
        },
      },
    },
    'Corporate Actions': {},
    'Trade Finance': {},
    'SWIFT Messaging': {
      aka: ['SWIFT'],
      when: {
        SWIFT: {
          exact: true,
          near: ['payments', 'bank', 'wire', 'sepa', 'settlements', 'mt103'],
          matches: ['SWIFT and SEPA payments', 'Bank wires by SWIFT'],
          misses: ['Apps in SWIFT and Kotlin', 'SWIFT UI'],
        },
      },
    },
    'Bloomberg Terminal': { aka: ['Bloomberg Professional'], since: 1981 },
    FactSet: { since: 1978 },
    'Capital IQ': { since: 1998 },
    PitchBook: { since: 2007 },
    Anaplan: { since: 2006 },

    'Argus Enterprise': {
      aka: ['ARGUS'],
      is: ['Valuation'],
      when: {
        ARGUS: {
          near: ['real estate', 'valuation', 'property', 'enterprise', 'costar', 'underwriting'],
          unless: ['argus leader'],
          matches: ['Real estate models in Argus', 'CoStar and ARGUS'],
          misses: ['Sold toys at Argus', 'Press officer, Sussex Argus'],
        },
      },
    },
    Fintech: { aka: ['Financial Technology'] },
    Cryptocurrency: {},
    'Pensions Administration': { is: ['Pensions'] },
    Pensions: {
      when: {
        Pensions: {
          near: ['payroll', 'administration', 'db', 'dc', 'actuarial'],
          matches: ['Payroll and pensions', 'DB schemes, pensions'],
          misses: ['Generous pensions and leave', 'Funded by private pensions'],
        },
      },
    },
  },
  certifications: {
    'Chartered Financial Analyst': {
      aka: ['CFA'],
      is: ['Financial Analysis', 'CFA Level II'],
      since: 1963,
      by: 'CFA Institute',
      when: {
        CFA: {
          exact: true,
          unless: ['cfa franchise', 'cfa restaurant', 'chick-fil-a', 'efa cfa'],
          matches: ['MBA or CFA', 'CFA preferred'],
          misses: ['Team member, CFA restaurant', 'Factor models: EFA, CFA'],
        },
      },
    },
    'CFA Level I': { by: 'CFA Institute' },
    'CFA Level II': { is: ['CFA Level I'], by: 'CFA Institute' },
    'CFA Candidate': { by: 'CFA Institute' },
    IMC: {
      aka: ['Investment Management Certificate'],
      by: 'CFA UK',
      when: {
        IMC: {
          exact: true,
          near: ['cfa', 'wealth', 'portfolio', 'fund'],
          matches: ['CFA or IMC', 'Wealth team, IMC held'],
          misses: ['Care on the IMC ward', 'Agency with IMC plans'],
        },
      },
    },
    'Financial Risk Manager': { aka: ['FRM'], is: ['Financial Risk Management'], by: 'GARP' },
    'Certified Financial Planner': {
      aka: ['CFP'],
      is: ['Financial Planning'],
      by: 'CFP Board',
      when: {
        CFP: {
          exact: true,
          unless: ['cfp deadline', 'call for papers', 'cfp fluorescent'],
          matches: ['CFP or ChFC', 'CFP preferred'],
          misses: ['After the CFP deadline passed', 'Missed the CFP deadline'],
        },
      },
    },
    'Chartered Alternative Investment Analyst': { aka: ['CAIA'], by: 'CAIA Association' },
    'Certified Treasury Professional': {
      aka: ['CTP'],
      is: ['Treasury'],
      by: 'AFP',
      when: {
        CTP: {
          exact: true,
          near: ['treasury', 'cpa', 'cfa', 'afp', 'cash'],
          matches: ['Treasury analyst, CTP', 'CPA or CTP'],
          misses: ['Offset CTP plates', 'Insured under CTP'],
        },
      },
    },
    FPAC: { is: ['Financial Planning and Analysis'], by: 'AFP' },
    FMVA: {
      aka: ['Financial Modeling and Valuation Analyst'],
      is: ['Financial Modelling'],
      by: 'Corporate Finance Institute',
    },
    CAMS: {
      aka: ['Certified Anti-Money Laundering Specialist'],
      is: ['Anti-Money Laundering', 'ACAMS Certification'],
      by: 'ACAMS',
      when: {
        CAMS: {
          exact: true,
          unless: ['cams software', 'web cams'],
          matches: ['AML lead with CAMS', 'CAMS or CFE'],
          misses: ['Mounted web CAMS', 'Patients booked in CAMS software'],
        },
      },
    },
    'ACAMS Certification': { aka: ['ACAMS'], is: ['Anti-Money Laundering'], by: 'ACAMS' },
    'Chartered Financial Planner': { is: ['Financial Planning'], by: 'Chartered Insurance Institute' },
    APFS: {},
    CeMAP: { is: ['Mortgages'], by: 'LIBF' },
    'CISI Qualification': { aka: ['CISI'], by: 'CISI' },
    'Investment Operations Certificate': {
      aka: ['IOC'],
      is: ['CISI Qualification'],
      when: {
        IOC: {
          exact: true,
          near: ['cisi', 'settlements', 'fund', 'custody'],
          matches: ['CISI IOC held', 'Investment operations, IOC'],
          misses: ['Shared IOC feeds with SIEM', 'Volunteer for the IOC'],
        },
      },
    },
    'ACT Treasury Qualification': { is: ['Treasury'], by: 'Association of Corporate Treasurers' },
    AMCT: { is: ['ACT Treasury Qualification'] },
    'Canadian Securities Course': { by: 'CSI' },

    'Investment Funds in Canada': { aka: ['IFIC'] },
  },
  licences: {
    'Series 7': {
      aka: ['FINRA Series 7', 'Series 7 License', 'General Securities Representative', 'Series 7 Licensed'],
      by: 'FINRA',
    },
    'Series 6': { aka: ['FINRA Series 6', 'Series 6 License', 'Series 6 Licensed'], by: 'FINRA' },
    'Series 63': { aka: ['Series 63 License', 'FINRA Series 63', 'Series 63 Licensed'], by: 'FINRA' },
    'Series 65': { aka: ['Series 65 License', 'FINRA Series 65', 'Series 65 Licensed'], by: 'FINRA' },
    'Series 66': {
      aka: ['Series 66 License', 'FINRA Series 66', 'Series 66 Licensed'],
      is: ['Series 63', 'Series 65'],
      by: 'FINRA',
    },
    'Series 24': { aka: ['Series 24 License', 'General Securities Principal'], by: 'FINRA' },
    'Series 79': { aka: ['Series 79 License', 'FINRA Series 79'], by: 'FINRA' },
    'Series 3': {
      aka: ['Series 3 License', 'National Commodity Futures Examination'],
      by: 'FINRA',
      when: {
        'Series 3': {
          near: ['finra', 'futures', '7', '63', 'exam'],
          matches: ['Series 3 futures exam', 'FINRA Series 3'],
          misses: ['Drove a BMW Series 3', 'Recorded series 3 of the show'],
        },
      },
    },
    'Securities Industry Essentials': {
      aka: ['SIE', 'SIE Exam', 'FINRA SIE'],
      by: 'FINRA',
      when: {
        SIE: {
          exact: true,
          near: ['finra', 'exam', 'securities', '7', '63'],
          matches: ['SIE and Series 7', 'Passed the SIE, then an exam for FINRA'],
          misses: ['Please address her as SIE', 'Wir suchen SIE'],
        },
      },
    },
    'NMLS License': {
      aka: ['Mortgage Loan Originator License', 'MLO License', 'Licensed Loan Officer', 'MLO Licensed'],
      is: ['Mortgages', 'NMLS Registration'],
      by: 'NMLS',
    },
    'NMLS Registration': { aka: ['NMLS'], by: 'NMLS' },
  },
  titles: {
    'Financial Analyst': { aka: ['Finance Analyst'] },
    'FP&A Manager': {},
    'Investment Analyst': {},
    'Investment Banking Analyst': {},
    'Portfolio Manager': {},
    'Financial Advisor': {},
    'Wealth Manager': {},
    'Bank Teller': { aka: ['Teller'] },
    'Personal Banker': {},
    'Bank Manager': {},
    'Loan Officer': {},
    'Mortgage Loan Officer': { aka: ['MLO'], is: ['Loan Officer'] },
    'Loan Processor': {},
    'Mortgage Underwriter': {},
    'Credit Analyst': {},
    'Risk Analyst': {},
    'Risk Manager': {},
    'AML Analyst': {},
    'Fraud Analyst': {},
    'Treasury Analyst': {},
    Treasurer: {},
    Trader: {},
    Stockbroker: { aka: ['Securities Broker'] },
    'Investor Relations Manager': {},
    'Pensions Administrator': {},
  },
})
