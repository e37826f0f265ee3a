import type { Draft } from '../draft.ts'
import type { Element } from '../markup.ts'
import type { Styles } from './styles.ts'

/** A field that is being read: its instruction first, then its result. */
interface Field {
  instruction: string
  inResult: boolean
}

/** What is known while one part of a DOCX (body, header, footer, notes) is read. */
export interface Story {
  readonly styles: Styles
  /** Where relations of the part lead, by id. */
  readonly targets: ReadonlyMap<string, string>
  /** Lists that print a sign before their items: by list and level. */
  readonly isList: (list: string, level: number) => boolean
  /** Fields begun and not yet ended; they may span paragraphs. */
  readonly fields: Field[]
  /** Text boxes met in the paragraph that is being read. */
  readonly boxes: TextBox[]
  /** Notes referred to, in order. */
  readonly notes: { readonly kind: 'footnote' | 'endnote'; readonly id: string }[]
}

/** A text box and where it hangs, in EMU from whatever it is measured from. */
export interface TextBox {
  readonly content: Element
  readonly frame?: {
    readonly from: string
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
}

/** What is around a block. */
export interface Around {
  /** Something may be painted behind it, so that white words are not hidden. */
  readonly backed: boolean
  /** Where it stands that a plain reader never looks. */
  readonly aside?: Draft['aside']
}
