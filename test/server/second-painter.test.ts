// A figure painted by another program says the same: librsvg makes a PDF of it, poppler reads the words out of that. Neither is part of
// the product; where they are not installed the test is skipped and says so.

import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { isFigureKey } from '../../client/charts/index.ts'
import { renderSvg } from '../../server/render.ts'
import { everyFigure } from '../client/charts/every-figure.ts'
import { builtClient } from '../helpers/broker.ts'
import { root } from '../helpers/code.ts'
import { temporaryFolder } from '../helpers/temporary.ts'
import { elementsIn, readXml, textIn } from '../helpers/xml.ts'

const isThere = ['rsvg-convert', 'pdftotext'].every((name) => spawnSync(name, ['--help']).error === undefined)
if (!isThere)
  console.warn('the second painter is skipped: it needs rsvg-convert and pdftotext, which are not installed')

const folder = temporaryFolder()
/** The letters of the product where this program looks for letters: it does not read those of the file. */
const env = {
  ...process.env,
  HOME: folder,
  XDG_DATA_HOME: join(folder, 'share'),
  XDG_CACHE_HOME: join(folder, 'cache'),
}

beforeAll(async () => {
  await builtClient()
  const fonts = join(folder, 'share', 'fonts')
  mkdirSync(fonts, { recursive: true })
  for (const weight of [400, 600]) {
    const name = `porte-voix-sans-${weight}.ttf`
    copyFileSync(resolve(root, 'client/public/fonts', name), join(fonts, name))
  }
})

const about = { address: '/api/figures/any.svg', contentHash: 'ab'.repeat(32), version: '1.2.3' }
/** Without spaces, signs and ligatures, which each program sets in its own way. */
const bare = (text: string): string => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '')

describe.runIf(isThere)('rsvg-convert and pdftotext', () => {
  test.each(Object.keys(everyFigure).filter(isFigureKey))('%s: every text of the figure can be read', async (key) => {
    const reply = everyFigure[key]
    const svg = await renderSvg(key, reply, { language: 'fr', theme: 'safe', width: 960, metric: null, about })
    const [from, to] = [join(folder, `${key}.svg`), join(folder, `${key}.pdf`)]
    writeFileSync(from, svg)
    execFileSync('rsvg-convert', ['--format', 'pdf', '--output', to, from], { env })
    const read = bare(execFileSync('pdftotext', ['-raw', to, '-']).toString())
    const said = elementsIn(readXml(svg), 'text').map((it) => bare(textIn(it)))
    expect(said.length).toBeGreaterThan(5)
    expect(said.filter((text) => !read.includes(text))).toEqual([])
  })
})
