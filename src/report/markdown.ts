import type { Outline, Row } from './outline.ts'
import { scoresInWords } from './text.ts'

/** The outline as GitHub-flavoured Markdown. */
export function toMarkdown(outline: Outline): string {
  const { opening, candidate, policy, asOf } = outline
  return [
    `# ${outline.outcome.toUpperCase()}: ${plain(outline.headline)}`,
    '',
    ...outline.summary.flatMap((sentence) => [plain(sentence), '']),
    [opening, candidate, `${policy} reader`, `as of ${asOf}`]
      .flatMap((part) => (part ? [plain(part)] : []))
      .join(' · '),
    '',
    `**${scoresInWords(outline)}**`,
    '',
    ...(outline.wayBack
      ? [
          '## The way back',
          '',
          ...outline.wayBack.steps.map((step, at) => `${at + 1}. ${plain(step)}`),
          '',
          plain(outline.wayBack.seen),
          '',
        ]
      : []),
    ...outline.groups.flatMap(({ title, rows }) => [`## ${title}`, '', ...rows.flatMap(section)]),
    ...list('Wished for and not seen', outline.wished),
    ...list('In passing', outline.notes),
    ...list('A form would ask', outline.questions),
    ...list('Met', outline.met),
    ...list(outline.panel?.title ?? '', outline.panel?.lines),
    ...list('Beyond the paper', outline.beyond?.know),
    ...list('What to do now', outline.beyond?.next),
    '---',
    '',
    ...sentencesBelow(outline).map((sentence) => `> ${plain(sentence)}`),
    '',
  ].join('\n')
}

/** What a report says of itself, with how well each habit of the reader is known. */
const sentencesBelow = ({ grounds, notice }: Outline): string[] => [...(grounds ? [grounds.inFull] : []), ...notice]

const list = (title: string, items: readonly string[] = []): string[] =>
  items.length > 0 ? [`## ${title}`, '', ...items.map((item) => `- ${plain(item)}`), ''] : []

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
