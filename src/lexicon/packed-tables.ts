import { packTables } from './packed.ts'
import { tables } from './tables.ts'

/** The vocabulary of every trade, packed. The build puts the text itself here, and leaves the tables out. */
export const packedTables = (): string => packTables(tables())
