import {
  type Checked,
  type CheckedPair,
  changeInWords,
  failing,
  failureInWords,
  goneFrom,
  isFailing,
  wrongInWords,
} from '../checked.ts'
import { escapeMarkup as escaped } from './escape.ts'
import { reasonLines } from './reason-lines.ts'

/** One page without scripts: the matrix, and what is not as expected. */
export function toHtml(checked: Checked): string {
  const { pairs, broken, notes, policies, asOf, versions } = checked
  const wrong = failing(checked)
  const gone = goneFrom(checked)
  const state = wrongInWords(checked)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Résumés before postings</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Résumés before postings</h1>
<p>${state === undefined ? `All ${pairs.length} pairs are as expected.` : `<strong>${state}.</strong>`}${broken.length > 0 ? ` ${broken.length} ${broken.length === 1 ? 'file' : 'files'} could not be screened.` : ''} As of ${escaped(asOf)}; engine ${escaped(versions.engine)}, lexicon ${escaped(versions.lexicon)}.</p>
${policies.map((policy) => tableOf(checked, policy)).join('\n')}
${wrong.length === 0 ? '' : `<h2>Not as expected</h2>\n${wrong.map(sectionOf).join('\n')}`}
${listOf(
  'Accepted, and no longer there',
  gone.map((name) => escaped(name)),
)}
${listOf('Could not be screened', broken.map(about))}
${listOf('To note', notes.map(about))}
<p class="notice">A simulation of screening habits that are documented or assumed, no tool for choosing among people.</p>
</main>
</body>
</html>
`
}

const listOf = (title: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `<h2>${title}</h2>\n<ul>\n${items.map((each) => `<li>${each}</li>`).join('\n')}\n</ul>`

const about = ({ path, message }: { readonly path: string; readonly message: string }): string =>
  `<b>${escaped(path)}</b>: ${escaped(message)}`

function tableOf({ pairs, resumes, postings }: Checked, policy: string): string {
  const found = new Map(
    pairs.filter((pair) => pair.policy === policy).map((pair) => [`${pair.resume}\n${pair.posting}`, pair]),
  )
  const rows = resumes.map((resume) => {
    const cells = postings.map((posting) => cellOf(found.get(`${resume}\n${posting}`)))
    return `<tr><th scope="row">${escaped(resume)}</th>${cells.join('')}</tr>`
  })
  return `<h2>${escaped(policy)}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Matrix, ${escaped(policy)}">
<table>
<thead><tr><th scope="col">résumé</th>${postings.map((posting) => `<th scope="col">${escaped(posting)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</div>`
}

function cellOf(pair: CheckedPair | undefined): string {
  if (pair === undefined) return '<td>–</td>'
  const words = `${pair.outcome}${pair.score === null ? '' : ` ${Math.round(pair.score)}`}`
  return isFailing(pair)
    ? `<td class="${pair.outcome}"><a href="#${idOf(pair)}">${words}, not as expected</a></td>`
    : `<td class="${pair.outcome}">${words}</td>`
}

const sectionOf = (pair: CheckedPair): string => `<section id="${idOf(pair)}">
<h3>${escaped(pair.resume)} × ${escaped(pair.posting)} (${escaped(pair.policy)})</h3>
<ul>
${[...pair.failures.map(failureInWords), ...(pair.change ? [changeInWords(pair.change)] : [])].map((line) => `<li>${escaped(line)}</li>`).join('\n')}
</ul>
<pre>${escaped(reasonLines(pair).join('\n'))}</pre>
</section>`

/** Letters and digits alone, the others by their number, so that no two pairs share one. */
const idOf = ({ resume, posting, policy }: CheckedPair): string =>
  `p-${[resume, posting, policy].join('\n').replace(/[^a-zA-Z0-9]/g, (sign) => `-${sign.charCodeAt(0).toString(36)}-`)}`

const STYLE = `
:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;margin:0;background:Canvas;color:CanvasText}
main{max-width:75rem;margin:0 auto;padding:1.5rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse}
th,td{border:1px solid GrayText;padding:.3rem .6rem;text-align:left}
thead th{vertical-align:bottom}
td a{color:inherit;font-weight:700}
.advance{background:light-dark(#e2f4e4,#12351a)}
.review{background:light-dark(#fdf3d0,#3d3208)}
.reject{background:light-dark(#fbe4e2,#451a17)}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:light-dark(#f4f4f5,#222);padding:.8rem}
`
