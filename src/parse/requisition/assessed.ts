import type { Span } from '../../model/quote.ts'
import type { Zone } from '../../model/requisition.ts'

/** How a criterion is looked at, in the letters and words of person specifications. */
const WAY =
  '(?:[AITPRCQLOEWDS]|AF|AC|CV|IV|App(?:lication)?(?: form)?|Int(?:erview)?|Ref(?:erence)?s?|Cert(?:ificate)?s?|Tests?|Form|Task|Exercise|Assessment|Presentation|Observation|Documents)'
const WAYS = `${WAY}(?:(?: ?[/,&+] ?| and | )${WAY})*`
const CELL = new RegExp(`^${WAYS}\\.?$`, 'i')
const BRACKET = new RegExp(` ?[([]${WAYS}[)\\]]\\.?$`)
/** Those that look at what a candidate sends in. */
const ON_PAPER = /^(?:[ACQDS]|AF|AC|CV|app\w*|cert\w*|form|documents)$/i

/** "(E)", "– Desirable", "(D – A/I)", and behind them "A, C" or a remark in brackets. */
const MARK = new RegExp(
  `(?: ?[([](?:(?<must>E|Ess|Essential|M)|(?<nice>D|Des|Desirable))(?: ?[–—:;,/-] ?(?<within>${WAYS}))?[)\\]]| [–—-] (?:Essential|M(?:UST|ust|andatory|ANDATORY)(?: [Hh]ave)?|(?<wish>Desirable|(?:Good|Nice)[ -]to[ -][Hh]ave|GOOD TO HAVE|NICE TO HAVE|Preferred|Optional)))(?: ?\\([^()]{0,60}\\)|[ –—-]+(?<behind>${WAYS}))?\\.?$`,
)

/** "Grafting E A/I", "Espaliers D A – given if not held": a letter without brackets, and how it is assessed. */
const BARE_MARK = new RegExp(` (?:(?<must>E)|D) (?<ways>${WAYS}|Pre-?employment)(?: [–—-] [^–—]{2,50})?$`)

/** "E  Two years of grafting", "D Espaliers" */
const MARK_BEFORE = /^[([]?(?:(?<must>E)|D)[)\]]?(?: {2,}|\t+|: | [–-] | (?=\p{Lu}\p{Ll}))/u

/** The letter that a line begins with, and where its own words begin. */
export function levelMarkAtStart(line: string): { readonly end: number; readonly zone: Zone } | undefined {
  const match = MARK_BEFORE.exec(line)
  return match ? { end: match[0].length, zone: match.groups!['must'] ? 'requirements' : 'nice-to-have' } : undefined
}

/** How far from the end of a line a mark may begin. */
const REACH = 80

/** "(E)", "– Desirable" at the end of a line. */
export function levelMarkAtEnd(
  line: string,
): { readonly at: number; readonly zone: Zone; readonly assessed?: Span } | undefined {
  const bare = BARE_MARK.exec(line.slice(-REACH))
  if (bare) {
    const at = Math.max(0, line.length - REACH) + bare.index
    const start = at + 3
    const end = start + bare.groups!['ways']!.length
    return { at, zone: bare.groups!['must'] ? 'requirements' : 'nice-to-have', assessed: { start, end } }
  }
  const match = MARK.exec(line.slice(-REACH))
  if (!match) return undefined
  const { nice, wish, within, behind } = match.groups!
  const at = Math.max(0, line.length - REACH) + match.index
  const ways = within ?? behind
  const start = ways === undefined ? -1 : line.lastIndexOf(ways)
  return {
    at,
    zone: (nice ?? wish) === undefined ? 'requirements' : 'nice-to-have',
    ...(ways !== undefined && { assessed: { start, end: start + ways.length } }),
  }
}

/** Whether a table's cell tells how a criterion is assessed: "A/I", "Interview and test". */
export const tellsAssessment = (cell: string): boolean => CELL.test(cell)

/** "(A/I)" at the end of a line. */
export const assessmentAtEnd = (line: string): Span | undefined => {
  const match = BRACKET.exec(line.slice(-40))
  if (!match) return undefined
  const start = Math.max(0, line.length - 40) + match.index
  return { start, end: line.length }
}

/** Nobody looks for it on paper: it is assessed at interview, by a test or the like. */
export const isAfterPapers = (ways: string): boolean =>
  !(ways.match(/[a-z]+/gi) ?? []).some((way) => ON_PAPER.test(way))
