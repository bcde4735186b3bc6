// A figure on a screen: the drawing at the width there is, the keys that walk its points, files to take away and the
// numbers as a table. The drawing itself is pure and comes from charts; its size and the focus are the only things
// asked of the page here.

import type { JSX } from 'preact'
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { isMonth } from '../../data/model/periods.ts'
import type { Cell, Origin, Told } from '../charts/chart.ts'
import { screenTheme } from '../charts/parts/theme.ts'
import { behindNumber, type ViewState } from '../location.ts'
import { DataTable } from './data-table.tsx'
import { Link } from './link.tsx'
import { markOf, openToTab, walk } from './points.ts'
import { useNavigation, useReader } from './screen.ts'

/**
 * Width of the element in whole CSS pixels; 0 until it is in the page, which is before it is first painted.
 * On paper it is told, because a page being printed is laid out too late for a new drawing.
 */
const useWidth = (onPaper: number): { readonly ref: { current: HTMLDivElement | null }; readonly width: number } => {
  const ref = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return undefined
    const read = (): void => setWidth(Math.floor(element.clientWidth))
    read()
    const observer = new ResizeObserver(read)
    observer.observe(element)
    const readPaper = (): void => setWidth(onPaper)
    addEventListener('beforeprint', readPaper)
    addEventListener('afterprint', read)
    return () => {
      observer.disconnect()
      removeEventListener('beforeprint', readPaper)
      removeEventListener('afterprint', read)
    }
  }, [onPaper])
  return { ref, width }
}

/** The screen that tells an origin. */
const placeIn = ({ page, chosen, ...origin }: Origin, state: ViewState): Partial<ViewState> =>
  behindNumber(state, { id: page, ...origin }, chosen.sets, chosen.filters)

type Props = {
  /** Name of the figure in the API: `gap`, `distribution`, `trend`. */
  readonly name: string
  /** What it is about, for links and the table: "Audience". */
  readonly label: string
  readonly told: Told
  /** Addresses of the figure as a file, by format. */
  readonly files: Readonly<Record<'svg' | 'png' | 'csv', string>>
  /** Anchor of its metric on the Method screen. */
  readonly anchor: string
  /** Whether two such figures share the width of a printed page. */
  readonly isHalfOnPaper?: boolean
}

/** A4 less the margins of styles/devices.css (180 mm), and a half of it less the gap. */
const paperWidth = 680
const halfPaperWidth = 324

export const Figure = ({ name, label, told, files, anchor, isHalfOnPaper = false }: Props): JSX.Element => {
  const { words, formats } = useReader()
  const { ref, width } = useWidth(isHalfOnPaper ? halfPaperWidth : paperWidth)
  const { go, state } = useNavigation()
  const placeOf = (origin: Origin): Partial<ViewState> => placeIn(origin, state)
  const [described, setDescribed] = useState('')
  const [origin, setOrigin] = useState<Origin | null>(null)
  const id = useId().replace(/[^a-zA-Z0-9]/g, '')
  const drawing = useMemo(
    () => (width > 0 ? told.svg({ width, margin: 0 }, screenTheme, `figure-${id}`) : null),
    [told, width, id],
  )
  useEffect(() => {
    setDescribed('')
    setOrigin(null)
    if (drawing !== null && ref.current !== null) openToTab(ref.current)
  }, [drawing, ref])
  const forget = (): void => {
    setDescribed('')
    setOrigin(null)
  }
  const shell = words.shell.figure
  /** Days and months in the reader's words; the file keeps them as they are. */
  const shown = (cell: Cell): string | number => {
    if (cell === null || typeof cell === 'number') return cell ?? ''
    return /^\d{4}-\d{2}-\d{2}$/.test(cell) ? formats.day(cell) : isMonth(cell) ? formats.month(cell) : cell
  }
  return (
    <figure class={`figure figure-${name}`} aria-label={told.title}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the points inside take the focus, their keys are heard here */}
      <div
        class="drawing"
        ref={ref}
        onKeyDown={(event) => {
          const at = markOf(event.target)
          const behind = at === null ? undefined : told.origins.marks[at]
          if (event.key === 'Enter' && behind !== undefined) go(placeOf(behind))
          else walk(event)
          if (event.key === 'Escape') forget()
        }}
        onFocusOut={({ currentTarget, relatedTarget }) => {
          // On the way to the link under the drawing, or to nothing (a tap), what was pointed at stays.
          if (relatedTarget instanceof Node && currentTarget.parentNode?.contains(relatedTarget) !== true) forget()
        }}
        onFocusIn={(event) => {
          const at = markOf(event.target)
          setDescribed(event.target instanceof Element ? (event.target.ariaLabel ?? '') : '')
          setOrigin(at === null ? null : (told.origins.marks[at] ?? null))
        }}
      >
        {drawing}
      </div>
      {/* Not live: the point that takes the focus is announced with its own name, which says the same. */}
      <p class="described">
        {described === '' ? <span class="hint keys">{shell.keys}</span> : described}{' '}
        {origin !== null && <Link to={placeOf(origin)}>{words.provenance.open}</Link>}
      </p>
      <figcaption>
        <Link to={{ screen: 'method', anchor }}>{shell.method}</Link>
        <span class="downloads">
          {(['svg', 'png', 'csv'] as const).map((format) => (
            <a key={format} href={files[format]} download="" aria-label={shell.download(format.toUpperCase(), label)}>
              {format.toUpperCase()}
            </a>
          ))}
        </span>
      </figcaption>
      <details class="numbers" {...(isHalfOnPaper && { name: 'numbers' })}>
        <summary>{shell.table}</summary>
        <DataTable
          caption={told.table.caption}
          columns={told.table.columns}
          rows={told.table.rows.map((row) => row.map(shown))}
          origins={told.origins.rows.map(placeOf)}
        />
      </details>
    </figure>
  )
}
