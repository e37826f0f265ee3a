import { defineTable } from '../define-table.ts'

const uni = [
  'university',
  'academic',
  'faculty',
  'college',
  'students',
  'research',
  'department',
  'professor',
  'lecturer',
  'teaching',
  'undergraduate',
  'postgraduate',
  'PhD',
  'school',
  'campus',
  'higher',
] as const

export const higherEducationAndResearch = defineTable({
  trade: 'higher-education-and-research',
  skills: {
    'University Teaching': {},
    'Academic Research': {
      aka: ['university research', 'independent research'],
    },
    'Research Methods': {
      aka: ['research methodology', 'research design'],
    },
    'Qualitative Research': {},
    'Quantitative Research': {
      aka: ['quantitative data analysis'],
    },
    'Mixed Methods Research': {},
    Ethnography: { aka: ['participant observation'] },
    'Survey Research': {},
    'Focus Groups': {},
    'Program Evaluation': {
      aka: ['MEL'],
      when: {
        MEL: {
          exact: true,
          near: ['program', 'programme', 'donor', 'development', 'NGO', 'evaluation', 'learning', 'indicators'],
          matches: ['NGO MEL lead.', 'Donor programme MEL.'],
          misses: ['Mel Reed.', 'Aircraft MEL items.'],
        },
      },
    },
    'Academic Writing': {
      aka: ['journal articles'],
    },
    'Peer Review (Scholarly)': {},
    'Conference Presentations': {
      aka: ['academic conferences', 'conference papers'],
    },
    'Grant Writing': {
      aka: ['grant proposals', 'research grants'],
    },
    'Grants Administration': {},
    'Uniform Guidance': {},
    'NIH Grants': {
      aka: ['R01'],
      when: {
        R01: {
          exact: true,
          near: ['NIH', 'grant', 'grants', 'funding', 'funded', 'PI', 'research'],
          matches: ['NIH R01.', 'Funded R01 grant.'],
          misses: ['Room R01.', 'Bug r01.'],
        },
      },
    },
    'Course Development': {},
    'Student Advising': {},
    'Student Recruitment': {},
    'Student Affairs': {
      aka: ['student services', 'student life', 'student support services'],
      when: {
        'student services': {
          unless: ['director of student services', 'office of student services'],
          matches: ['Years in student services.', 'Skills in student services.'],
          misses: ['Office of Student Services.', 'Report to the director of student services.'],
        },
      },
    },
    'Financial Aid Administration': {
      aka: ['FAFSA'],
    },
    FERPA: { aka: ['Family Educational Rights and Privacy Act'] },
    'Title IX': {},
    'Accreditation (Higher Education)': {
      aka: ['NEASC', 'NWCCU'],
    },
    'Academic Quality Assurance': {
      aka: ['QAA'],
    },
    REF: {
      aka: ['Research Excellence Framework', 'REF-able'],
      when: {
        REF: {
          exact: true,
          near: uni,
          unless: ['REF NO', 'JOB REF', 'REF CODE', 'JOB REF NO', 'REF NUMBER'],
          matches: ['University REF return.', 'Research outputs for the REF.'],
          misses: ['JOB REF 1234.', 'A youth football ref.'],
        },
      },
    },
    'Institutional Research': {
      aka: ['IPEDS', 'HESA'],
    },
    Banner: {
      when: {
        Banner: {
          exact: true,
          near: [
            'Ellucian',
            'student',
            'university',
            'college',
            'PeopleSoft',
            'Colleague',
            'registrar',
            'registration',
            'ERP',
            'admissions',
            'financial',
            'enrollment',
            'Slate',
            'Degree',
          ],
          unless: [
            'Banner Health',
            'Banner ads',
            'Banner ad',
            'Banner University Medical',
            'Banner Bank',
            'Roll up Banner',
          ],
          matches: ['University ERP such as Banner.', 'Registrar with Banner and Slate.'],
          misses: ['Works at Banner Health.', 'Designs Banner ads.'],
        },
      },
    },
    'Learning Management Systems': {
      aka: ['LMS', 'virtual learning environment', 'VLE'],
      when: {
        LMS: {
          exact: true,
          near: [
            'learning',
            'Canvas',
            'Moodle',
            'Blackboard',
            'courses',
            'training',
            'e-learning',
            'SCORM',
            'online',
            'course',
            'D2L',
            'Cornerstone',
            'admin',
            'students',
          ],
          unless: ['LMS Windows', 'LMS data', 'LMS trucks'],
          matches: ['LMS (learning).', 'E-learning LMS admin.'],
          misses: ['Windows by LMS and sons.', 'Lms files.'],
        },
      },
    },
    'Canvas LMS': { aka: ['Instructure Canvas'], since: 2011 },
    Blackboard: {
      aka: ['Blackboard Learn'],
      when: {
        Blackboard: {
          exact: true,
          near: [
            'Canvas',
            'Moodle',
            'LMS',
            'VLE',
            'Learn',
            'online',
            'university',
            'course',
            'learning',
            'D2L',
            'teaching',
            'Brightspace',
            'courses',
          ],
          matches: ['LMS such as Blackboard.', 'Moodle or Blackboard.'],
          misses: ['Wipe the blackboard.', 'Chalk on a Blackboard.'],
        },
      },
    },
    Moodle: { since: 2002 },
    Brightspace: { aka: ['D2L', 'Desire2Learn', 'Desire to Learn'] },
    'Qualitative Data Analysis Software': { aka: ['CAQDAS'] },
    NVivo: { is: ['Qualitative Data Analysis Software'] },
    'Reference Management Software': {},
    Bibliometrics: {},
    'Open Access Publishing': {
      aka: ['DSpace'],
    },
    'Library Science': {},
    Cataloguing: {
      aka: ['MARC', 'MARC21'],
      when: {
        MARC: {
          exact: true,
          near: ['cataloging', 'cataloguing', 'library', 'RDA', 'records', 'metadata', 'OCLC', 'LCSH', 'bibliographic'],
          matches: ['Library MARC records.', 'RDA and MARC.'],
          misses: ['Ask Marc.', 'MARC train.'],
        },
      },
    },
    'Integrated Library Systems': {},
    'Archives Management': {
      aka: ['EAD'],
    },
    'Museum Collections Care': {
      aka: ['collections management', 'curation'],
      when: {
        'collections management': {
          near: ['museum', 'library', 'archive', 'archives', 'gallery', 'special', 'objects', 'curatorial', 'heritage'],
          matches: ['Museum collections management.', 'Library collections management.'],
          misses: ['Debt collections management.', 'Credit and collections management.'],
        },
        curation: {
          near: [
            'museum',
            'gallery',
            'exhibition',
            'art',
            'exhibitions',
            'archive',
            'collections',
            'heritage',
            'objects',
          ],
          matches: ['Museum curation.', 'Exhibition curation of art.'],
          misses: ['Playlist curation.', 'Feed curation.'],
        },
      },
    },
    'Economics Research': {},
    'Sociological Research': {
      aka: ['social sciences'],
      when: {
        'social sciences': {
          unless: [
            'degree in social sciences',
            'or social sciences',
            'in social sciences',
            'in the social sciences',
            'social sciences or',
            'School of Social Sciences',
          ],
          matches: ['Teaches social sciences.', 'Lectures on social sciences.'],
          misses: ['A degree in social sciences.', 'School of Social Sciences.'],
        },
      },
    },
    'Historical Research': {},
    'Technology Transfer': {},
    'Alumni Relations': {
      aka: ['advancement'],
      when: {
        advancement: {
          near: [
            'alumni',
            'donor',
            'donors',
            'fundraising',
            'gifts',
            'university',
            'philanthropy',
            'giving',
            'philanthropic',
            'institutional',
          ],
          unless: [
            'career advancement',
            'advancement opportunities',
            'opportunities for advancement',
            'advancement of',
            'room for advancement',
            'opportunity for advancement',
          ],
          matches: ['University alumni and advancement.', 'Donor gifts, institutional advancement.'],
          misses: ['Career advancement at a university.', 'The advancement of women in giving.'],
        },
      },
    },
    'Study Abroad Programs': {},
    'University Governance': {
      aka: ['higher education administration'],
    },
    'Career Services (University)': {
      aka: ['career services'],
    },
    SITS: {},
    Slate: {
      when: {
        Slate: {
          exact: true,
          near: [
            'admissions',
            'CRM',
            'enrollment',
            'Technolutions',
            'Banner',
            'student',
            'college',
            'university',
            'recruitment',
            'application',
          ],
          matches: ['Admissions CRM: Slate.', 'Enrollment on Slate.'],
          misses: ['Slate roof.', 'Natural slate for patios.'],
        },
      },
    },
    'Colleague ERP': { aka: ['Ellucian Colleague'] },
    Jenzabar: {},
    SEVIS: {},
    Sakai: {},
    Panopto: {},
    Turnitin: {},
    Respondus: {},
    VoiceThread: {},
    Mentimeter: {},
    'ATLAS.ti': { is: ['Qualitative Data Analysis Software'] },
    EndNote: { is: ['Reference Management Software'] },
    Zotero: { is: ['Reference Management Software'] },
    Mendeley: { is: ['Reference Management Software'] },
    Koha: { is: ['Integrated Library Systems'] },
    LibGuides: { is: ['Integrated Library Systems'] },
    Scopus: {},
    PubMed: {},
    'Anthropological Research': {
      aka: ['anthropology'],
      when: {
        anthropology: {
          unless: ['degree in anthropology', 'or anthropology', 'in anthropology', 'sociology anthropology'],
          matches: ['Teaches anthropology.', 'Lectures on anthropology.'],
          misses: ['A degree in anthropology.', 'A BA in anthropology.'],
        },
      },
    },
    'Political Science Research': {
      aka: ['political science'],
      when: {
        'political science': {
          unless: [
            'degree in political science',
            'or political science',
            'in political science',
            'political science or',
            'political science public',
            'political science economics',
            'economics political science',
          ],
          matches: ['Teaches political science.', 'Lectures on political science.'],
          misses: ['A degree in political science.', 'A BA in political science.'],
        },
      },
    },
    'International Relations': {
      when: {
        'International Relations': {
          unless: [
            'degree in international relations',
            'or international relations',
            'in international relations',
            'international relations or',
            'international relations political',
            'political science international relations',
          ],
          matches: ['Teaches international relations.', 'Lectures on international relations.'],
          misses: ['A degree in international relations.', 'A BA in international relations.'],
        },
      },
    },
    Sociology: {
      when: {
        Sociology: {
          unless: [
            'degree in sociology',
            "bachelor's in sociology",
            'social work sociology',
            'sociology psychology',
            'psychology sociology',
            'sociology or',
            'or sociology',
            'sociology or a',
            'in sociology',
            'sociology social',
          ],
          matches: ['Teaches sociology.', 'Lectures on sociology.'],
          misses: ['A degree in sociology.', "A bachelor's in sociology."],
        },
      },
    },
    ABET: { is: ['Accreditation (Higher Education)'] },
    AACSB: { is: ['Accreditation (Higher Education)'] },
    WASC: { is: ['Accreditation (Higher Education)'] },
    Fundraising: {},
    'Major Gifts': {},
    'Planned Giving': {},
    'Prospect Research': {},
    'Donor Stewardship': {},
    "Raiser's Edge": {},
    'Annual Giving': {},
    'Trusts and Foundations Fundraising': {},
    'Corporate Fundraising': {},
    'Community Fundraising': {},
    'Capital Campaigns': {},
    'Gift Aid': {},
  },
  certifications: {
    'Fellow of the Higher Education Academy': {
      aka: ['FHEA', 'AFHEA'],
      by: 'Advance HE',
    },
    'Certified Research Administrator': {
      aka: ['CPRA', 'CFRA'],
      by: 'Research Administrators Certification Council',
    },
    'Grant Professional Certified': {
      aka: ['GPC', 'Certified Grants Management Specialist', 'CGMS', 'Grant Professional Certification'],
      by: 'Grant Professionals Certification Institute',
      when: {
        GPC: {
          exact: true,
          near: ['grant', 'grants', 'writer', 'GPCI', 'professional', 'funding'],
          matches: ['Grant writer, GPC.', 'Grants staff with GPC.'],
          misses: ['GPC analysis of polymers.', 'A gpc card for GPC purchases.'],
        },
      },
    },
    CFRE: {
      aka: ['Certified Fund Raising Executive'],
      by: 'CFRE International',
    },
    'CILIP Chartership': { aka: ['MCLIP', 'ACLIP'], by: 'CILIP' },
    'Certified Archivist': {
      by: 'ACA',
    },
    'Quality Matters': {
      aka: ['APPQMR'],
      by: 'Quality Matters',
    },
  },
  titles: {
    Professor: { aka: ['professeur'] },
    Lecturer: {
      aka: ['teaching fellow', 'reader', 'college instructor', 'adjunct instructor'],
      when: {
        reader: {
          near: ['university', 'professor', 'lecturer', 'academic', 'chair', 'department', 'senior'],
          unless: [
            'card reader',
            'screen reader',
            'meter reader',
            'meter readers',
            'proof reader',
            'script reader',
            'RFID reader',
          ],
          matches: ['University reader and lecturer.', 'Reader in law, department chair.'],
          misses: ['Code reader tool.', 'A fast reader.'],
        },
      },
    },
    'Teaching Assistant (University)': {
      aka: ['graduate teaching assistant', 'GTA', 'graduate assistant'],
      when: {
        GTA: {
          exact: true,
          near: ['university', 'teaching', 'graduate', 'PhD', 'undergraduate', 'students', 'seminars'],
          matches: ['University GTA.', 'PhD student as GTA.'],
          misses: ['Toronto GTA.', 'Plays GTA.'],
        },
      },
    },
    'Postdoctoral Researcher': {
      aka: ['postdoc', 'postdoctoral fellow'],
    },
    'Research Assistant': {
      aka: ['RA', 'research technician'],
      when: {
        RA: {
          exact: true,
          near: [
            'research',
            'professor',
            'lab',
            'university',
            'PI',
            'graduate',
            'PhD',
            'study',
            'undergraduate',
            'economics',
          ],
          unless: ['RA patients', 'regulatory affairs RA', 'RA QA'],
          matches: ['University research RA.', 'Lab RA for a professor.'],
          misses: ['Drugs for RA patients.', 'Ra the sun god.'],
        },
      },
    },
    Researcher: {
      aka: ['research scientist', 'research manager'],
    },
    'PhD Student': {},
    'Academic Dean': {
      aka: ['dean', 'provost', 'university president'],
      when: {
        dean: {
          near: [
            'college',
            'university',
            'faculty',
            'associate',
            'academic',
            'provost',
            'students',
            'school',
            'assistant',
            'affairs',
            'nursing',
            'instruction',
            'executive',
            'interim',
            'arts',
            'sciences',
          ],
          unless: ['James Dean', 'Dean Smith', 'Forest of Dean', 'Dean Foods'],
          matches: ['Associate Dean, arts.', 'University Dean of sciences.'],
          misses: ['Ask Dean at the desk.', 'The Forest of Dean school.'],
        },
      },
    },
    'Academic Advisor': {
      aka: ['student advisor'],
    },
    'Admissions Officer': {
      aka: ['admissions advisor'],
    },
    'Financial Aid Counselor': {},
    'Student Affairs Officer': {},
    'University Administrator': {
      aka: ['faculty administrator'],
    },
    'Research Administrator': {
      aka: ['grants administrator'],
    },
    'Grant Writer': {},
    Librarian: {
      aka: ['library assistant', 'cataloguer', 'library technician', 'library manager'],
    },
    Archivist: {
      aka: ['collections manager'],
      when: {
        'collections manager': {
          near: [
            'museum',
            'art',
            'archive',
            'gallery',
            'natural',
            'history',
            'heritage',
            'curatorial',
            'objects',
            'herbarium',
          ],
          matches: ['Collections manager (museum).', 'Natural history collections manager.'],
          misses: ['Debt collections manager.', 'Credit collections manager.'],
        },
      },
    },
    'Learning Technologist': {},
    Economist: {},
    Sociologist: {},
    Anthropologist: {},
    Historian: {},
    'Political Scientist': {},
    Geographer: {},
    Archaeologist: {},
    Demographer: {},
    Linguist: {
      when: {
        Linguist: {
          unless: ['cryptologic linguist', 'Korean linguist', 'Arabic linguist'],
          matches: ['Linguist, language lab.', 'A trained linguist.'],
          misses: ['A cryptologic linguist.', 'Army Arabic linguist.'],
        },
      },
    },
    'Computational Linguist': {},
    'Evaluation Officer': {
      aka: ['evaluator'],
      when: {
        evaluator: {
          near: ['program', 'programme', 'grant', 'impact', 'research', 'outcomes', 'evaluation'],
          unless: ['credential evaluator', 'transcript evaluator'],
          matches: ['Programme evaluator.', 'Grant impact evaluator.'],
          misses: ['Film evaluator.', 'Guest evaluator of gems.'],
        },
      },
    },
    Fundraiser: {
      aka: ['fundraising manager', 'fundraising officer', 'fundraising assistant'],
    },
    'Major Gifts Officer': {},
    'Museum Curator': {
      aka: ['curator'],
      when: {
        curator: {
          unless: ['content curator', 'playlist curator'],
          matches: ['Curator, City Museum.', 'A textiles curator.'],
          misses: ['A content curator.', 'A playlist curator.'],
        },
      },
    },
    Conservator: {},
    'Gallery Assistant': {},
    'Art Handler': { aka: ['preparator'] },
    'Museum Director': {},
  },
})
