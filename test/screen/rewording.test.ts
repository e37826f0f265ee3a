import { describe, expect, test } from 'vitest'
import { lexicon } from '../../src/lexicon/standard.ts'
import { mend, printed } from './build.ts'

const skill = (name: string) => ({ kind: 'skill', name }) as const

/** A line of a job, what is asked for, and the line as the fix leaves it. */
const reworded: [line: string, asked: string, after: string][] = [
  // A slip, another number, another spelling, a word cut short: the posting's words with the paper's capitals.
  ['Ran services on Kuberntes', 'Kubernetes', 'Ran services on Kubernetes'],
  ['Wired programable controlers', 'Programmable controllers', 'Wired programmable controllers'],
  ['Coding to BS EN ISO 9606-1', 'codings to BS EN ISO 9606-1', 'Codings to BS EN ISO 9606-1'],
  [
    'Welder in heavy fabrication. Coding to BS 4872',
    'codings to BS 4872',
    'Welder in heavy fabrication. Codings to BS 4872',
  ],
  ['Safety Audit of kilns', 'safety audits', 'Safety Audits of kilns'],
  ['OXY-FEUL CUTTING', 'oxy-fuel cutting', 'OXY-FUEL CUTTING'],
  ['Ran tests in RestAssured', 'Rest Assured', 'Ran tests in Rest Assured'],
  ['Pediatric ward work', 'paediatric ward work', 'Paediatric ward work'],
  ['Gave product demos', 'product demonstrations', 'Gave product demonstrations'],
  [
    'Started vestibular rehab on Wednesdays',
    'Vestibular rehabilitation',
    'Started vestibular rehabilitation on Wednesdays',
  ],
  ['Wired SCADA for two plants', 'SCADA systems', 'Wired SCADA systems for two plants'],
  // Another name: both.
  ['Ran services on k8s', 'Kubernetes', 'Ran services on Kubernetes (k8s)'],
  ['k8s in six regions', 'Kubernetes', 'Kubernetes (k8s) in six regions'],
  ['Ran hosts, k8s (six regions)', 'Kubernetes', 'Ran hosts, Kubernetes/k8s (six regions)'],
  ['Ran hosts (Linux, k8s)', 'Kubernetes', 'Ran hosts (Linux, Kubernetes/k8s)'],
  ['Did split testing of prices', 'A/B testing', 'Did A/B testing (split testing) of prices'],
  ['Ran NEC4 contracts', 'NEC contracts', 'Ran NEC contracts (NEC4)'],
  ['Taught MS Office', 'Microsoft Office', 'Taught Microsoft Office (MS Office)'],
  ['Ran works (NEC4 contracts)', 'NEC contracts', 'Ran works (NEC contracts/NEC4)'],
  [
    'Certified: BLS certification',
    'Basic Life Support certification',
    'Certified: Basic Life Support certification (BLS)',
  ],
  [
    'Placed ads, email marketing, SEO',
    'Search engine optimization',
    'Placed ads, email marketing, search engine optimization (SEO)',
  ],
  ['Senior AP Specialist', 'Accounts payable', 'Senior Accounts Payable (AP) Specialist'],
  // A sentence built for the short form, or for the long one, stays as it is built.
  [
    'Handled leave under FMLA',
    'Family and Medical Leave Act',
    'Handled leave under FMLA (Family and Medical Leave Act)',
  ],
  [
    'Handled leave under the FMLA',
    'Family and Medical Leave Act',
    'Handled leave under the Family and Medical Leave Act (FMLA)',
  ],
  [
    'Taught students with IEPs',
    'Individualized education programs',
    'Taught students with IEPs (individualized education programs)',
  ],
  ['Wired a PLC', 'Programmable logic controllers', 'Wired a PLC (programmable logic controllers)'],
  [
    'Kept a Hazard Analysis and Critical Control Points plan',
    'HACCP',
    'Kept a Hazard Analysis and Critical Control Points (HACCP) plan',
  ],
  ['Border Gateway Protocol at the core', 'BGP', 'BGP (Border Gateway Protocol) at the core'],
]

/** What no posting's name fits into, and so is named by itself. */
const named: [line: string, asked: string][] = [
  ['Manage complex calendars across four time zones', 'calendar management'],
  ['Bent EMT and rigid conduit', 'conduit bending'],
  ['Summarized firing logs', 'firing log summaries'],
  ['Built a kiln that fires twice a day', 'firing'],
  ['Keep every account reconciled', 'account reconciliations'],
  ['Counted and ran cycle counts', 'cycle counting'],
  ['Read ladder diagrams by day', 'ladder diagram'],
  ['Passed a glaze test', 'glaze tests'],
  ['Wrote glaze test reports', 'glaze tests'],
  ['Tuned PostgreSQL', 'SQL'],
  ['Tested boards with the Cortex-M4', 'Cortex-M'],
]

describe('a name put in place of the paper’s own words', () => {
  test.each(reworded)('%s / %s → %s', (line, asked, after) => {
    const { fix, lines, outcome } = mend(printed(line), skill(asked), lexicon)
    expect([fix?.kind, lines, outcome]).toEqual(['reword', [`- ${after}`], 'met'])
  })
})

describe('a name that does not fit into the sentence stands among the skills', () => {
  test.each(named)('%s / %s', (line, asked) => {
    const { fix, lines, outcome } = mend(`${printed(line)}\nSkills\nTyping, filing\n`, skill(asked), lexicon)
    expect([fix?.kind, lines, outcome]).toEqual(['name-it', [`Typing, filing, ${asked}`], 'met'])
    expect(fix).toMatchObject({ onlyIf: expect.stringMatching(/^you mean it by “.+”: add it to your skills$/) })
  })
})

test.each([
  ['Ran NEC4 contracts', 'NEC contracts', 'otherwise'],
  ['GMAW on thick plate', 'MIG welding', 'otherwise'],
  ['Completed CP12s', 'Landlord gas safety records', 'otherwise'],
  ['Handled leave under FMLA', 'Family and Medical Leave Act', 'acronym'],
  ['Marked up P&IDs', 'Piping and Instrumentation Diagrams', 'acronym'],
  ['Kept a Hazard Analysis and Critical Control Points plan', 'HACCP', 'acronym'],
])('letters are the short form only of the words that have them: %s / %s: %s', (line, asked, messageId) => {
  expect(mend(printed(line), skill(asked), lexicon).messageId).toBe(messageId)
})

test('a certificate that cannot be put into the line has one of its own', () => {
  const paper = `${printed('Typed letters')}\nCertificates\nFirst aid trained, 2024\n`
  const { lines, outcome } = mend(paper, { kind: 'certification', name: 'First aid training' }, lexicon)
  expect([lines, outcome]).toEqual([['First aid training'], 'met'])
})

/** How a paper prints its skills, and the lines that change when one is added. */
const lists: [skills: string, lines: string[]][] = [
  ['Typing, filing', ['Typing, filing, Kubernetes']],
  ['Typing; filing; scans', ['Typing; filing; scans; Kubernetes']],
  ['Typing ▪ Filing ▪ Scans', ['Typing ▪ Filing ▪ Scans ▪ Kubernetes']],
  ['• Typing\n• Filing', ['• Kubernetes']],
  ['Typing\nFiling\nScans', ['Kubernetes']],
  ['Typing (advanced), filing (basic)', ['Typing (advanced), filing (basic), Kubernetes']],
  ['Office: typing, filing\nTools: Excel, Word', ['Tools: Excel, Word, Kubernetes']],
]
test.each(lists)('a skill is added as the others are printed: %j', (skills, lines) => {
  const paper = `${printed('Typed letters')}\nSkills\n${skills}\n`
  expect(mend(paper, skill('Kubernetes'))).toMatchObject({ lines, outcome: 'met' })
})
