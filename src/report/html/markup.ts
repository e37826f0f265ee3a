/** Text that is already markup. Everything else is escaped where it is put in. */
export interface Markup {
  readonly markup: string
}

type Part = Markup | string | number | false | undefined | readonly Part[]

/** Markup with its holes filled: text is escaped, so that nothing a paper says can become an element, an attribute or an address. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: strings.map((each, at) => each + (at < parts.length ? filled(parts[at]) : '')).join('') }
}

function filled(part: Part): string {
  if (part === false || part === undefined) return ''
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
  return 'markup' in part ? part.markup : part.map(filled).join('')
}

const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }),
)

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => SIGNS.get(sign)!).replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/g, '\ufffd')
