/**
 * Whether a text is set letter by letter: E X P E R I E N C E. Pairs that the font draws closer may still stand
 * together, as in E D U C AT I O N.
 */
export function isSpacedOut(text: string): boolean {
  const parts = text.split(' ')
  const letters = parts.filter((part) => part.length === 1).length
  return (
    parts.length >= 3 &&
    letters >= 0.5 * parts.length &&
    parts.every((part) => part.length <= 3) &&
    /^\P{Ll}+$|^(?:\S ){4,}\S$/u.test(text)
  )
}
