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
/** The operators that choose a fill, a way of painting text, save and restore both, and show text. */
const OPERATOR = /((?:[\d.]+\s+){1,4})(rg|g|k|scn?|Tr)(?=\s)|(?:^|[\s\])>])(q|Q|T[jJ])(?=\s)/g

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
  let pale = false
  const saved: boolean[] = []
  for (const [, numbers, setter, operator] of content.matchAll(OPERATOR)) {
    if (setter && numbers) pale = setter === 'Tr' ? pale || /^[37]\s/.test(numbers) : isPale(setter, numbers)
    else if (operator === 'q') saved.push(pale)
    else if (operator === 'Q') pale = saved.pop() ?? false
    else if (pale) return true
  }
  return false
}

function isPale(setter: string, numbers: string): boolean {
  const values = numbers.trim().split(/\s+/).map(Number)
  return setter === 'k' || values.length === 4
    ? values.every((value) => value < 0.08)
    : values.every((value) => value > 0.92)
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
