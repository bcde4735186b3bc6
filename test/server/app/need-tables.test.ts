// Tables of need per territory over HTTP: what is asked, answered, told of the import, and the table to fill in.

import { expect, test } from 'vitest'
import { dialects } from '../../../data/model/delimited.ts'
import { needAnswersOf } from '../../../data/model/territories/need-answers.ts'
import { territoryNames } from '../../../data/model/territory-names.ts'
import { startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'

const table = 'code;nom;Aidés;Aidants\n1;Ain;12;34\n2;Aisne;56;78\n69D;Rhône;1;2\n;Total;69;114\n'

type Job = { readonly id: string; readonly state: string } & Readonly<Record<string, unknown>>

const jsonOf = async (answer: Promise<Response>): Promise<unknown> => (await answer).json()

test('a table is asked about, read as answered, stored, told with its lines, and undone', async () => {
  const { origin, datasets, close } = await startServer(temporaryFolder(), false)
  const post = (path: string, body: unknown) =>
    fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const settled = async (job: Job): Promise<Job> => {
    let now = job
    while (now.state === 'reading' || now.state === 'storing')
      now = (await jsonOf(fetch(`${origin}/api/uploads/${job.id}`))) as Job
    return now
  }
  try {
    const sent = fetch(`${origin}/api/uploads?file=table.csv`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: table,
    })
    const asked = await settled((await jsonOf(sent)) as Job)
    expect(asked).toMatchObject({
      state: 'failed',
      report: { importId: null, error: { code: 'need-incomplete', found: 'column, indicator' } },
      need: {
        questions: ['column', 'indicator'],
        columns: [{ name: 'Aidés' }, { name: 'Aidants' }],
        own: [],
        values: [],
      },
    })
    const again = `/api/uploads/${asked.id}/reread`
    expect((await post(again, { need: { ...needAnswersOf({}), indicator: 'Pas une clé' } })).status).toBe(400)
    expect((await post(again, { need: { ...needAnswersOf({}), address: 'javascript:1' } })).status).toBe(400)
    const need = needAnswersOf({ column: 'Aidants', label: 'Aidants inventés', vintage: '2024' })
    const read = await settled((await jsonOf(post(again, { need }))) as Job)
    expect(read).toMatchObject({
      state: 'preview',
      report: { read: 3, inserted: 2, rejected: 1, leftAside: 1 },
      need: {
        questions: [],
        values: [
          { code: '01', value: 34, vintage: '2024', before: null },
          { code: '02', value: 78 },
        ],
      },
    })
    const stored = await settled((await jsonOf(post(`/api/uploads/${read.id}/import`, {}))) as Job)
    const { importId } = stored.report as { importId: number }
    const detail = await jsonOf(fetch(`${origin}/api/imports/${importId}`))
    expect(detail).toMatchObject({
      origin: {
        need: { column: 'Aidants', indicator: 'aidants-inventes', label: 'Aidants inventés', level: 'departement' },
      },
      needs: [
        { line: 2, code: '01', value: 34, label: 'Aidants inventés', title: 'table.csv' },
        { line: 3, code: '02', value: 78 },
      ],
      rejections: [{ line: 4, column: 'code', found: '69D | Rhône', expected: 'territory' }],
    })
    expect(await jsonOf(fetch(`${origin}/api/imports/${importId}/lines/3`))).toMatchObject({
      cells: [{ value: '2' }, { value: 'Aisne' }, { value: '56' }, { column: 'Aidants', value: '78' }],
    })
    expect(datasets.real.need.counts()).toEqual({ indicators: 1, values: 2 })
    await fetch(`${origin}/api/imports/${importId}`, { method: 'DELETE' })
    expect(datasets.real.need.counts()).toEqual({ indicators: 0, values: 0 })
    expect(await jsonOf(fetch(`${origin}/api/imports/${importId}`))).not.toHaveProperty('needs')
  } finally {
    await close()
  }
})

test('the table to fill in has every territory, in the dialect of the reader', async () => {
  const { origin, close } = await startServer(temporaryFolder(), false)
  try {
    const textOf = async (query: string): Promise<readonly string[]> => {
      const bytes = await (await fetch(`${origin}/api/need/template.csv${query}`)).arrayBuffer()
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).trimEnd().split('\r\n')
    }
    const french = await textOf('')
    expect(french.slice(0, 2)).toEqual([`${dialects['excel-fr'].mark}niveau;code;nom;valeur`, 'département;01;Ain;'])
    expect(french).toHaveLength(1 + territoryNames.departement.size)
    const english = await textOf('?level=region&lang=en')
    expect(english.slice(0, 2)).toEqual(['level,code,name,value', 'region,01,Guadeloupe,'])
    expect(english).toHaveLength(1 + territoryNames.region.size)
    expect((await fetch(`${origin}/api/need/template.csv?level=commune`)).status).toBe(400)
  } finally {
    await close()
  }
})
