import { fold } from '../../text/words.ts'
import { defineScreen } from '../define-screen.ts'
import { mentionsOf } from '../mentions.ts'
import { quoteAt } from '../paper.ts'
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
    const listed = paper.resume.languages.find((each) => fold(each.language.value) === fold(name))
    if (listed?.fluency && fluency !== undefined && BASIC.test(listed.fluency.value) && !BASIC.test(fluency))
      return {
        outcome: policy.doubt === 'question' ? 'unclear' : 'unmet',
        say: 'basic',
        data: { language: name, said: listed.fluency.value, fluency },
        evidence: [listed.fluency.quote],
      }
    if (listed) return { outcome: 'met', say: 'named', data: { language: name }, evidence: [listed.language.quote] }
    const mentions = mentionsOf(name, policy.matching, paper).filter(({ refusal }) => !refusal)
    const seen = mentions.find(({ span }) => sightOf(paper, span, policy) === 'seen')
    if (seen) return { outcome: 'met', say: 'named', data: { language: name }, evidence: [quoteAt(paper, seen.span)] }
    const lost = mentions.find(({ span }) => sightOf(paper, span, policy) === 'lost')
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

const BASIC = /\b(?:basic|beginner|elementary|conversational|limited|school|some|a[12])\b/i

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
