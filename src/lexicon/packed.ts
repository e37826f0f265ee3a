import type { Entry, Guard, Table } from '../model/table.ts'

/**
 * Tables as one text, quick to load and small once zipped: one thing a line, told by the line's first sign. A line without a
 * mark is the ordinary name of an entry; what is said of the entry follows, the guards of a form right behind it. What can be
 * told from the lines before is put short: `initials` is a form that they are, `ditto` what the entry before implies too.
 */
export const MARK = {
  trade: '=',
  cues: '%',
  group: ':',
  aka: '+',
  was: '<',
  is: '>',
  since: '^',
  by: '@',
  exact: '!',
  near: '~',
  unless: '-',
  initials: '*',
  ditto: "'",
} as const

/** Stands for the form, in small letters, in what its guard is told by. */
const ITSELF = '_'

const MARKS = Object.values(MARK).map((mark) => mark.charCodeAt(0))

/** Whether a line, or a sign by its code, is anything but an ordinary name. */
export const isMark = (code: number): boolean => MARKS.includes(code)

export const GROUPS = ['skills', 'certifications', 'licences', 'titles', 'degrees', 'languages', 'traits'] as const
export type Group = (typeof GROUPS)[number]

/** The tables without the sentences that their guards are tested with. */
export const packTables = (tables: readonly Table[]): string => putShort(tables.flatMap(packTable)).join('\n')

/** The lines of packed tables, written out. */
export function linesOf(packed: string): string[] {
  const lines = packed === '' ? [] : packed.split('\n')
  for (let at = 0, name = '', implied = ''; at < lines.length; at++) {
    const line = lines[at]!
    if (line === MARK.initials) lines[at] = MARK.aka + initialsOf(name)
    else if (line === MARK.ditto) lines[at] = implied
    else if (line[0] === MARK.is) implied = line
    else if (!isMark(line.charCodeAt(0))) name = line
  }
  return lines
}

function putShort(lines: readonly string[]): string[] {
  let name = ''
  let implied = ''
  return lines.map((line) => {
    if (!isMark(line.charCodeAt(0))) name = line
    if (line[0] === MARK.aka && line.slice(1) === initialsOf(name)) return MARK.initials
    if (line[0] !== MARK.is) return line
    if (line === implied) return MARK.ditto
    implied = line
    return line
  })
}

/** Certified Public Accountant → CPA. */
const initialsOf = (name: string): string =>
  [...name.matchAll(/(?<![^ -])(?!(?:of|and|the|for|in|to)\b)[A-Za-z]/g)].join('').toUpperCase()

function packTable(table: Table): string[] {
  const groups = Object.keys(table).filter((key): key is Group => GROUPS.some((group) => group === key))
  return [
    MARK.trade + escaped(table.trade),
    ...packList(MARK.cues, table.cues),
    ...groups.flatMap((group) => [MARK.group + group, ...Object.entries(table[group]!).flatMap(packEntry)]),
  ]
}

function packEntry([name, { aka = [], was = [], is, since, by, when = {} }]: [string, Entry]): string[] {
  const packForm = (mark: string, form: string): string[] => [
    mark + escaped(form),
    ...packGuard(form, when[form] ?? {}),
  ]
  return [
    ...packForm('', name),
    ...aka.flatMap((form) => packForm(MARK.aka, form)),
    ...was.flatMap((form) => packForm(MARK.was, form)),
    ...packList(MARK.is, is),
    ...(since === undefined ? [] : [`${MARK.since}${since}`]),
    ...(by === undefined ? [] : [MARK.by + escaped(by)]),
  ]
}

const packGuard = (form: string, { exact, near, unless }: Guard): string[] => [
  ...(exact ? [MARK.exact] : []),
  ...packList(MARK.near, near),
  ...packList(MARK.unless, unless).map((line) => inShort(line, form)),
]

const inShort = (line: string, form: string): string => line.replaceAll(escaped(form.toLowerCase()), ITSELF)
const inFull = (line: string, form: string): string => line.replaceAll(ITSELF, escaped(form.toLowerCase()))

const packList = (mark: string, items: readonly string[] | undefined): string[] =>
  items ? [mark + items.map(escaped).join('|')] : []

/** Letters beyond Latin 1, what stands between items, and a mark that begins a name are written as their code. */
function escaped(text: string): string {
  const code = (sign: string): string => `\\${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  const safe = text.replace(/[\0-\x1f\\|_\x7f-\x9f\u0100-\uffff]/g, code)
  return isMark(safe.charCodeAt(0)) ? code(safe[0]!) + safe.slice(1) : safe
}

export const unescaped = (text: string): string =>
  text.includes('\\')
    ? text.replace(/\\([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text

/** The tables again, their guards without sentences. */
export function unpackTables(packed: string): Table[] {
  const lines = linesOf(packed)
  const tables: { -readonly [Key in keyof Table]: Table[Key] }[] = []
  let entries: Record<string, Entry> = {}
  lines.forEach((line, at) => {
    if (line[0] === MARK.trade) tables.push({ trade: unescaped(line.slice(1)) })
    else if (line[0] === MARK.cues) tables.at(-1)!.cues = unpackList(line)
    else if (line[0] === MARK.group) tables.at(-1)![line.slice(1) as Group] = entries = {}
    else if (!isMark(line.charCodeAt(0))) entries[unescaped(line)] = unpackEntry(lines, at)
  })
  return tables
}

/** What the lines below an entry's name say of it. */
export function unpackEntry(lines: readonly string[], first: number): Entry {
  const entry: { -readonly [Key in keyof Entry]: Entry[Key] } = {}
  const when: Record<string, Guard> = {}
  let form = unescaped(lines[first]!)
  for (let at = first + 1; at < lines.length && isMark(lines[at]!.charCodeAt(0)); at++) {
    const line = lines[at]!
    const rest = unescaped(line.slice(1))
    if (line[0] === MARK.aka || line[0] === MARK.was) form = rest
    if (line[0] === MARK.aka) entry.aka = [...(entry.aka ?? []), form]
    else if (line[0] === MARK.was) entry.was = [...(entry.was ?? []), form]
    else if (line[0] === MARK.is) entry.is = unpackList(line)
    else if (line[0] === MARK.since) entry.since = Number(rest)
    else if (line[0] === MARK.by) entry.by = rest
    else if (line[0] === MARK.exact) when[form] = { exact: true }
    else if (line[0] === MARK.near) when[form] = { ...when[form], near: unpackList(line) }
    else if (line[0] === MARK.unless) when[form] = { ...when[form], unless: unpackList(inFull(line, form)) }
    else break
  }
  return Object.keys(when).length > 0 ? { ...entry, when } : entry
}

export const unpackList = (line: string): string[] => (line.length > 1 ? line.slice(1).split('|').map(unescaped) : [])
