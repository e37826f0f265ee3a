import { defineTable } from '../define-table.ts'

export const accounting = defineTable({
  trade: 'accounting',
  cues: [
    'tax',
    'accounting',
    'audit',
    'finance',
    'accounts',
    'ledger',
    'month-end',
    'VAT',
    'financial',
    'invoice',
    'reconciliation',
    'payable',
    'receivable',
    'CPA',
  ],
  skills: {
    Accounting: {
      aka: ['Accountancy'],
      when: {
        Accounting: {
          unless: ['accounting for', 'accounting firm of'],
          matches: ['Payroll, accounting and HR', 'Background in accounting'],
          misses: ['Accounting for 20% of global sales', 'A market accounting for most trips'],
        },
      },
    },
    'Accounting Principles': {},
    Bookkeeping: {
      is: ['Accounting'],
    },
    'Double-Entry Bookkeeping': {
      is: ['Bookkeeping'],
    },
    'Accounts Payable': {
      aka: ['A/P', 'AP', 'AP Processing'],
      is: ['Accounting'],
      when: {
        AP: {
          exact: true,
          near: ['ar', 'gl', 'supplier', 'payment', 'sap'],
          unless: ['ap courses', 'ap biology', 'ap style'],
          matches: ['AP and AR in QuickBooks', 'Processes AP invoices weekly'],
          misses: ['Taught AP Biology and graded accounts of experiments', 'Writes to AP Style; invoices monthly'],
        },
        'A/P': {
          exact: true,
          matches: ['Handles A/P and A/R', 'Posts to A/P'],
          misses: ['Prepared a P&L each month', 'Owned a P & L of 3m'],
        },
      },
    },
    'Accounts Receivable': {
      aka: ['AR'],
      is: ['Accounting'],
      when: {
        AR: {
          exact: true,
          near: ['ap', 'gl', 'collections', 'billing', 'clerk', 'payments'],
          unless: ['ar vr', 'vr ar', 'little rock ar', 'ar apps'],
          matches: ['AP and AR duties', 'Owns AR, billing and credit'],
          misses: ['Built AR apps and payments', 'Accounting firm in Little Rock, AR'],
        },
      },
    },
    'General Ledger': {
      aka: ['GL', 'G/L'],
      is: ['Accounting'],
      when: {
        GL: {
          exact: true,
          near: ['journal', 'ap', 'ar', 'close', 'sap'],
          matches: ['Codes invoices to the GL', 'AP, AR and GL'],
          misses: ['Rendered with GL shaders', 'Mercedes GL 450 service history'],
        },
        'G/L': {
          exact: true,
          matches: ['Posts to the G/L', 'G/L coding'],
          misses: ['Bag of g/l seed mix', 'Marked g/l on the chart'],
        },
      },
    },
    'General Ledger Reconciliation': {
      is: ['Account Reconciliation', 'General Ledger'],
    },
    'Account Reconciliation': {},
    'Bank Reconciliation': {
      is: ['Account Reconciliation'],
    },
    'Balance Sheet Reconciliation': { is: ['Account Reconciliation'] },
    'Intercompany Accounting': {
      is: ['Accounting'],
    },
    'Month-End Close': {
      is: ['Accounting'],
    },
    'Year-End Close': {
      is: ['Accounting'],
    },
    'Month-End and Year-End Close': {
      is: ['Month-End Close', 'Year-End Close'],
    },
    'Journal Entries': {
      is: ['Accounting'],
    },
    'Accruals and Prepayments': {
      is: ['Accounting'],
    },
    'Fixed Asset Accounting': {
      is: ['Accounting'],
    },
    'Cost Accounting': {
      is: ['Accounting'],
    },
    'Activity-Based Costing': { is: ['Cost Accounting'] },
    'Management Accounting': {
      is: ['Accounting'],
    },
    'Statutory Accounts': {
      is: ['Financial Statements'],
    },
    'Grant Accounting': { is: ['Public Finance'] },
    'Investment Fund Accounting': {
      is: ['Accounting'],
    },
    'Revenue Accounting': {
      is: ['Accounting'],
    },
    'ASC 606': { is: ['Revenue Accounting'], since: 2014 },
    'ASC 842': { is: ['Accounting'] },
    'Project Accounting': {
      is: ['Accounting'],
    },
    'Property Accounting': { is: ['Accounting'] },
    'Technical Accounting': { is: ['Accounting'] },
    'Chart of Accounts': { is: ['General Ledger'] },
    'Trial Balance': {
      is: ['Accounting'],
    },
    'Financial Statements': {
      is: ['Financial Reporting'],
    },
    'Profit and Loss': {
      aka: ['P&L'],
    },
    'Cash Flow Statement': { is: ['Financial Statements'] },
    'Financial Reporting': {},
    Consolidation: {
      is: ['Financial Reporting'],
      when: {
        Consolidation: {
          near: ['journal', 'group', 'statements', 'intercompany', 'subsidiaries', 'ifrs'],
          matches: ['Group consolidation of subsidiaries and consolidation packs', 'IFRS and consolidation'],
          misses: ['Chest X-ray shows consolidation', 'Consolidation of roof soils'],
        },
      },
    },
    XBRL: { is: ['Financial Reporting'] },
    'SEC Reporting': {
      is: ['Financial Reporting'],
    },
    GAAP: {
      aka: ['Generally Accepted Accounting Principles', 'Generally Accepted Accounting Practices'],
      is: ['Accounting Principles'],
    },
    'US GAAP': { is: ['GAAP'] },
    'UK GAAP': { is: ['GAAP'] },
    IFRS: {
      aka: ['International Financial Reporting Standards'],
      is: ['Accounting Principles'],
      since: 2001,
    },
    ASPE: {
      aka: ['Accounting Standards for Private Enterprises'],
      is: ['Accounting Principles'],
      since: 2011,
      when: {
        ASPE: {
          near: ['journal', 'ifrs', 'canadian', 'standards'],
          matches: ['ASPE and IFRS', 'Statements under ASPE for Canadian clients'],
          misses: ['Member of ASPE, the plumbers', 'Learned at ASPE weekend'],
        },
      },
    },
    FASB: { aka: ['Financial Accounting Standards Board'], since: 1973 },
    HGB: { is: ['Accounting Principles'] },
    SORP: { is: ['Public Finance'] },
    'Sarbanes-Oxley': {
      aka: ['SOX'],
      since: 2002,
      when: {
        SOX: {
          exact: true,
          unless: ['red sox', 'white sox'],
          matches: ['SOX controls and SOX walkthroughs', 'Internal audit and SOX'],
          misses: ['Batboy for the Red SOX', 'Chicago White SOX ticketing'],
        },
      },
    },
    'Internal Controls': {},
    'COSO Framework': {
      is: ['Internal Controls'],
      since: 1992,
    },
    Auditing: {
      aka: ['Audit'],
      when: {
        Audit: {
          near: ['aca', 'cfa', 'designation', 'chartered', 'controller'],
          unless: ['clinical audit', 'audit trail', 'energy audit'],
          matches: ['Audit and tax', 'Tax and audit, Big Four'],
          misses: ['Ran an energy audit of the accounting office', 'Keeps an audit trail of accounts'],
        },
      },
    },
    'Internal Audit': { is: ['Auditing'] },
    'External Audit': { is: ['Auditing'] },
    'Audit Preparation': {},
    'Audit Planning': { is: ['Auditing'] },
    'Audit Sampling': { is: ['Auditing'] },
    'Audit Workpapers': {
      is: ['Auditing'],
    },
    GAAS: { aka: ['Generally Accepted Auditing Standards'], is: ['Auditing'] },
    'SOC 1 Audit': { is: ['Auditing'] },
    'IT Audit': { is: ['Auditing'] },
    'Fraud Examination': { aka: ['Fraud Detection'] },
    Taxation: {
      aka: ['Tax'],
      is: ['Accounting'],
      when: {
        Tax: {
          near: ['corporate', 'compliance', 'preparation', 'returns', 'planning', 'cta'],
          unless: ['tax free', 'pre tax'],
          matches: ['Audit and tax', 'Corporate, personal and indirect tax'],
          misses: ['Tax free childcare and personal days', 'Pre tax corporate commuter benefits'],
        },
      },
    },
    'Tax Preparation': {
      is: ['Taxation'],
    },
    'Individual Tax Returns': {
      is: ['Tax Preparation'],
    },
    'Corporate Tax': {
      aka: ['Corporation Tax'],
      is: ['Taxation'],
    },
    'Partnership Tax': {
      is: ['Taxation'],
    },
    'Trust and Estate Tax': {
      is: ['Taxation'],
    },
    'International Tax': { is: ['Taxation'] },
    'State and Local Tax': {
      aka: ['SALT'],
      is: ['Taxation'],
      when: {
        SALT: {
          exact: true,
          near: ['state', 'multistate', 'nexus'],
          matches: ['State tax (SALT)', 'Federal tax and SALT'],
          misses: ['Drives a SALT spreader', 'SALT and pepper pots'],
        },
      },
    },
    'Sales and Use Tax': {
      is: ['Taxation'],
    },
    VAT: {
      aka: ['Value Added Tax'],
      is: ['Taxation'],
      when: {
        VAT: {
          exact: true,
          unless: ['plus vat', 'vat exempt price', 'ex vat'],
          matches: ['Payroll and VAT', 'VAT and corporation tax'],
          misses: ['£450 a day plus VAT', 'Priced at 20 ex VAT'],
        },
      },
    },
    'GST/HST': {
      aka: ['Goods and Services Tax', 'Harmonized Sales Tax'],
      is: ['Taxation'],
    },
    'Business Activity Statements': {
      is: ['GST/HST'],
    },
    'Making Tax Digital': {
      aka: ['MTD'],
      is: ['VAT'],
      since: 2019,
      when: {
        MTD: {
          exact: true,
          near: ['hmrc', 'digital'],
          matches: ['MTD for VAT', 'Tax and MTD software'],
          misses: ['Sales MTD and YTD', 'Targets MTD, QTD'],
        },
      },
    },
    'Construction Industry Scheme': {
      is: ['Taxation'],
    },
    'Tax Provision': {
      is: ['Taxation'],
    },
    'Tax Planning': {
      is: ['Taxation'],
    },
    'Tax Research': { is: ['Taxation'] },
    'Transfer Pricing': { is: ['International Tax'] },
    'R&D Tax Credits': {
      is: ['Taxation'],
    },
    'Tax Audits': { is: ['Taxation'] },
    '1099 Reporting': {},
    'W-2 Processing': {},
    'Tax Software': {},
    'Property Tax': { is: ['Taxation'] },
    'Fringe Benefits Tax': { aka: ['FBT'], is: ['Taxation'] },
    Payroll: {},
    'Multi-State Payroll': { is: ['Payroll'] },
    'UK Payroll': {
      aka: ['PAYE'],
      is: ['Payroll'],
      when: {
        PAYE: {
          exact: true,
          near: ['hmrc', 'ni', 'nic', 'returns', 'rti'],
          unless: ['paye only', 'paye or umbrella', 'per hour paye'],
          matches: ['PAYE and VAT returns', 'HMRC, PAYE and pensions'],
          misses: ['£14 per hour PAYE, VAT on umbrella', 'Paid PAYE or umbrella, pensions included'],
        },
      },
    },
    'International Payroll': { is: ['Payroll'] },
    'Certified Payroll': {
      is: ['Payroll'],
    },
    'Payroll Taxes': {
      is: ['Payroll'],
    },
    Timekeeping: {},
    'Auto-Enrolment Pensions': {
      is: ['Payroll'],
    },
    Garnishments: { is: ['Payroll'] },
    'Invoice Processing': {
      is: ['Accounts Payable'],
    },
    'Three-Way Matching': {
      is: ['Invoice Processing'],
    },
    Invoicing: {
      aka: ['Billing'],
      is: ['Accounts Receivable'],
    },
    Collections: {
      when: {
        Collections: {
          near: ['journal', 'ar', 'credit', 'debt', 'payments'],
          unless: ['special collections', 'museum collections', 'library collections'],
          matches: ['AR, billing and collections', 'Credit checks, then collections'],
          misses: ['Curates the library collections', 'Catalogues museum collections, with accounts of each'],
        },
      },
    },
    'Credit Control': {
      is: ['Accounts Receivable'],
    },
    'Credit Analysis': {},
    'Cash Application': {
      is: ['Accounts Receivable'],
    },
    'Aged Debt Reporting': {
      is: ['Accounts Receivable'],
    },
    'Payment Runs': {},
    'Wire Transfers': {
      aka: ['Electronic Funds Transfer', 'EFT'],
      when: {
        EFT: {
          exact: true,
          near: ['journal', 'wire', 'payments', 'ach', 'transfers', 'bank'],
          matches: ['EFT and ACH payments', 'Bank deposits and EFT'],
          misses: ['EFT tapping practitioner', 'Emotionally focused therapy (EFT)'],
        },
      },
    },
    'Petty Cash': {},
    'Bank Deposits': {},
    'Expense Reports': {},
    'Vendor Management': {
      aka: ['SRM'],
      when: {
        SRM: {
          exact: true,
          near: ['supplier', 'procurement', 'sourcing', 'sap', 'purchasing'],
          matches: ['SAP SRM', 'Supplier strategy and SRM'],
          misses: ['Studied at SRM in Chennai', 'VMware SRM failover'],
        },
      },
    },
    'Vendor Master Data': {},
    'Purchase Orders': {
      aka: ['POs'],
      when: {
        POs: {
          exact: true,
          matches: ['Raise POs and receipt goods', 'POs, invoices and receipts'],
          misses: ['Installed a POS and printers', 'Till and POS work'],
        },
      },
    },
    'Purchase-to-Pay': {
      aka: ['P2P', 'PTP Process'],
      is: ['Accounts Payable'],
      when: {
        P2P: {
          exact: true,
          near: ['journal', 'procure', 'procurement', 'sap', 'o2c', 'supplier'],
          matches: ['P2P and O2C', 'Owns procurement and P2P'],
          misses: ['Built a P2P video protocol', 'Torrent P2P clients'],
        },
      },
    },
    'Order-to-Cash': {
      aka: ['O2C'],
      is: ['Accounts Receivable'],
    },
    'Record-to-Report': {
      aka: ['R2R'],
      is: ['General Ledger'],
      when: {
        R2R: {
          exact: true,
          near: ['journal', 'record', 'report', 'p2p', 'close'],
          matches: ['R2R, P2P and O2C', 'Month-end close in R2R'],
          misses: ['R2R ladder converter', 'R2R coating line'],
        },
      },
    },
    'Financial Record Keeping': {
      is: ['Record Keeping'],
    },
    'Variance Analysis': {},
    'Ledger Management': {},
    'Posting Transactions': {},
    '10-Key': {},
    'Accounting Software': {},
    ERP: {},
    QuickBooks: {
      is: ['Accounting Software'],
      since: 1992,
    },
    'QuickBooks Online': { aka: ['QBO'], is: ['QuickBooks'], since: 2001 },
    'QuickBooks Desktop': { is: ['QuickBooks'] },
    Xero: { is: ['Accounting Software'], since: 2006 },
    'Sage Accounting': {
      is: ['Accounting Software'],
    },
    'Sage 50': {
      is: ['Sage Accounting'],
      was: ['Peachtree', 'Simply Accounting', 'Peachtree Accounting'],
    },
    'Sage 100': { is: ['Sage Accounting', 'ERP'], was: ['MAS 90', 'MAS 200'] },
    'Sage 200': { is: ['Sage Accounting', 'ERP'], was: ['Sage Line 200'] },
    'Sage Intacct': { is: ['Sage Accounting'], since: 1999 },
    'Payroll Software': {},
    FreshBooks: { is: ['Accounting Software'], since: 2003 },
    MYOB: { is: ['Accounting Software'], since: 1991 },
    TallyPrime: {
      aka: ['Tally'],
      is: ['Accounting Software'],
      since: 1988,
      when: {
        Tally: {
          exact: true,
          near: ['journal', 'gst', 'busy', 'excel', 'tds'],
          matches: ['Accounting in Tally', 'Tally and GST filing'],
          misses: ['Tally Bros sawmill', 'Tally the crates at the dock'],
        },
      },
    },
    DATEV: { is: ['Accounting Software'], since: 1966 },
    Dext: { is: ['Accounting Software'], was: ['Receipt Bank'] },
    'Bill.com': { is: ['Accounting Software'], since: 2006 },
    Expensify: { is: ['Expense Reports'], since: 2008 },
    'SAP Concur': {
      is: ['Expense Reports'],
      since: 1993,
    },
    NetSuite: {
      is: ['ERP', 'Accounting Software'],
      since: 1998,
    },
    'SAP FICO': {
      aka: ['SAP FI'],
      is: ['SAP'],
    },
    'SAP Business One': { is: ['ERP'], since: 2004 },
    'SAP PP': { is: ['SAP'] },
    'SAP Ariba': { aka: ['Ariba'], is: ['Procurement Software'], since: 1996 },
    'SAP BPC': {},
    'Dynamics GP': {
      is: ['ERP'],
      was: ['Great Plains', 'Microsoft Great Plains', 'Great Plains Accounting'],
    },
    'Dynamics NAV': {
      is: ['ERP'],
      was: ['Navision', 'Microsoft Navision'],
    },
    'Dynamics AX': {
      is: ['ERP'],
      was: ['Axapta'],
    },
    Lawson: {
      is: ['ERP'],
      when: {
        Lawson: {
          exact: true,
          near: ['erp', 'journal', 'infor', 'hris', 'procurement', 'software', 'kronos'],
          matches: ['Lawson or another ERP', 'Kronos and Lawson'],
          misses: ['Lawson Construction, foreman', 'Reference: Ann Lawson'],
        },
      },
    },
    Acumatica: { is: ['ERP'], since: 2008 },
    'Unit4 Agresso': {
      is: ['ERP'],
    },
    'Deltek Costpoint': { is: ['ERP'], was: ['Deltek Vision'] },
    Deltek: { is: ['ERP'] },
    FloQast: { is: ['Accounting Software'], since: 2013 },
    Workiva: { is: ['Financial Reporting'], since: 2008 },
    Caseware: {
      is: ['Audit Software'],
      since: 1988,
    },
    'IDEA Data Analysis': { aka: ['ACL Analytics'], is: ['Audit Software'] },
    'Audit Software': {
      aka: ['TeamMate'],
      when: {
        TeamMate: {
          exact: true,
          near: ['auditboard', 'workpapers', 'sox'],
          matches: ['Audit papers in TeamMate', 'AuditBoard or TeamMate'],
          misses: ['A Teammate you can trust', 'Best Teammate award 2017'],
        },
      },
    },
    'ProSystem fx': {
      is: ['Tax Software'],
    },
    Lacerte: { is: ['Tax Software'] },
    ProSeries: { is: ['Tax Software'] },
    TurboTax: { is: ['Tax Software'], since: 1984 },
    'OneSource Tax': { is: ['Tax Software'] },
    Avalara: { is: ['Tax Software'], since: 2004 },
    ADP: {
      aka: ['Automatic Data Processing'],
      is: ['Payroll Software'],
      since: 1949,
      when: {
        ADP: {
          exact: true,
          unless: ['adp 6-22', 'adp 5-0', 'adp testing', 'adp receptor'],
          matches: ['Payroll through ADP', 'ADP or Paychex'],
          misses: ['Platelet ADP receptor inhibitors', 'Army doctrine ADP 6-22'],
        },
      },
    },
    Gusto: {
      is: ['Payroll Software'],
      was: ['ZenPayroll'],
      when: {
        Gusto: {
          exact: true,
          near: ['payroll', 'adp', 'paychex', 'quickbooks', 'hr', 'rippling', 'onboarding'],
          unless: ['with gusto'],
          matches: ['Runs payroll in Gusto', 'QuickBooks and Gusto'],
          misses: ['Sings with Gusto', 'Tackles HR tasks with Gusto'],
        },
      },
    },
    Paylocity: { is: ['Payroll Software'], since: 1997 },
    Paycom: { is: ['Payroll Software'], since: 1998 },
    'Ceridian Dayforce': { is: ['Payroll Software'] },
    Rippling: {
      is: ['Payroll Software'],
      since: 2016,
      when: {
        Rippling: {
          exact: true,
          near: ['payroll', 'hris', 'adp', 'gusto', 'hr', 'onboarding', 'software'],
          matches: ['Payroll in Rippling', 'Gusto or Rippling'],
          misses: ['Rippling effects of change', 'Rippling Rock school'],
        },
      },
    },
    'UKG Pro': {
      is: ['Payroll Software'],
      was: ['Ultimate Software'],
    },
    Kronos: {
      is: ['Timekeeping'],
      since: 1977,
    },
    BrightPay: { is: ['Payroll Software'] },
    'Deputy Timesheets': { is: ['Timekeeping'] },
    Coupa: { is: ['Procurement Software'], since: 2006 },
    Yardi: {
      is: ['Property Management Software'],
      since: 1984,
    },
    AppFolio: { is: ['Property Management Software'], since: 2006 },
    RealPage: { is: ['Property Management Software'], since: 1998 },
    Hyperion: {},
    Essbase: {},
    Quicken: { is: ['Accounting Software'], since: 1983 },
    'Stock Compensation Accounting': {
      is: ['Technical Accounting'],
    },
    'Purchase Price Allocation': {
      is: ['Technical Accounting'],
    },
    'Hedge Accounting': { is: ['Technical Accounting'] },
    CECL: { aka: ['Current Expected Credit Losses'], is: ['Technical Accounting'] },
    'Company Secretarial Work': {},
    Insolvency: {},
    'Business Advisory': {},
    'Incomplete Records': {
      is: ['Bookkeeping'],
    },
  },
  certifications: {
    'Certified Public Accountant': {
      aka: ['CPA'],
      by: 'State Boards of Accountancy',
      when: {
        CPA: {
          unless: ['cpa campaigns', 'cpc cpa', 'cpa cpc', 'target cpa'],
          matches: ['CPA preferred', 'CPA or MBA a plus'],
          misses: ['Cut target CPA by a third', 'Reports on CTR, CPC, CPA'],
        },
      },
    },
    'CPA Canada': {
      was: ['Certified General Accountant', 'CGA'],
      by: 'CPA Canada',
      when: {
        CGA: {
          exact: true,
          near: ['accountant', 'aca', 'cfa', 'designation', 'chartered', 'controller', 'cma'],
          matches: ['CA, CMA or CGA', 'Accountant with CGA'],
          misses: ['CGA lights on console', 'CGA fittings for gas cylinders'],
        },
      },
    },
    'CPA Exam': {},
    'Chartered Accountant': {
      by: 'ICAEW, ICAS, ICAI, CA ANZ',
    },
    ACA: {
      aka: ['ICAEW', 'Associate Chartered Accountant'],
      is: ['Chartered Accountant'],
      by: 'ICAEW',
      when: {
        ACA: {
          exact: true,
          near: ['qualified', 'chartered', 'ca', 'cta', 'newly'],
          unless: ['aca reporting', 'aca compliance'],
          matches: ['ACA or ACCA qualified', 'Newly qualified ACA from audit'],
          misses: [
            'Payroll, benefits and ACA reporting for qualified staff',
            'ACA compliance and 1095-C, finance team',
          ],
        },
      },
    },
    ICAS: {
      aka: ['Institute of Chartered Accountants of Scotland'],
      is: ['Chartered Accountant'],
      by: 'ICAS',
    },
    'Institute of Chartered Accountants of India': {
      aka: ['ICAI'],
      is: ['Chartered Accountant'],
      by: 'ICAI',
    },
    ACCA: {
      aka: ['Association of Chartered Certified Accountants'],
      by: 'ACCA',
    },
    'ACCA Part-Qualified': {
      by: 'ACCA',
    },
    CIMA: {
      aka: ['Chartered Institute of Management Accountants', 'CGMA', 'Chartered Global Management Accountant'],
      by: 'CIMA',
    },
    'CIMA Part-Qualified': {
      by: 'CIMA',
    },
    'Qualified Accountant': {
      aka: ['CCAB'],
    },
    'Part-Qualified Accountant': {},
    AAT: {
      aka: ['Association of Accounting Technicians'],
      by: 'AAT',
    },
    'AAT Level 3': { by: 'AAT' },
    'AAT Level 2': { by: 'AAT' },
    'Certified Bookkeeper': {
      is: ['Bookkeeping'],
      by: 'AIPB',
    },
    'Certified Management Accountant': {
      aka: ['CMA'],
      by: 'Institute of Management Accountants',
      when: {
        CMA: {
          exact: true,
          near: ['cfa', 'fp&a', 'mba', 'controller', 'ima'],
          unless: ['cma aama', 'rma cma', 'cma cgm', 'rma or cma'],
          matches: ['CPA or CMA preferred', 'Controller with a CMA'],
          misses: ['Clinic needs an RMA or CMA who does accounts', 'CMA CGM freight, finance desk'],
        },
      },
    },
    'Certified Internal Auditor': {
      aka: ['CIA'],
      is: ['Internal Audit'],
      by: 'Institute of Internal Auditors',
      when: {
        CIA: {
          exact: true,
          near: ['aca', 'cfa', 'designation', 'chartered', 'controller'],
          unless: ['former cia', 'cia agent', 'cia triad', 'cia officer'],
          matches: ['CPA, CIA or CISA', 'Internal audit; CIA preferred'],
          misses: ['Former CIA officer, now finance', 'Taught the CIA triad to internal staff'],
        },
      },
    },
    'Certified Fraud Examiner': {
      aka: ['CFE'],
      is: ['Fraud Examination'],
      by: 'ACFE',
      when: {
        CFE: {
          exact: true,
          near: ['aca', 'cfa', 'designation', 'chartered', 'controller', 'fraud'],
          unless: ['cfe exam modules'],
          matches: ['Fraud investigator with CFE', 'CPA, CFE'],
          misses: ['CFE Federal union rep', 'Power lines for CFE in Mexico'],
        },
      },
    },
    'Chartered Tax Adviser': {
      aka: ['CTA', 'CIOT'],
      is: ['Taxation'],
      by: 'CIOT',
      when: {
        CTA: {
          exact: true,
          near: ['att', 'aca', 'chartered', 'qualified'],
          unless: ['cta button', 'cta bus', 'cta copy'],
          matches: ['ATT or CTA', 'ACA, CTA'],
          misses: ['Clear CTA button on the tax page', 'Wrote CTA copy for qualified leads'],
        },
      },
    },
    'ATT Qualified': {
      aka: ['ATT'],
      is: ['Taxation'],
      by: 'ATT',
      when: {
        ATT: {
          exact: true,
          near: ['cta', 'aca', 'qualified'],
          matches: ['ATT and CTA', 'Tax senior, ATT'],
          misses: ['Retail clerk at ATT stores', 'Flew ATT beams'],
        },
      },
    },
    'Enrolled Agent': {
      aka: ['EA'],
      is: ['Taxation'],
      by: 'Internal Revenue Service',
      when: {
        EA: {
          exact: true,
          near: ['irs', 'enrolled', 'preparer', 'attorney'],
          unless: ['ea sports', 'ea games'],
          matches: ['CPA or EA', 'Tax preparer, EA'],
          misses: ['Producer at EA Sports, tax free zone', 'Supports the CEO as EA'],
        },
      },
    },
    'IRS PTIN': {
      aka: ['PTIN', 'Preparer Tax Identification Number', 'Annual Filing Season Program', 'AFSP'],
      by: 'Internal Revenue Service',
    },
    'Certified Payroll Professional': {
      aka: ['CPP'],
      is: ['Payroll'],
      by: 'PayrollOrg',
      when: {
        CPP: {
          exact: true,
          near: ['payroll', 'fpc', 'apa', 'payrollorg'],
          matches: ['Payroll manager, CPP preferred', 'FPC or CPP'],
          misses: ['C++ in main.cpp: CPP project', 'Physical security, ASIS CPP'],
        },
      },
    },
    'Fundamental Payroll Certification': {
      aka: ['FPC'],
      is: ['Payroll'],
      by: 'PayrollOrg',
      when: {
        FPC: {
          exact: true,
          near: ['payroll', 'cpp', 'apa', 'payrollorg'],
          matches: ['FPC or CPP preferred', 'Payroll specialist with FPC'],
          misses: ['FPC connectors on boards', 'Fixed FPC cable faults'],
        },
      },
    },
    'QuickBooks Certified ProAdvisor': {
      is: ['QuickBooks'],
      by: 'Intuit',
    },
    'Credit Management Qualification': {
      aka: ['CICM'],
      is: ['Credit Control'],
      by: 'CICM',
    },
    'Insolvency Practitioner Licence': {
      aka: ['JIEB'],
      is: ['Insolvency'],
    },
  },
  licences: {
    'CPA License': {
      aka: [
        'Active CPA License',
        'Licensed Certified Public Accountant',
        'Current CPA License',
        'Valid CPA License',
        'CPA Licensure',
      ],
      is: ['Certified Public Accountant'],
      by: 'State Boards of Accountancy',
    },
    'BAS Agent': { aka: ['Registered BAS Agent', 'BAS Agent Registration'], by: 'Tax Practitioners Board' },
    'Registered Tax Agent': { aka: ['Tax Agent Registration', 'Tax Agent Licence'], by: 'Tax Practitioners Board' },
    'Registered Auditor': {
      aka: ['Responsible Individual Status', 'RI Status Audit', 'Statutory Auditor', 'Registered Company Auditor'],
    },
    'CTEC Registered Tax Preparer': {
      aka: ['CTEC', 'CRTP', 'California Registered Tax Preparer', 'CTEC Registration'],
      by: 'CTEC',
    },
    'Accounting Practising Certificate': {
      aka: ['Practising Certificate Accountancy', 'AML Supervision Registration'],
    },
  },
  titles: {
    Accountant: {},
    'Management Accountant': { is: ['Accountant'] },
    'Cost Accountant': {
      is: ['Accountant'],
    },
    'Financial Accountant': { is: ['Accountant'] },
    'Fund Accountant': {
      is: ['Accountant'],
    },
    'Tax Accountant': {
      is: ['Accountant'],
    },
    'Tax Preparer': {},
    'Tax Manager': {},
    'Tax Analyst': {},
    'Project Accountant': { is: ['Accountant'] },
    'Property Accountant': { is: ['Accountant'] },
    'Revenue Accountant': { is: ['Accountant'] },
    'Forensic Accountant': { is: ['Accountant'] },
    'Trainee Accountant': {
      is: ['Accountant'],
    },
    'Accounting Technician': {},
    Auditor: {},
    'Internal Auditor': {
      is: ['Auditor'],
    },
    'Night Auditor': {},
    'Audit Manager': {},
    Bookkeeper: {},
    'Accounting Clerk': {},
    'Accounts Payable Clerk': {},
    'Accounts Receivable Clerk': {},
    'Accounts Payable Manager': {},
    'Accounts Receivable Manager': {},
    'Billing Clerk': {},
    'Credit Controller': {},
    'Credit Manager': {},
    'Collections Specialist': {
      aka: ['Collector'],
      when: {
        Collector: {
          near: ['debt', 'bill', 'collections', 'credit', 'past due'],
          matches: ['Debt recovery: collector, 2018 to 2020', 'Collector of past due accounts'],
          misses: ['Vinyl record collector', 'Repaired the dust collector'],
        },
      },
    },
    'Payroll Clerk': {},
    'Payroll Manager': {},
    Controller: {
      aka: ['Comptroller'],
      when: {
        Controller: {
          near: ['cfo', 'budget', 'treasury'],
          unless: ['plc controller', 'credit controller', 'traffic controller'],
          matches: ['Controller and CPA', 'Reports to the CFO as Controller'],
          misses: ['Air traffic controller with budgets in mind', 'Programs the PLC controller; budget met'],
        },
      },
    },
    'Accounting Manager': {},
    'Finance Manager': {},
    'Finance Officer': {},
    'Finance Business Partner': {},
    'Chief Financial Officer': { aka: ['CFO'] },
    'Finance Director': {
      aka: ['Financial Director'],
    },
    'Insolvency Practitioner': {},
    'Systems Accountant': {},
    'Reconciliation Analyst': {},
    'Financial Reporting Manager': {},
  },
})
