import { defineTable } from '../define-table.ts'

export const teaching = defineTable({
  trade: 'teaching',
  cues: [
    'school',
    'teacher',
    'students',
    'pupils',
    'teaching',
    'classroom',
    'primary',
    'learning',
    'learners',
    'curriculum',
    'GCSE',
    'instruction',
    'SEN',
    'children',
  ],
  skills: {
    EAL: { aka: ['English as an Additional Language'] },
    SEMH: { aka: ['Social, Emotional and Mental Health'] },
    'Classroom Management': { aka: ['Behaviour Management', 'Behavior Management', 'Classroom Behaviour Management'] },
    'Lesson Planning': { aka: ['lesson plans'] },
    'Curriculum Development': { aka: ['curriculum planning', 'Curriculum Design'] },
    'Classroom Teaching': { aka: ['Teaching Experience'] },
    'Differentiated Instruction': {
      aka: ['differentiation'],
      when: {
        differentiation: {
          near: ['lesson', 'planning', 'assessment'],
          unless: ['product differentiation', 'cell differentiation'],
          matches: ['Differentiation for SEN pupils.', 'Lesson planning and differentiation.'],
          misses: ['Price and product differentiation.', 'Stem cell differentiation.'],
        },
      },
    },
    'Individualized Education Program': {
      aka: ['IEP', 'individualized education plan', 'Individual Education Plan'],
      when: {
        IEP: {
          exact: true,
          unless: ['iep technologies'],
          matches: ['Writes an IEP for each pupil.', 'Knowledge of IEP goals.'],
          misses: ['The iep file.', 'Flies to Iep.'],
        },
      },
    },
    'Special Education': {
      aka: ['SPED', 'exceptional children', 'special needs education', 'Special Ed'],
      when: {
        SPED: {
          exact: true,
          matches: ['SPED for grade 4.', 'Five years in SPED.'],
          misses: ['The driver sped away.', 'He sped up builds.'],
        },
      },
    },
    'Special Educational Needs': {
      aka: ['SEN', 'SEND', 'special needs', 'Additional Learning Needs', 'Additional Support Needs'],
      when: {
        SEN: {
          exact: true,
          matches: ['SEN pupils in year 4.', 'Experience of SEN.'],
          misses: ['Pay of 90 sen.', 'Mr Sen.'],
        },
        SEND: {
          exact: true,
          near: ['provision', 'code', 'support', 'special', 'disabilities'],
          unless: ['please send', 'send your'],
          matches: ['Experience with SEND pupils.', 'Inclusion and SEND at school.'],
          misses: ['SEND YOUR CV NOW.', 'Please send references to the school.'],
        },
      },
    },
    EHCP: { aka: ['Education, Health and Care Plan'] },
    IDEA: {
      when: {
        IDEA: {
          exact: true,
          near: ['iep', 'special', 'education', 'disabilities', 'ferpa'],
          unless: ['intellij idea'],
          matches: ['Knowledge of IDEA and FERPA.', 'IEP compliance under IDEA.'],
          misses: ['Uses IntelliJ IDEA.', 'Have an idea? Write.'],
        },
      },
    },
    'Autism Support': {
      aka: ['autism', 'ASD', 'Autism Spectrum Disorder', 'Autistic Spectrum Disorder'],
      when: {
        ASD: {
          exact: true,
          near: ['autism', 'adhd', 'children', 'pupil', 'student', 'autistic'],
          unless: ['asd ste'],
          matches: ['Pupils with ASD and ADHD.', 'ABA for children with ASD.'],
          misses: ['Asd Ltd.', 'ASD beams on site.'],
        },
      },
    },
    PECS: {
      when: {
        PECS: {
          exact: true,
          near: ['communication', 'makaton', 'aac', 'teacch', 'speech'],
          matches: ['PECS and Makaton.', 'Children using PECS.'],
          misses: ['Trains pecs and abs.', 'Toyota pecs.'],
        },
      },
    },
    'Orton-Gillingham': {},
    Phonics: {},
    'Phonemic Awareness': {},
    'Read Write Inc': {
      aka: ['RWI', 'RWInc'],
      when: {
        RWI: {
          exact: true,
          near: ['phonics', 'reading', 'literacy'],
          matches: ['RWI phonics lead.', 'Reading via RWI in primary.'],
          misses: ['Rwi dinghies.', 'At Rwi Ltd.'],
        },
      },
    },
    'Science Teaching': {},
    'Physical Education': {
      aka: ['PE'],
      when: {
        PE: {
          exact: true,
          near: ['sport', 'games', 'gcse'],
          unless: [
            'licensed pe',
            'pe license',
            'pe licence',
            'pe stamp',
            'pe required',
            'pe exam',
            'pe firm',
            'pe backed',
          ],
          matches: ['Primary PE and games', 'Teaching PE to KS3 pupils'],
          misses: ['Civil engineer, PE', 'Welds PE pipe'],
        },
      },
    },
    'Music Teaching': {},
    'Art Teaching': {},
    'Modern Foreign Languages': {
      aka: ['MFL'],
      when: {
        MFL: {
          exact: true,
          near: ['french', 'spanish', 'german', 'department', 'languages'],
          matches: ['Teaching MFL, KS3.', 'Teach MFL to GCSE.'],
          misses: ['Mfl Ltd.', 'MFL stocks.'],
        },
      },
    },
    'English as a Second Language': { aka: ['ESL', 'ESOL', 'English language learners', 'ELL', 'English Learners'] },
    'Bilingual Education': {},
    'National Curriculum': {},
    'Curriculum for Excellence': {
      aka: ['CfE'],
      when: {
        CfE: {
          exact: true,
          matches: ['CfE and Highers.', 'Teaches CfE.'],
          misses: ['A CFE exam.', 'Call for evidence cfe.'],
        },
      },
    },
    'Common Core': { aka: ['CCSS', 'Common Core State Standards', 'Common Core Standards'] },
    'State Standards': {},
    TEKS: { aka: ['Texas Essential Knowledge and Skills'], is: ['State Standards'] },
    'International Baccalaureate Teaching': {},
    'Cambridge Curriculum': { aka: ['CAIE'] },
    'Advanced Placement': {},
    'Key Stage 1': { aka: ['KS1'] },
    'Key Stage 2': { aka: ['KS2'] },
    'Key Stage 3': { aka: ['KS3'] },
    'Key Stage 4': { aka: ['KS4'] },
    'Key Stage 5': { aka: ['KS5'] },
    'Primary Education': {
      aka: ['elementary education'],
      when: {
        'elementary education': {
          unless: [
            'degree in elementary education',
            "bachelor's in elementary education",
            'bachelor of arts in elementary education',
          ],
          matches: ['Experience in elementary education.', 'Elementary education, K-5.'],
          misses: ['A degree in elementary education.', "A bachelor's in elementary education."],
        },
      },
    },
    'Secondary Education': {},
    'K-12 Education': { aka: ['K-12', 'K12'] },
    'Further Education': {},
    'Adult Education': { aka: ['adult learning'] },
    'Online Teaching': { aka: ['distance learning'] },
    'Project-Based Learning': {
      aka: ['PBL'],
      when: {
        PBL: {
          exact: true,
          near: ['project', 'stem'],
          matches: ['PBL in the classroom.', 'Teacher skilled in PBL.'],
          misses: ['Pbl Ltd.', 'A pbl file.'],
        },
      },
    },
    'Problem-Based Learning': {},
    'Student Assessment': {},
    'Exam Invigilation': { aka: ['invigilating', 'invigilation', 'Exam Proctoring'] },
    'Exam Marking': {},
    'Multi-Tiered Systems of Support': { aka: ['MTSS'] },
    'Response to Intervention': {
      aka: ['RTI'],
      when: {
        RTI: {
          exact: true,
          near: ['mtss', 'iep', 'intervention', 'pbis', 'tier', 'reading'],
          matches: ['RTI and PBIS.', 'School RTI tiers.'],
          misses: ['An RTI request in India.', 'RTI surgical.'],
        },
      },
    },
    'Positive Behavior Support': { aka: ['PBIS', 'Positive Behavioral Interventions and Supports'] },
    'Behavior Intervention Plans': {
      aka: ['BIP', 'Behavior Support Plans'],
      when: {
        BIP: {
          exact: true,
          near: ['fba', 'iep', 'behavior', 'behavioral', 'rbt'],
          matches: ['FBA and BIP writing.', 'Student behavior: BIP.'],
          misses: ['SAP BIP reports.', 'BIP Solutions.'],
        },
      },
    },
    'Restorative Practices': {},
    'Social-Emotional Learning': {
      aka: ['SEL'],
      when: {
        SEL: {
          exact: true,
          near: ['social', 'emotional', 'counselor', 'mtss'],
          matches: ['SEL in the classroom.', 'School SEL curriculum.'],
          misses: ['Fleur de sel.', 'SEL relays in substations.'],
        },
      },
    },
    'Inclusive Education': { aka: ['inclusion classroom'] },
    'Co-Teaching': { aka: ['Team Teaching'] },
    Tutoring: { aka: ['tutor students'] },
    'Educational Technology': {},
    'Assessment for Learning': { aka: ['AfL', 'Formative Assessment'] },
    'Section 504 Plans': { aka: ['504 plans', '504 plan'] },
    'Adaptive Teaching': { aka: ['responsive teaching'] },
    'Google Classroom': { since: 2014 },
    Seesaw: {
      when: {
        Seesaw: {
          exact: true,
          near: ['app', 'canvas'],
          matches: ['Google Classroom and Seesaw.', 'School apps such as Seesaw.'],
          misses: ['A seesaw and swings.', 'Moods seesaw.'],
        },
      },
    },
    ClassDojo: { since: 2011 },
    Nearpod: {},
    Kahoot: {},
    Edpuzzle: {},
    'Interactive Whiteboard': { aka: ['Smartboard'] },
    Schoology: {},
    PowerSchool: {},
    'Infinite Campus': {},
    Skyward: {},
    SIMS: {
      aka: ['SIMS.net'],
      when: {
        SIMS: {
          exact: true,
          near: ['arbor', 'bromcom', 'mis', 'data', 'education'],
          matches: ['School office with SIMS.', 'MIS such as SIMS or Arbor.'],
          misses: ['Plays The Sims.', 'Hands out sims.'],
        },
      },
    },
    CPOMS: {},
    'NWEA MAP': { aka: ['NWEA'] },
    'Fountas and Pinnell': { aka: ['F&P'] },
    'Parent Communication': { aka: ['Parental Engagement', 'Parent Engagement'] },
    'Parent Conferences': {
      aka: ['Parent-Teacher Conferences', 'Parent-Teacher Meetings', "Parents' Evenings", 'Parent Meetings'],
      is: ['Parent Communication'],
    },
    'Student Supervision': { aka: ['supervising students'] },
    Ofsted: {
      when: {
        Ofsted: {
          unless: ['ofsted outstanding', 'outstanding ofsted', 'ofsted rated', 'outstanding by ofsted'],
          matches: ['Knowledge of Ofsted.', 'Led two Ofsted visits.'],
          misses: ['An Ofsted-rated nursery.', 'Rated Outstanding by Ofsted.'],
        },
      },
    },
    'Teacher Evaluation': {},
    'Professional Learning Communities': {
      aka: ['PLC'],
      when: {
        PLC: {
          exact: true,
          near: ['data', 'grade', 'professional', 'instructional'],
          unless: ['plc programming', 'plc programmer'],
          matches: ['Teachers meet in a PLC weekly.', 'School PLC leader.'],
          misses: ['PLC programming for lines.', 'Barclays Plc.'],
        },
      },
    },
    'Extracurricular Activities': { aka: ['extra-curricular activities'] },
    'Forest School': {},
    'School Counseling': {},
    'Careers Guidance': { aka: ['CEIAG'] },
    'Keeping Children Safe in Education': { aka: ['KCSIE'] },
    'Augmentative and Alternative Communication': {
      aka: ['AAC'],
      when: {
        AAC: {
          exact: true,
          near: ['speech', 'communication', 'student', 'slp', 'pupil', 'autism'],
          matches: ['AAC for students.', 'SLP with AAC.'],
          misses: ['AAC audio codec.', 'aac files.'],
        },
      },
    },
    'Assistive Technology': {},
    'Gifted Education': {
      aka: ['GATE', 'gifted and talented'],
      when: {
        GATE: {
          exact: true,
          near: ['gifted', 'talented', 'endorsement', 'credential', 'iit'],
          unless: ['gate exam', 'gate score', 'gate agent'],
          matches: ['GATE teacher, gifted students.', 'School GATE program for talented students.'],
          misses: ['Close the gate.', 'GATE AGENT at the airport.'],
        },
      },
    },
    'Transition Planning': {},
    'Teaching Materials': { aka: ['instructional materials', 'learning materials'] },
    'Driver Education': {},
    'Science of Reading': {},
    'Literacy Instruction': {},
    'Culturally Responsive Teaching': {},
    'Small Group Instruction': {},
    'School Leadership': {},
    'Safer Recruitment in Education': {},
    'Exclusions and Alternative Provision': {},
    'Applied Behavior Analysis in Schools': {},
    'Design and Technology Teaching': {},
  },
  certifications: {
    NPQLT: {},
    ELSA: { aka: ['Emotional Literacy Support Assistant'] },
    TEFL: {},
    'TESOL Certificate': { aka: ['TESOL'] },
    CELTA: { by: 'Cambridge English' },
    'National Board Certification': {
      aka: ['NBPTS', 'NBCT'],
      by: 'National Board for Professional Teaching Standards',
    },
    Praxis: {
      by: 'ETS',
      when: {
        Praxis: {
          near: ['exam', 'passing', 'test', 'certification', 'scores'],
          unless: ['legal praxis', 'orthopraxis'],
          matches: ['Passing Praxis scores for teacher licensure.', 'Praxis test for certification.'],
          misses: ['Praxis for theory and praxis.', 'Praxis Dr. Meier.'],
        },
      },
    },
    edTPA: {},
    CBEST: { aka: ['California Basic Educational Skills Test'], by: 'California Commission on Teacher Credentialing' },
    CSET: {
      aka: ['California Subject Examinations for Teachers'],
      when: {
        CSET: {
          exact: true,
          matches: ['CBEST and CSET passed.', 'CSET in maths.'],
          misses: ['A cset of rules.', 'Cset Ltd.'],
        },
      },
    },
    TExES: {},
    'ESL Endorsement': {},
    CLAD: {},
    BCLAD: { is: ['CLAD'] },
    'Reading Endorsement': {},
    'Special Education Certification': {},
    'Wilson Reading Certification': {},
    'Montessori Certification': {},
    'Google Certified Educator': { by: 'Google' },
    'National Award for SEN Coordination': { aka: ['NASENCO'] },
    NPQ: { aka: ['National Professional Qualification'] },
    'NPQ SENCO': {},
    NPQH: { aka: ['National Professional Qualification for Headship'], by: 'Department for Education' },
    NPQSL: {},
    NPQML: {},
    'Award in Education and Training': {
      was: ['PTLLS'],
      aka: ['AET'],
      when: {
        AET: {
          exact: true,
          near: ['level', 'education', 'training', 'assessor', 'tutor', 'qualification'],
          matches: ['Level 3 AET or PTLLS.', 'Tutor with AET.'],
          misses: ['9 am AET.', 'AET hours.'],
        },
      },
    },
    'Certificate in Education and Training': { was: ['CTLLS'] },
    'Diploma in Education and Training': { was: ['DTLLS'] },
    'Assessor Award': {},
    CAVA: { is: ['Assessor Award'] },
    'Internal Quality Assurance Award': { was: ['D34'] },
    'Certificate IV in Training and Assessment': {},
    'Forest School Leader Level 3': {},
    'Higher Level Teaching Assistant': { aka: ['HLTA'] },
    'Level 2 Teaching Assistant': {},
    'Level 3 Teaching Assistant': {},
    'Team Teach': {
      when: {
        'Team Teach': {
          exact: true,
          near: ['training', 'trained', 'behaviour', 'handling', 'semh'],
          matches: ['Team Teach trained.', 'Positive handling (Team Teach).'],
          misses: ['A team teach-in.', 'We team teach maths.'],
        },
      },
    },
    'Child Protection Training': {},
    'Swim Teacher Qualification': {},
    'Water Safety Instructor': {
      aka: ['WSI'],
      by: 'American Red Cross',
      when: {
        WSI: {
          exact: true,
          near: ['swim', 'swimming', 'lifeguard', 'instructor', 'certified'],
          matches: ['WSI swim instructor.', 'Lifeguard with WSI.'],
          misses: ['WSI Talent.', 'Wsi Ltd.'],
        },
      },
    },
    'Coaching Qualification': {},
  },
  licences: {
    'Qualified Teacher Status': {
      aka: ['QTS', 'qualified teacher', 'fully qualified teacher'],
      by: 'Department for Education',
      when: {
        'qualified teacher': {
          near: ['pgce', 'status', 'uk', 'be', 'must'],
          matches: ['Must be a qualified teacher.', 'A UK qualified teacher.'],
          misses: ['A qualified teacher visits the museum.', 'Led by any qualified teacher there.'],
        },
      },
    },
    'Qualified Teacher Learning and Skills': { aka: ['QTLS'], by: 'Society for Education and Training' },
    'Early Years Teacher Status': {
      aka: ['EYTS', 'Early Years Teacher', 'Early Years Professional Status', 'EYPS', 'EYT'],
      when: {
        'Early Years Teacher': {
          near: ['status', 'qualification', 'qualified'],
          matches: ['Qualified Early Years Teacher.', 'QTS or Early Years Teacher status.'],
          misses: ['Early years teacher wanted.', 'Seeks an early years teacher.'],
        },
      },
    },
    'Teaching License': {
      aka: [
        'teaching certificate',
        'teaching credential',
        'teacher certification',
        'teaching certification',
        'teacher licensure',
        'educator license',
      ],
      by: 'state department of education',
    },
    'Early Career Teacher Induction': { aka: ['ECT induction', 'statutory induction', 'NQT induction'] },
    'GTCS Registration': {
      aka: ['GTCS', 'General Teaching Council for Scotland', 'GTC Scotland registration'],
      by: 'General Teaching Council for Scotland',
    },
    'Education Workforce Council Registration': {
      aka: ['EWC registration', 'registered with the EWC', 'Education Workforce Council'],
      by: 'Education Workforce Council',
    },
    'Teaching Council Registration (Ireland)': {
      aka: [
        'Teaching Council registered',
        'registered with the Teaching Council',
        'Teaching Council registration',
        'Teaching Council number',
      ],
      by: 'The Teaching Council',
    },
    'Ontario College of Teachers': {
      aka: ['OCT', 'OCT registration', 'OCT certified', 'Ontario Certified Teacher', 'Ontario teaching certificate'],
      by: 'Ontario College of Teachers',
      when: {
        OCT: {
          exact: true,
          near: ['ontario', 'certified', 'member', 'registration', 'b.ed.', 'bed'],
          matches: ['OCT in good standing, Ontario teacher.', 'BEd and OCT.'],
          misses: ['OCT scans of the eye.', 'Starts Oct 3.'],
        },
      },
    },
    'VIT Registration': {
      aka: ['VIT registered', 'Victorian Institute of Teaching'],
    },
    'QCT Registration': {},
    'NESA Accreditation': { aka: ['NESA registration', 'NESA accredited'] },
    'Principal Certification': {
      aka: [
        'administrator credential',
        'administrative certificate',
        'principal license',
        'principal endorsement',
        'educational leadership certification',
      ],
    },
    'Administrative Services Credential': { is: ['Principal Certification'] },
    'Type 75': { is: ['Principal Certification'] },
    'School Counselor License': {
      aka: ['school counselor certification', 'school counselor licensure', 'school counseling certification'],
    },
    'PPS School Counseling': { is: ['School Counselor License', 'Pupil Personnel Services Credential'] },
    'Pupil Personnel Services Credential': { aka: ['PPS credential', 'Pupil Personnel Services'] },
    'School Psychologist License': {
      aka: [
        'school psychologist certification',
        'school psychologist credential',
        'school psychology license',
        'school psychology certification',
        'school psychologist licensure',
      ],
    },
    'Nationally Certified School Psychologist': { aka: ['NCSP'] },
    'Paraprofessional License': {
      aka: [
        'paraprofessional certification',
        'paraprofessional certificate',
        'paraprofessional permit',
        'para certification',
      ],
    },
    'Educational Aide Certificate': { aka: ['Educational Aide certification'], is: ['Paraprofessional License'] },
    'Substitute Teacher License': {
      aka: [
        'substitute license',
        'substitute certificate',
        'substitute credential',
        'substitute teaching certificate',
        'substitute teacher certification',
        'substitute certification',
      ],
    },
    'Driving Instructor Licence': {
      aka: ['ADI', 'ADI badge', 'ADI qualified', 'ADI green badge', 'fully qualified ADI'],
      by: 'DVSA',
      when: {
        ADI: {
          exact: true,
          near: ['driving', 'instructor', 'dvsa', 'pdi', 'franchise'],
          matches: ['ADI with own franchise, driving lessons.', 'DVSA ADI.'],
          misses: ['NASDAQ: ADI.', 'ADI chips.'],
        },
      },
    },
    'PDI Licence': {},
  },
  titles: {
    Teacher: {
      aka: ['classroom teacher', 'educator', 'schoolteacher', 'school teacher'],
      when: {
        Teacher: {
          unless: ['yoga teacher', 'teacher training', 'teacher education', 'teacher recruitment'],
          matches: ['Teacher at Elm School.', 'Works as a teacher.'],
          misses: ['A yoga teacher.', 'Software for teacher recruitment.'],
        },
      },
    },
    'Primary School Teacher': { is: ['Teacher'] },
    'Secondary School Teacher': { is: ['Teacher'] },
    'Math Teacher': { is: ['Teacher'] },
    'English Teacher': { is: ['Teacher'] },
    'Science Teacher': { is: ['Teacher'] },
    'History Teacher': { is: ['Teacher'] },
    'Languages Teacher': { is: ['Teacher'] },
    'Computing Teacher': { is: ['Teacher'] },
    'Art Teacher': { is: ['Teacher'] },
    'Music Teacher': {},
    'PE Teacher': { aka: ['physical education teacher'], is: ['Teacher'] },
    'Drama Teacher': {},
    'Design and Technology Teacher': { is: ['Teacher'] },
    'Special Education Teacher': { aka: ['SEN teacher', 'special educator'], is: ['Teacher'] },
    SENCO: { aka: ['SENDCo', 'special educational needs coordinator'], is: ['Special Educational Needs'] },
    'ESL Teacher': {},
    'Reading Specialist': {},
    'Teaching Assistant': {
      aka: ['TA', "teacher's aide", 'teacher assistant', 'classroom assistant', 'learning support assistant'],
      when: {
        TA: {
          exact: true,
          near: ['lsa', 'year', 'class'],
          unless: ['ta partner', 'ta specialist', 'ta team'],
          matches: ['School TA in year 2.', 'SEN TA or LSA.'],
          misses: ['HR and TA partner.', 'The TA team sources engineers.'],
        },
      },
    },
    Paraprofessional: { aka: ['paraeducator', 'instructional aide', 'instructional assistant'] },
    'Substitute Teacher': {
      aka: ['substitute', 'supply teacher'],
      when: {
        substitute: {
          near: ['district'],
          unless: ['a substitute for', 'substitute for experience', 'may substitute', 'substitutes for'],
          matches: ['Substitute, Elm school district.', 'School substitute on call.'],
          misses: ['Experience may substitute for a degree in teaching.', 'No substitute for rest.'],
        },
      },
    },
    Tutor: {
      aka: ['private tutor'],
      when: {
        Tutor: {
          unless: ['form tutor', 'personal tutor', 'tutor perini'],
          matches: ['Tutor in maths.', 'Worked as a tutor.'],
          misses: ['You will be a form tutor.', 'Builders Tutor Perini.'],
        },
      },
    },
    'Head Teacher': {
      aka: ['headteacher', 'principal', 'school principal'],
      when: {
        principal: {
          near: ['elementary', 'assistant', 'academy', 'college', 'district'],
          unless: ['principal engineer', 'principal consultant', 'principal balance', 'principal engineers'],
          matches: ['Principal of Oak Elementary.', 'School principal for nine years.'],
          misses: ['A principal engineer.', 'Pays interest and principal balance.'],
        },
      },
    },
    'Deputy Head Teacher': { aka: ['deputy head'] },
    'Assistant Principal': {},
    'Head of Department': {
      when: {
        'Head of Department': {
          near: ['subject', 'faculty', 'academy', 'university', 'college'],
          matches: ['Head of department at a school.', 'Teaching and head of department duties.'],
          misses: ['Reports to the head of department, Finance.', 'Head of department, Audit.'],
        },
      },
    },
    'School Superintendent': {},
    'Curriculum Developer': {},
    'School Counselor': { aka: ['guidance counselor'] },
    'Careers Adviser': { aka: ['careers advisor'] },
    'Attendance Officer': {},
    'Education Welfare Officer': { aka: ['EWO'] },
    Proctor: {},
    'School Administrator': {},
    'Montessori Teacher': {},
    'Driving Instructor': {},
    'Swimming Teacher': {},
    'Sports Coach': {},
    'Football Coach': { aka: ['soccer coach'], is: ['Sports Coach'] },
    Assessor: {
      when: {
        Assessor: {
          near: ['nvq', 'a1', 'apprentices', 'level', 'qualification', 'training'],
          unless: ['tax assessor', 'property assessor', 'risk assessor', 'county assessor'],
          matches: ['NVQ assessor, level 3.', 'Assessor for apprentices.'],
          misses: ['The county assessor.', 'A fire risk assessor, level 4.'],
        },
      },
    },
    'Education Consultant': {},
    'Student Teacher': {
      aka: ['trainee teacher'],
    },
    'Early Career Teacher': {
      aka: ['ECT', 'NQT'],
      is: ['Teacher'],
      when: {
        ECT: {
          exact: true,
          near: ['pgce', 'induction', 'secondary'],
          matches: ['ECT or experienced teacher.', 'School seeks ECT with QTS.'],
          misses: ['ECT for depression.', 'Etc, not ect.'],
        },
      },
    },
    'School Librarian': {},
    'Behavior Specialist': {},
    'School Social Worker': {},
    'Special Education Director': {},
  },
})
