import type { Matching, Policy } from '../model/policy.ts'
import type { SkillCriterion } from '../model/requisition.ts'
import { isSaidAsCommonWord } from './common-words.ts'
import { settingIn } from './industries.ts'
import { lastUse } from './last-use.ts'
import { type Likeness, type Mention, mentionsOf } from './mentions.ts'
import { isPractised, type Paper } from './paper.ts'
import { reordered } from './reordered.ts'
import { sightOf } from './sight.ts'
import { isLearntByDoing, isShownInUse, partOf, shorterInUse } from './skill-in-use.ts'

/** What a paper shows a reader of a skill: `at` is the mention that tells it, `seen` are all that this reader counts. */
export type SkillShown =
  | Shown<'named' | 'without-use', { readonly seen: readonly Mention[] }>
  /** By another name. */
  | Shown<'understood', { readonly at: Mention; readonly seen: readonly Mention[] }>
  | Shown<'stale', { readonly last: NonNullable<ReturnType<typeof lastUse>>; readonly seen: readonly Mention[] }>
  /** By something that usually goes with it, in a list and nowhere in use. */
  | Shown<'hinted', { readonly at: Mention }>
  /** By its name, where a version of it is asked for. */
  | Shown<'without-version', { readonly at: Mention }>
  /** In words that this reader does not know for it. */
  | Shown<'reworded', { readonly at: Mention }>
  /** In small letters, as a word of the language. */
  | Shown<'common', { readonly at: Mention }>
  /** Where this reader does not get to. */
  | Shown<'unseen' | 'lost', { readonly at: Mention }>
  | Shown<'refused', { readonly at: Mention }>
  /** Not, but a job has its telling words, though not together. */
  | Shown<'partly', { readonly at: Mention }>
  | Shown<'missing', unknown>

type Shown<As extends string, Facts> = As extends string ? { readonly as: As } & Facts : never

export function skillShown(criterion: SkillCriterion, paper: Paper, policy: Policy, asOf: string): SkillShown {
  const { name, withinMonths } = criterion
  const mentions = mentionsFor(name, policy.matching, paper)
  const accepted = mentions.filter(({ refusal }) => !refusal)
  const counted = accepted.filter((mention) => !mayBeCommonWord(criterion, mention, paper, policy))
  if (counted.length === 0)
    return accepted[0] ? { as: 'common', at: accepted[0] } : notNamed(name, mentions, paper, policy)
  const seen = counted.filter(({ span }) => sightOf(paper, span, policy) === 'seen')
  const best = clearest(seen)
  if (!best) {
    const at = counted[0]!
    return { as: sightOf(paper, at.span, policy) === 'beyond-the-skim' ? 'unseen' : 'lost', at }
  }
  const last = withinMonths === undefined ? undefined : lastUse(seen, paper, asOf)
  if (withinMonths !== undefined && last && last.monthsAgo > withinMonths) return { as: 'stale', last, seen }
  if (best.likeness === 'without-version') return { as: 'without-version', at: best }
  const telling = inUse(best, seen, name, paper)
  if (!telling) return { as: 'hinted', at: best }
  if (best.likeness !== 'named') return { as: 'understood', at: telling, seen }
  const isUsed = isPutToUse(name, mentions, paper) || !isLearntByDoing(criterion, paper)
  return { as: isUsed ? 'named' : 'without-use', seen }
}

/** Whether a line of a job says it, or all its words with another between or in a bracket: "SAP S/4HANA (FICO)" for "SAP FICO". */
const isPutToUse = (name: string, mentions: readonly Mention[], paper: Paper): boolean =>
  [...mentions.map(({ span }) => span), ...reordered(name, paper)].some((span) => isPractised(paper, span))

/** Not named in this reader's way of comparing. */
function notNamed(name: string, refused: readonly Mention[], paper: Paper, { doubt }: Policy): SkillShown {
  const others = mentionsFor(name, 'knowing', paper)
  const other = clearest(others.filter(({ refusal }) => !refusal))
  if (other?.likeness === 'without-version') return { as: 'without-version', at: other }
  if (other) {
    const at = inUse(other, others, name, paper)
    return at ? { as: 'reworded', at } : { as: 'hinted', at: other }
  }
  const at = refused[0] ?? others[0]
  if (at) return { as: 'refused', at }
  const part = doubt === 'question' ? partOf(name, paper) : undefined
  return part ? { as: 'partly', at: part } : { as: 'missing' }
}

/** What is only implied counts where one of the mentions is in use, or the end of the name. */
const inUse = (best: Mention, mentions: readonly Mention[], name: string, paper: Paper): Mention | undefined =>
  best.likeness !== 'implied' || isShownInUse(mentions, paper) ? best : shorterInUse(name, paper)

/** Where the paper names the skill; for a branch of business or a kind of place also the heads of the jobs that were in it. */
const mentionsFor = (name: string, matching: Matching, paper: Paper): readonly Mention[] => [
  ...mentionsOf(name, matching, paper),
  ...paper.resume.work.flatMap((job) => settingIn(job, name, matching) ?? []),
]

/** A hurried reader's search takes the word for the name. */
const mayBeCommonWord = ({ name, proper }: SkillCriterion, { span }: Mention, paper: Paper, policy: Policy): boolean =>
  proper === true && policy.doubt === 'question' && isSaidAsCommonWord(name, paper, span)

const CLARITY: readonly Likeness[] = [
  'named',
  'word-form',
  'acronym',
  'other-name',
  'misspelt',
  'reordered',
  'implied',
  'without-version',
]

const clearest = (mentions: readonly Mention[]): Mention | undefined =>
  CLARITY.flatMap((likeness) => mentions.filter((mention) => mention.likeness === likeness))[0]
