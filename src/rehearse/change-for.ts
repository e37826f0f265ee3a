import type { Fix } from '../model/finding.ts'
import type { Span } from '../model/quote.ts'
import type { Change, Edit } from '../model/rehearsal.ts'
import type { Criterion } from '../model/requisition.ts'
import type { Resume } from '../model/resume.ts'
import { datesNamed } from './date-jobs.ts'
import { named } from './name-it.ts'

/** What the fix does to the paper's own text, for a posting of this title. Undefined where there is nothing on paper to change. */
export function changeFor(fix: Fix, criterion: Criterion, resume: Resume, title = ''): Change | undefined {
  switch (fix.kind) {
    case 'reword':
      return rephrased([{ span: fix.quote.span, with: fix.with }])
    case 'reformat':
      return { ...rephrased([]), plainly: true }
    case 'move-it':
      return rephrased(moved(fix.quote.span, resume))
    case 'name-it':
      return onlyIfTrue(named(fix.write, criterion, resume, title))
    case 'date-it':
      return onlyIfTrue(datesNamed(resume))
    case 'none':
      return undefined
  }
}

const rephrased = (edits: readonly Edit[]): Change => ({ honesty: 'rephrases-what-you-show', edits })

/** Nothing to write is no change. */
const onlyIfTrue = (edits: readonly Edit[]): Change | undefined =>
  edits.length === 0 ? undefined : { honesty: 'surface-only-if-true', edits }

/** The line goes under the contact details, where every skim begins. */
function moved(span: Span, { document, sections }: Resume): Edit[] {
  const line = document.lines.find((each) => each.span.start <= span.start && span.start < each.span.end)
  if (!line) return []
  const top = Math.min(sections.find((section) => section.kind === 'basics')?.span.end ?? 0, line.span.start)
  const words = document.text.slice(line.span.start, line.span.end).trim()
  return [
    { span: { start: top, end: top }, with: `${words}\n` },
    { span: line.span, with: '' },
  ]
}

/** What is put in at one place is one edit: made in any order, the edits give the same text. */
function insertedOnce(edits: readonly Edit[]): Edit[] {
  const isInsertion = ({ span }: Edit): boolean => span.start === span.end
  return edits.flatMap((edit) => {
    if (!isInsertion(edit)) return [edit]
    const here = edits.filter((other) => isInsertion(other) && other.span.start === edit.span.start)
    return here[0] === edit ? [{ ...edit, with: here.map((other) => other.with).join('') }] : []
  })
}

/** Several changes made at once: each heading that two of them would open is opened once. */
export function together(changes: readonly Change[]): Change {
  const opened = new Map<string, string>()
  const edits: Edit[] = []
  for (const edit of changes.flatMap((change) => change.edits)) {
    const heading = edit.span.start === edit.span.end ? /^\n\n(.+)\n/.exec(edit.with)?.[0] : undefined
    if (heading !== undefined && opened.has(heading)) edits.push({ ...edit, with: edit.with.slice(heading.length) })
    else edits.push(edit)
    if (heading !== undefined) opened.set(heading, edit.with)
  }
  return {
    honesty: changes.some(({ honesty }) => honesty === 'surface-only-if-true')
      ? 'surface-only-if-true'
      : 'rephrases-what-you-show',
    edits: insertedOnce(edits),
    ...(changes.some(({ plainly }) => plainly) && { plainly: true }),
  }
}
