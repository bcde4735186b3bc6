// Pages in the one browser of the test run. Each is watched from its first byte: a console error, an exception or a request
// that leaves the origin is a fault, whatever else the test is about.

import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { browserAddress } from './broker.ts'

export type Watched = {
  readonly page: Page
  /** What went wrong so far, in words; a test ends with `expect(faults).toEqual([])`. */
  readonly faults: readonly string[]
}

/** Connects before the tests of the file, and closes every page after the last. */
export const useBrowser = (): ((origin: string, options?: BrowserContextOptions) => Promise<Watched>) => {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await chromium.connect(await browserAddress())
  }, 900_000)
  afterAll(async () => {
    await browser?.close()
  })
  return async (origin, options = {}) => {
    if (browser === undefined) throw new Error('the browser is not there yet: open pages inside a test')
    const context = await browser.newContext({
      baseURL: origin,
      locale: 'fr-FR',
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    })
    context.setDefaultTimeout(15_000)
    const page = await context.newPage()
    const faults: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        faults.push(`${message.type()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => faults.push(`exception: ${error.message}`))
    page.on('request', (request) => {
      const isOwn = request.url().startsWith(`${origin}/`) || /^(data|blob):/.test(request.url())
      if (!isOwn) faults.push(`leaves the origin: ${request.url()}`)
    })
    return { page, faults }
  }
}
