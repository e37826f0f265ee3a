import type { Run } from '../draft.ts'
import { childOf, descendantsOf, type Element, elementsOf, textIn } from '../markup.ts'
import { whyUnseen } from '../visibility.ts'
import { type Look, lookOf, settingOf } from './look.ts'
import type { Around, Story } from './story.ts'
import { textBoxesOf } from './text-boxes.ts'

/** Fonts whose letters are pictures. */
const PICTURES = /^(?:wingdings|webdings|zapf ?dingbats|font ?awesome|icomoon|material icons)/i

/** The runs of a paragraph: what was inserted is kept, what was deleted is not. */
export function runsOf(paragraph: Element, look: Look, around: Around, story: Story): Run[] {
  const runs: Run[] = []
  const walk = (element: Element, url: string | undefined): void => {
    switch (element.name) {
      case 'w:r':
        runs.push(...runOf(element, look, url, around, story))
        return
      case 'w:hyperlink': {
        const target = story.targets.get(element.attributes['r:id'] ?? '')
        into(element, isAddress(target) ? target : url)
        return
      }
      case 'w:fldSimple':
        if (isPageNumber(element.attributes['w:instr'] ?? '')) return
        into(element, addressIn(element.attributes['w:instr'] ?? '') ?? url)
        return
      case 'mc:AlternateContent':
        into(alternativeOf(element), url)
        return
      case 'w:p':
      case 'w:ins':
      case 'w:moveTo':
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:dir':
      case 'w:bdo':
      case 'mc:Choice':
      case 'mc:Fallback':
        into(element, url)
        return
      case 'm:oMath':
      case 'm:oMathPara':
        runs.push({ text: descendantsOf(element, 'm:t').map(textIn).join('') })
    }
  }
  const into = (element: Element | undefined, url: string | undefined): void => {
    for (const child of elementsOf(element)) walk(child, url)
  }
  into(paragraph, undefined)
  return runs
}

/** Of two ways to draw one thing, the newer. */
export const alternativeOf = (element: Element): Element | undefined =>
  childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback')

function runOf(element: Element, outer: Look, link: string | undefined, around: Around, story: Story): Run[] {
  const properties = childOf(element, 'w:rPr')
  const style = settingOf(properties, 'w:rStyle')
  const look: Look = { ...outer, ...(style ? story.styles.character(style) : {}), ...lookOf(properties) }
  let text = ''
  for (const child of elementsOf(element)) text += textOf(child, story)
  if (look.font && PICTURES.test(look.font)) text = text.replace(/[^\s\uF000-\uF0FF]/g, '')
  if (text === '') return []
  const hidden = whyUnseen({ ...look, backed: look.backed === true || around.backed })
  const url = link ?? story.fields.map(({ instruction }) => addressIn(instruction)).findLast(Boolean)
  return [
    {
      text,
      ...(look.bold ? { bold: true } : {}),
      ...(look.italic ? { italic: true } : {}),
      ...(look.size === undefined ? {} : { size: look.size }),
      ...(url === undefined ? {} : { url }),
      ...(hidden === undefined ? {} : { hidden }),
    },
  ]
}

/** The characters of one part of a run. */
function textOf(part: Element, story: Story): string {
  const field = story.fields.at(-1)
  switch (part.name) {
    case 'w:fldChar':
      turnField(part.attributes['w:fldCharType'] ?? '', story)
      return ''
    case 'w:instrText':
      if (field && !field.inResult) field.instruction += textIn(part)
      return ''
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      story.boxes.push(...textBoxesOf(part))
      return ''
    case 'mc:AlternateContent': {
      const parts = elementsOf(alternativeOf(part))
      return parts.map((inner) => textOf(inner, story)).join('')
    }
    case 'w:footnoteReference':
      story.notes.push({ kind: 'footnote', id: part.attributes['w:id'] ?? '' })
      return ''
    case 'w:endnoteReference':
      story.notes.push({ kind: 'endnote', id: part.attributes['w:id'] ?? '' })
      return ''
  }
  return story.fields.some(({ inResult, instruction }) => !inResult || isPageNumber(instruction))
    ? ''
    : charactersOf(part)
}

function charactersOf(part: Element): string {
  switch (part.name) {
    case 'w:t':
      return textIn(part).replace(/\s/g, ' ')
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:br':
    case 'w:cr':
      return '\n'
    case 'w:noBreakHyphen':
      return '-'
    case 'w:sym': {
      const code = Number.parseInt(part.attributes['w:char'] ?? '', 16)
      return code > 0 && code < 0xffff ? String.fromCharCode(code) : ''
    }
    case 'w:ruby':
      return descendantsOf(childOf(part, 'w:rubyBase'), 'w:t').map(textIn).join('')
    default:
      return ''
  }
}

function turnField(type: string, { fields }: Story): void {
  if (type === 'begin' && fields.length < 50) fields.push({ instruction: '', inResult: false })
  else if (type === 'separate' && fields.length > 0) fields.at(-1)!.inResult = true
  else if (type === 'end') fields.pop()
}

const isPageNumber = (instruction: string): boolean => /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(instruction)
const addressIn = (instruction: string): string | undefined => {
  const target = /^\s*HYPERLINK\s+"?([^"\s]+)/i.exec(instruction)?.[1]
  return isAddress(target) ? target : undefined
}
const isAddress = (target: string | undefined): target is string => /^(?:https?:|mailto:|tel:)/i.test(target ?? '')
