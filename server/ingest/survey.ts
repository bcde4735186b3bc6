// What is found out of a file by going through all of its bytes once, before any of it is read: its hash, and whether it
// is UTF-8 from end to end.

import { createHash } from 'node:crypto'
import { type FirstLook, lookAt } from '../formats/encoding.ts'

export type Survey = { readonly sha256: string; readonly look: FirstLook }

/** @param goOn throws when the person has had enough */
export const surveyOf = (path: string, goOn: () => void = () => {}): Survey => {
  const hash = createHash('sha256')
  const look = lookAt(path, (bytes) => {
    goOn()
    hash.update(bytes)
  })
  return { sha256: hash.digest('hex'), look }
}
