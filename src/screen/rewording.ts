import type { Fix } from '../model/finding.ts'
import type { Span } from '../model/quote.ts'
import { beginsItem, capitalised, caseLike } from '../text/letter-case.ts'
import { foldToBase, wordsOf } from '../text/words.ts'
import { bothNames } from './both-names.ts'
import { clipped } from './clippings.ts'
import { type Mention, namesIn } from './mentions.ts'
import { type Paper, quoteAt } from './paper.ts'
import { fitsNumber, isSameNoun } from './same-noun.ts'

/**
 * What to write in place of the paper's words, so that the sentence stays one: the posting's name for a slip, another number or another
 * spelling of it, both names for another name. Undefined where the name does not fit: "Manage complex calendars" cannot be put as "calendar
 * management", nor "a ladder diagram" as "ladder diagrams".
 */
export function rewording(name: string, { span, likeness }: Mention, paper: Paper): Fix | undefined {
  const said = paper.text.slice(span.start, span.end)
  const isSlip = likeness === 'misspelt' || clipped(name).some((other) => foldToBase(other) === foldToBase(said))
  if (isSlip || likeness === 'word-form')
    return namesIn(name)
      .map((each) => asAsked(each, span, paper, isSlip))
      .find((fix) => fix !== undefined)
  const both =
    likeness === 'acronym' || likeness === 'other-name' ? bothNames(namesIn(name)[0]!, span, paper) : undefined
  return both && put(both.words, both.span, paper)
}

const put = (words: string, span: Span, paper: Paper): Fix => ({
  kind: 'reword',
  quote: quoteAt(paper, span),
  with: words,
})

/** The name with the capitals of the words it takes the place of; a noun that they leave out at its end is added: SCADA, "SCADA systems". */
function asAsked(name: string, span: Span, paper: Paper, isSlip: boolean): Fix | undefined {
  const said = paper.text.slice(span.start, span.end)
  const [own, asked] = [wordsOf(said), wordsOf(name)]
  if (own.length !== asked.length && withoutGaps(said) === withoutGaps(name))
    return put(beginsItem(paper.text, span.start) ? capitalised(name) : name, span, paper)
  const last = asked[own.length - 1]
  if (!last || !fitsNumber(own.at(-1)!, last, span, paper.text)) return undefined
  if (isSlip ? own.length !== asked.length : !own.every((word, i) => isSameNoun(word, asked[i]!))) return undefined
  const words = asked.map(({ start, end }, i) => {
    const word = name.slice(start, end)
    const gap = name.slice(end, asked[i + 1]?.start)
    return (own[i] ? caseLike(said.slice(own[i].start, own[i].end), word) : word) + gap
  })
  const isHead = /^\p{Lu}/u.test(said) && beginsItem(paper.text, span.start)
  return put(isHead ? capitalised(words.join('')) : words.join(''), span, paper)
}

const withoutGaps = (words: string): string => foldToBase(words).replaceAll(' ', '')
