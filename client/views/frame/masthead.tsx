// Header and footer of every screen: name, sections, search, how old the data is, language; method, accessibility, guide, theme.

import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { defaultLanguage, languageTags } from '../../../data/model/languages.ts'
import { dayOf } from '../../../data/model/periods.ts'
import { defaultZone } from '../../../data/model/territories.ts'
import { languageNames } from '../../../data/model/words/language-names.ts'
import { screens, themes } from '../../location.ts'
import { isShown, site } from '../../site.ts'
import { Link } from '../../ui/link.tsx'
import { useNavigation, useOwn, useReader } from '../../ui/screen.ts'
import { shownState, type ViewProps } from '../view.ts'
import { memory } from './address.ts'
import { guideButton } from './first-visit.tsx'
import { Publication } from './publication.tsx'
import { SearchButton } from './search-button.tsx'

const tags = languageTags.toReversed()

const LanguageSwitch = (): JSX.Element => {
  const { words, language } = useReader()
  return (
    <ul class="languages" aria-label={words.shell.language}>
      {tags.map((tag) => (
        <li key={tag}>
          <Link
            // Pages of a site stand there in each language: the address has to say which.
            to={{ lang: tag === defaultLanguage && site === null ? null : tag }}
            lang={tag}
            current={tag === language ? 'true' : undefined}
            onFollow={() => memory.remember('lang', tag)}
          >
            <abbr title={languageNames[tag]}>{tag.toUpperCase()}</abbr>
          </Link>
        </li>
      ))}
    </ul>
  )
}

const ThemeSwitch = (): JSX.Element => {
  const id = useId()
  const { state, go } = useNavigation()
  const { theme: label, themes: names } = useReader().words.shell
  const choose = (value: string): void => {
    const theme = themes.find((known) => known === value) ?? null
    memory.remember('theme', theme)
    go({ theme, anchor: state.anchor }, 'replace')
  }
  return (
    <div class="theme">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={state.theme ?? memory.recall('theme') ?? 'auto'}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {(['auto', ...themes] as const).map((key) => (
          <option key={key} value={key}>
            {names[key]}
          </option>
        ))}
      </select>
    </div>
  )
}

type HeaderProps = ViewProps & {
  /** Whether all words are there, not those of the first screen alone. */
  readonly hasAllWords: boolean
}

export const Header = ({ datasets, hasAllWords }: HeaderProps): JSX.Element => {
  const { state } = useNavigation()
  const own = useOwn()
  const { words, formats } = useReader()
  const { shell } = words
  const newest = datasets.value === null ? null : shownState(state, datasets.value).newestPostAt
  return (
    <header class="masthead">
      <Link class="wordmark" to={{ screen: 'overview' }}>
        {shell.product}
      </Link>
      <div class="switches">
        <SearchButton datasets={datasets} hasAllWords={hasAllWords} />
        <LanguageSwitch />
      </div>
      <nav aria-label={shell.screensLabel}>
        <ul>
          {screens.filter(isShown).map((screen) => (
            <li key={screen}>
              <Link
                to={{ screen, slug: screen === 'actor' ? own.slug : null, territory: null }}
                current={screen === state.screen ? 'page' : undefined}
              >
                {shell.screens[screen]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p class="up-to">
        {/* A frozen figure tells the day of its own data. */}
        {datasets.value === null || state.screen === 'cited'
          ? '\u00a0'
          : newest === null
            ? shell.noData
            : shell.upTo(formats.day(dayOf(Date.parse(newest), defaultZone)))}
        {site !== null && ` · ${words.published.on(formats.day(site.publishedOn))}`}
      </p>
    </header>
  )
}

export const Footer = ({ onGuide }: { readonly onGuide: () => void }): JSX.Element => {
  const { shell } = useReader().words
  return (
    <footer>
      {site === null ? (
        <p>
          {shell.tagline}. {shell.local}
        </p>
      ) : (
        <Publication />
      )}
      <ul class="foot-links">
        <li>
          <Link to={{ screen: 'method' }}>{shell.readMethod}</Link>
        </li>
        <li>
          <Link to={{ screen: 'accessibility' }}>{shell.accessibility}</Link>
        </li>
        <li>
          <button type="button" class="quiet" id={guideButton} onClick={onGuide}>
            {shell.guide}
          </button>
        </li>
      </ul>
      <ThemeSwitch />
    </footer>
  )
}
