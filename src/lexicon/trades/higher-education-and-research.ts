import { defineTable } from '../define-table.ts'

export const higherEducationAndResearch = defineTable({
  trade: 'higher-education-and-research',
  cues: ['university', 'students', 'college', 'academic', 'research'],
  skills: {
    'University Teaching': {},
    'Academic Research': {},
    'Research Methods': {},
    'Quantitative Research': {},
    'Survey Research': {},
    'Focus Groups': {},
    'Grant Writing': { aka: ['Grant Proposals'] },
    'Uniform Guidance': {},
    'Student Affairs': {},
    'Academic Advising': { aka: ['Student Advising'] },
    FERPA: { aka: ['Family Educational Rights and Privacy Act'] },
    'Title IX': {},
    'Accreditation (Higher Education)': {},
    REF: {
      aka: ['Research Excellence Framework'],
      when: {
        REF: {
          exact: true,
          near: ['faculty', 'department', 'teaching', 'undergraduate', 'phd'],
          unless: ['ref no', 'job ref'],
          matches: ['University REF return.', 'Research outputs for the REF.'],
          misses: ['JOB REF 1234.', 'A youth football ref.'],
        },
      },
    },
    Banner: {
      when: {
        Banner: {
          exact: true,
          near: ['ellucian', 'peoplesoft', 'colleague', 'registrar', 'admissions', 'enrollment'],
          unless: ['banner health', 'banner ads'],
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
          near: ['learning', 'canvas', 'blackboard', 'courses', 'online'],
          unless: ['lms windows', 'lms data'],
          matches: ['LMS (learning).', 'E-learning LMS admin.'],
          misses: ['Windows by LMS and sons.', 'Lms files.'],
        },
      },
    },
    'Canvas LMS': {
      aka: ['Canvas'],
      since: 2011,
      when: {
        Canvas: {
          exact: true,
          near: ['google classroom', 'blackboard', 'moodle', 'schoology', 'lms', 'course', 'assignment', 'grades'],
          matches: ['Canvas or Google Classroom', 'Posts grades in Canvas'],
          misses: ['Paints in oil on canvas', 'Canvas shoes and bags'],
        },
      },
    },
    Blackboard: {
      when: {
        Blackboard: {
          exact: true,
          near: ['canvas', 'moodle', 'lms', 'online', 'course', 'learning', 'teaching'],
          matches: ['LMS such as Blackboard.', 'Moodle or Blackboard.'],
          misses: ['Wipe the blackboard.', 'Chalk on a Blackboard.'],
        },
      },
    },
    Moodle: { since: 2002 },
    Brightspace: { aka: ['D2L', 'Desire to Learn'] },
    'Qualitative Data Analysis Software': { aka: ['CAQDAS'] },
    NVivo: { is: ['Qualitative Data Analysis Software'] },
    'Reference Management Software': {},
    'Library Science': { aka: ['Librarianship'] },
    Cataloguing: { aka: ['Cataloging'] },
    MARC: {
      when: {
        MARC: {
          exact: true,
          near: ['cataloging', 'library', 'rda', 'records', 'metadata'],
          matches: ['Library MARC records.', 'RDA and MARC.'],
          misses: ['Ask Marc.', 'MARC train.'],
        },
      },
      is: ['Cataloguing'],
    },
    'Integrated Library Systems': {},
    'Reference Services': { aka: ['Reference Interviews', 'Reference Librarianship'] },
    'Local History': {},
    'Social Sciences': {
      when: {
        'Social Sciences': {
          unless: ['or social sciences', 'in social sciences', 'in the social sciences', 'school of social sciences'],
          matches: ['Teaches social sciences.', 'Lectures on social sciences.'],
          misses: ['A degree in social sciences.', 'School of Social Sciences.'],
        },
      },
    },
    'Technology Transfer': {},
    'Alumni Relations': {
      aka: ['advancement'],
      when: {
        advancement: {
          near: ['alumni', 'donor', 'gifts', 'philanthropy', 'giving'],
          unless: ['career advancement', 'advancement opportunities', 'advancement of'],
          matches: ['University alumni and advancement.', 'Donor gifts, institutional advancement.'],
          misses: ['Career advancement at a university.', 'The advancement of women in giving.'],
        },
      },
    },
    'Study Abroad Programs': {},
    SITS: {},
    Slate: {
      when: {
        Slate: {
          exact: true,
          near: ['admissions', 'crm', 'enrollment', 'technolutions', 'banner'],
          matches: ['Admissions CRM: Slate.', 'Enrollment on Slate.'],
          misses: ['Slate roof.', 'Natural slate for patios.'],
        },
      },
    },
    Sakai: {},
    Panopto: {},
    Respondus: {},
    VoiceThread: {},
    Mentimeter: {},
    'ATLAS.ti': { is: ['Qualitative Data Analysis Software'] },
    EndNote: { is: ['Reference Management Software'] },
    Zotero: { is: ['Reference Management Software'] },
    Mendeley: { is: ['Reference Management Software'] },
    Koha: { is: ['Integrated Library Systems'] },
    LibGuides: {},
    'Anthropological Research': {
      aka: ['anthropology'],
      when: {
        anthropology: {
          unless: ['or anthropology', 'in anthropology', 'sociology anthropology'],
          matches: ['Teaches anthropology.', 'Lectures on anthropology.'],
          misses: ['A degree in anthropology.', 'A BA in anthropology.'],
        },
      },
    },
    'Political Science Research': {
      aka: ['political science'],
      when: {
        'political science': {
          unless: ['or political science', 'in political science', 'political science or'],
          matches: ['Teaches political science.', 'Lectures on political science.'],
          misses: ['A degree in political science.', 'A BA in political science.'],
        },
      },
    },
    'International Relations': {
      when: {
        'International Relations': {
          unless: ['or international relations', 'in international relations', 'international relations or'],
          matches: ['Teaches international relations.', 'Lectures on international relations.'],
          misses: ['A degree in international relations.', 'A BA in international relations.'],
        },
      },
    },
    Sociology: {
      when: {
        Sociology: {
          unless: ['social work sociology', 'sociology psychology', 'psychology sociology', 'in sociology'],
          matches: ['Teaches sociology.', 'Lectures on sociology.'],
          misses: ['A degree in sociology.', "A bachelor's in sociology."],
        },
      },
    },
    ABET: { is: ['Accreditation (Higher Education)'] },
    AACSB: { is: ['Accreditation (Higher Education)'] },
    WASC: { is: ['Accreditation (Higher Education)'] },
    Fundraising: {},
    'Prospect Research': {},
    "Raiser's Edge": {},
    'Community Fundraising': {},
    'Gift Aid': {},
    'Course Development': {},
    'Open Access Publishing': {},
    'Major Gifts': {},
    'Trusts and Foundations Fundraising': {},
  },
  certifications: {
    'Fellow of the Higher Education Academy': { aka: ['FHEA'], by: 'Advance HE' },
    'Associate Fellow of the Higher Education Academy': { aka: ['AFHEA'] },
    'Certified Research Administrator': { by: 'Research Administrators Certification Council' },
    'Certified Financial Research Administrator': { aka: ['CFRA'] },
    'Certified Pre-Award Research Administrator': { aka: ['CPRA'] },
    'Grant Professional Certified': {
      aka: ['GPC'],
      by: 'Grant Professionals Certification Institute',
      when: {
        GPC: {
          exact: true,
          near: ['grant', 'writer', 'gpci', 'professional', 'funding'],
          matches: ['Grant writer, GPC.', 'Grants staff with GPC.'],
          misses: ['GPC analysis of polymers.', 'A gpc card for GPC purchases.'],
        },
      },
    },
    'Certified Grants Management Specialist': { aka: ['CGMS'] },
    CFRE: { aka: ['Certified Fund Raising Executive'], by: 'CFRE International' },
    'CILIP Chartership': { aka: ['MCLIP'], by: 'CILIP' },
    ACLIP: {},
    'Certified Archivist': { by: 'ACA' },
    'Quality Matters': { by: 'Quality Matters' },
  },
  titles: {
    Professor: {},
    Lecturer: {
      aka: ['college instructor'],
    },
    'Adjunct Instructor': { aka: ['Adjunct Professor', 'Adjunct Faculty'] },
    'Teaching Fellow': {},
    Reader: {
      when: {
        Reader: {
          near: ['chair', 'department', 'senior'],
          unless: ['card reader', 'screen reader'],
          matches: ['University reader and lecturer.', 'Reader in law, department chair.'],
          misses: ['Code reader tool.', 'A fast reader.'],
        },
      },
    },
    'Teaching Assistant (University)': {
      aka: ['graduate teaching assistant', 'graduate assistant', 'GTA'],
      when: {
        GTA: {
          exact: true,
          near: ['university', 'teaching', 'graduate', 'phd', 'undergraduate', 'student'],
          matches: ['University GTA.', 'PhD student as GTA.'],
          misses: ['Toronto GTA.', 'Plays GTA.'],
        },
      },
    },
    'Postdoctoral Researcher': { aka: ['postdoc', 'Postdoctoral Fellow'] },
    'Research Assistant': {
      aka: ['RA'],
      when: {
        RA: {
          exact: true,
          near: ['lab', 'pi', 'graduate', 'phd', 'undergraduate'],
          unless: ['ra patients', 'regulatory affairs ra'],
          matches: ['University research RA.', 'Lab RA for a professor.'],
          misses: ['Drugs for RA patients.', 'Ra the sun god.'],
        },
      },
    },
    Researcher: {},
    'PhD Student': { aka: ['PhD Candidate', 'Doctoral Student'] },
    'Academic Dean': {
      aka: ['dean'],
      when: {
        dean: {
          near: ['faculty', 'associate', 'school', 'assistant', 'affairs'],
          unless: ['james dean', 'dean smith', 'forest of dean'],
          matches: ['Associate Dean, arts.', 'University Dean of sciences.'],
          misses: ['Ask Dean at the desk.', 'The Forest of Dean school.'],
        },
      },
    },
    'University President': {},
    Provost: {},
    'Academic Advisor': { aka: ['student advisor'] },
    'Admissions Officer': {},
    'Financial Aid Counselor': {},
    'University Administrator': {},
    'Research Administrator': {},
    'Grant Writer': {},
    Librarian: {},
    'Library Manager': {},
    'Library Technician': {},
    Cataloguer: {},
    'Library Assistant': {},
    Archivist: {},
    'Collections Manager': {
      when: {
        'Collections Manager': {
          near: ['museum', 'art', 'archive', 'gallery', 'natural'],
          matches: ['Collections manager (museum).', 'Natural history collections manager.'],
          misses: ['Debt collections manager.', 'Credit collections manager.'],
        },
      },
    },
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
          unless: ['cryptologic linguist', 'korean linguist', 'arabic linguist'],
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
          near: ['program', 'programme', 'grant', 'impact', 'outcomes'],
          unless: ['credential evaluator', 'transcript evaluator'],
          matches: ['Programme evaluator.', 'Grant impact evaluator.'],
          misses: ['Film evaluator.', 'Guest evaluator of gems.'],
        },
      },
    },
    Fundraiser: {},
    'Fundraising Manager': {},
    'Major Gifts Officer': {},
    'Museum Curator': {},
    Conservator: {},
    'Art Handler': { aka: ['preparator'] },
    'Museum Director': {},
  },
})
