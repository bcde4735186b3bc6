// Where mainland France with Corse, the overseas territories and Paris enlarged stand beside each other: boxes in pixels, from
// the width there is. Wide: insets in a column to the left, where the map leaves the ocean free. Narrow: under it.

import type { TerritoryLevel } from '../../../data/model/records.ts'
import type { Box } from '../parts/marks.tsx'

/** Codes of what stands in an inset of its own, from west to east. */
export const overseas: Readonly<Record<TerritoryLevel, readonly string[]>> = {
  departement: ['971', '972', '973', '974', '976'],
  region: ['01', '02', '03', '04', '06'],
}
/** Départements too small to be met on the map of the country. The rest of Île-de-France is as large as its neighbours. */
export const aroundParis: readonly string[] = ['75', '92', '93', '94']

export type Inset = { readonly codes: readonly string[]; readonly frame: Box }
export type Boxes = {
  readonly mainland: Box
  readonly insets: readonly Inset[]
  readonly width: number
  readonly height: number
}

/** Height of the mainland with Corse over its width, as the projection draws them. */
const mainlandAspect = 0.932
const gap = 8
/** Room for the name of an inset over what it shows. */
export const nameRoom = 18

const boxAt = (x0: number, y0: number, width: number, height: number): Box => ({
  x0,
  y0,
  x1: x0 + width,
  y1: y0 + height,
})

/** Insets in rows of `columns`, filling `room`. */
const inRows = (codes: readonly string[], room: Box, columns: number): readonly Inset[] => {
  const rows = Math.ceil(codes.length / columns)
  const width = (room.x1 - room.x0 - (columns - 1) * gap) / columns
  const height = (room.y1 - room.y0 - (rows - 1) * gap) / rows
  return codes.map((code, at) => ({
    codes: [code],
    frame: boxAt(
      room.x0 + (at % columns) * (width + gap),
      room.y0 + Math.floor(at / columns) * (height + gap),
      width,
      height,
    ),
  }))
}

const widestMainland = { wide: 720, narrow: 560 } as const

const wideBoxes = (level: TerritoryLevel, width: number): Boxes => {
  const column = Math.min(180, Math.max(150, width * 0.2))
  const mainlandWidth = Math.min(widestMainland.wide, width - column - 12)
  const height = mainlandWidth * mainlandAspect
  const cell = (column - gap) / 2
  const rowsHeight = 3 * (cell * 0.9 + nameRoom) + 2 * gap
  const paris = { codes: aroundParis, frame: boxAt(0, 0, column, Math.min(column, height - rowsHeight - 3 * gap)) }
  return {
    mainland: boxAt(column + 12, 0, mainlandWidth, height),
    insets: [
      ...(level === 'departement' ? [paris] : []),
      ...inRows(overseas[level], boxAt(0, height - rowsHeight, column, rowsHeight), 2),
    ],
    width: column + 12 + mainlandWidth,
    height,
  }
}

const narrowBoxes = (level: TerritoryLevel, width: number): Boxes => {
  const mainlandWidth = Math.min(widestMainland.narrow, width)
  const below = mainlandWidth * mainlandAspect + 10
  const mainland = boxAt((width - mainlandWidth) / 2, 0, mainlandWidth, mainlandWidth * mainlandAspect)
  if (level === 'region') {
    const height = (width - 4 * gap) / 5 + nameRoom
    const insets = inRows(overseas.region, boxAt(0, below, width, Math.min(140, height)), 5)
    return { mainland, insets, width, height: below + Math.min(140, height) }
  }
  const side = Math.min(230, (width - gap) / 2)
  const height = Math.max(side, 190)
  const columns = width - side >= 280 ? 3 : 2
  return {
    mainland,
    insets: [
      { codes: aroundParis, frame: boxAt(0, below, side, height) },
      ...inRows(overseas.departement, boxAt(side + gap, below, width - side - gap, height), columns),
    ],
    width,
    height: below + height,
  }
}

export const boxesOf = (level: TerritoryLevel, width: number, isWide: boolean): Boxes =>
  isWide ? wideBoxes(level, width) : narrowBoxes(level, width)
