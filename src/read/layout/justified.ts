import type { Fragment } from './fragments.ts'

/** Words of a justified line stand no further apart than this, in font sizes. */
const WIDEST_SPACE = 2.5
/** A page in more pieces than this is no page of prose. */
const MOST_FRAGMENTS = 2500

/**
 * Joins the words of justified lines, whose spaces may be as wide as gaps between cells: a chain of words in one font
 * that begins and ends exactly where a line close by in the same font begins or ends.
 */
export function joinJustified(fragments: readonly Fragment[]): Fragment[] {
  if (fragments.length > MOST_FRAGMENTS) return [...fragments]
  const chains = chainsOf(fragments)
  return joinMixed(chains.flatMap((chain) => joinLongest(chain, chains)))
}

/** Single words in several fonts are joined too, where there are many, evenly apart, and none begins a column. */
function joinMixed(fragments: readonly Fragment[]): Fragment[] {
  const chains: Fragment[][] = []
  for (const fragment of fragments) {
    const chain = chains.findLast((other) => standsNext(other.at(-1)!, fragment))
    if (chain) chain.push(fragment)
    else chains.push([fragment])
  }
  return chains.flatMap((chain) => (isStretched(chain, fragments) ? [joined(chain)] : chain))
}

function isStretched(chain: readonly Fragment[], fragments: readonly Fragment[]): boolean {
  const fonts = new Set(chain.map(({ font }) => font))
  if (chain.length < LEAST_MIXED || fonts.size === 1 || !isEven(chain)) return false
  const [first, ...more] = chain
  const others = fragments.filter((other) => Math.abs(other.y - first!.y) > 0.5 * first!.size)
  const flush = ({ left }: Fragment): boolean => others.some((other) => Math.abs(other.left - left) < 0.7)
  return flush(first!) && more.filter(flush).length <= 0.25 * more.length
}

const LEAST_MIXED = 4

const standsNext = (last: Fragment, next: Fragment): boolean => {
  const gap = (next.left - last.right) / next.size
  return (
    Math.abs(next.y - last.y) < 0.1 * next.size &&
    Math.abs(next.size - last.size) < 0.3 &&
    gap > 0.3 &&
    gap < WIDEST_SPACE &&
    !/\s|\d{4}/.test(next.text)
  )
}

/** A chain may run on into the next column: the longest justified part from each word on is joined. */
function joinLongest(chain: readonly Fragment[], chains: readonly (readonly Fragment[])[]): Fragment[] {
  const result: Fragment[] = []
  for (let start = 0; start < chain.length; ) {
    let end = Math.min(chain.length, start + MOST_WORDS)
    while (end > start + 1 && !isJustified(chain.slice(start, end), chain, chains)) end--
    result.push(joined(chain.slice(start, end)))
    start = end
  }
  return result
}

const MOST_WORDS = 30

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
  const areDates = DATE.test(last.text) && DATE.test(next.text)
  return (
    Math.abs(next.y - last.y) < 0.1 * next.size && next.font === last.font && gap > 0 && gap < WIDEST_SPACE && !areDates
  )
}

/** A date by itself: two of them side by side are cells. */
const DATE = /^(?:\p{L}{3,9}\.? |\d\d?[./])?(?:19|20)\d\d$/u

function isJustified(
  chain: readonly Fragment[],
  whole: readonly Fragment[],
  chains: readonly (readonly Fragment[])[],
): boolean {
  const [first, last] = [chain[0]!, chain.at(-1)!]
  const lines = chains.filter((other) => other !== whole && other[0]!.font === first.font && !areTags(chain, other))
  const isNear = ([other]: readonly Fragment[]): boolean => Math.abs(other!.y - first.y) < 4 * first.size
  const ending = lines.filter((other) => other.some(({ right }) => Math.abs(right - last.right) < 0.7))
  // What ends far from it in the same place twice ends at a margin, and once by chance.
  const reaches = ending.some(isNear) || (chain.length > 3 && ending.length > 1)
  return (
    reaches &&
    lines.some((other) => (chain.length > 3 || isNear(other)) && Math.abs(other[0]!.left - first.left) < 0.7) &&
    isEven(chain)
  )
}

/** Whether the gaps of both are one and the same: no two lines are stretched alike, and tags are set so. */
function areTags(chain: readonly Fragment[], other: readonly Fragment[]): boolean {
  const gaps = [...gapsOf(chain), ...gapsOf(other)]
  return other.length > 1 && Math.max(...gaps) - Math.min(...gaps) < ONE_GAP
}

/** What keeps gaps apart that are not the same, in font sizes. */
const ONE_GAP = 0.03

const gapsOf = (chain: readonly Fragment[]): number[] =>
  chain.slice(1).map((fragment, index) => (fragment.left - chain[index]!.right) / fragment.size)

/** Whether the gaps are alike, as far as the marks at words' ends let them, and the spaces inside the words' groups no narrower. */
function isEven(chain: readonly Fragment[]): boolean {
  const gaps = gapsOf(chain)
  const spaces =
    chain
      .map(({ text }) => text)
      .join(' ')
      .split(' ').length - 1
  const widest = Math.max(...gaps)
  return widest - Math.min(...gaps) < 0.4 && (widest < 0.9 || gaps.length >= 0.6 * spaces)
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
