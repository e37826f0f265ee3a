import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { beforeAll, describe, expect, test } from 'vitest'
import { casesFolder, slugs } from '../../fixtures/update-cases.ts'
import { type Simulation, simulate } from '../../src/index.ts'
import { htmlReport } from '../../src/report/html/html-report.ts'
import { STYLE, STYLE_HASH } from '../../src/report/html/style.ts'

/** All that a page can show. */
const everything = { asOf: '2026-11-01', rehearse: true, panel: 8 }

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** What a browser would make of the page: its elements, and its text. */
function parsed(html: string): { elements: Element[]; text: string } {
  const elements: Element[] = []
  let text = ''
  const parser = new Parser({
    onopentag: (name, attributes) => elements.push({ name, attributes }),
    ontext: (each) => {
      text += each
    },
  })
  parser.end(html)
  return { elements, text }
}

function caseIn(slug: string): Promise<Simulation> {
  const read = (kind: string): Uint8Array => {
    const formats = ['pdf', 'docx', 'odt', 'rtf', 'doc', 'html', 'md', 'txt', 'json']
    for (const format of formats)
      try {
        return readFileSync(join(casesFolder, slug, `${kind}.${format}`))
      } catch {}
    throw new Error(`${slug} has no ${kind}`)
  }
  return simulate({ resume: read('resume'), posting: read('posting') }, everything)
}

describe.each(slugs())('the page for %s', (slug) => {
  let html: string
  let elements: Element[]
  beforeAll(async () => {
    html = htmlReport(await caseIn(slug))
    elements = parsed(html).elements
  })

  test('needs nothing else, and stays small', () => {
    expect(elements.filter(({ name }) => /^(?:script|img|link|iframe|object|embed|form|base)$/.test(name))).toEqual([])
    expect(
      elements.filter(({ attributes }) => Object.keys(attributes).some((name) => /^(?:on|style$|src)/.test(name))),
    ).toEqual([])
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(400_000)
  })

  test('every anchor is set once, and every link leads to one', () => {
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? [])
    const links = elements.flatMap(({ attributes }) => attributes['href'] ?? [])
    expect(ids.length).toBe(new Set(ids).size)
    expect(links.length).toBeGreaterThan(3)
    expect(links.filter((link) => !ids.includes(link.slice(1)) || !link.startsWith('#'))).toEqual([])
  })
})

describe('evidence', () => {
  test('is linked to its answer, and the answer to it', async () => {
    const { elements } = parsed(htmlReport(await caseIn('developer-k8s')))
    const hrefs = (id: string): (string | undefined)[] =>
      elements.filter(({ attributes }) => attributes['id'] === id).map(({ attributes }) => attributes['href'])
    expect(hrefs('answer-1-evidence-1')).toEqual(['#answer-1'])
    expect(elements.some(({ attributes }) => attributes['href'] === '#answer-1-evidence-1')).toBe(true)
  })
})

describe('what a paper says', () => {
  const HOSTILE = [
    '</q></style><script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '" onmouseover="alert(1)',
    "' style='background:url(javascript:alert(1))",
    '&lt;b&gt; ]]> <!-- --> </svg></text><svg onload=alert(1)>',
  ]
  const resume = `Jo <script>alert(0)</script> Example\njo@example.com | 555-0100\n\nExperience\nCook ${HOSTILE[1]}, Acme ${HOSTILE[2]}\nJan 2019 - Present\n${HOSTILE.map((each) => `- HACCP ${each}`).join('\n')}\n\nSkills\nHACCP ${HOSTILE.join(', ')}\n`
  const posting = `Cook <script>alert(2)</script>\n\nRequirements\n- HACCP ${HOSTILE[0]}\n- Sous vide "><img src=y onerror=alert(3)>\n`

  test('stays text', async () => {
    const simulation = await simulate({ resume: Buffer.from(resume), posting: Buffer.from(posting) }, everything)
    expect(simulation.resume.document.format).toBe('text')
    const { elements, text } = parsed(htmlReport(simulation))
    expect(elements.filter(({ name }) => /^(?:script|img|b)$/.test(name))).toEqual([])
    expect(
      elements.filter(({ attributes }) => Object.keys(attributes).some((name) => /^(?:on|style$|src)/.test(name))),
    ).toEqual([])
    expect(text).toContain('<script>alert(1)</script>')
  })
})

describe('the style', () => {
  test('is the one that the page’s policy names', () => {
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`)
  })
})
