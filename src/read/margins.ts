import { type Draft, isBlank, seen } from './draft.ts'

/** Headers, or footers, as they are read: each once, page numbers left out. */
export function distinctMargins(margins: readonly (readonly Draft[])[]): Draft[] {
  const known = new Set<string>()
  return margins.flatMap((margin) => {
    const lines = margin.filter((line) => isBlank(line) || !isPageNumber(seen(line)))
    const words = lines.map(seen).join('\n').trim()
    if (words === '' || known.has(words)) return []
    known.add(words)
    return lines
  })
}

/** A page number, or what is left of one once the number is gone. */
const isPageNumber = (text: string): boolean =>
  text.length < 60 && text.split(/[\s\d/|–-]+/).every((word) => word === '' || PAGE_WORDS.has(word.toLowerCase()))

const PAGE_WORDS = new Set([
  'page',
  'p.',
  'pg.',
  'of',
  'seite',
  'von',
  'página',
  'pagina',
  'de',
  'di',
  'van',
  'blad',
  'side',
  'av',
  'sur',
])
