// What territories get of a table of need, before anything is stored, and as what the table was read.

import type { JSX } from 'preact'
import type { NeedOffer } from '../../../../data/model/contract.ts'
import { indicatorName } from '../../../../data/model/words/territories.ts'
import { useReader } from '../../../ui/screen.ts'
import { NeedTable, useNeedText } from '../imports/need-table.tsx'

type Props = { readonly need: NeedOffer; readonly onChange: () => void }

export const NeedPreview = ({ need, onChange }: Props): JSX.Element => {
  const reader = useReader()
  const { needImport: texts } = reader.words
  const { answers, values } = need
  const needText = useNeedText()
  const isReplaced = values.some(({ before }) => before !== null)
  return (
    <>
      <p>
        {answers.indicator === null
          ? texts.readByLines
          : texts.readAs(
              indicatorName({ key: answers.indicator, label: answers.label }, reader),
              answers.column ?? '',
            )}{' '}
        <button type="button" class="quiet" onClick={onChange}>
          {texts.change}
        </button>
      </p>
      {values.length > 0 && (
        <NeedTable
          caption={texts.values}
          rows={values}
          more={
            isReplaced
              ? [
                  {
                    label: texts.columns.before,
                    kind: 'number',
                    cell: ({ before, unit }) => (before === null ? '' : needText(before, unit)),
                  },
                ]
              : []
          }
          line={({ line }) => String(line)}
        />
      )}
      {isReplaced && <p class="hint">{texts.replaces}</p>}
    </>
  )
}
