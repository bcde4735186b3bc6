// `npm run reference [-- --check]`: holds data/reference/ against its description, and writes the bytes and hashes of
// changed files back into it.

import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type DataPackage, packageFaults, sizeAndHash } from './table-schema.ts'

const help = `npm run reference [-- --check]

Checks data/reference/ against datapackage.json. Without --check, sizes and hashes of changed files are written into it.
`

const main = (): number => {
  const { values } = parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } } })
  if (values.help === true) {
    process.stdout.write(help)
    return 0
  }
  const folder = resolve(import.meta.dirname, '../data/reference')
  const path = join(folder, 'datapackage.json')
  const datapackage = JSON.parse(readFileSync(path, 'utf8')) as DataPackage
  if (values.check !== true) {
    for (const resource of datapackage.resources)
      Object.assign(resource, sizeAndHash(readFileSync(join(folder, resource.path))))
    writeFileSync(path, `${JSON.stringify(datapackage, null, 2)}\n`)
  }
  const faults = packageFaults(folder, datapackage)
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  process.stdout.write(`${datapackage.resources.length} resources, ${faults.length} faults\n`)
  return faults.length === 0 ? 0 : 1
}

process.exitCode = main()
