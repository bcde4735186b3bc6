// The page of draw/ in an installed browser, without a window: where our figures and those they are measured beside are drawn.

import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, resolve } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { installedBrowser } from '../installed-browser.ts'

const root = resolve(import.meta.dirname, 'draw')
const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** The built page on a free port of this machine. */
const served = async (folder: string): Promise<{ readonly origin: string; readonly close: () => void }> => {
  await build({
    root,
    base: '/',
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir: folder, emptyOutDir: true, target: 'es2022' },
  })
  const server = createServer((request, response) => {
    const path = join(folder, request.url === '/' ? 'index.html' : (request.url ?? ''))
    const isThere = existsSync(path)
    response.writeHead(isThere ? 200 : 404, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
    response.end(isThere ? readFileSync(path) : undefined)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return { origin: `http://127.0.0.1:${address.port}/`, close: () => server.close() }
}

/**
 * @param folder for the built page
 * @returns what `measure` brings back; null without an installed browser
 */
export const onPage = async <T>(folder: string, measure: (page: Page) => Promise<T>): Promise<T | null> => {
  const executablePath = installedBrowser()
  if (executablePath === undefined) return null
  const site = await served(folder)
  const browser = await chromium.launch({ executablePath, args })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(site.origin)
    return await measure(page)
  } finally {
    await browser.close()
    site.close()
  }
}
