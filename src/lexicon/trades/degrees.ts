import { defineTable } from '../define-table.ts'

export const degrees = defineTable({
  trade: 'degrees',
  cues: [
    'degree',
    'diploma',
    'college',
    'university',
    'master',
    'field',
    'biology',
    'qualifications',
    'nursing',
    'engineering',
    'arts',
    'grade',
    'BS',
    'associate',
  ],
  degrees: {
    'High School Diploma': { aka: ['HS diploma', 'H.S. diploma', 'high school degree', 'HSD', 'high school graduate'] },
    GED: {
      aka: ['General Educational Development', 'General Education Development', 'G.E.D.'],
      is: ['High School Equivalency'],
    },
    'High School Equivalency': {
      aka: ['HSE', 'High School Equivalency Diploma'],
      is: ['High School Diploma'],
      when: {
        HSE: {
          exact: true,
          near: ['ged', 'equivalency', 'school', 'tasc'],
          matches: ['GED or HSE required.', 'A high school diploma or HSE is required.'],
          misses: ['HSE officer with site experience.', 'Knowledge of HSE regulations on rigs.'],
        },
      },
    },
    HiSET: { is: ['High School Equivalency'] },
    'Middle School Certificate': { aka: ['Mittlere Reife', 'Realschulabschluss'] },
    Hauptschulabschluss: { aka: ['Berufsreife'] },
    GCSE: { aka: ['General Certificate of Secondary Education'] },
    IGCSE: { is: ['GCSE'] },
    'O-Levels': { aka: ['GCE O-level'], is: ['GCSE'] },
    'GCSE Maths': { aka: ['GCSE Mathematics'], is: ['GCSE'] },
    'GCSE English': { is: ['GCSE'] },
    'A-Levels': {
      aka: ['Advanced Level', 'GCE A-Level'],
      when: {
        'A-Levels': {
          near: ['ucas', 'maths', 'mathematics', 'chemistry', 'equivalent', 'standard'],
          unless: ['a level of', 'a level playing', 'a level above', 'at a level'],
          matches: ['An A-Level in Chemistry is essential.', 'Educated to A-Level standard.'],
          misses: ['We expect a level of independence.', 'Work at a level above your grade.'],
        },
        'Advanced Level': {
          exact: true,
          near: ['gce', 'cambridge', 'certificate'],
          matches: [
            'Cambridge International Advanced Level in Physics.',
            'GCE Advanced Level passes, three grades B or above.',
          ],
          misses: ['English at advanced level.', 'Advanced Level Excel user.'],
        },
      },
    },
    'AS-Levels': {
      aka: ['Advanced Subsidiary'],
      when: {
        'AS-Levels': {
          near: ['gcse', 'a-level', 'maths'],
          unless: ['same as level', 'as level as'],
          matches: ['An AS-Level in Biology.', 'GCSEs and one AS-Level.'],
          misses: ['The same as level two staff.', 'Pay is the same as level 3.'],
        },
      },
    },
    'T-Levels': {
      when: {
        'T-Levels': {
          near: ['a-level', 'digital', 'students', 'teach'],
          matches: ['A T-Level in Digital Production.', 'Three A-Levels or a T-Level.'],
          misses: ['Fix the t level sensor.', 'Adjust the t-level of the tank.'],
        },
      },
    },
    'International Baccalaureate': { aka: ['IB Diploma'] },
    'Scottish Highers': {},
    'Scottish Advanced Highers': { is: ['Scottish Highers'] },
    'Scottish National 5': { aka: ['National 5s'] },

    'Leaving Certificate': {},
    'Junior Certificate': {},
    'Higher School Certificate': { aka: ['NSW HSC'] },
    'Victorian Certificate of Education': { aka: ['VCE'] },
    'Ontario Secondary School Diploma': { aka: ['OSSD'], is: ['High School Diploma'] },
    NCEA: { aka: ['National Certificate of Educational Achievement'] },
    'National Senior Certificate': {
      aka: ['Matric certificate', 'Matric'],
      when: {
        Matric: {
          unless: ['matric ltd', 'matric group'],
          matches: ['Matric with maths is required.', 'Minimum requirement: Matric certificate.'],
          misses: ['Matric Ltd is hiring.', 'The Matric Group sells shoes.'],
        },
      },
    },
    'Higher Secondary Certificate': {
      aka: ['HSC', '12th standard', '10+2'],
      when: {
        HSC: {
          exact: true,
          near: ['certificate', 'secondary', 'school', 'pass', 'education'],
          matches: ['HSC pass from a recognised school board.', 'SSC and HSC certificate holders may apply.'],
          misses: ['Join HSC as a manager.', 'HSC delivers care in Belfast.'],
        },
      },
    },
    Abitur: { aka: ['Allgemeine Hochschulreife'] },
    Fachabitur: { aka: ['Fachhochschulreife'] },
    Matura: { aka: ['Matur', 'Maturité', 'maturità'] },

    'French Baccalauréat': { aka: ['Baccalauréat'] },
    'Bac général': { aka: ['Baccalauréat général'], is: ['French Baccalauréat'] },
    'Bac technologique': { aka: ['Baccalauréat technologique'], is: ['French Baccalauréat'] },
    'Baccalauréat Professionnel': { aka: ['Bac Pro'] },
    Bachillerato: { aka: ['Spanish Baccalaureate'] },

    'NVQ Level 1': { aka: ['NVQ1', 'NVQ 1'], is: ['NVQ'] },
    'NVQ Level 2': { aka: ['NVQ2', 'NVQ 2'], is: ['NVQ'] },
    'NVQ Level 3': { aka: ['NVQ3', 'NVQ 3'], is: ['NVQ'] },
    'NVQ Level 4': { aka: ['NVQ4', 'NVQ 4'], is: ['NVQ'] },
    'NVQ Level 5': { aka: ['NVQ5', 'NVQ 5'], is: ['NVQ'] },
    NVQ: { aka: ['National Vocational Qualification'] },
    SVQ: { aka: ['Scottish Vocational Qualification'] },
    'SVQ Level 2': { aka: ['SVQ 2'], is: ['SVQ', 'NVQ Level 2'] },
    'SVQ Level 3': { aka: ['SVQ 3'], is: ['SVQ', 'NVQ Level 3'] },
    'QCF Level 2': {},
    'QCF Level 3': {},
    'QCF Level 4': {},

    BTEC: { aka: ['Business and Technology Education Council'] },
    'BTEC First Diploma': { is: ['BTEC'] },
    'BTEC National Diploma': { is: ['BTEC'] },
    'BTEC Higher National': { is: ['BTEC'] },
    'BTEC HND': { is: ['BTEC Higher National', 'HND'] },
    'BTEC HNC': { is: ['BTEC Higher National', 'HNC'] },
    HNC: { aka: ['Higher National Certificate'] },
    HND: { aka: ['Higher National Diploma'] },
    ONC: { aka: ['Ordinary National Certificate'] },
    OND: { aka: ['Ordinary National Diploma'] },
    DipHE: { aka: ['Dip HE'] },
    CertHE: { aka: ['Cert HE'] },
    'Foundation Degree': {},
    'Foundation Degree in Arts': {
      aka: ['FdA'],
      is: ['Foundation Degree'],
      when: {
        FdA: {
          exact: true,
          matches: ['FdA in Early Childhood Studies.', 'BA or FdA considered.'],
          misses: ['FDA approval.', 'Follow fda rules.'],
        },
      },
    },
    'Foundation Degree in Science': { aka: ['FdSc'], is: ['Foundation Degree'] },

    'Access to Higher Education Diploma': {},
    'City & Guilds': {
      aka: ['C&G'],
      when: {
        'C&G': {
          exact: true,
          near: ['level', 'qualified', 'certificate'],
          matches: ['C&G Level 3 in plumbing.', 'NVQ or C&G qualification.'],
          misses: ['C&G Partners is a studio.', 'Send invoices to C&G.'],
        },
      },
    },
    'Functional Skills': {
      when: {
        'Functional Skills': {
          exact: true,
          matches: ['Functional Skills passes in both subjects.', 'GCSE or Functional Skills Level 2.'],
          misses: ['Write functional skills assessments for patients.', 'Improve functional skills at home.'],
        },
      },
    },
    Apprenticeship: {
      aka: ['time-served'],
      when: {
        Apprenticeship: {
          near: ['completed', 'complete', 'completion', 'served', 'qualified'],
          matches: ['Completed apprenticeship as an electrician.', 'Must have served a recognised apprenticeship.'],
          misses: ['We run an apprenticeship scheme.', 'Our apprenticeship team won a prize.'],
        },
      },
    },
    'German Vocational Training': { aka: ['Ausbildung', 'Berufsausbildung', 'Lehrabschluss'] },
    'Eidgenössisches Fähigkeitszeugnis': { aka: ['EFZ'] },
    'French CAP': { aka: ["Certificat d'aptitude professionnelle"] },
    'French BEP': { aka: ["Brevet d'études professionnelles"] },
    BTS: {
      aka: ['Brevet de technicien supérieur'],
      is: ['Bac+2'],
      when: {
        BTS: {
          exact: true,
          near: ['diplôme', 'formation', 'bac', 'technicien', 'titulaire'],
          matches: ["Titulaire d'un BTS compta, formation Bac+2.", 'A BTS or DUT diploma.'],
          misses: ['Fans of BTS welcome.', 'Watch BTS footage from the set.'],
        },
      },
    },
    DUT: {
      aka: ['Diplôme universitaire de technologie'],
      is: ['Bac+2'],
      when: {
        DUT: {
          exact: true,
          near: ['diplôme', 'formation', 'bac', 'bts', 'titulaire'],
          matches: ['Un diplôme DUT informatique.', 'BTS or DUT diploma.'],
          misses: ['Connect the DUT to the test bench.', 'The DUT failed its voltage test.'],
        },
      },
    },
    'Bac+2': {},
    'Bac+3': {},
    'Licence professionnelle': { is: ['Bac+3'] },

    'Bac+5': {},
    "Diplôme d'ingénieur": { is: ['Bac+5'] },
    'Diplôme de grande école': { aka: ['grande école'], is: ['Bac+5'] },

    'Certificate II': {},
    'Certificate III': {},
    'Certificate IV': { aka: ['Cert 4'] },
    'Advanced Diploma': {},
    'Vocational Diploma': {},
    'Trade School Diploma': { aka: ['trade school'] },
    'College Diploma': {},

    'Diploma of College Studies': { aka: ["Diplôme d'études collégiales", 'DEC diploma'] },
    'Diploma of Vocational Studies': { aka: ["Diplôme d'études professionnelles", 'DEP diploma'] },
    "Associate's Degree": { aka: ['AA/AS'] },
    'Associate of Arts': {
      aka: ['A.A.', 'AA degree', 'Associate in Arts', 'AA'],
      is: ["Associate's Degree"],
      when: {
        AA: {
          exact: true,
          near: ['as', 'aas', 'ba'],
          unless: ['aa meetings', 'aa batteries', 'wcag aa'],
          matches: ['AA degree in early childhood education.', 'AA or BA from a college.'],
          misses: ['Meets WCAG AA.', 'Run AA meetings weekly.'],
        },
        'A.A.': {
          near: ['a.s.', 'b.a.'],
          matches: ['An A.A. degree is required.', 'College (A.A. or B.A.).'],
          misses: ['Contact A.A. Milne.', 'A.A. Smith and Sons.'],
        },
      },
    },
    'Associate of Science': {
      aka: ['A.S.', 'AS degree', 'Associate in Science', 'AS'],
      is: ["Associate's Degree"],
      when: {
        AS: {
          exact: true,
          near: ['aa', 'aas'],
          matches: ['AS or AAS required.', 'AS or BS in biology.'],
          misses: ['AS A COMPANY WE CARE.', 'WORKING AS PART OF A TEAM'],
        },
        'A.S.': {
          near: ['a.a.', 'b.s.'],
          matches: ['An A.S. degree in nursing.', 'An A.S. or B.S. degree in biology.'],
          misses: ['Mail A.S. Byatt.', 'Norsk A.S. Oslo office.'],
        },
      },
    },
    'Associate of Applied Science': {
      aka: ['AAS', 'A.A.S.', 'Associate in Applied Science'],
      is: ["Associate's Degree"],
      when: {
        AAS: {
          exact: true,
          matches: ['AAS in automotive technology.', 'AAS or BS.'],
          misses: ['He drives an aas van.', 'Lake aas tours.'],
        },
      },
    },
    'Associate Degree in Nursing': {
      aka: ['ADN', 'A.D.N.', "Associate's Degree in Nursing"],
      is: ["Associate's Degree"],
      when: {
        ADN: {
          exact: true,
          near: ['rn', 'bsn', 'nurse', 'asn'],
          matches: ['ADN required, BSN preferred.', 'Graduate of an ADN nursing program.'],
          misses: ['ADN builds radios.', 'Join ADN Media.'],
        },
      },
    },
    'Associate of Science in Nursing': {
      aka: ['ASN'],
      is: ['Associate Degree in Nursing'],
      when: {
        ASN: {
          exact: true,
          near: ['rn', 'bsn', 'nurse', 'adn'],
          matches: ['ASN or BSN.', 'ASN degree in nursing.'],
          misses: ['BGP ASN routing.', 'Each ASN lists the pallets.'],
        },
      },
    },

    "Bachelor's Degree": {
      aka: ["bachelor's", 'baccalaureate', 'undergraduate degree', 'BA/BS', 'BS/BA', 'baccalaureate degree'],
      when: {
        baccalaureate: {
          unless: ['international baccalaureate', 'post baccalaureate', 'postbaccalaureate'],
          matches: ['A baccalaureate in social work.', 'Baccalaureate or higher.'],
          misses: ['International Baccalaureate schools.', 'A post-baccalaureate certificate.'],
        },
      },
    },
    'University Degree': { aka: ['university graduate', 'college degree', 'degree-educated'] },
    'Bachelor of Science': {
      aka: ['BSc', 'B.Sc.', 'B.S.', 'BS', 'BS degree'],
      is: ["Bachelor's Degree"],
      when: {
        BS: {
          exact: true,
          near: ['science', 'accredited', 'chemistry', 'computer', 'ms'],
          unless: ['bs en', 'bs 7671'],
          matches: ['BS in Biology required.', 'BS degree from a university.'],
          misses: ["We don't tolerate BS here.", 'Wired to BS 7671.'],
        },
        'B.S.': {
          near: ['science', 'accredited', 'chemistry', 'computer', 'b.a.'],
          matches: ['B.S. in Computer Science.', 'A B.S. degree.'],
          misses: ['Cut the B.S. and talk.', 'Signed, B.S. Harker.'],
        },
      },
    },
    'Bachelor of Arts': {
      aka: ['BA', 'B.A.', 'BA degree', 'A.B. degree'],
      is: ["Bachelor's Degree"],
      when: {
        BA: {
          exact: true,
          near: ['ma', 'humanities', 'psychology', 'english', 'economics'],
          unless: ['ba flights', 'ba ba'],
          matches: ['BA or BS required.', 'BA in English.'],
          misses: ['The BA writes user stories.', 'Fly with BA to Rome.'],
        },
        'B.A.': {
          near: ['b.s.', 'humanities', 'psychology', 'english', 'economics'],
          matches: ['B.A. in psychology.', 'A B.A. degree.'],
          misses: ['Ask for B.A. Baracus.', 'Signed by B.A. Holt.'],
        },
      },
    },
    'Bachelor of Arts with Honours': { aka: ['BA Hons'], is: ['Bachelor of Arts'] },
    'Bachelor of Science in Nursing': {
      aka: ['BSN', 'B.S.N.', 'BScN'],
      is: ["Bachelor's Degree", 'Bachelor of Science'],
    },
    'Bachelor of Engineering': {
      aka: ['BEng', 'B.Eng.', 'B.E.'],
      is: ["Bachelor's Degree"],
      when: {
        'B.E.': {
          near: ['b.tech', 'm.e.', 'mechanical', 'electrical', 'computer'],
          matches: ['B.E. in mechanical engineering.', 'B.E. or B.Tech.'],
          misses: ['Signed, B.E. Ward.', 'Mail B.E. Long.'],
        },
      },
    },
    'Bachelor of Technology': { aka: ['BTech', 'B.Tech'], is: ["Bachelor's Degree"] },
    'Bachelor of Commerce': { aka: ['BCom', 'B.Com', 'BComm', 'B.Comm'], is: ["Bachelor's Degree"] },
    'Bachelor of Business Administration': {
      aka: ['BBA', 'B.B.A.', "Bachelor's in Business Administration"],
      is: ["Bachelor's Degree"],
    },
    'Bachelor of Education': {
      aka: ['BEd', 'B.Ed.'],
      is: ["Bachelor's Degree"],
      when: {
        BEd: { exact: true, matches: ['BEd with QTS.', 'PGCE or BEd.'], misses: ['A 20 bed ward.', 'Bed management.'] },
      },
    },

    'Bachelor of Fine Arts': { aka: ['BFA', 'B.F.A.'], is: ["Bachelor's Degree"] },
    'Bachelor of Laws': { aka: ['LLB', 'LL.B.'], is: ["Bachelor's Degree", 'Law Degree'] },
    'Bachelor of Social Work': { aka: ['BSW', 'B.S.W.', "Bachelor's in Social Work"], is: ["Bachelor's Degree"] },
    'Bachelor of Architecture': { aka: ['BArch', 'B.Arch'], is: ["Bachelor's Degree"] },
    'Bachelor of Music': { aka: ['BMus', 'B.Mus.'], is: ["Bachelor's Degree"] },
    'Bachelor of Applied Science': { aka: ['BASc', 'B.A.Sc.', 'BAS degree'], is: ["Bachelor's Degree"] },
    'Bachelor of Computer Applications': { aka: ['BCA degree'], is: ["Bachelor's Degree"] },
    'Bachelor of Computer Science': { aka: ['BCompSc', 'BCS degree'], is: ["Bachelor's Degree"] },
    'Bachelor of Design': { aka: ['BDes', 'B.Des'], is: ["Bachelor's Degree"] },
    'Bachelor of Pharmacy': { aka: ['BPharm', 'B.Pharm'], is: ["Bachelor's Degree"] },
    'Bachelor of Physiotherapy': { aka: ['BPhty', 'BPT degree'], is: ["Bachelor's Degree"] },
    'Bachelor of Dental Surgery': {
      aka: ['BDS', 'B.D.S.', 'BChD'],
      is: ["Bachelor's Degree", 'Dental Degree'],
      when: {
        BDS: {
          exact: true,
          near: ['dental', 'dentist', 'gdc', 'dentistry', 'mfds'],
          matches: ['BDS with GDC registration.', 'BDS or equivalent dental degree.'],
          misses: ['BDS supplies brick.', 'Track BDS movements by satellite.'],
        },
      },
    },

    'Bachelor of Medicine, Bachelor of Surgery': {
      aka: ['MBBS', 'MBChB', 'MB BCh', 'MB BS', 'BMBS'],
      is: ["Bachelor's Degree", 'Medical Degree'],
    },
    'Bachelor of Veterinary Science': { aka: ['BVSc', 'BVMS', 'BVetMed', 'BVM&S'], is: ["Bachelor's Degree"] },

    'Bachelor of Health Science': { aka: ['BHSc', 'BHS degree'], is: ["Bachelor's Degree"] },

    'Bachelor of Science in Business Administration': { aka: ['BSBA', 'B.S.B.A.'], is: ["Bachelor's Degree"] },
    'Bachelor of Science in Electrical Engineering': { aka: ['BSEE', 'B.S.E.E.'], is: ["Bachelor's Degree"] },
    'Bachelor of Science in Mechanical Engineering': { aka: ['BSME', 'B.S.M.E.'], is: ["Bachelor's Degree"] },
    'Bachelor of Science in Computer Science': {
      aka: ['BSCS', 'B.S.C.S.', 'BS in Computer Science', 'B.S. in Computer Science', 'BSc Computer Science'],
      is: ["Bachelor's Degree"],
    },
    'Bachelor of Science in Civil Engineering': { aka: ['BSCE', 'B.S.C.E.'], is: ["Bachelor's Degree"] },
    'Bachelor of Science in Information Technology': { aka: ['BSIT', 'BSc IT'], is: ["Bachelor's Degree"] },

    'Bachelor of Economics': { aka: ['BEc', 'BEcon', 'B.Econ'], is: ["Bachelor's Degree"] },
    'Bachelor of Early Childhood Education': { aka: ['BECE'], is: ["Bachelor's Degree"] },
    'Bachelor of Midwifery': { aka: ['BMid'], is: ["Bachelor's Degree"] },
    'Bachelor of Theology': {
      aka: ['BTh'],
      is: ["Bachelor's Degree"],
      when: {
        BTh: {
          exact: true,
          near: ['theology', 'divinity', 'ministry', 'seminary'],
          matches: ['BTh degree.', 'BTh or MDiv from a seminary.'],
          misses: ['The bth row of the table.', 'Bth Ltd.'],
        },
      },
    },
    Licenciatura: { aka: ['Licenciado', 'Licenciada'] },
    Laurea: {},
    Diplom: {},
    'Diplom-Ingenieur': { aka: ['Dipl.-Ing.'], is: ['Diplom'] },

    Staatsexamen: {},
    Magister: { aka: ['Magistra'] },
    'Postbaccalaureate Certificate': { aka: ['post-baccalaureate'] },
    "Integrated Master's": { is: ["Master's Degree"] },
    'Master of Engineering': { aka: ['MEng', 'M.Eng.'], is: ["Master's Degree"] },
    'Master in Science': { aka: ['MSci'], is: ["Integrated Master's"] },

    "Master's Degree": {
      aka: ["master's"],
      is: ['Graduate Degree'],
      when: {
        "master's": {
          near: ['doctoral', 'required', 'preferred', 'equivalent', 'in'],
          unless: ["master's swimming", "harbour master's", 'scrum master', 'scrum masters', 'harbour master'],
          matches: ["A master's in linguistics.", 'Masters degree preferred.', 'Bachelors or Masters in botany.'],
          misses: ["The harbour master's office.", 'Coach scrum masters.', 'She masters every tool.'],
        },
      },
    },
    'Graduate Degree': { aka: ['advanced degree'] },
    'Master of Science': {
      aka: ['MSc', 'M.Sc.', 'M.S.', 'MS', 'MS degree', 'M.S. degree'],
      is: ["Master's Degree"],
      when: {
        MS: {
          exact: true,
          near: ['science', 'accredited', 'statistics', 'discipline', 'ma'],
          unless: ['ms office', 'ms excel', 'lc ms'],
          matches: ['BS or MS in engineering.', 'MS degree in statistics.'],
          misses: ['Skilled in MS Office.', 'Runs LC-MS samples.'],
        },
        'M.S.': {
          near: ['science', 'b.s.', 'computer', 'education', 'counseling'],
          matches: ['M.S. in computer science.', 'A B.S. or M.S. degree.'],
          misses: ['Call M.S. Patel.', 'Signed M.S. Dhawan.'],
        },
      },
    },
    'Master of Arts': {
      aka: ['MA', 'M.A.', 'MA degree', 'M.A. degree'],
      is: ["Master's Degree"],
      when: {
        MA: {
          exact: true,
          near: ['ba', 'humanities', 'psychology', 'counseling'],
          unless: ['boston ma', 'cambridge ma'],
          matches: ['BA or MA in history.', 'MA degree in counseling.'],
          misses: ['Office in Boston, MA.', 'The MA rooms patients.'],
        },
        'M.A.': {
          near: ['b.a.', 'humanities', 'psychology', 'counseling', 'education', 'ph.d.'],
          matches: ['M.A. in counseling.', 'M.A. or Ph.D. in history.'],
          misses: ['Ask for M.A. Gray.', 'Signed M.A. Lund.'],
        },
      },
    },
    'Master of Business Administration': {
      aka: ['MBA', 'M.B.A.', "Master's in Business Administration"],
      is: ["Master's Degree"],
    },
    'Executive MBA': { aka: ['EMBA'], is: ['Master of Business Administration'] },
    'Master of Science in Nursing': { aka: ['MSN', 'M.S.N.', 'MScN'], is: ["Master's Degree", 'Master of Science'] },
    'Master of Social Work': { aka: ['MSW', 'M.S.W.', 'Masters in Social Work'], is: ["Master's Degree"] },
    'Master of Science in Social Work': { aka: ['MSSW'], is: ['Master of Social Work'] },
    'Master of Public Health': { aka: ['MPH', 'M.P.H.', 'Masters in Public Health'], is: ["Master's Degree"] },
    'Master of Public Administration': {
      aka: ['MPA', 'M.P.A.', 'Masters in Public Administration'],
      is: ["Master's Degree"],
      when: {
        MPA: {
          exact: true,
          near: ['mpp', 'public', 'administration', 'mba'],
          matches: ['MPA or MBA.', 'A degree such as MPA in public policy.'],
          misses: ['Stress of 40 MPa.', 'MPA builds sheds.'],
        },
      },
    },
    'Master of Public Policy': {
      aka: ['MPP', 'M.P.P.'],
      is: ["Master's Degree"],
      when: {
        MPP: {
          exact: true,
          near: ['mpa', 'public', 'policy'],
          matches: ['MPP or MPA.', 'An MPP degree.'],
          misses: ['MPP trackers for solar.', 'Write to your MPP.'],
        },
      },
    },
    'Master of Health Administration': {
      aka: ['MHA', 'M.H.A.', 'Master of Healthcare Administration', 'Masters in Health Administration'],
      is: ["Master's Degree"],
    },

    'Master of Education': {
      aka: ['MEd', 'M.Ed.', 'EdM'],
      is: ["Master's Degree"],
      when: {
        MEd: {
          exact: true,
          matches: ['MEd in special education.', 'BEd or MEd.'],
          misses: ['Med surg floor.', 'Med pass.'],
        },
      },
    },
    'Master of Arts in Teaching': {
      aka: ['MAT', 'M.A.T.'],
      is: ["Master's Degree"],
      when: {
        MAT: {
          exact: true,
          near: ['teaching', 'med', 'certification'],
          matches: ['MAT or MEd degree.', 'A MAT teaching degree.'],
          misses: ['Provides MAT for opioid use.', 'The MAT runs six schools.'],
        },
      },
    },
    'Master of Teaching': { aka: ['MTeach'], is: ["Master's Degree"] },
    'Master of Fine Arts': {
      aka: ['MFA', 'M.F.A.'],
      is: ["Master's Degree", 'Terminal Degree'],
      when: {
        MFA: {
          exact: true,
          near: ['design', 'bfa', 'art', 'writing', 'terminal', 'theatre'],
          matches: ['MFA in graphic design.', 'BFA or MFA.'],
          misses: ['Enable MFA for all accounts.', 'MFA tokens and SSO.'],
        },
      },
    },
    'Master of Laws': {
      aka: ['LLM', 'LL.M.'],
      is: ["Master's Degree", 'Law Degree'],
      when: {
        LLM: {
          near: ['law', 'laws', 'attorney', 'jd', 'bar', 'legal'],
          unless: ['llm models', 'llm agents', 'llm application', 'llm applications'],
          matches: ['LLM in tax law.', 'JD or LLM.'],
          misses: ['Build LLM applications.', 'Prompt an LLM.'],
        },
      },
    },
    'Master of Library and Information Science': {
      aka: ['MLIS', 'Master of Library Science'],
      is: ["Master's Degree"],
    },

    'Master of Architecture': {
      aka: ['MArch', 'M.Arch'],
      is: ["Master's Degree"],
      when: {
        MArch: {
          exact: true,
          matches: ['BArch or MArch.', 'MArch from a RIBA school.'],
          misses: ['Starts in March.', 'Apply by 3 March.'],
        },
      },
    },
    'Master of Research': { aka: ['MRes'], is: ["Master's Degree"] },
    'Master of Philosophy': { aka: ['MPhil', 'M.Phil.'], is: ["Master's Degree"] },
    'Master of Technology': { aka: ['MTech', 'M.Tech'], is: ["Master's Degree"] },
    'Master of Commerce': { aka: ['MCom', 'M.Com'], is: ["Master's Degree"] },
    'Master of Computer Applications': { aka: ['MCA degree'], is: ["Master's Degree"] },
    'Master of Accountancy': {
      aka: ['MAcc'],
      is: ["Master's Degree"],
      when: {
        MAcc: {
          exact: true,
          matches: ['MAcc or CPA.', 'A MAcc from a university.'],
          misses: ['The macc bar.', 'A pair of maccs and one macc.'],
        },
      },
    },
    'Master of Finance': { aka: ['MFin'], is: ["Master's Degree"] },
    'Master of Science in Finance': { aka: ['MSF degree'], is: ["Master's Degree", 'Master of Science'] },
    'Master of Divinity': { aka: ['MDiv', 'M.Div.'], is: ["Master's Degree"] },
    'Master of Occupational Therapy': { aka: ['MOT degree'], is: ["Master's Degree"] },

    'Master of Physical Therapy': { aka: ['MPT degree'], is: ["Master's Degree"] },

    'Master of Speech-Language Pathology': { aka: ['MS-SLP'], is: ["Master's Degree"] },
    'Master of Physician Assistant Studies': { aka: ['MPAS'], is: ["Master's Degree"] },
    'Master of Science in Physician Assistant Studies': {
      aka: ['MSPAS'],
      is: ['Master of Physician Assistant Studies'],
    },
    'Master of Counseling': { is: ["Master's Degree"] },
    'Master of Psychology': { aka: ['MPsych'], is: ["Master's Degree"] },
    'Master of Urban Planning': {
      aka: ['MUP'],
      is: ["Master's Degree"],
      when: {
        MUP: {
          exact: true,
          near: ['planning', 'urban'],
          matches: ['MUP or MURP degree.', 'MUP in urban planning.'],
          misses: ['The mup file.', 'MUP rail line.'],
        },
      },
    },
    'Master of Urban and Regional Planning': { aka: ['MURP'], is: ['Master of Urban Planning'] },
    'Master of Engineering Management': { aka: ['MEM degree'], is: ["Master's Degree"] },
    'Master of Data Science': { is: ["Master's Degree"] },
    'Master of Computer Science': { is: ["Master's Degree"] },
    'Master of Science in Computer Science': {
      aka: ['MS in Computer Science', 'M.S. in Computer Science', 'MSCS'],
      is: ["Master's Degree", 'Master of Science'],
    },
    'Master of Music': { aka: ['MMus', 'M.Mus.'], is: ["Master's Degree"] },
    'Master of Theology': {
      aka: ['MTh', 'ThM'],
      is: ["Master's Degree"],
      when: {
        MTh: {
          exact: true,
          near: ['theology', 'divinity', 'seminary', 'bth'],
          matches: ['BTh or MTh.', 'MTh degree.'],
          misses: ['On the mth day.', 'The mth iteration.'],
        },
      },
    },
    'Master of Design': { aka: ['MDes', 'M.Des'], is: ["Master's Degree"] },
    'Master of Surgery': {
      aka: ['MCh', 'MChir', 'ChM'],
      is: ["Master's Degree"],
      when: {
        MCh: {
          exact: true,
          near: ['surgery', 'ms', 'frcs', 'surgical'],
          matches: ['MCh in surgery.', 'MS or MCh degree.'],
          misses: ['Wages of 20 mch a year.', 'So mch more.'],
        },
      },
    },
    'Master of Veterinary Science': { aka: ['MVSc'], is: ["Master's Degree"] },
    'Educational Specialist': {
      aka: ['EdS', 'Ed.S.'],
      when: {
        EdS: {
          exact: true,
          matches: ['EdS in school psychology.', 'NCSP and EdS.'],
          misses: ['Peds and eds wards.', 'The EDS harness.'],
        },
      },
    },
    'Postgraduate Certificate': {
      aka: ['PGCert', 'PG Cert', 'PgC'],
      when: {
        PgC: {
          exact: true,
          near: ['postgraduate', 'pgdip'],
          matches: ['PgC or PgDip.', 'A postgraduate PgC.'],
          misses: ['PGC brokers.', 'The pgc file.'],
        },
      },
    },
    'Postgraduate Diploma': {
      aka: ['PGDip', 'PG Dip', 'PgD'],
      when: {
        PgD: {
          exact: true,
          near: ['postgraduate', 'msc', 'pgc'],
          matches: ['PgC or PgD.', 'A PgD at MSc level.'],
          misses: ['PGD for vaccines.', 'Under a pgd.'],
        },
      },
    },
    'Graduate Diploma': {},
    PGCE: { aka: ['Post Graduate Certificate in Education'] },
    'Professional Graduate Diploma in Education': { aka: ['PGDE'] },
    'Graduate Diploma in Law': {
      aka: ['GDL', 'CPE/GDL'],
      when: {
        GDL: {
          near: ['law', 'lpc', 'legal', 'training', 'solicitor'],
          matches: ['GDL and LPC.', 'GDL or law degree.'],
          misses: ['GDL haulage.', 'A gdl of wine.'],
        },
      },
    },
    'Legal Practice Course': {
      aka: ['LPC', 'LPC graduate'],
      when: {
        LPC: {
          exact: true,
          near: ['law', 'legal', 'gdl', 'solicitor', 'llb', 'training'],
          matches: ['LPC completed; training contract sought.', 'LLB and LPC.'],
          misses: ['A licensed LPC on our crisis team.', 'LPC voice coders.'],
        },
      },
    },
    'Bar Professional Training Course': { aka: ['BPTC'], was: ['Bar Vocational Course', 'BVC'] },
    Doctorate: { aka: ['doctoral degree', "doctor's degree"], is: ['Graduate Degree', 'Terminal Degree'] },
    'Terminal Degree': {},
    PhD: { aka: ['Ph.D.', 'PhDs', 'Doctor of Philosophy', 'DPhil', 'D.Phil.'], is: ['Doctorate'] },
    'Doctor of Education': { aka: ['EdD', 'Ed.D.'], is: ['Doctorate'] },
    'Doctor of Business Administration': {
      aka: ['DBA', 'D.B.A.'],
      is: ['Doctorate'],
      when: {
        DBA: {
          exact: true,
          near: ['doctorate', 'phd', 'doctoral', 'doctor'],
          matches: ['PhD or DBA.', 'A DBA or other doctorate.'],
          misses: ['The DBA tunes SQL.', 'Work with the DBA team.'],
        },
      },
    },
    'Doctor of Psychology': { aka: ['PsyD', 'Psy.D.'], is: ['Doctorate'] },
    'Doctorate in Clinical Psychology': { aka: ['DClinPsy', 'DClinPsych'], is: ['Doctorate'] },
    'Doctor of Nursing Practice': { aka: ['DNP', 'D.N.P.', 'Doctorate of Nursing Practice'], is: ['Doctorate'] },
    'Doctor of Physical Therapy': {
      aka: ['DPT', 'D.P.T.', 'Doctorate of Physical Therapy', 'Doctorate in Physical Therapy'],
      is: ['Doctorate'],
      when: {
        DPT: {
          exact: true,
          matches: ['DPT from an accredited program.', 'DPT or MPT.'],
          misses: ['The dpt of health.', 'Dpt Ltd.'],
        },
      },
    },
    'Doctor of Occupational Therapy': { aka: ['OTD', 'O.T.D.'], is: ['Doctorate'] },
    'Doctor of Audiology': {
      aka: ['AuD', 'Au.D.'],
      is: ['Doctorate'],
      when: {
        AuD: {
          exact: true,
          matches: ['AuD from an accredited program.', 'CCC-A and AuD.'],
          misses: ['AUD 90,000 a year.', 'Paid in aud.'],
        },
      },
    },
    'Doctor of Pharmacy': { aka: ['PharmD', 'Pharm.D.'], is: ['Doctorate'] },
    'Doctor of Medicine': {
      aka: ['MD', 'M.D.', 'MD degree'],
      is: ['Doctorate', 'Medical Degree'],
      when: {
        MD: {
          exact: true,
          near: ['do', 'physician', 'residency', 'medical', 'board', 'doctor'],
          unless: ['baltimore md', 'bethesda md'],
          matches: ['MD or DO required.', 'MD with completed residency.'],
          misses: ['Office in Bethesda, MD.', 'Report to the MD of the group.'],
        },
        'M.D.': {
          near: ['d.o.', 'physician', 'residency', 'medical', 'board', 'doctor'],
          matches: ['M.D. or D.O. required.', 'M.D. degree.'],
          misses: ['Ask for M.D. Lyons.', 'Signed M.D. Quist.'],
        },
      },
    },
    'Medical Degree': { aka: ['MD/DO'] },
    'Doctor of Osteopathic Medicine': {
      aka: ['DO', 'D.O.', 'DO degree', 'Doctor of Osteopathy'],
      is: ['Doctorate', 'Medical Degree'],
      when: {
        DO: {
          exact: true,
          near: ['md', 'osteopathic', 'physician', 'residency'],
          unless: ['do not'],
          matches: ['MD or DO.', 'Board certified DO physician.'],
          misses: ['DO NOT apply by mail.', 'WHAT YOU WILL DO'],
        },
        'D.O.': {
          near: ['m.d.', 'md', 'osteopathic', 'physician', 'residency'],
          matches: ['M.D. or D.O.', 'An osteopathic D.O. degree.'],
          misses: ['Rioja D.O. wines.', 'D.O. Smith.'],
        },
      },
    },
    'Doctor of Dental Surgery': {
      aka: ['DDS', 'D.D.S.'],
      is: ['Doctorate', 'Dental Degree'],
      when: {
        DDS: {
          exact: true,
          near: ['dmd', 'dental', 'dentist', 'dentistry'],
          matches: ['DDS or DMD.', 'A DDS dental degree.'],
          misses: ['DDS middleware.', 'The DDS texture files.'],
        },
      },
    },
    'Doctor of Dental Medicine': {
      aka: ['DMD', 'D.M.D.', 'Doctor of Medicine in Dentistry'],
      is: ['Doctorate', 'Dental Degree'],
      when: {
        DMD: {
          exact: true,
          near: ['dds', 'dental', 'dentist', 'dentistry'],
          matches: ['DDS or DMD.', 'A DMD from a dental school.'],
          misses: ['Trials in DMD boys.', 'A DMD projector.'],
        },
      },
    },
    'Dental Degree': { aka: ['DDS/DMD'] },
    'Doctor of Veterinary Medicine': {
      aka: ['DVM', 'D.V.M.', 'VMD', 'Doctorate of Veterinary Medicine'],
      is: ['Doctorate'],
    },
    'Doctor of Podiatric Medicine': {
      aka: ['DPM', 'D.P.M.'],
      is: ['Doctorate'],
      when: {
        DPM: {
          exact: true,
          near: ['podiatric', 'podiatrist', 'podiatry'],
          matches: ['DPM from a podiatric school.', 'Podiatrist (DPM).'],
          misses: ['Set the DPM meter.', 'DPM handles data.'],
        },
      },
    },
    'Doctor of Optometry': { aka: ['O.D. degree', 'OD degree'], is: ['Doctorate'] },
    'Doctor of Chiropractic': { aka: ['D.C. degree', 'DC degree'], is: ['Doctorate'] },
    'Juris Doctor': {
      aka: ['JD', 'J.D.', 'Juris Doctorate', 'JD degree'],
      is: ['Doctorate', 'Law Degree'],
      when: {
        JD: {
          exact: true,
          near: ['law', 'bar', 'attorney', 'accredited', 'legal'],
          unless: ['attached jd', 'full jd', 'jd edwards'],
          matches: ['JD from an ABA law school.', 'JD and state bar admission.'],
          misses: ['Ask for the full JD.', 'JD Edwards EnterpriseOne.'],
        },
      },
    },
    'Law Degree': {},
    'Doctor of Public Health': { aka: ['DrPH', 'Dr.P.H.'], is: ['Doctorate'] },
    'Doctor of Engineering': { aka: ['DEng', 'EngD', 'D.Eng.'], is: ['Doctorate'] },
    'Doctor of Science': { aka: ['DSc', 'D.Sc.', 'ScD'], is: ['Doctorate'] },
    'Doctor of Ministry': { aka: ['DMin', 'D.Min.'], is: ['Doctorate'] },
    'Doctor of Social Work': {
      aka: ['DSW', 'D.S.W.'],
      is: ['Doctorate'],
      when: {
        DSW: {
          exact: true,
          near: ['social', 'phd'],
          matches: ['PhD or DSW.', 'DSW degree in social work.'],
          misses: ['Shop at DSW.', 'DSW shoe store.'],
        },
      },
    },
    'Doctor of Musical Arts': { aka: ['DMA degree', 'D.M.A.'], is: ['Doctorate'] },

    Habilitation: {
      aka: ['venia legendi'],
      when: {
        Habilitation: {
          near: ['professorship', 'professor', 'academic', 'equivalent', 'lecturer'],
          matches: ['Habilitation or equivalent academic record.', 'PhD and Habilitation for the professorship.'],
          misses: ['Day habilitation services for adults.', 'Residential habilitation aide.'],
        },
      },
    },

    'Postdoctoral Fellowship': {},
  },
})
