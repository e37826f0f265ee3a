import type { Lexicon } from '../../model/lexicon.ts'
import { matchesOf } from '../../text/phrases.ts'

/**
 * Where a name ends, in characters, and what its owner has earned begins: "Rachel Adeyemi MRICS", "Ann Lee, RN, BSN", "Bo Lim, CPT(ASPT)", "Jo Park (she/her)".
 * Behind a comma letters by their look are enough; without one they must be the rest of the line, too.
 */
export function endOfName(words: string, { meanings }: Lexicon): number {
  const tokens = matchesOf(words, /[^\s,]+/g)
  const inCapitals = !/\p{Ll}{2}/u.test(words.slice(0, tokens[1] ? tokens[1].index + tokens[1][0].length : 0))
  const isEarned = (token: string): boolean =>
    meanings(token).some(({ kind }) => kind === 'certification' || kind === 'licence' || kind === 'degree')
  const areLetters = ([printed]: RegExpExecArray, isListed: boolean): boolean => {
    const token = printed.replace(/^\(|(?<=\p{L})\(.*$|[).]+$/gu, '')
    if (PRONOUNS.test(token) || isEarned(token) || DOTTED.test(printed)) return true
    return (isListed || !inCapitals) && (LETTERS.test(token) || (isListed && CAPITALS.test(token)))
  }
  const first = tokens.findIndex((token, at) => {
    const isListed = words.slice(0, token.index).trimEnd().endsWith(',')
    if (at < (isListed ? 1 : 2) || !areLetters(token, isListed)) return false
    return isListed || tokens.slice(at + 1).every((other) => areLetters(other, true))
  })
  return first < 0 ? words.length : words.slice(0, tokens[first]!.index).replace(/[\s,]+$/, '').length
}

const PRONOUNS = /^(?:he|she|they)\/(?:him|her|them)/i

/** "B.Sc.", "Ph.D." */
const DOTTED = /^(?:\p{Lu}\p{Ll}{0,4}\.){2,}$/u

/** By their make: memberships (MRICS, MRPharmS, FCCA), degrees and diplomas (BEng, DipSW), and capitals that no name could be read from (RGN, QTS). */
const LETTERS =
  /^(?:[AFM](?:[BCIRS]\p{Lu}{2,}|A\p{Lu}{2}|I\p{Lu}\p{L}+|RPharmS)|[BM](?:A|S|Sc|Ed|Eng|Phil|Med|Mus|Arch|Pharm|Ch|Tech|Des|Res|BA|BS|VSc)|(?:Ph|Psy|Pharm|Ed|Eng)D|DPhil|[CI]Eng|EngTech|(?:Dip|Cert|PG|PGDip|PGCert|Grad|Assoc|Tech)\p{Lu}\p{L}*|Assoc|Dipl\.-Ing|\(?Hons|(?!II|JR|SR)[B-DF-HJ-NP-TV-XZ]{2,6}(?:-\p{Lu}{1,4})?|\p{Lu}{2,5}-\p{Lu}{1,4})$/u

/** Behind a comma, any: "AIA", "LEED AP". */
const CAPITALS = /^(?!II|JR|SR)\p{Lu}[\p{Lu}\d]+(?:-[\p{Lu}\d]+)*$/u
