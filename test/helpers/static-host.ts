// A plain file server, as any host of static pages is: files below a folder of the host, `index.html` for a folder, an address of a
// folder without its slash sent on to the one with it, and a page of its own for what is not there: told as such, or, as some hosts
// do, as if it were what was asked for. It knows nothing of us.

import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export type Host = {
  readonly origin: string
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[]
  /** Those of them that are not there. */
  readonly missing: readonly string[]
  readonly close: () => Promise<void>
}

/**
 * @param files folder with the files
 * @param below folder of the host that they stand in, `/some/folder/`
 * @param missingStatus of its page for what is not there
 */
export const hostFiles = async (files: string, below: string, missingStatus: 404 | 200 = 404): Promise<Host> => {
  const asked: string[] = []
  const missing: string[] = []
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://host.invalid')
    asked.push(pathname)
    const path = pathname.startsWith(below) ? resolve(files, decodeURIComponent(pathname.slice(below.length))) : null
    const isInside = path !== null && (path === resolve(files) || path.startsWith(resolve(files) + sep))
    const found = isInside && existsSync(path) ? statSync(path) : null
    if (path !== null && found?.isDirectory() === true && !pathname.endsWith('/')) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end()
      return
    }
    const file = path === null || found?.isDirectory() !== true ? path : join(path, 'index.html')
    if (request.method !== 'GET' || found === null || file === null || !existsSync(file)) {
      missing.push(pathname)
      response.writeHead(missingStatus, { 'content-type': 'text/html' }).end('<!doctype html><title>Not here</title>')
      return
    }
    response
      .writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
      .end(readFileSync(file))
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    missing,
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => {
        server.close(closed)
      })
    },
  }
}
