import { type Draft, isBlank, seen } from '../draft.ts'
import { childOf, descendantsOf, type Element, elementsOf } from '../markup.ts'
import { isOn } from './look.ts'

/** What stands in the margins: above the first page's text, and below the last's. */
export interface Margins {
  readonly top: Draft[]
  readonly bottom: Draft[]
}

/** Reads the headers and footers that the sections of a body refer to, each once; page numbers are left out. */
export function marginsOf(
  body: Element | undefined,
  read: (id: string, aside: 'header' | 'footer') => Draft[],
): Margins {
  const sections = descendantsOf(body, 'w:sectPr')
  const [opening] = sections
  const top: Draft[] = []
  const bottom: Draft[] = []
  const known = new Set<string>()
  const add = (to: Draft[], id: string | undefined, aside: 'header' | 'footer'): void => {
    const drafts =
      id === undefined ? [] : read(id, aside).filter((draft) => isBlank(draft) || !isFurniture(seen(draft)))
    const words = drafts.map(seen).join('\n').trim()
    if (words === '' || known.has(words)) return
    known.add(words)
    to.push(...drafts)
  }
  const own = opening && isOn(childOf(opening, 'w:titlePg'))
  add(top, opening && referenceOf(opening, 'w:headerReference', own ? 'first' : 'default'), 'header')
  for (const section of sections)
    for (const type of ['first', 'default', 'even'] as const) {
      if (type === 'first' && !isOn(childOf(section, 'w:titlePg'))) continue
      add(bottom, referenceOf(section, 'w:headerReference', type), 'header')
      add(bottom, referenceOf(section, 'w:footerReference', type), 'footer')
    }
  return { top, bottom }
}

const referenceOf = (section: Element, name: string, type: string): string | undefined =>
  elementsOf(section, name).find(({ attributes }) => (attributes['w:type'] ?? 'default') === type)?.attributes['r:id']

/** Page numbers and what is left of them once the numbers are gone. */
const isFurniture = (text: string): boolean =>
  /^\s*(?:(?:page|p\.|seite|página|pagina|blad|side)?[\s\d]*(?:of|von|de|di|van|sur|\/|\||[-–])?[\s\d]*)$/i.test(text)
