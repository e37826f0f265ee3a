/** Irregular forms that a posting asks for by one and a paper shows by another: bent → bend. */
const VERBS: Readonly<Record<string, string>> = {
  bend: 'bent',
  bind: 'bound',
  build: 'built',
  buy: 'bought',
  cut: 'cut',
  deal: 'dealt',
  draw: 'drew drawn',
  drive: 'drove driven',
  feed: 'fed',
  fight: 'fought',
  fly: 'flew flown',
  forge: 'forged',
  freeze: 'froze frozen',
  give: 'gave given',
  grind: 'ground',
  grow: 'grew grown',
  keep: 'kept',
  lay: 'laid',
  lead: 'led',
  make: 'made',
  meet: 'met',
  oversee: 'oversaw overseen',
  pay: 'paid',
  read: 'read',
  rewrite: 'rewrote rewritten',
  run: 'ran',
  seek: 'sought',
  sell: 'sold',
  send: 'sent',
  sew: 'sewn',
  speak: 'spoke spoken',
  spin: 'spun',
  sweep: 'swept',
  take: 'took taken',
  teach: 'taught',
  undertake: 'undertook undertaken',
  weave: 'wove woven',
  write: 'wrote written',
}

/** Nouns of doing that no rule of endings leads back to their verb: reconciliation → reconcile. */
const NOUNS: Readonly<Record<string, string>> = {
  analyze: 'analysis analyses analyse analysed analysing',
  apply: 'application applications',
  comply: 'compliance',
  decide: 'decision decisions',
  deliver: 'delivery deliveries',
  diagnose: 'diagnosis diagnoses diagnostic diagnostics',
  lens: 'lenses',
  maintain: 'maintenance',
  produce: 'production',
  reconcile: 'reconciliation reconciliations',
  reduce: 'reduction reductions',
  retain: 'retention',
  sell: 'sale sales',
  solve: 'solution solutions',
  verify: 'verification verifications',
}

const BASE_OF: ReadonlyMap<string, string> = new Map(
  [VERBS, NOUNS]
    .flatMap(Object.entries<string>)
    .flatMap(([base, forms]) => forms.split(' ').map((form) => [form, base] as const)),
)

/** The plain form of an irregular one; any other word unchanged. */
export const regular = (word: string): string => BASE_OF.get(word) ?? word
