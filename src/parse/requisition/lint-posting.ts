import { lexicon as standard } from '../../lexicon/standard.ts'
import type { Lexicon } from '../../model/lexicon.ts'
import type { Quote } from '../../model/quote.ts'
import type { Criterion, Requirement, Requisition } from '../../model/requisition.ts'
import type { PostingFault } from './posting-fault.ts'
import { wordingFaults } from './posting-wording.ts'

/** More must-haves than this are a wish-list. */
const WISHES = 12
/** From as many months on, a beginner's post asks for more than a beginner has. */
const BEGINNER_MONTHS = 36

/**
 * What the person who wrote a posting should look at again, in the posting's order.
 * `asOf` (YYYY-MM-DD) decides how long a product can have been known.
 *
 * @throws TypeError where `asOf` is not a date.
 */
export function lintPosting(
  requisition: Requisition,
  options: { readonly asOf: string; readonly lexicon?: Lexicon },
): PostingFault[] {
  const { asOf, lexicon = standard } = options
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf))
    throw new TypeError(`lintPosting expects asOf as YYYY-MM-DD, not ${JSON.stringify(asOf)}`)
  const asked = requisition.requirements.flatMap(placed)
  return [
    ...wishList(asked),
    ...mustAndNice(requisition, asked),
    ...yearsOfBeginners(requisition, asked),
    ...olderThanTheThing(asked, lexicon, Number(asOf.slice(0, 4))),
    ...unmeetable(asked),
    ...wordingFaults(requisition.document.text),
  ].sort((a, b) => a.quote.span.start - b.quote.span.start)
}

interface Asked {
  readonly requirement: Requirement
  readonly quote: Quote
}

const placed = (requirement: Requirement): Asked[] =>
  'span' in requirement.from ? [{ requirement, quote: requirement.from }] : []

const isMust = ({ requirement }: Asked): boolean => requirement.level !== 'nice-to-have'

function leavesOf(criterion: Criterion): readonly Criterion[] {
  return criterion.kind === 'any-of' || criterion.kind === 'all-of' ? criterion.of.flatMap(leavesOf) : [criterion]
}

const isTraits = (criterion: Criterion): boolean =>
  leavesOf(criterion).every((leaf) => leaf.kind === 'skill' && leaf.soft === true)

const ASKED_ON_FORMS = new Set(['condition', 'location', 'work-authorization', 'clearance'])

function wishList(asked: readonly Asked[]): PostingFault[] {
  const musts = asked.filter((each) => isMust(each) && !ASKED_ON_FORMS.has(each.requirement.criterion.kind))
  const learnt = musts.filter(({ requirement }) => !isTraits(requirement.criterion))
  const faults: PostingFault[] = []
  const beyond = learnt[WISHES]
  if (beyond)
    faults.push({
      id: 'wish-list',
      quote: beyond.quote,
      data: { mustHaves: learnt.length, atMost: WISHES },
      advice:
        'Keep as must-haves what nobody could do the work without on the first day; move the rest to nice-to-have.',
    })
  if (learnt.length > WISHES / 2 && asked.every(isMust))
    faults.push({
      id: 'no-must-nice-split',
      quote: learnt[0]!.quote,
      data: { mustHaves: learnt.length },
      advice: 'Say which of these are needed and which are welcome: a hurried screen takes every one as a gate.',
    })
  if (learnt.length === 0 && musts.length > 2)
    faults.push({
      id: 'traits-only',
      quote: musts[0]!.quote,
      data: { traits: musts.length },
      advice: 'Name at least one thing the work needs that a paper can show.',
    })
  return faults
}

function mustAndNice({ ignored }: Requisition, asked: readonly Asked[]): PostingFault[] {
  const musts = new Set(asked.filter(isMust).map(({ requirement }) => requirement.id))
  return ignored
    .filter(({ why, zone, sameAs }) => why === 'duplicate' && zone === 'nice-to-have' && musts.has(sameAs ?? ''))
    .map(({ quote, sameAs }) => ({
      id: 'must-and-nice',
      quote,
      data: { requirement: sameAs! },
      advice: 'It is asked for as a must-have and as a nice-to-have: keep one of the two.',
    }))
}

const BEGINNER =
  /\b(?:entry[- ]level|junior|trainee|graduate (?:scheme|role|position|programme)|apprentice|no experience (?:necessary|needed|required)|school leavers?|beginners?)\b/i

function yearsOfBeginners({ title, document }: Requisition, asked: readonly Asked[]): PostingFault[] {
  const said = BEGINNER.exec(title?.text ?? '') ?? BEGINNER.exec(document.text.slice(0, 1500))
  if (!said) return []
  return asked.filter(isMust).flatMap(({ requirement, quote }) =>
    leavesOf(requirement.criterion).flatMap((leaf): PostingFault[] =>
      leaf.kind === 'experience' && (leaf.months ?? 0) >= BEGINNER_MONTHS
        ? [
            {
              id: 'entry-level-with-years',
              quote,
              data: { months: leaf.months!, said: said[0] },
              advice: "Either the post is a beginner's or it asks for years: those it is meant for will not apply.",
            },
          ]
        : [],
    ),
  )
}

function olderThanTheThing(asked: readonly Asked[], lexicon: Lexicon, year: number): PostingFault[] {
  return asked.flatMap(({ requirement, quote }) =>
    leavesOf(requirement.criterion).flatMap((leaf): PostingFault[] => {
      if (leaf.kind !== 'experience' || leaf.of === undefined || leaf.months === null) return []
      const since = Math.max(0, ...lexicon.meanings(leaf.of).map((concept) => concept.since ?? 0))
      if (since === 0 || leaf.months <= (year - since + 1) * 12) return []
      return [
        {
          id: 'older-than-the-thing',
          quote,
          data: { name: leaf.of, since, months: leaf.months },
          advice: `${leaf.of} appeared in ${since}: nobody has that many years in it.`,
        },
      ]
    }),
  )
}

function unmeetable(asked: readonly Asked[]): PostingFault[] {
  return asked.flatMap(({ requirement: { criterion }, quote }): PostingFault[] =>
    criterion.kind === 'any-of' && (criterion.atLeast ?? 1) > criterion.of.length
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
