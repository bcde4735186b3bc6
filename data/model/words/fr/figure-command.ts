// Words of `npm run figure`, in French. Narrow no-break spaces are written \u202f; a terminal is given plain ones.

type Value = Readonly<Record<'option' | 'found' | 'expected', string>>

export const figureCommand = {
  help: `Usage\u202f: npm run figure -- FIGURE --out FICHIER [options]

Dessine une figure sans navigateur\u202f: le même fichier, octet pour octet, que celui que l’on télécharge.
  FIGURE               son nom (gap, distribution, trend…), ou une adresse\u202f: d’un fichier de figure, d’une figure figée (/f/…), d’une figure intégrée (/embed/…)
  --of ADRESSE         avec un nom de figure\u202f: ce que montre un écran, par exemple --of "/compare?metric=followers&set=kind:bank"
  --out FICHIER        .svg, .png, .csv, .xlsx, .json ou .zip\u202f; plusieurs --out en une fois
  --data real|demo     données réelles ou démonstration (ce qui s’ouvre d’abord, sans cette option)
  --metric, --set, --from, --to, --grid, --platform…   tout mot d’une adresse\u202f; --set plusieurs fois
  --lang fr|en  --theme light|dark|safe|grey  --ground opaque|transparent  --width 960
  --scale 1|2|300dpi  --shape free|slide|card  --dialect excel-fr|rfc4180

npm run figure -- report --help    le rapport pour le conseil d’administration, en PDF`,
  figureMissing: (figures: string) => `Quelle figure\u202f? Il y a\u202f: ${figures}.`,
  unknownFigure: (found: string, figures: string) =>
    `Il n’y a pas de figure «\u202f${found}\u202f». Il y a\u202f: ${figures}.`,
  unknownAddress: (found: string) =>
    `«\u202f${found}\u202f» n’est l’adresse d’aucune figure. Pour un écran, donnez aussi le nom de la figure\u202f: gap --of "${found}".`,
  tooMany: (found: string) => `Une seule figure à la fois\u202f: «\u202f${found}\u202f» est de trop.`,
  outMissing: 'Il manque le fichier à écrire\u202f: --out FICHIER.svg',
  badOut: (found: string, endings: string) => `«\u202f${found}\u202f»\u202f: le nom doit finir par ${endings}.`,
  unknownOption: (option: string, words: string) =>
    `L’option ${option} ne va pas avec cette figure. Elle prend\u202f: ${words}.`,
  badValue: ({ option, found, expected }: Value) =>
    `${option}\u202f: trouvé «\u202f${found}\u202f», attendu\u202f: ${expected}.`,
  ownMissing: 'Cette figure est celle d’une organisation\u202f: --own, par exemple --own unafam.',
  metricMissing: (metrics: string) => `Il manque la mesure\u202f: --metric, parmi ${metrics}.`,
  pixels: (low: string, high: string) => `de ${low} à ${high} pixels`,
  wellFormed: 'une valeur bien formée',
  noCitation: (id: string) => `Aucune figure figée n’a le nom «\u202f${id}\u202f» dans cette base.`,
  noDemo: 'Il n’y a pas de données de démonstration. Pour les faire\u202f: npm run demo',
  refused: (detail: string) => `La figure n’a pas pu être faite\u202f: ${detail}`,
  cannotWrite: (file: string, code: string) => `Impossible d’écrire ${file} (${code}).`,
  done: (file: string) => `Figure écrite\u202f: ${file}`,
}
