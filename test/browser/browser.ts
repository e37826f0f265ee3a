import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** A Chromium that is here; undefined where there is none. CHROMIUM_PATH names another. */
export const chromiumPath = PLACES.find((place) => place !== undefined && existsSync(place))

if (!chromiumPath) process.stderr.write('No Chromium: tests in a browser are skipped. CHROMIUM_PATH names one.\n')

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath!,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
