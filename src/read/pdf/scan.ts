import { unzlibSync } from 'fflate'

/** What a file may hold that its text alone does not tell, and that takes longer to look for. */
export interface Suspicions {
  /** Pale or invisible text: the pages have to be painted to know. */
  readonly paint: boolean
  readonly links: boolean
}

/** Bytes of one stream, and of all streams, that are looked at unpacked. */
const MOST_PER_STREAM = 2_000_000
const MOST_IN_ALL = 8_000_000

const NOT_PAGES =
  /\/(?:Image|FontFile\d?|Length1|XRef|Metadata|Type1C|CIDFontType0C|OpenType|ICCBased|CMapName|FunctionType|N \d)\b/
const TRANSPARENT = /\/ca\s+0?(?:\.0\d*)?[\s/>]/
/** A fill of white or nearly, or text that is not drawn. */
const PALE = [
  /(?:^|\s)(?:1|0?\.9[2-9])[\d.]{0,8} (?:1|0?\.9[2-9])[\d.]{0,8} (?:1|0?\.9[2-9])[\d.]{0,8} (?:rg|scn?)(?=\s)/g,
  /(?:^|\s)(?:1|0?\.9[2-9])[\d.]{0,8} g(?=\s)/g,
  /(?:^|\s)(?:0 0 0 0 (?:k|scn?)|[37] Tr)(?=\s)/g,
]
/** What ends the use of a fill, or uses it for text. */
const NEXT = /\s(?:rg|g|k|scn?|Q|q)(?=\s)|[\s\])>]T[jJ](?=\s)/g

const RESTORE = /\s[qQ](?=\s)/g

/** Looks at the operators of a file, without painting any, for what is seldom there and dear to find. */
export function scanFile(bytes: Uint8Array): Suspicions {
  const file = new TextDecoder('latin1').decode(bytes)
  if (/\/Encrypt\b/.test(file)) return { paint: true, links: true }
  let [paint, links, left] = [TRANSPARENT.test(file), /\/(?:URI|Annots)\b/.test(file), MOST_IN_ALL]
  for (const stream of streamsOf(file, bytes)) {
    if (left <= 0 || (paint && links)) break
    const content = unpack(stream)
    left -= content.length
    paint ||= TRANSPARENT.test(content) || showsPaleText(content)
    links ||= content.includes('/URI')
  }
  return { paint, links }
}

/** Whether text is shown in white or nearly, or not drawn at all. */
function showsPaleText(content: string): boolean {
  return PALE.some((pale) => {
    for (const match of content.matchAll(pale)) if (showsTextNext(content, match.index + match[0].length)) return true
    return false
  })
}

/** Whether text is shown before another fill is chosen, or the one before restored. */
function showsTextNext(content: string, from: number): boolean {
  NEXT.lastIndex = from
  let depth = 0
  for (let match = NEXT.exec(content); match; match = NEXT.exec(content)) {
    const operator = match[0].slice(1)
    if (operator === 'Tj' || operator === 'TJ') return true
    if (operator === 'q') depth++
    else if (operator === 'Q') depth--
    else if (depth === 0) return false
    else skipToRestore(content, depth--)
    if (depth < 0) return false
  }
  return false
}

/** Another fill inside a saved state lasts until that is restored. */
function skipToRestore(content: string, depth: number): void {
  RESTORE.lastIndex = NEXT.lastIndex
  for (let open = depth; open >= depth; ) {
    const match = RESTORE.exec(content)
    if (!match) break
    open += match[0].endsWith('q') ? 1 : -1
  }
  NEXT.lastIndex = Math.max(RESTORE.lastIndex, NEXT.lastIndex)
}

/** The streams that can hold what a page paints, or objects, still packed. */
function* streamsOf(file: string, bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const end = file.indexOf('endstream', at)
    if (end < 0) return
    const dictionary = file.slice(Math.max(0, file.lastIndexOf('obj', at)), at)
    const start = at + (file[at + 6] === '\r' ? 8 : 7)
    if (dictionary.length < 2000 && /\/Fl(?:ateDecode)?\b/.test(dictionary) && !NOT_PAGES.test(dictionary))
      yield bytes.subarray(start, end)
    else if (!dictionary.includes('/Filter')) yield bytes.subarray(start, Math.min(end, start + MOST_PER_STREAM))
    at = end + 3
  }
}

function unpack(stream: Uint8Array): string {
  try {
    return new TextDecoder('latin1').decode(
      unzlibSync(stream, { out: new Uint8Array(Math.min(MOST_PER_STREAM, 30 * stream.length + 4096)) }),
    )
  } catch {
    return new TextDecoder('latin1').decode(stream)
  }
}
