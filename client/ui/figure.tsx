// A figure on a screen: the drawing at the width there is, the pointer and the keys that walk its points, the line that tells
// of one of them, and beneath it files to take away, how it is read, and its numbers. The drawing itself is pure and comes from
// charts; its size, the focus and where the pointer is are the only things asked of the page here.

import type { JSX } from 'preact'
import { useEffect, useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { FigureReply, Origin, Told } from '../charts/chart.ts'
import { narrowBelow } from '../charts/parts/frame.tsx'
import { screenTheme } from '../charts/parts/theme.ts'
import { behindNumber, type ViewState } from '../location.ts'
import { isShown } from '../site.ts'
import { type Stretch, useBrush } from './brush.ts'
import { Downloads, type FigureFiles } from './figure-files.tsx'
import { Said } from './figure-line.tsx'
import { FigureNumbers } from './figure-numbers.tsx'
import { FigureHelp } from './help.tsx'
import { Link } from './link.tsx'
import { useMarking } from './marking.ts'
import { Outlined } from './outlined.tsx'
import { usePointed } from './pointed.ts'
import { focusOn, markOf, openToTab, walk } from './points.ts'
import { QuietButton } from './quiet-button.tsx'
import { useNavigation, useReader } from './screen.ts'
import { paperWidth, useWidth } from './width.ts'

/** The screen that tells an origin. */
const placeIn = ({ page, chosen, ...origin }: Origin, state: ViewState): Partial<ViewState> =>
  behindNumber(state, { id: page, ...origin }, chosen.sets, chosen.filters)

const isSameMark = (a: Origin, b: Origin): boolean =>
  a.page === b.page &&
  a.set === b.set &&
  a.metric === b.metric &&
  a.from === b.from &&
  JSON.stringify(a.chosen.filters) === JSON.stringify(b.chosen.filters)

type Props = {
  /** Name of the figure in the API: `gap`, `distribution`, `trend`. */
  readonly name: string
  /** What it is about, for links and the table: "Audience". */
  readonly label: string
  readonly told: Told
  /** What it is drawn from, of which a published site makes its files; absent on screens that are not published. */
  readonly reply?: FigureReply
  readonly files: FigureFiles
  /** Anchor of its metric on the Method screen. */
  readonly anchor: string
  /** Whether two such figures share the width of a printed page. */
  readonly isHalfOnPaper?: boolean
  /** Where marks lead other than to what stands behind them, and the words for it. */
  readonly leads?: Leads
}

export type Leads = {
  readonly placeOf: (origin: Origin) => Partial<ViewState>
  /** Of the link under the drawing, and of how the keys go. */
  readonly open: string
  readonly keys: string
}

/** Half of the paper less the gap. */
const halfPaperWidth = 324

export const Figure = ({
  name,
  label,
  told,
  reply,
  files,
  anchor,
  isHalfOnPaper = false,
  leads,
}: Props): JSX.Element => {
  const { words } = useReader()
  const { ref, width } = useWidth(isHalfOnPaper ? halfPaperWidth : paperWidth)
  const { go, state } = useNavigation()
  const { isMarked, isFull, toggle } = useMarking()
  const placeOf = leads?.placeOf ?? ((origin: Origin): Partial<ViewState> => placeIn(origin, state))
  const id = useId().replace(/[^a-zA-Z0-9]/g, '')
  const drawing = useMemo(
    () => (width > 0 ? told.svg({ width, margin: 0 }, screenTheme, `figure-${id}`) : null),
    [told, width, id],
  )
  const spans = useMemo(() => (width > 0 && told.spans !== null ? told.spans({ width, margin: 0 }) : []), [told, width])
  const brush = useBrush(spans)
  const hasDrawn = useRef(false)
  /** The period before one was chosen here. */
  const whole = useRef<Pick<ViewState, 'from' | 'to'>>({ from: null, to: null })
  const narrowTo = ({ from, to }: Pick<Stretch, 'from' | 'to'>): void => {
    whole.current = { from: state.from, to: state.to }
    brush.cancel()
    pointed.forget()
    go({ from, to, anchor: state.anchor })
  }
  const pointed = usePointed(ref, drawing)
  const origin = pointed.at === null ? null : (told.origins.marks[pointed.at] ?? null)
  const page = origin?.page ?? null
  useEffect(() => {
    if (drawing !== null && ref.current !== null) openToTab(ref.current)
  }, [drawing, ref])
  // A mark that stands elsewhere in the new drawing is followed there: a page that now stands out, say.
  const last = useRef(told)
  useLayoutEffect(() => {
    const before = pointed.at === null ? undefined : last.current.origins.marks[pointed.at]
    last.current = told
    if (before === undefined) return
    const next = told.origins.marks.findIndex((mark) => isSameMark(mark, before))
    if (next === pointed.at) return
    const element = ref.current?.querySelector<SVGElement>(`svg [data-index="${next}"]`) ?? null
    if (element === null || ref.current === null) pointed.forget()
    else if (ref.current.contains(document.activeElement)) focusOn(ref.current, element)
    else pointed.point(next)
  }, [told])
  const abouts = useMemo(
    () => told.origins.marks.map(({ from }, at) => ({ set: told.origins.sets?.[at] ?? 0, from })),
    [told],
  )
  const shell = words.shell.figure
  const hear = (event: KeyboardEvent): void => {
    const at = markOf(event.target)
    const behind = at === null ? undefined : told.origins.marks[at]
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    pointed.point(null)
    const isStretching = event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
    if (event.key === 'Enter' && brush.stretch !== null) narrowTo(brush.stretch)
    else if (event.key === 'Enter' && behind !== undefined) go(placeOf(behind))
    else if (event.key.toLowerCase() === 'm' && isPlain && behind !== undefined && behind.page !== null)
      toggle(behind.page)
    else if (event.key === 'Escape' && brush.stretch !== null) brush.cancel()
    else {
      walk(event, abouts)
      const now = markOf(document.activeElement)
      const reached = now === null ? undefined : told.origins.marks[now]
      if (isStretching && behind !== undefined && reached !== undefined) brush.extend(behind.from, reached.from)
      else if (!event.shiftKey) brush.cancel()
      if (event.key === 'Escape') pointed.forget()
    }
  }
  const release = (event: PointerEvent): void => {
    const drawn = brush.release()
    if (drawn === null) return
    // The click that ends a period opens no origin.
    hasDrawn.current = true
    setTimeout(() => {
      hasDrawn.current = false
    })
    event.preventDefault()
    narrowTo(drawn)
  }
  const click = (event: MouseEvent): void => {
    if (hasDrawn.current) return
    const at = pointed.under(event)
    const behind = at === null ? undefined : told.origins.marks[at]
    const isByFinger = event instanceof PointerEvent && event.pointerType === 'touch'
    // A finger has no hover: it is shown the line first, with the link in it.
    if (isByFinger) pointed.point(at)
    else if (behind === undefined) return
    else if (event.shiftKey && behind.page !== null) toggle(behind.page)
    else go(placeOf(behind))
  }
  return (
    <figure
      class={`figure figure-${name}`}
      aria-label={told.title}
      // For the generator of a published site, which keeps the drawing for readers without JavaScript.
      data-file={files.svg}
      onPointerLeave={() => pointed.point(null)}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the points inside take the focus, their keys are heard here */}
      <div
        class={pointed.at === null ? 'drawing' : 'drawing pointing'}
        ref={ref}
        onKeyDown={hear}
        onPointerDown={(event) => {
          const place = pointed.placeOf(event)
          if (place !== null && event.button === 0 && event.isPrimary) brush.press(place.x)
        }}
        onPointerUp={release}
        onPointerCancel={brush.cancel}
        onPointerMove={(event) => {
          const place = pointed.placeOf(event)
          if (place !== null && brush.move(place.x)) {
            event.currentTarget.setPointerCapture(event.pointerId)
            return
          }
          if (event.pointerType === 'touch') return
          const at = pointed.under(event)
          if (at !== null) pointed.point(at)
        }}
        onClick={click}
        onFocusOut={({ currentTarget, relatedTarget }) => {
          // On the way to the link under the drawing, or to nothing (a tap), what was pointed at stays.
          if (relatedTarget instanceof Node && currentTarget.parentNode?.contains(relatedTarget) !== true)
            pointed.forget()
        }}
        onFocusIn={(event) => pointed.focus(markOf(event.target))}
      >
        {drawing}
        {pointed.outline !== null && <Outlined {...pointed.outline} />}
        {brush.stretch !== null && (
          <div
            class="brush"
            style={{
              insetInlineStart: `${brush.stretch.x0}px`,
              inlineSize: `${brush.stretch.x1 - brush.stretch.x0}px`,
            }}
          />
        )}
      </div>
      {/* Not live: the point that takes the focus is announced with its own name, which says the same. */}
      <div class="told">
        <p class={width < narrowBelow ? 'described narrow' : 'described'}>
          <Said
            words={pointed.words}
            keys={leads?.keys ?? (isShown('origin') ? shell.keys : words.published.keys)}
            stretch={brush.stretch}
            canStretch={spans.length > 0}
          />{' '}
          {origin !== null && brush.stretch === null && (leads !== undefined || isShown('origin')) && (
            <Link to={placeOf(origin)}>{leads?.open ?? words.provenance.open}</Link>
          )}{' '}
          {page !== null && (
            <QuietButton
              label={isMarked(page) ? shell.unmark : shell.mark}
              isWorking={isFull && !isMarked(page)}
              onPress={() => toggle(page)}
            />
          )}
        </p>
      </div>
      <figcaption>
        <Link to={{ screen: 'method', anchor }}>{shell.method}</Link>
        {spans.length > 0 && (state.from !== null || state.to !== null) && (
          <QuietButton label={shell.wholePeriod} isWorking={false} onPress={() => go({ ...whole.current })} />
        )}
        <Downloads files={files} told={told} reply={reply ?? null} label={label} />
      </figcaption>
      <div class="beneath">
        <FigureHelp name={name} />
        <FigureNumbers told={told} placeOf={placeOf} isElsewhere={leads !== undefined} isOneOpen={isHalfOnPaper} />
      </div>
    </figure>
  )
}
