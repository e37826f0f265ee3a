/** An object out of a file, of whose fields nothing is known yet. */
export type JsonObject = Readonly<Record<string, unknown>>

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object, or one without fields where the value is none. */
export const jsonObject = (value: unknown): JsonObject => (isJsonObject(value) ? value : {})

/** What the list holds, each as an object; nothing where the value is no list. */
export const jsonObjects = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.map(jsonObject) : [])
