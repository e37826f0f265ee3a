import type { Span } from '../../model/quote.ts'
import { phrases } from '../../text/phrases.ts'
import { defineScreen } from '../define-screen.ts'
import { quoteAt } from '../paper.ts'

export const scopeShown = defineScreen({
  id: 'scope-shown',
  question: 'Where the posting speaks of a team, a budget or a turnover, does the paper give a size?',
  answers: ['scope-shown'],
  looksAt: ['paper', 'requisition'],
  messages: {
    unasked: 'No size is asked for.',
    sized: 'Gives a size: “{said}”.',
    unsized: 'The posting asks for “{asked}”; no size is on the paper.',
  },
  codes: { unsized: 'R24' },
  run(_criterion, { paper, requisition }) {
    const asked = requisition.requirements
      .flatMap(({ from }) => ('text' in from ? [ASKED.exec(from.text.slice(0, LONGEST))?.[0]] : []))
      .find((words) => words !== undefined)
    if (asked === undefined) return { outcome: 'met', say: 'unasked', data: {}, evidence: [] }
    const said = sizeOn(
      paper.resume.document.lines.map(({ span }) => span),
      paper.text,
    )
    if (said) {
      const evidence = [quoteAt(paper, said)]
      return { outcome: 'met', say: 'sized', data: { said: evidence[0]!.text }, evidence }
    }
    return {
      outcome: 'unclear',
      say: 'unsized',
      data: { asked },
      evidence: [],
      openQuestion: true,
      fix: { kind: 'name-it', write: 'how many people, how much money', onlyIf: 'the numbers are true' },
    }
  },
})

const LONGEST = 400
const COUNT = String.raw`(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)`
const PEOPLE = `(?:people|staff|employees|reports|engineers|nurses|technicians|operators|drivers|cooks|teachers|agents|workers|trades|guards|associates|members|developers|analysts|cleaners|carers)`

/** "a team of 12", "budget of $2M", "P&L responsibility" */
const ASKED = phrases('i', String.raw`\b(?:…)`)`
  teams? of (?:at least )?\w+
  budgets? of [^,.;]{1,30}
  P&L\b(?: responsibility)?
  profit and loss
  (?:manage|lead|supervise|oversee)\w* (?:a|the) (?:team|crew|department|shift|budget)\b
`

const SIZED = new RegExp(
  String.raw`\b(?:teams?|crews?|staff|squads?|groups?|shifts?|department|kitchen|workforce) of (?:about |over |up to )?${COUNT}\b|\b${COUNT} (?:direct |full-time )?${PEOPLE}\b|[$£€]\s?\d[\d,.]*\s?(?:k|m|bn|million|billion)?\b`,
  'i',
)

function sizeOn(lines: readonly Span[], text: string): Span | undefined {
  for (const { start, end } of lines) {
    const match = SIZED.exec(text.slice(start, Math.min(end, start + LONGEST)))
    if (match) return { start: start + match.index, end: start + match.index + match[0].length }
  }
  return undefined
}
