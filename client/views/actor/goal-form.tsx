// Setting a goal, or changing one: which measure, which value, by which day.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Goal } from '../../../data/model/contract.ts'
import { type MetricKey, metrics, shownValue } from '../../../data/model/metrics/index.ts'
import { Choice, Entry } from '../../ui/fields.tsx'
import { QuietButton } from '../../ui/quiet-button.tsx'
import { useReader } from '../../ui/screen.ts'

/** Measures that a board can set itself a value of. */
const offered: readonly MetricKey[] = ['followers', 'posting-frequency', 'interactions-per-post', 'comments-per-post']

/** What the form gives; `target` in the unit of the metric. */
export type Asked = Pick<Goal, 'metric' | 'target' | 'byDay' | 'note'>

type Props = {
  /** The goal to be changed; null: a new one. */
  readonly goal: Goal | null
  readonly isWorking: boolean
  readonly onSave: (asked: Asked) => void
  readonly onCancel: () => void
}

/** "1 500", "2,5" -> a number of at least 0; null for anything else. */
export const targetIn = (text: string): number | null => {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  return /^\d{1,12}(\.\d{1,6})?$/.test(plain) ? Number(plain) : null
}

export const GoalForm = ({ goal, isWorking, onSave, onCancel }: Props): JSX.Element => {
  const { words } = useReader()
  const { goals, ourPage } = words
  const [metric, setMetric] = useState<string>(goal?.metric ?? 'followers')
  const [target, setTarget] = useState(goal === null ? '' : String(shownValue(goal.metric, goal.target)))
  const [byDay, setByDay] = useState(goal?.byDay ?? '')
  const [note, setNote] = useState(goal?.note ?? '')
  const [isWrong, setWrong] = useState(false)
  const save = (event: Event): void => {
    event.preventDefault()
    const value = targetIn(target)
    setWrong(value === null)
    if (value === null) return
    const times = metrics.get(metric as MetricKey)?.shownTimes ?? 1
    onSave({
      metric,
      target: value / times,
      byDay: byDay === '' ? null : byDay,
      note: note.trim() === '' ? null : note,
    })
  }
  return (
    <form class="narrow" onSubmit={save}>
      {goal === null && (
        <Choice
          label={goals.metric}
          value={metric}
          options={offered.map((key) => ({ value: key, label: words.metrics[key].name }))}
          onChoose={setMetric}
        />
      )}
      <Entry
        label={goals.target}
        value={target}
        onEnter={setTarget}
        isRequired
        max={20}
        hint={
          <>
            {words.metrics[metric as MetricKey].unit}
            {isWrong && <strong class="fault">{ourPage.goals.notNumber}</strong>}
          </>
        }
      />
      <Entry label={goals.byDay} type="date" value={byDay} onEnter={setByDay} />
      <Entry label={goals.note} value={note} onEnter={setNote} max={500} />
      <p class="actions">
        <button type="submit" disabled={isWorking}>
          {goal === null ? goals.set : goals.save}
        </button>
        <QuietButton label={goals.cancel} isWorking={isWorking} onPress={onCancel} />
      </p>
    </form>
  )
}
