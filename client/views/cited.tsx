// A figure that was frozen to be cited: as it was, of what data, whether these have changed since, its files, its citation in four
// formats and the paragraph of methods in each language.

import type { ComponentChildren, JSX } from 'preact'
import { citationFormats, citationIn, hashShown } from '../../data/model/citation.ts'
import type { Reply } from '../../data/model/contract.ts'
import { screenOf } from '../../data/model/screen-of-figure.ts'
import { ask } from '../api.ts'
import { opening, stateOf, type ViewState } from '../location.ts'
import { Link } from '../ui/link.tsx'
import { useNavigation, useReader } from '../ui/screen.ts'
import { Copied } from '../ui/share/copied.tsx'
import { isLoopback } from '../ui/share/shared-address.ts'
import { Answered } from './answered.tsx'
import { FrozenDrawing } from './cited/drawing.tsx'
import { FrozenFiles } from './cited/files.tsx'
import { useRequest } from './request.ts'

type Frozen = Reply<'citation'>
type Cited = NonNullable<Frozen['cited']>
type OfFigure = { readonly frozen: Frozen }

type PartProps = { readonly id: string; readonly title: string; readonly children: ComponentChildren }
const Part = ({ id, title, children }: PartProps): JSX.Element => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)

/** The screen on which the question is asked today; the language and the look of the reader stay. */
const todayOf = ({ figure, question }: Frozen): Partial<ViewState> => {
  const { lang: _lang, theme: _theme, ...asked } = stateOf(screenOf(figure, new URLSearchParams(question)))
  const { lang: _l, theme: _t, ...usual } = opening
  return { ...usual, ...asked }
}

/** Of what data it is, and whether these are still the same. */
const Standing = ({ frozen }: OfFigure): JSX.Element => {
  const { words, formats } = useReader()
  const { screen: said } = words.citation
  const { data, contentHash, version, madeAt, isCurrent } = frozen
  const day = formats.day(frozen.cited?.fr.madeOn ?? madeAt.slice(0, 10))
  return (
    <>
      {data === 'demo' && <p class="notice">{words.citation.invented}</p>}
      <p class="lead">{said.frozen({ day, hash: contentHash.slice(0, hashShown), version })}</p>
      <p>
        {isCurrent === true ? said.same : said.changed} <Link to={todayOf(frozen)}>{said.today}</Link>
      </p>
    </>
  )
}

const Citations = ({ cited }: { readonly cited: Cited }): JSX.Element => {
  const reader = useReader()
  const { screen: said } = reader.words.citation
  const inLanguage = cited[reader.language]
  // Where nobody has said how the world reaches this place, it is reached as the reader reached it, for the reader alone.
  const address = `${inLanguage.origin ?? location.origin}${inLanguage.path}`
  return (
    <Part id="cite" title={said.cite}>
      <Copied label={said.address} text={address} />
      {inLanguage.origin === null && isLoopback(location.hostname) && <p class="hint">{said.local}</p>}
      {inLanguage.publisher === null && <p class="hint">{said.publisher}</p>}
      <div class="at-length">
        {citationFormats.map((format) => (
          <Copied key={format} label={said.formats[format]} text={citationIn(format, inLanguage, reader).trimEnd()} />
        ))}
      </div>
    </Part>
  )
}

const Methods = ({ cited }: { readonly cited: Cited }): JSX.Element => {
  const { screen: said } = useReader().words.citation
  return (
    <Part id="methods" title={said.methods}>
      <p class="hint">{said.methodsText}</p>
      {(['fr', 'en'] as const).map((language) => (
        <div class="at-length" lang={language} key={language}>
          <Copied label={said.languages[language]} text={cited[language].methods} />
        </div>
      ))}
    </Part>
  )
}

const Shown = ({ frozen }: OfFigure): JSX.Element => {
  const { words } = useReader()
  const { screen: said } = words.citation
  const { cited } = frozen
  return (
    <>
      <Standing frozen={frozen} />
      {cited === null ? (
        <p class="notice">{said.unreadable}</p>
      ) : (
        <FrozenDrawing figure={frozen.figure} question={frozen.question} reply={frozen.reply} />
      )}
      <Part id="files" title={said.files}>
        <FrozenFiles frozen={frozen} />
      </Part>
      {cited !== null && <Citations cited={cited} />}
      {cited !== null && <Methods cited={cited} />}
    </>
  )
}

const Unknown = (): JSX.Element => {
  const { words } = useReader()
  return (
    <>
      <h1 tabIndex={-1}>{words.citation.screen.unknown}</h1>
      <p class="lead">{words.citation.screen.unknownText}</p>
      <p>
        <Link to={{ screen: 'overview', slug: null }}>{words.shell.toOverview}</Link>
      </p>
    </>
  )
}

export const CitedFigure = (): JSX.Element => {
  const { slug } = useNavigation().state
  const { words } = useReader()
  const id = slug ?? ''
  const request = useRequest(`citation ${id}`, (signal) => ask('citation', { params: { id }, signal }))
  if (request.problem?.problem?.code === 'no-citation') return <Unknown />
  return (
    <>
      <h1 tabIndex={-1}>{words.citation.screen.title}</h1>
      <Answered request={request} size="figure">
        {(frozen) => <Shown key={frozen.id} frozen={frozen} />}
      </Answered>
    </>
  )
}
