// Figure files as a browser shows them that knows nothing of the product: as images, which may ask for nothing, and read by its own
// parser of XML.

import { expect, test } from 'vitest'
import { isFigureKey } from '../../client/charts/index.ts'
import { renderSvg } from '../../server/render.ts'
import { everyFigure } from '../client/charts/every-figure.ts'
import { useBrowser } from '../helpers/browser.ts'
import { useServer } from '../helpers/server.ts'

const server = useServer()
const open = useBrowser()

const about = { address: '/api/figures/any.svg?lang=fr', contentHash: 'ab'.repeat(32), version: '1.2.3' }
const base = { language: 'fr', width: 640, metric: null, about } as const
const keys = Object.keys(everyFigure).filter(isFigureKey)

test('every figure is whole XML and shows as an image with its own letters', async () => {
  const { page, faults } = await open(server().origin)
  // A page without rules of its own: those of the dashboard allow no style in a document, which a picture is not.
  await page.goto('about:blank')
  const files = await Promise.all(
    keys.map((key, at) =>
      renderSvg(key, everyFigure[key], {
        ...base,
        theme: (['light', 'dark', 'safe', 'grey'] as const)[at % 4] ?? 'light',
      }),
    ),
  )
  const shown = await page.evaluate(async (svgs) => {
    /** Pixels of the picture that are not of the colour of its first one. */
    const inkOf = async (
      svg: string,
    ): Promise<{ width: number; height: number; ink: number; fault: string | null }> => {
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
      const image = new Image()
      image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.naturalWidth
      canvas.height = image.naturalHeight
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      const data = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray()
      let ink = 0
      for (let at = 0; at < data.length; at += 4)
        if (data[at] !== data[0] || data[at + 1] !== data[1] || data[at + 2] !== data[2]) ink += 1
      return {
        width: image.naturalWidth,
        height: image.naturalHeight,
        ink,
        fault: parsed.querySelector('parsererror')?.textContent ?? null,
      }
    }
    const results = []
    for (const svg of svgs) results.push(await inkOf(svg))
    // The same words in the letters of the file and in those of the system: another width of ink.
    const words = (style: string, family: string): string =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="40">${style}<text x="0" y="30" fill="#c00" font-size="24" font-family="${family}">Écart entre associations</text></svg>`
    const style = /<style>.*<\/style>/.exec(svgs[0] ?? '')?.[0] ?? ''
    const own = await inkOf(words(style, 'Porte-voix Sans, monospace'))
    const none = await inkOf(words('', 'Porte-voix Sans, monospace'))
    return { results, own: own.ink, none: none.ink }
  }, files)
  for (const [at, { width, height, ink, fault }] of shown.results.entries()) {
    expect(fault, keys[at]).toBeNull()
    expect(width, keys[at]).toBe(640)
    expect(height, keys[at]).toBeGreaterThan(150)
    expect(ink, keys[at]).toBeGreaterThan(3000)
  }
  expect(shown.own).not.toBe(shown.none)
  expect(faults).toEqual([])
})

test('an image element on a page shows what the server answers', async () => {
  const { page, faults } = await open(server().origin)
  await page.goto(`${server().origin}/api/figures/gap.svg?lang=en&theme=safe`)
  expect(await page.locator('svg > title').first().textContent()).toMatch(/\w/)
  // The SVG by itself may ask for nothing; a page of the same place may.
  await page.goto(`${server().origin}/api/health`)
  const size = await page.evaluate(async () => {
    const image = new Image()
    image.src = '/api/figures/gap.png?lang=en&shape=card'
    await image.decode()
    return [image.naturalWidth, image.naturalHeight]
  })
  expect(size).toEqual([1200, 630])
  expect(faults).toEqual([])
})
