import { parseResume, readDocument } from '../../src/index.ts'
import { plainJob } from './resumes.ts'

/** Every dated stretch of a career: jobs, then what else has dates, which the marks count as well. */
export async function predictCareer({ id, text }: { readonly id: string; readonly text: string }): Promise<object> {
  const document = await readDocument(new TextEncoder().encode(inUnicode(text)), { name: `${id}.txt` })
  const { work, volunteer, education, projects, certificates } = parseResume(document)
  const certified = certificates.map(({ date, expires }) => ({ startDate: date, endDate: expires }))
  const others = [...volunteer, ...education, ...projects, ...certified].flatMap(({ startDate, endDate }) =>
    startDate && endDate ? [{ start: startDate.value.slice(0, 7), end: endDate.value.slice(0, 7) }] : [],
  )
  return { id, work: [...work.map(plainJob), ...others] }
}

/** These texts hold some of their signs as the bytes of UTF-8 in writing: `\xe2\x80\xa2`. */
function inUnicode(text: string): string {
  return text.replace(/(?:\\x[0-9a-f]{2})+/gi, (run) =>
    new TextDecoder().decode(Uint8Array.from(run.match(/[0-9a-f]{2}/gi)!, (hex) => Number.parseInt(hex, 16))),
  )
}
