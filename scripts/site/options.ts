// The options of `npm run site`: what was typed, as one checked object, or what is wrong with it in words.

import { parseArgs } from 'node:util'
import type { Dataset } from '../../data/model/contract.ts'
import { isLanguage, type Language, languageTags } from '../../data/model/languages.ts'
import type { Reader } from '../../data/model/words/index.ts'
import { type Publishable, publishable } from './choices.ts'

export type Options = {
  readonly out: string
  /** Null: what opens first. */
  readonly data: Dataset | null
  readonly screens: readonly Publishable[]
  /** Null: every organisation with a post. */
  readonly actors: readonly string[] | null
  readonly withTexts: boolean
  /** Whether the first choices of a reader are published too, or each screen as it opens alone. */
  readonly withChoices: boolean
  /** With a slash at the end; null: not said. */
  readonly address: string | null
  readonly title: string | null
  readonly language: Language
}

const given = {
  out: { type: 'string' },
  data: { type: 'string' },
  screens: { type: 'string' },
  actors: { type: 'string' },
  'with-texts': { type: 'boolean' },
  'no-choices': { type: 'boolean' },
  address: { type: 'string' },
  title: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean' },
} as const

const list = (text: string): readonly string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')

const addressOf = (text: string): string | null => {
  if (!URL.canParse(text)) return null
  const { protocol, origin, pathname, search, hash } = new URL(text)
  if (!['http:', 'https:'].includes(protocol) || search !== '' || hash !== '') return null
  return `${origin}${pathname}${pathname.endsWith('/') ? '' : '/'}`
}

/** @param args what follows the name of the command @returns `help`, a fault in words, or the options */
export const optionsIn = (
  args: readonly string[],
  { words, language }: Reader,
): Options | 'help' | { readonly fault: string } => {
  const said = words.siteCommand
  const { values, tokens } = parseArgs({ args, options: given, allowPositionals: true, strict: false, tokens: true })
  if (values.help === true) return 'help'
  for (const token of tokens) {
    if (token.kind === 'positional') return { fault: words.commands.unknownOption(token.value) }
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(given, token.name) ? given[token.name as keyof typeof given] : undefined
    if (option === undefined) return { fault: words.commands.unknownOption(token.rawName) }
    if (option.type === 'string' && (token.value === undefined || token.value === ''))
      return { fault: words.commands.valueMissing(token.rawName) }
    if (option.type === 'boolean' && token.value !== undefined)
      return { fault: words.commands.valueUnexpected(token.rawName) }
  }
  const textOf = (name: keyof typeof given): string | null => {
    const value = values[name]
    return typeof value === 'string' ? value : null
  }
  const out = textOf('out')
  if (out === null) return { fault: said.outMissing }
  const data = textOf('data')
  if (data !== null && data !== 'real' && data !== 'demo') return { fault: said.badData(data) }
  const named = list(textOf('screens') ?? publishable.join(','))
  const unknown = named.find((screen) => !(publishable as readonly string[]).includes(screen))
  if (unknown !== undefined || named.length === 0)
    return { fault: said.badScreen(unknown ?? '', publishable.join(', ')) }
  const lang = textOf('lang') ?? language
  if (!isLanguage(lang)) return { fault: said.badLanguage(lang, languageTags.join(', ')) }
  const typed = textOf('address')
  const address = typed === null ? null : addressOf(typed)
  if (typed !== null && address === null) return { fault: said.badAddress(typed) }
  const actors = textOf('actors')
  return {
    out,
    data,
    // The Overview is the page at the top of the folder, to which all lead.
    screens: publishable.filter((screen) => screen === 'overview' || named.includes(screen)),
    actors: actors === null || actors === 'all' ? null : list(actors),
    withTexts: values['with-texts'] === true,
    withChoices: values['no-choices'] !== true,
    address,
    title: textOf('title'),
    language: lang,
  }
}
