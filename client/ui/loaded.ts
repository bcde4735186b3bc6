// Code that is fetched when it is first wanted, so that the first screen stays light.

import { useEffect, useState } from 'preact/hooks'

type Held<T> = { readonly value: T | null; readonly hasFailed: boolean }

/**
 * @param load may change at each render: it is called once, when it is first wanted
 * @returns `value` null until it is there; `hasFailed`: it did not come, as after an update of the program
 */
export const useLoaded = <T extends object>(isWanted: boolean, load: () => Promise<T>): Held<T> => {
  const [held, setHeld] = useState<Held<T>>({ value: null, hasFailed: false })
  const isAsked = isWanted && held.value === null
  useEffect(() => {
    if (!isAsked) return
    load().then(
      (value) => setHeld({ value, hasFailed: false }),
      (reason: unknown) => {
        console.error(reason)
        setHeld({ value: null, hasFailed: true })
      },
    )
  }, [isAsked])
  return held
}
