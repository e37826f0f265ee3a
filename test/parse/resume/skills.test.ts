import { expect, test } from 'vitest'
import { parseResume } from '../../../src/parse/resume/parse-resume.ts'
import { readDocument } from '../../../src/read/read-document.ts'

const keywords = async (section: string): Promise<string[]> => {
  const text = `Jo Example\njo@example.com\n\nEXPERIENCE\n\nFitter, Acme Works, Leeds\nMay 2019 - Present\n- Fitted things\n\nSKILLS\n\n${section}\n`
  return parseResume(await readDocument(text)).skills.flatMap((group) => group.keywords.map(({ value }) => value))
}

test.each([
  [
    'spoken languages and pastimes among them',
    'Systems\tSAP, Excel\nLanguages\tSlovak, German (C1)\nInterests\thiking, chess',
    ['SAP', 'Excel'],
  ],
  ['languages that are no spoken ones', 'Languages: Java, Python\nTools: Git, Jira', ['Java', 'Python', 'Git', 'Jira']],
  ['where and when the paper was signed', 'SAP, Excel\n\nVienna, 3 November 2026', ['SAP', 'Excel']],
  [
    'levels in a list of their own',
    'Welding\nForklift\nExcel\nVery good\nGood\nExcellent',
    ['Welding', 'Forklift', 'Excel'],
  ],
  ['the head of a table', 'Area\tDetails\nSystems\tSAP, Excel', ['SAP', 'Excel']],
])('%s', async (_about, section, expected) => expect(await keywords(section)).toEqual(expected))
