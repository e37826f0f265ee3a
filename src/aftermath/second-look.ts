import type { SecondLook } from '../model/application.ts'
import type { Reason, Verdict } from '../model/verdict.ts'

/**
 * What a referral changes: a careful reader decides in place of the hurried one. A knockout that turned the paper away still does, whatever
 * that reader would have made of it.
 */
export function secondLook(verdict: Verdict, careful: Verdict): SecondLook {
  const atFirst = verdict.reasons.filter(turnsAway)
  const knockedOut = atFirst.filter((reason) => reason.requirement.level === 'knockout').map(idOf)
  const still = new Set([...knockedOut, ...careful.reasons.filter(turnsAway).map(idOf)])
  return {
    outcome: verdict.outcome === 'reject' && knockedOut.length > 0 ? 'reject' : careful.outcome,
    softened: atFirst.map(idOf).filter((id) => !still.has(id)),
    kept: [...still],
  }
}

const turnsAway = (reason: Reason): boolean => reason.decisive
const idOf = (reason: Reason): string => reason.requirement.id
