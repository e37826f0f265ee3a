import type { Command } from './command.ts'

interface Entry {
  readonly name: string
  readonly summary: string
  readonly load: () => Promise<Command>
}

/** Everything the program does. A command is loaded when it is asked for; the first is meant where none is named. */
export const commands: readonly Entry[] = [
  {
    name: 'screen',
    summary: 'one résumé against one posting (the word may be left out)',
    load: async () => (await import('./commands/screen.ts')).screen as Command,
  },
  {
    name: 'check',
    summary: 'many résumés against many postings, as expected or not',
    load: async () => (await import('./commands/check.ts')).check as Command,
  },
  {
    name: 'lint-posting',
    summary: 'what in a posting keeps fitting people away',
    load: async () => (await import('./commands/lint-posting.ts')).lintPosting as Command,
  },
]
