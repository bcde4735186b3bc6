// Files whose columns a person describes: read by a mapping where there is one, and where no source can read the file the
// offer of one. Both open the file anew, since its rows can be gone through once only.

import type { MappingOffer } from '../../data/model/contract.ts'
import { guessMapping } from '../../data/model/mapping/guess.ts'
import type { Mapping, MappingField } from '../../data/model/mapping/mapping.ts'
import { isSameHeader } from '../../data/model/mapping/plain-name.ts'
import type { FileFault } from '../../data/model/records.ts'
import { type Table, UnusableFile } from '../formats/format.ts'
import { forFirstTable } from '../sources/first-table.ts'
import { type Recognised, sources } from '../sources/index.ts'
import { comparePosts, mappedSource } from '../sources/mapped.ts'
import { needsComparing } from '../sources/mapped-posts.ts'
import { ofOrganisations } from '../sources/organisations.ts'
import { refusals } from '../sources/refused.ts'
import type { Head } from '../sources/source.ts'
import type { Store } from '../store/open.ts'

type Open = () => Promise<Table>

/** What no mapping makes usable: it holds what persons wrote, or is of no page. */
const beyondMapping: ReadonlySet<FileFault> = new Set<FileFault>(['group-export', 'link-checker-export'])

/** Faults that a person may mend by saying what the columns contain. */
const mendedByMapping: ReadonlySet<FileFault> = new Set<FileFault>([
  'unknown-source',
  'leaderboard-export',
  'page-not-named',
  'period-not-stated',
  'posts-without-time',
  'missing-columns',
  'mapping-incomplete',
  'no-usable-rows',
])

/** The same agreement in the same words, whatever the order in which its columns were named. */
export const inOrder = (mapping: Mapping): Mapping => ({
  name: mapping.name,
  rows: mapping.rows,
  columns: Object.fromEntries(
    Object.entries(mapping.columns).sort(([one], [other]) => (one < other ? -1 : 1)),
  ) as Partial<Record<MappingField, string>>,
  platform: mapping.platform,
  page: mapping.page,
  zone: mapping.zone,
  dayFirst: mapping.dayFirst,
  decimal: mapping.decimal,
})

/**
 * The source that reads a file by the mapping.
 * @param open opens the file anew: posts without ids are compared with each other before they are read
 * @throws UnusableFile what no mapping can read, `missing-columns`, `mapping-incomplete`
 */
export const recogniseMapped = async (mapping: Mapping, head: Head, open: Open): Promise<Recognised> => {
  for (const { fault, recognises } of refusals)
    if (beyondMapping.has(fault) && recognises(head)) throw new UnusableFile(fault, { line: 1 })
  if (head.sample !== undefined) throw new UnusableFile('unknown-source', { line: 1 })
  const tables = needsComparing(mapping) ? [await open(), await open()] : []
  try {
    const waiting = [...tables]
    const repeats = comparePosts(mapping, head, () => waiting.shift()?.rows ?? [])
    const mapped = mappedSource(mapping, repeats)
    const isOfAnybody = sources.some((known) => known.recognises(head)?.isOfAnybody === true)
    const source = isOfAnybody ? ofOrganisations(mapped) : mapped
    const recognition = source.recognises(head) ?? { variant: null, ignoredColumns: [] }
    return { source: forFirstTable(source, head), recognition, because: recognition.because ?? [], runnerUp: null }
  } finally {
    for (const table of tables) table.close()
  }
}

/** A name that no kept mapping of another table has: `export`, `export (2)`. */
const freeName = (name: string, taken: ReadonlySet<string>): string => {
  let free = name
  for (let count = 2; taken.has(free); count++) free = `${name} (${count})`
  return free
}

/**
 * How the columns of a file could be read; null where its rows are no table, or the fault is none that a mapping mends.
 * @param given the mapping that the person made: then what it leaves open
 * @param fault why the file could not be used; null when it can
 */
export const offerFor = async (
  store: Store,
  { file, zone }: { readonly file: string; readonly zone?: string | null },
  given: Mapping | null,
  fault: FileFault | null,
  open: Open,
): Promise<MappingOffer | null> => {
  if (fault === null ? given === null : !mendedByMapping.has(fault)) return null
  try {
    const table = await open()
    try {
      const { columns } = table
      if (table.sample !== undefined || columns.filter((column) => column.trim() !== '').length < 2) return null
      const cells = function* () {
        for (const row of table.rows) if ('cells' in row && row.block === undefined) yield row.cells
      }
      const offer = guessMapping(columns, cells(), { file, zone: zone ?? null }, given)
      const all = store.mappings.all()
      const kept = all.filter(({ header }) => isSameHeader(header, columns)).map(({ mapping }) => inOrder(mapping))
      const others = new Set(
        all.filter(({ header }) => !isSameHeader(header, columns)).map(({ mapping }) => mapping.name),
      )
      const name = given === null ? freeName(offer.proposal.name, others) : given.name
      return {
        ...offer,
        proposal: { ...offer.proposal, name },
        kept: kept.map((mapping) => ({ ...mapping, columns: { ...mapping.columns } })),
      }
    } finally {
      table.close()
    }
  } catch (error) {
    // A file that cannot be gone through has its own fault, which is told already.
    if (error instanceof UnusableFile) return null
    throw error
  }
}
