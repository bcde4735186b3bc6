// A small published site for tests of the client: pages by the rules of data/model/site.ts, with the replies that a real server gave.
// The command that publishes is tested by itself (test/scripts/site.test.ts).

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { replyFile, type SiteInfo } from '../../data/model/site.ts'
import { root } from './code.ts'

/** Path and query of all that a screen asks of the server until nothing more comes: `/api/compare?data=demo&grid=article`. */
export const requestsOf = async (page: Page, address: string): Promise<readonly string[]> => {
  const asked: string[] = []
  const note = (request: { readonly url: () => string }): void => {
    const { pathname, search } = new URL(request.url())
    if (pathname.startsWith('/api/')) asked.push(`${pathname}${search}`)
  }
  page.on('request', note)
  await page.goto(address)
  await page.locator('main h1').waitFor()
  // What stands low on a screen comes late (client/ui/below.tsx).
  await page.locator('.loading').first().waitFor({ state: 'detached' })
  await page.waitForTimeout(3_000)
  await page.waitForLoadState('networkidle')
  page.off('request', note)
  return asked
}

type Small = {
  readonly folder: string
  /** Folders of its pages: `` and `compare/`. */
  readonly pages: readonly string[]
  readonly screens: readonly string[]
  readonly contentHash: string
  /** By what was asked for them. */
  readonly replies: ReadonlyMap<string, string>
}

/** Writes pages and replies beside the client as it is built for any folder. */
export const writeSite = ({ folder, pages, screens, contentHash, replies }: Small): void => {
  const built = join(root, 'dist', 'published')
  cpSync(built, folder, { recursive: true })
  const index = readFileSync(join(built, 'index.html'), 'utf8')
  const version = `v/${contentHash.slice(0, 12)}/`
  for (const page of pages) {
    const up = '../'.repeat(page.split('/').length - 1)
    const info: SiteInfo = {
      root: up === '' ? './' : up,
      version,
      contentHash,
      publishedOn: '2026-06-15',
      program: '0.0.0-test',
      data: 'demo',
      screens,
      hasTexts: false,
      address: null,
      dataPackage: null,
      versions: 'versions/',
    }
    const script = `<script type="application/json" id="site">${JSON.stringify(info)}</script>`
    mkdirSync(join(folder, page), { recursive: true })
    const text = index.replaceAll(/(href|src)="\.\//g, `$1="${info.root}`).replace('</head>', `${script}</head>`)
    writeFileSync(join(folder, page, 'index.html'), text)
  }
  mkdirSync(join(folder, version, 'data'), { recursive: true })
  for (const [asked, body] of replies) {
    const { pathname, searchParams } = new URL(asked, 'http://porte-voix.invalid')
    writeFileSync(join(folder, version, 'data', replyFile(pathname, searchParams)), body)
  }
}
