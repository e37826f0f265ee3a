import type { Finding } from '../model/finding.ts'
import type { Verdict } from '../model/verdict.ts'
import { nameOf } from '../report/criterion-in-words.ts'

/**
 * The findings about a requirement, by its id, its name, or words of it.
 * @throws TypeError that names what is asked, where nothing of the kind is: nothing could then be said about it.
 */
export function findingsAbout({ reasons, met }: Verdict, wanted: string, matcher: string): readonly Finding[] {
  if (typeof wanted !== 'string' || wanted.trim() === '')
    throw new TypeError(`${matcher}(…): expected the name of a requirement, got ${JSON.stringify(wanted)}.`)
  const all: readonly Finding[] = [...met, ...reasons]
  const [words, same] = [wordsOf(wanted), (text: string) => fold(text) === fold(wanted)]
  const attempts: ((finding: Finding) => boolean)[] = [
    (finding) => finding.requirement.id === wanted,
    (finding) => same(nameOf(finding)),
    (finding) => contains(wordsOf(nameOf(finding)), words),
    ({ requirement: { from } }) => 'text' in from && contains(wordsOf(from.text), words),
  ]
  for (const attempt of attempts) {
    const found = all.filter(attempt)
    if (found.length > 0) return found
  }
  const names = [...new Set(all.map((finding) => nameOf(finding)))].join('; ')
  throw new TypeError(`${matcher}(…, “${wanted}”): expected something that is asked for, one of: ${names}.`)
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim()

/** Words with the signs that tell C from C++ and C#. */
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}+#]+/gu) ?? []

const contains = (words: readonly string[], wanted: readonly string[]): boolean =>
  wanted.length > 0 && words.some((_, at) => wanted.every((word, offset) => words[at + offset] === word))
