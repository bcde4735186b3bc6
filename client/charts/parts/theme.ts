// All colours of the figures. A theme is a plain object of colour values set as SVG attributes, so that a file needs no
// stylesheet. `screenTheme` names custom properties instead (theme.css), so that a change between light, dark,
// forced colours and print redraws nothing; test/client/charts/theme.test.ts holds the two together.

/** How sets of pages are told apart: the camps by their own looks, other sets by these and three further ones. */
export const looks = ['association', 'commercial', 'public', 'fourth', 'fifth', 'sixth'] as const
export type Look = (typeof looks)[number]

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
] as const
export type ColourName = (typeof colourNames)[number]

/** ink: text; quiet: second text; rule: axis lines; grid: lines behind marks; `<look>`: marks; `<look>-band`: areas behind them. */
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
}

const faint = 'color-mix(in srgb, CanvasText 25%, Canvas)'
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
}

export const themes = { light, dark } as const
export type ThemeKey = keyof typeof themes

const named = (theme: (name: ColourName) => string): Theme =>
  Object.fromEntries(colourNames.map((name) => [name, theme(name)])) as Theme

export const screenTheme: Theme = named((name) => `var(--figure-${name}, ${light[name]})`)
