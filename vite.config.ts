// Builds of one client: the dashboard for browsers (default); with `--mode charts` the pure drawing code as one module that
// server/render.ts loads, so that a figure made without a browser comes from the very same functions. For the published site:
// `published`, for browsers and any folder, and `visited`, which `npm run site` runs itself to learn what a reader asks.

import { resolve } from 'node:path'
import { defineConfig, type UserConfig } from 'vite'

const root = import.meta.dirname
const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const

/** Words are named by their language: `first` alone would be the name of one file a language. */
const nameOf = (module: string | null): string => {
  const [, tag, part] = /\/words\/(\w+)\/(first|later)\.ts$/.exec(module ?? '') ?? []
  return tag === undefined ? 'assets/[name]-[hash].js' : `assets/words-${tag}-${part}-[hash].js`
}

const forNode = (folder: string, input: Readonly<Record<string, string>>): UserConfig => ({
  root,
  publicDir: false,
  oxc: jsx,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    outDir: resolve(root, 'dist', folder),
    emptyOutDir: true,
    rollupOptions: { input, output: { entryFileNames: '[name].js' } },
  },
})

const forBrowsers = (folder: string, base: string): UserConfig => ({
  root: resolve(root, 'client'),
  base,
  publicDir: resolve(root, 'client/public'),
  oxc: jsx,
  build: {
    outDir: resolve(root, 'dist', folder),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rollupOptions: { output: { chunkFileNames: ({ facadeModuleId }) => nameOf(facadeModuleId) } },
  },
})

const visited = { app: 'client/main.tsx', addresses: 'client/location.ts', periods: 'client/period-choices.ts' }

export default defineConfig(({ mode }) => {
  switch (mode) {
    case 'charts':
      return forNode('charts', { charts: 'client/export/bundle.ts' })
    case 'visited':
      return forNode('visited', visited)
    case 'published':
      return forBrowsers('published', './')
    default:
      return forBrowsers('client', '/')
  }
})
