import type { Policy } from '../model/policy.ts'
import { holds, type Span } from '../model/quote.ts'
import type { Work } from '../model/resume.ts'
import { fold, foldedWords } from '../text/words.ts'
import { isIndustry, settingIn } from './industries.ts'
import { mentionsOf } from './mentions.ts'
import { headSays } from './occupations.ts'
import { jobAt, type Paper, stemOf } from './paper.ts'
import { sightOf } from './sight.ts'

/** Words of a demand that say nothing about the work itself: "professional … experience in a … role". */
const EMPTY = new Set(
  'a an and any area areas as at background business capacity career commercial demonstrable demonstrated direct environment environments equivalent experience field fields full general grade hands hands-on in industry job jobs least level of on or paid position positions post practical previous prior professional progressive progressively proven recent related relevant responsible role roles sector setting settings similar solid standard the this time to total use used using within with work worked working'.split(
    ' ',
  ),
)

/** How far a demand for experience reaches: over every job, over the jobs that name it, or, where no name can be searched for, unknown. */
export type Scope =
  | { readonly kind: 'any' }
  | { readonly kind: 'named'; readonly jobs: readonly Work[] }
  /** The demand is a description that no job repeats word by word. */
  | { readonly kind: 'described' }

/** A demand of more words than this is a description, not a name. */
const LONGEST_NAME = 3

/** The jobs that count toward experience in `of` for a reader who compares words this way; "sales or marketing" counts the jobs of both. */
export function scopeOf(of: string | undefined, paper: Paper, policy: Policy): Scope {
  const choices = of === undefined ? [] : choicesIn(of)
  if (choices.length < 2) return scopeOfOne(of, paper, policy)
  const scopes = choices.map((each) => scopeOfOne(each, paper, policy))
  if (scopes.some(({ kind }) => kind === 'any')) return { kind: 'any' }
  const jobs = new Set(scopes.flatMap((scope) => (scope.kind === 'named' ? scope.jobs : [])))
  if (jobs.size === 0 && scopes.some(({ kind }) => kind === 'described')) return { kind: 'described' }
  return { kind: 'named', jobs: [...jobs] }
}

/** "Kubernetes or ECS" asks for either. */
export const choicesIn = (of: string): string[] => (of.includes(',') ? [of] : of.split(' or '))

function scopeOfOne(of: string | undefined, paper: Paper, policy: Policy): Scope {
  const core = of === undefined ? '' : coreOf(of)
  if (of === undefined || core === '') return { kind: 'any' }
  const known = paper.lexicon.find(of).map(({ span }) => of.slice(span.start, span.end))
  const names = [...new Set([of, core])].filter((name) => !EMPTY.has(fold(name)))
  const saying = (name: string, isWhole: boolean): Set<Work> =>
    new Set(
      mentionsOf(name, policy.matching, paper).flatMap(({ span, refusal }) => {
        const job = jobAt(paper, span)
        const says =
          job &&
          !refusal &&
          !isBelow(job, span) &&
          (isWhole || !assistsIn(job, span)) &&
          sightOf(paper, span, policy) !== 'lost'
        return says ? [job] : []
      }),
    )
  const jobs = new Set(names.flatMap((name) => [...saying(name, true)]))
  const parts = known.filter((name) => !EMPTY.has(fold(name))).map((name) => saying(name, false))
  const rest = known.reduce((words, name) => words.replace(name, ' '), of)
  const others = foldedWords(rest).filter((word) => !EMPTY.has(word) && word !== 'group')
  for (const job of parts[0] ?? [])
    if (parts.every((part) => part.has(job)) && others.every((word) => isSaidIn(word, job, paper))) jobs.add(job)
  for (const [field, trade] of tradesIn(core))
    for (const job of saying(field, false)) if (job.position && headSays(trade, job, false)) jobs.add(job)
  for (const job of paper.resume.work)
    if (
      job.position &&
      sightOf(paper, job.position.quote.span, policy) !== 'lost' &&
      headSays(core, job, policy.matching === 'knowing') &&
      !isBelowTitle(core, job.position.value)
    )
      jobs.add(job)
  for (const job of paper.resume.work) {
    const told = settingIn(job, isIndustry(of) ? of : core, policy.matching)
    if (wasIn(core, job) || (told && sightOf(paper, told.span, policy) !== 'lost')) jobs.add(job)
  }
  if (jobs.size === 0) for (const job of paper.resume.work) if (isHeadedSo(core, job, paper)) jobs.add(job)
  if (jobs.size === 0 && known.length === 0 && foldedWords(core).length > LONGEST_NAME) return { kind: 'described' }
  return { kind: 'named', jobs: [...jobs] }
}

/** "critical care nursing", "emergency response as a paramedic": the field, which a job must say, and what one is in it, which its title says. */
const tradesIn = (core: string): readonly (readonly [field: string, trade: string])[] => {
  const [, field, trade] = /^(\S.*) as an? (\S.*)$/i.exec(core) ?? /^(\S.*) (\S+ing)$/.exec(core) ?? []
  return field && trade && !EMPTY.has(fold(field)) ? [[field, trade]] : []
}

/** The words of a demand that no table knows narrow it: delivery driving is no "tractor-trailer driving". */
const isSaidIn = (word: string, { span }: Work, { words, byStem }: Paper): boolean =>
  (byStem.get(stemOf(word)) ?? []).some((at) => holds(span, words[at]!))

/** "Dietetic Assistant" names the field one helps in: that is part of the way to "clinical dietetics", and not the practice of it. */
const assistsIn = ({ position }: Work, span: Span): boolean =>
  position !== undefined && holds(position.quote.span, span) && ASSISTS.test(position.value)

const ASSISTS = /\b(?:assistant|aide|helper|auxiliary)(?=\s*(?:$|[,(|/–—-]))/i

/** "3 years of UAE experience": where the job was. */
const wasIn = (place: string, { location }: Work): boolean =>
  location !== undefined && /^\p{Lu}/u.test(place) && ` ${fold(location.value)} `.includes(` ${fold(place)} `)

/** Below "Clinical experience" the jobs are clinical, though none says so. */
const isHeadedSo = (core: string, { span }: Work, { resume }: Paper): boolean =>
  resume.sections.some(
    (section) =>
      section.kind === 'work' &&
      section.heading !== undefined &&
      holds(section.span, span) &&
      ` ${foldedWords(section.heading.text).join(' ')} `.includes(` ${foldedWords(core).join(' ')} `),
  )

/** "Assistant Site Manager" helps a site manager, and is none. */
function isBelow({ position }: Work, span: Span): boolean {
  if (position === undefined || !holds(position.quote.span, span)) return false
  const { start, end } = position.quote.span
  const before = position.quote.text.slice(0, span.start - start)
  return BELOW.test(before) && /^\s*(?:$|[,(|/–—-])/.test(position.quote.text.slice(span.end - start, end - start))
}

/** Whether the title is that of one who helps the person asked for, not of one in the same field: "property management" is no person. */
const isBelowTitle = (asked: string, title: string): boolean =>
  BELOW.test(title) && foldedWords(title).includes(foldedWords(asked).at(-1) ?? '')

const BELOW = /^(?:assistant|deputy|trainee|apprentice|student)\s+(?!to\b)/i

/** The demand without the empty words at its ends: "professional backend development experience" → "backend development". */
function coreOf(of: string): string {
  if (/^A levels?$/i.test(of)) return of
  const words = of.split(/\s+/).filter((word) => word !== '')
  const isEmpty = (word: string | undefined): boolean =>
    word !== undefined && (fold(word) === '' || EMPTY.has(fold(word)))
  while (isEmpty(words[0])) words.shift()
  while (isEmpty(words.at(-1))) words.pop()
  // "small animal practice" is about small animals; "private practice" about neither.
  if (words.length > 2 && fold(words.at(-1)!) === 'practice') words.pop()
  return words.join(' ')
}
