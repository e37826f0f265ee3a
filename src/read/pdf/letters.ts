import type { Painting } from './painting.ts'
import type { PlacedItem } from './placed-item.ts'

/** The words of an item that is set letter by letter, by the spaces painted between its letters. */
export function respaced(item: PlacedItem, { runs }: Painting): string {
  const mine = runs.filter(
    ({ y, left, right }) => Math.abs(y - item.y) < 1 && left >= item.x - 1 && right <= item.x + item.width + 1,
  )
  const letters = item.text.replaceAll(' ', '')
  if (mine.map(({ text }) => text.replace(/\s/g, '')).join('') !== letters) return item.text
  const gaps = mine.slice(1).map((run, index) => run.left - mine[index]!.right)
  const usual = [...gaps].sort((a, b) => a - b)[gaps.length >> 1] ?? 0
  const words = mine
    .map(({ text }, index) => (index > 0 && gaps[index - 1]! > usual + 0.18 * item.size ? ` ${text}` : text))
    .join('')
  return words.includes(' ') ? words : item.text
}
