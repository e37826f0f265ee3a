import { defineTable } from '../define-table.ts'

export const logistics = defineTable({
  trade: 'logistics',
  cues: ['warehouse', 'dispatch', 'shipping', 'transport', 'driver', 'goods', 'freight', 'truck', 'HGV'],
  skills: {
    'Warehouse Operations': {
      aka: ['Warehousing'],
    },
    'Warehouse Management': {},
    'Warehouse Management Systems': { aka: ['WMS'] },
    'SAP EWM': {
      aka: ['SAP WM'],
      is: ['SAP', 'Warehouse Management Systems'],
    },
    'Manhattan WMS': {
      is: ['Warehouse Management Systems'],
    },
    'Blue Yonder': { was: ['JDA', 'JDA Software', 'RedPrairie'], is: ['Warehouse Management Systems'] },
    'Logistics Management': {
      aka: ['Logistics'],
      when: {
        Logistics: {
          unless: ['event logistics', 'logistics of the meeting', 'meeting logistics'],
          matches: ['Three years in logistics', 'Transport and logistics'],
          misses: ['Handles event logistics', 'Meeting logistics'],
        },
      },
    },
    'Reverse Logistics': { is: ['Logistics Management'] },
    'Third-Party Logistics': { aka: ['3PL'] },
    'Last-Mile Delivery': {},
    'Supply Chain Management': { aka: ['Supply Chain', 'SCM'] },
    'Supply Chain Planning': {},
    'Supply Chain Optimisation': {},
    'Demand Planning': {},
    'Sales and Operations Planning': {},
    'Stock Rotation': {
      aka: ['FIFO'],
      is: ['Stock Control'],
    },
    'Order Picking': {
      aka: ['Picking'],
      when: {
        Picking: {
          near: ['packing', 'orders', 'stock', 'scanner', 'loading'],
          unless: ['fruit picking', 'picking fruit', 'picking up'],
          matches: ['Picking, packing orders', 'Warehouse picking'],
          misses: ['Fruit picking and packing', 'Picking up orders'],
        },
      },
    },
    'Voice Picking': { is: ['Order Picking'] },
    'Order Fulfilment': {},
    Packing: {
      when: {
        Packing: {
          near: ['picking', 'orders', 'labelling', 'labeling', 'loading'],
          unless: ['packing lunches', 'wound packing', 'nasal packing'],
          matches: ['Packing and labelling', 'Warehouse packing'],
          misses: ['Wound packing and line care', 'Nasal packing'],
        },
      },
    },
    'Loading and Unloading': {},
    'Load Securement': {},
    'Shipping and Receiving': {},
    Dispatching: {},
    'Route Planning': {},
    'Transportation Management': {},
    'Transportation Management Systems': {
      aka: ['TMS'],
      when: {
        TMS: {
          exact: true,
          unless: ['tms therapy', 'tms treatment', 'tms technician'],
          near: ['logistics', 'carriers', 'wms', 'loads', 'transportation', 'fleet'],
          matches: ['Books freight in the TMS', 'WMS and TMS'],
          misses: ['TMS therapy for depression', 'TMS technician'],
        },
      },
    },
    Telematics: {
      when: {
        Telematics: {
          matches: ['Fleet data from telematics', 'Samsara telematics'],
          misses: ['school of telematics art', 'telematics art'],
          unless: ['telematics art'],
        },
      },
    },
    'Freight Brokerage': {},
    'Load Boards': {},
    'Freight Forwarding': {},
    'Sea Freight': {},
    'Road Freight': {},
    'Rail Freight': {},
    'Intermodal Transport': {},
    'LTL Shipping': {},
    'Full Truckload': { aka: ['FTL'] },
    'Import and Export': {},
    'Customs Clearance': {},
    'Trade Compliance': {},
    'HS Classification': {},
    'Shipping Documentation': {},
    'Letters of Credit': {},
    'Dangerous Goods Handling': {},
    'IATA Dangerous Goods Regulations': { is: ['Dangerous Goods Handling'] },
    RFID: {},
    'Forklift Operation': {
      is: ['Material Handling Equipment'],
    },
    'Counterbalance Forklift': {
      is: ['Forklift Operation'],
    },
    'Reach Truck Operation': {
      is: ['Forklift Operation'],
    },
    'VNA Truck Operation': {
      aka: ['Very Narrow Aisle'],
      is: ['Forklift Operation'],
    },
    'Flexi Truck Operation': {
      is: ['Forklift Operation'],
    },
    'Order Picker Truck': {
      aka: ['LLOP'],
      is: ['Material Handling Equipment'],
    },
    'Pallet Jack Operation': {
      is: ['Material Handling Equipment'],
    },
    'Yard Truck Operation': {},
    'Material Handling Equipment': {
      aka: ['MHE'],
    },
    'Truck Driving': {},
    'Over-the-Road Driving': {
      aka: ['OTR'],
      is: ['Truck Driving'],
      when: {
        OTR: {
          exact: true,
          unless: ['otr/l', 'mot, otr', 'cota, otr'],
          near: ['cdl', 'haul', 'regional', 'driving', 'carriers'],
          matches: ['Two years OTR with a CDL', 'OTR or regional drivers'],
          misses: ['COTA, OTR', 'OTR/L for home health drivers'],
        },
      },
    },
    'Flatbed Driving': {
      is: ['Truck Driving'],
    },
    'Tanker Driving': {
      is: ['Truck Driving'],
    },
    'Reefer Hauling': {
      aka: ['Refrigerated Trailers'],
      is: ['Truck Driving'],
    },
    'Manual Transmission Driving': {},
    'Pre-Trip Inspection': {
      aka: ['DVIR'],
    },
    'DOT Regulations': {},
    'Hours of Service': {
      is: ['DOT Regulations'],
    },
    'Electronic Logging Devices': {
      aka: ['ELD'],
      when: {
        ELD: {
          unless: ['eld teacher', 'eld students', 'eld standards', 'designated eld'],
          matches: ['Logs hours by ELD', 'ELD and DVIR'],
          misses: ['An ELD teacher', 'Designated ELD lessons'],
        },
      },
    },
    'Tachograph Rules': {},
    'Working Time Directive': {
      aka: ['WTD'],
      when: {
        WTD: {
          exact: true,
          near: ['tachograph', 'hours', 'rota', 'rotas', 'compliance'],
          matches: ['Tachograph and WTD', 'WTD compliance of drivers'],
          misses: ['WTD Ltd sells dust masks', 'What the day (WTD)'],
        },
      },
    },
    'Delivery Driving': {},
    'Passenger Transport': {},
    'Bus Driving': {},
    'Defensive Driving': {},
    'Proof of Delivery': {},
    'Outbound Logistics': {
      aka: ['Distribution'],
      when: {
        Distribution: {
          near: ['warehousing', 'logistics', 'transportation', 'supply', 'storage', 'delivery'],
          unless: ['power distribution', 'electrical distribution', 'normal distribution'],
          matches: ['Warehousing and distribution', 'Logistics, distribution'],
          misses: ['Electrical distribution and storage', 'Normal distribution'],
        },
      },
    },
    'Materials Management': {},
    'SAP MM': { is: ['SAP', 'Materials Management'] },
    'SAP SD': { is: ['SAP'] },
    'SAP APO': { is: ['SAP', 'Demand Planning'] },
    Kinaxis: { is: ['Supply Chain Planning'] },
    'ABC Analysis': { is: ['Stock Control'] },
    Replenishment: {},
    Putaway: {},
    'Mail Sorting': {},
    'Port Operations': {},
    'Marine Navigation': {},
    'Train Operation': {},
    'Railway Signalling': {},
    'Railway Track Maintenance': {},
    Removals: {
      when: {
        Removals: {
          unless: [
            'asbestos removals',
            'immigration removals',
            'tree removals',
            'suture removals',
            'suture removal',
            'tree removal',
          ],
          near: ['house', 'moving', 'storage', 'lorry', 'van'],
          matches: ['House and office removals', 'Removals and storage'],
          misses: ['Tree removal and storage', 'Suture removal'],
        },
      },
    },
  },
  certifications: {
    'APICS CPIM': {
      aka: ['CPIM', 'Certified in Planning and Inventory Management'],
      was: ['Certified in Production and Inventory Management'],
      by: 'ASCM',
      is: ['Stock Control'],
    },
    'APICS CSCP': {
      aka: ['CSCP', 'Certified Supply Chain Professional'],
      by: 'ASCM',
      is: ['Supply Chain Management'],
    },
    'APICS CLTD': {
      aka: ['CLTD', 'Certified in Logistics, Transportation and Distribution'],
      by: 'ASCM',
      is: ['Logistics Management'],
    },
    'Chartered Institute of Logistics and Transport Membership': {
      aka: ['CILT', 'CMILT'],
      by: 'CILT',
    },
    'Certified Logistics Associate': { aka: ['MSSC CLA'], by: 'MSSC', is: ['Logistics Management'] },
    'Certified Customs Specialist': { by: 'NCBFAA', is: ['Customs Clearance'] },
    'Forklift Certification': {
      is: ['Forklift Operation'],
    },
    'RTITB Forklift Certificate': {
      aka: ['RTITB', 'ITSSAR'],
      is: ['Forklift Operation'],
    },
    'Driver CPC': {
      aka: ['DCPC', 'DQC'],
      by: 'DVSA',
      is: ['Truck Driving'],
    },
    'Transport Manager CPC': {
      is: ['Transportation Management'],
    },
    'Digital Tachograph Card': {
      by: 'DVLA',
      is: ['Tachograph Rules'],
    },
    'ADR Certificate': {
      aka: ['ADR'],
      is: ['Dangerous Goods Handling'],
      when: {
        ADR: {
          exact: true,
          near: ['hazardous', 'dangerous', 'tanker', 'licence', 'cpc'],
          unless: ['adr mediation', 'mediation and adr', 'adr and revpar'],
          matches: ['HGV 1 with ADR', 'HGV work under ADR'],
          misses: ['Tracks ADR and RevPAR', 'ADR mediation by class'],
        },
      },
    },
    'Dangerous Goods Safety Adviser': {
      aka: ['DGSA'],
      by: 'SQA',
      is: ['Dangerous Goods Handling'],
    },
    'Hazmat Certification': {
      is: ['Dangerous Goods Handling'],
    },
    HIAB: {
      aka: ['ALLMI'],
      by: 'ALLMI',
      is: ['Truck Driving'],
    },
    'Moffett Licence': {
      is: ['Forklift Operation'],
    },
    'FORS Accreditation': { aka: ['FORS', 'Fleet Operator Recognition Scheme'], by: 'FORS' },
    'DOT Medical Card': {
      by: 'FMCSA',
    },
    'MiDAS Certificate': {
      aka: ['MiDAS'],
      by: 'CTA',
      is: ['Passenger Transport'],
    },
    'STCW Basic Safety Training': {
      aka: ['STCW'],
      by: 'IMO',
    },
    'ENG1 Medical Certificate': { aka: ['ENG1'], by: 'MCA' },
    'PTS Card': {
      by: 'Network Rail',
      is: ['Railway Track Maintenance'],
    },
  },
  licences: {
    'Taxi Licence': {
      aka: [
        'Private Hire Licence',
        'PCO Licence',
        'Hackney Carriage Licence',
        'Private Hire Driver Licence',
        'Taxi Driver Licence',
        'PHV Licence',
        'Taxi Badge',
        'TLC License',
        'Hackney Licence',
        'Private Hire Badge',
      ],
      is: ['Driving Licence'],
    },
    'Forklift Licence': {
      aka: [
        'FLT Licence',
        'Forklift Truck Licence',
        'Fork Lift Licence',
        'LF Licence',
        'Forklift Operator License',
        'Forklift Ticket',
        "Forklift Driver's License",
        'FLT Ticket',
      ],
      is: ['Forklift Operation'],
    },
    'Counterbalance Licence': {
      aka: [
        'Counterbalance Forklift Licence',
        'Counterbalance Ticket',
        'B1 Counterbalance',
        'Counterbalance FLT Licence',
        'Counterbalance Truck Licence',
      ],
      is: ['Forklift Licence', 'Counterbalance Forklift'],
    },
    'Reach Truck Licence': {
      aka: [
        'Reach Licence',
        'D2 Reach Truck',
        'Reach FLT Licence',
        'Reach Forklift Licence',
        'Reach Truck Ticket',
        'Reach Truck Certification',
      ],
      is: ['Reach Truck Operation'],
    },
    'FAST Card': { aka: ['FAST Approved', 'FAST Approved Driver', 'Free and Secure Trade Card'], by: 'CBP' },
    'Customs Broker Licence': {
      aka: ['Licensed Customs Broker', 'LCB', 'US Customs Broker License', 'CHB License'],
      by: 'CBP',
      is: ['Customs Clearance'],
      when: {
        LCB: {
          exact: true,
          near: ['customs', 'broker', 'import', 'entry', 'cbp'],
          matches: ['Customs team: LCB a plus', 'LCB for entry writing'],
          misses: ['LCB wine', 'LCB Contracting'],
        },
      },
    },
    "Operator's Licence": {
      aka: ['O Licence', "Goods Vehicle Operator's Licence", 'O-Licence Compliance'],
    },
    'Merchant Mariner Credential': {
      aka: [
        'MMC',
        'US Merchant Mariner Credential',
        "Merchant Mariner's Document",
        'Z-Card',
        'USCG Merchant Mariner Credential',
        'MMC Credential',
      ],
      by: 'US Coast Guard',
      when: {
        MMC: {
          exact: true,
          near: ['mariner', 'twic', 'vessel', 'deckhand', 'uscg', 'captain'],
          matches: ['TWIC and MMC', 'Deckhand with MMC'],
          misses: ['Nurse at MMC in Maine', 'MMC Ltd'],
        },
      },
    },
    "USCG Captain's Licence": {
      aka: [
        "Captain's License",
        'USCG License',
        '100 Ton Master',
        '100 Ton License',
        'Master 100 Ton',
        "100-Ton Captain's License",
        'USCG 100 Ton Master',
      ],
      by: 'US Coast Guard',
      is: ['Marine Navigation'],
    },
    'Deck Officer Certificate of Competency': {
      aka: ['OOW Deck', 'Officer of the Watch Certificate', 'OOW Certificate of Competency'],
      by: 'MCA',
      is: ['Marine Navigation'],
    },
    'Master Mariner Certificate': {
      aka: [
        'Master Unlimited',
        'Master Unlimited CoC',
        "Master's Certificate of Competency",
        'Class 1 Master Mariner',
        'Unlimited Master Mariner',
      ],
      is: ['Deck Officer Certificate of Competency'],
    },
    'Train Driver Licence': {
      aka: ['European Train Driving Licence'],
      is: ['Train Operation'],
    },
    'Locomotive Engineer Certification': {
      aka: [
        'FRA Engineer Certification',
        'FRA Certified Locomotive Engineer',
        'Certified Locomotive Engineer',
        'Locomotive Engineer License',
      ],
      by: 'FRA',
      is: ['Train Operation'],
    },
  },
  titles: {
    'Warehouse Operative': {
      aka: ['Warehouse Worker'],
    },
    Storekeeper: {},
    'Order Picker': {},
    Packer: {},
    'Package Handler': {},
    'Material Handler': {},
    Loader: {
      when: {
        Loader: {
          near: ['unloader', 'dock', 'shift', 'nights', 'position'],
          unless: ['wheel loader', 'front-end loader', 'boot loader'],
          matches: ['Loader, night shift', 'Works as loader in our warehouse'],
          misses: ['Drives a wheel loader in the dock', 'Boot loader'],
        },
      },
    },
    'Dock Worker': {},
    'Forklift Operator': {},
    'Shipping and Receiving Clerk': {},
    'Shipping Coordinator': {},
    'Shipping Manager': {},
    'Inventory Controller': {},
    'Inventory Manager': {},
    'Inventory Planner': {},
    'Demand Planner': {},
    'Warehouse Supervisor': {},
    'Warehouse Manager': {},
    'Warehouse Administrator': {},
    'Logistics Coordinator': {},
    'Logistics Manager': {},
    'Head of Logistics': {},
    'Logistics Analyst': {},
    'Logistics Engineer': {},
    'Supply Chain Manager': {},
    'Supply Chain Director': {},
    'Supply Chain Analyst': {},
    'Supply Chain Coordinator': {},
    'Materials Manager': {},
    'Materials Coordinator': {},
    'Transport Manager': {},
    Dispatcher: {
      when: {
        Dispatcher: {
          unless: ['911 dispatcher', 'emergency dispatcher', 'police dispatcher', 'aircraft dispatcher'],
          matches: ['Dispatcher for our fleet', 'Night dispatcher'],
          misses: ['911 dispatcher', 'Aircraft dispatcher'],
        },
      },
    },
    'Driver Manager': {},
    'Fleet Manager': {},
    'Fleet Administrator': {},
    'Truck Driver': {},
    'Class A Driver': {
      is: ['Truck Driver'],
    },
    'Class B Driver': {
      is: ['Truck Driver'],
    },
    'Class 1 Driver': {
      is: ['Truck Driver'],
    },
    'AZ Driver': { is: ['Truck Driver'] },
    'DZ Driver': { is: ['Truck Driver'] },
    'Class 2 Driver': {
      is: ['Truck Driver'],
    },
    '7.5 Tonne Driver': {},
    'Tanker Driver': {
      is: ['Truck Driver'],
    },
    'Flatbed Driver': { is: ['Truck Driver'] },
    'OTR Driver': {
      is: ['Truck Driver'],
    },
    'Linehaul Driver': {
      is: ['Truck Driver'],
    },
    'Owner Operator': {},
    'Dump Truck Driver': {
      is: ['Truck Driver'],
    },
    'HIAB Driver': {
      is: ['Truck Driver'],
    },
    'Mixer Driver': {
      is: ['Truck Driver'],
    },
    'Tow Truck Driver': {},
    'Yard Jockey': {
      aka: ['Shunter'],
    },
    'Refuse Driver': {},
    'Roll-Off Driver': {
      is: ['Truck Driver'],
    },
    'Delivery Driver': {
      aka: ['Courier'],
    },
    "Driver's Mate": {},
    'Route Sales Driver': {},
    'Bike Courier': {},
    'Bus Driver': {},
    'Coach Driver': {
      is: ['Bus Driver'],
    },
    'School Bus Driver': {
      is: ['Bus Driver'],
    },
    'Shuttle Driver': {},
    'Minibus Driver': {},
    'Paratransit Driver': {},
    Chauffeur: {},
    'Taxi Driver': {},
    Driver: {
      aka: ['Vehicle Operator'],
      when: {
        Driver: {
          unless: ["driver's", 'driver license', 'key driver', 'device driver', 'driver of'],
          near: ['hiring', 'wanted', 'position', 'deliveries', 'cdl'],
          matches: ['Driver wanted for deliveries', 'Hiring: driver, van'],
          misses: ['The key driver of jobs and hiring', 'Linux device driver position'],
        },
      },
    },
    'Freight Broker': {},
    'Freight Forwarder': {},
    'Import/Export Coordinator': {},
    'Import/Export Manager': {},
    'Customs Broker': {},
    'Postal Worker': {
      aka: ['Postman'],
    },
    'Mail Sorter': {},
    Mover: {
      when: {
        Mover: {
          unless: [
            'prime mover',
            'material mover',
            'patient mover',
            'first mover',
            'mover and shaker',
            'mover advantage',
          ],
          matches: ['Mover with clean licence', 'Works as a mover'],
          misses: ['First mover advantage', 'A real mover and shaker'],
        },
      },
    },
    'Train Driver': {
      aka: ['Locomotive Engineer'],
    },
    'Tram Driver': {},
    'Train Conductor': {},
    'Railway Signaller': {},
    'Track Worker': {},
    Deckhand: {},
    "Ship's Captain": {},
    'Deck Officer': {},
    'Marine Engineer Officer': {},
    'Oiler, Marine': {},
    Longshoreman: {
      aka: ['Stevedore'],
    },
    'Ship Agent': {},
    Shipbroker: {},
  },
})
