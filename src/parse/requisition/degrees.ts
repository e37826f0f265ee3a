import type { EducationLevel } from '../../model/resume.ts'
import { matchesOf, type Pattern, Phrases, phrases } from '../../text/phrases.ts'

/** A degree as printed, with the level it stands for. */
export interface Degree {
  readonly index: number
  readonly text: string
  readonly level: EducationLevel
}

interface Row {
  readonly level: EducationLevel
  /** In any letter case. */
  readonly words: Pattern
  /** Only in this letter case: `BEd` is a degree, `bed` is not. */
  readonly letters: Pattern
}

/** How degrees are printed, by level, lowest first. */
const ROWS: readonly Row[] = [
  {
    level: 'secondary',
    words: phrases()`
      completed secondary (?:education|school)
      (?:high|secondary)[- ]school(?: (?:diploma|degree|graduate|education|equivalen\w+|certificate|completion))?(?! (?:students?|teacher|level|teaching|children|pupils|sports|math\w*|english|science|district))
      h\.?s\.? diploma
      functional skills(?: level [12])?
      level 2(?= (?:(?:qualifications? )?in )?(?:english|maths|mathematics|literacy|numeracy)\b)
      (?:standard of (?:general )?education|good general education)(?: to gcse(?: level| standard)?)?
      i?gcses?
      leaving cert(?:ificate)?
      matric(?:ulation)?
      (?:completion of )?(?:grade|class|std\.?) 1[0-2](?: diploma)?(?= ?(?:$|[,;./(+]|(?:or|with|certificate|required|is|pass)\b))
      1[02]th (?:pass|standard|std|grade)
      (?:national senior|higher school) certificate
      (?:scottish )?(?:highers|standard grades|national 5s?)
      abitur
      matura
    `,
    letters: /GED\b|G\.E\.D\.?|HSD\b|A[- ][Ll]evels?(?! of| \d)/,
  },
  {
    level: 'vocational',
    words: phrases()`
      (?:(?:[qr]cf|svq)/)?nvq(?:/[qr]cf|/svq)?(?: ?(?:level )?\d(?: ?(?:/|or) ?\d)?| diploma)?(?: diploma)?
      s?vq level \d
      city (?:&|and) guilds(?! \d{4})(?: level \d)?(?: \d{3}/\d(?:(?: ?[&,] ?| and )\d{3}/\d)*)?(?: (?:certificate|diploma|qualification))?
      (?:educated|qualified|trained) to (?:an? )?(?:[nrs]?[vq]q?f? )?level [2-5]
      level [2-5] qualified
      (?:qqi|fetac) level [3-6]
      [a-z]+ qualification (?:of|at) (?:at least |an? )?(?:minimum (?:of )?)?(?:qqi |nfq |rqf |nqf )?level [2-6]
      (?:apprentice(?:ship)?[- ]trained|time[- ]served(?! ?:)|trade[- ]qualified)
      (?:(?:health|adult)(?: (?:and|&) social)? care|child ?care|early years|business administration|customer service|professional cookery|supporting teaching(?: and learning)?) (?:level|lvl|l) ?[2-5]
      vocational (?:qualification|training|degree|diploma|education|school)
      (?:trade|technical|vocational)(?: or (?:trade|technical|vocational))? school(?: diploma| degree| graduate| certificat(?:e|ion))?
      (?:completed |recogni[sz]ed |served an? (?:[a-z-]+ ){0,3})?apprenticeship(?! (?:scheme|program|levy|instruct\w+|train\w+))
      level [2-7] (?:extended )?diploma
      level [23] (?:qualification|certificate(?! in (?:food|first aid|health and safety|fire|manual|personal licen)))
      culinary (?:degree|diploma|school|arts degree)
      level [2-7](?:/[2-7])? (?!food|first aid|health and|fire|manual|personal)(?:[a-z&-]+ ){1,4}(?:qualification|diploma)
      trade certificate
      cert(?:ificate)?\.? (?:i{1,3}|iv)(?: or i[iv]+)?(?= (?:in\b|(?:trade )?qualification))
      [a-z]+(?:ial|ical|ing|ery|istry) diploma
      (?:graduat(?:e|ion) (?:of|from)|complet(?:ion of|ed)) an? (?![^,.;]{0,40}\b(?:four[- ]year|4[- ]year|university))(?:[\w/-]+[ -]){0,3}?(?:accredited|approved|recogni[sz]ed) (?:[\w/&-]+ ){0,4}?(?:school|college|program(?:me)?)
      diploma(?= (?:in|of|or(?! degree))\b| ?/ ?degree)
    `,
    letters:
      /[GA]NM\b|Dip\.?(?= (?:of|in) [A-Z])|BTEC(?: [Ll]evel \d)?\b|ON[CD]\b|CVQ\b|[A-Z]{2,4} [Dd]iploma\b|Level [2-5] (?!Food|First Aid|Health and Safety|Fire|Manual|Personal Licen)(?:[A-Z][a-z]+ (?:(?:and|&|in) (?=[A-Z]))?){1,4}(?:[Qq]ualification|[Dd]iploma)(?! in\b)|Level [2-7](?= in (?!Food|First Aid|Health and Safety|Fire|Manual|Personal Licen|Safeguard|English|Math|Literacy|Numeracy)[A-Z])/,
  },
  {
    level: 'associate',
    words: phrases()`
      associate(?:['’]?s)?(?:['’])?(?: of (?:applied )?(?:science|arts)| in \w+)? ?degree
      (?<!\b(?:two|three|four|five|six|several|many|our|\d) )associate['’]?s(?= (?:or|in|of)\b)
      associate (?:of|in) (?:applied )?(?:science|arts|nursing)
      foundation degree
      degree or (?:an? )?diploma
      diploma or (?:an? )?degree
      (?:two|2)[- ]year (?:technical |college )?degree
    `,
    letters: /A\.?A\.?S\.?(?= degree|\b)|A\.?[AS]\.?(?= degree)|ADN\b|HN[CD]\b|Dip\.?HE\b/,
  },
  {
    level: 'bachelor',
    words: phrases()`
      bachelor(?:['’]?s|s['’])?(?: ?['’])?(?: (?:of|in) (?:science|arts|engineering|education|commerce|laws|nursing|business administration|technology|fine arts|social work|pharmacy|architecture)\b)?(?:[- ](?:or higher|level))?(?: degree)?
      baccalaureate(?: degree)?
      (?:under)?graduate degree
      undergraduate qualification
      level (?:[789]|10) (?:honou?rs )?degree
      (?:relevant |appropriate |completed )?tertiary (?:qualifications?|degree|education)
      (?:honou?rs|university|college|four[- ]year|4[- ]year|first|academic|relevant|engineering|science|technical|business|finance|law|pharmacy|quantitative|numerate|stem|related|appropriate|[a-z]+ing|[a-z]+ics) degree
      graduation from an? (?:accredited |recogni[sz]ed |approved )?(?:four[- ]year |4[- ]year )?(?:(?:college|university)(?: or (?:college|university))?|institution)(?: with (?:a |an )?(?:\w+ )?(?:major|degree|specialization)(?= in\b))?
      degree[- ](?:level|educated|qualified)
      educated to degree
      a graduate(?= with\b|[,.;]|$)
      any graduate
      graduate in any
      (?:first|upper second|2[:.]1|2[:.]2)(?:[- ]class)?(?: or (?:a )?(?:2[:.]1|2[:.]2|above|better|upper second))?(?: honou?rs)? degree
      (?:college|university) graduate
      degree(?= (?:in|or|from|and|at|with|is|required|preferred|essential|desirable|qualification)\b)
      a degree\b
      (?:national )?1st degrees?
      degree(?=[ ]?[.,;)/(]|$)
    `,
    letters: phrases()`
      B\.? ?Sc\.?(?!\w)(?: ?\(?Hons\)?)?
      B\.?S\.? ?Pharm(?:acy)?\b\.?
      BPharm\b
      BSN\b
      B\.S\.N\.?
      BSW\b
      B\.S\.W\.?
      B\.[SA]\.(?!\w)
      BS/BA
      BA/BS
      BS/MS
      BS(?= (?:degree|in|or|with (?:\d|at least|a minimum))\b)
      BA(?= (?:degree|in|or|with (?:\d|at least|a minimum))\b| ?\([Hh]ons|, (?:MA|MSc|MSW)\b|/MA\b)
      B\.?Eng\b\.?
      B\.E\.?(?![\w-])
      BE(?= ?/ ?B\.?Tech\b| (?:degree|in)\b| [A-Z][a-z]{4,})
      B\.?Tech\b
      BBA\b
      BCA\b
      B\.?Com\b
      BScN\b
      BScPhm\b
      (?<=^|[;,] )Graduate(?= in [a-z]{4})
      Graduat(?:e|ion)(?= in (?!May|June|July|Summer|Spring)[A-Z][a-z]{3,})
      B\.?Ed\b
      LL\.?B\b
    `,
  },
  {
    level: 'master',
    words: phrases()`
      master(?:['’]?s|s['’])(?: ?['’])?(?: degree| level)?(?![a-z])(?! of ceremon)
      master degree
      (?:education |educational )?specialist(?:['’]?s)? degree
      education(?:al)? specialist(?= (?:in|degree|or)\b)
      master of (?!ceremon)[a-z]+(?: [a-z]+)? degree
      master(?= (?:or|of (?!ceremon|the\b|all\b|an?\b|our\b)[a-z]+))
      post[- ]?graduate (?:degree|qualification|diploma|certificate|education)
      advanced degree
    `,
    letters: phrases()`
      Ed\.?S\b\.?
      MPharm\b
      MHA\b
      M\.? ?Sc\.?(?!\w)
      M\.[SA]\.(?!\w)
      M[SA](?= (?:degree|in|or|with (?:\d|at least|a minimum))\b)
      (?<=\b(?:BA|BSc|BSW|B\.A\.)(?:,| or|, or|/) ?)M[SA](?=[,)]| [A-Z])
      MBA\b
      M\.?Eng\b
      M\.?Tech\b
      M\.?C\.?A\b\.?(?= ?(?:[,;/)(]|or\b|degree|$))
      Mag\.? ?\(?(?:FH|pharm|phil|rer|iur|theol)\b[\w.) ]{0,12}
      MPhil\b
      MPH\b
      MAcc\b
      MSW\b
      MSN\b
      M\.?Ed\b
      LL\.M\b
      LLM(?= (?:degree|in|from)\b|, LLB\b| or LLB\b)
      (?<=LLB(?: or | and |, | ?/ ?))LLM\b
      MLIS\b
      cand\. ?\w+\.?
      PGCE\b
      PGDE\b
      PGDip\b
    `,
  },
  {
    level: 'professional',
    words: phrases()`
      juris doctor
      medical degree
      doctor of (?:pharmacy|medicine|dental \w+|veterinary \w+|osteopath\w*|physical therapy|jurisprudence)
    `,
    letters: phrases()`
      J\.?D\.?(?= (?:degree|from|or|required|is)\b| ?[,.;)]|$)
      Pharm\.?D\b
      M\.?D\.?(?= (?:degree|or|from)\b)
      MBBS\b
      MBChB\b
      D\.?D\.?S\b
      DMD\b
      DVM\b
      BVSc\b
      DPT\b
    `,
  },
  {
    level: 'doctorate',
    words: /ph\.? ?d\b\.?|doctorate|doctoral(?: degree)?/,
    letters: /DPhil\b|Ed\.?D\b|D\.?Sc\b|DNP\b/,
  },
]

const united = (key: 'words' | 'letters', flags: string): Pattern =>
  new Phrases(() => `\\b(?:${ROWS.map((row) => `(?<${row.level}>${row[key].source})`).join('|')})`, flags)
const WORDS = united('words', 'gi')
const LETTERS = united('letters', 'g')

/** The degrees a line names, in order. */
export function degreesIn(line: string): Degree[] {
  const found = [...matchesOf(line, WORDS), ...matchesOf(line, LETTERS)]
    .map((match) => ({ index: match.index, text: match[0], level: levelOf(match) }))
    .sort((a, b) => a.index - b.index || b.text.length - a.text.length)
  return found.filter(
    (degree, i) =>
      isDegree(line, degree) &&
      !found
        .slice(0, i)
        .some((other) => degree.index < other.index + other.text.length + (/^degree/i.test(degree.text) ? 2 : 0)),
  )
}

const levelOf = (match: RegExpExecArray): EducationLevel => LEVELS.find((level) => match.groups?.[level] !== undefined)!

const LEVELS = ROWS.map((row) => row.level)

/** The lowest of several levels. */
export const lowest = (degrees: readonly Degree[]): EducationLevel =>
  LEVELS.find((level) => degrees.some((degree) => degree.level === level)) ?? 'bachelor'

/** What looks like a degree: the word before or behind it, and what that makes of it. */
const LOOK_ALIKES: readonly { readonly of: Pattern; readonly before?: Pattern; readonly after?: Pattern }[] = [
  // "post-MSW experience": after the degree, which is asked for elsewhere.
  { of: /./, before: /\bpost-$/i },
  { of: /^complet(?!ed secondary)/i, before: /\b(?:with|and|plus|including|upon|after) (?:the )?(?:successful )?$/i },
  { of: /degree/i, before: /\bin (?:lieu|place) of (?:an? |the )?$/i },
  { of: /^degree/i, before: /\b(?:high|some|large|certain|higher|greater|great|360|\d) $/i },
  {
    of: /^master/i,
    after: phrases('i', '^ (?:…)')`
      modules?
      credits?
      data
      trainer
      plan
      file
      scheduler
      class
      schedule
      production
      list
      craftsman
      electrician
      plumber
      mechanic
      technician
    `,
  },
  { of: /^(?:doctoral|ph)/i, after: /^ ?(?:students?|candidates?|researchers?|fellows?|programme|supervision)/i },
  { of: /^(?:leaving|junior|higher)/i, before: /\b(?:teach|tutor|deliver)\w*\b[^.;]{0,80}$/i },
  { of: /^(?:high|secondary)/i, before: /\b(?:teach\w*|at|in|our|taught) (?:a |an |the )?(?:\w+ (?:or )?)?$/i },
  { of: /^A[- ]/, after: /^ (?:teach|tutor|students?|pupils?|classes|courses?|results|examin)/i },
  // "Experience of GCSE Combined Science"
  { of: /^i?gcse/i, before: /\b(?:experience|knowledge) (?:of|in|with) (?:the )?$/i },
  // "teaching Key Stage 3 and GCSE mathematics"
  { of: /^i?gcse/i, before: /\bteach(?:ing)?\b[^.;()]{1,40}(?:\band|\bto|\bor|,) $/i },
  {
    of: /^i?gcse/i,
    before:
      /(?:(?<!^(?!.*teach).*\b(?:english|maths|mathematics|science) )\bat|\b(?:(?<!educated )to|teach(?:ing)?|taught|deliver(?:ing)?)) (?:(?:OCR|AQA|Edexcel|Eduqas|WJEC|Cambridge) )?$/i,
  },
  {
    of: /^i?gcse/i,
    after:
      /^ (?:assess|specification|exam|class|result|curricul|course|syllabus|teach|students?|pupils?|groups?|objectives?)/i,
  },
  { of: /^A[- ]/, before: /\b(?:at|of|(?<!educated )to|with|teach(?:ing)?|taught|deliver(?:ing)?) $/i },
  { of: /^(?:grade|class)/i, before: /\b(?:to|teach\w*|taught|in|for) $/i },
  { of: /^level/i, before: /\b[A-Z]{3,} $/ },
  { of: /^qualified/i, before: /\b[A-Z]{2,} $/ },
  { of: /^apprentice/i, before: /\bpost-$/i },
  { of: /^/, after: /^ (?:certificate|ceremony|programs? at)/i },
]

function isDegree(line: string, { index, text }: Degree): boolean {
  const before = line.slice(Math.max(0, index - 40), index)
  const after = line.slice(index + text.length, index + text.length + 24)
  return !LOOK_ALIKES.some((look) => look.of.test(text) && (look.before?.test(before) || look.after?.test(after)))
}
