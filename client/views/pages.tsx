// The screen of pages: who was heard of when, and whose each page is.

import type { JSX } from 'preact'
import { useReader } from '../ui/screen.ts'

export const Pages = (): JSX.Element => {
  const { pagesScreen } = useReader().words
  return <h1 tabIndex={-1}>{pagesScreen.title}</h1>
}
