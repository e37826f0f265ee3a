import { defineLexicon } from './define-lexicon.ts'
import { alliedHealth } from './trades/allied-health.ts'
import { cloudAndDevops } from './trades/cloud-and-devops.ts'
import { construction } from './trades/construction.ts'
import { dataAndAi } from './trades/data-and-ai.ts'
import { degrees } from './trades/degrees.ts'
import { general } from './trades/general.ts'
import { languages } from './trades/languages.ts'
import { logistics } from './trades/logistics.ts'
import { manufacturing } from './trades/manufacturing.ts'
import { medicine } from './trades/medicine.ts'
import { networksAndItSupport } from './trades/networks-and-it-support.ts'
import { nursing } from './trades/nursing.ts'
import { pharmacy } from './trades/pharmacy.ts'
import { security } from './trades/security.ts'
import { software } from './trades/software.ts'
import { teaching } from './trades/teaching.ts'
import { traits } from './trades/traits.ts'
import { webAndMobile } from './trades/web-and-mobile.ts'

/** Every trade we know the words of. The version changes with the data: year, month, and a count within the month. */
export const lexicon = defineLexicon(
  '2026.11.1',
  alliedHealth,
  cloudAndDevops,
  construction,
  dataAndAi,
  degrees,
  general,
  languages,
  logistics,
  manufacturing,
  medicine,
  networksAndItSupport,
  nursing,
  pharmacy,
  security,
  software,
  teaching,
  traits,
  webAndMobile,
)
