// All figures, alphabetically by file. A new one is one file, its import and its place here; screens, the server and the tests
// know them by key alone.

import { distribution } from './distribution.tsx'
import { effort } from './effort.tsx'
import { formats } from './formats.tsx'
import { gap } from './gap.tsx'
import { habits } from './habits.tsx'
import { heat } from './heat.tsx'
import { lorenz } from './lorenz.tsx'
import { multiples } from './multiples.tsx'
import { position } from './position.tsx'
import { presence } from './presence.tsx'
import { rank } from './rank.tsx'
import { strengthen } from './strengthen.tsx'
import { territories } from './territories.tsx'
import { trend } from './trend.tsx'
import { voice } from './voice.tsx'

export const figures = {
  distribution,
  effort,
  formats,
  gap,
  habits,
  heat,
  lorenz,
  multiples,
  position,
  presence,
  rank,
  strengthen,
  territories,
  trend,
  voice,
} as const

export type FigureKey = keyof typeof figures
export const isFigureKey = (text: string): text is FigureKey => Object.hasOwn(figures, text)
