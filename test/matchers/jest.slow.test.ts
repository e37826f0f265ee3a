import { spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { install, root } from '../built.ts'
import { cvDocument, postingDocument } from './papers.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'screened-out-jest-')))
afterAll(() => rmSync(folder, { recursive: true }))

const TESTS = `
import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import * as matchers from 'screened-out/matchers'
import { parseResume, parseRequisition, readDocument } from 'screened-out'

expect.extend(matchers)

const resume = parseResume(await readDocument(readFileSync('cv.txt')))
const requisition = parseRequisition(await readDocument(readFileSync('posting.txt')))
const options = { asOf: '2026-11-01' }

test('holds', () => {
  expect(resume).toHaveNoLoss()
  expect(resume).not.toAdvance(requisition, options)
  expect(resume).toBeLost(requisition, { ...options, in: 'wording' })
})
test('fails', () => {
  expect(resume).toMeet(requisition, 'Kubernetes', options)
})
test('is used wrongly', () => {
  expect('cv.pdf').not.toAdvance(requisition, options)
})
`

test('the matchers work in Jest with native modules, and its report shows reason, quotes and fix', () => {
  install(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', jest: { transform: {} } }))
  writeFileSync(join(folder, 'cv.txt'), cvDocument.plain)
  writeFileSync(join(folder, 'posting.txt'), postingDocument.plain)
  writeFileSync(join(folder, 'screening.test.js'), TESTS)
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      join(root, 'node_modules/jest/bin/jest.js'),
      '--ci',
      '--colors=false',
      '--json',
      '--outputFile=out.json',
    ],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', FORCE_COLOR: '0' } },
  )
  expect(stderr).toMatch(/✓ holds[\s\S]*✕ fails[\s\S]*✕ is used wrongly/)
  for (const part of ['Kubernetes', 'lost in wording', 'asked    “Kubernetes”', 'k8s', 'fix      '])
    expect(stderr).toContain(part)
  expect(stderr).toContain('Read it first: await readDocument(…)')
  expect(status).toBe(1)
})
