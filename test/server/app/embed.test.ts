// Figures in pages of others over real HTTP: what may be framed and what may not, what the page says and loads, and oEmbed.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { embeddedIn, embedPath } from '../../../data/model/embedding.ts'
import { languages } from '../../../data/model/words/index.ts'
import { type Running, startServer } from '../../helpers/server.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'
import { ask, good, refused } from './client.ts'

let server: Running
let origin: string
beforeAll(async () => {
  server = await startServer(temporaryFolder(), true)
  origin = server.origin
})
afterAll(async () => {
  expect(server.logged).toEqual([])
  await server.close()
})

const pageOf = async (path: string): Promise<{ readonly response: Response; readonly text: string }> => {
  const response = await fetch(`${origin}${path}`)
  return { response, text: await response.text() }
}
/** What the page loads or leads to, with entities read. */
const addressesIn = (text: string, attribute: 'src' | 'srcset' | 'href'): readonly string[] =>
  [...text.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map(([, found = '']) => found.replaceAll('&amp;', '&'))

const frozen = async (): Promise<string> =>
  (await good(origin, 'cite', { body: { figure: 'gap', query: { data: 'demo', lang: 'en' } } })).id

describe('the page that may be framed', () => {
  test('only embedded figures may be framed, by anybody, without a script', async () => {
    const { response } = await pageOf('/embed/gap?data=demo')
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain('frame-ancestors *')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(response.headers.get('x-frame-options')).toBeNull()
    for (const path of ['/', '/compare', '/api/health', '/api/figures/gap.svg?data=demo', '/embed', '/embed/nothing']) {
      const { headers } = await fetch(`${origin}${path}`)
      expect(`${path} ${headers.get('content-security-policy')}`).toContain("frame-ancestors 'none'")
      expect(headers.get('x-frame-options')).not.toBeNull()
    }
  })

  test.each(['fr', 'en'] as const)('says in %s what it shows, in words and with its size', async (lang) => {
    const { response, text } = await pageOf(`/embed/distribution?data=demo&metric=followers&lang=${lang}`)
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(text).toContain(`<html lang="${lang}">`)
    expect(text).toContain(languages[lang].embedding.open)
    expect(text).not.toContain('<script')
    const [, title = ''] = /<title>(.+)<\/title>/.exec(text) ?? []
    expect(/<img [^>]*alt="([^"]+)"/.exec(text)?.[1]).toContain(title)
    const [, width, height] = /<img [^>]*width="(\d+)" height="(\d+)"/.exec(text) ?? []
    const [image = ''] = addressesIn(text, 'src')
    expect(await (await fetch(`${origin}${image}`)).text()).toContain(`width="${width}" height="${height}"`)
  })

  test('all it loads and leads to is there, in its language and colours', async () => {
    const { text } = await pageOf('/embed/trend?data=demo&metric=followers&by=quarter&lang=en&theme=dark')
    const all = [...addressesIn(text, 'src'), ...addressesIn(text, 'srcset'), ...addressesIn(text, 'href')]
    expect(all).toHaveLength(5)
    for (const address of all) {
      expect(address).toMatch(/^\//)
      const { status, headers } = await fetch(`${origin}${address}`)
      expect(`${address} ${status}`).toBe(`${address} 200`)
      if (address.includes('.svg')) {
        expect(address).toContain('theme=dark')
        expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
      }
    }
    expect(text).toContain('<body class="dark">')
  })

  test('a narrow one is drawn once, for its own width', async () => {
    const { text } = await pageOf('/embed/gap?data=demo&width=400')
    expect(addressesIn(text, 'srcset')).toEqual([])
    expect(/<img [^>]*width="(\d+)"/.exec(text)?.[1]).toBe('400')
  })

  test('a frozen figure says when it was frozen and leads to its screen', async () => {
    const id = await frozen()
    const { text } = await pageOf(`/embed/f/${id}?lang=en&theme=grey`)
    expect(text).toContain(`href="/f/${id}"`)
    expect(text).toMatch(/Frozen on \d/)
    const [image = ''] = addressesIn(text, 'src')
    expect(image).toMatch(new RegExp(`^/api/citations/${id}/figure\\.svg\\?lang=en&theme=grey`))
    expect((await fetch(`${origin}${image}`)).status).toBe(200)
  })

  test.each([
    ['/embed/nothing', 404],
    ['/embed/f/0000000000', 404],
    ['/embed/gap?data=demo&width=10', 400],
    ['/embed/gap?data=demo&nothing=1', 400],
    ['/embed/gap?data=demo&theme=pink', 400],
    ['/embed/gap?data=demo&lang=fr&lang=en', 400],
  ])('%s is refused: %i', async (path, status) => {
    await refused(await fetch(`${origin}${path}`), status)
  })

  test('what is written in an address stays text', async () => {
    const { text } = await pageOf(
      '/embed/distribution?data=demo&metric=followers&set=actor:demo-association-07&set=camp%3Acommercial',
    )
    expect(text).not.toMatch(
      /<(?!\/?(html|head|meta|title|link|style|body|main|picture|source|img|p|a|span)\b|!doctype)/,
    )
  })
})

describe('oEmbed', () => {
  const embedOf = (url: string, more: Readonly<Record<string, string>> = {}) =>
    good(origin, 'oembed', { query: { url, ...more } })

  test('answers for the page, the file and the citation of a figure', async () => {
    const id = await frozen()
    for (const path of ['/embed/gap?data=demo&lang=en', '/api/figures/gap.svg?data=demo&lang=en', `/f/${id}`]) {
      const reply = await embedOf(`${origin}${path}`)
      expect(reply).toMatchObject({ version: '1.0', type: 'rich', provider_url: `${origin}/`, width: 960 })
      const [, src = ''] = /^<iframe src="([^"]+)"/.exec(reply.html) ?? []
      const page = await fetch(src.replaceAll('&amp;', '&'))
      expect(page.status).toBe(200)
      const [, height] = /<img [^>]*height="(\d+)"/.exec(await page.text()) ?? []
      expect(reply.height).toBeGreaterThan(Number(height))
      const picture = await fetch(reply.thumbnail_url)
      expect(picture.headers.get('content-type')).toBe('image/png')
      const bytes = Buffer.from(await picture.arrayBuffer())
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([reply.thumbnail_width, reply.thumbnail_height])
    }
  })

  test('is drawn for the width that there is, and not at all where it would be too high', async () => {
    expect(await embedOf(`${origin}/embed/gap?data=demo`, { maxwidth: '500' })).toMatchObject({ width: 500 })
    const { status } = await ask(origin, 'oembed', { query: { url: `${origin}/embed/gap?data=demo`, maxheight: '90' } })
    expect(status).toBe(404)
  })

  test('finds the page by its link', async () => {
    const { text } = await pageOf('/embed/gap?data=demo')
    const [link = ''] = addressesIn(text, 'href').filter((address) => address.includes('oembed'))
    const reply = (await (await fetch(`${origin}${link}`)).json()) as { readonly title: string }
    expect(text).toContain(`<title>${reply.title.replaceAll('&', '&amp;')}</title>`)
  })

  test.each([
    ['https://elsewhere.example/embed/gap', {}, 404],
    ['/compare', {}, 404],
    ['not an address at all', {}, 404],
    ['/embed/gap?data=demo', { format: 'xml' }, 501],
    ['/embed/gap?data=demo', { format: 'yaml' }, 400],
  ])('%s %o: %s', async (url, more, status) => {
    await refused(await ask(origin, 'oembed', { query: { url, ...more } }), status)
  })
})

describe('a link to a screen, as other sites show it', () => {
  test.each(['/', '/compare?metric=followers', '/topics', '/territories', '/pages', '/actors/demo-association-07'])(
    '%s has a picture of its figure, 1200 x 630',
    async (path) => {
      const { text } = await pageOf(`${path}${path.includes('?') ? '&' : '?'}data=demo&lang=en`)
      const [, image = ''] = /property="og:image" content="([^"]+)"/.exec(text) ?? []
      const response = await fetch(image.replaceAll('&amp;', '&'))
      expect(`${image} ${response.status}`).toBe(`${image} 200`)
      const bytes = Buffer.from(await response.arrayBuffer())
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
    },
  )
  test('a screen without a figure has none, and what is written in an address stays text', async () => {
    const { text } = await pageOf('/method?q="><script>')
    expect(text).toContain('og:title')
    expect(text).not.toContain('og:image')
    expect(text).not.toContain('"><script>')
  })
})

test('an address of a figure is read back to the same figure', () => {
  for (const path of ['/embed/gap?lang=en', '/embed/f/abc123?theme=dark']) {
    const { pathname, searchParams } = new URL(path, 'http://x.invalid')
    const embedded = embeddedIn(pathname, searchParams)
    expect(embedded === null ? null : embedPath(embedded)).toBe(path)
  }
  expect(embeddedIn('/actors/x', new URLSearchParams())).toBeNull()
})
