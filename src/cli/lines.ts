/** A line of a stream, without its end; undefined where it is longer than `longest` characters, and was let go by. */
export type StreamLine = string | undefined

/** The lines of a stream in UTF-8, read only as they are asked for, so that who is slow downstream slows who is upstream. */
export async function* linesIn(stream: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<StreamLine> {
  // Leaves out the byte order mark that some programs put first.
  const decoder = new TextDecoder()
  let rest = ''
  let skipping = false
  for await (const chunk of stream) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = parts.pop()!
    for (const part of parts) {
      yield skipping || part.length > longest ? undefined : part.replace(/\r$/, '')
      skipping = false
    }
    if (rest.length > longest) {
      skipping = true
      rest = ''
    }
  }
  rest += decoder.decode()
  if (rest !== '' || skipping) yield skipping ? undefined : rest
}
