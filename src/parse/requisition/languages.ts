import { overlaps, type Span } from '../../model/quote.ts'
import type { Criterion, LanguageCriterion } from '../../model/requisition.ts'
import { LANGUAGE_NAMES } from '../../text/language-names.ts'
import { matchesOf, Phrases, phrases } from '../../text/phrases.ts'
import { type Ask, lineOf, nothing, type PassageContext, type Readout } from './ask.ts'

/** What only postings are known to print: names of several words, longest first, and rarer ones. */
const ALSO_NAMED =
  'Mandarin Chinese|Bahasa Indonesia|Bahasa Malaysia|Bahasa|isiZulu|isiXhosa|Haitian Creole|American Sign Language|British Sign Language|Sign Language|BSL|Auslan|Te Reo|Gaelic|Sesotho|Sepedi|Tshivenda|Xitsonga|Setswana|Tongan|Anishinaabemowin|Ojibwe|Cree|Inuktitut|Lingala|Rohingya|Fijian|Karen|Dinka'
const LANGUAGE = new Phrases(() => String.raw`\b(?:${ALSO_NAMED}|${LANGUAGE_NAMES.replace(/\s+/g, '|')})\b`, 'g')
const LEAD = phrases('i', String.raw`\b(?:…)\b[^.;]{0,40}$`)`
  fluen(?:t|cy|tly)
  profici\w+
  speak\w*
  spoken
  written
  writing
  write
  reading
  verbal
  oral
  native
  mother tongue
  you (?:also )?(?:master|understand|read|write)
  bilingual
  multilingual
  trilingual
  languages?
  conversational
  command
  communicat\w+
  skills?
  knowledge
  level
  working
  business
  professional
  basic
  good
  excellent
  strong
  some
  in
  and
  or
  both
  including
  understanding
  ability
  preferably
  ideally
  either
  plus
  required
  essential
  enough
  a (?:bit|little|smattering) of
`
const FOLLOWS =
  /^(?:['’]s)?(?:$|[ ]*[.,;:)/!–—-]|[\n\t]|\s+(?:skills?|languages?|proficiency|fluency|is|are|and|or|plus|both|at|to|&|speak\w*|for|it|required|preferred|desirable|essential|fluent\w*|well|on|in\b|with|level|(?:highly|strongly) (?:preferred|desired|desirable)|would|will|a (?:\w+ )?(?:plus|must|bonus)|an (?:advantage|asset)|as|communication|literacy|written|verbal|oral|spoken|\(|mandatory|needed|beneficial|advantageous|optional|an (?:\w+ )?(?:advantage|asset)|we\b|you\b|i\b|very (?:useful|helpful)|helpful|helps|matters?|counts?|useful|handy|desired|above all|especially|ideally|orally|under|comprehension|basic|conversational|intermediate|advanced|so you|C[12]|B[12]|A[12]|native|mother|language))/i
/** A style of writing, or a subject of lessons. */
const NOT_SPOKEN =
  /\b(?:plain|clear|simple|teacher of|other than|(?:speak|with|have) (?:little|no|limited)) $|\b(?:teach(?:ing)?|taught)\b[^.;()]{0,50}$/i
const NOT_LANGUAGE =
  /^(?:\s+(?:teacher|literature|market|cuisine|food|degree|department|law|curriculum|gcse|a-level|language arts|as a second|nationals?|citizens?|customers?|companies|office|studies|class(?:es)?|lessons|homes?|heritage))|^ ?\/ ?(?:maths|language arts)/i
/** "English is required; German is not." */
const NOT_NEEDED =
  /^ (?:is|are)(?:n['’]t| not)(?: (?:required|needed|necessary|essential|expected))?(?= ?(?:[.,;)]|$))/i
const FLUENCY = phrases('i', String.raw`\b(?:…)\b`)`
  fluen(?:t|cy)
  native(?:[- ]level)?
  mother[- ]tongue
  bilingual
  conversational
  proficien(?:t|cy)
  working knowledge
  basic
  business[- ](?:level|fluent)
  professional(?: working)? proficiency
  negotiation level
  intermediate
  advanced
  [ABC][12](?:/[ABC][12])?(?: level)?
  excellent
  good
  some
`
const EVERY_FLUENCY = new Phrases(() => FLUENCY.source, 'gi')

/** Languages asked for, with the level as printed. */
export function readLanguages(context: PassageContext, before: readonly Span[]): Readout {
  const line = lineOf(context)
  const { start, zone, item } = context.passage
  const found: { at: Span; name: string }[] = []
  for (const match of matchesOf(line, LANGUAGE)) {
    const at = { start: start + match.index, end: start + match.index + match[0].length }
    const after = line.slice(match.index + match[0].length)
    const lead = line.slice(
      Math.max(line.lastIndexOf(';', match.index), line.lastIndexOf('. ', match.index)) + 1,
      match.index,
    )
    if (NOT_SPOKEN.test(line.slice(0, match.index)) || NOT_LANGUAGE.test(after) || !FOLLOWS.test(after)) continue
    if (before.some((span) => overlaps(span, at)) || NOT_NEEDED.test(after)) continue
    const alone =
      lead.trim() === '' &&
      (item ||
        zone === 'requirements' ||
        zone === 'nice-to-have' ||
        /^\s*[,&/(]|^\s+(?:is|and|or|language)/.test(after))
    const isNext = found.length > 0 && /\b[ABC][12](?:[,;/]| and| or) $/.test(lead)
    const isListed = found.length > 0 && /^(?:, | ?\/ ?)$/.test(line.slice(found.at(-1)!.at.end - start, match.index))
    if (alone || isNext || isListed || LEAD.test(lead)) found.push({ at, name: match[0] })
  }
  if (found.length === 0) return nothing
  return {
    asks: asksOf(context, found, fluenciesOf(line, start, found)),
    taken: [phraseAround(line, start, found)],
    ignored: [],
  }
}

function asksOf(
  { reading }: PassageContext,
  found: readonly { at: Span; name: string }[],
  fluencies: readonly (string | undefined)[],
): Ask[] {
  const asks: Ask[] = []
  const first = found[0]!.at.start
  /** "Bilingual (English/Spanish)" asks for both. */
  const isBoth = /\bbilingual\b/i.test(reading.text.slice(Math.max(0, first - 60), first))
  found.forEach(({ at, name }, i) => {
    const fluency = fluencies[i]
    const criterion: LanguageCriterion = { kind: 'language', name, ...(fluency && { fluency }) }
    const left = found[i - 1]
    const last = asks.at(-1)
    if (
      left &&
      last &&
      ((isBoth ? /^,? (?:and\/)?or $/i : /^(?:,? (?:and\/)?or | ?\/ ?)$/i).test(
        reading.text.slice(left.at.end, at.start),
      ) ||
        isListedChoice(reading.text, found, i))
    ) {
      const of: Criterion[] =
        last.criterion.kind === 'any-of' ? [...last.criterion.of, criterion] : [last.criterion, criterion]
      asks[asks.length - 1] = { ...last, end: at.end, criterion: { kind: 'any-of', of } }
    } else asks.push({ ...at, criterion, confidence: 0.9 })
  })
  return asks
}

/** "French, German or Spanish": the comma before the second is an "or" as well. */
function isListedChoice(text: string, found: readonly { at: Span }[], i: number): boolean {
  const gap = (k: number) => text.slice(found[k - 1]!.at.end, found[k]!.at.start)
  if (!/^, ?$/.test(gap(i))) return false
  if (/^,? or (?:an)?other\b/i.test(text.slice(found.at(-1)!.at.end))) return true
  for (let k = i + 1; k < found.length; k++) {
    if (/^,? (?:and\/)?or $/i.test(gap(k))) return true
    if (!/^, ?$/.test(gap(k))) return false
  }
  return false
}

/** The level of each: one for all that are named in one breath, its own where words of levels stand between them. */
function fluenciesOf(line: string, start: number, found: readonly { at: Span }[]): (string | undefined)[] {
  const runs: { at: Span }[][] = []
  found.forEach((each, i) => {
    const gap = i > 0 ? line.slice(found[i - 1]!.at.end - start, each.at.start - start) : ''
    if (i === 0 || FLUENCY.test(gap) || gap.includes(';')) runs.push([each])
    else runs.at(-1)!.push(each)
  })
  return runs.flatMap((run, i) => {
    const from = i === 0 ? 0 : runs[i - 1]!.at(-1)!.at.end - start
    const fluency = fluencyNear(line, from, run[0]!.at.start - start, run.at(-1)!.at.end - start)
    return run.map(() => fluency)
  })
}

/** The level printed for the languages that stand between the two places; words before `floor` are of others. */
function fluencyNear(line: string, floor: number, from: number, to: number): string | undefined {
  const bracketed = /^ ?\(?(?<level>[ABC][12])\b/.exec(line.slice(to))?.groups?.['level']
  const lead = line.slice(Math.max(floor, from - 50), from)
  const before = matchesOf(lead, EVERY_FLUENCY).at(-1)
  return bracketed ?? before?.[0] ?? FLUENCY.exec(line.slice(to, to + 40))?.[0]
}

/** "written and verbal communication skills in English" stays to be read; "Fluent … English language skills" is used up. */
function phraseAround(line: string, start: number, found: readonly { at: Span }[]): Span {
  const from = found[0]!.at.start - start
  const to = found.at(-1)!.at.end - start
  const lead =
    /(?:(?:\b(?:fluen(?:t|cy)|native|bilingual|conversational|proficien(?:t|cy)|command|verbal|written|oral|spoken|speak|write|writing|read|reading|in|of|both|and|or|the|a|an|some|basic|good|excellent|strong|very|business|level|working|knowledge|language|skills?|[ABC][12])\b|[(),/&]) *)+$/i.exec(
      line.slice(0, from),
    )
  const tail =
    /^(?: *(?:\b(?:language|skills?|speakers?|proficiency|fluency|verbal(?:ly)?|written|oral(?:ly)?|spoken|and|or|both|in|writing|speech|at|a|negotiation|business|level|is|speaking|least|minimum|another|other|community|[ABC][12])\b|[(),/&-]))+/i.exec(
      line.slice(to),
    )
  const communicates = /communication|presentation|interpersonal|networking/i.test(line)
  return {
    start: start + (communicates ? from : from - (lead?.[0].length ?? 0)),
    end: start + to + (communicates ? 0 : (tail?.[0].length ?? 0)),
  }
}
