import { defineTable } from '../define-table.ts'

export const retail = defineTable({
  trade: 'retail',
  skills: {
    Retail: {
      when: {
        Retail: {
          unless: ['retail banking', 'retail pharmacy', 'retail discount'],
          matches: ['Retail and hospitality', 'Background in retail'],
          misses: ['Perks: retail discount', 'Holds a retail banking post'],
        },
      },
    },
    'Retail Sales': { is: ['Retail'] },
    'E-commerce': { aka: ['Ecommerce', 'Online Retail'] },
    'Direct-to-Consumer': {
      aka: ['D2C', 'DTC'],
      when: {
        DTC: {
          exact: true,
          near: ['brand', 'ecommerce', 'shopify', 'retail', 'consumer'],
          matches: ['DTC brands on Shopify', 'DTC ecommerce'],
          misses: ['Read DTC with a scanner', 'A DTC on the ECU'],
        },
      },
    },
    Merchandising: {},
    'Visual Merchandising': {
      aka: ['VM'],
      is: ['Merchandising'],
      when: {
        VM: {
          exact: true,
          near: ['store', 'window', 'concept', 'fashion', 'womenswear', 'menswear', 'displays', 'shop floor'],
          matches: ['VM of the store', 'Window displays and VM'],
          misses: ['Cloned a VM on the host'],
        },
      },
    },
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
    'Till Operation': { aka: ['Cash Register'] },
    'Cashing Up': {},
    'Store Management': {},
    'Square POS': {
      aka: ['Square'],
      is: ['Point of Sale'],
      when: {
        Square: {
          exact: true,
          near: ['lightspeed', 'clover', 'pos', 'register', 'registers', 'till', 'checkout', 'sales'],
          unless: ['square feet', 'square foot', 'square metres', 'times square', 'union square', 'market square'],
          matches: ['Lightspeed or Square at the register', 'Rang sales on Square'],
          misses: ['Keeps the square swept', 'A shop of 900 Square Feet with one till'],
        },
      },
    },
    'Lightspeed POS': { is: ['Point of Sale'] },
    'Retail Buying': { aka: ['Merchandise Buying'] },
    'Shopify POS': { is: ['Point of Sale'] },
  },
  titles: {
    'Retail Assistant': { aka: ['Sales Assistant', 'Sales Associate'] },
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
    'Customer Assistant': {},
    'Store Team Member': {},
    'Head Cashier': { is: ['Cashier'] },
    'Produce Clerk': {},
    'Produce Department Manager': {},
    'Grocery Manager': {},
    'Fitting Room Attendant': {},
    Greengrocer: {},
    Pawnbroker: {},
  },
})
