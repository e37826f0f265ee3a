import { expect, test } from 'vitest'
import { parseRequisition } from '../../../src/parse/requisition/parse-requisition.ts'
import { posting } from './posting.ts'

const sureOf = (line: string): Record<string, boolean> =>
  Object.fromEntries(
    parseRequisition(posting(`Requirements\n- Kubernetes\n- ${line}`)).requirements.flatMap(
      ({ criterion, confidence }) => (criterion.kind === 'skill' ? [[criterion.name, confidence >= 0.5]] : []),
    ),
  )

/** A requirement that is read with less confidence than a reader's trust turns nobody away. */
test.each([
  ['Load securement, flat and stacked', 'flat', false],
  ['Comfortable in attics', 'attics', false],
  ['Drain cleaning, including jetting', 'jetting', true],
  ['Kiln work and splinting', 'splinting', true],
  ['Stoneware firing, and glaze mixing', 'glaze mixing', true],
  ['Kubernetes and Ovenware', 'Ovenware', true],
  ['Skill in chocolate and laminated doughs', 'chocolate', true],
  ['Sound clinical knowledge', 'clinical', true],
  ['Comfortable using a smartphone', 'smartphone', true],
  ['A schedule that allows for weekends', 'schedule', false],
])('of “%s” it is sure that “%s” is asked: %s', (line, name, sure) => {
  expect(sureOf(line)).toMatchObject({ [name]: sure })
})
