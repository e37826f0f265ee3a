import type { PostingFault } from '../model/posting-fault.ts'
import { wrap } from './wrap.ts'

/** What the lint found in a posting, in words: the fault, its quote, what to do. */
export function postingFaultsInWords(faults: readonly PostingFault[], width = 80): string {
  if (faults.length === 0) return 'Nothing found.\n'
  const blocks = faults.map(({ id, quote, advice }) =>
    [id, ...wrap(`“${quote.text.replace(/\s+/g, ' ')}”`, width, '  '), ...wrap(advice, width, '  ')].join('\n'),
  )
  return `${blocks.join('\n\n')}\n`
}
