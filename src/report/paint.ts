/** The terminal's own escape codes: what begins and what ends each. */
const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
} as const

export type Paint = Readonly<Record<keyof typeof CODES, (text: string) => string>>

/** Colours for a terminal, or, switched off, functions that leave the text alone. */
export const paintWith = (colour: boolean): Paint =>
  Object.fromEntries(
    Object.entries(CODES).map(([name, [on, off]]) => [
      name,
      colour ? (text: string) => `\x1b[${on}m${text}\x1b[${off}m` : (text: string) => text,
    ]),
  ) as Paint
