// Two builds of one client: the site for browsers (default) and, with `--mode charts`, the pure drawing code as one
// module that server/render.ts loads, so that a figure made without a browser comes from the very same functions.

import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const root = import.meta.dirname
const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const

/** Words are named by their language: `first` alone would be the name of one file a language. */
const nameOf = (module: string | null): string => {
  const [, tag, part] = /\/words\/(\w+)\/(first|later)\.ts$/.exec(module ?? '') ?? []
  return tag === undefined ? 'assets/[name]-[hash].js' : `assets/words-${tag}-${part}-[hash].js`
}

export default defineConfig(({ mode }) =>
  mode === 'charts'
    ? {
        root,
        publicDir: false,
        oxc: jsx,
        ssr: { noExternal: true, target: 'node' },
        build: {
          ssr: resolve(root, 'client/export/bundle.ts'),
          outDir: resolve(root, 'dist/charts'),
          emptyOutDir: true,
          rollupOptions: { output: { entryFileNames: 'charts.js' } },
        },
      }
    : {
        root: resolve(root, 'client'),
        base: '/',
        publicDir: resolve(root, 'client/public'),
        oxc: jsx,
        build: {
          outDir: resolve(root, 'dist/client'),
          emptyOutDir: true,
          target: 'es2022',
          modulePreload: { polyfill: false },
          rollupOptions: { output: { chunkFileNames: ({ facadeModuleId }) => nameOf(facadeModuleId) } },
        },
      },
)
