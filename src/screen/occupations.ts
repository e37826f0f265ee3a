import type { Work } from '../model/resume.ts'
import { type Pattern, phrases } from '../text/phrases.ts'
import { foldedWords } from '../text/words.ts'
import { stemOf } from './paper.ts'

/** How English makes the person of the work ("plumber", "electrician", "analyst"), and the work of the person ("plumbing", "analysis"). */
const PERSON = /^(?:e?rs?|ors?|ists?|ians?|ants?|ents?|ts?|ns?|s|e)?$/
const WORK = /^(?:e|ing|ment|y|e?ry|ory|ions?|al|ical|is|ics|ship|ive)?$/
/** Fewer letters in common make no family. */
const SHORTEST_ROOT = 4

/** Whether one word names who does what the other names: electrician and electrical, pharmacist and pharmacy, manager and management. */
export function isOfOneFamily(person: string, work: string): boolean {
  const longest = Math.min(person.length, work.length)
  for (let root = SHORTEST_ROOT; root <= longest && person.slice(0, root) === work.slice(0, root); root++)
    if (PERSON.test(person.slice(root)) && WORK.test(work.slice(root))) return true
  return false
}

/** What the names of workplaces tell of their line of work. */
const WORKPLACES: readonly (readonly [lineOfWork: Pattern, employer: Pattern])[] = [
  [/^(?:community|retail|dispensing)$/, /\b(?:pharmacy|pharmacies|chemists?|drugs?|drugstore|apothecary)\b/i],
  [/^(?:hotels?|hospitality)$/, /\b(?:hotels?|inn|resort|lodge|suites|motel|guest ?house)\b/i],
  [/^(?:hospitals?|acute|inpatient)$/, /\b(?:hospitals?|infirmary|medical cent(?:er|re))\b/i],
  [
    /^(?:restaurants?|catering|hospitality)$/,
    /\b(?:restaurant|bistro|brasserie|grill|diner|trattoria|steakhouse|caf[eé]|catering)\b/i,
  ],
  [/^(?:primary|elementary)$/, /\b(?:primary|elementary|infant|junior)(?: school)?\b/i],
  [/^secondary$/, /\b(?:high|secondary|grammar) school\b/i],
  [/^(?:schools?|classrooms?)$/, /\b(?:schools?|academy|elementary)\b/i],
  [/^(?:law|legal)$/, /\b(?:law|LLP|attorneys|solicitors|legal|barristers)\b/i],
  [/^insurance$/, /\b(?:insurance|assurance|insurers)\b/i],
  [/^(?:government|municipal|public)$/, /\b(?:city of|county|council|borough|ministry|department of)\b/i],
  [
    /^(?:industrial|manufacturing|factory|plant)$/,
    phrases('i', String.raw`\b(?:…)\b`)`
      mills?
      sawmills?
      works
      manufacturing
      foundry
      steel
      plant
      refinery
      smelter
      factory
      industries
      pulp
      paper
    `,
  ],
  [/^(?:construction|building)$/, /\b(?:construction|builders|building contractors|general contractors)\b/i],
  [/^(?:bank|banking)$/, /\b(?:bank|credit union|building society)\b/i],
  [/^dental$/, /\b(?:dental|dentistry|dentists|orthodontics)\b/i],
  [/^veterinary$/, /\b(?:veterinary|vets|animal hospital|animal clinic)\b/i],
  [/^(?:warehouse|warehousing|logistics)$/, /\b(?:warehous\w+|logistics|distribution|fulfil+ment)\b/i],
  [/^(?:retail|stores?|shops?)$/, /\b(?:stores?|shops?|supermarkets?|outfitters)\b/i],
]

/**
 * Whether the head of the job says the work without its words: each word of the demand is in the title, or is what its holder does, or is
 * the line of work the employer's name tells. The title must say some of it.
 */
export function headSays(demand: string, { position, name }: Work, knowsWorkplaces: boolean): boolean {
  const title = foldedWords(position?.value ?? '')
  const words = foldedWords(demand)
  const inTitle = words.filter((word) => title.some((said) => isSaidBy(said, word)))
  const rest = words.filter((word) => !inTitle.includes(word))
  return inTitle.length > 0 && rest.every((word) => knowsWorkplaces && workplaceSays(word, name?.value ?? ''))
}

/** Whether the name of an employer tells the line of work: "Fernhill Hotel", hospitality. */
export const workplaceSays = (lineOfWork: string, employer: string): boolean =>
  WORKPLACES.some(([line, workplace]) => line.test(lineOfWork) && workplace.test(employer))

const isSaidBy = (said: string, word: string): boolean => stemOf(said) === stemOf(word) || isOfOneFamily(said, word)
