// The fields of replies on the page of the API: those that all have in common first, then the others question by question.
// Their descriptions are those of the contract, in English.

import { Fragment, type JSX } from 'preact'
import { DataTable } from '../../ui/data-table.tsx'
import { useReader } from '../../ui/screen.ts'
import { type Operation, repliesOf } from './operations.ts'
import type { ReplyField } from './schema.ts'

/** The way to a field, which may break before each step. */
const Way = ({ path }: { readonly path: string }): JSX.Element => (
  <code class="way">
    {path.split('.').map((step, at) => (
      <Fragment key={at}>
        {at > 0 && (
          <>
            <wbr />.
          </>
        )}
        {step}
      </Fragment>
    ))}
  </code>
)

const Fields = ({ of, fields }: { readonly of: string; readonly fields: readonly ReplyField[] }): JSX.Element => {
  const { api } = useReader().words
  return (
    <details class="fields">
      <summary>{of}</summary>
      <DataTable
        caption={of}
        isCaptionHidden
        columns={[
          { label: api.field, kind: 'text' },
          { label: api.holds, kind: 'text' },
        ]}
        rows={fields.map(({ path, type, description }) => [
          <>
            <Way path={path} />
            <br />
            <code>{type}</code>
          </>,
          <span lang="en">{description}</span>,
        ])}
      />
    </details>
  )
}

export const RepliesOf = ({ operations }: { readonly operations: readonly Operation[] }): JSX.Element => {
  const { api } = useReader().words
  const { shared, own } = repliesOf(operations)
  return (
    <section aria-labelledby="replies">
      <h2 id="replies">{api.replies}</h2>
      <p>{api.repliesLead}</p>
      <Fields of={api.sharedFields} fields={shared} />
      {own.map(({ path, fields }) => (
        <Fields key={path} of={`GET ${path}`} fields={fields} />
      ))}
    </section>
  )
}
