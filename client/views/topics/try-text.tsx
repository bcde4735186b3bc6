// A text of one's own, read by the lists as they are, in the browser: what they find, and what of it counts.

import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { countedTerms } from '../../../data/model/topics/edits.ts'
import { type Finding, topicReader } from '../../../data/model/topics/reader.ts'
import { Entry } from '../../ui/fields.tsx'
import { useReader } from '../../ui/screen.ts'
import type { HeldLists } from './held.ts'
import { Marked } from './marked.tsx'

/** Each list once, in the order of the text; what counts and what does not apart. */
const grouped = (findings: readonly Finding[]) => {
  const rows = new Map<string, Finding>()
  for (const finding of findings) {
    const key = `${finding.theme} ${finding.counts}`
    const terms = [...(rows.get(key)?.terms ?? []), ...finding.terms]
    rows.set(key, { ...finding, terms: [...new Set(terms)] })
  }
  return [...rows].map(([key, finding]) => ({ key, ...finding }))
}

export const TryText = ({ held }: { readonly held: HeldLists }): JSX.Element => {
  const { words } = useReader()
  const { topicScreen, topics } = words
  const [text, setText] = useState('')
  const terms = useMemo(() => countedTerms(held.rows), [held.rows])
  const reader = useMemo(() => topicReader(terms), [terms])
  const findings = reader.findIn(text)
  const found = terms.filter((term) =>
    findings.some((finding) => finding.theme === term.theme && finding.terms.includes(term.term)),
  )
  return (
    <section aria-labelledby="try">
      <h2 id="try">{topicScreen.tryTitle}</h2>
      <Entry label={topicScreen.tryLabel} value={text} lines={4} onEnter={setText} />
      <div role="status" class="tried">
        {text.trim() !== '' && findings.length === 0 && <p>{topicScreen.tryNone}</p>}
        {findings.length > 0 && (
          <>
            <h3>{topicScreen.tryFound}</h3>
            <blockquote>
              <Marked text={text} terms={found} />
            </blockquote>
            <ul>
              {grouped(findings).map((row) => (
                <li key={row.key}>
                  <strong>{topicScreen.countOf(topics.names[row.theme], row.terms.join(', '))}</strong>{' '}
                  <small>({row.counts ? topicScreen.counts : topicScreen.countsNot})</small>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}
