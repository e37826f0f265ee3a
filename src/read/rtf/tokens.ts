/** One token of RTF. `word`: a control word with its number; `symbol`: a control sign; `bytes`: characters, one byte each. */
export type Token =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | undefined }
  | { readonly kind: 'symbol'; readonly sign: string }
  | { readonly kind: 'bytes'; readonly text: string }

const OPEN: Token = { kind: 'open' }
const CLOSE: Token = { kind: 'close' }
const WORD = /([a-zA-Z]{1,40})(-?\d{1,10})? ?/y
const TEXT = /[^\\{}\r\n]+/y

/** The tokens of a source that holds one byte in each character. What `\bin` announces is passed over. */
export function* tokensOf(source: string): Generator<Token> {
  let at = 0
  while (at < source.length) {
    const sign = source[at]!
    if (sign === '{' || sign === '}') {
      yield sign === '{' ? OPEN : CLOSE
      at++
    } else if (sign === '\r' || sign === '\n') at++
    else if (sign !== '\\') {
      TEXT.lastIndex = at
      TEXT.test(source)
      yield { kind: 'bytes', text: source.slice(at, TEXT.lastIndex) }
      at = TEXT.lastIndex
    } else if (source[at + 1] === "'") {
      const code = Number.parseInt(source.slice(at + 2, at + 4), 16)
      if (code >= 0) yield { kind: 'bytes', text: String.fromCharCode(code) }
      at += 4
    } else {
      WORD.lastIndex = at + 1
      const match = WORD.exec(source)
      if (match) {
        const value = match[2] === undefined ? undefined : Number(match[2])
        at = WORD.lastIndex
        if (match[1] === 'bin') at += Math.max(0, value ?? 0)
        else yield { kind: 'word', name: match[1]!, value }
      } else {
        yield { kind: 'symbol', sign: source[at + 1] ?? '' }
        at += 2
      }
    }
  }
}
