import type { Document } from '../model/document.ts'
import { expectPair } from '../model/papers.ts'
import type { Requisition } from '../model/requisition.ts'
import type { Resume } from '../model/resume.ts'
import { headingKind } from '../text/headings.ts'
import { unitsOf } from './requisition/layout.ts'
import { asksThere } from './requisition/passage.ts'
import { textOf } from './requisition/reading.ts'
import { zonesOf } from './requisition/zones.ts'
import { parseResume } from './resume/parse-resume.ts'

/**
 * Which of the two papers reads like the other kind, as where they were handed over the wrong way round. Neither is named lightly: a résumé
 * only where no heading announces jobs, none is dated, and headings demand something, a posting only where there are a contact and dated jobs.
 * @throws TypeError where either is something else, with what came instead.
 */
export function misplaced(resume: Resume, requisition: Requisition): readonly ('resume' | 'posting')[] {
  expectPair(resume, requisition)
  return [
    ...(isPosting(resume) ? (['resume'] as const) : []),
    ...(isResume(requisition.document) ? (['posting'] as const) : []),
  ]
}

/** Who is to be written to may stand on a posting, too: then one heading is not enough. */
const isPosting = (resume: Resume): boolean =>
  datedJobs(resume) === 0 && !hasJobsHeaded(resume) && demandsIn(resume.document) >= (hasContact(resume) ? 2 : 1)

function isResume(document: Document): boolean {
  const resume = parseResume(document)
  return hasContact(resume) && datedJobs(resume) >= (demandsIn(document) > 0 ? 2 : 1)
}

const hasContact = ({ basics: { email, phone } }: Resume): boolean => email !== undefined || phone !== undefined

const hasJobsHeaded = ({ sections }: Resume): boolean =>
  sections.some(({ kind, heading }) => kind === 'work' && heading)

const datedJobs = ({ work }: Resume): number => work.filter(({ startDate, endDate }) => startDate && endDate).length

/** How many headings that no résumé prints say that what stands below is asked: "Requirements", "What you’ll bring". */
function demandsIn(document: Document): number {
  const text = textOf(document.text)
  const headings = zonesOf(text, unitsOf(document)).flatMap((passage) =>
    passage.sure && passage.under && asksThere(passage) ? text.text.slice(passage.under.start, passage.under.end) : [],
  )
  return new Set(headings.filter((heading) => headingKind(heading) === undefined)).size
}
