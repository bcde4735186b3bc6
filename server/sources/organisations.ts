// Which accounts are read of a file that mixes the posts of anybody: a search by keyword, a feed that somebody scrolled
// through. Organisations only. Where such a file does not say of an author that it is an organisation, its account is read
// when it belongs to an organisation already, or when the person names it. A verified badge says nothing: persons have it.

import type { PageDraft } from '../../data/model/records.ts'
import type { Head, Source } from './source.ts'

type Named = Pick<PageDraft, 'platform' | 'ids' | 'handle'>

const isSame = (page: Named, named: Named): boolean =>
  page.platform === named.platform &&
  (page.ids.some((id) => named.ids.includes(id)) ||
    (page.handle !== null && page.handle.toLowerCase() === named.handle?.toLowerCase()))

/** Whether the account is of an organisation that is known, or the page that the person named for this file. */
export const isOrganisation = (head: Head, page: PageDraft): boolean =>
  (head.page !== null && head.page !== undefined && isSame(page, head.page)) || head.isOfActor?.(page) === true

/** The same source, reading only the pages of organisations: a mapping of columns opens no way around the rule. */
export const ofOrganisations = (source: Source): Source => ({
  ...source,
  // Whoever wrote the other rows stands in the file.
  personColumns: (columns) => columns,
  read: function* (rows, head) {
    for (const row of source.read(rows, head))
      yield 'page' in row && !isOrganisation(head, row.page)
        ? [{ line: row.line, column: null, found: '', expected: 'organisation' }]
        : row
  },
})
