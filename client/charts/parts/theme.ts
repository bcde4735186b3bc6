// All colours of the figures. A theme is a plain object of colour values set as SVG attributes, so that a file needs no
// stylesheet. `screenTheme` names custom properties instead (theme.css), so that a change between light, dark,
// forced colours and print redraws nothing; test/client/charts/theme.test.ts holds the two together.

/** How sets of pages are told apart: the camps by their own looks, other sets by these and three further ones. */
export const looks = ['association', 'commercial', 'public', 'fourth', 'fifth', 'sixth'] as const
export type Look = (typeof looks)[number]

/** Classes of one indicator on a map, the lowest first. */
export const stepNames = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5'] as const

/** Thirds of need (first digit) and of voice (second) on a map: 31 is much need and little voice, the strongest. */
export const cellNames = [
  ...(['cell-11', 'cell-12', 'cell-13'] as const),
  ...(['cell-21', 'cell-22', 'cell-23'] as const),
  ...(['cell-31', 'cell-32', 'cell-33'] as const),
] as const
export type CellName = (typeof cellNames)[number]

export const colourNames = [
  'ground',
  'ink',
  'quiet',
  'rule',
  'grid',
  ...looks,
  'association-band',
  'commercial-band',
  'public-band',
  'fourth-band',
  'fifth-band',
  'sixth-band',
  ...stepNames,
  ...cellNames,
] as const
export type ColourName = (typeof colourNames)[number]

/** ink: text; quiet: second text; rule: axis lines; grid: lines behind marks; `<look>`: marks; `<look>-band`: areas behind them; steps and cells: territories of a map. */
export type Theme = Readonly<Record<ColourName, string>>

/** The camps differ in lightness, so that a grey print still tells them apart; the orange is the lightest that reads as text. */
export const light: Theme = {
  ground: '#ffffff',
  ink: '#16191d',
  quiet: '#565d66',
  rule: '#8b929b',
  grid: '#e3e6ea',
  association: '#0f6b6b',
  commercial: '#c2551a',
  public: '#5b5680',
  fourth: '#2360a0',
  fifth: '#9c2f66',
  sixth: '#5f6a12',
  'association-band': '#d3e6e5',
  'commercial-band': '#f9e0d1',
  'public-band': '#e2e0ee',
  'fourth-band': '#d9e5f3',
  'fifth-band': '#f3dce7',
  'sixth-band': '#e7ead0',
  'step-1': '#e6eef2',
  'step-2': '#bcd3df',
  'step-3': '#85aec4',
  'step-4': '#47809f',
  'step-5': '#123f5c',
  'cell-11': '#f1e3c3',
  'cell-12': '#e9ebe6',
  'cell-13': '#dfeeec',
  'cell-21': '#d0a355',
  'cell-22': '#b3bbb8',
  'cell-23': '#9ecbc7',
  'cell-31': '#5f2b05',
  'cell-32': '#6c7a79',
  'cell-33': '#3d928e',
}

export const dark: Theme = {
  ground: '#121417',
  ink: '#f0f1f3',
  quiet: '#a9b0b9',
  rule: '#6d747d',
  grid: '#2b2f35',
  association: '#74d3cd',
  commercial: '#ea8449',
  public: '#aaa3dd',
  fourth: '#82b4ee',
  fifth: '#ee8fbd',
  sixth: '#bccb5c',
  'association-band': '#173c3c',
  'commercial-band': '#4a2a18',
  'public-band': '#312e4a',
  'fourth-band': '#1b324e',
  'fifth-band': '#4a1f35',
  'sixth-band': '#33391a',
  'step-1': '#1f2b34',
  'step-2': '#2b4a5d',
  'step-3': '#4a7893',
  'step-4': '#82b1cb',
  'step-5': '#d3ecf9',
  'cell-11': '#423518',
  'cell-12': '#2b3132',
  'cell-13': '#1d3737',
  'cell-21': '#937031',
  'cell-22': '#616a6a',
  'cell-23': '#3c7673',
  'cell-31': '#ffdf9e',
  'cell-32': '#a3adad',
  'cell-33': '#6dc4be',
}

/** Part of the text's colour over the ground. */
const mixed = (percent: number): string => `color-mix(in srgb, CanvasText ${percent}%, Canvas)`
const faint = mixed(25)
/** System colours: what a reader with forced colours has chosen. Camps stay apart by shape, label and position. */
export const forced: Theme = {
  ground: 'Canvas',
  ink: 'CanvasText',
  quiet: 'CanvasText',
  rule: 'GrayText',
  grid: faint,
  association: 'LinkText',
  commercial: 'CanvasText',
  public: 'VisitedText',
  fourth: 'CanvasText',
  fifth: 'LinkText',
  sixth: 'VisitedText',
  'association-band': faint,
  'commercial-band': faint,
  'public-band': faint,
  'fourth-band': faint,
  'fifth-band': faint,
  'sixth-band': faint,
  'step-1': mixed(5),
  'step-2': mixed(20),
  'step-3': mixed(38),
  'step-4': mixed(60),
  'step-5': mixed(85),
  'cell-11': mixed(12),
  'cell-12': mixed(8),
  'cell-13': mixed(4),
  'cell-21': mixed(38),
  'cell-22': mixed(30),
  'cell-23': mixed(22),
  'cell-31': mixed(88),
  'cell-32': mixed(60),
  'cell-33': mixed(48),
}

const named = (theme: (name: ColourName) => string): Theme =>
  Object.fromEntries(colourNames.map((name) => [name, theme(name)])) as Theme

export const screenTheme: Theme = named((name) => `var(--figure-${name}, ${light[name]})`)
