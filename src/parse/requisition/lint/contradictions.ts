import type { Lexicon } from '../../../model/lexicon.ts'
import type { PostingFault } from '../../../model/posting-fault.ts'
import type { Quote } from '../../../model/quote.ts'
import type { Criterion, ExperienceCriterion, Requisition } from '../../../model/requisition.ts'
import { phrases } from '../../../text/phrases.ts'
import { fold } from '../../../text/words.ts'
import { type Asked, isMust, leavesOf } from './asked.ts'

/** From as many months on, a beginner's post asks for more than a beginner has. */
const BEGINNER_MONTHS = 36

const BEGINNER_TITLE = /\b(?:entry[- ]level|junior|trainee|graduate|apprentice|school leavers?|beginners?)\b/i
const BEGINNER_POST = phrases('i', String.raw`\b(?:…)\b`)`
  entry[- ]level (?:position|role|job|post|opportunity|opening|hire)
  graduate (?:scheme|role|position|programme)
  (?:school leavers|beginners) (?:are )?welcome
  no (?:previous |prior )?experience (?:is )?(?:necessary|needed|required)
`

type Years = ExperienceCriterion & { readonly months: number }

interface AskedYears {
  readonly quote: Quote
  readonly years: Years
}

const yearsIn = (asked: readonly Asked[]): AskedYears[] =>
  asked.flatMap(({ requirement, quote }) =>
    leavesOf(requirement.criterion)
      .filter(hasMonths)
      .map((years) => ({ quote, years })),
  )

const hasMonths = (criterion: Criterion): criterion is Years =>
  criterion.kind === 'experience' && criterion.months !== null

/** A beginner's post that asks for years. */
export function yearsOfBeginners({ title, document }: Requisition, asked: readonly Asked[]): PostingFault[] {
  const said = BEGINNER_TITLE.exec(title?.text ?? '') ?? BEGINNER_POST.exec(document.text)
  if (!said) return []
  return yearsIn(asked.filter(isMust))
    .filter(({ years }) => years.months >= BEGINNER_MONTHS)
    .map(({ quote, years }) => ({
      id: 'entry-level-with-years',
      quote,
      data: { months: years.months, said: said[0] },
      advice: "Either the post is a beginner's or it asks for years: those it is meant for will not apply.",
    }))
}

/** Two different numbers of years in the same thing, both demanded. */
export function twoMinimums(asked: readonly Asked[]): PostingFault[] {
  const alone = asked.filter((each) => isMust(each) && each.requirement.criterion.kind === 'experience')
  const first = new Map<string, Years>()
  return yearsIn(alone).flatMap(({ quote, years }): PostingFault[] => {
    const subject = fold(years.of ?? '')
    const earlier = first.get(subject)
    if (!earlier) first.set(subject, years)
    if (subject === '' || !earlier || earlier.months === years.months) return []
    return [
      {
        id: 'two-minimums',
        quote,
        data: { of: years.of!, months: years.months, elsewhere: earlier.months },
        advice: 'Two numbers of years are asked for in the same thing: a screen takes the higher one. Keep one.',
      },
    ]
  })
}

/** More years than the thing has existed, in all that would do. `year` is the year of reading. */
export function olderThanTheThing(asked: readonly Asked[], lexicon: Lexicon, year: number): PostingFault[] {
  return asked.flatMap(({ requirement: { criterion }, quote }): PostingFault[] => {
    const parts = criterion.kind === 'all-of' ? criterion.of : [criterion]
    return parts.flatMap((part): PostingFault[] => {
      const choices = leavesOf(part).map((leaf) => tooOld(leaf, lexicon, year))
      const impossible = choices[0]
      if (!impossible || choices.includes(undefined)) return []
      const { name, since } = impossible
      return [
        {
          id: 'older-than-the-thing',
          quote,
          data: impossible,
          advice: `${name} appeared in ${since}: nobody has that many years in it.`,
        },
      ]
    })
  })
}

function tooOld(leaf: Criterion, lexicon: Lexicon, year: number) {
  if (!hasMonths(leaf) || leaf.of === undefined) return undefined
  const { months } = leaf
  for (const { concepts, span } of lexicon.find(leaf.of)) {
    const since = Math.min(...concepts.map((concept) => concept.since ?? 0))
    if (since > 0 && months > (year - since + 1) * 12)
      return { name: leaf.of.slice(span.start, span.end), since, months }
  }
  return undefined
}

/** More is to be chosen than the list holds. */
export function unmeetableChoices(asked: readonly Asked[]): PostingFault[] {
  return asked.flatMap(({ requirement: { criterion }, quote }): PostingFault[] =>
    criterion.kind === 'any-of' && (criterion.atLeast ?? 1) > new Set(criterion.of.map(nameOf)).size
      ? [
          {
            id: 'unmeetable-choice',
            quote,
            data: { atLeast: criterion.atLeast!, of: criterion.of.length },
            advice: 'More is asked for than the list holds.',
          },
        ]
      : [],
  )
}

const nameOf = (criterion: Criterion): string =>
  'name' in criterion ? fold(criterion.name) : JSON.stringify(criterion)

/** Work from home that must be done on the premises. */
export function onSiteAndRemote(asked: readonly Asked[]): PostingFault[] {
  const modeOf = ({ requirement: { criterion } }: Asked) => (criterion.kind === 'location' ? criterion.mode : undefined)
  const places = asked.filter(isMust)
  const onSite = places.find((each) => modeOf(each) === 'on-site')
  const remote = places.find((each) => modeOf(each) === 'remote')
  if (!onSite || !remote) return []
  const later = onSite.quote.span.start > remote.quote.span.start ? onSite : remote
  return [
    {
      id: 'on-site-and-remote',
      quote: later.quote,
      data: { onSite: onSite.quote.text, remote: remote.quote.text },
      advice: 'It is to be done on site and from home: say how many days each, and which of them is a condition.',
    },
  ]
}
