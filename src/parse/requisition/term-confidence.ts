import type { Span } from '../../model/quote.ts'
import { matchesOf } from '../../text/phrases.ts'
import { wordsOf } from '../../text/words.ts'
import type { PassageContext } from './ask.ts'
import { breaks } from './grammar.ts'
import { levelAt } from './levels.ts'
import { asksThere } from './passage.ts'
import { nameOf, type Term } from './terms.ts'

/** "experience as a porter in a 4-star hotel": where it was is told by the way. */
const WORKPLACE =
  /\b(?:hotel|restaurant|kitchen|pub|bar|caf[eé]|hospital|clinic|surgery|school|nursery|office|shop|store|salon|warehouse|factory|plant|bank|call cent(?:re|er)|contact cent(?:re|er)|care home)$/i
const BEFORE_WORKPLACE = /\b(?:in|within|at|from) an? (?:[\w-]+ )?$/i

/** "Dysphagia competencies": around the term stand only words for having it. */
const saysNoMore = (text: string, part: Span, term: Span): boolean =>
  wordsOf(text.slice(part.start, part.end).replace(DOING_OF, '')).filter(
    ({ folded }) => !breaks(folded) && !SAYS_NOTHING.test(folded),
  ).length <= wordsOf(text.slice(term.start, term.end)).length

/** "Management of vendors" */
const DOING_OF = /^\W*\w+(?:tion|sion|ment|ance|ing|ery|repair|review) of /i

const SAYS_NOTHING = /^(?:use|before|a|an|the|of|in|with|is|are|to|have|be|some|any|required|essential|needed)$/

/** How sure it is that the words are a thing asked for: less where no table knows them, where they are one common word, and in prose. */
export function confidenceOf(context: PassageContext, term: Term): number {
  const { passage, levels } = context
  const { text } = context.reading
  const listed = asksThere(passage)
  const isDemanded = levelAt(levels, term).cue !== undefined
  const doubt = listed || isDemanded ? (passage.sure ? 0 : 0.05) : passage.sure ? 0.1 : 0.15
  if (term.concepts.length > 0) return round((isPurpose(text, term) ? 0.48 : term.aside ? 0.7 : 0.9) - doubt)
  const words = nameOf(text, term)
  if (WORKPLACE.test(words) && BEFORE_WORKPLACE.test(text.slice(Math.max(passage.start, term.start - 16), term.start)))
    return round(0.45 - doubt)
  const part = partAround(text, passage, term)
  const whole =
    term.end - term.start >= (part.end - part.start) * 0.7 || ((listed || isDemanded) && saysNoMore(text, part, term))
  const named = /^[A-Z\d]|[A-Z]{2}/.test(words)
  const openingWord = term.start === passage.start && !whole && /^[A-Z][a-z]+$/.test(words)
  if (named && !openingWord) return round(0.7 - doubt)
  if (LONE.test(words) && !DOING.test(words)) return round((isOwned(text, passage, term) ? 0.6 : 0.45) - doubt)
  return round((whole || /[\s/-]/.test(words) ? 0.6 : 0.45) - doubt)
}

/**
 * One common word of small letters may only tell of what it stands beside ("Travel arrangements, domestic and abroad"), unless it is the
 * name of a doing ("splinting", "optimization").
 */
const LONE = /^\p{Ll}+$/u
const DOING =
  /.(?:ing|tion|sion|ment|graphy|metry|therapy|ology|onomy|lysis|nosis|thesis|scopy|tomy|istry|entry|onry|inery|(?:hydraul|pneumat|electron|analyt|statist|mechan|robot|graph|ceram|econom|obstetr|paediatr|pediatr|orthot|prosthet|genet|logist|aesthet|acoust|forens|genom)ics)$/

/** "Skill in chocolate", "good clinical skills", "comfortable using a smartphone": right beside it stand the words for having it. */
const isOwned = (text: string, passage: Span, { start, end }: Span): boolean =>
  OWNED_BEFORE.test(text.slice(Math.max(passage.start, start - 50), start)) ||
  OWNED_AFTER.test(text.slice(end, Math.min(passage.end, end + 50)))

const OWNED_BEFORE =
  /\b(?:(?:knowledge|experience|skills?|understanding|expertise|background|proficien(?:t|cy)|competen(?:t|ce|cy)|familiar(?:ity)?|skilled|experienced|work(?:ing|ed)?) (?:of|in|with|on)|using|confident \p{Ll}+ing)(?: (?:an?|the|basic|good|sound|strong|general))* $/iu
const OWNED_AFTER = /^(?:,? (?:and|or|&) [\p{L}-]+)? (?:skills?|knowledge|experience|expertise|background|work)\b/u

/** "Python for test automation": what the thing asked for is used for. */
const isPurpose = (text: string, { start, aside }: Term): boolean =>
  aside && /\w for (?:the |our |your )?$/.test(text.slice(Math.max(0, start - 12), start))

/** The part of a list in which the term stands: between commas, semicolons, brackets, "and" and "or", or all of the passage. */
function partAround(text: string, passage: Span, term: Span): Span {
  const before = matchesOf(text.slice(passage.start, term.start), LIST_CUT).at(-1)
  const after = LIST_CUT_NEXT.exec(text.slice(term.end, passage.end))
  return {
    start: before ? passage.start + before.index + before[0].length : passage.start,
    end: after ? term.end + after.index : passage.end,
  }
}

const LIST_CUT_NEXT =
  /[;,:()/]|\.(?=\s|$)| (?:and|or|&|in|at|as|on|to|from|with|without|for|under|within|across|that|which|you|others|people) /
const LIST_CUT = new RegExp(LIST_CUT_NEXT, 'g')

const round = (confidence: number): number => Math.round(confidence * 100) / 100
