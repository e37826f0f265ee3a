import type { Simulation } from '../../model/simulation.ts'
import { type Outline, outlineOf } from '../outline.ts'
import { asPlain } from './as-plain.ts'
import { asSkimmed, glimpses } from './as-skimmed.ts'
import { asWritten } from './as-written.ts'
import { banner } from './banner.ts'
import { card, list } from './cards.ts'
import { fixes } from './fixes.ts'
import { type Answered, answersOf } from './marks.ts'
import { html, type Markup } from './markup.ts'
import { panelChart } from './panel-chart.ts'
import { STYLE, STYLE_HASH } from './style.ts'
import { timeline } from './timeline.ts'

/** By what a page that shows the report in a frame must allow its style: a source for `style-src`. */
export const styleHash = STYLE_HASH

/**
 * The simulation as one HTML page that needs nothing else: no script, no font, no picture from elsewhere. Its own policy forbids every
 * connection. Fixes are shown with what they turned, and a panel of readers, where the simulation was made with `rehearse` and `panel`.
 */
export function htmlReport(simulation: Simulation): string {
  const { resume, verdict, rehearsal, panel } = simulation
  const outline = outlineOf(verdict, simulation)
  const answers = answersOf(verdict)
  const carded = new Set(outline.groups.flatMap(({ rows }) => rows.map(({ requirement }) => requirement)))
  const listed = answers.filter(({ finding }) => !carded.has(finding.requirement.id))
  const met = listed.filter(({ finding }) => verdict.met.some((each) => each === finding))
  const asked = listed.filter((answer) => !met.includes(answer) && answer.finding.code === 'R10')
  const passing = listed.filter((answer) => !met.includes(answer) && !asked.includes(answer))
  const title = [outline.candidate, outline.opening].filter(Boolean).join(' · ')
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${{ markup: STYLE_HASH }}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title || 'Why did nobody call back?'}</title>
<style>${{ markup: STYLE }}</style>
</head>
<body>
<svg width="0" height="0" aria-hidden="true" class="defs"><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch" width="3" height="6"/></pattern></defs></svg>
${banner(outline)}
<nav aria-label="In this report"><ul><li><a href="#reasons">Reasons</a></li><li><a href="#pictures">Three pictures</a></li><li><a href="#fine">Scope</a></li></ul></nav>
<main>
<div id="reasons">${outline.groups.map(
    ({ title: heading, rows }, at) =>
      html`<section aria-labelledby="group-${at + 1}"><h2 id="group-${at + 1}">${heading}</h2><div class="cards">${rows.map((row) => card(row, answers))}</div></section>
`,
  )}${list('Wished for, and in passing', 'passing', passing)}</div>
${beyond(outline)}
${fixes(answers, resume, rehearsal)}
${pictures(simulation, answers)}
${timeline(resume, verdict.asOf)}
${panel && panelChart(panel, answers)}
${list('Met', 'met', met)}
${list('A form would ask', 'asked', asked)}
</main>
<footer id="fine">${outline.grounds && html`<p>${outline.grounds.inFull}</p>`}${outline.notice.map((sentence) => html`<p>${sentence}</p>`)}<p>Engine ${verdict.versions.engine}, lexicon ${verdict.versions.lexicon}.</p></footer>
</body>
</html>
`
  return page.markup
}

/** Of the application, where something was told of it. */
function beyond({ beyond: told }: Outline): Markup | false {
  return (
    told !== undefined &&
    html`<section aria-labelledby="beyond"><h2 id="beyond">Beyond the two papers</h2><ul>${told.know.map((each) => html`<li>${each}</li>`)}</ul>${told.next.length > 0 && html`<h3>Next</h3><ol>${told.next.map((each) => html`<li>${each}</li>`)}</ol>`}</section>`
  )
}

/** The résumé three times, side by side. */
function pictures({ resume: { document }, skim }: Simulation, answers: readonly Answered[]): Markup {
  return html`<section aria-labelledby="pictures" class="wide"><h2 id="pictures">Your paper, three times</h2>
<p class="hint">What is marked answers something that was asked: follow a mark to its answer, and “place” back to the mark.</p>
<div class="pictures">
${figure('written', 'As you wrote it', asWritten(document, answers))}
${figure('plain', 'As a plain reader got it', asPlain(document, answers))}
${
  skim
    ? figure(
        'skimmed',
        `As a look of ${skim.seconds} seconds saw it`,
        html`<ul class="legend">${[1, 2, 3, 4, 5].map((shade) => html`<li><svg width="14" height="12" aria-hidden="true"><rect class="look shade-${shade}" width="14" height="12"/></svg>${shade === 1 && ' first looked at'}${shade === 5 && ' last'}</li>`)}<li class="swept">only swept</li><li class="missed">never reached</li></ul>${asSkimmed(document, skim, answers)}${glimpses(skim, answers)}`,
      )
    : figure(
        'skimmed',
        'As a skim saw it',
        html`<p class="nothing">This reader does not skim: it reads all of the text.</p>`,
      )
}
</div></section>`
}

const figure = (id: string, caption: string, content: Markup): Markup =>
  html`<figure id="${id}"><figcaption><h3>${caption}</h3><a class="enlarge" href="#${id}" aria-label="Enlarge: ${caption}">enlarge</a><a class="shrink" href="#pictures" aria-label="Back to three pictures">back to three</a></figcaption>${content}</figure>`
