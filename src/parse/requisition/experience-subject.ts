import type { Span } from '../../model/quote.ts'
import { matchesOf, type Pattern } from '../../text/phrases.ts'
import { SURELY_TITLE, titleScore } from '../../text/roles.ts'
import { wordsOf } from '../../text/words.ts'
import type { PassageContext } from './ask.ts'
import { asksThere } from './passage.ts'
import {
  BEFORE_EXPERIENCE,
  BEFORE_GERUND,
  BEFORE_PHRASE,
  BEHIND_EXPERIENCE,
  BESIDE_DEGREE,
  DIRECT,
  DONE_FOR,
  EXPERIENCE,
  FOR_A_GRADE,
  GENERIC,
  GERUND,
  LABELLED,
  NEXT_STEP,
  NOTHING_MORE,
  OF_A_PLACE,
  OF_END,
  OF_WHICH,
  ON_THE_TOOLS,
  OR_FEWER,
} from './subject-wordings.ts'

export const tellsOfWhich = (rest: string): boolean => OF_WHICH.test(rest)

/** What years are to be in, and where the words end that say so. */
export interface Subject {
  readonly end: number
  readonly of?: Span | undefined
}

/** "5 years of commercial glazing": a bullet that begins with the years says what they are to be in. */
export function subjectOfItem(
  { passage }: PassageContext,
  line: string,
  start: number,
  end: number,
): Subject | undefined {
  if (!asksThere(passage)) return undefined
  const before = line.slice(line.lastIndexOf(';', start) + 1, start)
  const lead =
    /^(?:\.|['’]s?|s['’])?(?: or so)? (?:(?:of|on) |(?=[a-z]))(?!(?:probation|notice|paid|guarantee|warranty|placement|training|or|and|with|in|at)\b)(?!age\b|service\b|the (?:date|post)\b)(?:an? |the )?/i.exec(
      line.slice(end),
    )
  if (!lead || (/\w/.test(before) && !ASKS.test(before) && !IS_LABEL.test(before))) return undefined
  const of = phraseFrom(line, end + lead[0].length)
  return of && { end: of.end, of }
}

/** "18 months' experience in the last three years", "some of it in care homes", "2 or 3": when, how much of it, or a number, and not what. */
const WHEN = /^(?:the )?(?:last|past|previous)\b|^(?:some|most|much|part) of\b|^[^\p{L}]*$/iu

/** "You bring five years of …" */
const ASKS =
  /^\W*(?:you(?:['’]ll| will)? (?:bring|have|need|offer|come with)|we (?:ask|look) for|we (?:need|want|require)|need|bring|about|around|no fewer than|with)(?: about| around)? $/i

/** "Time served: two years of …" */
const IS_LABEL = /^\W*[\p{L} -]{3,30}: $/u

/** "Kiln loading (5+ years)", "Kiln loading for at least 5 years" */
const NAMED_BEFORE =
  /^\W*(?!.*\b(?:degree|diploma|licen[cs]e|certificat\w+|card|contract|position|training|apprenticeship|program\w*|warranty|experience|you|age|term|having|have|records?|references?|history|address|checks?)\b)(?<of>(?:[\w'’&/+.-]+ ){0,4}?[\w'’&/+.-]+?)(?<cut>, with|,| \(| for)? ?(?:at least |over |a minimum of )?$/i

/** "of hands-on work" */
const SAYS_NO_MORE =
  /^['’]?(?: (?:of )?(?:(?:hands-on|practical|production|real-world|daily|commercial|professional|recent) )?(?:work|use|usage|practice|experience)(?: (?:with|in|of) it)?)?[\s.)]*$/i

/** "Experience of teaching A level Physics (OCR A) for two or more years" */
const EXPERIENCE_FOR =
  /^\W*(?:(?:proven|previous|some|prior) )?experience (?:of|in|with) (?:work(?:ing)? (?:in|within|with|at|for|on) (?:an? |the )?)?(?<of>[^.;,()]{3,60}?)(?: \([^()]{2,30}\))? for (?:at least |over |a minimum of )?$/i

/** What an item names before the years, where nothing follows them. */
export function namedBefore(
  { passage }: PassageContext,
  line: string,
  start: number,
  end: number,
): Subject | undefined {
  if (!asksThere(passage)) return undefined
  if (!SAYS_NO_MORE.test(line.slice(end))) return undefined
  const before = line.slice(0, start)
  const whole = EXPERIENCE_FOR.exec(before)?.groups
  const { of: named, cut } = whole ?? NAMED_BEFORE.exec(before)?.groups ?? {}
  if (named === undefined || !(whole || cut !== undefined || line[start] === '(')) return undefined
  const from = line.lastIndexOf(named, start)
  return { end, of: { start: from, end: from + named.length } }
}

/** "5+ years, some of it in care homes": where a part of them was spent, and not what all of them are to be in. */
const PART_FOLLOWS =
  /^(?: experience)?,? (?:and )?(?:ideally |preferably |with )?(?:at least |a minimum of )?(?:some|most|much|part|one|two|three|\d)(?: years?)? of (?:it|them|that|those)\b/i

/** Years in a line, and the words around them. */
interface Years extends Span {
  readonly line: string
  /** Up to 120 characters before the years. */
  readonly before: string
  readonly rest: string
  /** The rest up to where its clause ends. */
  readonly clause: string
}

/** What the years are to be in: the words before or after "experience", or straight after the years. */
export function subjectOf(line: string, start: number, until: number): Subject | undefined {
  const end = until + (PAID_OR_NOT.exec(line.slice(until, until + 60))?.[0].length ?? 0)
  const years = yearsAt(line, start, end)
  if (isOfDegree(years) || PART_FOLLOWS.test(years.rest)) return { end }
  for (const read of READINGS) {
    const subject = read(years)
    if (subject) return subject.of && WHEN.test(line.slice(subject.of.start, subject.of.end)) ? { end } : subject
  }
  const isOfItsOwn = /^ of (?!experience\b|which\b|it\b)[\p{L}\d]/iu.test(years.rest)
  return /\bexperience\b[^.;]{0,80}$/i.test(years.before) && !isOfItsOwn ? behindExperience(years) : ofThing(years)
}

/** "2 years (paid or voluntary) working with …" */
const PAID_OR_NOT = /^ ?\((?:(?:paid|unpaid|voluntary|volunteer|full[- ]time|part[- ]time|or|and|in) ?){1,6}\)/i

function yearsAt(line: string, start: number, end: number): Years {
  const rest = line.slice(end)
  const stop = /[;:()\n\t]|\.(?:\s|$)|,? \bor \d/.exec(rest)?.index ?? rest.length
  return { line, start, end, before: line.slice(Math.max(0, start - 120), start), rest, clause: rest.slice(0, stop) }
}

/** The years go with a degree, or give way to fewer with one. */
const isOfDegree = ({ before, rest, clause }: Years): boolean =>
  (clause === '' && OR_FEWER.test(rest)) ||
  NEXT_STEP.test(rest) ||
  (/^[\s.;)]*$/.test(rest) && BESIDE_DEGREE.test(before))

/** The ways to say what years are in; the first that the line speaks in holds. */
const READINGS: readonly ((years: Years) => Subject | undefined)[] = [
  inBrackets,
  labelled,
  doneFor,
  besideExperience,
  onTheTools,
  (years) => after(years, GERUND, BEFORE_GERUND),
  (years) => after(years, DIRECT, BEFORE_PHRASE),
  ofWhich,
  beforeExperience,
]

const subjectTo = (end: number, of: Span | undefined): Subject => (of ? { end: of.end, of } : { end })

/** "experience (5 years) in X" */
function inBrackets({ line, end, before, rest }: Years): Subject | undefined {
  if (!/\bexperience (?:\((?:[\w-]+ ){0,3})?$/i.test(before) || !rest.startsWith(')')) return undefined
  const of = phraseAfter(line, end + 1)
  return of || !BEFORE_EXPERIENCE.test(before) ? subjectTo(end + 1, of) : undefined
}

function labelled({ line, start, end, rest }: Years): Subject | undefined {
  const label = LABELLED.exec(line.slice(0, start))?.groups?.['of']
  if (label === undefined || !NOTHING_MORE.test(rest)) return undefined
  return /experience|^total\b|^years\b/i.test(label) ? { end } : { end, of: { start: 0, end: label.length } }
}

function doneFor({ line, start, end, before }: Years): Subject | undefined {
  const done = DONE_FOR.exec(before)?.groups?.['of']
  if (done === undefined) return undefined
  const from = line.lastIndexOf(done, start)
  const of = tidy(line, from, from + done.length)
  return of ? { end, of } : { end }
}

/** "of X experience", "of experience in X", "of X experience in a place" */
function besideExperience({ line, end, clause }: Years): Subject | undefined {
  const word = EXPERIENCE.exec(clause.slice(0, 110))
  if (!word || /,.*,/.test(clause.slice(0, word.index))) return undefined
  const wordEnd = end + word.index + word[0].length
  const post = phraseAfter(line, wordEnd)
  const pre = phraseBefore(line, end, end + word.index)
  if (post && pre && isFieldOfWork(line, pre))
    return { end: /\p{Lu}/u.test(line.slice(post.start, post.end)) ? wordEnd : post.end, of: pre }
  if (post && !(pre && OF_A_PLACE.test(line.slice(wordEnd)))) return { end: post.end, of: post }
  const until = wordEnd + (FOR_A_GRADE.exec(line.slice(wordEnd))?.[0].length ?? 0)
  return pre ? { end: until, of: pre } : { end: until }
}

function onTheTools({ end, clause }: Years): Subject | undefined {
  const trade = ON_THE_TOOLS.exec(clause)
  return trade ? { end: end + trade[0].length } : undefined
}

/** What stands behind the years, where they go on so, without the small words that lead to it. */
const after = ({ line, end, clause }: Years, goesOn: RegExp, lead: RegExp): Subject | undefined =>
  goesOn.test(clause) ? subjectTo(end, phraseFrom(line, end + lead.exec(clause)![0].length)) : undefined

/** Of the years asked, so many are to be in something narrower. */
function ofWhich({ line, end, rest }: Years): Subject | undefined {
  const lead = OF_WHICH.exec(rest)?.[0] ?? ''
  if (!/\S/.test(lead)) return undefined
  return subjectTo(
    end,
    phraseFrom(line, end + lead.length + BEFORE_PHRASE.exec(` ${rest.slice(lead.length)}`)![0].length - 1),
  )
}

/** "X experience: 5 years" */
function beforeExperience({ line, start, end, before }: Years): Subject | undefined {
  const named = BEFORE_EXPERIENCE.exec(before)?.groups?.['of']
  if (named === undefined) return undefined
  const from = start - before.length + before.lastIndexOf(named)
  const of = tidy(line, from, from + named.length)
  return of && { end, of }
}

/** "experience in X for at least 5 years" */
function behindExperience({ line, start, end, before }: Years): Subject | undefined {
  const named = BEHIND_EXPERIENCE.exec(before)?.groups?.['of']
  if (named === undefined || /^(?:at least|a minimum|minimum)\b/i.test(named))
    return /\bexperience\b[^.;]{0,40}$/i.test(before) ? { end } : undefined
  const of = phraseFrom(line, start - before.length + before.lastIndexOf(named))
  return { end, of: of && tidy(line, of.start, Math.min(of.end, start)) }
}

/** "At least 5 years of X", and years that nothing follows. */
function ofThing({ line, start, end, clause }: Years): Subject | undefined {
  const around = line.slice(Math.max(0, start - 12), end)
  const noun = /^(?:['’]s?|s['’])?(?: of)? (?<of>(?:[\w/&+#.-]+ ){0,4}[\w/&+#.-]+)/.exec(clause)
  if (noun && /\b(?:minimum|at least|\+|least)/i.test(around) && !/^ ?(?:of )?(?:age|old)/.test(clause))
    return subjectTo(end, phraseFrom(line, end + noun[0].length - noun.groups!['of']!.length))
  return /^\s*(?:min(?:imum)?|required|preferred|essential)?\s*[).]?$/i.test(clause) && /\+|minimum|least/i.test(around)
    ? { end }
    : undefined
}

/** "experience in X", "experience working with X", "experience as a X". */
function phraseAfter(line: string, from: number): Span | undefined {
  if (/^,? (?:gained|obtained|acquired) at\b/i.test(line.slice(from, from + 20))) return undefined
  const back = /^,? (?:gained |obtained )?(?:within|in|during|over) the (?:last|past|preceding|previous)\b/i
  if (back.test(line.slice(from, from + 40))) return undefined
  const lead =
    /^(?: \([^)]{1,20}\))?,? (?:(?:working|required|preferred|gained|is required) )?(?:(?:in(?! (?:lieu|place|addition|order)\b)|with|of|as|using|from|within|on|at(?! least\b)|for|across)\b(?: (?:the|an?|one or more of the following|one of the following|either|both)(?= ))*(?: (?:field|area|role|position|capacity)s? of)?|(?=(?!including|preferred|required|following)\w{3,}ing\b))(?: working (?:within|with|in|as|on|at|for)(?: (?:an?|the)(?= ))?)? ?/i.exec(
      line.slice(from),
    )
  return lead ? phraseFrom(line, from + lead[0].length) : undefined
}

/** "store management experience in fashion": a field with a name of its own before "experience" is what the years are in. */
const isFieldOfWork = (line: string, { start, end }: Span): boolean =>
  /^[\w&/-]+ (?:[\w&/-]+ )?(?:management|development|engineering|nursing|teaching|sales|selling|marketing|administration|accounting|coding|planning|analysis|design|research|care|forwarding|conveyancing)$/i.test(
    line.slice(start, end),
  )

/** Lists that a comma does not end: of things done, and of what is as good one as the other. */
const LISTED: readonly Pattern[] = [
  /^\w+ing(?:, (?:and |or )?\w+ing){1,5}(?: (?:and|or) \w+ing)?/,
  /^(?:an? |the )?(?:[\w&+#./'’-]+ ?){1,4}(?:, (?!(?:one|two|three|four|at least|and|or|but|with|including|ideally|preferably|plus|as|in|at)\b)(?:an? |the )?(?:[\w&+#./'’-]+ ?){1,4}){1,5},? or (?:an? |the )?(?=\w)/i,
]

/** "teaching in a bilingual setting": where it is done says more than what is done. */
const DONE_SOMEWHERE =
  /^(?:teaching|nursing|working|caring|cooking) (?:in|at|within) (?:an?|the) (?=(?:[\w-]+ ){1,4}(?:settings?|environments?|schools?|wards?|kitchens?|homes?|classrooms?|units?)\b)/i

/** "production work in AutoCAD", "daily use of Excel": the years are in the thing. */
const USED_FOR =
  /^(?:production|commercial|project|client|real[- ]world|day[- ]to[- ]day|daily|regular|everyday|design|drafting|coding|programming|development) (?:work (?:in|with|using|on)|usage? (?:of|with)) (?:the )?/i

function phraseFrom(line: string, lead: number): Span | undefined {
  const from = lead + (USED_FOR.exec(line.slice(lead, lead + 60))?.[0].length ?? 0)
  const rest = line.slice(from, from + 120)
  if (
    /^(?:at least|a minimum|minimum|no less than|\d+\+?|one|two|three|four|five|six) (?:(?:\w+ ){0,3}(?:years?|yrs?|months?)\b|(?:of )?\d)/i.test(
      rest,
    )
  )
    return undefined
  if (/^(?:an? |the )?(?:[\w-]+ ){0,4}(?:degree|diploma|bachelor\S*|master['’]?s|ph\.?d)\b/i.test(rest))
    return undefined
  const choice = /^(?:areas|fields|disciplines|settings|industries|sectors)? ?: /.exec(rest)
  if (choice)
    return tidy(line, from + choice[0].length, from + choice[0].length + rest.slice(choice[0].length).search(/[.;(]|$/))
  const list = LISTED.map((pattern) => pattern.exec(rest)?.[0].length ?? 0).find((length) => length > 0) ?? 0
  const bare = DONE_SOMEWHERE.exec(rest)?.[0].length ?? 0
  const stop = OF_END.exec(rest.slice(Math.max(list, bare)))?.index ?? rest.length
  return tidy(line, from, from + Math.max(list, bare) + stop)
}

/** "years of X experience". */
const phraseBefore = (line: string, from: number, to: number): Span | undefined =>
  tidy(
    line,
    from +
      (/^(?:['’]s?|s['’])?\+? ?(?:of )?(?:post[- ](?:graduate|graduation|qualification|qualified|qualifying|registration|admission|licensure|baccalaureate)\b ?)?/i.exec(
        line.slice(from, to),
      )?.[0].length ?? 0),
    to,
  )

/** "OR experience", "at A level": names that are small words otherwise. */
const NAMES = /^(?:OR |A levels?$)/

/** "children's social work": what ends in "work" and is more than what is done. */
const WORKS =
  /^(?:social|youth|case|metal|wood|stone|brick|glass|iron|steel|road|ground|community|outreach|pastry|body|key|group|family|night|remand|theatre|sugar|chocolate) work$/i

/** "Chef de Partie level", "Site Manager grade": who works at it says what is done. */
const isTitleOfLevel = (line: string, words: readonly (Span & { readonly text: string })[]): boolean =>
  words.length > 1 &&
  /^(?:level|grade|standard)$/i.test(words.at(-1)!.text) &&
  titleScore(wordsOf(line.slice(words[0]!.start, words.at(-2)!.end))) >= SURELY_TITLE

/** Without the words that only measure or praise, at most nine words. Nothing where nothing else is left. */
function tidy(line: string, from: number, to: number): Span | undefined {
  const words = matchesOf(line.slice(from, to), /[^\s,]+/g).map((word) => ({
    start: from + word.index,
    end: from + word.index + word[0].length,
    text: word[0],
  }))
  while (
    words[0] &&
    !NAMES.test(`${words[0].text} ${words[1]?.text}`) &&
    (GENERIC.test(words[0].text) || /^[(['"-]/.test(words[0].text))
  ) {
    if (
      /^general$/i.test(words[0].text) &&
      /^(?:practice|surgery|ledger|insurance|medicine)/i.test(words[1]?.text ?? '')
    )
      break
    words.shift()
  }
  while (
    words.at(-1) &&
    words.at(-1)!.text !== 'OR' &&
    !WORKS.test(
      words
        .slice(-2)
        .map(({ text }) => text)
        .join(' '),
    ) &&
    /^(?:and|or|of|in|with|the|a|an|as|work|working|related|professional|relevant|is|for|at|hands-on|field|fields|ideally|preferably|&)$/i.test(
      words.at(-1)!.text,
    )
  )
    words.pop()
  if (isTitleOfLevel(line, words)) words.pop()
  if (
    words.length === 0 ||
    words.every(({ text }, i) => !NAMES.test(`${text} ${words[i + 1]?.text}`) && GENERIC.test(text))
  )
    return undefined
  return { start: words[0]!.start, end: words[Math.min(words.length, 9) - 1]!.end }
}
