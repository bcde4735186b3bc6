// What a published site says of itself at the foot of every screen: its version, the older ones, its data, that nobody is followed,
// and how to ask what it does not answer. Nothing of it where a server answers.

import type { JSX } from 'preact'
import { site } from '../../site.ts'
import { useReader } from '../../ui/screen.ts'

/** Where a screen that misses a reply leads for the rest. */
export const publicationAnchor = 'publication'
const versionDigits = 12

export const Publication = (): JSX.Element | null => {
  const { published } = useReader().words
  if (site === null) return null
  const { contentHash, folder, versions, dataPackage } = site
  return (
    <div id={publicationAnchor}>
      <p>{published.about(contentHash.slice(0, versionDigits))}</p>
      <p>{published.everything[dataPackage === null ? 'alone' : 'withData']}</p>
      <ul class="foot-links">
        <li>
          <a href={`${folder}${versions}`}>{published.versions}</a>
        </li>
        {dataPackage !== null && (
          <li>
            <a href={`${folder}${dataPackage}`} download>
              {published.dataPackage}
            </a>
          </li>
        )}
      </ul>
    </div>
  )
}
