// A published site for tests: written by the command as a person runs it, with its files to look at, and a plain server of files
// that knows nothing of the product.

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { type Ran, run, type Settings } from './command.ts'

/** Runs `npm run site`. */
export const publish = (out: string, args: readonly string[], settings: Settings): Promise<Ran> =>
  run('site.ts', ['--out', out, ...args], settings)

/** Files by their path from the folder, `compare/index.html`. */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .toSorted()

/** SHA-256 of each file by its path. */
export const hashesOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    filesOf(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  )

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
}

export type FileServer = {
  readonly origin: string
  /** Paths that were asked for and are not there. */
  readonly missing: readonly string[]
  readonly close: () => Promise<void>
}

/** Serves a folder below a path, `/sub/folder/`, as hosts of static files do: index.html of folders, 404 for all else. */
export const serveFiles = async (folder: string, below: string): Promise<FileServer> => {
  const missing: string[] = []
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://x').pathname)
    const asked = path.startsWith(below) ? join(folder, path.slice(below.length)) : null
    const file = asked !== null && path.endsWith('/') ? join(asked, 'index.html') : asked
    if (file === null || !existsSync(file) || !statSync(file).isFile()) {
      missing.push(path)
      response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>404</h1>')
      return
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    response.end(readFileSync(file))
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('no port was given')
  return {
    origin: `http://127.0.0.1:${bound.port}`,
    missing,
    close: async () => {
      server.closeAllConnections()
      await new Promise((closed) => {
        server.close(closed)
      })
    },
  }
}
