import type { Finding, Outcome, ReasonCode } from '../model/finding.ts'
import type { LostIn } from '../model/verdict.ts'

/** Reasons that name where they are lost, whatever a careful reader says of them. */
const BY_CODE: Partial<Record<ReasonCode, LostIn>> = {
  R07: 'arithmetic',
  R08: 'arithmetic',
  R12: 'wording',
  R13: 'wording',
  R14: 'wording',
  R15: 'arithmetic',
  R16: 'arithmetic',
  R17: 'wording',
  R20: 'attention',
  R26: 'arithmetic',
  R29: 'attention',
  R30: 'reading',
  R31: 'reading',
  R32: 'reading',
  R33: 'wording',
}

const RANK: Readonly<Record<Outcome, number>> = { unmet: 0, unclear: 1, met: 2 }

/** Where the paper loses this one: in the file, in its words, in its dates, in its order, or because it isn't there. */
export function lostIn(finding: Finding): LostIn {
  const { code, unseen, careful, requirement, evidence, messageId } = finding
  if (unseen === 'lost') return 'reading'
  if (unseen === 'beyond-the-skim') return 'attention'
  const known = code && BY_CODE[code]
  if (known) return known
  // Years that no reader finds are a lack; years that are only claimed, or that a careful reader finds, are not proven.
  if (code === 'R05' || code === 'R22')
    return messageId === 'claimed' || careful.outcome === 'met' ? 'arithmetic' : 'substance'
  const carefulSaysMore = RANK[careful.outcome] > RANK[finding.outcome]
  const { criterion } = requirement
  if (criterion.kind === 'experience') {
    // Where jobs show years with a thing that has a name, but not under its name, it is the words that are missing.
    if (/^(?:reworded|otherwise)$/.test(messageId) && /\p{Lu}/u.test(criterion.of ?? '')) return 'wording'
    // Years count as lost in arithmetic only where some job shows the work at all, to whomever.
    return carefulSaysMore && (evidence.length > 0 || careful.outcome === 'met') ? 'arithmetic' : 'substance'
  }
  return carefulSaysMore && careful.outcome === 'met' ? 'wording' : 'substance'
}
