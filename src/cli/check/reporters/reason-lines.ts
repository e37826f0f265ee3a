import type { CheckedReason, Pair } from '../checked.ts'

/** The reasons that decided a pair, or else all that stand open, as lines: what it is, both quotes, and what would help. */
export function reasonLines({ reasons }: Pair): string[] {
  const decisive = reasons.filter((reason) => reason.decisive)
  const shown = decisive.length > 0 ? decisive : reasons.filter(({ outcome }) => outcome !== 'met')
  return shown.flatMap(linesOf)
}

function linesOf({ code, name, lostIn, message, asked, paper, careful, fix, at }: CheckedReason): string[] {
  return [
    `${name} (${[code, `lost in ${lostIn}`].filter(Boolean).join(', ')}): ${message}`,
    ...(asked === undefined ? [] : [`  asked    “${asked}”`]),
    ...paper.map((words, nth) => `  paper    “${words}”${at && nth === 0 ? ` (line ${at.line})` : ''}`),
    ...(careful === undefined ? [] : [`  careful  ${careful}`]),
    ...(fix === undefined ? [] : [`  fix      ${fix}`]),
  ]
}
