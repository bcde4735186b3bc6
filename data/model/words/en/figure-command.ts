// Words of `npm run figure`, in English.

import type { Section } from '../fr.ts'

export const figureCommand: Section<'figureCommand'> = {
  help: `Usage: npm run figure -- FIGURE --out FILE [options]

Draws a figure without a browser: the same file, byte for byte, as the download.
  FIGURE               its name (gap, distribution, trend ...), or an address: of a figure's file, of a frozen figure (/f/...), of an embedded figure (/embed/...)
  --of ADDRESS         with the name of a figure: what a screen shows, such as --of "/compare?metric=followers&set=kind:bank"
  --out FILE           .svg, .png, .csv, .xlsx, .json or .zip; several --out at once
  --data real|demo     real data or the demonstration (what opens first, without this option)
  --metric, --set, --from, --to, --grid, --platform ...   any word of an address; --set several times
  --lang fr|en  --theme light|dark|safe|grey  --ground opaque|transparent  --width 960
  --scale 1|2|300dpi  --shape free|slide|card  --dialect excel-fr|rfc4180

npm run figure -- report --help    the report for the board, as PDF`,
  figureMissing: (figures) => `Which figure? There are: ${figures}.`,
  unknownFigure: (found, figures) => `There is no figure "${found}". There are: ${figures}.`,
  unknownAddress: (found) =>
    `"${found}" is the address of no figure. For a screen, name the figure too: gap --of "${found}".`,
  tooMany: (found) => `One figure at a time: "${found}" is one too many.`,
  outMissing: 'The file to write is missing: --out FILE.svg',
  badOut: (found, endings) => `"${found}": the name must end with ${endings}.`,
  unknownOption: (option, words) => `The option ${option} does not go with this figure, which takes: ${words}.`,
  badValue: ({ option, found, expected }) => `${option}: found "${found}", expected ${expected}.`,
  ownMissing: 'This figure is that of an organisation: --own, such as --own unafam.',
  metricMissing: (metrics) => `The metric is missing: --metric, one of ${metrics}.`,
  pixels: (low, high) => `${low} to ${high} pixels`,
  wellFormed: 'a well-formed value',
  noCitation: (id) => `No frozen figure is called "${id}" in this database.`,
  noDemo: 'There is no demonstration data. To make it: npm run demo',
  refused: (detail) => `The figure could not be made: ${detail}`,
  cannotWrite: (file, code) => `Cannot write ${file} (${code}).`,
  done: (file) => `Figure written: ${file}`,
}
