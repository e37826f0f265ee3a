import {
  absent,
  type Base,
  harmless,
  hedged,
  lapsed,
  letterSpaced,
  lookAlike,
  misspelt,
  noLicence,
  undated,
  unread,
  yearsShort,
} from '../plant.ts'

export const networkAdministrator: Base = {
  slug: 'network-administrator',
  resume: `MARGUERITE OBI-LUNDGREN
14 Mill Lane, Tyrell Junction  |  mol@example.com  |  (719) 555-0112
Valid Class C driver's license. Lives ten minutes from the Tyrell yard.

OBJECTIVE
Network administration for people who need water.

CERTIFICATIONS
CCNA certification, Cisco, valid through 2028
CompTIA Security+, 2024

TECHNICAL SKILLS
Cisco routing and switching, Palo Alto firewalls, VMware vSphere, Active Directory, PowerShell, SolarWinds

PROFESSIONAL EXPERIENCE

Network Administrator, Arkansas Basin School District, Rocky Ford
August 2020 - Present
* Network administration of 19 buildings and 4,300 devices
* Cisco routing and switching: replaced every closet switch in two summers
* Palo Alto firewalls in pairs; ransomware drill passed
* VMware clusters, 120 guests
* Active Directory clean-up, 900 stale accounts

IT Support Technician, Otero Feed Cooperative, La Junta
January 2018 - July 2020
* Network administration of three stores beside the help desk
* Active Directory accounts and printers
* Crimped 14 miles of cable

EDUCATION
Associate's degree in Information Technology, Otero Plains College, 2017
`,
  posting: `NETWORK ADMINISTRATOR II
Tri-County Water Authority

Posting 26-114. Open until filled. Under direction of the IT Manager, keeps 41 sites talking to each other.

Required:
> Associate's degree in Information Technology or two years of college
> 4 years of network administration experience
> Cisco routing and switching
> Palo Alto firewalls
> VMware
> Active Directory
> CCNA certification
> Must hold a valid Class C driver's license

Preferred:
> SCADA networks
> PowerShell

Annual salary $71,448 to $93,600; PERA pension; 12 holidays; tuition refund after 1 year. The Authority has served the valley for 88 years.
`,
  plants: [
    lapsed('CCNA', [['Cisco, valid through 2028', 'Cisco, expired 2023']]),
    noLicence('CCNA', [['CCNA certification, Cisco, valid through 2028\n', '']]),
    {
      ...hedged('CCNA', [['CCNA certification, Cisco, valid through 2028', 'Studying for the CCNA certification']]),
      reason: { code: ['R02'], term: 'CCNA', lostIn: ['substance'] },
    },
    absent('Palo Alto', [
      ['switching, Palo Alto firewalls, VMware', 'switching, VMware'],
      ['* Palo Alto firewalls in pairs', '* Fortinet firewalls in pairs'],
    ]),
    lookAlike('street', 'Palo Alto', [
      ['switching, Palo Alto firewalls, VMware', 'switching, VMware'],
      ['* Palo Alto firewalls in pairs', '* Fortinet in pairs'],
      ['14 Mill Lane', '14 Palo Alto Lane'],
    ]),
    misspelt('VMware', 'VMwrae', [
      ['firewalls, VMware vSphere, Active', 'firewalls, VMwrae, Active'],
      ['* VMware clusters', '* Virtual clusters'],
    ]),
    unread(
      'letter-spaced',
      'R30',
      'VMware',
      'reading',
      [
        ['firewalls, VMware vSphere, Active', `firewalls, ${letterSpaced('VMware')}, Active`],
        ['* VMware clusters', '* Virtual clusters'],
      ],
      [[letterSpaced('VMware'), 'VMware']],
    ),
    yearsShort('network administration', [
      ['August 2020 - Present', 'August 2025 - Present'],
      ['IT Support Technician, Otero', 'Warehouse Associate, Otero'],
      ['* Network administration of three stores beside the help desk\n', ''],
      ['* Active Directory accounts and printers\n* Crimped 14 miles of cable', '* Loaded seed'],
    ]),
    undated(
      'end not printed',
      'network administration',
      [
        ['August 2020 - Present', 'August 2020'],
        ['January 2018 - July 2020', 'January 2018'],
      ],
      [
        ['August 2020\n', 'August 2020 - Present\n'],
        ['January 2018\n', 'January 2018 - July 2020\n'],
      ],
    ),
    harmless('dashes', [['August 2020 - Present', 'August 2020 – Present']]),
    harmless('one gap less', [['14 Mill Lane, Tyrell Junction  |', '14 Mill Lane, Tyrell Junction |']]),
  ],
}
