// The screen of accessibility.

import type { JSX } from 'preact'
import { useReader } from '../ui/screen.ts'

export const Accessibility = (): JSX.Element => {
  const { accessibility } = useReader().words
  return <h1 tabIndex={-1}>{accessibility.title}</h1>
}
