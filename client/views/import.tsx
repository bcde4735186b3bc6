// One import: who brought it, when, from which file, how it was read, what it changed and refused, what exports may contain
// of it; undone, repeated, its file erased.

import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Reply } from '../../data/model/contract.ts'
import { defaultZone } from '../../data/model/territories.ts'
import type { Reader } from '../../data/model/words/index.ts'
import { sourceName, variantName } from '../../data/model/words/names.ts'
import { indicatorName } from '../../data/model/words/territories.ts'
import { ask, pictureAddress } from '../api.ts'
import { Link } from '../ui/link.tsx'
import { useNavigation, useReader } from '../ui/screen.ts'
import { WebLink } from '../ui/web-link.tsx'
import { Answered } from './answered.tsx'
import { ChangesOf } from './data/imports/changes.tsx'
import { hasCounters } from './data/imports/counters.ts'
import { Counts } from './data/imports/counts.tsx'
import { ImportLife } from './data/imports/import-life.tsx'
import { NeedsBrought } from './data/imports/needs-brought.tsx'
import { RejectedFile, StoredRejections } from './data/imports/rejections.tsx'
import { useRequest } from './request.ts'
import { statedDay } from './stated.ts'
import type { ViewProps } from './view.ts'

type Detail = Reply<'import'>

/** 12 400 -> "12,4 ko" in the reader's words. */
const sizeText = (bytes: number, tag: string): string => {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  const at = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)))
  return new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: units[at] ?? 'byte',
    unitDisplay: at === 0 ? 'long' : 'short',
    maximumSignificantDigits: 3,
  }).format(bytes / 1000 ** at)
}

const ToImport = ({ id }: { readonly id: number }): JSX.Element => {
  const { words } = useReader()
  return <Link to={{ screen: 'import', id }}>{words.provenance.imports.number(String(id))}</Link>
}

/** As what a table of need was read; nothing for any other file, and what each line says itself. */
const needFacts = (
  need: Detail['origin']['need'],
  reader: Reader,
): readonly (readonly [string, ComponentChildren])[] => {
  const { facts } = reader.words.needImport
  if (need === undefined) return []
  const { indicator, label, column } = need
  return [
    ...(indicator === null ? [] : [[facts.indicator, indicatorName({ key: indicator, label }, reader)] as const]),
    ...(column === null ? [] : [[facts.column, column] as const]),
  ]
}

const useFacts = ({ import: row, origin }: Detail): readonly (readonly [string, ComponentChildren])[] => {
  const reader = useReader()
  const { words, formats, language } = reader
  const { imports: texts, by, licences, parts } = words.provenance
  const { facts } = texts
  const instant = (at: string): string => formats.instant(at, defaultZone)
  const licence = licences[origin.licence]
  const { mapping, stated } = origin
  return [
    [facts.by, by[row.by]],
    [facts.when, instant(row.importedAt)],
    ...(row.undoneAt === null ? [] : [[facts.undone, instant(row.undoneAt)] as const]),
    ...(row.replaces === null ? [] : [[facts.replaces, <ToImport key="to" id={row.replaces} />] as const]),
    ...(origin.replacedBy === null ? [] : [[facts.replacedBy, <ToImport key="to" id={origin.replacedBy} />] as const]),
    [facts.file, row.file],
    [facts.size, sizeText(row.bytes, formats.tag)],
    [facts.sha256, <code key="hash">{row.sha256}</code>],
    [facts.source, sourceName(reader, row.source)],
    ...(row.variant === null ? [] : [[facts.variant, variantName(reader, row.variant)] as const]),
    ...(hasCounters(row.source)
      ? [
          [
            facts.observed,
            stated === null
              ? `${instant(row.observedAt)} (${row.isObservedAtEstimated ? texts.estimated : texts.ofFile})`
              : statedDay(reader, stated.observedOn),
          ] as const,
        ]
      : []),
    ...(row.zone === null ? [] : [[facts.zone, row.zone] as const]),
    ...(origin.coversFrom === null || origin.coversTo === null
      ? []
      : [
          [
            facts.covers,
            texts.coverage(formats.day(origin.coversFrom.slice(0, 10)), formats.day(origin.coversTo.slice(0, 10))),
          ] as const,
        ]),
    ...(origin.actor === null ? [] : [[facts.actor, origin.actor] as const]),
    ...(origin.page === null
      ? []
      : [
          [
            facts.page,
            <WebLink key="page" address={origin.page}>
              {origin.page}
            </WebLink>,
          ] as const,
        ]),
    [facts.licence, `${licence.name}. ${licence.text}`],
    [facts.share, new Intl.ListFormat(language).format(origin.mayShare.map((part) => parts[part]))],
    [facts.columns, origin.columns.length === 0 ? texts.nested : origin.columns.join(', ')],
    ...(origin.ignoredColumns === null || origin.ignoredColumns.length === 0
      ? []
      : [[facts.ignored, origin.ignoredColumns.join(', ')] as const]),
    ...(mapping === null
      ? []
      : [
          [
            facts.mapping,
            `${mapping.name}${words.commands.colon}${Object.entries(mapping.columns)
              .map(([field, column]) => texts.mapped(column, field))
              .join(', ')}`,
          ] as const,
        ]),
    ...needFacts(origin.need, reader),
    [facts.bytes, row.areBytesKept ? texts.kept : texts.notKept],
    ...(origin.coversFrom !== null ? [[facts.text, row.isTextKept ? texts.textKept : texts.textNotKept] as const] : []),
  ]
}

const Known = ({ detail, onChange }: { readonly detail: Detail; readonly onChange: () => void }): JSX.Element => {
  const { words } = useReader()
  const { import: row, origin, needs } = detail
  const facts = useFacts(detail)
  return (
    <>
      <p class="lead">{words.provenance.imports.heading(row.file)}</p>
      <Counts counts={row} />
      <ImportLife row={row} onChange={onChange} replacedBy={origin.replacedBy} />
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {origin.hasPicture && (
        <figure class="picture">
          <img src={pictureAddress(row.id)} alt={words.provenance.origin.picture} />
        </figure>
      )}
      {needs !== undefined && <NeedsBrought row={row} needs={needs} />}
      {row.undoneAt === null && row.updated > 0 && needs === undefined && <ChangesOf row={row} />}
      {row.rejected > 0 && (
        <>
          <StoredRejections id={row.id} rows={row.rejected} />
          <RejectedFile id={row.id} />
        </>
      )}
    </>
  )
}

export const Import = ({ datasets }: ViewProps): JSX.Element => {
  const { id } = useNavigation().state
  const { words } = useReader()
  const { imports } = words.provenance
  const [version, setVersion] = useState(0)
  const detail = useRequest(id === null ? null : `import ${id} ${version}`, (signal) =>
    ask('import', { params: { id: id ?? 0 }, signal }),
  )
  const { retry } = datasets
  return (
    <>
      <h1 tabIndex={-1}>{imports.title}</h1>
      <Answered request={detail} size="page">
        {(known) => (
          <Known
            detail={known}
            onChange={() => {
              setVersion((count) => count + 1)
              retry()
            }}
          />
        )}
      </Answered>
      <p>
        <Link to={{ screen: 'data', anchor: 'imports', id: null }}>{imports.back}</Link>
      </p>
    </>
  )
}
