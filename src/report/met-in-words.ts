import type { Finding } from '../model/finding.ts'
import { degreeLevel } from '../text/degrees.ts'
import { topicOf } from './criterion-in-words.ts'

/** What is met, and by what where something else stands in: "NVQ Level 3: met by 6 years of work, as the posting allows". Any schooling beyond a school's diploma is understood to hold one. */
export function metInWords(finding: Finding): string {
  const by = standInOf(finding)
  return by === undefined ? topicOf(finding) : `${topicOf(finding)}: met by ${by}`
}

function standInOf({ screen, messageId, data, requirement: { criterion } }: Finding): string | undefined {
  if (screen !== 'education' || criterion.kind !== 'education') return undefined
  if (messageId === 'experience') return `${data.months} of work, as the posting allows`
  const degree = String(data.degree)
  return criterion.level === 'secondary' || degreeLevel(degree) === criterion.level ? undefined : `“${degree}”`
}
