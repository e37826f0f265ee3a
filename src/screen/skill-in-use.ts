import type { SkillCriterion } from '../model/requisition.ts'
import { fold, foldToBase } from '../text/words.ts'
import { isIndustry } from './industries.ts'
import { type Mention, mentionsOf } from './mentions.ts'
import { headSays } from './occupations.ts'
import { isPractised, type Paper } from './paper.ts'

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
