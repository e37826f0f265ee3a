import type { Fix } from '../../model/finding.ts'
import type { Quote } from '../../model/quote.ts'
import type { Rehearsal, Rehearsed } from '../../model/rehearsal.ts'
import type { Resume } from '../../model/resume.ts'
import { fixInWords } from '../fix-in-words.ts'
import type { Answered } from './marks.ts'
import { html, type Markup } from './markup.ts'

/** Every fix there is, the paper's line before and after, and what it turned when it was tried. */
export function fixes(answers: readonly Answered[], { document }: Resume, rehearsal?: Rehearsal): Markup | false {
  const able = answers.filter(({ finding }) => finding.fix && finding.fix.kind !== 'none' && finding.outcome !== 'met')
  return (
    able.length > 0 &&
    html`<section aria-labelledby="fixes"><h2 id="fixes">What would help, before and after</h2>
${rehearsal && way(rehearsal)}<ol class="fixes">${able.map(({ finding, id, name }) => {
      const tried = rehearsal?.rehearsed.find(({ requirement }) => requirement === finding.requirement.id)
      return html`<li><h3><a href="#${id}">${name}</a></h3>${tried && turned(tried)}
<div class="change">${change(finding.fix!, document.text)}</div></li>
`
    })}</ol></section>`
  )
}

function way({ wayBack }: Rehearsal): Markup | false {
  if (!wayBack) return false
  const many = wayBack.changes.length
  return html`<p class="way">${many === 1 ? 'One change lets' : `${many} changes together let`} the paper through, seen by making ${many === 1 ? 'it' : 'them'} and screening again${wayBack.honesty === 'rephrases-what-you-show' ? '. It says nothing that the paper does not already show' : '. Make only what is true'}.</p>`
}

const turned = ({ honesty, before, after, gained }: Rehearsed): Markup =>
  html`<p class="tags"><span>${honesty.replaceAll('-', ' ')}</span> <span>${before} → ${after}</span>${gained > 0.05 && html` <span>+${Math.round(gained * 10) / 10} points</span>`}</p>`

function change(fix: Fix, text: string): Markup {
  switch (fix.kind) {
    case 'reword': {
      const { before, after } = around(fix.quote, text)
      return html`<p><span class="label">before</span> ${before}<del>${fix.quote.text}</del>${after}</p><p><span class="label">after</span> ${before}<ins>${fix.with}</ins>${after}</p>`
    }
    case 'name-it':
      return html`<p><span class="label">before</span> <em>not on the paper</em></p><p><span class="label">after</span> <ins>${fix.write}</ins> <em>only if ${fix.onlyIf}</em></p>`
    case 'move-it': {
      const { before, after } = around(fix.quote, text)
      return html`<p><span class="label">before</span> ${before}<del>${fix.quote.text}</del>${after}</p><p><span class="label">after</span> <ins>${fix.quote.text}</ins> <em>in ${fix.to}</em></p>`
    }
    case 'date-it':
    case 'reformat':
      return html`<p><span class="label">before</span> ${fix.quote ? html`<del>${fix.quote.text}</del>` : html`<em>as it is</em>`}</p><p><span class="label">after</span> ${fixInWords(fix)}</p>`
    default:
      return html`<p>${fixInWords(fix)}</p>`
  }
}

/** The rest of the line that a quote stands in, cut where it is long. */
function around({ in: place, span }: Quote, text: string): { before: string; after: string } {
  if (place !== 'resume') return { before: '', after: '' }
  const start = Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - LONGEST)
  const next = text.indexOf('\n', span.end)
  const end = Math.min(next < 0 ? text.length : next, span.end + LONGEST)
  return { before: text.slice(start, span.start), after: text.slice(span.end, end) }
}

const LONGEST = 90
