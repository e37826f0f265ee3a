import { lexiconOf } from './define-lexicon.ts'
import { packedTables } from './packed-tables.ts'

/** Every trade we know the words of. The version changes with the data: year, month, and a count within the month. */
export const lexicon = lexiconOf('2026.11.3', packedTables)
