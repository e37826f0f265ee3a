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
  troubleshoot: 'troubleshot',
  undertake: 'undertook undertaken',
  weave: 'wove woven',
  write: 'wrote written',
}

/** Nouns of doing that no rule of endings leads back to their verb: reconciliation → reconcile. */
const NOUNS: Readonly<Record<string, string>> = {
  analyze: 'analysis analyses analyse analysed analysing',
  apply: 'application applications',
  butcher: 'butchery',
  close: 'closure closures',
  comply: 'compliance',
  crisis: 'crises',
  curriculum: 'curricula',
  decide: 'decision decisions',
  deliver: 'delivery deliveries',
  diagnose: 'diagnosis diagnoses diagnostic diagnostics',
  enter: 'entry entries',
  lead: 'leadership',
  lens: 'lenses',
  maintain: 'maintenance',
  place: 'placement placements',
  produce: 'production',
  reconcile: 'reconciliation reconciliations',
  reduce: 'reduction reductions',
  retain: 'retention',
  respond: 'response responses',
  sell: 'sale sales',
  ship: 'shipment shipments',
  solve: 'solution solutions',
  store: 'storage',
  summarize: 'summary summaries summarise summarised summarising summarises',
  treat: 'treatment treatments',
  up: 'ups',
}

/** Words cut short, and the "e" of e-filing. */
const CLIPPED: Readonly<Record<string, string>> = {
  administration: 'admin',
  apply: 'app apps',
  communication: 'comms',
  demonstrate: 'demo demos',
  documentation: 'docs',
  electronic: 'e',
  examination: 'exam exams',
  identify: 'id',
  intravenous: 'iv ivs',
  laboratory: 'lab labs',
  management: 'mgmt',
  promotion: 'promo promos',
  specification: 'spec specs',
  statistics: 'stats',
}

const BASE_OF: ReadonlyMap<string, string> = new Map(
  [VERBS, NOUNS, CLIPPED]
    .flatMap(Object.entries<string>)
    .flatMap(([base, forms]) => forms.split(' ').map((form) => [form, base] as const)),
)

const CLIPPINGS = new Set(Object.values(CLIPPED).flatMap((forms) => forms.split(' ')))

/** Whether the word is another cut short: mgmt, apps. */
export const isClipping = (word: string): boolean => CLIPPINGS.has(word)

/** Endings of nouns of doing, and those of their verbs: prescription → prescribe, recovery → recover. */
const ENDINGS = [
  'scription>scribe',
  'tervention>tervene',
  'mission>mit',
  'solution>solve',
  'version>vert',
  'quisition>quire',
  'sorption>sorb',
  'pansion>pand',
  'tension>tend',
  'ferral>fer',
  'covery>cover',
  'ification>ify',
  'luation>lue',
].map((pair) => pair.split('>') as [noun: string, verb: string])

/** The plain form of an irregular one; any other word unchanged. */
export const regular = (word: string): string => BASE_OF.get(word) ?? withVerbEnding(word)

function withVerbEnding(word: string): string {
  const single = word.endsWith('ions') || word.endsWith('als') ? word.slice(0, -1) : word
  const [noun, verb] = ENDINGS.find(([ending]) => single.length > ending.length && single.endsWith(ending)) ?? []
  return noun ? single.slice(0, -noun.length) + verb! : word
}
