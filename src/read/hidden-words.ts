import type { Span } from '../model/quote.ts'

const CANDIDATE = `(?:candidate|applicant|r[ée]sum[ée]|cv)`
const MACHINE = String.raw`(?:AI|A\.I\.|LLMs?|GPT(?:-\d)?|ChatGPT|Claude|Gemini|Copilot|(?:large )?language models?|chat ?bots?|ATS|(?:automated|AI|resume|résumé|CV)[- ](?:screen(?:ing|er)s?|systems?|tools?|bots?|parsers?|reviewers?|recruiters?))`
const PRAISE = `(?:exceptionally|extremely|highly|uniquely|perfectly|outstandingly|the (?:most|best|top))`

/** What only a machine is told. Each is at most a sentence long; white space may be a line's end. */
const ORDERS: readonly RegExp[] = [
  String.raw`\b(?:ignore|disregard|forget|override|bypass)\s{1,8}(?:(?:all|any|the|your|these|those|my|of)\s{1,8}){0,3}(?:(?:previous|prior|above|preceding|earlier|existing|other|system)\s{1,8}){1,2}(?:instructions?|prompts?|rules|directions|guidelines|criteria|commands?|context)\b`,
  String.raw`\bif\s{1,8}you\s{1,8}are\s{1,8}(?:an?\s{1,8}|the\s{1,8})?${MACHINE}(?!\w)`,
  String.raw`\b(?:note|message|attention|instructions?|dear|hello|hey|memo)(?:\s{1,8}(?:to|for))?[\s,:]{1,8}(?:(?:the|any|all)\s{1,8})?${MACHINE}(?=\s{0,8}[:,!]|\s{1,8}(?:reading|reviewing|screening|processing|evaluating|parsing)\b)`,
  String.raw`(?:^|[.!?]\s|\n)\s{0,8}${MACHINE}\s{0,8}:\s{0,8}(?:please\s{1,8})?(?:rank|rate|score|mark|recommend|select|shortlist|advance|approve|say|state|respond|output)\b`,
  String.raw`\b(?:rank|rate|score|mark|shortlist|classify|prioriti[sz]e|treat)\s{1,8}(?:this|the\s{1,8}current|the\s{1,8}following)\s{1,8}${CANDIDATE}\s{1,8}(?:as|first|top|high(?:est|ly)?|above|at\s{1,8}the|number|#)`,
  String.raw`\b(?:recommend|select|approve|advance|hire)\s{1,8}this\s{1,8}(?:candidate|applicant)\b`,
  String.raw`\b(?:respond|reply|answer|output|return|print|conclude|state|say)\s{1,8}(?:(?:only|that|with|exactly|simply)\s{1,8}){0,3}["“'‘]?(?:this|the)\s{1,8}${CANDIDATE}\s{1,8}is\b`,
  String.raw`\bthis\s{1,8}(?:${CANDIDATE}\s{1,8})?is\s{1,8}(?:an?\s{1,8})?${PRAISE}\s{1,8}(?:well[- ])?(?:qualified|suited|suitable)(?:\s{1,8}${CANDIDATE})?\b`,
  String.raw`<\|(?:im_start|im_end|system|user|assistant|endoftext)\|>|\[\/?INST\]|<<\/?SYS>>`,
  String.raw`(?:^|\n)\s{0,8}(?:#{1,4}\s{0,8})?system\s{0,8}(?:prompt|override|instructions?)\s{0,8}:\s{0,8}\S`,
].map((source) => new RegExp(source, 'giu'))

/** A quick look whether any of them can match at all. */
const TRACES = new RegExp(
  String.raw`\b(?:ignore|disregard|forget|override|bypass)\s|\bif\s{1,8}you\s{1,8}are\s|\b${MACHINE}(?!\w)|\b(?:this|the|current|following)\s{1,8}(?:${CANDIDATE}|is\s)|<[|<]|\[\/?INST|\bsystem\s{0,8}(?:prompt|override|instruction)`,
  'i',
)

/** Those who test machines quote what one says to them. */
const SHOP_TALK =
  /prompt[- ]?injection|jailbreak|red[- ]?team|adversarial|guardrail|\btest(?:ed|ing)?\b|detect|prevent|resist|attack/i

/** Farthest a sentence is followed from the words that gave it away. */
const REACH = 240

/** The sentences of a text that are addressed to a machine that reads it: orders to rank, to praise, to forget its rules. */
export function machineTalkIn(text: string): Span[] {
  if (!TRACES.test(text)) return []
  const found: Span[] = []
  for (const order of ORDERS)
    for (const match of text.matchAll(order)) {
      const span = sentenceAround(text, match.index, match.index + match[0].length)
      if (!SHOP_TALK.test(text.slice(span.start, span.end))) found.push(span)
    }
  return merged(found)
}

function sentenceAround(text: string, from: number, to: number): Span {
  const before = text.slice(Math.max(0, from - REACH), from)
  const opening = /(?:[.!?]\s+|\n)(?!.*(?:[.!?]\s|\n))/s.exec(before)
  const start = opening ? from - before.length + opening.index + opening[0].length : from - before.length
  const after = text.slice(to, to + REACH)
  const closing = /[.!?](?=\s|$)|\n(?!\p{Ll})|$/u.exec(after)!
  let end = to + closing.index + (closing[0].trim() === '' ? 0 : closing[0].length)
  let begin = start
  while (begin < end && /\s/.test(text[begin]!)) begin++
  while (end > begin && /\s/.test(text[end - 1]!)) end--
  return { start: begin, end }
}

function merged(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && span.start <= last.end + 1)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else joined.push(span)
  }
  return joined
}
