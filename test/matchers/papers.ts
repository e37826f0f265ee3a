import { parseRequisition, parseResume, readDocument } from '../../src/index.ts'

const CV = `Jo Example
jo@example.com | 555-0100

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

const POSTING = `Platform Engineer
Example Ltd

Requirements
- Kubernetes
- Python
- Rust
`

export const asOf = '2026-11-01'
export const cvDocument = await readDocument(CV)
export const resume = parseResume(cvDocument)
export const postingDocument = await readDocument(POSTING)
export const requisition = parseRequisition(postingDocument)
export const easy = parseRequisition(await readDocument('Platform Engineer\n\nRequirements\n- Python\n'))
