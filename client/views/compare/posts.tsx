// Which posts are looked at: topics, calls, formats, only those that speak of caregivers, and at which age they are counted.

import type { JSX } from 'preact'
import { columnFormats } from '../../../data/model/post-columns.ts'
import { callKeys, topicKeys } from '../../../data/model/topics/themes.ts'
import type { ListFilter } from '../../question.ts'
import { Entry, Tick } from '../../ui/fields.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'

type Group = {
  readonly filter: ListFilter
  readonly label: string
  readonly names: readonly (readonly [string, string])[]
}

const Ticks = ({ filter, label, names }: Group): JSX.Element => {
  const { state, go } = useNavigation()
  const { question } = state
  const chosen = (question.filters[filter] ?? '').split(',').filter((key) => key !== '')
  const change = (key: string, isOn: boolean): void => {
    const keys = names.map(([known]) => known).filter((known) => (known === key ? isOn : chosen.includes(known)))
    const { [filter]: _, ...others } = question.filters
    go({ question: { ...question, filters: keys.length === 0 ? others : { ...others, [filter]: keys.join(',') } } })
  }
  return (
    <fieldset class="ticks">
      <legend>{label}</legend>
      {names.map(([key, name]) => (
        <Tick key={key} label={name} isOn={chosen.includes(key)} onChange={(isOn) => change(key, isOn)} />
      ))}
    </fieldset>
  )
}

/** @param hasAge whether counts at equal age are offered: not where posts are shown as they were last read */
export const Posts = ({ hasAge = true }: { readonly hasAge?: boolean }): JSX.Element => {
  const { state, go } = useNavigation()
  const { words, formats } = useReader()
  const { compare, topics, names } = words
  const { question } = state
  const groups: readonly Group[] = [
    { filter: 'topic', label: compare.topics, names: topicKeys.map((key) => [key, topics.names[key]]) },
    { filter: 'call', label: compare.calls, names: callKeys.map((key) => [key, topics.calls[key]]) },
    { filter: 'format', label: compare.formats, names: columnFormats.map((key) => [key, names.formats[key]]) },
  ]
  const chosen = groups.flatMap(({ filter, names: known }) =>
    known.filter(([key]) => (question.filters[filter] ?? '').split(',').includes(key)).map(([, name]) => name),
  )
  const said = [...chosen, ...(question.onTopic ? [compare.onTopic] : [])]
  return (
    <details class="posts-chosen">
      <summary>
        {compare.which} <span class="hint chosen">{said.length === 0 ? compare.noFilter : formats.list(said)}</span>
      </summary>
      <div class="tick-groups">
        {groups.map((group) => (
          <Ticks key={group.filter} {...group} />
        ))}
      </div>
      <Tick
        label={compare.onTopic}
        isOn={question.onTopic}
        onChange={(onTopic) => go({ question: { ...question, onTopic } })}
      />
      <p class="hint">{compare.onTopicHint}</p>
      {hasAge && (
        <Entry
          label={compare.age}
          value={question.age === null ? '' : String(question.age)}
          hint={compare.ageHint}
          max={3}
          onEnter={(text) => {
            const age = /^[1-9]\d{0,2}$/.test(text) ? Number(text) : null
            if (age !== question.age && (text === '' || age !== null)) go({ question: { ...question, age } }, 'replace')
          }}
        />
      )}
    </details>
  )
}
