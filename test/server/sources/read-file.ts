// A file through container and source, as the import does it: what the tests of sources have in common.

import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ListedDraft } from '../../../data/model/directory.ts'
import { pageDraftOf } from '../../../data/model/platforms.ts'
import type { Draft, NeedDraft, OwnDraft, Rejection } from '../../../data/model/records.ts'
import { recogniseFormat } from '../../../server/formats/index.ts'
import { recogniseByRows } from '../../../server/ingest/by-rows.ts'
import { sources } from '../../../server/sources/index.ts'
import type { Head, Recognition } from '../../../server/sources/source.ts'
import { temporaryFolder } from '../../helpers/temporary.ts'

/** The day on which the tests read: values of a later one are refused. */
const testDay = '2026-11-22'

export type Reading = {
  readonly source: string
  readonly recognition: Recognition
  /** Keys of all sources that would take the file. */
  readonly claimedBy: readonly string[]
  readonly drafts: readonly Draft[]
  /** What the product's own export tells beside them. */
  readonly own: readonly OwnDraft[]
  /** Of a table of need per territory. */
  readonly needs: readonly NeedDraft[]
  /** Of a directory of organisations. */
  readonly listed: readonly ListedDraft[]
  readonly rejections: readonly Rejection[]
  readonly leftAside: number
}

/** What a person says beside the file. */
export type Said = Partial<Pick<Head, 'zone' | 'page' | 'isOfActor' | 'statedOn' | 'need'>>

/** The page that the person names where the file names none; null: nobody does. */
export const demoPages: Readonly<Record<string, string>> = {
  facebook: 'https://www.facebook.com/associationdemo07',
  instagram: 'https://www.instagram.com/associationdemo07/',
  linkedin: 'https://www.linkedin.com/company/association-demo-07/',
  tiktok: 'https://www.tiktok.com/@association.demo07',
  x: 'https://x.com/asso_demo_07',
}

/** In the tests, invented accounts called `demo` belong to an organisation that is known. */
const isOfActor: Said['isOfActor'] = ({ handle }) => /demo/.test(handle ?? '')

/** @param name name under which the sources see the file */
export const readFile = async (path: string, name = basename(path), said: Said = {}): Promise<Reading> => {
  const open = () => recogniseFormat(path, name).open(path, () => {})
  const table = await open()
  try {
    const { columns, sample, above } = table
    const [today, observedOn, statedOn] = [testDay, '2026-11-21', '2026-11-21']
    const asked = { columns, file: name, today, sample, above, observedOn, statedOn, isOfActor, ...said }
    const { source, recognition, first } = await recogniseByRows(asked, undefined, open)
    const address = recognition.needsPageOn === undefined ? undefined : demoPages[recognition.needsPageOn]
    const named = address === undefined ? asked : { page: pageDraftOf(address), ...asked }
    const head = first === undefined ? named : { ...named, first }
    const drafts: Draft[] = []
    const own: OwnDraft[] = []
    const needs: NeedDraft[] = []
    const listed: ListedDraft[] = []
    let leftAside = 0
    const rejections: Rejection[] = []
    for (const entry of source.read(table.rows, head)) {
      if ('page' in entry) drafts.push(entry)
      else if ('own' in entry) own.push(entry)
      else if ('need' in entry) needs.push(entry)
      else if ('listed' in entry) listed.push(entry)
      else if ('leftAside' in entry) leftAside++
      else rejections.push(...entry)
    }
    const claimedBy = sources
      .filter(({ reads }) => (reads === 'nested') === (head.sample !== undefined))
      .filter((other) => other.recognises(head) !== null)
      .map(({ key }) => key)
    return { source: source.key, recognition, claimedBy, drafts, own, needs, listed, rejections, leftAside }
  } finally {
    table.close()
  }
}

const folder = temporaryFolder()

/** The same for bytes that a test makes. */
export const readBytes = (bytes: Uint8Array | string, name = 'file.csv', said: Said = {}): Promise<Reading> => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return readFile(path, name, said)
}
