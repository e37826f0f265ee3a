/** What can come next in a JSON text, in words. */
type Expected =
  | 'a value'
  | 'a value or ]'
  | 'a name in quotes'
  | 'a name in quotes or }'
  | 'a colon'
  | 'a comma or }'
  | 'a comma or ]'
  | 'the end'

/** Where a text is no JSON: line and column from 1, and what was expected there in place of what came. */
export interface SyntaxFault {
  readonly line: number
  readonly column: number
  readonly expected: Expected
  readonly got: string
}

const WHITE = /[ \t\r\n]*/y
const TOKEN =
  /[{}[\],:]|"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y

/** The first fault of a text that is no JSON; undefined where it is JSON. Engines tell of it in words of their own, and not all tell where. */
export function syntaxFaultIn(text: string): SyntaxFault | undefined {
  const open: string[] = []
  let expected: Expected = 'a value'
  for (let at = 0; ; ) {
    at += matchAt(WHITE, text, at)!.length
    const token = matchAt(TOKEN, text, at)
    const next: Expected | undefined = token === undefined ? undefined : after(token, expected, open)
    if (next === undefined)
      return at === text.length && expected === 'the end' ? undefined : faultAt(text, at, expected)
    expected = next
    at += token!.length
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

/** What is expected after the token; undefined where the token itself is not. `open` are the brackets not closed yet. */
function after(token: string, expected: Expected, open: string[]): Expected | undefined {
  switch (expected) {
    case 'a value':
    case 'a value or ]':
      if (token === ']' && expected === 'a value or ]') return close(open)
      if (token === '{' || token === '[') {
        open.push(token)
        return token === '{' ? 'a name in quotes or }' : 'a value or ]'
      }
      return '}],:'.includes(token) ? undefined : inside(open)
    case 'a name in quotes':
    case 'a name in quotes or }':
      if (token === '}' && expected === 'a name in quotes or }') return close(open)
      return token.startsWith('"') ? 'a colon' : undefined
    case 'a colon':
      return token === ':' ? 'a value' : undefined
    case 'a comma or }':
      return token === ',' ? 'a name in quotes' : token === '}' ? close(open) : undefined
    case 'a comma or ]':
      return token === ',' ? 'a value' : token === ']' ? close(open) : undefined
    case 'the end':
      return undefined
  }
}

function close(open: string[]): Expected {
  open.pop()
  return inside(open)
}

/** What is expected after a value, by the bracket that it stands in. */
const inside = (open: readonly string[]): Expected =>
  open.length === 0 ? 'the end' : open.at(-1) === '{' ? 'a comma or }' : 'a comma or ]'

function faultAt(text: string, at: number, expected: Expected): SyntaxFault {
  const above = text.slice(0, at).split('\n')
  const got = /^(?:"[^\n]{0,20}|[\p{L}\p{N}.]{1,20}|[^\n])/u.exec(text.slice(at, at + 40))?.[0]
  return {
    line: above.length,
    column: above.at(-1)!.length + 1,
    expected,
    got: at === text.length ? 'the end of the file' : `“${(got ?? '').trim()}”`,
  }
}
