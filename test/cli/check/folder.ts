import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** A folder of its own with these files, gone when the tests are done; what is no text is written as JSON. */
export function folderOf(files: Readonly<Record<string, unknown>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'screened-out-')))
  made.push(folder)
  for (const [name, content] of Object.entries(files)) put(folder, name, content)
  return folder
}

export function put(folder: string, name: string, content: unknown): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  const bytes = typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content)
  writeFileSync(join(folder, name), bytes)
}

/** A platform engineer who says k8s. */
export const ANA = `Ana Example
ana@example.com | 555-0100

Experience

Platform Engineer, Acme Ltd
Jan 2019 - Present
- Moved 23 services to k8s
- Wrote the deployment tools in Python

Education
BSc Computer Science, Example University, 2018

Skills
Python, k8s
`

/** The same, who says Kubernetes. */
export const BEN = ANA.replaceAll('k8s', 'Kubernetes').replace('Ana Example', 'Ben Example').replace('ana@', 'ben@')

export const CLUSTER = `Platform Engineer
Example Ltd

Requirements
- Kubernetes
- Python
`

export const SCRIPTS = `Automation Engineer
Example Ltd

Requirements
- Python
`

/** An opening in German. */
export const STELLE = `Lagerleiter
Muster GmbH

Wir suchen für unser Lager einen Leiter mit Erfahrung in der Führung.

Anforderungen
- Eine Ausbildung als Fachkraft für Lagerlogistik und drei Jahre in der Leitung eines Lagers
- Kenntnisse in SAP und Excel
`

/** What a pipe, a worker and a terminal would say of a paper that can't be read. */
export const CUT = '%PDF-1.7\n1 0 obj'

export const ASOF = '2026-11-01'
