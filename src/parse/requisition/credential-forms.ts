import type { Span } from '../../model/quote.ts'
import { matchesOf, phrases, spansOf } from '../../text/phrases.ts'
import { lineOf, type PassageContext } from './ask.ts'
import { DRIVING } from './credential-names.ts'
import type { Paper } from './named-paper.ts'

/** "Level 3 Award in Food Safety", "Certificate III in Carpentry", "Board Certified Oncology Pharmacist". */
export function papersByForm(context: PassageContext): Paper[] {
  const line = lineOf(context)
  return [
    ...matchesOf(line, LEVELLED),
    ...matchesOf(line, GRADED),
    ...matchesOf(line, PERSON),
    ...matchesOf(line, STATUS),
    ...matchesOf(line, LETTERS_OR_ELSE),
  ].map((match) => asPaper(context, match))
}

/** "Board Certified Oncology Pharmacist (BCOP)": read before the names that a table knows, of which "Board Certified" is one. */
export const boardCertified = (context: PassageContext): Paper[] =>
  matchesOf(lineOf(context), PERSON)
    .filter(([words]) => words.startsWith('Board'))
    .map((match) => asPaper(context, match))

function asPaper({ passage }: PassageContext, { index, 0: words }: RegExpExecArray): Paper {
  const start = passage.start + index
  const span = { start, end: start + words.trimEnd().length }
  return { span, name: span, licence: /^(?:licensed|registered|chartered)|entitlement$/i.test(words) }
}

/** "Board Certified Oncology Pharmacist (BCOP)". */
const PERSON =
  /\b(?:Board[- ])?(?:Certified|Licensed|Chartered) (?:[A-Z][\w-]+(?: (?:in|of|and)(?= [A-Z]))? ?){1,5}(?:\([A-Z][A-Z-]{1,7}\))?/g

/** "AUA or other administrative qualification": the letters that a word behind them makes a paper. */
const LETTERS_OR_ELSE =
  /\b[A-Z]{2,7}(?= or (?:an? )?(?:other|another|similar|equivalent|comparable|relevant|recogni[sz]ed)(?: [a-z-]+){0,2} (?:qualification|certification|accreditation)\b)/g

/** "Competent Adviser Status" */
const STATUS =
  /(?:\b(?!FLSA|Employment|Marital|Visa|Immigration|Veteran|Work|Job|Citizenship|Military)[A-Z][\w-]+ ){2,4}[Ss]tatus\b/g

/** "Level 3 Award in Food Safety", "Level 2 Food Hygiene", "level 3 food safety". */
const LEVELLED = phrases('g')`
  \b[Ll]evel [1-5] food (?:safety|hygiene)\b(?: (?:certificate|award))?
  \b(?:[Bb]asic )?[Ff]ood (?:[Ss]afety|[Hh]ygiene)(?: (?:[Cc]ertificate|[Aa]ward|&|and) ?(?:[Ss]afety)?)? ?\(?(?:[Ll]evel|L) ?[1-5]\b\)?
  \b(?:City (?:&|and) Guilds|C ?& ?G) \d{4}(?:-\d\d)?(?: Parts? \d(?: ?& ?\d)?)?(?: [A-Z][a-z]+(?: ?(?:&|and) [A-Z][a-z]+)*){0,3}
  \bUK professional registration\b
  \b(?:Advanced|Intermediate|Basic) [Ff]ood (?:[Ss]afety|[Hh]ygiene)\b(?: [Cc]ertificate)?
  \b(?:[Vv]alid|[Cc]urrent|[Aa]ctive|[Ll]ive) (?:NMC )?PIN\b(?: number)?
  ^(?:[Cc]urrent |[Vv]alid )?(?:[Ss]enior |[Aa]pply |[Pp]rovide |[Ee]mergency |[Ww]orkplace )?[Ff]irst [Aa]id(?:\/CPR| and CPR)?(?= ?(?:$|[.;(,]|or (?:Apply|Senior)|with CPR|\/))
  \b(?:(?:[HL]GV|PCV|[Cc]ategory|[Cc]at\.?|[Cc]lass) ){0,2}(?:[CD]1(?: ?\+? ?E)?|[BCD] ?\+ ?E) (?:\w+ )?entitlement\b
  (?<=\b[Hh]old(?:s|ing)? (?:the |an? )?)[A-Z]{3,6}\b(?! (?:[Ll]icen|[Cc]ert|[Cc]ard|[Rr]egist|[Cc]learance|[Mm]eeting|[Aa]ccount))
  \b[A-Z]{3,8}\d{3} (?:[A-Z][a-z]+ ){0,3}[A-Z][a-z]+\b
  \b[Cc]ertified to (?:operate|drive|use|run) (?:[\w-]+(?:,? (?:and|or) |,? )){0,4}(?:forklifts?|trucks?|cranes?|lifts?|machinery|plant|equipment|vehicles?|excavators?|loaders?)\b
  \bResponsible [Ss]ervice of [Aa]lcohol\b(?: \(RSA\))?
  \bFood Safety Supervisor\b(?: certificate)?
  \b[Cc]ertified (?:[a-z-]+ ){1,3}(?:operator|technician|driver|trainer|instructor|welder|assessor|installer|inspector)\b
  \b(?:[A-Z][a-z]+ |[Pp]rofessional |[Cc]orporate |[Cc]hartered |[Ff]ull )?[Mm]embership of an? (?:[a-z]+ ){0,2}(?:body|institut(?:e|ion)|association)\b
  \b[Rr]egistered (?:[Gg]eneral|[Aa]dult|[Mm]ental [Hh]ealth|[Cc]hildren['’]?s|[Pp]aediatric) [Nn]urse\b
  \b(?:Independent|Nurse|Non-[Mm]edical) [Pp]rescrib(?:er|ing)(?: (?:qualification|status))?\b(?: \(?V[123][05]0\)?)?
  \bV[123][05]0(?: ?/ ?V?[123][05]0)*(?: (?:Community )?(?:Nurse )?[Pp]rescrib(?:er|ing))?\b
  \b(?!(?:NVQ|BTEC|Entry|Key|Grade|Band|Senior|Mid|Pay|Job|Security|Access|Trauma)\b)(?:[A-Z][\w&]+ (?:(?:and|&|in|of) (?=[A-Z]))?){1,4}(?<!(?:Support|Desk|Service|Technician|Engineer|Analyst|Clearance|QQI|FETAC|Entry|Senior|NVQ|Safety|Hygiene) )[Ll]evel (?:I{1,3}|[1-5](?:/[1-5])?)\b
  (?<=\b(?:[Qq]ualified|[Pp]racti[sc]ing) )CA\b
  \bCA(?: ?\(SA\)| ?\(?(?:Inter(?:mediate)?|Final(?:ist)?|[Qq]ualified)\b\)?| ?- ?Inter\b)
  (?<=\bCA(?: ?/ ?|, | or ))(?:CMA|ICWA|CS)\b
  \bCA(?= ?(?:/|,| or) ?(?:CMA|CPA|ACCA|ICWA|CS|MBA|CFA)\b)
  (?<=\b(?:CPA|ACCA|CMA|ICWA|ACA|CFA)(?:,| or|,? ?/) ?(?:or )?)CA\b
  \b[A-Z]{3,6}(?:/[A-Z]{3,6})?(?:[- ]trained\b|(?= or (?:similar|equivalent) trained\b))
  \b2(?:36[05]|330|357|382|39[1456])(?:-\d\d?)?\b(?: (?:[Tt]esting|[Ii]nspection)(?:(?: ?& ?| and )(?:[Tt]esting|[Ii]nspection))?)?
  \bLevel [1-5] (?:(?:Award|Certificate)(?: in)? )?(?!Support|Technician|Engineer|Teacher|Tech|SOC|Analyst|Help|Service|Award|Certificate|Diploma|NVQ|Qualification|Or|And)(?:[A-Z][a-z]+(?: (?:and|&|in)(?= [A-Z]))? ?){1,4}(?:certificate|award)?
`

/** "Certificate III in Engineering - Fabrication Trade", "Cert IV in Disability". */
const GRADED = /\bCert(?:ificate)? (?:I{1,3}|IV|[1-4]) in [A-Z][\w&]*(?:(?: (?:and|&|of|in|[-–]))? [A-Z][\w&]*){0,6}/g

/** "a registered manager with the Care Quality Commission", "registered nurse with the NMC" */
const REGISTERED_BY_TRADE =
  /\b(?<name>[Rr]egistered(?: (?!(?:and|or|to|as|in|by|if|you)\b)[a-z-]+){1,3}) with (?:the )?(?<body>(?:[A-Z][\w&'’-]*(?: (?:of|for|and|the))? ){0,6}(?:Board|Council|Authority|Association|Institute|College|Society|Commission|Register)\b(?: \([A-Z]\w+\))?|[A-Z][A-Za-z]{0,2}[A-Z]{1,4}(?![^.,;()\n]))/g

/** What somebody is as whom a body has registered them. */
export const registeredByTrade = (context: PassageContext): Paper[] =>
  matchesOf(lineOf(context), REGISTERED_BY_TRADE).map((match): Paper => {
    const { name, body } = match.groups as { name: string; body: string }
    const start = context.passage.start + match.index
    return {
      span: { start, end: start + match[0].length },
      name: { start, end: start + name.length },
      licence: true,
      by: body.replace(/ \(.*/, ''),
    }
  })

/** Admission to a bar. */
export function admissions(context: PassageContext): Paper[] {
  return matchesOf(lineOf(context), ADMITTED).map((match): Paper => {
    const start = context.passage.start + match.index
    const end = start + match[0].length
    return { span: { start, end }, name: { start: end - match.groups!['name']!.length, end }, licence: true }
  })
}

/** "Admission to the Illinois bar" */
const ADMITTED = /\b(?:admission|admitted) to (?:the )?(?<name>(?:[A-Z]\w+ ){1,3}bar)\b/gi

/** "SIA licence (Door Supervisor or Security Guarding)": of the kinds in the bracket each is a paper, with the name and the noun before it. */
export function kindsBehind(text: string, paper: Paper): readonly Paper[] {
  const { body, noun } = OF_A_BODY.exec(text.slice(paper.name.start, paper.name.end))?.groups ?? {}
  const bracket = KINDS.exec(text.slice(paper.span.end, paper.span.end + 80))
  if (body === undefined || bracket === null) return [paper]
  return spansOf(bracket[0], KIND, paper.span.end).map((kind, i) => ({
    ...paper,
    span: i === 0 ? { start: paper.span.start, end: kind.end } : kind,
    said: `${body} ${text.slice(kind.start, kind.end)} ${noun}`,
  }))
}

const OF_A_BODY = /^(?<body>[A-Z]{2,6}) (?<noun>licen[cs]e|card|ticket|badge)$/i
const KIND_NAME =
  '(?!(?:Class|Category|Code|Level|Full|Clean|Required|Preferred|Essential|Desirable|Mandatory|Current|Valid)\\b)[A-Z]\\w+(?: [A-Z]\\w+){0,3}'
const KIND = new RegExp(KIND_NAME, 'g')
const KINDS = new RegExp(`^ \\((?=[^()]*[A-Z][a-z]{2})${KIND_NAME}(?:(?:,(?=.* or )|,? or| ?/) ?${KIND_NAME})*(?=\\))`)

/** "Hazmat (H) and School Bus (S) endorsements": each has the noun that stands behind the last. */
export function endorsementsIn(context: PassageContext): Paper[] {
  return matchesOf(lineOf(context), ENDORSEMENTS).flatMap((match) => {
    const list = match.groups!['list']!
    const start = context.passage.start + match.index
    const names = matchesOf(list, ENDORSED)
    return names.map(({ index, 0: name }, at): Paper => {
      const span = {
        start: start + index,
        end: start + (at < names.length - 1 ? index + name.length : match[0].length),
      }
      return { span, name: span, licence: true, said: `${name.replace(/ \(.\)$/, '')} endorsement` }
    })
  })
}

const NO_ENDORSEMENT = String.raw`(?:And|Or|With|Class|Valid|Current|CDL|Commercial|Licen[cs]e|Endorsements?)\b`
const ENDORSED_NAME = String.raw`(?:(?!${NO_ENDORSEMENT})[A-Z][\w-]*(?:/[A-Z]\w*| (?!${NO_ENDORSEMENT})[A-Z][a-z]+)?|air brakes?|hazmat|tanker|passenger|school bus|motorcycle|doubles(?:/triples)?)(?: \([A-Z]\))?`
const ENDORSED = new RegExp(ENDORSED_NAME, 'g')
const ENDORSEMENTS = new RegExp(
  String.raw`\b(?<list>${ENDORSED_NAME}(?:(?:,? (?:and|or|&) |, | ?/ ?)${ENDORSED_NAME}){1,5}) [Ee]ndorsements?\b`,
  'g',
)

const HEADS_PAPERS = /\b(?:licen[cs]|certific|registration)/i
const HEADS_MORE = /\b(?:education|experience|skills|qualifications?|training|requirements?)\b/i

export function isUnderPapers({ reading, passage }: Pick<PassageContext, 'reading' | 'passage'>): boolean {
  const heading = passage.under ? reading.text.slice(passage.under.start, passage.under.end) : ''
  return HEADS_PAPERS.test(heading) && !HEADS_MORE.test(heading)
}

/** Under a heading of papers and nothing else, a name in capitals is one ("EPA Universal (Required)"), a sentence's first word is none. */
export function itemUnderPapers({ reading, passage }: PassageContext, line: string): Span | undefined {
  if (!isUnderPapers({ reading, passage }) || DRIVING.test(line) || /^[\p{L} &/-]{3,30}: /u.test(line)) return undefined
  const name =
    /^(?:[A-Z\d][\w&/+-]*(?: (?:in|of|and)(?= [A-Z]))? ?){1,6}(?=$|[ (.,;-])(?! ?(?!(?:required|preferred|essential|desirable|or|and|within|at|with|by|from|upon|an?|is|are|would|highly|strongly|on|to)\b)[a-z])/
      .exec(line)?.[0]
      .trimEnd()
  if (!name || (/^[A-Z][a-z]+$/.test(name) && /^ [a-z]/.test(line.slice(name.length)))) return undefined
  return { start: passage.start, end: passage.start + name.length }
}
