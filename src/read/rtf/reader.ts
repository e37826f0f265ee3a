import type { Draft, Run } from '../draft.ts'
import { distinctMargins } from '../margins.ts'
import { whyUnseen } from '../visibility.ts'
import { codePageOf, decodeBytes } from './code-pages.ts'
import { Collector } from './collector.ts'
import { INITIAL, type ParagraphState, plainParagraph, type State } from './state.ts'
import { type Token, tokensOf } from './tokens.ts'
import { CHARACTERS, DESTINATIONS, SIGNS, TRANSPARENT } from './words.ts'

/** What is in an RTF. */
export interface RtfContent {
  readonly top: Draft[]
  readonly text: Draft[]
  readonly notes: Draft[]
  readonly bottom: Draft[]
  readonly plain: string
}

/** Deepest nesting of tables that is kept apart. */
const MAX_NESTING = 20

interface Group {
  readonly state: State
  readonly collector: Collector
  readonly paragraph: ParagraphState
}

/** Reads RTF token by token; groups are kept on a stack of their own, so no depth of nesting overflows. */
export class RtfReader {
  readonly #groups: Group[] = []
  readonly #asides: { readonly kind: Draft['aside']; readonly collector: Collector }[] = []
  readonly #fonts = new Map<number, number>()
  readonly #white = new Set<number>()
  readonly #headings = new Map<number, number>()
  readonly #backed: boolean
  readonly #body = new Collector()
  #collector = this.#body
  #paragraph = plainParagraph()
  #state = INITIAL
  #codePage = 1252
  #skip = 0
  #bytes = ''
  #instruction = ''
  #color = { index: 0, parts: [0, 0, 0], given: false }
  #style = { number: 0, outline: undefined as number | undefined, name: '' }
  #plain = ''

  constructor(source: string) {
    this.#backed = /\\(?:cl|ch)?cbpat[1-9]|\\highlight[1-9]|\\cb[1-9]|\\shp\b|\\background\b/.test(source)
    for (const token of tokensOf(source)) this.#take(token)
    this.#flush()
    this.#endParagraph()
  }

  content(): RtfContent {
    const of = (wanted: Draft['aside']): Draft[][] =>
      this.#asides.filter(({ kind }) => kind === wanted).map(({ collector }) => collector.end())
    return {
      top: distinctMargins(of('header')),
      text: [...this.#body.end(), ...of('text-box').flat()],
      notes: of('footnote').flat(),
      bottom: distinctMargins(of('footer')),
      plain: this.#plain.trimEnd(),
    }
  }

  #take(token: Token): void {
    if (token.kind === 'bytes') {
      const kept = token.text.slice(this.#skip)
      this.#skip = Math.max(0, this.#skip - token.text.length)
      this.#bytes += kept
      return
    }
    if (this.#skip > 0 && token.kind === 'symbol') {
      this.#skip--
      return
    }
    this.#flush()
    if (token.kind === 'word') this.#word(token.name, token.value)
    else if (token.kind === 'symbol') this.#symbol(token.sign)
    else {
      this.#skip = 0
      if (token.kind === 'open') this.#open()
      else this.#close()
    }
  }

  #open(): void {
    this.#groups.push({ state: this.#state, collector: this.#collector, paragraph: this.#paragraph })
  }

  #close(): void {
    const group = this.#groups.pop()
    if (!group) return
    if (this.#state.destination === 'styles') this.#keepStyle()
    if (this.#collector !== group.collector) this.#endParagraph()
    this.#state = group.state
    this.#collector = group.collector
    this.#paragraph = group.paragraph
  }

  /** Bytes gathered so far, decoded by the font they are in. */
  #flush(): void {
    if (this.#bytes === '') return
    const codePage = this.#fonts.get(this.#state.font) ?? this.#codePage
    const text = decodeBytes(this.#bytes, codePage)
    this.#bytes = ''
    this.#say(text)
  }

  #say(text: string): void {
    const { destination, aside, deleted } = this.#state
    if (destination === 'instruction') this.#instruction += text
    else if (destination === 'styles') this.#style.name += text
    else if (destination === 'sign') this.#sign(text)
    else if (destination === 'colors') for (const sign of text) sign === ';' && this.#keepColor()
    else if (destination === 'text' && !deleted && !/^\s*(?:PAGE|NUMPAGES)\b/i.test(this.#state.url ?? '')) {
      this.#collector.say({ text, ...this.#look() })
      if (!aside) this.#plain += text
    }
  }

  /** What stands before an item: a bullet, a number; or nothing but a tab. */
  #sign(text: string): void {
    if (text.trim() === '') return
    this.#paragraph.unsigned = false
    this.#paragraph.list ||= 1
  }

  #look(): Omit<Run, 'text'> {
    const { bold, italic, size, hidden, color, url } = this.#state
    const why = whyUnseen({ vanish: hidden, size: size / 2, white: this.#white.has(color), backed: this.#backed })
    return {
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      size: size / 2,
      ...(url ? { url } : {}),
      ...(why ? { hidden: why } : {}),
    }
  }

  #symbol(sign: string): void {
    if (sign === '*') this.#state = { ...this.#state, starred: true }
    else if (sign === '\n' || sign === '\r') this.#endParagraph()
    else this.#say(SIGNS.get(sign) ?? '')
  }

  #word(name: string, value: number | undefined): void {
    const { starred, destination } = this.#state
    if (starred) this.#state = { ...this.#state, starred: false }
    const target = DESTINATIONS.get(name)
    if (target === undefined && starred && !TRANSPARENT.has(name))
      this.#state = { ...this.#state, destination: 'nowhere' }
    else if (destination === 'nowhere' && (target === undefined || typeof target === 'string')) return
    else if (target !== undefined) this.#enter(target)
    else if (destination === 'fonts') this.#fontWord(name, value ?? 0)
    else if (destination === 'colors') this.#colorWord(name, value ?? 0)
    else if (destination === 'styles') this.#styleWord(name, value)
    else if (CHARACTERS.has(name)) this.#say(CHARACTERS.get(name)!)
    else if (name === 'u') this.#unicode(value ?? 0)
    else this.#formatWord(name, value) || this.#paragraphWord(name, value)
  }

  #enter(target: State['destination'] | { readonly aside: State['aside'] }): void {
    if (target === 'instruction') this.#instruction = ''
    if (target === 'sign') this.#paragraph.unsigned = true
    if (typeof target === 'string') {
      this.#state = { ...this.#state, destination: target }
      return
    }
    const collector = new Collector(target.aside)
    this.#asides.push({ kind: target.aside, collector })
    this.#collector = collector
    this.#paragraph = plainParagraph()
    this.#state = { ...this.#state, destination: 'text', aside: target.aside }
  }

  #unicode(value: number): void {
    this.#say(String.fromCharCode(value < 0 ? value + 65536 : value))
    this.#skip = this.#state.unicodeSkip
  }

  /** Formatting of characters. Says whether the word was one. */
  #formatWord(name: string, value: number | undefined): boolean {
    const change = CHANGES.get(name)?.(value)
    if (change) this.#state = { ...this.#state, ...change }
    else if (name === 'fldrslt')
      this.#state = { ...this.#state, destination: 'text', url: addressIn(this.#instruction) }
    else if (name === 'ansicpg') this.#codePage = value || 1252
    else if (name === 'mac') this.#codePage = 10000
    else return false
    return true
  }

  #paragraphWord(name: string, value: number | undefined): void {
    const paragraph = this.#paragraph
    if (name === 'par' || name === 'sect' || name === 'page' || name === 'column') this.#endParagraph()
    else if (name === 'pard') this.#state.destination !== 'sign' && Object.assign(paragraph, plainParagraph())
    else if (name === 's') paragraph.style = value ?? 0
    else if (name === 'outlinelevel') paragraph.outline = value
    else if (name === 'ls' || name === 'ilvl')
      paragraph.list = Math.max(paragraph.list, (name === 'ilvl' ? (value ?? 0) : 0) + 1)
    else if (name === 'sb') paragraph.above = value ?? 0
    else if (name === 'sa') paragraph.below = value ?? 0
    else if (name === 'intbl') paragraph.inTable = true
    else if (name === 'itap') paragraph.nesting = Math.min(MAX_NESTING, Math.max(0, value ?? 0))
    else if (name === 'cell' || name === 'nestcell') this.#endCell(name === 'nestcell')
    else if (name === 'row' || name === 'nestrow') this.#endRow(name === 'nestrow')
  }

  #endParagraph(sign = '\n'): void {
    this.#flush()
    this.#collector.endParagraph(this.#paragraph, this.#role())
    if (!this.#state.aside && this.#state.destination === 'text') this.#plain += sign
  }

  #endCell(nested: boolean): void {
    this.#paragraph.inTable = true
    this.#endParagraph('\t')
    this.#collector.endCell(nested ? Math.max(2, this.#paragraph.nesting) : 1)
  }

  #endRow(nested: boolean): void {
    this.#collector.endRow(nested ? Math.max(2, this.#paragraph.nesting) : 1)
    if (!this.#state.aside) this.#plain += '\n'
  }

  #role(): Pick<Draft, 'role' | 'level'> {
    const { outline, style, list, unsigned } = this.#paragraph
    const heading = outline ?? this.#headings.get(style)
    if (heading !== undefined && heading < 9) return { role: 'heading', level: Math.min(6, heading + 1) }
    return list > 0 && !unsigned ? { role: 'item', level: list } : {}
  }

  #fontWord(name: string, value: number): void {
    if (name === 'f') this.#state = { ...this.#state, font: value }
    const codePage = name === 'fcharset' ? codePageOf(value) : name === 'cpg' ? value : undefined
    if (codePage !== undefined) this.#fonts.set(this.#state.font, codePage)
  }

  #colorWord(name: string, value: number): void {
    const part = ['red', 'green', 'blue'].indexOf(name)
    if (part < 0) return
    this.#color.parts[part] = value
    this.#color.given = true
  }

  #keepColor(): void {
    const { index, parts, given } = this.#color
    if (given && parts.every((part) => part > 241)) this.#white.add(index)
    this.#color = { index: index + 1, parts: [0, 0, 0], given: false }
  }

  #styleWord(name: string, value: number | undefined): void {
    if (name === 's') this.#style.number = value ?? 0
    else if (name === 'outlinelevel') this.#style.outline = value
  }

  #keepStyle(): void {
    const { number, outline, name } = this.#style
    const named = /^\s*heading ([1-9])\b/i.exec(name)?.[1]
    const level = outline ?? (named ? Number(named) - 1 : /^\s*(?:title|heading);/i.test(name) ? 0 : undefined)
    if (level !== undefined && number > 0) this.#headings.set(number, level)
    this.#style = { number: 0, outline: undefined, name: '' }
  }
}

const on = (value: number | undefined): boolean => value !== 0

type Change = (value: number | undefined) => Partial<State>

/** What control words change of the look of characters. */
const CHANGES: ReadonlyMap<string, Change> = new Map(
  Object.entries<Change>({
    b: (value) => ({ bold: on(value) }),
    i: (value) => ({ italic: on(value) }),
    v: (value) => ({ hidden: on(value) }),
    deleted: (value) => ({ deleted: on(value) }),
    f: (value) => ({ font: value ?? 0 }),
    fs: (value) => ({ size: value ?? 24 }),
    cf: (value) => ({ color: value ?? 0 }),
    uc: (value) => ({ unicodeSkip: Math.max(0, Math.min(20, value ?? 1)) }),
    plain: () => ({ bold: false, italic: false, hidden: false, deleted: false, size: 24, color: 0 }),
  }),
)

/** What a field's instruction leads to; of page numbers, the instruction itself. */
function addressIn(instruction: string): string {
  if (/^\s*(?:PAGE|NUMPAGES)\b/i.test(instruction)) return instruction
  return /^\s*HYPERLINK\s+"?((?:https?:|mailto:|tel:)[^"\s]+)/i.exec(instruction)?.[1] ?? ''
}
