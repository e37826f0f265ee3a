import { defineTable } from '../define-table.ts'

export const architecture = defineTable({
  trade: 'architecture',
  skills: {
    'Architectural Design': {},
    'Architectural Drafting': {},
    'Passive House Design': {},
    PHPP: { aka: ['Passive House Planning Package'], is: ['Passive House Design'] },
    'Interior Design': {},
    'FF&E Specification': {},
    'Landscape Architecture': {},
    'Landscape Design': {},
    Zoning: {},
    BIM: { aka: ['Building Information Modeling'] },
    'Common Data Environment': {},
    Aconex: { is: ['Common Data Environment'] },
    'Clash Detection': { is: ['BIM'] },
    Revit: { is: ['BIM', 'CAD'] },
    Dynamo: {
      is: ['Revit'],
      when: {
        Dynamo: {
          exact: true,
          near: ['revit', 'bim', 'grasshopper', 'python', 'navisworks'],
          unless: ['houston dynamo'],
          matches: ['Revit and Dynamo', 'BIM scripts in Dynamo'],
          misses: ['A sales Dynamo', 'Staff at Houston Dynamo'],
        },
      },
    },
    ArchiCAD: { is: ['BIM', 'CAD'] },
    Vectorworks: { is: ['CAD'] },
    SketchUp: { is: ['3D Modelling'] },
    Grasshopper: {
      is: ['Rhino'],
      when: {
        Grasshopper: {
          near: ['rhino', 'parametric', 'dynamo', '3d'],
          matches: ['Rhino with Grasshopper', 'Parametric work in Grasshopper'],
          misses: ['Grasshopper control on farms', 'A grasshopper survey'],
        },
      },
    },
    Enscape: { is: ['3D Rendering'] },
    Lumion: { is: ['3D Rendering'] },
    'Kitchen and Bath Design': {},
    'Concept Design': { is: ['Architectural Design'] },
    'Schematic Design': { is: ['Architectural Design'] },
    'Design Development': { is: ['Architectural Design'] },
  },
  certifications: {
    'NCARB Certificate': { aka: ['NCARB Certification', 'NCARB Certified'] },
    'ARB Registration': { aka: ['ARB Registered'], by: 'Architects Registration Board' },
    'ARB/RIBA': { is: ['ARB Registration', 'RIBA Chartered Membership'] },
    'RIBA Chartered Membership': {
      aka: ['RIBA', 'RIBA Chartered Architect'],
      when: {
        RIBA: {
          exact: true,
          unless: ['riba stage', 'riba stages', 'riba plan', 'riba work', 'riba chartered practice'],
          matches: ['Architect, RIBA', 'Chartered member of RIBA'],
          misses: ['Led RIBA Stages 2 to 5', 'Works to the RIBA Plan of Work'],
        },
      },
    },
    'RIBA Part 1': {},
    'RIBA Part 2': { is: ['RIBA Part 1'] },
    'RIBA Part 3': { is: ['RIBA Part 2'] },
    'AIA Membership': {},
    'CIAT Membership': { aka: ['CIAT'] },
    MCIAT: { aka: ['Chartered Architectural Technologist'], is: ['CIAT Membership'] },
    'NCIDQ Certification': { aka: ['NCIDQ'], is: ['Interior Design'] },
    'Landscape Institute Membership': { is: ['Landscape Architecture'] },
    CMLI: {
      aka: ['Chartered Member of the Landscape Institute'],
      is: ['Landscape Institute Membership'],
    },
    'Certified Construction Specifier': { aka: ['CSI CCS'], is: ['CSI CDT'] },
    'CSI CDT': { aka: ['Construction Documents Technologist'] },
    'Certified Kitchen and Bath Designer': { aka: ['CKBD'], is: ['Kitchen and Bath Design'] },
    'Associate Kitchen and Bath Designer': { aka: ['AKBD'], is: ['Kitchen and Bath Design'] },
  },
  licences: {
    'Architect Licence': {
      aka: [
        'Registered Architect',
        'Architectural License',
        'Architecture License',
        'Architectural Licensure',
        'RA License',
      ],
      is: ['Architectural Design'],
    },
    'Landscape Architect Licence': {
      aka: ['Registered Landscape Architect', 'PLA License', 'Professional Landscape Architect'],
      is: ['Landscape Architecture'],
    },
  },
  titles: {
    'Job Captain': {},
    Architect: {
      when: {
        Architect: {
          unless: ['software architect', 'solution architect', 'solutions architect', 'to architect'],
          matches: ['Architect for housing', 'Works as an architect'],
          misses: ['A solutions architect', 'Able to architect systems'],
        },
      },
    },
    'Architectural Designer': {},
    'Architectural Technician': {},
    'Interior Designer': {},
    'Kitchen Designer': {},
    'Landscape Architect': {},
    'Landscape Designer': {},
    'Planning Technician': {},
    'Urban Designer': {},
    'Model Maker': {},
    'Specification Writer': {},
  },
})
