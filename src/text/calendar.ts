/** Words of the calendar in English, German, French, Spanish, Portuguese, Italian and Dutch, folded as `wordsOf` folds. */

const MONTH_NAMES = [
  'january jan januar janner janv janvier enero ene janeiro gennaio gen januari',
  'february feb februar febr fevrier fevr fev febrero fevereiro febbraio februari',
  'march mar marz maerz mrz mars marzo marco maart mrt',
  'april apr avril avr abril abr aprile',
  'may mai mayo maio maggio mag mei',
  'june jun juni juin junio junho giugno giu',
  'july jul juli juillet juil julio julho luglio lug',
  'august aug aout agosto ago augustus',
  'september sept sep septembre septiembre setiembre setembro set settembre sett',
  'october oct oktober okt octobre octubre outubro out ottobre ott',
  'november nov novembre noviembre novembro',
  'december dec dezember dez decembre diciembre dic dezembro dicembre',
]

const SEASON_NAMES: Readonly<Record<string, readonly [first: number, last: number]>> = {
  'spring fruhling fruhjahr printemps primavera lente voorjaar': [3, 5],
  'summer sommer ete verano verao estate zomer summers': [6, 8],
  'fall autumn herbst automne otono outono autunno herfst najaar': [9, 11],
  // A winter may belong to the year before or after.
  'winter hiver invierno inverno': [1, 12],
}

/** Words that put the end of something at today; a phrase is its words joined by a space. */
const PRESENT = `present|current|currently|now|today|date|ongoing|on-going|present day|this day|till date|to date
|till now|until now|until present|till present|to present|up to date|up to now|up to present|to now|to today
|heute|aktuell|jetzt|laufend|derzeit|dato|andauernd|bis heute|bis dato|bis jetzt
|aujourdhui|ce jour|maintenant|actuel|actuellement|en cours|a ce jour
|actualidad|la actualidad|hoy|actual|actualmente|la fecha|en curso|presente|el presente|ahora|vigente
|atual|atualmente|hoje|o momento|momento|o presente|agora|em curso|data atual
|oggi|attuale|attualmente|in corso|ora|ad oggi
|heden|nu|tot heden|tot nu|vandaag|huidig|lopend`

const monthOf = new Map(MONTH_NAMES.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)))

const seasonOf = new Map(
  Object.entries(SEASON_NAMES).flatMap(([names, months]) => names.split(' ').map((name) => [name, months] as const)),
)

const present = new Set(PRESENT.split('|').map((phrase) => phrase.trim().replace('-', ' ')))

/** Month names that are common words of English: read only where they are capitalised. */
const ALSO_WORDS = new Set(['set', 'out', 'ago', 'mar'])

/** The number of the month, 1 to 12, by its name or a usual abbreviation. */
export function monthNumber(folded: string, raw: string): number | undefined {
  const month = monthOf.get(folded)
  return ALSO_WORDS.has(folded) && raw === folded ? undefined : month
}

/** The first and last month of the season. */
export const seasonMonths = (folded: string): readonly [number, number] | undefined => seasonOf.get(folded)

/** Whether the words say that something goes on. */
export const saysPresent = (phrase: string): boolean => present.has(phrase)

/** Words between the two dates of a range, beside dashes. */
export const BETWEEN: ReadonlySet<string> = new Set(
  'to till until til through thru bis au a al hasta ate tot tm'.split(' '),
)

/** Words before a date after which something goes on. */
export const SINCE: ReadonlySet<string> = new Set(
  'since from starting started seit ab depuis des desde dal da sinds vanaf du de vom von van'.split(' '),
)

/** Of those, the ones that say so by themselves; the others also merely mean "of". */
export const ONGOING_SINCE: ReadonlySet<string> = new Set('since seit depuis desde dal sinds vanaf ab'.split(' '))

/** Words before a date at which something ended. */
export const UNTIL: ReadonlySet<string> = new Set('until till bis jusquen jusqua hasta ate fino tot through'.split(' '))

/** Words before two dates with an "and" between them. */
export const BOTH: ReadonlySet<string> = new Set('between zwischen entre tra fra tussen'.split(' '))

/** Words inside a date that carry no meaning: "15 de marzo de 2019", "the 3rd of May". */
export const FILLERS: ReadonlySet<string> = new Set('of de del di do the den le of st nd rd th'.split(' '))
