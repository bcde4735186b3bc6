// Habits of writing that are no words: addresses of pages and of e-mail, mentions of accounts, inclusive endings. Each looks
// at one place of a text and says where the habit ends.

/** Endings of addresses that stand without `https://` in posts of French organisations. */
const domains = new Set('fr com org net eu info asso be ch ca re coop'.split(' '))
const endsAddress = /[\s»"<>)\]]/

/** First place after an address that holds `at`. */
export const endOfAddress = (text: string, at: number): number => {
  let end = at + 1
  while (end < text.length && !endsAddress.test(text[end] ?? ' ')) end += 1
  return end
}

/** First place after `@name`. */
export const endOfMention = (text: string, at: number): number => {
  let end = at + 1
  while (end < text.length && /[\p{L}\p{N}\p{M}_.]/u.test(text[end] ?? ' ')) end += 1
  return end
}

const isLowerLetter = (code: number): boolean => code >= 97 && code <= 122
const isWordCode = (code: number): boolean =>
  isLowerLetter(code) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code)))

/** Whether a full stop belongs to `www.` or stands before an ending such as `.fr`, in small letters as addresses are. */
export const isDomainDot = (text: string, at: number): boolean => {
  if (text[at] !== '.') return false
  if (at >= 3 && /^www$/i.test(text.slice(at - 3, at)) && isWordCode(text.charCodeAt(at + 1))) return true
  let end = at + 1
  while (isLowerLetter(text.charCodeAt(end))) end += 1
  return end > at + 1 && end <= at + 5 && !isWordCode(text.charCodeAt(end)) && domains.has(text.slice(at + 1, end))
}

const dots = '.·•‧∙⋅・-'
const isS = (sign: string | undefined): boolean => sign === 's' || sign === 'S'
const isE = (sign: string | undefined): boolean => sign === 'e' || sign === 'E'

/**
 * The ending that inclusive writing adds to a masculine word, from the sign at `at` on: ·e ·es ·e·s .e.s -e-s (e) (e)s (es)
 * (s). Null for anything else. Feminines of another form (·rice, ·euse, ·ère) are not read: such words are two to the lists.
 */
export const inclusiveEnding = (
  text: string,
  at: number,
): { readonly end: number; readonly isPlural: boolean } | null => {
  const sign = text[at] ?? ''
  let end = at + 1
  let isPlural = false
  if (sign === '(') {
    if (isE(text[end])) end += 1
    if (isS(text[end])) {
      isPlural = true
      end += 1
    }
    if (end === at + 1 || text[end] !== ')') return null
    end += 1
    if (!isPlural && isS(text[end])) {
      isPlural = true
      end += 1
    }
  } else {
    if (!dots.includes(sign) || !isE(text[end])) return null
    end += 1
    if (text[end] === sign && isS(text[end + 1])) {
      isPlural = true
      end += 2
    } else if (isS(text[end])) {
      isPlural = true
      end += 1
    }
  }
  return isWordCode(text.charCodeAt(end)) ? null : { end, isPlural }
}
