// Pictures of public pages that come with typed numbers, kept beside the received files under their hash: what a person
// saw when the number was read. Recognised by their first bytes, never by a name.

import { createHash } from 'node:crypto'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import type { Store } from '../store/open.ts'
import { folderOf, forgetBytes, keptBytes } from './received.ts'

/** Bytes that a picture may have. */
export const largestPicture = 5 * 2 ** 20

const kinds = [
  { extension: '.png', type: 'image/png', starts: [[0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]]] },
  { extension: '.jpg', type: 'image/jpeg', starts: [[0, [0xff, 0xd8, 0xff]]] },
  {
    extension: '.webp',
    type: 'image/webp',
    starts: [
      [0, [0x52, 0x49, 0x46, 0x46]],
      [8, [0x57, 0x45, 0x42, 0x50]],
    ],
  },
] as const

const kindOf = (bytes: Uint8Array): (typeof kinds)[number] | null =>
  kinds.find(({ starts }) =>
    starts.every(([at, values]) => values.every((value, index) => bytes[at + index] === value)),
  ) ?? null

/** Keeps a picture for an import, in place of the one it had. @returns false, and keeps nothing, when it is none of the known kinds */
export const keepPicture = (store: Store, importId: number, bytes: Uint8Array): boolean => {
  const kind = kindOf(bytes)
  if (kind === null) return false
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const before = store.lives.making(importId)?.pictureSha256 ?? null
  if (store.file !== ':memory:' && keptBytes(store.file, sha256) === null) {
    mkdirSync(folderOf(store.file), { recursive: true })
    const kept = `${folderOf(store.file)}/${sha256}${kind.extension}`
    writeFileSync(`${kept}.${process.pid}.part`, bytes)
    renameSync(`${kept}.${process.pid}.part`, kept)
  }
  store.lives.setPicture(importId, sha256)
  if (before !== null && before !== sha256 && !store.lives.isPictureElsewhere(before, importId))
    forgetBytes(store.file, before)
  return true
}

/** Where the picture of an import is kept, and its media type; null when it has none. */
export const pictureOf = (store: Store, importId: number): { readonly path: string; readonly type: string } | null => {
  const sha256 = store.lives.making(importId)?.pictureSha256 ?? null
  const path = sha256 === null ? null : keptBytes(store.file, sha256)
  const kind = path === null ? undefined : kinds.find(({ extension }) => path.endsWith(extension))
  return path === null || kind === undefined ? null : { path, type: kind.type }
}
