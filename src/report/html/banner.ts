import type { VerdictOutcome } from '../../model/verdict.ts'
import type { Outline } from '../outline.ts'
import { html, type Markup } from './markup.ts'

const SAID: Readonly<Record<VerdictOutcome, string>> = {
  advance: 'Goes through',
  review: 'Leaves questions',
  reject: 'Turned away',
}

/** The verdict in a sentence, of whom and by whom, and the scores. */
export function banner({ outcome, headline, summary, candidate, opening, policy, asOf, scores }: Outline): Markup {
  const sentence = headline.replace(/^Turned away: /, '').replace(/^./, (letter) => letter.toUpperCase())
  return html`<header class="banner ${outcome}">
<p class="about">${[candidate, opening].filter(Boolean).join(' · ')}</p>
<h1><span class="badge">${SAID[outcome]}</span> ${sentence}</h1>
<p class="summary">${summary.join(' ')}</p>
<dl class="scores">${meter('Overall', scores.overall)}${meter('Keywords', scores.keywords)}${meter('Years', scores.years)}</dl>
<p class="about">As a ${policy} reader would see it, jobs counted to <time datetime="${asOf}">${asOf}</time>.</p>
</header>`
}

function meter(name: string, score: number | null): Markup {
  const points = score === null ? undefined : Math.round(score)
  return html`<div><dt>${name}</dt><dd>${points ?? 'not asked'}${points !== undefined && html`<span class="of"> of 100</span>`}
<svg width="100%" height="8" aria-hidden="true"><rect class="lane" width="100%" height="8" rx="4"/>${points !== undefined && html`<rect class="filled" width="${points}%" height="8" rx="4"/>`}</svg></dd></div>`
}
