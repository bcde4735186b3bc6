// What a figure says of itself in a file, beside what it says on the screen.

export const figureFiles = {
  /** Last line of a drawing that leaves the product; `data` are the first digits of the content hash. */
  imprint: (it: { version: string; data: string; licence: string }) =>
    `Porte-voix ${it.version}, état des données ${it.data}, licence ${it.licence}`,
}
