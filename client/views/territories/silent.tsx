// Pages of the voice that fell silent, territory by territory, the longest silence first; and apart from them the pages that
// speak to a whole région or to everyone, which count in no territory below.

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Dataset } from '../../../data/model/contract.ts'
import { bySilence } from '../../../data/model/presence.ts'
import { camps } from '../../../data/model/records.ts'
import { silenceText } from '../../../data/model/words/presence.ts'
import { byNumber } from '../../../data/model/words/sentence.ts'
import { territoryName } from '../../../data/model/words/territories.ts'
import { Link } from '../../ui/link.tsx'
import { campNameOf, useNavigation, useReader } from '../../ui/screen.ts'
import { WebLink } from '../../ui/web-link.tsx'
import { Answered } from '../answered.tsx'
import { CampSign } from '../pages/strip.tsx'
import { placeAt } from './change.ts'
import { territoryLabel } from './find.ts'
import { ListFile } from './list-file.tsx'
import { silentTable } from './lists.ts'
import { activityText, type TerritoriesReply } from './numbers.ts'
import { groupedByPlace, scopeOf } from './places.ts'
import { type VoicePage as Page, useVoices } from './voices.ts'

const shownAtOnce = 12

const PageLine = ({ page }: { readonly page: Page }): JSX.Element => {
  const reader = useReader()
  const { silent } = reader.words.territoriesScreen
  return (
    <li>
      <CampSign page={page} />{' '}
      <Link to={{ screen: 'pages', local: { q: page.name }, anchor: 'list' }}>{page.name}</Link>
      {', '}
      {silenceText(page, reader)}{' '}
      {page.address !== null && (
        <WebLink address={page.address}>
          {silent.see}
          <span class="unseen"> {page.name}</span>
        </WebLink>
      )}
    </li>
  )
}

type ListProps = { readonly pages: readonly Page[]; readonly reply: TerritoriesReply }

const Grouped = ({ pages, reply }: ListProps): JSX.Element => {
  const { state } = useNavigation()
  const reader = useReader()
  const { words, formats } = reader
  const { silent } = words.territoriesScreen
  const [shown, setShown] = useState(shownAtOnce)
  const { level } = reply
  const placed = pages.filter(({ territories }) => scopeOf(territories, level) === 'local')
  const local = placed.filter(({ isSilent }) => isSilent === true).toSorted(bySilence)
  const unknown = placed.filter(({ isSilent }) => isSilent === null).length
  const untold = unknown === 0 ? null : <p class="hint">{silent.unknown(unknown, formats)}</p>
  const groups = groupedByPlace(local, level)
  const hidden = groups.length - shown
  if (groups.length === 0)
    return (
      <>
        <p>{silent.none}</p>
        {untold}
      </>
    )
  return (
    <>
      <p>
        {silent.found({
          pages: words.shell.pages(local.length, formats),
          places: byNumber(words.territories.level[level].counted, groups.length, reader),
        })}
      </p>
      {untold}
      <ul class="by-territory">
        {groups.slice(0, shown).map(([key, own]) => (
          <li key={key}>
            <h3>
              <Link to={placeAt(state, key)}>{territoryLabel(key)}</Link>
            </h3>
            <ul>
              {own.map((page) => (
                <PageLine key={page.id} page={page} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" onClick={() => setShown(shown + shownAtOnce)}>
          {silent.more(Math.min(hidden, shownAtOnce), formats)}
        </button>
      )}
      <ListFile
        label={silent.csv}
        name={silent.file}
        table={silentTable(local, level, reader, silent.title)}
        reply={reply}
      />
    </>
  )
}

const Wide = ({ pages, reply }: ListProps): JSX.Element => {
  const reader = useReader()
  const { words, formats } = reader
  const { wide } = words.territoriesScreen
  const national = pages.filter(({ territories }) => scopeOf(territories, reply.level) === 'national')
  const regional = pages.filter(({ territories }) => scopeOf(territories, reply.level) === 'regional')
  const campName = campNameOf(reader, reply.grid)
  const network = {
    pages: national.length,
    active: national.filter(({ isSilent }) => isSilent === false).length,
    unknown: national.filter(({ isSilent }) => isSilent === null).length,
  }
  // With a network its own pages alone are told of, which are those of the list below.
  const voices =
    reply.network === null
      ? camps.map((camp) => ({ camp: campName(camp), voice: reply.nation.unplaced[camp] }))
      : [{ camp: wide.network, voice: network }]
  const counts = voices.flatMap(({ camp, voice }) =>
    voice.pages === 0
      ? []
      : [wide.camp({ camp, pages: words.shell.pages(voice.pages, formats), activity: activityText(voice, reader) })],
  )
  return (
    <>
      <p>{counts.length === 0 ? wide.none : wide.counts(counts.join(wide.separator))}</p>
      {[
        { title: wide.national, own: national, note: () => null },
        {
          title: wide.regional,
          own: regional,
          note: ({ territories }: Page) => formats.list(territories.map(territoryName)),
        },
      ].map(
        ({ title, own, note }) =>
          own.length > 0 && (
            <details key={title} class="wide-pages">
              <summary>{`${title} (${formats.whole(own.length)})`}</summary>
              <ul>
                {own.map((page) => (
                  <li key={page.id}>
                    <CampSign page={page} />{' '}
                    <Link to={{ screen: 'pages', local: { q: page.name }, anchor: 'list' }}>{page.name}</Link>
                    {[note(page), silenceText(page, reader)].map((said) => said !== null && `, ${said}`)}
                  </li>
                ))}
              </ul>
            </details>
          ),
      )}
    </>
  )
}

/** Two parts of one answer: silent pages by territory, and pages of no single territory. */
export const Voices = ({ data, reply }: { readonly data: Dataset; readonly reply: TerritoriesReply }): JSX.Element => {
  const { words, formats } = useReader()
  const { silent, wide } = words.territoriesScreen
  const voices = useVoices(data)
  return (
    <>
      <section aria-labelledby="silent">
        <h2 id="silent">{silent.title}</h2>
        <p class="explain">{silent.lead(words.pagesScreen.silence.days(reply.silentAfter, formats))}</p>
        <Answered request={voices} size="page">
          {(pages) => <Grouped pages={pages} reply={reply} />}
        </Answered>
      </section>
      <section aria-labelledby="wide">
        <h2 id="wide">{wide.title}</h2>
        <p class="explain">{wide.lead}</p>
        <Answered request={voices} size="list">
          {(pages) => <Wide pages={pages} reply={reply} />}
        </Answered>
      </section>
    </>
  )
}
