// A drawing on a slide or a card: laid out at the width at which its letters become largest there, in the middle of a ground of
// exactly that many pixels. Nothing is cut: what is tall at any width becomes smaller as a whole.

import type { VNode } from 'preact'
import { cardSize, type PictureShape } from '../../data/model/figure-file.ts'
import { narrowBelow } from '../charts/parts/frame.tsx'
import { round } from '../charts/parts/marks.tsx'

type FixedShape = Exclude<PictureShape, 'free'>
/** Pixels. */
export const shapeSizes: Readonly<Record<FixedShape, { readonly width: number; readonly height: number }>> = {
  slide: { width: 1920, height: 1080 },
  card: cardSize,
}

/** From the layout for tablets, since that for telephones is made for less room; each so much wider than the one before. */
const [narrowest, widest, step] = [narrowBelow, 2400, 1.12]

/** How much a drawing of this size is enlarged to fill the shape. */
const scaleFor = (shape: FixedShape, width: number, height: number): number =>
  Math.min(shapeSizes[shape].width / width, shapeSizes[shape].height / height)

/** A drawing with letters a little smaller than they might be is taken where it fills more of the ground. */
const enough = 0.9

/**
 * The width at which the letters of the drawing become about as large as they can in the shape.
 * @param heightAt of the drawing at a width
 */
export const widthFor = (shape: FixedShape, heightAt: (width: number) => number): number => {
  const tried: { readonly width: number; readonly scale: number }[] = []
  let largest = 0
  // As soon as the width alone makes letters too small there is nothing more to find.
  for (let at = narrowest; at <= widest && scaleFor(shape, at, 0) > largest * enough; at = Math.round(at * step)) {
    const scale = scaleFor(shape, at, heightAt(at))
    tried.push({ width: at, scale })
    largest = Math.max(largest, scale)
  }
  return tried.findLast(({ scale }) => scale >= largest * enough)?.width ?? narrowest
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
  // Down to three decimals: rounded up it would be cut.
  const scale = Math.floor(scaleFor(shape, width, height) * 1000) / 1000
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
