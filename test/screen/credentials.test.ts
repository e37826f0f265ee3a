import { describe, expect, test } from 'vitest'
import { policies, simulate } from '../../src/index.ts'
import { lexicon as standard } from '../../src/lexicon/standard.ts'
import type { Outcome } from '../../src/model/finding.ts'
import { credentialName } from '../../src/screen/credentials.ts'
import { askOne, type Sketch } from './build.ts'

describe('the name within a demand', () => {
  test.each([
    ['Current, unrestricted RN license', 'RN'],
    ['Valid driver’s license', 'driver’s'],
    ['SHRM-CP certification', 'SHRM-CP'],
    ['Registered Nurse', 'Registered Nurse'],
    ['Qualified Kiln Teacher Status', 'Qualified Kiln Teacher Status'],
    ['Certified Public Accountant', 'Certified Public Accountant'],
    ['license', 'license'],
    ['Professional Engineer license', 'Professional Engineer'],
    ['licensure as a Registered Midwife in the State of Nevada', 'Registered Midwife'],
    ['license as a Licensed Clinical Social Worker in the State of Tennessee', 'Licensed Clinical Social Worker'],
    ['licensed electrician', 'electrician'],
    ['Texas license as an Advanced Practice Registered Nurse', 'Advanced Practice Registered Nurse'],
    ['Certified Kiln Professional certification', 'Certified Kiln Professional'],
    ['Chartered Kiln Underwriter designation', 'Chartered Kiln Underwriter'],
  ])('%s → %s', (demand, name) => {
    expect(credentialName(demand)).toBe(name)
  })
})

const nurse = {
  work: [
    {
      title: 'Registered Nurse',
      employer: 'Acme Clinic',
      from: '2020-01',
      to: 'present',
      lines: ['Cared for patients'],
    },
  ],
}
const licence = { kind: 'licence', name: 'Registered Nurse license' } as const

const cases: [about: string, paper: Sketch, literal: Outcome, careful: Outcome, messageId: string][] = [
  ['held', { ...nurse, certificates: ['Registered Nurse license, active'] }, 'met', 'met', 'held'],
  ['under its short name', { ...nurse, certificates: ['RN license, active'] }, 'unmet', 'met', 'otherwise'],
  ['lapsed', { ...nurse, certificates: ['Registered Nurse license, expired 2023'] }, 'unmet', 'unmet', 'lapsed'],
  [
    'run out',
    { ...nurse, certificates: ['Registered Nurse license (ran out March 2024)'] },
    'unmet',
    'unmet',
    'lapsed',
  ],
  ['let go', { ...nurse, certificates: ['Registered Nurse license: I let it go in 2023'] }, 'unmet', 'unmet', 'lapsed'],
  [
    'no longer in use',
    { ...nurse, certificates: ['Registered Nurse license, moved to non-practising in 2024'] },
    'unmet',
    'unmet',
    'lapsed',
  ],
  [
    'half earned',
    { ...nurse, certificates: ['Registered Nurse license, halfway, should finish June 2027'] },
    'unmet',
    'unclear',
    'coming',
  ],
  ['not yet held', { ...nurse, certificates: ['Registered Nurse license, in progress'] }, 'unmet', 'unclear', 'coming'],
  ['only as a title', nurse, 'unmet', 'unclear', 'title'],
  [
    'as a trade that no table knows',
    { work: [{ title: 'Registered Kiln Assistant', from: '2020-01', to: 'present' }] },
    'unmet',
    'unmet',
    'missing',
  ],
  ['not at all', { work: [{ title: 'Clerk', from: '2020-01', to: 'present' }] }, 'unmet', 'unmet', 'missing'],
  [
    'after the name',
    { ...nurse, name: 'Jo Example', contact: 'jo@example.com 555-0100', certificates: ['PMP'] },
    'unmet',
    'unclear',
    'title',
  ],
]

describe('certification', () => {
  test.each(cases)('%s', (_about, paper, literal, careful, messageId) => {
    const finding = askOne(paper, licence)
    expect([finding.outcome, finding.careful.outcome, finding.messageId]).toEqual([literal, careful, messageId])
  })

  test.each([
    ['Class A CDL', 'CDL, Class A', 'met', 'met'],
    ['Class A CDL', 'CDL, Class B', 'unmet', 'unmet'],
    ['Class A CDL', 'CDL, clean record', 'unmet', 'met'],
    ['Class A CDL', 'Class B CDL', 'unmet', 'unmet'],
    ['Category C+E driving licence', 'Driving licence: category C+E', 'met', 'met'],
    ['Category C+E driving licence', 'Driving licence: category B', 'unmet', 'unmet'],
    ['Category D licence', 'Licences', 'unmet', 'unmet'],
    ['Category C+E licence', 'HGV Class 1 licence', 'unmet', 'met'],
    ['Category C+E licence', 'HGV Class 2 licence', 'unmet', 'unmet'],
    ['Category C+E licence', 'Cat C+E, Driver CPC', 'unmet', 'met'],
    ['Category C+E licence', 'Category C+E, Driver CPC', 'met', 'met'],
    ['Category C+E licence', 'Cat C1, Driver CPC', 'unmet', 'unmet'],
    ['Class B license', 'Class 1, Kiln school', 'unmet', 'unmet'],
    ['SIA Door Supervisor licence', 'SIA Door Supervisor licence', 'met', 'met'],
    ['SIA Door Supervisor licence', 'SIA licence (Door Supervisor)', 'unmet', 'met'],
    ['SIA Door Supervisor licence', 'SIA CCTV licence', 'unmet', 'unclear'],
    ['SIA Door Supervisor licence', 'SIA licence', 'unmet', 'unclear'],
    ['SIA Door Supervisor licence', 'CSCS card', 'unmet', 'unmet'],
  ])('asked “%s”, said “%s”: %s, careful %s', (name, certificate, literal, careful) => {
    const finding = askOne({ ...nurse, certificates: [certificate] }, { kind: 'licence', name })
    expect([finding.outcome, finding.careful.outcome]).toEqual([literal, careful])
  })

  test.each([
    ['Active Oregon nursing license', 'met', 'met', 'held'],
    ['Active Delaware nursing license', 'unmet', 'unclear', 'elsewhere'],
    ['Nursing license, State of Delaware', 'unmet', 'unclear', 'elsewhere'],
    ['Nursing license, Delaware and Oregon', 'met', 'met', 'held'],
    ['Nursing license, Delaware (multistate)', 'met', 'met', 'held'],
    ['Active nursing license', 'met', 'met', 'held'],
    ['Oregon temporary nursing license', 'unmet', 'unclear', 'lesser'],
  ])('an Oregon licence is asked, “%s” said: %s, careful %s', (certificate, literal, careful, messageId) => {
    const asked = { kind: 'licence', name: 'nursing license', issuer: 'Oregon' } as const
    const finding = askOne({ ...nurse, certificates: [certificate] }, asked)
    expect([finding.outcome, finding.careful.outcome, finding.messageId]).toEqual([literal, careful, messageId])
  })

  test('where it is said to have lapsed, naming it elsewhere does not help; being said to hold does', () => {
    const named = { ...nurse, certificates: ['RN license, expired 2023', 'RN license'] }
    const renewed = { ...nurse, certificates: ['RN license, expired 2023', 'RN license, active since 2025'] }
    const asked = { kind: 'licence', name: 'RN license' } as const
    expect(askOne(named, asked)).toMatchObject({ outcome: 'unmet', messageId: 'lapsed' })
    expect(askOne(renewed, asked).outcome).toBe('met')
  })

  test('a job of the name of a paper does not show the paper', () => {
    const scientist = { work: [{ title: 'Kiln Laboratory Scientist', from: '2020-01', to: 'present' }] }
    const asked = { kind: 'certification', name: 'Kiln Laboratory Scientist certification' } as const
    expect(askOne(scientist, asked)).toMatchObject({ outcome: 'unmet', messageId: 'title' })
    const certified = { ...scientist, certificates: ['Kiln Laboratory Scientist certification, 2024'] }
    expect(askOne(certified, asked).outcome).toBe('met')
    const taught = { ...scientist, education: [{ text: 'Kiln Laboratory Scientist, 2024' }] }
    expect(askOne(taught, asked).outcome).toBe('met')
  })

  test('a registration of another name is no licence of a region', () => {
    const registered = { ...nurse, certificates: ['Registered Dietitian, Kiln Dietetic Council, 2022'] }
    const asked = { kind: 'licence', name: 'dietitian license', issuer: 'Idaho' } as const
    expect(askOne(registered, asked)).toMatchObject({ outcome: 'unmet', messageId: 'another' })
    for (const line of ['Registered Dietitian, Idaho, 2022', 'Dietitian license, 2022'])
      expect(askOne({ ...nurse, certificates: [line] }, asked).outcome).toBe('met')
  })

  test.each([
    ['', 'unclear', 'letters'],
    ['\n\nLicences\nRegistered Nurse license, Utah, active', 'unclear', 'elsewhere'],
    ['\n\nLicences\nRegistered Nurse license, Idaho, active', 'met', 'held'],
  ])('letters behind the name, and%s: %s', async (licences, outcome, messageId) => {
    const resume = `Jo Example, RN\njo@example.com\n\nExperience\nKiln Nurse, Fernhill, Jan 2020 – Present\n- Cared for potters${licences}\n`
    const posting = 'Kiln nurse\n\nRequirements\n- Current Idaho Registered Nurse license\n'
    const { careful } = await simulate({ resume, posting }, { asOf: '2026-11-01' })
    const finding = [...careful.reasons, ...careful.met].find(({ screen }) => screen === 'certification')
    expect([finding?.outcome, finding?.messageId]).toEqual([outcome, messageId])
  })

  test('what somebody does, and a degree of like words, show no paper', () => {
    const conveyancer = { work: [], certificates: ['Kiln conveyancing, from instruction to registration'] }
    const none = ['unmet', 'unmet']
    const outcomes = ({ outcome, careful }: ReturnType<typeof askOne>): string[] => [outcome, careful.outcome]
    expect(outcomes(askOne(conveyancer, { kind: 'licence', name: 'Licensed Conveyancer' }))).toEqual(none)
    const educator = { work: [], education: [{ text: 'Diploma in Early Kiln Education, Lakes College' }] }
    const college = { kind: 'licence', name: 'College of Early Kiln Educators' } as const
    expect(outcomes(askOne(educator, college))).toEqual(none)
  })

  test('what a bracket says of a paper is no name of it', () => {
    const heating = { work: [{ title: 'Domestic kiln engineer', from: '2020-01', to: 'present' }] }
    const asked = { kind: 'licence', name: 'Kiln Safe registration (domestic)' } as const
    expect(askOne(heating, asked)).toMatchObject({ outcome: 'unmet', messageId: 'missing' })
    expect(askOne({ ...heating, certificates: ['Kiln Safe registration, 2024'] }, asked).outcome).toBe('met')
  })

  test.each([
    ['College of Kiln Therapists certification, 2021', 'unmet', 'unmet', 'missing'],
    ['Member, Oregon Society for Kiln Therapists, permit 12', 'unmet', 'unmet', 'missing'],
    ['Kiln Therapists Licensing Board workshop, 2021', 'unmet', 'unmet', 'missing'],
    ['Kiln Therapist license, Oregon Board of Kiln Therapists', 'met', 'met', 'held'],
    ['Kiln Therapist’s license, 2021', 'unmet', 'met', 'form'],
  ])('who holds a license is not named by the body of the trade: %s', (line, literal, careful, messageId) => {
    const potter = { work: [{ title: 'Potter', from: '2020-01', to: 'present' }], certificates: [line] }
    const finding = askOne(potter, { kind: 'licence', name: 'license as a Kiln Therapist' })
    expect([finding.outcome, finding.careful.outcome, finding.messageId]).toEqual([literal, careful, messageId])
  })

  test.each([
    ['BGKT certification in glazing, 2021', 'met'],
    ['BGKT certification in firing, 2021', 'unmet'],
    ['BGKT, 2021', 'unmet'],
  ])('a long name of six words that count, said with the letters of its body: %s', (line, careful) => {
    const name = 'British Guild of Kiln Technologists certification in glazing'
    expect(askOne({ ...nurse, certificates: [line] }, { kind: 'certification', name }).careful.outcome).toBe(careful)
  })

  test('letters of a membership show it to who knows, where the posting spells the body out', () => {
    const member = { ...nurse, certificates: ['MRICS, since 2018'] }
    const asked = { kind: 'licence', name: 'Chartered member of the Royal Institution of Chartered Surveyors' } as const
    const finding = askOne(member, asked)
    expect([finding.outcome, finding.careful.outcome]).toEqual(['unmet', 'met'])
  })

  test('letters after the name show a membership to who knows what they stand for', () => {
    const member = { ...nurse, name: 'Jo Example MIWFM' }
    const finding = askOne(member, { kind: 'certification', name: 'IWFM membership' })
    expect([finding.outcome, finding.careful.outcome, finding.messageId]).toEqual(['unmet', 'met', 'otherwise'])
    expect(askOne(nurse, { kind: 'certification', name: 'IWFM membership' }).careful.outcome).toBe('unmet')
  })

  test('another form of the words is no other name, and is put into the posting’s with its own capitals', () => {
    const holder = { ...nurse, certificates: ['Oregon Food Handler Card, valid to 2027'] }
    const finding = askOne(holder, { kind: 'certification', name: 'Food handler’s card' })
    expect(finding).toMatchObject({ messageId: 'form', code: 'R14', careful: { outcome: 'met' } })
    expect(finding.fix).toMatchObject({ kind: 'reword', with: 'Food Handler’s Card' })
  })

  test('what was awarded with a degree is held; a degree called like it is not', () => {
    const asked = { kind: 'licence', name: 'Qualified Teacher Status' } as const
    const trained = (text: string) => ({ work: [], education: [{ text }] })
    expect(askOne(trained('PGCE Secondary Computing with QTS, 2023'), asked).careful.outcome).toBe('met')
    expect(askOne(trained('PGCE Secondary Computing, QTS route, 2023'), asked).careful.outcome).not.toBe('met')
  })

  test('being able to obtain it is enough where the posting says so', () => {
    expect(askOne(nurse, { ...licence, name: 'Forklift certificate', obtainable: true })).toMatchObject({
      outcome: 'unclear',
      openQuestion: true,
    })
  })
})

test.each<[line: string, asked: string, careful: Outcome]>([
  ['Endorsements: N (tank vehicles), P (passenger)', 'Tanker endorsement', 'met'],
  ['Endorsements: N (tank vehicles), P (passenger)', 'Passenger endorsement', 'met'],
  ['Endorsements: N (tank vehicles), P (passenger)', 'Hazmat endorsement', 'unmet'],
  ['CDL endorsements - tank vehicles and doubles', 'Tanker endorsement', 'met'],
  ['CDL endorsements - tank vehicles and doubles', 'Doubles/triples endorsement', 'met'],
  ['Class B CDL with P and S endorsements', 'School bus endorsement', 'met'],
  ['Class A CDL (endorsements: HNT)', 'Hazmat endorsement', 'met'],
  ['Class A CDL, X endorsement', 'Tanker endorsement', 'met'],
  ['Class A CDL, T endorsement', 'Tanker endorsement', 'unmet'],
  ['No H or X endorsements', 'Hazmat endorsement', 'unmet'],
  ['Class N license, endorsements to follow', 'Tanker endorsement', 'unmet'],
])('endorsements by their codes and in lists: “%s” for “%s”', (line, name, careful) => {
  const driver = { work: [{ title: 'Driver', from: '2020-01', to: 'present' }], certificates: [line] }
  const finding = askOne(driver, { kind: 'licence', name }, policies.literal, {}, standard)
  expect(finding.careful.outcome).toBe(careful)
})

test.each([', 2016', ''])('a commission below a degree is held, and no school’s name (degree%s)', async (year) => {
  const resume = `Jo Example\njo@example.com 555-0100\n\nQualifications Summary\n\nCivil litigation paralegal with trial experience.\nAssociate degree in Paralegal Studies, Elm Hill College, Nevada${year}\nNevada notary commission, valid through July 2029\n\nExperience\n\nParalegal | Elm Law Group | Reno, Nevada | May 2020 to Present\n- Ran exhibits in court\n`
  const { verdict } = await simulate(
    { resume, posting: 'Paralegal\n\nRequirements\n- Nevada notary commission\n' },
    { asOf: '2026-11-01', policy: policies.careful },
  )
  expect(verdict.met.map(({ screen }) => screen)).toContain('certification')
})

test.each<[title: string, asked: string, careful: Outcome, messageId: string]>([
  ['Associate Solicitor', 'Qualified solicitor', 'unclear', 'title'],
  ['Trainee Solicitor', 'Qualified solicitor', 'unmet', 'missing'],
  ['Staff Nurse', 'Registered nurse', 'unclear', 'title'],
  ['Accounts Assistant', 'Chartered accountant', 'unmet', 'missing'],
  ['Kiln Hand', 'Registered nurse', 'unmet', 'missing'],
])('a post held may mean the paper it takes: %s, for a %s', (title, name, careful, messageId) => {
  const finding = askOne(
    { work: [{ title, from: '2020-01', to: 'present' }] },
    { kind: 'licence', name },
    policies.careful,
  )
  expect([finding.outcome, finding.messageId]).toEqual([careful, messageId])
})

test.each<[line: string, asked: string, careful: Outcome, messageId: string]>([
  ['PMP; Certified ScrumMaster (lapsed 2024)', 'PMP certification', 'met', 'held'],
  ['PMP (2023), Certified ScrumMaster (lapsed 2024)', 'PMP certification', 'met', 'held'],
  ['PMP (lapsed 2024), Certified ScrumMaster (2023)', 'PMP certification', 'unmet', 'lapsed'],
  ['PMP certification, Ohio (lapsed 2024)', 'PMP certification', 'unmet', 'lapsed'],
  ['Active PMP certification. Completing a diploma, in progress', 'PMP certification', 'met', 'held'],
  ['PMP certification – course booked for November', 'PMP certification', 'unclear', 'coming'],
  ['PMP certification – enrolled, starting Jan 2027', 'PMP certification', 'unclear', 'coming'],
  ['PMP certification, two exams left', 'PMP certification', 'unclear', 'coming'],
])('what a line says of one of its papers: %s', (line, name, careful, messageId) => {
  const paper = { work: [{ title: 'Planner', from: '2020-01', to: 'present' }], certificates: [line] }
  const finding = askOne(paper, { kind: 'certification', name }, policies.careful)
  expect([finding.outcome, finding.messageId]).toEqual([careful, messageId])
})
