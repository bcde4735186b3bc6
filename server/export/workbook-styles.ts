// How cells of our workbooks look: header, texts, dates, numbers by the digits that they show. A cell names its style by its
// place in the list below.

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const mostDecimals = 6
const firstFormat = 164

/** Digits in groups as the reader's own settings write them. */
const numberFormats = Array.from({ length: mostDecimals + 1 }, (_, digits) =>
  digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`,
)
const formats = ['yyyy\\-mm\\-dd', 'yyyy\\-mm\\-dd\\ hh:mm:ss', ...numberFormats]

const top = '<alignment vertical="top" wrapText="1"/>'
const styles = [
  '<xf numFmtId="0" fontId="0"/>',
  '<xf numFmtId="0" fontId="1" applyFont="1"/>',
  // A text that looks like a formula stays a text, also when a person goes into the cell and out again.
  '<xf numFmtId="49" fontId="0" quotePrefix="1" applyNumberFormat="1"/>',
  `<xf numFmtId="0" fontId="0" quotePrefix="1" applyAlignment="1">${top}</xf>`,
  ...formats.map((_, index) => `<xf numFmtId="${firstFormat + index}" fontId="0" applyNumberFormat="1"/>`),
]

export const styleIds = {
  text: 0,
  header: 1,
  quoted: 2,
  wrapped: 3,
  day: 4,
  instant: 5,
  /** @param digits after the decimal sign, 0 to 6 */
  decimals: (digits: number): number => 6 + Math.min(mostDecimals, Math.max(0, digits)),
} as const

const font = (inside: string): string => `<font>${inside}<sz val="11"/><name val="Calibri"/></font>`

export const stylesXml =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="${main}">` +
  `<numFmts count="${formats.length}">${formats
    .map((format, index) => `<numFmt numFmtId="${firstFormat + index}" formatCode="${format}"/>`)
    .join('')}</numFmts>` +
  `<fonts count="2">${font('')}${font('<b/>')}</fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  `<cellXfs count="${styles.length}">${styles.join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
