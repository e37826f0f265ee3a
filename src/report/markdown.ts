import type { Outline, Row } from './outline.ts'
import { scoresInWords } from './text.ts'

/** The outline as GitHub-flavoured Markdown. */
export function toMarkdown(outline: Outline): string {
  const { opening, candidate, policy, asOf } = outline
  return [
    `# ${outline.outcome.toUpperCase()}: ${plain(outline.headline)}`,
    '',
    ...outline.summary.map(plain),
    '',
    [opening, candidate, `${policy} reader`, `as of ${asOf}`]
      .flatMap((part) => (part ? [plain(part)] : []))
      .join(' · '),
    '',
    `**${scoresInWords(outline)}**`,
    '',
    ...outline.groups.flatMap(({ title, rows }) => [`## ${title}`, '', ...rows.flatMap(section)]),
    ...(outline.questions.length > 0
      ? ['## A form would ask', '', ...outline.questions.map((question) => `- ${plain(question)}`), '']
      : []),
    ...(outline.met.length > 0 ? ['## Met', '', ...outline.met.map((name) => `- ${plain(name)}`), ''] : []),
    '---',
    '',
    ...outline.notice.map((sentence) => `> ${plain(sentence)}`),
    '',
  ].join('\n')
}

function section(row: Row): string[] {
  const where = [
    row.mark === 'note' ? '' : `lost in ${row.lostIn}`,
    row.code ?? '',
    row.weight > 0 ? `−${row.weight} points` : '',
  ]
  return [
    `### ${plain(row.name)}`,
    '',
    ...(where.some(Boolean) ? [`*${where.filter(Boolean).join(' · ')}*`, ''] : []),
    plain(row.message),
    '',
    ...(row.asked ? [`- asked: “${plain(row.asked)}”`] : []),
    ...row.paper.map((quote) => `- paper: “${plain(quote)}”`),
    ...(row.careful ? [`- a careful reader: ${plain(row.careful)}`] : []),
    ...(row.fix ? [`- **fix**: ${plain(row.fix)}`] : []),
    '',
  ]
}

/** Signs that Markdown would take for its own. */
const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
