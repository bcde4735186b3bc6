// A text of one's own, read by the lists as they are, in the browser: what they find, and what of it counts.

import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { countedTerms } from '../../../data/model/topics/edits.ts'
import { type Finding, topicReader } from '../../../data/model/topics/reader.ts'
import type { ThemeKey } from '../../../data/model/topics/themes.ts'
import { Entry } from '../../ui/fields.tsx'
import { useReader } from '../../ui/screen.ts'
import { Facts } from '../method/facts.tsx'
import type { HeldLists } from './held.ts'
import { Marked } from './marked.tsx'

type Found = { readonly theme: ThemeKey; readonly counted: readonly string[]; readonly others: readonly string[] }

/** Each list once, in the order of the text, with the terms that count and those that do not. */
const byList = (findings: readonly Finding[]): readonly Found[] =>
  [...new Set(findings.map(({ theme }) => theme))].map((theme) => {
    const termsThat = (count: boolean): readonly string[] => [
      ...new Set(findings.filter((one) => one.theme === theme && one.counts === count).flatMap(({ terms }) => terms)),
    ]
    return { theme, counted: termsThat(true), others: termsThat(false) }
  })

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
            <Facts
              facts={byList(findings).map(({ theme, counted, others }) => [
                topics.names[theme],
                <>
                  {counted.length > 0 && (
                    <>
                      {counted.join(', ')} <small>({topicScreen.counts})</small>
                    </>
                  )}{' '}
                  {others.length > 0 && (
                    <>
                      {others.join(', ')} <small>({topicScreen.countsNot})</small>
                    </>
                  )}
                </>,
              ])}
            />
          </>
        )}
      </div>
    </section>
  )
}
