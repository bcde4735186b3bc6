// The stored data as tables to take away: one line a table, a link for each kind of file.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { OwnTable } from '../../../../data/model/own-tables.ts'
import { tableAddress } from '../../../api.ts'
import { Tick } from '../../../ui/fields.tsx'
import { useReader } from '../../../ui/screen.ts'

type Name = OwnTable['name']
/** What is asked for most comes first. */
const names: readonly Name[] = ['posts', 'values', 'pages', 'actors', 'grids', 'decisions', 'needs']
const kinds = ['excel-fr', 'rfc4180', 'xlsx'] as const
/** Rows of a sheet under its header. */
const mostSheetRows = 1_048_575

/** @param posts how many there are; null while that is not known */
export const TablesAway = ({ posts }: { readonly posts: number | null }): JSX.Element => {
  const { words, formats } = useReader()
  const { tables, export: said } = words.transfer
  const [isWithText, setWithText] = useState(false)
  const texts = isWithText ? 'all' : 'allowed'
  const isTooLong = (name: Name): boolean => name === 'posts' && posts !== null && posts > mostSheetRows
  return (
    <>
      <p>{tables.text}</p>
      <Tick label={said.withText} isOn={isWithText} onChange={setWithText} />
      <table class="tables-away">
        <thead>
          <tr>
            <th scope="col">{tables.table}</th>
            <th scope="col">{tables.files}</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <th scope="row">{tables.names[name]}</th>
              <td>
                <ul>
                  {kinds.map((kind) => (
                    <li key={kind}>
                      {kind === 'xlsx' && isTooLong(name) ? (
                        tables.tooLarge(posts ?? 0, formats)
                      ) : (
                        <a
                          href={
                            kind === 'xlsx'
                              ? tableAddress(`${name}.xlsx`, { texts })
                              : tableAddress(`${name}.csv`, { dialect: kind, texts })
                          }
                          aria-label={tables.fileOf(tables.names[name], tables.formats[kind])}
                          download
                        >
                          {tables.formats[kind]}
                        </a>
                      )}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
