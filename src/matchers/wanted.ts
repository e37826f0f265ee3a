import type { Finding } from '../model/finding.ts'
import type { Verdict } from '../model/verdict.ts'
import { topicOf } from '../report/criterion-in-words.ts'
import { named } from '../report/named.ts'

/**
 * The findings about a requirement, by its id, its name, or words of it.
 * @throws TypeError that names what is asked, where nothing of the kind is: nothing could then be said about it.
 */
export function findingsAbout({ reasons, met }: Verdict, wanted: string, matcher: string): readonly Finding[] {
  if (typeof wanted !== 'string' || wanted.trim() === '')
    throw new TypeError(`${matcher}(…): expected the name of a requirement, got ${JSON.stringify(wanted)}.`)
  const all: readonly Finding[] = [...met, ...reasons]
  const found = named(
    all.map((finding) => ({
      finding,
      id: finding.requirement.id,
      name: topicOf(finding),
      ...('text' in finding.requirement.from && { words: finding.requirement.from.text }),
    })),
    wanted,
  )
  if (found.length > 0) return found.map(({ finding }) => finding)
  const names = [...new Set(all.map((finding) => topicOf(finding)))].join('; ')
  throw new TypeError(`${matcher}(…, “${wanted}”): expected something that is asked for, one of: ${names}.`)
}
