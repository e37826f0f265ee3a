import { overlaps, type Quote, quote, type Span } from '../model/quote.ts'
import { type Pattern, phrases } from '../text/phrases.ts'
import type { Paper } from './paper.ts'

/** What a paper says of its own about the questions a form would ask. Declared by the candidate, never inferred. */
const STATEMENTS = {
  'needs sponsorship': phrases('i', String.raw`\b(?:…)\b`)`
    (?<!\bnot |n['’]t |\bno longer |\bnever )(?:will |would |may )?(?:requires?|needs?|needing|requiring) (?:visa |work |employer |h-?1b )*sponsorship
    sponsorship (?:is )?(?:required|needed)
    (?<!\bnot |n['’]t )(?:needs?|have|has|required) to sponsor me
    (?<!\bnot |n['’]t )(?:requires?|needs?) (?:to be sponsored|an? (?:new |visa )?sponsor(?:ing employer)?)
    (?<!\bnot |n['’]t )(?:needs?|have|has|required|wants?) (?:an? |the |my |another )?[\w-]+ to sponsor (?:me|(?:an?|my) (?:[\w-]+ ){0,2}(?:visa|permit))
    (?<!\bnot |n['’]t |\bno longer |\bnever )(?:requires?|needs?|needing|requiring) an? (?:new )?(?:sponsored|work(?:ing)?|skilled worker|employment|h-?1b) (?:visa|permit)
    on (?:an? |my )?(?:student|study|f-?1|j-1|working holiday|visitor) visa,? (?:(?:that|which|and) (?:it )?)?(?:ends|ending|expires|expiring|runs? out|valid|until|to|till|through)\b
    new employer (?:would|must|will|has|needs)(?: to| have to| need to)* (?:file|sponsor|petition|transfer|apply for)
    (?:after|seeking|looking for|in search of) (?:an? )?(?:visa )?sponsor(?:ship)?(?=[.;,\n]|$)
    (?:capped|limited|restricted) (?:at|to) \d+ hours (?:a|per|each) (?:week|fortnight)
    not (?:yet |currently )?(?:authori[sz]ed|eligible|permitted|entitled) to work
    no (?:right|permit|permission|authori[sz]ation) to work
  `,
  'may work': phrases('i', String.raw`\b(?:…)\b`)`
    (?:legally |fully |already )?(?:authori[sz]ed|eligible|entitled|permitted) to work
    work authori[sz]ation\b
    (?:lawful |legal )?permanent resident\b
    green[- ]card holder
    right to work\b(?![- ](?:checks?|documents?|documentation|paperwork|audits?|compliance|verification))
    (?<!no )(?:full |unrestricted )?work(?:ing)? rights
    indefinite leave to remain
    (?:pre-)?settled status
    stamp 4\b
    (?:valid |current |open )?work permit
    (?:without|no|not (?:need|require)\w*|does not (?:need|require)|do not (?:need|require)) (?:visa |work |employer )*sponsorship
    sponsorship not (?:required|needed)
  `,
  'will not relocate': phrases('i', String.raw`\b(?:…)\b`)`
    not (?:able|willing|open|prepared|looking|available) to (?:relocate|move)
    unable to relocate
    no relocation
    not open to (?:relocation|relocating|moving)
    not (?:looking|available) for relocation
    cannot relocate
    (?:cannot|can['’]t|can not|will not|won['’]t|would not|not going to) (?:move|relocate|leave the area)
    not moving
    no plans to (?:move|relocate)
    settled here
    staying put
    (?:looking|searching|available) (?:for (?:work|jobs?|roles?) )?in [\w .]{2,30} only
    only (?:looking|searching|available|interested) (?:for (?:work|jobs?|roles?) )?in (?!person)
    (?:remote(?: work| roles?| positions?)? only|only remote(?: work| roles?| positions?)?|fully remote only)
  `,
  'will relocate': phrases('i', String.raw`\b(?:…)\b`)`
    (?:willing|open|able|ready|prepared|available|happy) to (?:relocate|relocation|move)
    relocating to
    will relocate
    relocation possible
  `,
  'will not travel': /\b(?:no travel|not (?:able|willing) to travel|cannot travel|unable to travel)\b/i,
  'will travel': /\b(?:willing|able|open|ready|happy|available) to travel\b/i,
  'will not do shifts': phrases('i', String.raw`\b(?:…)\b`)`
    no (?:night|weekend|shift)s?(?: work| shifts?)?
    (?:days|day shifts?|weekdays) only
    not available (?:for|on|at) (?:nights?|weekends?|shifts?)
  `,
  'will do shifts': phrases('i', String.raw`\b(?:…)\b`)`
    (?:willing|able|available|happy|open|free|prepared) (?:to work|to do|to cover|for|on|at) (?:any |all |both |evenings?,? |days?,? |and |or )*(?:nights?|weekends?|shifts?|any (?:hours|day|time)|rotating)
  `,
  'driving licence': phrases(
    'mu',
    String.raw`(?<=^|[,;|•·(:.]\s{0,3}|[-–—*>▪◦‣]\s{1,3}|\b(?:[Hh]olds?|[Hh]a(?:ve|s)|[Ww]ith|and|own) (?:an? |my (?:own )?)?)(?:…)\b(?! (?:lessons?|tests?|theory|in progress|expected|pending|soon))`,
  )`
    (?:(?:full|clean|valid|current|active|manual|and|category B|class [A-D]|[A-Z]{2,3}|\p{Lu}\p{Ll}+),? ){0,5}[Dd]riv(?:er|ing)(?:['’]?s)? [Ll]icen[cs]e
  `,
  'no driving licence': phrases('i', String.raw`\b(?:…)\b`)`
    (?:no|without(?: a)?|do(?:es)? not (?:have|hold)(?: a)?) (?:valid |full )?driv(?:er|ing)(?:['’]?s)? licen[cs]e
    provisional (?:[\w.]+ )?driv(?:er|ing)(?:['’]?s)? licen[cs]e
    (?:learner['’]?s?|provisional) (?:permit|licen[cs]e)
    driv(?:er|ing)(?:['’]?s)? licen[cs]e(?: is|(?:[:,(]| [-–(])[^.;|\n]{0,30})? ?(?<!\b(?:never|not|no) )(?:suspended|revoked|expired|lapsed|withdrawn|surrendered)
    (?:suspended|revoked|expired|lapsed) driv(?:er|ing)(?:['’]?s)? licen[cs]e
    (?<!\b(?:never|not) (?:been )?)(?:disqualified|banned) from driving
  `,
} as const

export type Statement = keyof typeof STATEMENTS

const known = new WeakMap<Paper, Map<Statement, Quote | undefined>>()

/** Where the paper makes the statement, or undefined where it is silent. */
export function statementIn(paper: Paper, statement: Statement): Quote | undefined {
  const statements = known.get(paper) ?? new Map<Statement, Quote | undefined>()
  known.set(paper, statements)
  if (!statements.has(statement)) statements.set(statement, findStatement(paper, statement))
  return statements.get(statement)
}

const findStatement = (paper: Paper, statement: Statement): Quote | undefined => saidIn(paper, STATEMENTS[statement])

/** Whose citizens may work in a country. */
const CITIZENS: ReadonlyMap<string, string> = new Map([
  ['United States', String.raw`US|U\.S\.|United States|American`],
  ['United Kingdom', 'UK|British|Irish'],
  ['Ireland', 'Irish|EU|EEA|UK|British'],
  ['European Union', 'EU|EEA|Irish'],
  ['Canada', 'Canadian'],
  ['Australia', 'Australian|New Zealand|NZ'],
  ['New Zealand', 'New Zealand|NZ|Australian'],
])

/** "Irish citizen": where the paper says that its bearer is of a country whose people need nobody's leave there, or in any where none is named. */
export function citizenshipIn(paper: Paper, country: string | undefined): Quote | undefined {
  const nations = country === undefined ? [...CITIZENS.values()].join('|') : CITIZENS.get(country)
  return nations === undefined
    ? undefined
    : saidIn(
        paper,
        new RegExp(String.raw`(?<!\bnon[- ])\b(?:${nations}) (?:citizen(?:ship)?|passport(?: holder)?)\b`, 'i'),
      )
}

function saidIn(paper: Paper, pattern: Pattern): Quote | undefined {
  const told = pointsOf(paper)
  for (const line of paper.resume.document.lines) {
    if (told.some((point) => overlaps(point, line.span))) continue
    const match = pattern.exec(paper.text.slice(line.span.start, Math.min(line.span.end, line.span.start + LONGEST)))
    if (match)
      return quote('resume', paper.text, {
        start: line.span.start + match.index,
        end: line.span.start + match.index + match[0].length,
      })
  }
  return undefined
}

const LONGEST = 2_000

/** "No shift went uncovered in two years": the points of a job tell of the job, and declare nothing. */
export const pointsOf = ({ resume }: Paper): Span[] =>
  [...resume.work, ...resume.volunteer].flatMap(({ highlights }) =>
    highlights.filter(({ confidence }) => confidence >= BULLETED).map(({ quote: { span } }) => span),
  )

/** A line with a bullet before it is a point for sure; others below a job may be the paper's last words. */
const BULLETED = 0.9
