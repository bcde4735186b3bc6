// The screen of territories: where many caregivers meet few associative voices.

import type { JSX } from 'preact'
import { useReader } from '../ui/screen.ts'
import type { ViewProps } from './view.ts'

export const Territories = (_: ViewProps): JSX.Element => {
  const { words } = useReader()
  return <h1 tabIndex={-1}>{words.shell.screens.territories}</h1>
}
