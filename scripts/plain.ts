// Texts as a terminal wants them.

/** Words of the screen: some terminals show a narrow no-break space as a box. */
export const plain = (text: string): string => text.replaceAll('\u202f', ' ')

/** A path in a command to copy: `mon fichier.csv` -> `"mon fichier.csv"`. */
export const quoted = (path: string): string => (/\s/.test(path) ? `"${path}"` : path)
