import { lexicon as standard } from '../../lexicon/standard.ts'
import type { Document } from '../../model/document.ts'
import type { Lexicon } from '../../model/lexicon.ts'
import { expectDocument, expectLexicon } from '../../model/papers.ts'
import { quote, type Span } from '../../model/quote.ts'
import type { Ignored, Requisition } from '../../model/requisition.ts'
import { seniorityOf } from '../../text/seniority.ts'
import { tongueOf } from '../../text/tongue.ts'
import { asidesIn } from './asides.ts'
import { type Ask, lineOf, type PassageContext, type Readout } from './ask.ts'
import { isAfterPapers } from './assessed.ts'
import { joinChoices } from './choices.ts'
import { clauseOf } from './clause.ts'
import { readConditions } from './conditions.ts'
import { consolidate, type PlacedAsk } from './consolidate.ts'
import { readCredentials } from './credentials.ts'
import { readEducation } from './education.ts'
import { readExperience } from './experience.ts'
import { factsOf } from './facts.ts'
import { hintsOf, withHints, withoutRepeatedFigures } from './job-posting-data.ts'
import { joinLadders } from './ladders.ts'
import { readLanguages } from './languages.ts'
import { unitsOf } from './layout.ts'
import { levelAt, levelsOf } from './levels.ts'
import { negatedSpans } from './negation.ts'
import type { Passage } from './passage.ts'
import { readPosts } from './posts.ts'
import { type Reading, readingOf, textOf } from './reading.ts'
import { readSkills } from './skills.ts'
import { type Read, withSubstitutes } from './substitutes.ts'
import { asksOrWhy } from './verdicts.ts'
import { zonesOf } from './zones.ts'

/**
 * Reads a posting: what it asks of the candidate and how much hangs on each, and what was passed over and why.
 * Every quote points into `document.text`. Without `lexicon` the standard one is used; words that no table knows are
 * still found where the clause's grammar makes them terms, with less confidence.
 *
 * @throws TypeError where `document` is not one that `readDocument` made, or `lexicon` is none.
 */
export function parseRequisition(document: Document, options: { readonly lexicon?: Lexicon } = {}): Requisition {
  expectDocument(document)
  const lexicon = options.lexicon ?? standard
  expectLexicon(lexicon)
  const text = textOf(document.text)
  const hints = hintsOf(document)
  const passages = withHints(zonesOf(text, unitsOf(document)), hints)
  const judged = passages.map((passage) => ({ passage, verdict: asksOrWhy(document.text, passage) }))
  const asking = judged.filter(({ verdict }) => verdict === 'asks').map(({ passage }) => passage)
  const facts = { ...factsOf(document.text, passages), ...hints.facts }
  const reading = readingOf(text, lexicon, asking, facts.title?.text)
  const read = withSubstitutes(
    document.text,
    judged.map(({ passage, verdict }) => readPassage(reading, passage, verdict)),
  )
  const { placed, repeated } = withoutRepeatedFigures(
    read.flatMap((each) => each.placed),
    hints,
  )
  const { requirements, ignored } = consolidate(document.text, placed)
  const inFigures = repeated.map(
    ({ ask, zone }): Ignored => ({ quote: quote('posting', document.text, ask), zone, why: 'duplicate' }),
  )
  return {
    document,
    ...facts,
    ...rankOf(facts.title?.text, reading.lexicon),
    requirements,
    ignored: [...read.flatMap((each) => each.ignored), ...ignored, ...inFigures],
    language: tongueOf(text.text, text.words),
  }
}

/** What the title tells of rank and trade. */
function rankOf(title: string | undefined, lexicon: Lexicon): Pick<Requisition, 'seniority' | 'trades'> {
  if (title === undefined) return {}
  const known = lexicon.find(title).flatMap(({ concepts }) => concepts.filter(({ kind }) => kind === 'title'))
  const trades = [...new Set(known.map(({ trade }) => trade))]
  return { seniority: seniorityOf(title), ...(trades.length > 0 && { trades }) }
}

/** One passage: not asking anything, it is put aside with the reason; else each reader takes from it what is its own. */
function readPassage(reading: Reading, passage: Passage, verdict: ReturnType<typeof asksOrWhy>): Read {
  const { text } = reading
  if (verdict !== 'asks' && verdict !== 'conditions')
    return {
      passage,
      placed: [],
      ignored: [{ quote: quote('posting', text, passage), zone: passage.zone, why: verdict }],
    }
  const asked = withoutQuestionMark(text, passage)
  const context: PassageContext = { reading, passage: asked, levels: levelsOf(text, asked) }
  const readouts = verdict === 'conditions' ? [readConditions(context)] : readAll(context)
  const asks = readouts.flatMap((readout) => readout.asks).sort((a, b) => a.start - b.start)
  const ways = passage.assessed && text.slice(passage.assessed.start, passage.assessed.end)
  const assessed = ways && isAfterPapers(ways) ? passage.assessed : undefined
  const placed = joinChoices(text, joinLadders(text, asks)).map((ask): PlacedAsk => {
    const level = levelAt(context.levels, ask)
    return { ask, level, zone: passage.zone, clause: clauseOf(text, passage, ask), ...(assessed && { assessed }) }
  })
  const ignored = readouts
    .flatMap((readout) => readout.ignored)
    .map(({ span, why }): Ignored => ({ quote: quote('posting', text, span), zone: passage.zone, why }))
  return { passage, placed, ignored: placed.length + ignored.length > 0 ? ignored : nothingNamed(text, passage) }
}

/** "Fluent in Welsh?" asks for what "Fluent in Welsh" does. */
const withoutQuestionMark = (text: string, passage: Passage): Passage => ({
  ...passage,
  end: passage.start + text.slice(passage.start, passage.end).replace(/ ?\?$/, '').length,
})

/** "Experience leading a brigade of five": nothing is lost, though no screen could look for it. */
const nothingNamed = (text: string, passage: Passage): Ignored[] =>
  /\p{L}{2}/u.test(text.slice(passage.start, passage.end))
    ? [{ quote: quote('posting', text, passage), zone: passage.zone, why: 'nothing-named' }]
    : []

/** Each reader sees what those before it left. */
function readAll(context: PassageContext): Readout[] {
  const negated = readNegations(context)
  const conditions = readConditions(context)
  const experience = readExperience(context, negated.taken)
  const education = readEducation(context, negated.taken)
  const taken = (...readouts: readonly Readout[]): Span[] => readouts.flatMap((readout) => readout.taken)
  const posts = readPosts(context, taken(negated, experience))
  const credentials = readCredentials(context, taken(negated, conditions, experience, posts, education))
  const languages = readLanguages(context, taken(negated, experience, posts, education, credentials))
  const special = [negated, conditions, experience, posts, education, credentials, languages]
  return [...special, readSkills(context, taken(...special))].map(withoutEmpty)
}

/** What is said not to be asked, and what asks nothing by itself. */
function readNegations(context: PassageContext): Readout {
  const { start } = context.passage
  const line = lineOf(context)
  const negated = negatedSpans(line).map((span) => ({ span, why: 'negated' as const }))
  const ignored = [...negated, ...asidesIn(line)].map(({ span, why }) => ({
    span: { start: start + span.start, end: start + span.end },
    why,
  }))
  return { asks: [], taken: ignored.map(({ span }) => span), ignored }
}

const withoutEmpty = (readout: Readout): Readout => ({
  ...readout,
  asks: readout.asks.filter((ask: Ask) => ask.start < ask.end),
})
