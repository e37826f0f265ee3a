import { lexicon as standardLexicon } from '../../lexicon/standard.ts'
import type { Document } from '../../model/document.ts'
import type { Lexicon } from '../../model/lexicon.ts'
import { expectDocument, expectLexicon } from '../../model/papers.ts'
import type { Resume, SectionKind } from '../../model/resume.ts'
import { tongueOf } from '../../text/tongue.ts'
import { wordsOf } from '../../text/words.ts'
import { basicsOf } from './basics.ts'
import { claimsOf } from './claims.ts'
import { dateStyleOf } from './date-style.ts'
import { withDeclared } from './declared.ts'
import { educationOf } from './education.ts'
import { certificatesOf, itemsOf, languagesAmong, languagesOf, listedOf, projectsOf } from './lists.ts'
import { partedAtColumns } from './other-columns.ts'
import { withoutPageHeads } from './page-heads.ts'
import { type Row, rowsOf } from './rows.ts'
import { type Block, blocksOf } from './sections.ts'
import { skillsOf } from './skills.ts'
import { inSmallLetters, isInSmallLetters, withCapitals } from './small-letters.ts'
import { withStackedDates } from './stacked-dates.ts'
import { withPapersApart, withStrayEducation, withStrayWork, withTrainingAsSchooling } from './stray-work.ts'
import { withTold } from './told-work.ts'
import { quoteOf } from './values.ts'
import { workOf } from './work.ts'

export interface ParseResumeOptions {
  /** What words mean; the standard lexicon where none is given. */
  readonly lexicon?: Lexicon
}

/**
 * Reads a résumé out of a document: every value with its quote, its precision and how sure the reading is.
 * @throws TypeError where `document` is not one that `readDocument` made, or `lexicon` is none.
 */
export function parseResume(document: Document, options: ParseResumeOptions = {}): Resume {
  expectDocument(document)
  const lexicon = options.lexicon ?? standardLexicon
  expectLexicon(lexicon)
  const resume = isInSmallLetters(document.text)
    ? inSmallLetters(read(withCapitals(document), lexicon), document)
    : read(document, lexicon)
  return document.data?.jsonResume === undefined ? resume : withDeclared(resume)
}

function read(document: Document, lexicon: Lexicon): Resume {
  const { text } = document
  const style = dateStyleOf(text, () => tongueOf(text, wordsOf(text)))
  const rows = withStackedDates(rowsOf(document, style))
  const headed = withoutPageHeads(blocksOf(rows, text, lexicon), rows).flatMap(partedAtColumns)
  const schooled = withTrainingAsSchooling(text, withStrayEducation(withStrayWork(text, headed, lexicon)))
  const blocks = withPapersApart(schooled, lexicon)
  const all = <T>(
    kind: SectionKind,
    read: (rows: readonly Row[], text: string, lexicon: Lexicon) => readonly T[],
  ): T[] => blocks.filter((block) => block.kind === kind).flatMap((block) => read(block.rows, text, lexicon))
  return {
    document,
    basics: basicsOf(document, rows, blocks, lexicon),
    work: withTold(all('work', workOf), blocks, text, (kept) =>
      kept.flatMap((block) => (block.kind === 'work' ? workOf(block.rows, text, lexicon) : [])),
    ),
    volunteer: all('volunteer', workOf).map((work) => ({ ...work, engagement: 'volunteering' as const })),
    education: all('education', educationOf),
    skills: blocks
      .filter((block) => block.kind === 'skills')
      .flatMap((block) => skillsOf(block.rows, text, lexicon, block.named)),
    certificates: all('certificates', (rows, text) => certificatesOf(rows, text, lexicon)),
    languages: [
      ...all('languages', languagesOf),
      ...all('skills', languagesAmong),
      ...all('education', languagesAmong),
    ],
    projects: all('projects', projectsOf),
    awards: all('awards', itemsOf),
    publications: all('publications', itemsOf),
    interests: all('interests', listedOf),
    sections: blocks.map((block) => sectionOf(block, text)),
    claims: claimsOf(
      text,
      blocks.map(({ span }) => span),
    ),
    language: tongueOf(
      text,
      rows.flatMap((row) => row.words),
    ),
  }
}

const sectionOf = ({ kind, heading, span }: Block, text: string): Resume['sections'][number] => ({
  kind,
  ...(heading && { heading: quoteOf(text, heading) }),
  span,
})
