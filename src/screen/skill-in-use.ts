import { holds, type Span } from '../model/quote.ts'
import type { SkillCriterion } from '../model/requisition.ts'
import type { Work } from '../model/resume.ts'
import { fold, foldToBase } from '../text/words.ts'
import { isIndustry } from './industries.ts'
import { type Mention, mentionsOf } from './mentions.ts'
import { headSays } from './occupations.ts'
import { isBarred, isPractised, type Paper, stemOf } from './paper.ts'
import { significantWords } from './reordered.ts'

/** Whether one of the mentions stands where things are done; a paper without jobs has no such place. */
export const isShownInUse = (mentions: readonly Mention[], paper: Paper): boolean =>
  paper.resume.work.length === 0 || mentions.some(({ span, refusal }) => !refusal && isPractised(paper, span))

/**
 * Whether a line of a job could show the skill, on a paper with jobs: a thing the trades have a name for, or a product by its full name. A whole
 * trade or branch of business is no such thing ("retail"), nor what one is called by ("Social Worker").
 */
export function isLearntByDoing({ name, soft }: SkillCriterion, { lexicon, resume }: Paper): boolean {
  if (soft || resume.work.length === 0 || isIndustry(name) || resume.work.some((job) => headSays(name, job, true)))
    return false
  const meanings = lexicon.meanings(name)
  return meanings.length > 0
    ? meanings.some(({ kind, trade }) => kind === 'skill' && trade.replaceAll('-', ' ') !== fold(name))
    : PRODUCT.test(name)
}

/** Two words or more, each with a capital or a digit: Bluebeam Revu, King Air 200. */
const PRODUCT = /^\p{Lu}\S*(?: [\p{Lu}\d]\S*)+$/u

/** Where a job shows the wider thing that the name ends with, "GAAP" for "US GAAP": beside a hint at the whole name it is what is meant. */
export function shorterInUse(name: string, paper: Paper): Mention | undefined {
  return paper.lexicon
    .meanings(name)
    .flatMap((meaning) => paper.lexicon.shows(meaning).slice(1))
    .flatMap(({ forms }) => forms.filter((form) => foldToBase(name).endsWith(` ${foldToBase(form)}`)))
    .flatMap((form) => mentionsOf(form, 'literal', paper))
    .filter(({ span, refusal }) => !refusal && isPractised(paper, span))
    .map(({ span }) => ({ span, likeness: 'implied' as const }))[0]
}

/** Words that stand in jobs of every trade: "project management" is not shown in part by a project. */
const OF_EVERY_TRADE = new Set(
  'analysis business client control customer data design development experience information management operation planning process product project quality report service skill standard support team tool training use work'
    .split(' ')
    .map(stemOf),
)

/**
 * Where a job has all telling words of what no table knows and that is no name, though not together: "filed" and "federal court" of "federal
 * filing". It may be said there in a way that none knows either.
 */
export function partOf(name: string, paper: Paper): Mention | undefined {
  const words = significantWords(name).map(stemOf)
  const telling = words.filter((word) => !OF_EVERY_TRADE.has(word))
  const [first] = telling
  if (words.length < 2 || first === undefined || /.\p{Lu}/u.test(name) || paper.lexicon.find(name).length > 0)
    return undefined
  const placesOf = (word: string): Span[] =>
    (paper.byStem.get(word) ?? []).map((at) => paper.words[at]!).filter((span) => !isBarred(paper, span))
  const isTold = (job: Work): boolean => telling.every((word) => placesOf(word).some((span) => holds(job.span, span)))
  const jobs = paper.resume.work.filter(isTold)
  return placesOf(first)
    .filter((span) => jobs.some((job) => holds(job.span, span)))
    .map(({ start, end }) => ({ span: { start, end }, likeness: 'implied' as const }))[0]
}
