// What a language says of itself beside its words: how its numbers, dates and tables are written. Each language has one as
// its section `locale`; constants.ts makes the numbers of the product's rules into texts with it.

/** `excel-fr`: what French spreadsheets open by a double click; `rfc4180`: everything else (client/export/csv.ts). */
export type CsvDialect = 'excel-fr' | 'rfc4180'

export type Locale = {
  /** The language in its own words, for the switch: `Français`. */
  readonly name: string
  /** For Intl, with the country where that decides: `fr-FR`. */
  readonly tag: string
  readonly csv: CsvDialect
  /** How the first day of a month is written, which Intl does not know: `1er`. */
  readonly firstOfMonth: string
  /** After a number, with its space. */
  readonly percentSign: string
  /** An ISO week, for which Intl has no words: week 7 of 2025. */
  readonly week: (of: { readonly week: number; readonly year: string }) => string
  readonly quarter: (of: { readonly quarter: number; readonly year: string }) => string
}
