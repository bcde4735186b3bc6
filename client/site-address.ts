// The address of a screen in a published site <-> what it shows: the same words as where a server answers, below the folder of the
// site, each screen a folder of its own, which any plain file server finds.

import { addressOf, stateOf, type ViewState } from './location.ts'

const parted = (address: string): readonly [path: string, rest: string] => {
  const end = address.search(/[?#]/)
  return end === -1 ? [address, ''] : [address.slice(0, end), address.slice(end)]
}

/** `/visibilite/compare/?from=2025-01`. @param folder of the site, with a slash at both ends */
export const addressInSite = (folder: string, state: ViewState): string => {
  const [path, rest] = parted(addressOf(state))
  const below = path.slice(1)
  return `${folder}${below}${below === '' ? '' : '/'}${rest}`
}

/** Reads an address (or its part from the path on). One outside of the folder is no screen. */
export const stateInSite = (folder: string, address: string): ViewState => {
  const { pathname, search, hash } = new URL(address, 'http://porte-voix.invalid')
  const below = `${pathname}/`.startsWith(folder) ? pathname.slice(folder.length) : null
  const path = below === null ? pathname : `/${below.replace(/(^|\/)index\.html$/, '$1')}`
  const state = stateOf(`http://porte-voix.invalid${path}${search}${hash}`)
  return below === null ? { ...state, screen: null } : state
}
