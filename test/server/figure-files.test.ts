// Every figure as a file, in both languages and all looks: whole XML that says what it is, no text wider than the drawing, a picture
// of the right size with ink, and the same bytes twice. One usual reply a figure; what the figures say is tested with each of them.

import { beforeAll, describe, expect, test } from 'vitest'
import { figures, isFigureKey } from '../../client/charts/index.ts'
import { textWidth } from '../../client/charts/parts/text.ts'
import { factsOf, renderPicture, renderPng, renderSvg } from '../../server/render.ts'
import { everyFigure } from '../client/charts/every-figure.ts'
import { standing } from '../client/charts/standing-replies.ts'
import { builtClient } from '../helpers/broker.ts'
import { readPng } from '../helpers/png.ts'
import { type Element, elementsIn, readXml, textIn } from '../helpers/xml.ts'

beforeAll(builtClient)

const about = {
  address: '/api/figures/any.svg?data=demo&metric=a%26b&lang=fr',
  contentHash: '0123456789abcdef'.repeat(4),
  version: '9.8.7',
} as const
const base = { language: 'fr', theme: 'light', width: 960, metric: null, about } as const
const keys = Object.keys(everyFigure).filter(isFigureKey)
const looks = [
  { theme: 'light' },
  { theme: 'dark' },
  { theme: 'safe' },
  { theme: 'grey' },
  { theme: 'light', ground: 'transparent' },
] as const

const only = (root: Element, name: string): string => {
  const found = elementsIn(root, name)
  expect(found.length, name).toBe(1)
  return found.map(textIn).join()
}

/** Texts that begin left of the drawing or end right of it. */
const wide = (root: Element): readonly string[] => {
  const width = Number(root.attributes.get('width'))
  return elementsIn(root, 'text').flatMap((it) => {
    const [x, size] = [Number(it.attributes.get('x')), Number(it.attributes.get('font-size'))]
    const said = textIn(it)
    const length = textWidth(said, size, it.attributes.get('font-weight') === '600' ? 600 : 400)
    const anchor = it.attributes.get('text-anchor')
    const start = anchor === 'end' ? x - length : anchor === 'middle' ? x - length / 2 : x
    return start < -0.5 || start + length > width + 0.5 ? [said] : []
  })
}

test('no figure lacks', () => expect(keys).toEqual(Object.keys(figures)))

describe.each(keys)('%s', (key) => {
  const reply = everyFigure[key]
  describe.each(['fr', 'en'] as const)('%s', (language) => {
    test.each(looks)('%j', async (look) => {
      const options = { ...base, ...look, language }
      const svg = await renderSvg(key, reply, options)
      expect(await renderSvg(key, reply, options)).toBe(svg)
      const root = readXml(svg)
      const metadata = elementsIn(root, 'metadata')
      expect(metadata).toHaveLength(1)
      const [rdf] = metadata.flatMap((it) => elementsIn(it, 'rdf:RDF'))
      if (rdf === undefined) throw new Error('no RDF')
      // The title a reader of the drawing meets is the one its metadata have.
      expect(textIn(elementsIn(root, 'title')[0] ?? rdf)).toBe(only(rdf, 'dc:title'))
      const described = only(rdf, 'dc:description')
      expect(described).toContain(only(root, 'desc'))
      // The subtitle is said, and once.
      expect(described.split((await factsOf(key, reply, options)).subtitle)).toHaveLength(2)
      expect(only(rdf, 'dc:source').length).toBeGreaterThan(20)
      expect(only(rdf, 'dc:language')).toMatch(new RegExp(`^${language}-[A-Z]{2}$`))
      expect(only(rdf, 'dc:rights')).toBe('CC BY 4.0 https://creativecommons.org/licenses/by/4.0/')
      expect(elementsIn(rdf, 'cc:license')[0]?.attributes.get('rdf:resource')).toBe(
        'https://creativecommons.org/licenses/by/4.0/',
      )
      expect(only(rdf, 'dc:identifier')).toBe(`sha256:${about.contentHash}`)
      expect(only(rdf, 'dc:relation')).toBe(about.address)
      expect(only(rdf, 'dc:publisher')).toBe('Porte-voix 9.8.7')
      expect(only(rdf, 'dc:date')).toMatch(/^20\d\d-\d\d-\d\d$/)
      expect(only(rdf, 'dcterms:temporal')).toBe(`${reply.from}/${reply.to}`)
      expect(elementsIn(rdf, 'dcterms:provenance')).toHaveLength(reply.data === 'demo' ? 1 : 0)
      // Also for those who have but the picture.
      const drawn = elementsIn(root, 'text').map(textIn).join(' ')
      for (const said of ['Porte-voix 9.8.7', '0123456789ab', 'CC BY 4.0']) expect(drawn).toContain(said)
      expect(wide(root)).toEqual([])
      // Letters of its own, and nothing from outside.
      const [style] = elementsIn(root, 'style')
      expect(style === undefined ? '' : textIn(style)).toMatch(
        /^(@font-face\{font-family:'Porte-voix Sans';font-weight:(400|600);src:url\(data:font\/woff2;base64,[\w+/=]+\) format\('woff2'\)\}){2}$/,
      )
      const ground = elementsIn(root, 'rect')[0]
      const isGround = ['width', 'height'].every((side) => ground?.attributes.get(side) === root.attributes.get(side))
      expect(isGround).toBe(!('ground' in look))
      if (look.theme === 'grey') {
        const colours = svg.replace(/<style>.*<\/style>/, '').match(/(?:fill|stroke)="#[0-9a-f]{6}"/g) ?? []
        expect(colours.filter((colour) => !/#([0-9a-f]{2})\1\1"/.test(colour))).toEqual([])
      }
    })
  })

  test('at 340 pixels no text is wider than the drawing', async () => {
    for (const language of ['fr', 'en'] as const)
      expect(wide(readXml(await renderSvg(key, reply, { ...base, language, width: 340 })))).toEqual([])
  })

  test('as a picture: its size, its resolution, its texts, and ink', async () => {
    const height = Number(readXml(await renderSvg(key, reply, base)).attributes.get('height'))
    const bytes = await renderPicture(key, reply, base, '1')
    expect(Buffer.compare(await renderPicture(key, reply, base, '1'), bytes)).toBe(0)
    const png = readPng(bytes)
    expect([png.width, png.height]).toEqual([960, height])
    // 96 to the inch.
    expect(png.density).toEqual([3780, 3780])
    expect(png.differentBytes).toBeGreaterThan(100)
    expect(png.texts.get('Title')?.length).toBeGreaterThan(10)
    expect(png.texts.get('Copyright')).toContain('creativecommons.org')
    expect(png.texts.get('Address')).toBe(about.address)
    expect(png.texts.get('Content-Hash')).toBe(`sha256:${about.contentHash}`)
    expect(png.texts.has('Disclaimer')).toBe(reply.data === 'demo')
  })

  test.each([
    ['slide', 1920, 1080],
    ['card', 1200, 630],
  ] as const)('as a %s: %d x %d pixels, with all of it inside', async (shape, width, height) => {
    const svg = await renderSvg(key, reply, { ...base, shape })
    const root = readXml(svg)
    expect([root.attributes.get('width'), root.attributes.get('height')]).toEqual([`${width}`, `${height}`])
    const [, drawing] = elementsIn(root, 'svg')
    const [, x, y, scale] = /translate\(([\d.]+),([\d.]+)\) scale\(([\d.]+)\)/.exec(svg)?.map(Number) ?? []
    if (drawing === undefined || x === undefined || y === undefined || scale === undefined)
      throw new Error('no drawing')
    const [inner, down] = ['width', 'height'].map((side) => Number(drawing.attributes.get(side)) * scale)
    expect(x + (inner ?? 0)).toBeLessThanOrEqual(width + 0.5)
    expect(y + (down ?? 0)).toBeLessThanOrEqual(height + 0.5)
    // In the middle, and as large as one side allows.
    expect(Math.abs(2 * x + (inner ?? 0) - width)).toBeLessThan(0.1)
    expect(Math.abs(2 * y + (down ?? 0) - height)).toBeLessThan(0.1)
    expect(Math.min(x, y)).toBeLessThan(1)
    expect(wide(drawing)).toEqual([])
  })
})

test('300 dots an inch: as many pixels as the drawing has inches, and says so', async () => {
  const png = readPng(await renderPicture('gap', everyFigure.gap, base, '300dpi'))
  expect(png.width).toBe(3000)
  expect(png.density).toEqual([11_811, 11_811])
  expect(readPng(await renderPicture('gap', everyFigure.gap, { ...base, shape: 'slide' }, '1')).height).toBe(1080)
})

test('a transparent picture has no ground, an opaque one has', async () => {
  const corner = async (ground: 'opaque' | 'transparent'): Promise<number> => {
    const svg = await renderSvg('gap', everyFigure.gap, { ...base, ground })
    // resvg answers with the pixels themselves where it is asked before they are packed.
    const { Resvg } = await import('@resvg/resvg-js')
    return new Resvg(svg).render().pixels[3] ?? -1
  }
  expect([await corner('opaque'), await corner('transparent')]).toEqual([255, 0])
})

test('a picture that no small machine could hold is refused, with what to do', async () => {
  const reply = everyFigure.presence
  await expect(renderPicture('presence', reply, { ...base, width: 2400 * 10 }, '300dpi')).rejects.toThrow(
    'million pixels',
  )
})

test.each([
  ['of many words', 'Association départementale des familles et des proches aidants '.repeat(6).trim()],
  ['of one word', 'Confédération-nationale-des-'.repeat(9)],
  ['of signs', '<b>"Aidants" & \u0001 Cie</b>'],
])('a name %s stands whole in the title', async (_, name) => {
  const named = { ...standing, pages: standing.pages.map((it) => ({ ...it, page: { ...it.page, name } })) }
  const bare = (text: string): string => text.replaceAll(/[^\p{L}\p{N}<>"&]/gu, '')
  for (const width of [340, 960]) {
    const root = readXml(await renderSvg('position', named, { ...base, width }))
    expect(wide(root)).toEqual([])
    expect(bare(elementsIn(root, 'text').map(textIn).join(''))).toContain(bare(name))
  }
})

test('the painter has the letters too: without text there is less ink', async () => {
  const svg = await renderSvg('trend', everyFigure.trend, base)
  const bare = svg.replaceAll(/<text .*?<\/text>/g, '')
  expect((await renderPng(svg, 1)).length).toBeGreaterThan((await renderPng(bare, 1)).length + 5000)
})
