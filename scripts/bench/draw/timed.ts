// A drawing timed from data in hand to the frame that shows it, in an otherwise empty page.

import { render } from 'preact'

export const place = (): HTMLElement => {
  const found = document.getElementById('place')
  if (found === null) throw new Error('the page has no #place')
  return found
}

/** After the next frame is on the screen: the callback comes before it is painted, the message after. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      port2.postMessage(null)
    })
  })

/** @returns milliseconds from the call to the frame that shows what it drew */
export const timed = async (draw: () => void): Promise<number> => {
  await painted()
  const start = performance.now()
  draw()
  await painted()
  return performance.now() - start
}

export const cleared = async (): Promise<void> => {
  render(null, place())
  place().replaceChildren()
  await painted()
}
