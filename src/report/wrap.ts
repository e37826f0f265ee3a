/** Breaks a text into lines of at most `width` characters at spaces; `first` begins the first line, `indent` the others. */
export function wrap(text: string, width: number, indent: string, first = indent): string[] {
  const room = Math.max(20, width - indent.length)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return lines.map((each, at) => (at === 0 ? first : indent) + each)
}
