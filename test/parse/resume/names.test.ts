import { describe, expect, test } from 'vitest'
import { parseResume } from '../../../src/parse/resume/parse-resume.ts'
import { textDocument } from '../text-document.ts'

const read = (head: string) =>
  parseResume(
    textDocument(`Nadia Fontaine\nnadia@example.com\n\nEXPERIENCE\n\n${head}\n- Kept the workshop running.\n\nBaker
Bluebird Bakery, Leeds\nMar 2010 – Jun 2012\n- Baked the bread.`),
  ).work[0]

describe('signs inside a name', () => {
  test.each<[head: string, title: string, employer: string, place?: string]>([
    [
      'Head Chef / Kitchen Manager\nThe Pewter Jug, Leeds\nMar 2019 – Jun 2021',
      'Head Chef / Kitchen Manager',
      'The Pewter Jug',
      'Leeds',
    ],
    ['Staff Nurse (part-time)\nElm House, Leeds\nMar 2019 – Jun 2021', 'Staff Nurse (part-time)', 'Elm House', 'Leeds'],
    [
      'Staff Nurse, Band 5 (bank)\nElm House, Leeds\nMar 2019 – Jun 2021',
      'Staff Nurse, Band 5 (bank)',
      'Elm House',
      'Leeds',
    ],
    ['Radio Operator (94E), Peak Army, Leeds\nMar 2019 – Jun 2021', 'Radio Operator (94E)', 'Peak Army', 'Leeds'],
    ['Staff Cook – Pastry at Elm House\nMar 2019 – Jun 2021', 'Staff Cook – Pastry', 'Elm House'],
    ['Elm House, Leeds\tMar 2019 – Jun 2021\nStaff Cook – Pastry', 'Staff Cook – Pastry', 'Elm House', 'Leeds'],
    ['Staff Cook – Leeds\nElm House\nMar 2019 – Jun 2021', 'Staff Cook', 'Elm House', 'Leeds'],
    ['Staff Cook – Elm House\nMar 2019 – Jun 2021', 'Staff Cook', 'Elm House'],
    ['Staff Nurse (Remote)\nElm House, Leeds\nMar 2019 – Jun 2021', 'Staff Nurse', 'Elm House'],
    [
      'Audit Senior\nGarnet, Pryce & Odell LLP, Cork\nMar 2019 – Jun 2021',
      'Audit Senior',
      'Garnet, Pryce & Odell LLP',
      'Cork',
    ],
    ['Clerk\nGarnet, Pryce and Associates\nMar 2019 – Jun 2021', 'Clerk', 'Garnet, Pryce and Associates'],
    ['Clerk, Pryce & Odell\nMar 2019 – Jun 2021', 'Clerk', 'Pryce & Odell'],
    [
      'Fitter\nPeak Building Group, Electrical Division, Leeds\nMar 2019 – Jun 2021',
      'Fitter',
      'Peak Building Group, Electrical Division',
      'Leeds',
    ],
    ['Van Driver\nSwiftParcel UK, Leeds\nMar 2019 – Jun 2021', 'Van Driver', 'SwiftParcel UK', 'Leeds'],
    ['Van Driver\nSwiftParcel, London UK\nMar 2019 – Jun 2021', 'Van Driver', 'SwiftParcel', 'London UK'],
    ['Driver (nights) at Peak Haulage\nMar 2019 – Jun 2021', 'Driver (nights)', 'Peak Haulage'],
    ['Driver (Elm Depot) at Peak Haulage\nMar 2019 – Jun 2021', 'Driver', 'Peak Haulage'],
    [
      'Field Agronomist\nPeak Growers Co-operative\nMar 2019 – Jun 2021',
      'Field Agronomist',
      'Peak Growers Co-operative',
    ],
    ['Dental Nurse\nLindvik Folktand AB, Malmby\nMar 2019 – Jun 2021', 'Dental Nurse', 'Lindvik Folktand AB', 'Malmby'],
    ['Welder\nTundra Frames, Gold Lake CO\nMar 2019 – Jun 2021', 'Welder', 'Tundra Frames', 'Gold Lake CO'],
    [
      'Elm Lane Dental Practice, Malmby\tMar 2019 – Jun 2021\nDental Nurse',
      'Dental Nurse',
      'Elm Lane Dental Practice',
      'Malmby',
    ],
    ['Mar 2019 – Jun 2021\tMalmby\tDental Nurse\nLindvik Folktand AB', 'Dental Nurse', 'Lindvik Folktand AB'],
    ['Nurse\nThe House of Mercy\nand Good Hope\nMar 2019 – Jun 2021', 'Nurse', 'The House of Mercy and Good Hope'],
    ['Cook ~ Heather Lodge ~ Hexham ~ Mar 2019 – Jun 2021', 'Cook', 'Heather Lodge', 'Hexham'],
    ['Head Cutter\nTeatro de la Ribera\nMar 2019 – Jun 2021', 'Head Cutter', 'Teatro de la Ribera'],
    ['Apprentice Brewer\nHarbor Hotel\nMar 2019 – Jun 2021', 'Apprentice Brewer', 'Harbor Hotel'],
    ['Depot 14\tMar 2019 – Jun 2021\nStoreman', 'Storeman', 'Depot 14'],
    ['Driver (part-time) at Peak Haulage\nMar 2019 – Jun 2021', 'Driver (part-time)', 'Peak Haulage'],
    ['Mar 2019 – Jun 2021\tYear 2 Class Teacher\nHill Primary School', 'Year 2 Class Teacher', 'Hill Primary School'],
    ['Ward Sister / Band 7\tMar 2019 – Jun 2021\nHill Hospital', 'Ward Sister / Band 7', 'Hill Hospital'],
    ['Cook — Heather Lodge — Hexham\nMar 2019 – Jun 2021', 'Cook', 'Heather Lodge', 'Hexham'],
    ['Cook | Heather Lodge | Hexham | Mar 2019 – Jun 2021', 'Cook', 'Heather Lodge', 'Hexham'],
    ['Cook, Heather Lodge, Hexham\tMar 2019 – Jun 2021', 'Cook', 'Heather Lodge', 'Hexham'],
    ['Cook, Heather Lodge, Hexham (Mar 2019 – Jun 2021)', 'Cook', 'Heather Lodge', 'Hexham'],
    ['Cook\nThe Institute of\nHospitality\nMar 2019 – Jun 2021', 'Cook', 'The Institute of Hospitality'],
  ])('%j', (head, title, employer, place) => {
    const job = read(head)
    expect([job?.position?.value, job?.name?.value]).toEqual([title, employer])
    if (place !== undefined) expect(job?.location?.value).toBe(place)
    expect(job?.startDate?.value).toBe('2019-03')
  })
})

describe('a name that goes on in the next line', () => {
  test.each<[head: string, title: string, employer: string, place?: string]>([
    ['Cook, Hill Primary\tMar 2019 – Jun 2021\nSchool, Leeds', 'Cook', 'Hill Primary School', 'Leeds'],
    ['Cook, Brightside Supply\tMar 2019 – Jun 2021\nAgency', 'Cook', 'Brightside Supply Agency'],
    ['Nurse, Hill\tMar 2019 – Jun 2021\nNHS Trust, Leeds', 'Nurse', 'Hill NHS Trust', 'Leeds'],
    ['Driver, Midland Cash &\tMar 2019 – Jun 2021\nCarry, Leeds', 'Driver', 'Midland Cash & Carry', 'Leeds'],
    ['Audit Senior, Garnet,\tMar 2019 – Jun 2021\nPryce & Odell LLP', 'Audit Senior', 'Garnet, Pryce & Odell LLP'],
    ['Fitter at Peak Haulage\nplc\nMar 2019 – Jun 2021', 'Fitter', 'Peak Haulage plc'],
    ['Librarian\tMar 2019 – Jun 2021\nLibrary, Leeds', 'Librarian', 'Library', 'Leeds'],
  ])('%j', (head, title, employer, place) => {
    const job = read(head)
    expect([job?.position?.value, job?.name?.value]).toEqual([title, employer])
    if (place !== undefined) expect(job?.location?.value).toBe(place)
  })
})

test.each([
  ['JOHN MILLER', 'JOHN MILLER'],
  ['Ada Lou Cook', 'Ada Lou Cook'],
  ['Pastry Cook\nNadia Fontaine', 'Nadia Fontaine'],
  ['Head Baker\nNadia Fontaine', 'Nadia Fontaine'],
  ['NADIA FONTAINE / Head Baker', 'NADIA FONTAINE'],
  ['Ana Belén Soler Rey de la Vega y Ruiz', 'Ana Belén Soler Rey de la Vega y Ruiz'],
  ['ANA BELÉN SOLER REY DE LA VEGA', 'ANA BELÉN SOLER REY DE LA VEGA'],
  ['Europass\nNadia Fontaine', 'Nadia Fontaine'],
  ['Europass\nName / Surname\tAna Belén Soler Rey de la Vega', 'Ana Belén Soler Rey de la Vega'],
])('the name on top: %j', (top, name) => {
  const paper = `${top}\nLeeds | office@example.com\n\nSKILLS\nGuidewire PolicyCenter | Risk assessment\n\nEXPERIENCE\n\nCook\nHill School, Leeds\nMar 2019 – Jun 2021\n- Cooked.`
  expect(parseResume(textDocument(paper)).basics.name?.value).toBe(name)
})

test('a name that breaks off at its particle goes on below, up to the headline', () => {
  const document = textDocument(
    'Nadia van der\nZwaan-Fontaine | Baker\nnadia@example.com\n\nEXPERIENCE\n\nCook\nHill School, Leeds\nMar 2019 – Jun 2021\n- Cooked.',
  )
  const lines = document.lines.map((line, at) => ({ ...line, size: at < 2 ? 24 : 10 }))
  expect(parseResume({ ...document, lines }).basics.name?.value.replace(/\s+/g, ' ')).toBe(
    'Nadia van der Zwaan-Fontaine',
  )
})

test('what of a name stands on the line below, particles not counted', () => {
  const document = textDocument(
    'Ana Belén Soler\nRey de la Vega\nPastry Cook\nanabelen.soler@example.com\n\nEXPERIENCE\n\nCook\nHill School, Leeds\nMar 2019 – Jun 2021\n- Cooked.',
  )
  const lines = document.lines.map((line, at) => ({ ...line, size: at < 2 ? 24 : 10 }))
  expect(parseResume({ ...document, lines }).basics.name?.value.replace(/\s+/g, ' ')).toBe(
    'Ana Belén Soler Rey de la Vega',
  )
})

test.each([
  ['a local number beside the address', '555-0147 | nadia@example.com', '555-0147'],
  ['a number of seven digits with nothing beside it', '555-0147', undefined],
])('%s', (_about, contact, phone) => {
  const paper = `Nadia Fontaine\n${contact}\n\nEXPERIENCE\n\nCook\nHill School, Leeds\nMar 2019 – Jun 2021\n- Cooked.`
  expect(parseResume(textDocument(paper)).basics.phone?.value).toBe(phone)
})

test.each([
  ['Cook | Hill School | Sep\n2014 – January 2016', '2014-09', '2016-01'],
  ['Cook | Hill School | Sep\n’14–Present', '2014-09', 'present'],
  ['Cook | Hill School | Sep ’14–Jan\n’16', '2014-09', '2016-01'],
])('dates whose first month stands above its year: %j', (head, start, end) => {
  const job = read(head)
  expect([job?.name?.value, job?.startDate?.value, job?.endDate?.value]).toEqual(['Hill School', start, end])
})

test('dates whose last year stands below', () => {
  const job = read('Cook\tSeptember 2014 – January\n2016\nHill School, Leeds')
  expect([job?.startDate?.value, job?.endDate?.value]).toEqual(['2014-09', '2016-01'])
})
