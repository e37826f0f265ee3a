import { defineTable } from '../define-table.ts'

export const electricalEngineering = defineTable({
  trade: 'electrical-engineering',
  skills: {
    'Electrical Engineering': {},
    'Electrical Design': {},
    'Electrical Systems': {},
    'Electrical Schematics': { aka: ['Wiring Diagrams'] },
    'Single-Line Diagrams': {
      aka: ['SLD', 'One-Line Diagrams'],
      when: {
        SLD: {
          exact: true,
          near: ['electrical', 'panel', 'substation', 'etap'],
          matches: ['Electrical SLD', 'Draws SLD in ETAP'],
          misses: ['Pupils with SLD', 'An SLD school'],
        },
      },
    },
    'Power Systems': {},
    'Power Transmission': {
      when: {
        'Power Transmission': {
          unless: ['mechanical power transmission', 'power transmission products', 'power transmission belts'],
          matches: ['Power transmission at 400 kV', 'Plans power transmission'],
          misses: ['Sells power transmission belts', 'Bearings and mechanical power transmission'],
        },
      },
    },
    'Substation Design': { is: ['Substations'] },
    Substations: {},
    'Protection and Control': {},
    'SEL Relays': { is: ['Protection and Control'] },
    'IEC 61850': { is: ['Protection and Control'] },
    ETAP: { is: ['Power Systems'] },
    'SKM PowerTools': { aka: ['SKM'], is: ['Power Systems'] },
    'PSS/E': { aka: ['PSSE'], is: ['Power Systems'] },
    DIgSILENT: { is: ['Power Systems'] },
    Switchgear: {},
    'Circuit Breakers': {},
    Transformers: {
      when: {
        Transformers: {
          near: ['switchgear', 'power', 'electrical', 'voltage', 'breakers', 'panels', 'cables'],
          unless: ['hugging face transformers', 'transformers models', 'transformer architecture'],
          matches: ['Switchgear and transformers', 'Tests transformers and cables'],
          misses: ['Hugging Face Transformers', 'LLM transformer architecture and power'],
        },
      },
    },
    'Electric Motors': {},
    'Motor Controls': {},
    'Motor Control Centers': {
      aka: ['MCC'],
      when: {
        MCC: {
          exact: true,
          near: ['vfd', 'plc', 'switchgear', 'motor'],
          matches: ['MCC and VFD', 'Switchgear, MCC'],
          misses: ['MCC codes of merchants', 'Studied at MCC'],
        },
      },
    },
    'Variable Frequency Drives': {
      aka: ['VFD', 'Variable Speed Drives', 'VSD'],
      when: {
        VSD: {
          exact: true,
          near: ['plc', 'scada', 'hmi', 'automation', 'control', 'siemen'],
          matches: ['PLC and VSD'],
          misses: ['Echo shows a VSD', 'VSD closure'],
        },
      },
    },
    'High Voltage': {
      aka: ['HV'],
      when: {
        HV: {
          exact: true,
          near: ['lv', 'mv', 'switching', 'cables', 'kv'],
          matches: ['HV and LV cables', 'HV switching'],
          misses: ['HV nurse', 'Works as HV'],
        },
      },
    },
    'Medium Voltage': {
      aka: ['MV'],
      when: {
        MV: {
          exact: true,
          near: ['lv', 'hv', 'switchgear', 'kv'],
          matches: ['MV switchgear', 'LV and MV'],
          misses: ['MV Queen Anne', 'MV repair of a heart'],
        },
      },
    },
    'Three-Phase Power': {
      aka: ['Three-Phase', '3-Phase'],
      when: {
        'Three-Phase': {
          unless: ['three phase plan', 'three phase approach'],
          matches: ['Three-phase motors', 'Single and three-phase'],
          misses: ['A three-phase plan', 'A three-phase approach'],
        },
      },
    },
    'Low Voltage': {
      aka: ['LV'],
      when: {
        LV: {
          exact: true,
          near: ['hv', 'mv', 'switchgear', 'cables'],
          matches: ['HV and LV', 'LV switchgear'],
          misses: ['LV function on echo', 'In LV, Nevada'],
        },
      },
    },
    Grounding: {
      when: {
        Grounding: {
          near: ['bonding', 'electrical', 'lightning', 'conduit', 'cable', 'voltage'],
          unless: ['grounding techniques', 'grounding exercises', 'grounding in', 'solid grounding'],
          matches: ['Lightning protection and grounding', 'Conduit, grounding'],
          misses: ['Grounding techniques for clients', 'A solid grounding in electrical theory'],
        },
      },
    },
    'Power Electronics': {},
    'Power Supply Design': { is: ['Power Electronics'] },
    'UPS Systems': {
      aka: ['Uninterruptible Power Supply', 'UPS'],
      when: {
        UPS: {
          exact: true,
          near: ['generator', 'battery', 'switchgear', 'pdu'],
          matches: ['Generator and UPS', 'UPS battery checks'],
          misses: ['Ships by UPS', 'UPS and FedEx'],
        },
      },
    },
    'Battery Systems': {},
    'Battery Management Systems': {
      aka: ['BMS'],
      is: ['Battery Systems'],
      when: {
        BMS: {
          exact: true,
          near: ['battery', 'ev', 'lithium', 'cells'],
          matches: ['Lithium cells and BMS', 'BMS for EV packs'],
          misses: ['Works at BMS on oncology', 'Plant run from the BMS'],
        },
      },
    },
    'Lighting Design': {
      when: {
        'Lighting Design': {
          unless: ['theatre lighting design', 'stage lighting design', 'theatrical lighting design'],
          matches: ['Power and lighting design', 'Lighting design in DIALux'],
          misses: ['Stage lighting design', 'Theatre lighting design'],
        },
      },
    },
    'AutoCAD Electrical': { aka: ['ACADE'], is: ['AutoCAD', 'Electrical Design'] },
    EPLAN: { is: ['Electrical Design'] },

    'Control Systems': {},
    'PID Control': { aka: ['PID', 'PID Loops', 'PID Loop Tuning', 'PID Controllers'] },
    PLC: {
      aka: ['Programmable Logic Controllers'],
      is: ['Control Systems'],
      when: {
        PLC: {
          exact: true,
          unless: ['acme plc', 'group plc', 'holdings plc', 'plc meetings', 'plc meeting'],
          matches: ['Finds faults by PLC', 'PLC and HMI'],
          misses: ['Weekly PLC meetings of teachers', 'Finance at Acme Holdings PLC'],
        },
      },
    },
    'PLC Programming': { is: ['PLC', 'Programming'] },
    'Ladder Logic': { is: ['PLC Programming'] },
    'Structured Text': { is: ['PLC Programming'] },
    'Allen-Bradley PLCs': { is: ['PLC'] },
    'Studio 5000': { was: ['RSLogix 5000'], is: ['Allen-Bradley PLCs', 'PLC Programming'] },
    RSLogix: { is: ['Allen-Bradley PLCs', 'PLC Programming'] },
    'Siemens PLCs': { is: ['PLC'] },
    'TIA Portal': { is: ['Siemens PLCs', 'PLC Programming'] },
    'Mitsubishi PLCs': { is: ['PLC'] },
    'Omron PLCs': { is: ['PLC'] },
    'Beckhoff TwinCAT': { is: ['PLC'] },
    CODESYS: { is: ['PLC Programming'] },
    HMI: { aka: ['Human-Machine Interface'], is: ['Control Systems'] },
    'FactoryTalk View': { is: ['HMI'] },
    SCADA: { aka: ['Supervisory Control and Data Acquisition'], is: ['Control Systems'] },
    Wonderware: { is: ['SCADA'] },
    'Ignition SCADA': { is: ['SCADA'], since: 2010 },
    'Siemens WinCC': { is: ['SCADA'] },
    'Distributed Control Systems': {
      aka: ['DCS'],
      is: ['Control Systems'],
      when: {
        DCS: {
          exact: true,
          near: ['plc', 'automation', 'controls', 'siemens', 'electrical', 'plant'],
          unless: ['dcs department', 'children services'],
          matches: ['PLC or DCS', 'Runs the plant from the DCS'],
          misses: ['DCS casework with families', 'DCS World fans'],
        },
      },
    },

    'Honeywell Experion': { is: ['Distributed Control Systems'] },

    'Siemens PCS 7': { aka: ['PCS7'], is: ['Distributed Control Systems'] },
    'Functional Safety': {},
    'IEC 61508': { is: ['Functional Safety'] },
    'IEC 61511': { is: ['Functional Safety'] },
    'Industrial Networks': {},
    'EtherNet/IP': { is: ['Industrial Networks'] },
    PROFINET: { is: ['Industrial Networks'] },
    PROFIBUS: { is: ['Industrial Networks'] },
    EtherCAT: { is: ['Industrial Networks'] },
    'OPC UA': { is: ['Industrial Networks'] },
    DNP3: { is: ['Industrial Networks'] },
    Instrumentation: {
      aka: ['I&C'],
      when: {
        Instrumentation: {
          unless: [
            'surgical instrumentation',
            'spinal instrumentation',
            'laboratory instrumentation',
            'analytical instrumentation',
          ],
          matches: ['Upkeep of instrumentation', 'Calibrates instrumentation'],
          misses: ['Surgical instrumentation', 'Analytical instrumentation'],
        },
      },
    },

    'P&ID': { aka: ['P&IDs', 'Piping and Instrumentation Diagrams'] },
    Commissioning: {
      when: {
        Commissioning: {
          unless: [
            'nhs commissioning',
            'clinical commissioning',
            'commissioning of services',
            'strategic commissioning',
          ],
          matches: ['Commissioning of pumps', 'Installs and tests before commissioning'],
          misses: ['NHS commissioning', 'A strategic commissioning role in councils'],
        },
      },
    },
    'Factory Acceptance Testing': {
      aka: ['FAT', 'Factory Acceptance Test'],
      when: {
        FAT: {
          exact: true,
          near: ['sat', 'commissioning', 'plc', 'vendor', 'testing', 'equipment', 'panels'],
          unless: ['high fat', 'low fat', 'body fat'],
          matches: ['FAT at the vendor', 'Panels tested at FAT'],
          misses: ['LOW FAT diets for equipment', 'BODY FAT'],
        },
      },
    },
    'Multimeter Use': { aka: ['Multimeters'] },
    'Megger Testing': { aka: ['Megohmmeter'] },
    Thermography: {},
    'Hazardous Area Equipment': {},
    ATEX: { is: ['Hazardous Area Equipment'] },
    'Electromagnetic Compatibility': {
      aka: ['EMC', 'EMI/EMC'],
      when: {
        EMC: {
          exact: true,
          near: ['emi', 'testing', 'compliance', 'electromagnetic', 'pcb', 'rf', 'safety'],
          unless: ['dell emc', 'emc vnx', 'emc storage'],
          matches: ['EMC and safety tests', 'PCB design for EMC'],
          misses: ['Dell EMC compliance', 'EMC storage testing'],
        },
      },
    },
    'RF Engineering': { is: ['Radio Frequency'] },
    'Radio Frequency': {
      aka: ['RF'],
      when: {
        RF: {
          exact: true,
          near: ['antenna', 'microwave', 'circuit', 'wireless', 'design', 'test'],
          unless: ['rf scanner', 'rf gun', 'rf scanning', 'rf unit'],
          matches: ['RF circuit design', 'Antenna and RF'],
          misses: ['RF scanner in the warehouse', 'RF guns'],
        },
      },
    },
    'CST Studio Suite': { is: ['RF Engineering'] },
    'Radar Systems': {
      aka: ['Radar'],
      when: {
        Radar: {
          unless: ['on our radar', 'on the radar', 'under the radar'],
          matches: ['Sonar and radar', 'Radar upkeep'],
          misses: ['On our radar', 'Flies under the radar'],
        },
      },
    },
    'Signal Processing': {},
    'Digital Signal Processing': {
      aka: ['DSP'],
      is: ['Signal Processing'],
      when: {
        DSP: {
          exact: true,
          unless: ['dsp role', 'direct support', 'dsp driver', 'dsp drivers', 'amazon dsp', 'dsps', 'a dsp'],
          near: ['fpga', 'matlab', 'signal', 'embedded', 'rf'],
          matches: ['DSP in MATLAB', 'FPGA and DSP'],
          misses: ['Amazon DSP driver', 'Works as a DSP with adults'],
        },
      },
    },
    'Arc Flash Studies': {},
    'Short Circuit Studies': {},
    'Load Flow Studies': {},
  },
  certifications: {
    'IET Membership': { by: 'IET' },
    MIET: { aka: ['Member of the IET'], is: ['IET Membership'], by: 'IET' },
    CompEx: { is: ['Hazardous Area Equipment'], by: 'JTL' },
    'Certified Control Systems Technician': { aka: ['CCST'], is: ['Instrumentation'], by: 'ISA' },
    'NETA Certification': { by: 'NETA' },
    'NETA Level III': { is: ['NETA Certification'], by: 'NETA' },
    'Certified Thermographer': { is: ['Thermography'] },
    'HV Authorised Person': { is: ['High Voltage'] },
    'LC Lighting Certified': { aka: ['NCQLP'], is: ['Lighting Design'], by: 'NCQLP' },
    'iNARTE EMC Engineer': { is: ['Electromagnetic Compatibility'], by: 'iNARTE' },

    'NICEIC Qualified Supervisor': { by: 'NICEIC' },
  },
  titles: {
    'Electrical Engineer': {},
    'Electrical Design Engineer': { is: ['Electrical Engineer'] },
    'Electrical Drafter': {},
    'Power Systems Engineer': {},
    'Substation Engineer': {},
    'Protection Engineer': {},
    'Relay Technician': {},
    'Substation Technician': {},
    'Transmission Engineer': {},
    'Controls Engineer': {},
    'Automation Engineer': {},
    'PLC Programmer': { is: ['Controls Engineer'] },
    'Controls Technician': {},
    'Instrumentation Engineer': {},
    'Instrumentation Technician': {},
    'Electrical Technician': {},
    'Electrical Fitter': {},
    'Commissioning Engineer': {},
    'Power Electronics Engineer': {},
    'Lighting Designer': {},
    'EMC Engineer': {},
    'Generator Technician': {},
    'Electrical Engineering Manager': {},
    'Radar Engineer': {},
    'Antenna Engineer': {},
  },
})
