import { defineTable } from '../define-table.ts'

export const software = defineTable({
  trade: 'software',
  cues: [
    'Java',
    'Linux',
    'Python',
    'developer',
    'software',
    'programming',
    'framework',
    'language',
    'API',
    'coding',
    'backend',
    'code',
    'proficiency',
    'proficient',
  ],
  skills: {
    Programming: {
      aka: ['Coding', 'Programming Languages', 'Computer Programming'],
      when: {
        Programming: {
          unless: [
            'programming of events',
            'cultural programming',
            'arts programming',
            'youth programming',
            'public programming',
          ],
          matches: ['Strong programming skills', 'Experience in programming with Python'],
          misses: ['Plans youth programming for the museum', 'Curates public programming each season'],
        },
        Coding: {
          unless: ['medical coding', 'clinical coding', 'icd coding', 'billing and coding'],
          matches: ['Hands-on coding every day', 'Solid coding skills in Java'],
          misses: ['Three years of medical coding', 'Knows billing and coding'],
        },
      },
    },
    'Software Development': { aka: ['Application Development'], is: ['Programming'] },
    'Software Engineering': { is: ['Software Development'] },
    'Full-Stack Development': { is: ['Software Development'] },
    'Backend Development': { aka: ['Back-End Development'], is: ['Software Development'] },
    'Software Architecture': { aka: ['Application Architecture'] },
    'System Design': {},
    'Software Design': {},
    'Software Development Life Cycle': {
      aka: ['SDLC', 'Software Development Lifecycle', 'System Development Life Cycle'],
    },
    'Object-Oriented Programming': { aka: ['OOP', 'Object Oriented Development'], is: ['Programming'] },
    'Object-Oriented Design': { aka: ['OOD'] },
    'Object-Oriented Analysis and Design': { aka: ['OOAD'], is: ['Object-Oriented Design'] },
    'Functional Programming': { is: ['Programming'] },
    'Reactive Programming': { is: ['Programming'] },
    'Asynchronous Programming': { is: ['Programming'] },
    'Parallel Programming': { is: ['Programming'] },
    Multithreading: { is: ['Concurrency'] },
    Concurrency: {},
    'Distributed Systems': { aka: ['Distributed Computing'] },
    'Design Patterns': {},
    'SOLID Principles': {
      aka: ['SOLID'],
      when: {
        SOLID: {
          exact: true,
          near: ['principles', 'design', 'patterns', 'dry', 'clean'],
          matches: ['Applies SOLID and DRY', 'Clean code, SOLID and design patterns'],
          misses: ['Solid experience in sales', 'A SOLID REPUTATION IN RETAIL'],
        },
      },
    },
    'Clean Code': {},
    'Data Structures': {},
    Algorithms: {},
    'Code Review': {},
    'Pair Programming': {},
    Refactoring: {},
    Debugging: {},
    'Test-Driven Development': { aka: ['TDD'] },
    'Behaviour-Driven Development': { aka: ['BDD', 'Behavior-Driven Development'] },
    'Domain-Driven Design': { aka: ['DDD'] },
    Microservices: { aka: ['Microservices Architecture'] },
    'Event-Driven Architecture': {},
    'Event Sourcing': {},
    CQRS: { aka: ['Command Query Responsibility Segregation'] },
    'Service-Oriented Architecture': {
      aka: ['SOA'],
      when: {
        SOA: {
          exact: true,
          near: ['architecture', 'web', 'services', 'oracle'],
          matches: ['SOA architecture with web services', 'Oracle SOA developer'],
          misses: ['SOA exam P for actuaries', 'Soa is a hand soap brand'],
        },
      },
    },
    'REST API': {
      aka: ['REST', 'RESTful'],
      is: ['API Development'],
      when: {
        REST: {
          exact: true,
          matches: ['Builds REST interfaces in Java', 'SOAP and REST'],
          misses: ['The rest of the team is remote', 'Rest days are fixed'],
        },
      },
    },
    'API Development': {
      aka: ['API', 'Application Programming Interface'],
      when: {
        API: {
          unless: ['api manufacturing', 'api 510', 'api 570'],
          matches: ['Designs API contracts', 'API documentation in OpenAPI'],
          misses: ['API 570 piping inspector', 'Batch API manufacturing in a GMP plant'],
        },
      },
    },
    'API Integration': {},
    GraphQL: { is: ['API Development'], since: 2015 },
    gRPC: { since: 2016 },
    SOAP: {
      aka: ['Simple Object Access Protocol', 'SOAP Web Services', 'SOAP API'],
      is: ['Web Services'],
      when: {
        SOAP: {
          exact: true,
          unless: ['soap notes', 'soap note', 'soap format'],
          matches: ['REST and SOAP services', 'Integrates SOAP endpoints'],
          misses: ['Writes SOAP notes after each visit', 'Hand soap and towels'],
        },
      },
    },
    'Web Services': {
      when: {
        'Web Services': {
          unless: ['amazon web services'],
          matches: ['Builds web services in Java', 'Publishes web services'],
          misses: ['Amazon Web Services', 'Certified in Amazon Web Services (AWS)'],
        },
      },
    },
    WebSockets: { since: 2011 },
    OpenAPI: { since: 2011 },
    JSON: {},
    XML: {},
    XSLT: { aka: ['XSL'], is: ['XML'] },
    XPath: { is: ['XML'] },
    XQuery: { is: ['XML'] },
    'Protocol Buffers': { since: 2008 },
    'Regular Expressions': { aka: ['Regex'] },
    UML: { aka: ['Unified Modeling Language'] },
    'Version Control': { aka: ['Source Control', 'Source Code Management'] },
    Git: { is: ['Version Control'], since: 2005 },
    GitHub: { is: ['Git'], since: 2008 },
    GitLab: { is: ['Git'], since: 2011 },
    Bitbucket: { is: ['Git'], since: 2008 },
    Subversion: {
      aka: ['SVN'],
      is: ['Version Control'],
      when: {
        Subversion: {
          near: ['cvs', 'version', 'source', 'jira', 'repository'],
          matches: ['Source control in Subversion', 'Subversion, Git and Jira'],
          misses: ['Acts of subversion', 'Counter-espionage and subversion cases'],
        },
      },
    },
    Mercurial: {
      is: ['Version Control'],
      when: {
        Mercurial: {
          exact: true,
          near: ['git', 'subversion', 'version', 'source', 'repository'],
          matches: ['Git or Mercurial', 'Version control with Mercurial'],
          misses: ['Calm with mercurial clients', 'Mercurial markets'],
        },
      },
    },
    Perforce: { aka: ['P4V'], is: ['Version Control'] },
    'Team Foundation Server': { aka: ['TFS'] },
    ClearCase: { is: ['Version Control'] },
    JavaScript: {
      aka: ['JS', 'ECMAScript', 'Java Script'],
      is: ['Programming'],
      since: 1995,
      when: {
        JS: {
          exact: true,
          unless: ['.js', 'vue js', 'node js'],
          matches: ['HTML, CSS and JS', 'Strong JS fundamentals'],
          misses: ['Mr Js Bach Hall', 'Node JS'],
        },
      },
    },
    ES6: { is: ['JavaScript'] },
    TypeScript: {
      aka: ['TS'],
      is: ['JavaScript'],
      since: 2012,
      when: {
        TS: {
          exact: true,
          near: ['js', 'javascript', 'react', 'node', 'node.js', 'vue', 'angular', 'svelte', 'frontend', 'html'],
          unless: ['ts sci', 'ts clearance'],
          matches: ['React and TS', 'JS, TS and HTML'],
          misses: ['TS SCI clearance, later wrote JavaScript', 'TS clearance'],
        },
      },
    },
    Python: {
      aka: ['Python3', 'Python 3', 'Python Programming', 'Python Scripting'],
      is: ['Programming'],
      since: 1991,
      when: {
        Python: {
          unless: ['ball python', 'burmese python', 'monty python'],
          matches: ['Five years of Python', 'SQL and Python'],
          misses: ['Loves Monty Python', 'Keeper of a ball python'],
        },
      },
    },
    Java: {
      aka: ['Core Java', 'J2SE', 'Java SE', 'Java Programming'],
      is: ['Object-Oriented Programming'],
      since: 1995,
      when: {
        Java: {
          unless: ['java island', 'west java', 'east java', 'central java'],
          matches: ['Java and Spring Boot', 'Backend in Java'],
          misses: ['A plant in West Java', 'Office in Central Java, Indonesia'],
        },
      },
    },
    'Java 8': { is: ['Java'] },
    'Java EE': { aka: ['J2EE', 'JEE', 'Java Enterprise Edition', 'Jakarta EE'], is: ['Java'], since: 1999 },
    C: {
      aka: ['C Programming', 'C Language', 'ANSI C'],
      is: ['Programming'],
      since: 1972,
      when: {
        C: {
          exact: true,
          near: ['embedded', 'firmware', 'assembly', 'assembler', 'rust'],
          unless: ['vitamin c', 'class c', 'grade c', 'c or above'],
          matches: ['Firmware in C for microcontrollers', 'Languages: C, C++ and Python'],
          misses: ['GCSE English at grade C or above', 'Class C driving licence for our software van'],
        },
      },
    },
    'C/C++': { is: ['C', 'C++'] },
    'C++': {
      aka: ['CPP', 'C plus plus'],
      is: ['Object-Oriented Programming'],
      since: 1985,
      when: {
        CPP: {
          exact: true,
          near: ['stl', 'embedded'],
          unless: ['canada pension plan', 'cpp investigator'],
          matches: ['Software in CPP and Python', 'CPP developer, Linux'],
          misses: ['CPP certified security manager', 'CPP and EI remittances'],
        },
      },
    },
    'C++11': { is: ['C++'] },
    'C#': { aka: ['C Sharp', 'CSharp'], is: ['Object-Oriented Programming'], since: 2000 },
    '.NET': { aka: ['DotNet', 'Dot Net'], since: 2002 },
    '.NET Core': { is: ['.NET'], since: 2016 },
    'ASP.NET': { aka: ['ASP .NET'], is: ['.NET'], since: 2002 },
    'ASP.NET Core': { is: ['ASP.NET', '.NET Core'], since: 2016 },
    'ASP.NET MVC': { aka: ['.NET MVC', 'MVC.NET'], is: ['ASP.NET'], since: 2009 },
    'Entity Framework': { is: ['.NET'], since: 2008 },
    'ADO.NET': { is: ['.NET'], since: 2002 },
    LINQ: { is: ['.NET'], since: 2007 },
    WPF: { aka: ['Windows Presentation Foundation'], is: ['.NET'], since: 2006 },
    WCF: { aka: ['Windows Communication Foundation'], is: ['.NET'], since: 2006 },
    'Windows Forms': { aka: ['WinForms'], is: ['.NET'], since: 2002 },
    Blazor: { is: ['ASP.NET Core'], since: 2018 },
    'VB.NET': { aka: ['VB .NET', 'Visual Basic .NET'], is: ['.NET'], since: 2002 },
    'Visual Basic': { aka: ['VB6', 'VB 6.0'], is: ['Programming'], since: 1991 },
    VBA: { aka: ['Visual Basic for Applications'], is: ['Programming'], since: 1993 },
    'F#': { is: ['Functional Programming'], since: 2005 },
    Go: {
      aka: ['Golang'],
      is: ['Programming'],
      since: 2009,
      when: {
        Go: {
          exact: true,
          near: ['rust', 'kubernetes', 'experience', 'services', 'docker'],
          unless: ['go to', 'go above'],
          matches: ['Services written in Go', '3+ years of Go experience'],
          misses: ['Go above and beyond for developers', 'Go-to-market plans for our API'],
        },
      },
    },
    Rust: {
      is: ['Programming'],
      since: 2015,
      when: {
        Rust: {
          exact: true,
          near: ['c++', 'go', 'systems', 'c'],
          unless: ['rust belt', 'rust removal'],
          matches: ['Systems software in Rust', 'Rust or C++'],
          misses: ['Rust and paint removal on hulls', 'Treats rust on steel'],
        },
      },
    },
    Ruby: {
      is: ['Programming'],
      since: 1995,
      when: {
        Ruby: {
          exact: true,
          near: ['rails', 'sinatra', 'scripting', 'php', 'go'],
          unless: ['ruby tuesday', 'ruby on rails'],
          matches: ['Scripting in Ruby or Perl', 'Backend services in Ruby'],
          misses: ['Servers at Ruby Tuesday', 'Jewellery with Ruby and emerald'],
        },
      },
    },
    'Ruby on Rails': {
      aka: ['Rails', 'RoR'],
      is: ['Ruby'],
      since: 2004,
      when: {
        Rails: {
          exact: true,
          near: ['ruby', 'postgres', 'postgresql', 'react'],
          matches: ['Rails with PostgreSQL', 'Ruby, Rails and Postgres'],
          misses: ['Installs Rails and balusters', 'Safety rails'],
        },
        RoR: {
          exact: true,
          near: ['ruby', 'web', 'react'],
          matches: ['RoR developer', 'Backend in RoR'],
          misses: ['RoR on invested capital', 'ROR of 12 %'],
        },
      },
    },
    PHP: {
      aka: ['PHP Programming'],
      is: ['Programming'],
      since: 1995,
      when: {
        PHP: {
          exact: true,
          unless: ['php program', 'php/iop', 'iop/php', 'php patients'],
          matches: ['PHP and MySQL', 'Laravel on PHP'],
          misses: ['Therapist in our PHP/IOP clinic', 'Groups for PHP patients'],
        },
      },
    },
    Laravel: { is: ['PHP'], since: 2011 },
    Symfony: { is: ['PHP'], since: 2005 },
    CodeIgniter: { is: ['PHP'], since: 2006 },
    CakePHP: { is: ['PHP'], since: 2005 },
    'Zend Framework': { is: ['PHP'], since: 2006 },
    Yii: { is: ['PHP'], since: 2008 },
    Swift: {
      is: ['Programming'],
      since: 2014,
      when: {
        Swift: {
          exact: true,
          near: ['ios', 'objective-c', 'xcode', 'apple', 'swiftui', 'uikit'],
          unless: ['swift transportation', 'swift payments'],
          matches: ['iOS apps in Swift', 'Swift and Objective-C'],
          misses: ['Swift response to complaints', 'Swift Transportation drivers use our app'],
        },
      },
    },
    'Objective-C': { aka: ['ObjC'], is: ['Programming'], since: 1984 },
    Kotlin: { is: ['Programming'], since: 2011 },
    Scala: {
      is: ['Functional Programming'],
      since: 2004,
      when: {
        Scala: {
          unless: ['la scala', 'scala radio'],
          matches: ['Scala and Spark', 'Java or Scala'],
          misses: ['Sang at La Scala', 'Presenter at Scala Radio'],
        },
      },
    },
    Perl: { is: ['Programming'], since: 1987 },
    Groovy: {
      aka: ['Apache Groovy'],
      is: ['Programming'],
      since: 2003,
      when: {
        Groovy: {
          exact: true,
          near: ['jenkins', 'spock', 'scripts'],
          matches: ['Jenkins pipelines in Groovy', 'Java or Groovy'],
          misses: ['A Groovy place to work', 'Groovy music all day'],
        },
      },
    },
    Grails: { is: ['Groovy'], since: 2008 },
    Clojure: { is: ['Functional Programming'], since: 2007 },
    Haskell: { is: ['Functional Programming'], since: 1990 },
    Erlang: {
      is: ['Functional Programming'],
      since: 1986,
      when: {
        Erlang: {
          unless: ['erlang c', 'erlang calculations', 'erlang formula'],
          matches: ['Erlang or Elixir services', 'Written in Erlang'],
          misses: ['Workforce planning with Erlang C', 'Uses the Erlang formula for call volumes'],
        },
      },
    },
    Elixir: {
      is: ['Functional Programming'],
      since: 2012,
      when: {
        Elixir: {
          near: ['phoenix', 'erlang', 'otp', 'liveview', 'ruby'],
          matches: ['Elixir and Phoenix', 'Backend in Elixir'],
          misses: ['Sells an elixir for hair', 'Dispenses elixirs and elixir bases'],
        },
      },
    },
    OCaml: { is: ['Functional Programming'] },
    Lisp: {
      is: ['Functional Programming'],
      when: {
        Lisp: {
          exact: true,
          near: ['scheme', 'autocad', 'common'],
          matches: ['Programming in Lisp', 'Lisp or Scheme'],
          misses: ['Children with a Lisp', 'Therapy for a lateral lisp'],
        },
      },
    },
    Prolog: { is: ['Programming'] },
    Lua: { is: ['Programming'], since: 1993 },
    Delphi: {
      aka: ['Embarcadero Delphi'],
      is: ['Programming'],
      since: 1995,
      when: {
        Delphi: {
          near: ['pascal', 'embarcadero', 'borland'],
          unless: ['delphi method', 'delphi technologies', 'delphi study', 'delphi.fdc'],
          matches: ['Delphi developer', 'Software in Delphi and C++'],
          misses: ['Ran a Delphi study with a language panel', 'Delphi.fdc for hotel bookings'],
        },
      },
    },
    Pascal: {
      is: ['Programming'],
      when: {
        Pascal: {
          near: ['delphi', 'fortran', 'basic'],
          matches: ['Pascal and Fortran', 'Programming in Pascal'],
          misses: ['Report to Pascal, our chef', 'One pascal of pressure'],
        },
      },
    },
    Fortran: { is: ['Programming'], since: 1957 },
    COBOL: { is: ['Programming'], since: 1959 },
    JCL: { aka: ['Job Control Language'] },
    CICS: { aka: ['Customer Information Control System'] },
    Mainframe: {},
    'z/OS': { is: ['Mainframe'], since: 2000 },
    'IBM i': { aka: ['AS/400', 'AS400', 'IBM iSeries'] },
    RPG: {
      aka: ['RPGLE', 'RPG ILE'],
      is: ['Programming'],
      when: {
        RPG: {
          exact: true,
          near: ['as/400', 'as400', 'iseries', 'ibm', 'cl'],
          matches: ['RPG on AS/400', 'IBM i and RPG'],
          misses: ['Designs RPG games', 'A fantasy RPG studio'],
        },
      },
    },
    Ada: {
      is: ['Programming'],
      since: 1980,
      when: {
        Ada: {
          exact: true,
          near: ['embedded', 'avionics', 'c++', 'spark', 'do-178c', 'do-178b'],
          unless: ['ada compliance', 'ada, oh', 'ada, ok'],
          matches: ['Avionics software in Ada', 'Ada or C++'],
          misses: ['ADA accommodation requests', 'Office in Ada, OK'],
        },
      },
    },
    'Assembly Language': { aka: ['Assembly Programming'], is: ['Programming'] },
    'Shell Scripting': { aka: ['Unix Shell'], is: ['Scripting'] },
    Bash: {
      is: ['Shell Scripting'],
      when: {
        Bash: {
          unless: ['birthday bash', 'annual bash', 'summer bash'],
          matches: ['Python and Bash', 'Automates with Bash'],
          misses: ['Plans our summer bash', 'An annual bash for staff'],
        },
      },
    },
    Scripting: { aka: ['Scripting Languages'] },
    awk: {
      is: ['Shell Scripting'],
      when: {
        awk: {
          near: ['sed', 'bash', 'shell', 'unix', 'grep'],
          matches: ['sed, awk and grep', 'Shell tools such as awk'],
          misses: ['AWK Trading Ltd', 'Hired by AWK for sales'],
        },
      },
    },
    Tcl: {
      is: ['Scripting'],
      when: {
        Tcl: {
          near: ['tk', 'scripting', 'eda', 'verilog', 'expect', 'scripts'],
          matches: ['Tcl or Perl scripts', 'Scripting in Tcl'],
          misses: ['TCL televisions', 'Sales at TCL'],
        },
      },
    },
    MATLAB: { is: ['Programming'], since: 1984 },
    Simulink: { is: ['MATLAB'] },
    ABAP: { aka: ['Advanced Business Application Programming'], is: ['Programming'] },
    'Salesforce Apex': {
      aka: ['Apex'],
      is: ['Programming'],
      since: 2006,
      when: {
        Apex: {
          exact: true,
          near: ['salesforce', 'visualforce', 'lightning', 'soql', 'lwc'],
          matches: ['Salesforce work in Apex', 'Apex, Visualforce'],
          misses: ['Town of Apex, NC', 'Apex predators'],
        },
      },
    },
    Visualforce: { is: ['Salesforce Development'] },
    'Lightning Web Components': { aka: ['LWC'], is: ['Salesforce Development'], since: 2019 },
    SOQL: { aka: ['Salesforce Object Query Language'] },
    'Salesforce Development': {},
    Solidity: {
      is: ['Smart Contracts'],
      since: 2015,
      when: {
        Solidity: {
          exact: true,
          near: ['smart', 'contracts', 'rust', 'defi'],
          matches: ['Smart contracts in Solidity', 'Solidity and Rust'],
          misses: ['Financial Solidity of insurers', 'Solidity and trust'],
        },
      },
    },
    'Smart Contracts': {},
    Blockchain: { aka: ['Distributed Ledger Technology'], since: 2008 },
    Ethereum: { is: ['Blockchain'], since: 2015 },
    'Hyperledger Fabric': { aka: ['Hyperledger'], is: ['Blockchain'], since: 2015 },
    Web3: {},
    WebAssembly: { aka: ['WASM'], since: 2017 },
    Zig: {
      is: ['Programming'],
      since: 2016,
      when: {
        Zig: {
          exact: true,
          near: ['rust', 'c'],
          matches: ['Rust or Zig', 'Code in Zig'],
          misses: ['Zig-zag seams', 'When others zag, we Zig'],
        },
      },
    },
    'Spring Framework': {
      aka: ['Spring', 'Java Spring'],
      is: ['Java'],
      since: 2003,
      when: {
        Spring: {
          exact: true,
          near: ['boot', 'hibernate', 'jpa', 'maven', 'mvc', 'rest'],
          unless: ['spring semester', 'spring term', 'silver spring', 'spring 2026'],
          matches: ['Java with Spring and Hibernate', 'Spring and JPA'],
          misses: ['Starts in Spring 2026 with the Java team', 'Silver Spring, MD'],
        },
      },
    },
    'Spring MVC': { is: ['Spring Framework'] },
    'Spring Boot': { aka: ['SpringBoot'], is: ['Spring Framework'], since: 2014 },
    'Spring Cloud': { is: ['Spring Framework'], since: 2015 },
    'Spring Security': { is: ['Spring Framework'] },
    'Spring Batch': { is: ['Spring Framework'] },
    Hibernate: {
      aka: ['Hibernate ORM'],
      is: ['Java', 'Object-Relational Mapping'],
      since: 2001,
      when: {
        Hibernate: {
          unless: ['bears hibernate', 'hibernate in winter', 'hibernate over winter'],
          matches: ['Spring and Hibernate', 'Hibernate mappings'],
          misses: ['Bats hibernate in winter here', 'Where bears hibernate'],
        },
      },
    },
    JPA: { aka: ['Java Persistence API'], is: ['Java', 'Object-Relational Mapping'], since: 2006 },
    'Object-Relational Mapping': {
      aka: ['ORM'],
      when: {
        ORM: {
          exact: true,
          unless: ['orm specialist', 'online reputation management'],
          near: ['hibernate', 'entity', 'database', 'django', 'sql'],
          matches: ['SQL and ORM frameworks', 'ORM such as Hibernate'],
          misses: ['ORM for pilots', 'Ship ORM and safety briefings'],
        },
      },
    },
    JDBC: { is: ['Java'] },
    JMS: { aka: ['Java Message Service', 'Java Messaging Service'], is: ['Java'] },
    EJB: { aka: ['Enterprise JavaBeans', 'Enterprise Java Beans'], is: ['Java EE'], since: 1998 },
    JSP: {
      aka: ['Java Server Pages'],
      is: ['Java EE'],
      since: 1999,
      when: {
        JSP: {
          exact: true,
          near: ['html', 'struts', 'spring', 'web', 'jsf'],
          matches: ['Java, JSP and servlets', 'JSP web pages'],
          misses: ['Ministers wrote JSP 440', 'Follows JSP rules of the MOD'],
        },
      },
    },
    JSF: {
      aka: ['Java Server Faces'],
      is: ['Java EE'],
      since: 2004,
      when: {
        JSF: {
          exact: true,
          near: ['jsp', 'web', 'primefaces', 'spring'],
          matches: ['JSF web apps in Java', 'JSP or JSF'],
          misses: ['The JSF fighter programme', 'Lockheed JSF wing line'],
        },
      },
    },
    'Java Servlets': { aka: ['Servlets'], is: ['Java EE'] },
    'Apache Struts': {
      aka: ['Struts'],
      is: ['Java'],
      since: 2000,
      when: {
        Struts: {
          near: ['spring', 'hibernate', 'jsp', 'mvc'],
          matches: ['Java and Struts', 'Struts, Spring'],
          misses: ['Replaces shocks and struts', 'Suspension struts'],
        },
      },
    },
    Vaadin: { is: ['Java'] },
    Quarkus: { is: ['Java'], since: 2019 },
    Micronaut: { is: ['Java'], since: 2018 },
    'Play Framework': { is: ['Scala'], since: 2007 },
    Akka: { since: 2009 },
    'Java Swing': { is: ['Java'] },
    Lombok: { is: ['Java'] },
    JVM: { aka: ['Java Virtual Machine'] },
    Django: {
      is: ['Python'],
      since: 2005,
      when: {
        Django: {
          unless: ['django unchained', 'django reinhardt'],
          matches: ['Python and Django', 'Django developer'],
          misses: ['Plays Django Reinhardt', 'Worked on Django Unchained'],
        },
      },
    },
    'Django REST Framework': { aka: ['DRF'], is: ['Django', 'REST API'] },
    Flask: {
      is: ['Python'],
      since: 2010,
      when: {
        Flask: {
          exact: true,
          near: ['django', 'rest', 'web', 'jinja'],
          matches: ['Python with Flask', 'Flask APIs'],
          misses: ['Erlenmeyer Flask cleaning', 'Cell culture in a Flask'],
        },
      },
    },
    FastAPI: { is: ['Python', 'REST API'], since: 2018 },
    SQLAlchemy: { is: ['Python', 'Object-Relational Mapping'], since: 2006 },
    Celery: {
      is: ['Python'],
      since: 2009,
      when: {
        Celery: {
          exact: true,
          near: ['django', 'redis', 'flask', 'queue'],
          matches: ['Django, Celery and Redis', 'Celery task queues'],
          misses: ['Chop Celery and onions', 'Celery soup'],
        },
      },
    },
    asyncio: { is: ['Python'], since: 2014 },
    PyQt: { is: ['Python', 'Qt'] },
    Qt: {
      since: 1995,
      when: {
        Qt: {
          exact: true,
          near: ['c++', 'gui', 'embedded', 'desktop'],
          matches: ['C++ and Qt', 'Qt GUI work'],
          misses: ['Measure the Qt of milk', 'Monitor the Qt interval'],
        },
      },
    },
    MFC: {
      aka: ['Microsoft Foundation Classes'],
      is: ['C++'],
      when: {
        MFC: {
          exact: true,
          near: ['c++', 'win32', 'com', 'atl', 'windows', 'visual'],
          matches: ['C++ with MFC', 'MFC and Win32'],
          misses: ['MFC licence in Massachusetts', 'Team at MFC Mortgage'],
        },
      },
    },
    'C++ STL': {
      aka: ['STL', 'Standard Template Library'],
      is: ['C++'],
      when: {
        STL: {
          exact: true,
          near: ['c++', 'boost', 'templates'],
          matches: ['C++, STL and Boost', 'C++ with STL'],
          misses: ['Hiring in STL', 'STL files for 3D printing'],
        },
      },
    },
    Boost: {
      is: ['C++'],
      when: {
        Boost: {
          exact: true,
          near: ['c++', 'stl', 'libraries'],
          matches: ['C++ and Boost', 'Boost libraries'],
          misses: ['Boost sales', 'Boost morale at work'],
        },
      },
    },
    'Win32 API': { aka: ['Win32'] },
    CMake: { since: 2000 },
    Maven: {
      aka: ['Apache Maven'],
      since: 2004,
      when: {
        Maven: {
          unless: ['maven clinic', 'style maven', 'marketing maven'],
          matches: ['Maven and Gradle', 'Java builds with Maven'],
          misses: ['A marketing maven', 'Join Maven Clinic'],
        },
      },
    },
    Gradle: { since: 2007 },
    'Apache Ant': {
      aka: ['Ant'],
      when: {
        Ant: {
          exact: true,
          near: ['maven', 'jenkins', 'build'],
          matches: ['Ant or Maven', 'Java builds in Ant'],
          misses: ['Ant control and pest work', 'Ant-Man film crew'],
        },
      },
    },
    npm: {
      since: 2010,
      when: {
        npm: {
          near: ['node', 'yarn', 'webpack', 'packages', 'react', 'web'],
          matches: ['JavaScript, npm and Webpack', 'npm packages'],
          misses: ['NPM 5.2 margin growth', 'Held NPM of the bank steady'],
        },
      },
    },
    Tomcat: {
      aka: ['Apache Tomcat'],
      since: 1999,
      when: {
        Tomcat: {
          unless: ['f-14 tomcat'],
          matches: ['Deploys on Tomcat', 'Tomcat or JBoss'],
          misses: ['Flew the F-14 Tomcat', 'F-14 Tomcat crew chief'],
        },
      },
    },
    JBoss: { since: 1999 },
    WebLogic: {},
    WebSphere: { aka: ['IBM WAS'], since: 1998 },
    IIS: { aka: ['Internet Information Services'] },
    Nginx: { since: 2004 },
    'Apache HTTP Server': { aka: ['Apache Web Server'], since: 1995 },
    RabbitMQ: { is: ['Message Queues'], since: 2007 },
    ActiveMQ: { is: ['Message Queues'], since: 2004 },
    'IBM MQ': { aka: ['WebSphere MQ', 'MQSeries'], is: ['Message Queues'] },
    ZeroMQ: { aka: ['0MQ'], is: ['Message Queues'] },
    'Message Queues': { aka: ['Message Brokers'] },
    'Apache Camel': { since: 2007 },
    MuleSoft: { since: 2006 },
    TIBCO: {},
    'Enterprise Service Bus': { aka: ['ESB'] },
    'Enterprise Application Integration': { aka: ['EAI'] },
    'Systems Integration': {},
    EDI: {
      aka: ['Electronic Data Interchange'],
      when: {
        EDI: {
          exact: true,
          unless: ['edi initiatives', 'edi strategy', 'edi policy', 'commitment to edi'],
          matches: ['EDI 850 and 810 transactions', 'Maps EDI files'],
          misses: ['Our commitment to EDI', 'Leads EDI strategy and inclusion'],
        },
      },
    },
    OutSystems: { is: ['Low-Code Development'] },
    Mendix: { is: ['Low-Code Development'] },
    Appian: { is: ['Low-Code Development'] },
    Pega: { is: ['Low-Code Development'] },
    Camunda: { since: 2013 },
    'Low-Code Development': {},
    'Business Rules Engine': { aka: ['BRMS'] },
    'Software Localization': {},
    Internationalization: { aka: ['i18n'] },
    'High-Performance Computing': {
      aka: ['HPC', 'Supercomputing'],
      when: {
        HPC: {
          exact: true,
          near: ['computing', 'cluster', 'slurm', 'cuda', 'performance'],
          matches: ['HPC clusters with Slurm', 'Linux for HPC'],
          misses: ['HPC plates in hospice', 'Registered with the HPC since 2009'],
        },
      },
    },
    MPI: {
      aka: ['Message Passing Interface'],
      when: {
        MPI: {
          exact: true,
          near: ['openmp', 'hpc', 'parallel', 'cuda', 'cluster'],
          matches: ['MPI and OpenMP', 'Parallel code in MPI'],
          misses: ['MPI Level 2 for weld inspection', 'Holds an MPI ticket'],
        },
      },
    },
    OpenMP: { is: ['Parallel Programming'], since: 1997 },
    Compilers: {},
    LLVM: { is: ['Compilers'], since: 2003 },
    Clang: {},
    GDB: {
      is: ['Debugging'],
      when: {
        GDB: {
          exact: true,
          near: ['debugging', 'gcc', 'debugger', 'jtag'],
          matches: ['Debugging with GDB', 'GCC and GDB'],
          misses: ['An ESRI GDB schema', 'GDB feature classes in ArcGIS'],
        },
      },
    },
    GCC: {
      aka: ['GNU Compiler Collection'],
      when: {
        GCC: {
          exact: true,
          near: ['gdb', 'make', 'toolchain', 'embedded'],
          matches: ['GCC and GDB on Linux', 'Embedded toolchain with GCC'],
          misses: ['Sales across the GCC', 'GCC experience in Dubai is a plus'],
        },
      },
    },
    'Visual Studio': { since: 1997 },
    'VS Code': { aka: ['VSCode', 'Visual Studio Code'], since: 2015 },
    'IntelliJ IDEA': { aka: ['IntelliJ'], since: 2001 },
    'Eclipse IDE': {
      aka: ['Eclipse'],
      since: 2001,
      when: {
        Eclipse: {
          near: ['intellij', 'ide', 'maven', 'plugin'],
          unless: ['eclipse ppm', 'eclipse scheduling', 'solar eclipse'],
          matches: ['Java in Eclipse', 'Eclipse or IntelliJ'],
          misses: ['Watched the solar eclipse', 'Eclipse treatment planning for photons'],
        },
      },
    },
    PyCharm: { since: 2010 },
    NetBeans: {},
    Vim: {
      when: {
        Vim: {
          near: ['editor', 'emacs', 'tmux', 'bash', 'ide'],
          matches: ['Linux and Vim', 'Emacs or Vim'],
          misses: ['Vim and vigour', 'Full of vim'],
        },
      },
    },
    'GitHub Copilot': { since: 2021 },
    'Performance Optimization': { aka: ['Performance Tuning'] },
    'Technical Documentation': { aka: ['Technical Documents'] },
    'Technical Specifications': { aka: ['Technical Specs'] },
    'Release Management': {},
    'Configuration Management': {},
    'Desktop Application Development': { aka: ['Desktop Applications'] },
    'GUI Development': { aka: ['GUI Design'] },
    'Open Source': {},
    'Computer Science': { aka: ['CS Fundamentals'] },
    Caching: {
      when: {
        Caching: {
          unless: ['weapons caching', 'geo caching'],
          matches: ['Caching with Redis', 'Load balancing and caching'],
          misses: ['Weekend geo caching', 'Loves geo caching'],
        },
      },
    },
    'Payment Gateways': {},
    'Scalable Systems': { aka: ['Scalability'] },
    'Model-View-Controller': {
      aka: ['MVC', 'MVC Framework'],
      when: {
        MVC: {
          exact: true,
          unless: ['mvc driver', 'nj mvc', 'mvc inspection'],
          matches: ['MVC design pattern', 'ASP pages in MVC style'],
          misses: ['Records at the NJ MVC', 'Passed the MVC inspection'],
        },
      },
    },
    MVVM: {},
    'Dependency Injection': {},
    'Software Testing': { aka: ['Application Testing', 'Software QA'] },
    'Software Quality Assurance': {
      aka: ['SQA', 'Software Quality', 'QA Testing'],
      is: ['Software Testing'],
      when: {
        SQA: {
          exact: true,
          unless: ['sqa qualifications', 'sqa level', 'sqa higher', 'sqa highers'],
          matches: ['SQA processes for releases', 'SQA and test plans'],
          misses: ['An SQA Level 3 award', 'SQA Highers in maths'],
        },
      },
    },
    'Test Automation': { aka: ['Automated Testing', 'Automated Tests'], is: ['Software Testing'] },
    'Manual Testing': { is: ['Software Testing'] },
    'Unit Testing': { is: ['Software Testing'] },
    'Integration Testing': { aka: ['System Integration Testing'], is: ['Software Testing'] },
    'End-to-End Testing': { aka: ['E2E Testing', 'E2E Tests'], is: ['Software Testing'] },
    'Regression Testing': { is: ['Software Testing'] },
    'Functional Testing': { is: ['Software Testing'] },
    'System Testing': {},
    'User Acceptance Testing': {
      aka: ['UAT', 'User Acceptance Tests', 'Acceptance Testing'],
      is: ['Software Testing'],
      when: {
        'Acceptance Testing': {
          unless: ['site acceptance testing', 'material acceptance testing', 'concrete acceptance testing'],
          matches: ['Regression and acceptance testing'],
          misses: ['Site acceptance testing of pumps', 'Concrete acceptance testing'],
        },
      },
    },
    'Exploratory Testing': { is: ['Software Testing'] },
    'Smoke Testing': {
      aka: ['Sanity Testing'],
      when: {
        'Smoke Testing': {
          unless: ['smoke testing of sewers', 'sewer smoke testing', 'smoke testing sewers', 'smoke testing of drains'],
          matches: ['Smoke testing each build', 'Regression and smoke testing'],
          misses: ['Sewer smoke testing', 'Smoke testing of drains and gullies'],
        },
      },
    },
    'Performance Testing': {},
    'Load Testing': {},
    'API Testing': { is: ['Software Testing'] },
    'Usability Testing': { aka: ['User Testing'] },
    'Accessibility Testing': { is: ['Software Testing'] },
    'Mobile Testing': { is: ['Software Testing'] },
    'Test Planning': { aka: ['Test Plans'] },
    'Test Cases': { aka: ['Test Scripts'] },
    'Test Strategy': {},
    'Test Management': {},
    'Defect Tracking': { aka: ['Bug Tracking', 'Defect Management', 'Bug Reporting'] },
    'Static Code Analysis': {},
    JUnit: { is: ['Unit Testing', 'Java'] },
    TestNG: { is: ['Java', 'Test Automation'] },
    Mockito: { is: ['Java', 'Unit Testing'] },
    pytest: { is: ['Python', 'Unit Testing'] },
    NUnit: { is: ['.NET', 'Unit Testing'] },
    MSTest: { is: ['.NET', 'Unit Testing'] },
    PHPUnit: { is: ['PHP', 'Unit Testing'] },
    RSpec: { is: ['Ruby', 'Unit Testing'] },
    'Google Test': { aka: ['GTest'], is: ['C++', 'Unit Testing'] },
    Selenium: {
      aka: ['Selenium WebDriver'],
      is: ['Test Automation'],
      since: 2004,
      when: {
        Selenium: {
          unless: ['selenium deficiency', 'selenium supplement', 'selenium levels'],
          matches: ['Selenium with Java', 'Selenium or Cypress'],
          misses: ['Cattle with selenium deficiency', 'Checks selenium levels in feed'],
        },
      },
    },
    Cypress: {
      is: ['Test Automation', 'JavaScript'],
      since: 2017,
      when: {
        Cypress: {
          exact: true,
          near: ['selenium', 'playwright', 'testing', 'tests', 'automation', 'react'],
          unless: ['cypress, ca', 'cypress, tx'],
          matches: ['E2E tests in Cypress', 'Cypress or Playwright'],
          misses: ['Our clinic in Cypress, TX', 'Prunes Cypress hedges'],
        },
      },
    },
    Playwright: {
      is: ['Test Automation'],
      since: 2020,
      when: {
        Playwright: {
          near: ['testing', 'tests', 'automation', 'selenium', 'jest'],
          matches: ['Playwright tests in TypeScript', 'Selenium, Playwright'],
          misses: ['An award-winning playwright', 'Playwright in residence at the theatre'],
        },
      },
    },
    Puppeteer: {
      is: ['JavaScript', 'Test Automation'],
      since: 2017,
      when: {
        Puppeteer: {
          near: ['node', 'playwright', 'selenium', 'scraping', 'cypress', 'jest'],
          matches: ['Scraping with Puppeteer', 'Puppeteer and Jest'],
          misses: ['A professional puppeteer', "Puppeteer for children's shows"],
        },
      },
    },
    Appium: { is: ['Mobile Testing', 'Test Automation'], since: 2012 },
    Cucumber: {
      is: ['Behaviour-Driven Development'],
      when: {
        Cucumber: {
          near: ['bdd', 'selenium', 'gherkin', 'testing', 'automation', 'tests'],
          matches: ['Cucumber and Selenium', 'BDD with Cucumber'],
          misses: ['Harvest cucumber and tomatoes', 'Cucumber salad'],
        },
      },
    },
    Gherkin: {
      is: ['Behaviour-Driven Development'],
      when: {
        Gherkin: {
          near: ['cucumber', 'specflow', 'scenarios', 'testing', 'tests', 'syntax'],
          matches: ['Scenarios in Gherkin', 'Gherkin and SpecFlow'],
          misses: ['Burgers with gherkin and cheese', 'An office near the Gherkin'],
        },
      },
    },
    SpecFlow: { is: ['Behaviour-Driven Development', '.NET'] },
    'Robot Framework': { is: ['Test Automation', 'Python'] },
    'Rest Assured': {
      is: ['API Testing', 'Java'],
      when: {
        'Rest Assured': {
          near: ['testing', 'selenium', 'automation', 'postman'],
          matches: ['API tests in Rest Assured', 'Rest Assured, Postman'],
          misses: ['Rest assured that we care', 'You can rest assured'],
        },
      },
    },
    Postman: {
      is: ['API Testing'],
      since: 2012,
      when: {
        Postman: {
          near: ['rest', 'testing', 'swagger', 'selenium', 'insomnia'],
          matches: ['API testing in Postman', 'Postman and Swagger'],
          misses: ['A rural postman', 'Postman wanted for deliveries'],
        },
      },
    },
    SoapUI: { is: ['API Testing'] },
    JMeter: { is: ['Performance Testing'] },
    LoadRunner: { is: ['Performance Testing'] },
    Gatling: {
      is: ['Performance Testing'],
      when: {
        Gatling: {
          near: ['jmeter', 'performance', 'load', 'testing', 'tests'],
          matches: ['Load testing with Gatling', 'JMeter or Gatling'],
          misses: ['A Gatling gun mount', 'Ask for Mr Gatling'],
        },
      },
    },
    k6: { is: ['Performance Testing'] },
    TestRail: { is: ['Test Management'] },
    qTest: { is: ['Test Management'] },
    'HP ALM': { aka: ['HP QC', 'HPQC'], is: ['Test Management'] },
    'Unified Functional Testing': { aka: ['QTP', 'HP UFT'], is: ['Test Automation'] },
    'Katalon Studio': { is: ['Test Automation'] },
    'Tricentis Tosca': { is: ['Test Automation'] },
    BrowserStack: {},
    SonarQube: { is: ['Static Code Analysis'] },
    Bugzilla: { is: ['Defect Tracking'] },
    'Clean Architecture': {},
  },
  certifications: {
    'Oracle Certified Professional: Java SE Programmer': {
      aka: ['OCPJP'],
      was: ['Sun Certified Java Programmer', 'SCJP'],
      is: ['Java'],
      by: 'Oracle',
    },
    'Oracle Certified Associate: Java SE Programmer': { aka: ['OCAJP'], is: ['Java'], by: 'Oracle' },
    'Microsoft Certified Solutions Developer': { aka: ['MCSD'], by: 'Microsoft' },
    'Microsoft Certified Professional Developer': { aka: ['MCPD'], by: 'Microsoft' },
    'Salesforce Certified Platform Developer I': { is: ['Salesforce Development'], by: 'Salesforce' },
    'Salesforce Certified Platform Developer II': {
      is: ['Salesforce Certified Platform Developer I'],
      by: 'Salesforce',
    },
    'ISTQB Certified Tester Foundation Level': {
      aka: ['CTFL', 'ISTQB Foundation Level'],
      is: ['ISTQB Certification', 'Software Testing'],
      by: 'ISTQB',
    },
    'ISTQB Certification': { aka: ['ISTQB'], is: ['Software Testing'] },
    'ISTQB Advanced Level Test Analyst': {
      is: ['ISTQB Advanced Level', 'ISTQB Certified Tester Foundation Level'],
      by: 'ISTQB',
    },
    'ISTQB Advanced Level': { aka: ['CTAL'], is: ['ISTQB Certified Tester Foundation Level'] },
    'ISTQB Agile Tester': { aka: ['CTFL-AT'], is: ['Software Testing'], by: 'ISTQB' },
    'Certified Software Tester': { aka: ['CSTE'], is: ['Software Testing'], by: 'QAI' },
    'Certified Software Development Professional': { aka: ['CSDP'], by: 'IEEE Computer Society' },
    'Zend Certified PHP Engineer': { aka: ['ZCE', 'Zend Certified Engineer'], is: ['PHP'], by: 'Zend' },
    'PCEP Certified Entry-Level Python Programmer': { aka: ['PCEP'], is: ['Python'], by: 'Python Institute' },
    'PCAP Certified Associate Python Programmer': { aka: ['PCAP'], is: ['Python'], by: 'Python Institute' },
    'TOGAF Certification': { is: ['TOGAF'], by: 'The Open Group' },
  },
  titles: {
    'Software Engineer': {
      aka: ['Software Developer', 'SWE', 'Software Development Engineer', 'SDE', 'Applications Developer'],
      when: {
        SDE: {
          exact: true,
          near: ['engineer', 'ii', 'amazon'],
          matches: ['SDE II, Amazon', 'Software role (SDE)'],
          misses: ['SDE sampling of soils', 'Filed with SDE in Maine'],
        },
      },
    },
    Programmer: {
      aka: ['Coder'],
      when: {
        Coder: {
          unless: ['medical coder', 'clinical coder', 'certified coder', 'inpatient coder', 'professional coder'],
          matches: ['A strong coder', 'Hands-on coder in Java'],
          misses: ['Certified professional coder', 'Hired as an inpatient coder'],
        },
      },
    },
    'Programmer Analyst': { aka: ['Developer Analyst'] },
    'Backend Developer': { aka: ['Backend Engineer'], is: ['Software Engineer'] },
    'Full-Stack Developer': {
      aka: [
        'Full Stack Engineer',
        'Fullstack Engineer',
        'Fullstack Developer',
        'Full Stack Software Engineer',
        'Full-Stack Web Developer',
      ],
      is: ['Software Engineer'],
    },
    'Java Developer': {
      aka: ['Java Software Engineer', 'Java Programmer', 'Java Engineer', 'J2EE Developer'],
      is: ['Software Engineer'],
    },
    '.NET Developer': { is: ['Software Engineer'] },
    'Python Developer': { is: ['Software Engineer'] },
    'PHP Developer': { is: ['Software Engineer'] },
    'C++ Developer': { is: ['Software Engineer'] },
    'Ruby Developer': { is: ['Software Engineer'] },
    'Go Developer': { is: ['Software Engineer'] },
    'Scala Developer': { is: ['Software Engineer'] },
    'Salesforce Developer': { is: ['Software Engineer'] },
    'SAP ABAP Developer': { is: ['Software Engineer'] },
    'Blockchain Developer': { aka: ['Blockchain Engineer'], is: ['Software Engineer'] },
    'Integration Developer': { aka: ['Integration Engineer'] },
    'Software Architect': { aka: ['Application Architect'] },
    'Solutions Architect': {},
    'Technical Architect': {},
    'Enterprise Architect': {},
    'Systems Analyst': {},
    'Engineering Manager': {},
    'Tech Lead': { aka: ['Technical Lead'], is: ['Software Engineer'] },
    'Chief Technology Officer': { aka: ['CTO', 'Chief Technical Officer'] },
    'VP of Engineering': {},
    'Head of Engineering': {},
    'QA Engineer': { is: ['Software Tester'] },
    'Software Tester': { aka: ['Test Analyst'] },
    'Test Automation Engineer': { aka: ['SDET', 'QA Automation Engineer'], is: ['QA Engineer'] },
    'Performance Test Engineer': { is: ['Software Tester'] },
    'Test Manager': {},
    'Release Manager': {},
    'Developer Advocate': {},
    'Technical Writer': { aka: ['Technical Communicator', 'Technical Author'] },
    'Software Consultant': {},
    'Computer Scientist': {},
    'Research Software Engineer': {
      aka: ['RSE'],
      is: ['Software Engineer'],
      when: {
        RSE: {
          exact: true,
          near: ['research', 'university', 'engineer'],
          matches: ['RSE at a university', 'Research software group (RSE)'],
          misses: ['RSE compliance reports', 'RSE filed for the quarter'],
        },
      },
    },
    'Graduate Software Engineer': {},
    'RPA Developer': { is: ['Software Engineer'] },
  },
})
