// What holds for a whole table: what a row is, its platform, its page, its zone, how it writes dates and numbers. Found out
// of the file, there to be corrected.

import type { JSX } from 'preact'
import type { MappingOffer, PageRow } from '../../../../data/model/contract.ts'
import { rowKinds } from '../../../../data/model/mapping/mapping.ts'
import { platforms } from '../../../../data/model/platforms.ts'
import { zones } from '../../../../data/model/territories.ts'
import { Choice } from '../../../ui/fields.tsx'
import { useReader } from '../../../ui/screen.ts'
import { PageChoice } from '../upload/page-picker.tsx'
import { type About, asksOf, type Draft, has, isPageMissing, platformShown } from './mapping-draft.ts'

export type SettingProps = {
  readonly offer: MappingOffer
  readonly draft: Draft
  readonly pages: readonly PageRow[]
  readonly onChange: (draft: Draft) => void
}

export const PlatformChoice = ({
  draft,
  onChange,
  isOpen,
}: SettingProps & { readonly isOpen: boolean }): JSX.Element => {
  const { mapping } = useReader().words
  const isTold = has(draft, 'platform')
  const isShown = !isOpen || platformShown(draft) !== null || has(draft, 'page-address')
  const untold = isTold ? mapping.platformInColumn : isShown ? mapping.platformByAddress : mapping.choose
  return (
    <Choice
      label={mapping.platform}
      value={isTold ? '' : (draft.platform ?? '')}
      isRequired={!isTold && !isShown}
      options={[
        { value: '', label: untold },
        ...(isTold ? [] : [...platforms.values()].map(({ key, name }) => ({ value: key, label: name }))),
      ]}
      onChoose={(value) => onChange({ ...draft, platform: value === '' ? null : value })}
    />
  )
}

export const ZoneChoice = ({ draft, onChange }: SettingProps): JSX.Element => {
  const { mapping } = useReader().words
  const known = draft.zone === null || zones.includes(draft.zone) ? zones : [draft.zone, ...zones]
  return (
    <Choice
      label={mapping.zone}
      value={draft.zone ?? ''}
      options={[
        { value: '', label: mapping.zoneInTimes },
        ...known.map((name) => ({ value: name, label: name.replaceAll('_', ' ') })),
      ]}
      onChoose={(value) => onChange({ ...draft, zone: value === '' ? null : value })}
    />
  )
}

export const PageOfAll = ({ draft, pages, onChange }: SettingProps): JSX.Element => (
  <PageChoice
    label={useReader().words.mapping.page}
    platform={draft.platform}
    pages={pages}
    value={draft.page}
    onChoose={(page) => onChange({ ...draft, page })}
    isRequired={isPageMissing(draft)}
  />
)

/** What was found out of the whole file, to be corrected. What is asked above is not shown twice. */
export const MappingSettings = (props: SettingProps): JSX.Element | null => {
  const { mapping } = useReader().words
  const { offer, draft, onChange } = props
  const asked = new Set(asksOf(offer, draft).map(({ about }) => about))
  const isAsked = (about: About): boolean => asked.has(about)
  const isAllAsked = (['rows', 'platform', 'zone'] as const).every(isAsked)
  if (isAllAsked && draft.dayFirst === null && draft.decimal === null) return null
  return (
    <fieldset>
      <legend>{mapping.file}</legend>
      <div class="fields">
        {!isAsked('rows') && (
          <Choice
            label={mapping.rows}
            value={draft.rows ?? ''}
            options={rowKinds.map((kind) => ({ value: kind, label: mapping.rowKinds[kind] }))}
            onChoose={(value) => onChange({ ...draft, rows: rowKinds.find((kind) => kind === value) ?? draft.rows })}
          />
        )}
        {!isAsked('platform') && <PlatformChoice {...props} isOpen={false} />}
        {!isAsked('page') && isPageMissing(draft) && <PageOfAll {...props} />}
        {!isAsked('zone') && <ZoneChoice {...props} />}
        {!isAsked('day-order') && draft.dayFirst !== null && (
          <Choice
            label={mapping.dayOrder}
            value={draft.dayFirst ? 'day' : 'month'}
            options={[
              { value: 'day', label: mapping.dayFirst },
              { value: 'month', label: mapping.monthFirst },
            ]}
            onChoose={(value) => onChange({ ...draft, dayFirst: value === 'day' })}
          />
        )}
        {!isAsked('decimal-sign') && draft.decimal !== null && (
          <Choice
            label={mapping.decimal}
            value={draft.decimal}
            options={([',', '.'] as const).map((sign) => ({ value: sign, label: mapping.decimalSigns[sign] }))}
            onChoose={(value) => onChange({ ...draft, decimal: value === ',' ? ',' : '.' })}
          />
        )}
      </div>
    </fieldset>
  )
}
