// A link out of the product, for addresses that came from a file or a person: only web addresses become links, because
// `javascript:` is an address too. Anything else is shown as text, or as what stands for it.

import type { ComponentChildren } from 'preact'
import { isWebAddress } from '../../data/model/web-address.ts'

/** The address as a URL; null when it is none of the web's. */
export const webAddress = (text: string | null): URL | null =>
  text !== null && isWebAddress(text) ? new URL(text) : null

type Props = { readonly address: string | null; readonly children: ComponentChildren }

export const WebLink = ({ address, children }: Props): ComponentChildren =>
  webAddress(address) === null ? children : <a href={address ?? undefined}>{children}</a>
