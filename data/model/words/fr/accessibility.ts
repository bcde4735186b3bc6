// Words of the accessibility statement, in French.

export const accessibility = {
  title: 'Accessibilité',
}
