// The page on the API: the questions there are, their parameters in one vocabulary, and examples to run as they are. The
// questions come from the server's own description of itself (OpenAPI), so that none is missing here.

import type { JSX } from 'preact'
import { ask } from '../api.ts'
import { DataTable } from '../ui/data-table.tsx'
import { useReader } from '../ui/screen.ts'
import { Answered } from './answered.tsx'
import { examples } from './api/examples.ts'
import { type Operation, operationsOf } from './api/operations.ts'
import { RepliesOf } from './api/replies.tsx'
import { useRequest } from './request.ts'

/** Where Porte-voix answers by default: on the page, where it does. */
const usualOrigin = 'http://localhost:4310'

const Routes = ({ operations }: { readonly operations: readonly Operation[] }): JSX.Element => {
  const { api } = useReader().words
  const everywhere = (name: string): boolean => operations.every(({ parameters }) => parameters.includes(name))
  const takers = (name: string): string =>
    everywhere(name)
      ? ''
      : operations
          .filter(({ parameters }) => parameters.includes(name))
          .map(({ path }) => path)
          .join(', ')
  const asked = new Set(operations.flatMap(({ parameters }) => parameters))
  const named = Object.entries(api.parameters).filter(([name]) => asked.has(name))
  return (
    <>
      <section aria-labelledby="routes">
        <h2 id="routes">{api.routes}</h2>
        <DataTable
          caption={api.routes}
          isCaptionHidden
          columns={[
            { label: api.route, kind: 'text' },
            { label: api.answers, kind: 'text' },
          ]}
          rows={operations.map(({ path, summary }) => [
            <code key={path}>GET {path}</code>,
            <span lang="en">{summary}</span>,
          ])}
        />
      </section>
      <section aria-labelledby="parameters">
        <h2 id="parameters">{api.parametersTitle}</h2>
        <p>{api.parametersLead}</p>
        <DataTable
          caption={api.parametersTitle}
          isCaptionHidden
          columns={[
            { label: api.parameter, kind: 'text' },
            { label: api.meaning, kind: 'text' },
            { label: api.takenBy, kind: 'text' },
          ]}
          rows={named.map(([name, meaning]) => [<code key={name}>{name}</code>, meaning, takers(name)])}
        />
      </section>
      <RepliesOf operations={operations} />
    </>
  )
}

export const Api = (): JSX.Element => {
  const { api } = useReader().words
  const description = useRequest('openapi', (signal) => ask('openapi', { signal }))
  return (
    <>
      <h1 tabIndex={-1}>{api.title}</h1>
      <p class="lead">{api.lead}</p>
      <p>{api.start}</p>
      <ul class="lines">
        {api.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <Answered request={description} size="page">
        {(document) => <Routes operations={operationsOf(document)} />}
      </Answered>
      <section aria-labelledby="examples">
        <h2 id="examples">{api.examples}</h2>
        <p>{api.examplesLead}</p>
        {examples.map(({ key, files }) => (
          <section key={key} aria-labelledby={`example-${key}`}>
            <h3 id={`example-${key}`}>{api.example[key]}</h3>
            {files.map(({ language, text }) => (
              <details key={language} open={language === 'curl'}>
                <summary>{language}</summary>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
                <pre tabIndex={0} lang="en">
                  <code>{text.replaceAll(usualOrigin, location.origin)}</code>
                </pre>
              </details>
            ))}
          </section>
        ))}
      </section>
    </>
  )
}
