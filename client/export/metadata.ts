// What a drawing says of itself to programs: RDF with the terms of Dublin Core and the licence as Creative Commons reads it,
// which drawing programs and search engines know. Sources: RFC 5013 (Dublin Core), the cc:license property of ccREL.

import { escaped } from '../../data/model/embedding.ts'
import { describedOnce, type FigureFacts } from '../../data/model/figure-file.ts'

const namespaces = [
  ['rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['dcterms', 'http://purl.org/dc/terms/'],
  ['cc', 'http://creativecommons.org/ns#'],
]
  .map(([prefix, address]) => ` xmlns:${prefix}="${address}"`)
  .join('')

/** Nothing for what is not known. */
const element = (name: string, text: string | null): string =>
  text === null ? '' : `<${name}>${escaped(text)}</${name}>`
const link = (name: string, address: string): string => `<${name} rdf:resource="${escaped(address)}"/>`

/** The content of the `metadata` element of an SVG file. */
export const rdfOf = (facts: FigureFacts): string =>
  [
    `<rdf:RDF${namespaces}><cc:Work rdf:about="">`,
    element('dc:title', facts.title),
    element('dc:description', describedOnce(facts)),
    element('dc:source', facts.source),
    element('dc:language', facts.language),
    element('dc:rights', `${facts.licence.name} ${facts.licence.address}`),
    link('cc:license', facts.licence.address),
    element('dc:identifier', `sha256:${facts.contentHash}`),
    element('dc:relation', facts.address),
    element('dc:date', facts.upTo),
    element('dcterms:temporal', facts.period),
    element('dcterms:provenance', facts.notice),
    element('dc:publisher', `Porte-voix ${facts.version}`),
    element('dc:type', 'StillImage'),
    element('dc:format', 'image/svg+xml'),
    '</cc:Work></rdf:RDF>',
  ].join('')
