import { type Quote, quote, type Span } from '../../model/quote.ts'
import { FLUENCY, fluencyIn } from '../../text/fluency.ts'
import { fold } from '../../text/words.ts'
import { defineScreen } from '../define-screen.ts'
import { mentionsOf } from '../mentions.ts'
import { type Paper, quoteAt } from '../paper.ts'
import { sightOf } from '../sight.ts'

export const language = defineScreen({
  id: 'language',
  question: 'Does the paper show the language?',
  answers: ['language'],
  looksAt: ['paper', 'policy'],
  messages: {
    named: 'Names {language}.',
    written: 'Is written in {language}.',
    basic: 'Names {language} as “{said}”; {fluency} is asked for.',
    lost: 'Names {language}, but a plain reader of the file does not get it.',
    missing: 'Does not name {language}.',
  },
  codes: { basic: 'R11', lost: 'R30', missing: 'R11' },
  run({ name, fluency }, { paper, policy }) {
    const listed = paper.resume.languages.filter((each) => fold(each.language.value) === fold(name))
    const mentions = mentionsOf(name, policy.matching, paper)
    const levels = [
      ...listed.flatMap((each) => each.fluency?.quote ?? []),
      ...mentions
        .filter(({ refusal }) => !refusal || refusal === 'hedged')
        .flatMap(({ span }) => levelBeside(span, paper) ?? []),
    ]
    const best = levels.sort((one, other) => levelOf(other) - levelOf(one))[0]
    if (best && fluency !== undefined && levelOf(best) < leastFor(fluency))
      return {
        outcome: policy.doubt === 'question' ? 'unclear' : 'unmet',
        say: 'basic',
        data: { language: name, said: best.text, fluency },
        evidence: [best],
      }
    if (listed[0])
      return { outcome: 'met', say: 'named', data: { language: name }, evidence: [listed[0].language.quote] }
    const named = mentions.filter(({ refusal }) => !refusal)
    const seen = named.find(({ span }) => sightOf(paper, span, policy) === 'seen')
    if (seen) return { outcome: 'met', say: 'named', data: { language: name }, evidence: [quoteAt(paper, seen.span)] }
    const lost = named.find(({ span }) => sightOf(paper, span, policy) === 'lost')
    if (lost) {
      const evidence = [quoteAt(paper, lost.span)]
      return {
        outcome: 'unmet',
        say: 'lost',
        data: { language: name },
        evidence,
        unseen: 'lost',
        fix: { kind: 'reformat', quote: evidence[0]!, how: 'plain text in one column, in the body of the page' },
      }
    }
    // A whole paper in the language shows it better than the word would.
    if (CODES.get(fold(name)) === paper.resume.language)
      return { outcome: 'met', say: 'written', data: { language: name }, evidence: [] }
    return {
      outcome: 'unmet',
      say: 'missing',
      data: { language: name },
      evidence: [],
      fix: { kind: 'name-it', write: name, onlyIf: `you speak ${name}: say how well` },
    }
  },
})

/** How well it is spoken by these words; where they tell nothing, well enough. */
const levelOf = ({ text }: Quote): number => fluencyIn(text) ?? FLUENTLY
const FLUENTLY = 3

/** "Fluent" is asked of who speaks it well; a level of the Common European Framework is asked as it stands. */
const leastFor = (fluency: string): number =>
  Math.min(fluencyIn(fluency) ?? 0, /^[abc][12]\b/i.test(fluency) ? FLUENTLY : FLUENTLY - 1)

/** The level printed beside a language wherever it is named: "Spanish (basic)", "French: B1", "conversational French and German". */
function levelBeside({ start, end }: Span, { text }: Paper): Quote | undefined {
  const behind = levelBehind(text.slice(end, end + NEAR))
  if (behind !== undefined) return worded(text, end, behind)
  const piece = /[^;:.|•()\n]*$/.exec(text.slice(Math.max(0, start - NEAR), start))![0]
  const before = levelBefore(piece)
  return before === undefined ? undefined : worded(text, start - piece.length + piece.lastIndexOf(before), before)
}

/** Characters. */
const NEAR = 60

function levelBehind(rest: string): string | undefined {
  const apart = /^ ?(?:[(:–—]| - )[^,;.|•()\n]{1,40}/.exec(rest)?.[0]
  if (apart !== undefined) return fluencyIn(apart) === undefined ? undefined : apart
  const level = FLUENCY.exec(rest)
  return level && /^ (?:(?:language|skills?|at|to|is|level) ){0,3}$/.test(rest.slice(0, level.index))
    ? rest.slice(0, level.index + level[0].length)
    : undefined
}

/** Of languages in a row, what is said of the first is said of those behind it that have nothing of their own. */
function levelBefore(piece: string): string | undefined {
  const [own, ...others] = piece.split(/ (?:and|or|&) |, /).reverse()
  const row = others.slice(
    0,
    Math.max(
      0,
      others.findIndex((part) => fluencyIn(part) !== undefined),
    ) + 1,
  )
  const isRow = row.every((part) => /\p{Lu}\p{Ll}+$/u.test(part))
  return [own!, ...(isRow ? row : [])].find((part) => fluencyIn(part) !== undefined)
}

function worded(text: string, at: number, words: string): Quote {
  const start = at + words.search(/\p{L}/u)
  return quote('resume', text, { start, end: at + words.trimEnd().length })
}

const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    english: 'en',
    german: 'de',
    french: 'fr',
    spanish: 'es',
    portuguese: 'pt',
    italian: 'it',
    dutch: 'nl',
  }),
)
