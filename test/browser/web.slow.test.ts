import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import * as vite from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { report, simulate } from '../../src/index.ts'
import { htmlReport } from '../../src/report/html/html-report.ts'
import { buildIfStale } from '../package/packed.ts'
import { chromiumPath, openBrowser } from './browser.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const fixture = (path: string): string => join(root, 'fixtures/cases', path)
const asOf = '2026-11-01'

describe.skipIf(!chromiumPath)('the page of examples/web', () => {
  let browser: Browser
  let server: vite.PreviewServer
  let folder: string
  let address: string
  beforeAll(async () => {
    buildIfStale()
    folder = await mkdtemp(join(tmpdir(), 'screened-out-web-'))
    const configFile = join(root, 'examples/web/vite.config.js')
    const build = { outDir: folder, emptyOutDir: true }
    await vite.build({ configFile, build, logLevel: 'warn' })
    server = await vite.preview({ configFile, build, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' })
    address = server.resolvedUrls!.local[0]!
    browser = await openBrowser()
  }, 600_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await rm(folder, { recursive: true, force: true })
  })

  async function opened(width = 1280): Promise<{ page: Page; asked: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 900 } })
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(address)
    return { page, asked }
  }

  /** Uses the page as a person would, and takes what it saves. */
  async function screened(page: Page, resume: string, posting: string): Promise<{ html: string; json: string }> {
    await page.setInputFiles('#resume-file', resume)
    if (/\.(?:txt|md)$/.test(posting)) await page.fill('#posting', readFileSync(posting, 'utf8'))
    else await page.setInputFiles('#posting-file', posting)
    await page.fill('#as-of', asOf)
    await page.click('button')
    await page.waitForSelector('#result:not([hidden])', { timeout: 120_000 })
    return { html: await saved(page, '#save-html'), json: await saved(page, '#save-json') }
  }

  test.each([
    ['PDF', 'developer-k8s/resume.pdf', 'developer-k8s/posting.html'],
    ['two-column PDF', 'facilities-two-column/resume.pdf', 'facilities-two-column/posting.html'],
    ['DOCX', 'hr-contact-in-header/resume.docx', 'hr-contact-in-header/posting.txt'],
    ['text', 'chef-haccp/resume.txt', 'chef-haccp/posting.md'],
    ['Markdown', 'data-analyst-negated/resume.md', 'data-analyst-negated/posting.txt'],
  ])('%s: the same bytes as in Node, report and data', { timeout: 180_000 }, async (_, resume, posting) => {
    const { page, asked } = await opened()
    const { html, json } = await screened(page, fixture(resume), fixture(posting))
    const text = /\.(?:txt|md)$/.test(posting)
    const papers = {
      resume: readFileSync(fixture(resume)),
      posting: readFileSync(fixture(posting), text ? 'utf8' : null),
    }
    const simulation = await simulate(papers, { asOf, rehearse: true, panel: 64 })
    expect(json === report(simulation, 'json')).toBe(true)
    expect(html === htmlReport(simulation)).toBe(true)
    expect(asked.filter((url) => !url.startsWith(address) && !/^(?:blob|data|about):/.test(url))).toEqual([])
    await page.close()
  })

  test('can connect to nothing, not even to where it came from', async () => {
    const { page } = await opened()
    const outcomes = await page.evaluate(async (own) => {
      const tried = async (url: string): Promise<string> =>
        fetch(url).then(
          () => 'connected',
          () => 'refused',
        )
      return [await tried(own), await tried('https://example.com/')]
    }, address)
    expect(outcomes).toEqual(['refused', 'refused'])
    await page.close()
  })

  test('loads no reader before a file needs it', async () => {
    const { page, asked } = await opened()
    await page.waitForLoadState('networkidle')
    const before = asked.length
    expect(asked.filter((url) => /(?:pdf|docx|odt|rtf|markdown|mammoth)[\w.-]*\.m?js$/.test(url))).toEqual([])
    await screened(page, fixture('developer-k8s/resume.pdf'), fixture('chef-haccp/posting.md'))
    expect(asked.slice(before).some((url) => /pdf/.test(url))).toBe(true)
    await page.close()
  })

  test('says what is wrong with a file that can’t be read', async () => {
    const { page } = await opened()
    const broken = { name: 'cv.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 broken') }
    await page.setInputFiles('#resume-file', broken)
    await page.fill('#posting', 'Cook\n\nRequirements\n- HACCP')
    await page.click('button')
    await page.waitForFunction(() => /damaged/.test(document.getElementById('status')!.textContent!))
    await page.close()
  })

  test.each([1280, 390])('is accessible and fits %i pixels', { timeout: 120_000 }, async (width) => {
    const { page } = await opened(width)
    await screened(page, fixture('developer-k8s/resume.pdf'), fixture('developer-k8s/posting.html'))
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await page.close()
    // axe runs in a page that lets it in: the policy would keep it out.
    const open = await browser.newPage({ bypassCSP: true, viewport: { width, height: 900 } })
    await open.goto(address)
    await open.evaluate(axe.source)
    const { violations } = await open.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
    expect(violations.map(({ id }) => id)).toEqual([])
    await open.close()
  })
})

async function saved(page: Page, link: string): Promise<string> {
  const waiting = page.waitForEvent('download')
  await page.click(link)
  return readFileSync(await (await waiting).path(), 'utf8')
}
