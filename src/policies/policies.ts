import type { Policy, Source, StandingRequirement } from '../model/policy.ts'
import { skimIn, skimSources } from './skim-in.ts'
import { sources } from './sources.ts'

/** What every hurried reader needs before anything else, and what it would remark on in passing. */
const standing: readonly StandingRequirement[] = [
  { criterion: { kind: 'readable' }, level: 'must-have' },
  { criterion: { kind: 'contact' }, level: 'must-have' },
  { criterion: { kind: 'dated-work' }, level: 'nice-to-have' },
  { criterion: { kind: 'headings' }, level: 'nice-to-have' },
  { criterion: { kind: 'honest-text' }, level: 'nice-to-have' },
  { criterion: { kind: 'title-shown' }, level: 'nice-to-have' },
  { criterion: { kind: 'current-work' }, level: 'nice-to-have' },
]

const common = {
  standing,
  weights: { knockout: 1, 'must-have': 1, 'nice-to-have': 0.25, soft: 0.3 },
  stuffing: 4,
  gapMonths: 8,
  trust: 0.5,
  sources: {
    matching: sources.keywordSearch,
    reads: sources.parsingFaults,
    months: sources.experienceMonths,
    patience: sources.exactMonths,
    standing: sources.everyPaper,
    gates: sources.knockoutAnswers,
    weights: sources.requiredBeforeAssets,
    doubt: sources.doubt,
    stuffing: sources.stuffing,
    gapMonths: sources.currentGap,
    trust: sources.trust,
  },
} as const

const hurried = {
  ...common,
  reads: 'plain',
  months: 'minimum',
  patience: { pass: 0, ask: 0 },
  doubt: 'no',
  gates: ['reading', 'knockout', 'must-have'],
} as const

const literal: Policy = {
  ...hurried,
  id: 'literal',
  description: 'Whole phrases as the posting words them, exact months, and a doubt is a no.',
  matching: 'literal',
}

const stemmed: Policy = {
  ...hurried,
  id: 'stemmed',
  description: 'As literal, but word forms are one word: managed, managing, manager.',
  matching: 'stemmed',
  sources: { ...common.sources, matching: sources.stemmedSearch },
}

const careless: Policy = {
  ...hurried,
  id: 'careless',
  description: 'As literal, on words stripped of their signs: C++ is C.',
  matching: 'careless',
  sources: { ...common.sources, matching: sources.punctuation },
}

const rushed: Policy = {
  ...hurried,
  id: 'rushed',
  description:
    'The ordinary hurry: the plain text, knockouts, literal must-haves and exact months, then half a minute of looking.',
  matching: 'literal',
  gates: ['reading', 'knockout', 'must-have', 'skim'],
  skim: skimIn(30),
  sources: {
    ...common.sources,
    ...skimSources,
    'skim.seconds': sources.typicalSeconds,
  },
}

const careful: Policy = {
  ...common,
  id: 'careful',
  description:
    'A specialist with time: other names, acronyms, implication, patience with months; a doubt is a question.',
  reads: 'careful',
  matching: 'knowing',
  months: 'maximum',
  patience: { pass: 12, ask: 24 },
  doubt: 'question',
  gates: ['reading', 'knockout', 'must-have'],
  standing: standing.map((each) => (each.criterion.kind === 'honest-text' ? { ...each, level: 'must-have' } : each)),
  sources: { ...common.sources, patience: sources.yearsTolerated },
}

const boolean: Policy = {
  ...hurried,
  id: 'boolean',
  description: 'Types title and must-haves into a search, and sees only what it finds.',
  matching: 'literal',
  standing: [{ criterion: { kind: 'found-by-search' }, level: 'must-have' }, ...standing],
  gates: ['search'],
  sources: { ...common.sources, matching: sources.booleanSearch },
}

const knockout: Policy = {
  ...hurried,
  id: 'knockout',
  description: 'Asks what the form asks, and turns away only whom an answer or a plain statement rules out.',
  matching: 'literal',
  gates: ['knockout'],
}

const ranked: Policy = {
  ...hurried,
  id: 'ranked',
  description:
    'Sorts the pile by required hits, then assets, then coverage; half of the must-haves are enough to be looked at.',
  matching: 'stemmed',
  gates: ['knockout', 'must-have'],
  enough: 0.5,
  sources: { ...common.sources, matching: sources.stemmedSearch, enough: sources.humanEnough },
}

const skimmed = {
  ...hurried,
  matching: 'stemmed',
  reads: 'careful',
  gates: ['must-have', 'skim'],
} as const

const skim7s: Policy = {
  ...skimmed,
  id: 'skim-7s',
  description: 'Seven seconds on the first page; what is not seen is not there.',
  skim: skimIn(7),
  sources: { ...common.sources, ...skimSources, 'skim.seconds': sources.firstPassSeconds },
}

const skim30s: Policy = {
  ...skimmed,
  id: 'skim-30s',
  description: 'Half a minute on two pages; what is not seen is not there, and a doubt is a question.',
  doubt: 'question',
  skim: skimIn(30),
  sources: { ...common.sources, ...skimSources, 'skim.seconds': sources.typicalSeconds },
}

/** What only an exacting reader looks at, and remarks on: the shape of the career, and the paper as a piece of writing. */
const shape: readonly (readonly [criterion: StandingRequirement['criterion'], source: Source])[] = [
  [{ kind: 'no-long-gap', months: 36 }, sources.longGap],
  [{ kind: 'long-tenures', months: 15 }, sources.shortTenures],
  [{ kind: 'level-shown' }, sources.levelsApart],
  [{ kind: 'bridged-trade' }, sources.changeOfTrade],
  [{ kind: 'scope-shown' }, sources.scope],
  [{ kind: 'up-to-date', months: 6 }, sources.upToDate],
  [{ kind: 'fitting-length', pages: 2 }, sources.length],
  [{ kind: 'specific-claims' }, sources.genericClaims],
  [{ kind: 'spelling' }, sources.spelling],
]

const exacting: Policy = {
  ...hurried,
  id: 'exacting',
  description:
    'As literal, and remarks on the shape of the career: gaps, short stays, levels, a change of trade, size, style.',
  matching: 'literal',
  gapMonths: 6,
  standing: [...standing, ...shape.map(([criterion]) => ({ criterion, level: 'nice-to-have' as const }))],
  sources: {
    ...common.sources,
    gapMonths: sources.gapFilter,
    ...Object.fromEntries(shape.map(([, source], at) => [`standing.${standing.length + at}`, source])),
  },
}

/** The readers that come with the library. `rushed` is the default, `careful` the one beside whom it is put. */
export const policies = {
  rushed,
  literal,
  stemmed,
  careless,
  boolean,
  knockout,
  ranked,
  'skim-7s': skim7s,
  'skim-30s': skim30s,
  exacting,
  careful,
} as const
