// The folder of a published site: whether it may be written, what stands in it, and how a new version takes its place. All is
// written aside first; what older versions need is never overwritten by something else and never removed, so that a run that is cut
// off leaves the site as it was.

import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { Dataset } from '../../data/model/contract.ts'

/** A version as the list of versions tells it. */
export type Version = {
  /** Name of its folder under `v/`: the first twelve digits of the hash of its content and of what was chosen. */
  readonly id: string
  readonly contentHash: string
  readonly publishedOn: string
  readonly data: Dataset
  /** Version of Porte-voix that made it. */
  readonly program: string
  /** Day of its newest post; null without posts. */
  readonly upTo: string | null
  readonly pages: number
  readonly bytes: number
}
type Record = {
  readonly site: 'porte-voix'
  /** The newest first. */
  readonly versions: readonly Version[]
  /** Files outside of `v/`, `assets/` and `fonts/`: those that a later run removes where it does not write them again. */
  readonly files: readonly string[]
}

const recordFile = 'versions.json'
const asidePrefix = '.porte-voix-'
/** What a folder may hold before the first site is written to it: what hosts and version control keep there. */
const harmless = /^(\.git|\.gitignore|\.gitattributes|\.nojekyll|CNAME|README\.md|LICENSE|\.porte-voix-.*)$/

const recordIn = (folder: string): Record | null => {
  const file = join(folder, recordFile)
  if (!existsSync(file)) return null
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof found === 'object' && found !== null && 'site' in found && found.site === 'porte-voix'
      ? (found as Record)
      : null
  } catch {
    return null // Not ours: told as any other folder that holds something else.
  }
}

/** Versions that stand in a folder, the newest first; null: the folder holds something that is no site of ours. */
export const versionsIn = (folder: string): readonly Version[] | null => {
  if (!existsSync(folder)) return []
  const record = recordIn(folder)
  if (record !== null) return record.versions
  return readdirSync(folder).every((name) => harmless.test(name)) ? [] : null
}

/** A new folder inside, for all that is to take its place: on the same disk, so that one renaming is enough. */
export const asideIn = (folder: string): string => {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder))
    if (name.startsWith(asidePrefix)) rmSync(join(folder, name), { recursive: true, force: true })
  const aside = join(folder, `${asidePrefix}${process.pid}`)
  mkdirSync(aside)
  return aside
}

/** What is left of a folder that was written aside. */
export const discard = (aside: string): void => rmSync(aside, { recursive: true, force: true })

const filesUnder = (folder: string): readonly string[] =>
  !existsSync(folder)
    ? []
    : readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
        .toSorted()

/** Size of all files in a folder. */
export const bytesUnder = (folder: string): number =>
  filesUnder(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)

export const writeInto = (folder: string, file: string, text: string | Uint8Array): void => {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
export const copyInto = (folder: string, file: string, from: string): void => {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  copyFileSync(from, path)
}

/** Folders that a file leaves empty go with it. */
const removeFile = (folder: string, file: string): void => {
  rmSync(join(folder, file), { force: true })
  for (let parent = dirname(file); parent !== '.'; parent = dirname(parent)) {
    const path = join(folder, parent)
    if (!existsSync(path) || readdirSync(path).length > 0) return
    rmdirSync(path)
  }
}

const isShared = (file: string): boolean => /^(assets|fonts)\//.test(file)

/**
 * Puts what was written aside into its place: first what has a name of its own for ever, then the version, then the pages that
 * lead to it, and the list of versions last.
 */
export const install = (folder: string, aside: string, version: Version): void => {
  const before = recordIn(folder)
  const home = `v/${version.id}/`
  const all = filesUnder(aside)
  const pages = all.filter((file) => !isShared(file) && !file.startsWith('v/'))
  const move = (file: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    renameSync(join(aside, file), join(folder, file))
  }
  for (const file of all.filter(isShared)) move(file)
  const ofVersion = all.filter((file) => file.startsWith(home))
  for (const file of ofVersion) move(file)
  for (const file of filesUnder(join(folder, home)))
    if (!ofVersion.includes(`${home}${file}`)) removeFile(folder, `${home}${file}`)
  for (const file of pages) move(file)
  const record: Record = {
    site: 'porte-voix',
    versions: [version, ...(before?.versions ?? []).filter(({ id }) => id !== version.id)],
    files: pages,
  }
  writeFileSync(join(aside, recordFile), `${JSON.stringify(record, null, 2)}\n`)
  renameSync(join(aside, recordFile), join(folder, recordFile))
  for (const file of before?.files ?? []) if (!pages.includes(file)) removeFile(folder, file)
}
