// The published, read-only site: what each of its pages says of itself, and under which file name it keeps the reply to a
// question. The generator writes by these rules and the client reads by them.

import { shortHash } from './short-hash.ts'

/** In `<script type="application/json" id="site">` of each page; absent where a server answers. */
export type SiteInfo = {
  /**
   * From the page to the folder in which the screens stand: `./`, `../`, `../../`. That is the folder of the site, that of one
   * language in it (`en/`) or that of an older version (`v/0123456789ab/`). The site works from any folder of any host.
   */
  readonly root: string
  /** Folder of this version, from `root`: `v/0123456789ab/`; `../v/0123456789ab/` in that of a language, `` in its own. */
  readonly version: string
  /** SHA-256 of all content it was made of. */
  readonly contentHash: string
  /** Day on which it was published, `2026-11-23`. */
  readonly publishedOn: string
  /** Version of Porte-voix that made it, `1.0.0`: files of figures made in the browser name it. */
  readonly program: string
  readonly data: 'real' | 'demo'
  /** Screens that were published: those of client/location.ts by their names. */
  readonly screens: readonly string[]
  readonly hasTexts: boolean
  /** Where it stands, when the person in charge has said so: `https://aidants.example/visibilite/`; null: not known. */
  readonly address: string | null
  /** The data package, from `root`; null: none was published. */
  readonly dataPackage: string | null
  /** The page that lists every version, from `root`. */
  readonly versions: string
}

/** One spelling of a request for what is published: `GET /api/compare?data=demo&grid=article`, words in order. */
export const requestText = (path: string, query: URLSearchParams): string => {
  const words = [...query].toSorted(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0))
  return `${path}?${new URLSearchParams(words)}`
}

/** Name of the file, in the folder of the version, that keeps a reply: `compare-0123456789abcdef.json`. */
export const replyFile = (path: string, query: URLSearchParams): string => {
  const route = path.replace(/^\/api\//, '').replaceAll(/[^a-z0-9]+/gi, '-')
  return `${route.slice(0, 60)}-${shortHash(requestText(path, query))}.json`
}

/**
 * Address of the file that keeps a reply, from the page. What is asked stands behind `#`, which no browser sends: so the generator
 * knows, when it runs the client, which replies are missing, and a person who looks on which one it is.
 */
export const replyAddress = ({ root, version }: SiteInfo, path: string, query: URLSearchParams): string =>
  `${root}${version}data/${replyFile(path, query)}#${requestText(path, query)}`
