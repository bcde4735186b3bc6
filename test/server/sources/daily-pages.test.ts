// The traps of the formats pages of X, TikTok, Hootsuite, LinkedIn, Facebook's insights and old Page Insights, each by its
// name: files that speak of one page day by day. All rows are invented but those of ../shared/samples.

import { describe, expect, test } from 'vitest'
import { linkedinExport } from '../../../server/sources/linkedin-export.ts'
import { describeWithShared, sharedFile } from '../../helpers/shared.ts'
import { workbookOf } from '../formats/workbook.ts'
import { demoPages, type Reading, readBytes, readFile } from './read-file.ts'

const valuesOf = ({ drafts }: Reading) =>
  drafts.flatMap(({ readings }) => readings.map(({ metric, value, observedOn }) => [metric, value, observedOn]))

describe('account overview of X', () => {
  const header = 'Date,Impressions,Likes,Engagements,Shares,New follows,Unfollows,Reposts,Profile visits'
  const row = (date: string) => readBytes(`${header}\n"${date}",1,2,3,4,5,6,7,8\n`)

  test.each([
    ['Fri, Mar 21, 2025', '2025-03-21'],
    ['Thu Mar 20 2025', '2025-03-20'],
    ['Tue, Feb 29, 2028', null],
    ['2025-03-21', '2025-03-21'],
  ])('month names are read by a table of our own: %s', async (date, day) => {
    const reading = await row(date)
    expect(reading.drafts[0]?.readings[0]?.observedOn ?? null).toBe(day)
  })

  test('follows and unfollows are flows, no total is made of them; `Shares` is not `Reposts`', async () => {
    const reading = await row('Fri, Mar 21, 2025')
    expect(reading.recognition).toMatchObject({ needsPageOn: 'x' })
    const values = new Map(valuesOf(reading).map(([metric, value]) => [metric, value]))
    expect(values.get('new-follows')).toBe(5)
    expect(values.get('unfollows')).toBe(6)
    expect(values.get('shares-per-day')).toBe(7)
    expect(values.get('links-sent-per-day')).toBe(4)
    expect([...values.keys()]).not.toContain('followers')
  })

  test('a file that lists posts is not an overview', async () => {
    const posts = 'Post id,Date,Post text,Link,Impressions,Engagements,New follows,Profile visits'
    expect(
      (await readBytes(`${posts}\n1,"Fri, Mar 21, 2025",a,https://x.com/a/status/1903181920000000123,1,2,3,4\n`))
        .source,
    ).toBe('x-posts')
  })
})

describe('days of TikTok Studio', () => {
  const followers = (...days: readonly string[]) =>
    `Date,Followers,Difference in followers from previous day\n${days.map((day, at) => `"${day}",${100 + at},1\n`).join('')}`
  const daysOf = async (days: readonly string[], statedOn: string | null) =>
    (await readBytes(followers(...days), 'FollowerHistory.csv', { statedOn })).drafts.map(
      ({ readings }) => readings[0]?.observedOn,
    )

  test.each([
    [
      'oldest first',
      ['August 30', 'August 31', 'September 1'],
      '2026-09-02',
      ['2026-08-30', '2026-08-31', '2026-09-01'],
    ],
    ['newest first', ['1 September', '31 August'], '2026-09-01', ['2026-09-01', '2026-08-31']],
    [
      'over New Year',
      ['December 30', 'December 31', 'January 1'],
      '2026-01-05',
      ['2025-12-30', '2025-12-31', '2026-01-01'],
    ],
    [
      'over New Year, newest first',
      ['January 2', 'January 1', 'December 31'],
      '2026-01-05',
      ['2026-01-02', '2026-01-01', '2025-12-31'],
    ],
    ['ending before the export', ['November 1', 'November 2'], '2026-03-01', ['2025-11-01', '2025-11-02']],
    [
      'over 29 February of a leap year',
      ['February 28', 'February 29', 'March 1'],
      '2024-03-02',
      ['2024-02-28', '2024-02-29', '2024-03-01'],
    ],
    ['one day', ['November 20'], '2026-11-21', ['2026-11-20']],
  ])('1: the year is worked out from the day of the export: %s', async (_, days, statedOn, expected) => {
    expect(await daysOf(days, statedOn)).toEqual(expected)
  })

  test('1: without the day of the export nothing is guessed', async () => {
    await expect(daysOf(['August 30', 'August 31'], null)).rejects.toMatchObject({ fault: 'year-not-stated', line: 2 })
  })

  test.each([
    ['rows in no order', ['August 30', 'August 12', 'October 1', 'March 3', 'June 1']],
    ['a day twice', ['August 30', 'August 30']],
    ['days half a year apart', ['January 1', 'July 1']],
    ['29 February in no leap year', ['February 28', 'February 29', 'March 1']],
  ])('1: %s are refused', async (_, days) => {
    const { drafts, rejections } = await readBytes(followers(...days), 'FollowerHistory.csv', {
      statedOn: '2026-11-21',
    })
    expect(drafts).toEqual([])
    expect(rejections.map(({ expected }) => expected)).toEqual(days.map(() => 'unambiguous-year'))
  })

  test('2: `undefined` is unknown, a difference may be below 0, followers may not', async () => {
    const header = 'Date,Followers,Difference in followers from previous day'
    const reading = await readBytes(`${header}\n2026-11-19,1204,undefined\n2026-11-20,1200,-4\n2026-11-21,-1,2\n`)
    expect(valuesOf(reading)).toEqual([
      ['followers', 1204, '2026-11-19'],
      ['followers', 1200, '2026-11-20'],
      ['net-new-follows', -4, '2026-11-20'],
    ])
    expect(reading.rejections).toEqual([{ line: 4, column: 'Followers', found: '-1', expected: 'whole-number' }])
  })

  test('4: translated headers were never seen and are left to the mapping', async () => {
    await expect(readBytes('Date,Abonnés,Différence\n2026-11-19,1,2\n')).rejects.toMatchObject({
      fault: 'unknown-source',
    })
  })
})

describe('daily metrics of Hootsuite', () => {
  const header = (pages: string) =>
    `"Page Reactions by Type - Wow (Daily aggregated values for Facebook pages: ${pages})"`
  const read = (...pages: readonly string[]) =>
    readBytes(`Date (GMT),${pages.map(header).join(',')}\n2026-07-01,${pages.map(() => '82.0').join(',')}\n`)

  test('one page: stored for the page that the person names, under the metric’s own name', async () => {
    const reading = await read('Association de démonstration 07')
    expect(reading.recognition.needsPageOn).toBe('facebook')
    expect(reading.drafts[0]?.page).toMatchObject({
      handle: 'associationdemo07',
      name: 'Association de démonstration 07',
    })
    expect(valuesOf(reading)).toEqual([['Page Reactions by Type - Wow', 82, '2026-07-01']])
  })

  test.each([[['A, B']], [['A - 1, B – 2']], [['A', 'B']]])(
    'a sum, or several pages, are refused: %j',
    async (pages) => {
      await expect(read(...pages)).rejects.toMatchObject({ fault: 'sum-over-pages' })
    },
  )
})

describe('LinkedIn page analytics', () => {
  const note = 'Demonstration page, 01/12/2026 - 01/14/2026'
  const metrics = ['Date', 'Impressions (organic)', 'Impressions (total)', 'Reactions (total)', 'Reposts (total)']
  const posts = ['Post title', 'Post link', 'Posted by', 'Created date', 'Impressions', 'Likes', 'Comments', 'Reposts']
  const link = 'https://www.linkedin.com/feed/update/urn:li:activity:7416800000000000123'

  test('an old .xls is refused with what to do', async () => {
    await expect(readBytes(Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'export.xls')).rejects.toMatchObject({
      fault: 'old-excel',
    })
  })

  test('a workbook: both sheets, under their notes; dates as date cells or text', async () => {
    const reading = await readBytes(
      workbookOf([
        {
          name: 'Metrics',
          rows: [[note], metrics, ['2026-01-12', '5', '6', '7', '1'], ['01/13/2026', '5', '6', '7', '1']],
        },
        { name: 'All posts', rows: [[note], posts, ['Répit', link, 'Une Personne', '01/13/2026', '9', '3', '1', '0']] },
      ]),
      'export.xlsx',
    )
    expect(reading.source).toBe('linkedin-export')
    expect(reading.rejections).toEqual([])
    expect(reading.drafts.map(({ post, readings }) => post?.externalId ?? readings[0]?.observedOn)).toEqual([
      '2026-01-12',
      '2026-01-13',
      '7416800000000000123',
    ])
    expect(reading.drafts[2]?.post).toMatchObject({ publishedAt: '2026-01-13T11:15:17Z', counts: { reactions: 3 } })
  })

  test('`Total followers` of New followers counts who came that day, perhaps below 0: never a total', async () => {
    const reading = await readBytes('Date,Organic followers,Total followers\n01/13/2026,-2,-2\n01/14/2026,4,5\n')
    expect(valuesOf(reading)).toEqual([
      ['new-follows', -2, '2026-01-13'],
      ['new-follows-organic', -2, '2026-01-13'],
      ['new-follows', 5, '2026-01-14'],
      ['new-follows-organic', 4, '2026-01-14'],
    ])
  })

  test('competitors: followers of the day of the export; totals over a period that the file does not state are not read', async () => {
    const reading = await readBytes(
      'Page,Total Followers,New Followers,Total Post Engagements,Total Posts\nAssureur 02,12400,3,4,5\n',
    )
    expect(reading.recognition.needsPageOn).toBe(undefined)
    expect(valuesOf(reading)).toEqual([['followers', 12400, '2026-11-21']])
    expect(reading.recognition.ignoredColumns).toEqual(['New Followers', 'Total Post Engagements', 'Total Posts'])
  })

  test('who posted is a person: the column is never read, and the received file not kept', () => {
    expect(linkedinExport.personColumns(posts)).toEqual(['Posted by'])
  })

  test('translated headers were never seen and are left to the mapping', async () => {
    await expect(readBytes('Data,Impressões (total)\n01/13/2026,3\n')).rejects.toMatchObject({
      fault: 'unknown-source',
    })
  })
})

describe('insights of Facebook’s Graph API', () => {
  const answer = (period: string, value: unknown, endTime: string, name = 'page_fans') =>
    readBytes(
      JSON.stringify({
        data: [{ name, period, values: [{ value, end_time: endTime }], id: `615/insights/${name}/${period}` }],
      }),
      'a.json',
    )

  test.each([
    ['winter', '2023-03-08T08:00:00+0000', '2023-03-07'],
    ['summer', '2023-07-08T07:00:00+0000', '2023-07-07'],
    ['the day the clocks go forward', '2023-03-13T07:00:00+0000', '2023-03-12'],
    ['the day the clocks go back', '2023-11-06T08:00:00+0000', '2023-11-05'],
    ['New Year', '2024-01-01T08:00:00+0000', '2023-12-31'],
  ])('a value that ends at midnight of the Pacific coast is of the day before: %s', async (_, endTime, day) => {
    expect(valuesOf(await answer('day', 3, endTime))).toEqual([['page-likes', 3, day]])
  })

  test.each([
    ['another hour', 'day', 3, '2023-03-08T12:00:00+0000', 'end_time', 'day'],
    ['summer’s hour in winter', 'day', 3, '2023-01-08T07:00:00+0000', 'end_time', 'day'],
    ['a week', 'week', 3, '2023-03-08T08:00:00+0000', 'period', 'daily-value'],
    ['28 days', 'days_28', 3, '2023-03-08T08:00:00+0000', 'period', 'daily-value'],
    ['a value by type', 'day', { like: 3 }, '2023-03-08T08:00:00+0000', 'value', 'number'],
    ['below 0', 'day', -3, '2023-03-08T08:00:00+0000', 'value', 'whole-number'],
  ])('is refused: %s', async (_, period, value, endTime, column, expected) => {
    const { drafts, rejections } = await answer(period, value, endTime)
    expect(drafts).toEqual([])
    expect(rejections).toMatchObject([{ line: 1, column, expected }])
  })

  test('the token in `paging` is never kept', async () => {
    const { facebookInsights } = await import('../../../server/sources/facebook-insights.ts')
    expect(facebookInsights.personColumns([])).toContain('paging')
  })
})

describe('old Page Insights', () => {
  const posts = 'Post ID,Permalink,Post Message,Type,Posted,Lifetime Post Total Reach,Lifetime Post Total Reach'
  const row = (posted: string, id = '615_1221') =>
    `${id},https://www.facebook.com/615/posts/1221,a,Link,${posted},9,8\n`

  test('the line of descriptions under the header is dropped, wherever it is wrong to', async () => {
    const with_ = await readBytes(`${posts}\n,,,,,Lifetime: reach,Lifetime: people\n${row('10/13/2015 21:00 UTC')}`)
    const without = await readBytes(`${posts}\n${row('10/13/2015 21:00 UTC')}`)
    expect(with_.drafts.map(({ post }) => post)).toEqual(without.drafts.map(({ post }) => post))
    expect(with_.rejections).toEqual([])
  })

  test('times carry no zone: that of the file, else refused', async () => {
    const bare = `${posts}\n${row('10/13/2015 21:00')}`
    expect((await readBytes(bare)).rejections).toMatchObject([{ column: 'Posted', expected: 'instant-with-zone' }])
    const { drafts } = await readBytes(bare, 'a.csv', { zone: 'Europe/Paris' })
    expect(drafts[0]?.post?.publishedAt).toBe('2015-10-13T19:00:00Z')
  })

  test('the order of day and month is that of the whole file', async () => {
    const file = (...times: readonly string[]) => `${posts}\n${times.map((time) => row(`${time} 21:00 UTC`)).join('')}`
    expect((await readBytes(file('10/1/2015', '10/13/2015'))).drafts[0]?.post?.publishedAt).toBe('2015-10-01T21:00:00Z')
    expect((await readBytes(file('10/1/2015'))).rejections).toMatchObject([{ expected: 'unambiguous-day' }])
  })

  test('reach is nowhere near reactions: what the file does not count stays unknown', async () => {
    const { drafts } = await readBytes(`${posts}\n${row('10/13/2015 21:00 UTC')}`)
    expect(Object.values(drafts[0]?.post?.counts ?? { none: 0 }).every((count) => count === null)).toBe(true)
  })

  test('days of a page: likes are a state, weeks and 28 days are not read', async () => {
    const header = 'Date,Lifetime Total Likes,Daily New Likes,Weekly Total Reach,28 Days Total Reach,Daily Total Reach'
    const reading = await readBytes(
      `${header}\n,Lifetime: likes,Daily: new,Weekly: a,28 Days: a,Daily: a\n2019-03-01,412,3,1,2,310\n`,
    )
    expect(reading.recognition).toMatchObject({
      needsPageOn: 'facebook',
      ignoredColumns: ['Weekly Total Reach', '28 Days Total Reach'],
    })
    expect(valuesOf(reading)).toEqual([
      ['page-likes', 412, '2019-03-01'],
      ['new-page-likes', 3, '2019-03-01'],
      ['reach-stated', 310, '2019-03-01'],
    ])
  })
})

describeWithShared('real files', () => {
  test('X: 271 days, newest first, each with its values', async () => {
    const reading = await readFile(sharedFile('samples', 'x-analytics', 'account-overview-2024-2025.csv'))
    expect(reading.source).toBe('x-overview')
    expect(reading.rejections).toEqual([])
    expect(reading.drafts).toHaveLength(271)
    expect(valuesOf(reading).slice(0, 2)).toEqual([
      ['impressions-per-day', 1070, '2025-03-21'],
      ['likes-per-day', 11, '2025-03-21'],
    ])
    expect(valuesOf(reading)).toHaveLength(271 * 13)
    expect(new Set(reading.drafts.map(({ readings }) => readings[0]?.observedOn)).size).toBe(271)
    expect(reading.drafts.at(-1)?.readings[0]).toMatchObject({ observedOn: '2024-06-24', value: 0 })
    expect(reading.drafts[0]?.page.address).toBe(demoPages.x)
  })

  test('Hootsuite: a sum over fifteen pages is refused as such', async () => {
    const path = sharedFile('samples', 'hootsuite', 'account-metrics-daily-2018.csv')
    await expect(readFile(path)).rejects.toMatchObject({ fault: 'sum-over-pages' })
  })

  test('Graph API: the two values of a day are stored, those of weeks and 28 days refused one by one', async () => {
    const reading = await readFile(sharedFile('samples', 'facebook-graph-json', 'page-insights-v16.json'))
    expect(valuesOf(reading)).toEqual([
      ['engaged-users-per-day', 0, '2023-03-07'],
      ['engaged-users-per-day', 0, '2023-03-08'],
    ])
    expect(reading.drafts[0]?.page.ids).toEqual(['123456'])
    expect(reading.rejections.map(({ found, expected }) => [found, expected])).toEqual([
      ['week', 'daily-value'],
      ['week', 'daily-value'],
      ['days_28', 'daily-value'],
      ['days_28', 'daily-value'],
    ])
  })
})
