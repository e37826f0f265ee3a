import { wordsOf } from '../text/words.ts'

/**
 * Words that papers write short, with what they are short for: "vestibular rehab", "workers' comp". Those whose stem is that of the whole
 * word ("lab", "mgmt") are known by it already.
 */
const CLIPPED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    acct: ['account'],
    accts: ['accounts'],
    cat: ['catastrophe'],
    cert: ['certificate', 'certification'],
    comp: ['compensation'],
    config: ['configuration'],
    dev: ['development'],
    eval: ['evaluation'],
    evals: ['evaluations'],
    info: ['information'],
    maint: ['maintenance'],
    math: ['mathematics'],
    maths: ['mathematics'],
    med: ['medication', 'medical'],
    meds: ['medications'],
    ops: ['operations'],
    ortho: ['orthopedic', 'orthopedics', 'orthopaedic', 'orthopaedics'],
    peds: ['pediatric', 'pediatrics', 'paediatric', 'paediatrics'],
    psych: ['psychiatric', 'psychology', 'psychiatry'],
    recon: ['reconciliation'],
    recs: ['reconciliations'],
    rehab: ['rehabilitation'],
    reno: ['renovation'],
    repro: ['reproduction', 'reproductive'],
    spec: ['specification'],
    specs: ['specifications'],
    tech: ['technical', 'technology'],
    temp: ['temperature', 'temporary'],
    vet: ['veterinary'],
  }),
)

const SHORT_FOR: ReadonlyMap<string, readonly string[]> = new Map(
  [...CLIPPED].reduce((short, [clipping, fulls]) => {
    for (const full of fulls) short.set(full, [...(short.get(full) ?? []), clipping])
    return short
  }, new Map<string, readonly string[]>()),
)

/** The phrase with one of its words clipped, or in full where the phrase clips it; a phrase of one word is left alone. */
export function clipped(phrase: string): string[] {
  const words = wordsOf(phrase)
  if (words.length < 2) return []
  return words.flatMap(({ start, end, folded }) =>
    [...(CLIPPED.get(folded) ?? []), ...(SHORT_FOR.get(folded) ?? [])].map(
      (other) => phrase.slice(0, start) + other + phrase.slice(end),
    ),
  )
}
