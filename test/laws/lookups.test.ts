import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { readDocument, simulate } from '../../src/index.ts'
import { nodesOf, type Source, sourcesUnder } from './source.ts'

/** Words that every object knows, though no table lists them: as common in postings for programmers and builders as any other. */
const INHERITED = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', '__proto__']

const pure = sourcesUnder('src').filter(({ path }) => !path.startsWith('src/cli/'))

/** Constants that are objects by any string, and are asked for a key that is not written out. */
function lookupsInObjects({ path, tree }: Source): string[] {
  const tables = new Set<string>()
  const asked: string[] = []
  for (const node of nodesOf(tree)) {
    if (ts.isVariableDeclaration(node) && /^(?:Readonly<)?Record<string,/.test(node.type?.getText() ?? ''))
      tables.add(node.name.getText())
    if (ts.isElementAccessExpression(node) && !ts.isStringLiteral(node.argumentExpression))
      asked.push(node.expression.getText())
  }
  return asked.filter((name) => /^[A-Z]/.test(name) && tables.has(name)).map((name) => `${path}: ${name}`)
}

describe('tables asked by a word of a text', () => {
  test('are maps: an object would answer to “constructor” as well', () => {
    expect(pure.flatMap(lookupsInObjects)).toEqual([])
  })

  test.each(INHERITED)('“%s” is a word like any other, wherever it stands', async (word) => {
    const resume = `Robin Sample\nrobin@example.com\n\nSite ${word}\nclay\n\nExperience\n${word}: Fernhill Ltd\n${word}, Fernhill Ltd, Jan 2020 - Present\n- Used ${word} functions in JavaScript ${word}\n\nSkills\n${word}, ${word} functions\n\nLanguages\n${word}`
    const posting = `${word}\n\nRequirements\n- ${word} functions\n- JavaScript ${word} functions\n- Fluent ${word}\n- ${word} or two of experience\n- Bachelor's degree in ${word}`
    const { verdict, ...read } = await simulate({ resume, posting }, { asOf: '2026-11-01' })
    expect(['advance', 'review', 'reject']).toContain(verdict.outcome)
    expect(read.resume.sections.map(({ kind }) => typeof kind)).not.toContain('function')
    expect(read.resume.work.length).toBeGreaterThan(0)
    const rtf = await readDocument(new TextEncoder().encode(`{\\rtf1\\ansi\\${word} kiln hand\\par}`))
    expect(rtf.text).toContain('kiln hand')
  })
})
