import { defineTable } from '../define-table.ts'

export const foodProduction = defineTable({
  trade: 'food-production',
  skills: {
    'Food Packaging': {},
    'Modified Atmosphere Packaging': { is: ['Food Packaging'] },
    'Vacuum Packing': { aka: ['Vacuum Packaging'], is: ['Food Packaging'] },
    'Meat Processing': {},
    'Meat Boning': { is: ['Meat Processing'] },
    'Cheese Making': {},

    Viticulture: {},

    'Sanitation Standard Operating Procedures': { aka: ['SSOPs'], is: ['Food Safety'] },
    'Food Defence': {},
    'BRCGS Food Safety Standard': {
      aka: ['BRCGS', 'BRC'],
      is: ['Food Safety'],
      when: {
        BRC: {
          exact: true,
          near: ['food', 'haccp', 'audit', 'audits', 'sqf', 'factory'],
          matches: ['BRC and HACCP', 'Leads BRC audits'],
          misses: ['BRC retail sales monitor', 'Boston BRC trail'],
        },
      },
    },
    'SQF Code': { aka: ['SQF'], is: ['Food Safety'] },
    'ISO 22000': { is: ['Food Safety'], since: 2005 },
    'FSSC 22000': { is: ['ISO 22000'] },
    'Global Food Safety Initiative': { aka: ['GFSI'] },
    FSMA: { aka: ['Food Safety Modernization Act'], since: 2011 },
    TACCP: { is: ['Food Defence'] },
    VACCP: { is: ['Food Defence'] },
    'Canning and Preserving': {},
    'Food Safety Auditing': {},
  },
  certifications: {
    'SQF Practitioner': { is: ['SQF Code'] },
    'BRCGS Lead Auditor': {},

    'Level 2 Food Safety for Manufacturing': { is: ['Food Safety'] },
    'Level 3 Food Safety for Manufacturing': { is: ['Level 2 Food Safety for Manufacturing'] },
    'Foreign Supplier Verification Program': { aka: ['FSVP'] },
    'Cicerone Certification': { is: ['Certified Beer Server'] },
    'Diploma in Brewing': { by: 'IBD' },
    'General Certificate in Distilling': { by: 'IBD' },
    'Q Grader': { by: 'Coffee Quality Institute' },
    'Seafood HACCP': { is: ['HACCP'] },

    'Certified Beer Server': { by: 'Cicerone' },
    'General Certificate in Brewing': { by: 'IBD' },
    'Diploma in Distilling': { by: 'IBD' },
  },
  licences: {
    "Slaughterman's Licence": { aka: ['Slaughter Licence', 'Slaughtering Licence'] },
    'Milk Hauler License': { aka: ['Bulk Milk Hauler License', 'Bulk Milk Hauler/Sampler License'] },
  },
  titles: {
    'Food Production Operative': {},
    'Food Packer': {},

    'Food Production Supervisor': {},
    'Food Production Manager': {},
    'Plant Baker': { is: ['Baker'] },
    'Bakery Manager': {},
    'Dough Mixer': {},
    'Meat Processing Worker': {},
    'Meat Boner': {},
    Slaughterman: { aka: ['Slaughterer'] },
    'Poultry Processor': {},
    'Fish Processor': {},
    'Cheese Maker': {},
    Confectioner: {},
    Chocolatier: {},
    Brewer: {
      when: {
        Brewer: {
          near: ['brewery', 'beer', 'ales', 'lager', 'cellar'],
          matches: ['Brewer at a craft brewery', 'Worked as a brewer of cask ales'],
          misses: ['Reported to Ms Brewer', 'Brewer Science laboratory'],
        },
      },
    },
    'Head Brewer': { aka: ['Brewmaster'] },

    'Brewery Manager': {},
    Winemaker: {},
    Oenologist: { aka: ['Enologist'] },
    'Vineyard Manager': {},

    Distiller: {},

    'Coffee Roaster': {},

    'Food Safety Auditor': {},
    'Food Taster': {},
    Flavourist: {},
    "Butcher's Assistant": {},
    'Head Baker': { is: ['Baker'] },
    'Bakery Supervisor': {},
    'Food Safety Coordinator': {},
    Viticulturist: {},
  },
})
