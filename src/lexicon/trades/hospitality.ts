import { defineTable } from '../define-table.ts'

export const hospitality = defineTable({
  trade: 'hospitality',
  skills: {
    Hospitality: { aka: ['Hospitality Industry', 'Hospitality Experience', 'Hotel Experience'] },
    'Hotel Management': { aka: ['Hotel Operations', 'Hospitality Management'] },
    'Guest Relations': { aka: ['Guest Experience', 'Guest Satisfaction', 'Guest Relations Management'] },
    'Hotel Reservations': { aka: ['Reservations', 'Room Reservations', 'Booking Reservations'] },
    'Check-In and Check-Out': { aka: ['Guest Check-In', 'Checking in Guests', 'Check-In/Check-Out'] },
    Housekeeping: {
      aka: ['Room Cleaning', 'Hotel Housekeeping', 'Cleaning Guest Rooms'],
      when: {
        Housekeeping: {
          unless: ['5S Housekeeping', 'Housekeeping genes', 'Housekeeping gene', 'good Housekeeping on site'],
          matches: ['Laundry and housekeeping', 'Supervised housekeeping, floors 1 to 3'],
          misses: ['qPCR of housekeeping genes', 'A housekeeping gene, GAPDH'],
        },
      },
    },
    'Concierge Services': {},
    'Revenue Management': { aka: ['Yield Management', 'Hotel Revenue Management'] },
    'Event Management': { aka: ['Managing Events', 'Event Production'] },
    'Conference Planning': { aka: ['Conference Organisation', 'Conference Management', 'Conference and Banqueting'] },
    'Wedding Planning': { aka: ['Wedding Coordination', 'Planning Weddings'] },
    'Night Auditing': { aka: ['Hotel Night Audit'] },
    'Property Management System': { aka: ['PMS Hotel', 'Hotel PMS', 'Hotel Management Software'] },
    'Opera PMS': {
      aka: ['Oracle Opera', 'Opera Cloud', 'OPERA Property Management', 'Micros Opera'],
      is: ['Property Management System'],
    },
    Cvent: { aka: ['Event Management Software'] },
    'Tour Guiding': { aka: ['Guided Tours', 'Leading Tours'] },
    Tourism: { aka: ['Travel and Tourism', 'Tourism Industry'] },
  },
  certifications: {
    'Certified Meeting Professional': {
      aka: ['CMP', 'CMP Certification'],
      is: ['Event Management'],
      by: 'Events Industry Council',
      when: {
        CMP: {
          exact: true,
          near: ['event', 'events', 'meeting', 'meetings', 'planner', 'conference'],
          matches: ['Event planner, CMP', 'Meetings lead with CMP'],
          misses: ['Draws CMP and CBC', 'Wafer CMP slurry'],
        },
      },
    },
    'Certified Hotel Administrator': { aka: ['CHA Hotel'], is: ['Hotel Management'], by: 'AHLEI' },
    'Certified Special Events Professional': { is: ['Event Management'], by: 'ILEA' },
    'Blue Badge Guide': { aka: ['Blue Badge Tourist Guide'], is: ['Tour Guiding'] },
  },
  titles: {
    'Hotel Receptionist': {
      aka: [
        'Front Desk Agent',
        'Hotel Front Desk Agent',
        'Guest Service Agent',
        'Front Office Agent',
        'Hotel Desk Clerk',
        'Hotel Front Desk Clerk',
        'Guest Service Associate',
      ],
    },
    'Front Office Manager': { aka: ['Front Desk Manager', 'Guest Services Manager', 'Hotel Front Office Manager'] },
    'Front Desk Supervisor': { aka: ['Front Office Supervisor', 'Guest Services Supervisor'] },
    'Hotel Manager': { aka: ['Hotel General Manager', 'Hotel Operations Manager', 'Lodging Manager'] },
    'Room Attendant': {
      aka: ['Hotel Housekeeper', 'Chambermaid', 'Hotel Room Attendant', 'Guest Room Attendant', 'Hotel Cleaner'],
    },
    'Housekeeping Supervisor': {
      aka: ['Head Housekeeper', 'Executive Housekeeper', 'Housekeeping Manager', 'Director of Housekeeping'],
    },
    Concierge: { aka: ['Hotel Concierge', 'Head Concierge'] },
    Bellhop: { aka: ['Bellman', 'Bell Attendant', 'Bell Person', 'Luggage Porter'] },
    'Night Porter': { aka: ['Hotel Porter', 'Hotel Night Porter'] },
    'Reservations Agent': { aka: ['Reservations Clerk', 'Reservations Coordinator', 'Reservationist'] },
    'Reservations Manager': { aka: ['Revenue Manager', 'Hotel Revenue Manager'] },
    'Guest Relations Officer': { aka: ['Guest Relations Manager', 'Guest Relations Executive'] },
    'Event Manager': { aka: ['Head of Events', 'Event Director'] },
    'Event Coordinator': { aka: ['Event Assistant', 'Events Executive'] },
    'Event Planner': { aka: ['Meeting Planner', 'Event Organiser', 'Event Organizer', 'Conference Planner'] },
    'Wedding Planner': { aka: ['Wedding Coordinator'] },
    'Banquet Manager': { aka: ['Banqueting Manager', 'Conference and Banqueting Manager', 'Banquet Captain'] },
    'Tour Guide': { aka: ['Tourist Guide', 'Tour Leader', 'Tour Manager Travel'] },
    'Valet Parking Attendant': { aka: ['Parking Attendant', 'Valet Attendant', 'Valet Driver'] },
    'Casino Dealer': { aka: ['Croupier', 'Table Games Dealer', 'Poker Dealer'] },
    'Spa Manager': { aka: ['Spa Director'] },
    'Hostel Manager': { aka: ['Hostel Worker', 'Resort Manager'] },
  },
})
