// What a mapping is: an agreement on how a table that no source knows is to be read. Pure; made on the Data screen or
// written by hand for `--mapping`, kept under its name, and stored with each import that was read by it.

/** What a row is: a post; values of a page on a day, one column a metric; one value, its metric named in a column. */
export const rowKinds = ['posts', 'page-values', 'values'] as const
export type RowKind = (typeof rowKinds)[number]

const countFields = [
  'reactions',
  'likes',
  'loves',
  'wows',
  'hahas',
  'sads',
  'angrys',
  'cares',
  'comments',
  'shares',
  'views',
  'followers',
  'page-likes',
] as const
/** What a column can be. Counts are of the post in rows of posts, of the page in rows of page values. */
export const mappingFields = [
  'actor',
  'platform',
  'page',
  'page-address',
  'page-id',
  'handle',
  'date',
  'time',
  'text',
  'post-address',
  'post-id',
  'format',
  'link',
  ...countFields,
  'metric',
  'value',
  'source-address',
  'note',
] as const
export type MappingField = (typeof mappingFields)[number]

/** Whether a column of this field counts something of a post or a page. */
export const isCountField = (field: MappingField): boolean => (countFields as readonly MappingField[]).includes(field)

export type Mapping = {
  readonly name: string
  readonly rows: RowKind
  /** Field -> header of the column, as written. */
  readonly columns: Readonly<Partial<Record<MappingField, string>>>
  /** Key of the platform where no column says it; null: a column does. */
  readonly platform: string | null
  /** Address of the one page that all rows are about; null: columns name it. */
  readonly page: string | null
  /** Zone of times written without one, `Europe/Paris`; also that in which a day lies. Null: every time has its own. */
  readonly zone: string | null
  /** Order of day and month in `03/04/2025`; null where no date needs it. */
  readonly dayFirst: boolean | null
  /** Sign before decimals; null where no number needs it. */
  readonly decimal: ',' | '.' | null
}
