import type { Fragment } from './fragments.ts'

/** Words of a justified line stand no further apart than this, in font sizes. */
const WIDEST_SPACE = 2.5

/**
 * Joins the words of justified lines, whose spaces may be as wide as gaps between cells: a chain of words in one font
 * that begins and ends exactly where a line close by in the same font begins or ends.
 */
export function joinJustified(fragments: readonly Fragment[]): Fragment[] {
  const chains = chainsOf(fragments)
  return chains.flatMap((chain) => (chain.length > 1 && isJustified(chain, chains) ? [joined(chain)] : chain))
}

/** Fragments that follow one another on one baseline, from left to right. */
function chainsOf(fragments: readonly Fragment[]): Fragment[][] {
  const chains: Fragment[][] = []
  for (const fragment of fragments) {
    const chain = chains.findLast((other) => follows(other.at(-1)!, fragment))
    if (chain) chain.push(fragment)
    else chains.push([fragment])
  }
  return chains
}

function follows(last: Fragment, next: Fragment): boolean {
  const gap = (next.left - last.right) / next.size
  return Math.abs(next.y - last.y) < 0.1 * next.size && next.font === last.font && gap > 0 && gap < WIDEST_SPACE
}

function isJustified(chain: readonly Fragment[], chains: readonly (readonly Fragment[])[]): boolean {
  const [first, last] = [chain[0]!, chain.at(-1)!]
  const reach = chain.length > 3 ? Number.POSITIVE_INFINITY : 4 * first.size
  const lines = chains.filter(
    (other) => other !== chain && other[0]!.font === first.font && Math.abs(other[0]!.y - first.y) < reach,
  )
  return (
    lines.some((other) => Math.abs(other.at(-1)!.right - last.right) < 0.7) &&
    lines.some((other) => Math.abs(other[0]!.left - first.left) < 0.7) &&
    isEven(chain)
  )
}

/** Whether the gaps are alike, as far as the marks at words' ends let them. */
function isEven(chain: readonly Fragment[]): boolean {
  const gaps = chain.slice(1).map((fragment, index) => fragment.left - chain[index]!.right)
  return Math.max(...gaps) - Math.min(...gaps) < 0.4 * chain[0]!.size
}

const joined = (chain: readonly Fragment[]): Fragment => chain.reduce(joinFragments)

export function joinFragments(first: Fragment, next: Fragment): Fragment {
  const shift = first.text.length + 1
  const marks = next.marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift }))
  return {
    ...first,
    text: `${first.text} ${next.text}`,
    marks: [...first.marks, ...marks],
    right: Math.max(first.right, next.right),
  }
}
