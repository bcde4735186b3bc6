// Ways on for who finds a file read wrongly: to say what its columns contain, or which page it is of.

import type { JSX } from 'preact'
import type { Job } from '../../../../data/model/contract.ts'
import { useReader } from '../../../ui/screen.ts'
import { platformName } from '../../pages/page-facts.tsx'
import type { Instead } from './upload-shown.ts'

/** Containers of flat tables: their columns can be described. */
export const flat: readonly string[] = ['csv', 'xlsx']

type Props = { readonly job: Job; readonly onInstead: (instead: Instead) => void }

export const Otherwise = ({ job, onInstead }: Props): JSX.Element => {
  const { mapping } = useReader().words
  const { recognised } = job
  const platform = recognised?.needsPageOn ?? null
  return (
    <>
      {recognised !== null && flat.includes(recognised.format) && (
        <p>
          {job.mapping === null ? mapping.disagree : mapping.readBy(job.mapping.proposal.name)}{' '}
          <button type="button" class="quiet" onClick={() => onInstead('columns')}>
            {job.mapping === null ? mapping.disagreeAction : mapping.change}
          </button>
        </p>
      )}
      {platform !== null && (
        <p>
          {mapping.picker.readFor(platformName(platform))}{' '}
          <button type="button" class="quiet" onClick={() => onInstead('page')}>
            {mapping.picker.change}
          </button>
        </p>
      )}
    </>
  )
}
