// Prints one hash over buckets, bounds and hours of fixed instants in many zones: run under several languages and time zones
// of the process, it must print the same.

import { createHash } from 'node:crypto'
import { bucketBounds, bucketKinds, bucketOf } from '../../data/model/periods.ts'
import { checkedZones, ownLabel } from './other-clock.ts'

const hash = createHash('sha256')
for (const zone of [...checkedZones, 'Pacific/Marquesas', 'Asia/Kolkata', 'Pacific/Chatham'])
  for (let ms = Date.UTC(2019, 11, 28); ms < Date.UTC(2021, 0, 6); ms += 2_700_000) {
    hash.update(`${ownLabel(zone, ms)}\n`)
    if (ms % 86_400_000 === 0)
      for (const by of bucketKinds) hash.update(JSON.stringify(bucketBounds(bucketOf(ms, zone, by), zone)))
  }
console.log(hash.digest('hex'))
