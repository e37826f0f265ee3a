import type { Answer, ReasonCode } from '../model/finding.ts'
import type { Answers, Policy } from '../model/policy.ts'
import type { Requisition, SimpleCriterion, SimpleKind } from '../model/requisition.ts'
import type { Paper } from './paper.ts'
import type { Spell } from './unknown-words.ts'

/** Everything a screen may look at. It is handed only what it declares. */
export interface Facts {
  /** The résumé, indexed, with the lexicon it was indexed by. */
  readonly paper: Paper
  readonly policy: Policy
  readonly requisition: Requisition
  /** The day up to which running jobs count, `YYYY-MM-DD`. */
  readonly asOf: string
  /** What the candidate would answer on a form. */
  readonly answers: Answers
  /** A dictionary, where the caller gave one. */
  readonly spell: Spell | undefined
}

type Placeholder<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never

/** What a screen says: an outcome, one of its own messages with all it needs, and the words it saw. */
type Said<Messages extends Readonly<Record<string, string>>> = {
  readonly [Id in keyof Messages]: Omit<Answer, 'messageId' | 'data' | 'code'> & {
    readonly say: Id
    readonly data: Readonly<Record<Placeholder<Messages[Id]>, string | number>>
  }
}[keyof Messages]

/** The one shape every check in this library has. */
export interface ScreenDefinition<
  Kind extends SimpleKind,
  Looks extends keyof Facts,
  Messages extends Readonly<Record<string, string>>,
> {
  /** Also the file's name and the export's, in kebab case. */
  readonly id: string
  /** What it asks of the paper, as a question. */
  readonly question: string
  /** The kinds of criterion it can answer. */
  readonly answers: readonly Kind[]
  readonly looksAt: readonly Looks[]
  /** What it can say, with `{placeholders}`. */
  readonly messages: Messages
  /** The reason for rejection behind a message, where it is one. */
  readonly codes: { readonly [Id in keyof Messages]?: ReasonCode }
  readonly run: (criterion: Extract<SimpleCriterion, { kind: Kind }>, facts: Pick<Facts, Looks>) => Said<Messages>
}

/** A screen as the screener uses it. */
export interface Screen {
  readonly id: string
  readonly question: string
  readonly answers: readonly SimpleKind[]
  readonly looksAt: readonly (keyof Facts)[]
  readonly messages: Readonly<Record<string, string>>
  readonly codes: Readonly<Record<string, ReasonCode | undefined>>
  readonly run: (criterion: never, facts: Facts) => Omit<Answer, 'messageId'> & { readonly say: string }
}

/**
 * Gives a check its type: facts it did not declare, messages it does not have and placeholders it forgets do not compile. A caller's own
 * answers criteria of kind `own`, which name it by its id.
 */
export function defineScreen<
  const Kind extends SimpleKind,
  const Looks extends keyof Facts,
  const Messages extends Readonly<Record<string, string>>,
>(definition: ScreenDefinition<Kind, Looks, Messages>): Screen {
  return definition as unknown as Screen
}

/** Runs the screen on one criterion. */
export function ask(screen: Screen, criterion: SimpleCriterion, facts: Facts): Answer & { readonly message: string } {
  const { say, ...answer } = screen.run(criterion as never, facts)
  const code = screen.codes[say]
  return { ...answer, messageId: say, message: fillIn(screen.messages[say]!, answer.data), ...(code && { code }) }
}

const templates = new Map<string, readonly string[]>()

/** The message as texts and placeholder names in turn; taken apart once. */
function partsOf(message: string): readonly string[] {
  const parts = templates.get(message) ?? message.split(/\{(\w+)\}/)
  templates.set(message, parts)
  return parts
}

function fillIn(message: string, data: Answer['data']): string {
  const parts = partsOf(message)
  let text = parts[0]!
  for (let at = 1; at < parts.length; at += 2) {
    const [name, after] = [parts[at]!, parts[at + 1]!]
    const value = data[name]
    text += `${value ?? `{${name}}`}${value === 1 ? ofOne(after, name) : after}`
  }
  return text
}

/** "{words} words" of one of them is "1 word". */
const ofOne = (after: string, name: string): string =>
  name.endsWith('s') && after.startsWith(` ${name}`) ? after.replace(name, name.slice(0, -1)) : after
