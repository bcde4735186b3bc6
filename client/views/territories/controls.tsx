// What the map is asked: départements or régions, what stands for need, what is shown, after how many days a page is silent, and
// the two numbers of the rule, which is said in words. All of it is in the address.

import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { usualSilence } from '../../../data/model/presence.ts'
import { territoryLevels } from '../../../data/model/records.ts'
import { usualNeed } from '../../../data/model/territories/need.ts'
import { shows, usualShow } from '../../../data/model/territories/shows.ts'
import { type Thresholds, usualThresholds } from '../../../data/model/territories/under-served.ts'
import { indicatorName } from '../../../data/model/words/territories.ts'
import { Choice } from '../../ui/fields.tsx'
import { Link } from '../../ui/link.tsx'
import { QuietButton } from '../../ui/quiet-button.tsx'
import { useNavigation, useReader } from '../../ui/screen.ts'
import { silences } from '../pages/query.ts'
import { askedIn, factorText } from './asked.ts'
import { withWord } from './change.ts'
import type { TerritoriesReply, TerritoryReply } from './numbers.ts'

type Shared = Pick<TerritoriesReply, 'indicator' | 'indicators'>

/** Départements or régions: links, since each is a map of its own. */
const Levels = (): JSX.Element => {
  const { state } = useNavigation()
  const { level: words } = useReader().words.territoriesScreen
  const { level } = askedIn(state)
  return (
    <nav class="levels" aria-label={words.label}>
      <ul>
        {territoryLevels.map((one) => (
          <li key={one}>
            <Link
              to={withWord(state, 'level', one === 'region' ? one : null)}
              current={one === level ? 'true' : undefined}
            >
              {words[one]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export const NeedChoice = ({ reply }: { readonly reply: Shared }): JSX.Element => {
  const { state, go } = useNavigation()
  const reader = useReader()
  const { need: words } = reader.words.territoriesScreen
  return (
    <Choice
      label={words.label}
      value={reply.indicator.key}
      options={reply.indicators.map((indicator) => {
        const name = indicatorName(indicator, reader)
        return { value: indicator.key, label: indicator.estimated > indicator.known / 2 ? words.estimated(name) : name }
      })}
      onChoose={(key) => go(withWord(state, 'need', key === usualNeed ? null : key), 'replace')}
    />
  )
}

const SilenceChoice = (): JSX.Element => {
  const { state, go } = useNavigation()
  const { words, formats } = useReader()
  const { silence } = words.pagesScreen
  const { silentAfter } = askedIn(state)
  const offered = [...new Set([...silences, silentAfter])].toSorted((a, b) => a - b)
  return (
    <Choice
      label={silence.after}
      value={String(silentAfter)}
      options={offered.map((days) => ({ value: String(days), label: silence.days(days, formats) }))}
      onChoose={(days) => go(withWord(state, 'silentAfter', days === String(usualSilence) ? null : days), 'replace')}
    />
  )
}

/** A number of the rule: taken over when the field is left or Enter is pressed, so that no half of it is asked. */
const Factor = ({ word }: { readonly word: keyof Thresholds }): JSX.Element => {
  const id = useId()
  const { state, go } = useNavigation()
  const { rule } = useReader().words.territoriesScreen
  return (
    <div class="field">
      <label for={id}>{rule[word]}</label>
      <input
        id={id}
        type="number"
        min={0}
        max={20}
        step={0.05}
        value={askedIn(state).thresholds[word]}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) =>
          go(withWord(state, word, factorText(currentTarget.value, usualThresholds[word])), 'replace')
        }
      />
      <small id={`${id}-hint`} class="hint">
        {rule.hints[word]}
      </small>
    </div>
  )
}

export const Rule = (): JSX.Element => {
  const { state, go } = useNavigation()
  const { words, formats } = useReader()
  const { rule } = words.territoriesScreen
  const { thresholds } = askedIn(state)
  const isUsual =
    thresholds.needAbove === usualThresholds.needAbove && thresholds.voiceBelow === usualThresholds.voiceBelow
  const { needAbove: _need, voiceBelow: _voice, ...usual } = state.local
  const said = { need: formats.number(thresholds.needAbove), voice: formats.number(thresholds.voiceBelow) }
  return (
    <details class="rule">
      <summary>{isUsual ? rule.title : rule.changed(said)}</summary>
      <p>{rule.text(said)}</p>
      <p>{rule.unsure}</p>
      <form class="fields" aria-label={rule.title} onSubmit={(event) => event.preventDefault()}>
        <Factor word="needAbove" />
        <Factor word="voiceBelow" />
      </form>
      <p class="actions">
        {!isUsual && (
          <QuietButton label={rule.usual} isWorking={false} onPress={() => go({ local: usual }, 'replace')} />
        )}
        <Link to={{ screen: 'method', anchor: 'territories' }}>{rule.method}</Link>
      </p>
    </details>
  )
}

export const Controls = ({ reply }: { readonly reply: TerritoriesReply | TerritoryReply }): JSX.Element => {
  const { state, go } = useNavigation()
  const { show: words, controls } = useReader().words.territoriesScreen
  return (
    <>
      <Levels />
      <form class="territory-choices" aria-label={controls} onSubmit={(event) => event.preventDefault()}>
        <div class="fields">
          <NeedChoice reply={reply} />
          <Choice
            label={words.label}
            value={askedIn(state).show}
            options={shows.map((show) => ({ value: show, label: words.shows[show] }))}
            onChoose={(show) => go(withWord(state, 'show', show === usualShow ? null : show), 'replace')}
          />
          <SilenceChoice />
        </div>
      </form>
    </>
  )
}
