// A thread in which the client itself runs, in a document without a window (happy-dom): it is shown one address after the other,
// and what it asks is answered by the thread that started it. So the replies that a published site keeps are those that its
// readers' browsers ask for, by no list of their own.

import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { type Element, Window } from 'happy-dom'
import type { Order, Part, Seen, VisitorData, Word } from './messages.ts'

const { info, client } = workerData as VisitorData
const port = parentPort
if (port === null) throw new Error('the visitor runs in a thread of its own')
const say = (word: Word): void => port.postMessage(word)

/** A folder at the top of a host that there is not: nothing is asked of it. */
const origin = 'http://porte-voix.invalid'
const window = new Window({ url: `${origin}/`, width: 1280, height: 900 })
const { document } = window
// A browser says what it was given; here nothing is loaded, and the text of the script is all that is read.
document.write(
  `<!doctype html><html lang="fr"><head><script type="application/json" id="site">${JSON.stringify(info).replaceAll('<', '\\u003c')}</script></head><body><div id="app"></div></body></html>`,
)

const waiting = new Map<number, (order: Order & { readonly kind: 'reply' }) => void>()
let lastAsked = 0

/** Answers by what stands behind `#` in the address of a reply (data/model/site.ts). */
const ask = async (address: string): Promise<Response> => {
  const request = address.split('#')[1]
  if (request === undefined) throw new TypeError(`the client asks for what is no reply: ${address}`)
  lastAsked += 1
  const id = lastAsked
  const { status, body } = await new Promise<Order & { readonly kind: 'reply' }>((resolve) => {
    waiting.set(id, resolve)
    say({ kind: 'asks', id, request })
  })
  return new Response(body, { status })
}

/** What happy-dom has no eyes for: nothing is ever laid out, so that figures are told and not drawn, and all is near. */
class Unseen {
  readonly #tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void
  constructor(tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
    this.#tell = tell
  }
  observe(): void {
    setImmediate(() => this.#tell([{ isIntersecting: true }]))
  }
  disconnect(): void {}
}
class Unmeasured {
  observe(): void {}
  disconnect(): void {}
}

const borrowed = [
  'document',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'navigator',
  'matchMedia',
  'getComputedStyle',
  'scrollTo',
  'addEventListener',
  'removeEventListener',
  'Node',
  'Element',
  'HTMLElement',
  'SVGElement',
  'Event',
  'MouseEvent',
  'PointerEvent',
] as const
const given: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    borrowed.map((name) => {
      const value: unknown = window[name]
      const isFunction = typeof value === 'function' && /^[a-z]/.test(name)
      return [name, isFunction ? value.bind(window) : value]
    }),
  ),
  window,
  fetch: ask,
  IntersectionObserver: Unseen,
  ResizeObserver: Unmeasured,
  requestAnimationFrame: (then: () => void) => setImmediate(then),
  cancelAnimationFrame: (frame: NodeJS.Immediate) => clearImmediate(frame),
}
for (const [name, value] of Object.entries(given))
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
// Letters are for drawings.
Object.defineProperty(document, 'fonts', { value: { load: async () => [] }, configurable: true })

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })

/** Milliseconds of a look, looks without anything on its way that are enough, and after which a screen has failed. */
const lookMs = 4
const calmLooks = 4
const patienceMs = 60_000

/** Waits until nothing is asked, nothing loads and the heading stands there. */
const settled = async (): Promise<void> => {
  const started = performance.now()
  for (let calm = 0; calm < calmLooks; ) {
    if (performance.now() - started > patienceMs) throw new Error(`${document.title}: something never came`)
    await pause(lookMs)
    const isCalm =
      waiting.size === 0 && document.querySelector('main h1') !== null && document.querySelector('.loading') === null
    calm = isCalm ? calm + 1 : 0
  }
}

const told = new Set(['H1', 'H2', 'H3', 'P', 'LI'])
/** What is there to press, to fill in or to open, and what a figure says to those who have its drawing. */
const operatedTags = new Set([
  'NAV',
  'FORM',
  'FIELDSET',
  'DIALOG',
  'DETAILS',
  'FIGURE',
  'FIGCAPTION',
  'BUTTON',
  'TABLE',
])
const operatedClasses = ['downloads', 'actions', 'notice', 'not-printed', 'running']
const isOperated = (element: Element): boolean =>
  operatedTags.has(element.tagName) ||
  element.getAttribute('role') === 'alert' ||
  operatedClasses.some((name) => element.classList.contains(name))

const textOf = (text: string | null): string => (text ?? '').replaceAll(/[^\S\u00a0\u202f]+/g, ' ').trim()

const hasTold = (element: Element): boolean =>
  [...element.children].some((child) => told.has(child.tagName) || hasTold(child))

/** Walked by hand: selectors take several times as long here. Of an entry with parts of its own, these are told. */
const partsIn = (element: Element): readonly Part[] => {
  if (isOperated(element)) return []
  const within = [...element.children].flatMap(partsIn)
  if (!told.has(element.tagName) || hasTold(element)) return within
  const text = textOf(element.textContent)
  return text === '' ? [] : [{ tag: element.tagName.toLowerCase(), text }]
}

const seenNow = (): Seen => ({
  title: document.title,
  parts: [...document.querySelectorAll('main')].flatMap(partsIn),
  figures: [...document.querySelectorAll('main figure[data-file]')].flatMap((figure) => {
    const address = figure.getAttribute('data-file')
    return address === null ? [] : [{ address, title: figure.getAttribute('aria-label') ?? '' }]
  }),
})

let isOpen = false
const visit = async (address: string): Promise<void> => {
  window.history.pushState(null, '', address)
  if (!isOpen) {
    isOpen = true
    await import(pathToFileURL(client).href)
  } else window.dispatchEvent(new window.PopStateEvent('popstate'))
  await settled()
  say({ kind: 'seen', seen: seenNow() })
}

port.on('message', (order: Order) => {
  if (order.kind === 'visit')
    visit(order.address).catch((error: unknown) => {
      say({ kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    })
  else {
    const then = waiting.get(order.id)
    waiting.delete(order.id)
    then?.(order)
  }
})
