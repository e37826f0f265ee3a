import { z } from 'zod'
import * as nouns from '../schemas.ts'
import * as papers from './papers.ts'
import { survey } from './survey.ts'

/** The JSON Schemas that the package has as files, by file name: what results look like, and what may be handed in. */
export const schemaFiles = (): Readonly<Record<string, object>> =>
  Object.fromEntries(Object.entries(FILES).map(([name, { schema, title }]) => [name, publish(schema, title)]))

const FILES: Readonly<Record<string, { readonly schema: z.ZodType; readonly title: string }>> = {
  'verdict.json': { schema: nouns.verdict, title: 'A verdict' },
  'report.json': { schema: nouns.reportSchema, title: 'A report in JSON' },
  'skim-path.json': { schema: nouns.skimPath, title: 'The way of a hurried eye over a résumé' },
  'rehearsal.json': { schema: nouns.rehearsal, title: 'What true changes to a résumé would do' },
  'aftermath.json': { schema: nouns.aftermath, title: 'What an application’s circumstances mean' },
  'panel.json': { schema: nouns.panel, title: 'One pair of papers before many readers' },
  'survey.json': { schema: survey, title: 'One résumé before many postings' },
  'resume.json': { schema: papers.resume, title: 'A résumé as read' },
  'requisition.json': { schema: papers.requisition, title: 'A posting as read' },
  'policy.json': { schema: nouns.policyFile, title: 'A policy, whole or as changes to another' },
  'answers.json': { schema: nouns.answers, title: 'What a candidate would answer on a form' },
  'application.json': { schema: nouns.application, title: 'The circumstances of an application' },
}

/** What is used in several places is defined once, under its name. */
const NAMES = z.registry<{ id: string }>()
const { span, quote, criterion, requirement, fix, finding, reason, verdict } = nouns
const { document, value, dateValue, work } = papers
const NAMED = { span, quote, criterion, requirement, fix, finding, reason, verdict, document, value, dateValue, work }
for (const [id, schema] of Object.entries(NAMED)) NAMES.add(schema, { id })

function publish(schema: z.ZodType, title: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    metadata: NAMES,
    override: ({ jsonSchema }) => {
      delete jsonSchema.id
    },
  })
  return { $schema, title, ...rest }
}
