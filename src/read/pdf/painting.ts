import type { PdfOperators, PdfPage, PdfViewport } from './pdf-js.ts'

/** Text as one operator paints it, in viewport points. */
export interface Run {
  readonly text: string
  readonly left: number
  readonly right: number
  /** The baseline. */
  readonly y: number
  readonly size: number
  readonly font: string
  /** `#rrggbb`, or undefined where it is a pattern. */
  readonly color: string | undefined
  /** Neither filled nor outlined, or without opacity. */
  readonly unpainted: boolean
  /** When it was painted, on one scale with the fills. */
  readonly order: number
}

/** An area filled with a colour or, where none is given, with something else: an image, a pattern, a shape with holes. */
export interface Fill {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly color: string | undefined
  readonly image: boolean
  readonly order: number
}

export interface Painting {
  readonly runs: readonly Run[]
  readonly fills: readonly Fill[]
}

type Matrix = readonly [number, number, number, number, number, number]
interface Glyph {
  readonly unicode?: string
  readonly width?: number
  readonly isSpace?: boolean
}

interface State {
  matrix: Matrix
  color: string | undefined
  alpha: number
  mode: number
  font: string
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
}

const START: Omit<State, 'matrix'> = {
  color: '#000000',
  alpha: 1,
  mode: 0,
  font: '',
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
}

/** The operators of pdf.js that matter here, by their numbers. */
const OPS = {
  setGState: 9,
  save: 10,
  restore: 11,
  transform: 12,
  beginText: 31,
  setCharSpacing: 33,
  setWordSpacing: 34,
  setHScale: 35,
  setLeading: 36,
  setFont: 37,
  setTextRenderingMode: 38,
  setTextRise: 39,
  moveText: 40,
  setLeadingMoveText: 41,
  setTextMatrix: 42,
  nextLine: 43,
  showText: 44,
  setFillColorN: 55,
  setFillRGBColor: 59,
  shadingFill: 62,
  formBegin: 74,
  formEnd: 75,
  imageMask: 83,
  image: 85,
  inlineImage: 86,
  constructPath: 91,
  setFillTransparent: 93,
} as const
/** fill, eoFill, fillStroke, eoFillStroke, closeFillStroke, closeEOFillStroke */
const FILLS: ReadonlySet<number> = new Set([22, 23, 24, 25, 26, 27])
/** Numbers of a path of no more than a rectangle. */
const RECTANGLE = 16

/** Follows the operators of a page, without drawing, for where text and fills come and in which colours. */
export async function paintingOf(page: PdfPage, view: PdfViewport): Promise<Painting> {
  const { fnArray, argsArray } = await page.getOperatorList()
  return new Painter(view, page).follow({ fnArray, argsArray })
}

class Painter {
  readonly runs: Run[] = []
  readonly fills: Fill[] = []
  private readonly saved: State[] = []
  private state: State
  private textMatrix: Matrix = [1, 0, 0, 1, 0, 0]
  private line = { x: 0, y: 0 }
  private pen = { x: 0, y: 0 }
  private order = 0

  constructor(
    view: PdfViewport,
    private readonly page: PdfPage,
  ) {
    this.state = { ...START, matrix: view.transform as Matrix }
  }

  follow({ fnArray, argsArray }: PdfOperators): Painting {
    for (const [index, operator] of fnArray.entries()) {
      this.order = index
      this.step(operator, argsArray[index] ?? [])
    }
    return { runs: this.runs, fills: this.fills }
  }

  private step(operator: number, args: readonly unknown[]): void {
    const { state } = this
    const [first, second] = args as readonly number[]
    switch (operator) {
      case OPS.save:
        this.saved.push({ ...state })
        break
      case OPS.restore:
      case OPS.formEnd:
        this.state = this.saved.pop() ?? state
        break
      case OPS.transform:
        state.matrix = multiply(state.matrix, args as unknown as Matrix)
        break
      case OPS.formBegin:
        this.saved.push({ ...state })
        if (args[0]) state.matrix = multiply(state.matrix, args[0] as Matrix)
        break
      case OPS.setGState:
        for (const [key, value] of first as unknown as [string, unknown][])
          if (key === 'ca') state.alpha = Number(value)
        break
      case OPS.setFillRGBColor:
        state.color = String(first)
        break
      case OPS.setFillColorN:
      case OPS.setFillTransparent:
        state.color = undefined
        break
      case OPS.beginText:
        this.textMatrix = [1, 0, 0, 1, 0, 0]
        this.moveTo(0, 0)
        break
      case OPS.setTextMatrix:
        this.textMatrix = (Array.isArray(first) || ArrayBuffer.isView(first) ? first : args) as unknown as Matrix
        this.moveTo(0, 0)
        break
      case OPS.setLeadingMoveText:
        state.leading = -second!
        this.moveTo(this.line.x + first!, this.line.y + second!)
        break
      case OPS.moveText:
        this.moveTo(this.line.x + first!, this.line.y + second!)
        break
      case OPS.nextLine:
        this.moveTo(this.line.x, this.line.y - state.leading)
        break
      case OPS.setFont:
        state.font = String(first)
        state.size = Number(second)
        break
      case OPS.setTextRenderingMode:
        state.mode = first!
        break
      case OPS.setCharSpacing:
        state.charSpacing = first!
        break
      case OPS.setWordSpacing:
        state.wordSpacing = first!
        break
      case OPS.setHScale:
        state.scale = first! > 10 ? first! / 100 : first!
        break
      case OPS.setLeading:
        state.leading = -first!
        break
      case OPS.setTextRise:
        state.rise = first!
        break
      case OPS.showText:
        this.show(args[0] as readonly (Glyph | number | null)[])
        break
      case OPS.image:
      case OPS.inlineImage:
      case OPS.imageMask:
        this.fill([0, 0, 1, 1], undefined, true)
        break
      case OPS.constructPath:
        this.path(args)
        break
    }
  }

  private moveTo(x: number, y: number): void {
    this.line = { x, y }
    this.pen = { x, y }
  }

  private path([operator, data, bounds]: readonly unknown[]): void {
    if (!FILLS.has(operator as number) || !bounds) return
    const path = (data as readonly ArrayLike<number>[] | undefined)?.[0]
    const plain =
      operator === 22 && path !== undefined && path !== null && path.length <= RECTANGLE && this.state.alpha > 0.95
    this.fill(bounds as ArrayLike<number>, plain ? this.state.color : undefined, false)
  }

  private fill(bounds: ArrayLike<number>, color: string | undefined, image: boolean): void {
    const corners = [
      [bounds[0]!, bounds[1]!],
      [bounds[2]!, bounds[1]!],
      [bounds[0]!, bounds[3]!],
      [bounds[2]!, bounds[3]!],
    ].map(([x, y]) => apply(this.state.matrix, x!, y!))
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
    const { order } = this
    this.fills.push({
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
      color,
      image,
      order,
    })
  }

  private show(glyphs: readonly (Glyph | number | null)[]): void {
    const { state, pen } = this
    const unit = this.unitOf(state.font)
    let x = 0
    let text = ''
    for (const glyph of glyphs) {
      if (glyph === null) continue
      if (typeof glyph === 'number') {
        x -= (glyph * state.size) / 1000
        continue
      }
      text += glyph.unicode ?? ''
      x += (glyph.width ?? 0) * unit * state.size + state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)
    }
    const full = multiply(state.matrix, this.textMatrix)
    const from = apply(full, pen.x, pen.y + state.rise)
    const to = apply(full, pen.x + x * state.scale, pen.y + state.rise)
    this.pen = { x: pen.x + x * state.scale, y: pen.y }
    if (text.trim() === '') return
    this.runs.push({
      text,
      left: Math.min(from.x, to.x),
      right: Math.max(from.x, to.x),
      y: from.y,
      size: state.size * Math.hypot(full[2], full[3]),
      font: state.font,
      color: state.color,
      unpainted: state.mode === 3 || state.mode === 7 || state.alpha < 0.05,
      order: this.order,
    })
  }

  /** Widths of glyphs are thousandths of the font size, but for fonts drawn by operators. */
  private unitOf(font: string): number {
    const known = this.page.commonObjs.has(font)
      ? (this.page.commonObjs.get(font) as { fontMatrix?: number[] } | null)
      : null
    return known?.fontMatrix?.[0] ?? 0.001
  }
}

const multiply = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
]

const apply = (matrix: Matrix, x: number, y: number): { x: number; y: number } => ({
  x: matrix[0] * x + matrix[2] * y + matrix[4],
  y: matrix[1] * x + matrix[3] * y + matrix[5],
})
