import { defineLexicon } from './define-lexicon.ts'
import { accounting } from './trades/accounting.ts'
import { administration } from './trades/administration.ts'
import { alliedHealth } from './trades/allied-health.ts'
import { architecture } from './trades/architecture.ts'
import { automotive } from './trades/automotive.ts'
import { civilEngineering } from './trades/civil-engineering.ts'
import { clinicalResearch } from './trades/clinical-research.ts'
import { cloudAndDevops } from './trades/cloud-and-devops.ts'
import { construction } from './trades/construction.ts'
import { culinary } from './trades/culinary.ts'
import { customerService } from './trades/customer-service.ts'
import { dataAndAi } from './trades/data-and-ai.ts'
import { degrees } from './trades/degrees.ts'
import { dental } from './trades/dental.ts'
import { designAndMedia } from './trades/design-and-media.ts'
import { earlyYears } from './trades/early-years.ts'
import { electricalEngineering } from './trades/electrical-engineering.ts'
import { finance } from './trades/finance.ts'
import { general } from './trades/general.ts'
import { hardwareAndEmbedded } from './trades/hardware-and-embedded.ts'
import { humanResources } from './trades/human-resources.ts'
import { languages } from './trades/languages.ts'
import { legal } from './trades/legal.ts'
import { logistics } from './trades/logistics.ts'
import { manufacturing } from './trades/manufacturing.ts'
import { mechanicalEngineering } from './trades/mechanical-engineering.ts'
import { medicine } from './trades/medicine.ts'
import { mentalHealth } from './trades/mental-health.ts'
import { networksAndItSupport } from './trades/networks-and-it-support.ts'
import { nursing } from './trades/nursing.ts'
import { pharmacy } from './trades/pharmacy.ts'
import { productAndProject } from './trades/product-and-project.ts'
import { sales } from './trades/sales.ts'
import { scienceAndLaboratory } from './trades/science-and-laboratory.ts'
import { security } from './trades/security.ts'
import { socialCare } from './trades/social-care.ts'
import { software } from './trades/software.ts'
import { teaching } from './trades/teaching.ts'
import { traits } from './trades/traits.ts'
import { veterinary } from './trades/veterinary.ts'
import { webAndMobile } from './trades/web-and-mobile.ts'

/** Every trade we know the words of. The version changes with the data: year, month, and a count within the month. */
export const lexicon = defineLexicon(
  '2026.11.1',
  accounting,
  administration,
  alliedHealth,
  architecture,
  automotive,
  civilEngineering,
  clinicalResearch,
  cloudAndDevops,
  construction,
  culinary,
  customerService,
  dataAndAi,
  degrees,
  dental,
  designAndMedia,
  earlyYears,
  electricalEngineering,
  finance,
  general,
  hardwareAndEmbedded,
  humanResources,
  languages,
  legal,
  logistics,
  manufacturing,
  mechanicalEngineering,
  medicine,
  mentalHealth,
  networksAndItSupport,
  nursing,
  pharmacy,
  productAndProject,
  sales,
  scienceAndLaboratory,
  security,
  socialCare,
  software,
  teaching,
  traits,
  veterinary,
  webAndMobile,
)
