import type { Table } from '../model/table.ts'
import { accounting } from './trades/accounting.ts'
import { administration } from './trades/administration.ts'
import { agriculture } from './trades/agriculture.ts'
import { alliedHealth } from './trades/allied-health.ts'
import { architecture } from './trades/architecture.ts'
import { artsAndPerformance } from './trades/arts-and-performance.ts'
import { automotive } from './trades/automotive.ts'
import { aviation } from './trades/aviation.ts'
import { beautyAndWellness } from './trades/beauty-and-wellness.ts'
import { civilEngineering } from './trades/civil-engineering.ts'
import { clinicalResearch } from './trades/clinical-research.ts'
import { cloudAndDevops } from './trades/cloud-and-devops.ts'
import { communicationsAndJournalism } from './trades/communications-and-journalism.ts'
import { construction } from './trades/construction.ts'
import { culinary } from './trades/culinary.ts'
import { customerService } from './trades/customer-service.ts'
import { dataAndAi } from './trades/data-and-ai.ts'
import { degrees } from './trades/degrees.ts'
import { dental } from './trades/dental.ts'
import { designAndMedia } from './trades/design-and-media.ts'
import { earlyYears } from './trades/early-years.ts'
import { electricalEngineering } from './trades/electrical-engineering.ts'
import { energy } from './trades/energy.ts'
import { finance } from './trades/finance.ts'
import { foodProduction } from './trades/food-production.ts'
import { general } from './trades/general.ts'
import { hardwareAndEmbedded } from './trades/hardware-and-embedded.ts'
import { higherEducationAndResearch } from './trades/higher-education-and-research.ts'
import { hospitality } from './trades/hospitality.ts'
import { humanResources } from './trades/human-resources.ts'
import { insurance } from './trades/insurance.ts'
import { languages } from './trades/languages.ts'
import { legal } from './trades/legal.ts'
import { logistics } from './trades/logistics.ts'
import { manufacturing } from './trades/manufacturing.ts'
import { marketing } from './trades/marketing.ts'
import { mechanicalEngineering } from './trades/mechanical-engineering.ts'
import { medicine } from './trades/medicine.ts'
import { mentalHealth } from './trades/mental-health.ts'
import { networksAndItSupport } from './trades/networks-and-it-support.ts'
import { nonProfit } from './trades/non-profit.ts'
import { nursing } from './trades/nursing.ts'
import { operationsAndManagement } from './trades/operations-and-management.ts'
import { personalServices } from './trades/personal-services.ts'
import { pharmacy } from './trades/pharmacy.ts'
import { printingAndTextiles } from './trades/printing-and-textiles.ts'
import { productAndProject } from './trades/product-and-project.ts'
import { publicSector } from './trades/public-sector.ts'
import { realEstateAndFacilities } from './trades/real-estate-and-facilities.ts'
import { retail } from './trades/retail.ts'
import { sales } from './trades/sales.ts'
import { scienceAndLaboratory } from './trades/science-and-laboratory.ts'
import { security } from './trades/security.ts'
import { securityAndDefence } from './trades/security-and-defence.ts'
import { socialCare } from './trades/social-care.ts'
import { software } from './trades/software.ts'
import { teaching } from './trades/teaching.ts'
import { traits } from './trades/traits.ts'
import { transportAndTravel } from './trades/transport-and-travel.ts'
import { veterinary } from './trades/veterinary.ts'
import { webAndMobile } from './trades/web-and-mobile.ts'

/** The vocabulary of every trade. */
export const tables = (): readonly Table[] => [
  accounting,
  administration,
  agriculture,
  alliedHealth,
  architecture,
  artsAndPerformance,
  automotive,
  aviation,
  beautyAndWellness,
  civilEngineering,
  clinicalResearch,
  cloudAndDevops,
  communicationsAndJournalism,
  construction,
  culinary,
  customerService,
  dataAndAi,
  degrees,
  dental,
  designAndMedia,
  earlyYears,
  electricalEngineering,
  energy,
  finance,
  foodProduction,
  general,
  hardwareAndEmbedded,
  higherEducationAndResearch,
  hospitality,
  humanResources,
  insurance,
  languages,
  legal,
  logistics,
  manufacturing,
  marketing,
  mechanicalEngineering,
  medicine,
  mentalHealth,
  networksAndItSupport,
  nonProfit,
  nursing,
  operationsAndManagement,
  personalServices,
  pharmacy,
  printingAndTextiles,
  productAndProject,
  publicSector,
  realEstateAndFacilities,
  retail,
  sales,
  scienceAndLaboratory,
  securityAndDefence,
  security,
  socialCare,
  software,
  teaching,
  traits,
  transportAndTravel,
  veterinary,
  webAndMobile,
]
