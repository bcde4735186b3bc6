// Words of the screen on a terminal.

/** Some terminals show a narrow no-break space as a box. */
export const plain = (text: string): string => text.replaceAll('\u202f', ' ')
