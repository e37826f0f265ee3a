import { expect, test } from 'vitest'
import { parseRequisition, readDocument } from '../../../src/index.ts'
import type { SkillCriterion } from '../../../src/model/requisition.ts'

async function properIn(line: string): Promise<string[]> {
  const { requirements } = parseRequisition(await readDocument(`Kiln hand\n\nRequirements\n- ${line}\n- Tidy habits\n`))
  const skills = requirements.flatMap(({ criterion }) =>
    criterion.kind === 'any-of' || criterion.kind === 'all-of' ? criterion.of : [criterion],
  )
  return skills.flatMap((each) => (each.kind === 'skill' && (each as SkillCriterion).proper ? [each.name] : []))
}

test.each([
  ['You log samples in Kilnbeaker or Sunpot.', ['Kilnbeaker', 'Sunpot']],
  ['Kilnbeaker or Sunpot', ['Kilnbeaker', 'Sunpot']],
  ['Firing logs in Kilnbeaker', ['Kilnbeaker']],
  ['Records kept in Excel', []],
  ['Experience with Excel, Kilnbeaker and Outlook', ['Kilnbeaker']],
  ['Glazing, Firing and Tidying', []],
  ['Priced in IKiLn', ['IKiLn']],
  ['Glazing', []],
  ['Experience with glazing and firing', []],
])('%s', async (line, proper) => {
  expect(await properIn(line)).toEqual(proper)
})
