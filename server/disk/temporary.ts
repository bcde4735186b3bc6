// A folder for what an archive holds, while it is read.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'

export const temporaryFolder = (): { readonly path: string; readonly remove: () => void } => {
  const path = mkdtempSync(resolve(tmpdir(), 'porte-voix-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}
