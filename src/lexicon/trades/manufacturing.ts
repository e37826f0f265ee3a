import { defineTable } from '../define-table.ts'

export const manufacturing = defineTable({
  trade: 'manufacturing',
  cues: [
    'parts',
    'Sigma',
    'inspection',
    'CNC',
    'milling',
    'turning',
    'metal',
    'production',
    'Lean',
    'weld',
    'CAM',
    'steel',
    'grinding',
    'Belt',
  ],
  skills: {
    Manufacturing: {},
    'Production Planning': {},
    'Material Requirements Planning': {
      aka: ['MRP'],
      when: {
        MRP: {
          exact: true,
          unless: ['mrp price'],
          matches: ['Runs MRP daily', 'Plans by MRP'],
          misses: ['Shops at MRP price points', 'MRP price labels'],
        },
      },
    },
    'Manufacturing Execution Systems': {
      aka: ['MES'],
      when: {
        MES: {
          exact: true,
          near: ['erp', 'scada', 'sap', 'plc', 'plant'],
          matches: ['MES and SCADA', 'Plant MES roll-out'],
          misses: ['Member of MES college', 'Le mes prochain'],
        },
      },
    },
    'Manufacturing Engineering': {},
    'Process Improvement': {},
    'Continuous Improvement': {
      aka: ['Kaizen'],
    },
    'Process Control': {},
    'Process Validation': {},
    'New Product Introduction': { aka: ['NPI'] },
    'Lean Manufacturing': {
      aka: ['Lean'],
      is: ['Continuous Improvement'],
      when: {
        Lean: {
          exact: true,
          near: ['improvement', 'process', 'agile', 'kanban', 'plant'],
          unless: ['lean meat', 'lean proteins', 'lean team', 'lean in'],
          matches: ['Kaizen, Lean and 5S', 'Lean and Six Sigma'],
          misses: ['Lean in to process change', 'A small, Lean team in production'],
        },
      },
    },
    'Six Sigma': { is: ['Continuous Improvement'] },
    'Lean Six Sigma': {
      aka: ['LSS'],
      is: ['Lean Manufacturing', 'Six Sigma'],
      when: {
        LSS: {
          exact: true,
          near: ['improvement', 'process'],
          matches: ['Improvement by LSS', 'Process work with LSS'],
          misses: ['LSS of Minnesota', 'Level C at LSS'],
        },
      },
    },
    DMAIC: { is: ['Six Sigma'] },
    '5S': {
      is: ['Lean Manufacturing'],
    },
    'Kanban Systems': { is: ['Lean Manufacturing'] },
    'Value Stream Mapping': {
      aka: ['VSM'],
      is: ['Lean Manufacturing'],
      when: {
        VSM: {
          exact: true,
          near: ['kaizen', 'value'],
          matches: ['Lean tools: VSM and SMED', 'Kaizen, VSM'],
          misses: ['VSM in viable systems', 'VSM sales'],
        },
      },
    },
    SMED: { aka: ['Single-Minute Exchange of Die'], is: ['Lean Manufacturing'] },
    'Gemba Walks': { is: ['Lean Manufacturing'] },
    'Total Productive Maintenance': {
      aka: ['TPM'],
      is: ['Lean Manufacturing'],
      when: {
        TPM: {
          exact: true,
          unless: ['tpm chip', 'tpm 2.0'],
          near: ['maintenance', 'oee', '5s'],
          matches: ['TPM and 5S', 'OEE and TPM on the line'],
          misses: ['A TPM 2.0 chip', 'TPM at Google'],
        },
      },
    },
    'Overall Equipment Effectiveness': { aka: ['OEE'] },
    'Just-in-Time': {
      aka: ['JIT'],
      is: ['Lean Manufacturing'],
      when: {
        JIT: {
          exact: true,
          unless: ['jit compiler', 'jit compilation'],
          matches: ['JIT deliveries', 'Kanban and JIT'],
          misses: ['A JIT compiler', 'JIT compilation of bytecode'],
        },
        'Just-in-Time': {
          unless: ['arrive just in time', 'just in time for', 'just in time to'],
          matches: ['Just-in-time supply', 'Lean, just-in-time'],
          misses: ['Just in time for Christmas', 'Join us just in time to help'],
        },
      },
    },
    'A3 Problem Solving': {},
    '8D Problem Solving': {
      is: ['Root Cause Analysis'],
    },
    '5 Whys': { is: ['Root Cause Analysis'] },
    'Fishbone Diagrams': { is: ['Root Cause Analysis'] },
    'Quality Control': { aka: ['QC', 'Quality Checks'] },
    'Quality Assurance': {
      aka: ['QA', 'QA/QC'],
      when: {
        QA: {
          exact: true,
          matches: ['QA of finished goods', 'QA and QC'],
          misses: ['qa for questions', 'Live Qa session'],
        },
      },
    },
    'Quality Inspection': {
      is: ['Quality Control'],
    },
    'Visual Inspection': { is: ['Quality Inspection'] },
    'Dimensional Inspection': { is: ['Quality Inspection'] },
    'First Article Inspection': {
      aka: ['FAI'],
      is: ['Quality Inspection'],
      when: {
        FAI: {
          exact: true,
          near: ['article', 'as9102', 'ppap', 'quality', 'cmm', 'drawings'],
          matches: ['FAI with the CMM', 'PPAP and FAI'],
          misses: ['Soccer with the FAI', 'FAI-listed hip patients'],
        },
      },
    },
    'In-Process Inspection': { is: ['Quality Inspection'] },
    'Quality Management Systems': {
      aka: ['QMS'],
      when: {
        QMS: { exact: true, matches: ['Keeps the QMS', 'QMS audits'], misses: ['qms in lower case', 'A Qms queue'] },
      },
    },
    'Quality Management': { aka: ['TQM'] },
    'Quality Planning': {},
    'Quality Auditing': {},
    'ISO 9001': { aka: ['ISO9001'], is: ['Quality Management Systems'], since: 1987 },
    AS9100: { is: ['Quality Management Systems'], since: 1999 },
    'IATF 16949': {
      aka: ['IATF16949'],
      was: ['TS 16949', 'ISO/TS 16949', 'QS-9000'],
      is: ['Quality Management Systems'],
    },
    'ISO 14001': { aka: ['ISO14001'], since: 1996 },
    'ISO 45001': { aka: ['ISO45001'], was: ['OHSAS 18001'], since: 2018 },
    'ISO 50001': { since: 2011 },
    CAPA: {
      aka: ['Corrective Actions'],
    },
    'Non-Conformance Management': {},
    'Material Review Board': { aka: ['MRB'] },
    'Deviation Investigations': {},
    'Change Control': {},
    'Statistical Process Control': {
      aka: ['SPC'],
      is: ['Statistics'],
      when: {
        SPC: {
          exact: true,
          unless: ['spc flooring', 'spc vinyl'],
          matches: ['SPC and gauge R&R', 'Reads SPC charts'],
          misses: ['Lays SPC flooring', 'SPC vinyl planks'],
        },
      },
    },
    'Measurement System Analysis': {
      aka: ['MSA'],
      when: {
        MSA: {
          exact: true,
          near: ['gage', 'gauge', 'spc', 'apqp', 'quality', 'measurement'],
          matches: ['MSA, SPC and FMEA', 'APQP, PPAP, MSA'],
          misses: ['Signs the client MSA', 'Largest MSA in Ohio'],
        },
      },
    },
    FMEA: {
      aka: ['Failure Mode and Effects Analysis', 'PFMEA'],
    },
    APQP: { aka: ['Advanced Product Quality Planning'] },
    PPAP: { aka: ['Production Part Approval Process'] },
    Metrology: {},
    'Coordinate Measuring Machine': {
      aka: ['CMM'],
      is: ['Metrology'],
      when: {
        CMM: {
          exact: true,
          unless: ['cmm level', 'capability maturity model'],
          near: ['quality', 'zeiss', 'pc-dmis', 'micrometers', 'gauges', 'gages'],
          matches: ['CMM and micrometers', 'Zeiss CMM'],
          misses: ['Rated CMM Level 3', 'CMM Level 5 in quality'],
        },
      },
    },
    'Laser Tracker Measurement': { is: ['Metrology'] },
    'Optical Comparators': { is: ['Metrology'] },
    Micrometers: { is: ['Precision Measuring Instruments'] },
    Calipers: {
      is: ['Precision Measuring Instruments'],
    },
    'Height Gauges': { is: ['Precision Measuring Instruments'] },
    'Precision Measuring Instruments': {},
    'Instrument Calibration': {},
    'Blueprint Reading': {
      aka: ['Blueprints'],
    },
    'Shop Math': {},
    'Non-Destructive Testing': {
      aka: ['NDT', 'NDE'],
      when: {
        NDE: {
          exact: true,
          near: ['ultrasonic', 'radiography', 'asnt', 'ut'],
          matches: ['NDE and weld inspection', 'Ultrasonic NDE'],
          misses: ['A near-death experience (NDE)', 'Tales of an NDE'],
        },
      },
    },
    'Ultrasonic Testing': { is: ['Non-Destructive Testing'] },
    'Magnetic Particle Testing': {
      is: ['Non-Destructive Testing'],
    },
    'Liquid Penetrant Testing': {
      is: ['Non-Destructive Testing'],
    },

    Machining: {},
    'CNC Machining': {
      aka: ['CNC', 'Computer Numerical Control'],
      is: ['Machining'],
      when: {
        CNC: {
          exact: true,
          unless: ['cnc registration', 'cnc registered', 'cnc gaming'],
          matches: ['Three years of CNC', 'CNC and manual lathes'],
          misses: ['CNC registered nutritionist', 'Holds CNC registration'],
        },
      },
    },
    'CNC Programming': { is: ['CNC Machining'] },
    'CNC Milling': {
      is: ['CNC Machining', 'Milling'],
    },
    'CNC Turning': { is: ['CNC Machining', 'Turning'] },
    'CNC Setup': { is: ['CNC Machining'] },
    'Machining Centres': {
      is: ['CNC Milling'],
    },
    '5-Axis Machining': {
      is: ['CNC Machining'],
    },
    'Multi-Axis Machining': { is: ['CNC Machining'] },
    'Swiss Machining': {
      is: ['CNC Turning'],
    },
    'G-Code': {
      is: ['CNC Programming'],
    },
    Mastercam: { is: ['CAM'] },
    GibbsCAM: { is: ['CAM'] },
    Esprit: {
      is: ['CAM'],
      when: {
        Esprit: {
          near: ['mastercam', 'swiss'],
          unless: ['esprit de corps'],
          matches: ['Mastercam or Esprit', 'Esprit for Swiss parts'],
          misses: ['Esprit de corps', 'Store staff at Esprit'],
        },
      },
    },
    Hypermill: { is: ['CAM'] },
    SolidCAM: { is: ['CAM'] },
    Edgecam: { is: ['CAM'] },
    PowerMill: { is: ['CAM'] },
    BobCAD: { is: ['CAM'] },
    CAM: {
      aka: ['Computer-Aided Manufacturing', 'Computer Aided Machining'],
      when: {
        CAM: {
          exact: true,
          unless: ['cam charges', 'cam reconciliations', 'cam reconciliation', 'cam boot'],
          near: ['toolpaths', 'machine', 'mill', 'fanuc', 'haas', 'mazak'],
          matches: ['CNC programming in CAM', 'Toolpaths made in CAM'],
          misses: ['CAM reconciliations for tenants', 'Fits a CAM boot'],
        },
      },
    },
    'CAD/CAM': { aka: ['CADCAM'], is: ['CAM', 'CAD'] },
    'Fanuc Controls': {
      is: ['CNC Machining'],
    },
    Heidenhain: { is: ['CNC Machining'] },
    Mazatrol: { is: ['CNC Machining'] },
    'Mazak Machines': { is: ['CNC Machining'] },
    'Okuma Machines': { is: ['CNC Machining'] },
    'Manual Machining': {
      is: ['Machining'],
    },
    Milling: {
      aka: ['Manual Mill'],
      is: ['Machining'],
      when: {
        Milling: {
          unless: ['flour milling', 'grain milling', 'rice milling', 'asphalt milling'],
          matches: ['Milling and turning', 'Milling of steel parts'],
          misses: ['Flour milling', 'Asphalt milling crews'],
        },
      },
    },
    Turning: {
      aka: ['Lathe'],
      is: ['Machining'],
      when: {
        Turning: {
          near: ['machine', 'mill', 'fanuc', 'haas', 'mazak'],
          unless: ['turning patients', 'turning ideas', 'turning data'],
          matches: ['Milling and turning', 'Turning, CNC lathe'],
          misses: ['Turning data into CNC insight', 'Turning patients every hour'],
        },
      },
    },
    Grinding: {
      when: {
        Grinding: {
          near: ['polishing', 'surface', 'cutting', 'grinder', 'sanding'],
          unless: ['teeth grinding', 'grinding coffee'],
          matches: ['Grinding and polishing', 'Cutting, grinding and welding'],
          misses: ['Night guards for teeth grinding', 'Grinding coffee beans'],
        },
      },
    },
    'Surface Grinding': { is: ['Grinding'] },
    Honing: {
      is: ['Machining'],
      when: {
        Honing: {
          near: ['boring', 'bore', 'cylinder', 'polishing', 'sharpening'],
          unless: ['honing your', 'honing their', 'honing skills'],
          matches: ['Grinding, honing and lapping', 'Honing cylinder bores'],
          misses: ['Honing your craft', 'Honing skills each day'],
        },
      },
    },
    Lapping: { is: ['Machining'] },
    Broaching: { is: ['Machining'] },
    Deburring: {},
    Drilling: {
      aka: ['Drill Press'],
      when: {
        Drilling: {
          near: ['tapping', 'boring', 'reaming', 'press', 'assembly'],
          unless: ['offshore drilling', 'drilling rig'],
          matches: ['Drilling, reaming, tapping parts', 'Milling, drilling, boring'],
          misses: ['Offshore drilling', 'A drilling rig crew with turning duties'],
        },
      },
    },
    EDM: {
      aka: ['Electrical Discharge Machining'],
      is: ['Machining'],
      when: {
        EDM: {
          exact: true,
          near: ['machine', 'mill', 'fanuc', 'haas', 'mazak', 'die'],
          unless: ['edm system', 'electronic document management', 'edm music', 'edms'],
          matches: ['EDM and CNC mills', 'Cuts a die on the EDM'],
          misses: ['Filing in the EDM system', 'DJ of EDM music'],
        },
      },
    },
    'Waterjet Cutting': {},
    'Laser Cutting': {},
    'Plasma Cutting': {},
    'Oxy-Fuel Cutting': {},
    'Air Carbon Arc Gouging': {},
    'Saw Operation': { aka: ['Bandsaw', 'Band Saws'] },

    Welding: {},
    'Arc Welding': { is: ['Welding'] },
    'TIG Welding': {
      aka: ['GTAW'],
      is: ['Arc Welding'],
    },
    'MIG Welding': {
      aka: ['GMAW'],
      is: ['Arc Welding'],
    },
    'Stick Welding': {
      aka: ['SMAW'],
      is: ['Arc Welding'],
    },
    'Flux-Cored Arc Welding': {
      aka: ['FCAW'],
      is: ['Arc Welding'],
    },
    'Submerged Arc Welding': { is: ['Arc Welding'] },
    'Orbital Welding': { is: ['TIG Welding'] },
    'Pipe Welding': { is: ['Welding'] },
    'Structural Welding': { is: ['Welding'] },
    'Spot Welding': { is: ['Welding'] },
    'Robotic Welding': {
      is: ['Welding'],
    },
    'Plastic Welding': { is: ['Welding'] },
    'Stainless Steel Welding': { is: ['Welding'] },
    'Aluminium Welding': { is: ['Welding'] },
    Soldering: {},
    'Welding Symbols': { is: ['Blueprint Reading'] },
    'Weld Inspection': {
      is: ['Quality Inspection'],
    },
    'Welding Procedure Specifications': {
      aka: ['WPS'],
      when: {
        WPS: {
          exact: true,
          near: ['tig', 'stainless', 'aluminum', 'aluminium', 'fabrication', 'pqr'],
          matches: ['Writes WPS and PQR', 'Welds to the WPS'],
          misses: ['WPS Health sells plans', 'WPS Office documents'],
        },
      },
    },
    'AWS D1.1': {},
    'ASME Section IX': {},
    'Metal Fabrication': {
      aka: ['Fabrication'],
      when: {
        Fabrication: {
          unless: [
            'fabrication of data',
            'stone fabrication',
            'crown fabrication',
            'splint fabrication',
            'meat fabrication',
          ],
          matches: ['Welding and fabrication', 'Fabrication of frames'],
          misses: ['Splint fabrication by therapists', 'Meat fabrication and butchery'],
        },
      },
    },
    'Sheet Metal Fabrication': {
      is: ['Metal Fabrication'],
    },
    'Press Brake Operation': {
      is: ['Sheet Metal Fabrication'],
    },
    'Punch Press Operation': {
      is: ['Sheet Metal Fabrication'],
    },
    'Metal Stamping': {},
    'Shearing Machines': {},
    'Tube Bending': {},
    'Metal Forming': {},
    'Roll Forming': {},
    Casting: {
      when: {
        Casting: {
          near: ['foundry', 'sand', 'die', 'molds', 'aluminium', 'aluminum', 'forging'],
          unless: ['casting director', 'casting call'],
          matches: ['Sand moulds and casting', 'Forging or casting'],
          misses: ['A casting director for Iron Man', 'Open casting call'],
        },
      },
    },
    'Die Casting': { is: ['Casting'] },
    'Investment Casting': { is: ['Casting'] },
    Forging: {
      when: {
        Forging: {
          near: ['casting', 'foundry', 'die', 'dies', 'press'],
          unless: ['forging relationships', 'forging partnerships'],
          matches: ['Casting and forging', 'Forging steel parts'],
          misses: ['Forging partnerships with steel firms', 'Forging relationships'],
        },
      },
    },
    'Heat Treatment': {},
    Extrusion: {},
    'Injection Moulding': {},
    'Blow Moulding': {},
    Thermoforming: {},
    'Compression Moulding': {},
    'Composite Layup': {},
    'Mould Making': {},
    'Tool and Die Making': {},
    'Jigs and Fixtures': {},
    'Tooling Design': {},
    'Mould Design': {},
    'Powder Coating': {},
    'Industrial Painting': {},
    Electroplating: {},
    Anodizing: {},
    Galvanizing: {},
    'Abrasive Blasting': {
      aka: ['Sandblasting'],
    },
    Polishing: {
      when: {
        Polishing: {
          near: ['buffing', 'sanding', 'surface', 'finishing', 'stainless'],
          unless: ['polishing floors', 'floor polishing', 'scaling and polishing', 'polishing glasses'],
          matches: ['Grinding and polishing', 'Polishing stainless parts'],
          misses: ['Scaling and polishing', 'Polishing glasses in the bar'],
        },
      },
    },
    'Mechanical Assembly': {
      aka: ['Assembly'],
      when: {
        Assembly: {
          near: ['line', 'components', 'mechanical', 'tools', 'soldering', 'fabrication'],
          unless: ['assembly bill', 'general assembly', 'state assembly', 'school assembly'],
          matches: ['Assembly of mechanical parts', 'Soldering and assembly'],
          misses: ['Takes part in school assembly', 'Bills in the State Assembly'],
        },
      },
    },
    'Electronic Assembly': {},
    'Cable and Harness Assembly': {},
    'Surface-Mount Technology': {
      aka: ['SMT'],
      when: {
        SMT: {
          exact: true,
          near: ['pcb', 'solder', 'reflow', 'assembly', 'line'],
          unless: ['smt meetings', 'smt member', 'member of the smt', 'school smt'],
          matches: ['SMT reflow lines', 'PCB work, SMT'],
          misses: ['Reports to the school SMT', 'Member of the SMT'],
        },
      },
    },
    'IPC-A-610': {},
    'J-STD-001': {},
    'Clean Room Operations': {},
    'Aseptic Processing': {},
    'Batch Records': {},
    'Batch Processing': {},
    'Lockout/Tagout': {
      aka: ['LOTO', 'Lock Out Tag Out'],
    },
    'Machine Operation': {},
    'Machine Setup': {},
    'Machine Maintenance': {},
    'Industrial Maintenance': {},
    'Preventive Maintenance': {},
    'Predictive Maintenance': {},
    'Reliability-Centred Maintenance': {},
    'Vibration Analysis': {},
    'Shaft Alignment': {},
    CMMS: {
      aka: ['Computerized Maintenance Management System', 'Computerised Maintenance Management System'],
    },
    'IBM Maximo': { aka: ['Maximo'], is: ['CMMS'] },
    'SAP PM': { is: ['CMMS', 'SAP'] },
    Hydraulics: {
      aka: ['Hydraulic Systems', 'Hydraulic'],
      when: {
        Hydraulic: {
          unless: ['hydraulic modelling', 'hydraulic modeling', 'hydraulic conductivity'],
          matches: ['Repairs hydraulic and pneumatic faults', 'Electrical and hydraulic'],
          misses: ['Hydraulic modelling of sewers', 'Measures hydraulic conductivity'],
        },
        Hydraulics: {
          unless: ['hydrology and hydraulics', 'hydraulics and hydrology', 'river hydraulics'],
          matches: ['Hydraulics and pneumatics', 'Truck hydraulics'],
          misses: ['Hydrology and hydraulics', 'River hydraulics'],
        },
      },
    },
    Pneumatics: {},
    'Fluid Power': { is: ['Hydraulics', 'Pneumatics'] },
    'Mechanical Maintenance': {},
    'Mechanical Troubleshooting': {},
    'Electrical Troubleshooting': {},
    Gearboxes: {
      when: {
        Gearboxes: {
          unless: ['automatic gearbox', 'manual gearbox'],
          matches: ['Pumps and gearboxes', 'Gearboxes, bearings and motors'],
          misses: ['Car with an automatic gearbox', 'Manual gearbox only'],
        },
      },
    },
    Bearings: {
      when: {
        Bearings: {
          near: ['shafts', 'gearboxes', 'pumps', 'motors', 'mechanical'],
          matches: ['Bearings, belts and gears', 'Pumps and bearings'],
          misses: ['Lost his bearings', 'Takes bearings with a compass'],
        },
      },
    },
    'Conveyor Systems': {},
    'Pump Maintenance': {
      aka: ['Pumps'],
      when: {
        Pumps: {
          unless: ['insulin pumps', 'infusion pumps', 'breast pumps', 'infusion pump', 'breast pump'],
          matches: ['Repairs pumps and valves', 'Motors, pumps'],
          misses: ['Programs infusion pumps', 'Cleans breast pumps'],
        },
      },
    },
    Valves: {
      when: {
        Valves: {
          unless: ['heart valves', 'heart valve', 'aortic valve'],
          matches: ['Pumps and valves', 'Overhauls valves'],
          misses: ['Surgery on heart valves', 'Aortic valve repair'],
        },
      },
    },
    'Compressed Air Systems': { aka: ['Compressors'] },
    'Rotating Equipment': {},
    Boilers: {},
    'Machine Guarding': {},
    'Machine Safety': {},
    Millwrighting: {},
    Rigging: {
      when: {
        Rigging: {
          unless: ['character rigging', '3d rigging', 'rigging artist', 'bid rigging'],
          matches: ['Rigging and signalling', 'Crane and rigging'],
          misses: ['Character rigging', 'Guilty of bid-rigging'],
        },
      },
    },
    'Overhead Crane Operation': {},
    'Industrial Robots': {},
    'Fanuc Robots': { is: ['Industrial Robots'] },
    'ABB Robots': { is: ['Industrial Robots'] },
    'KUKA Robots': { is: ['Industrial Robots'] },
    Cobots: { is: ['Industrial Robots'] },
    'Machine Vision': {},
    Cognex: { is: ['Machine Vision'] },
    'Industrial Automation': {},
    'Industry 4.0': { since: 2011 },
    'Production Line Operation': {},
    'Packaging Operations': {},
    'Labelling Machines': {},
    Palletizing: {},
    'Process Engineering': {},
    'Industrial Engineering': {},
    'Time and Motion Studies': {},
    'Line Balancing': {},
    'Standard Work': {},
    'Design for Manufacturing': {
      aka: ['DFM'],
    },
    'Shop Floor Control': {},
    'Textile Manufacturing': {},
    'Garment Construction': {},
    Sewing: {},
    Woodworking: {},
    'Cabinet Making': {
      is: ['Woodworking'],
    },
    'Wood Machining': { is: ['Woodworking'] },
    'Table Saw Operation': { aka: ['Panel Saws'], is: ['Woodworking'] },
    'Edge Banding': { is: ['Woodworking'] },
    'Hand Tools': {},
    'Power Tools': {},
    'Torque Wrenches': {},
    'Bill of Materials': {
      aka: ['BOM'],
      when: {
        BOM: { exact: true, matches: ['BOM and routings', 'Keeps the BOM'], misses: ['bom dia', 'Flights from Bom'] },
      },
    },
    'Work Orders': {},
    'Material Handling': {},
    'Food Manufacturing': {},
    'Pharmaceutical Manufacturing': {},
    'Medical Device Manufacturing': {},
    'Semiconductor Manufacturing': {},
    'Chemical Manufacturing': {},
    'Web Converting': {},
    'Flexographic Printing': { aka: ['Flexography'], is: ['Printing'] },
    'Offset Printing': {
      is: ['Printing'],
    },
    'Screen Printing': { is: ['Printing'] },
    Printing: {
      when: {
        Printing: {
          unless: ['3d printing', 'printing and scanning', 'printing documents', 'printing, copying'],
          near: ['press', 'offset', 'flexo', 'screen', 'finishing', 'bindery'],
          matches: ['Printing and bindery', 'Screen and sublimation printing'],
          misses: ['Printing, copying and digital filing', 'Printing documents'],
        },
      },
    },
    'Digital Printing': { is: ['Printing'] },
    'Wide-Format Printing': { is: ['Printing'] },
    Prepress: {},
    Bindery: { aka: ['Print Finishing'] },
    Embroidery: {},
    Boatbuilding: {},
    Shipbuilding: {},
    Steelmaking: {},
  },
  certifications: {
    'Six Sigma Yellow Belt': {
      aka: ['CSSYB'],
      is: ['Six Sigma'],
    },
    'Six Sigma Green Belt': {
      aka: ['LSSGB', 'SSGB'],
      is: ['Six Sigma'],
    },
    'Six Sigma Black Belt': {
      aka: ['LSSBB', 'SSBB'],
      is: ['Six Sigma Green Belt'],
    },
    'Six Sigma Master Black Belt': {
      aka: ['Master Black Belt', 'MBB'],
      is: ['Six Sigma Black Belt'],
      when: {
        MBB: {
          exact: true,
          near: ['sigma'],
          matches: ['Lean Six Sigma MBB', 'MBB (Master Black Belt)'],
          misses: ['Ex-MBB consultant', 'Consulting at MBB'],
        },
      },
    },
    'Certified Quality Engineer': {
      aka: ['CQE'],
      by: 'ASQ',
      is: ['Quality Assurance'],
    },
    'Certified Quality Auditor': {
      aka: ['CQA', 'ASQ CQA'],
      by: 'ASQ',
      when: {
        CQA: {
          exact: true,
          unless: ['cqa testing', 'cqa monitoring', 'cqa technician'],
          matches: ['CQA or CQE', 'Holds CQA'],
          misses: ['CQA testing of liners', 'A landfill CQA technician'],
        },
      },
    },
    'Certified Quality Technician': { aka: ['CQT'], by: 'ASQ' },
    'Certified Quality Inspector': {
      aka: ['CQI', 'ASQ CQI'],
      by: 'ASQ',
      when: {
        CQI: {
          exact: true,
          unless: ['cqi initiatives', 'cqi projects', 'cqi committee'],
          near: ['asq', 'inspector', 'cqt', 'cmm', 'calibration'],
          matches: ['CQI or CQT', 'Inspection ticket (CQI)'],
          misses: ['Nursing CQI projects', 'Chairs the CQI committee'],
        },
      },
    },
    'Certified Manager of Quality/Organizational Excellence': {
      aka: ['CMQ/OE', 'CMQOE'],
      by: 'ASQ',
    },
    'Certified Reliability Engineer': { aka: ['ASQ CRE'], by: 'ASQ' },
    'Certified Calibration Technician': { aka: ['ASQ CCT'], by: 'ASQ', is: ['Instrument Calibration'] },
    'ISO 9001 Lead Auditor': {
      is: ['ISO 9001', 'Quality Auditing'],
      by: 'Exemplar Global',
    },
    'Certified Welding Inspector': {
      aka: ['CWI'],
      by: 'American Welding Society',
      is: ['Weld Inspection'],
    },
    'Certified Associate Welding Inspector': { aka: ['CAWI'], by: 'American Welding Society' },
    'Certified Welding Educator': { aka: ['CWE'], by: 'American Welding Society' },
    'CSWIP 3.1 Welding Inspector': {
      aka: ['CSWIP'],
      by: 'TWI',
      is: ['Weld Inspection'],
    },
    'AWS Certified Welder': {
      by: 'American Welding Society',
      is: ['Welding'],
    },
    'Welding Certification': {
      is: ['Welding'],
    },
    '6G Welding Certification': {
      is: ['Pipe Welding'],
    },
    'International Welding Engineer': {
      aka: ['IWE'],
      by: 'International Institute of Welding',
      is: ['Welding'],
    },
    'Certified Production Technician': {
      aka: ['MSSC CPT'],
      by: 'Manufacturing Skill Standards Council',
    },
    'Certified Maintenance & Reliability Professional': { aka: ['CMRP'], by: 'SMRP' },
    'Certified Maintenance & Reliability Technician': { aka: ['CMRT'], by: 'SMRP' },
    'ASNT Level II': {
      by: 'ASNT',
      is: ['Non-Destructive Testing'],
    },
    'ASNT Level III': {
      by: 'ASNT',
      is: ['ASNT Level II'],
    },
    'PCN Level 2': {
      by: 'BINDT',
      is: ['Non-Destructive Testing'],
    },
    'IPC-A-610 Certification': {
      by: 'IPC',
      is: ['IPC-A-610'],
    },
    'IPC/WHMA-A-620 Certification': { by: 'IPC' },
    'J-STD-001 Certification': {
      by: 'IPC',
      is: ['J-STD-001', 'Soldering'],
    },
    'IPC-7711/7721 Certification': { by: 'IPC' },
    'Journeyman Machinist': {
      is: ['Machining'],
    },
    'Millwright Red Seal': {
      aka: ['433A'],
      is: ['Millwrighting'],
    },
  },
  licences: {
    'Boiler Operator Licence': {
      aka: [
        'Boiler License',
        'Low Pressure Boiler License',
        'High Pressure Boiler License',
        'Boiler Ticket',
        '1st Class Boiler License',
        'Boiler Engineer License',
      ],
      is: ['Boilers'],
    },
    'Stationary Engineer Licence': {
      aka: [
        '4th Class Power Engineer',
        '4th Class Power Engineering',
        '3rd Class Power Engineer',
        'Power Engineering Ticket',
        '4th Class Power Engineering Certificate',
        '3rd Class Power Engineering Certificate',
      ],
    },
  },
  titles: {
    Machinist: {},
    'CNC Machinist': {
      is: ['Machinist'],
    },
    'CNC Programmer': {},
    'Tool and Die Maker': {
      aka: ['Toolmaker'],
      is: ['Machinist'],
    },
    'Mould Maker': { aka: ['Moldmaker'] },
    'Tool Setter': {},
    Grinder: {
      when: {
        Grinder: {
          near: ['wanted', 'hiring', 'position', 'job', 'role'],
          unless: ['angle grinder', 'coffee grinder', 'bench grinder'],
          matches: ['Grinder wanted', 'Job: grinder, night shift'],
          misses: ['Bench grinder for each shift', 'Angle grinder'],
        },
      },
    },
    Welder: {},
    'TIG Welder': { is: ['Welder'] },
    'MIG Welder': { is: ['Welder'] },
    'Pipe Welder': { is: ['Welder'] },
    'Welder Fabricator': {
      is: ['Welder'],
    },
    'Robotic Welding Technician': {},
    'Welding Engineer': {},
    'Welding Inspector': {},
    'Welding Supervisor': {},
    Fabricator: {},
    'Sheet Metal Worker': {},
    'Press Brake Operator': {},
    'Press Operator': {},
    'Laser Operator': {},
    Blacksmith: {},
    'Foundry Worker': {},
    'Heat Treat Operator': {},
    'Furnace Operator': {},
    'Production Operative': {},
    'Manufacturing Technician': {},
    Assembler: {
      when: {
        Assembler: {
          unless: ['assembler language', 'assembler code', 'assembler programming', 'in assembler', 'c and assembler'],
          matches: ['Assembler, second shift', 'Works as an assembler'],
          misses: ['C and assembler', 'Written in assembler'],
        },
      },
    },
    'Electronics Assembler': {
      is: ['Assembler'],
    },
    'Machine Operator': {},
    'Injection Moulding Technician': {},
    'Extrusion Operator': {},
    'Composite Technician': {},
    'Packaging Operator': {},
    'Industrial Painter': {},
    'Metal Polisher': {},
    'Deburr Operator': {},
    'Chemical Operator': {},
    'Quality Inspector': {},
    'Quality Technician': {},
    'Quality Engineer': {},
    'Supplier Quality Engineer': {
      is: ['Quality Engineer'],
    },
    'Quality Manager': {},
    'Quality Specialist': {},
    'Quality Auditor': {},
    Metrologist: { aka: ['Metrology Technician'] },
    'Calibration Technician': {},
    'NDT Technician': {},
    'Production Supervisor': {},
    'Production Manager': {},
    'Plant Manager': {},
    'Production Planner': {},
    'Manufacturing Engineer': {},
    'Process Engineer': {},
    'Industrial Engineer': {},
    'Continuous Improvement Manager': {},
    'Continuous Improvement Specialist': {},
    'Tooling Engineer': {},
    'Automation Technician': {},
    'Maintenance Technician': {},
    'Maintenance Engineer': {},
    'Maintenance Fitter': {},
    'Maintenance Manager': {},
    'Maintenance Supervisor': {},
    'Maintenance Planner': {},
    'Reliability Engineer': {},
    Millwright: {},
    'Boiler Operator': {},
    'Sewing Machine Operator': {},
    Tailor: {
      aka: ['Dressmaker'],
      when: {
        Tailor: {
          unless: ['tailor to', 'tailor your', 'tailor the', 'to tailor', 'tailor lessons'],
          matches: ['Tailor wanted', 'Works as a tailor'],
          misses: ['Able to tailor lessons', 'Tailor your CV'],
        },
      },
    },
    'Pattern Maker': { aka: ['Patternmaker'] },
    'Textile Worker': {},
    'Cabinet Maker': { aka: ['Cabinetmaker'] },
    'Wood Machinist': {},
    'Sawmill Worker': { aka: ['Sawyer'] },
    Upholsterer: {},
    'Bench Jeweller': { aka: ['Goldsmith'] },
    Watchmaker: {},
    Locksmith: {},
    'Press Printer': {},
    'Print Finisher': { aka: ['Bindery Operator'] },
    'Prepress Technician': {},
    'Screen Printer': {},
    'Paper Machine Operator': {},
    'Semiconductor Technician': {},
    Boilermaker: {},
    Shipfitter: {},
    'Boat Builder': { aka: ['Shipwright'] },
    Steelworker: {},
    'Glass Worker': {},
    'Manufacturing Director': {},
    'Production Assistant, Factory': {},
    'Validation Engineer': {},
  },
})
