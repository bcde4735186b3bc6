// Writes the smallest workbook that Excel would open, cell by cell, so that tests decide what a cell is made of.

import { strToU8, zipSync } from 'fflate'

/** Text, or the XML of a cell's inside with its attributes: `{ xml: '<v>45000</v>', attributes: 's="1"' }`; null: no cell. */
export type WorkbookCell = string | null | { readonly xml: string; readonly attributes?: string }
export type WorkbookSheet = { readonly name: string; readonly rows: readonly (readonly WorkbookCell[])[] }

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const document = (xml: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`)

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))

const cellXml = (cell: WorkbookCell, row: number, column: number): string => {
  const at = `r="${columnName(column)}${row + 1}"`
  if (cell === null) return ''
  if (typeof cell === 'string')
    return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
  return `<c ${at} ${cell.attributes ?? ''}>${cell.xml}</c>`
}

const sheetXml = ({ rows }: WorkbookSheet): string =>
  `<worksheet xmlns="${main}"><sheetData>${rows
    .map((row, index) =>
      row.length === 0
        ? ''
        : `<row r="${index + 1}">${row.map((cell, column) => cellXml(cell, index, column)).join('')}</row>`,
    )
    .join('')}</sheetData></worksheet>`

/** Styles 1 to 3: a day, a day with its time, a time. */
const styles = `<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="165" applyNumberFormat="1"/><xf numFmtId="21" applyNumberFormat="1"/></cellXfs></styleSheet>`

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`
const relations = (inside: string): Uint8Array =>
  document(`<Relationships xmlns="${packaged}/relationships">${inside}</Relationships>`)

/** Bytes of a workbook with these sheets; `extra` files are put into the archive beside them. */
export const workbookOf = (
  sheets: readonly WorkbookSheet[],
  extra: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array => {
  const names = sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`)
  const targets = sheets.map((_, at) => relation(`r${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`))
  return zipSync({
    '[Content_Types].xml': document(`<Types xmlns="${packaged}/content-types"/>`),
    '_rels/.rels': relations(relation('r0', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': document(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations(`${targets.join('')}${relation('r99', 'styles', 'styles.xml')}`),
    'xl/styles.xml': document(styles),
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, document(sheetXml(sheet))])),
    ...extra,
  })
}
