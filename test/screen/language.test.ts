import { expect, test } from 'vitest'
import { parseRequisition, parseResume, policies, readDocument, screenResume } from '../../src/index.ts'
import type { Outcome } from '../../src/model/finding.ts'

/** What a literal reader makes of a language asked for, by a line among the skills of a potter's paper. */
async function outcomeOf(line: string, asks: string): Promise<[Outcome, string] | undefined> {
  const paper = `Jo Example\njo@example.com\n\nExperience\n\nPotter, Acme, Leeds\nMay 2019 - Present\n- Fired tiles\n\nSkills\n${line}\n`
  const resume = parseResume(await readDocument(paper))
  const requisition = parseRequisition(await readDocument(`Potter\n\nRequirements\n- ${asks}\n`))
  const { findings } = screenResume(resume, requisition, { asOf: '2026-11-01', policy: policies.literal })
  const finding = findings.filter(({ screen }) => screen === 'language').at(-1)
  return finding && [finding.outcome, finding.messageId]
}

test.each<[line: string, asks: string, outcome: Outcome]>([
  ['Glazing, throwing, Italian (basic)', 'Fluent Italian', 'unmet'],
  ['Glazing, throwing, Italian (basic)', 'Basic Italian', 'met'],
  ['Glazing, throwing, Italian (basic)', 'Conversational Italian', 'unmet'],
  ['Glazing, throwing, Italian', 'Fluent Italian', 'met'],
  ['Glazing, conversational Welsh', 'Bilingual in English and Welsh', 'unmet'],
  ['Glazing, fluent Welsh', 'Bilingual in English and Welsh', 'met'],
  ['Glazing, some Polish', 'Fluency in Polish required', 'unmet'],
  ['Glazing; Dutch: B1; Danish – C1', 'Danish (C1)', 'met'],
  ['Glazing; Dutch: B1; Danish – C1', 'Dutch (C1)', 'unmet'],
  ['Glazing; Dutch: B1; Danish – C1', 'Dutch (B1)', 'met'],
  ['Glazing; Dutch at level B2', 'Dutch (C1)', 'unmet'],
  ['Glazing; Dutch at level B2', 'Fluent Dutch', 'met'],
  ['Fluent Dutch and basic Danish', 'Fluent Dutch', 'met'],
  ['Fluent Dutch and basic Danish', 'Fluent Danish', 'unmet'],
  ['Conversational Dutch and Danish', 'Fluent Danish', 'unmet'],
  ['Basic first aid, Danish', 'Fluent Danish', 'met'],
  ['Basic first aid and Danish', 'Fluent Danish', 'met'],
  ['Danish (beginner)', 'Fluent Danish', 'unmet'],
  ['Danish (limited working proficiency)', 'Danish (B2)', 'unmet'],
  ['Danish (basic, now fluent in speech)', 'Danish required', 'met'],
])('“%s” for “%s”: %s', async (line, asks, outcome) => {
  const found = await outcomeOf(line, asks)
  expect(found?.[0]).toBe(outcome)
  if (outcome === 'unmet') expect(found?.[1]).toBe('basic')
})
