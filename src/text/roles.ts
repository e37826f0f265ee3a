import { phrases } from './phrases.ts'
import { type Word, wordSet } from './words.ts'

/** Nouns that say what somebody is at work, in the singular and folded: the word a job title turns on. */
const ROLE_NOUNS = `
account accountant accounts actor actress actuary adjuster adjunct administrator admin adviser advisor advocate aide agent
ambassador analyst anchor animator apprentice appraiser arborist architect archivist artisan artist assembler assessor assistant
associate astronomer attendant attorney auditor author babysitter bailiff baker banker barber barista barrister bartender biologist
boilermaker bookkeeper bricklayer broker builder butcher buyer cabinetmaker caddie captain cardiologist caregiver caretaker
carer carpenter cartographer cashier caterer ceo cfo chair chairman chairperson chairwoman champion chaplain chauffeur chef chemist chief
chiropractor cio ciso clerk clinician cmo coach coder cofounder collector columnist comptroller concierge conductor
confectioner conservator constable consultant contractor controller cook coo coordinator copywriter correspondent counsel
counsellor counselor courier craftsman crew cro cto curator custodian cutter dancer dean dealer decorator deckhand demonstrator
dentist dermatologist designer detective developer devops dietitian director dishwasher dispatcher doctor doorman draftsman drafter
draughtsman driller driver dyer economist editor educator electrician engineer entrepreneur epidemiologist estimator examiner
executive expert fabricator facilitator fellow farmer farmhand finisher firefighter fisherman fitter florist forecaster foreman forester
forklift founder freelancer fundraiser gardener geneticist geologist geophysicist glazier governess grader groomer groundskeeper guard
guide gunsmith hairdresser handler handyman head helper historian host hostess housekeeper hygienist illustrator imam inspector
installer instructor intern internist interpreter interviewer inventor investigator janitor jeweler journalist journeyman judge keeper
laboratorian laborer labourer landscaper lawyer lead leader lecturer liaison librarian lieutenant lifeguard lineman linguist
locksmith logger machinist magistrate maid maker manager marketer marshal mason masseuse mate mathematician mechanic mechanician mediator
medic member mentor merchandiser messenger metallurgist meteorologist microbiologist midwife miller millwright miner minister
model moderator monitor motorman mover musician nanny navigator negotiator neurologist notary novelist nurse nutritionist officer
operative operator optician optometrist orderly organiser organizer owner packer painter paralegal paramedic paraprofessional
partner pastor pathologist patrolman pediatrician performer pharmacist phlebotomist photographer physicist physician physiotherapist
picker pilot pipefitter planner plasterer plumber podiatrist poet police politician porter postdoc postman practitioner preacher
preceptor preparer president presenter preschool principal printer producer professor programmer promoter proofreader proprietor
prosecutor prosthetist psychiatrist psychologist psychotherapist publicist purchaser radiographer radiologist ranger realtor
receptionist recruiter referee registrar reporter rep representative researcher resident restorer retailer reviewer rigger roofer
runner sailor sales salesman salesperson saleswoman salesclerk sawyer scheduler scholar scientist screener sculptor seamstress secretary
sergeant server setter sewer shareholder sheriff shipper shopper signalman singer solderer soldier solicitor sommelier sonographer
sorter specialist sre statistician steamfitter steward stewardess stocker stocktaker storekeeper strategist student stylist
subcontractor superintendent supervisor supporter surgeon surveyor sweeper tailor teacher technician technologist teller temp
tester therapist tiler toolmaker trader trainee trainer transcriptionist translator treasurer trucker trustee tutor typist umpire
undertaker underwriter undersecretary usher vet veterinarian vicar videographer vintner volunteer vp waiter waitress waitstaff warden
warehouseman watchman watchmaker weaver webmaster welder woodworker worker writer zoologist evp svp avp dba
internship apprenticeship fellowship residency traineeship placement clerkship
barback bellhop bursar busser cabler childminder choreographer cleaner colorist composer croupier docker dryliner evangelist expediter
expeditor ganger grinder headmaster headmistress headteacher integrator invigilator jointer joiner matron modeler modeller moulder plater
polisher provost rector scaffolder shopfitter sister sitter sprayer steelfixer stevedore upholsterer valet
acupuncturist agronomist archaeologist assayer boatswain bookbinder bookmaker breeder brewer butler celebrant conveyancer distiller
dosimetrist canvasser chiropodist coroner costumier derrickhand diver dresser
dressmaker embalmer engraver farrier groom herdsman ironworker jeweller jockey lithographer loader longshoreman milliner maltster mouldmaker orthotist osteopath paperhanger
patroller patternmaker pedicurist perfusionist pipelayer presser puppeteer repairer riveter roaster roughneck roustabout saddler seaman seller shearer shotfirer
skipper stagehand stonemason taster thatcher valuer verger
cna lpn lvn crna emt pharmd
padagoge padagogin sozialpadagoge sozialpadagogin sozialarbeiter sozialarbeiterin
ingenieur entwickler entwicklerin leiter leiterin berater beraterin kaufmann kauffrau sachbearbeiter sachbearbeiterin mitarbeiter
mitarbeiterin verkaufer verkauferin pfleger pflegerin krankenschwester pflegefachkraft pflegefachfrau pflegefachmann lehrer lehrerin
erzieher erzieherin techniker technikerin mechaniker mechanikerin mechatroniker mechatronikerin elektriker elektroniker schweisser
schlosser fahrer praktikant praktikantin werkstudent werkstudentin auszubildender auszubildende azubi geschaftsfuhrer
geschaftsfuhrerin referent referentin arzt arztin assistentin sekretarin koch kochin kellner kellnerin verwalter disponent
projektleiter projektleiterin teamleiter teamleiterin abteilungsleiter filialleiter buchhalter buchhalterin programmierer
informatiker informatikerin ingenieurin architektin fachinformatiker fachkraft lagerist meister monteur tischler maurer maler zimmermann
softwareentwickler softwareentwicklerin wissenschaftler volontar trainerin koordinator koordinatorin redakteur redakteurin
ingenieure developpeur developpeuse charge chargee responsable directeur directrice chef cheffe comptable vendeur vendeuse infirmier
infirmiere professeur enseignant enseignante formateur formatrice stagiaire alternant alternante apprenti apprentie conseiller
conseillere gestionnaire assistante technicien technicienne ouvrier ouvriere caissier caissiere serveur serveuse cuisinier redacteur
redactrice consultante coordinateur coordinatrice conducteur conductrice soudeur gerant gerante aide-soignant aide-soignante
ingeniero ingeniera contable desarrollador desarrolladora gerente jefe jefa encargado encargada director directora contador contadora vendedor
vendedora enfermero enfermera profesor profesora maestro maestra docente tecnico tecnica practicante becario becaria asesor asesora
administrativo administrativa asistente auxiliar operario operaria camarero camarera cocinero cocinera dependiente dependienta analista
consultor consultora coordinador coordinadora supervisor supervisora soldador conductor conductora recepcionista abogado abogada
engenheiro engenheira desenvolvedor desenvolvedora programador programadora estagiario estagiaria assistente professora
enfermeira enfermeiro coordenador coordenadora operador operadora motorista atendente advogado advogada diretor diretora
ingegnere sviluppatore sviluppatrice responsabile direttore direttrice contabile venditore commessa commesso infermiere infermiera
insegnante tirocinante stagista impiegato impiegata operaio operaia tecnico cameriere cameriera cuoco addetto addetta consulente
programmatore coordinatore coordinatrice avvocato architetto
ontwikkelaar werkvoorbereider medewerker medewerkster leidinggevende adviseur verkoper verkoopster verpleegkundige leraar lerares docent stagiair
stagiaire monteur boekhouder projectleider teamleider chauffeur kok ober directeur bedrijfsleider
`

const RANKS = `senior sr junior jr lead principal chief head deputy vice assistant associate acting interim staff executive
trainee apprentice graduate freelance independent managing general regional national global area district group team shift
registered certified licensed volunteer visiting adjunct postdoctoral per part-time full-time seasonal temporary temp student
entry-level mid-level stellvertretender leitender leitende freiberuflicher selbststandiger`

const roleNouns = wordSet(ROLE_NOUNS)
const ranks = wordSet(RANKS)

/** Words after which a title only says where or in what: "Director of Nursing", "Teacher, Year 4". */
const QUALIFIES = new Set(
  'of for to in at on with und der des fur im in de du des en pour d di del della da do van voor per y e et'.split(' '),
)

/** Endings of trades no list knows: Bandagist, Papeterist, Beekeeper. */
const ENDINGS = phrases('', '(?:…)$')`
  ologist
  ographer
  ician
  ectomist
  keeper
  smith
  wright
  monger
  therapist
  maker
  worker
  leiter
  leiterin
  techniker
  mechaniker
  berater
  helfer
  wart
  man
  woman
  person
`

/** A `titleScore` from which on words are a title for sure. */
export const SURELY_TITLE = 3

/** How much a phrase reads as a job title: below 0 hardly, 1 perhaps, from 3 surely. */
export function titleScore(words: readonly Word[]): number {
  const count = words.length
  if (count === 0 || count > 14) return -3
  let score = 0
  const head = headOf(words)
  words.forEach((word, at) => {
    if (isRole(word) && !endsCooperative(words, at))
      score += isPlural(word) ? 0.6 : at === head ? 3.5 : at === count - 1 ? 2.5 : at === 0 ? 2 : 0.8
    else if (ranks.has(word.folded)) score += 0.6
    else if (ENDINGS.test(word.base)) score += at === head ? 1.5 : 0.2
  })
  return Math.min(score, 6) - Math.max(0, count - 8) * 0.5
}

/** "Co-operative": two words, and nobody's trade. */
export const endsCooperative = (words: readonly Word[], at: number): boolean =>
  words[at]!.folded === 'operative' && words[at - 1]?.folded === 'co'

const isRole = (word: Word): boolean => roleNouns.has(word.base) || roleNouns.has(word.folded)

const isPlural = (word: Word): boolean =>
  word.folded.endsWith('s') && word.base !== word.folded && !roleNouns.has(word.folded)

/** "Fabricators", "Builders": what several people are together is a firm, and no title. */
export const isTradeName = (words: readonly Word[]): boolean => {
  const last = words.at(-1)
  return last !== undefined && words.length > 1 && isPlural(last) && roleNouns.has(last.base)
}

/** The step of a ladder behind a title: "Technician II". */
const STEP = /^(?:i{1,3}|iv|v|[1-9])$/

/** The word the phrase turns on: the last before the first "of", "for" … or before a comma, dash or bracket. */
function headOf(words: readonly Word[]): number {
  const stop = words.findIndex(
    (word, at) => at > 0 && (QUALIFIES.has(word.folded) || word.start - words[at - 1]!.end > 1),
  )
  const last = (stop === -1 ? words.length : stop) - 1
  return last > 0 && STEP.test(words[last]!.folded) ? last - 1 : last
}
