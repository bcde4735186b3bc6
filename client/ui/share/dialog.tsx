// Sharing a figure, in a window of its own: its files in the look one chooses, its citation, its markup for other sites. Loaded
// when it is first asked for.

import type { JSX } from 'preact'
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { captionHeight, embedWidths, iframeSnippet, imageSnippet } from '../../../data/model/embedding.ts'
import { drawingThemes } from '../../../data/model/figure-file.ts'
import { isLanguage, languageTags } from '../../../data/model/languages.ts'
import { languageNames } from '../../../data/model/words/language-names.ts'
import type { Told } from '../../charts/chart.ts'
import { Choice, Tick } from '../fields.tsx'
import { useCite, useReader } from '../screen.ts'
import { CiteButton } from './cite-button.tsx'
import { Copied } from './copied.tsx'
import {
  embeddedAddresses,
  type FileKind,
  figureIn,
  fileAddress,
  fileKinds,
  isLoopback,
  type Look,
  pictureKinds,
} from './shared-address.ts'

type Props = {
  /** What the figure is about. */
  readonly label: string
  readonly told: Told
  /** Address of the figure as a file, with what stands out in it. */
  readonly address: string
  readonly onClose: () => void
}

export const ShareDialog = ({ label, told, address, onClose }: Props): JSX.Element => {
  const { words } = useReader()
  const cite = useCite()
  const { dialog: say } = words.embedding
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    dialog.current?.showModal()
  }, [])
  const figure = useMemo(() => figureIn(address), [address])
  // It was cited already, and follows nothing.
  const isFrozen = 'citation' in figure
  const asked = figure.query.get('lang') ?? document.documentElement.lang
  const [look, setLook] = useState<Look>({
    lang: isLanguage(asked) ? asked : 'fr',
    theme: 'light',
    isTransparent: false,
    picture: '2',
  })
  const change = (part: Partial<Look>): void => setLook((before) => ({ ...before, ...part }))
  const width = embedWidths.wide
  /** As drawn in the language of the screen: the other one may take a line more or less. */
  const height = useMemo(() => told.height({ width }), [told])
  const { page, picture } = embeddedAddresses(figure, look)
  const absolute = (path: string): string => new URL(path, location.origin).href
  const shown = { title: told.title, width }
  const optionsOf = <K extends string>(names: Readonly<Record<K, string>>, keys: readonly K[]) =>
    keys.map((value) => ({ value, label: names[value] }))
  const link = (kind: FileKind): JSX.Element => (
    <li key={kind}>
      <a href={fileAddress(figure, kind, look)} download="">
        {say.kinds[kind]}
      </a>
    </li>
  )
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the window closes it, which Escape does by itself
    <dialog
      ref={dialog}
      class="share"
      aria-labelledby={`${id}-title`}
      onClose={onClose}
      onClick={({ target }) => target === dialog.current && dialog.current?.close()}
    >
      <div class="inside">
        <h2 id={`${id}-title`}>{say.title(label)}</h2>
        <fieldset>
          <legend>{say.look}</legend>
          <Choice
            label={say.language}
            value={look.lang}
            options={optionsOf(languageNames, languageTags)}
            onChoose={(lang) => isLanguage(lang) && change({ lang })}
          />
          <Choice
            label={say.theme}
            value={look.theme}
            options={optionsOf(say.themes, drawingThemes)}
            onChoose={(value) => change({ theme: drawingThemes.find((theme) => theme === value) ?? 'light' })}
          />
          <Choice
            label={say.picture}
            value={look.picture}
            options={optionsOf(say.pictures, pictureKinds)}
            onChoose={(value) => change({ picture: pictureKinds.find((kind) => kind === value) ?? '2' })}
          />
          <Tick label={say.ground} isOn={look.isTransparent} onChange={(isTransparent) => change({ isTransparent })} />
        </fieldset>
        <section aria-labelledby={`${id}-files`}>
          <h3 id={`${id}-files`}>{say.files}</h3>
          <p>{say.filesText}</p>
          <ul class="kinds">{fileKinds.map(link)}</ul>
        </section>
        {cite !== null && !isFrozen && (
          <section aria-labelledby={`${id}-cite`}>
            <h3 id={`${id}-cite`}>{say.cite}</h3>
            <p>{say.citeText}</p>
            <CiteButton
              cite={cite}
              address={fileAddress(figure, 'svg', look)}
              onCited={() => dialog.current?.close()}
            />
          </section>
        )}
        <section aria-labelledby={`${id}-embed`}>
          <h3 id={`${id}-embed`}>{say.embed}</h3>
          <p>{isFrozen ? say.embedFrozenText : say.embedText}</p>
          {isLoopback(location.hostname) && <p class="notice">{say.local}</p>}
          <Copied
            label={say.frame}
            text={iframeSnippet({ ...shown, address: absolute(page), height: height + captionHeight })}
          />
          <Copied label={say.image} text={imageSnippet({ ...shown, address: absolute(picture), height })} />
          <Copied label={say.link} text={absolute(picture)} />
          <Copied label={say.oembed} text={absolute(`/api/oembed?${new URLSearchParams({ url: absolute(page) })}`)} />
        </section>
        <button type="button" class="main-action" onClick={() => dialog.current?.close()}>
          {say.close}
        </button>
      </div>
    </dialog>
  )
}
