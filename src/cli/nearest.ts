import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'

/** Below this Jaro–Winkler similarity a guess would be no help. */
const ALIKE = 0.8

/** The name that was probably meant; none where nothing is near. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((name) => ({ name, likeness: jaroWinkler(typed.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => b.likeness - a.likeness)
  return best && best.likeness >= ALIKE ? best.name : undefined
}
