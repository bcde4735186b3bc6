// English. Same sections as French, which defines the type.

import { first } from './en/first.ts'
import { later } from './en/later.ts'
import type { Messages } from './fr.ts'

export const en: Messages = { ...first, ...later }
