// Words of the screen of pages, in English.

export const pagesScreen = {
  title: 'Pages',
}
