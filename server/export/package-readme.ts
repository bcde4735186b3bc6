// README of a data package, in French and in English: what is in it, what is not and why, how to read it.

import { type Language, readerOf } from '../../data/model/words/index.ts'
import type { ByLicence } from '../store/left-out.ts'
import type { PackageFacts } from './package.ts'

const partOf = (facts: PackageFacts, language: Language): string => {
  const { asked, now, tables, leftOut, sources, contentHash, version } = facts
  const { words, formats } = readerOf(language)
  const { dataPackage: said, names, provenance } = words
  const { platform, sets, grid, from, to, texts } = asked
  const licenceNamed = (key: string): string =>
    Object.entries(provenance.licences).find(([one]) => one === key)?.[1].name ?? key
  const sourceNamed = (key: string): string =>
    key === 'demonstration'
      ? said.demonstration
      : (Object.entries(names.sources).find(([one]) => one === key)?.[1] ?? key)
  const byLicence = (counts: ByLicence, line: (count: number, licence: string) => string): readonly string[] =>
    Object.entries(counts).map(([licence, count]) => line(count, licenceNamed(licence)))
  const counted = (count: number, line: (text: string) => string): readonly string[] =>
    count === 0 ? [] : [line(formats.whole(count))]
  const out = said.leftOut
  const left = [
    ...counted(leftOut.pagesNotAsked, out.pages),
    ...counted(leftOut.postsNotAsked, out.posts),
    ...counted(leftOut.valuesNotAsked, out.values),
    ...byLicence(leftOut.postsForbidden, (count, licence) => out.postsForbidden(formats.whole(count), licence)),
    ...byLicence(leftOut.valuesForbidden, (count, licence) => out.valuesForbidden(formats.whole(count), licence)),
    ...byLicence(leftOut.textsForbidden, (count, licence) => out.textsForbidden(formats.whole(count), licence)),
    ...counted(leftOut.textsNotAsked, out.texts),
    ...counted(leftOut.importsUndone, out.undone),
  ]
  const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')
  const isInvented = asked.data === 'demo'
  return [
    `# ${isInvented ? said.titleInvented : said.title}`,
    ...(isInvented ? [`**${said.invented}**`] : []),
    said.description,
    `## ${said.tablesHead}`,
    bullets(tables.map(({ path, rows, table }) => said.table(path, rows, said.tables[table.name], formats))),
    said.how,
    `## ${said.selectionHead}`,
    bullets([
      platform === null ? said.allPlatforms : said.platform(platform),
      ...(sets.length === 0 ? [said.allPages] : [said.sets(sets.join(' + '), grid ?? 'article')]),
      from === null && to === null ? said.allDays : said.days(from ?? '…', to ?? '…'),
      said.texts[texts],
    ]),
    `## ${said.leftOutHead}`,
    left.length === 0 ? said.nothingLeftOut : bullets(left),
    said.never,
    `## ${said.sourcesHead}`,
    sources.length === 0
      ? said.noSources
      : bullets(
          sources.map(({ source, licence, imports }) =>
            said.source(sourceNamed(source), licenceNamed(licence), formats.whole(imports)),
          ),
        ),
    `## ${said.backHead}`,
    isInvented ? said.backInvented : said.back,
    said.made(now, version, contentHash),
  ].join('\n\n')
}

export const readmeOf = (facts: PackageFacts): string => `${partOf(facts, 'fr')}\n\n---\n\n${partOf(facts, 'en')}\n`
