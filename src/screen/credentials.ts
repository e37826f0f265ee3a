import type { Policy } from '../model/policy.ts'
import { holds, type Span } from '../model/quote.ts'
import type { CertificationCriterion } from '../model/requisition.ts'
import { lineAround } from '../text/lines.ts'
import { matchesOf, phrases, spansOf, united } from '../text/phrases.ts'
import { regionsIn } from '../text/places.ts'
import { SURELY_TITLE, titleScore } from '../text/roles.ts'
import { UNDER_WAY } from '../text/under-way.ts'
import { fold, wordsOf } from '../text/words.ts'
import { endorsementsListed } from './endorsements.ts'
import { type Mention, mentionsOf } from './mentions.ts'
import { type Paper, sectionAt } from './paper.ts'
import { linesUnderHeading } from './under-heading.ts'

/** Words around the name of a credential that are not part of it. */
const WRAPPING = new Set(
  'a active an appropriate as by card certificate certificates certification certifications certified clean credential current designated designation diploma eligible endorsement full held hold holder in issued licence licences licensed licensure license licenses member members membership must of or permit possess possession professional qualification qualified registered registration required state status the ticket to unencumbered unrestricted valid with your'.split(
    ' ',
  ),
)

/** The class of a licence, which papers put before its name or after: "Class A CDL", "Driving licence: category C+E", "Cat C1". */
const CLASS = /\b(?:class|cat(?:egory|\.)?)[ -]?([a-f1-9]1?(?:\+?e)?)\b/i

/** The category that British drivers call by a number: "HGV Class 1" is category C+E. */
const CATEGORY: ReadonlyMap<string, string> = new Map(Object.entries({ '1': 'c+e', '2': 'c' }))

/** The class that the words name, for who knows under which name too. */
function classOf(words: string, matching: Policy['matching']): string | undefined {
  const said = CLASS.exec(words)?.[1]?.toLowerCase()
  return said !== undefined && matching === 'knowing' && /\b[HL]GV\b/i.test(words) ? (CATEGORY.get(said) ?? said) : said
}

/** "Registered Midwife in the State of Nevada" */
const GRANTED_IN = /,? (?:in|by|from|of) the (?:State|Commonwealth|Province) of \p{Lu}[\p{L} ]*$/u

/** "Texas license as an Advanced Practice Registered Nurse" */
const NOUN_BEFORE =
  /^(?:[\w,]+ ){0,4}(?:licen[cs]e|licensure|registration|certification|status) as an? (?=\p{Lu}[\p{L}]* \p{Lu})/u

/** What stands before somebody's trade is part of the standing: "Registered Nurse", "Professional Engineer". */
const PART_OF_TITLE = phrases('i', '^(?:…)')`
  (?:registered|certified)\b
  professional \w+(?:er|or|ist|ect|man|ian|eer)s?$
  licensed (?:clinical|practical|professional|master|vocational|marriage|independent|bachelor|baccalaureate|graduate|mental|massage|alcohol|addiction|behaviou?r)\b
`

/** The credential's own name: "Current, unrestricted RN license" → "RN". Empty where only wrapping is left. */
export function credentialName(name: string): string {
  if (/^qualified (?:\w+ ){1,3}status$/i.test(name)) return name
  const words = name
    .replace(NOUN_BEFORE, '')
    .replace(CLASS, '')
    .replace(GRANTED_IN, '')
    .split(/[\s,]+/)
    .filter((word) => word !== '')
  const isWrapping = (word: string | undefined): boolean => word !== undefined && WRAPPING.has(fold(word))
  // "Registered Nurse" keeps its first word: it is wrapping only where a known name is left without it.
  while (words.length > 1 && isWrapping(words[0]) && !PART_OF_TITLE.test(words.slice(0, 2).join(' '))) words.shift()
  // "Certified Payroll Professional" keeps its last.
  while (words.length > 1 && isWrapping(words.at(-1)) && fold(words.at(-1)!) !== 'professional') words.pop()
  return words.join(' ')
}

const CREDENTIAL_LINE = phrases('i')`
  licen[cs]
  certif
  \bcards?\b
  permit
  registr
  \bticket\b
  designat
  credential
  endorsement
  diploma
  \bboard\b
  \bnotary\b
  \bpin\b
  qualif
  \bregistered\b.{0,40}\bsince\b
`
const LAPSED = phrases('i', String.raw`\b(?:…)\b`)`
  expired
  lapsed
  not (?:been )?renewed
  revoked
  suspended
  inactive
  surrendered
  r[au]n out
  out of date
  no longer (?:valid|current|active|registered|certified|licensed|in date|held|hold|on the register)
  non-?practi[sc]ing
  let (?:it|this|that|mine) (?:go|lapse|expire|drop|run out)
  overdue
  struck off
  came off the register
  not (?:currently )?(?:valid|in date)
`
const COMING = united([
  UNDER_WAY,
  phrases('i', String.raw`\b(?:…)\b`)`
    pending
    scheduled
    preparing for
    eligible for
    sitting (?:for|in)
    to sit
    awaiting
    applied for
    booked
    enrolled
    (?:starting|starts|to start)(?: in| on)? (?:\w+ )?20\d\d
    part[- ]qualified
    (?:\d+|one|two|three|four|five|six) (?:papers?|exams?|modules?) (?:left|remaining|to go|to sit)
    not yet
    final year(?! project)
  `,
])

/**
 * How a credential stands: valid, no longer, not yet, for another region, in a form that allows less, under another name, as letters
 * behind the name where a region's is asked, or as the title of a job alone.
 */
export type Standing = 'held' | 'lapsed' | 'coming' | 'elsewhere' | 'lesser' | 'another' | 'letters' | 'title-only'

/** "Kansas substitute teaching license": what lets its holder do less than the licence itself. */
const LESSER =
  /\b(?:substitute|provisional|temporary|emergency|interim|student|trainee|apprentice|restricted|limited|learner(?:['’]?s)?)(?: [a-z]+)? $/i

const isLesser = (asked: string, { start }: Span, { text }: Paper): boolean => {
  const kind = LESSER.exec(text.slice(Math.max(0, start - 40), start))?.[0]
  return kind !== undefined && !LESSER.test(`${asked} `) && !fold(asked).includes(fold(kind).split(' ')[0]!)
}

/** Licences that hold in several regions. */
const HOLDS_WIDELY = /\b(?:compact|multi-?state|nationwide|national|all states|reciproc\w+|NLC|ENLC|NCARB|federal)\b/i

/** Whose licence the line shows where one of a region is asked: of other regions alone, or, without any, a paper of another name. */
function strangeness(
  asked: readonly string[],
  line: string,
  core: string,
  span: Span,
  paper: Paper,
): Standing | undefined {
  if (asked.length === 0) return undefined
  const said = regionsIn(wordsOf(line))
  if (said.length === 0 && LICENCE.test(line)) return undefined
  if (said.length === 0)
    return isInOtherName(core, span, paper) ? 'another' : isAfterName(span, paper) ? 'letters' : undefined
  // "Delaware teaching license" where Oregon's is asked
  const isAbroad = !said.some((region) => asked.includes(region)) && !HOLDS_WIDELY.test(line)
  return isAbroad && isShownAsCredential(span, paper) ? 'elsewhere' : undefined
}

export interface Credential {
  readonly mention: Mention
  readonly standing: Standing
}

/** Where the paper shows the credential, and how it stands. A job title of the same name shows it only by the way. */
export function credentialsOf(
  { name, issuer = '', kind }: Pick<CertificationCriterion, 'name' | 'issuer' | 'kind'>,
  matching: Policy['matching'],
  paper: Paper,
  asOf: string,
): Credential[] {
  const core = credentialName(name)
  const regions = kind === 'licence' ? regionsIn(wordsOf(`${name}, ${issuer}`)) : []
  const asked = mentionsOf(name, matching, paper)
  // "Tanker endorsement" is not shown by a tanker, nor "Forklift certificate" by a forklift.
  const bare = mentionsOf(core, matching, paper).filter(
    ({ span }) => isNameOfCredential(core, paper) || isShownAsCredential(span, paper),
  )
  const named = [...new Set([...asked, ...bare])].filter(
    (mention) =>
      !mention.refusal &&
      speaksOfCredential(mention, core, paper) &&
      isOfClass(classOf(name, matching), mention, matching, paper),
  )
  const letters = matching === 'knowing' ? bodiesIn(name, core).flatMap((body) => membershipLetters(body, paper)) : []
  const endorsed = matching === 'knowing' ? endorsementsListed(name, paper) : []
  const below = linesUnderHeading(core, paper).map((span): Mention => ({ span, likeness: 'named' }))
  const classes = isOnlyWrapping(core) ? classesShown(name, matching, paper) : []
  const credentials = [...named, ...letters, ...endorsed, ...below, ...classes].map((mention) => ({
    mention,
    standing: isLesser(name, mention.span, paper) ? 'lesser' : standingOf(mention.span, core, paper, asOf, regions),
  }))
  if (credentials.length === 0 && matching === 'knowing')
    return [...heldOfOtherKind(name, matching, paper), ...heldAsTitle(name, paper)]
  return credentials.some(({ standing }) => standing === 'lapsed')
    ? credentials.filter(({ standing, mention }) => standing !== 'held' || isSaidToHold(mention.span, paper))
    : credentials
}

/** "SIA Door Supervisor licence": one kind of a body's papers. */
const OF_A_KIND = /^(?<body>[A-Z]{2,6}) (?:[A-Z]\w+ )+(?:licen[cs]e|card|ticket|badge)$/

/** "SIA licence", "SIA CCTV licence" where another kind is asked for: a paper of the body, and not said to be the one. */
function heldOfOtherKind(name: string, matching: Policy['matching'], paper: Paper): Credential[] {
  const body = OF_A_KIND.exec(name)?.groups?.['body']
  if (body === undefined || classOf(name, matching) !== undefined) return []
  return mentionsOf(body, matching, paper)
    .filter(({ span, refusal }) => !refusal && isShownAsCredential(span, paper))
    .map((mention) => ({ mention, standing: 'another' }))
}

/** "Associate Solicitor" where a qualified solicitor is asked for: who works as one may well be qualified, and does not say so. */
function heldAsTitle(name: string, paper: Paper): Credential[] {
  const post = QUALIFIED.exec(name)?.groups?.['post']
  if (post === undefined || titleScore(wordsOf(post)) < SURELY_TITLE) return []
  const titles = paper.resume.work.flatMap(({ position }) => (position ? [position.quote.span] : []))
  return mentionsOf(post, 'stemmed', paper)
    .filter(
      ({ span, refusal }) =>
        !refusal &&
        titles.some((title) => holds(title, span)) &&
        !isLesser(name, span, paper) &&
        lastOf(paper.text.slice(span.start, span.end)) === lastOf(post),
    )
    .map((mention) => ({ mention, standing: 'title-only' }))
}

const QUALIFIED = /^(?:fully )?(?:qualified|licen[cs]ed|registered|certified|chartered|accredited) (?<post>.+)$/i

/** Where a paper says that it has lapsed, another place that merely names it does not outweigh that. */
const isSaidToHold = (span: Span, { text }: Paper): boolean =>
  /\b(?:current|active|valid|renew(?:ed|s)|expires|through|until)\b/i.test(text.slice(...edges(lineAround(text, span))))

/** "Licences": a word that only wraps a name shows nothing of its class. */
const isOnlyWrapping = (words: string): boolean => words.split(/\s+/).every((word) => WRAPPING.has(fold(word)))

/** Whether the line gives the class asked for; to who knows, also where it names the licence without one. */
function isOfClass(
  asked: string | undefined,
  { span, likeness }: Mention,
  matching: Policy['matching'],
  { text }: Paper,
): boolean {
  const said = classOf(text.slice(...edges(lineAround(text, span))), matching)
  return (
    asked === undefined ||
    said === asked ||
    (said === undefined &&
      matching === 'knowing' &&
      likeness !== 'implied' &&
      !isOnlyWrapping(text.slice(span.start, span.end)))
  )
}

/** "Cat C+E, Driver CPC": among papers a licence that has no name but its class goes by that; who compares letters wants the same ones. */
function classesShown(name: string, matching: Policy['matching'], paper: Paper): Mention[] {
  const words = CLASS.exec(name)?.[0]
  if (words === undefined) return []
  return spansOf(paper.text, CLASSES)
    .filter((span) => sectionAt(paper, span) === 'certificates')
    .flatMap((span): Mention[] => {
      const said = paper.text.slice(span.start, span.end)
      if (fold(said) === fold(words)) return [{ span, likeness: 'named' }]
      return matching === 'knowing' && classOf(said, matching) === classOf(words, matching)
        ? [{ span, likeness: 'other-name' }]
        : []
    })
}

const CLASSES = new RegExp(CLASS.source, 'gi')

/** The letters of the body whose member is asked for. */
const bodiesIn = (name: string, core: string): readonly string[] =>
  /\b(?:member|fellow)(?:ship)?\b/i.test(name)
    ? [...(name.match(/\b\p{Lu}{4,8}\b/gu) ?? []), (BODY.exec(name)?.[1]?.match(/\b\p{Lu}/gu) ?? []).join('')]
    : [core]
/** "Chartered member of the Royal Institution of Chartered Surveyors": RICS. */
const BODY = /\b(?:[Mm]ember|[Ff]ellow)(?:ship)? of (?:the )?(\p{Lu}\p{Ll}+(?: (?:of|for|and|in|the|\p{Lu}\p{Ll}+))+)/u

/** "MIWFM", "FCIPD": a grade of membership and the body's letters in one. */
function membershipLetters(body: string, { words, text }: Paper): Mention[] {
  if (!/^\p{Lu}{4,8}$/u.test(body)) return []
  const letters = new RegExp(`^(?:Assoc|Grad|Tech|Cert|CM|CF|A|M|F)${body}$`)
  const ending = body.toLowerCase()
  return words
    .filter(({ start, end, folded }) => folded.endsWith(ending) && letters.test(text.slice(start, end)))
    .map(({ start, end }) => ({ span: { start, end }, likeness: 'other-name' }))
}

/** Whether the name, without the words around it, is a credential's and nothing else's: CPA, AWS D1.1, but not "dental hygiene". */
const isNameOfCredential = (core: string, paper: Paper): boolean =>
  /\p{Lu}.*[\p{Lu}\d]/u.test(core) || isNamedPaper(core, paper)

function standingOf(span: Span, core: string, paper: Paper, asOf: string, regions: readonly string[]): Standing {
  const line = paper.text.slice(...edges(lineAround(paper.text, span)))
  const said = saidOf(span, paper)
  if (LAPSED.test(said) || hasExpired(span, paper, asOf)) return 'lapsed'
  if (COMING.test(said)) return 'coming'
  const strange = strangeness(regions, line, core, span, paper)
  if (strange) return strange
  const isTitleToo =
    paper.lexicon.meanings(core).some((concept) => concept.kind === 'title') ||
    (titleScore(wordsOf(core)) >= SURELY_TITLE && !CERTIFIES.test(core) && !isNamedPaper(core, paper))
  // Among what was earned, the name of a paper is no title of a job: "Level 4 Retrofit Assessor, 2024".
  return isTitleToo && sectionAt(paper, span) !== 'education' && !isShownAsCredential(span, paper)
    ? 'title-only'
    : 'held'
}

/**
 * What a line says of the paper named there: in "PMP; Scrum Master (lapsed 2024)" and in "PMP (2023), Scrum Master (lapsed 2024)" PMP has
 * not lapsed, and in "Active registration. Completing a diploma" the registration is held.
 */
function saidOf(span: Span, paper: Paper): string {
  const { start, end } = lineAround(paper.text, span)
  const before = matchesOf(paper.text.slice(start, span.start), APART).at(-1)
  const from = before ? start + before.index + before[0].length : start
  const until = span.end + (matchesOf(paper.text.slice(span.end, end), APART)[0]?.index ?? end - span.end)
  const own = span.start - from
  return paper.text.slice(from, until).replace(BRACKETED, (whole, name: string, at: number) => {
    const isOwn = at <= own && own < at + whole.length
    return isOwn || !isOtherPaper(name, paper) ? whole : name
  })
}

/** Where a line begins to speak of something else. */
const APART = /;|\s[|•·]\s|\.\s(?=\p{Lu})/gu

/** "Scrum Master (lapsed 2024)": an item of a list, and what is said of it alone. */
const BRACKETED = /([^,()]+)\([^()]*\)/g

/** More than the place or the number of the paper before it: "RN license, New York (expired 2023)". */
const isOtherPaper = (name: string, { lexicon }: Paper): boolean =>
  lexicon.meanings(name.trim()).length > 0 ||
  (wordsOf(name).length > 1 && regionsIn(wordsOf(name)).length === 0 && !/\d/.test(name))

/** "Registered Dietitian" is a paper of its own, and no dietitian license of Idaho. */
const isInOtherName = (core: string, { start, end }: Span, { text }: Paper): boolean =>
  !STANDING.test(core) && STANDING.test(text.slice(Math.max(0, start - 20), end))
const STANDING = /\b(?:registered|certified|chartered|board[- ]certified) /i
const LICENCE = /\b(?:licen[cs]\w*|lic|permit)\b/i

/** Names of papers that are no title of a job by themselves. */
const CERTIFIES = /^(?:certified|chartered|accredited|board|qualified)\b/i
const isNamedPaper = (core: string, { lexicon }: Paper): boolean =>
  lexicon.meanings(core).some(({ kind }) => kind === 'certification' || kind === 'licence')

/** Other names count as a credential's only where they are one: "step-down" is progressive care, and no certificate in it. */
function speaksOfCredential({ span, likeness }: Mention, core: string, paper: Paper): boolean {
  if (likeness === 'named') return true
  const said = paper.text.slice(span.start, span.end)
  if (isTrade(core) && isOfABody(span, paper)) return false
  // "conveyancing" shows no Licensed Conveyancer: who holds the paper is named by it.
  if (likeness === 'word-form') return !isTrade(core) || lastOf(said) === lastOf(core)
  // "Diploma in Early Childhood Education, Lakes College" is no registration with the College of Early Childhood Educators.
  if (likeness === 'reordered' && sectionAt(paper, span) === 'education') return false
  return isShownAsCredential(span, paper) || isNamedPaper(said, paper)
}

const isTrade = (words: string): boolean => titleScore(wordsOf(words)) >= 1.5

/** "College of Occupational Therapists", "Electricians Licensing Board": those whom a body has registered are not who names it. */
const isOfABody = ({ start, end }: Span, { text }: Paper): boolean =>
  BODY_BEFORE.test(text.slice(Math.max(0, start - 80), start)) || BODY_BEHIND.test(text.slice(end, end + 60))
const BODY_BEFORE =
  /\b(?:Registry|Register|College|Board|Council|Association|Academy|Society|Institut(?:e|ion)|Chamber|Commission|Federation|Guild|Order) (?:of|for) (?:the )?(?:\p{Lu}[\p{L}-]+,? (?:(?:and|of|&) )?){0,4}$/u
const BODY_BEHIND =
  /^s?['’]?(?: \p{Lu}\p{L}+){0,2} (?:Registry|Board|Council|Association|Academy|Society|Institute|Commission|Federation|Guild)\b/u

const lastOf = (words: string): string | undefined => wordsOf(words).at(-1)?.base

/** “PGCE with QTS”: awarded beside a degree. A degree that is only called like the credential is none. */
const isAwardedWith = (span: Span, paper: Paper): boolean =>
  sectionAt(paper, span) === 'education' && /\b(?:with|leading to) $/i.test(paper.text.slice(0, span.start).slice(-12))

const isShownAsCredential = (span: Span, paper: Paper): boolean =>
  sectionAt(paper, span) === 'certificates' ||
  isAwardedWith(span, paper) ||
  CREDENTIAL_LINE.test(paper.text.slice(...edges(lineAround(paper.text, span)))) ||
  isAfterName(span, paper)

const edges = ({ start, end }: Span): [number, number] => [start, end]

const VALID_TO = /\b(?:expir\w*|exp|valid|through|thru|until|till|to)\b[^\n]{0,12}$/i

/** An end of validity in the past; "renewed May 2026" is none. */
const hasExpired = (span: Span, paper: Paper, asOf: string): boolean =>
  paper.resume.certificates.some(
    ({ span: entry, expires }) =>
      holds(entry, span) &&
      expires !== undefined &&
      expires.latest < asOf.slice(0, 7) &&
      VALID_TO.test(paper.text.slice(Math.max(entry.start, expires.quote.span.start - 30), expires.quote.span.start)),
  )

/** Letters after the name: "Theodora Lindqvist, SHRM-CP". */
function isAfterName(span: Span, paper: Paper): boolean {
  const name = paper.resume.basics.name?.quote.span
  return (
    name !== undefined &&
    span.start >= name.end &&
    span.start - name.end <= 40 &&
    !paper.text.slice(name.end, span.start).includes('\n')
  )
}
