// What the thread that runs the client (visitor.ts) and the one that answers it (visits.ts) say to each other.

import type { SiteInfo } from '../../data/model/site.ts'

export type VisitorData = {
  /** As the pages of the site will say it: the client asks what a reader's would. */
  readonly info: SiteInfo
  /** File of the built client. */
  readonly client: string
}

export type Order =
  | { readonly kind: 'visit'; readonly address: string }
  | { readonly kind: 'reply'; readonly id: number; readonly status: number; readonly body: string }

/** A part of the text of a page, by the element it stands in: `h1`, `h2`, `h3`, `p` or `li`. */
export type Part = { readonly tag: string; readonly text: string }

/** A screen once nothing is on its way any more. */
export type Seen = {
  readonly title: string
  /** Headings, sentences and lists, without what is there to press or to fill in. */
  readonly parts: readonly Part[]
  /** Addresses of its figures as files, `/api/figures/gap.svg?...`, with what each shows. */
  readonly figures: readonly { readonly address: string; readonly title: string }[]
}

export type Word =
  | { readonly kind: 'asks'; readonly id: number; readonly request: string }
  | { readonly kind: 'seen'; readonly seen: Seen }
  | { readonly kind: 'failed'; readonly message: string }
