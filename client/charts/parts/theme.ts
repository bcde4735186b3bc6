// All colours of the figures. A theme is a plain object of colour values set as SVG attributes, so that a file needs no
// stylesheet. `screenTheme` names custom properties instead (theme.css), so that a change between light, dark,
// forced colours and print redraws nothing; test/client/charts/theme.test.ts holds the two together.

export const colourNames = [
  'ground',
  'ink',
  'quiet',
  'rule',
  'grid',
  'association',
  'commercial',
  'public',
  'association-band',
  'commercial-band',
  'public-band',
] as const
export type ColourName = (typeof colourNames)[number]

/** ink: text; quiet: second text; rule: axis lines; grid: lines behind marks; `<camp>`: marks; `<camp>-band`: areas behind them. */
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
  'association-band': '#d3e6e5',
  'commercial-band': '#f9e0d1',
  'public-band': '#e2e0ee',
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
  'association-band': '#173c3c',
  'commercial-band': '#4a2a18',
  'public-band': '#312e4a',
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
  'association-band': faint,
  'commercial-band': faint,
  'public-band': faint,
}

export const themes = { light, dark } as const
export type ThemeKey = keyof typeof themes

const named = (theme: (name: ColourName) => string): Theme =>
  Object.fromEntries(colourNames.map((name) => [name, theme(name)])) as Theme

export const screenTheme: Theme = named((name) => `var(--figure-${name}, ${light[name]})`)
