// Words of the accessibility statement, in English.

export const accessibility = {
  title: 'Accessibility',
}
