// The Method screen as drawn: every metric with its sum worked by hand, in both languages.

import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { ReaderContext } from '../../client/ui/screen.ts'
import { Method } from '../../client/views/method.tsx'
import { metrics } from '../../data/model/metrics/index.ts'
import { builtInIndicators } from '../../data/model/territories/need.ts'
import { needOrigins } from '../../data/model/territories/need-sources.ts'
import { readerOf } from '../../data/model/words/index.ts'
import { indicatorName, verdictName } from '../../data/model/words/territories.ts'
import { valueText } from '../../data/model/words/values.ts'

/** As while it is not known what data there is. */
const datasets = { state: 'loading', value: null, problem: null, isRefreshing: false, retry: () => undefined } as const

describe.each(['fr', 'en'] as const)('%s', (language) => {
  const reader = readerOf(language)
  const drawn = renderToString(h(ReaderContext.Provider, { value: reader, children: h(Method, { datasets }) }))
  const text = drawn.replaceAll('&amp;', '&').replaceAll('&gt;', '>').replaceAll('&lt;', '<')

  test.each([...metrics.values()])('$key', (metric) => {
    const start = text.indexOf(`id="${metric.key}"`)
    const entry = text.slice(start, text.indexOf('</article>', start))
    expect(start).toBeGreaterThan(0)
    expect(entry).toContain(`<code lang="en">${metric.example.work}</code> = `)
    expect(entry).toContain(valueText(metric.key, metric.example.value, reader))
    expect(entry.includes(reader.words.method.metrics.notRead)).toBe(!metric.isFormulaRead)
    if (metric.definedBy !== null) expect(entry).toContain(metric.definedBy)
  })

  test('says how topics are read', () => {
    for (const rule of reader.words.topics.rules) expect(text).toContain(rule)
  })

  test('says what need, voices, ratios and the rule of territories are', () => {
    const section = text.slice(text.indexOf('id="territories"'), text.indexOf('id="statistics"'))
    for (const key of builtInIndicators) {
      expect(section).toContain(indicatorName(key, reader))
      expect(section).toContain(`href="${needOrigins[key].address}"`)
    }
    for (const key of Object.keys(reader.words.territoryMethod.ratios.each))
      expect(section).toContain(`id="service-${key}"`)
    for (const line of reader.words.territoryMethod.limits.lines) expect(section).toContain(line)
    expect(section).toContain('IGN – Admin Express COG 2018, Licence Ouverte')
    for (const verdict of ['under-served', 'cannot-tell', 'not-under-served'] as const)
      expect(section).toContain(`>${verdictName(verdict, reader)}</td>`)
  })

  test('says what is not measured, and holds no hole', () => {
    for (const line of reader.words.method.metrics.notGiven) expect(text).toContain(line)
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  })
})
