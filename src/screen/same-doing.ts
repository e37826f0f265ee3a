/** "Copywriting" is writing copy, "bookkeeping" keeping books. */
export function inTwoWords(name: string): string[] {
  const [, thing, doing] =
    /^(\p{L}{4,})(writing|keeping|making|setting|cutting|laying|fitting|working)$/iu.exec(name) ?? []
  return thing === undefined || doing === undefined ? [] : [`${doing} ${thing}`]
}

/** Nouns of doing that mean the same, whatever it is done to. */
const ALIKE = [
  ['fitting', 'installation'],
  ['buying', 'procurement', 'purchasing'],
  ['hiring', 'recruitment'],
  ['maintenance', 'servicing'],
] as const

/** "Boiler fitting" is boiler installation. */
export function doneOtherwise(name: string): string[] {
  const [, thing, doing = ''] = /^(\S.*) (\p{L}+)$/u.exec(name) ?? []
  const alike: readonly string[] = ALIKE.find((nouns) => nouns.some((noun) => noun === doing.toLowerCase())) ?? []
  return alike.filter((noun) => noun !== doing.toLowerCase()).map((noun) => `${thing} ${noun}`)
}
