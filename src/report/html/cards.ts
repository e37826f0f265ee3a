import type { Row } from '../outline.ts'
import type { Answered } from './marks.ts'
import { html, type Markup } from './markup.ts'

const MARKS = {
  no: { sign: '✗', said: 'Not seen' },
  doubt: { sign: '?', said: 'In doubt' },
  note: { sign: '·', said: 'Noted' },
} as const

/** One reason: what was asked, what the paper says with links to where it stands, what a careful reader would have said, and the fix. */
export function card(row: Row, answers: readonly Answered[]): Markup {
  const answer = answers.find(({ finding }) => finding.requirement.id === row.requirement)
  const { sign, said } = MARKS[row.mark]
  const tags = [
    row.mark === 'note' ? '' : `lost in ${row.lostIn}`,
    row.code ?? '',
    row.weight > 0 ? `−${row.weight} points` : '',
  ]
  return html`<article class="card ${row.mark}"${answer && html` id="${answer.id}"`}>
<h3><span class="sign" aria-hidden="true">${sign}</span><span class="unseen">${said}: </span>${row.name}</h3>
<p class="tags">${tags.filter(Boolean).map((tag) => html`<span>${tag}</span> `)}</p>
<p>${row.message}</p>
<dl>${row.asked !== undefined && html`<dt>Asked</dt><dd><q>${row.asked}</q></dd>`}${
    row.paper.length > 0 && html`<dt>Your paper</dt>${row.paper.map((quote) => html`<dd><q>${quote}</q></dd>`)}`
  }${answer && where(answer)}${row.careful !== undefined && html`<dt>A careful reader</dt><dd>${row.careful}</dd>`}${
    row.fix !== undefined && html`<dt>What helps</dt><dd class="fix">${row.fix}</dd>`
  }</dl></article>
`
}

/** Links to the evidence in the pictures. */
function where({ marks, finding }: Answered): Markup | false {
  const shown = marks.filter((_, k) => finding.evidence[k]!.in !== 'posting').slice(0, 6)
  return (
    shown.length > 0 &&
    html`<dt>Where</dt><dd class="where">${shown.map(({ id, title }, at) => html`<a href="#${id!}" aria-label="${title}: place ${at + 1} in the paper">place ${at + 1}</a> `)}</dd>`
  )
}

const SIGNS = { met: '✓', asked: '?', passing: '·' } as const

/** What is met, or what a form would ask: each with its first place in the paper. */
export function list(title: string, anchor: keyof typeof SIGNS, answers: readonly Answered[]): Markup | false {
  return (
    answers.length > 0 &&
    html`<section aria-labelledby="${anchor}"><h2 id="${anchor}">${title}</h2><ul class="${anchor}">${answers.map(
      ({ id, name, marks, finding }) =>
        html`<li id="${id}"><span class="sign" aria-hidden="true">${SIGNS[anchor]}</span> ${anchor === 'passing' ? html`<strong>${name}</strong>: ${finding.message}` : name}${marks[0] && html` <a href="#${marks[0].id!}" aria-label="${name}: its place in the paper">place</a>`}</li>
`,
    )}</ul></section>`
  )
}
