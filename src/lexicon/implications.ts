import type { Concept } from '../model/lexicon.ts'
import { foldToBase } from '../text/words.ts'
import { memo } from './memo.ts'
import type { Names } from './names.ts'

/** What a concept shows, and what shows it: one step of either. */
export interface Implications {
  readonly up: (concept: Concept) => readonly Concept[]
  readonly down: (concept: Concept) => readonly Concept[]
}

/** `is` names entries of any kind and trade; one of the same kind is meant first. */
export function implicationsAmong(names: Names, meaningsOf: (name: string) => readonly Concept[]): Implications {
  const target = (concept: Concept, name: string): Concept[] => {
    const others = meaningsOf(name)
    const meant = others.find((other) => other.kind === concept.kind && other !== concept) ?? others[0]
    return meant && meant !== concept ? [meant] : []
  }
  const up = memo((concept: Concept) => [...new Set(concept.is.flatMap((name) => target(concept, name)))])
  let implied: ReturnType<Names['implied']> | undefined
  const down = memo((concept: Concept) => {
    implied ??= names.implied()
    const implying = new Set(concept.forms.flatMap((form) => implied!.get(foldToBase(form)) ?? []))
    return [...implying]
      .sort((a, b) => a - b)
      .map((name) => names.understood(name).concept)
      .filter((other) => up(other).includes(concept))
  })
  return { up, down }
}
