import type { Span } from '../model/quote.ts'
import { matchesOf } from '../text/phrases.ts'
import type { Mention } from './mentions.ts'
import type { Paper } from './paper.ts'
import { refusalOf } from './refusals.ts'

/**
 * Endorsements by their codes or their names in a list that has the noun only once: "Endorsements: N (tank vehicles), P" and "with H and X
 * endorsements" show to who knows the codes what "Tanker endorsement" asks for.
 */
export function endorsementsListed(name: string, paper: Paper): Mention[] {
  const { lexicon, text } = paper
  if (!ENDORSEMENT.test(name)) return []
  const showing = new Set(lexicon.meanings(name).flatMap((meaning) => lexicon.shownBy(meaning)))
  if (showing.size === 0) return []
  const isShownBy = (item: string): boolean =>
    lexicon.meanings(`${item} endorsement`).some((concept) => showing.has(concept))
  return matchesOf(text, LISTED)
    .filter(({ groups }) => groups!['none'] === undefined)
    .flatMap(({ index, groups }) => itemsIn(text, index, groups!['after'] ?? groups!['before']!))
    .filter((span) => partsOf(text.slice(span.start, span.end)).some(isShownBy) && !refusalOf(paper, span))
    .map((span): Mention => ({ span, likeness: 'other-name' }))
}

const ENDORSEMENT = / endorsement$/i

/** "Endorsements: T, N and H", "T, N and H endorsements". */
const LISTED =
  /\b[Ee]ndorsements?(?: ?[:–—-] ?| held:? | \()(?<after>[^\n.;]{1,200})|(?<none>\b[Nn]o )?(?<before>(?:\b\p{Lu}{1,5}(?: ?\([^()\n]{1,40}\))?(?:, ?| ?\/ ?| ?& ?|,? and | or )){0,6}\b\p{Lu}{1,5}(?: ?\([^()\n]{1,40}\))?) endorsements?\b(?! ?[:–—(-])/gu

function itemsIn(text: string, from: number, list: string): Span[] {
  const start = text.indexOf(list, from)
  return matchesOf(list, ITEM).map(({ index, 0: item }) => ({
    start: start + index,
    end: start + index + item.length,
  }))
}

const ITEM = /(?<![\p{L}\d-])(?!and\b)[\p{L}\d-]+(?: (?!and\b)[\p{L}\d-]+){0,3}(?: ?\([^()]*\))?/gu

/** "N (tank vehicles)" is N and tank vehicles, "HNT" is H, N and T in one. */
const partsOf = (item: string): readonly string[] =>
  item.split(/ ?[()]/).flatMap((part) => (/^\p{Lu}{2,5}$/u.test(part) ? [part, ...part] : [part]))
