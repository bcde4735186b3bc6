// datapackage.json of a data package, as version 2 of the Data Package standard has it (https://datapackage.org/standard):
// what is ours alone stands under `porteVoix`, as the standard allows.

import { figureLicence } from '../../data/model/licences.ts'
import { readerOf } from '../../data/model/words/index.ts'
import type { PackageFacts, WrittenTable } from './package.ts'

const resourceOf = ({ table, path, bytes, hash }: WrittenTable) => ({
  name: table.name,
  type: 'table',
  path,
  title: table.title,
  description: table.description,
  scheme: 'file',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  bytes,
  hash,
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: table.fields,
    missingValues: [''],
    ...(table.primaryKey !== undefined && { primaryKey: table.primaryKey }),
    ...(table.foreignKeys !== undefined && { foreignKeys: table.foreignKeys }),
  },
})

/** By the names of opendefinition.org. Where all sources are open, that of the whole; else each source keeps its own, told in the README. */
const licencesOf = ({ sources, asked }: PackageFacts) =>
  asked.data === 'demo' || sources.every(({ licence }) => licence === 'open')
    ? [{ name: 'CC-BY-4.0', path: figureLicence.address, title: figureLicence.name }]
    : [{ name: 'other-closed', path: 'README.md', title: readerOf('en').words.dataPackage.licences }]

/** `0.1.0` of the data: the day on which they were taken. */
const versionOf = (now: string): string => now.slice(0, 10).replaceAll('-', '.').replaceAll('.0', '.')

export const descriptorOf = (facts: PackageFacts) => {
  const { asked, now, header, contentHash, leftOut, sources, tables, version, homepage } = facts
  const { words } = readerOf('en')
  const { dataPackage: said, names, provenance } = words
  const isInvented = asked.data === 'demo'
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: isInvented ? 'porte-voix-invented-demonstration' : 'porte-voix-data',
    id: `sha256:${contentHash}`,
    title: isInvented ? said.titleInvented : said.title,
    description: isInvented ? `${said.invented} ${said.description}` : said.description,
    ...(homepage !== null && { homepage }),
    version: versionOf(now),
    created: now,
    keywords: ['caregivers', 'aidants', 'associations', 'social media', 'France', ...(isInvented ? ['invented'] : [])],
    contributors: [{ title: `Porte-voix ${version}`, roles: ['compiler'] }],
    ...(sources.length > 0 && {
      sources: sources.map(({ source, licence, imports }) => ({
        title: Object.entries(names.sources).find(([key]) => key === source)?.[1] ?? source,
        licence: Object.entries(provenance.licences).find(([key]) => key === licence)?.[1].name ?? licence,
        imports,
      })),
    }),
    licenses: licencesOf(facts),
    resources: tables.map(resourceOf),
    porteVoix: { header, contentHash, selection: asked, leftOut },
  }
}
