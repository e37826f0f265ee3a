import { defineTable } from '../define-table.ts'

export const architecture = defineTable({
  trade: 'architecture',
  skills: {
    'Architectural Design': {},
    'Architectural Drafting': {},
    'Sustainable Design': {},
    'Passive House Design': {},
    'Interior Design': {},
    'Space Planning': {},
    'FF&E Specification': {},
    'Landscape Architecture': {},
    'Landscape Design': {},
    'Urban Design': {},
    Zoning: {},
    'Space Standards and Accessibility': {},
    'Construction Detailing': {},
    'Architectural Specifications': {},
    BIM: {
      aka: ['Building Information Modeling'],
    },
    'Common Data Environment': {},
    Aconex: { is: ['Common Data Environment'] },
    'Clash Detection': { is: ['BIM'] },
    Revit: {
      is: ['BIM', 'CAD'],
      since: 2000,
    },
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
    ArchiCAD: { is: ['BIM', 'CAD'], since: 1987 },
    Vectorworks: { is: ['CAD'] },
    SketchUp: { is: ['3D Modelling'], since: 2000 },
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
    'Parametric Design': {},
    Enscape: { is: ['3D Rendering'] },
    Lumion: { is: ['3D Rendering'] },
    'Architectural Visualisation': {},
    'Kitchen and Bath Design': {},
    'Concept Design': { is: ['Architectural Design'] },
    'Schematic Design': { is: ['Architectural Design'] },
    'Design Development': { is: ['Architectural Design'] },
  },
  certifications: {
    'NCARB Certificate': { by: 'NCARB' },
    'ARB Registration': {
      by: 'Architects Registration Board',
    },
    'RIBA Chartered Membership': {
      aka: ['RIBA'],
      by: 'RIBA',
    },
    'RIBA Part 1': { by: 'RIBA' },
    'RIBA Part 2': { by: 'RIBA', is: ['RIBA Part 1'] },
    'AIA Membership': { by: 'AIA' },
    'CIAT Membership': { aka: ['MCIAT', 'CIAT'], by: 'CIAT' },
    'NCIDQ Certification': {
      aka: ['NCIDQ'],
      by: 'CIDQ',
      is: ['Interior Design'],
    },
    'Landscape Institute Membership': {
      aka: ['CMLI'],
      by: 'Landscape Institute',
      is: ['Landscape Architecture'],
    },
    'Certified Construction Specifier': {
      aka: ['CSI CDT'],
      by: 'CSI',
    },
    'Certified Kitchen and Bath Designer': {
      aka: ['CKBD', 'AKBD'],
      by: 'NKBA',
      is: ['Kitchen and Bath Design'],
    },
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
    Architect: {
      aka: ['Job Captain'],
      when: {
        Architect: {
          unless: ['software architect', 'solution architect', 'solutions architect', 'to architect'],
          matches: ['Architect for housing', 'Works as an architect'],
          misses: ['A solutions architect', 'Able to architect systems'],
        },
      },
    },
    'Architectural Assistant': {},
    'Architectural Designer': {},
    'Architectural Technician': {},
    'Interior Designer': {},
    'Kitchen Designer': {},
    'Landscape Architect': {},
    'Landscape Designer': {},
    'Planning Technician': {},
    'Urban Designer': {},
    'Heritage Consultant': {},
    'Model Maker': {},
    'Specification Writer': {},
  },
})
