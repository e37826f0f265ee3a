import type { SimpleKind } from '../model/requisition.ts'
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

const screenFor: ReadonlyMap<SimpleKind, Screen> = new Map(
  screens.flatMap((screen) => screen.answers.map((kind) => [kind, screen] as const)),
)

/** The screen that answers this kind of criterion. */
export const screenOf = (kind: SimpleKind): Screen => screenFor.get(kind)!
