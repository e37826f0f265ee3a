import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/** The same papers give the same bytes, wherever in the world. */
const SCRIPT = `
  const { simulate, report } = await import('./src/index.ts')
  const { seen } = await import('./test/diagnosis/seen.ts')
  for (const { resume, posting } of seen)
    process.stdout.write(report(await simulate({ resume, posting }, { asOf: '2026-11-01', rehearse: true }), 'json'))
`
const root = fileURLToPath(new URL('../../', import.meta.url))

const bytesIn = (place: Readonly<Record<string, string>>): string =>
  execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', SCRIPT], {
    cwd: root,
    env: { ...process.env, ...place },
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })

test('time zone and locale change no byte', () => {
  const here = bytesIn({ TZ: 'UTC', LC_ALL: 'C' })
  expect(here.length).toBeGreaterThan(10_000)
  expect(bytesIn({ TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' })).toBe(here)
  expect(bytesIn({ TZ: 'America/Adak', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' })).toBe(here)
})
