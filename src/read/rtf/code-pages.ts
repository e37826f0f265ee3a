import { decodeWindows1252 } from '../encoding.ts'

/** Encodings by the number of their code page. */
const ENCODINGS: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1253: 'windows-1253',
  1254: 'windows-1254',
  1255: 'windows-1255',
  1256: 'windows-1256',
  1257: 'windows-1257',
  1258: 'windows-1258',
  10000: 'macintosh',
  65001: 'utf-8',
}

/** The code page of a font by its character set (`\fcharset`); 2 is a symbol font, whose signs are no letters. */
const CHARSETS: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}

const SYMBOL = -2

export const codePageOf = (charset: number): number | undefined => (charset === 2 ? SYMBOL : CHARSETS[charset])

/** Characters that hold one byte each, decoded. Signs of symbol fonts become private-use characters, as everywhere. */
export function decodeBytes(text: string, codePage: number): string {
  if (codePage === SYMBOL)
    return text.replace(/[!-\u00FF]/g, (sign) => String.fromCharCode(0xf000 + sign.charCodeAt(0)))
  if (/^[\u0000-\u007F]*$/.test(text)) return text
  const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0))
  const encoding = ENCODINGS[codePage]
  if (!encoding) return decodeWindows1252(bytes)
  try {
    return new TextDecoder(encoding).decode(bytes)
  } catch {
    return decodeWindows1252(bytes)
  }
}
