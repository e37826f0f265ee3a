import { parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { outputsOf } from '../../../src/cli/check/outputs.ts'
import { toAnnotations, toJobSummary } from '../../../src/cli/check/reporters/github.ts'
import { toHtml } from '../../../src/cli/check/reporters/html.ts'
import { toJson } from '../../../src/cli/check/reporters/json.ts'
import { toJunit } from '../../../src/cli/check/reporters/junit.ts'
import { progressBar, toPretty } from '../../../src/cli/check/reporters/pretty.ts'
import { toSarif } from '../../../src/cli/check/reporters/sarif.ts'
import { checked } from './pairs.ts'

const fine = { ...checked, pairs: checked.pairs.slice(1), broken: [], notes: [] }
const gone = 'a, b.txt × <c>.txt (rushed)'
const less = { ...fine, baseline: { added: [], gone: [gone] } }

describe('JUnit', () => {
  /** Which attributes and children each element may have, as the readers of CI systems expect them. */
  const SHAPES: Readonly<Record<string, { needs: string[]; may: string[]; in: string[] }>> = {
    testsuites: { needs: ['name', 'tests', 'failures', 'errors'], may: ['skipped', 'time'], in: [''] },
    testsuite: { needs: ['name', 'tests', 'failures', 'errors'], may: ['skipped', 'time'], in: ['testsuites'] },
    testcase: { needs: ['name', 'classname', 'time'], may: [], in: ['testsuite'] },
    'system-out': { needs: [], may: [], in: ['testsuite'] },
    failure: { needs: ['message', 'type'], may: [], in: ['testcase'] },
    error: { needs: ['message', 'type'], may: [], in: ['testcase'] },
  }
  type Node = ReturnType<typeof parseDocument>['children'][number]
  const elementsIn = (nodes: readonly Node[]): Extract<Node, { name: string; attribs: object }>[] =>
    nodes.flatMap((node) => ('attribs' in node ? [node, ...elementsIn(node.children)] : []))

  test('has the elements, attributes and counts that its readers expect', () => {
    const xml = toJunit(checked)
    const all = elementsIn(parseDocument(xml, { xmlMode: true, decodeEntities: true }).children)
    expect(all.map(({ name }) => name)).toEqual([
      ...[
        'testsuites',
        'testsuite',
        'system-out',
        'testsuite',
        'testcase',
        'failure',
        'testsuite',
        'testcase',
        'testsuite',
        'testcase',
        'error',
      ],
    ])
    for (const { name, attribs, parent } of all) {
      const shape = SHAPES[name]!
      expect(Object.keys(attribs)).toEqual(expect.arrayContaining(shape.needs))
      expect(Object.keys(attribs).filter((key) => ![...shape.needs, ...shape.may].includes(key))).toEqual([])
      expect(shape.in).toContain(parent && 'name' in parent ? parent.name : '')
    }
    expect(all[0]!.attribs).toMatchObject({ tests: '3', failures: '1', errors: '1' })
    expect(all[6]!.attribs['name']).toBe('resumes/<b> & "c", d.txt')
    expect(xml).toContain('Where you say “k8s”, write “Kubernetes (k8s)”.')
    expect(xml).toContain('changed: the posting, the lexicon')
  })

  test('has no sign that XML forbids', () => {
    const [broken] = checked.broken
    const xml = toJunit({ ...checked, broken: [{ ...broken!, message: 'a\u0000b\u001Bc\uD800d]]>' }] })
    expect(xml).toContain('message="abcd]]&gt;"')
  })
})

describe('SARIF', () => {
  const log = JSON.parse(toSarif(checked, 'papers'))
  const [run] = log.runs

  test('points at the line of the résumé, from the repository', () => {
    expect(log.version).toBe('2.1.0')
    const found = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'R12')
    expect(found).toMatchObject({ level: 'error', message: { text: expect.stringContaining('Says “k8s”') } })
    expect(found.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'papers/resumes/ana.txt' },
          region: { startLine: 8, startColumn: 24, endLine: 8, endColumn: 27 },
        },
      },
    ])
  })

  test('names every result’s rule at its index, and no two results alike', () => {
    expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual([
      'expectation',
      'changed',
      'R12',
      'unreadable',
      'asks-nothing',
    ])
    for (const { ruleId, ruleIndex } of run.results)
      expect(run.tool.driver.rules[ruleIndex]).toMatchObject({ id: ruleId })
    const prints = run.results.map((result: object) => JSON.stringify(result))
    expect(new Set(prints).size).toBe(prints.length)
  })

  test('has no results where all is well, and addresses that are addresses', () => {
    expect(JSON.parse(toSarif(fine, '')).runs[0]).toMatchObject({ results: [], tool: { driver: { rules: [] } } })
    const odd = { ...checked, pairs: [], broken: [{ ...checked.broken[0]!, path: 'ré sumé#1?.pdf' }] }
    expect(JSON.parse(toSarif(odd, '')).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'r%C3%A9%20sum%C3%A9%231%3F.pdf',
    )
  })
})

describe('GitHub', () => {
  test('annotates the file at its line, and escapes what would end a command', () => {
    const [first, second, ...more] = toAnnotations(checked, 'papers').trimEnd().split('\n')
    expect(first).toMatch(
      /^::error file=papers\/resumes\/ana\.txt,line=8,endLine=8,col=24,endColumn=27,title=postings\/cluster\.txt \(rushed\)::outcome: expected advance/,
    )
    expect(first).toContain('%0A')
    expect(second).toBe(
      '::error file=papers/resumes/cut.pdf,title=could not be screened::100%25 of it:%0Ais “damaged”.',
    )
    expect(more.filter((line) => !line.startsWith('::warning '))).toEqual([])
    expect(toAnnotations(fine, '')).toBe('')
  })

  test('sums up in Markdown, one row for each résumé', () => {
    const summary = toJobSummary(checked)
    expect(summary).toContain('1 of 2 pairs are not as expected')
    expect(summary).toContain('| resumes/ana.txt | ❌ reject 50 |')
    expect(summary).toContain('| resumes/\\<b\\> & "c", d.txt | advance 100 |')
    expect(summary).toContain('| resumes/cut.pdf | – |')
    expect(summary).toContain('advance → reject')
    expect(toJobSummary(fine)).toContain('all 1 pairs are as expected')
  })
})

describe('HTML', () => {
  test('escapes what papers say, links each bad cell to its reasons, and needs nothing from elsewhere', () => {
    const html = toHtml(checked)
    expect(html).toContain('resumes/&lt;b&gt; &amp; &quot;c&quot;, d.txt')
    const [, id] = /<a href="#([^"]+)">reject 50/.exec(html)!
    expect(html).toContain(`<section id="${id}">`)
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/<script|src=|https?:/)
    expect(toHtml(fine)).not.toContain('Not as expected')
  })
})

describe('pretty', () => {
  const plain = { colour: false, width: 80, matrix: true }

  test('shows the matrix, the reasons with both quotes and the fix, and one line that sums up', () => {
    const text = toPretty(checked, plain)
    for (const part of [
      '✗ reject 50',
      'advance 100',
      'asked    “Kubernetes”',
      '(line 8)',
      'fix      Where',
      '! resumes/cut.pdf',
    ])
      expect(text).toContain(part)
    expect(text.trimEnd().split('\n').at(-1)).toBe('2 pairs, 1 not as expected, 1 file not screened, as of 2026-11-01.')
  })

  test('has no matrix and no colour where it is not for a terminal, and colour where it is', () => {
    expect(toPretty(checked, { ...plain, matrix: false })).not.toContain('advance 100')
    expect(toPretty(checked, plain)).not.toContain('\x1b')
    expect(toPretty(checked, { ...plain, colour: true })).toContain('\x1b[31m')
  })

  test('breaks a wide matrix into tables that fit the line', () => {
    const postings = Array.from({ length: 12 }, (_, at) => `postings/${at}.txt`)
    const wide = toPretty({ ...fine, postings }, { ...plain, width: 72 })
    expect(wide.split('\n').filter((line) => line.length > 72)).toEqual([])
    for (const posting of postings) expect(wide).toContain(posting.slice(-6))
  })

  test('draws how far it has come', () => {
    expect(progressBar({ resumes: 5, of: 10 }, 44)).toBe(`\r\x1b[K${'█'.repeat(10)}${'░'.repeat(10)} 5/10 résumés`)
  })
})

test('JSON has everything, and the counts', () => {
  expect(JSON.parse(toJson(checked))).toEqual({
    summary: {
      pairs: 2,
      expected: 1,
      failing: 1,
      changed: 1,
      gone: 0,
      broken: 1,
      notes: 1,
      outcomes: { advance: 1, review: 0, reject: 1 },
    },
    ...checked,
  })
})

describe('which reporters, and where to', () => {
  test('several at once, each where it was told', () => {
    expect(outputsOf(undefined)).toEqual([{ name: 'pretty' }])
    expect(outputsOf(['pretty', 'github', 'junit=out/a=b.xml'])).toEqual([
      { name: 'pretty' },
      { name: 'github' },
      { name: 'junit', file: 'out/a=b.xml' },
    ])
  })

  test.each([
    [['junti'], 'Did you mean junit?'],
    [['json', 'pretty'], 'expected one reporter on standard output, got json and pretty'],
    [['json='], 'expected a file'],
    [['json=a', 'html=a'], 'got “a” twice'],
  ])('%j is a mistake', (given, said) => {
    expect(() => outputsOf(given)).toThrow(TypeError)
    expect(() => outputsOf(given)).toThrow(said)
  })
})

describe('a note stands in every report, and fails none', () => {
  const noted = { ...fine, notes: checked.notes }

  test.each([
    [
      'pretty',
      toPretty(noted, { colour: false, width: 80, matrix: false }),
      '· postings/cluster.txt: nothing & nobody',
    ],
    [
      'github',
      toAnnotations(noted, 'papers'),
      '::warning file=papers/postings/cluster.txt,title=asks nothing::nothing &',
    ],
    ['the summary', toJobSummary(noted), '### To note\n\n- postings/cluster.txt: nothing & nobody'],
    ['junit', toJunit(noted), '<system-out>postings/cluster.txt: nothing &amp; nobody</system-out>'],
    ['html', toHtml(noted), '<b>postings/cluster.txt</b>: nothing &amp; nobody'],
    ['json', JSON.stringify(JSON.parse(toJson(noted)).notes), '"note":"asks-nothing"'],
    ['sarif', JSON.stringify(JSON.parse(toSarif(noted, ''))), '"ruleId":"asks-nothing","level":"warning"'],
  ])('%s', (_name, text, said) => {
    expect(text).toContain(said)
    expect(text).not.toMatch(/not as expected|failures="[1-9]|::error|"level":"error"/)
  })
})

describe('a pair that was accepted and is gone is wrong in every report', () => {
  test.each([
    ['pretty', toPretty(less, { colour: false, width: 80, matrix: false }), ['1 pair, 1 no longer there, as of', gone]],
    ['github', toAnnotations(less, ''), [`::error title=accepted%2C and no longer there::${gone}`]],
    [
      'the summary',
      toJobSummary(less),
      ['**1 accepted pair is no longer there**', '- a, b.txt × \\<c\\>.txt (rushed)'],
    ],
    ['junit', toJunit(less), ['failures="1"', '<failure type="gone"', 'a, b.txt × &lt;c&gt;.txt (rushed)']],
    ['html', toHtml(less), ['1 accepted pair is no longer there.', 'a, b.txt × &lt;c&gt;.txt (rushed)']],
    ['json', JSON.stringify(JSON.parse(toJson(less)).summary), ['"gone":1']],
    ['sarif', JSON.stringify(JSON.parse(toSarif(less, ''))), ['"ruleId":"gone","level":"error"', '"uri":"a,%20b.txt"']],
  ])('%s', (_name, text, parts) => {
    for (const part of parts) expect(text).toContain(part)
    expect(text).not.toContain('all as expected')
  })
})
