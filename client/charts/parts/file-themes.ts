// The colours of drawings that leave the product: those of the screen, and two for readers and machines that see fewer. Apart from
// theme.ts because no screen needs them. test/client/charts/file-themes.test.ts looks at them through simulated eyes.

import type { DrawingTheme } from '../../../data/model/figure-file.ts'
import { dark, light, type Theme } from './theme.ts'

/**
 * Told apart with every colour vision: blue and vermilion after Okabe and Ito (2008), darkened until they read as text; the
 * further looks differ from them in lightness, the map goes from orange by grey to blue.
 */
export const safe: Theme = {
  ...light,
  association: '#0072b2',
  commercial: '#bb4400',
  public: '#441133',
  fourth: '#2211bb',
  fifth: '#775555',
  sixth: '#223300',
  'association-band': '#cee1fc',
  'commercial-band': '#fbd9ca',
  'public-band': '#f5d9e9',
  'fourth-band': '#e0dafb',
  'fifth-band': '#ecdcdc',
  'sixth-band': '#dae4c2',
  'step-1': '#e8eef5',
  'step-2': '#b9cfe4',
  'step-3': '#7fa9d0',
  'step-4': '#3f7cb0',
  'step-5': '#0b3a63',
  'cell-11': '#fee1c1',
  'cell-12': '#ebebea',
  'cell-13': '#c7ddf9',
  'cell-21': '#e6b16b',
  'cell-22': '#aaa9a8',
  'cell-23': '#7bade0',
  'cell-31': '#59462d',
  'cell-32': '#666564',
  'cell-33': '#0071ae',
}

/** Greys alone, for a copying machine: the two camps mostly compared are furthest apart, the map keeps its order of lightness. */
export const grey: Theme = {
  ground: '#ffffff',
  ink: '#111111',
  quiet: '#595959',
  rule: '#8f8f8f',
  grid: '#e6e6e6',
  association: '#242424',
  commercial: '#747474',
  public: '#595959',
  fourth: '#353535',
  fifth: '#0b0b0b',
  sixth: '#474747',
  'association-band': '#cfcfcf',
  'commercial-band': '#e9e9e9',
  'public-band': '#dedede',
  'fourth-band': '#d4d4d4',
  'fifth-band': '#c9c9c9',
  'sixth-band': '#d9d9d9',
  'step-1': '#ededed',
  'step-2': '#cbcbcb',
  'step-3': '#9e9e9e',
  'step-4': '#6a6a6a',
  'step-5': '#2b2b2b',
  'cell-11': '#d4d4d4',
  'cell-12': '#e4e4e4',
  'cell-13': '#f2f2f2',
  'cell-21': '#a0a0a0',
  'cell-22': '#b2b2b2',
  'cell-23': '#c3c3c3',
  'cell-31': '#2b2b2b',
  'cell-32': '#636363',
  'cell-33': '#808080',
}

/** By the words of a file (data/model/figure-file.ts). */
export const themes = { light, dark, safe, grey } as const satisfies Record<DrawingTheme, Theme>
