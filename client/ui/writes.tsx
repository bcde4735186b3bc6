// What is there to write, or to ask of a server: nothing of it stands in a published site, which only reads.

import type { ComponentChildren } from 'preact'
import { isPublished } from '../site.ts'

export const Writes = ({ children }: { readonly children: ComponentChildren }): ComponentChildren =>
  isPublished ? null : children
