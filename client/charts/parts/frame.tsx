// What stands around the marks of every figure: notice, title and subtitle above, source line below, all inside the svg, so
// that the file someone downloads is the figure they saw. The caller says where its marks end; the frame then closes.

import type { ComponentChildren, VNode } from 'preact'
import type { Headings, Size } from '../chart.ts'
import { type Box, baseline, Rule, round, type Text, Words } from './marks.tsx'
import { brokenWords, fontFamily, lineHeight, textWidth, wrapEvenly, wrapText } from './text.ts'
import type { Theme } from './theme.ts'

export const narrowBelow = 560

export type Frame = {
  readonly width: number
  readonly height: number
  /** No ground is drawn. */
  readonly isOpen: boolean
  readonly headings: Headings
  /** Ground and text of the notice are exchanged: it must not be overlooked. */
  readonly notice: { readonly box: Box; readonly text: Text } | null
  readonly texts: readonly Text[]
  readonly rule: number
  readonly left: number
  readonly right: number
}

export type Opened = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly isNarrow: boolean
  /** Closes the figure whose marks end at `bottom`; `note` says how to read them. */
  readonly close: (bottom: number, note: string) => Frame
}

const block = (
  lines: readonly string[],
  x: number,
  top: number,
  look: Omit<Text, 'x' | 'y' | 'text'>,
): readonly Text[] =>
  lines.map((text, index) => ({ ...look, x, y: baseline(top + index * lineHeight(look.size), look.size), text }))

export const openFrame = (headings: Headings, size: Size): Opened => {
  const { width } = size
  const isNarrow = width < narrowBelow
  const margin = size.margin ?? (isNarrow ? 14 : 20)
  const [left, right] = [margin, width - margin]
  const inner = right - left
  const titleSize = isNarrow ? 18 : 21
  const textSize = isNarrow ? 13 : 14
  const texts: Text[] = []
  let top = margin
  let notice: Frame['notice'] = null
  if (headings.notice !== null) {
    const line = {
      x: left + 7,
      y: baseline(top + 2, 12),
      text: headings.notice,
      size: 12,
      weight: 600,
      colour: 'ground',
    } as const
    const end = left + 14 + textWidth(line.text, 12, 600)
    notice = { box: { x0: left, y0: top, x1: end, y1: top + 20 }, text: line }
    top += 28
  }
  const title = brokenWords(wrapEvenly(headings.title, inner, titleSize, 600), inner, titleSize, 600)
  texts.push(...block(title, left, top, { size: titleSize, weight: 600 }))
  top += title.length * lineHeight(titleSize) + 4
  const subtitle = brokenWords(wrapText(headings.subtitle, inner, textSize), inner, textSize)
  texts.push(...block(subtitle, left, top, { size: textSize, colour: 'quiet' }))
  top += subtitle.length * lineHeight(textSize) + 14
  return {
    left,
    right,
    top,
    isNarrow,
    close: (bottom, note) => {
      const reading = wrapText(note, inner, 12)
      const readingTop = bottom + 12
      const rule = readingTop + reading.length * lineHeight(12) + 8
      const source = [headings.source, size.imprint ?? ''].flatMap((text) =>
        brokenWords(wrapText(text, inner, 12), inner, 12),
      )
      const closing = [
        ...block(reading, left, readingTop, { size: 12, colour: 'quiet' }),
        ...block(source, left, rule + 8, { size: 12, colour: 'quiet' }),
      ]
      const height = Math.ceil(rule + 8 + source.length * lineHeight(12) + margin)
      return {
        width,
        height: Math.max(height, size.height ?? 0),
        isOpen: size.isOpen === true,
        headings,
        notice,
        texts: [...texts, ...closing],
        rule,
        left,
        right,
      }
    },
  }
}

type Drawn = { readonly frame: Frame; readonly theme: Theme; readonly id: string; readonly children: ComponentChildren }
export const Figure = ({ frame, theme, id, children }: Drawn): VNode => (
  // biome-ignore lint/a11y/useSemanticElements: a group of readings, which a fieldset cannot be inside an svg
  <svg
    xmlns="http://www.w3.org/2000/svg"
    width={frame.width}
    height={frame.height}
    viewBox={`0 0 ${frame.width} ${frame.height}`}
    role="group"
    aria-labelledby={`${id}-title ${id}-description`}
    font-family={fontFamily}
  >
    <title id={`${id}-title`}>{frame.headings.title}</title>
    <desc id={`${id}-description`}>{frame.headings.description}</desc>
    {frame.isOpen ? null : <rect width={frame.width} height={frame.height} fill={theme.ground} />}
    {frame.notice === null ? null : <Notice notice={frame.notice} theme={theme} />}
    {frame.texts.map((it) => (
      <Words it={it} theme={theme} />
    ))}
    {children}
    <Rule theme={theme} it={{ x1: frame.left, x2: frame.right, y1: frame.rule, y2: frame.rule, colour: 'grid' }} />
  </svg>
)

const Notice = ({ notice: { box, text }, theme }: { notice: NonNullable<Frame['notice']>; theme: Theme }): VNode => (
  <g>
    <rect
      x={round(box.x0)}
      y={round(box.y0)}
      width={round(box.x1 - box.x0)}
      height={round(box.y1 - box.y0)}
      fill={theme.ink}
    />
    <Words it={text} theme={theme} />
  </g>
)
