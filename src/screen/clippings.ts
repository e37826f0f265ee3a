import { wordsOf } from '../text/words.ts'

/**
 * Words that papers write short, with what they are short for: "vestibular rehab", "workers' comp". Those whose stem is that of the whole
 * word ("lab", "mgmt") are known by it already.
 */
const CLIPPED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    a11y: ['accessibility'],
    acct: ['account'],
    accts: ['accounts'],
    admin: ['administration', 'administrative'],
    appt: ['appointment'],
    appts: ['appointments'],
    auth: ['authorization', 'authentication'],
    auths: ['authorizations'],
    auto: ['automotive', 'automobile'],
    calcs: ['calculations'],
    cardio: ['cardiology', 'cardiovascular', 'cardiac'],
    cat: ['catastrophe'],
    cert: ['certificate', 'certification'],
    comp: ['compensation'],
    config: ['configuration'],
    demo: ['demonstration', 'demolition'],
    dev: ['development'],
    docs: ['documents', 'documentation'],
    elec: ['electrical', 'electronic'],
    equip: ['equipment'],
    eval: ['evaluation'],
    evals: ['evaluations'],
    exam: ['examination'],
    exams: ['examinations'],
    info: ['information'],
    maint: ['maintenance'],
    math: ['mathematics'],
    maths: ['mathematics'],
    mech: ['mechanical'],
    med: ['medication', 'medical'],
    meds: ['medications'],
    merch: ['merchandising'],
    neuro: ['neurological', 'neurology'],
    onc: ['oncology'],
    ops: ['operations'],
    ortho: ['orthopedic', 'orthopedics', 'orthopaedic', 'orthopaedics'],
    peds: ['pediatric', 'pediatrics', 'paediatric', 'paediatrics'],
    prep: ['preparation'],
    promo: ['promotion', 'promotional'],
    psych: ['psychiatric', 'psychology', 'psychiatry'],
    recon: ['reconciliation'],
    recs: ['reconciliations'],
    refi: ['refinance', 'refinancing'],
    rehab: ['rehabilitation'],
    reno: ['renovation'],
    repro: ['reproduction', 'reproductive'],
    resp: ['respiratory'],
    spec: ['specification'],
    specs: ['specifications'],
    stats: ['statistics'],
    tech: ['technical', 'technology'],
    temp: ['temperature', 'temporary'],
    transpo: ['transportation'],
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
