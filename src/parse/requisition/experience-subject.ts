import type { Span } from '../../model/quote.ts'
import { type Pattern, phrases } from '../../text/phrases.ts'
import type { PassageContext } from './ask.ts'

const EXPERIENCE = phrases('i', String.raw`\b(?:…)\b`)`
  experience[ds]?
  exp
  background
  track record
  work history
  (?<!\b(?:general|private|family|community|dental|veterinary|legal|group|mixed|animal|equine|referral|opinion) )practice
  seniority
  tenure
  employment
  expertise
  PQE(?: experience| in practice)?
`
const GERUND =
  /^(?:['’]s?|s['’])?(?: of)? (?:(?:\w+ly|direct) )?(?!including|following|during|according)(?:\w{3,}ing)\b/i
const DIRECT = /^(?:['’]s?|s['’])?,? (?:in|as|at|with|on|post|working|spent|or more (?:in|as|with))\b/i
const GENERIC = phrases('i', '^(?:…)$')`
  relevant
  related
  similar
  comparable
  equivalent
  professional
  level
  work(?:ing)?
  practical
  hands-on
  proven
  progressive(?:ly)?
  busy
  fast-paced
  responsible
  direct
  prior
  previous
  recent
  demonstrated
  demonstrable
  solid
  strong
  total
  overall
  diverse
  full-time
  full time
  paid
  verifiable
  post-qualification
  qualification
  post-qualified
  post qualification
  post-qualifying
  post
  PQE
  qualifying
  post-(?:trade|apprenticeship|graduation|admission|call|certification|training)
  non-internship
  industry
  current
  successful
  continuous
  minimum
  general
  of
  the
  a
  an
  and
  or
  your
  in
  good
  extensive
  job
  significant
  relatable
  increasing(?:ly)?
  as
  within
  with
  applicable
  commensurate
  post-baccalaureate
  post-graduate
  post-registration
  post-licensure
  post-degree
  postgraduate
  satisfactory
  documented
  field
  combined
  cumulative
  employment
  required
  preferred
  additional
  specialized
  specialised
`
const OF_END =
  /[,;:()\n\t]|\.(?:\s|$)| [–—-] | w\/| ?\b(?:that|which|who|where|including|equivalent to|gained|obtained|preferred|preferably|required|is|are|was|will|would|within|plus|and (?:an?|have|hold|has|at|must|strong|excellent|proven|the|demonstrated|a|bachelor\w*|working|good|knowledge|experience)|giving|ideally|or (?:an? (?:equivalent|combination|degree|bachelor\w*|master\w*|advanced)|equivalent|\d)|with (?:an? (?:\w+ )?(?:degree|bachelor\w*|master\w*)|at least|a minimum|demonstrated|strong|proven|a (?:strong|proven))|is|to (?:be|qualify)|(?:in|at|within|on|from) (?:an?|the|our|similar) |desired|essential|needed|who|such as|e\.g|in order|such|like|as well as|but|if|when|while|or more)\b/i

/** "4 years, or 2 years with a degree" */
const OR_FEWER = /^,? or (?:\d+|one|two|three|four|five)\b[^.;]{0,20}\byears?\b[^.;]{0,20}\bdegree/i

/** "nursing experience gained in a hospital": where, when what was named before. */
const OF_A_PLACE = phrases('i', String.raw`^,? (?:…)\b`)`
  in (?:an?|our)
  for (?:an?|the)
  with (?:an?|the)
  as
  from
  at
  within
  gained
  obtained
  acquired
  working (?:in|at|within|for) an?
`

/** "for the senior grade": whom of several the years are asked of. */
const FOR_A_GRADE = /^ for (?:an?|the) (?:[\w-]+ ){0,3}(?:grade|role|level|post|position)\b/i

/** "BSc with 3+ years, or MSc with 1": the years of a step on a ladder of degrees. */
const NEXT_STEP = phrases(
  'i',
  String.raw`^(?:['’]s?)?,? ?(?:\(|;|,|or\b|and/or\b) ?(?:or )?(?:an? |the )?(?:[A-Z]\w*\.? ?){0,3}(?:…)`,
)`
  degree
  bachelor\S*
  master\S*
  associate\S*
  ph\.?d
  doctorate
  diploma
  [BM]\.?[AS]c?\b
`

/** "Master's degree and three years", with nothing behind it. */
const BESIDE_DEGREE = phrases('i', String.raw`\b(?:…)\b[^.;,]{0,40}\b(?:with|and|plus) $`)`
  degree
  bachelor\S*
  master\S*
  associate\S*
  ph\.?d
  doctorate
  diploma
  [BM]\.?[AS]c?
`

/** "Roofing: 3 years (Required)" */
const LABELLED = /^(?<of>[A-Z][^:;.]{1,50}): $/
const NOTHING_MORE = /^\s*(?:\((?:required|preferred|minimum|desired)\))?[\s.]*$/i

/** "3 years on the tools": in the trade itself. */
const ON_THE_TOOLS = /^ (?:on|in) the (?:tools|trade|job)\b(?: post[- ]qualif\w+)?/i

/** "You have taught chemistry for at least five years" */
const DONE_FOR =
  /\b(?:have|has|having|had|['’]ve|who)\b[^.;,]{0,24}?\b(?:\w{3,}ed|built|run|led|taught|sold|held|driven|kept|made|grown|written|been)\b(?: and (?:\w+ed|built|run|led|taught|sold))? (?<of>[^.;,]{3,70}?)(?: of \d[^.;,]{0,30})? for (?:at least |a minimum of |more than |over )?$/i

/** What years are to be in, and where the words end that say so. */
export interface Subject {
  readonly end: number
  readonly of?: Span
}

/** "5 years of commercial glazing": a bullet that begins with the years says what they are to be in. */
export function subjectOfItem(
  { passage }: PassageContext,
  line: string,
  start: number,
  end: number,
): Subject | undefined {
  if (passage.zone !== 'requirements' && passage.zone !== 'nice-to-have') return undefined
  const lead =
    /^(?:\.|['’]s?|s['’])? (?:(?:of|on) |(?=[a-z]))(?!(?:probation|notice|paid|guarantee|warranty|placement|training|or|and|with|in|at)\b)(?!age\b|service\b|the (?:date|post)\b)(?:an? |the )?/i.exec(
      line.slice(end),
    )
  if (!lead || /\w/.test(line.slice(line.lastIndexOf(';', start) + 1, start))) return undefined
  const of = phraseFrom(line, end + lead[0].length)
  return of && { end: of.end, of }
}

/** What the years are to be in: the words before or after "experience", or straight after the years. */
export function subjectOf(line: string, start: number, end: number): Subject | undefined {
  const rest = line.slice(end)
  const stop = /[;:()\n\t]|\.(?:\s|$)|,? \bor \d/.exec(rest)?.index ?? rest.length
  const clause = rest.slice(0, stop)
  if ((clause === '' && OR_FEWER.test(rest)) || NEXT_STEP.test(rest)) return { end }
  if (/^[\s.;)]*$/.test(rest) && BESIDE_DEGREE.test(line.slice(Math.max(0, start - 80), start))) return { end }
  const before = line.slice(Math.max(0, start - 110), start)
  if (/\bexperience \(?$/i.test(before) && rest.startsWith(')')) {
    const of = phraseAfter(line, end + 1)
    return of ? { end: of.end, of } : { end: end + 1 }
  }
  const label = LABELLED.exec(line.slice(0, start))?.groups?.['of']
  if (label !== undefined && NOTHING_MORE.test(rest))
    return /experience|^total\b|^years\b/i.test(label) ? { end } : { end, of: { start: 0, end: label.length } }
  const done = DONE_FOR.exec(line.slice(Math.max(0, start - 120), start))?.groups?.['of']
  if (done !== undefined) {
    const from = line.lastIndexOf(done, start)
    const of = tidy(line, from, from + done.length)
    return of ? { end, of } : { end }
  }
  const word = EXPERIENCE.exec(clause.slice(0, 110))
  if (word && !/,.*,/.test(clause.slice(0, word.index))) {
    const wordEnd = end + word.index + word[0].length
    const post = phraseAfter(line, wordEnd)
    const pre = phraseBefore(line, end, end + word.index)
    if (post && pre && isFieldOfWork(line, pre))
      return { end: /\p{Lu}/u.test(line.slice(post.start, post.end)) ? wordEnd : post.end, of: pre }
    if (post && !(pre && OF_A_PLACE.test(line.slice(wordEnd)))) return { end: post.end, of: post }
    const until = wordEnd + (FOR_A_GRADE.exec(line.slice(wordEnd))?.[0].length ?? 0)
    return pre ? { end: until, of: pre } : { end: until }
  }
  const trade = ON_THE_TOOLS.exec(clause)
  if (trade) return { end: end + trade[0].length }
  if (GERUND.test(clause)) {
    const lead = /^(?:['’]s?|s['’])?(?: of)? (?:working (?:with|in|as|on|within|for) )?/i.exec(clause)![0]
    const of = phraseFrom(line, end + lead.length)
    return of ? { end: of.end, of } : { end }
  }
  if (DIRECT.test(clause)) {
    const lead =
      /^(?:['’]s?|s['’])?,? (?:spent )?(?:in|as|at|with|on|post|working(?: (?:in|with|as|on|within))?)?(?: (?:an?|the)(?= ))? ?/i.exec(
        clause,
      )![0]
    const of = phraseFrom(line, end + lead.length)
    return of ? { end: of.end, of } : { end }
  }
  const front =
    /(?:^|[,;.] )(?:(?:previous|proven|relevant|recent|prior) )*(?<of>[^,;.()]{2,60}?) experience[ (:–-]{1,3}$/i.exec(
      before,
    )
  if (front) {
    const from = start - before.length + before.lastIndexOf(front.groups!['of']!)
    const of = tidy(line, from, from + front.groups!['of']!.length)
    if (of) return { end, of }
  }
  if (/\bexperience\b[^.;]{0,80}$/i.test(before)) {
    const lead =
      /\bexperience (?:(?:in|with|of|as) |(?=\w{3,}ing\b))(?<of>[^.;,:(]{2,80}?)[\s:,(–-]*(?:for )?(?:a |at )?(?:minimum of|least)?\s*$/i.exec(
        before,
      )
    const printed = lead?.groups?.['of']
    if (printed && !/^(?:at|a|minimum)/i.test(printed)) {
      const of = phraseFrom(line, Math.max(0, start - 110) + before.lastIndexOf(printed))
      return of ? { end, of: { start: of.start, end: Math.min(of.end, start) } } : { end }
    }
    return /\bexperience\b[^.;]{0,40}$/i.test(before) ? { end } : undefined
  }
  const noun = /^(?:['’]s?|s['’])?(?: of)? (?<of>(?:[\w/&+#.-]+ ){0,4}[\w/&+#.-]+)/.exec(clause)
  if (
    noun &&
    /\b(?:minimum|at least|\+|least)/i.test(line.slice(Math.max(0, start - 12), end)) &&
    !/^ ?(?:of )?(?:age|old)/.test(clause)
  ) {
    const from = end + noun[0].length - noun.groups!['of']!.length
    const of = phraseFrom(line, from)
    return of ? { end: of.end, of } : { end }
  }
  return /^\s*(?:min(?:imum)?|required|preferred|essential)?\s*[).]?$/i.test(clause) &&
    /\+|minimum|least/i.test(line.slice(Math.max(0, start - 12), end))
    ? { end }
    : undefined
}

/** "experience in X", "experience working with X", "experience as a X". */
function phraseAfter(line: string, from: number): Span | undefined {
  if (/^,? (?:gained|obtained|acquired) at\b/i.test(line.slice(from, from + 20))) return undefined
  const back = /^,? (?:gained |obtained )?(?:within|in|during|over) the (?:last|past|preceding|previous)\b/i
  if (back.test(line.slice(from, from + 40))) return undefined
  const lead =
    /^(?: \([^)]{1,20}\))?,? (?:(?:working|required|preferred|gained|is required) )?(?:(?:in(?! (?:lieu|place|addition|order)\b)|with|of|as|using|from|within|on|at|for|across)\b(?: (?:the|an?|one or more of the following|one of the following|either|both)(?= ))*(?: (?:field|area|role|position|capacity)s? of)?|(?=(?!including|preferred|required|following)\w{3,}ing\b))(?: working (?:with|in|as|on))? ?/i.exec(
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
  /^(?:an? |the )?(?:[\w&+#./'’-]+ ?){1,4}(?:, (?!(?:and|or|but|with|including|ideally|preferably|plus|as|in|at)\b)(?:an? |the )?(?:[\w&+#./'’-]+ ?){1,4}){1,5},? or (?:an? |the )?(?=\w)/i,
]

/** "teaching in a bilingual setting": where it is done says more than what is done. */
const DONE_SOMEWHERE =
  /^(?:teaching|nursing|working|caring|cooking) (?:in|at|within) (?:an?|the) (?=(?:[\w-]+ ){1,4}(?:settings?|environments?|schools?|wards?|kitchens?|homes?|classrooms?|units?)\b)/i

function phraseFrom(line: string, from: number): Span | undefined {
  const rest = line.slice(from, from + 120)
  if (
    /^(?:at least|a minimum|minimum|no less than|\d+\+?|one|two|three|four|five|six) (?:\w+ ){0,3}(?:years?|yrs?|months?)\b/i.test(
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
  tidy(line, from + (/^(?:['’]s?|s['’])?\+? ?(?:of )?/i.exec(line.slice(from, to))?.[0].length ?? 0), to)

/** Without the words that only measure or praise, at most eight words. Nothing where nothing else is left. */
function tidy(line: string, from: number, to: number): Span | undefined {
  const words = [...line.slice(from, to).matchAll(/[^\s,]+/g)].map((word) => ({
    start: from + word.index,
    end: from + word.index + word[0].length,
    text: word[0],
  }))
  while (words[0] && (GENERIC.test(words[0].text) || /^[(['"-]/.test(words[0].text))) {
    if (
      /^general$/i.test(words[0].text) &&
      /^(?:practice|surgery|ledger|insurance|medicine)/i.test(words[1]?.text ?? '')
    )
      break
    words.shift()
  }
  while (
    words.at(-1) &&
    /^(?:and|or|of|in|with|the|a|an|as|work|working|related|professional|relevant|is|for|hands-on|field|fields|&)$/i.test(
      words.at(-1)!.text,
    )
  )
    words.pop()
  if (words.length === 0 || words.every((word) => GENERIC.test(word.text))) return undefined
  return { start: words[0]!.start, end: words[Math.min(words.length, 9) - 1]!.end }
}
