import { describe, expect, test } from 'vitest'
import {
  decide,
  defineLexicon,
  knockoutQuestions,
  lexicon,
  lintPosting,
  parseRequisition,
  parseResume,
  rank,
  readDocument,
  rehearse,
  type ScreenOptions,
  screenMany,
  screenResume,
  simulate,
  skimPath,
  survey,
} from '../src/index.ts'

const asOf = '2026-11-01'
const document = await readDocument('Robin Sample\n\nSkills\nGlazing')
const resume = parseResume(document)
const requisition = parseRequisition(await readDocument('Kiln hand\n\nRequirements\n- Glazing'))
const anything = (value: unknown) => value as never

describe('a paper that is none is named, with the way out', () => {
  test.each([
    [undefined, 'got undefined.'],
    [null, 'got null.'],
    ['resume.pdf', 'got a string. Read it first: await readDocument(…).'],
    [new Uint8Array(3), 'got bytes. Read it first'],
    [Promise.resolve(document), 'got a promise. Await it first.'],
    [resume, 'got a résumé.'],
    [requisition, 'got a requisition.'],
  ])('where a document is expected: %o', (given, said) => {
    for (const parse of [() => parseResume(anything(given)), () => parseRequisition(anything(given))]) {
      expect(parse).toThrow(TypeError)
      expect(parse).toThrow(`document: expected a document (await readDocument), ${said}`)
    }
  })

  test.each([screenResume, skimPath, knockoutQuestions, rehearse])('where a pair is expected: %o', (step) => {
    expect(() => step(anything(document), requisition, { asOf })).toThrow(
      'resume: expected a résumé (parseResume), got a document. Parse it first.',
    )
    expect(() => step(resume, anything(resume), { asOf })).toThrow(
      'requisition: expected a requisition (parseRequisition), got a résumé.',
    )
  })

  test('in a pile and before many postings', () => {
    expect(() => rank([resume, anything(undefined)], requisition, { asOf })).toThrow('resume: expected')
    expect(() => survey(resume, [requisition, anything({})], { asOf })).toThrow('requisition: expected')
  })
})

test.each(['2026-13-01', '2026-00-10', '2026-11-32', '26-11-01', 'today', 20261101, undefined])(
  'a day that is none is named: %o',
  (day) => {
    for (const step of [
      () => screenResume(resume, requisition, { asOf: anything(day) }),
      () => skimPath(resume, requisition, { asOf: anything(day) }),
      () => knockoutQuestions(resume, requisition, { asOf: anything(day) }),
      () => lintPosting(requisition, { asOf: anything(day) }),
    ])
      expect(step).toThrow(`asOf: expected a date as YYYY-MM-DD, got ${JSON.stringify(day)}.`)
  },
)

const pair = { resume, posting: requisition }
const screened = screenResume(resume, requisition, { asOf })
const steps: [name: string, step: (options: ScreenOptions) => unknown][] = [
  ['screenResume', (options) => screenResume(resume, requisition, options)],
  ['skimPath', (options) => skimPath(resume, requisition, options)],
  ['knockoutQuestions', (options) => knockoutQuestions(resume, requisition, options)],
  ['rehearse', (options) => rehearse(resume, requisition, options)],
  ['rank', (options) => rank([resume], requisition, options)],
  ['survey', (options) => survey(resume, [requisition], options)],
  ['simulate', (options) => simulate(pair, options)],
]
const beforeAnyPair: typeof steps = [
  ['rank', (options) => rank([], requisition, options)],
  ['survey', (options) => survey(resume, [], options)],
  ['screenMany', (options) => screenMany([], options).next()],
]

describe.each([...steps, ...beforeAnyPair])('%s', (_name, step) => {
  const mistake = async (options: unknown) => {
    try {
      await step(anything(options))
    } catch (error) {
      expect(error).toBeInstanceOf(TypeError)
      return (error as Error).message
    }
    return 'none'
  }

  test.each([
    [undefined, 'asOf: expected a date as YYYY-MM-DD, got undefined.'],
    [{ asOf: 'nope' }, 'asOf: expected a date as YYYY-MM-DD, got "nope".'],
    [{ asOf, policy: 'rushed' }, 'policy: expected a policy (policies.rushed, definePolicy), got “rushed”.'],
    [{ asOf, policy: {} }, 'policy: expected a policy (policies.rushed, definePolicy), got an object.'],
    [{ asOf, lexicon: {} }, 'lexicon: expected a lexicon (lexicon, defineLexicon), got an object.'],
    [{ asOf, lexicon: 'nursing' }, 'lexicon: expected a lexicon (lexicon, defineLexicon), got “nursing”.'],
  ])('names what is wrong with its options: %j', async (options, said) => {
    expect(await mistake(options)).toBe(said)
  })
})

test.each([
  ['rushed', 'got “rushed”.'],
  [{ id: 'rushed' }, 'got an object.'],
  [undefined, 'got undefined.'],
])('what decides is a policy: %j', (policy, said) => {
  expect(() => decide(screened, anything(policy))).toThrow(
    `policy: expected a policy (policies.rushed, definePolicy), ${said}`,
  )
})

test.each([parseResume, parseRequisition])('a lexicon that is none is named: %o', (parse) => {
  expect(() => parse(document, { lexicon: anything(lexicon.tables) })).toThrow(
    'lexicon: expected a lexicon (lexicon, defineLexicon), got an array.',
  )
})

test('papers are read with the words that are given', async () => {
  const ours = defineLexicon('ours', { trade: 'ours', skills: { 'Salt Firing': { aka: ['Wedge'] } } })
  const posting = await readDocument('Kiln hand\n\nRequirements\n- Salt firing / wedge')
  const paper = await readDocument('Robin Sample\n\nSkills\nSalt firing wedge')
  const simulation = await simulate({ resume: paper, posting }, { asOf, lexicon: ours })
  expect(simulation.requisition).toEqual(parseRequisition(posting, { lexicon: ours }))
  expect(simulation.requisition).not.toEqual(parseRequisition(posting))
  expect(simulation.resume).toEqual(parseResume(paper, { lexicon: ours }))
  expect(simulation.resume).not.toEqual(parseResume(paper))
})

describe('answers', () => {
  const screenWith = (answers: unknown) => () =>
    screenResume(
      resume,
      { ...requisition, requirements: [{ ...requisition.requirements[0]!, id: 'glazes' }] },
      {
        asOf,
        answers: anything(answers),
      },
    )

  test.each([
    {},
    { 'work-authorization': 'yes', location: 'no' },
    { shift: 'yes' },
    { glazes: 'yes' },
    { 'licence:an id of another posting': 'no' },
  ])('are taken: %j', (answers) => {
    expect(screenWith(answers)).not.toThrow()
  })

  test.each([
    [{ 'work-authorization': true }, 'answers: work-authorization: expected "yes" or "no", got true.'],
    [{ 'work-authorization': 'Yes' }, 'answers: work-authorization: expected "yes" or "no", got "Yes".'],
    [{ location: undefined }, 'answers: location: expected "yes" or "no", got undefined.'],
    [{ authorization: 'yes' }, 'got one to “authorization”.'],
    [{ constructor: 'yes' }, 'got one to “constructor”.'],
    [['yes'], 'answers: expected an object such as {"work-authorization": "yes", "location": "no"}, got ["yes"].'],
    ['yes', 'got "yes".'],
  ])('are a mistake: %j', (answers, said) => {
    expect(screenWith(answers)).toThrow(TypeError)
    expect(screenWith(answers)).toThrow(said)
  })
})
