import { parseRequisition, parseResume, readDocument } from '../../src/index.ts'
import { ANA, ASOF, CLUSTER, SCRIPTS } from '../cli/check/folder.ts'

export const asOf = ASOF
export const cvDocument = await readDocument(ANA)
export const resume = parseResume(cvDocument)
export const postingDocument = await readDocument(`${CLUSTER}- Rust\n`)
export const requisition = parseRequisition(postingDocument)
export const easy = parseRequisition(await readDocument(SCRIPTS))
