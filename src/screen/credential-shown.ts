import type { Policy } from '../model/policy.ts'
import type { CertificationCriterion } from '../model/requisition.ts'
import { type Credential, credentialsOf, type Standing } from './credentials.ts'
import type { Mention } from './mentions.ts'
import type { Paper } from './paper.ts'
import { sightOf } from './sight.ts'

/** How a paper shows a reader the credential asked for, and the mention that does. */
export type CredentialShown =
  /** Where this reader sees it, and where it does not. */
  | Shown<'held' | 'lost' | 'unseen'>
  /** In words that this reader does not know for it. */
  | Shown<'reworded'>
  /** Not as one that is held: on the way, run out, of another region. */
  | Shown<Exclude<Standing, 'held'>>
  | { readonly as: 'obtainable' | 'missing' }

type Shown<As extends string> = { readonly as: As; readonly at: Mention }

export function credentialShown(
  criterion: CertificationCriterion,
  paper: Paper,
  policy: Policy,
  asOf: string,
): CredentialShown {
  const found = credentialsOf(criterion, policy.matching, paper, asOf)
  const held = found.filter(({ standing }) => standing === 'held').map(({ mention }) => mention)
  const seen = held.find(({ span }) => sightOf(paper, span, policy) === 'seen')
  if (seen) return { as: 'held', at: seen }
  if (held[0]) return { as: sightOf(paper, held[0].span, policy) === 'lost' ? 'lost' : 'unseen', at: held[0] }
  const best = clearest(policy.matching === 'knowing' ? found : credentialsOf(criterion, 'knowing', paper, asOf))
  if (best?.standing === 'held') return { as: 'reworded', at: best.mention }
  if (criterion.obtainable) return { as: 'obtainable' }
  return best ? { as: best.standing, at: best.mention } : { as: 'missing' }
}

const clearest = (credentials: readonly Credential[]): Credential | undefined =>
  ORDER.flatMap((standing) => credentials.filter((credential) => credential.standing === standing))[0]

const ORDER: readonly Standing[] = [
  'held',
  'coming',
  'elsewhere',
  'lesser',
  'lapsed',
  'another',
  'letters',
  'title-only',
]
