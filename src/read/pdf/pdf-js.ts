/** What is used of pdf.js, so that neither its types nor the DOM's reach ours. */
export interface PdfDocument {
  readonly numPages: number
  getPage(number: number): Promise<PdfPage>
  getMetadata(): Promise<{ readonly info: { readonly Producer?: string; readonly Creator?: string } }>
}

export interface PdfPage {
  getViewport(options: { scale: number }): PdfViewport
  streamTextContent(): ReadableStream<{ readonly items: readonly PdfTextItem[] }>
  getAnnotations(options?: { intent: 'print' | 'display' }): Promise<readonly PdfAnnotation[]>
  getOperatorList(): Promise<PdfOperators>
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown }
  cleanup(): void
}

export interface PdfViewport {
  readonly width: number
  readonly height: number
  readonly transform: readonly number[]
  convertToViewportPoint(x: number, y: number): number[]
}

/** White space comes as an item of its own; an item without text can still end a line. */
export interface PdfTextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
  readonly fontName: string
  readonly hasEOL: boolean
}

interface PdfAnnotation {
  readonly subtype?: string
  readonly url?: string
  readonly unsafeUrl?: string
  readonly rect: readonly number[]
}

export interface PdfOperators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly (readonly unknown[] | null)[]
}
