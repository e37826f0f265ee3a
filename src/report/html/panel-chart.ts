import type { Panel } from '../../model/panel.ts'
import { percent } from '../panel-in-words.ts'
import type { Answered } from './marks.ts'
import { html, type Markup } from './markup.ts'

/** Reasons, and habits, shown at most. */
const MOST = 5

/** How many of a panel of hurried readers let the paper through, what decided for those who did not, and which habit matters. */
export function panelChart(panel: Panel, answers: readonly Answered[]): Markup {
  const { readers, advancing, asking, rejecting } = panel
  const shares = [
    { name: 'let it through', style: 'advance', share: advancing },
    { name: 'would ask', style: 'review', share: asking },
    { name: 'turn it away', style: 'reject', share: rejecting },
  ]
  const starts = shares.map((_, at) => shares.slice(0, at).reduce((sum, { share }) => sum + share, 0))
  return html`<section aria-labelledby="panel"><h2 id="panel">Before ${readers} hurried readers</h2>
<p>${advancing === 1 ? 'Every reader' : percent(advancing)} of a panel whose habits span what is known of such readers ${advancing === 1 ? 'lets' : 'let'} this paper through. That is no probability of an interview.</p>
<svg class="shares" width="100%" height="28" role="img" aria-label="${shares.map(({ name, share }) => `${percent(share)} ${name}`).join(', ')}">${shares.map(
    ({ style, share }, at) =>
      html`<rect class="${style}" x="${points(starts[at]!)}%" y="0" width="${points(share)}%" height="28"/>`,
  )}</svg>
<ul class="legend">${shares.map(({ name, style, share }) => html`<li><svg width="14" height="12" aria-hidden="true"><rect class="${style}" width="14" height="12"/></svg> ${percent(share)} ${name}</li>`)}</ul>
${reasons(panel, answers)}${habits(panel)}</section>`
}

function reasons({ reasons: likely }: Panel, answers: readonly Answered[]): Markup | false {
  const named = likely.slice(0, MOST).flatMap(({ requirement, likelihood }) => {
    const answer = answers.find(({ finding }) => finding.requirement.id === requirement)
    return answer ? [{ answer, likelihood }] : []
  })
  return (
    named.length > 0 &&
    html`<h3>What decided for those who turn it away</h3><ol class="bars">${named.map(
      ({ answer, likelihood }) =>
        html`<li><span><a href="#${answer.id}">${answer.name}</a> ${percent(likelihood)}</span><svg class="bar" width="100%" height="10" aria-hidden="true"><rect class="lane" width="100%" height="10"/><rect class="reject" width="${points(likelihood)}%" height="10"/></svg></li>
`,
    )}</ol>`
  )
}

function habits({ sensitivity }: Panel): Markup | false {
  const telling = sensitivity.filter(({ low, high }) => Math.abs(high - low) >= 0.02).slice(0, MOST)
  return (
    telling.length > 0 &&
    html`<h3>Which habit of the reader matters</h3><ol class="bars">${telling.map(
      ({ trait, low, high }) =>
        html`<li><span>${trait}: ${percent(low)} let it through where it is least, ${percent(high)} where it is most</span><svg class="bar" width="100%" height="10" aria-hidden="true"><rect class="lane" width="100%" height="10"/><rect class="advance" x="${points(Math.min(low, high))}%" width="${points(Math.abs(high - low))}%" height="10"/></svg></li>
`,
    )}</ol>`
  )
}

const points = (share: number): number => Math.round(share * 1000) / 10
