// A drawing on a slide or a card: laid out at the width at which its letters become largest there, in the middle of a ground of
// exactly that many pixels. Nothing is cut: what is tall at any width becomes smaller as a whole.

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

/** From the layout for tablets, since that for telephones is made for less room; each so much wider than the one before. */
const [narrowest, widest, step] = [narrowBelow, 2400, 1.12]

/** How much a drawing of this size is enlarged to fill the shape. */
const scaleFor = (shape: FixedShape, width: number, height: number): number =>
  Math.min(shapeSizes[shape].width / width, shapeSizes[shape].height / height)

/**
 * The width at which the letters of the drawing become largest in the shape.
 * @param heightAt of the drawing at a width
 */
export const widthFor = (shape: FixedShape, heightAt: (width: number) => number): number => {
  let best = { width: narrowest, scale: scaleFor(shape, narrowest, heightAt(narrowest)) }
  // As soon as the width alone allows no larger letters there is nothing more to find.
  for (let at = narrowest * step; at <= widest && scaleFor(shape, at, 0) > best.scale; at *= step) {
    const width = Math.round(at)
    const scale = scaleFor(shape, width, heightAt(width))
    if (scale > best.scale) best = { width, scale }
  }
  return best.width
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
  const scale = scaleFor(shape, width, height)
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
