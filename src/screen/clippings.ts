import { wordsOf } from '../text/words.ts'

/** Words that papers write short, with what they are short for: "vestibular rehab", "workers' comp". */
const CLIPPED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    acct: ['account'],
    accts: ['accounts'],
    admin: ['administration', 'administrative'],
    app: ['application'],
    apps: ['applications'],
    cat: ['catastrophe'],
    cert: ['certificate', 'certification'],
    comp: ['compensation'],
    config: ['configuration'],
    demo: ['demonstration'],
    demos: ['demonstrations'],
    dev: ['development'],
    docs: ['documents', 'documentation'],
    eval: ['evaluation'],
    evals: ['evaluations'],
    info: ['information'],
    lab: ['laboratory'],
    labs: ['laboratories'],
    maint: ['maintenance'],
    math: ['mathematics'],
    maths: ['mathematics'],
    med: ['medication', 'medical'],
    meds: ['medications'],
    mgmt: ['management'],
    ops: ['operations'],
    ortho: ['orthopedic', 'orthopedics', 'orthopaedic', 'orthopaedics'],
    peds: ['pediatric', 'pediatrics', 'paediatric', 'paediatrics'],
    promo: ['promotion', 'promotional'],
    psych: ['psychiatric', 'psychology', 'psychiatry'],
    recon: ['reconciliation'],
    recs: ['reconciliations'],
    rehab: ['rehabilitation'],
    reno: ['renovation'],
    repro: ['reproduction', 'reproductive'],
    spec: ['specification'],
    specs: ['specifications'],
    stats: ['statistics'],
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
