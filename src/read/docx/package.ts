import { strFromU8 } from 'fflate'
import { ScreeningError } from '../../errors.ts'
import { type Element, elementsOf, parseXml } from '../markup.ts'
import { unzipParts } from '../zip.ts'

/** A DOCX, unpacked: its parts by name, and those it is made of as XML. */
export interface Package {
  readonly parts: Readonly<Record<string, Uint8Array>>
  /** The name of the part that holds the body. */
  readonly main: string
  xml(name: string): Element | undefined
  /** Where the relations of a part lead, by id: names of parts, or addresses. */
  targets(name: string): ReadonlyMap<string, string>
}

const WANTED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/.*\.(?:xml|rels))$/i
const UNWANTED = /^word\/(?:theme|glossary|media|embeddings|fonts|charts|diagrams)\//

/** @throws ScreeningError `too-large` or `damaged`. */
export function openPackage(bytes: Uint8Array): Package {
  const unpacked = unzipParts(bytes, (name) => WANTED.test(slashed(name)) && !UNWANTED.test(slashed(name)))
  const parts = Object.fromEntries(Object.entries(unpacked).map(([name, part]) => [slashed(name), part]))
  const main = Object.keys(parts).find((name) => /^word\/document\d*\.xml$/i.test(name))
  if (!main)
    throw new ScreeningError(
      'damaged',
      'The file is damaged: the part of the DOCX that holds its text is missing. Save it again.',
    )
  const xml = (name: string): Element | undefined => {
    const part = parts[name]
    return part && parseXml(strFromU8(part))
  }
  return { parts, main, xml, targets: (name) => targetsOf(xml(relationsOf(name)), name) }
}

const slashed = (name: string): string => name.replaceAll('\\', '/')
const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1)
const relationsOf = (name: string): string => `${folderOf(name)}_rels/${name.slice(folderOf(name).length)}.rels`

function targetsOf(relations: Element | undefined, name: string): Map<string, string> {
  const folder = folderOf(name)
  const targets = new Map<string, string>()
  for (const { attributes } of elementsOf(elementsOf(relations)[0])) {
    const { Id: id, Target: target = '', TargetMode: mode } = attributes
    if (id) targets.set(id, mode === 'External' ? target : target.startsWith('/') ? target.slice(1) : folder + target)
  }
  return targets
}
