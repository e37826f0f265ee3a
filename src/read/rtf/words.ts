import type { Destination, State } from './state.ts'

/** Control words that stand for characters. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tab: '\t',
    line: '\n',
    lbr: '\n',
    bullet: '•',
    endash: '–',
    emdash: '—',
    lquote: '‘',
    rquote: '’',
    ldblquote: '“',
    rdblquote: '”',
    emspace: ' ',
    enspace: ' ',
    qmspace: ' ',
  }),
)

/** Control signs that stand for characters. */
export const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '\\': '\\',
    '{': '{',
    '}': '}',
    '~': '\u00A0',
    _: '-',
    '-': '',
  }),
)

/** Control words that begin a group of their own, and where its characters go. */
export const DESTINATIONS: ReadonlyMap<string, Destination | { readonly aside: State['aside'] }> = new Map(
  Object.entries({
    fonttbl: 'fonts',
    colortbl: 'colors',
    stylesheet: 'styles',
    fldinst: 'instruction',
    listtext: 'sign',
    pntext: 'sign',
    header: { aside: 'header' },
    headerl: { aside: 'header' },
    headerr: { aside: 'header' },
    headerf: { aside: 'header' },
    footer: { aside: 'footer' },
    footerl: { aside: 'footer' },
    footerr: { aside: 'footer' },
    footerf: { aside: 'footer' },
    footnote: { aside: 'footnote' },
    shptxt: { aside: 'text-box' },
    dptxbxtext: { aside: 'text-box' },
    shpinst: 'nowhere',
    do: 'nowhere',
    ...Object.fromEntries(
      `annotation atnid atnauthor atndate atnref atrfstart atrfend author bkmkstart bkmkend buptim category colorschememapping comment
    company creatim datafield datastore defchp defpap doccomm docvar factoidname falt filetbl formfield ftncn ftnsep ftnsepc
    generator info keycode keywords latentstyles leveltext levelnumbers list listlevel listname listoverride
    listoverridetable listpicture listtable manager mmathPr nonesttables nonshppict objclass objdata object objname operator
    panose passwordhash pict picprop pgp pgptbl pnseclvl pntxta pntxtb printim private protusertbl revtbl revtim rsidtbl
    shppict shprslt sn sp subject sv template themedata title txe ud upr userprops wgrffmtfilter windowcaption xe xmlnstbl tc`
        .split(/\s+/)
        .map((word) => [word, 'nowhere' as const]),
    ),
  }),
)

/** Starred groups whose control words count, though they hold no characters of their own. */
export const TRANSPARENT = new Set(['nesttableprops', 'shpgrp', 'background'])
