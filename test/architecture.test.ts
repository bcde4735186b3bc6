// The rules of the style guide that a machine can hold: which way imports may point, where each package and each global
// may be used, what no file may contain. The tables below are the rules; each has an example that must break it, so that
// a rule that can no longer fail is noticed.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Code, filesUnder, readCode, readCodeUnder, root } from './helpers/code.ts'

/** Whether a path is one of the places: a folder ends with `/`, anything else is a file. */
const isIn = (path: string, places: readonly string[]): boolean =>
  places.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place))

/** From where -> what of our own may be imported. The first row that matches a file is the one that holds for it. */
const directions: readonly (readonly [from: string, to: readonly string[]])[] = [
  ['data/model/', ['data/model/']],
  ['data/', ['data/']],
  ['server/disk/', ['server/disk/']],
  ['server/formats/', ['server/formats/', 'server/disk/', 'data/']],
  ['server/sources/', ['server/sources/', 'server/formats/format.ts', 'data/']],
  ['server/store/', ['server/store/', 'data/']],
  ['server/threads/', ['server/threads/']],
  ['server/collect/', ['server/collect/', 'server/problem.ts', 'data/']],
  [
    'server/ingest/fill.ts',
    ['server/ingest/', 'server/store/', 'server/topics/', 'server/demo.ts', 'server/reference.ts', 'data/'],
  ],
  [
    'server/ingest/',
    [
      'server/ingest/',
      'server/disk/',
      'server/formats/',
      'server/need/',
      'server/sources/',
      'server/store/',
      'server/threads/',
      'server/topics/',
      'data/',
    ],
  ],
  [
    'server/topics/',
    ['server/topics/', 'server/disk/', 'server/formats/', 'server/store/', 'server/threads/', 'data/'],
  ],
  ['server/need/', ['server/need/', 'server/store/', 'server/reference-table.ts', 'data/']],
  // What leaves the product as files: it reads the store and asks nobody.
  [
    'server/export/',
    ['server/export/', 'server/disk/', 'server/formats/', 'server/store/', 'server/problem.ts', 'data/'],
  ],
  ['server/config.ts', ['data/']],
  ['server/problem.ts', ['data/']],
  ['server/png-chunks.ts', []],
  ['server/render.ts', ['server/png-chunks.ts', 'server/problem.ts', 'data/']],
  [
    'server/routes/',
    [
      'server/routes/',
      'server/disk/',
      'server/store/',
      'server/ingest/',
      'server/topics/',
      'server/problem.ts',
      'server/render.ts',
      'server/export/',
      'server/export.ts',
      'server/datasets.ts',
      'server/need/',
      'server/openapi.ts',
      'server/words.ts',
      'server/yearly-dates.ts',
      'data/',
    ],
  ],
  ['server/main.ts', ['server/', 'data/']],
  ['server/', ['server/', 'data/']],
  ['client/charts/parts/', ['client/charts/parts/', 'client/charts/chart.ts', 'data/model/']],
  // Boundaries of the map: the build puts them beside its drawing.
  [
    'client/charts/territories/boundaries.ts',
    ['client/charts/', 'data/model/', 'data/reference/territories.topo.json'],
  ],
  ['client/charts/', ['client/charts/', 'data/model/']],
  ['client/export/', ['client/export/', 'client/charts/', 'data/model/']],
  [
    'client/ui/',
    ['client/ui/', 'client/charts/', 'client/export/', 'client/location.ts', 'client/site.ts', 'data/model/'],
  ],
  ['client/api.ts', ['client/site.ts', 'data/model/']],
  ['client/location.ts', ['client/question.ts', 'data/model/']],
  // What a page of a published site says of itself.
  ['client/site.ts', ['client/location.ts', 'data/model/']],
  ['client/question.ts', ['data/model/']],
  // A table that a screen shows as it is: Vite puts its text into the build.
  ['client/views/method/coverage.tsx', ['client/', 'data/model/', 'data/reference/coverage-simulation.csv?raw']],
  ['client/', ['client/', 'data/model/']],
  // A page that draws figures of the client beside those of other libraries, to measure them.
  ['scripts/bench/draw/', ['scripts/bench/draw/', 'client/', 'data/model/']],
  ['scripts/', ['scripts/', 'server/', 'data/']],
]
/** Importable only from the places named, although the direction would allow it. */
const entrances: readonly (readonly [file: string, from: readonly string[]])[] = [
  ['server/main.ts', ['scripts/']],
  ['server/app.ts', ['server/main.ts', 'scripts/']],
  ['client/main.tsx', []],
  ['client/app.tsx', ['client/main.tsx']],
]

/** Package -> where it may be imported. Each production dependency has a row. */
const fences: Readonly<Record<string, readonly string[]>> = {
  '@date-fns/tz': ['data/model/periods/clock.ts'],
  '@resvg/resvg-js': ['server/render.ts'],
  'better-sqlite3': ['server/store/'],
  compression: ['server/app.ts'],
  d3: ['client/charts/', 'client/export/'],
  'date-fns': ['data/model/periods/clock.ts'],
  express: ['server/app.ts', 'server/page.ts', 'server/problem.ts', 'server/routes/'],
  'happy-dom': ['scripts/site/'],
  helmet: ['server/app.ts'],
  'playwright-core': ['scripts/'],
  preact: ['client/', 'scripts/bench/draw/'],
  'preact-render-to-string': ['client/charts/', 'server/render.ts'],
  'read-excel-file': ['server/formats/'],
  'simple-statistics': ['data/model/statistics/'],
  'topojson-client': ['client/charts/territories/'],
  vite: ['scripts/'],
  yazl: ['server/export/'],
  zod: ['data/model/contract.ts', 'data/model/contract/', 'server/', 'scripts/figure/faults.ts'],
}
/** Packages for development that more than tests import: what figures are measured beside, and the browser they are measured in. */
const developmentFences: Readonly<Record<string, readonly string[]>> = {
  '@observablehq/plot': ['scripts/bench/draw/'],
  'chart.js': ['scripts/bench/draw/'],
}
/** Packages whose empty-input and rounding habits differ from their neighbours': one file alone may know them. */
const singleImporters = ['simple-statistics', '@date-fns/tz', 'date-fns']

/** A global or a property -> where it may be used. */
const places: Readonly<Record<string, readonly string[]>> = {
  'process.env': ['server/config.ts', 'scripts/'],
  'process.exit': ['server/main.ts', 'scripts/'],
  // Files made in the browser carry the letters of the product, which are files of the page itself.
  'fetch()': ['client/api.ts', 'client/export/in-browser.ts', 'scripts/'],
  'Math.random': ['client/views/', 'client/ui/'],
  'Date.now': ['server/', 'client/views/', 'client/ui/', 'scripts/'],
  'new Date()': ['server/', 'client/views/', 'client/ui/', 'scripts/'],
  'console.log': ['server/main.ts', 'server/problem.ts', 'scripts/'],
  '.innerHTML': [],
  '.dangerouslySetInnerHTML': [],
  'd3.select': [],
}

const sqlPlaces = ['server/store/']
const sql =
  /^\s*(select\s[\s\S]+\sfrom\s+\w|insert\s+(or\s+\w+\s+)?into\s|update\s+\w+\s+set\s|delete\s+from\s|create\s+(unique\s+)?(virtual\s+)?(table|index|view|trigger)\s|pragma\s+\w|with\s+(recursive\s+)?\w+(\s*\([^)]*\))?\s+as\s*\(|begin(\s+immediate)?\s*;?\s*$|drop\s+(table|index|view)\s)/i

const mostLines = 300
/** Longer, because it is one table: every route with its query and reply. */
const longTables = ['data/model/contract.ts']
const generated = /\.generated\.ts$/
const vagueNames = ['utils', 'util', 'common', 'manager', 'helpers', 'helper', 'misc', 'data2']
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/

type Rule = {
  readonly says: string
  /** One sentence a breach: file, line, what. */
  readonly check: (codes: readonly Code[]) => readonly string[]
  /** Files that must be reported, each by itself unless the rule is about several, and files that must not. */
  readonly breaks: readonly (readonly [path: string, text: string])[]
  readonly keeps: readonly (readonly [path: string, text: string])[]
}

const perFile =
  (breaches: (code: Code) => readonly string[]): Rule['check'] =>
  (codes) =>
    codes.flatMap((code) => breaches(code).map((breach) => `${code.path}: ${breach}`))

const isOurs = (target: string): boolean => /^(client|server|data|scripts|test|dist)\//.test(target)

/** The one rule about several files together. */
const severalSay = 'packages that disagree with others have one importer each'

const rules: readonly Rule[] = [
  {
    says: 'our own files are imported in the directions of the table only',
    check: perFile(({ path, imports }) => {
      const allowed = directions.find(([from]) => isIn(path, [from]))?.[1] ?? []
      return imports.flatMap(({ target, line }) =>
        target !== null && isOurs(target) && !isIn(target, allowed) ? [`line ${line} may not import ${target}`] : [],
      )
    }),
    breaks: [
      ['client/app.tsx', "import { openStore } from '../server/store/open.ts'"],
      ['client/charts/gap.tsx', "import type { Api } from '../api.ts'"],
      ['data/model/need.ts', "export { x } from '../../server/config.ts'"],
      ['data/model/need.ts', "type A = import('../reference/actors.ts').A"],
      ['server/store/posts.ts', "const ingest = await import('../ingest/ingest.ts')"],
      ['server/routes/compare.ts', "import { compare } from '../../client/api.ts'"],
      ['server/app.ts', "import { build } from '../scripts/build.ts'"],
      ['scripts/demo.ts', "import { temporaryFolder } from '../test/helpers/server.ts'"],
    ],
    keeps: [
      ['client/views/data.tsx', "import { readerOf } from '../../data/model/words/index.ts'"],
      ['server/sources/crowdtangle-facebook.ts', "import type { Row } from '../formats/format.ts'"],
      ['scripts/ingest.ts', "import { start } from '../server/main.ts'\n// import './client/x.ts'"],
    ],
  },
  {
    says: 'an entrance is used only by those who may enter there',
    check: perFile(({ path, imports }) =>
      imports.flatMap(({ target, line }) =>
        entrances.some(([file, from]) => file === target && !isIn(path, from))
          ? [`line ${line} imports ${target}`]
          : [],
      ),
    ),
    breaks: [['server/routes/health.ts', "import { createApp } from '../app.ts'"]],
    keeps: [['server/main.ts', "import { createApp } from './app.ts'"]],
  },
  {
    says: 'only server/render.ts loads a file whose name is not known before running (the built charts)',
    check: perFile(({ path, imports }) =>
      imports.flatMap(({ target, line }) =>
        target === null && !isIn(path, ['server/render.ts', 'scripts/'])
          ? [`line ${line} imports by a computed name`]
          : [],
      ),
    ),
    breaks: [['server/routes/figures.ts', 'const charts = await import(built)']],
    keeps: [['server/render.ts', 'const charts = await import(built)']],
  },
  {
    says: 'data/model and client import no part of Node',
    check: perFile(({ path, imports }) =>
      imports.flatMap(({ target, line }) =>
        target?.startsWith('node:') && isIn(path, ['data/model/', 'client/']) ? [`line ${line} imports ${target}`] : [],
      ),
    ),
    breaks: [
      ['data/model/records.ts', "import { readFileSync } from 'node:fs'"],
      ['client/api.ts', "import 'node:buffer'"],
    ],
    keeps: [['server/config.ts', "import { resolve } from 'node:path'"]],
  },
  {
    says: 'a package is imported inside its fence only',
    check: perFile(({ path, imports }) =>
      imports.flatMap(({ target, line }) => {
        if (target === null || isOurs(target) || target.startsWith('node:') || target.startsWith('.')) return []
        const all = { ...fences, ...developmentFences }
        const places = Object.hasOwn(all, target) ? all[target] : undefined
        if (places === undefined) return [`line ${line} imports ${target}, which has no fence in this test`]
        return isIn(path, places) ? [] : [`line ${line} may not import ${target}`]
      }),
    ),
    breaks: [
      ['server/store/open.ts', "import express from 'express'"],
      ['server/routes/posts.ts', "import Database from 'better-sqlite3'"],
      ['client/views/data.tsx', "import { scaleLog } from 'd3'"],
      ['data/model/totals.ts', "import { parseISO } from 'date-fns/parseISO'"],
      ['client/api.ts', "import leftPad from 'left-pad'"],
    ],
    keeps: [
      ['server/routes/posts.ts', "import { Router } from 'express'"],
      ['client/charts/parts/scales.ts', "import { scaleLog } from 'd3'"],
    ],
  },
  {
    says: severalSay,
    check: (codes) =>
      singleImporters.flatMap((name) => {
        const importers = codes.filter(({ imports }) => imports.some(({ target }) => target === name))
        return importers.length > 1 ? [`${name}: ${importers.map(({ path }) => path).join(', ')}`] : []
      }),
    breaks: [
      ['data/model/statistics/quantile.ts', "import { quantile } from 'simple-statistics'"],
      ['data/model/statistics/median.ts', "import { median } from 'simple-statistics'"],
    ],
    keeps: [['data/model/statistics/quantile.ts', "import { quantile } from 'simple-statistics'"]],
  },
  {
    says: 'date-fns is imported function by function: its index loads 300 files, a second of every start',
    check: perFile(({ imports }) =>
      imports.flatMap(({ request, line }) => (request === 'date-fns' ? [`line ${line} imports the index`] : [])),
    ),
    breaks: [['data/model/periods/clock.ts', "import { startOfDay } from 'date-fns'"]],
    keeps: [['data/model/periods/clock.ts', "import { startOfDay } from 'date-fns/startOfDay'"]],
  },
  {
    says: 'the client takes types alone from the contract, so that the schema library stays out of its first load',
    check: perFile(({ path, imports }) =>
      imports.flatMap(({ target, isTypeOnly, line }) =>
        path.startsWith('client/') && /^data\/model\/contract[./]/.test(target ?? '') && !isTypeOnly
          ? [`line ${line} imports values of the contract`]
          : [],
      ),
    ),
    breaks: [['client/api.ts', "import { routes, type Reply } from '../data/model/contract.ts'"]],
    keeps: [['client/api.ts', "import type { Reply } from '../data/model/contract.ts'"]],
  },
  {
    says: 'the environment, the clock, chance, the network and the console are used where the table says only',
    check: perFile(({ path, uses }) =>
      uses.flatMap(({ what, line }) =>
        Object.hasOwn(places, what) && !isIn(path, places[what] ?? []) ? [`line ${line} uses ${what}`] : [],
      ),
    ),
    breaks: [
      ['server/store/open.ts', 'export const file = process.env.PORTEVOIX_DB'],
      ['server/app.ts', "export const file = process['env']"],
      ['server/ingest/ingest.ts', 'export const stop = () => process.exit(1)'],
      ['client/views/data.tsx', "export const load = () => fetch('/api/health')"],
      ['data/model/periods.ts', 'export const now = () => new Date()'],
      ['data/model/statistics/bootstrap.ts', 'export const draw = Math.random'],
      ['client/ui/figure.tsx', 'export const Raw = () => <p dangerouslySetInnerHTML={{ __html: "" }} />'],
    ],
    keeps: [
      ['server/config.ts', 'export const file = process.env.PORTEVOIX_DB // process.exit'],
      [
        'data/model/periods.ts',
        "export const day = (text: string) => new Date(text)\nexport const said = 'process.env'",
      ],
    ],
  },
  {
    says: 'SQL is written in server/store alone',
    check: perFile(({ path, texts }) =>
      texts.flatMap(({ what, line }) =>
        !isIn(path, [...sqlPlaces, 'data/model/words/']) && sql.test(what) ? [`line ${line} holds SQL`] : [],
      ),
    ),
    breaks: [
      ['server/routes/posts.ts', "export const all = 'SELECT id\\n FROM posts'"],
      ['server/ingest/worker.ts', 'export const add = `insert into posts values (1)`'],
      ['scripts/demo.ts', "export const clear = 'delete from posts'"],
      ['server/main.ts', "export const mode = 'pragma journal_mode = wal'"],
    ],
    keeps: [
      ['server/store/posts.ts', "export const all = 'select id from posts'"],
      ['data/model/words/en/data.ts', "export const data = { choose: 'Select a file from your computer' }"],
      ['client/views/data.tsx', "export const title = 'Update the pages'"],
    ],
  },
  {
    says: 'no any, no non-null assertion, no default export',
    check: perFile(({ syntax }) => syntax.map(({ what, line }) => `line ${line} has ${what}`)),
    breaks: [
      ['server/app.ts', 'export const read = (row: any) => row'],
      ['server/app.ts', 'export const first = (list: string[]) => list[0]!'],
      ['server/app.ts', 'export default 1'],
      ['server/app.ts', "export { a as default } from './config.ts'"],
    ],
    keeps: [['server/app.ts', "export const any = 'any !' // any"]],
  },
  {
    says: 'each file opens with one to six lines that say what lives here',
    check: perFile(({ opening }) => {
      const length = opening.join(' ').length
      if (length < 24) return ['does not open by saying what lives here']
      return opening.length > 6 ? [`opens with ${opening.length} lines of comment`] : []
    }),
    breaks: [
      ['server/app.ts', 'export const a = 1'],
      ['server/app.ts', '// TODO\nexport const a = 1'],
      ['server/app.ts', `${'// A line that says something about this file.\n'.repeat(7)}export const a = 1`],
    ],
    keeps: [
      ['server/app.ts', '// The application: middleware in order, then one router a resource.\nexport const a = 1'],
    ],
  },
  {
    says: `no file is longer than ${mostLines} lines (words and generated files apart)`,
    check: perFile(({ path, lineCount }) =>
      lineCount > mostLines && !isIn(path, ['data/model/words/', ...longTables]) && !generated.test(path)
        ? [`has ${lineCount} lines`]
        : [],
    ),
    breaks: [['server/app.ts', 'const a = 1\n'.repeat(301)]],
    keeps: [
      ['server/app.ts', '\n'.repeat(300)],
      ['data/model/words/fr/data.ts', '\n'.repeat(400)],
    ],
  },
  {
    says: 'names of files are kebab-case and say what is inside',
    check: perFile(({ path }) => {
      const name = (path.split('/').at(-1) ?? '').replace(/\.(test|config|generated)?\.?tsx?$/, '')
      if (!kebab.test(name)) return ['is not kebab-case']
      return vagueNames.includes(name) ? [`${name} says nothing`] : []
    }),
    breaks: [
      ['client/views/Overview.tsx', ''],
      ['server/store/page_readings.ts', ''],
      ['server/utils.ts', ''],
    ],
    keeps: [
      ['client/views/overview.tsx', ''],
      ['test/client/line-chart.test.ts', ''],
    ],
  },
]

const product = readCodeUnder(['server', 'client', 'data', 'scripts'])

describe('rules of the style guide', () => {
  test('there is something to check', () => {
    expect(product.length).toBeGreaterThan(20)
  })
  test.each(rules)('$says', ({ check }) => {
    expect(check(product)).toEqual([])
  })
})

describe('each rule can fail', () => {
  test.each(rules)('$says', ({ says, check, breaks, keeps }) => {
    const read = (files: Rule['breaks']) => files.map(([path, text]) => readCode(path, text))
    const together = says === severalSay ? [breaks] : breaks.map((file) => [file])
    expect(check(read(keeps))).toEqual([])
    for (const files of together) expect(check(read(files)), JSON.stringify(files)).toHaveLength(1)
  })
})

describe('the tables are complete', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  test('each production dependency has a fence, and each fence a dependency', () => {
    expect(Object.keys(fences).sort()).toEqual(Object.keys(manifest.dependencies).sort())
  })
  test('each file of the product has a direction', () => {
    expect(product.map(({ path }) => path).filter((path) => !directions.some(([from]) => isIn(path, [from])))).toEqual(
      [],
    )
  })
  test('the one JavaScript file is what a Node too old for TypeScript can still run; the rules read no other', () => {
    const scripts = ['server', 'client', 'data', 'scripts', 'test'].flatMap(filesUnder)
    expect(scripts.filter((path) => /\.[cm]?jsx?$/.test(path) && !path.startsWith('data/local/'))).toEqual([
      'scripts/run.js',
    ])
  })
})
