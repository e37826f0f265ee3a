import { defineTable } from '../define-table.ts'

export const electricalEngineering = defineTable({
  trade: 'electrical-engineering',
  skills: {
    'Electrical Engineering': {},
    'Electrical Design': {},
    'Electrical Systems': {},
    'Electrical Schematics': {},
    'Power Systems': {},
    'Power Distribution': {},
    'Power Transmission': {
      when: {
        'Power Transmission': {
          unless: ['mechanical power transmission', 'power transmission products', 'power transmission belts'],
          matches: ['Power transmission at 400 kV', 'Plans power transmission'],
          misses: ['Sells power transmission belts', 'Bearings and mechanical power transmission'],
        },
      },
    },
    'Substation Design': { aka: ['Substations'] },
    'Protection and Control': {},
    'SEL Relays': { is: ['Protection and Control'] },
    'IEC 61850': { is: ['Protection and Control'] },
    'Arc Flash Studies': {},
    'Short Circuit Studies': {},
    'Load Flow Studies': {},
    ETAP: { is: ['Power Systems'] },
    'SKM PowerTools': { is: ['Power Systems'] },
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
    'Variable Frequency Drives': {
      aka: ['VFD', 'Variable Speed Drives'],
    },
    'Servo Systems': {},
    'High Voltage': {},
    'Medium Voltage': {},
    'Three-Phase Power': {},
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
    'UPS Systems': {},
    'Battery Systems': {},
    'Battery Management Systems': { is: ['Battery Systems'] },
    'Lighting Design': {
      when: {
        'Lighting Design': {
          unless: ['theatre lighting design', 'stage lighting design', 'theatrical lighting design'],
          matches: ['Power and lighting design', 'Lighting design in DIALux'],
          misses: ['Stage lighting design', 'Theatre lighting design'],
        },
      },
    },
    'AutoCAD Electrical': {
      is: ['AutoCAD', 'Electrical Design'],
    },
    EPLAN: { is: ['Electrical Design'] },
    'Control Panel Design': {},
    'Control Panel Building': {},
    'Control Systems': {},
    'Control Theory': {},
    'PID Control': {},
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
    'PLC Programming': {
      is: ['PLC', 'Programming'],
    },
    'Ladder Logic': { is: ['PLC Programming'] },
    'Structured Text': { is: ['PLC Programming'] },
    'Allen-Bradley PLCs': {
      is: ['PLC'],
    },
    'Studio 5000': {
      is: ['Allen-Bradley PLCs', 'PLC Programming'],
    },
    'Siemens PLCs': {
      is: ['PLC'],
    },
    'TIA Portal': { is: ['Siemens PLCs', 'PLC Programming'] },
    'Mitsubishi PLCs': { is: ['PLC'] },
    'Omron PLCs': { is: ['PLC'] },
    'Beckhoff TwinCAT': { is: ['PLC'] },
    CODESYS: { is: ['PLC Programming'] },
    HMI: {
      aka: ['Human-Machine Interface'],
      is: ['Control Systems'],
    },
    'FactoryTalk View': {
      is: ['HMI'],
    },
    SCADA: {
      is: ['Control Systems'],
    },
    Wonderware: {
      is: ['SCADA'],
    },
    'Ignition SCADA': {
      is: ['SCADA'],
      since: 2010,
    },
    'Siemens WinCC': { is: ['SCADA'] },
    'AVEVA PI System': {},
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
    'Emerson Ovation': { is: ['Distributed Control Systems'] },
    'Honeywell Experion': {
      is: ['Distributed Control Systems'],
    },
    'ABB 800xA': { is: ['Distributed Control Systems'] },
    'Siemens PCS 7': { aka: ['PCS7'], is: ['Distributed Control Systems'] },
    'Safety Instrumented Systems': {},
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
    'Instrument Calibration in Plants': {},
    'P&ID': {},
    'Industrial Sensors': {},
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
      aka: ['FAT'],
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
    'Site Acceptance Testing': {},
    'Multimeter Use': { aka: ['Voltmeters'] },
    'Megger Testing': { aka: ['Megohmmeter'] },
    Thermography: {},
    'Cable Sizing': {},
    'Cable Jointing': {},
    'Hazardous Area Equipment': {
      aka: ['ATEX'],
    },
    'Lightning Protection': {},
    'Electromagnetic Compatibility': {
      aka: ['EMC'],
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
    'Antenna Design': {},
    'RF Engineering': {
      aka: ['Radio Frequency'],
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
    'Signal Processing': {
      aka: ['DSP'],
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
  },
  certifications: {
    'IET Membership': { aka: ['MIET'], by: 'IET' },
    CompEx: {
      by: 'JTL',
      is: ['Hazardous Area Equipment'],
    },
    'Certified Control Systems Technician': {
      aka: ['CCST'],
      by: 'ISA',
      is: ['Instrumentation'],
    },
    'NETA Certification': { by: 'NETA' },
    'NETA Level III': { by: 'NETA', is: ['NETA Certification'] },
    'Certified Thermographer': {
      is: ['Thermography'],
    },
    'HV Authorised Person': {
      is: ['High Voltage'],
    },
    'LC Lighting Certified': { aka: ['NCQLP'], by: 'NCQLP', is: ['Lighting Design'] },
    'iNARTE EMC Engineer': {
      aka: ['NARTE'],
      by: 'iNARTE',
      is: ['Electromagnetic Compatibility'],
    },
    'NICEIC Qualified Supervisor': { by: 'NICEIC' },
  },
  titles: {
    'Electrical Engineer': {},
    'Electrical Design Engineer': {
      is: ['Electrical Engineer'],
    },
    'Electrical Drafter': {},
    'Power Systems Engineer': {},
    'Substation Engineer': {},
    'Protection Engineer': {},
    'Relay Technician': {},
    'Substation Technician': {},
    'Transmission Engineer': {},
    'Controls Engineer': {},
    'Automation Engineer': {},
    'PLC Programmer': {
      is: ['Controls Engineer'],
    },
    'SCADA Engineer': {},
    'Controls Technician': {},
    'Instrumentation Engineer': {},
    'Instrumentation Technician': {},
    'Electrical Technician': {},
    'Electrical Fitter': {},
    'Control Panel Builder': {},
    'Electric Motor Technician': {},
    'Commissioning Engineer': {},
    'Power Electronics Engineer': {},
    'Battery Engineer': {},
    'Lighting Designer': {},
    'EMC Engineer': {},
    'UPS Technician': {},
    'Generator Technician': {},
    'Critical Facilities Technician': {},
    'Electrical Engineering Manager': {},
    'DSP Engineer': {},
    'Radar Engineer': {},
    'Antenna Engineer': {},
  },
})
