import type { Span } from '../model/quote.ts'
import type { SectionKind } from '../model/resume.ts'
import { type Paper, sectionAt } from './paper.ts'

/**
 * Whether a name is said in small letters as a word of the language: "fresh ideas" where IDeaS is asked, "to remedy a fault" where
 * Remedy is. What stands in a job or project is meant as asked.
 * @param name as the posting prints it
 */
export function isSaidAsCommonWord(name: string, paper: Paper, span: Span): boolean {
  const said = paper.text.slice(span.start, span.end)
  if (said !== said.toLowerCase() || MEANT_IN.has(sectionAt(paper, span))) return false
  const before = paper.text.slice(Math.max(0, span.start - 60), span.start)
  if (/\p{Ll}\p{Lu}/u.test(name)) return /\p{L} $/u.test(before)
  return (
    (/\p{L} $/u.test(before) && !NAMED_BEFORE.test(before)) ||
    COMMON_BEFORE.test(before) ||
    DOES.test(paper.text.slice(span.end, span.end + 12))
  )
}

const MEANT_IN: ReadonlySet<SectionKind> = new Set(['work', 'projects'])

/** "Colleagues ascribe my …": what somebody does. */
const DOES = /^ (?:an?|the|this|that|my|our|your|his|her|their|its|more|most) /

/** Behind these a name may stand: "experience with leap". Behind other words it is none: "sings alto in a choir". */
const NAMED_BEFORE =
  /\b(?:in|on|with|of|for|at|by|using|via|through|into|from|and|or|as|like|including|use[ds]?|know) $/i

/** An article or another word that no product's name follows, and what may stand between: "an ideal", "every glass beaker", "can leap". */
const COMMON_BEFORE =
  /\b(?:an?|the|every|each|any|no|this|that|my|our|his|her|their|to|can|could|will|would|I|we) (?:(?!(?:in|on|with|of|for|at|by|using)\b)[a-z-]+ ){0,2}$/i
