import { defineTable } from '../define-table.ts'

export const retail = defineTable({
  trade: 'retail',
  skills: {
    Retail: {
      aka: ['Retail Experience', 'Retail Sales', 'Retail Environment', 'Retail Background', 'Store Experience'],
      when: {
        Retail: {
          unless: ['Retail banking', 'Retail pharmacy', 'Retail discount', 'Retail vouchers'],
          matches: ['Retail and hospitality', 'Background in retail'],
          misses: ['Perks: retail discount', 'Holds a retail banking post'],
        },
      },
    },
    Merchandising: { aka: ['Retail Merchandising', 'Merchandise Display', 'Product Merchandising'] },
    'Visual Merchandising': { aka: ['Store Displays', 'Window Displays', 'Product Displays'], is: ['Merchandising'] },
    'Point of Sale': {
      aka: ['POS', 'POS Systems', 'Point of Sale Systems', 'EPOS', 'EPOS Systems', 'POS Software'],
      when: {
        POS: {
          unless: ['raise POS', 'POS tagging', 'purchase POS', 'POS tagger', 'issue POS'],
          matches: ['Cash handling and POS', 'Rings up on a POS'],
          misses: ['A POS tagger in Python', 'We raise POS for supplies'],
        },
      },
    },
    'Till Operation': {
      aka: [
        'Cash Register',
        'Cash Register Operation',
        'Till Work',
        'Operating a Till',
        'Cashiering',
        'Cashier Experience',
      ],
    },
    'Cashing Up': {
      aka: ['Till Reconciliation', 'Cash Drawer Balancing', 'Balancing Tills', 'Balancing Cash Drawers'],
    },
    'Shelf Stacking': {
      aka: ['Shelf Stocking', 'Stocking Shelves', 'Shelf Filling', 'Restocking', 'Restocking Shelves'],
    },
    'Store Management': { aka: ['Retail Management', 'Store Operations', 'Retail Operations', 'Shop Management'] },
    Planograms: { aka: ['Planogramming'] },
    'Retail Buying': { aka: ['Fashion Buying', 'Merchandise Buying'] },
    'Markdown Management': { aka: ['Price Changes', 'Pricing and Ticketing'] },
    'Square POS': { aka: ['Square Register', 'Square Point of Sale'], is: ['Point of Sale'] },
    'Lightspeed POS': { aka: ['Lightspeed Retail'], is: ['Point of Sale'] },
    'Clover POS': { aka: ['Clover Point of Sale'], is: ['Point of Sale'] },
    'Shopify POS': { is: ['Point of Sale'] },
    'Fitting Room Service': { aka: ['Fitting Room Assistance', 'Styling Customers'] },
    'Age-Restricted Sales': { aka: ['Challenge 25', 'Think 25'] },
  },
  titles: {
    'Retail Assistant': {
      aka: [
        'Sales Assistant',
        'Shop Assistant',
        'Retail Sales Assistant',
        'Store Associate',
        'Sales Associate',
        'Retail Associate',
        'Retail Sales Associate',
        'Shop Worker',
        'Sales Clerk',
        'Retail Clerk',
        'Retail Worker',
      ],
    },
    Cashier: {
      aka: [
        'Checkout Operator',
        'Checkout Assistant',
        'Till Operator',
        'Store Cashier',
        'Retail Cashier',
        'Cash Clerk',
      ],
    },
    'Store Manager': { aka: ['Shop Manager', 'Retail Manager', 'Retail Store Manager', 'Store Director'] },
    'Assistant Store Manager': { aka: ['Assistant Shop Manager', 'Deputy Store Manager', 'Retail Assistant Manager'] },
    'Retail Supervisor': {
      aka: ['Store Supervisor', 'Shop Supervisor', 'Sales Floor Supervisor', 'Retail Team Leader', 'Key Holder'],
    },
    'Stock Clerk': {
      aka: [
        'Shelf Stacker',
        'Stocker',
        'Stock Associate',
        'Shelf Stocker',
        'Replenishment Assistant',
        'Night Stocker',
        'Stock Assistant',
        'Grocery Stocker',
      ],
    },
    Merchandiser: { aka: ['Retail Merchandiser', 'Field Merchandiser'] },
    'Visual Merchandiser': { aka: ['Window Dresser', 'Display Merchandiser'] },
    'Retail Buyer': { aka: ['Fashion Buyer', 'Merchandise Buyer'] },
    'Deli Clerk': { aka: ['Deli Assistant', 'Deli Associate', 'Deli Counter Assistant'] },
    'Grocery Clerk': { aka: ['Grocery Assistant', 'Courtesy Clerk', 'Bagger'] },
    'Personal Shopper': { aka: ['Personal Stylist', 'Order Picker Shopper'] },
    'Gas Station Attendant': { aka: ['Petrol Station Attendant', 'Forecourt Attendant', 'Fuel Attendant'] },
    'Market Trader': { aka: ['Street Vendor', 'Stallholder'] },
  },
})
