import type { Terminal } from './terminal.ts'

/** 0: as wished. 1: not so. 2: it could not be done. Each command's help says what that means for it. */
export type ExitCode = 0 | 1 | 2

export interface Option {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  /** May be given more than once. */
  readonly multiple?: true
  /** What it takes, as the help shows it: `<file>`. */
  readonly takes?: string
  readonly says: string
  /** Lines of the help below it, as they are. */
  readonly details?: readonly string[]
}

export type Options = Readonly<Record<string, Option>>

/** What was given on the command line, by option. */
export type Values<Given extends Options> = {
  readonly [Name in keyof Given]?: Given[Name]['type'] extends 'boolean'
    ? boolean
    : Given[Name] extends { readonly multiple: true }
      ? readonly string[]
      : string
}

/** One thing that the program does: how it is asked for, what its help says, and what it runs. */
export interface Command<Given extends Options = Options> {
  readonly name: string
  /** In a few words, for the list of commands. */
  readonly summary: string
  readonly usage: readonly string[]
  readonly about: string
  readonly operands: readonly (readonly [name: string, says: string])[]
  readonly options: Given
  /** What each exit code means, from 0. */
  readonly exits: readonly string[]
  readonly examples: readonly string[]
  run(values: Values<Given>, operands: readonly string[], terminal: Terminal): Promise<ExitCode>
}

export const defineCommand = <const Given extends Options>(command: Command<Given>): Command<Given> => command
