// The only reader of the environment: settings, all optional, as one checked object.

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defaultLanguage, isLanguage, type Language, languageTags } from '../data/model/languages.ts'

/** A setting that cannot be used: told as it is, without a stack. */
class SettingFault extends Error {
  readonly isExpected = true
}

export type Config = {
  readonly host: string
  readonly port: number
  /** The database of real data; the demonstration lives beside it in `<database>.demo`. */
  readonly database: string
  readonly language: Language
  readonly version: string
  /** Organisation that publishes, as citations name it; null: not said. */
  readonly publisher: string | null
  /** Where the world reaches this installation, without a slash at its end; null: not said. */
  readonly address: string | null
  readonly root: string
}

const root = resolve(import.meta.dirname, '..')

const versionOf = (): string => {
  const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { version: string }
  return version
}

/** `https://aidants.example/visibilite`; null where it is not set. @throws SettingFault */
const addressIn = (text: string | undefined): string | null => {
  if (text === undefined || text.trim() === '') return null
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new SettingFault(`PORTEVOIX_ADDRESS: found "${text}", expected an address such as https://aidants.example`)
  return url.href.replace(/\/+$/, '')
}

/** @throws SettingFault naming the setting, what was found and what was expected */
export const readConfig = (env: NodeJS.ProcessEnv = process.env): Config => {
  const text = env.PORT ?? '4310'
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new SettingFault(`PORT: found "${text}", expected a whole number from 0 to 65535`)
  const language = env.PORTEVOIX_LANG ?? defaultLanguage
  if (!isLanguage(language))
    throw new SettingFault(`PORTEVOIX_LANG: found "${language}", expected ${languageTags.join(' or ')}`)
  return {
    host: env.HOST ?? '127.0.0.1',
    port,
    database: resolve(root, env.PORTEVOIX_DB ?? 'data/local/portevoix.db'),
    language,
    version: versionOf(),
    publisher: env.PORTEVOIX_PUBLISHER?.trim() || null,
    address: addressIn(env.PORTEVOIX_ADDRESS),
    root,
  }
}

export const demoDatabaseOf = (database: string): string => `${database}.demo`
