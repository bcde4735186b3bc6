// `npm run demo`: makes the invented demonstration data, or removes it with --remove.

import { parseArgs } from 'node:util'
import { instantNow } from '../data/model/periods.ts'
import { readerOf } from '../data/model/words/index.ts'
import { readConfig } from '../server/config.ts'
import { openDatasets } from '../server/datasets.ts'

const { values } = parseArgs({ options: { remove: { type: 'boolean' }, help: { type: 'boolean' } } })
const config = readConfig()
const { words } = readerOf(config.language)

if (values.help) console.log(words.commands.demoHelp)
else {
  const datasets = await openDatasets(config.database, instantNow(new Date()))
  if (values.remove) {
    datasets.removeDemo()
    console.log(words.commands.demoRemoved)
  } else {
    const demo = await datasets.makeDemo()
    console.log(words.commands.demoMade(demo.pages.all().length, demo.posts.count()))
  }
  datasets.close()
}
