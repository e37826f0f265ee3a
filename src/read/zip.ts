import { type UnzipFileInfo, unzipSync } from 'fflate'
import { ScreeningError } from '../errors.ts'

/** Most that all wanted parts may hold together, inflated, and how many entries an archive may list. */
const MAX_INFLATED = 12_000_000
const MAX_ENTRIES = 4_000

/**
 * The parts of a zip archive that are wanted. An archive that would inflate to too much is refused by the sizes it declares,
 * before anything is inflated; one that declares too little is cut at what it declares.
 * @throws ScreeningError `too-large` or `damaged`.
 */
export function unzipParts(bytes: Uint8Array, wanted: (name: string) => boolean): Record<string, Uint8Array> {
  let entries = 0
  let inflated = 0
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (++entries > MAX_ENTRIES) throw tooLarge(`more than ${MAX_ENTRIES} parts`)
    if (!wanted(name)) return false
    inflated += originalSize
    if (inflated > MAX_INFLATED) throw tooLarge(`more than ${MAX_INFLATED} bytes once unpacked`)
    return true
  }
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    if (error instanceof ScreeningError) throw error
    throw new ScreeningError(
      'damaged',
      'The file is damaged: its zip archive can’t be unpacked. Save it again and retry.',
      {
        cause: error,
      },
    )
  }
}

/** The names of an archive's parts; none where its directory can't be read. */
export function partNames(bytes: Uint8Array): string[] {
  const names: string[] = []
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        if (names.length < MAX_ENTRIES) names.push(name)
        return false
      },
    })
  } catch {
    return []
  }
  return names
}

const tooLarge = (what: string): ScreeningError =>
  new ScreeningError('too-large', `The file unpacks to ${what}. Save it again without pictures and attachments.`)
