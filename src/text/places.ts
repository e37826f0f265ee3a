import { matchesOf, phrases } from './phrases.ts'
import { fold, type Word, wordsOf } from './words.ts'

/** American states, and Australian ones whose letters are no word. */
const STATE_CODES = new Set(
  `al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut
vt va wa wv wi wy nsw vic qld`.split(/\s+/),
)
const COUNTRY_CODES = new Set(['uk', 'us', 'usa', 'uae', 'eu', 'ch'])
const REGION_CODES = new Set([
  ...STATE_CODES,
  ...'dc pr ab bc mb nb nl ns nt nu on pe qc sk yt tas act'.split(' '),
  ...COUNTRY_CODES,
])

const REGIONS = new Set(
  `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas
|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire
|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota
|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|district of columbia|washington dc|puerto rico
|alberta|british columbia|manitoba|new brunswick|nova scotia|ontario|quebec|saskatchewan|newfoundland
|england|scotland|wales|northern ireland|greater london|bavaria|bayern|hessen|sachsen|baden wurttemberg|nordrhein westfalen
|new south wales|victoria|queensland|tasmania|western australia|south australia
|andhra pradesh|assam|bihar|chhattisgarh|goa|gujarat|haryana|himachal pradesh|jharkhand|karnataka|kerala|madhya pradesh|maharashtra
|odisha|orissa|punjab|rajasthan|tamil nadu|telangana|uttar pradesh|uttarakhand|west bengal|jammu and kashmir
|ile de france|cataluna|catalonia|andalucia|lombardia|lazio|toscana|sao paulo|minas gerais|noord holland|zuid holland`
    .split('|')
    .map((name) => name.trim()),
)

const COUNTRIES = new Set(
  `afghanistan|albania|algeria|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|belarus|belgium|bolivia|bosnia|brazil
|bulgaria|cambodia|cameroon|canada|chile|china|colombia|costa rica|croatia|cuba|cyprus|czech republic|czechia|denmark
|dominican republic|ecuador|egypt|el salvador|estonia|ethiopia|finland|france|germany|ghana|greece|guatemala|honduras|hong kong
|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|jamaica|japan|jordan|kazakhstan|kenya|kuwait|latvia|lebanon|libya
|lithuania|luxembourg|malaysia|malta|mexico|moldova|mongolia|montenegro|morocco|mozambique|myanmar|nepal|netherlands|the netherlands
|new zealand|nicaragua|nigeria|north macedonia|norway|oman|pakistan|palestine|panama|paraguay|peru|philippines|poland|portugal|qatar
|romania|russia|rwanda|saudi arabia|senegal|serbia|singapore|slovakia|slovenia|somalia|south africa|south korea|korea|spain|sri lanka
|sudan|sweden|switzerland|syria|taiwan|tanzania|thailand|tunisia|turkey|uganda|ukraine|united arab emirates|united kingdom
|great britain|united states|united states of america|uruguay|uzbekistan|venezuela|vietnam|yemen|zambia|zimbabwe|usa|uk|uae
|deutschland|osterreich|schweiz|frankreich|italien|spanien|allemagne|suisse|belgique|espagne|italie|espana|alemania|francia|brasil
|portugal|italia|germania|svizzera|spagna|nederland|belgie|duitsland|polska|turkiye`
    .split('|')
    .map((name) => name.trim()),
)

/** Cities that stand alone on papers, without region or country. */
const CITIES = new Set(
  `london|paris|berlin|munich|munchen|hamburg|frankfurt|cologne|koln|stuttgart|dusseldorf|leipzig|dresden|hannover|nurnberg|bremen|vienna
|wien|zurich|geneva|bern|basel|amsterdam|rotterdam|the hague|den haag|utrecht|eindhoven|brussels|bruxelles|antwerp|madrid|barcelona
|valencia|sevilla|seville|bilbao|malaga|lisbon|lisboa|porto|rome|roma|milan|milano|turin|torino|naples|napoli|bologna|florence
|firenze|lyon|marseille|toulouse|bordeaux|lille|nantes|nice|strasbourg|dublin|cork|edinburgh|glasgow|manchester|birmingham|leeds|bristol
|liverpool|sheffield|cardiff|belfast|copenhagen|stockholm|oslo|helsinki|warsaw|krakow|prague|budapest|bucharest|sofia|athens|istanbul
|ankara|moscow|kyiv|kiev|tel aviv|jerusalem|dubai|abu dhabi|doha|riyadh|cairo|lagos|nairobi|accra|johannesburg|cape town|mumbai|delhi
|new delhi|bangalore|bengaluru|hyderabad|chennai|pune|kolkata|gurgaon|gurugram|noida|ahmedabad|karachi|lahore|islamabad|dhaka|colombo
|singapore|kuala lumpur|jakarta|bangkok|manila|hanoi|ho chi minh city|hong kong|shanghai|beijing|shenzhen|guangzhou|tokyo|osaka|seoul
|taipei|sydney|melbourne|brisbane|perth|adelaide|auckland|wellington|toronto|vancouver|montreal|ottawa|calgary|edmonton|new york
|new york city|nyc|los angeles|san francisco|chicago|boston|seattle|austin|dallas|houston|denver|atlanta|miami|philadelphia|phoenix
|san diego|san jose|portland|detroit|minneapolis|washington dc|washington d c|las vegas|salt lake city|pittsburgh|st louis|orlando|tampa
|mexico city|ciudad de mexico|guadalajara|monterrey|bogota|medellin|lima|santiago|buenos aires|sao paulo|rio de janeiro|brasilia
|bay area|silicon valley|brooklyn|manhattan|queens|bronx
|norwich|leicester|nottingham|coventry|bradford|derby|southampton|portsmouth|plymouth|brighton|brighton and hove|hove|stoke on trent
|wolverhampton|swindon|york|middlesbrough|sunderland|newcastle|newcastle upon tyne|gateshead|aberdeen|dundee|inverness|stirling|swansea
|newport|wrexham|derry|londonderry|lisburn|oxford|cambridge|exeter|gloucester|cheltenham|bournemouth|peterborough|northampton
|milton keynes|luton|ipswich|colchester|chelmsford|southend|southend on sea|blackpool|preston|blackburn|burnley|bolton|rochdale|oldham
|stockport|salford|wigan|warrington|huddersfield|halifax|wakefield|doncaster|rotherham|barnsley|kingston upon hull|grimsby|scunthorpe
|harrogate|darlington|durham|carlisle|lancaster|telford|shrewsbury|worcester|hereford|stafford|walsall|dudley|solihull|bedford|stevenage
|watford|st albans|hemel hempstead|high wycombe|aylesbury|maidenhead|bracknell|woking|guildford|basingstoke|crawley|worthing|eastbourne
|hastings|maidstone|canterbury|tunbridge wells|winchester|salisbury|taunton|torquay|truro|basildon|harlow|croydon|mansfield
|chesterfield|kettering|corby|paisley|dunfermline|falkirk|limerick|galway|waterford|kilkenny|drogheda|dundalk|sligo|athlone|wexford`
    .split('|')
    .map((name) => name.trim()),
)

/** Towns whose names mean something else first; a postcode behind one tells: "Reading RG1". */
const NAMESAKES = new Set(
  'reading bath hull lincoln chester slough bury sale rugby poole barry crewe wells deal'.split(' '),
)

/** British and Irish counties, as they stand behind a town: "Harpenden, Hertfordshire", "Naas, Co. Kildare". */
const COUNTIES = phrases('', '^(?:…)$')`
  (?:co|county) [a-z]+
  (?:[a-z]+ )?[a-z]+shire
  kent
  essex
  middlesex
  (?:east |west )?sussex
  surrey
  norfolk
  suffolk
  cornwall
  devon
  dorset
  somerset
  rutland
  cumbria
  northumberland
  tyne and wear
  west midlands
  merseyside
  greater manchester
  isle of wight
`

/** "LS9", "LS9 8AB", "D02 X285", the "4" of "Dublin 4": what stands last in an address. */
const POSTCODE =
  /(?:^|[\s,]+)(?:[A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{2})?|[A-Z]\d[\dW] ?[A-Z\d]{4}|(?<=\bDublin )\d{1,2}W?)$/
const WHOLE_POSTCODE = /^[\p{L} .'’-]{2,40}[\s,]+[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/u

const WORK_MODES = phrases('', '^(?:fully |100 |mostly )?(?:…)(?: .{0,30})?$')`
  remote
  hybrid
  on site
  onsite
  home office
  homeoffice
  telework
  teletravail
  remoto
  teletrabajo
  various locations
  nationwide
  worldwide
  work from home
`

/** "Greater Boston", "Atlanta Metropolitan Area", "Kern County". */
const WIDER = new Set(['greater', 'metro', 'downtown'])
const WIDER_ENDS = new Set(['area', 'region', 'county', 'city'])

/** Words that no place name holds. */
const NOT_PLACES = /\b(?:inc|llc|ltd|gmbh|university|college|school|hospital|team|manager|engineer|department)\b/

/** The regions (states, provinces, nations of a union) that a text names in full, folded, in its order. */
export function regionsIn(words: readonly Word[]): string[] {
  const names = words.map((word) => word.folded)
  const found: string[] = []
  for (let at = 0; at < names.length; ) {
    const count = [3, 2, 1].find((each) => REGIONS.has(names.slice(at, at + each).join(' ')))
    if (count !== undefined) found.push(names.slice(at, at + count).join(' '))
    at += count ?? 1
  }
  return found
}

/** An address without the postcode that ends it, which nobody is judged by: "Leeds LS9" → "Leeds". */
export const withoutPostcode = (place: string): string => place.trim().replace(POSTCODE, '')

/** How much a phrase reads as a place: from 2 likely, from 3 surely. `words` are those of `text`. */
export function placeScore(words: readonly Word[], text: string): number {
  const town = withoutPostcode(text)
  if (town === text.trim()) return bareScore(words, text)
  const score = bareScore(words.slice(0, wordsOf(town).length), town)
  return score === 0 && (NAMESAKES.has(fold(town)) || WHOLE_POSTCODE.test(text.trim())) ? 3.5 : score
}

/** As `placeScore`, of an address without a postcode. */
function bareScore(words: readonly Word[], text: string): number {
  const count = words.length
  if (count === 0 || count > 9) return -3
  const name = words.map((word) => word.folded).join(' ')
  if (COUNTRIES.has(name) || CITIES.has(name)) return 3.5
  if (REGIONS.has(name)) return 3
  if (WORK_MODES.test(name)) return 3.5
  if (NOT_PLACES.test(name)) return -2
  if (count <= 5 && (WIDER.has(words[0]!.folded) || WIDER_ENDS.has(words[count - 1]!.folded)) && count > 1) return 2.5
  const comma = text.lastIndexOf(',')
  if (comma > 0) return tailScore(text, comma, count)
  if (/^\d{4,5} \p{Lu}/u.test(text) && count <= 4) return 2.5
  if (/^[\p{L} .'’-]{2,40} [A-Z]{2} \d{5}(?:-\d{4})?$/u.test(text)) return 3.5
  const last = words[count - 1]!
  if (count >= 2 && count <= 4 && REGION_CODES.has(last.folded) && /[A-Z]{2,3}$/.test(text.trim()))
    // Firms name themselves after a whole country ("Harlow UK"), hardly ever after a state.
    return CITIES.has(name.slice(0, -last.folded.length - 1)) ? 3.5 : codeScore(last.folded)
  return 0
}

/** Codes of regions that firms' legal forms share, and how far a name before one, with no comma between, is a place. */
const LEGAL_CODES: ReadonlyMap<string, number> = new Map(Object.entries({ ab: 0.5, sa: 0.5, nv: 1.2, co: 1.2 }))

/** What a code behind a name tells, with no comma between them. */
const codeScore = (code: string): number => (COUNTRY_CODES.has(code) ? 0 : (LEGAL_CODES.get(code) ?? 2.2))

const isPlaceName = (name: string): boolean =>
  COUNTRIES.has(name) || REGIONS.has(name) || REGION_CODES.has(name) || CITIES.has(name) || COUNTIES.test(name)

/** "Houma, LA" · "Lyon, France" · "Portland, OR 97201" · "Toronto, ON, Canada" */
function tailScore(text: string, comma: number, count: number): number {
  const tail = fold(text.slice(comma + 1).replace(/\b[A-Z]?\d[\dA-Z -]*$/, ''))
  const raw = text.slice(comma + 1).trim()
  const head = text.slice(0, comma)
  const isCity = /^[\p{L}\p{M} .'’,-]{2,40}$/u.test(head.trim()) && count <= 7
  if (head.includes(',') && !isWiderPlace(head, tail)) return isPlaceName(tail) ? 1.5 : 0
  if (!isCity) return /\d/.test(head) && (REGIONS.has(tail) || REGION_CODES.has(tail)) ? 1.5 : 0
  if (COUNTRIES.has(tail) || REGIONS.has(tail) || isRegionOfCountry(tail)) return 4
  if (REGION_CODES.has(tail) && /^[A-Z]/.test(raw)) return 4
  if (WORK_MODES.test(tail) || CITIES.has(fold(head)) || COUNTIES.test(tail)) return 3.5
  return 0
}

/** "Toronto, ON" before "Canada", and not "Acme, Toronto" before "ON". */
function isWiderPlace(head: string, tail: string): boolean {
  const middle = fold(head.slice(head.lastIndexOf(',') + 1))
  return COUNTRIES.has(tail) && (REGIONS.has(middle) || REGION_CODES.has(middle) || head.split(',').length > 2)
}

/** "VA United States", "Ontario Canada": a region with its country, and no comma between. */
function isRegionOfCountry(name: string): boolean {
  const words = name.split(' ')
  return words.some(
    (_, at) => at > 0 && COUNTRIES.has(words.slice(at).join(' ')) && isRegionName(words.slice(0, at).join(' ')),
  )
}

const isRegionName = (name: string): boolean => REGIONS.has(name) || REGION_CODES.has(name)

/** Whether the word is a state's letters, in capitals: "NC", "NSW". */
export const isStateCode = (word: string): boolean => word === word.toUpperCase() && STATE_CODES.has(word.toLowerCase())

/** Whether the phrase is a region's or country's name or code by itself: what may follow a city. */
export function isRegion(text: string): boolean {
  const name = fold(text)
  return COUNTRIES.has(name) || REGIONS.has(name) || (REGION_CODES.has(name) && /^[A-Z]/.test(text.trim()))
}

/**
 * Where in the text a place begins that ends it with no comma before it: "Bluff City Fulfillment Memphis, TN" has one, "University of
 * Memphis" has none. Two words and more must stand before it.
 */
export function placeAtEnd(text: string): number | undefined {
  const comma = text.lastIndexOf(',')
  const isBeforeRegion = comma > 0 && isRegion(text.slice(comma + 1))
  if (comma > 0 && !isBeforeRegion) return undefined
  const words = matchesOf(isBeforeRegion ? text.slice(0, comma) : text, /[^\s]+/g)
  const from = (count: number): number => words.at(-count)?.index ?? 0
  const cityAt = (count: number): string => text.slice(from(count), isBeforeRegion ? comma : text.length)
  const known = [3, 2, 1].find((count) => CITIES.has(fold(cityAt(count))))
  const count = known ?? (isBeforeRegion ? (FIRST_OF_TWO.test(words.at(-2)?.[0] ?? '') ? 2 : 1) : 0)
  const before = words.at(-count - 1)?.[0] ?? ''
  return count > 0 && words.length >= count + 2 && /^[\p{Lu}\d(]/u.test(before) ? from(count) : undefined
}

/** Words with which the names of towns begin. */
const FIRST_OF_TWO =
  /^(?:North|South|East|West|New|Old|Upper|Lower|San|Santa|Saint|St\.?|Fort|Ft\.?|Port|Mount|Mt\.?|Los|Las|El|La|Salt|Grand|Great|Long|Little|Palm|Baton|Des|Bad)$/
