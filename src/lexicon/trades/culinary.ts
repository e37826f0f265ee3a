import { defineTable } from '../define-table.ts'

export const culinary = defineTable({
  trade: 'culinary',
  skills: {
    Cooking: {},
    'Food Preparation': {},
    'Food Safety': {},
    HACCP: {
      aka: ['Hazard Analysis and Critical Control Points'],
      is: ['Food Safety'],
    },
    'Allergen Awareness': {
      aka: ['Food Allergies'],
      is: ['Food Safety'],
    },
    'FIFO Stock Rotation': {},
    'Kitchen Sanitation': {},
    Dishwashing: {},
    'Menu Planning': {},
    'Following Recipes': {},
    Plating: {
      when: {
        Plating: {
          unless: ['zinc plating', 'nickel plating', 'chrome plating', 'cell plating'],
          matches: ['Plating and garnish', 'Fine dining plating'],
          misses: ['Zinc plating of fasteners', 'Cell plating in the lab'],
        },
      },
    },
    'Grill Cooking': { is: ['Cooking'] },
    Sauté: { is: ['Cooking'] },
    Baking: {},
    'Pastry Making': {},
    Butchery: {},
    'Fish Filleting': {},
    'Pizza Making': {},
    'Sushi Making': {},
    'À la Carte': {},
    Banqueting: {},
    Catering: {},
    'Bulk Cooking': {},
    'Kitchen Management': {},
    'Food Costing': {},
    'Food Service': {},
    'Table Service': {},
    'Front of House': { aka: ['FOH'] },
    Bartending: {},
    Mixology: { aka: ['Cocktails'], is: ['Bartending'] },
    'Barista Skills': {
      aka: ['Espresso Machines'],
    },
    'Wine Knowledge': {},
    'Responsible Alcohol Service': {},
    'Restaurant Management': {},
    'Restaurant Reservations': { aka: ['OpenTable'] },
    'Toast POS': { is: ['Point of Sale'] },
    'Micros POS': { is: ['Point of Sale'] },
  },
  certifications: {
    ServSafe: {
      is: ['Food Safety'],
      by: 'National Restaurant Association',
    },
    'ServSafe Food Handler': {
      is: ['ServSafe', 'Food Handler Card'],
      by: 'National Restaurant Association',
    },
    'ServSafe Manager': {
      is: ['ServSafe', 'Certified Food Protection Manager'],
      by: 'National Restaurant Association',
    },
    'Certified Food Protection Manager': {
      aka: ['CFPM'],
      is: ['Food Safety'],
    },
    'Food Handler Card': {
      is: ['Food Safety'],
    },
    'Level 1 Food Hygiene': { is: ['Food Safety'] },
    'Level 2 Food Hygiene': {
      is: ['Level 1 Food Hygiene', 'Food Safety'],
    },
    'Level 3 Food Hygiene': {
      is: ['Level 2 Food Hygiene', 'Food Safety'],
    },
    'HACCP Certification': {
      is: ['HACCP'],
    },
    PCQI: {
      aka: ['Preventive Controls Qualified Individual'],
      is: ['Food Safety'],
    },
    'TIPS Certification': {
      is: ['Responsible Beverage Service Certification'],
      by: 'Health Communications',
    },
    'Responsible Beverage Service Certification': {
      is: ['Responsible Alcohol Service'],
    },
    'RSA Certificate': {
      is: ['Responsible Alcohol Service'],
    },
    'Smart Serve': {
      is: ['Responsible Alcohol Service'],
      by: 'Smart Serve Ontario',
    },
    'FoodSafe Level 1': { aka: ['FOODSAFE'], is: ['Food Safety'] },
    'NVQ Level 2 Professional Cookery': {
      is: ['Cooking'],
    },
    'NVQ Level 3 Professional Cookery': {
      is: ['NVQ Level 2 Professional Cookery'],
    },
    'Certified Culinarian': {
      by: 'American Culinary Federation',
    },
    'WSET Level 2': {
      aka: ['WSET'],
      is: ['Wine Knowledge'],
      by: 'Wine & Spirit Education Trust',
    },
    'WSET Level 3': {
      is: ['WSET Level 2'],
      by: 'Wine & Spirit Education Trust',
    },
  },
  licences: {
    'Personal Licence': {
      aka: ['Personal Licence Holder', 'Alcohol Personal Licence', 'APLH', 'Personal Alcohol Licence'],
      is: ['Responsible Alcohol Service'],
    },
  },
  titles: {
    Chef: {},
    'Head Chef': { is: ['Chef'] },
    'Executive Chef': { is: ['Chef'] },
    'Sous Chef': { is: ['Chef'] },
    'Junior Sous Chef': { is: ['Chef'] },
    'Chef de Partie': { is: ['Chef'] },
    'Demi Chef de Partie': { is: ['Chef'] },
    'Commis Chef': { is: ['Chef'] },
    'Pastry Chef': { aka: ['Patissier'], is: ['Chef'] },
    'Private Chef': { is: ['Chef'] },
    'Chef Manager': { is: ['Chef'] },
    Cook: {
      when: {
        Cook: {
          unless: ['cook county', 'to cook', 'cook books', 'cook meals'],
          matches: ['Cook, Oak Diner', 'Worked as a cook'],
          misses: ['Clerk for Cook County', 'Able to cook meals for children'],
        },
      },
    },
    'Line Cook': { is: ['Cook'] },
    'Prep Cook': { is: ['Cook'] },
    'Grill Cook': { is: ['Cook'] },
    'Fry Cook': { is: ['Cook'] },
    'Short Order Cook': { is: ['Cook'] },
    'Breakfast Cook': { is: ['Cook'] },
    'Banquet Cook': { is: ['Cook'] },
    'School Cook': { is: ['Cook'] },
    'Pizza Maker': { aka: ['Pizzaiolo'] },
    'Sushi Chef': { is: ['Chef'] },
    Baker: {
      when: {
        Baker: {
          exact: true,
          unless: ['baker hughes', 'baker street', 'baker mckenzie'],
          matches: ['Baker, night shift', 'Worked as a Baker'],
          misses: ['Associate at Baker McKenzie', 'Rig crew for Baker Hughes'],
        },
      },
    },
    'Cake Decorator': {},
    Butcher: { aka: ['Meat Cutter'] },
    Fishmonger: {},
    'Kitchen Manager': {},
    'Kitchen Assistant': {},
    'Kitchen Porter': {
      aka: ['Dishwasher'],
    },
    'Catering Assistant': {
      aka: ['Food Service Worker'],
    },
    'Dietary Aide': {},
    'Catering Manager': {},
    Waiter: {
      aka: ['Waitress', 'Server'],
      when: {
        Server: {
          near: ['restaurant', 'dining', 'tables', 'guests', 'hostess', 'bistro'],
          unless: ['sql server', 'web server'],
          matches: ['Server, Oak Grill and Bistro', 'Hostess and server'],
          misses: ['Runs SQL Server for a restaurant chain', 'Patched every server in the rack'],
        },
      },
    },
    'Head Waiter': {},
    'Banquet Server': { is: ['Waiter'] },
    'Restaurant Host': {
      aka: ['Host'],
      when: {
        Host: {
          near: ['restaurant', 'dining', 'guests', 'hostess', 'bistro'],
          unless: ['host family', 'virtual host', 'a host of'],
          matches: ['Host, seating guests', 'Server and host at a bistro'],
          misses: ['A host of benefits and a staff restaurant', 'Stayed with a host family near a restaurant'],
        },
      },
    },
    Busser: {},
    'Food Runner': {},
    Bartender: { aka: ['Barman', 'Barmaid', 'Barkeep'] },
    Mixologist: { aka: ['Cocktail Bartender'], is: ['Bartender'] },
    Barback: {},
    'Bar Manager': {},
    Barista: { aka: ['Baristas'] },
    Sommelier: {},
    'Restaurant Manager': {},
    'Assistant Restaurant Manager': {},
    'Food and Beverage Assistant': {},
    'Food and Beverage Director': {},
    'Fast Food Worker': {
      aka: ['Crew Member'],
    },
  },
})
