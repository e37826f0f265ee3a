import { simulate } from '../../src/index.ts'
import type { Reason } from '../../src/model/verdict.ts'
import { applied, type Base, type Diagnosis, type Plant } from './plant.ts'

const AS_OF = '2026-11-01'

const screened = (resume: string, posting: string) => simulate({ resume, posting }, { asOf: AS_OF })

/** Everything about the pair that is not as it must be; empty where all of it is. */
export async function diagnose(base: Base, plant: Plant): Promise<string[]> {
  const resume = applied(base.resume, plant.resume)
  const posting = applied(base.posting, plant.posting)
  const { verdict, careful } = await screened(resume, posting)
  const turned = plant.turn && (await screened(applied(resume, plant.turn), posting)).verdict
  return [
    ...(verdict.outcome === plant.rushed
      ? []
      : [`rushed: ${verdict.outcome}, not ${plant.rushed}: ${inShort(verdict.reasons[0])}`]),
    ...(plant.careful.includes(careful.outcome)
      ? []
      : [`careful: ${careful.outcome}, not ${plant.careful.join(' or ')}: ${inShort(careful.reasons[0])}`]),
    ...(plant.reason && !fits(plant.reason, verdict.reasons[0])
      ? [`first: ${inShort(verdict.reasons[0])}, not ${plant.reason.code[0]} ${plant.reason.term}`]
      : []),
    ...(plant.remark && ![...verdict.reasons, ...careful.reasons].some((reason) => fits(plant.remark!, reason))
      ? [`no remark ${plant.remark.code[0]} ${plant.remark.term}`]
      : []),
    ...(turned && turned.outcome !== 'advance' ? [`not turned: ${turned.outcome}: ${inShort(turned.reasons[0])}`] : []),
  ]
}

const inShort = (reason: Reason | undefined): string =>
  reason ? `${reason.code} ${reason.lostIn} “${wordsOf(reason)}”` : 'nothing'

function fits({ code, term, lostIn }: Diagnosis, reason: Reason | undefined): boolean {
  if (!reason?.code) return false
  return (
    code.includes(reason.code) &&
    lostIn.includes(reason.lostIn) &&
    wordsOf(reason).toLowerCase().includes(term.toLowerCase())
  )
}

/** What the reason is about: the posting's words, or what the policy looks at. */
function wordsOf({ requirement, screen, message }: Reason): string {
  const { from, criterion } = requirement
  return [
    screen,
    criterion.kind,
    'text' in from ? from.text : '',
    message,
    'name' in criterion ? criterion.name : '',
    JSON.stringify(criterion),
  ].join(' ')
}
