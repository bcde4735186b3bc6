// What the Method screen says of topics: the rules by which texts are read, and how far the lists agree with people.

import type { JSX } from 'preact'
import type { Dataset } from '../../../data/model/contract.ts'
import { Link } from '../../ui/link.tsx'
import { useReader } from '../../ui/screen.ts'
import { Writes } from '../../ui/writes.tsx'
import { Agreements } from '../topics/agreement.tsx'
import { Lines } from './facts.tsx'

/** @param data null while it is not known what is shown */
export const TopicsMethod = ({ data }: { readonly data: Dataset | null }): JSX.Element => {
  const { topics, topicScreen } = useReader().words
  return (
    <>
      <Lines lines={topics.rules} />
      {data !== null && <Agreements data={data} changes="" />}
      <Writes>
        <p>
          <Link to={{ screen: 'topics', anchor: 'coding' }}>{topicScreen.toCode}</Link>
        </p>
      </Writes>
    </>
  )
}
