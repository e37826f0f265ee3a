/** Pieces of words that the two sides of the Atlantic spell differently, as printed > as compared. */
const PIECES: ReadonlyMap<string, string> = new Map(
  `paed>ped aem>em aesth>esth gynaec>gynec oesoph>esoph oestr>estr oedem>edem foet>fet caesar>cesar archaeo>archeo faec>fec rrhoea>rrhea
  manoeuv>maneuv colour>color labour>labor behaviour>behavior favour>favor honour>honor neighbour>neighbor harbour>harbor humour>humor
  vapour>vapor odour>odor armour>armor tumour>tumor flavour>flavor parlour>parlor rigour>rigor mould>mold plough>plow
  centre>center theatre>theater fibre>fiber litre>liter metre>meter calibre>caliber lustre>luster
  licenc>licens defenc>defens offenc>offens practis>practic cheque>check tyre>tire kerb>curb grey>gray draught>draft
  aluminium>aluminum sulph>sulf jewellery>jewelry jeweller>jeweler catalogue>catalog analogue>analog aeroplane>airplane artefact>artifact
  ageing>aging judgement>judgment acknowledgement>acknowledgment enroll>enrol fulfill>fulfil installment>instalment skillful>skilful
  gauge>gage gauging>gaging woollen>woolen carburettor>carburetor storey>story pyjama>pajama`
    .split(/\s+/)
    .map((pair) => pair.split('>') as [string, string]),
)
const PIECE = new RegExp([...PIECES.keys()].join('|'), 'g')

/** "organized" and "analyzed": the letter is compared as an s. */
const WITH_Z = /(?<=..[iy])z(?=(?:e[ds]?|ers?|ing|ations?|ational|able)$)/

/** "modelling" and "travelled": one l is compared. */
const WITH_TWO_L =
  /(?<=(?:mod|trav|lab|couns|canc|chann|lev|pan|tunn|fu|swiv|chis|tow)el|(?:sign|di|marsh|equ|initi|tot|tri)al)l(?=(?:ing|ed|ers?|ist|ors?|ations?)$)/

const VARYING = new RegExp(`[iy]z|ll|programme|${[...PIECES.keys()].join('|')}`, 'i')

/** A quick look whether a word may be spelt in two ways at all. */
export const mayVary = (word: string): boolean => VARYING.test(word)

/** A folded word in the one spelling in which British and American English are compared; not a word of either. */
export function sharedSpelling(word: string): string {
  const shared = word
    .replace(PIECE, (piece) => PIECES.get(piece)!)
    .replace(WITH_Z, 's')
    .replace(WITH_TWO_L, '')
  return shared === 'programme' ? 'program' : shared
}
