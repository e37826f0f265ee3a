import type { Fix } from '../../model/finding.ts'
import type { Matching, Policy } from '../../model/policy.ts'
import { type Quote, quote, type Span } from '../../model/quote.ts'
import type { SkillCriterion } from '../../model/requisition.ts'
import { fold, foldToBase } from '../../text/words.ts'
import { isSaidAsCommonWord } from '../common-words.ts'
import { defineScreen } from '../define-screen.ts'
import { industryIn, isIndustry } from '../industries.ts'
import { lastUse } from '../last-use.ts'
import { inOtherWords, type Likeness, type Mention, mentionsOf } from '../mentions.ts'
import { headSays } from '../occupations.ts'
import { isPractised, type Paper, quoteAt, sectionAt } from '../paper.ts'
import { rewording } from '../rewording.ts'
import { sightOf } from '../sight.ts'
import { inWork } from '../work-in-words.ts'

export const skill = defineScreen({
  id: 'skill',
  question: 'Does the paper name the skill?',
  answers: ['skill'],
  looksAt: ['paper', 'policy', 'asOf'],
  messages: {
    named: 'Names {skill}.',
    otherwise: 'Says “{said}”, not {skill}.',
    form: 'Says “{said}”, another form of {skill}.',
    acronym: 'Says “{said}”, not {skill}: only one of the long and the short form.',
    misspelt: 'Says “{said}”, which looks like {skill} misspelt.',
    understood: 'Says “{said}”, which shows {skill}.',
    listed: 'Lists {skill}, but no job shows it in use.',
    mentioned: 'Mentions {skill}, but no job shows it in use.',
    stale: 'Last shows {skill} in {last}; the posting asks for use within {within} months.',
    hinted: 'Lists “{said}”, which hints at {skill}; no job shows either.',
    lost: 'Names {skill}, but a plain reader of the file does not get it: {how}.',
    unseen: 'Names {skill} only further down than this reader looks.',
    common: 'Says “{said}”, in small letters: it may be another word than the name {skill}.',
    hedged: 'Mentions {skill}, but not as something done: “{said}”.',
    refused: 'The word is there, “{said}”, but it does not say that the candidate knows {skill}.',
    missing: 'Does not name {skill}.',
    industry: 'Names no work {in}.',
    trait: 'Does not say so in words: {skill}. No paper proves it, and nobody is turned away for it alone.',
  },
  codes: {
    otherwise: 'R12',
    acronym: 'R13',
    form: 'R14',
    misspelt: 'R33',
    listed: 'R15',
    mentioned: 'R15',
    stale: 'R16',
    lost: 'R30',
    unseen: 'R29',
    common: 'R11',
    hedged: 'R11',
    refused: 'R11',
    hinted: 'R11',
    missing: 'R11',
    industry: 'R21',
    trait: 'R11',
  },
  run(criterion, { paper, policy, asOf }) {
    const { name, withinMonths } = criterion
    const mentions = shownAs(name, policy.matching, paper)
    const accepted = mentions.filter((mention) => !mention.refusal)
    const counted = accepted.filter(({ span }) => !mayBeCommonWord(criterion, paper, span, policy))
    if (counted.length === 0 && accepted[0]) return commonWord(name, paper, accepted[0].span)
    const seen = counted.filter((mention) => sightOf(paper, mention.span, policy) === 'seen')
    const best = clearest(seen)
    if (!best)
      return counted[0]
        ? outOfSight(criterion, counted[0], paper, policy)
        : notNamed(criterion, mentions, paper, policy)
    const evidence = seen.slice(0, 5).map((mention) => quoteAt(paper, mention.span))
    const last = withinMonths === undefined ? undefined : lastUse(seen, paper, asOf)
    if (withinMonths !== undefined && last && last.monthsAgo > withinMonths)
      return {
        outcome: last.mayGoOn && policy.doubt === 'question' ? 'unclear' : 'unmet',
        say: 'stale',
        data: { skill: name, last: last.month, within: withinMonths },
        evidence,
        fix: usedSince(name),
      }
    const shorter = best.likeness === 'implied' && !isShownInUse(seen, paper) ? shorterInUse(name, paper) : best
    if (!shorter) return hint(criterion, best, paper, policy)
    if (best.likeness !== 'named') {
      const said = quoteAt(paper, shorter.span)
      return {
        outcome: 'met',
        say: best.likeness === 'misspelt' ? 'misspelt' : 'understood',
        data: { skill: name, said: said.text },
        evidence: shorter === best ? evidence : [said, ...evidence],
      }
    }
    if (isLearntByDoing(criterion, paper) && !mentions.some((mention) => isPractised(paper, mention.span)))
      return {
        outcome: 'met',
        say: seen.some(({ span }) => sectionAt(paper, span) === 'skills') ? 'listed' : 'mentioned',
        data: { skill: name },
        evidence,
        fix: {
          kind: 'name-it',
          write: name,
          onlyIf: `you used ${name} in one of your jobs: say so in a line of that job`,
        },
      }
    return { outcome: 'met', say: 'named', data: { skill: name }, evidence }
  },
})

/** Where the paper names the skill; for a branch of business also the heads of the jobs that were in it. */
function shownAs(name: string, matching: Matching, paper: Paper): readonly Mention[] {
  const mentions = mentionsOf(name, matching, paper)
  return isIndustry(name)
    ? [...mentions, ...paper.resume.work.flatMap((job) => industryIn(job, name, matching) ?? [])]
    : mentions
}

/** A hurried reader's search takes the word for the name. */
const mayBeCommonWord = ({ name, proper }: SkillCriterion, paper: Paper, span: Span, policy: Policy): boolean =>
  proper === true && policy.doubt === 'question' && isSaidAsCommonWord(name, paper, span)

function commonWord(skill: string, paper: Paper, span: Span) {
  return {
    outcome: 'unclear',
    say: 'common',
    data: { skill, said: quoteAt(paper, span, 'line').text },
    evidence: [quoteAt(paper, span)],
    fix: nameIt(skill),
  } as const
}

/**
 * Whether a line of a job could show the skill, on a paper with jobs: a thing the trades have a name for, or a product by its full name. A whole
 * trade or branch of business is no such thing ("retail"), nor what one is called by ("Social Worker").
 */
function isLearntByDoing({ name, soft }: SkillCriterion, { lexicon, resume }: Paper): boolean {
  if (soft || resume.work.length === 0 || isIndustry(name) || resume.work.some((job) => headSays(name, job, true)))
    return false
  const meanings = lexicon.meanings(name)
  return meanings.length > 0
    ? meanings.some(({ kind, trade }) => kind === 'skill' && trade.replaceAll('-', ' ') !== fold(name))
    : PRODUCT.test(name)
}

/** Two words or more, each with a capital or a digit: Bluebeam Revu, King Air 200. */
const PRODUCT = /^\p{Lu}\S*(?: [\p{Lu}\d]\S*)+$/u

const CLARITY: readonly Likeness[] = ['named', 'word-form', 'acronym', 'other-name', 'misspelt', 'reordered', 'implied']

const clearest = (mentions: readonly Mention[]): Mention | undefined =>
  CLARITY.flatMap((likeness) => mentions.filter((mention) => mention.likeness === likeness))[0]

/** The words are there, where this reader does not get them. */
function outOfSight({ name }: SkillCriterion, { span }: Mention, paper: Paper, policy: Policy) {
  const evidence = [quoteAt(paper, span)]
  const common = { outcome: 'unmet', evidence } as const
  if (sightOf(paper, span, policy) === 'beyond-the-skim')
    return {
      ...common,
      say: 'unseen',
      data: { skill: name },
      unseen: 'beyond-the-skim',
      fix: { kind: 'move-it', quote: evidence[0]!, to: 'the upper half of the first page' },
    } as const
  const how =
    paper.resume.document.losses.find((loss) => loss.span.start < span.end && span.start < loss.span.end)?.kind ??
    'unreadable'
  return {
    ...common,
    say: 'lost',
    data: { skill: name, how: how.replaceAll('-', ' ') },
    unseen: 'lost',
    fix: { kind: 'reformat', quote: evidence[0]!, how: 'plain text in one column, in the body of the page' },
  } as const
}

/** Not named in this reader's way of comparing: said in other words, spoken of in another sense, or missing. */
function notNamed({ name, soft }: SkillCriterion, refused: readonly Mention[], paper: Paper, policy: Policy) {
  const others = shownAs(name, 'knowing', paper)
  const other = clearest(others.filter((mention) => !mention.refusal))
  const shorter = other?.likeness === 'implied' && !isShownInUse(others, paper) ? shorterInUse(name, paper) : other
  if (other && !shorter) return hint({ kind: 'skill', name }, other, paper, policy)
  if (shorter) {
    const said = inSuchWords(name, shorter, paper)
    return soft ? ({ ...said, outcome: 'unclear', openQuestion: true } as const) : said
  }
  const doubt = policy.doubt === 'question'
  const said = refused[0] ?? others[0]
  const fix = nameIt(name)
  if (soft)
    return { outcome: 'unclear', say: 'trait', data: { skill: name }, evidence: [], openQuestion: true, fix } as const
  if (!said && isIndustry(name))
    return {
      outcome: 'unmet',
      say: 'industry',
      data: { skill: name, in: inWork(name, paper.lexicon) },
      evidence: [],
      fix,
    } as const
  if (!said) return { outcome: 'unmet', say: 'missing', data: { skill: name }, evidence: [], fix } as const
  const evidence = [quote('resume', paper.text, said.span)]
  const hedged = said.refusal === 'hedged'
  return {
    outcome: hedged && doubt ? 'unclear' : 'unmet',
    say: hedged ? 'hedged' : 'refused',
    data: { skill: name, said: quoteAt(paper, said.span, 'line').text },
    evidence,
    fix,
  } as const
}

const isShownInUse = (mentions: readonly Mention[], paper: Paper): boolean =>
  paper.resume.work.length === 0 || mentions.some(({ span, refusal }) => !refusal && isPractised(paper, span))

/** Where a job shows the wider thing that the name ends with, "GAAP" for "US GAAP": beside a hint at the whole name it is what is meant. */
function shorterInUse(name: string, paper: Paper): Mention | undefined {
  const asked = ` ${foldToBase(name)}`
  return paper.lexicon
    .meanings(name)
    .flatMap((meaning) => paper.lexicon.shows(meaning).slice(1))
    .flatMap(({ forms }) =>
      forms.filter((form) => asked.length > form.length + 1 && asked.endsWith(` ${foldToBase(form)}`)),
    )
    .flatMap((form) => mentionsOf(form, 'literal', paper))
    .flatMap(({ span, refusal }) =>
      !refusal && isPractised(paper, span) ? [{ span, likeness: 'implied' } as const] : [],
    )[0]
}

/** Something that usually goes with the skill stands in a list, and nothing more. */
function hint({ name }: SkillCriterion, { span }: Mention, paper: Paper, policy: Policy) {
  const said = quoteAt(paper, span)
  return {
    outcome: policy.doubt === 'question' ? 'unclear' : 'unmet',
    say: 'hinted',
    data: { skill: name, said: said.text },
    evidence: [said],
    fix: nameIt(name),
  } as const
}

function inSuchWords(name: string, mention: Mention, paper: Paper) {
  const said = quoteAt(paper, mention.span)
  return {
    outcome: 'unmet',
    say: inOtherWords(mention.likeness),
    data: { skill: name, said: said.text },
    evidence: [said],
    fix: rewording(name, mention, paper) ?? (isIndustry(name) ? nameIt(name) : nameAsMeant(name, said)),
  } as const
}

/** Where the name does not fit into the sentence, it can stand by itself. */
const nameAsMeant = (name: string, { text }: Quote): Fix => ({
  kind: 'name-it',
  write: name,
  onlyIf: `you mean it by “${text.replace(/\s+/g, ' ')}”: add it to your skills`,
})

const nameIt = (name: string): Fix => ({
  kind: 'name-it',
  write: name,
  onlyIf: isIndustry(name) ? 'you worked in it: say where' : 'you have it: say where you did or used it',
})

const usedSince = (name: string): Fix => ({
  kind: 'name-it',
  write: name,
  onlyIf: `you have used ${name} since: say so in the job where you did`,
})
