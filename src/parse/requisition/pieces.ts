import type { Concept } from '../../model/lexicon.ts'
import type { Span } from '../../model/quote.ts'
import { matchesOf, spansOf } from '../../text/phrases.ts'
import type { Word } from '../../text/words.ts'
import { ADVERB, breaks, HEADS } from './grammar.ts'
import { hitsWithin, type Reading, within } from './reading.ts'

/** Words, and what a table knows by them. */
export interface Named extends Span {
  readonly concepts: readonly Concept[]
}

/** A word, or several joined by hyphens, or a name the lexicon knows: what terms are made of. */
export interface Piece extends Named {
  readonly folded: string
}

/** Words as pieces: known names whole, hyphenated words whole. */
export function piecesIn(reading: Reading, span: Span): Piece[] {
  const { text } = reading
  const words = within(reading.words, span)
  const hits = hitsWithin(reading, span)
  const named = [...initialledIn(text, words, span), ...titledIn(text, words, span), ...quotedIn(text, span)]
  const pieces: Piece[] = []
  let hit = 0
  for (let i = 0; i < words.length; ) {
    const word = words[i]!
    if (text[word.start - 1] === '<' || text[word.start - 1] === '[') {
      pieces.push({ ...word, folded: 'the', concepts: [] })
      i++
      continue
    }
    while (hit < hits.length && hits[hit]!.span.end <= word.start) hit++
    const spelt = named.find(({ start }) => start === word.start)
    if (spelt && !(hits[hit]?.span.start === word.start && hits[hit]!.span.end >= spelt.end)) {
      pieces.push({ ...spelt, folded: text.slice(spelt.start, spelt.end).toLowerCase(), concepts: [] })
      while (i < words.length && words[i]!.start < spelt.end) i++
      continue
    }
    let last = i
    while (last + 1 < words.length && isGlued(text, words[last]!, words[last + 1]!)) last++
    if (last === i && (saysHow(text, words.slice(i, i + 3)) || isSetting(text, word, words[i + 1]))) last++
    const head = last > i ? headKnown(reading, text.slice(word.start, words[last]!.end), word) : undefined
    const compound = { start: word.start, end: words[last]!.end }
    const known = hits[hit]
    if (known && known.span.start === word.start && known.span.end >= compound.end) {
      const concepts = known.concepts.filter(isSought)
      if (concepts.length > 0 || known.concepts.some((concept) => concept.kind === 'language')) {
        const apart = concepts.length > 0 && reading.commasLost ? eachKnown(reading, words, i, known.span) : []
        pieces.push(
          ...(apart.length > 1
            ? apart
            : [{ ...known.span, folded: '', concepts: concepts.length > 0 ? concepts : known.concepts }]),
        )
        while (i < words.length && words[i]!.start < known.span.end) i++
        continue
      }
    }
    if (head) {
      pieces.push(head)
      i = last + 1
      continue
    }
    const folded =
      last > i
        ? words
            .slice(i, last + 1)
            .map((each) => each.folded)
            .join('-')
        : isAcronym(text, word, span) ||
            /\p{Lu}\p{Ll}*\p{Lu}\p{Ll}|\p{Ll}\p{Lu}/u.test(text.slice(word.start, word.end))
          ? text.slice(word.start, word.end)
          : word.folded
    pieces.push({ ...compound, folded, concepts: [] })
    i = last + 1
  }
  return pieces
}

/** "the WHO checklist", "IDEA": capitals among small letters make a name of a word that is none otherwise. */
const isAcronym = (text: string, word: Word, { start, end }: Span): boolean =>
  !HEADS.has(word.folded) &&
  /^(?!(?:AND|ANY|ALL|BUT|FOR|NOT|THE|YOU|MUST|WILL|ONLY|EACH|BOTH|OUR|ARE|WITH|HAVE|PLUS)$)\p{Lu}{3,5}$/u.test(
    text.slice(word.start, word.end),
  ) &&
  (text.slice(start, end).match(/\p{Ll}/gu)?.length ?? 0) * 2 > end - start

const LAWS =
  '(?:Act|Regulations?|Code|Handbook|Framework|Initiative|Guidelines|Guidance|Directive|Convention|Rules|Charter|Accord|Duty|Standards)'
const LAW = new RegExp(
  `(?:\\p{Lu}[\\p{L}\\d&'’-]* (?:(?:and|&|(?:of|for|to|in|on|with)(?: the)?) (?=\\p{Lu}))?){1,8}${LAWS}\\b(?: of \\p{Lu}\\p{L}+)?(?: (?:19|20)\\d\\d)?`,
  'gu',
)
/** Most lines need no closer look. */
const NAMES_LAW = new RegExp(`\\b${LAWS}\\b`)
const AND_ANOTHER = new RegExp(`(?<=\\b(?:${LAWS}(?: (?:19|20)\\d\\d)?|\\p{Lu}{2,})) and (?:the )?`, 'u')

/** "Data Protection Act 2018", "Mortgage Lenders' Handbook": names of laws and guides, whatever else their words mean. */
function titledIn(text: string, words: readonly Word[], { start, end }: Span): Span[] {
  const line = text.slice(start, end)
  if (!NAMES_LAW.test(line) || !/\p{Ll} \p{Lu}/u.test(line)) return []
  return matchesOf(line, LAW).flatMap((match) => {
    let from = start + match.index
    return match[0].split(AND_ANOTHER).flatMap((title) => {
      const at = text.indexOf(title, from)
      from = at + title.length
      const inner = words.filter((word) => word.start >= at && word.end <= from)
      const opens = ({ folded, start: begin }: Word): boolean =>
        !UNSPOKEN.test(folded) && (!breaks(folded) || (!OWNED.test(folded) && isCapitalWithin(text, begin)))
      const first = inner.findIndex(opens)
      return first >= 0 && inner.length - first > 1 ? [{ start: inner[first]!.start, end: from }] : []
    })
  })
}

/** Where a title ends its part of the clause, and is not said of what follows: "a “Can Do” attitude". */
const QUOTED =
  /(?<=["“])\p{Lu}[\p{L}\d'’-]*(?: (?:\p{Lu}[\p{L}\d'’-]*|a|an|and|for|in|of|on|the|to|with)){1,8}(?=[!?]?["”](?:$|[.,;:)]| (?:and|or|by|from)\b))/gu

/** "How Does Learning Happen?": a title in quotation marks is one name, whatever its words mean. */
const quotedIn = (text: string, { start, end }: Span): Span[] => spansOf(text.slice(start, end), QUOTED, start)

const INITIALS = /\((?<initials>\p{Lu}{3,7})s?\)/gu
/** "under the Next Generation …": a capital behind a small word belongs to the name, whatever the word is elsewhere. */
const isCapitalWithin = (text: string, at: number): boolean => /\p{Ll} \p{Lu}/u.test(text.slice(at - 2, at + 1))
const OWNED = /^(?:our|your|their|any|all|knowledge|working|good)$/
const UNSPOKEN = /^(?:a|an|the|of|in|for|and|to|on|with|by|at)$/

/** "Newborn and Infant Physical Examination (NIPE)": the words whose initials follow in a bracket are one name. */
function initialledIn(text: string, words: readonly Word[], { start, end }: Span): Span[] {
  return matchesOf(text.slice(start, end), INITIALS).flatMap(({ index, groups }) => {
    const opens = start + index
    let letters = groups!['initials']!.toLowerCase()
    const lastAt = words.findLastIndex((word) => word.end <= opens)
    const last = words[lastAt]
    if (!last || text.slice(last.end, opens) !== ' ') return []
    for (let at = lastAt; at >= 0; at--) {
      const { folded, end } = words[at]!
      if (at < lastAt && !/^[ -]$/.test(text.slice(end, words[at + 1]!.start))) return []
      if (letters.endsWith(folded[0]!)) letters = letters.slice(0, -1)
      else if (!UNSPOKEN.test(folded)) return []
      if (letters === '') return [{ start: words[at]!.start, end: last.end }]
    }
    return []
  })
}

/** "HTML CSS" is two names where commas were lost: each of its words is one, of something else. */
function eachKnown(reading: Reading, words: readonly Word[], first: number, span: Span): Piece[] {
  const pieces: Piece[] = []
  for (let i = first; i < words.length && words[i]!.end <= span.end; i++) {
    const { start, end } = words[i]!
    const concepts = reading.lexicon.meanings(reading.text.slice(start, end)).filter(isSought)
    if (concepts.length === 0 || !isOneName(reading.text, { start, end, folded: '', concepts })) return []
    if (i > first && reading.text.slice(words[i - 1]!.end, start) !== ' ') return []
    pieces.push({ start, end, folded: '', concepts })
  }
  return pieces
}

/** "HIPAA-regulated", "PCI-compliant": the law or the standard is what is asked about. */
function headKnown({ lexicon }: Reading, compound: string, { start }: Word): Piece | undefined {
  const name = RULED_BY.exec(compound)?.groups?.['name']
  const concepts = name === undefined ? [] : lexicon.meanings(name).filter(isSought)
  return name !== undefined && concepts.length > 0
    ? { start, end: start + name.length, folded: '', concepts }
    : undefined
}

const RULED_BY = /^(?<name>\p{Lu}{2,}[\p{Lu}\d]*)-(?:regulated|compliant|governed|audited|controlled)$/u

/** Hyphenated (`end-to-end`), dotted (`Vue.js`) and ampersand (`R&D`) words are one, and numbers with a slash (`797/800`, `QS/1`, `ISO/IEC 17025`) or a point (`WCAG 2.1`). */
function isGlued(text: string, left: Span, right: Span): boolean {
  const gap = text.slice(left.end, right.start)
  if (/^[-‐‑]$/.test(gap)) return true
  if (gap === '/')
    return (
      /^(?:\d+|\p{Lu}{1,3})$/u.test(text.slice(left.start, left.end)) &&
      /^(?:\d|\p{Lu}{2,4} \d{3})/u.test(text.slice(right.start, right.start + 9))
    )
  if (gap === '(' || gap === ')') return WITHIN_LETTERS.test(text.slice(Math.max(0, left.start - 6), right.end + 6))
  if (gap === ':') return /^\p{Lu}/u.test(text.slice(right.start)) && /\p{Lu}$/u.test(text.slice(left.start, left.end))
  if (gap === '.')
    return (
      (right.end - left.start > 4 && /^\p{L}/u.test(text.slice(right.start))) ||
      (/\d$/.test(text.slice(left.start, left.end)) && /^\d/.test(text.slice(right.start, right.end)))
    )
  return gap === '' && (text.slice(right.start, right.end) === '&' || text.slice(left.start, left.end) === '&')
}

/** "IR(ME)R" */
const WITHIN_LETTERS = /\p{Lu}\(\p{Lu}{1,5}\)\p{Lu}/u

/** "electronically stored information": an adverb that tells how the named thing was made, and praises nobody. */
function saysHow(text: string, [adverb, participle, thing]: readonly Word[]): boolean {
  return (
    thing !== undefined &&
    ADVERB.test(adverb!.folded) &&
    MADE.test(participle!.folded) &&
    !breaks(participle!.folded) &&
    !breaks(thing.folded) &&
    text.slice(adverb!.end, thing.start) === ` ${text.slice(participle!.start, participle!.end)} `
  )
}

/** "goal setting", "tile setting": a doing, where a setting is mostly a place. */
const isSetting = (text: string, thing: Word, next: Word | undefined): boolean =>
  next?.folded === 'setting' &&
  text.slice(thing.end, next.start) === ' ' &&
  /^(?:goal|reserve|price|target|tile|objective|stone|agenda|rate|limit|type|strategy|budget|standard)s?$/.test(
    thing.folded,
  )

/** Participles of what is done to a thing; those said of people and of papers are no part of a name. */
const MADE =
  /^(?!(?:qualified|certified|skilled|experienced|licen[cs]ed|registered|trained|recogni[sz]ed|motivated|organi[sz]ed|educated|required|preferred|related|based|minded|focus+ed|orient\w*|accredited|paced|detailed|driven|developed|established|valued|regarded|respected|spoken|written|dedicated|committed|presented|maintained|used|needed|approved|rounded|engaged|informed|funded|employed|listed|assigned)$)\w{2,}ed$/

const isSought = ({ kind }: Concept): boolean =>
  kind === 'skill' || kind === 'certification' || kind === 'licence' || kind === 'trait'

export const isCapital = (text: string, piece: Piece): boolean =>
  /^[\p{Lu}\d.]/u.test(text.slice(piece.start, piece.end))

/** An acronym or a name like `PowerShell`. */
export const isOneName = (text: string, piece: Piece): boolean =>
  /^(?:\p{Lu}{2,}[\p{Lu}\d]*|\p{Lu}\p{Ll}+\p{Lu}\S*)$/u.test(text.slice(piece.start, piece.end))

export const spanOf = (pieces: readonly Piece[]): Span => ({ start: pieces[0]!.start, end: pieces.at(-1)!.end })

/** The last of its words, in small letters. */
export const lastWordOf = (text: string, { start, end }: Piece): string =>
  text.slice(start, end).toLowerCase().split(' ').at(-1)!
