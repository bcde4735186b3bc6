// Values of need as a file brings them, put straight into a store.

import type { NeedRecord } from '../../../data/model/territories/need.ts'
import type { Store } from '../../../server/store/open.ts'

export const needRecord = (given: Partial<NeedRecord>): NeedRecord => ({
  ...{ indicator: 'caregivers', label: null, unit: 'persons', level: 'departement', code: '29', value: 100_000 },
  ...{ vintage: '2021', title: 'DREES, VQS 2021', address: null, ...given },
})

/** One import with these. */
export const bringNeed = (store: Store, ...records: readonly NeedRecord[]): void =>
  store.transaction(() => {
    const importId = store.imports.add({
      ...{ file: 'need.csv', format: 'csv', source: 'need-table', actor: null, sha256: '0'.repeat(64), bytes: 1 },
      ...{ header: [], importedAt: '2026-01-01T00:00:00Z', observedAt: '2026-01-01T00:00:00Z', by: 'screen' },
      ...{ isObservedAtEstimated: false, isTextKept: true, areBytesKept: false, variant: null, zone: null },
      ...{ mapping: null, pageAddress: null, replaces: null, licence: 'open', newActor: null, stated: null },
    })
    records.forEach((one, at) => {
      store.need.put(importId, at + 2, one)
    })
  })
