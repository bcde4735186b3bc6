// Figures made without a browser: the built charts draw them, resvg paints them with the product's own fonts.

import { beforeAll, describe, expect, test } from 'vitest'
import { figureSvg } from '../../client/export/bundle.ts'
import { figureNeeds, renderCsv, renderPng, renderSvg } from '../../server/render.ts'
import { usual, yearly } from '../client/charts/replies.ts'
import { territories } from '../client/charts/territories-replies.ts'
import { builtClient } from '../helpers/broker.ts'

const options = { language: 'fr', theme: 'light', width: 640, metric: 'followers' } as const

beforeAll(builtClient)

/** Width and height as the PNG's header states them. */
const sizeOf = (png: Uint8Array): readonly [number, number] => {
  const view = new DataView(png.buffer, png.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

describe('figures', () => {
  test.each([
    ['gap', 'compare'],
    ['distribution', 'compare'],
    ['trend', 'series'],
    ['__proto__', null],
    ['pie', null],
  ])('%s is made of %s', async (key, needs) => expect(await figureNeeds(key)).toBe(needs))

  test('the reply of another route is refused', async () => {
    await expect(renderSvg('trend', usual('demo'), options)).rejects.toThrow('"series"')
  })

  test('same reply, same bytes', async () => {
    const [first, second] = [
      await renderSvg('distribution', usual('demo'), options),
      await renderSvg('distribution', usual('demo'), options),
    ]
    expect(first).toBe(second)
    expect(first).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="640"/)
  })

  test('a picture is as large as asked and holds ink where there is text alone', async () => {
    const png = await renderPng(await renderSvg('trend', yearly, { ...options, metric: null }), 2)
    expect(sizeOf(png)[0]).toBe(1280)
    const painted = async (text: string): Promise<number> => {
      const around = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="30" font-family="'Porte-voix Sans'">`
      return (await renderPng(`${around}${text}</svg>`, 1)).length
    }
    const regular = await painted('<text x="5" y="20" font-size="16">médiane</text>')
    expect(regular).toBeGreaterThan((await painted('')) + 300)
    // Both weights are there: the heavier one is not the lighter one drawn again.
    expect(await painted('<text x="5" y="20" font-size="16" font-weight="600">médiane</text>')).not.toBe(regular)
  })

  test.each(['departement', 'region'] as const)(
    'the built charts draw the map of every %s, with ink',
    async (level) => {
      const reply = territories({ level })
      const asked = { ...options, metric: null }
      const svg = await renderSvg('territories', reply, asked)
      // The very same drawing in the build as outside of it.
      expect(svg).toBe(figureSvg('territories', reply, asked))
      expect(svg.match(/data-index="\d+"/g)).toHaveLength(reply.territories.length)
      const [map, sea] = [await renderPng(svg, 1), await renderPng(svg.replace(/<path [^>]*>/g, '<path>'), 1)]
      expect(map.length).toBeGreaterThan(sea.length + 20_000)
    },
  )

  test('French tables open in French spreadsheets, English ones are RFC 4180', async () => {
    const french = await renderCsv('trend', yearly, { language: 'fr', metric: null })
    expect(french.startsWith('\ufeffMois;Camp;Médiane;')).toBe(true)
    expect(french.split('\r\n')).toHaveLength(1 + 24 + 1)
    // May has no value for the associations: empty, not 0.
    expect(french).toMatch(/\r\n2025-05;Associations;;;;0;21;/)
    const english = await renderCsv('trend', yearly, { language: 'en', metric: null })
    // Keys, the same in both languages.
    expect(english).toMatch(/^month,set,median,q1,q3,n,missing,/)
    expect(english).toMatch(/\r\n2025-05,Associations,,,,0,21,/)
  })
})
