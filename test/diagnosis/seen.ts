import type { Base } from './plant.ts'
import { accountant } from './seen/accountant.ts'
import { carer } from './seen/carer.ts'
import { chef } from './seen/chef.ts'
import { pilot } from './seen/pilot.ts'
import { teacher } from './seen/teacher.ts'
import { welder } from './seen/welder.ts'

/** Pairs whose planted faults were looked at while the screens were made. */
export const seen: readonly Base[] = [accountant, carer, chef, pilot, teacher, welder]
