// What the Overview shows under its first figures: effort and return, share of voice, what changed. Fetched when it comes near
// the window or the rest has had its time; its height is kept free until then.

import type { JSX } from 'preact'
import type { Dataset } from '../../../data/model/contract.ts'
import { defaultPeriod } from '../../../data/model/periods.ts'
import { defaultZone } from '../../../data/model/territories.ts'
import { Below } from '../../ui/below.tsx'
import { Guard } from '../../ui/guard.tsx'
import { useLoaded } from '../../ui/loaded.ts'
import { Loading, Outdated } from '../../ui/notice.tsx'
import { useReader } from '../../ui/screen.ts'
import { Since } from './since.tsx'

const Fetched = ({ data, part }: { readonly data: Dataset; readonly part: 'Effort' | 'Voice' }): JSX.Element => {
  const { value, hasFailed } = useLoaded(true, () => import('./further.tsx'))
  if (hasFailed) return <Outdated />
  if (value === null) return <Loading size="figure-waiting" />
  const Part = value[part]
  return <Part data={data} />
}

type Props = {
  readonly data: Dataset
  /** Instant of the newest post shown; null without posts. */
  readonly newestPostAt: string | null
}

export const Later = ({ data, newestPostAt }: Props): JSX.Element => {
  const { compare, overview } = useReader().words
  return (
    <>
      <section aria-labelledby="effort">
        <h2 id="effort">{compare.effort}</h2>
        <p class="explain">{compare.effortLead}</p>
        <Below size="figure-waiting">
          {() => (
            <Guard>
              <Fetched data={data} part="Effort" />
            </Guard>
          )}
        </Below>
      </section>
      <section aria-labelledby="voice">
        <h2 id="voice">{compare.voice}</h2>
        <p class="explain">{compare.voiceLead}</p>
        <Below size="figure-waiting">
          {() => (
            <Guard>
              <Fetched data={data} part="Voice" />
            </Guard>
          )}
        </Below>
      </section>
      {newestPostAt !== null && (
        <section id="since" aria-labelledby="since-title">
          <h2 id="since-title">{overview.since.title}</h2>
          <Below size="list">
            {() => (
              <Guard>
                <Since data={data} month={defaultPeriod(newestPostAt, defaultZone).to} />
              </Guard>
            )}
          </Below>
        </section>
      )}
    </>
  )
}
