import { defineTable } from '../define-table.ts'

export const finance = defineTable({
  trade: 'finance',
  skills: {
    Finance: {
      aka: ['Corporate Finance', 'Financial Skills', 'Finance Experience', 'Finance Background'],
      when: {
        Finance: {
          unless: ['our Finance team', 'Finance options'],
          matches: ['Finance and strategy', 'Background in finance'],
          misses: ['Email our finance team', 'Ask about finance options'],
        },
      },
    },
    'Financial Planning and Analysis': { aka: ['FP&A', 'FPA Finance', 'Planning and Analysis Finance'] },
    'Financial Analysis': {
      aka: [
        'Financial Analytics',
        'Analysing Financial Data',
        'Analyzing Financial Data',
        'Analysis of Financial Data',
        'Financial Data Analysis',
      ],
    },
    'Financial Modelling': {
      aka: ['Financial Modeling', 'Financial Models', 'Building Financial Models', 'Excel Financial Models'],
    },
    'Financial Forecasting': {
      aka: [
        'Forecasting',
        'Financial Forecasts',
        'Budgeting and Forecasting',
        'Rolling Forecasts',
        'Budgets and Forecasts',
      ],
      when: {
        Forecasting: {
          unless: ['weather Forecasting', 'demand Forecasting', 'sales Forecasting'],
          matches: ['Budgets and forecasting', 'Skilled in forecasting'],
          misses: ['Weather forecasting for airports', 'Demand forecasting in retail'],
        },
      },
    },
    'Financial Management': {
      aka: ['Managing Finances', 'Finance Management', 'Financial Administration', 'Management of Finances'],
    },
    'Financial Planning': { aka: ['Personal Financial Planning', 'Retirement Planning', 'Pension Planning'] },
    'Strategic Finance': { aka: ['Finance Business Partnering', 'Commercial Finance'] },
    Valuation: {
      aka: ['Business Valuation', 'Company Valuation', 'Equity Valuation'],
      when: {
        Valuation: {
          unless: ['property Valuation', 'real estate Valuation', 'actuarial Valuation', 'land Valuation'],
          matches: ['Modelling and valuation', 'Valuation for M&A'],
          misses: ['Property valuation and surveying', 'Actuarial valuation of reserves'],
        },
      },
    },
    'Discounted Cash Flow': {
      aka: ['DCF', 'DCF Modelling', 'DCF Modeling', 'DCF Analysis'],
      is: ['Valuation'],
      when: {
        DCF: {
          exact: true,
          near: ['LBO', 'model', 'models', 'modelling', 'modeling', 'valuation', 'comps', 'financial', 'cash'],
          matches: ['DCF and LBO models', 'Valuation by DCF'],
          misses: ['Reported to DCF as a caseworker', 'Foster homes under DCF'],
        },
      },
    },
    'LBO Modelling': { aka: ['LBO', 'LBO Modeling', 'Leveraged Buyout Modelling', 'LBO Models', 'Leveraged Buyouts'] },
    'Comparable Company Analysis': { aka: ['Trading Comps', 'Comps Analysis'], is: ['Valuation'] },
    'Mergers and Acquisitions': { aka: ['M&A', 'Mergers & Acquisitions Advisory'] },
    'Due Diligence': { aka: ['Financial Due Diligence', 'Commercial Due Diligence', 'Due Diligence Reviews'] },
    'Cash Flow Management': {
      aka: [
        'Cash Flow Forecasting',
        'Cash Management',
        'Cash Flow Forecasts',
        'Cashflow Management',
        'Cash Flow Analysis',
        'Cashflow Forecasting',
        'Cashflow',
        'Managing Cash Flow',
      ],
    },
    Treasury: {
      aka: ['Treasury Management', 'Treasury Operations', 'Corporate Treasury', 'Liquidity Management'],
      when: {
        Treasury: {
          unless: ['US Treasury', 'Department of the Treasury', 'Treasury Board', 'U.S. Treasury', 'HM Treasury'],
          matches: ['Treasury and tax', 'Experience in treasury'],
          misses: ['Audited by HM Treasury', 'A grant from the US Treasury'],
        },
      },
    },
    'Working Capital Management': { aka: ['Working Capital'] },
    'Capital Budgeting': { aka: ['Capital Expenditure', 'CapEx', 'CAPEX Planning', 'Capital Planning'] },
    'ROI Analysis': {
      aka: ['Return on Investment', 'ROI Calculation', 'Cost-Benefit Analysis', 'Return on Investment Analysis'],
    },
    Banking: {
      aka: ['Retail Banking', 'Personal Banking', 'Banking Experience', 'Consumer Banking'],
      when: {
        Banking: {
          unless: [
            'Banking details',
            'Banking holiday',
            'sleep Banking',
            'Banking the takings',
            'tissue Banking',
            'egg Banking',
            'Banking hours',
          ],
          matches: ['Banking and lending', 'Experience in banking'],
          misses: ['Send your banking details', 'Tissue banking technician'],
        },
      },
    },
    'Commercial Banking': { aka: ['Corporate Banking', 'Business Banking'], is: ['Banking'] },
    'Investment Banking': { aka: ['IB Investment Banking', 'Investment Banking Experience'] },
    'Private Banking': { is: ['Banking'] },
    'Bank Telling': { aka: ['Teller Operations', 'Teller Transactions', 'Teller Experience'], is: ['Cash Handling'] },
    'Bank Secrecy Act': {
      aka: ['BSA', 'BSA/AML', 'BSA Compliance'],
      when: {
        BSA: {
          exact: true,
          near: ['AML', 'bank', 'banking', 'compliance', 'KYC', 'OFAC', 'CDD', 'suspicious'],
          matches: ['BSA, AML and OFAC', 'Bank compliance and BSA'],
          misses: ['BSA buffer and antibodies', 'Scout leader in the BSA'],
        },
      },
    },
    'Anti-Money Laundering': {
      aka: [
        'AML',
        'Money Laundering Prevention',
        'AML Compliance',
        'Anti-Money Laundering Regulations',
        'AML Regulations',
        'AML Investigations',
        'Money Laundering Regulations',
      ],
      when: {
        AML: {
          exact: true,
          unless: ['AML patients', 'AML leukemia', 'acute myeloid', 'ALL AML', 'AML ALL', 'AML therapy'],
          matches: ['AML and KYC', 'Bank with AML controls'],
          misses: ['Treats AML patients', 'Trials in ALL, AML'],
        },
      },
    },
    'Know Your Customer': {
      aka: ['KYC', 'KYC Checks', 'KYC Reviews', 'KYC/AML', 'KYC Onboarding', 'AML/KYC', 'KYC Procedures'],
    },
    'Customer Due Diligence': {
      aka: ['CDD', 'Enhanced Due Diligence', 'EDD', 'CDD/EDD'],
      when: {
        CDD: {
          exact: true,
          near: ['KYC', 'AML', 'EDD', 'customer', 'onboarding', 'bank'],
          matches: ['KYC and CDD', 'CDD and EDD for AML'],
          misses: ['Wafer CDD camera', 'Drug stability (CDD)'],
        },
        EDD: {
          exact: true,
          near: ['KYC', 'AML', 'CDD', 'diligence', 'bank'],
          matches: ['CDD and EDD', 'KYC reviews and EDD'],
          misses: ['California EDD forms', 'Estimated date (EDD) of delivery'],
        },
      },
    },
    'Sanctions Screening': {
      aka: ['OFAC Screening', 'Transaction Monitoring', 'Sanctions'],
      when: {
        Sanctions: {
          near: ['AML', 'KYC', 'OFAC', 'screening', 'PEP', 'financial crime', 'compliance'],
          matches: ['AML, KYC and sanctions', 'Sanctions and PEP checks'],
          misses: ['Teachers set sanctions and rewards', 'Breach leads to sanctions'],
        },
      },
    },
    'Suspicious Activity Reports': {
      aka: ['SAR Filing', 'SAR Reporting', 'Suspicious Activity Reporting'],
      is: ['Anti-Money Laundering'],
    },
    'Financial Crime Prevention': { aka: ['Financial Crime', 'FinCrime', 'Financial Crime Compliance'] },
    'Fraud Prevention': { aka: ['Anti-Fraud', 'Fraud Monitoring', 'Fraud Risk'] },
    Lending: {
      aka: [
        'Consumer Lending',
        'Commercial Lending',
        'Loan Origination',
        'Loan Processing',
        'Loans',
        'Loan Servicing',
        'Loan Administration',
      ],
      when: {
        Loans: {
          near: [
            'lending',
            'bank',
            'mortgage',
            'mortgages',
            'credit',
            'banking',
            'underwriting',
            'deposits',
            'origination',
            'consumer',
            'commercial',
          ],
          unless: ['student Loans', 'season ticket Loans', 'library Loans'],
          matches: ['Deposits and loans at a bank', 'Mortgages and loans'],
          misses: ['Help with student loans and mortgages', 'Season ticket loans, credit union'],
        },
      },
    },
    'Loan Underwriting': {
      aka: ['Credit Underwriting', 'Underwriting Loans', 'Mortgage Underwriting'],
      is: ['Lending'],
    },
    Mortgages: {
      aka: [
        'Mortgage Lending',
        'Mortgage Processing',
        'Mortgage Loans',
        'Mortgage Origination',
        'Mortgage Advice',
        'Residential Mortgages',
      ],
      is: ['Lending'],
    },
    'Mortgage Closing': { aka: ['Loan Closing'] },
    Encompass: {
      aka: ['Ellie Mae Encompass', 'ICE Encompass', 'Encompass LOS'],
      is: ['Mortgages'],
      when: {
        Encompass: {
          exact: true,
          near: ['mortgage', 'loan', 'loans', 'LOS', 'Calyx', 'underwriting'],
          matches: ['Mortgage files in Encompass', 'Calyx or Encompass'],
          misses: ['Duties Encompass filing', 'Nurse at Encompass Health'],
        },
      },
    },
    'Credit Risk': { aka: ['Credit Risk Management', 'Credit Risk Modelling', 'Credit Risk Modeling'] },
    'Financial Risk Management': {
      aka: ['Market Risk', 'Operational Risk', 'Enterprise Risk Management', 'ERM', 'Liquidity Risk'],
      when: {
        ERM: {
          exact: true,
          near: ['risk', 'COSO', 'enterprise', 'governance', 'controls', 'audit'],
          matches: ['Governance, risk and ERM', 'Enterprise risk (ERM)'],
          misses: ['ERM consultants in Oslo', 'Library ERM records'],
        },
      },
    },
    'Risk Management': { aka: ['Managing Risk', 'Risk Mitigation', 'Risk Control'] },
    'Value at Risk': { aka: ['VaR Modelling'], is: ['Financial Risk Management'] },
    'Stress Testing of Portfolios': { aka: ['CCAR', 'DFAST'] },
    'Basel III': { aka: ['Basel II', 'Basel Accords', 'Basel IV'], is: ['Regulatory Compliance'] },
    'Dodd-Frank': { aka: ['Dodd-Frank Act'], since: 2010 },
    'MiFID II': {
      aka: ['MiFID', 'Markets in Financial Instruments Directive'],
      is: ['Regulatory Compliance'],
      since: 2018,
    },
    'Solvency II': { since: 2016 },
    'FCA Regulations': {
      aka: ['FCA Compliance', 'Financial Conduct Authority', 'FCA Rules', 'FCA Regulated Environment'],
    },
    'FINRA Regulations': { aka: ['FINRA Compliance', 'FINRA Rules', 'FINRA', 'SEC and FINRA Regulations'] },
    TCF: {
      aka: ['Treating Customers Fairly', 'Consumer Duty'],
      when: {
        TCF: {
          exact: true,
          near: ['FCA', 'customers', 'conduct', 'complaints', 'insurance', 'regulated'],
          matches: ['FCA rules and TCF', 'Regulated sales, TCF'],
          misses: ['TCF Bank branch', 'GDPR consent by TCF strings'],
        },
      },
    },
    'Consumer Credit Regulation': { aka: ['TILA', 'RESPA', 'Truth in Lending', 'TRID', 'Regulation Z'] },
    'Investment Management': {
      aka: ['Asset Management', 'Fund Management', 'Money Management of Funds'],
      when: {
        'Asset Management': {
          unless: [
            'IT Asset Management',
            'digital Asset Management',
            'software Asset Management',
            'fixed Asset Management',
            'hardware Asset Management',
            'infrastructure Asset Management',
          ],
          matches: ['Hedge funds and asset management', 'Asset management clients'],
          misses: ['IT asset management tools', 'Digital asset management library'],
        },
      },
    },
    'Portfolio Management': {
      aka: ['Investment Portfolio Management', 'Managing Investment Portfolios'],
      when: {
        'Portfolio Management': {
          unless: [
            'project Portfolio Management',
            'product Portfolio Management',
            'IT Portfolio Management',
            'patent Portfolio Management',
          ],
          matches: ['Portfolio management of bonds', 'Research and portfolio management'],
          misses: ['Project portfolio management tools', 'Patent portfolio management'],
        },
      },
    },
    'Wealth Management': { aka: ['Private Wealth Management', 'Wealth Advisory'] },
    'Private Equity': { aka: ['PE Investing', 'Private Equity Investments'] },
    'Venture Capital': { aka: ['VC Investing'] },
    'Hedge Funds': { aka: ['Hedge Fund Experience'] },
    Equities: { aka: ['Equity Trading', 'Stocks and Shares', 'Equity Markets', 'Stock Trading'] },
    'Fixed Income': {
      aka: ['Bonds Trading', 'Fixed Income Securities', 'Bond Markets'],
      when: {
        'Fixed Income': {
          unless: ['on Fixed Income', 'seniors on a Fixed Income', 'a Fixed Income'],
          matches: ['Equities and fixed income', 'Fixed income desk'],
          misses: ['Helps tenants on fixed income', 'Seniors on a fixed income'],
        },
      },
    },
    Derivatives: {
      aka: ['Options and Futures', 'Derivatives Trading', 'Financial Derivatives', 'Futures and Options'],
      when: {
        Derivatives: {
          near: [
            'trading',
            'equities',
            'fixed income',
            'options',
            'futures',
            'swaps',
            'FX',
            'pricing',
            'risk',
            'financial',
            'hedging',
            'bonds',
            'products',
          ],
          matches: ['FX and derivatives', 'Pricing derivatives'],
          misses: ['Synthesis of indole derivatives', 'Teaches limits and derivatives'],
        },
      },
    },
    'Foreign Exchange': {
      aka: ['FX', 'Forex', 'Foreign Exchange Trading', 'FX Trading'],
      when: {
        FX: {
          exact: true,
          near: [
            'trading',
            'treasury',
            'hedging',
            'currency',
            'derivatives',
            'rates',
            'risk',
            'equities',
            'forwards',
            'swaps',
            'markets',
            'bank',
          ],
          matches: ['Rates, FX and equities', 'Treasury and FX hedging'],
          misses: ['Visual FX in Houdini', 'Fan of FX series'],
        },
      },
    },
    Securities: {
      aka: ['Securities Trading', 'Securities Industry Knowledge', 'Capital Markets', 'Financial Markets'],
      when: {
        Securities: {
          unless: ['Bank of America Securities', 'Securities and Exchange Commission', 'Securities Inc'],
          matches: ['Securities and funds', 'Custody of securities'],
          misses: ['Filed with the Securities and Exchange Commission', 'Clerk at Norlin Securities Inc'],
        },
      },
    },
    'Trade Settlement': {
      aka: ['Settlements', 'Trade Processing', 'Securities Settlement', 'Trade Support', 'Trade Lifecycle'],
      when: {
        Settlements: {
          near: ['trade', 'trades', 'securities', 'custody', 'clearing', 'reconciliations', 'FX', 'equities', 'broker'],
          matches: ['Clearing and settlements of trades', 'Custody, settlements'],
          misses: ['Negotiated injury settlements', 'Studied hill settlements'],
        },
      },
    },
    'Corporate Actions': { aka: ['Corporate Actions Processing'] },
    'Equity Research': { aka: ['Investment Research', 'Stock Research', 'Securities Research'] },
    'Project Finance': { aka: ['Structured Finance', 'Structured Products'] },
    'Trade Finance': {},
    'Investor Relations': { aka: ['IR Communications', 'Shareholder Relations'] },
    'Bloomberg Terminal': {
      aka: ['Bloomberg', 'Bloomberg Professional'],
      since: 1981,
      when: {
        Bloomberg: {
          near: [
            'Reuters',
            'Eikon',
            'FactSet',
            'Terminal',
            'CapIQ',
            'Excel',
            'trading',
            'data',
            'Refinitiv',
            'markets',
            'Morningstar',
          ],
          unless: ['Bloomberg LP', 'Bloomberg School', 'Johns Hopkins Bloomberg', 'Bloomberg News', 'Bloomberg Law'],
          matches: ['FactSet and Bloomberg', 'Market data from Bloomberg'],
          misses: ['Reporter at Bloomberg News, markets', 'Studied data at Johns Hopkins Bloomberg'],
        },
      },
    },
    FactSet: { since: 1978 },
    'Capital IQ': { aka: ['S&P Capital IQ', 'CapIQ'], since: 1998 },
    'Refinitiv Eikon': { aka: ['Refinitiv', 'LSEG Workspace', 'Eikon'], was: ['Thomson Reuters Eikon'] },
    'Morningstar Direct': { aka: ['Morningstar'] },
    PitchBook: { since: 2007 },
    Anaplan: { since: 2006 },
    'Adaptive Insights': { aka: ['Workday Adaptive Planning', 'Adaptive Planning', 'Workday Adaptive'] },
    'Argus Enterprise': {
      aka: ['ARGUS', 'Argus Software'],
      is: ['Valuation'],
      when: {
        ARGUS: {
          near: ['real estate', 'valuation', 'property', 'Enterprise', 'CoStar', 'underwriting', 'lease'],
          unless: ['Argus Leader'],
          matches: ['Real estate models in Argus', 'CoStar and ARGUS'],
          misses: ['Sold toys at Argus', 'Press officer, Sussex Argus'],
        },
      },
    },
    'Black-Scholes': { aka: ['Option Pricing'] },
    Bankruptcy: { aka: ['Debt Restructuring'] },
    Fintech: { aka: ['Financial Technology'] },
    Cryptocurrency: { aka: ['Crypto Trading', 'Digital Assets Trading'] },
    'Pensions Administration': {
      aka: ['Pensions', 'Defined Benefit Pensions'],
      when: {
        Pensions: {
          near: [
            'payroll',
            'administration',
            'DB',
            'DC',
            'actuarial',
            'trustees',
            'scheme',
            'schemes',
            'auto-enrolment',
            'advice',
            'investments',
            'benefits administration',
          ],
          matches: ['Payroll and pensions', 'DB schemes, pensions'],
          misses: ['Generous pensions and leave', 'Funded by private pensions'],
        },
      },
    },
  },
  certifications: {
    'Chartered Financial Analyst': {
      aka: ['CFA', 'CFA Charterholder', 'CFA Charter', 'CFA Designation', 'CFA Certified'],
      is: ['Financial Analysis'],
      since: 1963,
      by: 'CFA Institute',
      when: {
        CFA: {
          exact: true,
          unless: ['CFA franchise', 'CFA restaurant', 'Chick-fil-A', 'CFA volunteer', 'SEM CFA', 'EFA CFA', 'CFA EFA'],
          matches: ['MBA or CFA', 'CFA preferred'],
          misses: ['Team member, CFA restaurant', 'Factor models: EFA, CFA'],
        },
      },
    },
    'CFA Level I': { aka: ['CFA Level 1', 'Passed CFA Level 1', 'CFA Level I Candidate'], by: 'CFA Institute' },
    'CFA Level II': { aka: ['CFA Level 2'], is: ['CFA Level I'], by: 'CFA Institute' },
    'CFA Candidate': { aka: ['Progress towards CFA', 'Studying for CFA', 'CFA Progress'], by: 'CFA Institute' },
    IMC: {
      aka: ['Investment Management Certificate', 'CFA UK Investment Management Certificate'],
      by: 'CFA UK',
      when: {
        IMC: {
          exact: true,
          near: ['CFA', 'investment', 'wealth', 'portfolio', 'fund', 'CISI'],
          matches: ['CFA or IMC', 'Wealth team, IMC held'],
          misses: ['Care on the IMC ward', 'Agency with IMC plans'],
        },
      },
    },
    'Financial Risk Manager': {
      aka: ['FRM', 'FRM Certification', 'FRM Certified'],
      is: ['Financial Risk Management'],
      by: 'GARP',
    },
    'Professional Risk Manager': { aka: ['PRM Certification'], by: 'PRMIA' },
    'Certified Financial Planner': {
      aka: ['CFP', 'CFP Certification', 'CFP Designation', 'CFP Certified'],
      is: ['Financial Planning'],
      by: 'CFP Board',
      when: {
        CFP: {
          exact: true,
          unless: ['CFP deadline', 'call for papers', 'CFP fluorescent'],
          matches: ['CFP or ChFC', 'CFP preferred'],
          misses: ['After the CFP deadline passed', 'Missed the CFP deadline'],
        },
      },
    },
    'Chartered Financial Consultant': { aka: ['ChFC'], is: ['Financial Planning'], by: 'The American College' },
    'Chartered Alternative Investment Analyst': { aka: ['CAIA'], by: 'CAIA Association' },
    'Certified Treasury Professional': {
      aka: ['CTP', 'CTP Certification'],
      is: ['Treasury'],
      by: 'AFP',
      when: {
        CTP: {
          exact: true,
          near: ['treasury', 'CPA', 'CFA', 'AFP', 'cash', 'CMA'],
          matches: ['Treasury analyst, CTP', 'CPA or CTP'],
          misses: ['Offset CTP plates', 'Insured under CTP'],
        },
      },
    },
    FPAC: {
      aka: ['Certified Corporate FP&A Professional', 'FP&A Certification'],
      is: ['Financial Planning and Analysis'],
      by: 'AFP',
    },
    FMVA: {
      aka: ['Financial Modeling and Valuation Analyst', 'Financial Modeling & Valuation Analyst Certification'],
      is: ['Financial Modelling'],
      by: 'Corporate Finance Institute',
    },
    CAMS: {
      aka: [
        'Certified Anti-Money Laundering Specialist',
        'CAMS Certification',
        'CAMS Certified',
        'ACAMS',
        'ACAMS Certified',
      ],
      is: ['Anti-Money Laundering'],
      by: 'ACAMS',
      when: {
        CAMS: {
          exact: true,
          unless: ['CAMS software', 'web CAMS'],
          matches: ['AML lead with CAMS', 'CAMS or CFE'],
          misses: ['Mounted web CAMS', 'Patients booked in CAMS software'],
        },
      },
    },
    'Diploma for Financial Advisers': {
      aka: [
        'DipFA',
        'DipPFS',
        'Level 4 Diploma in Regulated Financial Planning',
        'Diploma in Regulated Financial Planning',
      ],
      is: ['Financial Planning'],
    },
    'Chartered Financial Planner': { aka: ['APFS'], is: ['Financial Planning'], by: 'Chartered Insurance Institute' },
    CeMAP: { aka: ['Certificate in Mortgage Advice and Practice', 'CeMAP Qualified'], is: ['Mortgages'], by: 'LIBF' },
    CeFA: { aka: ['Certificate for Financial Advisers'], by: 'LIBF' },
    'CISI Qualification': {
      aka: ['CISI', 'Investment Operations Certificate', 'IOC', 'CISI Level 4', 'Chartered Wealth Manager'],
      by: 'CISI',
      when: {
        IOC: {
          exact: true,
          near: ['CISI', 'investment', 'settlements', 'fund', 'custody'],
          matches: ['CISI IOC held', 'Investment operations, IOC'],
          misses: ['Shared IOC feeds with SIEM', 'Volunteer for the IOC'],
        },
      },
    },
    'ACT Treasury Qualification': {
      aka: ['AMCT', 'MCT Treasury'],
      is: ['Treasury'],
      by: 'Association of Corporate Treasurers',
    },
    'Canadian Securities Course': {
      aka: ['CSC Canadian Securities', 'Conduct and Practices Handbook', 'IFIC'],
      by: 'CSI',
    },
  },
  licences: {
    'Series 7': {
      aka: [
        'FINRA Series 7',
        'Series 7 License',
        'Series 7 Licence',
        'General Securities Representative',
        'Series 7 Licensed',
      ],
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
          near: ['FINRA', 'license', 'licensed', 'futures', 'NFA', '7', '63', 'exam'],
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
          near: ['FINRA', 'Series', 'exam', 'securities', '7', '63'],
          matches: ['SIE and Series 7', 'Passed the SIE, then an exam for FINRA'],
          misses: ['Please address her as SIE', 'Wir suchen SIE'],
        },
      },
    },
    'NMLS License': {
      aka: [
        'NMLS',
        'Mortgage Loan Originator License',
        'MLO License',
        'NMLS Licensed',
        'Licensed Loan Officer',
        'MLO Licensed',
      ],
      is: ['Mortgages'],
      by: 'NMLS',
    },
  },
  titles: {
    'Financial Analyst': {
      aka: [
        'Finance Analyst',
        'Corporate Financial Analyst',
        'FP&A Analyst',
        'Commercial Finance Analyst',
        'Budget Analyst',
      ],
    },
    'FP&A Manager': {
      aka: [
        'Financial Planning Manager',
        'Financial Planning and Analysis Manager',
        'Director of FP&A',
        'Head of FP&A',
      ],
    },
    'Investment Analyst': { aka: ['Equity Research Analyst', 'Research Analyst Equities', 'Equity Analyst'] },
    'Investment Banking Analyst': {
      aka: ['Investment Banker', 'Investment Banking Associate', 'M&A Analyst', 'Corporate Finance Analyst'],
    },
    'Portfolio Manager': { aka: ['Investment Manager', 'Fund Manager', 'Asset Manager'] },
    'Financial Advisor': {
      aka: [
        'Financial Adviser',
        'Financial Planner',
        'Wealth Manager',
        'Independent Financial Adviser',
        'IFA',
        'Financial Consultant',
        'Wealth Advisor',
        'Paraplanner',
      ],
      when: {
        IFA: {
          exact: true,
          near: ['financial', 'adviser', 'advice', 'pensions', 'paraplanner', 'wealth', 'investment'],
          matches: ['Paraplanner to an IFA', 'Financial advice as an IFA'],
          misses: ['Antibody seen on IFA', 'IFA Berlin trade fair'],
        },
      },
    },
    'Bank Teller': { aka: ['Teller', 'Bank Cashier', 'Customer Service Teller', 'Universal Banker'] },
    'Personal Banker': {
      aka: [
        'Relationship Banker',
        'Retail Banker',
        'Banking Consultant',
        'Bank Customer Advisor',
        'Financial Services Representative',
      ],
    },
    'Bank Manager': { aka: ['Branch Manager Banking', 'Bank Branch Manager', 'Assistant Bank Manager'] },
    'Loan Officer': {
      aka: ['Mortgage Loan Officer', 'Mortgage Loan Originator', 'Lending Officer', 'MLO', 'Loan Originator'],
    },
    'Loan Processor': {
      aka: ['Mortgage Loan Processor', 'Mortgage Processor', 'Loan Administrator', 'Loan Assistant'],
    },
    'Mortgage Adviser': { aka: ['Mortgage Advisor', 'Mortgage Broker', 'Mortgage Consultant'] },
    'Mortgage Underwriter': { aka: ['Loan Underwriter', 'Credit Underwriter'] },
    'Credit Analyst': { aka: ['Credit Risk Analyst', 'Commercial Credit Analyst', 'Credit Officer'] },
    'Risk Analyst': { aka: ['Financial Risk Analyst', 'Market Risk Analyst', 'Operational Risk Analyst'] },
    'Risk Manager': { aka: ['Head of Risk', 'Chief Risk Officer', 'Enterprise Risk Manager'] },
    'AML Analyst': {
      aka: ['KYC Analyst', 'Anti-Money Laundering Analyst', 'Financial Crime Analyst', 'AML Investigator'],
    },
    'Fraud Analyst': { aka: ['Fraud Investigator', 'Fraud Specialist'] },
    'Treasury Analyst': { aka: ['Treasury Accountant', 'Treasury Assistant', 'Treasury Specialist'] },
    Treasurer: { aka: ['Treasury Manager', 'Corporate Treasurer', 'Head of Treasury', 'Group Treasurer'] },
    Trader: { aka: ['Equity Trader', 'FX Trader', 'Stock Trader', 'Derivatives Trader'] },
    Stockbroker: { aka: ['Securities Broker', 'Broker Dealer Representative', 'Registered Representative'] },
    'Settlements Analyst': {
      aka: [
        'Trade Support Analyst',
        'Operations Analyst Securities',
        'Investment Operations Analyst',
        'Fund Administrator',
      ],
    },
    'Investor Relations Manager': { aka: ['Head of Investor Relations'] },
    'Pensions Administrator': { aka: ['Pensions Officer'] },
    'Finance Intern': { aka: ['Finance Trainee', 'Finance Graduate'] },
  },
})
