import { defineTable } from '../define-table.ts'

export const construction = defineTable({
  trade: 'construction',
  cues: [
    'construction',
    'building',
    'site',
    'concrete',
    'contractor',
    'trades',
    'electrical',
    'installation',
    'framing',
    'renovation',
    'remodeling',
    'tools',
    'paving',
    'siding',
  ],
  skills: {
    Construction: {
      when: {
        Construction: {
          unless: [
            'theory construction',
            'test construction',
            'index construction',
            'portfolio construction',
            'garment construction',
          ],
          matches: ['Five years in construction', 'Roads and other construction'],
          misses: ['Portfolio construction for clients', 'Garment construction'],
        },
      },
    },
    'Residential Construction': {
      is: ['Construction'],
    },
    'Commercial Construction': { is: ['Construction'] },
    'Heavy Civil Construction': {
      is: ['Construction'],
    },
    'Industrial Construction': { is: ['Construction'] },
    'Construction Management': {},
    'Construction Supervision': {},
    'Site Management': {
      when: {
        'Site Management': {
          unless: ['web site management', 'clinical site management', 'trial site management'],
          matches: ['Site management of new builds', 'Site management experience'],
          misses: ['Clinical site management', 'Web site management'],
        },
      },
    },
    'Subcontractor Management': {},
    'Construction Estimating': {},
    'Quantity Takeoff': {},
    'Quantity Surveying': {},
    'Bid Preparation': {
      aka: ['Tendering'],
    },
    'Construction Contracts': {},
    'JCT Contracts': { is: ['Construction Contracts'] },
    'NEC Contracts': {
      aka: ['NEC3'],
      is: ['Construction Contracts'],
    },
    'FIDIC Contracts': { aka: ['FIDIC'], is: ['Construction Contracts'] },
    'Change Orders': {},
    Submittals: {},
    'Requests for Information': {
      aka: ['RFIs'],
      when: {
        RFIs: {
          near: ['change', 'drawings', 'rfp', 'rfq', 'shop'],
          matches: ['RFIs and change orders', 'Answers RFIs on site'],
          misses: ['RFIs of a cable in dB', 'Sets coil RFIs by hand'],
        },
      },
    },
    'Punch Lists': {},
    'Construction Scheduling': {},
    'Primavera P6': {
      aka: ['Primavera'],
      is: ['Construction Scheduling'],
    },
    Procore: { since: 2002 },
    Bluebeam: { since: 2002 },
    PlanGrid: { since: 2011 },
    Buildertrend: {},
    'Autodesk Construction Cloud': { was: ['BIM 360', 'Autodesk BIM 360'] },
    'Sage 300 Construction': {
      was: ['Timberline', 'Sage Timberline'],
    },
    Viewpoint: {
      when: {
        Viewpoint: {
          exact: true,
          near: ['procore', 'vista', 'trimble', 'sage', 'software'],
          unless: ['viewpoint diversity', 'viewpoint school', 'viewpoint on'],
          matches: ['Procore and Viewpoint', 'Construction software: Viewpoint, Sage 300'],
          misses: ['Your Viewpoint on news', 'Viewpoint diversity on site'],
        },
      },
    },
    PlanSwift: { is: ['Quantity Takeoff'] },
    HeavyBid: { is: ['Construction Estimating'] },
    Xactimate: { is: ['Construction Estimating'] },
    'Building Codes': {},
    'Building Regulations': {},
    'Building Permits': {},
    'Building Inspection': {},
    'Construction Drawings': {},
    'Construction Methods': {},
    'Building Materials': {},
    'Value Engineering': {},
    'Design-Build': {},
    LEED: {},
    BREEAM: {},
    'Green Building': {},
    'Construction Safety': {},
    'CDM Regulations': {
      aka: ['CDM'],
      since: 1994,
      when: {
        CDM: {
          exact: true,
          near: ['regulations', 'h&s', 'safety', 'rams', 'duties'],
          unless: ['cdm programming', 'clinical data management'],
          matches: ['CDM and building regulations', 'Site safety and CDM'],
          misses: ['Clinical data (CDM) programmers', 'Charges kept in the CDM by billing'],
        },
      },
    },
    'Risk Assessments and Method Statements': {
      aka: ['RAMS'],
      when: {
        RAMS: {
          exact: true,
          unless: ['la rams', 'vcu rams', 'colorado state rams', 'rams engineer'],
          matches: ['Writes RAMS for each job', 'RAMS and toolbox talks'],
          misses: ['A fan of the LA RAMS', 'Rail RAMS engineer'],
        },
      },
    },
    'Toolbox Talks': {},
    'Fall Protection': {},
    'Confined Space Entry': {},
    'Job Hazard Analysis': { aka: ['JHA'] },
    'Permit to Work': {},
    'Traffic Control': {
      aka: ['Flagging'],
      when: {
        'Traffic Control': {
          unless: ['air traffic control'],
          matches: ['Traffic control at road works', 'Sets up traffic control'],
          misses: ['Air traffic control', 'Eight years in air traffic control'],
        },
        Flagging: {
          near: ['traffic', 'road', 'work', 'zone', 'highway'],
          unless: ['flagging issues', 'flagging up', 'flagging risks'],
          matches: ['Flagging and traffic cones', 'Road work and flagging'],
          misses: ['Flagging risks to the construction lead', 'Flagging issues early'],
        },
      },
    },
    'Asbestos Awareness': {},
    'Asbestos Abatement': {},
    'Lead Abatement': {},
    'Mold Remediation': {},
    'Water Damage Restoration': {},

    Carpentry: {},
    'Rough Carpentry': { is: ['Carpentry'] },
    'Finish Carpentry': {
      is: ['Carpentry'],
    },
    Framing: {
      is: ['Carpentry'],
      when: {
        Framing: {
          near: ['trim', 'studs', 'wood', 'walls', 'steel'],
          unless: ['picture framing', 'art framing', 'framing the'],
          matches: ['Framing and drywall', 'Carpentry, framing'],
          misses: ['Picture framing with hand tools', 'Framing the problem'],
        },
      },
    },
    'Metal Stud Framing': {
      is: ['Framing'],
    },
    Formwork: {},
    Joinery: { is: ['Carpentry'] },
    'First and Second Fix Carpentry': {
      is: ['Carpentry'],
    },
    'Millwork Installation': {},
    'Door and Window Installation': {},
    'Fence Installation': {},
    'Kitchen Fitting': {},
    Countertops: {
      when: {
        Countertops: {
          near: ['install', 'granite', 'quartz', 'marble', 'stone'],
          unless: ['clean countertops', 'wipe countertops', 'cleaning countertops'],
          matches: ['Granite countertops', 'Cabinets and quartz countertops'],
          misses: ['Wipe countertops', 'Cleaning countertops and floors'],
        },
      },
    },
    Drywall: {},
    'Drywall Finishing': {
      is: ['Drywall'],
    },
    Plastering: {},
    Rendering: {
      when: {
        Rendering: {
          near: ['plastering', 'plaster', 'cement', 'walls', 'external', 'render', 'pointing'],
          unless: ['3d rendering', 'rendering engine', 'rendering services', 'rendering of'],
          matches: ['Plastering and rendering', 'Rendering and pointing'],
          misses: ['3D rendering of walls', 'Rendering services to clients'],
        },
      },
    },
    Stucco: {},
    'Suspended Ceilings': {},
    'Partition Installation': {},
    Insulation: {
      when: {
        Insulation: {
          near: ['drywall', 'thermal', 'install', 'spray', 'pipe', 'ductwork', 'walls'],
          matches: ['Insulation and drywall', 'Lays insulation, ductwork'],
          misses: ['Wire with poor insulation value', 'Social insulation'],
        },
      },
    },
    'Pipe Insulation': {
      is: ['Insulation'],
    },
    'Interior Painting': {},
    Wallpapering: {},
    'Protective Coatings': {},
    Caulking: {},
    'Flooring Installation': {},
    'Carpet Installation': { is: ['Flooring Installation'] },
    Tiling: {},
    Roofing: {},
    'Flat Roofing': {
      is: ['Roofing'],
    },
    'Shingle Roofing': {
      is: ['Roofing'],
    },
    'Slating and Tiling': { is: ['Roofing'] },
    'Metal Roofing': {
      is: ['Roofing'],
    },
    Leadwork: {},
    Flashing: {
      when: {
        Flashing: {
          near: ['roof', 'roofing', 'gutters', 'shingles', 'sheet', 'metal'],
          unless: ['flashing lights', 'flashing light', 'flashing firmware'],
          matches: ['Roofing and flashing', 'Gutters and flashing'],
          misses: ['Drives with flashing lights', 'Flashing firmware'],
        },
      },
    },
    Guttering: {
      aka: ['Gutters'],
      when: {
        Gutters: {
          unless: ['clean gutters', 'cleaning gutters', 'gutters and margins', 'margins and gutters'],
          matches: ['Installs gutters', 'Siding, gutters and fascia'],
          misses: ['Page margins and gutters', 'Layout with gutters and margins'],
        },
      },
    },
    'Siding Installation': {},
    Cladding: {},
    'Curtain Walling': {},
    Glazing: {
      when: {
        Glazing: {
          near: ['glass', 'windows', 'curtain', 'storefront', 'frames'],
          unless: ['glazing pottery', 'glazing ceramics', 'firing and glazing', 'glazing pastries'],
          matches: ['Glazing and storefront doors', 'Windows and glazing'],
          misses: ['Firing and glazing pots', 'Icing and glazing pastries'],
        },
      },
    },
    Masonry: {},
    Bricklaying: { is: ['Masonry'] },
    Stonemasonry: {
      is: ['Masonry'],
    },
    Pointing: {
      when: {
        Pointing: {
          near: ['brickwork', 'mortar', 'stonework', 'brick', 'render'],
          unless: ['pointing out', 'pointing to', 'pointing device', 'pointing devices'],
          matches: ['Brickwork and pointing', 'Lime mortar pointing'],
          misses: ['Pointing out brick faults', 'A pointing device'],
        },
      },
    },
    'Heritage Restoration': {},
    'Concrete Work': {},
    'Concrete Finishing': {
      is: ['Concrete Work'],
    },
    'Concrete Testing': {},
    'Concrete Pumping': {},
    'Reinforcing Steel Installation': {},
    'Steel Erection': {},
    Screeding: { aka: ['Screed'] },
    'Resin Flooring': {},
    Scaffolding: {
      when: {
        Scaffolding: {
          near: ['ladders', 'erect', 'heights', 'lifts', 'dismantle'],
          unless: ['instructional scaffolding', 'scaffolding learning'],
          matches: ['Ladders and scaffolding', 'Works from scaffolding at heights'],
          misses: ['Scaffolding learning for pupils', 'Instructional scaffolding'],
        },
      },
    },
    Demolition: {},
    'Concrete Cutting': {},
    'Jackhammer Operation': {},
    Plumbing: {},
    'Residential Plumbing': { is: ['Plumbing'] },
    'Commercial Plumbing': { is: ['Plumbing'] },
    Pipefitting: {},
    'Copper Pipework': {
      is: ['Plumbing'],
    },
    'PEX Piping': { is: ['Plumbing'] },
    'Drain Cleaning': {},
    Drainage: {
      when: {
        Drainage: {
          unless: [
            'abscess drainage',
            'wound drainage',
            'chest drainage',
            'lymphatic drainage',
            'incision and drainage',
          ],
          matches: ['Drainage and kerbs', 'Roads and drainage'],
          misses: ['Manual lymphatic drainage massage', 'Incision and drainage'],
        },
      },
    },
    'Water Heater Installation': {},
    'Unvented Hot Water Systems': {},
    'Backflow Prevention': {},
    'Gas Fitting': {},
    'Boiler Installation': {},
    'Central Heating': {},
    'Underfloor Heating': {},
    'Heat Pumps': {
      aka: ['ASHP'],
    },
    HVAC: {
      aka: ['Heating, Ventilation and Air Conditioning'],
    },
    'HVAC Troubleshooting': { is: ['HVAC'] },
    'Commercial HVAC': { is: ['HVAC'] },
    'Residential HVAC': { is: ['HVAC'] },
    'Air Conditioning': {
      is: ['HVAC'],
      when: {
        'Air Conditioning': {
          unless: ['air conditioning in', 'no air conditioning', 'without air conditioning', 'with air conditioning'],
          matches: ['Services air conditioning', 'Refrigeration and air conditioning'],
          misses: ['A kitchen without air conditioning', 'Vans with air conditioning'],
        },
      },
    },
    Refrigeration: {
      when: {
        Refrigeration: {
          unless: ['refrigeration temperatures', 'under refrigeration', 'refrigeration of food'],
          matches: ['HVAC and refrigeration', 'Refrigeration faults'],
          misses: ['Stored under refrigeration', 'Checks refrigeration temperatures'],
        },
      },
    },
    'Refrigerant Handling': {
      is: ['Refrigeration'],
    },
    'VRF Systems': {
      aka: ['VRF', 'Variable Refrigerant Flow'],
      is: ['HVAC'],
      when: {
        VRF: {
          exact: true,
          near: ['chillers', 'vrv', 'ahu', 'splits', 'refrigeration', 'bms'],
          matches: ['HVAC splits and VRF', 'VRF, chillers'],
          misses: ['A VRF per customer on BGP', 'Routes per VRF on the router'],
        },
      },
    },
    Chillers: {
      is: ['HVAC'],
    },
    'Cooling Towers': { is: ['HVAC'] },
    'Air Handling Units': {
      aka: ['AHU'],
      is: ['HVAC'],
      when: {
        AHU: {
          unless: ['ahu hospital'],
          matches: ['Chillers and AHUs', 'Services each AHU'],
          misses: ['Advocate AHU hospital', 'Works at AHU Hospital'],
        },
      },
    },
    'Furnace Repair': { is: ['HVAC'] },
    'Mini-Split Systems': {
      is: ['HVAC'],
    },
    'HVAC Controls': {},
    'Building Automation Systems': {
      aka: ['Building Automation', 'Building Management Systems', 'BMS', 'BAS'],
      when: {
        BMS: {
          exact: true,
          near: ['controls', 'niagara', 'tridium', 'plant', 'mechanical'],
          unless: ['bms battery', 'battery bms', 'battery management'],
          matches: ['BMS and HVAC controls', 'Plant run from the BMS'],
          misses: ['Worked at BMS on oncology', 'The battery management (BMS) board'],
        },
        BAS: {
          exact: true,
          near: ['hvac', 'controls', 'niagara', 'ddc', 'tridium', 'mechanical', 'facilities'],
          unless: ['bas agent', 'bas lodgement', 'bas returns', 'bas and payroll'],
          matches: ['HVAC and BAS', 'BAS, DDC'],
          misses: ['Lodges BAS returns', 'BAS and payroll for a building firm'],
        },
      },
    },
    'Tridium Niagara': {
      is: ['Building Automation Systems'],
    },
    BACnet: { is: ['Building Automation Systems'], since: 1995 },
    'Johnson Controls Metasys': { is: ['Building Automation Systems'] },
    'Duct Installation': {},
    'Testing, Adjusting and Balancing': {
      is: ['HVAC'],
    },
    'Electrical Installation': {
      aka: ['Wiring'],
      when: {
        Wiring: {
          unless: ['hard wiring', 'wiring funds', 'wiring money', 'wiring instructions'],
          matches: ['Runs wiring and conduit', 'Wiring of panels'],
          misses: ['Wiring funds at closing', 'Wiring instructions from the bank'],
        },
      },
    },
    'Residential Wiring': {
      is: ['Electrical Installation'],
    },
    'Industrial Electrical': {
      is: ['Electrical Installation'],
    },
    'Conduit Bending': {},
    'Cable Pulling': {},
    'Cable Tray Installation': {
      is: ['Electrical Installation'],
    },
    'Electrical Panels': {
      aka: ['Panelboards'],
    },
    'Electrical Testing and Inspection': {},
    'PAT Testing': {},
    'National Electrical Code': {
      aka: ['NEC'],
      when: {
        NEC: {
          exact: true,
          unless: ['nec3', 'nec4', 'nec contracts', 'nec contract', 'jct and nec', 'nec project manager'],
          matches: ['Wires to NEC', 'Knowledge of the NEC'],
          misses: ['JCT and NEC contracts', 'NEC Project Manager'],
        },
      },
    },
    'Canadian Electrical Code': {},
    'BS 7671': {},
    'NFPA 70E': {},
    'Emergency Lighting': {},
    'Generator Installation': {},
    'Fire Alarm Systems': {},
    'Fire Sprinkler Systems': {},
    'NFPA 72': {},
    'Passive Fire Protection': {},
    'Structured Cabling': {},
    'Low Voltage Systems': {},
    'CCTV Installation': {},
    'Intruder Alarms': {},
    'Fibre Optic Splicing': {},
    'Elevator Maintenance': {},
    'Solar Panel Installation': {},

    Groundworks: {},
    Excavation: {
      when: {
        Excavation: {
          unless: ['archaeological excavation', 'archaeology excavation', 'archaeological excavations'],
          matches: ['Excavation and grading', 'Excavation for footings'],
          misses: ['Archaeological excavation', 'Took part in archaeological excavations'],
        },
      },
    },
    Earthworks: {},
    Grading: {
      when: {
        Grading: {
          near: ['excavation', 'bulldozer', 'grader', 'drainage', 'trenching', 'backfill'],
          unless: ['grading papers', 'grading assignments', 'color grading'],
          matches: ['Excavation and grading', 'Grading and backfill'],
          misses: ['Grading papers on site', 'Color grading'],
        },
      },
    },
    Shoring: {
      when: {
        Shoring: {
          unless: ['shoring up', 'off shoring', 'near shoring'],
          matches: ['Trench boxes and shoring', 'Excavation and shoring'],
          misses: ['Shoring up our brand', 'Near-shoring of IT'],
        },
      },
    },
    Piling: {},
    'Foundation Work': {
      aka: ['Foundations'],
      when: {
        Foundations: {
          unless: ['trusts and foundations', 'foundations and trusts', 'private foundations'],
          near: ['drainage', 'excavation', 'footings', 'slabs', 'steel', 'brickwork'],
          matches: ['Drainage and foundations', 'Pours slabs and foundations'],
          misses: ['Trusts and foundations', 'Bids to private foundations for building funds'],
        },
      },
    },
    'Kerb Laying': {},
    Paving: {
      when: {
        Paving: {
          unless: ['paving the way', 'paving a way', 'paving way'],
          matches: ['Paving and kerbs', 'Paving of drives'],
          misses: ['Paving the way', 'We are paving the way'],
        },
      },
    },
    Hardscaping: {},
    Surfacing: {
      when: {
        Surfacing: {
          near: ['road', 'tarmac', 'highway', 'asphalt', 'kerbs'],
          matches: ['Kerbs and surfacing', 'Surfacing of roads'],
          misses: ['Surfacing insights for staff', 'Surfacing risks early'],
        },
      },
    },
    'Road Construction': {},
    'Line Striping': {},
    'Pipe Laying': {},
    'Underground Utilities': {},
    'Utility Locating': {},
    Tunnelling: {
      when: {
        Tunnelling: {
          unless: ['tunnelling microscopy', 'scanning tunnelling', 'quantum tunnelling'],
          matches: ['Tunnelling and shafts', 'Miners for tunnelling'],
          misses: ['Scanning tunnelling microscopy', 'Quantum tunnelling'],
        },
      },
    },
    Backfilling: { aka: ['Backfill'] },
    'Soil Compaction': {},
    'Laser Level': {},
    'Setting Out': {
      when: {
        'Setting Out': {
          near: ['total', 'station', 'gps', 'trimble', 'drainage'],
          unless: ['setting out the', 'setting out a', 'setting out your', 'letter setting out', 'setting out tables'],
          matches: ['Setting out with a total station', 'Site levels and setting out'],
          misses: ['A letter setting out your case to the site', 'Setting out tables'],
        },
      },
    },
    'Heavy Equipment Operation': {},
    'Excavator Operation': {
      aka: ['Trackhoe'],
      is: ['Heavy Equipment Operation'],
    },
    'Backhoe Operation': {
      is: ['Heavy Equipment Operation'],
    },
    'Bulldozer Operation': {
      aka: ['Dozer'],
      is: ['Heavy Equipment Operation'],
    },
    'Loader Operation': {
      is: ['Heavy Equipment Operation'],
    },
    'Skid Steer Operation': {
      aka: ['Bobcat'],
      is: ['Heavy Equipment Operation'],
      when: {
        Bobcat: {
          near: ['excavator', 'loader', 'bulldozer', 'plant', 'grading', 'backhoe', 'trencher'],
          unless: ['bobcat football', 'bobcat fans'],
          matches: ['Backhoe and Bobcat', 'Runs a Bobcat and trencher'],
          misses: ['Go Bobcat football', 'Bobcat fans'],
        },
      },
    },
    'Grader Operation': { is: ['Heavy Equipment Operation'] },
    'Roller Operation': {
      is: ['Heavy Equipment Operation'],
    },
    'Dumper Driving': {
      is: ['Heavy Equipment Operation'],
    },
    'Articulated Dump Truck Operation': {
      aka: ['ADT'],
      is: ['Heavy Equipment Operation'],
      when: {
        ADT: {
          exact: true,
          near: ['excavator', 'loader', 'bulldozer', 'plant', 'grading'],
          unless: ['adt security', 'adt alarm', 'adt messages'],
          matches: ['Excavator and ADT', 'Drives an ADT on plant sites'],
          misses: ['Alarms by ADT Security', 'HL7 ADT messages'],
        },
      },
    },
    'Telehandler Operation': {
      aka: ['Telescopic Forklift'],
      is: ['Heavy Equipment Operation'],
    },
    'Crane Operation': {
      is: ['Heavy Equipment Operation'],
    },
    'Mobile Crane Operation': {
      is: ['Crane Operation'],
    },
    'Tower Crane Operation': { is: ['Crane Operation'] },
    'Crane Signalling': {},
    'Lifting Operations': { aka: ['LOLER'] },
    'Aerial Lift Operation': {},
    'Bucket Truck Operation': {},
    'Paver Operation': {},
    'Trencher Operation': {},
    'Machine Control GPS': {},
    'Ladder Work': {},
    'Home Repair': {},
    'Building Maintenance': {},
    'Appliance Repair': {},
    'Home Renovation': {},
    'Fit-Out': {},
    Shopfitting: {},
    'Modular Construction': {},
    'Irrigation Installation': {},
    'Retrofit Assessment': {},
    'Energy Performance Certificates': {},
    'Rope Access': {},
    'As-Built Drawings': {},
    'Construction Closeout': {},
    'Material Ordering': {},
    'Daily Reports': {},
  },
  certifications: {
    'OSHA 10': {
      by: 'OSHA',
      is: ['Construction Safety'],
    },
    'OSHA 30': {
      by: 'OSHA',
      is: ['OSHA 10'],
    },
    'OSHA Certification': {
      by: 'OSHA',
    },
    'OSHA 510': { by: 'OSHA', is: ['OSHA 30'] },
    'SST Card': {
      aka: ['Site Safety Training'],
      by: 'NYC Department of Buildings',
      is: ['Construction Safety'],
    },
    'CSCS Card': {
      aka: ['CSCS', 'Construction Skills Certification Scheme'],
      by: 'CSCS',
      is: ['Construction Safety'],
      when: {
        CSCS: {
          exact: true,
          unless: ['ambulatory strength coach'],
          matches: ['CSCS required on site', 'Valid CSCS'],
          misses: ['cscs in lower case', 'A Cscs coach'],
        },
      },
    },
    'CSCS Gold Card': {
      by: 'CSCS',
      is: ['CSCS Card'],
    },
    'ECS Card': {
      by: 'Electrotechnical Certification Scheme',
    },
    'CPCS Card': {
      aka: ['CPCS', 'Construction Plant Competence Scheme'],
      by: 'NOCN',
      is: ['Heavy Equipment Operation'],
    },
    'NPORS Card': {
      aka: ['NPORS'],
      by: 'NPORS',
      is: ['Heavy Equipment Operation'],
    },
    IPAF: {
      by: 'IPAF',
      is: ['Aerial Lift Operation'],
    },
    PASMA: {
      by: 'PASMA',
      is: ['Scaffolding'],
    },
    'CISRS Card': { aka: ['CISRS'], by: 'CISRS', is: ['Scaffolding'] },
    SMSTS: {
      by: 'CITB',
      is: ['Construction Safety'],
    },
    SSSTS: {
      by: 'CITB',
      is: ['Construction Safety'],
    },
    'CITB Health and Safety Awareness': {
      aka: ['CITB HSA'],
      by: 'CITB',
    },
    'SHEA Certificate': {
      by: 'EUSR',
    },
    'CCNSG Safety Passport': {
      aka: ['CCNSG'],
      by: 'ECITB',
    },
    'White Card': {
      by: 'SafeWork Australia',
      is: ['Construction Safety'],
      when: {
        'White Card': {
          near: ['licence', 'nsw', 'induction', 'labourer', 'working'],
          unless: ['white card stock'],
          matches: ['White Card and own tools', 'NSW white card'],
          misses: ['Print on white card stock, required daily', 'Folds white card'],
        },
      },
    },
    'Construction Safety Training System': { aka: ['CSTS'], by: 'ACSA' },
    'Working at Heights Certificate': {
      is: ['Fall Protection'],
    },
    'Confined Space Certificate': {
      is: ['Confined Space Entry'],
    },
    'Flagger Certification': {
      is: ['Traffic Control'],
    },
    'NCCCO Certification': {
      aka: ['NCCCO'],
      by: 'National Commission for the Certification of Crane Operators',
      is: ['Crane Operation'],
    },
    'NCCCO Rigger Level I': {
      is: ['Rigging'],
    },
    'NCCCO Signalperson': {
      is: ['Crane Signalling'],
    },
    'Appointed Person Lifting Operations': {
      is: ['Lifting Operations'],
    },
    'Slinger/Signaller Card': {
      aka: ['CPCS A40'],
      is: ['Crane Signalling'],
    },
    'NCCER Certification': {
      aka: ['NCCER'],
      by: 'NCCER',
    },
    'EPA 608': {
      by: 'EPA',
      is: ['Refrigerant Handling'],
    },
    'NATE Certification': {
      aka: ['NATE', 'North American Technician Excellence'],
      by: 'NATE',
      is: ['HVAC'],
      when: {
        NATE: {
          exact: true,
          near: ['hvac', 'epa', 'certified', 'certification', 'heating', 'refrigeration'],
          matches: ['HVAC tech, NATE a plus', 'EPA 608 and NATE'],
          misses: ['Ask for NATE Smith', 'NATE the manager'],
        },
      },
    },
    'HVAC Excellence Certification': {
      is: ['HVAC'],
    },
    'F-Gas Certificate': {
      by: 'City & Guilds',
      is: ['Refrigerant Handling'],
    },
    'ACS Gas Qualification': {
      aka: ['CCN1', 'CENWAT'],
      is: ['Gas Fitting'],
    },
    'OFTEC Registration': { aka: ['OFTEC'], by: 'OFTEC' },
    'WRAS Water Regulations': {
      by: 'Water Regulations Approval Scheme',
    },
    'Backflow Certification': {
      is: ['Backflow Prevention'],
    },
    'Medical Gas Certification': {
      aka: ['ASSE 6010'],
      by: 'ASSE International',
    },
    '18th Edition Certificate': {
      by: 'City & Guilds',
      is: ['BS 7671'],
    },
    'City & Guilds 2391': {
      by: 'City & Guilds',
      is: ['Electrical Testing and Inspection'],
    },
    AM2: {
      aka: ['AM2S', 'AM2E'],
      by: 'National Electrotechnical Training',
      is: ['Electrical Installation'],
    },
    'NVQ Level 3 Electrical Installation': {
      is: ['Electrical Installation'],
    },
    'City & Guilds 2365': {
      by: 'City & Guilds',
      is: ['Electrical Installation'],
    },
    'City & Guilds 2330': { by: 'City & Guilds', is: ['Electrical Installation'] },
    'NVQ Level 3 Plumbing and Heating': {
      is: ['Plumbing'],
    },
    'NVQ Level 2 Carpentry and Joinery': {
      is: ['Carpentry'],
    },
    'NVQ Level 2 Bricklaying': {
      is: ['Bricklaying'],
    },
    'Journeyman Electrician Card': {
      is: ['Electrical Installation'],
    },
    'Red Seal': {
      by: 'Red Seal Program',
    },
    'NICET Certification': { aka: ['NICET'], by: 'NICET' },
    'NICET Level II': {
      by: 'NICET',
      is: ['NICET Certification'],
    },
    'NICET Level III': { by: 'NICET', is: ['NICET Level II'] },
    'NICET Level IV': { by: 'NICET', is: ['NICET Level III'] },
    'ACI Concrete Field Testing Technician': {
      by: 'American Concrete Institute',
      is: ['Concrete Testing'],
    },
    'Nuclear Density Gauge Certification': {
      is: ['Soil Compaction'],
    },
    'ICC Certification': {
      by: 'International Code Council',
      is: ['Building Codes'],
    },
    'Certified Construction Manager': { aka: ['CMAA CCM'], by: 'CMAA', is: ['Construction Management'] },
    MCIOB: {
      by: 'Chartered Institute of Building',
      is: ['Construction Management'],
    },
    MRICS: {
      by: 'Royal Institution of Chartered Surveyors',
    },
    'LEED Accredited Professional': {
      aka: ['LEED AP'],
      by: 'USGBC',
      is: ['LEED Green Associate'],
    },
    'LEED Green Associate': { aka: ['LEED GA'], by: 'USGBC', is: ['LEED'] },
    'Passivhaus Designer': {
      aka: ['Certified Passive House Designer', 'Certified Passive House Consultant', 'CPHC', 'CPHD'],
      by: 'Passive House Institute',
    },
    'IICRC Certification': {
      aka: ['IICRC'],
      by: 'IICRC',
      is: ['Water Damage Restoration'],
    },
    'BOHS P402': { aka: ['P402'], by: 'BOHS', is: ['Asbestos Awareness'] },
    'BOHS P405': { aka: ['P405'], by: 'BOHS', is: ['Asbestos Awareness'] },
    'EPA Lead-Safe Certification': {
      by: 'EPA',
      is: ['Lead Abatement'],
    },
    'NABCEP Certification': {
      aka: ['NABCEP'],
      by: 'NABCEP',
      is: ['Solar Panel Installation'],
    },
    'BICSI Installer': {
      aka: ['BICSI'],
      by: 'BICSI',
      is: ['Structured Cabling'],
    },
    RCDD: {
      aka: ['Registered Communications Distribution Designer'],
      by: 'BICSI',
      is: ['Structured Cabling'],
    },
    'IRATA Level 1': {
      aka: ['IRATA'],
      by: 'IRATA',
      is: ['Rope Access'],
    },
    'IRATA Level 3': { aka: ['IRATA L3'], by: 'IRATA', is: ['IRATA Level 1'] },
    'SPRAT Certification': { aka: ['SPRAT'], by: 'SPRAT', is: ['Rope Access'] },
    'Abrasive Wheels Certificate': {},
    'CAT & Genny Certificate': { aka: ['HSG47'], is: ['Utility Locating'] },
    'Construction Health and Safety Technician': {
      aka: ['CHST'],
      by: 'BCSP',
      is: ['Construction Safety'],
    },
    'Safety Trained Supervisor Construction': {
      aka: ['STSC'],
      by: 'BCSP',
      is: ['Construction Safety'],
    },
  },
  licences: {
    'Electrical Licence': {
      aka: ['Electrician License', 'Licensed Electrician', 'State Electrical License', 'Licensed as an Electrician'],
      is: ['Electrical Installation'],
    },
    'Journeyman Electrician Licence': {
      aka: [
        'Journeyman Electrical License',
        'Journeyman Wireman License',
        'Journeyperson Electrician Licence',
        '309A',
        '309A License',
        '309A Electrician Licence',
      ],
      is: ['Electrical Licence'],
    },
    'Master Electrician Licence': {
      aka: ['Master Electrical License'],
      is: ['Journeyman Electrician Licence'],
    },
    'Electrical Contractor Licence': {
      aka: ['C-10 License', 'C10 License', 'C-10 Electrical Contractor License'],
      is: ['Electrical Licence'],
    },
    'Low Voltage Licence': {
      aka: [
        'C-7 License',
        'Low Voltage Electrician License',
        'Limited Energy License',
        'Class B Low Voltage License',
        'Limited Energy Technician License',
        'Power Limited Technician License',
      ],
    },
    'Plumbing Licence': {
      aka: ['State Plumbing License', '306A'],
      is: ['Plumbing'],
    },
    'Journeyman Plumber Licence': {
      aka: ['Journeyperson Plumber Licence'],
      is: ['Plumbing Licence'],
    },
    'Master Plumber Licence': {
      is: ['Journeyman Plumber Licence'],
    },
    'HVAC Licence': {
      aka: [
        'Licensed HVAC Technician',
        'HVAC Contractor License',
        'Journeyman HVAC License',
        'State HVAC License',
        'HVAC Journeyman License',
        'HVAC Mechanic License',
      ],
      is: ['HVAC'],
    },
    'Refrigeration Mechanic Licence': {
      aka: [
        '313A',
        '313A License',
        'Refrigeration License',
        'Refrigeration Technician License',
        '313A Refrigeration Mechanic',
      ],
      is: ['Refrigeration'],
    },
    'ARCtick Licence': {
      aka: ['ARC Licence', 'ARCtick', 'Refrigerant Handling Licence'],
      by: 'Australian Refrigeration Council',
      is: ['Refrigerant Handling'],
    },
    'Mechanical Contractor Licence': { aka: ['Mechanical License'] },
    'Gas Safe Registration': {
      aka: ['Gas Safe', 'Gas Safe Registered', 'Gas Safe Register', 'Gas Safe Card'],
      was: ['CORGI Registered', 'CORGI Registration'],
      by: 'Gas Safe Register',
      is: ['Gas Fitting'],
    },
    'Gas Fitter Licence': {
      aka: [
        'Gasfitter Licence',
        'G2 License',
        'G2 Gas License',
        'Gas Technician 2',
        'G2 Gas Technician',
        'Class B Gas Fitter',
        'Gas Fitter Class B',
      ],
      is: ['Gas Fitting'],
    },
    'Contractor Licence': {
      aka: [
        'State Contractor License',
        'CSLB License',
        'Class B General Contractor License',
        "Builder's License",
        'Building Contractor License',
      ],
      is: ['Construction'],
    },
    'Construction Supervisor Licence': {
      aka: [
        'CSL Construction Supervisor',
        'Massachusetts CSL',
        'Unrestricted Construction Supervisor License',
        'Unrestricted CSL',
        'MA Construction Supervisor License',
      ],
      is: ['Construction Supervision'],
    },
    'Crane Operator Licence': {
      aka: ['Crane License', 'Crane Ticket'],
      is: ['Crane Operation'],
    },
    'Hoisting Licence': {
      aka: [
        '2A Hoisting License',
        '2B Hoisting License',
        'Hoisting Engineer License',
        '1C Hoisting License',
        'MA Hoisting License',
      ],
      is: ['Heavy Equipment Operation'],
    },
    'High Risk Work Licence': {
      aka: ['HRW Licence', 'HRWL'],
      by: 'SafeWork Australia',
    },
    'Dogging Licence': {
      aka: ['Dogman Ticket', 'Dogging Ticket', 'Dogman Licence', 'Dogger Ticket'],
      is: ['High Risk Work Licence', 'Rigging'],
    },
    'EWP Licence': {
      aka: ['EWP Ticket', 'Yellow Card EWP', 'Elevated Work Platform Licence', 'EWP Yellow Card', 'WP Licence'],
      is: ['Aerial Lift Operation'],
    },
    'Rigging Licence': {
      aka: ['Basic Rigging Ticket', 'Rigging Ticket'],
      is: ['Rigging'],
    },
    'Scaffolding Licence': {
      aka: ['Scaffolding Ticket', 'Intermediate Scaffolding Licence', 'Basic Scaffolding Ticket'],
      is: ['Scaffolding'],
    },
    'Elevator Mechanic Licence': {
      aka: ['Elevator License', 'Elevator Mechanics License'],
      is: ['Elevator Maintenance'],
    },
    'Fire Alarm Licence': { aka: ['Fire Alarm Technician License'], is: ['Fire Alarm Systems'] },
    'CFAA Certification': {
      aka: ['CFAA', 'CFAA Certified', 'CFAA Technician'],
      by: 'Canadian Fire Alarm Association',
      is: ['Fire Alarm Systems'],
    },
    'Fire Sprinkler Licence': {
      aka: [
        'Sprinkler Fitter License',
        'Sprinklerfitter License',
        'Sprinkler License',
        'Fire Sprinkler Fitter License',
      ],
      is: ['Fire Sprinkler Systems'],
    },
    'Asbestos Licence': {
      aka: [
        'Asbestos Handler License',
        'Asbestos Abatement License',
        'Asbestos Removal Licence',
        'Asbestos Worker License',
        'Asbestos Supervisor License',
      ],
      is: ['Asbestos Abatement'],
    },
    'Blaster Licence': {
      aka: ['Shotfirer Licence', 'Shotfirer Ticket', "Blaster's Ticket", 'Shot Firing Ticket'],
    },
    'Home Inspector Licence': {
      is: ['Building Inspection'],
    },
    'Certificate of Fitness': {
      aka: [
        'FDNY Certificate of Fitness',
        'S-95 Certificate of Fitness',
        'F-01 Certificate of Fitness',
        'S95 Certificate of Fitness',
        'FDNY Certificate',
      ],
      by: 'FDNY',
    },
    'Trade Qualification Certificate': {
      aka: [
        'Certificate of Qualification',
        'C of Q',
        'Trade Certificate',
        'Journeyperson Certificate',
        'Journeyman Certificate',
        'Journeyman Ticket',
        'Journeyperson Ticket',
        'Trade Ticket',
        "Journeyman's License",
        'Journeyman Card',
      ],
    },
    'Drain Layer Licence': {
      aka: ['Drainlayer Licence', 'Drainer Licence', 'Registered Drainlayer'],
      is: ['Drainage'],
    },
    'Site Safety Manager Licence': {
      aka: [
        'NYC Site Safety Manager',
        'DOB Site Safety Manager License',
        'SSM License',
        'Site Safety Manager Certificate',
      ],
      by: 'NYC Department of Buildings',
      is: ['Construction Safety'],
    },
    'Competent Person': {
      aka: [
        'OSHA Competent Person',
        'Excavation Competent Person',
        'Fall Protection Competent Person',
        'Competent Person Certification',
        'Trenching Competent Person',
      ],
      when: {
        'Competent Person': {
          near: ['osha', 'excavation', 'scaffold', 'trenching', 'certified'],
          unless: ['a competent person who'],
          matches: ['OSHA trained competent person', 'Competent person for excavation'],
          misses: ['We seek a competent person who cares', 'You are a competent person'],
        },
      },
    },
  },
  titles: {
    'Construction Manager': {},
    'Construction Director': {},
    'Site Manager': {},
    'Construction Superintendent': {},
    'Construction Foreman': {},
    Foreman: {},
    'Construction Project Engineer': {},
    'Construction Project Coordinator': {},
    Estimator: {},
    'Quantity Surveyor': {
      aka: ['QS'],
      when: {
        QS: {
          exact: true,
          near: ['quantity', 'surveyor', 'jct', 'commercial', 'nec'],
          unless: ['qs ranking', 'qs world', 'qs rankings'],
          matches: ['QS with a main contractor', 'Commercial team (QS, estimators)'],
          misses: ['QS World Rankings', 'A QS ranking above 100'],
        },
      },
    },
    'Cost Manager': {},
    'Building Surveyor': {},
    'Building Inspector': {},
    'Building Control Surveyor': {},
    'Home Inspector': {},
    'Clerk of Works': {},
    'Plans Examiner': {},
    'Construction Scheduler': {},
    'BIM Coordinator': {},
    'Site Engineer': {},
    'Construction Safety Officer': {},
    Carpenter: {},
    'Finish Carpenter': {
      is: ['Carpenter'],
    },
    'Framing Carpenter': {
      is: ['Carpenter'],
    },
    'Formwork Carpenter': {
      is: ['Carpenter'],
    },
    Joiner: {},
    'Kitchen Fitter': {},
    'Door Installer': {},
    'Garage Door Technician': {},
    'Drywall Installer': {},
    'Drywall Finisher': {
      aka: ['Taper'],
      when: {
        Taper: {
          near: ['drywall', 'jointer', 'finisher', 'plasterer', 'dryliner'],
          unless: ['taper off', 'taper down', 'taper fade', 'steroid taper'],
          matches: ['Taper, drywall finishing', 'Taper or plasterer'],
          misses: ['A steroid taper', 'Skin and taper fade'],
        },
      },
    },
    Plasterer: {},
    'Ceiling Fixer': {},
    Insulator: {
      when: {
        Insulator: {
          near: ['hiring', 'wanted', 'mechanical', 'journeyman', 'apprentice', 'pipe'],
          unless: ['cable insulator', 'glass insulator'],
          matches: ['Insulator wanted', 'Journeyman insulator'],
          misses: ['Rubber is an insulator', 'Changes each insulator on poles'],
        },
      },
    },
    'Painter and Decorator': {},
    Waterproofer: {},
    'Flooring Installer': {},
    'Tile Setter': {
      aka: ['Tiler'],
    },
    Roofer: {},
    'Siding Installer': {},
    'Cladding Installer': {},
    'Gutter Installer': {},
    Glazier: {},
    Bricklayer: {},
    Mason: {
      aka: ['Stonemason'],
      when: {
        Mason: {
          unless: ['mason, oh', 'george mason', 'mason university'],
          near: ['brick', 'stone', 'journeyman', 'mortar', 'experienced'],
          matches: ['Experienced mason', 'Journeyman mason, brick'],
          misses: ['Experienced nurses in Mason, OH', 'George Mason University'],
        },
      },
    },
    'Mason Tender': {},
    'Concrete Finisher': {},
    'Concrete Pump Operator': {},
    'Steel Fixer': {},
    Ironworker: {
      aka: ['Iron Worker'],
    },
    Scaffolder: {},
    'Demolition Worker': {},
    'Diamond Driller': {},
    Plumber: {},
    'Plumbing and Heating Engineer': {},
    'Gas Fitter': {},
    Pipefitter: {},
    'Sprinkler Fitter': {},
    'Drain Technician': {
      aka: ['Drainage Engineer'],
    },
    Electrician: {},
    'Electrical Apprentice': {},
    'Plumbing Apprentice': {},
    "Electrician's Mate": {},
    "Plumber's Mate": {},
    "Carpenter's Helper": {},
    'Maintenance Electrician': {
      is: ['Electrician'],
    },
    'Electrical Foreman': {},
    'Electrical Inspector': {},
    'HVAC Technician': {},
    'HVAC Installer': {
      is: ['HVAC Technician'],
    },
    'Refrigeration Technician': {},
    'Chiller Technician': {},
    'Duct Installer': {},
    'Heat Pump Engineer': {},
    'Fire Alarm Technician': {},
    'Fire Protection Technician': {},
    'Security Systems Installer': {},
    'Low Voltage Technician': {},
    'Elevator Mechanic': {},
    'Fireplace Installer': {},
    'Chimney Sweep': {},
    'Construction Labourer': {},
    Builder: {
      when: {
        Builder: {
          near: ['experienced', 'extensions', 'multi-skilled', 'general', 'cscs'],
          unless: ['relationship builder', 'team builder', 'query builder'],
          matches: ['Builder with CSCS card', 'Experienced builder, extensions'],
          misses: ['An experienced relationship builder', 'A query builder'],
        },
      },
    },
    Groundworker: {},
    'Pipe Layer': { aka: ['Pipelayer'] },
    'Paving Worker': {},
    'Highways Operative': {},
    'Traffic Controller': {
      when: {
        'Traffic Controller': {
          unless: ['air traffic controller'],
          matches: ['Traffic controller with blue card', 'Road traffic controller'],
          misses: ['Air traffic controller', 'Was an air traffic controller'],
        },
      },
    },
    'Equipment Operator': {},
    'Excavator Operator': {
      is: ['Equipment Operator'],
    },
    'Backhoe Operator': {
      is: ['Equipment Operator'],
    },
    'Bulldozer Operator': { is: ['Equipment Operator'] },
    'Loader Operator': {
      is: ['Equipment Operator'],
    },
    'Skid Steer Operator': {
      is: ['Equipment Operator'],
    },
    'Grader Operator': { is: ['Equipment Operator'] },
    'Roller Operator': { is: ['Equipment Operator'] },
    'Paver Operator': {
      is: ['Equipment Operator'],
    },
    'Dumper Driver': {
      is: ['Equipment Operator'],
    },
    'Telehandler Operator': {
      is: ['Equipment Operator'],
    },
    'Crane Operator': {},
    'Hoist Operator': {},
    Rigger: {
      when: {
        Rigger: {
          unless: ['character rigger', '3d rigger', 'rigger artist'],
          matches: ['Rigger for crane lifts', 'Rigger wanted'],
          misses: ['Character rigger', 'A 3D rigger'],
        },
      },
    },
    'Slinger Signaller': {},
    'Lift Supervisor': {},
    'Pile Driver': {},
    'Directional Drill Operator': {},
    'Tunnel Miner': {},
    'Utility Locator': {},
    'Asbestos Worker': {},
    'Restoration Technician': {},
    Handyman: {
      aka: ['Handyperson'],
    },
    'Building Maintenance Technician': {},
    'Fence Installer': {},
    'Pool Technician': {},
    'Irrigation Technician': {},
    'Sign Installer': {},
    'Rope Access Technician': {},
    Steeplejack: {},
    'Solar Installer': {},
    'Drill and Blast Operator': { aka: ['Shotfirer'] },
    'Commissioning Manager': {},
    Snagger: {},
    'Finishing Manager': {},
    'Retrofit Assessor': {},
    'Home Energy Auditor': {},
    'Weatherization Technician': {},
  },
})
