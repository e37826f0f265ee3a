import { withArticle } from '../model/articles.ts'
import type { Fix } from '../model/finding.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { one, whereDone } from '../model/workplaces.ts'
import { isIndustry } from './industries.ts'
import { mentionsOf } from './mentions.ts'
import { jobAt, type Paper } from './paper.ts'
import { choicesIn } from './scope.ts'

/** What one is ("chef"), has ("supervisory role") or is within ("rail sector", "acute setting", "care home"); all else is what one works at. */
type Kind = 'title' | 'role' | 'branch' | 'setting' | 'place' | 'work'

function kindOf(of: string, lexicon: Lexicon): Kind {
  const [, noun] = /\b(roles?|positions?|posts?|jobs?|capacity|settings?|environments?)$/i.exec(of) ?? []
  if (noun) return /^[sec]/i.test(noun) ? 'setting' : 'role'
  if (isIndustry(of)) return 'branch'
  if (whereDone(of) !== undefined) return 'place'
  const last = lexicon.find(of).at(-1)
  return last?.span.end === of.length && last.concepts.some(({ kind }) => kind === 'title') ? 'title' : 'work'
}

/** "in accounts payable", "as a chef", "in such a role", "in an acute setting", "in the rail sector", "on a dairy farm" */
export function inWork(of: string, lexicon: Lexicon): string {
  switch (kindOf(of, lexicon)) {
    case 'title':
      return `as ${one(of)}`
    case 'role':
    case 'setting':
      return `in ${/^\S+$/.test(of) ? `such ${one(of)}` : one(of)}`
    case 'branch':
      return `in ${branchOf(of)}`
    case 'place':
      return whereDone(of)!
    case 'work':
      return `in ${of}`
  }
}

/** "retail", "the rail sector", "a regulated industry" */
const branchOf = (of: string): string =>
  !/ (?:sector|industry)$/i.test(of) || /^(?:the|an?|our) /i.test(of)
    ? of
    : /^(?:\p{L}+ed|similar|relevant|comparable) /iu.test(of)
      ? withArticle(of)
      : `the ${of}`

/**
 * The line that names the work in each job that was such work: of several that would do, one that the paper says of some job if it can be,
 * and none that it says there is no experience with.
 */
export function nameWork(of: string, paper: Paper): Fix {
  const choices = choicesIn(of).filter((each) => !isDenied(each, paper))
  const name = choices.find((each) => isSaid(each, paper)) ?? choices[0]
  if (name === undefined) return { kind: 'none', why: `The paper says that there is no experience with ${of}.` }
  const { write, onlyIf } = WRITTEN[kindOf(name, paper.lexicon)](name, paper.lexicon)
  const others = choices.filter((each) => each !== name)
  const rest = others.length > 0 ? `; ${others.join(' or ')} would do as well` : ''
  return { kind: 'name-it', write, onlyIf: `${onlyIf}: say so in each job where it is true${rest}` }
}

const isSaid = (name: string, paper: Paper): boolean =>
  mentionsOf(name, 'knowing', paper).some(({ span, refusal }) => !refusal && jobAt(paper, span))

const isDenied = (name: string, paper: Paper): boolean => {
  const mentions = mentionsOf(name, 'knowing', paper)
  return mentions.length > 0 && mentions.every(({ refusal }) => refusal === 'negated')
}

const within = (of: string, lexicon: Lexicon) => ({ write: of, onlyIf: `that job was ${inWork(of, lexicon)}` })

const WRITTEN: Readonly<Record<Kind, (of: string, lexicon: Lexicon) => { write: string; onlyIf: string }>> = {
  title: (of, lexicon) => ({ write: `Worked ${inWork(of, lexicon)}`, onlyIf: 'you did' }),
  role: (of) => ({ write: of, onlyIf: `that job was ${one(of)}` }),
  branch: within,
  setting: within,
  place: within,
  work: (of) => ({ write: of, onlyIf: `that job involved ${of}` }),
}
