import { defineTable } from '../define-table.ts'

export const hospitality = defineTable({
  trade: 'hospitality',
  skills: {
    Hospitality: { aka: ['Hotel Experience'] },
    'Hotel Management': {},
    'Food and Beverage': { aka: ['F&B'] },
    Housekeeping: {
      aka: ['Room Cleaning'],
      when: {
        Housekeeping: {
          unless: ['5s housekeeping', 'housekeeping genes', 'housekeeping gene'],
          matches: ['Laundry and housekeeping', 'Supervised housekeeping, floors 1 to 3'],
          misses: ['qPCR of housekeeping genes', 'A housekeeping gene, GAPDH'],
        },
      },
    },
    'Revenue Management': { aka: ['Yield Management'] },
    'Revenue per Available Room': { aka: ['RevPAR'] },
    'Event Management': { aka: ['Event Coordination'] },
    'Property Management System': {},
    'Opera PMS': {
      aka: ['Opera', 'Opera Cloud'],
      is: ['Property Management System'],
      when: {
        Opera: {
          exact: true,
          near: ['pms', 'hotel', 'reservations', 'front desk', 'fidelio', 'micros'],
          unless: ['opera house', 'opera singer', 'opera company'],
          matches: ['Front desk with Opera', 'Hotel systems such as Opera'],
          misses: ['Sang at the Opera house hotel', 'Opera and ballet'],
        },
      },
    },
    Cvent: { is: ['Event Management Software'] },
    'Event Management Software': {},
    Tourism: {},
    'Check-In and Check-Out': {},
  },
  certifications: {
    'Certified Meeting Professional': {
      aka: ['CMP'],
      is: ['Event Management'],
      by: 'Events Industry Council',
      when: {
        CMP: {
          exact: true,
          near: ['event', 'meeting', 'planner', 'conference'],
          matches: ['Event planner, CMP', 'Meetings lead with CMP'],
          misses: ['Draws CMP and CBC', 'Wafer CMP slurry'],
        },
      },
    },
  },
  titles: {
    'Hotel Receptionist': { aka: ['Front Desk Agent', 'Front Desk Clerk', 'Guest Service Agent'] },
    'Front Office Manager': {},
    'Front Desk Supervisor': {},
    'Hotel Manager': {},
    'Room Attendant': { aka: ['Chambermaid', 'Hotel Housekeeper', 'Housekeeping Attendant'], is: ['Housekeeping'] },
    'Housekeeping Supervisor': {},
    'Executive Housekeeper': { aka: ['Housekeeping Manager'], is: ['Housekeeping'] },
    Concierge: {},
    Bellhop: { aka: ['Bellman'] },
    'Night Porter': {},
    'Reservations Agent': {},
    'Reservations Manager': {},
    'Guest Relations Officer': {},
    'Event Manager': {},
    'Event Coordinator': {},
    'Event Planner': { aka: ['Meeting Planner'] },
    'Wedding Planner': {},
    'Banquet Manager': {},
    'Tour Guide': { aka: ['Tourist Guide'] },
    'Valet Parking Attendant': {},
    'Casino Dealer': { aka: ['Croupier'] },
    'Spa Manager': {},
  },
})
