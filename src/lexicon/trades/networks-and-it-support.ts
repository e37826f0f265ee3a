import { defineTable } from '../define-table.ts'

export const networksAndItSupport = defineTable({
  trade: 'networks-and-it-support',
  cues: ['network', 'systems', 'Server', 'Microsoft', 'IT', 'certification', 'certified', 'CCNA'],
  skills: {
    'Information Technology': {
      aka: ['IT', 'ICT', 'Information and Communication Technology', 'Info Tech'],
      when: {
        IT: {
          exact: true,
          near: ['department', 'support', 'infrastructure', 'service', 'software', 'hardware'],
          unless: ['stephen king it', 'make it', 'do it'],
          matches: ['Two years in IT services', 'The IT department'],
          misses: ['We make IT happen with service', 'Let us do IT'],
        },
      },
    },
    'Technical Support': {
      aka: ['IT Support', 'Tech Support'],
    },
    'Remote Support': {},
    'Ticketing Systems': {},
    'IT Service Management': { aka: ['ITSM'] },
    ITIL: {
      aka: ['Information Technology Infrastructure Library'],
      is: ['IT Service Management'],
    },
    'Problem Management': { is: ['IT Service Management'] },
    'IT Change Management': { is: ['IT Service Management'] },
    'Service Level Agreements': {
      aka: ['SLA'],
      when: {
        SLA: {
          unless: ['sla printing', 'sla 3d', 'sla printers'],
          matches: ['Meets every SLA', 'SLA reports'],
          misses: ['Resin parts by SLA printing', 'SLA 3D prints'],
        },
      },
    },
    ServiceNow: { aka: ['Service Now', 'SNOW ITSM'], is: ['IT Service Management'], since: 2004 },
    'BMC Remedy': {
      is: ['Ticketing Systems'],
    },
    Freshservice: { is: ['Ticketing Systems'] },
    Zendesk: { is: ['Ticketing Systems'], since: 2007 },
    Freshdesk: { is: ['Ticketing Systems'], since: 2010 },
    'Jira Service Management': { was: ['Jira Service Desk'], aka: ['JSM'], is: ['Ticketing Systems'] },
    'ManageEngine ServiceDesk Plus': { is: ['Ticketing Systems'] },
    ConnectWise: { is: ['Ticketing Systems'] },
    Autotask: { is: ['Ticketing Systems'] },
    Ivanti: { aka: ['LANDesk'], is: ['IT Service Management'] },
    'IT Asset Management': { aka: ['ITAM'] },
    'Software Licensing': {},
    'Hardware Troubleshooting': {},
    'Software Troubleshooting': {},
    'Computer Hardware': {},
    'Software Installation': { aka: ['Application Deployment'] },
    'Operating Systems': {
      when: {
        'Operating Systems': {
          unless: ['point of sale operating systems', 'hospital operating systems', 'business operating systems'],
          matches: ['Linux and other operating systems', 'Operating systems and networks'],
          misses: ['Our business operating systems', 'Learn our business operating systems'],
        },
      },
    },
    'System Imaging': {},
    'Printer Support': {},
    'System Administration': {
      aka: ['Sysadmin'],
    },
    'Server Management': {},
    Windows: {
      aka: ['Windows 7'],
      is: ['Windows Operating System', 'Operating Systems'],
      when: {
        Windows: {
          exact: true,
          near: ['linux', 'mac', 'macos', 'office', 'software', 'android'],
          unless: ['windows and doors', 'doors and windows', 'clean windows'],
          matches: ['Windows and Linux', 'Linux desktops or Windows'],
          misses: ['Sells Windows and doors', 'Clean Windows in the office'],
        },
      },
    },
    'Windows Server': {
      is: ['Windows'],
    },
    'Active Directory': {
      aka: ['AD DS'],
      is: ['Identity and Access Management'],
      since: 2000,
    },
    'Group Policy': {
      aka: ['GPO'],
      is: ['Active Directory'],
    },
    'AD FS': { aka: ['ADFS', 'Active Directory Federation Services'], is: ['Single Sign-On'] },
    PowerShell: {
      is: ['Scripting'],
      since: 2006,
    },
    'Batch Scripting': { is: ['Scripting'] },
    Linux: {
      is: ['Operating Systems'],
      since: 1991,
    },
    'Red Hat Enterprise Linux': { aka: ['RHEL', 'RedHat', 'Red Hat'], is: ['Linux'] },
    Ubuntu: {
      is: ['Linux'],
      since: 2004,
      when: {
        Ubuntu: {
          unless: ['ubuntu philosophy', 'spirit of ubuntu'],
          matches: ['Hosts on Ubuntu', 'Debian or Ubuntu'],
          misses: ['The spirit of ubuntu', 'Ubuntu philosophy'],
        },
      },
    },
    Debian: { is: ['Linux'] },
    CentOS: { is: ['Linux'] },
    'SUSE Linux': { is: ['Linux'] },
    Unix: { is: ['Operating Systems'] },
    AIX: { is: ['Unix'] },
    Solaris: { is: ['Unix'] },
    'HP-UX': { is: ['Unix'] },
    'Apple Device Support': {},
    Jamf: { is: ['Mobile Device Management'] },
    ChromeOS: { is: ['Operating Systems'] },
    'Mobile Device Management': {
      aka: ['MDM'],
      when: {
        MDM: {
          exact: true,
          near: ['intune', 'mobile', 'devices', 'endpoint', 'android'],
          matches: ['Devices enrolled in MDM', 'MDM for iOS devices'],
          misses: ['MDM of customer records', 'Surgeons attend each MDM'],
        },
      },
    },
    'Microsoft Intune': {
      is: ['Mobile Device Management'],
      since: 2011,
    },
    'Microsoft Configuration Manager': {
      aka: ['SCCM'],
      was: ['SMS 2003'],
    },
    WSUS: { aka: ['Windows Server Update Services'], is: ['Patch Management'] },
    'VMware Workspace ONE': {
      was: ['AirWatch', 'VMware AirWatch'],
      is: ['Mobile Device Management'],
    },
    Virtualization: {
      aka: ['Virtual Machines'],
    },
    VMware: {
      aka: ['vSphere', 'ESXi', 'vCenter'],
      is: ['Virtualization'],
      since: 1998,
    },
    'Hyper-V': { is: ['Virtualization'], since: 2008 },
    Proxmox: { is: ['Virtualization'] },
    Nutanix: { is: ['Virtualization'] },
    KVM: {
      is: ['Virtualization'],
      when: {
        KVM: {
          exact: true,
          near: ['vmware', 'linux', 'virtualisation', 'hypervisor', 'xen', 'qemu', 'openstack'],
          unless: ['kvm switch', 'kvm switches'],
          matches: ['VMware or KVM', 'Linux KVM hosts'],
          misses: ['Cables for a KVM switch', 'Racks with KVM switches'],
        },
      },
    },
    Citrix: {
      is: ['Virtual Desktop Infrastructure'],
    },
    'Virtual Desktop Infrastructure': { aka: ['VDI'], is: ['Virtualization'] },
    'Remote Desktop Services': {
      aka: ['RDP'],
    },
    TeamViewer: { is: ['Remote Support'] },
    'Data Centre Operations': {
      aka: ['Datacenter'],
    },
    'Rack and Stack': {},
    'Storage Administration': {},
    NetApp: { is: ['Storage Administration'] },
    'Dell EMC Storage': { is: ['Storage Administration'] },
    'Pure Storage': { is: ['Storage Administration'] },
    RAID: {
      when: {
        RAID: {
          exact: true,
          unless: ['air raid', 'raid log', 'raid logs', 'raids'],
          matches: ['Servers with RAID', 'Rebuilds RAID sets'],
          misses: ['Keeps the RAID log', 'AIR RAID shelter'],
        },
      },
    },
    'Backup and Recovery': {
      aka: ['Backups'],
      when: {
        Backups: {
          near: ['data', 'restore', 'veeam', 'database', 'storage', 'cloud'],
          unless: ['sewer backups', 'line backups', 'drain backups'],
          matches: ['Server backups', 'Backups in Veeam'],
          misses: ['Clears sewer backups', 'Drain backups'],
        },
      },
    },
    Veeam: { is: ['Backup and Recovery'], since: 2006 },
    'Veritas NetBackup': { is: ['Backup and Recovery'] },
    'Backup Exec': { is: ['Backup and Recovery'] },
    Commvault: { is: ['Backup and Recovery'] },
    Datto: { is: ['Backup and Recovery'] },
    Rubrik: { is: ['Backup and Recovery'] },

    'Computer Networking': {
      aka: ['Networking'],
      when: {
        Networking: {
          near: ['routers', 'switches', 'dns', 'cisco', 'hardware'],
          unless: ['social networking', 'networking events', 'professional networking', 'networking event'],
          matches: ['Networking, DNS and VPN', 'Servers and networking'],
          misses: ['Attends networking events in IT', 'Professional networking'],
        },
      },
    },
    'Network Design': { aka: ['Network Architecture'] },
    'Network Troubleshooting': {},
    'Network Monitoring': {},
    'TCP/IP': {},
    'IPv4/IPv6': { aka: ['IPv6', 'IPv4'] },
    Subnetting: {},
    DNS: {
      aka: ['Domain Name System'],
      when: {
        DNS: {
          exact: true,
          unless: ['dns rate', 'dns rates', 'dns orders'],
          matches: ['DNS and DHCP', 'Manages DNS'],
          misses: ['Cuts DNS rates at clinics', 'A high DNS rate'],
        },
      },
    },
    DHCP: { aka: ['Dynamic Host Configuration Protocol'] },
    LAN: {
      aka: ['Local Area Network', 'LAN/WAN'],
      when: {
        LAN: {
          exact: true,
          unless: ['air lan', 'lan party', 'lan airlines'],
          matches: ['LAN and WAN', 'Builds the office LAN'],
          misses: ['Hosts a LAN party', 'Flew LAN Airlines'],
        },
      },
    },
    WAN: {
      aka: ['Wide Area Network'],
      when: { WAN: { exact: true, matches: ['LAN and WAN', 'MPLS WAN'], misses: ['Pale and wan', 'Wan Chai office'] } },
    },
    'SD-WAN': { aka: ['SDWAN'] },
    'Software-Defined Networking': {
      aka: ['SDN'],
      when: {
        SDN: {
          exact: true,
          unless: ['sdn bhd', 'sdn list', 'sdn screening'],
          matches: ['SDN and SD-WAN', 'Designs SDN fabrics'],
          misses: ['Acme SDN BHD', 'OFAC SDN list'],
        },
      },
    },
    VLAN: {},
    VPN: {
      aka: ['Virtual Private Network', 'IPsec'],
    },
    'Routing and Switching': {},
    BGP: { aka: ['Border Gateway Protocol'], is: ['Routing Protocols'] },
    OSPF: { aka: ['Open Shortest Path First'], is: ['Routing Protocols'] },
    EIGRP: { is: ['Routing Protocols'] },
    'Routing Protocols': {},
    MPLS: {},
    'Spanning Tree Protocol': { aka: ['RSTP'] },
    QoS: {
      when: { QoS: { exact: true, matches: ['VLANs and QoS', 'Sets QoS for voice'], misses: ['qos', 'Our Qos plan'] } },
    },
    SNMP: { aka: ['Simple Network Management Protocol'], is: ['Network Monitoring'] },
    NAT: {
      aka: ['Network Address Translation'],
      when: {
        NAT: {
          exact: true,
          near: ['firewall', 'routing', 'acl', 'dns'],
          matches: ['VPN, NAT and ACLs', 'Firewall NAT rules'],
          misses: ['NAT Geo', 'NAT swabs by PCR'],
        },
      },
    },
    'Wireless Networking': {
      aka: ['WiFi'],
      when: {
        WiFi: {
          unless: ['free wifi', 'guest wifi', 'wifi provided', 'reliable wifi', 'wifi connection'],
          matches: ['Installs WiFi access points', 'LAN and WiFi'],
          misses: ['Free WiFi', 'A reliable WiFi connection'],
        },
      },
    },
    Firewalls: {
      is: ['Network Security'],
    },
    Cisco: {
      aka: ['Cisco Systems', 'Cisco IOS', 'Cisco Routers'],
      is: ['Computer Networking'],
      when: {
        Cisco: {
          exact: true,
          unless: ['san francisco', 'cisco, tx', 'cisco college'],
          matches: ['Cisco and Juniper', 'Kit made by Cisco'],
          misses: ['Cisco College', 'Town of Cisco, TX'],
        },
      },
    },
    'Cisco ASA': {
      is: ['Cisco', 'Firewalls'],
    },
    'Cisco ISE': { is: ['Cisco'] },
    'Cisco Nexus': { is: ['Cisco'] },
    'Cisco Meraki': { is: ['Cisco'] },
    'Cisco ACI': { is: ['Cisco', 'Software-Defined Networking'] },
    'Cisco Unified Communications Manager': {
      aka: ['CUCM'],
      is: ['Cisco', 'VoIP'],
    },
    'Juniper Networks': {
      aka: ['Juniper'],
      is: ['Computer Networking'],
      when: {
        Juniper: {
          exact: true,
          near: ['cisco', 'routers', 'switches', 'arista', 'junos'],
          unless: ['juniper berries', 'juniper square', 'juniper village'],
          matches: ['Cisco or Juniper', 'Juniper routers'],
          misses: ['Gin with Juniper berries', 'Nurse at Juniper Village'],
        },
      },
    },
    'Arista Networks': { is: ['Computer Networking'] },
    'HPE Aruba': {
      is: ['Wireless Networking'],
    },
    'Ubiquiti UniFi': { is: ['Wireless Networking'] },
    Fortinet: { is: ['Firewalls'] },
    'Palo Alto Firewalls': {
      is: ['Firewalls'],
    },
    'Check Point Firewalls': {
      is: ['Firewalls'],
    },
    SonicWall: { is: ['Firewalls'] },
    WatchGuard: { is: ['Firewalls'] },
    pfSense: { is: ['Firewalls'] },
    SolarWinds: { is: ['Network Monitoring'] },
    PRTG: { is: ['Network Monitoring'] },
    Infoblox: { is: ['DNS'] },
    VoIP: {
      aka: ['Voice over Internet Protocol'],
    },
    'SIP Trunking': { is: ['VoIP'] },
    'PBX Systems': { aka: ['PBX'] },
    Avaya: { is: ['VoIP'] },
    Asterisk: {
      is: ['VoIP'],
      when: {
        Asterisk: {
          exact: true,
          near: ['voip', 'sip', 'pbx', 'freepbx', 'telephony'],
          matches: ['VoIP with Asterisk', 'Asterisk PBX'],
          misses: ['Marked with an Asterisk', 'Fields with Asterisk are required'],
        },
      },
    },
    'Unified Communications': { aka: ['UCaaS'] },
    RingCentral: { is: ['Unified Communications'] },
    'Audiovisual Support': {},
    Crestron: { is: ['Audiovisual Support'] },
    'Exchange Server': {
      aka: ['Microsoft Exchange'],
    },
    'Microsoft 365 Administration': {
      is: ['Microsoft 365'],
    },
    'Google Workspace Administration': {
      is: ['Google Workspace'],
    },
    'User Account Management': {},
    'Password Resets': { is: ['User Account Management'] },
    'IT Documentation': { aka: ['Knowledge Base Articles'] },
    'IT Procurement': {},
    'IT Infrastructure': {},
    'IT Operations': {},
    'IT Management': {},
    'IT Strategy': {},
    'Digital Transformation': { aka: ['Digitalization'] },

    'Microsoft Dynamics 365': {
      aka: ['Microsoft Dynamics'],
      is: ['ERP Systems'],
    },
    'Microsoft Power Platform': {
      is: ['Low-Code Development'],
      since: 2018,
    },
    'Microsoft Power Apps': { is: ['Microsoft Power Platform'] },
    Slack: {
      since: 2013,
      when: {
        Slack: {
          exact: true,
          near: ['teams', 'zoom', 'jira', 'asana', 'trello', 'tools'],
          unless: ['pick up slack', 'slack time', 'slack adjuster', 'slack adjusters', 'the slack'],
          matches: ['Slack and Zoom', 'Tools such as Slack'],
          misses: ['Picks up the Slack for tools', 'Fits Slack adjusters'],
        },
      },
    },
    'Lotus Notes': { aka: ['IBM Notes'] },
    'ERP Systems': {
      aka: ['ERP', 'Enterprise Resource Planning'],
      when: {
        ERP: {
          exact: true,
          unless: ['erp therapy', 'exposure and response prevention', 'erp for ocd', 'cbt and erp', 'eeg/erp'],
          matches: ['Works in our ERP', 'ERP and CRM'],
          misses: ['CBT and ERP', 'EEG/ERP studies'],
        },
      },
    },
    SAP: {
      aka: ['SAP ERP', 'SAP ECC'],
      is: ['ERP Systems'],
      when: {
        SAP: {
          exact: true,
          unless: [
            'sap program',
            'substance abuse professional',
            'sap counselor',
            'special access program',
            'sci/sap',
            'sap appeals',
          ],
          matches: ['Orders in SAP', 'SAP or Oracle'],
          misses: ['A Special Access Program (SCI/SAP)', 'Financial aid SAP appeals'],
        },
      },
    },
    'SAP S/4HANA': {
      is: ['SAP'],
      since: 2015,
    },
    'SAP Basis': { is: ['SAP'] },
    'SAP Fiori': { aka: ['SAPUI5'], is: ['SAP'] },
    'SAP BW': { is: ['SAP', 'Data Warehousing'] },
    'Oracle ERP': {
      is: ['ERP Systems'],
    },
    'JD Edwards': { aka: ['JDE'], is: ['ERP Systems'] },
    PeopleSoft: { is: ['ERP Systems'] },
    'Infor ERP': { is: ['ERP Systems'] },
    'Epicor ERP': { is: ['ERP Systems'] },
    'IFS Applications': { is: ['ERP Systems'] },
    Odoo: { is: ['ERP Systems'] },
    'Health IT Support': {},
    Telecommunications: {
      aka: ['Telecom', 'Telco'],
    },
    '5G': {
      is: ['Telecommunications'],
      when: {
        '5G': {
          exact: true,
          unless: ['5g weld', '5g position', '5g and 6g'],
          matches: ['4G and 5G', 'Rolls out 5G'],
          misses: ['Welds in 5G position', '5G and 6G plate tests'],
        },
      },
    },
    '4G LTE': { aka: ['LTE'], is: ['Telecommunications'] },
    'RF Planning': {
      is: ['Telecommunications'],
    },
    'Fibre Networks': {
      aka: ['FTTH'],
    },
    'OSP Design': {},
    OTDR: { aka: ['Optical Time Domain Reflectometer'] },
    'Tower Climbing': {},
    'Satellite Communications': { aka: ['SATCOM', 'VSAT'] },
    DWDM: {},
  },
  certifications: {
    'CompTIA A+': {
      aka: ['A+'],
      by: 'CompTIA',
      is: ['Technical Support'],
      when: {
        'A+': {
          exact: true,
          near: ['comptia', 'network+', 'security+', 'mcp'],
          unless: ['a+ rating', 'a+ rated', 'bbb a+'],
          matches: ['A+ and Network+', 'CompTIA certifications (A+)'],
          misses: ['BBB A+ rating', 'An A+ rated firm, certified'],
        },
      },
    },
    'CompTIA Network+': {
      by: 'CompTIA',
      is: ['Computer Networking'],
    },
    'CompTIA Server+': { by: 'CompTIA' },
    'CompTIA Linux+': { by: 'CompTIA', is: ['Linux'] },
    'CompTIA Data+': { by: 'CompTIA' },
    'CompTIA ITF+': { by: 'CompTIA' },
    'CompTIA Certification': { by: 'CompTIA' },
    'ITIL Foundation': {
      by: 'PeopleCert',
      is: ['ITIL'],
    },
    'ITIL Expert': { by: 'PeopleCert', is: ['ITIL Foundation'] },
    'ITIL Managing Professional': {
      by: 'PeopleCert',
      is: ['ITIL Foundation'],
    },
    CCNA: {
      aka: ['Cisco Certified Network Associate'],
      by: 'Cisco',
      is: ['Cisco'],
      when: {
        CCNA: {
          exact: true,
          unless: ['ccna nurse', 'corrections certified nursing'],
          matches: ['CCNA or above', 'Holds CCNA'],
          misses: ['ccna in lower case', 'A Ccna'],
        },
      },
    },
    CCNP: {
      aka: ['Cisco Certified Network Professional'],
      by: 'Cisco',
      is: ['CCNA'],
    },
    CCIE: { aka: ['Cisco Certified Internetwork Expert'], by: 'Cisco', is: ['CCNP'] },
    CCENT: { aka: ['Cisco Certified Entry Networking Technician'], by: 'Cisco' },
    'Cisco Certification': { by: 'Cisco', is: ['Cisco'] },
    JNCIA: {
      by: 'Juniper Networks',
      is: ['Juniper Networks'],
    },
    JNCIP: { by: 'Juniper Networks', is: ['JNCIA'] },
    CWNA: { aka: ['Certified Wireless Network Administrator'], by: 'CWNP', is: ['Wireless Networking'] },
    MCSE: { aka: ['Microsoft Certified Solutions Expert', 'Microsoft Certified Systems Engineer'], by: 'Microsoft' },
    MCSA: {
      aka: ['Microsoft Certified Solutions Associate', 'Microsoft Certified Systems Administrator'],
      by: 'Microsoft',
    },
    MCP: {
      aka: ['Microsoft Certified Professional'],
      by: 'Microsoft',
      when: {
        MCP: {
          exact: true,
          near: ['mcsa', 'a+', 'comptia', 'mcts'],
          unless: ['mcp servers', 'mcp server'],
          matches: ['MCP or MCSA', 'Microsoft MCP'],
          misses: ['Builds MCP servers', 'Member of MCP union'],
        },
      },
    },
    'Microsoft Certification': { aka: ['Microsoft Certified'], by: 'Microsoft' },
    'Microsoft 365 Certified: Administrator Expert': {
      aka: ['MS-102'],
      by: 'Microsoft',
      is: ['Microsoft 365 Administration'],
    },
    'Microsoft 365 Certified: Endpoint Administrator Associate': {
      aka: ['MD-102'],
      by: 'Microsoft',
      is: ['Microsoft Intune'],
    },
    'Microsoft 365 Fundamentals': { aka: ['MS-900'], by: 'Microsoft', is: ['Microsoft 365'] },
    'Red Hat Certified System Administrator': { aka: ['RHCSA'], by: 'Red Hat', is: ['Red Hat Enterprise Linux'] },
    'Red Hat Certified Engineer': {
      aka: ['RHCE'],
      by: 'Red Hat',
      is: ['Red Hat Certified System Administrator'],
    },
    'LPIC-1': {
      aka: ['LPIC', 'Linux Professional Institute Certification'],
      by: 'Linux Professional Institute',
      is: ['Linux'],
    },
    'VMware Certified Professional': {
      aka: ['VCP', 'VCP-DCV'],
      by: 'VMware',
      is: ['VMware'],
      when: {
        VCP: {
          exact: true,
          unless: ['vcp global'],
          near: ['vmware', 'mcse', 'vcap'],
          matches: ['VCP a plus for VMware', 'MCSE or VCP'],
          misses: ['A VCP nurse pump', 'VCP Global'],
        },
      },
    },
    'Citrix Certified Associate': { aka: ['CCA-V'], by: 'Citrix', is: ['Citrix'] },
    'Apple Certified Support Professional': {
      aka: ['ACSP'],
      by: 'Apple',
      is: ['Apple Device Support'],
    },
    'HDI Certification': {
      by: 'HDI',
      is: ['Technical Support'],
    },
    'ServiceNow Certified System Administrator': {
      by: 'ServiceNow',
      is: ['ServiceNow'],
    },
    'ServiceNow Certified Implementation Specialist': {
      aka: ['CIS-ITSM'],
      by: 'ServiceNow',
      is: ['ServiceNow'],
    },
    'Google IT Support Certificate': {
      by: 'Google',
      is: ['Technical Support'],
    },
    'Veeam Certified Engineer': { aka: ['VMCE'], by: 'Veeam', is: ['Veeam'] },
    'CTS AV Certification': {
      aka: ['Certified Technology Specialist'],
      by: 'AVIXA',
      is: ['Audiovisual Support'],
    },
    'Fibre Optic Certification': {
      aka: ['CFOT'],
      by: 'Fiber Optic Association',
      is: ['Fibre Networks'],
    },
    'Power Platform Fundamentals': {
      aka: ['PL-900'],
      by: 'Microsoft',
      is: ['Microsoft Power Platform'],
    },
    'Microsoft Certified: Power Platform Developer': {
      aka: ['PL-400'],
      by: 'Microsoft',
      is: ['Microsoft Power Platform'],
    },
    'SAP Certification': { by: 'SAP', is: ['SAP'] },
  },
  titles: {
    'IT Support Specialist': {},
    'Help Desk Technician': {},
    'Desktop Support Technician': {},
    'Technical Support Engineer': {
      aka: ['Support Engineer'],
    },
    'Field Service Technician, IT': {},
    'Service Desk Manager': {},
    'System Administrator': {
      aka: ['Sysadmin'],
    },
    'Windows Administrator': {
      is: ['System Administrator'],
    },
    'Linux Administrator': {
      is: ['System Administrator'],
    },
    'Systems Engineer, IT': {},
    '1st Line Support Engineer': {},
    '2nd Line Support Engineer': {},
    '3rd Line Support Engineer': {},
    'Network Administrator': {},
    'Network Engineer': {},
    'Network Architect': {},
    'Network Technician': {},
    'Network Manager': {},
    'NOC Technician': {},
    'Wireless Engineer': {},
    'VoIP Engineer': {},
    'Telecommunications Engineer': {},
    'Telecommunications Technician': {},
    'Fibre Technician': {},
    'RF Engineer': {},
    'Tower Technician': {},
    'OSP Engineer': {},
    'Virtualization Engineer': {},
    'Storage Engineer': {},
    'Data Centre Technician': {},
    'Exchange Administrator': {},
    'SharePoint Developer': {},
    'Power Platform Developer': {},
    'ServiceNow Developer': {},
    'SAP Consultant': {},
    'SAP Basis Administrator': {},
    'ERP Consultant': {},
    'Dynamics 365 Consultant': {},
    'IT Manager': {},
    'IT Director': {},
    'Chief Information Officer': { aka: ['CIO'] },
    'IT Coordinator': {},
    'IT Consultant': {
      aka: ['Technology Consultant'],
    },
    'IT Service Manager': {},
    'Computer Operator': {},
    'Computer Repair Technician': {},
    'Phone Repair Technician': {},
    'Printer Technician': {},
    'AV Technician': {},
    'Systems Trainer': {},
    'IT Apprentice': {},
  },
})
