import { describe, expect, it } from 'vitest'
import { parseRequisition } from '../../../src/parse/requisition/parse-requisition.ts'
import { posting } from './posting.ts'
import { show } from './shown.ts'

describe('a sentence of prose', () => {
  it.each([
    [
      'You will have a good working knowledge of pension schemes and actuarial tables.',
      ['m pension schemes', 'm actuarial tables'],
    ],
    ['You will have the chance to gain experience of pensions.', []],
    ['It would be useful if you had experience of baking.', ['n baking']],
    ["Our bakery is looking for a clerk with 3 to 5 years' experience in baking.", ['m 36-60 months baking']],
    ['Our bakery is looking for a new home by the sea.', []],
  ])('%s', (text, asks) => {
    const { requirements } = parseRequisition(posting(`Clerk\n\nWe are a small office by the sea. ${text}`))
    expect(requirements.map(({ level, criterion }) => `${level[0]} ${show(criterion)}`)).toEqual(asks)
  })
})

describe('what “you will be” leads to', () => {
  const askedIn = (text: string): string[] =>
    parseRequisition(posting(text)).requirements.map(({ level, criterion }) => `${level[0]} ${show(criterion)}`)

  it('is duties where it is doings', () => {
    expect(
      askedIn("Glazier\n\nYou'll be:\n- Cutting glass\n- Setting sashes\n\nYou'll have:\n- Kiln experience"),
    ).toEqual(['m Kiln'])
  })

  it('is demands where it is not', () => {
    expect(askedIn("Glazier\n\nYou'll be:\n- Skilled in glazing\n- Fluent in Spanish")).toEqual([
      'm glazing',
      'm language Spanish',
    ])
  })
})

describe('a label within an item', () => {
  const askedIn = (...items: string[]): string[] =>
    parseRequisition(posting(`Requirements\n${items.map((item) => `- ${item}`).join('\n')}`)).requirements.map(
      ({ level, criterion }) => `${level[0]} ${show(criterion)}`,
    )

  it('that speaks of a bonus holds for its own item', () => {
    expect(askedIn('Figma', 'Bonus: React', 'Sketch')).toEqual(['m Figma', 'n React', 'm Sketch'])
    expect(askedIn('Figma', 'Big plus: React', 'Sketch')).toEqual(['m Figma', 'n React', 'm Sketch'])
    expect(askedIn('Figma', 'Nice to have: React', 'Sketch')).toEqual(['m Figma', 'n React', 'n Sketch'])
  })

  it('that names a subject asks for what it names', () => {
    expect(askedIn('Figma', 'Accessibility: WCAG 2.1', 'Sketch')).toEqual(['m Figma', 'm WCAG 2.1', 'm Sketch'])
  })

  it('that names a matter of forms leaves what follows as it was', () => {
    expect(askedIn('Figma', 'Travel: up to 10%, mostly by car', 'Sketch')).toEqual(['m Figma', 'k travel', 'm Sketch'])
  })

  it('that opens a statement on equal treatment asks for nothing', () => {
    expect(
      askedIn(
        'Figma',
        'Accommodations: we help every candidate who tells us what they need to take part in the interviews',
      ),
    ).toEqual(['m Figma'])
  })
})

describe('the name of a condition', () => {
  it('ends between words', () => {
    const { requirements } = parseRequisition(
      posting('Requirements\n- Stand most of the shift and lift up to 50 lb of sheet metal'),
    )
    const names = requirements.map(({ criterion }) => ('name' in criterion ? criterion.name : ''))
    expect(names).toEqual(['Stand most of the shift and lift up to 50 lb of sheet'])
  })
})

describe('a small ad without headings', () => {
  const askedIn = (text: string): string[] =>
    parseRequisition(posting(text)).requirements.map(({ level, criterion }) => `${level[0]} ${show(criterion)}`)

  it.each([
    [
      'Plasterer wanted Leeds area. CSCS card and own tools. Start Monday. £200/day. Text Gaz 555-0171',
      ['m certification CSCS card', 'k other'],
    ],
    [
      'Joiner. Minimum 3 yrs post-qualification. Clean driving licence essential. Experience of sash windows. Good rates.',
      ['m 36 months', 'k driving', 'm sash windows'],
    ],
  ])('%s', (text, asks) => {
    expect(askedIn(text)).toEqual(asks)
  })
})

describe('what is enumerated behind a colon', () => {
  it.each([
    [
      'To be successful you will need: a full driving licence; good knowledge of pruning; a first aid certificate (or we will train you); a sense of fun.',
      ['k driving', 'm pruning', 'm certification first aid certificate', 'm ~sense of fun'],
    ],
    [
      'Requirements: Minimum 3 years in leasehold management; Excellent knowledge of landlord law; Experience with Qube or Dwellant',
      ['m 36 months leasehold management', 'm landlord law', 'm any-of (Qube | Dwellant)'],
    ],
  ])('%s', (text, asks) => {
    const { requirements } = parseRequisition(posting(`Gardener\n\n${text}`))
    expect(requirements.map(({ level, criterion }) => `${level[0]} ${show(criterion)}`)).toEqual(asks)
  })
})

describe('fields of a form', () => {
  it.each([
    ['Requirements\nEducation - Graduate of an AMA approved School of Radiography', ['m vocational, Radiography']],
    ['Experience:\nRoofing: 3 years (Required)', ['m 36 months Roofing']],
    ['Experience:\nRoofing: 1 year (Preferred)', ['n 12 months Roofing']],
    ['License/Certification:\nSlate Universal (Required)', ['m certification Slate Universal']],
    ['Ability to Commute:\nBoise, ID (Required)', []],
  ])('%s', (text, asks) => {
    const { requirements } = parseRequisition(posting(`Roofer\n\n${text}`))
    expect(requirements.map(({ level, criterion }) => `${level[0]} ${show(criterion)}`)).toEqual(asks)
  })
})

describe('the title of the opening', () => {
  it('is no skill', () => {
    const { requirements } = parseRequisition(posting('Kiln Setter\nRequirements\n- Kiln Setter with glazing skills'))
    expect(requirements.map(({ criterion }) => show(criterion))).toEqual(['glazing'])
  })
})

describe('criteria by letter and number', () => {
  const askedIn = (text: string): string[] =>
    parseRequisition(posting(text)).requirements.map(({ level, criterion }) => `${level[0]} ${show(criterion)}`)

  it.each([
    [
      'Essential:\nA1. Scottish Credit and Qualification Framework level 10 (Honours degree) in a relevant subject.\nB1. Knowledge of soil chemistry.\n(iii) Experience of GIS.\n1.2. Experience of LIMS.',
      ['m bachelor', 'm soil chemistry', 'm GIS', 'm LIMS'],
    ],
    [
      'Essential\nA1 Knowledge of soil chemistry\nA2 Experience of GIS\nB1 Experience of LIMS\nB2 Knowledge of peat',
      ['m soil chemistry', 'm GIS', 'm LIMS', 'm peat'],
    ],
    // One or two are names.
    ['Requirements\n- C1 licence\n- Knowledge of peat', ['m licence C1 licence', 'm peat']],
  ])('%s', (text, asks) => {
    expect(askedIn(text)).toEqual(asks)
  })
})

describe('a heading in title case', () => {
  it('is not parted before its “We”', () => {
    const { ignored } = parseRequisition(
      posting('Requirements\n- Knowledge of peat\n\nWhat We Offer\nPension and a bicycle'),
    )
    expect(ignored.map(({ quote, why }) => [quote.text, why])).toEqual([['Pension and a bicycle', 'benefit']])
  })
})

describe('who or what “You will” goes on about', () => {
  const askedIn = (text: string): string[] =>
    parseRequisition(posting(text)).requirements.map(({ level, criterion }) => `${level[0]} ${show(criterion)}`)

  it.each([
    [
      'Teacher of Mathematics\n\nYou will:\n• have QTS\n• hold a degree in Mathematics\n• be able to teach KS3',
      ['m licence QTS', 'm bachelor, Mathematics', 'm KS3'],
    ],
    ['Teacher\n\nYou will:\n• plan lessons in KS3\n• mark in KS4\n• be part of a team of ten', []],
  ])('%s', (text, asks) => {
    expect(askedIn(text)).toEqual(asks)
  })
})

describe('labels before a colon', () => {
  it.each([
    ['SKILL IN: preparing financial statements', ['financial statements']],
    ['Computer Skills: Mastercam, MS Office', ['Mastercam', 'MS Office']],
    ['Mathematical Skills: Ability to add, subtract, multiply and divide', ['~add']],
    ['Confidence with Exact or Dental4Windows', ['any-of (Exact | Dental4Windows)']],
  ])('are no skills themselves: %s', (line, asks) => {
    const { requirements } = parseRequisition(posting(`Requirements\n${line}`))
    expect(requirements.map(({ criterion }) => show(criterion))).toEqual(asks)
  })
})

describe('where the demands stand', () => {
  const asked = (text: string): string[] =>
    parseRequisition(posting(text)).requirements.map(({ level, criterion }) => `${level[0]} ${show(criterion)}`)

  it.each(['[ ]', '[x]', '☐', '--', '->', '=>'])('%s opens an item', (sign) => {
    const items = ['Kiln ticket', 'Two years of firing experience', 'Slip casting', 'Glaze spraying']
    expect(
      asked(`Kiln hand\n\nSmall pottery by the sea.\n\n${items.map((item) => `${sign} ${item}`).join('\n')}`),
    ).toEqual(['m certification Kiln ticket', 'm 24 months firing', 'm Slip casting', 'm Glaze spraying'])
  })

  it('a bracket behind a heading tells how to read what follows it on its line', () => {
    expect(asked('Potter\n\nREQUIRED. Slip casting.\n\nDESIRED (not required). Raku. Kiln ticket.')).toEqual([
      'm Slip casting',
      'n Raku',
      'n certification Kiln ticket',
    ])
    expect(asked("Potter\n\nMust have\n- Slip casting\n\nMay have (we'll take it if you do)\n- Raku")).toEqual([
      'm Slip casting',
      'n Raku',
    ])
  })

  it('wishes on the line of their heading end with their paragraph', () => {
    expect(
      asked(
        'Potter\n\nEssential skills\n- Slip casting\n\nGreat but not essential: raku, saggar firing.\n\nSomebody must know Ovenware.',
      ),
    ).toEqual(['m Slip casting', 'n raku', 'n saggar firing', 'm Ovenware'])
  })

  it('marks behind a dash tell must from wish', () => {
    expect(
      asked(
        'Potter\n\nJD:\nSlip casting (moulds, plaster) - MUST\nRaku firing - MUST\nOvenware (recipes, cones) - Good to have',
      ),
    ).toEqual(['m any-of (Slip casting | moulds | plaster)', 'm Raku firing', 'n any-of (Ovenware | recipes | cones)'])
  })

  it('headings set alike go on: in capitals with no blank line, or with the word that opened the one before', () => {
    const text =
      'Potter\n\nTHE NON-NEGOTIABLES\nKiln ticket. Slip casting.\nTHE NICE-TO-HAVES\nRaku.\nTHE GOOD BIT\n£14 an hour and a free lunch. Glaze course paid.'
    expect(asked(text)).toEqual(['m certification Kiln ticket', 'm Slip casting', 'n Raku'])
    expect(asked('Potter\n\nThe deal-breakers\n\nSlip casting.\n\nThe icing\n\nRaku.')).toEqual([
      'm Slip casting',
      'n Raku',
    ])
  })

  it('questions of who reads are headings, and “Who are you?” is asked of the firm', () => {
    const text =
      'Potter\n\nWho are you?\nA 38-person pottery with ISO 9001 and six kilns.\n\nWhat would I be doing?\nThrowing pots.\n\nWhat do I need?\nSlip casting. Kiln ticket.\n\nHow do I apply?\nRing Deb.'
    expect(asked(text)).toEqual(['m Slip casting', 'm certification Kiln ticket'])
  })

  it.each([
    ['The post calls for nine years of slip casting experience.', ['m 108 months slip casting', 'm Raku']],
    ['At least twelve years in slip casting.', ['m 144 months slip casting', 'm Raku']],
    ['Eight years in a similar workshop.', ['m 96 months workshop', 'm Raku']],
    ['With over 20 years of slip casting experience, we know pots.', ['m Raku']],
  ])('years are asked for in whatever number, among what tells of the firm: %s', (line, asks) => {
    expect(asked(`Potter\n\nAbout us\nWe make pots.\n${line}\n\nRequirements\n- Raku`)).toEqual(asks)
  })

  it.each([
    [
      "Do you have:\n* At least 3 years' throwing experience?\n* Experience using pug mills?\n* Raku skills?\n* A certificate in ceramics?",
      ['m 36 months throwing', 'm pug mills', 'm Raku', 'm certification certificate in ceramics'],
    ],
    ['Do you hold:\n- A degree in ceramics?\n- Knowledge of glazes?', ['m bachelor, ceramics', 'm glazes']],
    ['Have you got:\n- Experience of raku?\n- Ovenware?', ['m raku', 'm Ovenware']],
    ['Are you:\n- Fluent in Spanish?\n- Experienced in raku?', ['m language Spanish', 'm raku']],
    ['Requirements\n- Raku experience?\n- Two years in slip casting?', ['m Raku', 'm 24 months slip casting']],
    ['* What do I need?\nSlip casting.\n\n* How do I apply?\nRing Deb about raku.', ['m Slip casting']],
    [
      'Are you fluent in Welsh? Do you have two years in slip casting?',
      ['m language Welsh', 'm 24 months slip casting'],
    ],
  ])('an item that asks is a demand, and none a heading but what the reader would ask: %s', (text, asks) => {
    expect(asked(`Potter\n\n${text}`)).toEqual(asks)
  })

  it.each([
    ['Bonus points for experience in raku or saggar firing.', ['n any-of (raku | saggar firing)']],
    ['Extra points for raku.', ['n raku']],
    ['Bonus points for work in insurance.', ['n insurance']],
    ['Experience in raku an advantage.', ['n raku']],
    ['Raku a distinct plus.', ['n Raku']],
    ["It's a bonus if you have raku experience.", ['n raku']],
    ["It's a big advantage to have Ovenware experience.", ['n Ovenware']],
    ["It's a bonus year for our raku.", []],
    ['A course in a field you love (raku, salt, soda) would be a bonus.', ['n any-of (raku | salt | soda)']],
  ])('a wish below the list is one: %s', (line, asks) => {
    expect(asked(`Potter\n\nRequirements\n- Slip casting\n\n${line}`)).toEqual(['m Slip casting', ...asks])
  })

  it.each([
    ['Ovenware, which is where every recipe lives', ['m Ovenware']],
    ['Clayworks, where every pot is kept until it sells', ['m Clayworks']],
    ['The pottery, which is where every pot is fired', []],
  ])('what is told of a thing named takes nothing from it: %s', (line, asks) => {
    expect(asked(`Potter\n\nRequirements\n${line}\nRaku`)).toEqual([...asks, 'm Raku'])
  })

  it('what may be substituted is asked of nobody', () => {
    expect(
      asked(
        'Potter\n\nMinimum qualifications\nTraining: Degree in Ceramics.\nSubstitution: A raku residency may be substituted for the degree.',
      ),
    ).toEqual(['m bachelor, Ceramics, or equivalent'])
  })
})
