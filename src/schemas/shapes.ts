import { z } from 'zod'
import type { Source } from '../model/policy.ts'

/** What the schemas are made of. */

const { exactOptional, number, string } = z

/** A schema of exactly this type. */
export type Of<T> = z.ZodType<T>

export const shape = z.strictObject
export const among = z.enum
/** A part of a whole, 0–1. */
export const share = number().min(0).max(1)
export const months = number().int().min(0)

/** The same fields, none of which must be there. */
export function partly<Fields extends Readonly<Record<string, z.ZodType>>>(
  fields: Fields,
): { [Key in keyof Fields]: z.ZodExactOptional<Fields[Key]> } {
  const entries = Object.entries(fields).map(([key, field]) => [key, exactOptional(field)])
  return Object.fromEntries(entries) as { [Key in keyof Fields]: z.ZodExactOptional<Fields[Key]> }
}

export const grade = among(['documented', 'measured', 'folklore', 'assumption'])

export const source: Of<Source> = shape({
  title: string(),
  year: exactOptional(number().int()),
  url: exactOptional(string()),
  grade,
  note: exactOptional(string()),
})

/** The schema as JSON Schema, draft 2020-12. */
export const toJsonSchema = (schema: z.ZodType): object => z.toJSONSchema(schema)
