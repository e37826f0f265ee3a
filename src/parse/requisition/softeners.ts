import { Phrases, phrases } from '../../text/phrases.ts'

/** What is said of a wish, behind it or alone: "Python desirable", "(preferred)". */
const WISHED = phrases()`
  advantageous
  appreciated
  beneficial
  desirable
  desired
  favou?red(?=[\s.,;)]|$)
  good[- ]to[- ]have
  handy(?! with)
  helpful
  (?:highly |well |favou?rably )regarded
  meritorious
  nice[- ]to[- ]have
  optional
  prefer(?:red|able)
  welcome(?:d)?(?! to)
`
/** What a wish is said to be: "Python is a plus". */
const GAIN = phrases()`
  advantages?(?! of)
  (?<=^|\b(?:an?|as|are|is|be|considered|great|real|strong|big|huge|definite|distinct|valuable|added) |[(,–-] ?)assets?(?=[\s.,;)]|$)
  benefit(?=[\s.,;)]|$)
  bonus(?:es)?(?! points)
  plus(?:s?es)?(?=[\s.,;:)!]|$)(?! (?!(?:but|though|although|however|if|since|because|as|given|when|for (?:this|the|us)|here|and not|not|never) ?\b)[\p{Ll}\d])
`
/** What tells a wish only behind "is", or where nothing follows: "SQL is useful", and no "useful tools". */
const FITTING = phrases()`
  ideal
  useful
  valued
`
/** What tells one only where it "would be" so, or in answer to a question: "Python? Awesome". */
const PRAISED = phrases()`
  amazing
  awesome
  brilliant
  fantastic
  good
  great
  lovely
  nice
  perfect
  super
  wonderful
`
const KINDS = { wished: WISHED, gain: GAIN, fitting: FITTING, praised: PRAISED } as const

/** An expression that names kinds of words that soften a demand: `would be (?:<praised>)`. `list`: what takes the place of the ellipsis. */
export const softening = (flags: string, frame: string, list?: Phrases): Phrases =>
  new Phrases(
    () =>
      frame
        .replace('…', () => list?.source ?? '…')
        .replace(/<(wished|gain|fitting|praised)>/g, (_, kind: keyof typeof KINDS) => KINDS[kind].source),
    flags,
  )
