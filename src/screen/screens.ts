import type { SimpleCriterion, SimpleKind } from '../model/requisition.ts'
import type { Screen } from './define-screen.ts'
import { bridgedTrade } from './screens/bridged-trade.ts'
import { certification } from './screens/certification.ts'
import { clearance } from './screens/clearance.ts'
import { condition } from './screens/condition.ts'
import { contact } from './screens/contact.ts'
import { currentWork } from './screens/current-work.ts'
import { datedWork } from './screens/dated-work.ts'
import { education } from './screens/education.ts'
import { fittingLength } from './screens/fitting-length.ts'
import { headings } from './screens/headings.ts'
import { honestText } from './screens/honest-text.ts'
import { language } from './screens/language.ts'
import { levelShown } from './screens/level-shown.ts'
import { location } from './screens/location.ts'
import { longTenures } from './screens/long-tenures.ts'
import { noLongGap } from './screens/no-long-gap.ts'
import { readable } from './screens/readable.ts'
import { scopeShown } from './screens/scope-shown.ts'
import { search } from './screens/search.ts'
import { skill } from './screens/skill.ts'
import { specificClaims } from './screens/specific-claims.ts'
import { spelling } from './screens/spelling.ts'
import { title } from './screens/title.ts'
import { upToDate } from './screens/up-to-date.ts'
import { workAuthorization } from './screens/work-authorization.ts'
import { yearsOfExperience } from './screens/years-of-experience.ts'

/** Every check there is. Each kind of criterion has exactly one. */
export const screens: readonly Screen[] = [
  readable,
  search,
  contact,
  datedWork,
  headings,
  honestText,
  workAuthorization,
  location,
  clearance,
  condition,
  certification,
  education,
  yearsOfExperience,
  skill,
  language,
  title,
  currentWork,
  noLongGap,
  longTenures,
  levelShown,
  bridgedTrade,
  scopeShown,
  upToDate,
  fittingLength,
  specificClaims,
  spelling,
]

/** Where the caller gives none: one list, for what is remembered of a pair hangs on it. */
export const NO_SCREENS: readonly Screen[] = []

const screenFor: ReadonlyMap<SimpleKind, Screen> = new Map(
  screens.flatMap((screen) => screen.answers.map((kind) => [kind, screen] as const)),
)

/**
 * The screen that answers the criterion: one of the library's, or, for a criterion of kind `own`, the caller's of that id.
 * @throws TypeError where the caller gave none of that id.
 */
export function screenOf(criterion: SimpleCriterion, own: readonly Screen[]): Screen {
  if (criterion.kind !== 'own') return screenFor.get(criterion.kind)!
  const screen = own.find(({ id }) => id === criterion.screen)
  if (screen) return screen
  const given = own.length > 0 ? own.map(({ id }) => `“${id}”`).join(', ') : 'none'
  throw new TypeError(
    `screens: expected one with the id “${criterion.screen}”, which “${criterion.name}” names, got ${given}.`,
  )
}

/**
 * Checks the caller's own screens.
 * @throws TypeError where one answers what the library's own answer, or has the id of another.
 */
export function expectOwn(own: readonly Screen[]): void {
  for (const [at, { id, answers }] of own.entries()) {
    if (answers.length !== 1 || answers[0] !== 'own')
      throw new TypeError(
        `screens[${at}]: expected one that answers criteria of kind “own”, got “${answers.join('”, “')}”.`,
      )
    if (screens.some((other) => other.id === id) || own.slice(0, at).some((other) => other.id === id))
      throw new TypeError(`screens[${at}]: expected an id that no other screen has, got “${id}”.`)
  }
}
