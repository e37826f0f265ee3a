import { defineTable } from '../define-table.ts'

export const retail = defineTable({
  trade: 'retail',
  skills: {
    Retail: {
      aka: ['Retail Sales'],
      when: {
        Retail: {
          unless: ['retail banking', 'retail pharmacy', 'retail discount'],
          matches: ['Retail and hospitality', 'Background in retail'],
          misses: ['Perks: retail discount', 'Holds a retail banking post'],
        },
      },
    },
    Merchandising: {},
    'Visual Merchandising': { is: ['Merchandising'] },
    'Point of Sale': {
      aka: ['POS', 'EPOS'],
      when: {
        POS: {
          unless: ['raise pos', 'pos tagging', 'purchase pos', 'pos tagger'],
          matches: ['Cash handling and POS', 'Rings up on a POS'],
          misses: ['A POS tagger in Python', 'We raise POS for supplies'],
        },
      },
    },
    'Till Operation': {
      aka: ['Cash Register'],
    },
    'Cashing Up': {},
    'Shelf Stacking': {},
    'Store Management': {},
    Planograms: {},
    'Markdown Management': {},
    'Square POS': { is: ['Point of Sale'] },
    'Lightspeed POS': { is: ['Point of Sale'] },
    'Age-Restricted Sales': {},
  },
  titles: {
    'Retail Assistant': {
      aka: ['Sales Assistant', 'Sales Associate'],
    },
    Cashier: {},
    'Store Manager': {},
    'Assistant Store Manager': {},
    'Retail Supervisor': {},
    'Stock Clerk': {},
    Merchandiser: {},
    'Visual Merchandiser': {},
    'Retail Buyer': {},
    'Deli Clerk': {},
    'Grocery Clerk': {},
    'Personal Shopper': {},
    'Gas Station Attendant': {},
    'Market Trader': {},
    'Department Manager, Retail': {},
    'Customer Assistant': {},
    'Store Team Member': {},
    'Head Cashier': { is: ['Cashier'] },
    'Supermarket Assistant': {},
    'Produce Clerk': {},
    'Produce Department Manager': {},
    'Grocery Manager': {},
    'Store Stock Controller': {},
    'Fitting Room Attendant': {},
    Greengrocer: {},
    'Bookshop Assistant': {},
    Pawnbroker: {},
  },
})
