import { fold } from './words.ts'

/** Words before a colon, or at the head of a column, that say what follows. */
const LABELS: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'employer',
        'employeur|empregador|empleador|datore di lavoro|werkgever|nome do empregador|name des arbeitgebers|nom de lemployeur|name and address of employer|company name|current employer|previous employer|employer|company|organization|organisation|company name|employer name|firm|agency|client|client name|arbeitgeber|firma|unternehmen|entreprise|empresa|azienda|werkgever|name of employer|end client',
      ],
      [
        'title',
        'title|position|role|designation|job title|job role|position held|position title|occupation|post held|tatigkeit|poste|puesto|cargo|ruolo|functie|funktion|position held|current designation|fonction|fonction ou poste occupe|poste occupe|funcion|puesto desempenado|cargo ou funcao|funcao|mansione|posizione|lavoro o posizione ricoperti|beruf|beruf oder funktion|occupation or position held',
      ],
      ['contract', 'type of contract|contract type|type of employment|working hours|hours per week|supervisor'],
      ['location', 'location|place|city|ort|lieu|lugar|luogo|plaats'],
      [
        'date',
        'daten|datum|periode|periodo|fecha|fechas|data|dati|datas|date|dates|duration|period|from|to|since|until|tenure|zeitraum|dauer|dates employed|dates of employment|employed|year|years|year of passing|passing year|year of completion|start|end|start date|end date|time period|dates from to',
      ],
      [
        'institution',
        'institution|university|school|college|institute|hochschule|universitat|schule|etablissement|universidad|universita|centro|istituto|instituicao|instelling|name of institution|school college|college school|university board|board university|university college|college university|school university|university institute|institute university|institution university|school name|college name|tertiary|secondary|primary|elementary|high school|graduate studies',
      ],
      [
        'degree',
        'degree|qualification|course|program|programme|abschluss|diplome|intitule|intitule du diplome|titulo|titolo|studiengang|award',
      ],
      [
        'area',
        'major|majors|field|field of study|specialization|specialisation|concentration|subject|subjects|fachrichtung|discipline|minor|branch|stream',
      ],
      [
        'score',
        'gpa|grade|cgpa|note|score|result|marks|percentage|final grade|cumulative gpa|overall gpa|abschlussnote|mention|class',
      ],
    ] as const
  ).flatMap(([label, names]) => names.split('|').map((name) => [name, label] as const)),
)

/** What "Employer:" and its like announce; undefined for other words. */
export const labelOf = (words: string): string | undefined =>
  words.length > 40 ? undefined : (LABELS.get(words.toLowerCase().trim()) ?? LABELS.get(fold(words)))

/** What a column of a table holds, by what stands at its head: the label of one cell, a part of the dates, or what tells. */
export function columnOf(head: string): string | undefined {
  const name = fold(head)
  return PARTS.get(name) ?? labelOf(head.trim())
}

/** What the columns of a table hold, by the row of their heads; one of four and more may be called anything. */
export function columnsNamed(heads: readonly string[]): string[] {
  const columns = heads.map(columnOf)
  const unknown = columns.filter((column) => column === undefined).length
  return unknown === 0 || (unknown === 1 && heads.length > 3) ? columns.map((column) => column ?? 'other') : []
}

const PARTS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['from', 'from|start|start date|date from|since|von|de|desde|dal|van'],
      ['to', 'to|until|end|end date|date to|till|bis|hasta|al|tot'],
      [
        'employer',
        'name of company|name of organisation|name of organization|workplace|place of work|employer name|school name',
      ],
      ['title', 'job|role title|post|post title|job role|grade and post|position and duties'],
      [
        'told',
        'duties|main duties|key duties|responsibilities|main responsibilities|key responsibilities|duties and responsibilities|duties and achievements|responsibilities and achievements|main activities and responsibilities|activities and responsibilities|type of business or sector|business or sector|principal subjects|principal subjects occupational skills covered|description|job description|activities|main activities|tasks|achievements|key achievements|details|remarks|notes|aufgaben|tatigkeiten|missions|taken|reason for leaving|salary',
      ],
      ['degree', 'title of qualification awarded|title of qualification|qualification awarded|qualification obtained'],
      [
        'institution',
        'name and type of organisation|name and type of organization|name and type of organisation providing education and training|organisation providing education|school|college|university|place of study|school college university|institution name|school or college|college or school|school or university|university or college|university or school|college or university|school college or university',
      ],
    ] as const
  ).flatMap(([part, names]) => names.split('|').map((name) => [name, part] as const)),
)
