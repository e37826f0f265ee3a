import { defineTable } from '../define-table.ts'

export const general = defineTable({
  trade: 'general',
  skills: {
    'Continuing Professional Development': { aka: ['CPD'] },
    'Microsoft Office': { aka: ['MS Office'], since: 1990 },
    'Microsoft 365': { aka: ['M365', 'MS 365'], was: ['Office 365'], is: ['Microsoft Office'] },
    'Microsoft Excel': {
      aka: ['Excel', 'MS Excel', 'Microsoft Office Excel', 'Excel Spreadsheets'],
      is: ['Microsoft Office', 'Spreadsheets'],
      since: 1985,
      when: {
        Excel: {
          exact: true,
          unless: ['excel at', 'excel in', 'excel as', 'to excel', 'will excel'],
          matches: ['Strong Excel skills, including pivot tables', 'Word, Excel and Outlook'],
          misses: ['You will Excel in this role', 'Ability to Excel at customer care'],
        },
      },
    },
    Spreadsheets: {},
    'Pivot Tables': { is: ['Microsoft Excel'] },
    VLOOKUP: { is: ['Microsoft Excel'] },
    XLOOKUP: { is: ['Microsoft Excel'], since: 2019 },
    'Excel Macros': { is: ['Microsoft Excel'] },
    'Excel Formulas': { is: ['Microsoft Excel'] },
    'Microsoft Word': {
      aka: ['MS Word', 'Word'],
      is: ['Microsoft Office', 'Word Processing'],
      since: 1983,
      when: {
        Word: {
          exact: true,
          near: ['excel', 'outlook', 'office', 'microsoft', 'ms'],
          unless: ['word of mouth', 'word of god', 'the word'],
          matches: ['Good knowledge of Word and Excel', 'Microsoft Office (Word, Outlook)'],
          misses: ['Spread the Word about our charity', 'Word of mouth brought us our customers'],
        },
      },
    },
    'Word Processing': {},
    'Microsoft Outlook': {
      aka: ['Outlook', 'MS Outlook'],
      is: ['Microsoft Office'],
      since: 1997,
      when: {
        Outlook: {
          exact: true,
          near: ['excel', 'word', 'office', 'microsoft', 'ms', 'teams'],
          unless: ['outlook on', 'positive outlook', 'outlook for'],
          matches: ['Diary management in Outlook, using Teams daily', 'Word, Excel and Outlook'],
          misses: ['A positive Outlook on life', 'The Outlook for the sector is good'],
        },
      },
    },
    'Microsoft PowerPoint': {
      aka: ['PowerPoint', 'Power Point', 'PPT'],
      is: ['Microsoft Office', 'Presentation Software'],
      since: 1987,
      when: {
        PPT: {
          exact: true,
          matches: ['Excel and PPT', 'Builds decks in PPT'],
          misses: ['Attach the ppt file', 'A ppt template is enclosed'],
        },
      },
    },
    'Microsoft Access': {
      aka: ['MS Access', 'Access', 'Access Database'],
      is: ['Microsoft Office'],
      since: 1992,
      when: {
        Access: {
          exact: true,
          near: ['excel', 'word', 'outlook', 'microsoft', 'ms'],
          unless: ['access to', 'access control'],
          matches: ['Word, Excel, PowerPoint and Access', 'Microsoft Office including Access and Excel'],
          misses: ['Access to Excel training is provided', 'Manages Access control for our Microsoft estate'],
        },
      },
    },
    'Microsoft Teams': {
      aka: ['Teams', 'MS Teams'],
      is: ['Video Conferencing'],
      since: 2017,
      when: {
        Teams: {
          exact: true,
          near: ['zoom', 'outlook', 'slack', 'microsoft', 'ms', 'excel'],
          unless: ['teams of', 'project teams', 'sales teams'],
          matches: ['Meetings by Zoom or Teams', 'Outlook, Teams and SharePoint'],
          misses: ['Leads Teams of engineers using Slack', 'Works with Sales Teams on Excel reports'],
        },
      },
    },
    'Microsoft SharePoint': { aka: ['SharePoint'], is: ['Document Management'], since: 2001 },
    OneDrive: { was: ['SkyDrive'], is: ['Cloud Storage'], since: 2007 },
    OneNote: { is: ['Microsoft Office'], since: 2003 },
    'Microsoft Publisher': { is: ['Microsoft Office', 'Desktop Publishing'], since: 1991 },
    'Microsoft Visio': { aka: ['Visio'], is: ['Flowcharting'], since: 1992 },
    Flowcharting: { aka: ['Flow Charts', 'Flowcharts'] },
    'Microsoft Project': { aka: ['MS Project'], is: ['Project Management Software'], since: 1984 },
    'Microsoft Planner': { since: 2016 },
    'Power Automate': { was: ['Microsoft Flow'], is: ['Workflow Automation'], since: 2016 },
    'Workflow Automation': {},
    'Microsoft Forms': { since: 2016 },
    'Microsoft Copilot': { is: ['AI Assistants'], since: 2023 },
    'AI Assistants': {},
    'Google Workspace': { was: ['G Suite', 'Google Suite', 'GSuite', 'Google Apps for Work'], since: 2006 },
    'Google Sheets': { aka: ['GSheets'], is: ['Google Workspace', 'Spreadsheets'], since: 2006 },
    'Google Docs': { is: ['Google Workspace', 'Word Processing'], since: 2006 },
    'Google Slides': { is: ['Google Workspace', 'Presentation Software'] },
    'Google Drive': { is: ['Google Workspace', 'Cloud Storage'], since: 2012 },
    'Google Calendar': { is: ['Google Workspace', 'Calendar Management'], since: 2006 },
    'Google Meet': { was: ['Google Hangouts Meet'], is: ['Google Workspace', 'Video Conferencing'], since: 2017 },
    Gmail: { is: ['Google Workspace'], since: 2004 },
    'Apple iWork': { aka: ['iWork'], is: ['Presentation Software'], since: 2005 },
    LibreOffice: { since: 2000 },
    OpenOffice: {
      aka: ['Open Office'],
      when: {
        'Open Office': {
          near: ['excel', 'word', 'microsoft', 'spreadsheets', 'software'],
          unless: ['open office plan', 'open office layout', 'open office environment'],
          matches: ['Microsoft Office or Open Office', 'Spreadsheets in Open Office'],
          misses: ['An Open Office environment with free fruit', 'Open Office plan in central Leeds'],
        },
      },
    },
    'Presentation Software': {},
    'Cloud Storage': {},
    Zoom: {
      is: ['Video Conferencing'],
      since: 2012,
      when: {
        Zoom: {
          near: ['teams', 'meeting', 'slack', 'video', 'webinars', 'google'],
          unless: ['zoom lens', 'zoom in', 'via zoom'],
          matches: ['Runs webinars in Zoom', 'Zoom, Teams and Webex'],
          misses: ['First interview via Zoom', 'Canon 70-200 Zoom lens'],
        },
      },
    },
    Webex: { is: ['Video Conferencing'], since: 1995 },
    GoToMeeting: { is: ['Video Conferencing'], since: 2004 },
    Skype: { is: ['Video Conferencing'], since: 2003 },
    'Skype for Business': { aka: ['Microsoft Lync'], is: ['Video Conferencing'] },
    'Video Conferencing': { aka: ['Videoconferencing'] },
    Trello: { is: ['Project Management Software'], since: 2011 },
    'Monday.com': { is: ['Project Management Software'], since: 2012 },
    Smartsheet: { is: ['Project Management Software'], since: 2006 },
    Wrike: { is: ['Project Management Software'], since: 2006 },
    ClickUp: { is: ['Project Management Software'], since: 2017 },
    'Note-Taking Software': {},
    Evernote: { is: ['Note-Taking Software'] },
    Airtable: { since: 2012 },
    Miro: {
      is: ['Online Whiteboards'],
      since: 2011,
      when: {
        Miro: {
          exact: true,
          near: ['whiteboard', 'mural', 'figma', 'workshops', 'boards', 'slack'],
          matches: ['Runs workshops in Miro', 'Figma, Miro and Jira'],
          misses: ['Joan Miro prints in the gallery', 'Reports to Miro Kovac'],
        },
      },
    },
    'Online Whiteboards': {},
    'Project Management Software': {},
    'Computer Literacy': { aka: ['Computer Skills', 'IT Skills', 'IT literacy', 'IT literate'] },
    Email: {
      when: {
        Email: {
          near: ['proficient', 'skills', 'calendar', 'word', 'excel', 'outlook'],
          unless: ['email us', 'by email', 'email your'],
          matches: ['Proficient in internet and email', 'Handles email and calendar for the office'],
          misses: ['Email your CV to our office, proficiency test follows', 'Reply by Email or phone'],
        },
      },
    },
    Typing: { aka: ['Keyboarding'] },
    'Mac OS X': { aka: ['macOS', 'Mac OS'] },
    'Windows Operating System': { aka: ['Microsoft Windows'] },
    'PDF Editing': { since: 1993 },
    'Adobe Acrobat': {
      aka: ['Acrobat'],
      is: ['PDF Editing'],
      when: {
        Acrobat: {
          exact: true,
          near: ['adobe', 'pdf', 'word', 'excel', 'software'],
          matches: ['Adobe forms in Acrobat', 'PDF tools such as Acrobat'],
          misses: ['Circus Acrobat with ten years on tour', 'Trained Acrobat and dancer'],
        },
      },
    },
    DocuSign: { since: 2003 },
    Dropbox: { is: ['Cloud Storage'], since: 2008 },
    'Report Writing': {},
    'Business Writing': {},
    'Presentation Skills': {
      aka: ['Presenting', 'Presentations'],
      when: {
        Presenting: {
          near: ['presentations', 'audience', 'stakeholders', 'skills', 'confident', 'board'],
          matches: ['Presenting findings to the board', 'Confident presenting to clients'],
          misses: ['Patients presenting with chest pain', 'Reports symptoms presenting on arrival'],
        },
        Presentations: {
          unless: ['clinical presentations', 'case presentations', 'acute presentations'],
          matches: ['Excel and presentations', 'Prepares presentations for leadership'],
          misses: ['A range of acute presentations on the ward', 'Complex clinical presentations in A&E'],
        },
      },
    },
    'Public Speaking': {},
    Budgeting: { aka: ['Budget Management', 'Managing Budgets', 'Budgetary Control'] },
    'Cost Control': { aka: ['Cost Management'] },
    'Stock Control': {
      aka: ['Inventory Management', 'Inventory'],
      when: {
        Inventory: {
          near: ['counts', 'ordering', 'orders', 'stock', 'supplies'],
          unless: ['personality inventory', 'inventory of skills', 'depression inventory'],
          matches: ['Ordering, receiving and inventory', 'Maintain inventory and order supplies'],
          misses: ['Scores the Beck Depression Inventory', 'The Minnesota Multiphasic Personality Inventory'],
        },
      },
    },
    Stocktaking: { is: ['Stock Control'] },
    'Ordering Supplies': {},
    'Training Others': { aka: ['Staff Training'] },
    Coaching: {},
    Mentoring: { aka: ['Mentorship'] },
    'Project Coordination': {},
    'Project Management': { aka: ['Managing Projects', 'Manage Projects'] },
    'Project Planning': { aka: ['Project Plans'], is: ['Project Management'] },
    'Project Delivery': { aka: ['Project Execution'], is: ['Project Management'] },
    'Event Planning': { aka: ['Event Organisation'] },
    Scheduling: {
      when: {
        Scheduling: {
          unless: ['scheduling conflicts', 'scheduling flexibility', 'flexible scheduling', 'scheduling an interview'],
          matches: ['Scheduling of crews and vehicles', 'Answering phones and scheduling'],
          misses: ['We offer flexible scheduling', 'Scheduling an interview is easy'],
        },
      },
    },
    'Staff Scheduling': { aka: ['Rostering'] },
    'Calendar Management': {},
    'Record Keeping': {},
    Documentation: {
      when: {
        Documentation: {
          near: ['skills', 'records', 'preparing', 'maintain', 'maintaining', 'accurate'],
          unless: ['right to work documentation', 'supporting documentation'],
          matches: ['Accurate charting and documentation', 'Reports, records and documentation'],
          misses: [
            'Bring your right to work documentation to reports desk',
            'Send supporting documentation with your records',
          ],
        },
      },
    },
    'Document Preparation': {},
    Numeracy: {},
    Literacy: {
      when: {
        Literacy: {
          near: ['basic', 'good', 'standard', 'skills', 'level'],
          unless: ['computer literacy', 'it literacy', 'literacy programme'],
          matches: ['Good standard of literacy', 'Basic standard of literacy'],
          misses: ['A good literacy programme for pupils at level 2', 'Good computer literacy'],
        },
      },
    },
    'First Aid': {},
    'Health and Safety': {
      aka: ['OHS'],
      when: {
        OHS: {
          exact: true,
          near: ['safety', 'health', 'risk', 'site', 'compliance'],
          matches: ['OHS legislation and risk assessments', 'Safety on site, OHS policies'],
          misses: ['OHS Choir, spring concert', 'Class of 2009, OHS Tigers'],
        },
      },
    },
    'Risk Assessment': {},
    'Manual Handling': {},
    'Fire Safety': {},
    Confidentiality: {},
    'Quality Standards': {},
    'Standard Operating Procedures': {
      aka: ['SOP'],
      when: {
        SOP: {
          unless: ['sop essay', 'my sop', 'sop for university'],
          matches: ['Follows each SOP', 'SOP writing and SOP review'],
          misses: ['Attach my SOP for university', 'Submit an SOP essay'],
        },
      },
    },
    'Policies and Procedures': { aka: ['Company Policies'] },
    Research: {
      aka: ['Researching', 'Conducting Research', 'Conduct Research'],
      when: {
        Research: {
          unless: ['research shows', 'research suggests', 'research triangle', 'our research', 'research institute'],
          matches: ['Research and report writing', 'Enjoys writing and research'],
          misses: ['Research shows that women apply less', 'Our Research Institute in Cambridge'],
        },
      },
    },
    Troubleshooting: { aka: ['Trouble Shooting', 'Troubleshoot'] },
    'Cash Handling': {},
    Driving: {
      when: {
        Driving: {
          unless: [
            'driving licence',
            'driving license',
            'driving force',
            'driving growth',
            'driving results',
            'driving licences',
          ],
          matches: ['Driving and loading the van', 'Duties: driving, deliveries, cash handling'],
          misses: ['Full UK driving licence', 'Experience driving growth and driving results'],
        },
      },
    },
    'Navigation Apps': {},
    'Google Maps': { is: ['Navigation Apps'] },
    'Social Media': { aka: ['Social Networks', 'Social Networking'] },
    Negotiation: { aka: ['Negotiating'] },
    'Conflict Resolution': { aka: ['Conflict Management'] },
    'Stakeholder Management': { aka: ['Managing Stakeholders', 'Stakeholder Engagement'] },
    'Relationship Building': { aka: ['Relationship Management'] },
    Supervision: {
      aka: ['Supervising', 'Staff Supervision'],
      when: {
        Supervision: {
          unless: ['under supervision', 'minimal supervision', 'without supervision', 'clinical supervision'],
          matches: ['Supervision of kitchen crews and training', 'Scheduling, supervision and payroll'],
          misses: ['Able to work with minimal supervision', 'Nurses receive clinical supervision monthly'],
        },
      },
    },
    Delegation: {},
    'Meeting Facilitation': {},
    Facilitation: {},
    Safeguarding: {},
    'Equality and Diversity': {
      aka: ['EDI', 'Diversity and Inclusion'],
      when: {
        EDI: {
          exact: true,
          near: ['equality', 'diversity', 'inclusion', 'inclusive', 'belonging'],
          matches: ['Champions EDI and inclusive hiring', 'Knowledge of equality law (EDI)'],
          misses: ['EDI 850 purchase orders', 'Supplier EDI mapping and AS2'],
        },
      },
    },
    Recycling: {},
    Cleaning: {
      when: {
        Cleaning: {
          unless: ['data cleaning', 'cleaning data', 'cleaning validation'],
          matches: ['Cleaning and stocking shelves', 'Duties include cleaning, laundry and cooking'],
          misses: ['Data cleaning in Python', 'Cleaning data before analysis'],
        },
      },
    },
    'Cross-Functional Collaboration': { aka: ['Cross-Functional Teams'] },
    'KPI Tracking': { aka: ['KPIs'] },
    'Deadline Management': { aka: ['Meet Deadlines'] },
    'E-Learning': { aka: ['eLearning'] },
    Photocopying: {},
    'Barcode Scanning': { aka: ['Bar Code Scanners'] },
    'Telephone Skills': {},
    'Remote Working Tools': {},
  },
  certifications: {
    'Emergency First Aid at Work': { is: ['First Aid Certification'] },
    'Wilderness First Aid': {
      aka: ['WFA'],
      is: ['First Aid Certification'],
      when: {
        WFA: {
          exact: true,
          near: ['wilderness', 'certification', 'certified', 'wfr', 'cpr'],
          matches: ['WFA certification for trail guides', 'WFR or WFA'],
          misses: ['Plans capacity with WFA software', 'WFA Capital Partners'],
        },
      },
    },
    'Standard First Aid': { is: ['First Aid Certification'], by: 'Canadian Red Cross, St John Ambulance' },
    HLTAID011: { aka: ['Provide First Aid'], was: ['HLTAID003', 'Apply First Aid'], is: ['First Aid Certification'] },
    'Bloodborne Pathogens Training': {},
    'Fire Warden Certificate': { is: ['Fire Safety'] },
    'IOSH Managing Safely': { is: ['IOSH Qualification'], by: 'IOSH' },
    'IOSH Qualification': { aka: ['IOSH'], is: ['Health and Safety'], by: 'IOSH' },
    'IOSH Working Safely': { is: ['Health and Safety'], by: 'IOSH' },
    'NEBOSH General Certificate': { is: ['NEBOSH Qualification'], by: 'NEBOSH' },
    'NEBOSH Qualification': { aka: ['NEBOSH'], is: ['Health and Safety'], by: 'NEBOSH' },
    'NEBOSH Diploma': { is: ['NEBOSH General Certificate', 'Health and Safety'], by: 'NEBOSH' },
    'Microsoft Office Specialist': {
      aka: ['MOS'],
      was: ['Microsoft Office User Specialist'],
      is: ['Microsoft Office'],
      by: 'Microsoft',
      when: {
        MOS: {
          exact: true,
          near: ['microsoft', 'office', 'excel', 'word', 'certified'],
          unless: ['military mos', 'mos transistors', 'mos devices', 'army mos'],
          matches: ['Certification: MOS (Excel)', 'Microsoft Word, MOS'],
          misses: ['Served in the Army, MOS 25B', 'Designs MOS devices'],
        },
      },
    },
    ECDL: {
      aka: ['European Computer Driving Licence', 'ICDL', 'International Computer Driving Licence'],
      is: ['Computer Literacy'],
      by: 'ICDL Foundation',
    },
    'IC3 Digital Literacy Certification': { is: ['Computer Literacy'], by: 'Certiport' },
    'Functional Skills English': {},
    'Functional Skills Maths': { is: ['Numeracy'] },
    WorkKeys: { by: 'ACT' },
    'National Career Readiness Certificate': { aka: ['NCRC'], is: ['WorkKeys'] },
    'Notary Public Commission': {
      aka: ['Notary'],
      when: {
        Notary: {
          near: ['commission', 'commissioned', 'state', 'certified', 'signing', 'license', 'preferred'],
          matches: ['Notary preferred', 'Loan signings as a notary'],
          misses: ['Delivers deeds to the notary in Milan', 'The notary office closes at five'],
        },
      },
    },
    PRINCE2: { aka: ['PRINCE 2'], is: ['Project Management'], since: 1996, by: 'PeopleCert' },
    'Project Management Professional': {
      aka: ['PMP', 'PMP Certification', 'PMP Certified', 'PMI-PMP'],
      is: ['Project Management'],
      since: 1984,
      by: 'Project Management Institute',
      when: {
        PMP: {
          unless: ['prescription monitoring program', 'pmp database', 'pmp registry'],
          matches: ['PMP preferred', 'Scrum Master or PMP'],
          misses: ['Checks the state PMP database before dispensing', 'Queries the PMP registry for opioids'],
        },
      },
    },
    'Certified Associate in Project Management': {
      aka: ['CAPM'],
      is: ['Project Management'],
      by: 'Project Management Institute',
    },
    'Program Management Professional': {
      aka: ['PgMP'],
      is: ['Program Management'],
      by: 'Project Management Institute',
    },
    'Managing Successful Programmes': { is: ['Program Management'], by: 'PeopleCert' },
    'APM Project Management Qualification': {
      aka: ['APM PMQ'],
      is: ['Project Management'],
      by: 'Association for Project Management',
    },
    'PMI Risk Management Professional': {
      aka: ['PMI-RMP'],
      is: ['Project Management'],
      by: 'Project Management Institute',
    },
    'CompTIA Project+': { is: ['Project Management'], by: 'CompTIA' },
  },
  licences: {
    'Driving Licence': {
      aka: [
        'Full Driving Licence',
        "Valid Driver's License",
        'Valid Driving Licence',
        "State Driver's License",
        'Motor Vehicle License',
      ],
    },
    'UK Driving Licence': { aka: ['Full UK Driving Licence'], is: ['Driving Licence'] },
    'Clean Driving Licence': { aka: ['Full Clean Driving Licence'], is: ['Driving Licence'] },
    'Category B Licence': {
      aka: [
        'Category B Driving Licence',
        'Class B Driving Licence',
        'Car Licence',
        'Cat B Licence',
        'Category B',
        'EU Category B Licence',
        'Cat. B Driving Licence',
      ],
      is: ['Driving Licence'],
      when: {
        'Category B': {
          near: ['driving', 'licence', 'license', 'drive', 'driver'],
          matches: ['Driving licence, category B', 'License to drive (category B)'],
          misses: ['Pilots fly category B aircraft types', 'Category B prison officer'],
        },
      },
    },
    'Manual Driving Licence': { aka: ['Full Manual Driving Licence'], is: ['Category B Licence'] },
    "Class C Driver's License": { aka: ['Class C License', 'Regular Class C License'], is: ['Driving Licence'] },
    "Class D Driver's License": { aka: ['Class D License'], is: ['Driving Licence'] },
    "Class 5 Driver's Licence": { aka: ['Class 5 Licence'], is: ['Driving Licence'] },
    'G Class Licence': {
      aka: ['Ontario G Licence', "Class G Driver's License", 'Full G Licence', "G Driver's License", 'Valid G License'],
      is: ['Driving Licence'],
    },
    'C Class Licence': { aka: ['Australian C Class Licence', "C Class Driver's Licence"], is: ['Driving Licence'] },
    "Chauffeur's License": { is: ['Driving Licence'] },

    "Commercial Driver's License": { aka: ['CDL', 'Commercial Driving License', 'Valid CDL'], is: ['Driving Licence'] },
    'CDL Class A': {
      aka: ['CDL-A', "Class A Commercial Driver's License", 'Class A License', 'Class A CDL'],
      is: ['CDL Class B'],
      when: {
        'Class A License': {
          near: ['driver', 'drive', 'driving', 'truck', 'commercial'],
          matches: ['Class A license to drive tractor-trailer', 'Truck driver with class A license'],
          misses: ['General contractor, class A license for buildings', 'Wastewater operator with class A license'],
        },
      },
    },
    'CDL Class B': {
      aka: ['CDL-B', "Class B Commercial Driver's License", 'Class B License', 'Class B CDL'],
      is: ['CDL Class C'],
      when: {
        'Class B License': {
          near: ['driver', 'drive', 'driving', 'truck', 'commercial'],
          matches: ['Bus driver with a class B license', 'Class B license to drive dump truck'],
          misses: ['Class B license for water treatment', 'Contractor class B license in Nevada'],
        },
      },
    },
    'CDL Class C': { aka: ['CDL-C', "Class C Commercial Driver's License"], is: ["Commercial Driver's License"] },
    "Commercial Learner's Permit": {
      aka: ['CLP', 'CDL Permit', "CDL Learner's Permit"],
      when: {
        CLP: {
          exact: true,
          near: ['cdl', 'driver', 'drive', 'driving', 'truck', 'commercial'],
          matches: ['CDL or CLP permit', 'Holds a CLP to drive a bus'],
          misses: ['CLP labels under REACH', 'IACET and CLP chemical rules'],
        },
      },
    },
    'CDL Passenger Endorsement': {
      aka: ['P Endorsement', 'Passenger Endorsement', 'Passenger (P) Endorsement'],
      is: ["Commercial Driver's License"],
    },
    'CDL School Bus Endorsement': {
      aka: ['S Endorsement', 'School Bus Endorsement', 'School Bus (S) Endorsement'],
      is: ['CDL Passenger Endorsement'],
    },
    'Hazmat Endorsement': {
      aka: [
        'Hazardous Materials Endorsement',
        'H Endorsement',
        'HAZMAT Certified Driver',
        'HME',
        'Hazmat (H) Endorsement',
        'CDL Hazmat Endorsement',
      ],
      is: ["Commercial Driver's License"],
      when: {
        HME: {
          exact: true,
          near: ['cdl', 'endorsement', 'hazmat', 'driver', 'tsa', 'tanker'],
          matches: ['CDL with HME', 'Hazmat endorsement (HME)'],
          misses: ['HME billing for wheelchairs', 'Sleep lab and HME supplier'],
        },
      },
    },
    'Tanker Endorsement': {
      aka: ['N Endorsement', 'Tank Vehicle Endorsement', 'Tanker (N) Endorsement', 'CDL Tanker Endorsement'],
      is: ["Commercial Driver's License"],
    },
    'Hazmat and Tanker Endorsement': { aka: ['X Endorsement'], is: ['Hazmat Endorsement', 'Tanker Endorsement'] },
    'Doubles/Triples Endorsement': {
      aka: ['T Endorsement', 'Doubles Endorsement'],
      is: ["Commercial Driver's License"],
    },
    'Air Brake Endorsement': { aka: ['Air Brake Certification', 'Z Endorsement', 'Airbrake Endorsement'] },
    'Motorcycle Licence': { aka: ['Motorcycle Endorsement'] },
    'Class M License': { is: ['Motorcycle Licence'] },
    'Category A Licence': { aka: ['Full Motorcycle Licence'], is: ['Motorcycle Licence'] },
    "Class 1 Driver's Licence": { aka: ['Class 1 Licence'], is: ['Driving Licence'] },
    'AZ Licence': { aka: ["AZ Driver's Licence"], is: ['DZ Licence'] },
    'DZ Licence': { aka: ['Class DZ Licence', "DZ Driver's Licence"], is: ['Driving Licence'] },
    "Class 3 Driver's Licence": { aka: ['Class 3 Licence'], is: ['Driving Licence'] },
    'HGV Licence': {
      aka: ['LGV Licence', 'Lorry Licence', 'HGV Driving Licence', 'LGV Driving Licence', 'HGV License'],
      is: ['Driving Licence'],
    },
    'HGV Class 1': {
      aka: [
        'LGV Class 1',
        'Category C+E',
        'Cat C+E',
        'HGV C+E',
        'C+E Licence',
        'HGV 1',
        'Category CE',
        'Cat CE',
        'Class 1 HGV',
      ],
      is: ['HGV Class 2'],
    },
    'HGV Class 2': {
      aka: [
        'LGV Class 2',
        'HGV Cat C',
        'LGV Cat C',
        'HGV 2',
        'Class 2 HGV Licence',
        'LGV Category C',
        'Category C Licence',
        'Cat C Licence',
      ],
      is: ['HGV Licence'],
    },
    'C1 Licence': {
      aka: ['Category C1', 'Cat C1', 'C1 Driving Licence', '7.5 Tonne Licence', '7.5t Licence', 'Category C1 Licence'],
      is: ['Driving Licence'],
    },
    'D1 Licence': {
      aka: ['Category D1', 'Cat D1', 'D1 Driving Licence', 'Minibus Licence', 'Category D1 Licence'],
      is: ['Driving Licence'],
    },
    'PCV Licence': {
      aka: [
        'PSV Licence',
        'Category D Licence',
        'Bus Licence',
        'PCV Driving Licence',
        'Bus Driving Licence',
        'PCV Category D',
      ],
      is: ['D1 Licence'],
    },
    'BE Licence': {
      aka: ['B+E Licence', 'Category B+E', 'Trailer Licence', 'Category BE', 'B+E Driving Licence'],
      is: ['Category B Licence'],
    },
    'Driver CPC': {
      aka: [
        'Driver Certificate of Professional Competence',
        'Driver Qualification Card',
        'DQC',
        'Driver CPC Card',
        'HGV CPC',
      ],
      since: 2008,
    },
    'Digital Tachograph Card': {
      aka: ['Tachograph Card', 'Digi Card', 'Digitacho', 'Digital Tacho Card', 'Tacho Card'],
    },
    'HR Licence': { aka: ['Heavy Rigid Licence', 'HR Class Licence', 'Heavy Rigid Truck Licence'], is: ['MR Licence'] },
    'MR Licence': { aka: ['Medium Rigid Licence', 'MR Class Licence'], is: ['Driving Licence'] },
    'HC Licence': { aka: ['Heavy Combination Licence', 'HC Class Licence'], is: ['HR Licence'] },
    'MC Licence': { aka: ['Multi-Combination Licence', 'MC Class Licence'], is: ['HC Licence'] },
    'LR Licence': { aka: ['Light Rigid Licence', 'LR Class Licence'], is: ['Driving Licence'] },
    'DOT Medical Card': { aka: ['DOT Medical Certificate', "Medical Examiner's Certificate"], is: ['DOT Physical'] },
    'DOT Physical': {},
    'PVG Membership': {
      aka: ['PVG Check', 'Protecting Vulnerable Groups Scheme', 'PVG Scheme Membership'],
      by: 'Disclosure Scotland',
    },
    'Fingerprint Clearance Card': { aka: ['Fingerprint Clearance'] },
    'Level 1 Fingerprint Clearance Card': { is: ['Fingerprint Clearance Card'] },

    'Police Clearance Certificate': {
      aka: [
        'Police Check',
        'Police Clearance',
        'National Police Check',
        'National Police Certificate',
        'Criminal Record Check',
      ],
    },
    Passport: {
      aka: ['Valid Passport', 'International Passport'],
      when: {
        Passport: {
          exact: true,
          near: ['valid', 'travel', 'hold', 'driving', 'licence'],
          unless: ['citb passport', 'safety passport', 'skills passport'],
          matches: ['Hold a Passport', 'Must hold a Passport and travel abroad'],
          misses: ['Bring your valid Skills Passport', 'Hold a CITB Passport or travel to site for it'],
        },
      },
    },
    'US Passport': { aka: ['Valid US Passport'], is: ['Passport'] },
  },
  titles: {
    'Project Manager': {
      aka: ['PM', 'Project Mgr'],
      when: {
        PM: {
          exact: true,
          near: ['projects', 'pmp', 'pmo', 'agile', 'stakeholders'],
          unless: ['5 pm', '6 pm', '30 pm'],
          matches: ['Hands-on PM for agile delivery', 'PM with a PMP'],
          misses: ['Open 9 AM to 5 PM, agile projects', 'Shifts end at 11:30 PM for all projects'],
        },
      },
    },
    'Project Coordinator': {},
    'Project Administrator': {},
    'Project Officer': {},
    'Project Assistant': {},
    'Project Support Officer': {},
    'Programme Manager': {},
    'Programme Coordinator': {},
    'Programme Officer': {},
    'Program Assistant': {},
    'Project Director': {},
    'Programme Director': {},
    'Team Leader': {},
    Supervisor: {},
    'Shift Supervisor': {},
    Manager: {
      when: {
        Manager: {
          near: ['promoted', 'worked', 'experience', 'position', 'role'],
          unless: ['reporting to manager', 'line manager', 'your manager', 'manager will', 'password manager'],
          matches: ['Worked as a Manager for ten years', 'Promoted to Manager'],
          misses: ['Your manager will agree the role', 'Password manager experience'],
        },
      },
    },
    Coordinator: {
      aka: ['Co-ordinator'],
      when: {
        Coordinator: {
          near: ['worked', 'experience', 'position', 'role', 'years'],
          matches: ['Position: Coordinator', 'Worked as a coordinator'],
          misses: ['Ask the coordinator at the gate', 'See the coordinator for a badge'],
        },
      },
    },
    Volunteer: {
      when: {
        Volunteer: {
          near: ['worked', 'role', 'hospital', 'shelter', 'experience'],
          unless: ['volunteer days', 'volunteer hours', 'paid volunteer'],
          matches: ['Volunteer, animal shelter', 'Worked as a volunteer'],
          misses: ['Two paid volunteer days for charity each year', 'You may volunteer hours at the shelter'],
        },
      },
    },
    Apprentice: {
      aka: ['Apprenticeship'],
      when: {
        Apprentice: {
          unless: ['apprentice programme', 'apprentice levy'],
          matches: ['Apprentice, second year', 'Worked as an apprentice'],
          misses: ['Expertise in the apprentice levy', 'We fund an apprentice programme'],
        },
      },
    },
    Intern: {
      aka: ['Internship'],
      when: {
        Intern: {
          unless: ['intern programme', 'intern program', 'intern hiring'],
          matches: ['Summer intern in accounts', 'Intern at a food bank'],
          misses: ['We run an intern programme', 'Experience of intern hiring'],
        },
        Internship: {
          unless: ['internship programme', 'internship program'],
          matches: ['Internship, summer 2021', 'Completed an internship in audit'],
          misses: ['We run an internship programme', 'Our internship program is award-winning'],
        },
      },
    },
    'Technical Trainer': {},
    'Health and Safety Officer': {},
    'Health and Safety Manager': {},
  },
})
