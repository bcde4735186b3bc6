// A drawing on a slide or a card: as narrow as its natural height allows, so that its letters are as large as can be, in the middle
// of a ground of exactly that many pixels. Nothing is cut: what is too tall for any width becomes smaller as a whole.

import type { VNode } from 'preact'
import type { PictureShape } from '../../data/model/figure-file.ts'
import { narrowBelow } from '../charts/parts/frame.tsx'
import { round } from '../charts/parts/marks.tsx'

type FixedShape = Exclude<PictureShape, 'free'>
/** Pixels. */
export const shapeSizes: Readonly<Record<FixedShape, { readonly width: number; readonly height: number }>> = {
  slide: { width: 1920, height: 1080 },
  card: { width: 1200, height: 630 },
}

/** From the layout for tablets, since that for telephones is made for less room; wider ones would have letters nobody reads. */
const [narrowest, widest, step] = [narrowBelow, 2400, 20]

/**
 * The narrowest width at which the drawing fits into the shape; the widest where it fits at none.
 * @param heightAt of the drawing at a width, less the wider it is
 */
export const widthFor = (shape: FixedShape, heightAt: (width: number) => number): number => {
  const { width, height } = shapeSizes[shape]
  const fits = (at: number): boolean => heightAt(at) * width <= at * height
  let [low, high] = [narrowest, widest]
  if (fits(low)) return low
  while (high - low > step) {
    const middle = low + Math.round((high - low) / 2 / step) * step
    if (fits(middle)) high = middle
    else low = middle
  }
  return high
}

type Placed = {
  readonly drawing: VNode
  readonly width: number
  readonly height: number
  readonly ground: string | null
}

/** The drawing in the middle of the shape. `ground` null: none. */
export const onShape = (shape: FixedShape, { drawing, width, height, ground }: Placed): VNode => {
  const room = shapeSizes[shape]
  const scale = Math.min(room.width / width, room.height / height)
  const [x, y] = [(room.width - width * scale) / 2, (room.height - height * scale) / 2]
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the drawing inside it says its own
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={room.width}
      height={room.height}
      viewBox={`0 0 ${room.width} ${room.height}`}
    >
      {ground === null ? null : <rect width={room.width} height={room.height} fill={ground} />}
      <g transform={`translate(${round(x)},${round(y)}) scale(${round(scale)})`}>{drawing}</g>
    </svg>
  )
}
