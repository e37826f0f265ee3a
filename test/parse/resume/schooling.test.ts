import { expect, test } from 'vitest'
import { parseResume } from '../../../src/parse/resume/parse-resume.ts'
import { readDocument } from '../../../src/read/read-document.ts'

const read = async (section: string) => {
  const text = `Jo Example\njo@example.com\n\nExperience\n\nFitter, Acme Works, Leeds\nMay 2019 - Present\n- Fitted things\n\n${section}\n`
  return parseResume(await readDocument(text)).education.map(({ institution, level }) => [institution?.value, level])
}

test.each([
  [
    'a trade’s qualification stays one beside school certificates',
    'Education\nLevel 3 NVQ in vehicle repair, Shale Moor College, 2015\nGCSEs: maths, English, double science',
    ['Shale Moor College', 'vocational'],
  ],
  [
    '“Qualifications” are schooling where a line opens with one, small letters or not',
    'Qualifications\nLevel 3 NVQ in heavy vehicle maintenance and repair, Shale Moor College, 2015',
    ['Shale Moor College', 'vocational'],
  ],
  [
    'a Scottish one is one too',
    'Education\nSVQ Level 3 Carpentry and Joinery, Shale Moor College, 2015',
    ['Shale Moor College', 'vocational'],
  ],
  [
    '“School” heads schooling',
    'School\nBSc Geology, University of Shale Moor, 2015',
    ['University of Shale Moor', 'bachelor'],
  ],
  ['“Schools” do too', 'Schools\nShale Moor Grammar School, 2001 - 2007', ['Shale Moor Grammar School', undefined]],
  [
    '“Training” at a technical center is schooling',
    'Training\nCertificate, Kiln Trades, Shale Moor Technical Center, 2015',
    ['Shale Moor Technical Center', 'vocational'],
  ],
])('%s', async (_about, section, first) => {
  expect((await read(section))[0]).toEqual(first)
})

test.each([
  ['BSc Geology, Shale Moor College, Aldmoor, 2015', 'Shale Moor College'],
  [
    'Member of the Shale Institute of Clay and Glaze, awarded 2020\nBSc Geology, Shale Moor College, 2015',
    'Shale Moor College',
  ],
  ['CIMA qualified, 2018\nBSc Geology, Shale Moor College, 2015', 'Shale Moor College'],
  ['Diploma of College Studies in Ceramics\nCollège Maisonneuve\nAug 2013 – May 2016', 'Collège Maisonneuve'],
  ['Master\nGeology\nShale Moor School of Economics\n2016', 'Shale Moor School of Economics'],
  ['BSc Geology at Shale\nUniversity of the Moor', 'Shale University of the Moor'],
  ['BSc Geology, University of Shale at Moor, 2015', 'University of Shale at Moor'],
  ['From\tTo\tSchool or college\tQualification\tSubject\n2012\t2015\tColeg y Moor\tBSc\tGeology', 'Coleg y Moor'],
  ['BSc Geology\nShale Moor University, Norfolk, VA United States\n2015', 'Shale Moor University'],
  ['Level 3 NVQ, General, Shale Moor College, 2015', 'Shale Moor College'],
  ['School/College: Shale Moor College\nQualification: BSc Geology\nDates: 2012 to 2015', 'Shale Moor College'],
  ['Degree\tUniversity/Board\tYear\tMarks\nBSc Geology\tShale Moor College\t2015\t71 %', 'Shale Moor College'],
  ['BSc Geology, School of Engineering, Aldmoor University, 2015', 'School of Engineering, Aldmoor University'],
])('the town behind a school is none of its name: %s', async (lines, name) => {
  expect((await read(`Education\n${lines}`))[0]![0]).toBe(name)
})

test.each([
  ['Education\nB.Eng. Kiln Engineering\nShale Moor University, 2015', 'B.Eng.', 'Kiln Engineering'],
  [
    'Education\nMaster of Clay Work, Glaze Practice\nShale Moor University, 2015',
    'Master of Clay Work',
    'Glaze Practice',
  ],
  ['Education\nCertificate III, Kiln Trade\nShale Moor TAFE, 2015', 'Certificate III', 'Kiln Trade'],
  [
    'Education\nCertificate III (Kilns - Firing Trade), Shale Moor TAFE (2015)',
    'Certificate III',
    'Kilns - Firing Trade',
  ],
  ['Education\nPostgraduate Diploma, Glazes\nShale Moor University, 2015', 'Postgraduate Diploma', 'Glazes'],
  // No other schooling on the paper.
  ['Training\nCertificate III, Kiln Trade\nShale Moor TAFE, 2012–2015', 'Certificate III', 'Kiln Trade'],
  ['Education\nBSc (Hons), Geology, Shale Moor College, 2015', 'BSc (Hons)', 'Geology'],
  ['Education\nBEng (Hons) in Kilns and Clay\nShale Moor College, 2015', 'BEng (Hons)', 'Kilns and Clay'],
  ['Education\nPGCE with QTS, Secondary Physics\nShale Moor College, 2015', 'PGCE with QTS', 'Secondary Physics'],
])('what is awarded, and in what: %s', async (section, studyType, area) => {
  const text = `Jo Example\njo@example.com\n\nExperience\n\nFitter, Acme Works, Leeds\nMay 2019 - Present\n- Fitted things\n\n${section}\n`
  const [school] = parseResume(await readDocument(text)).education
  expect([school?.studyType?.value, school?.area?.value]).toEqual([studyType, area])
  expect(school?.institution?.value).toMatch(/^Shale Moor/)
})

test('training beside schooling stays what it is', async () => {
  const rest = 'Training\nCertificate III, Kiln Trade\nShale Moor TAFE, 2015'
  expect(await read(`Education\nBSc Geology, Shale Moor College, 2015\n\n${rest}`)).toHaveLength(1)
})

test('marks are no schools, and a paper that ends some day stands with the certificates', async () => {
  const section = `Education
BSc (Hons) Quantity Surveying, University of Shale Moor, 2017 (2:1)
A Levels: Maths (B), Geography (B), Economics (C), 2014
Paediatric First Aid, 12/03/2025, valid until 12/03/2028`
  expect(await read(section)).toEqual([
    ['University of Shale Moor', 'bachelor'],
    [undefined, 'secondary'],
  ])
})

test('cards and tickets among the schools are certificates, and a British Standard is no degree', async () => {
  const { education, certificates } = parseResume(
    await readDocument(`Jo Example\njo@example.com\n\nExperience\n\nFitter, Acme Works, Leeds\nMay 2019 - Present\n- Fitted\n
Tickets and qualifications
NVQ Level 3 in Electrical Installation, Shale Moor College, 2018
ECS Gold Card, valid to March 2028
18th Edition (BS 7671), with Amendment 2\n`),
  )
  expect(education.map(({ level }) => level)).toEqual(['vocational'])
  expect(certificates.map(({ name }) => name.value)).toEqual(['ECS Gold Card', '18th Edition'])
})

test.each([
  ['Certificates: CompTIA A+ (2020), ITIL 4 Foundation (2021), MS-900', ['CompTIA A+', 'ITIL 4 Foundation', 'MS-900']],
  ['Licences\nHGV C+E; ADR (exp. 2027); HIAB', ['HGV C+E', 'ADR', 'HIAB']],
])('papers in one line, after the schools, are each read: %s', async (lines, names) => {
  const text = `Jo Example\njo@example.com\n\nExperience\n\nFitter, Acme Works, Leeds\nMay 2019 - Present\n- Fitted\n\nEducation\nHND Computing, Moor College, 2015\n\n${lines}\n`
  expect(parseResume(await readDocument(text)).certificates.map(({ name }) => name.value)).toEqual(names)
})

test('a number and a renewal are no names of certificates', async () => {
  const text = `Jo Example\njo@example.com\n\nCertificates\nHCPC registration as a Physiotherapist, PH000000, renewed to 11/2027
Emergency First Aid at Work, 2024, valid to 06/2027\nForklift licence, no. 000000\n`
  const { certificates } = parseResume(await readDocument(text))
  expect(certificates.map(({ name }) => name.value)).toEqual([
    'HCPC registration as a Physiotherapist',
    'Emergency First Aid at Work',
    'Forklift licence',
  ])
})

test('skills on a line of their own after the last of the schools are a section', async () => {
  const text =
    'Jo Example\njo@example.com\n\nExperience\n\nFitter, Acme Works, Leeds\nMay 2019 - Present\n- Fitted things\n\nEducation\n\nDiploma, Shale Moor College, 2015\n\nSkills: Turning, Milling, Grinding\n'
  const { skills, education } = parseResume(await readDocument(text))
  expect(skills.flatMap(({ keywords }) => keywords.map(({ value }) => value))).toEqual([
    'Turning',
    'Milling',
    'Grinding',
  ])
  expect(education.length).toBe(1)
})

test('a paper without headings parts its college from its jobs', async () => {
  const resume = parseResume(
    await readDocument(
      'Jo Example\njo@example.com\n\n2017–2022 Joiner, Fern Joinery Ltd, Redruth. Made stairs and doors.\n2013–2017 Apprentice, Fern Joinery Ltd\nShale Moor College: C&G Level 2 Joinery, 2013–2016\n',
    ),
  )
  expect(resume.work.map(({ position }) => position?.value)).toEqual(['Joiner', 'Apprentice'])
  expect(resume.education.map(({ institution, level }) => [institution?.value, level])).toEqual([
    ['Shale Moor College', 'vocational'],
  ])
})

test('sections of one line follow the jobs', async () => {
  const { education, skills, work } = parseResume(
    await readDocument(
      'Jo Example\njo@example.com\n\nExperience:\n* Acme Ltd | Fitter | Leeds | May 2019 - Present\n  Fitted things.\n\nEdu: BSc Geology, Moor College, 2015\nSkills: Turning, Milling\n',
    ),
  )
  expect(work.map(({ position }) => position?.value)).toEqual(['Fitter'])
  expect(education.map(({ institution }) => institution?.value)).toEqual(['Moor College'])
  expect(skills.flatMap(({ keywords }) => keywords.map(({ value }) => value))).toEqual(['Turning', 'Milling'])
})

test.each([
  ['=== EXPERIENCE ===', '=== EDUCATION ===', '=== SKILLS ==='],
  ['[ EXPERIENCE ]', '[ EDUCATION ]', '[ SKILLS ]'],
  ['***** EXPERIENCE *****', '***** EDUCATION *****', '***** SKILLS *****'],
  ['--- Experience ---', '--- Education ---', '--- Skills ---'],
])('headings drawn with signs: %s', async (work, school, skills) => {
  const resume = parseResume(
    await readDocument(
      `Jo Example\njo@example.com\n\n${work}\n\nAcme Works, Leeds\nFitter, May 2019 - Present\n- Fitted\n\n${school}\nBSc Geology, Shale Moor College, 2015\n\n${skills}\nExcel, Raku\n`,
    ),
  )
  expect(resume.sections.map(({ kind, heading }) => [kind, heading?.text])).toEqual([
    ['basics', undefined],
    ['work', /\w+/.exec(work)![0]],
    ['education', /\w+/.exec(school)![0]],
    ['skills', /\w+/.exec(skills)![0]],
  ])
  expect(resume.education).toHaveLength(1)
})

test.each([
  ['Bachelor of Science in Applied Ceramics', 'Bachelor of Science', 'Applied Ceramics'],
  ['Bachelor of Science in Nursing', 'Bachelor of Science', 'Nursing'],
  ['Doctor of Philosophy Ceramics', 'Doctor of Philosophy', 'Ceramics'],
  [
    'Associate of Applied Science in Business Administration',
    'Associate of Applied Science',
    'Business Administration',
  ],
  ['Certificate of Technical Studies in Kiln Technology', 'Certificate of Technical Studies', 'Kiln Technology'],
  ['Bachelor of Business Administration in Marketing', 'Bachelor of Business Administration', 'Marketing'],
  ['Bachelor of Business Administration', 'Bachelor of Business Administration', undefined],
  ['Master of Ceramics', 'Master', 'Ceramics'],
  ['NVQ Level 3, Mechanical Engineering', 'NVQ Level 3', 'Mechanical Engineering'],
  ['NVQ Level 2 Carpentry', 'NVQ Level 2', 'Carpentry'],
  ['A Levels in Biology, Chemistry and Psychology', 'A Levels', 'Biology, Chemistry and Psychology'],
])('a degree and what it is in: %s', async (line, degree, field) => {
  const paper = `Jo Example\njo@example.com\n\nEducation\n\nShale Moor University\n${line}\n2015\n`
  const [entry] = parseResume(await readDocument(paper)).education
  expect([entry?.studyType?.value, entry?.area?.value]).toEqual([degree, field])
})

test.each([
  'Bilingual: English and Polish',
  '\nBilingual: English and Polish',
  'Bilingual in English and Polish',
  'Fluent in English and Polish',
  'Languages: English, Polish',
])('what one speaks is no subject of a school above it: %j', async (line) => {
  const text = `Jo Example\njo@example.com\n\nExperience\n\nFitter, Acme Works, Leeds\nMay 2019 - Present\n- Fitted things\n\nEducation\nHigh School Diploma, Moor High School, 2017\n${line}\n`
  const { education, languages } = parseResume(await readDocument(text))
  expect(education.map(({ area }) => area?.value)).toEqual([undefined])
  expect(languages.map(({ language }) => language.value)).toEqual(['English', 'Polish'])
})

test('a language may be the subject', async () => {
  const text = 'Jo Example\njo@example.com\n\nEducation\nBA, Moor University, 2017\nEnglish and Polish\n'
  expect(parseResume(await readDocument(text)).education[0]?.area?.value).toBe('English and Polish')
})
