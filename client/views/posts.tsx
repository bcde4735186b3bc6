// The screen of posts: found by their words, with what they got.

import type { JSX } from 'preact'
import { useReader } from '../ui/screen.ts'

export const Posts = (): JSX.Element => {
  const { postsScreen } = useReader().words
  return <h1 tabIndex={-1}>{postsScreen.title}</h1>
}
