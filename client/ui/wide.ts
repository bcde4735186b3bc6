// Whether the window has room for what a phone folds away. The bound is the one of styles/devices.css.

import { useEffect, useState } from 'preact/hooks'

export const useWide = (): boolean => {
  const [query] = useState(() => matchMedia('(min-width: 48.01rem)'))
  const [isWide, setWide] = useState(query.matches)
  useEffect(() => {
    const read = (): void => setWide(query.matches)
    query.addEventListener('change', read)
    return () => query.removeEventListener('change', read)
  }, [query])
  return isWide
}
