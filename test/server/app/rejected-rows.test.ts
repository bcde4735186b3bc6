// The rejected rows of an import as a file: with the columns they had, in the dialect of the reader's language; corrected
// and imported again it brings in what was missing.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runImport } from '../../../server/ingest/run.ts'
import { startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'

const table = [
  'actor;platform;metric;value;observed_on;source_url;note',
  'aides;facebook;followers;1240;2026-10-31;;"une; note"',
  'aides;facebook;followers;1,2K;2026-10-30;;=SOMME(A1)',
  'aides;facebook;followers;-5;2026-10-29;;-',
].join('\n')

const importText = async (database: string, folder: string, file: string, text: string) => {
  writeFileSync(join(folder, file), text)
  const { report } = await runImport(database, {
    path: join(folder, file),
    file,
    source: null,
    actor: null,
    newActor: null,
    observedAt: null,
    by: 'command',
    isAllOrNothing: false,
    isDryRun: false,
    isTextKept: true,
    now: '2026-11-22T10:00:00Z',
  })
  return report
}

test('rejected rows come as a file that can be corrected and imported again', async () => {
  const folder = temporaryFolder()
  const { origin, datasets, close } = await startServer(folder, false)
  try {
    const database = datasets.real.file
    const first = await importText(database, folder, 'releves.csv', table)
    expect(first).toMatchObject({ read: 3, inserted: 1, rejected: 2 })
    const reply = await fetch(`${origin}/api/imports/${first.importId}/rejections.csv?lang=fr`)
    expect(reply.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const bytes = Buffer.from(await reply.arrayBuffer())
    const text = bytes.toString('utf8')
    const lines = text.split('\r\n')
    expect(lines[0]).toBe(
      '\ufeffactor;platform;metric;value;observed_on;source_url;note;Ligne dans le fichier;Motif du refus;Que faire',
    )
    // No cell can start a formula, and a sign that stands for unknown stays what it is.
    expect(lines[1]).toMatch(/^aides;facebook;followers;1,2K;'2026-10-30;;'=SOMME\(A1\);3;ligne 3, colonne/)
    expect(lines[2]).toMatch(/^aides;facebook;followers;'-5;'2026-10-29;;-;4;ligne 4, colonne/)
    expect(lines[1]).toMatch(/;Écrivez 1200$/)
    expect(lines).toHaveLength(4)

    const corrected = text.replace('1,2K', '1200').replace("'-5", '5')
    expect(await importText(database, folder, 'corrige.csv', corrected)).toMatchObject({
      read: 2,
      inserted: 2,
      rejected: 0,
    })

    const english = await (await fetch(`${origin}/api/imports/${first.importId}/rejections.csv?lang=en`)).text()
    expect(english.split('\r\n')[0]).toBe(
      'actor,platform,metric,value,observed_on,source_url,note,Line in the file,Reason,What to do',
    )
    expect((await fetch(`${origin}/api/imports/999/rejections.csv`)).status).toBe(404)
    expect((await fetch(`${origin}/api/imports/x/rejections.csv`)).status).toBe(400)
  } finally {
    await close()
  }
})
