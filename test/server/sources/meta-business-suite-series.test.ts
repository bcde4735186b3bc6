// The traps of ../shared/formats/meta-business-suite.md as far as they concern daily series, and what is no such series.

import { describe, expect, test } from 'vitest'
import { pageDraftOf } from '../../../data/model/platforms.ts'
import { type Reading, readBytes } from './read-file.ts'

/** A file as the export writes it: UTF-16LE, a `sep=` line, the title, the header. */
const series = (title: string, rows: readonly string[], header = '"Date","Primary"'): Buffer =>
  Buffer.from(`\ufeffsep=,\r\n"${title}"\r\n${header}\r\n${rows.join('\r\n')}\r\n`, 'utf16le')

const day = '"2026-08-01T00:00:00","20"'
const valuesOf = ({ drafts }: Reading) =>
  drafts.flatMap(({ readings }) => readings.map(({ metric, value, observedOn }) => [metric, value, observedOn]))

describe('traps of the format page', () => {
  test('1: UTF-16LE, a sep= line and a title before the header', async () => {
    const reading = await readBytes(series('Facebook follows', [day, '"2026-08-03T00:00:00","4"']))
    expect(reading.source).toBe('meta-business-suite-series')
    expect(reading.recognition).toMatchObject({
      needsPageOn: 'facebook',
      because: ['Facebook follows', 'Date', 'Primary'],
    })
    expect(valuesOf(reading)).toEqual([
      ['new-follows', 20, '2026-08-01'],
      ['new-follows', 4, '2026-08-03'],
    ])
  })

  test('1: a day without a row stays unknown, and 0 is 0', async () => {
    const reading = await readBytes(series('Views', ['"2026-08-01T00:00:00","0"', '"2026-08-03T00:00:00",""']))
    expect(valuesOf(reading)).toEqual([['views-per-day', 0, '2026-08-01']])
    expect(reading.rejections).toEqual([])
  })

  test('2: a title that is not known is kept under its own name, where it names its network', async () => {
    const reading = await readBytes(series('Suivis Facebook', [day], '"Date","Principal"'))
    expect(valuesOf(reading)).toEqual([['Suivis Facebook', 20, '2026-08-01']])
  })

  test('3: the same month exported again is another reading of the same day', async () => {
    const [before, after] = [series('Viewers', [day]), series('Viewers', ['"2026-08-01T00:00:00","23"'])]
    expect(valuesOf(await readBytes(before))).toEqual([['viewers-per-day', 20, '2026-08-01']])
    expect(valuesOf(await readBytes(after))).toEqual([['viewers-per-day', 23, '2026-08-01']])
  })

  test.each([
    ['Facebook follows', 'new-follows'],
    ['Instagram follows', 'new-follows'],
    ['Content interactions', 'interactions-per-day'],
    ['Interactions avec le contenu', 'interactions-per-day'],
    ['Facebook link clicks', 'link-clicks-per-day'],
    ['Views', 'views-per-day'],
    ['Vues', 'views-per-day'],
    ['Viewers', 'viewers-per-day'],
    ['Facebook visits', 'visits-per-day'],
    ['Reach', 'reach-stated'],
    ['Couverture', 'reach-stated'],
  ])('5: %s is %s, never followers nor another series', async (title, metric) => {
    expect(valuesOf(await readBytes(series(title, [day])))).toEqual([[metric, 20, '2026-08-01']])
  })

  test('5: Impressions are not Views: they keep their own name', async () => {
    expect(valuesOf(await readBytes(series('Impressions', [day])))).toEqual([['Impressions', 20, '2026-08-01']])
  })
})

test('the page is the one that the person named; none is made up', async () => {
  const page = pageDraftOf('https://www.facebook.com/61550000000123')
  const { drafts } = await readBytes(series('Views', [day]), 'Views.csv', { page })
  expect(drafts[0]?.page).toEqual(page)
  await expect(readBytes(series('Views', [day]), 'Views.csv', { page: null })).rejects.toMatchObject({
    fault: 'page-not-named',
  })
})

test.each([
  ['Instagram reach', null, 'instagram'],
  ['Facebook visits', 'https://www.instagram.com/associationdemo07/', 'facebook'],
  ['Views', 'https://www.instagram.com/associationdemo07/', 'instagram'],
  ['Views', 'https://x.com/asso_demo_07', 'facebook'],
])('%s with the page %s is of %s', async (title, address, platform) => {
  const page = address === null ? undefined : pageDraftOf(address)
  const read = readBytes(series(title, [day]), 'Views.csv', page === undefined ? {} : { page })
  if (page?.platform !== undefined && page.platform !== platform)
    await expect(read).rejects.toMatchObject({ fault: 'page-not-named' })
  else expect((await read).recognition.needsPageOn).toBe(platform)
})

test('a title that both networks use leaves the choice of the page, one that names its network does not', async () => {
  expect((await readBytes(series('Views', [day]))).recognition).toMatchObject({ orPageOn: 'instagram' })
  expect((await readBytes(series('Instagram reach', [day]))).recognition.orPageOn).toBe(undefined)
})

test.each([
  ['two columns without a title', 'Date,Primary\n2026-08-01,20\n'],
  ['a title that says nothing of its measure', 'Visites\nDate,Principal\n2026-08-01,20\n'],
  ['a title above three columns', 'Views\nDate,Primary,Other\n2026-08-01,20,3\n'],
])('%s: left to the mapping', async (_, text) => {
  await expect(readBytes(text)).rejects.toMatchObject({ fault: 'unknown-source' })
})

test('another source under a title is read as far as its own table goes', async () => {
  const observations = 'actor,platform,metric,value,observed_on\nasso,facebook,followers,12,2026-08-01\n'
  const { source, drafts, rejections } = await readBytes(`Relevé\n${observations}\nAutre\nAge,Women\n18,3\n`)
  expect(source).toBe('page-observations')
  expect(drafts).toHaveLength(1)
  expect(rejections).toEqual([{ line: 7, column: null, found: '2/5', expected: 'same-cell-count' }])
})
