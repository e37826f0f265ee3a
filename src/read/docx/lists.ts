import { childOf, type Element, elementsOf } from '../markup.ts'
import { settingOf } from './look.ts'

/** Which lists print a sign or a number before their items, by list and level. */
export function readLists(root: Element | undefined): (list: string, level: number) => boolean {
  const sheet = elementsOf(root)[0]
  const kinds = new Map(
    elementsOf(sheet, 'w:abstractNum').map((kind) => [kind.attributes['w:abstractNumId'] ?? '', kind]),
  )
  const silent = new Set<string>()
  for (const list of elementsOf(sheet, 'w:num')) {
    const kind = kinds.get(settingOf(list, 'w:abstractNumId') ?? '')
    for (const level of elementsOf(kind, 'w:lvl'))
      if (settingOf(level, 'w:numFmt') === 'none' || childOf(level, 'w:lvlText')?.attributes['w:val'] === '')
        silent.add(`${list.attributes['w:numId']} ${level.attributes['w:ilvl']}`)
  }
  return (list, level) => list !== '0' && !silent.has(`${list} ${level}`)
}
