import { type JsonObject, jsonObject, jsonObjects } from '../../model/json.ts'
import type { Resume, Value } from '../../model/resume.ts'
import { quoteOf } from './values.ts'

/**
 * Where the file declares its values as JSON Resume, they are certain: names, titles, schools and skills are taken as
 * declared, each quoted where the laid-out text prints it. What is not printed word by word stays as it was read.
 */
export function withDeclared(resume: Resume): Resume {
  const json = jsonObject(resume.document.data?.jsonResume)
  const find = finder(resume.document.text)
  const basics = jsonObject(json['basics'])
  const work = jsonObjects(json['work'])
  const education = jsonObjects(json['education'])
  return {
    ...resume,
    basics: { ...resume.basics, ...declare(basics, ['name', 'label', 'email', 'phone'], find(0)) },
    work:
      resume.work.length !== work.length
        ? resume.work
        : resume.work.map((each, at) => ({
            ...each,
            ...declare(work[at]!, ['name', 'position', 'location'], find(each.span.start)),
          })),
    education:
      resume.education.length !== education.length
        ? resume.education
        : resume.education.map((each, at) => ({
            ...each,
            ...declare(education[at]!, ['institution', 'studyType', 'area', 'score'], find(each.span.start)),
          })),
    skills: declaredSkills(json, resume, find),
  }
}

type Find = (value: unknown) => Value | undefined

/** Looks for a value's words from a place on. */
const finder =
  (text: string) =>
  (from: number): Find =>
  (value) => {
    if (typeof value !== 'string' || value.trim() === '') return undefined
    const start = text.indexOf(value.trim(), from)
    if (start === -1) return undefined
    return { value: value.trim(), quote: quoteOf(text, { start, end: start + value.trim().length }), confidence: 1 }
  }

function declare(source: JsonObject, keys: readonly string[], find: Find): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = find(source[key])
      return value ? [[key, value] as const] : []
    }),
  )
}

function declaredSkills(json: JsonObject, resume: Resume, find: (from: number) => Find): Resume['skills'] {
  const from = resume.sections.find((section) => section.kind === 'skills')?.span.start
  if (from === undefined) return resume.skills
  return jsonObjects(json['skills']).map((group) => {
    const keywords = Array.isArray(group['keywords']) ? group['keywords'] : []
    return {
      ...declare(group, ['name', 'level'], find(from)),
      keywords: keywords.flatMap((keyword) => find(from)(keyword) ?? []),
    }
  })
}
