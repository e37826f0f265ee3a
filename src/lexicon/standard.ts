import { defineLexicon } from './define-lexicon.ts'
import { tables } from './tables.ts'

/** Every trade we know the words of. The version changes with the data: year, month, and a count within the month. */
export const lexicon = defineLexicon('2026.11.1', tables)
