import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { simulate } from '../../src/index.ts'
import { htmlReport } from '../../src/report/html/html-report.ts'
import { chromiumPath, openBrowser } from './browser.ts'

const cases = fileURLToPath(new URL('../../fixtures/cases/', import.meta.url))
const asOf = '2026-11-01'

async function reportOf(slug: string, resume: string, posting: string): Promise<string> {
  const papers = { resume: readFileSync(join(cases, slug, resume)), posting: readFileSync(join(cases, slug, posting)) }
  return htmlReport(await simulate(papers, { asOf, rehearse: true, panel: 16 }))
}

describe.skipIf(!chromiumPath)('the report in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  }, 120_000)
  afterAll(() => browser?.close())

  describe.each([
    ['developer-k8s', 'resume.pdf', 'posting.html'],
    ['hr-contact-in-header', 'resume.docx', 'posting.txt'],
    ['warehouse-image-only', 'resume.pdf', 'posting.txt'],
  ])('%s', (slug, resume, posting) => {
    let html: string
    beforeAll(async () => {
      html = await reportOf(slug, resume, posting)
    }, 120_000)

    test.each([
      ['light', 1280],
      ['light', 390],
      ['dark', 1280],
      ['dark', 390],
    ] as const)(
      'accessible, and as wide as the screen: %s, %i pixels',
      { timeout: 120_000 },
      async (colorScheme, width) => {
        const page = await browser.newPage({ bypassCSP: true, colorScheme, viewport: { width, height: 900 } })
        await page.setContent(html)
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
        await page.evaluate(axe.source)
        const { violations, passes } = await page.evaluate(() =>
          (globalThis as unknown as { axe: typeof axe }).axe.run(),
        )
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
        expect(passes.length).toBeGreaterThan(15)
        await page.close()
      },
    )
  })

  test('its own policy lets its style in and nothing else', async () => {
    const page = await browser.newPage()
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.setContent(await reportOf('developer-k8s', 'resume.pdf', 'posting.html'))
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.cards')!).display)).toBe('grid')
    expect(said).toEqual([])
    expect(asked.filter((url) => url !== 'about:blank')).toEqual([])
    const image = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const picture = new Image()
          picture.onload = () => resolve('loaded')
          picture.onerror = () => resolve('refused')
          picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='
        }),
    )
    expect(image).toBe('refused')
    await page.close()
  })
})
