// What a browser has to load for the first screen: all JavaScript reachable from index.html without waiting for a choice,
// and the styles, compressed with Brotli as a web server would.

import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { buildClient, isClientStale } from '../../client-build.ts'
import { atMost, type BenchRow, plain } from '../bench-row.ts'

const built = resolve(import.meta.dirname, '..', '..', '..', 'dist', 'client')

const kilobytes = (files: Iterable<string>): number => {
  let bytes = 0
  for (const file of files) bytes += brotliCompressSync(readFileSync(file)).length
  return bytes / 1000
}

/** Files that a script imports, the screen that opens first, which may be a file of its own, and the words it needs of one language: French, the longer. */
const importsOf = (file: string): readonly string[] => {
  const text = readFileSync(file, 'utf8')
  const fixed = [...text.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g)].map(([, path = '']) => path)
  const later = [...text.matchAll(/import\(\s*["'`](\.[^"'`]*(?:overview|words-fr-first)-[^"'`]*\.js)["'`]/g)].map(
    ([, path = '']) => path,
  )
  return [...fixed, ...later].map((path) => join(file, '..', path))
}

/** The words of all other screens, which come by themselves once the first one is drawn. */
const laterWords = (): readonly string[] =>
  readdirSync(join(built, 'assets')).flatMap((file) =>
    file.startsWith('words-fr-later-') ? [join(built, 'assets', file)] : [],
  )

/** Scripts and styles of the first screen in dist/client. */
const firstScreenFiles = (): { readonly scripts: readonly string[]; readonly styles: readonly string[] } => {
  const html = readFileSync(join(built, 'index.html'), 'utf8')
  const named = (ending: string): readonly string[] =>
    [...html.matchAll(new RegExp(`(?:src|href)="\\.?/([^"]+\\.${ending})"`, 'g'))].map(([, path = '']) =>
      join(built, path),
    )
  const scripts = new Set<string>()
  const waiting = [...named('js')]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (scripts.has(file)) continue
    scripts.add(file)
    waiting.push(...importsOf(file))
  }
  return { scripts: [...scripts], styles: named('css') }
}

export const client: BenchRow = {
  key: 'client',
  says: 'what the first screen loads, Brotli',
  run: async () => {
    if (isClientStale()) await buildClient()
    const { scripts, styles } = firstScreenFiles()
    if (scripts.length === 0) throw new Error('dist/client/index.html names no script')
    return [
      atMost('JavaScript of the first screen', kilobytes(scripts), 'kB', 120),
      plain('words of the other screens, loaded after it', kilobytes(laterWords()), 'kB'),
      atMost('styles', kilobytes(styles), 'kB', 15),
    ]
  },
}
