import type { Element } from '../markup.ts'

/** CSS declarations that bear on what is seen and where, by property. */
export type Style = Readonly<Record<string, string>>

interface Compound {
  readonly tag?: string
  readonly id?: string
  readonly classes: readonly string[]
}

interface Rule {
  /** Innermost first. */
  readonly path: readonly Compound[]
  readonly style: Style
  readonly weight: number
}

export type StyleSheet = ReadonlyMap<string, readonly Rule[]>

const WATCHED =
  /^(?:display|visibility|float|flex-direction|flex-flow|color|background|background-color|font-size|font-weight|font-style|opacity|position|left|right|top|text-indent|clip|clip-path|grid-template-columns|text-transform|white-space|width|height|overflow|margin-left|order)$/
const MAX_RULES = 3_000
const MAX_RULES_OF_A_KEY = 100

/** The rules of style sheets, as far as they are simple: tags, classes, ids and descent; for the screen, under no condition. */
export function parseStyleSheet(css: string): StyleSheet {
  const sheet = new Map<string, Rule[]>()
  let count = 0
  for (const { selector, body } of blocksOf(css)) {
    const style = parseStyle(body)
    if (Object.keys(style).length === 0) continue
    for (const one of selector.split(',')) {
      const path = parseSelector(one.trim())
      if (!path || ++count > MAX_RULES) continue
      const key = keyOf(path[0]!)
      const rules = sheet.get(key) ?? []
      if (rules.length < MAX_RULES_OF_A_KEY) sheet.set(key, [...rules, { path, style, weight: weightOf(path) }])
    }
  }
  return sheet
}

/** `color: white; float: left` as a record. */
function parseStyle(body: string): Style {
  const style: Record<string, string> = {}
  for (const declaration of body.split(';')) {
    const colon = declaration.indexOf(':')
    const property = declaration.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && WATCHED.test(property))
      style[property] = declaration
        .slice(colon + 1)
        .replace(/!\s*important/i, '')
        .trim()
        .toLowerCase()
  }
  return style
}

/** What applies to an element: rules by weight, then its own `style`. `ancestors`: innermost first. */
export function styleOf(element: Element, ancestors: readonly Element[], sheet: StyleSheet): Style {
  const { attributes, name } = element
  const keys = [name, '*', ...classesOf(element).map((each) => `.${each}`)]
  if (attributes['id']) keys.push(`#${attributes['id']}`)
  const rules = keys
    .flatMap((key) => sheet.get(key) ?? [])
    .filter(({ path }) => matches(path, element, ancestors))
    .sort((a, b) => a.weight - b.weight)
  const own = attributes['style'] ? [parseStyle(attributes['style'])] : []
  return Object.assign({}, ...rules.map(({ style }) => style), ...own)
}

export const classesOf = ({ attributes }: Element): string[] => (attributes['class'] ?? '').split(/\s+/).filter(Boolean)

function matches([innermost, ...outer]: readonly Compound[], element: Element, ancestors: readonly Element[]): boolean {
  if (!fits(innermost!, element)) return false
  let at = 0
  for (const compound of outer) {
    while (at < ancestors.length && !fits(compound, ancestors[at]!)) at++
    if (at++ >= ancestors.length) return false
  }
  return true
}

function fits({ tag, id, classes }: Compound, element: Element): boolean {
  if (tag && tag !== element.name) return false
  if (id && id !== element.attributes['id']) return false
  if (classes.length === 0) return true
  const own = classesOf(element)
  return classes.every((each) => own.includes(each))
}

/** Top-level rules, and those inside `@media` for the screen; other conditions are left alone. */
function* blocksOf(css: string): Generator<{ selector: string; body: string }> {
  const source = withoutComments(css)
  let at = 0
  while (at < source.length) {
    const open = source.indexOf('{', at)
    if (open < 0) return
    const selector = source
      .slice(at, open)
      .replace(/^[\s\S]*[;}]/, '')
      .trim()
    const close = source.indexOf('}', open)
    const inner = source.indexOf('{', open + 1)
    const end = close < 0 ? source.length : close
    if (selector.startsWith('@') && inner >= 0 && inner < end) {
      const past = pastBlock(source, open)
      if (/^@media\s+(?:screen|all)\s*$/i.test(selector)) yield* blocksOf(source.slice(open + 1, past - 1))
      at = past
    } else {
      if (!selector.startsWith('@')) yield { selector, body: source.slice(open + 1, end) }
      at = end + 1
    }
  }
}

function withoutComments(css: string): string {
  const [first = '', ...rest] = css.split('/*')
  return first + rest.map((part) => (part.includes('*/') ? part.slice(part.indexOf('*/') + 2) : '')).join('')
}

function pastBlock(source: string, open: number): number {
  let depth = 0
  for (let at = open; at < source.length; at++) {
    if (source[at] === '{') depth++
    else if (source[at] === '}' && --depth === 0) return at + 1
  }
  return source.length
}

const COMPOUND = /^([a-z][a-z0-9-]*|\*)?((?:[.#][\w-]+)*)$/i

function parseSelector(selector: string): Compound[] | undefined {
  const parts = selector.replaceAll('>', ' ').split(/\s+/)
  const path: Compound[] = []
  for (const part of parts.reverse()) {
    const match = COMPOUND.exec(part)
    if (part === '' || !match) return undefined
    const [, tag, rest = ''] = match
    const marks = rest.match(/[.#][\w-]+/g) ?? []
    const id = marks.find((mark) => mark.startsWith('#'))?.slice(1)
    const classes = marks.filter((mark) => mark.startsWith('.')).map((mark) => mark.slice(1))
    path.push({ ...(tag && tag !== '*' ? { tag: tag.toLowerCase() } : {}), ...(id ? { id } : {}), classes })
  }
  return path
}

const keyOf = ({ id, classes, tag }: Compound): string => (id ? `#${id}` : classes[0] ? `.${classes[0]}` : (tag ?? '*'))

const weightOf = (path: readonly Compound[]): number =>
  path.reduce((sum, { id, classes, tag }) => sum + (id ? 100 : 0) + classes.length * 10 + (tag ? 1 : 0), 0)
