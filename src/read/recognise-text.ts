type TextFormat = 'html' | 'markdown' | 'text' | 'json-resume'

/** Tells what a text is written in, by its marks; by the name where the marks leave Markdown and text open. */
export function recogniseText(text: string, name = ''): TextFormat {
  const head = text.slice(0, 20_000)
  if (isJson(head)) {
    const data = parseJson(text)
    if (data === undefined ? LOOKS_LIKE_RESUME.test(head) : isJsonResume(data)) return 'json-resume'
    if (data !== undefined) return 'text'
  }
  // Markdown may hold a few marks of HTML, such as line breaks.
  const isNamed = /\.(?:md|markdown|mdown|mkd)$/i.test(name)
  if (HTML_START.test(head) && !(isNamed && isMarkdown(head))) return 'html'
  if (isNamed) return 'markdown'
  if (hasTags(head) || (/\.(?:x?html?)$/i.test(name) && /<[a-z][^<>]*>/i.test(head))) return 'html'
  return isMarkdown(head) ? 'markdown' : 'text'
}

const isJson = (head: string): boolean => /^\uFEFF?\s*\{\s*["}]/.test(head)

/** Of what is damaged, a section that begins as it should. */
const LOOKS_LIKE_RESUME = /"(?:basics|work|education|skills|volunteer|projects)"\s{0,20}:\s{0,200}[[{]/

function isJsonResume(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false
  return ['basics', 'work', 'education', 'skills', 'volunteer', 'projects'].some(
    (key) => typeof (data as Record<string, unknown>)[key] === 'object',
  )
}

/** The value of a JSON text; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

const HTML_START =
  /^\uFEFF?\s*(?:<\?xml[^<>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|div|p|h[1-6]|section|article|main|header|ul|ol|table|span|script|style|meta|title|b|strong|br)\b/i
const BLOCK_END = /<\/(?:p|div|li|ul|ol|h[1-6]|td|tr|table|section|article|span|strong|b|a)\s*>|<br\s*\/?>/gi

const hasTags = (head: string): boolean => (head.match(BLOCK_END)?.length ?? 0) >= 3

/** Signs of Markdown, and how many of each make up one point. */
const SIGNS: readonly (readonly [sign: RegExp, worth: number])[] = [
  [/^#{1,6}[ \t]+\S/gm, 1],
  [/^[^\s#>|*-][^\n]{0,80}\n(?:={3,80}|-{3,80})[ \t]{0,20}$/gm, 1],
  [/\*\*[^\s*][^*\n]{0,200}\*\*/g, 0.5],
  [/\[[^\]\n]{1,200}\]\((?:https?:|mailto:|tel:|#|\/)[^)\s]{0,300}\)/g, 1],
  [/^\s{0,3}(?:[*+-])[ \t]+\S/gm, 0.1],
  [/^```/gm, 1],
  [/^\|?(?:\s{0,5}:?-{3,}:?\s{0,5}\|)+/gm, 1],
]

function isMarkdown(head: string): boolean {
  let score = 0
  for (const [sign, worth] of SIGNS) score += Math.min(2, (head.match(sign)?.length ?? 0) * worth)
  return score >= 2
}
