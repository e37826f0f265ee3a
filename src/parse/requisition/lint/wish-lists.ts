import type { PostingFault } from '../../../model/posting-fault.ts'
import type { Criterion, Requisition } from '../../../model/requisition.ts'
import { isAskedOnForms } from '../consolidate.ts'
import { type Asked, isMust, leavesOf } from './asked.ts'

/** More must-haves than this are a wish-list. */
const WISHES = 12

const isTraits = (criterion: Criterion): boolean =>
  leavesOf(criterion).every((leaf) => leaf.kind === 'skill' && leaf.soft === true)

/** Too much asked for, all of it alike, or nothing that a paper could show. */
export function listFaults(asked: readonly Asked[]): PostingFault[] {
  const musts = asked.filter((each) => isMust(each) && !isAskedOnForms(each.requirement.criterion))
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

/** The same thing as a must-have and as a nice-to-have. */
export function mustAndNice({ ignored }: Requisition, asked: readonly Asked[]): PostingFault[] {
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
