// The figures of the pages as files of a version: drawings for readers without JavaScript, and one picture a screen and language
// for links on other sites. Each is made once, by the application, as a download of it would be.

import { join } from 'node:path'
import { replyFile } from '../../data/model/site.ts'
import type { Picture } from './html.ts'
import type { Seen } from './messages.ts'

export type Drawings = {
  /** Makes the drawings of a page. */
  readonly of: (seen: Seen) => Promise<readonly Picture[]>
  /** Makes the picture of a page for links; null for a page without a figure. */
  readonly card: (seen: Seen) => Promise<string | null>
}

const parted = (address: string): { readonly path: string; readonly query: URLSearchParams } => {
  const { pathname, searchParams } = new URL(address, 'http://porte-voix.invalid')
  return { path: pathname, query: searchParams }
}

/** @param save writes what stands at an address of the application @param folder of the version */
export const drawingsIn = (folder: string, save: (address: string, path: string) => Promise<void>): Drawings => {
  const made = new Map<string, Promise<void>>()
  const make = async (path: string, query: URLSearchParams, kind: string, extension: string): Promise<string> => {
    const name = `${kind}/${replyFile(path, query)
      .replace(/^figures-/, '')
      .replace(/\.json$/, '')}.${extension}`
    const making = made.get(name) ?? save(`${path}?${query}`, join(folder, name))
    made.set(name, making)
    await making
    return name
  }
  return {
    of: async ({ figures }) => {
      const pictures: Picture[] = []
      for (const { address, title } of figures) {
        const { path, query } = parted(address)
        pictures.push({ file: await make(path, query, 'figures', 'svg'), title, address })
      }
      return pictures
    },
    card: async ({ figures }) => {
      const [first] = figures
      if (first === undefined) return null
      const { path, query } = parted(first.address)
      query.set('shape', 'card')
      query.set('scale', '1')
      return make(path.replace(/\.svg$/, '.png'), query, 'cards', 'png')
    },
  }
}
