import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/read/read-document.ts'
import { readLines } from './build.ts'

const page = (body: string, css = ''): string =>
  `<!doctype html><html><head><title>CV</title><style>${css}</style></head><body>${body}</body></html>`

const pages: readonly (readonly [name: string, body: string, css: string, lines: readonly string[]])[] = [
  ['blocks and breaks', '<div>Rosa<br>Lind</div><p>Nurse</p>', '', ['Rosa', 'Lind', 'Nurse']],
  ['headings', '<h1>Rosa</h1><h3>Work</h3>', '', ['# Rosa', '### Work']],
  ['white space', '<p>\n  Rosa\n  <b> Lind </b>\n</p>', '', ['Rosa Lind']],
  ['inline elements that part a word', '<p><b>K</b>ubernetes <i>and</i></p>', '', ['Kubernetes and']],
  [
    'inline elements that only style keeps apart',
    '<p><span class="t">Nurse</span><span class="d">2019</span></p>',
    '',
    ['Nurse 2019'],
  ],
  [
    'lists in lists',
    '<ul><li>One<ul><li>Two</li></ul></li><li><p>Three</p></li></ul>',
    '',
    ['* One', ' * Two', '* Three'],
  ],
  [
    'a list of jobs',
    '<ul><li><div><p>Nurse</p><p>2019</p><ul><li>Cared</li></ul></div></li></ul>',
    '',
    ['Nurse', '2019', ' * Cared'],
  ],
  [
    'tables',
    '<table><tr><th>Job</th><th>Years</th></tr><tr><td>Nurse</td><td>2019</td></tr></table>',
    '',
    ['Job\tYears', 'Nurse\t2019'],
  ],
  [
    'a page laid out in a table',
    '<table><tr><td><h2>Skills</h2><ul><li>a</li><li>b</li></ul></td><td><h2>Work</h2><p>Nurse</p><p>2019</p><p>Cared.</p></td></tr></table>',
    '',
    ['## Skills', '* a', '* b', '## Work', 'Nurse', '2019', 'Cared.'],
  ],
  [
    'a flexible row',
    '<div class="r"><h3>Nurse</h3><span>2019 – 2021</span></div><p>Hillside</p>',
    '.r{display:flex;justify-content:space-between}',
    ['### Nurse\t2019 – 2021', 'Hillside'],
  ],
  ['a flexible column', '<div class="r"><p>a</p><p>b</p></div>', '.r{display:flex;flex-direction:column}', ['a', 'b']],
  [
    'flexible columns',
    '<div class="r"><div><h2>Skills</h2><p>a</p><p>b</p><p>c</p></div><div><h2>Work</h2><p>d</p><p>e</p><p>f</p></div></div>',
    '.r{display:flex}',
    ['## Skills', 'a', 'b', 'c', '## Work', 'd', 'e', 'f'],
  ],
  [
    'a grid',
    '<div class="g"><div>2019</div><div>Nurse</div><div>2016</div><div>Assistant</div></div>',
    '.g{display:grid;grid-template-columns:1fr 3fr}',
    ['2019\tNurse', '2016\tAssistant'],
  ],
  [
    'a grid by count',
    '<div class="g"><div>a</div><div>b</div><div>c</div></div>',
    '.g{display:grid;grid-template-columns:repeat(3, minmax(0, 1fr))}',
    ['a\tb\tc'],
  ],
  ['tags in a flexible list', '<ul style="display:flex"><li>Go</li><li>Rust</li></ul>', '', ['* Go', '* Rust']],
  ['a float before its line', '<h3><span class="d">2019</span>Nurse</h3>', '.d{float:right}', ['### Nurse\t2019']],
  ['a float before a block', '<div class="d">2019</div><h3>Nurse</h3>', '.d{float:right}', ['### Nurse\t2019']],
  [
    'floats that make a line',
    '<div><span class="l">Nurse</span><span class="d">2019</span></div><p>Cared</p>',
    '.d{float:right}.l{float:left}',
    ['Nurse\t2019', 'Cared'],
  ],
  [
    'a float in the margin',
    '<div class="l">2019</div><div><p>Nurse</p><p>Hillside</p></div>',
    '.l{float:left}',
    ['2019\tNurse', 'Hillside'],
  ],
  [
    'a range in two elements',
    '<div class="r"><b>Nurse</b><span>2019</span><span>- 2021</span></div>',
    '.r{display:flex}',
    ['Nurse\t2019 - 2021'],
  ],
  [
    'a date beside two lines',
    '<div class="r"><div>2019 – 2021</div><div><h3>Nurse</h3><p>Hillside</p></div></div>',
    '.r{display:flex}',
    ['### 2019 – 2021\tNurse', 'Hillside'],
  ],
  [
    'a range in three lines, and how long it was, beside many',
    '<div class="r"><div><h3>Nurse</h3><p>Hillside</p><p>Nights</p><p>Days</p></div><div><p>May 2019</p><p>—</p><p>June 2021</p><p>2 years</p></div></div>',
    '.r{display:flex}',
    ['### Nurse\tMay 2019 — June 2021 2 years', 'Hillside', 'Nights', 'Days'],
  ],
  [
    'classes that everybody knows',
    '<div class="d-flex"><b>Nurse</b><i>2019</i></div><div class="row"><div class="col-md-8">Cook</div><div class="col-md-4">2016</div></div><div class="row"><div class="col-12">a</div><div class="col-12">b</div></div>',
    '',
    ['Nurse\t2019', 'Cook\t2016', 'a', 'b'],
  ],
  [
    'rules for print and narrow screens',
    '<p class="x">Rosa</p>',
    '@media (max-width: 3px){.x{display:none}} @media print{.x{display:none}}',
    ['Rosa'],
  ],
  [
    'icons and labels for the blind',
    '<p><i aria-hidden="true">E</i><span class="sr-only">mail</span>rosa@example.com</p>',
    '',
    ['rosa@example.com'],
  ],
  [
    'controls, scripts and pictures',
    '<p>a<script>b</script><svg><text>c</text></svg><textarea>d</textarea></p>',
    '',
    ['a'],
  ],
  ['characters by name', '<p>R&eacute;sum&eacute; &amp; C&#43;&#43;</p>', '', ['Résumé & C++']],
  [
    'lists as word processors save them',
    '<p style="mso-list:l0">·<span>&nbsp;&nbsp;&nbsp;&nbsp; </span>One</p>',
    '',
    ['* · One'],
  ],
]

describe('a page', () => {
  test.each(pages)('%s', async (_, body, css, lines) => {
    expect(await readLines(page(body, css))).toEqual(lines)
  })
})

describe('what no person sees', () => {
  const cases: readonly (readonly [style: string, kind: string | undefined])[] = [
    ['display:none', 'vanish'],
    ['visibility: hidden', 'vanish'],
    ['color:#fff', 'white'],
    ['color: rgb(255, 255, 255)', 'white'],
    ['color:#fff;background:#123', undefined],
    ['font-size:1px', 'tiny'],
    ['font-size:9px', undefined],
    ['position:absolute;left:-9999px', 'off-page'],
    ['opacity:0', 'vanish'],
  ]
  test.each(cases)('%s', async (style, kind) => {
    const { text, hidden } = await readDocument(page(`<p>Seen</p><p style="${style}">kubernetes</p>`))
    expect(hidden.map((each) => each.kind)).toEqual(kind ? [kind] : [])
    expect(text.includes('kubernetes')).toBe(!kind)
  })

  test('is not guessed where style lies in another file', async () => {
    const { hidden } = await readDocument(
      `<html><link rel="stylesheet" href="a.css"><p style="color:white">Rosa</p></html>`,
    )
    expect(hidden).toEqual([])
  })
})

test('links, with words and without', async () => {
  const { text, links } = await readDocument(
    page(
      '<p><a href="mailto:rosa@example.com"><svg></svg></a><a href="/x">no</a> <a href="https://rosa.example.com">my <b>site</b></a></p>',
    ),
  )
  expect(links.map(({ url, span }) => [url, span && text.slice(span.start, span.end)])).toEqual([
    ['https://rosa.example.com', 'my site'],
    ['mailto:rosa@example.com', undefined],
  ])
})

describe('a job posting in linked data', () => {
  const posting = {
    '@type': 'JobPosting',
    title: 'Welder',
    hiringOrganization: { name: 'Gate Works' },
    jobLocation: [{ address: { addressLocality: 'Leeds', addressCountry: 'GB' } }],
    description: '<p>We weld.</p><ul><li>Two years of TIG welding</li></ul>',
  }
  const script = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
  const places: readonly (readonly [string, unknown])[] = [
    ['alone', posting],
    ['in a graph', { '@context': 'x', '@graph': [{ '@type': 'WebSite' }, posting] }],
    ['in a list', [{ '@type': 'Organization' }, posting]],
    ['of two types', { ...posting, '@type': ['Thing', 'JobPosting'] }],
  ]
  test.each(places)('%s', async (_, data) => {
    const document = await readDocument(page(`<p>Menu</p>${script(data)}`))
    expect(document.data?.jobPosting).toMatchObject({ title: 'Welder' })
    expect(document.text.split('\n')).toEqual([
      'Welder',
      'Gate Works',
      'Leeds, GB',
      'We weld.',
      'Two years of TIG welding',
    ])
  })

  test('the page goes first where it shows the description', async () => {
    expect(
      await readLines(page(`<p>Menu</p><p>We weld.</p><ul><li>Two years of TIG welding</li></ul>${script(posting)}`)),
    ).toEqual(['Menu', 'We weld.', '* Two years of TIG welding'])
  })

  test('a description that was escaped twice', async () => {
    const twice = {
      ...posting,
      description: '&lt;p&gt;We weld.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;TIG&lt;/li&gt;&lt;/ul&gt;',
    }
    expect(await readLines(page(script(twice)))).toEqual(['# Welder', 'Gate Works', 'Leeds, GB', 'We weld.', '* TIG'])
  })
})
