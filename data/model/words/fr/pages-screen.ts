// Words of the screen of pages, in French.

export const pagesScreen = {
  title: 'Pages',
}
