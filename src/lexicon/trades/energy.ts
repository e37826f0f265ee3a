import { defineTable } from '../define-table.ts'

export const energy = defineTable({
  trade: 'energy',
  skills: {
    'Oil and Gas': {
      aka: ['O&G'],
    },
    'Petroleum Engineering': {},
    'Reservoir Engineering': {},
    Petrophysics: {},
    'Drilling Engineering': {},
    'Drilling Rig Operation': {
      aka: ['Drilling Rigs'],
    },
    'Well Control': {},
    'Well Intervention': {},
    'Wireline Operations': { is: ['Well Intervention'] },
    'Coiled Tubing': { is: ['Well Intervention'] },
    'Hydraulic Fracturing': {},
    'Artificial Lift': {},
    'Production Operations': {},
    'Subsea Engineering': {},
    'Offshore Operations': {
      aka: ['Offshore Platforms'],
    },
    'Pipeline Operations': {},
    'Pipeline Construction': { is: ['Pipeline Operations'] },
    'Refinery Operations': {
      aka: ['Refining'],
    },
    'Gas Processing': {},
    'Gas Distribution': {},
    'Gas Compression': {},
    LNG: { aka: ['Liquefied Natural Gas'] },
    'LPG Handling': { aka: ['LPG', 'Liquefied Petroleum Gas'] },
    'Process Safety Management': {
      aka: ['OSHA PSM', 'COMAH'],
    },
    HAZOP: {},
    LOPA: { is: ['Process Safety Management'] },
    HAZID: { is: ['Process Safety Management'] },
    'Aspen HYSYS': { aka: ['HYSYS'] },
    'Aspen Plus': {},
    'Process Simulation': {},
    'SmartPlant 3D': { aka: ['SP3D'] },
    'AVEVA E3D': { aka: ['PDMS'] },
    'AutoCAD Plant 3D': { is: ['AutoCAD'] },
    'Corrosion Engineering': {},
    'Cathodic Protection': { is: ['Corrosion Engineering'] },
    'Turnarounds and Shutdowns': {},
    'H2S Safety': {},
    'Power Generation': {},
    'Power Plant Operations': {},
    'Combined Cycle Power Plants': {
      aka: ['CCGT'],
    },
    'Gas Turbines': { aka: ['Combustion Turbines'] },
    'Steam Turbines': { aka: ['Turbine Generators'] },
    'Combined Heat and Power': {
      aka: ['CHP'],
      when: {
        CHP: {
          exact: true,
          near: [
            'energy',
            'engines',
            'heat',
            'power',
            'plant',
            'gas',
            'boilers',
            'biogas',
            'boiler',
            'turbine',
            'electrical',
          ],
          unless: ['CHP officer', 'CHP inspection', 'CHP BIT', 'Certified Hospitality'],
          matches: ['Boilers and CHP', 'Gas engines for CHP'],
          misses: ['CHP inspection of trucks', 'A CHP officer'],
        },
      },
    },
    'Nuclear Engineering': {
      aka: ['Nuclear Power'],
    },
    'Reactor Operations': {},
    'Nuclear Safety': {},
    'NQA-1': {},
    'Renewable Energy': {},
    'Solar Energy': {
      aka: ['Photovoltaics'],
      is: ['Renewable Energy'],
    },
    'Solar PV Design': {
      is: ['Solar Energy'],
    },
    PVsyst: { is: ['Solar PV Design'] },
    'Solar Inverters': {
      is: ['Solar Energy'],
    },
    'Wind Energy': {
      aka: ['Wind Power', 'Wind Turbines', 'Wind Farms'],
      is: ['Renewable Energy'],
    },
    'Offshore Wind': { is: ['Wind Energy'] },
    'Onshore Wind': { is: ['Wind Energy'] },
    'Wind Turbine Maintenance': {
      is: ['Wind Energy'],
    },
    'Wind Resource Assessment': { is: ['Wind Energy'] },
    Hydropower: {
      aka: ['Hydroelectricity'],
      is: ['Renewable Energy'],
    },
    Geothermal: { is: ['Renewable Energy'] },
    Biogas: { is: ['Renewable Energy'] },
    Biomass: {
      aka: ['Biomass Boilers'],
      when: {
        Biomass: {
          unless: ['biomass estimation', 'forest biomass', 'fish biomass', 'biomass sampling', 'microbial biomass'],
          matches: ['Biomass and CHP', 'Runs on biomass'],
          misses: ['Forest biomass plots', 'Microbial biomass in soils'],
        },
      },
    },
    'Energy from Waste': { aka: ['EfW'] },
    'Hydrogen Technology': {},
    'Carbon Capture': {
      aka: ['CCUS'],
    },
    'Energy Storage': {
      aka: ['BESS'],
    },
    'Smart Grid': {},
    Microgrids: {},
    'Grid Interconnection': {
      aka: ['Grid Connection'],
    },
    'Power System Operation': {},
    'Overhead Line Work': {},
    'Live-Line Work': {
      is: ['Overhead Line Work'],
    },
    'Underground Cable Work': {},
    'Utility Vegetation Management': {},
    'Smart Metering': {},
    'Meter Reading': {},
    'Water Treatment': {},
    'Wastewater Treatment': {},
    'Water Distribution': {},
    'Wastewater Collection': {},
    'Reverse Osmosis': {},
    'Legionella Control': {
      aka: ['ACOP L8'],
    },
    'District Heating': {},
    'Energy Management': {
      aka: ['Energy Efficiency'],
    },
    'Energy Auditing': {
      aka: ['ESOS'],
    },
    'Measurement and Verification': { aka: ['IPMVP'] },
    'Energy Trading': {
      aka: ['Energy Markets'],
    },
    'Power Purchase Agreements': {
      aka: ['PPA'],
      when: {
        PPA: {
          exact: true,
          unless: [
            'PPA time',
            'PPA cover',
            'PPA teacher',
            'PPA release',
            'prepared to cover PPA',
            'PPA (planning',
            'planning, preparation',
          ],
          near: ['solar', 'wind', 'energy', 'power', 'renewable', 'offtake', 'developer', 'utility'],
          matches: ['Solar PPA deals', 'Wind PPA offtake'],
          misses: ['10% PPA time', 'PPA cover in Year 3, full of energy'],
        },
      },
    },
    Ofgem: {},
    PLEXOS: {},
    'Mining Operations': {
      aka: ['Mining'],
      when: {
        Mining: {
          unless: [
            'data mining',
            'text mining',
            'process mining',
            'opinion mining',
            'crypto mining',
            'bitcoin mining',
            'prospect mining',
          ],
          matches: ['Five years in mining', 'Mining and quarrying'],
          misses: ['Text mining', 'Does data mining'],
        },
      },
    },
    'Mine Planning': {},
    'Mineral Processing': {},
    'Drill and Blast': {},
    Quarrying: {
      aka: ['Aggregates'],
      when: {
        Aggregates: {
          near: [
            'quarry',
            'concrete',
            'asphalt',
            'sand',
            'gravel',
            'cement',
            'crushing',
            'mining',
            'haulage',
            'tipper',
            'ready-mix',
          ],
          matches: ['Sand and aggregates', 'Asphalt and aggregates'],
          misses: ['A tool that aggregates news', 'Aggregates data for reports'],
        },
      },
    },
    'MSHA Compliance': {
      aka: ['MSHA'],
    },
    'Tank Terminal Operations': {},
  },
  certifications: {
    BOSIET: {
      aka: ['FOET', 'CA-EBS'],
      by: 'OPITO',
      is: ['Offshore Operations'],
    },
    HUET: {
      aka: ['Helicopter Underwater Escape Training', 'TBOSIET'],
      by: 'OPITO',
    },
    'OGUK Medical': {
      by: 'OEUK',
    },
    'GWO Basic Safety Training': {
      aka: ['GWO'],
      by: 'Global Wind Organisation',
      is: ['Wind Energy'],
    },
    'IWCF Well Control': {
      aka: ['IWCF'],
      by: 'IWCF',
      is: ['Well Control'],
    },
    'H2S Alive': {
      by: 'Energy Safety Canada',
      is: ['H2S Safety'],
    },
    'SafeLand Certification': {
      by: 'Veriforce',
      is: ['Oil and Gas'],
    },
    'API 510': {
      by: 'American Petroleum Institute',
      is: ['Pressure Vessels'],
    },
    'API 570': {
      by: 'American Petroleum Institute',
    },
    'API 653': {
      by: 'American Petroleum Institute',
    },
    'API 580': {
      aka: ['API 571'],
      by: 'American Petroleum Institute',
    },
    'API 1169': {
      by: 'American Petroleum Institute',
      is: ['Pipeline Operations'],
    },
    'AMPP Coating Inspector': {
      aka: ['NACE CIP'],
      was: ['NACE Coating Inspector Program'],
      by: 'AMPP',
      is: ['Protective Coatings'],
    },
    'Cathodic Protection Technician Certification': {
      aka: ['NACE CP1', 'NACE CP2'],
      by: 'AMPP',
      is: ['Corrosion Engineering'],
    },
    'Operator Qualification': {
      aka: ['NCCER OQ', 'DOT OQ'],
      is: ['Pipeline Operations'],
    },
    'NERC System Operator Certification': {
      aka: ['NERC RC'],
      by: 'NERC',
      is: ['Power System Operation'],
    },
    'Certified Energy Manager': {
      aka: ['CEM', 'AEE CEM'],
      by: 'AEE',
      is: ['Energy Management'],
      when: {
        CEM: {
          exact: true,
          near: ['energy', 'LEED', 'AEE', 'efficiency', 'CMVP', 'PE', 'audits', 'CEA', 'BEP'],
          unless: ['CEM environmental', 'continuous emissions', 'CEM systems', 'CEM software', 'CEM platform'],
          matches: ['CEM or LEED AP', 'Energy audits, CEM'],
          misses: ['CEM software for service', 'CEM in emergency services'],
        },
      },
    },
    'Certified Energy Auditor': { aka: ['AEE CEA'], by: 'AEE', is: ['Energy Auditing'] },
    'MSHA Part 48': {
      by: 'MSHA',
      is: ['MSHA Compliance'],
    },
    'Common Core Mining': {
      is: ['Mining Operations'],
    },
    'NRRPT Registration': {
      aka: ['NRRPT'],
      by: 'NRRPT',
      is: ['Radiation Protection'],
    },
    'National Water Hygiene Card': {
      aka: ['EUSR'],
      by: 'EUSR',
    },
    'EUSR Gas Network Operations': {
      aka: ['SCO1', 'SCO 1'],
      by: 'EUSR',
      is: ['Gas Distribution'],
    },
    'MOCOPA Accreditation': {
      aka: ['MOCOPA', 'CMA1 MET1'],
      by: 'MOCoPA',
      is: ['Smart Metering'],
    },
    'Arborist Utility Specialist': {
      aka: ['UA1', 'UA2'],
      is: ['Utility Vegetation Management'],
    },
  },
  licences: {
    'Water Treatment Operator Licence': {
      is: ['Water Treatment'],
    },
    'Wastewater Operator Licence': {
      is: ['Wastewater Treatment'],
    },
    'Water Distribution Operator Licence': {
      is: ['Water Distribution'],
    },
    'Wastewater Collection Licence': {
      is: ['Wastewater Collection'],
    },
    'Reactor Operator Licence': {
      by: 'US Nuclear Regulatory Commission',
      is: ['Reactor Operations'],
    },
    'Journeyman Lineman Card': {
      aka: ['434A'],
      is: ['Overhead Line Work'],
    },
    'Mine Foreman Certificate': {
      is: ['Mining Operations'],
    },
    'Liquefied Petroleum Gas Licence': {
      aka: ['CETP'],
      is: ['LPG Handling'],
    },
  },
  titles: {
    'Petroleum Engineer': {
      aka: ['Completions Engineer'],
    },
    'Reservoir Engineer': {},
    'Drilling Engineer': {},
    'Drilling Supervisor': {
      aka: ['Toolpusher'],
    },
    Driller: {},
    Roughneck: {
      aka: ['Floorhand'],
    },
    Roustabout: {},
    Derrickhand: { aka: ['Derrickman'] },
    'Mud Engineer': {},
    'Well Services Operator': {},
    'Lease Operator': {
      aka: ['Pumper'],
    },
    'Pipeline Technician': {},
    'Refinery Operator': {},
    'Terminal Operator': {},
    'Process Safety Engineer': {},
    'Corrosion Engineer': {
      aka: ['Corrosion Technician'],
    },
    'Coating Inspector': {},
    'Subsea Engineer': {},
    'Commercial Diver': {},
    Landman: {},
    'Power Plant Operator': {},
    'Power Plant Engineer': {},
    'Turbine Technician': {},
    'Hydroelectric Plant Technician': {},
    'Nuclear Engineer': {},
    'Nuclear Operator': {},
    'Health Physicist': {
      aka: ['Radiation Protection Technician'],
    },
    'Solar Engineer': {},
    'Solar Technician': {},
    'Solar Sales Consultant': {},
    'Wind Turbine Technician': {},
    'Wind Energy Engineer': {},
    'Renewable Energy Engineer': {},
    'Hydrogen Engineer': {},
    'Energy Manager': {},
    'Energy Engineer': {},
    'Energy Analyst': {
      aka: ['Energy Consultant'],
    },
    'Energy Trader': {},
    Lineman: {
      aka: ['Lineworker'],
    },
    Groundman: {
      when: {
        Groundman: {
          unless: ['tree groundman', 'arborist groundman'],
          matches: ['Groundman for a line crew', 'Utility work as groundman'],
          misses: ['A tree groundman', 'Arborist groundman'],
        },
      },
    },
    'Cable Jointer': {},
    'System Operator, Grid': {
      aka: ['Grid Operator'],
    },
    'Meter Technician': {
      aka: ['Meter Reader'],
    },
    'Utility Worker': {},
    'Utility Arborist': {},
    'Gas Network Operative': {},
    'Propane Technician': {},
    'Water Treatment Operator': {},
    'Wastewater Operator': {},
    'Water Network Technician': {},
    'Sewer Technician': {},
    'Water Hygiene Technician': {},
    'Mining Engineer': {},
    Miner: {
      when: {
        Miner: {
          unless: ['data miner', 'bitcoin miner', 'crypto miner', 'Process Miner', 'New Miner', 'Dr Miner'],
          matches: ['Miner, underground', 'Worked as a miner'],
          misses: ['A bitcoin miner', 'Rapid data miner'],
        },
      },
    },
    'Mine Manager': {
      aka: ['Mine Supervisor'],
    },
    'Quarry Operative': {},
    'Mineral Processing Operator': {},
    'Biogas Plant Operator': {},
  },
})
