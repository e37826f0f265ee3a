import { isRegion } from './places.ts'
import { endsCooperative, isTradeName } from './roles.ts'
import { type Word, wordSet } from './words.ts'

/** Nouns that a name of a business, an authority or a society turns on, folded and in the singular. */
const ORGANISATION_NOUNS = `
academy agency airline airport airway alliance apothecary archive arena army artwork assembly association athletic authority automotive
bakery bank bar barber basin bay beverage bistro board boutique brand brewery brother builder bureau business butchery cafe camp
canning cannery capital care catering center centre chamber charity church cinema city clinic club coalition coffee college commission
committee communication community company concept conservancy consortium constructor construction consultancy consulting contracting
cooperative cooperage coop corp corporation council county court creamery creative credit crossing cruise dairy daycare deli dealership delivery
dental department designs diner diocese directorate distillery district division dynamics eatery electric electronics embassy
energy engineering enterprise entertainment equipment equity estate exchange express fabrication factory farm federation fellowship
financial finance firm fitness fleet food force forge foundation foundry freight fund furniture gallery garage garden gas
grill grocer grocery group guard guild gym harbor harbour healthcare health heating home hospice hospital hotel hospitality
house household import inc industry industries infirmary infusion initiative inn innovation institute institution insurance interactive
international inn investment iron ironworks journal kindergarten kitchen laboratory lab label laundry law league learning library limited line
logistic logistics lounge lumber machine machinery magazine mall manufacturing manufacturer marina marine market mart media medical
medicine mill mine ministry mission motor motors museum mutual navy network news newspaper nursery office oil orchard orchestra
organisation organization outfitter packaging parish park partner partners partnership petroleum pharma pharmaceutical pharmacy photography
pictures pizzeria plant plantation plaza police port post practice preschool press produce production product program
project property pub publication publisher publishing pump rail railroad railway realty recovery recruiter recruiting recruitment refinery renewable
rehabilitation rental research resort resource resourcing restaurant retail robotics roofing salon sanatorium school security semiconductor
senate services service shelter shipping shipyard shop society software solution solutions son spa staffing station steel store studio
subcontractor supermarket supply surgery system systems talent tavern team tech technology technologies telecom telecommunication
textile theater theatre therapeutics tile tool town township toy trade trading transit transport transportation travel trucking trust
union university utility vault venture veterinary vineyard ward warehouse water wealth wholesale winery wireless woodwork works
workshop yard yoga ymca ywca zoo vfx bros
universitat hochschule fachhochschule klinik klinikum krankenhaus schule gymnasium gesellschaft werk werke verlag verein
stadtwerke sparkasse stiftung praxis apotheke kanzlei bundesamt landesamt amt institut zentrum handel bau technik
universite ecole lycee hopital clinique societe entreprise cabinet mairie banque association groupe laboratoire agence
universidad escuela colegio instituto empresa grupo banco ayuntamiento fundacion asociacion clinica tienda restaurante
universidade escola fundacao prefeitura loja
universita scuola ospedale azienda gruppo banca fondazione comune studio ristorante
universiteit hogeschool ziekenhuis bedrijf gemeente stichting
`

/** What stands behind a registered company's name. */
const LEGAL_FORMS = `inc incorporated llc llp lp ltd limited plc corp corporation co company gmbh ag kg kgaa ohg gbr ug ev eg mbh se
sa sas sarl eurl scop snc sl slu srl spa bv nv vof cv ltda eireli lda oy oyj ab as asa aps pty pvt pte pc pllc gmbh&co`

const nouns = wordSet(ORGANISATION_NOUNS)
const legal = wordSet(LEGAL_FORMS)

/** Names that are built "X of Y". */
const LEADS = new Set(
  'university bank city county department ministry state school college institute church office bureau town house board universitat ministerium stadt amt'.split(
    ' ',
  ),
)

/** Whether the word is a legal form: Inc, GmbH, S.A. */
export const isLegalForm = (word: Word): boolean => legal.has(word.folded)

/** Nouns of organisations that also name what is done or studied there, and so may stand alone. */
const FIELDS = new Set(
  `art banking business care communication consulting creative dental design energy engineering entertainment equity finance financial
fitness food healthcare health hospitality industry insurance investment law logistics magazine marine market media medical medicine
network oil pharmacy photography press production programme program project property public publishing recovery recruiting recruitment
rehabilitation rental research resort resource retail robotics security service shipping software solution staffing system team tech
technology telecom trade trading training transport transportation travel utility veterinary water welding yoga zoo home line city county
state town township parish port`.split(/\s+/),
)

/** "Healthcare", "Marketing": what is done, and by itself no name. */
export const isField = (word: Word): boolean => FIELDS.has(word.base) || FIELDS.has(word.folded)

/** Whether the words are only what a name ends with, and no name: "School", "NHS Trust", "Associates". */
export function isEndOfName(words: readonly Word[]): boolean {
  const last = words.at(-1)
  if (!last || words.length > 3) return false
  const isFirm = words.length > 1 && legal.has(last.folded)
  return words.every((word) => {
    if (legal.has(word.folded) || /^(?:nhs|foundation|associates|sons|brothers)$/.test(word.folded)) return true
    return (nouns.has(word.folded) || nouns.has(word.base)) && (isFirm || !isField(word))
  })
}

/** How much a phrase reads as the name of an organisation: 0 not at all by its words, from 3 surely. */
export function organisationScore(words: readonly Word[], text: string): number {
  const count = words.length
  if (count === 0 || count > 12) return -3
  if (count === 1 && isField(words[0]!)) return 0
  const last = words[count - 1]!
  let score = 0
  if (count > 1 && LEGAL_ABBREVIATIONS.test(text)) score += 3.5
  else if (count > 1 && legal.has(last.folded)) score += legalScore(text)
  const stop = words.findIndex((word, at) => at > 0 && /^(?:of|for|de|del|der|fur|du|di|van|at)$/.test(word.folded))
  const head = stop === -1 ? count - 1 : stop - 1
  words.forEach((word, at) => {
    if (!nouns.has(word.base) && !nouns.has(word.folded) && !endsCooperative(words, at)) return
    score += at === head || at === count - 1 ? 2.2 : 0.7
    if (stop === 1 && at === 0 && LEADS.has(word.base)) score += 1.5
  })
  if (/ & |[’']s\b/.test(text)) score += 0.5
  if (isTradeName(words)) score += 1.8
  return Math.min(score, 6)
}

/** Legal forms of several words or with points: "Sp. z o.o.", "S.p.A.", "s.r.o.", "A/S". */
const LEGAL_ABBREVIATIONS =
  /\s(?:[Ss]p\. ?z ?o\. ?o\.?|S\. ?p\. ?A\.?|s\. ?r\. ?o\.?|d\. ?o\. ?o\.?|a\. ?s\.|e\. ?V\.|A\/S|K\.K\.)$/

/** "Acme Ltd"; less where the form could be a region's code, as CO or AB is, and nothing where it begins small. */
function legalScore(text: string): number {
  const last = LAST_WORD.exec(text)?.[0] ?? ''
  if (!/^\p{Lu}/u.test(last)) return 0
  return /^\p{Lu}+$/u.test(last) && isRegion(last) ? (/^(?:AB|SA)$/.test(last) ? 2.5 : 1.5) : 3.5
}

const LAST_WORD = /[\p{L}&.]+(?=[^\p{L}]*$)/u
