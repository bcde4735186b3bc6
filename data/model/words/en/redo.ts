// Words of the zip that makes a figure again.

import type { redo as fr } from '../fr/redo.ts'

export const redo: typeof fr = {
  head: 'Make this figure again',
  run: {
    head: 'How to',
    body: 'Either will do: Python 3.9 or later with numpy and matplotlib, or R 4.1 or later with ggplot2. Each script reads the tables of this folder, works out every statistic shown again, prints a table “statistic, shown, recomputed, difference, ok” and draws `redone.svg` and `redone.png`. It ends with code 1 where a statistic differs by more than its tolerance.',
  },
  redrawn: (title) =>
    `\`figure.svg\` shows one indicator of the map; the scripts redraw the map of need and voice that it is taken from: “${title}”.`,
  filesHead: 'What the archive holds',
  files: {
    'figure.svg': 'the figure as Porte-voix draws it',
    'figure.json': 'the server’s reply it is made of',
    'numbers.csv': 'the numbers of the figure as a table',
    'values.csv': 'what the statistics are worked out from, one line a value',
    'expected.csv':
      'each statistic shown, its interval, its tolerance (in the unit of the value), and why it is not worked out again where it is not',
    'settings.csv': 'the figure, its words, the number of draws and their seed',
    'boundaries.csv': 'boundaries of the territories, in degrees',
    'redo.py, pv_*.py': 'the Python script and what it shares with other figures',
    'redo.R, pv_*.R': 'the same in R',
    'citation.txt, .bib, .ris, .csl.json': 'how to cite the figure',
    'methods.fr.txt, methods.en.txt': 'what was computed, in a paragraph',
    SHA256SUMS: 'checksums of the files (`sha256sum -c SHA256SUMS`)',
  },
  equalHead: 'What must be equal',
  equal:
    'Draws come from the same generator (sfc32) with the same seed: bootstrap intervals are the same ones, not similar ones. What is left is the rounding of sums, hence a relative tolerance of one in a billion. Rates are per follower and shown per 1,000. An empty cell means not known or not defined, never zero.',
  nothingGiven: 'Every statistic shown is worked out again; none is taken as given.',
  given: 'Taken as given, without being worked out again:',
  reasons: {
    frozen: 'the figure is a frozen one, of which only the reply was kept, and the data have changed since',
    licence: 'the licence of the data does not allow the values they rest on to be passed on',
    data: 'they rest on data that this archive does not hold',
  },
  takenAsGiven:
    'The values that these statistics rest on are not in this archive (see README.md): they are taken as given, and nothing is drawn again. The figure as it is shown is figure.svg.',
  heldHead: 'What was left out',
  held: {
    'page-values': (pages, licence) =>
      `Values of pages whose licence (${licence}) does not allow them to be passed on: ${pages}.`,
    'post-counts': (pages, licence) =>
      `Counts of single posts, where the licence (${licence}) does not allow them to be passed on. Pages concerned: ${pages}.`,
  },
  heldFiles: '`figure.json` and the table of the pages (`numbers.csv`) would tell them too: they are left out.',
  originHead: 'Where it comes from',
  origin: (it) =>
    `Address of the figure in Porte-voix: \`${it.address}\`. Hash of the data: \`${it.hash}\`. Version of Porte-voix: ${it.version}. Figure and numbers: ${it.licence}; the data they rest on keep the licence of their source.`,
  boundaries:
    'Boundaries: IGN, Admin Express COG 2018, Licence Ouverte 2.0 (Etalab); codes and names: INSEE, Code officiel géographique 2026.',
}
