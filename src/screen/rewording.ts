import { foldedWords } from '../text/words.ts'
import type { Likeness } from './mentions.ts'

/** What to write where the paper says the thing in other words: the posting's, with the paper's own beside them where they say something else. */
export const rewording = (name: string, said: string, likeness: Likeness): string =>
  saysNoMore(name, said, likeness) ? name : `${name} (${said})`

function saysNoMore(name: string, said: string, likeness: Likeness): boolean {
  const [asked, own] = [foldedWords(name), foldedWords(said)]
  return (
    likeness === 'misspelt' ||
    likeness === 'word-form' ||
    (likeness === 'reordered' && own.length <= asked.length) ||
    ` ${asked.join(' ')} `.includes(` ${own.join(' ')} `)
  )
}
