// Which page a file is of, where the file does not say it: one of the known pages by its name, or any by its address.

import type { JSX } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Job, PageRow } from '../../../../data/model/contract.ts'
import { pageAddressOf } from '../../../../data/model/platforms.ts'
import { Choice, type Option, type OptionGroup } from '../../../ui/fields.tsx'
import { useReader } from '../../../ui/screen.ts'
import { platformName } from '../../pages/page-facts.tsx'
import { addressOfPage } from '../mapping/mapping-draft.ts'
import type { UploadJob } from './upload-job.ts'

const other = 'other:'

/** Says at the field what is wrong with it, so that a form cannot be sent; nothing for an empty message. */
export const useValidity = <E extends HTMLInputElement | HTMLSelectElement>(message: string) => {
  const field = useRef<E>(null)
  useEffect(() => field.current?.setCustomValidity(message), [message])
  return field
}

type AddressProps = {
  readonly platform: string | null
  readonly value: string
  readonly onEnter: (text: string) => void
}

const Address = ({ platform, value, onEnter }: AddressProps): JSX.Element => {
  const { picker } = useReader().words.mapping
  const id = useId()
  const page = pageAddressOf(value)
  const isWrong = value.trim() !== '' && (page === null || (platform !== null && page.platform !== platform))
  const message = platform === null ? picker.wrongAny : picker.wrong(platformName(platform))
  const field = useValidity<HTMLInputElement>(isWrong ? message : '')
  return (
    <div class="field">
      <label for={id}>{picker.address}</label>
      <input
        id={id}
        ref={field}
        type="text"
        inputMode="url"
        required
        maxLength={500}
        value={value}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onEnter(event.currentTarget.value)}
      />
      <small id={`${id}-hint`} class="hint">
        {isWrong ? message : picker.example}
      </small>
    </div>
  )
}

type Props = {
  readonly label: string
  /** Only pages of this platform; null: of any. */
  readonly platform: string | null
  readonly pages: readonly PageRow[]
  /** Address of the page; empty while there is none. */
  readonly value: string
  readonly onChoose: (address: string) => void
  readonly isRequired: boolean
}

export const PageChoice = ({ label, platform, pages, value, onChoose, isRequired }: Props): JSX.Element => {
  const { words, language } = useReader()
  const { mapping } = words
  const byName = new Intl.Collator(language).compare
  const known = pages.flatMap((page) => {
    const address = addressOfPage(page)
    return address === null || (platform !== null && page.platform !== platform) ? [] : [{ ...page, address }]
  })
  const isKnown = known.some(({ address }) => address === value)
  const [isOther, setOther] = useState(known.length === 0 || (value !== '' && !isKnown))
  const keys = [...new Set(known.map((page) => page.platform))]
  const groups: readonly OptionGroup[] = keys.map((key) => ({
    label: platformName(key),
    options: known
      .filter((page) => page.platform === key)
      .map(({ address, name }): Option => ({ value: address, label: name }))
      .toSorted((a, b) => byName(a.label, b.label)),
  }))
  return (
    <>
      {known.length > 0 && (
        <Choice
          label={label}
          value={isOther ? other : value}
          options={[{ value: '', label: mapping.choose }, ...groups, { value: other, label: mapping.picker.other }]}
          isRequired={isRequired}
          onChoose={(chosen) => {
            setOther(chosen === other)
            onChoose(chosen === other ? '' : chosen)
          }}
        />
      )}
      {isOther && <Address platform={platform} value={value} onEnter={onChoose} />}
    </>
  )
}

/** Platforms that the page of the file can be on; none where its rows name their pages. */
const platformsAsked = ({ recognised }: Job): readonly string[] =>
  [recognised?.needsPageOn ?? null, recognised?.orPageOn ?? null].filter((key) => key !== null)

/** `Facebook`, or `Facebook ou Instagram`. */
export const namesAsked = (job: Job, language: string): string =>
  new Intl.ListFormat(language, { type: 'disjunction' }).format(platformsAsked(job).map(platformName))

/** Nothing for a file whose rows name their pages. */
export const PagePicker = ({
  job,
  pages,
  upload,
}: {
  readonly job: Job
  readonly pages: readonly PageRow[]
  readonly upload: UploadJob
}): JSX.Element | null => {
  const { words, language } = useReader()
  const { picker } = words.mapping
  const [page, setPage] = useState('')
  const asked = platformsAsked(job)
  const [platform = null, ...others] = asked
  if (platform === null) return null
  const send = (event: Event): void => {
    event.preventDefault()
    upload.reread({ page: page.trim() })
  }
  return (
    <form class="narrow" onSubmit={send}>
      <p>{picker.text}</p>
      <PageChoice
        label={picker.page(namesAsked(job, language))}
        platform={others.length === 0 ? platform : null}
        pages={pages.filter((known) => asked.includes(known.platform))}
        value={page}
        onChoose={setPage}
        isRequired
      />
      <p class="actions">
        <button type="submit" class="main-action">
          {picker.read}
        </button>
      </p>
    </form>
  )
}
