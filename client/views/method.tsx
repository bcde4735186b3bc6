import type { JSX } from 'preact'
export const Method = (): JSX.Element => <h1>M</h1>
