// What is made once for a whole test run and only when a test asks for it: the built client, what a site is made of, one browser.
// Workers ask over loopback HTTP, because they share no memory; a run of pure tests pays nothing for either.

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type BrowserServer, chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { buildOnce } from './build-once.ts'
import { findBrowser } from './find-browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the process that hands out what is shared: `GET /client`, `GET /site`, `GET /browser`. */
    broker: string
  }
}

export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  let browser: Promise<BrowserServer> | undefined
  let client: Promise<void> | undefined
  let site: Promise<void> | undefined
  const launch = () =>
    chromium.launchServer({
      executablePath: findBrowser(),
      args: ['--disable-dev-shm-usage', '--font-render-hinting=none'],
    })

  const answer = async (path: string): Promise<string> => {
    if (path === '/browser') {
      browser ??= launch()
      return (await browser).wsEndpoint()
    }
    if (path === '/site') {
      site ??= buildOnce('site')
      await site
      return 'built'
    }
    client ??= buildOnce()
    await client
    return 'built'
  }
  const server = createServer((request, response) => {
    answer(request.url ?? '').then(
      (text) => response.end(text),
      (error: unknown) => {
        response.statusCode = 500
        response.end(error instanceof Error ? error.message : String(error))
      },
    )
  })
  // Installing a browser takes minutes on a slow line.
  server.requestTimeout = 0
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  project.provide('broker', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  return async () => {
    await (await browser?.catch(() => undefined))?.close()
    server.closeAllConnections()
    server.close()
  }
}
