// HTML of a post -> its plain text, for sources that publish posts as HTML. Nothing is ever shown as HTML: what looks like a
// tag after decoding (`&lt;b&gt;`) is text, and stays so.

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['hellip', '…'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['eacute', 'é'],
  ['egrave', 'è'],
  ['agrave', 'à'],
  ['ccedil', 'ç'],
  ['euro', '€'],
])

const isCharacter = (code: number): boolean => code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)

/** `&eacute;`, `&#233;`, `&#xe9;` -> é; what is no known entity stays as written. Decodes once: `&amp;lt;` is `&lt;`. */
const decoded = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named.get(name) ?? whole
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return isCharacter(code) ? String.fromCodePoint(code) : whole
  })

/** Content that is no text; also where its end is missing. */
const withoutCode = (html: string): string => html.replace(/<(script|style)\b[\s\S]*?(?:<\/\1[^<>]*>?|$)/gi, '')

/** `<p>Un &amp; deux<br>trois</p><p>quatre</p>` -> `Un & deux\ntrois\n\nquatre`; null when no text is left. */
export const textOfHtml = (html: string): string | null => {
  const text = decoded(
    withoutCode(html)
      .replace(/[ \t\r\n\f]+/g, ' ')
      .replace(/<br\b[^<>]*> ?/gi, '\n')
      .replace(/<\/li> ?/gi, '\n')
      .replace(/<\/(?:p|ul|ol|blockquote|h[1-6]|div|pre)> ?/gi, '\n\n')
      .replace(/<\/?[a-z!][^<>]*>/gi, ''),
  )
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return text === '' ? null : text
}
