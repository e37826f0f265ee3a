import type { Line, Link } from '../../model/document.ts'
import type { Span } from '../../model/quote.ts'
import type { Mark } from '../layout/fragments.ts'
import type { PageLine } from '../layout/lines.ts'
import type { PageLink } from './page.ts'

/** The links of the file, each address once for each place, with the words it hangs on. */
export function placeLinks(links: readonly PageLink[], pageLines: readonly PageLine[], lines: readonly Line[]): Link[] {
  const placed = links.map((link): Link => {
    const spans = pageLines.flatMap((line, index) => {
      const span = wordsUnder(link, line)
      return span ? [{ start: lines[index]!.span.start + span.start, end: lines[index]!.span.start + span.end }] : []
    })
    if (spans.length === 0) return { url: link.url }
    return { url: link.url, span: { start: spans[0]!.start, end: spans[0]!.end } }
  })
  const seen = new Set<string>()
  return placed.filter(({ url, span }) => {
    const key = `${url} ${span?.start ?? ''}`
    return !seen.has(key) && seen.add(key)
  })
}

/** The words of a line that lie under a link, whole words only. */
function wordsUnder(link: PageLink, line: PageLine): Span | undefined {
  const middle = line.box.y + 0.5 * line.box.height
  if (line.box.page !== link.page || middle < link.top || middle > link.bottom) return undefined
  const under = line.marks.filter((mark) => mark.left < link.right - 1 && mark.right > link.left + 1)
  const [first, last] = [under[0], under.at(-1)]
  if (!first || !last) return undefined
  let start = characterAt(first, link.left)
  let end = characterAt(last, link.right)
  while (start > 0 && /\S/.test(line.text[start - 1]!)) start--
  while (end < line.text.length && /\S/.test(line.text[end]!)) end++
  while (start < end && /\s/.test(line.text[start]!)) start++
  while (end > start && /\s/.test(line.text[end - 1]!)) end--
  return start < end ? { start, end } : undefined
}

/** The character that stands at `x`, as if all were of one width. */
function characterAt({ start, end, left, right }: Mark, x: number): number {
  const share = Math.min(1, Math.max(0, (x - left) / Math.max(right - left, 0.01)))
  return start + Math.round(share * (end - start))
}
