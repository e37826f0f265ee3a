import type { Draft } from '../draft.ts'
import { distinctMargins } from '../margins.ts'
import { childOf, descendantsOf, type Element, elementsOf } from '../markup.ts'
import { isOn } from './look.ts'

/** What stands in the margins: above the first page's text, and below the last's. */
export interface Margins {
  readonly top: Draft[]
  readonly bottom: Draft[]
}

type Read = (id: string, aside: 'header' | 'footer') => Draft[]

/** Reads the headers and footers that the sections of a body refer to; those of later pages stand below the text. */
export function marginsOf(body: Element | undefined, read: Read): Margins {
  const sections = descendantsOf(body, 'w:sectPr')
  const [opening] = sections
  const first =
    opening && referenceOf(opening, 'w:headerReference', isOn(childOf(opening, 'w:titlePg')) ? 'first' : 'default')
  const top = distinctMargins(first === undefined ? [] : [read(first, 'header')])
  const below = (['header', 'footer'] as const).flatMap((aside) =>
    sections.flatMap((section) =>
      TYPES.filter((type) => type !== 'first' || isOn(childOf(section, 'w:titlePg'))).flatMap((type) => {
        const id = referenceOf(section, `w:${aside}Reference`, type)
        return id === undefined || id === first ? [] : [read(id, aside)]
      }),
    ),
  )
  return { top, bottom: distinctMargins([top, ...below]).slice(top.length) }
}

const TYPES = ['first', 'default', 'even'] as const

const referenceOf = (section: Element, name: string, type: string): string | undefined =>
  elementsOf(section, name).find(({ attributes }) => (attributes['w:type'] ?? 'default') === type)?.attributes['r:id']
