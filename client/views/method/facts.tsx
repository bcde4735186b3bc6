// How the Method screen sets what it tells: names with their values, lists, paragraphs.

import type { ComponentChildren, JSX } from 'preact'
import { useReader } from '../../ui/screen.ts'

export type Fact = readonly [name: string, value: ComponentChildren]

export const Facts = ({ facts }: { readonly facts: readonly Fact[] }): JSX.Element => (
  <dl class="facts">
    {facts.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)

export const Lines = ({ lines }: { readonly lines: readonly string[] }): JSX.Element => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)

export const Paragraphs = ({ lines }: { readonly lines: readonly string[] }): JSX.Element => (
  <>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </>
)

/** Formula, limits and source of an entry: folded, so that a reader finds the entry first; its address opens it. */
export const FoldedFacts = ({ facts }: { readonly facts: readonly Fact[] }): JSX.Element => (
  <details>
    <summary>{useReader().words.method.details}</summary>
    <Facts facts={facts} />
  </details>
)
