// Times that a file writes without a zone: refused, until the person names the zone of the file.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { jsonLines, run } from '../../helpers/command.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'

const businessSuite = [
  'Post ID,Page ID,Page name,Title,Publish time,Post type,Permalink,Is crosspost,Is share,Date,Reactions,Comments,Shares',
  '900001,700001,Page inventée,Bonjour,03/22/2025 07:30,Photos,https://www.facebook.com/700001/posts/900001,0,0,Lifetime,10,2,1',
].join('\n')
const tiktok = [
  'Video title,Video link,Post time,Video views,Likes,Comments,Shares',
  'Bonjour,https://www.tiktok.com/@page.inventee/video/7001,2025/03/22 07:30:00,200,10,2,1',
].join('\n')

test.each([
  ['business-suite.csv', businessSuite],
  ['tiktok.csv', tiktok],
])('%s', async (file, text) => {
  const folder = temporaryFolder()
  const path = join(folder, file)
  writeFileSync(path, text)
  const database = join(folder, 'portevoix.db')
  const refused = await run('ingest.ts', [path, '--json'], { database })
  expect(jsonLines(refused)).toMatchObject([{ importId: null, rejected: 1, error: { code: 'no-usable-rows' } }])
  const read = await run('ingest.ts', [path, '--json', '--zone', 'Europe/Paris'], { database })
  expect(jsonLines(read)).toMatchObject([{ inserted: 1, rejected: 0 }])
})

test('a zone that is none is refused in words', async () => {
  const { code, err } = await run('ingest.ts', ['x.csv', '--zone', 'Paris'], {
    database: join(temporaryFolder(), 'portevoix.db'),
    language: 'en',
  })
  expect(code).toBe(2)
  expect(err).toContain('--zone: found "Paris", expected a time zone such as Europe/Paris')
})
