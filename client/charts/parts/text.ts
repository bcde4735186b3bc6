// How wide text is and where it breaks, from a committed table of advance widths: nothing here asks the DOM, so that the
// browser, the server and the tests place every label at the same spot. Kerning is left out; it would only make text narrower.

import { regularWidths, semiboldWidths, widthCharacters } from './text-widths.ts'

export const fontName = 'Porte-voix Sans'
export const fontFamily = `'${fontName}', 'Source Sans 3', 'Open Sans', 'Noto Sans', Arial, sans-serif`

export type Weight = 400 | 600
export type Font = { readonly size: number; readonly weight: Weight }

/** Baseline to baseline. */
export const lineHeight = (size: number): number => Math.round(size * 1.3)

const indexOf: ReadonlyMap<string, number> = new Map([...widthCharacters].map((character, index) => [character, index]))

/** In thousandths of the font size. A letter with a rare accent is as wide as without; anything else is taken as wide as an M. */
const advance = (character: string, widths: readonly number[]): number => {
  const index = indexOf.get(character) ?? indexOf.get(character.normalize('NFD').slice(0, 1)) ?? indexOf.get('M') ?? 0
  return widths[index] ?? 0
}

/** Width in pixels. */
export const textWidth = (text: string, size: number, weight: Weight = 400): number => {
  const widths = weight === 600 ? semiboldWidths : regularWidths
  let sum = 0
  for (const character of text) sum += advance(character, widths)
  return (sum * size) / 1000
}

/** Width of the widest in pixels; 0 of none. */
export const widest = (texts: readonly string[], size: number, weight: Weight = 400): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, size, weight)))

/** Words between ordinary spaces; a number keeps the word it counts. */
const wordsOf = (text: string): readonly string[] => text.split(/(?<!(?:^| )\d(?:[\d.,\u202f]*\d)?) /)

/** Lines no wider than `width`, broken at ordinary spaces only; a word that is wider keeps a line of its own. */
export const wrapText = (text: string, width: number, size: number, weight: Weight = 400): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of wordsOf(text)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer, size, weight) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

/** Like wrapText, but breaks so that the lines are about equally long: for titles, which should not end on a lone word. */
export const wrapEvenly = (text: string, width: number, size: number, weight: Weight = 400): readonly string[] => {
  const wanted = wrapText(text, width, size, weight).length
  let narrow = width / 2
  let wide = width
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2
    if (wrapText(text, middle, size, weight).length > wanted) narrow = middle
    else wide = middle
  }
  return wrapText(text, wide, size, weight)
}

/** The lines; one that is a single word wider than `width` goes on in the next, so that nothing of it is cut. */
export const brokenWords = (
  lines: readonly string[],
  width: number,
  size: number,
  weight: Weight = 400,
): readonly string[] =>
  lines.flatMap((line) => {
    const parts: string[] = []
    let part = ''
    for (const character of line) {
      if (part !== '' && textWidth(part + character, size, weight) > width) {
        parts.push(part)
        part = ''
      }
      part += character
    }
    return [...parts, part]
  })

/** The text, or its beginning and an ellipsis where it is wider than `width`. */
export const shortenText = (text: string, width: number, size: number, weight: Weight = 400): string => {
  if (textWidth(text, size, weight) <= width) return text
  let short = text
  while (short !== '' && textWidth(`${short}…`, size, weight) > width) short = short.slice(0, -1).trimEnd()
  return `${short}…`
}
