/** What a reader of each paper would say it says. Everybody and everything in the papers is invented. */
export interface Facts {
  readonly paper: string
  readonly language: string
  readonly name: string
  readonly email: string
  readonly phone: string
  /** `title · employer · start · end` */
  readonly work: readonly string[]
  /** `institution · level · end · status` */
  readonly education: readonly string[]
  /** Some of the skills, each of which must be an item of its own. */
  readonly skills: readonly string[]
  readonly languages?: readonly string[]
}

export const facts: readonly Facts[] = [
  {
    paper: 'nurse',
    language: 'en',
    name: 'MARGUERITE OYELARAN-FINCH',
    email: 'm.oyelaran@example.com',
    phone: '(509) 555-0142',
    work: [
      'Charge Nurse, Telemetry · Cascade Ridge Medical Center · 2021-08 · present',
      'Staff Nurse, Telemetry · Cascade Ridge Medical Center · 2018-06 · 2021-07',
      'Staff Nurse, Medical/Surgical · Palouse Valley Hospital · 2016-07 · 2018-05',
    ],
    education: ['Inland Northwest University · bachelor · 2016 · completed'],
    skills: ['Epic', 'telemetry monitoring', 'wound care'],
  },
  {
    paper: 'welder',
    language: 'en',
    name: 'Travis Boudreaux',
    email: 'tboudreaux@example.com',
    phone: '985.555.0177',
    work: [
      '6G Pipe Welder · Gulf Meridian Fabricators · 2019-03 · present',
      'Welder / Fitter · T&L Marine Repair · 2015-10 · 2019-02',
      'Mobile Welder · Self-employed · 2013 · 2015',
    ],
    education: ['Terrebonne Technical College · vocational · 2013 · completed'],
    skills: [],
  },
  {
    paper: 'teacher-uk',
    language: 'en',
    name: 'Siân Prosser-Whitlock',
    email: 'sian.pw@example.com',
    phone: '07700 900555',
    work: [
      "Year 5 Teacher and Maths Lead · St Dubric's Primary School · 2020-09 · present",
      'Year 4 Teacher · Wye Bank Community Primary · 2016-09 · 2020-08',
      'Newly Qualified Teacher · Clehonger Road Primary School · 2015-09 · 2016-07',
    ],
    education: [
      'University of Marchford · master · 2015 · completed',
      'Severnside University · bachelor · 2014 · completed',
      'Golden Valley Sixth Form College · secondary · 2011 · completed',
    ],
    skills: [],
  },
  {
    paper: 'chef',
    language: 'en',
    name: 'Luca Abatangelo',
    email: 'luca@example.com',
    phone: '207-555-0119',
    work: [
      'Executive Chef · THE SALT LARDER · 2018-04 · present',
      'Sous Chef · HARBOUR & RYE · 2014-02 · 2018-03',
      'Chef de Partie · OSTERIA NOVE · 2011-06 · 2014-01',
    ],
    education: ['Casco Bay Culinary Institute · associate · 2011 · completed'],
    skills: ['Menu costing', 'butchery', 'HACCP', 'inventory'],
  },
  {
    paper: 'accountant-in',
    language: 'en',
    name: 'RAJALAKSHMI VENKATARAMAN',
    email: 'rajalakshmi.v@example.com',
    phone: '+91 98405 55012',
    work: [
      'Senior Accounts Executive · Sundaram Auto Components Pvt. Ltd. · 2017-07 · present',
      'Accounts Executive · Nilgiri Tea Exports Ltd. · 2014-06 · 2017-06',
    ],
    education: [
      'Madurai Kamban University · bachelor · 2014 · completed',
      'Govt. Girls Higher Secondary School · secondary · 2011 · completed',
    ],
    skills: ['Tally ERP 9', 'MS Excel', 'SAP FICO'],
    languages: ['Tamil', 'English', 'Hindi'],
  },
  {
    paper: 'consultant',
    language: 'en',
    name: 'Priya Ramanathan',
    email: 'priya.r@example.com',
    phone: '+1 (732) 555-0188',
    work: [
      'Senior ETL Developer · Garden State Mutual Insurance · 2019-02 · present',
      'ETL Developer · Blue Heron Bank · 2016-03 · 2019-01',
      'ETL Developer · Ohio Valley Retail Group · 2014-08 · 2016-02',
    ],
    education: ['Kaveri Institute of Technology · bachelor · 2014 · completed'],
    skills: ['Oracle 11g/12c', 'SQL Server', 'PL/SQL', 'C#', 'R'],
  },
  {
    paper: 'academic',
    language: 'en',
    name: 'Ferdinand Q. Achterberg',
    email: 'ferdinand.achterberg@example.edu',
    phone: '+1 906 555 0133',
    work: [
      'Associate Professor · Lake Superior State College of Science · 2019 · present',
      'Assistant Professor · Lake Superior State College of Science · 2013 · 2019',
      'Postdoctoral Fellow · Northern Shield Research Institute · 2011 · 2013',
    ],
    education: [
      'Upper Midwest University · doctorate · 2011 · completed',
      'Upper Midwest University · master · 2006 · completed',
      'Keweenaw College · bachelor · 2004 · completed',
    ],
    skills: [],
  },
  {
    paper: 'german',
    language: 'de',
    name: 'Jürgen Weißenböck',
    email: 'j.weissenboeck@example.de',
    phone: '0341 5550123',
    work: [
      'Schichtleiter Produktion · Elbtal Kunststofftechnik GmbH · 2019-04 · ',
      'Industriemechaniker · Maschinenbau Kretzschmar AG · 2012-10 · 2019-03',
      'Schlosser · Stahlbau Pleiße GmbH & Co. KG · 2008-09 · 2012-09',
    ],
    education: [
      'Stahlbau Pleiße GmbH & Co. KG · vocational · 2008-07 · completed',
      'Mittelschule Gohlis · secondary · 2005-07 · completed',
    ],
    skills: ['SAP PP', 'MS Office', 'Staplerschein', 'CNC-Drehen'],
    languages: ['Deutsch', 'Englisch', 'Russisch'],
  },
  {
    paper: 'french',
    language: 'fr',
    name: 'Camille LEFEBVRE-NGUYEN',
    email: 'camille.ln@example.fr',
    phone: '06 55 50 12 34',
    work: [
      'Infirmière en réanimation · Hôpital des Deux Fleuves · 2020-09 · ',
      'Infirmière aux urgences · Clinique du Parc Bellevue · 2017-01 · 2020-08',
    ],
    education: ['IFSI de la Croix-Blanche ·  · 2016 · completed', 'Lycée Jean-Perrin · secondary · 2013 · completed'],
    skills: ['Ventilation mécanique', 'triage', 'gestion du stress'],
    languages: ['Français', 'anglais', 'vietnamien'],
  },
  {
    paper: 'spanish',
    language: 'es',
    name: 'Ángela Ruiz de la Prada Montes',
    email: 'angela.ruiz@example.es',
    phone: '+34 600 555 012',
    work: [
      'Contable · Aceites Guadalmar S.L. · 2018-03 · present',
      'Auxiliar administrativa · Transportes Hermanos Quintanilla S.A. · 2012-09 · 2018-02',
    ],
    education: ['Universidad de Triana · bachelor · 2012 · completed', 'I.E.S. La Vega · associate · 2008 · completed'],
    skills: ['ContaPlus', 'SAP', 'Microsoft Excel'],
    languages: ['Español', 'Inglés', 'Francés'],
  },
  {
    paper: 'plumber-ie',
    language: 'en',
    name: 'Declan Ó Briain-Kavanagh',
    email: 'declan.obk@example.ie',
    phone: '087 555 0199',
    work: [
      'Plumbing & Heating Engineer · Nore Valley Heating Ltd · 2018-11 · present',
      'Plumber · Castle Mechanical Services · 2015-03 · 2018-10',
      'Apprentice Plumber · F. Dunphy & Sons · 2010-09 · 2015-02',
    ],
    education: ['Coláiste Bhríde Callan · secondary · 2010 · completed'],
    skills: [],
  },
  {
    paper: 'sales-ng',
    language: 'en',
    name: 'CHUKWUEMEKA OBIORA NNAMDI-JOHNSON',
    email: 'emeka.nj@example.com',
    phone: '+234 803 555 0121',
    work: [
      'Regional Sales Manager · Zenerva Telecoms Nigeria Limited · 2017-03 · present',
      'Sales Executive · Palmgrove Foods PLC · 2012-01 · 2017-02',
      'Marketing Officer · First Harvest Microfinance Bank · 2010-08 · 2011-12',
    ],
    education: [
      'Lagoon State University · bachelor · 2009 · completed',
      'Government College · secondary · 2004 · completed',
    ],
    skills: [],
  },
  {
    paper: 'guard-prose',
    language: 'en',
    name: 'Thaddeus Wren',
    email: 'twren@example.com',
    phone: '410-555-0136',
    work: [
      'Security Supervisor · Patapsco General Hospital · 2018-05 · ',
      'Gallery Officer · Fells Point Museum of Trade · 2013-06 · 2018-04',
      'Security Officer · Harborwatch Inc. · 2010-01 · 2013-05',
    ],
    education: ['Mergenthaler Technical High School · secondary · 2008 · completed'],
    skills: ['CCTV', 'report writing', 'de-escalation', 'two-way radio'],
  },
  {
    paper: 'hr-promotions',
    language: 'en',
    name: 'Odalys Featherstonhaugh-Reyes',
    email: 'odalys.fr@example.com',
    phone: '816.555.0125',
    work: [
      'Director of Human Resources · Plains & Prairie Grain Corporation · 2021-01 · present',
      'HR Business Partner · Plains & Prairie Grain Corporation · 2017-04 · 2020-12',
      'HR Generalist · Plains & Prairie Grain Corporation · 2013-08 · 2017-03',
      'Recruiter · Sunflower Staffing, Inc. · 2011-06 · 2013-07',
    ],
    education: [
      'Heartland University · master · 2016 · completed',
      'Flint Hills State College · bachelor · 2011 · completed',
    ],
    skills: [],
  },
  {
    paper: 'bus-fr-labels',
    language: 'fr',
    name: 'Mamadou Kéita-Roussel',
    email: 'm.keita.roussel@example.fr',
    phone: '02 55 50 17 18',
    work: [
      'Conducteur de bus · Transports Loire Métropole · 2016-03 · present',
      'Conducteur-livreur · Messagerie Atlantique SARL · 2011-06 · 2016-02',
    ],
    education: ['Centre de formation Ouest Conduite ·  · 2016 · completed'],
    skills: [],
  },
  {
    paper: 'dispatcher-odd',
    language: 'en',
    name: 'Wilhelmina "Billie" Tranquada',
    email: 'billie.tranquada@example.com',
    phone: '503-555-0114',
    work: [
      'Emergency Dispatcher · Willamette County 911 · 2018 · present',
      'Night Auditor · Mill Creek Inn · 2015 · 2018',
    ],
    education: [
      'Chemeketa Falls Community College · vocational · 2017 · completed',
      'North Salem High School · secondary · 2012 · completed',
    ],
    skills: ['CAD systems', 'multi-line radio', 'CPR', 'Spanish'],
  },
]
