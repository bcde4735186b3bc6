// The files of a frozen figure as they usually are, and the window in which their language, look and size are chosen.

import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Reply } from '../../../data/model/contract.ts'
import { figureFormats } from '../../../data/model/figure-file.ts'
import { citationAddress } from '../../api.ts'
import { useReader } from '../../ui/screen.ts'
import { ShareButton } from '../../ui/share/button.tsx'
import { toldFrozen } from './told.ts'

export const FrozenFiles = ({ frozen }: { readonly frozen: Reply<'citation'> }): JSX.Element => {
  const reader = useReader()
  const { screen: said } = reader.words.citation
  const { id, cited } = frozen
  const told = useMemo(() => (cited === null ? null : toldFrozen(frozen, reader)), [frozen, reader])
  // What cannot be drawn any more still has its numbers.
  const formats = cited === null ? (['json'] as const) : figureFormats
  const addressOf = (format: string): string => citationAddress(id, `figure.${format}`, reader.language)
  return (
    <>
      <p class="hint">{said.filesText}</p>
      <ul class="files">
        {formats.map((format) => (
          <li key={format}>
            <a href={addressOf(format)} download="">
              {said.file[format]}
            </a>
          </li>
        ))}
      </ul>
      {told !== null && (
        <p>
          {said.looksText} <ShareButton label={said.title} told={told} address={addressOf('svg')} />
        </p>
      )}
    </>
  )
}
