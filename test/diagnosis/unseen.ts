import type { Base } from './plant.ts'
import { dentalHygienist } from './unseen/dental-hygienist.ts'
import { driver } from './unseen/driver.ts'
import { estimator } from './unseen/estimator.ts'
import { labTechnician } from './unseen/lab-technician.ts'
import { lawyer } from './unseen/lawyer.ts'
import { networkAdministrator } from './unseen/network-administrator.ts'
import { pharmacist } from './unseen/pharmacist.ts'
import { sales } from './unseen/sales.ts'

/** Pairs that were scored only once the screens stood. */
export const unseen: readonly Base[] = [
  dentalHygienist,
  driver,
  estimator,
  labTechnician,
  lawyer,
  networkAdministrator,
  pharmacist,
  sales,
]
