// A file through container and source, as the import does it: what the tests of sources have in common.

import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Draft, Rejection } from '../../../data/model/records.ts'
import { recogniseFormat } from '../../../server/formats/index.ts'
import { recogniseSource, sources } from '../../../server/sources/index.ts'
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
  readonly rejections: readonly Rejection[]
}

/** What a person says beside the file. */
type Said = Partial<Pick<Head, 'zone' | 'page' | 'isOfActor'>>

/** In the tests, invented accounts called `demo` belong to an organisation that is known. */
const isOfActor: Said['isOfActor'] = ({ handle }) => /demo/.test(handle ?? '')

/** @param name name under which the sources see the file */
export const readFile = async (path: string, name = basename(path), said: Said = {}): Promise<Reading> => {
  const table = await recogniseFormat(path, name).open(path, () => {})
  try {
    const { columns, sample, above } = table
    const head = { columns, file: name, today: testDay, sample, above, observedOn: '2026-11-21', isOfActor, ...said }
    const { source, recognition } = recogniseSource(head)
    const drafts: Draft[] = []
    const rejections: Rejection[] = []
    for (const entry of source.read(table.rows, head)) {
      if ('page' in entry) drafts.push(entry)
      else rejections.push(...entry)
    }
    const claimedBy = sources
      .filter(({ reads }) => (reads === 'nested') === (head.sample !== undefined))
      .filter((other) => other.recognises(head) !== null)
      .map(({ key }) => key)
    return { source: source.key, recognition, claimedBy, drafts, rejections }
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
