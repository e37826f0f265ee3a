import { expect, test } from 'vitest'
import { parseRequisition, parseResume, policies, readDocument, screenResume } from '../../src/index.ts'
import type { Outcome } from '../../src/model/finding.ts'

const ASKED_ON_FORMS = new Set(['condition', 'clearance', 'location', 'work-authorization'])

/** What a careful reader makes of a demand, by a line of the paper: a point of its job, or its summary. */
async function outcomeOf(place: 'point' | 'summary', line: string, asks: string): Promise<Outcome | undefined> {
  const paper = `Jo Example\njo@example.com\n\nSummary\n${place === 'summary' ? line : 'Potter.'}\n\nExperience\n\nPotter, Acme, Leeds\nMay 2019 - Present\n- ${place === 'point' ? line : 'Fired tiles'}\n\nEducation\nBA Ceramics, Shale Moor University, 2018\n`
  const resume = parseResume(await readDocument(paper))
  const requisition = parseRequisition(await readDocument(`Potter\n\nRequirements\n- ${asks}\n`))
  const { findings } = screenResume(resume, requisition, { asOf: '2026-11-01', policy: policies.careful })
  return findings.find(({ screen }) => ASKED_ON_FORMS.has(screen))?.outcome
}

const NIGHTS = 'Nights and weekends required'
const LICENCE = 'Full UK driving licence'
const UNSPONSORED = 'Authorized to work in the United States without sponsorship'
const CHILDREN = 'Working With Children Check'

test.each([
  ['No shift went uncovered in two years', NIGHTS],
  ['Cut the backlog from six weeks to two days only', NIGHTS],
  ['Raised the sponsorship needed to run the city marathon', 'Authorized to work without sponsorship'],
  ['Taught learners with a provisional driving licence', LICENCE],
  ['Sold off stock that was not moving', 'Willing to relocate'],
  ['Carried out right to work checks', 'Right to work in the UK'],
  ['Booked venues with no travel budget', 'Willing to travel up to 20%'],
  ['Filed every Working With Children Check for the kiln club', CHILDREN],
])('the points of a job declare nothing: %s', async (line, asks) =>
  expect(await outcomeOf('point', line, asks)).toBe('unclear'),
)

test.each<[line: string, asks: string, outcome: Outcome]>([
  ['Full clean UK driving licence and own car.', LICENCE, 'met'],
  ['Leeds | driving licence', LICENCE, 'met'],
  ['I hold a valid driver’s license.', 'Valid driver’s license', 'met'],
  ['Provisional driving licence.', LICENCE, 'unmet'],
  ['Working towards a driving licence.', LICENCE, 'unclear'],
  ['Driving licence pending.', LICENCE, 'unclear'],
  ['Teaches for the driving licence.', LICENCE, 'unclear'],
  ['Available to work nights and weekends.', NIGHTS, 'met'],
  ['Days only, please.', NIGHTS, 'unmet'],
  ['SC cleared since 2019.', 'SC clearance', 'met'],
  ['Runs right to work checks.', 'Right to work in the UK', 'unclear'],
  ['Full right to work in the UK.', 'Right to work in the UK', 'met'],
  ['Licences\n- Full UK driving licence', LICENCE, 'met'],
  ['Licences\n▪ Full NSW driver licence', 'Current driver’s licence', 'met'],
  ['Full QLD driver’s licence', 'Current driver’s licence', 'met'],
  ['Driving licence, Leeds, suspended in May', LICENCE, 'unmet'],
  ['Disqualified from driving until 2028', LICENCE, 'unmet'],
  ['Driving licence, never suspended', LICENCE, 'met'],
  ['Full UK driving licence', 'Own car essential', 'unclear'],
  ['Would need a pottery to sponsor a work visa', UNSPONSORED, 'unmet'],
  ['Will need a work visa', UNSPONSORED, 'unmet'],
  ['Need visa sponsorship', UNSPONSORED, 'unmet'],
  ['On a student visa that ends in June 2027', UNSPONSORED, 'unmet'],
  ['Does not need a work visa', UNSPONSORED, 'unclear'],
  ['Irish citizen', 'Right to work in Ireland', 'met'],
  ['British citizen', 'Right to work in the UK', 'met'],
  ['Irish citizen', UNSPONSORED, 'unclear'],
  ['US citizen', UNSPONSORED, 'met'],
  ['US citizen', 'Right to work in the UK', 'unclear'],
  ['Enhanced DBS on the update service', 'Enhanced DBS check', 'met'],
  ['Basic DBS, 2026', 'Enhanced DBS check', 'unclear'],
  ['Happy to have an enhanced DBS check', 'Enhanced DBS check', 'unclear'],
  ['Runs DBS checks', 'Enhanced DBS check', 'unclear'],
  ['Working With Children Check, NSW, to 2029', CHILDREN, 'met'],
  ['WWCC, expired March 2025', CHILDREN, 'unmet'],
  ['Enhanced DBS check, lapsed 2023', 'Enhanced DBS check', 'unmet'],
])('what the paper declares of its own: %s', async (line, asks, outcome) =>
  expect(await outcomeOf('summary', line, asks)).toBe(outcome),
)
