import { Phrases } from './phrases.ts'

/** What the names of web sites end in. */
const ENDINGS =
  'com|org|net|edu|gov|io|dev|me|co|ai|app|info|xyz|page|site|tech|design|example|eu|uk|us|ca|au|nz|in|ie|de|fr|es|it|nl|pt|ch|at|be|pl|se|dk|fi'

/** In one case, as "janedoe.ie" and "JANEDOE.IE" are, and "Python.In 2019" is not; "Tel.no: 113" counts. */
const ENDING = String.raw`(?:${ENDINGS}|${ENDINGS.toUpperCase()}|no(?!\.? {0,2}(?::|[#–-]? ?[+(]?\d)))`
const OPENING = String.raw`(?:(?:[Hh]ttps?|HTTPS?):\/\/|(?:[Ww]ww|WWW)\.)`
const HOST = String.raw`(?!(?:ASP|ADO|VB|asp|ado|vb)\.)(?:[A-Za-z\d][A-Za-z\d-]{0,62}\.){1,6}${ENDING}`

const composed = (source: string, flags: string): Phrases => new Phrases(() => source, flags)

/** "www.janedoe.ie/work", "janedoe.co.nz": each address in a text; none where the last part is no known ending. */
export const WEB_ADDRESS = composed(
  String.raw`\b${OPENING}[^\s|,;<>()]+|(?<![\p{L}\p{N}.])${HOST}(?:\/[^\s|,;<>()]*)?(?![\p{L}\p{N}@]|\.\p{L})`,
  'gu',
)

/** A letter of a host's name and its ending, where the host ends. */
export const HOST_END = composed(String.raw`[\p{L}\d-]\.${ENDING}(?:[/?#]|$)`, 'u')

/** What tells a piece of text without spaces to be an e-mail or web address. */
export const SIGN_OF_ADDRESS = composed(String.raw`@|:\/\/|[Ww]ww\.|\.${ENDING}\b`, 'u')

/** Whether the text is one address, whatever sign stands behind it. */
export const isWebAddress = (text: string): boolean => !/\s/.test(text) && WEB_ADDRESS.exec(text)?.index === 0
