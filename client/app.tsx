// The frame of every screen: language and theme, header, banner, the view of the address, footer, and what is shown when
// a view breaks. Views other than the Overview are loaded when they are first asked for.

import type { ComponentType, JSX } from 'preact'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { isLanguage, type Language } from '../data/model/languages.ts'
import type { Messages } from '../data/model/words/index.ts'
import { ask, frozenName } from './api.ts'
import { type Screen, themes } from './location.ts'
import { isShown, site } from './site.ts'
import { Guard } from './ui/guard.tsx'
import { Loading, Outdated } from './ui/notice.tsx'
import {
  CiteContext,
  DrawnContext,
  NavigationContext,
  OwnContext,
  ReaderContext,
  RefreshContext,
  useNavigation,
  useReader,
} from './ui/screen.ts'
import { memory, useAddress, useRememberedOwn } from './views/frame/address.ts'
import { DemoBanner, DemoRemoved } from './views/frame/demo-banner.tsx'
import { MaybeGuide, useFirstVisit } from './views/frame/first-visit.tsx'
import { MarkedStrip } from './views/frame/marked-strip.tsx'
import { Footer, Header } from './views/frame/masthead.tsx'
import { NotFound } from './views/not-found.tsx'
import { Overview } from './views/overview.tsx'
import { useRequest } from './views/request.ts'
import type { ViewProps } from './views/view.ts'
import { useWords } from './words.ts'

type View = ComponentType<ViewProps>

const loaders: Readonly<Record<Exclude<Screen, 'overview'>, () => Promise<View>>> = {
  api: () => import('./views/api.tsx').then(({ Api }) => Api),
  compare: () => import('./views/compare.tsx').then(({ Compare }) => Compare),
  accessibility: () => import('./views/accessibility.tsx').then(({ Accessibility }) => Accessibility),
  posts: () => import('./views/posts.tsx').then(({ Posts }) => Posts),
  pages: () => import('./views/pages.tsx').then(({ Pages }) => Pages),
  territories: () => import('./views/territories.tsx').then(({ Territories }) => Territories),
  topics: () => import('./views/topics.tsx').then(({ Topics }) => Topics),
  data: () => import('./views/data.tsx').then(({ Data }) => Data),
  method: () => import('./views/method.tsx').then(({ Method }) => Method),
  origin: () => import('./views/origin.tsx').then(({ Origin }) => Origin),
  import: () => import('./views/import.tsx').then(({ Import }) => Import),
  actor: () => import('./views/actor.tsx').then(({ Actor }) => Actor),
  report: () => import('./views/report.tsx').then(({ Report }) => Report),
  cited: () => import('./views/cited.tsx').then(({ CitedFigure }) => CitedFigure),
}

type Loaded = { readonly screen: Screen; readonly view: View }

/** The view of a screen; `null` while its code is on its way. */
const useView = (screen: Screen | null): View | null => {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  useEffect(() => {
    if (screen === null || screen === 'overview' || !isShown(screen)) return undefined
    let isWanted = true
    loaders[screen]().then(
      (view) => {
        if (isWanted) setLoaded({ screen, view })
      },
      (reason: unknown) => {
        console.error(reason)
        if (isWanted) setLoaded({ screen, view: Outdated })
      },
    )
    return () => {
      isWanted = false
    }
  }, [screen])
  if (screen === null || !isShown(screen)) return NotFound
  if (screen === 'overview') return Overview
  return loaded?.screen === screen ? loaded.view : null
}

/** Takes the reader to the part of the page the address names, else, on another screen, to its heading. */
const useArrival = (isThere: boolean): void => {
  const { screen, anchor, id, slug, territory } = useNavigation().state
  const place = `${screen} ${id} ${slug} ${territory}`
  const last = useRef(place)
  useEffect(() => {
    if (!isThere) return
    const part = anchor === null ? null : document.getElementById(anchor)
    if (part !== null) {
      part.closest('details')?.setAttribute('open', '')
      part.querySelector(':scope > details')?.setAttribute('open', '')
      part.scrollIntoView()
    } else if (last.current !== place) {
      scrollTo(0, 0)
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    }
    last.current = place
  }, [isThere, place, anchor])
}

/** Asks for no words but those of the screen: the Overview is named while others are still to come. */
const nameOf = (screen: Screen | null, words: Messages): string => {
  if (screen === null) return words.shell.notFound
  if (screen === 'origin') return words.provenance.title
  if (screen === 'accessibility') return words.accessibility.title
  if (screen === 'api') return words.api.title
  if (screen === 'report') return words.report.title
  if (screen === 'cited') return words.citation.screen.title
  return screen === 'import' ? words.provenance.imports.title : words.shell.screens[screen]
}

type PageProps = {
  /** Whether all words are there, not those of the first screen alone. */
  readonly hasAllWords: boolean
}

const Page = ({ hasAllWords }: PageProps): JSX.Element => {
  const { state } = useNavigation()
  const { words } = useReader()
  const datasets = useRequest(state.grid, (signal) => ask('datasets', { query: { grid: state.grid }, signal }))
  const view = useView(state.screen)
  const visit = useFirstVisit()
  const View = hasAllWords || state.screen === 'overview' ? view : null
  // The banner stands above everything: what comes after it waits until it is known, so that nothing moves.
  const isKnown = datasets.state !== 'loading'
  useArrival(View !== null && isKnown)
  const name = hasAllWords || state.screen === 'overview' ? nameOf(state.screen, words) : null
  useEffect(() => {
    if (name !== null) document.title = words.shell.title(name)
  }, [words, name])
  return (
    <RefreshContext.Provider value={datasets.retry}>
      <a class="skip" href="#main">
        {words.shell.skip}
      </a>
      <Header datasets={datasets} hasAllWords={hasAllWords} />
      <MaybeGuide visit={visit} isReady={hasAllWords && isKnown} />
      {/* A frozen figure is of its own data, real or invented, whichever the other screens show: it says so itself. */}
      {state.screen !== 'cited' && <DemoBanner datasets={datasets} />}
      <DemoRemoved datasets={datasets} />
      <main id="main" tabIndex={-1} key={isKnown ? 'known' : 'waiting'}>
        {View === null || !isKnown ? (
          <Loading size="page" />
        ) : (
          <Guard key={state.screen ?? 'none'}>
            <View datasets={datasets} />
          </Guard>
        )}
      </main>
      <MarkedStrip datasets={datasets} />
      <Footer onGuide={visit.ask} />
    </RefreshContext.Provider>
  )
}

/** @param served language of the page as the server sent it */
export const App = ({ served }: { readonly served: Language }): JSX.Element | null => {
  const navigation = useAddress()
  const own = useRememberedOwn()
  const { lang, theme } = navigation.state
  const remembered = memory.recall('lang')
  const language = lang ?? (remembered !== null && isLanguage(remembered) ? remembered : served)
  const [isDrawn, setDrawn] = useState(false)
  const drawn = useCallback(() => setDrawn(true), [])
  const spoken = useWords(language, navigation.state.screen !== 'overview' || isDrawn)
  const reader = spoken?.reader ?? null
  const recalled = memory.recall('theme')
  const shade = theme ?? themes.find((known) => known === recalled) ?? null
  const tag = reader?.language ?? null
  useEffect(() => {
    if (tag !== null) document.documentElement.lang = tag
  }, [tag])
  useEffect(() => {
    if (shade === null) delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = shade
  }, [shade])
  const { go } = navigation
  const cite = useCallback(async (file: string) => go({ screen: 'cited', slug: await frozenName(file) }), [go])
  if (spoken === null) return null
  return (
    <NavigationContext.Provider value={navigation}>
      <ReaderContext.Provider value={spoken.reader}>
        <OwnContext.Provider value={own}>
          <DrawnContext.Provider value={drawn}>
            <CiteContext.Provider value={site === null ? cite : null}>
              <Page hasAllWords={spoken.isWhole} />
            </CiteContext.Provider>
          </DrawnContext.Provider>
        </OwnContext.Provider>
      </ReaderContext.Provider>
    </NavigationContext.Provider>
  )
}
