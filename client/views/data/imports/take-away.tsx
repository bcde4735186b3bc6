// Taking one's data away: a data package of all of it or of a part, or all of it in lines of JSON. The import reads both back.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { PageRow } from '../../../../data/model/contract.ts'
import { type TextChoice, textChoices } from '../../../../data/model/own-export.ts'
import { camps } from '../../../../data/model/records.ts'
import { exportAddress, isDownloadRefused, packageAddress } from '../../../api.ts'
import { Choice, Entry, Tick } from '../../../ui/fields.tsx'
import { useReader } from '../../../ui/screen.ts'
import { platformName } from '../../pages/page-facts.tsx'

type Choices = {
  readonly platform: string
  readonly camp: string
  readonly from: string
  readonly to: string
  readonly texts: TextChoice
}
const allOfIt: Choices = { platform: '', camp: '', from: '', to: '', texts: 'allowed' }

/** What was chosen as a query; what was left open is not in it. */
const queryOf = ({ platform, camp, from, to, texts }: Choices) => ({
  ...(platform !== '' && { platform }),
  ...(camp !== '' && { set: `camp:${camp}` }),
  ...(from !== '' && { from }),
  ...(to !== '' && { to }),
  texts,
})

const Package = ({ pages }: { readonly pages: readonly PageRow[] }): JSX.Element => {
  const { words } = useReader()
  const { take } = words.dataPackage
  const [choices, setChoices] = useState(allOfIt)
  const [refused, setRefused] = useState<Choices | null>(null)
  const choose = (change: Partial<Choices>): void => setChoices({ ...choices, ...change })
  /** A browser would tell of a refused download in words of its own. */
  const download = async (event: MouseEvent): Promise<void> => {
    event.preventDefault()
    const address = packageAddress(queryOf(choices))
    if (await isDownloadRefused(address).catch(() => false)) setRefused(choices)
    else location.assign(address)
  }
  const { platform, camp, from, to, texts } = choices
  const platforms = [...new Set(pages.map((page) => page.platform))].sort()
  const isWrong = from !== '' && to !== '' && from > to
  return (
    <>
      <div class="fields">
        <Choice
          label={take.platform}
          value={platform}
          options={[
            { value: '', label: take.allPlatforms },
            ...platforms.map((value) => ({ value, label: platformName(value) })),
          ]}
          onChoose={(value) => choose({ platform: value })}
        />
        <Choice
          label={take.camp}
          value={camp}
          options={[
            { value: '', label: take.allPages },
            ...camps.map((value) => ({ value, label: words.sets.camps.article[value].label })),
          ]}
          onChoose={(value) => choose({ camp: value })}
        />
        <Entry label={take.from} type="date" value={from} onEnter={(value) => choose({ from: value })} />
        <Entry label={take.to} type="date" value={to} onEnter={(value) => choose({ to: value })} />
        <Choice
          label={take.texts}
          value={texts}
          options={textChoices.map((value) => ({ value, label: take.textChoices[value] }))}
          onChoose={(value) => choose({ texts: textChoices.find((one) => one === value) ?? 'allowed' })}
        />
      </div>
      <p class="actions">
        {isWrong ? (
          <output>{take.wrongOrder}</output>
        ) : (
          <a class="main-action" href={packageAddress(queryOf(choices))} onClick={download} download>
            {take.download}
          </a>
        )}
        {refused === choices && <output>{take.noMatch}</output>}
      </p>
    </>
  )
}

const Lines = (): JSX.Element => {
  const { export: said } = useReader().words.transfer
  const [isWithText, setWithText] = useState(false)
  return (
    <>
      <p>{said.text}</p>
      <p class="hint">{said.withoutText}</p>
      <Tick label={said.withText} isOn={isWithText} onChange={setWithText} />
      <p class="actions">
        <a class="main-action" href={exportAddress(isWithText)} download>
          {said.download}
        </a>
      </p>
    </>
  )
}

export const TakeAway = ({ pages }: { readonly pages: readonly PageRow[] }): JSX.Element => {
  const { take } = useReader().words.dataPackage
  return (
    <>
      <p>{take.text}</p>
      <Package pages={pages} />
      <details>
        <summary>{take.lines}</summary>
        <Lines />
      </details>
    </>
  )
}
